/** Hiện vật đang giữ: what there is of each thing, what is given out, and what the goods for lending are. What people typed stays out of the log, which never forgets a name. */
import { z } from 'zod'
import { DayShape } from '#features/accounts/account.ts'
import { ofClub, streamOfClub } from '#features/clubs/club.api.ts'
import { by, READ } from '#features/ledger/ledger.api.ts'
import { sumDong } from '#kernel/money.ts'
import { refuse } from '#kernel/refusal.ts'
import { accept } from '#server/accept.ts'
import { read, type Route, write } from '#server/route.ts'
import { EnteredFor, OfClub, readClubDays, Reason, RECORD } from './contribution.api.ts'
import { StockView } from './property-view.ts'
import { insertIssue, readGoodsEntries, readIssues, readStockLines, saveLendingGoods, voidIssue } from './property.db.ts'
import { IssueShape, LendingGoodsShape, mayIssue, stockOf } from './stock.ts'

export const stockRoutes: readonly Route[] = [
  read({
    path: '/api/clubs/:clubId/stock',
    about: {
      vi: 'Hiện vật đang giữ đến một ngày: từng thứ được góp đã nhận, đã phát, còn lại; và từng thứ quỹ dùng để cho vay, với giá trị theo sổ. Có tên hộ được giúp nên lượt xem được ghi.',
      en: 'The goods a club holds as on a day: of each thing given what came, went and is left, and of each thing for lending, with its value in the books. Logged where somebody helped is named.',
    },
    who: READ,
    input: OfClub.extend({ on: DayShape.optional() }),
    answer: StockView,
    place: ofClub,
    async work({ tx, input, today, logRead }) {
      const { clubId, on = today } = input
      const issues = await readIssues(tx, clubId, on)
      const entries = await readGoodsEntries(tx, clubId, on)
      const helped = new Set(issues.flatMap(({ personId }) => personId ?? []))
      if (helped.size > 0) logRead({ stream: `club:${clubId}`, subject: clubId, fields: ['help'], people: helped.size })
      return {
        on, given: stockOf(await readStockLines(tx, clubId, on)), issues: issues.map(({ personId: _, ...issue }) => issue),
        lending: stockOf(entries.flatMap(({ things, day, sign }) => things.map((thing) => ({ ...thing, day, sign })))), lendingValue: sumDong(entries.map(({ value, sign }) => (value * sign) as typeof value)),
        entries: entries.map(({ sign, things, ...entry }) => ({ ...entry, isIn: sign > 0, things: [...things], toldByLoan: entry.kind === 'loan-in-kind' })).reverse(),
      }
    },
  }),
  write({
    path: '/api/stock/issues',
    deed: { vi: 'Ghi phát, dùng hiện vật', en: 'Recorded goods given out' },
    about: { vi: 'Ghi hiện vật được góp đã phát cho ai, đã dùng, bán hoặc hỏng; không quá số đang giữ.', en: 'Record what became of goods given: handed to somebody, used, sold or spoiled; never more than there is.' },
    who: RECORD,
    stream: streamOfClub,
    input: OfClub.extend({ id: z.uuid(), on: DayShape, issue: IssueShape, enteredFor: EnteredFor }),
    answer: z.object({ issueId: z.string() }),
    place: ofClub,
    async work(given) {
      const { tx, input, today, record } = given
      const { id, clubId, on } = input
      const days = await readClubDays(tx, clubId, today, input.issue)
      const issue = accept(mayIssue(input.issue, on, await readStockLines(tx, clubId), days))
      await insertIssue(tx, { id, clubId, on, enteredFor: input.enteredFor ?? null }, issue, by(given))
      record({ subject: id, after: { day: on, way: issue.way, quantity: issue.quantity } })
      return { issueId: id }
    },
  }),
  write({
    path: '/api/stock/issues/undo',
    deed: { vi: 'Bỏ một lần phát hiện vật', en: 'Took goods given out back' },
    about: { vi: 'Bỏ một lần phát, dùng ghi nhầm; lý do được giữ.', en: 'Take a mistake back; its reason is kept.' },
    who: RECORD,
    stream: streamOfClub,
    input: OfClub.extend({ id: z.uuid(), issueId: z.uuid(), reason: Reason }),
    answer: z.object({}),
    place: ofClub,
    async work(given) {
      const { tx, input, today, record } = given
      const issue = (await readIssues(tx, input.clubId, today)).find(({ id }) => id === input.issueId) ?? accept(refuse('property/no-such-line'))
      await voidIssue(tx, issue.id, input.reason, by(given))
      record({ subject: issue.id, before: { day: issue.day, quantity: issue.quantity }, after: { voided: true } })
      return {}
    },
  }),
  write({
    path: '/api/stock/lending',
    deed: { vi: 'Ghi rõ hiện vật của một chứng từ', en: 'Said what the goods of an entry are' },
    about: { vi: 'Ghi rõ một chứng từ về hiện vật cho vay là những thứ gì, bao nhiêu. Giá trị trong sổ không đổi; khoản vay hiện vật đã nói ở quyết định cho vay.', en: 'Say what things, and how many, an entry on the goods for lending was. Its value stays; of a loan in kind the decision says it.' },
    who: RECORD,
    stream: streamOfClub,
    input: OfClub.extend({ id: z.uuid(), entryId: z.uuid(), things: LendingGoodsShape }),
    answer: z.object({}),
    place: ofClub,
    async work(given) {
      const { tx, input, today, record } = given
      const entry = (await readGoodsEntries(tx, input.clubId, today)).find(({ entryId }) => entryId === input.entryId) ?? accept(refuse('property/no-such-line'))
      if (entry.kind === 'loan-in-kind') accept(refuse('property/told-by-loan'))
      const version = await saveLendingGoods(tx, entry.entryId, input.things, by(given))
      record({ subject: entry.entryId, after: { version, things: input.things.length } })
      return {}
    },
  }),
]
