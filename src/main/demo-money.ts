/** The clubs' money, put in through the requests that treasurers, chairs and officers send, in the order of its days. */
import { settingOn } from '#features/clubs/club-setting.ts'
import { balanceIn } from '#features/ledger/entry.ts'
import { readBalances } from '#features/ledger/ledger.db.ts'
import { type Instalment, repaymentSchedule } from '#features/loans/repayment-schedule.ts'
import { addMonths, type Day } from '#kernel/day.ts'
import { dong } from '#kernel/money.ts'
import { isRefusal } from '#kernel/refusal.ts'
import { referenceId } from '#server/reference-file.ts'
import type { Serving } from '#server/serving.ts'
import { putInCareFund } from './demo-care-fund.ts'
import { type DemoClub, demoClubId, readDemoClubs } from './demo-club-list.ts'
import { DEMO_DAY } from './demo-clubs.ts'
import { type DemoLoan, type DemoMoney, loansOf, readDemoMoney } from './demo-money-list.ts'
import { demoCardId, demoOfficerId } from './demo-people.ts'
import { putInProperty } from './demo-property.ts'
import { type Sent, sendTogether } from './demo-requests.ts'

type Keeper = 'treasurer' | 'chair'
type Step = { readonly on: Day; readonly by: Keeper; readonly sent: Sent }

/** `borrowers`: of each club the members whom it may lend to, by its key. */
export async function putInMoney(serving: Serving, borrowers: ReadonlyMap<string, readonly string[]>): Promise<void> {
  const all = readDemoMoney()
  for (const club of readDemoClubs()) {
    const money = all[club.key]
    if (!money) continue
    await putInOne(serving, club, money, borrowers.get(club.key) ?? [])
    await putInCareFund(serving, club, money)
  }
}

async function putInOne(serving: Serving, club: DemoClub, money: DemoMoney, people: readonly string[]): Promise<void> {
  const officer = demoOfficerId(club.commune)
  const paper = money.keptBy === 'board' ? null : 'Sổ quỹ giấy của câu lạc bộ (mẫu)'
  const accounts = money.keptBy === 'board' ? { treasurer: demoCardId('club-treasurer'), chair: demoCardId('club-chair') } : { treasurer: officer, chair: officer }
  const send = (steps: readonly Step[]) => sendInOrder(serving, accounts, steps)
  await sendTogether(serving, officer, [rulesOf(club, money)])
  const steps = stepsOf(club, money, people, paper).sort((one, other) => (one.on < other.on ? -1 : one.on > other.on ? 1 : 0))
  await sendPeriods(serving, club, money, steps, send)
  await putInProperty(serving, club, accounts.treasurer, people, paper)
}

/** A closed period first, with its counts; then what came after. */
async function sendPeriods(serving: Serving, club: DemoClub, { closed, counts = [] }: DemoMoney, steps: readonly Step[], send: (steps: readonly Step[]) => Promise<void>): Promise<void> {
  await send(closed ? steps.filter(({ on }) => on <= closed) : steps)
  if (!closed) return
  await send(await Promise.all(counts.map(async ({ on, fund, gap, reason }): Promise<Step> => {
    const book = balanceIn((await readBalances(serving.engine.db, demoClubId(club.key), on)).balances, fund, 'cash')
    return { on, by: 'treasurer', sent: ['/api/ledger/counts', { clubId: demoClubId(club.key), on, fund, counted: book + gap, reason: reason ?? null, witnesses: ['Hà Thị Nhung', 'Lục Thị Phương'] }] }
  })))
  await send([{ on: closed, by: 'treasurer', sent: ['/api/ledger/close', { clubId: demoClubId(club.key), lastDay: closed }] }, ...steps.filter(({ on }) => on > closed)])
}

/** One transaction for as long as the same person writes. */
async function sendInOrder(serving: Serving, accounts: Readonly<Record<Keeper, string>>, steps: readonly Step[]): Promise<void> {
  let batch: Sent[] = []
  for (const [at, { by, sent }] of steps.entries()) {
    batch.push(sent)
    const next = steps[at + 1]
    if (next && accounts[next.by] === accounts[by]) continue
    await sendTogether(serving, accounts[by], batch)
    batch = []
  }
}

function rulesOf(club: DemoClub, { rules, opening }: DemoMoney): Sent {
  const { from, ...given } = rules
  const value = { ...settingOn([], 'fund-rules', null, DEMO_DAY).value, ...given }
  return ['/api/clubs/settings', { clubId: demoClubId(club.key), name: 'fund-rules', value, from: from ?? (opening ? '2017-05-01' : club.since), source: 'Quy chế tổ chức và hoạt động (mẫu)' }]
}

const loanId = ({ key }: DemoClub, at: number): string => referenceId(`demo loan ${key} ${at}`)

function stepsOf(club: DemoClub, money: DemoMoney, people: readonly string[], enteredFor: string | null): Step[] {
  const loans = loansOf(money)
  const clubId = demoClubId(club.key)
  const { opening, movements = [], results = [] } = money
  const isOld = ({ lent }: DemoLoan): boolean => opening !== undefined && lent <= opening.on
  const newOnes = loans.map((loan, at) => ({ loan, at })).filter(({ loan }) => !isOld(loan))
  return [
    ...(opening ? [openingOf(club, money, loans.map((loan, at) => ({ loan, at })).filter(({ loan }) => isOld(loan)), people)] : []),
    ...movements.map(({ on, ...movement }): Step => ({ on, by: 'treasurer', sent: ['/api/ledger/movements', { clubId, on, manner: 'asked', movement: { place: 'cash', from: 'cash', to: 'cash', area: null, ...movement }, enteredFor }] })),
    ...loans.flatMap((loan, at) => paymentsOf(club, money, loan, at, enteredFor)),
    ...decisionsOf(club, money, newOnes, people, enteredFor),
    ...newOnes.filter(({ loan }) => !loan.waits).map(({ loan, at }): Step => ({ on: loan.lent, by: 'treasurer', sent: ['/api/loans/pay-out', { loanId: loanId(club, at), on: loan.lent, firstDueOn: firstDue(loan), enteredFor }] })),
    ...results.map(([at, on, result, byAmount, outOfPoverty]): Step => ({ on, by: 'treasurer', sent: ['/api/loans/results', { loanId: loanId(club, at), on, result, byAmount, outOfPoverty }] })),
  ]
}

/** An animal comes back once, at the end and without interest. */
const termsOf = ({ inKind }: DemoLoan, rate: number) => (inKind ? ({ method: 'at-end', monthlyRate: 0 } as const) : ({ method: 'flat', monthlyRate: rate } as const))
const firstDue = ({ lent, months, inKind }: DemoLoan): Day => addMonths(lent, inKind ? months : 1)

function scheduleOf(loan: DemoLoan, monthlyRate: number): readonly Instalment[] {
  const made = repaymentSchedule({ principal: dong(loan.amount), months: loan.months, ...termsOf(loan, monthlyRate), graceMonths: 0, firstDueOn: firstDue(loan), every: 1, roundTo: 1000, interestBase: null })
  if (isRefusal(made)) throw new Error(`${made.refused} of ${JSON.stringify(loan)}`)
  return made
}

type Placed = { readonly loan: DemoLoan; readonly at: number }
const SIGNER = { name: 'Người trong gia đình (mẫu)', relation: 'người nhà' }

function openingOf(club: DemoClub, { opening, rules }: DemoMoney, old: readonly Placed[], people: readonly string[]): Step {
  const { on, bank, earned, operating, budget, mobilised, members = [] } = opening!
  const loans = old.map(({ loan, at }) => {
    const left = scheduleOf(loan, rules.monthlyRate).filter(({ dueOn }) => dueOn > on || (loan.stopped !== undefined && dueOn >= loan.stopped))
    const { amount, lent, months, purpose } = loan
    return { loanId: loanId(club, at), personId: people[loan.who], amount, lentOn: lent, months, monthlyRate: rules.monthlyRate, method: 'flat', purpose, coSigner: SIGNER, left: left.map(({ dueOn, principal, interest }) => ({ dueOn, principal, interest })) }
  })
  const lent = loans.reduce((sum, { left }) => sum + left.reduce((all, { principal }) => all + principal, 0), 0)
  const capital = opening!['care-fund'] + budget + mobilised + members.reduce((sum, [, amount]) => sum + amount, 0)
  return {
    on, by: 'treasurer',
    sent: ['/api/loans/opening', {
      clubId: demoClubId(club.key), on, paper: `Biên bản chuyển sổ ngày ${Number(on.slice(8))}/${Number(on.slice(5, 7))}/2018 (mẫu)`,
      opening: {
        income: { cash: capital + earned - lent - bank, bank, goods: 0 }, operating: { cash: operating, bank: 0 }, capital: { 'care-fund': opening!['care-fund'], budget, mobilised },
        members: members.map(([who, amount]) => ({ personId: people[who], amount })), loans, lastNumbers: { receipt: opening!.receipts ?? 0, payment: opening!.payments ?? 0, other: 0 },
      },
    }],
  }
}

/** Loans of one day were decided by one meeting. */
function decisionsOf(club: DemoClub, { rules }: DemoMoney, loans: readonly Placed[], people: readonly string[], enteredFor: string | null): Step[] {
  return [...new Set(loans.map(({ loan }) => loan.lent))].map((on): Step => ({
    on, by: 'chair',
    sent: ['/api/loans/decisions', {
      clubId: demoClubId(club.key), day: on, vote: { present: 46, inFavour: 44, against: 1 }, enteredFor: enteredFor && `Biên bản sinh hoạt ngày ${Number(on.slice(8))}/${Number(on.slice(5, 7))}/2018 (mẫu)`,
      loans: loans.filter(({ loan }) => loan.lent === on).map(({ loan, at }) => ({ loanId: loanId(club, at), personId: people[loan.who], amount: loan.amount, months: loan.months, ...termsOf(loan, rules.monthlyRate), purpose: loan.purpose, coSigner: SIGNER, inKind: loan.inKind ?? null })),
    }],
  }))
}

/** What was collected meeting by meeting after the opening. */
function paymentsOf(club: DemoClub, { rules, opening }: DemoMoney, loan: DemoLoan, at: number, enteredFor: string | null): Step[] {
  if (loan.waits) return []
  const id = loanId(club, at)
  const due = scheduleOf(loan, rules.monthlyRate).filter(({ dueOn }) => dueOn <= DEMO_DAY && dueOn > (opening?.on ?? '') && dueOn < (loan.stopped ?? loan.extended?.on ?? '9999') && (loan.whole === undefined || dueOn < loan.whole))
  const repay = (on: Day, amount: number): Step => ({ on, by: 'treasurer', sent: ['/api/loans/repay', { loanId: id, on, amount, enteredFor }] })
  const all = scheduleOf(loan, rules.monthlyRate)
  const left = all.filter(({ dueOn }) => loan.whole !== undefined && dueOn >= loan.whole)
  return [
    ...due.map(({ dueOn, principal, interest }) => repay(dueOn, principal + interest)),
    // Paid off early: what is left of the principal, and the interest due by then.
    ...(loan.whole ? [repay(loan.whole, left.reduce((sum, { principal }) => sum + principal, 0) + left.filter(({ dueOn }) => dueOn <= loan.whole!).reduce((sum, { interest }) => sum + interest, 0))] : []),
    ...(loan.extended ? [{ on: loan.extended.on, by: 'chair', sent: ['/api/loans/extend', { loanId: id, ...loan.extended, from: loan.extended.on, enteredFor }] } satisfies Step] : []),
  ]
}
