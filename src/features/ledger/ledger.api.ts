/** Sổ quỹ: what comes into a club's two funds and goes out, seen and recorded; a mistake is reversed by an entry that names it. */
import { z } from 'zod'
import { DayShape } from '#features/accounts/account.ts'
import { ofClub, streamOfClub } from '#features/clubs/club.api.ts'
import { findClub, placeOfClub } from '#features/clubs/club.db.ts'
import { readSettings } from '#features/clubs/club-papers.db.ts'
import { settingOn } from '#features/clubs/club-setting.ts'
import { addDays, type Day } from '#kernel/day.ts'
import { dong, sumDong } from '#kernel/money.ts'
import { refuse } from '#kernel/refusal.ts'
import { accept } from '#server/accept.ts'
import type { Tx } from '#server/database.ts'
import { read, type ReadWork, type Route, write, type WriteWork } from '#server/route.ts'
import { FUNDS } from './account.ts'
import { cashBook } from './cash-book.ts'
import { type Count, settleCount } from './cash-count.ts'
import { countOpenMatters, insertClose, insertCount, insertDevice, readCounts, readPrefixes } from './cash-count.db.ts'
import { closeBooks } from './closing.ts'
import { enter, type Entered } from './enter.db.ts'
import { balanceIn, OF_LOANS, reversalOf } from './entry.ts'
import { BookView, EnteredView, EntryView, LedgerView, type LineView, MattersView, TrialBalanceView } from './ledger-view.ts'
import { findClubOfEntry, findEntry, isSplit, type Maker, readBalances, readBooks, readEntries, readMatters, readOwnCapital, readTrialBalance, settleMatter, type StoredEntry } from './ledger.db.ts'
import { entryOf, type Movement, MovementShape, shareLeft, type Standing, surplusOf } from './movement.ts'
import { DEVICE_NUMBER, freePrefix, voucherNumber } from './voucher-number.ts'

export const READ = { thing: 'money', action: 'read' } as const
const RECORD = { thing: 'money', action: 'record' } as const
export const by = ({ actor, now }: Pick<WriteWork<unknown>, 'actor' | 'now'>): Maker => ({ accountId: actor!.accountId, at: now })
const OfClub = z.object({ clubId: z.uuid() })
const Reason = z.string().trim().min(3).max(500)
/** What every record of money may say beside itself: the number that the device's paper bore, and the paper it was copied from. */
export const Beside = { deviceNumber: z.string().regex(DEVICE_NUMBER).nullish(), enteredFor: z.string().trim().min(2).max(200).nullish() }

const clubOfEntry = async (tx: Tx, entryId: string): Promise<string> => (await findClubOfEntry(tx, entryId)) ?? entryId
export const ofEntry = async ({ entryId }: { entryId: string }, tx: Tx) => placeOfClub(tx, await clubOfEntry(tx, entryId))

export const enteredView = (entryId: string, { voucher, number, year, day, matters }: Entered): EnteredView => ({ entryId, voucher, number, year, day, matters: matters.map(({ refused, because }) => ({ code: refused, because: { ...because } })) })

/** Whose name stands on the line: somebody of the register, or as it was written. */
export const whoOf = ({ person, party }: StoredEntry): string | null => person ?? party

async function standingOf(tx: Tx, clubId: string, on: Day, movement: Movement): Promise<Standing> {
  const rules = settingOn(await readSettings(tx, [clubId]), 'fund-rules', clubId, on).value
  const { balances, capital } = await readBalances(tx, clubId)
  const member = 'personId' in movement ? movement.personId : null
  return { twoFunds: rules.twoFunds, interestShare: rules.interestShare, balances, capital, ownCapital: member ? await readOwnCapital(tx, clubId, member) : dong(0), isSplit: movement.kind === 'fund-split' && (await isSplit(tx, clubId)) }
}

/** Who borrows is sensitive: a book that names borrowers says in the log that it was read. */
export function logBorrowers(logRead: ReadWork<unknown>['logRead'], clubId: string, entries: readonly StoredEntry[]): void {
  const people = new Set(entries.filter(({ postings, person }) => person !== null && postings.some(({ loanId }) => loanId)).map(({ personId }) => personId))
  if (people.size > 0) logRead({ stream: `club:${clubId}`, subject: clubId, fields: ['loans'], people: people.size })
}

export const ledgerRoutes: readonly Route[] = [
  read({
    path: '/api/clubs/:clubId/ledger',
    about: { vi: 'Sổ quỹ của câu lạc bộ như vào một ngày: tiền từng quỹ, vốn theo nguồn, đang cho vay, đã khóa sổ đến ngày nào.', en: 'A club’s funds as on a day: money in each, capital by source, what is lent, up to when the books are closed.' },
    who: READ,
    input: OfClub.extend({ on: DayShape.optional() }),
    answer: LedgerView,
    place: ofClub,
    async work({ tx, input, today }) {
      const on = input.on ?? today
      const { clubId } = input
      const settings = await readSettings(tx, [clubId])
      const rules = settingOn(settings, 'fund-rules', clubId, on).value
      const { balances, capital } = await readBalances(tx, clubId, on)
      const { closedUntil, firstDay } = await readBooks(tx, clubId, today)
      const counts = (await readCounts(tx, clubId)).filter(({ day }) => day <= on)
      const funds = rules.twoFunds || Object.keys(balances.operating).length > 0 ? FUNDS : FUNDS.slice(0, 1)
      const of = (account: Parameters<typeof balanceIn>[2]) => balanceIn(balances, 'income', account)
      return {
        on, twoFunds: rules.twoFunds, funds: funds.map((fund) => ({ fund, cash: balanceIn(balances, fund, 'cash'), bank: balanceIn(balances, fund, 'bank'), surplus: surplusOf(balances, fund) })), capital: { ...capital },
        lent: of('loans'), lentInKind: of('loans-in-kind'), goods: of('goods'), advances: of('advances'), shareLeft: rules.twoFunds && rules.interestShare !== null ? shareLeft({ interestShare: rules.interestShare, balances }) : null,
        rules: { ...rules, areas: settingOn(settings, 'activity-areas', clubId, on).value }, closedUntil, firstDay, openMatters: await countOpenMatters(tx, clubId),
        lastCounts: FUNDS.flatMap((fund) => counts.find((count) => count.fund === fund) ?? []).map(({ fund, day, counted, book }) => ({ fund, day, counted, book })),
      }
    },
  }),
  read({
    path: '/api/clubs/:clubId/ledger/book',
    about: { vi: 'Sổ quỹ theo mẫu sổ giấy: ngày, chứng từ, nội dung, thu, chi, tồn; của một quỹ, từ ngày đến ngày.', en: 'The cash book of one fund in the paper’s columns: day, voucher, what for, in, out, left.' },
    who: READ,
    input: OfClub.extend({ fund: z.enum(FUNDS), from: DayShape.optional(), to: DayShape.optional(), place: z.enum(['cash', 'bank']).optional() }),
    answer: BookView,
    place: ofClub,
    async work({ tx, input, today, logRead }) {
      const { clubId, fund, place = null } = input
      const [from, to] = [input.from ?? null, input.to ?? today]
      const start = from === null ? null : (await readBalances(tx, clubId, addDays(from, -1))).balances
      const before = start === null ? dong(0) : place === null ? sumDong([balanceIn(start, fund, 'cash'), balanceIn(start, fund, 'bank')]) : balanceIn(start, fund, place)
      const entries = await readEntries(tx, { clubId, fund, from, to })
      const book = cashBook(entries, fund, before, place)
      const byId = new Map(entries.map((entry) => [entry.id, entry]))
      logBorrowers(logRead, clubId, entries)
      const lines = book.lines.map((line): z.input<typeof LineView> => {
        const entry = byId.get(line.entryId)!
        const { kind, happenedOn, deviceNumber, memo, reverses, reversedBy, reason, enteredFor, madeBy, madeAt } = entry
        return { ...line, kind, happenedOn, voucher: voucherNumber(entry), deviceNumber, memo, who: whoOf(entry), reverses, reversedBy, reason, enteredFor, madeBy, madeAt }
      })
      return { fund, from, to, before: book.before, in: book.in, out: book.out, after: book.after, lines }
    },
  }),
  read({
    path: '/api/clubs/:clubId/ledger/trial-balance',
    about: { vi: 'Bảng cân đối tài khoản đến một ngày: nợ, có, số dư của từng quỹ.', en: 'The trial balance up to a day: debit, credit and balance of each account of each fund.' },
    who: READ,
    input: OfClub.extend({ on: DayShape.optional() }),
    answer: TrialBalanceView,
    place: ofClub,
    async work({ tx, input, today }) {
      const on = input.on ?? today
      const lines = await readTrialBalance(tx, input.clubId, on)
      return { on, lines, debit: sumDong(lines.map(({ debit }) => debit)), credit: sumDong(lines.map(({ credit }) => credit)) }
    },
  }),
  read({
    path: '/api/ledger/entries/:entryId',
    about: { vi: 'Một chứng từ với các bút toán của nó.', en: 'One voucher with its postings.' },
    who: READ,
    input: z.object({ entryId: z.uuid() }),
    answer: EntryView,
    place: ofEntry,
    async work({ tx, input, logRead }) {
      const entry = (await findEntry(tx, input.entryId)) ?? accept(refuse('ledger/no-such-entry'))
      logBorrowers(logRead, entry.clubId, [entry])
      const { id, clubId, kind, day, happenedOn, deviceNumber, memo, reverses, reversedBy, reason, enteredFor, madeBy, madeAt } = entry
      return {
        entryId: id, clubId, kind, day, happenedOn, voucher: voucherNumber(entry), deviceNumber, memo, who: whoOf(entry), reverses, reversedBy, reason, enteredFor, madeBy, madeAt,
        postings: entry.postings.map(({ fund, account, amount, source, area }) => ({ fund, account, amount, source: source ?? null, area: area ?? null })),
      }
    },
  }),
  read({
    path: '/api/clubs/:clubId/ledger/matters',
    about: { vi: 'Những việc đã ghi vì đã xảy ra nhưng chưa khớp, cần người xử lý.', en: 'What was recorded because it happened and does not fit; a person settles it.' },
    who: READ,
    input: OfClub,
    answer: MattersView,
    place: ofClub,
    work: async ({ tx, input }) => ({ matters: (await readMatters(tx, input.clubId)).map(({ entryId, kind, day, code, because, settledAt, settledBy, note, ...number }) => ({ entryId, kind, day, voucher: voucherNumber(number), code, because: { ...because }, settledAt, settledBy, note })) }),
  }),
  write({
    path: '/api/ledger/movements',
    deed: { vi: 'Ghi thu, chi quỹ', en: 'Recorded money in or out' },
    about: { vi: 'Ghi một khoản thu, chi, chuyển tiền, nhận vốn, trả vốn hoặc trích lãi. Điều đang xin thì có thể bị từ chối; điều đã xảy ra luôn được ghi, chưa khớp thì đánh dấu.', en: 'Record money in, out, between box and bank, capital received or returned, or the share of interest. What is asked may be refused; what happened is always recorded.' },
    who: RECORD,
    stream: streamOfClub,
    input: OfClub.extend({ id: z.uuid(), on: DayShape, manner: z.enum(['asked', 'happened']).default('asked'), movement: MovementShape, ...Beside }),
    answer: EnteredView,
    place: ofClub,
    async work(given) {
      const { tx, input, today, record, touch } = given
      const { id, clubId, on, manner, movement } = input
      if (!(await findClub(tx, clubId))) accept(refuse('clubs/no-such-club'))
      const { draft, matters } = accept(entryOf(movement, await standingOf(tx, clubId, on, movement), manner))
      const entered = await enter(tx, { id, clubId, on, manner, draft, matters, deviceNumber: input.deviceNumber, enteredFor: input.enteredFor }, today, by(given))
      record({ subject: id, after: { kind: draft.kind, amount: movement.amount, day: entered.day, voucher: voucherNumber(entered), matters: entered.matters.map(({ refused }) => refused) } })
      touch(`club:${clubId}`)
      return enteredView(id, entered)
    },
  }),
  write({
    path: '/api/ledger/reverse',
    deed: { vi: 'Ghi bút toán đảo', en: 'Reversed an entry' },
    about: { vi: 'Bỏ một chứng từ ghi nhầm bằng bút toán đảo có lý do; cả hai dòng vẫn còn trong sổ. Kỳ đã khóa thì dòng đảo nằm ở kỳ đang mở.', en: 'Take an entry back by a reversal with its reason; both lines stay. Of a closed period the reversal stands in the open one.' },
    who: RECORD,
    stream: async ({ entryId }, tx) => `club:${await clubOfEntry(tx, entryId)}`,
    input: z.object({ id: z.uuid(), entryId: z.uuid(), reason: Reason, ...Beside }),
    answer: EnteredView,
    place: ofEntry,
    async work(given) {
      const { tx, input, today, record, touch } = given
      const entry = (await findEntry(tx, input.entryId)) ?? accept(refuse('ledger/no-such-entry'))
      if (OF_LOANS.includes(entry.kind)) accept(refuse('ledger/reversed-elsewhere', { kind: entry.kind }))
      const draft = accept(reversalOf(entry, entry.reversedBy))
      const entered = await enter(tx, { id: input.id, clubId: entry.clubId, on: entry.day, manner: 'happened', draft, deviceNumber: input.deviceNumber, enteredFor: input.enteredFor, reverses: entry.id, reason: input.reason }, today, by(given))
      record({ subject: entry.id, before: { voucher: voucherNumber(entry) }, after: { reversedBy: input.id, day: entered.day } })
      touch(`club:${entry.clubId}`)
      return enteredView(input.id, entered)
    },
  }),
  write({
    path: '/api/ledger/counts',
    deed: { vi: 'Kiểm kê quỹ', en: 'Counted the cash box' },
    about: { vi: 'Ghi số tiền đếm được trong hòm của một quỹ, người chứng kiến; chênh với sổ thì nêu lý do và thành một dòng riêng.', en: 'Record what was counted in a fund’s box and who saw it; a gap needs its reason and becomes a line of its own.' },
    who: RECORD,
    stream: streamOfClub,
    input: OfClub.extend({
      id: z.uuid(), on: DayShape, fund: z.enum(FUNDS), counted: z.int().min(0).max(100_000_000_000).transform(dong), notes: z.record(z.string(), z.int().min(0).max(100_000)).default({}), reason: Reason.nullish(), witnesses: z.array(z.string().trim().min(2).max(100)).max(10),
      deviceNumber: Beside.deviceNumber, enteredFor: Beside.enteredFor,
    }),
    answer: z.object({ book: z.number(), gap: z.number(), entryId: z.string().nullable(), matters: EnteredView.shape.matters }),
    place: ofClub,
    async work(given) {
      const { tx, input, today, record, touch } = given
      const { id, clubId, on, fund, counted, notes, witnesses } = input
      const book = balanceIn((await readBalances(tx, clubId, on)).balances, fund, 'cash')
      const count: Count = { fund, notes, counted, book, reason: input.reason ?? null, witnesses }
      const draft = accept(settleCount(count))
      // The id of the write is the count's; the entry of its gap has one of its own, made from nothing that anybody could send twice.
      const entryId = draft ? crypto.randomUUID() : null
      const entered = draft && (await enter(tx, { id: entryId!, clubId, on, manner: 'happened', draft, deviceNumber: input.deviceNumber, enteredFor: input.enteredFor }, today, by(given)))
      await insertCount(tx, id, clubId, on, count, entryId, by(given))
      record({ subject: id, after: { fund, counted, book, gap: counted - book, ...(entered && { voucher: voucherNumber(entered) }) } })
      touch(`club:${clubId}`)
      return { book, gap: counted - book, entryId, matters: entered ? enteredView(entryId!, entered).matters : [] }
    },
  }),
  write({
    path: '/api/ledger/close',
    deed: { vi: 'Khóa sổ', en: 'Closed the books' },
    about: { vi: 'Khóa sổ đến hết một ngày, sau khi đã kiểm kê; sửa về sau là dòng điều chỉnh ở kỳ đang mở.', en: 'Close the books up to and including a day, after a count; what is found later stands in the open period.' },
    who: RECORD,
    stream: streamOfClub,
    input: OfClub.extend({ id: z.uuid(), lastDay: DayShape }),
    answer: z.object({ closedUntil: z.string() }),
    place: ofClub,
    async work(given) {
      const { tx, input, today, record, touch } = given
      const { clubId } = input
      const { balances } = await readBalances(tx, clubId, input.lastDay)
      const lastDay = accept(closeBooks(input.lastDay, await readBooks(tx, clubId, today), balances, await readCounts(tx, clubId)))
      await insertClose(tx, clubId, lastDay, balances, by(given))
      record({ subject: clubId, after: { closedUntil: lastDay } })
      touch(`club:${clubId}`)
      return { closedUntil: lastDay }
    },
  }),
  write({
    path: '/api/ledger/devices',
    deed: { vi: 'Ghi một máy ghi sổ', en: 'Registered a device for vouchers' },
    about: { vi: 'Cấp cho một máy chữ cái đầu số chứng từ riêng trong câu lạc bộ, để hai máy không in trùng số.', en: 'Give a device a prefix of its own within the club, so that two devices never print the same number.' },
    who: RECORD,
    stream: streamOfClub,
    input: OfClub.extend({ id: z.uuid(), label: z.string().trim().min(1).max(100) }),
    answer: z.object({ prefix: z.string() }),
    place: ofClub,
    async work(given) {
      const { tx, input, record } = given
      const prefix = freePrefix(await readPrefixes(tx, input.clubId))
      await insertDevice(tx, input.id, input.clubId, prefix, input.label, by(given))
      record({ subject: input.clubId, after: { device: input.id, prefix } })
      return { prefix }
    },
  }),
  write({
    path: '/api/ledger/matters/settle',
    deed: { vi: 'Xử lý việc chưa khớp', en: 'Settled a matter of the books' },
    about: { vi: 'Ghi đã xử lý xong một việc chưa khớp, xử lý thế nào.', en: 'Say how a matter of the books was settled.' },
    who: RECORD,
    stream: async ({ entryId }, tx) => `club:${await clubOfEntry(tx, entryId)}`,
    input: z.object({ id: z.uuid(), entryId: z.uuid(), code: z.string().max(100), note: Reason }),
    answer: z.object({}),
    place: ofEntry,
    async work(given) {
      const { tx, input, record, touch } = given
      if (!(await settleMatter(tx, input.entryId, input.code, input.note, by(given)))) accept(refuse('ledger/no-such-matter'))
      record({ subject: input.entryId, after: { settled: input.code } })
      touch(`club:${await clubOfEntry(tx, input.entryId)}`)
      return {}
    },
  }),
]
