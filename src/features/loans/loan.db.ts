/** All SQL about loans: decisions, terms, versions of the schedule, and what the ledger says was lent and paid. */
import { sql } from 'kysely'
import type { Day } from '#kernel/day.ts'
import { dong } from '#kernel/money.ts'
import type { Tx } from '#server/database.ts'
import type { Maker } from '#features/ledger/ledger.db.ts'
import type { InKind, LoanGiven, Purpose, RecordedResult, Result, Vote } from './loan.ts'
import type { Loan, Movement, ScheduleVersion } from './loan-state.ts'
import type { Instalment, Method } from './repayment-schedule.ts'

declare module '#server/database.ts' {
  interface Tables {
    loan_decision: { id: string; club_id: string; day: string; present: number; in_favour: number; against: number; note: string | null; entered_for: string | null; made_by: string | null; made_at: string }
    loan: LoanRow
    loan_schedule: { loan_id: string; version: number; from_day: string; reason: string; note: string | null; paid_principal: number; paid_interest: number; made_by: string | null; made_at: string; voided_at: string | null; void_reason: string | null }
    loan_instalment: { loan_id: string; version: number; number: number; due_on: string; principal: number; interest: number }
    write_off_request: { id: string; loan_id: string; source: string; amount: number; asked_on: string; reason: string; answer: string | null; answered_on: string | null; paper: string | null; made_by: string | null; made_at: string }
    loan_result: { id: string; loan_id: string; day: string; result: string; by_amount: number | null; out_of_poverty: boolean; note: string | null; made_by: string | null; made_at: string }
  }
}
type LoanRow = {
  id: string; club_id: string; decision_id: string | null; opened_on: string | null; person_id: string; amount: number; months: number; monthly_rate: number; method: string; grace_months: number; every: number; round_to: number; purpose: string; purpose_note: string | null
  co_signer: string | null; co_signer_relation: string | null; approver_id: string | null; what: string | null; quantity: string | null; unit: string | null; comes_back: string | null; back: string | null; cancelled_on: string | null; cancel_reason: string | null
  heir: string | null; heir_relation: string | null; made_by: string | null; made_at: string
}

export async function insertDecision(tx: Tx, id: string, clubId: string, day: Day, vote: Vote, more: { note: string | null; enteredFor: string | null }, by: Maker): Promise<void> {
  await tx.insertInto('loan_decision').values({ id, club_id: clubId, day, present: vote.present, in_favour: vote.inFavour, against: vote.against, note: more.note, entered_for: more.enteredFor, made_by: by.accountId, made_at: by.at }).execute()
}

export type NewLoan = LoanGiven & { readonly clubId: string; readonly decisionId: string | null; readonly openedOn?: Day | null; readonly every: 1 | 3; readonly roundTo: number }
export async function insertLoan(tx: Tx, given: NewLoan, by: Maker): Promise<void> {
  const { inKind, coSigner } = given
  await tx
    .insertInto('loan')
    .values({
      id: given.loanId, club_id: given.clubId, decision_id: given.decisionId, opened_on: given.openedOn ?? null, person_id: given.personId, amount: given.amount, months: given.months, monthly_rate: given.monthlyRate, method: given.method, grace_months: given.graceMonths, every: given.every,
      round_to: given.roundTo, purpose: given.purpose, purpose_note: given.purposeNote ?? null, co_signer: coSigner?.name ?? null, co_signer_relation: coSigner?.relation ?? null, approver_id: given.approverId ?? null, what: inKind?.what ?? null,
      quantity: inKind ? String(inKind.quantity) : null, unit: inKind?.unit ?? null, comes_back: inKind?.comesBack ?? null, back: inKind?.back ?? null, cancelled_on: null, cancel_reason: null, heir: null, heir_relation: null, made_by: by.accountId, made_at: by.at,
    })
    .execute()
}

export async function insertSchedule(tx: Tx, loanId: string, version: ScheduleVersion, reason: string, note: string | null, by: Maker): Promise<void> {
  const { version: number, from, paidBefore, instalments } = version
  await tx
    .insertInto('loan_schedule')
    .values({ loan_id: loanId, version: number, from_day: from, reason, note, paid_principal: paidBefore.principal, paid_interest: paidBefore.interest, made_by: by.accountId, made_at: by.at, voided_at: null, void_reason: null })
    .execute()
  await tx.insertInto('loan_instalment').values(instalments.map((each) => ({ loan_id: loanId, version: number, number: each.number, due_on: each.dueOn, principal: each.principal, interest: each.interest }))).execute()
}

/** Takes a version back, or all of them; what is taken back stays to be seen. */
export async function voidSchedule(tx: Tx, loanId: string, version: number | null, reason: string, by: Maker): Promise<void> {
  await sql`update loan_schedule set voided_at = ${by.at}, void_reason = ${reason} where loan_id = ${loanId} and voided_at is null and (${version}::int is null or version = ${version})`.execute(tx)
}
export const lastVersion = async (tx: Tx, loanId: string): Promise<number> => {
  const { rows } = await sql<{ last: number }>`select coalesce(max(version), 0)::int as last from loan_schedule where loan_id = ${loanId}`.execute(tx)
  return rows[0]!.last
}
export async function cancelLoan(tx: Tx, loanId: string, on: Day, reason: string): Promise<void> {
  await tx.updateTable('loan').set({ cancelled_on: on, cancel_reason: reason }).where('id', '=', loanId).execute()
}
export async function saveHeir(tx: Tx, loanId: string, heir: { name: string; relation: string }): Promise<void> {
  await tx.updateTable('loan').set({ heir: heir.name, heir_relation: heir.relation }).where('id', '=', loanId).execute()
}
export async function insertResult(tx: Tx, id: string, loanId: string, on: Day, given: RecordedResult & { note: string | null }, by: Maker): Promise<void> {
  await tx.insertInto('loan_result').values({ id, loan_id: loanId, day: on, result: given.result, by_amount: given.byAmount, out_of_poverty: given.outOfPoverty, note: given.note, made_by: by.accountId, made_at: by.at }).execute()
}

export const findClubOfLoan = async (tx: Tx, loanId: string): Promise<string | undefined> => (await tx.selectFrom('loan').select('club_id').where('id', '=', loanId).executeTakeFirst())?.club_id

export type Versions = readonly (readonly [number, Day, number, number, string, string | null, readonly (readonly [number, Day, number, number])[]])[]
export type Moves = readonly (readonly [string, string, Day, number, number, number])[]
type Read = LoanRow & {
  root_id: string; full_name: string; sex: string | null; died_on: Day | null; approver: string | null; decided_on: Day | null; present: number | null; in_favour: number | null; against: number | null
  versions: Versions | null; moves: Moves | null; told: readonly [Day, Result, number | null, boolean] | null
}

const MOVED: Readonly<Record<string, Movement['kind']>> = { loan: 'lent', 'loan-in-kind': 'lent', opening: 'lent', repayment: 'repaid', 'repayment-in-kind': 'repaid', 'write-off': 'written-off', 'advance-return': 'advance-returned' }

/** The versions in force of the schedule of the loan `l`, and what the ledger says was moved of it: reversed entries and their reversals are left out. */
export const VERSIONS_OF_LOAN = sql`(select json_agg(json_build_array(s.version, s.from_day, s.paid_principal, s.paid_interest, s.reason, s.note,
    (select json_agg(json_build_array(i.number, i.due_on, i.principal, i.interest) order by i.number) from loan_instalment i where i.loan_id = s.loan_id and i.version = s.version)) order by s.version)
  from loan_schedule s where s.loan_id = l.id and s.voided_at is null)`
export const MOVES_OF_LOAN = sql`(select json_agg(json_build_array(m.id, m.kind, m.day, m.principal, m.interest, m.advance) order by m.day, m.position)
  from (select e.id, e.kind, e.day, e.position, coalesce(sum(p.amount) filter (where p.account in ('loans', 'loans-in-kind')), 0) as principal,
      coalesce(sum(p.amount) filter (where p.account = 'interest'), 0) as interest, coalesce(sum(p.amount) filter (where p.account = 'advances'), 0) as advance
    from ledger_posting p join ledger_entry e on e.id = p.entry_id
    where p.loan_id = l.id and e.kind <> 'reversal' and not exists (select 1 from ledger_entry v where v.reverses = e.id) group by e.id) m)`

/** The club's loans, or the one asked for, the latest decided first; all of each in one statement. */
export async function readLoans(tx: Tx, only: { readonly clubId: string; readonly personId?: string } | { readonly loanId: string }): Promise<Loan[]> {
  const which = 'loanId' in only ? sql`l.id = ${only.loanId}` : only.personId ? sql`l.club_id = ${only.clubId} and x.root_id = (select root_id from person where id = ${only.personId})` : sql`l.club_id = ${only.clubId}`
  const { rows } = await sql<Read>`
    select l.*, x.root_id, r.full_name, r.sex, r.died_on, ar.full_name as approver, d.day as decided_on, d.present, d.in_favour, d.against,
      ${VERSIONS_OF_LOAN} as versions, ${MOVES_OF_LOAN} as moves,
      (select json_build_array(t.day, t.result, t.by_amount, t.out_of_poverty) from loan_result t where t.loan_id = l.id order by t.day desc, t.made_at desc limit 1) as told
    from loan l join person x on x.id = l.person_id join person r on r.id = x.root_id left join person a on a.id = l.approver_id left join person ar on ar.id = a.root_id left join loan_decision d on d.id = l.decision_id
    where ${which} order by coalesce(d.day, l.opened_on) desc, l.id`.execute(tx)
  return rows.map(loanOf)
}
export const findLoan = async (tx: Tx, loanId: string): Promise<Loan | undefined> => (await readLoans(tx, { loanId }))[0]

function loanOf(row: Read): Loan {
  const { decided_on, present, in_favour, against } = row
  return {
    id: row.id, clubId: row.club_id, decision: row.decision_id && decided_on ? { id: row.decision_id, day: decided_on, present: present!, inFavour: in_favour!, against: against! } : null, openedOn: row.opened_on as Day | null, personId: row.root_id, person: row.full_name, sex: row.sex, diedOn: row.died_on,
    amount: dong(row.amount), months: row.months, monthlyRate: row.monthly_rate, method: row.method as Method, graceMonths: row.grace_months, every: row.every as 1 | 3, roundTo: row.round_to, purpose: row.purpose as Purpose, purposeNote: row.purpose_note,
    coSigner: row.co_signer && row.co_signer_relation ? { name: row.co_signer, relation: row.co_signer_relation } : null, approver: row.approver,
    inKind: row.what && row.unit && row.comes_back ? { what: row.what, quantity: Number(row.quantity), unit: row.unit, comesBack: row.comes_back as InKind['comesBack'], back: row.back } : null,
    cancelledOn: row.cancelled_on as Day | null, heir: row.heir && row.heir_relation ? { name: row.heir, relation: row.heir_relation } : null,
    versions: versionsOf(row.versions), movements: movementsOf(row.moves),
    result: row.told && { day: row.told[0], result: row.told[1], byAmount: row.told[2] === null ? null : dong(Number(row.told[2])), outOfPoverty: row.told[3] },
  }
}

export const versionsOf = (versions: Versions | null): Loan['versions'] =>
  (versions ?? []).map(([version, from, principal, interest, reason, note, parts]) => ({
    version, from, paidBefore: { principal: dong(Number(principal)), interest: dong(Number(interest)) }, reason, note, instalments: parts.map(([number, dueOn, part, owed]): Instalment => ({ number, dueOn, principal: dong(Number(part)), interest: dong(Number(owed)) })),
  }))
export const movementsOf = (moves: Moves | null): Loan['movements'] =>
  (moves ?? []).map(([entryId, kind, day, principal, interest, advance]) => {
    const moved = MOVED[kind]!
    return { entryId, kind: moved, day, principal: dong(moved === 'lent' ? Number(principal) : -Number(principal)), interest: dong(-Number(interest)), advance: dong(-Number(advance)) }
  })
