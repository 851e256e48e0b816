/** Giấy tờ của cả quỹ, có phần cho vay: the sheet for the hamlet hall, the cut-over, a treasurer's handover, the loan register. */
import { z } from 'zod'
import { DayShape } from '#features/accounts/account.ts'
import { readTerms } from '#features/clubs/board.db.ts'
import { ofClub } from '#features/clubs/club.api.ts'
import { FUNDS, type Fund } from '#features/ledger/account.ts'
import { readCounts } from '#features/ledger/cash-count.db.ts'
import { balanceIn, type Balances } from '#features/ledger/entry.ts'
import { readFlows, readPaperClub } from '#features/ledger/ledger-papers.db.ts'
import { excelFile, readBoard, wordFile } from '#features/ledger/ledger-papers.api.ts'
import { findEntry, readBalances } from '#features/ledger/ledger.db.ts'
import { findHandoverOn, readLastNumbers, readStartNumbers } from '#features/ledger/treasurer-handover.db.ts'
import { handOverBetween } from '#features/ledger/treasurer-handover.ts'
import { voucherNumber } from '#features/ledger/voucher-number.ts'
import { addDays, type Day, day } from '#kernel/day.ts'
import { dong } from '#kernel/money.ts'
import { refuse } from '#kernel/refusal.ts'
import { accept } from '#server/accept.ts'
import type { Tx } from '#server/database.ts'
import { read, type ReadWork, type Route } from '#server/route.ts'
import { findOpening, readOpened, readOpenedCapital } from './fund-papers.db.ts'
import { readLoans } from './loan.db.ts'
import { lentOn, type Loan, stateOf } from './loan-state.ts'
import { type RegisterFacts, registerPaper, registerSheet } from './loan-register.ts'
import { type CutOverFacts, cutOverPaper } from './paper-cut-over.ts'
import { type HandoverFacts, handoverPaper } from './paper-handover.ts'
import { type PublicFacts, publicSheetPaper } from './paper-public-sheet.ts'

const Asked = z.object({ clubId: z.uuid(), from: DayShape.optional(), to: DayShape.optional() })
type Given = ReadWork<z.output<typeof Asked>>
const both = <Value>(of: (fund: Fund) => Value): Readonly<Record<Fund, Value>> => ({ income: of('income'), operating: of('operating') })
const moneyIn = (balances: Balances) => both((fund) => ({ cash: balanceIn(balances, fund, 'cash'), bank: balanceIn(balances, fund, 'bank') }))
const peopleOf = (loans: readonly Loan[]): number => new Set(loans.map(({ personId }) => personId)).size
/** What was handed out up to the day, the earliest first; the log says that it was read. */
async function readRegister({ tx, input, today, sample, logRead }: Given): Promise<RegisterFacts> {
  const on = input.to ?? today
  const loans = (await readLoans(tx, { clubId: input.clubId })).filter((loan) => !['decided', 'cancelled'].includes(stateOf(loan, on).status)).reverse()
  if (loans.length > 0) logRead({ stream: `club:${input.clubId}`, subject: input.clubId, fields: ['loans'], people: peopleOf(loans) })
  return { of: await readPaperClub(tx, input.clubId, on, sample), on, loans }
}

/** Totals alone: nothing of it is sensitive. Without a first day from the beginning of the year. */
async function readPublic({ tx, input, today, sample }: Given): Promise<PublicFacts> {
  const { clubId } = input
  const to = input.to ?? today
  const from = input.from ?? day(`${to.slice(0, 4)}-01-01`)
  if (from > to) accept(refuse('loans/period-upside-down', { from, to }))
  const [before, { balances, capital }] = [await readBalances(tx, clubId, addDays(from, -1)), await readBalances(tx, clubId, to)]
  const loans = await readLoans(tx, { clubId })
  const made = loans.filter((loan) => loan.openedOn === null && loan.movements.some(({ kind, day: on }) => kind === 'lent' && from <= on && on <= to))
  return {
    of: await readPaperClub(tx, clubId, to, sample), from, to, flows: await readFlows(tx, clubId, from, to), capital, before: moneyIn(before.balances), after: moneyIn(balances), funds: Object.keys(balances.operating).length > 0 ? FUNDS : ['income'],
    lent: { money: balanceIn(balances, 'income', 'loans'), inKind: balanceIn(balances, 'income', 'loans-in-kind'), goods: balanceIn(balances, 'income', 'goods') },
    borrowers: { now: peopleOf(loans.filter((loan) => stateOf(loan, to).status === 'lent')), turns: made.length, people: peopleOf(made) },
  }
}

async function readCutOver({ tx, input, sample, logRead }: Given): Promise<CutOverFacts> {
  const { clubId } = input
  const entry = await findEntry(tx, (await findOpening(tx, clubId)) ?? accept(refuse('loans/no-opening')))
  if (!entry) return accept(refuse('loans/no-opening'))
  const opened = (await readLoans(tx, { clubId })).filter(({ openedOn, cancelledOn }) => openedOn !== null && cancelledOn === null)
  if (opened.length > 0) logRead({ stream: `club:${clubId}`, subject: clubId, fields: ['loans'], people: peopleOf(opened) })
  return {
    of: await readPaperClub(tx, clubId, entry.day, sample), board: await readBoard(tx, clubId, entry.day), day: entry.day, voucher: voucherNumber(entry), paper: entry.enteredFor, lines: await readOpened(tx, entry.id), members: await readOpenedCapital(tx, entry.id),
    loans: opened.map(({ person, openedOn, amount, versions }) => ({ person, lentOn: openedOn!, amount, left: versions[0]?.instalments ?? [] })), lastNumbers: await readStartNumbers(tx, clubId, entry.year),
  }
}

/** As it was recorded, where a handover of that day is; else as the board and the books would have it, for hands to complete. */
async function readHandover(given: Given): Promise<HandoverFacts> {
  const { tx, input } = given
  const { clubId } = input
  const { of, on, loans } = await readRegister(given)
  const { balances } = await readBalances(tx, clubId, on)
  const debts = loans.map((loan) => ({ loan, state: stateOf(loan, on) })).filter(({ state }) => state.status === 'lent')
  return {
    of, day: on, ...((await recordedOn(tx, clubId, on)) ?? (await expectedOn(tx, clubId, on, balances))), chair: await chairOn(tx, clubId, on),
    debts: debts.map(({ loan, state }) => ({ person: loan.person, lentOn: loan.openedOn ?? lentOn(loan)!, left: state.principalLeft, overdue: dong(state.overdue.principal + state.overdue.interest), days: state.daysOverdue })),
  }
}
type Handed = Pick<HandoverFacts, 'giver' | 'taker' | 'witnesses' | 'minutes' | 'note' | 'funds' | 'goods' | 'lastNumbers'>
async function recordedOn(tx: Tx, clubId: string, on: Day): Promise<Handed | null> {
  const recorded = await findHandoverOn(tx, clubId, on)
  if (!recorded) return null
  const { from, to, witnesses, minutes, note, funds, goods, lastNumbers } = recorded
  return { giver: from, taker: to, witnesses, minutes, note, funds: funds.map(({ fund, countId, cash, bank }) => ({ fund, counted: countId === null ? null : cash, cash, bank })), goods, lastNumbers }
}
async function expectedOn(tx: Tx, clubId: string, on: Day, balances: Balances): Promise<Handed> {
  const { giver, taker } = handOverBetween((await readTerms(tx, clubId)).filter(({ office }) => office === 'treasurer'), on)
  const counts = (await readCounts(tx, clubId)).filter((count) => count.day === on)
  const money = moneyIn(balances)
  return {
    giver: giver?.name ?? null, taker: taker?.name ?? null, witnesses: [], minutes: null, note: null, goods: balanceIn(balances, 'income', 'goods'), lastNumbers: await readLastNumbers(tx, clubId, on),
    funds: FUNDS.filter((fund) => fund === 'income' || Object.keys(balances.operating).length > 0).map((fund) => ({ fund, counted: countedOf(counts.find((count) => count.fund === fund)), ...money[fund] })),
  }
}
const countedOf = (count: { readonly counted: number } | undefined) => (count ? dong(count.counted) : null)
const chairOn = async (tx: Tx, clubId: string, on: Day): Promise<string | null> => (await readBoard(tx, clubId, on)).chair

export const fundPaperRoutes: readonly Route[] = [
  read({
    path: '/api/clubs/:clubId/loans/papers/:kind',
    about: {
      vi: 'Giấy tờ của quỹ có phần cho vay (Word): bảng công khai tài chính (chỉ có tổng số), biên bản chuyển sổ, biên bản bàn giao thủ quỹ, sổ theo dõi cho vay. Giấy có tên người vay thì lượt lấy được ghi.',
      en: 'Papers of the fund with its loans as Word: the public sheet (totals alone), the cut-over, the treasurer’s handover, the loan register. Logged where borrowers are named.',
    },
    who: { thing: 'money', action: 'read' },
    input: Asked.extend({ kind: z.enum(['public-sheet', 'cut-over', 'handover', 'register']) }),
    answer: 'file',
    place: ofClub,
    async work(given) {
      switch (given.input.kind) {
        case 'public-sheet':
          return wordFile(publicSheetPaper(await readPublic(given)), 'bang-cong-khai-tai-chinh')
        case 'cut-over':
          return wordFile(cutOverPaper(await readCutOver(given)), 'bien-ban-chuyen-so')
        case 'handover':
          return wordFile(handoverPaper(await readHandover(given)), 'bien-ban-ban-giao-thu-quy')
        case 'register':
          return wordFile(registerPaper(await readRegister(given)), 'so-theo-doi-cho-vay')
      }
    },
  }),
  read({
    path: '/api/clubs/:clubId/loans/register.xlsx',
    about: { vi: 'Sổ theo dõi cho vay dạng Excel: mỗi khoản vay một dòng, đến hạn và đã trả, tổng là công thức. Là dữ liệu nhạy cảm, mỗi lượt lấy được ghi.', en: 'The loan register as Excel: a row a loan, due and paid, sums live. Sensitive, each reading is logged.' },
    who: { thing: 'money', action: 'read' },
    input: Asked,
    answer: 'file',
    place: ofClub,
    work: async (given) => excelFile('so-theo-doi-cho-vay', registerSheet(await readRegister(given))),
  }),
]
