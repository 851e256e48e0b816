/** Vào sổ: the one way in which any room enters something in a club's books. */
import { isOfClub } from '#features/members/membership.db.ts'
import type { Day } from '#kernel/day.ts'
import { refuse } from '#kernel/refusal.ts'
import { accept } from '#server/accept.ts'
import type { Tx } from '#server/database.ts'
import { checkMoney, dayInBooks, type Manner, type Matter } from './booking.ts'
import type { Draft, Voucher } from './entry.ts'
import { insertEntry, type Maker, readBooks, readLowest } from './ledger.db.ts'
import { prefixOf } from './voucher-number.ts'

export type ToEnter = {
  readonly id: string
  readonly clubId: string
  readonly on: Day
  readonly manner: Manner
  readonly draft: Draft
  readonly matters?: readonly Matter[]
  readonly deviceNumber?: string | null | undefined
  readonly enteredFor?: string | null | undefined
  readonly reverses?: string | null
  readonly reason?: string | null
}
export type Entered = { readonly voucher: Voucher; readonly year: number; readonly number: number; readonly day: Day; readonly matters: readonly Matter[] }

/**
 * The caller holds the club's lock and has worked out what the entry means. Refuses what `dayInBooks` and `checkMoney` refuse, and
 * `ledger/not-of-this-club` (who paid was never a member here: a name is then written as text), `ledger/unknown-device`, `ledger/device-number-used`.
 */
export async function enter(tx: Tx, given: ToEnter, today: Day, by: Maker): Promise<Entered> {
  const { clubId, on, manner, draft } = given
  const booked = accept(dayInBooks(on, manner, await readBooks(tx, clubId, today)))
  // Where somebody else takes a member's capital home, the member stands in the posting alone.
  const whose = draft.personId ?? (draft.kind === 'capital-return' ? draft.postings.find(({ personId }) => personId)?.personId : null)
  if (whose && !(await isOfClub(tx, clubId, whose))) accept(refuse('ledger/not-of-this-club'))
  if (given.deviceNumber) await checkDevice(tx, clubId, given.deviceNumber)
  const takes = draft.postings.some(({ account, amount }) => amount < 0 && (account === 'cash' || account === 'bank'))
  const short = takes ? accept(checkMoney(draft, await readLowest(tx, clubId, booked.day), manner)) : []
  const matters = [...(given.matters ?? []), ...short]
  const made = await insertEntry(tx, { ...given, booked, deviceNumber: given.deviceNumber ?? null, enteredFor: given.enteredFor ?? null }, matters, by)
  return { ...made, day: booked.day, matters: [...booked.matters, ...matters] }
}

async function checkDevice(tx: Tx, clubId: string, number: string): Promise<void> {
  const device = await tx.selectFrom('ledger_device').select('id').where('club_id', '=', clubId).where('prefix', '=', prefixOf(number) ?? '').executeTakeFirst()
  if (!device) accept(refuse('ledger/unknown-device', { number }))
  if (await tx.selectFrom('ledger_entry').select('id').where('club_id', '=', clubId).where('device_number', '=', number).executeTakeFirst()) accept(refuse('ledger/device-number-used', { number }))
}
