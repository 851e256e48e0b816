/** Bàn giao thủ quỹ, as it is kept; and what the books say on the day of one. */
import { sql } from 'kysely'
import type { Day } from '#kernel/day.ts'
import { type Dong, dong } from '#kernel/money.ts'
import type { Tx } from '#server/database.ts'
import type { Fund } from './account.ts'
import type { Voucher } from './entry.ts'
import type { Maker } from './ledger.db.ts'
import type { DayCount, HandedFund } from './treasurer-handover.ts'

declare module '#server/database.ts' {
  interface Tables {
    treasurer_handover: HandoverRow
    treasurer_handover_fund: { handover_id: string; fund: string; count_id: string | null; cash: number; bank: number }
  }
}
type HandoverRow = {
  id: string; club_id: string; day: string; from_person_id: string; to_person_id: string; witnesses: unknown; last_receipt: number; last_payment: number; last_other: number; goods: number; loans: number; loans_left: number
  minutes: string | null; note: string | null; entered_for: string | null; made_by: string | null; made_at: string; undone_at: string | null; undone_by: string | null; undo_reason: string | null
}

export type LastNumbers = Readonly<Record<Voucher, number>>
/** Of the paper books, in the year of the opening. */
export async function readStartNumbers(tx: Tx, clubId: string, year: number): Promise<LastNumbers> {
  const { rows } = await sql<{ voucher: Voucher; last: number }>`select voucher, last from voucher_start where club_id = ${clubId} and year = ${year}`.execute(tx)
  return { receipt: 0, payment: 0, other: 0, ...Object.fromEntries(rows.map(({ voucher, last }) => [voucher, last])) }
}
/** Up to the day, in its year. */
export async function readLastNumbers(tx: Tx, clubId: string, on: Day): Promise<LastNumbers> {
  const year = Number(on.slice(0, 4))
  const { rows } = await sql<{ voucher: Voucher; last: number }>`select voucher, max(number)::int as last from ledger_entry where club_id = ${clubId} and year = ${year} and day <= ${on} group by voucher`.execute(tx)
  const start = await readStartNumbers(tx, clubId, year)
  return { ...start, ...Object.fromEntries(rows.map(({ voucher, last }) => [voucher, last])) }
}

export type LentOn = { readonly loans: number; readonly loansLeft: Dong }
/** How many loans have something left on the day, and how much in all, by the books alone. */
export async function readLentOn(tx: Tx, clubId: string, on: Day): Promise<LentOn> {
  const { rows } = await sql<{ loans: number; left: number }>`select count(*)::int as loans, coalesce(sum(owed), 0)::bigint as left from (
    select sum(amount) as owed from ledger_posting where club_id = ${clubId} and account in ('loans', 'loans-in-kind') and day <= ${on} group by loan_id having sum(amount) > 0) of_loan`.execute(tx)
  return { loans: rows[0]!.loans, loansLeft: dong(rows[0]!.left) }
}

/** The counts of that day, the latest first, and whether money of the fund was entered under it or an earlier day since. The entry of a count's own gap is no such money. */
export async function readCountsOf(tx: Tx, clubId: string, day: Day): Promise<(DayCount & { readonly witnesses: readonly string[] })[]> {
  const { rows } = await sql<{ id: string; fund: Fund; counted: number; witnesses: string[]; moved: boolean }>`select c.id, c.fund, c.counted, c.witnesses,
      exists (select 1 from ledger_posting p join ledger_entry e on e.id = p.entry_id
        where p.club_id = c.club_id and p.fund = c.fund and p.account in ('cash', 'bank') and p.day <= c.day and e.made_at > c.made_at and e.id is distinct from c.entry_id) as moved
    from cash_count c where c.club_id = ${clubId} and c.day = ${day} order by c.made_at desc, c.id`.execute(tx)
  return rows.map(({ id, fund, counted, witnesses, moved }) => ({ countId: id, fund, day, counted: dong(counted), isMovedOn: moved, witnesses }))
}

export type NewHandover = LentOn & {
  readonly id: string
  readonly clubId: string
  readonly day: Day
  readonly fromPersonId: string
  readonly toPersonId: string
  readonly witnesses: readonly string[]
  readonly funds: readonly HandedFund[]
  readonly goods: Dong
  readonly lastNumbers: LastNumbers
  readonly minutes: string | null
  readonly note: string | null
  readonly enteredFor: string | null
}
export async function insertHandover(tx: Tx, given: NewHandover, by: Maker): Promise<void> {
  const { id, lastNumbers, funds } = given
  await tx
    .insertInto('treasurer_handover')
    .values({
      id, club_id: given.clubId, day: given.day, from_person_id: given.fromPersonId, to_person_id: given.toPersonId, witnesses: JSON.stringify(given.witnesses), last_receipt: lastNumbers.receipt, last_payment: lastNumbers.payment, last_other: lastNumbers.other,
      goods: given.goods, loans: given.loans, loans_left: given.loansLeft, minutes: given.minutes, note: given.note, entered_for: given.enteredFor, made_by: by.accountId, made_at: by.at, undone_at: null, undone_by: null, undo_reason: null,
    })
    .execute()
  await tx.insertInto('treasurer_handover_fund').values(funds.map(({ fund, countId, cash, bank }) => ({ handover_id: id, fund, count_id: countId, cash, bank }))).execute()
}

export type Handover = NewHandover & { readonly from: string; readonly to: string; readonly madeBy: string | null; readonly madeAt: string; readonly undone: { readonly at: string; readonly by: string | null; readonly reason: string } | null }
type Funds = readonly (readonly [Fund, string | null, number, number])[]
type Read = HandoverRow & { from_root: string; from_name: string; to_root: string; to_name: string; by_name: string | null; undone_name: string | null; funds: Funds }

/** The latest first, those undone too; people as they are called today. */
export async function readHandovers(tx: Tx, clubId: string): Promise<Handover[]> {
  const { rows } = await sql<Read>`select h.*, f.id as from_root, f.full_name as from_name, t.id as to_root, t.full_name as to_name, a.name as by_name, u.name as undone_name,
      (select json_agg(json_build_array(m.fund, m.count_id, m.cash, m.bank) order by m.fund) from treasurer_handover_fund m where m.handover_id = h.id) as funds
    from treasurer_handover h join person fp on fp.id = h.from_person_id join person f on f.id = fp.root_id join person tp on tp.id = h.to_person_id join person t on t.id = tp.root_id
      left join account a on a.id = h.made_by left join account u on u.id = h.undone_by
    where h.club_id = ${clubId} order by h.day desc, h.made_at desc`.execute(tx)
  return rows.map((row) => ({
    id: row.id, clubId: row.club_id, day: row.day as Day, fromPersonId: row.from_root, from: row.from_name, toPersonId: row.to_root, to: row.to_name, witnesses: row.witnesses as string[], lastNumbers: { receipt: row.last_receipt, payment: row.last_payment, other: row.last_other },
    goods: dong(row.goods), loans: row.loans, loansLeft: dong(row.loans_left), minutes: row.minutes, note: row.note, enteredFor: row.entered_for, madeBy: row.by_name, madeAt: row.made_at,
    undone: row.undone_at === null ? null : { at: row.undone_at, by: row.undone_name, reason: row.undo_reason! },
    funds: row.funds.map(([fund, countId, cash, bank]) => ({ fund, countId, cash: dong(Number(cash)), bank: dong(Number(bank)) })),
  }))
}
/** The one that stands on that day. */
export const findHandoverOn = async (tx: Tx, clubId: string, day: Day): Promise<Handover | undefined> => (await readHandovers(tx, clubId)).find((each) => each.undone === null && each.day === day)

export const findClubOfHandover = async (tx: Tx, id: string): Promise<string | undefined> => (await tx.selectFrom('treasurer_handover').select('club_id').where('id', '=', id).executeTakeFirst())?.club_id
/** Whether there was one to take back. */
export async function undoHandover(tx: Tx, id: string, reason: string, by: Maker): Promise<boolean> {
  const done = await tx.updateTable('treasurer_handover').set({ undone_at: by.at, undone_by: by.accountId, undo_reason: reason }).where('id', '=', id).where('undone_at', 'is', null).executeTakeFirst()
  return Number(done.numUpdatedRows) > 0
}
