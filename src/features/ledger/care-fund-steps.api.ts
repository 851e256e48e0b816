/** Ghi từng bước của Quỹ Chăm sóc: Hội NCT xã đề nghị, UBND xã quyết định và chuyển, hai bên giao nhận, câu lạc bộ nhận vào sổ. */
import { z } from 'zod'
import { DayShape } from '#features/accounts/account.ts'
import { ofClub, streamOfClub } from '#features/clubs/club.api.ts'
import { findClub, placeOfClub } from '#features/clubs/club.db.ts'
import { findClubOfFile } from '#features/clubs/club-papers.db.ts'
import type { Day } from '#kernel/day.ts'
import { refuse } from '#kernel/refusal.ts'
import { accept } from '#server/accept.ts'
import type { Tx } from '#server/database.ts'
import { type Route, write, type WriteWork } from '#server/route.ts'
import { PLACES } from './account.ts'
import { type CareFundKind, nextRequest, recordCareFund, voidCareFund } from './care-fund.ts'
import { attachToCareFundEvent, counts, findClubOfCareFundEvent, insertCareFundEvent, type NewCareFundEvent, readCareFundEntries, readCareFundEvents, voidCareFundEvent } from './care-fund.db.ts'
import { enter } from './enter.db.ts'
import { credit, debit } from './entry.ts'
import { Beside, by } from './ledger.api.ts'
import { AmountShape } from './movement.ts'

const REQUEST = { thing: 'care-fund', action: 'record' } as const
const DECIDE = { thing: 'care-fund', action: 'approve' } as const
const RECEIVE = { thing: 'money', action: 'record' } as const
const Reason = z.string().trim().min(3).max(500)
const text = (most: number) => z.string().trim().max(most).nullish().transform((given) => given || null)
const Number_ = text(60)
const RequestNumber = z.int().min(1).max(1000)
const File = z.uuid().nullish().transform((id) => id ?? null)
const Recorded = z.object({ eventId: z.string(), request: z.number() })

type Given = Omit<NewCareFundEvent, 'request'> & { readonly request?: number }
/** The step through its rule into the club's list. The caller holds the club's lock. */
async function recordStep(work: WriteWork<{ id: string; clubId: string }>, given: Given): Promise<z.output<typeof Recorded>> {
  const { tx, input, today, record } = work
  if (!(await findClub(tx, input.clubId))) accept(refuse('clubs/no-such-club'))
  if (given.fileId) await checkFile(tx, input.clubId, given.fileId)
  const all = await readCareFundEvents(tx, [input.clubId])
  const event = { ...given, request: given.request ?? nextRequest(all) }
  const no = recordCareFund(all.filter(counts), event, today)
  if (no) accept(no)
  await insertCareFundEvent(tx, input.id, input.clubId, event, by(work))
  const { party: _, reason: __, ...logged } = event
  record({ subject: input.clubId, after: logged })
  return { eventId: input.id, request: event.request }
}

async function checkFile(tx: Tx, clubId: string, fileId: string): Promise<void> {
  if ((await findClubOfFile(tx, fileId)) !== clubId) accept(refuse('ledger/care-fund-other-file'))
}

const clubOf = async (tx: Tx, eventId: string): Promise<string> => (await findClubOfCareFundEvent(tx, eventId)) ?? eventId
const ofEvent = async ({ eventId }: { eventId: string }, tx: Tx) => placeOfClub(tx, await clubOf(tx, eventId))
const streamOfEvent = async ({ eventId }: { eventId: string }, tx: Tx): Promise<string> => `club:${await clubOf(tx, eventId)}`

/** Each takes back what it records: what the committee decided, nobody else. */
const voidRoute = (path: string, who: typeof REQUEST | typeof DECIDE | typeof RECEIVE, kinds: readonly CareFundKind[], deed: { vi: string; en: string }): Route =>
  write({
    path, deed, who,
    about: { vi: `${deed.vi}, nêu lý do; bước sau được rút trước.`, en: `${deed.en}, with its reason; a later step is taken back first.` },
    stream: streamOfEvent,
    input: z.object({ id: z.uuid(), eventId: z.uuid(), reason: Reason }),
    answer: z.object({}),
    place: ofEvent,
    async work(given) {
      const { tx, input, record, touch } = given
      const clubId = await clubOf(tx, input.eventId)
      const events = (await readCareFundEvents(tx, [clubId])).filter(counts)
      const event = accept(voidCareFund(events, input.eventId))
      if (!kinds.includes(event.kind)) accept(refuse('ledger/care-fund-no-such-step'))
      await voidCareFundEvent(tx, event.id, input.reason, by(given))
      record({ subject: clubId, before: { step: event.kind, day: event.day, amount: event.amount }, after: { voided: event.id } })
      touch(`club:${clubId}`)
      return {}
    },
  })

export const careFundStepRoutes: readonly Route[] = [
  write({
    path: '/api/care-fund/request',
    deed: { vi: 'Ghi tờ trình Quỹ Chăm sóc', en: 'Recorded a request to the Care Fund' },
    about: { vi: 'Ghi tờ trình đề nghị UBND xã cấp vốn Quỹ Chăm sóc cho một câu lạc bộ: ngày, số, số tiền, ai đề nghị.', en: 'Record a request to the commune’s committee for a club’s share: day, number, sum, who asked.' },
    who: REQUEST,
    stream: streamOfClub,
    input: z.object({ id: z.uuid(), clubId: z.uuid(), day: DayShape, number: Number_, amount: AmountShape, party: text(150), fileId: File }),
    answer: Recorded,
    place: ofClub,
    work: (given) => {
      const { day, number, amount, party, fileId } = given.input
      return recordStep(given, { kind: 'requested', day, number, amount, party, fileId })
    },
  }),
  write({
    path: '/api/care-fund/decide',
    deed: { vi: 'Ghi UBND xã trả lời về Quỹ Chăm sóc', en: 'Recorded the committee’s answer about the Care Fund' },
    about: { vi: 'UBND xã ghi quyết định cấp vốn, chưa cấp hoặc lùi lại, nêu lý do; hoặc việc chuyển tiền.', en: 'The commune’s committee records its decision, that it declines or postpones with the reason, or the transfer.' },
    who: DECIDE,
    stream: streamOfClub,
    input: z.object({
      id: z.uuid(), clubId: z.uuid(), request: RequestNumber, number: Number_, day: DayShape, fileId: File,
      answer: z.discriminatedUnion('kind', [
        z.object({ kind: z.literal('decided'), amount: AmountShape }),
        z.object({ kind: z.enum(['declined', 'postponed']), reason: Reason }),
        z.object({ kind: z.literal('transferred'), amount: AmountShape, place: z.enum(PLACES) }),
      ]),
    }),
    answer: Recorded,
    place: ofClub,
    work: (given) => {
      const { request, number, day, fileId, answer } = given.input
      if (answer.kind === 'decided' && !number) accept(refuse('ledger/care-fund-number-missing'))
      return recordStep(given, { request, number, day, fileId, amount: null, ...answer })
    },
  }),
  write({
    path: '/api/care-fund/hand-over',
    deed: { vi: 'Ghi biên bản giao nhận Quỹ Chăm sóc', en: 'Recorded the hand-over of Care Fund money' },
    about: { vi: 'Ghi biên bản giao nhận vốn giữa UBND xã và câu lạc bộ; tệp có thể bổ sung sau.', en: 'Record the hand-over minutes between committee and club; the file may follow.' },
    who: REQUEST,
    stream: streamOfClub,
    input: z.object({ id: z.uuid(), clubId: z.uuid(), request: RequestNumber, day: DayShape, number: Number_, party: text(150), fileId: File }),
    answer: Recorded,
    place: ofClub,
    work: (given) => {
      const { request, day, number, party, fileId } = given.input
      return recordStep(given, { kind: 'handed-over', request, day, number, party, fileId, amount: null })
    },
  }),
  write({
    path: '/api/care-fund/file',
    deed: { vi: 'Bổ sung tệp của Quỹ Chăm sóc', en: 'Added a file to a step of the Care Fund' },
    about: { vi: 'Gắn tệp quét vào một bước đã ghi mà chưa có tệp.', en: 'Put a scanned file to a step that has none yet.' },
    who: REQUEST,
    stream: streamOfEvent,
    input: z.object({ id: z.uuid(), eventId: z.uuid(), fileId: z.uuid() }),
    answer: z.object({}),
    place: ofEvent,
    async work({ tx, input, record }) {
      const clubId = await clubOf(tx, input.eventId)
      const event = (await readCareFundEvents(tx, [clubId])).find(({ id }) => id === input.eventId)
      if (!event || event.voidedAt !== null || event.fileId !== null) accept(refuse('ledger/care-fund-file-there'))
      await checkFile(tx, clubId, input.fileId)
      await attachToCareFundEvent(tx, input.eventId, input.fileId)
      record({ subject: clubId, after: { step: input.eventId, file: input.fileId } })
      return {}
    },
  }),
  write({
    path: '/api/care-fund/receive',
    deed: { vi: 'Ghi câu lạc bộ đã nhận vốn Quỹ Chăm sóc', en: 'Recorded the receipt of Care Fund money' },
    about: { vi: 'Câu lạc bộ nhận vốn vào sổ quỹ: chọn phiếu đã ghi, hoặc ghi phiếu ngay tại đây; một phiếu chỉ tính một lần.', en: 'The club takes the money into its books: an entry already there, or one made here; an entry counts once.' },
    who: RECEIVE,
    stream: streamOfClub,
    input: z.object({
      id: z.uuid(), clubId: z.uuid(), request: RequestNumber,
      receipt: z.union([z.object({ entryId: z.uuid() }), z.object({ day: DayShape, amount: AmountShape, place: z.enum(PLACES), memo: z.string().trim().min(2).max(500), enteredFor: Beside.enteredFor, deviceNumber: Beside.deviceNumber })]),
    }),
    answer: Recorded.extend({ entryId: z.string() }),
    place: ofClub,
    async work(given) {
      const { tx, input, today, touch } = given
      const { clubId, request, receipt } = input
      // What was typed here goes into the books first, as the receipt of money that it is; the step then stands on that entry.
      const entryId = 'entryId' in receipt ? receipt.entryId : crypto.randomUUID()
      if (!('entryId' in receipt)) {
        const { day, amount, place, memo, enteredFor, deviceNumber } = receipt
        const draft = { kind: 'capital', memo, personId: null, party: null, postings: [debit('income', place, amount), credit('income', 'capital', amount, { source: 'care-fund' })] } as const
        await enter(tx, { id: entryId, clubId, on: day, manner: 'happened', draft, enteredFor, deviceNumber }, today, by(given))
      }
      const entry = (await readCareFundEntries(tx, [clubId], today)).find((each) => each.entryId === entryId) ?? accept(refuse('ledger/care-fund-no-entry'))
      if (entry.linked) accept(refuse('ledger/care-fund-entry-used', { voucher: entry.voucher }))
      const done = await recordStep(given, { kind: 'received', request, day: entry.day as Day, entryId, amount: null })
      touch(`club:${clubId}`)
      return { ...done, entryId }
    },
  }),
  voidRoute('/api/care-fund/void', REQUEST, ['requested', 'handed-over'], { vi: 'Rút lại tờ trình hoặc biên bản giao nhận Quỹ Chăm sóc', en: 'Took back a request or hand-over of the Care Fund' }),
  voidRoute('/api/care-fund/decide/void', DECIDE, ['decided', 'declined', 'postponed', 'transferred'], { vi: 'Rút lại trả lời của UBND xã về Quỹ Chăm sóc', en: 'Took back the committee’s answer about the Care Fund' }),
  voidRoute('/api/care-fund/receive/void', RECEIVE, ['received'], { vi: 'Bỏ gắn phiếu nhận vốn với Quỹ Chăm sóc', en: 'Unlinked a receipt from the Care Fund' }),
]
