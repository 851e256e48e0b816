/** Đóng góp và Sổ Tấm lòng vàng: everything that was given, money out of the books beside goods and work; goods and work are recorded here. */
import { z } from 'zod'
import { DayShape } from '#features/accounts/account.ts'
import { ofClub, streamOfClub } from '#features/clubs/club.api.ts'
import { findClub } from '#features/clubs/club.db.ts'
import { Beside, by, READ } from '#features/ledger/ledger.api.ts'
import { findEntry, readBooks } from '#features/ledger/ledger.db.ts'
import { isOfClub } from '#features/members/membership.db.ts'
import type { Day } from '#kernel/day.ts'
import { refuse } from '#kernel/refusal.ts'
import { accept } from '#server/accept.ts'
import type { Tx } from '#server/database.ts'
import { read, type Route, write } from '#server/route.ts'
import type { Whom } from './amount.ts'
import { type ClubDays, ContributionShape, mayContribute, PURPOSES, totalsOf } from './contribution.ts'
import { GivenView } from './property-view.ts'
import { findContribution, insertContribution, readGiven, readStockLines, saveWish, voidContribution } from './property.db.ts'
import { mayTakeBack } from './stock.ts'

export const RECORD = { thing: 'money', action: 'record' } as const
export const OfClub = z.object({ clubId: z.uuid() })
export const Reason = z.string().trim().min(3).max(500)
export const { enteredFor: EnteredFor } = Beside

/** Errors: `clubs/no-such-club`, `ledger/not-of-this-club`. */
export async function readClubDays(tx: Tx, clubId: string, today: Day, { personId }: Whom): Promise<ClubDays> {
  if (!(await findClub(tx, clubId))) accept(refuse('clubs/no-such-club'))
  if (personId && !(await isOfClub(tx, clubId, personId))) accept(refuse('ledger/not-of-this-club'))
  return { firstDay: (await readBooks(tx, clubId, today)).firstDay, today }
}

export const contributionRoutes: readonly Route[] = [
  read({
    path: '/api/clubs/:clubId/contributions',
    about: {
      vi: 'Những gì câu lạc bộ được góp từ ngày đến ngày: tiền lấy từ sổ quỹ, hiện vật, ngày công, tài sản được tặng; `purpose=gift` là Sổ Tấm lòng vàng.',
      en: 'What was given to a club in a period: money out of the books, goods, days of work, things for the asset book; `purpose=gift` is the donor book.',
    },
    who: READ,
    input: OfClub.extend({ from: DayShape.optional(), to: DayShape.optional(), purpose: z.enum(PURPOSES).optional() }),
    answer: GivenView,
    place: ofClub,
    async work({ tx, input, today }) {
      const [from, to] = [input.from ?? null, input.to ?? today]
      const lines = await readGiven(tx, { clubId: input.clubId, from, to, purpose: input.purpose ?? null })
      const totals = totalsOf(lines)
      return { from, to, lines: lines.map(({ personId, ...line }) => ({ ...line, ofRegister: personId !== null })), totals: { ...totals, goods: [...totals.goods] } }
    },
  }),
  write({
    path: '/api/contributions',
    deed: { vi: 'Ghi đóng góp hiện vật, ngày công', en: 'Recorded goods or work given' },
    about: { vi: 'Ghi hiện vật hoặc ngày công mà thành viên đóng góp hay người ngoài ủng hộ. Tiền thì ghi ở sổ quỹ.', en: 'Record goods or days of work given by a member or a friend of the club. Money is recorded in the books.' },
    who: RECORD,
    stream: streamOfClub,
    input: OfClub.extend({ id: z.uuid(), on: DayShape, contribution: ContributionShape, enteredFor: EnteredFor }),
    answer: z.object({ contributionId: z.string() }),
    place: ofClub,
    async work(given) {
      const { tx, input, today, record } = given
      const { id, clubId, on } = input
      const contribution = accept(mayContribute(input.contribution, on, await readClubDays(tx, clubId, today, input.contribution)))
      await insertContribution(tx, { id, clubId, on, enteredFor: input.enteredFor ?? null }, contribution, by(given))
      record({ subject: id, after: { day: on, purpose: contribution.purpose, form: contribution.form, quantity: contribution.quantity } })
      return { contributionId: id }
    },
  }),
  write({
    path: '/api/contributions/undo',
    deed: { vi: 'Bỏ một khoản đóng góp hiện vật', en: 'Took goods or work given back' },
    about: { vi: 'Bỏ một khoản ghi nhầm; lý do được giữ. Hiện vật đã phát ra thì phải bỏ phiếu phát trước.', en: 'Take a mistake back, its reason kept. Goods given out since are taken back first.' },
    who: RECORD,
    stream: streamOfClub,
    input: OfClub.extend({ id: z.uuid(), contributionId: z.uuid(), reason: Reason }),
    answer: z.object({}),
    place: ofClub,
    async work(given) {
      const { tx, input, record } = given
      const stored = (await findContribution(tx, input.clubId, input.contributionId)) ?? accept(refuse('property/no-such-line'))
      const no = stored.form === 'goods' ? mayTakeBack(stored, await readStockLines(tx, input.clubId)) : undefined
      if (no) accept(no)
      await voidContribution(tx, stored.id, input.reason, by(given))
      record({ subject: stored.id, before: { day: stored.day, quantity: stored.quantity }, after: { voided: true } })
      return {}
    },
  }),
  write({
    path: '/api/contributions/naming',
    deed: { vi: 'Ghi ý muốn nêu tên của người ủng hộ', en: 'Noted whether a donor wishes to be named' },
    about: { vi: 'Người ủng hộ tiền muốn hay không muốn được nêu tên trong Sổ Tấm lòng vàng in ra.', en: 'Whether whoever gave money wishes to be named in the donor book as it is printed.' },
    who: RECORD,
    stream: streamOfClub,
    input: OfClub.extend({ id: z.uuid(), entryId: z.uuid(), unnamed: z.boolean() }),
    answer: z.object({}),
    place: ofClub,
    async work(given) {
      const { tx, input, record } = given
      const entry = await findEntry(tx, input.entryId)
      const isGift = entry?.clubId === input.clubId && entry.reversedBy === null && (entry.kind === 'donation' || (['capital', 'goods-received'].includes(entry.kind) && entry.postings.some(({ source }) => source === 'mobilised')))
      if (!isGift) accept(refuse('property/no-such-line'))
      await saveWish(tx, input.entryId, input.unnamed, by(given))
      record({ subject: input.entryId, after: { unnamed: input.unnamed } })
      return {}
    },
  }),
]
