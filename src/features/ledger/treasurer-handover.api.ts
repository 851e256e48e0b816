/** Bàn giao thủ quỹ: what there is to hand over on a day, recorded as it was handed over; taken back with a reason where it was entered by mistake. */
import { z } from 'zod'
import { DayShape } from '#features/accounts/account.ts'
import { readTerms } from '#features/clubs/board.db.ts'
import { ofClub, streamOfClub } from '#features/clubs/club.api.ts'
import { findClub, placeOfClub } from '#features/clubs/club.db.ts'
import { readSettings } from '#features/clubs/club-papers.db.ts'
import { settingOn } from '#features/clubs/club-setting.ts'
import { findPerson } from '#features/people/person.db.ts'
import type { Day } from '#kernel/day.ts'
import { refuse } from '#kernel/refusal.ts'
import { accept } from '#server/accept.ts'
import type { Tx } from '#server/database.ts'
import { read, type Route, write } from '#server/route.ts'
import { FUNDS } from './account.ts'
import { balanceIn } from './entry.ts'
import { by, READ } from './ledger.api.ts'
import { readBalances, readBooks } from './ledger.db.ts'
import { findClubOfHandover, type Handover, insertHandover, readCountsOf, readHandovers, readLastNumbers, readLentOn, undoHandover } from './treasurer-handover.db.ts'
import { handOverFund } from './treasurer-handover.ts'
import { HandoversView, type HandoverView } from './treasurer-handover-view.ts'

/** Neither of the two says so alone: the chair does, who leads it, or the commune's officer from the minutes of a club that keeps paper. */
const LEAD = { thing: 'money', action: 'approve' } as const
const clubOf = async (tx: Tx, handoverId: string): Promise<string> => (await findClubOfHandover(tx, handoverId)) ?? handoverId

/** All that is there to be handed over on the day. */
async function readThere(tx: Tx, clubId: string, on: Day) {
  const { balances } = await readBalances(tx, clubId, on)
  const { twoFunds } = settingOn(await readSettings(tx, [clubId]), 'fund-rules', clubId, on).value
  const held = twoFunds || Object.keys(balances.operating).length > 0 ? FUNDS : FUNDS.slice(0, 1)
  return {
    funds: held.map((fund) => ({ fund, cash: balanceIn(balances, fund, 'cash'), bank: balanceIn(balances, fund, 'bank') })), goods: balanceIn(balances, 'income', 'goods'), ...(await readLentOn(tx, clubId, on)), lastNumbers: await readLastNumbers(tx, clubId, on),
    counts: await readCountsOf(tx, clubId, on), terms: (await readTerms(tx, clubId)).filter(({ office }) => office === 'treasurer'),
  }
}

const viewOf = ({ id, day, from, fromPersonId, to, toPersonId, funds, witnesses, goods, loans, loansLeft, lastNumbers, minutes, note, enteredFor, madeBy, madeAt, undone }: Handover): z.input<typeof HandoverView> => ({
  handoverId: id, day, from: { personId: fromPersonId, name: from }, to: { personId: toPersonId, name: to }, funds: funds.map((each) => ({ ...each })), witnesses: [...witnesses], goods, loans, loansLeft, lastNumbers: { ...lastNumbers }, minutes, note, enteredFor, madeBy, madeAt, undone: undone && { ...undone },
})

export const treasurerHandoverRoutes: readonly Route[] = [
  read({
    path: '/api/clubs/:clubId/ledger/handovers',
    about: {
      vi: 'Bàn giao thủ quỹ: các lần đã ghi; và vào một ngày có gì để bàn giao: tiền, kiểm kê trong ngày, số chứng từ cuối, số khoản nợ, thủ quỹ theo danh sách Ban Chủ nhiệm.',
      en: 'Treasurers’ handovers: those recorded; and what there is to hand over on a day: money, that day’s counts, last voucher numbers, how much is lent, the treasurers by the board’s record.',
    },
    who: READ,
    input: z.object({ clubId: z.uuid(), on: DayShape.optional() }),
    answer: HandoversView,
    place: ofClub,
    async work({ tx, input, today }) {
      const { clubId, on = today } = input
      const { funds, goods, loans, loansLeft, lastNumbers, counts, terms } = await readThere(tx, clubId, on)
      return {
        on, firstDay: (await readBooks(tx, clubId, today)).firstDay, funds, goods, loans, loansLeft, lastNumbers: { ...lastNumbers }, counts: counts.map((count) => ({ ...count, witnesses: [...count.witnesses] })),
        treasurers: terms.map(({ personId, name, from, to }) => ({ personId, name, from, to })), handovers: (await readHandovers(tx, clubId)).map(viewOf),
      }
    },
  }),
  write({
    path: '/api/ledger/handovers',
    deed: { vi: 'Ghi bàn giao thủ quỹ', en: 'Recorded a treasurer’s handover' },
    about: {
      vi: 'Ghi việc thủ quỹ cũ giao tiền, sổ sách, nợ phải thu cho thủ quỹ mới, dựa trên kiểm kê của chính ngày đó; sau kiểm kê không có khoản thu, chi nào.',
      en: 'Record that a treasurer has handed cash, books and debts over to the next, on that very day’s count, with no money moved since.',
    },
    who: LEAD,
    stream: streamOfClub,
    input: z.object({
      id: z.uuid(), clubId: z.uuid(), day: DayShape, fromPersonId: z.uuid(), toPersonId: z.uuid(), countIds: z.array(z.uuid()).max(FUNDS.length), witnesses: z.array(z.string().trim().min(2).max(100)).max(10),
      minutes: z.string().trim().min(1).max(100).nullish(), note: z.string().trim().min(2).max(500).nullish(), enteredFor: z.string().trim().min(2).max(200).nullish(),
    }),
    answer: z.object({ handoverId: z.string() }),
    place: ofClub,
    async work(given) {
      const { tx, input, today, record, actor } = given
      const { id, clubId, day, witnesses, minutes = null, note = null, enteredFor = null } = input
      if (!(await findClub(tx, clubId))) accept(refuse('clubs/no-such-club'))
      if (actor!.role === 'commune-officer' && !enteredFor) accept(refuse('ledger/handover-needs-paper'))
      const [from, to] = [await findPerson(tx, input.fromPersonId), await findPerson(tx, input.toPersonId)]
      if (!from || !to) return accept(refuse('people/no-such-person'))
      const { terms, counts, funds, ...there } = await readThere(tx, clubId, day)
      const last = (await readHandovers(tx, clubId)).find(({ undone }) => undone === null) ?? null
      const known = { today, firstDay: (await readBooks(tx, clubId, today)).firstDay, last, terms, funds, counts }
      const handed = accept(handOverFund({ day, fromPersonId: from.id, toPersonId: to.id, witnesses, countIds: input.countIds }, known))
      await insertHandover(tx, { id, clubId, day, fromPersonId: from.id, toPersonId: to.id, witnesses, funds: handed, ...there, minutes, note, enteredFor }, by(given))
      record({ subject: clubId, after: { handover: id, day, from: from.id, to: to.id, funds: handed, ...there, minutes } })
      return { handoverId: id }
    },
  }),
  write({
    path: '/api/ledger/handovers/undo',
    deed: { vi: 'Bỏ lần ghi bàn giao thủ quỹ', en: 'Took a treasurer’s handover back' },
    about: { vi: 'Bỏ một lần bàn giao ghi nhầm, có lý do; lần đó vẫn còn trong danh sách. Tiền trong sổ không thay đổi.', en: 'Take back a handover recorded by mistake, with its reason; it stays in the list. No money in the books changes.' },
    who: LEAD,
    stream: async ({ handoverId }, tx) => `club:${await clubOf(tx, handoverId)}`,
    input: z.object({ id: z.uuid(), handoverId: z.uuid(), reason: z.string().trim().min(3).max(500) }),
    answer: z.object({}),
    place: async ({ handoverId }, tx) => placeOfClub(tx, await clubOf(tx, handoverId)),
    async work(given) {
      const { tx, input, record } = given
      const { handoverId, reason } = input
      if (!(await undoHandover(tx, handoverId, reason, by(given)))) accept(refuse('ledger/no-such-handover'))
      record({ subject: await clubOf(tx, handoverId), after: { handover: handoverId, undone: true } })
      return {}
    },
  }),
]
