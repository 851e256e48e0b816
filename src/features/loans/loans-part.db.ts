/** What the loans keep of a person: their own loans, those that they stand beside, and where their name was typed. */
import { sql } from 'kysely'
import type { PersonPart, Subject } from '#features/members/person-part.db.ts'
import { placesNamed } from '#features/members/person-section.ts'
import { anyOf, findTyped, forgetTyped, NEVER, placeOf, type TypedTexts } from '#features/members/typed-name.db.ts'
import type { Day } from '#kernel/day.ts'
import { type Dong, dong } from '#kernel/money.ts'
import { type Refusal, refuse } from '#kernel/refusal.ts'
import type { Tx } from '#server/database.ts'
import { latestOf, stateOf } from './loan-state.ts'
import type { Result } from './loan.ts'
import { findLoan, readLoans } from './loan.db.ts'
import { readLosses } from './loss.db.ts'
import { type Beside, loanSections, type OwnLoan } from './person-loans.ts'
import { readRequests } from './write-off.db.ts'

const common = {
  within: ({ clubs }: Subject) => anyOf('c.id', clubs), own: ({ records }: Subject) => anyOf('l.person_id', records), near: ({ household }: Subject) => anyOf('l.person_id', household), club: sql`c.name`,
}
const ofLoan = (table: string) => sql`${sql.table(table)} t join loan l on l.id = t.loan_id join club c on c.id = l.club_id`
const LOAN: TypedTexts = {
  ...common, table: 'loan', key: ['id'], names: ['purpose_note', 'co_signer', 'co_signer_relation', 'what', 'back', 'cancel_reason', 'heir', 'heir_relation'], whole: ['co_signer', 'heir'], emptied: ['purpose_note'],
  from: sql`loan t join loan l on l.id = t.id join club c on c.id = t.club_id left join loan_decision d on d.id = t.decision_id`, day: sql`coalesce(d.day, t.opened_on)`, what: 'Khoản vay',
}
const TEXTS: readonly TypedTexts[] = [
  LOAN,
  { ...common, own: () => NEVER, near: () => NEVER, table: 'loan_decision', key: ['id'], names: ['note', 'entered_for'], from: sql`loan_decision t join club c on c.id = t.club_id`, day: sql`t.day`, what: 'Quyết định cho vay' },
  { ...common, table: 'loan_schedule', key: ['loan_id', 'version'], names: ['note', 'void_reason'], emptied: ['note'], from: ofLoan('loan_schedule'), day: sql`t.from_day`, what: 'Gia hạn khoản vay' },
  { ...common, table: 'loan_result', key: ['id'], names: ['note'], emptied: ['note'], from: ofLoan('loan_result'), day: sql`t.day`, what: 'Kết quả sau vay' },
  { ...common, table: 'loan_loss', key: ['id'], names: ['certified_by', 'paper', 'note', 'void_reason'], emptied: ['note'], from: ofLoan('loan_loss'), day: sql`t.day`, what: 'Xác nhận vật nuôi chết, mất' },
  { ...common, table: 'write_off_request', key: ['id'], names: ['reason', 'paper'], from: ofLoan('write_off_request'), day: sql`t.asked_on`, what: 'Đề nghị xử lý vốn' },
]
/** Who brought the money of the person's own loans: a son named there tells who the father was. */
const ENTRIES: TypedTexts = {
  ...common, near: () => NEVER, own: ({ records }) => sql`exists (select 1 from ledger_posting p join loan l on l.id = p.loan_id where p.entry_id = t.id and ${anyOf('l.person_id', records)})`,
  table: 'ledger_entry', key: ['id'], names: ['memo', 'party', 'entered_for', 'reason'], whole: ['party'], from: sql`ledger_entry t join club c on c.id = t.club_id`, day: sql`t.day`, what: 'Chứng từ của khoản vay',
}

async function readOwn(tx: Tx, { person, records }: Subject): Promise<OwnLoan[]> {
  const { rows: clubs } = await sql<{ id: string; name: string }>`select id, name from club where id in (select club_id from loan where ${anyOf('person_id', records)}) order by name, id`.execute(tx)
  const own: OwnLoan[] = []
  for (const club of clubs) {
    // The earliest first, as the person lived it.
    for (const loan of (await readLoans(tx, { clubId: club.id, personId: person.id })).reverse()) {
      const { rows: told } = await sql<{ day: Day; result: Result; by_amount: number | null; out_of_poverty: boolean; note: string | null }>`select day, result, by_amount, out_of_poverty, note from loan_result where loan_id = ${loan.id} order by day, made_at`.execute(tx)
      const { rows: cancelled } = await sql<{ reason: string | null }>`select cancel_reason as reason from loan where id = ${loan.id}`.execute(tx)
      own.push({
        loan, club: club.name, cancelReason: cancelled[0]!.reason, losses: await readLosses(tx, loan.id), requests: await readRequests(tx, loan.id),
        results: told.map(({ day, result, by_amount, out_of_poverty, note }) => ({ day, result, byAmount: by_amount === null ? null : dong(by_amount), outOfPoverty: out_of_poverty, note })),
      })
    }
  }
  return own
}

/** Loans of others that the person signed for or took over, as the name was typed. */
async function readNamed(tx: Tx, subject: Subject): Promise<(Beside & { readonly loanId: string; readonly amount: Dong })[]> {
  const found = []
  for (const { key, named, isOwn, day, club } of await findTyped(tx, subject, [LOAN])) {
    const loanId = String(key.id)
    if (isOwn || !('co_signer' in named || 'heir' in named)) continue
    const { amount } = (await findLoan(tx, loanId))!
    for (const as of ['co-signer', 'heir'] as const) if ((as === 'heir' ? 'heir' : 'co_signer') in named) found.push({ loanId, as, day, club: club ?? '', amount })
  }
  return found
}
async function readApproved(tx: Tx, { records }: Subject): Promise<Beside[]> {
  const { rows } = await sql<{ day: Day | null; club: string }>`select d.day, c.name as club from loan l join club c on c.id = l.club_id left join loan_decision d on d.id = l.decision_id where ${anyOf('l.approver_id', records)} order by d.day, l.id`.execute(tx)
  return rows.map(({ day, club }) => ({ as: 'approver', day, club, amount: null }))
}

/** The club has to know who owes it, who answers for that, and to whom it owes an advance. */
async function mayGo(tx: Tx, subject: Subject, today: Day): Promise<Refusal | null> {
  for (const { loan, club } of await readOwn(tx, subject)) {
    const { status, principalLeft, advance } = latestOf(loan, today).state
    if (status === 'decided') return refuse('loans/still-decided', { club, amount: loan.amount })
    if (status === 'lent') return refuse('loans/still-owes', { club, amount: principalLeft })
    if (advance > 0) return refuse('loans/still-in-advance', { club, amount: advance })
  }
  for (const { loanId, as, club, amount } of await readNamed(tx, subject)) {
    const { status } = stateOf((await findLoan(tx, loanId))!, today)
    if (status === 'decided' || status === 'lent') return refuse('loans/still-answers', { club, amount, as })
  }
  return null
}

export const loansPart: PersonPart = {
  name: 'loans',
  async read(tx, subject, today) {
    const beside = [...(await readNamed(tx, subject)), ...(await readApproved(tx, subject))]
    const elsewhere = (await findTyped(tx, subject, TEXTS)).filter(({ isOwn, named }) => !isOwn && !('co_signer' in named || 'heir' in named))
    return [...loanSections(await readOwn(tx, subject), beside, today), placesNamed('NƠI KHÁC CÓ GHI TÊN: VAY VỐN', elsewhere.map(placeOf))]
  },
  mayGo,
  forget: (tx, subject) => forgetTyped(tx, subject, [...TEXTS, ENTRIES]),
}
