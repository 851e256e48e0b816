/** Hồ sơ, thiết lập, mức cơ cấu và minh chứng duy trì: what a club keeps, each with the day from which it holds. */
import { z } from 'zod'
import { DayShape } from '#features/accounts/account.ts'
import { readHomeArea } from '#features/areas/area.db.ts'
import { dayOf, monthOf, yearOf } from '#kernel/day.ts'
import { refuse } from '#kernel/refusal.ts'
import { accept } from '#server/accept.ts'
import type { Tx } from '#server/database.ts'
import { read, type Route, write } from '#server/route.ts'
import { ofClub, streamOfClub } from './club.api.ts'
import { placeOfClub } from './club.db.ts'
import { FILE_KINDS, FileGiven, fileType } from './club-file.ts'
import { findClubOfFile, insertBand, insertClubFile, insertFile, insertSetting, readBands, readFile, saveUpkeep } from './club-papers.db.ts'
import { SETTING_NAMES, SETTINGS } from './club-setting.ts'
import { BandView } from './club-view.ts'
import { bandFaults, bandsOn, MEASURES } from './composition-band.ts'

const READ = { thing: 'clubs', action: 'read' } as const
/** What a club's chair may set for the own club, and officials for the clubs below them. */
const RECORD = { thing: 'club-settings', action: 'record' } as const
/** Of one club, or of the whole programme where none is named: then only whoever runs the programme may. */
const clubOrProgramme = async ({ clubId }: { clubId: string | null }, tx: Tx, today: Parameters<typeof readHomeArea>[1]) => (clubId ? placeOfClub(tx, clubId) : { areaId: await readHomeArea(tx, today) })
const streamOf = ({ clubId }: { clubId: string | null }): string => (clubId ? `club:${clubId}` : 'club')

export const clubPaperRoutes: readonly Route[] = [
  write({
    path: '/api/clubs/files',
    deed: { vi: 'Thêm hồ sơ câu lạc bộ', en: 'Added a file of a club' },
    about: { vi: 'Thêm quy chế, quyết định, biên bản hoặc tệp khác, có ngày hiệu lực.', en: 'Add a regulation, decision, minutes or other file, with its day.' },
    who: RECORD,
    stream: streamOfClub,
    input: z.object({ id: z.uuid(), clubId: z.uuid(), kind: z.enum(FILE_KINDS), title: z.string().trim().min(2).max(200), day: DayShape, file: FileGiven }),
    answer: z.object({ fileId: z.string() }),
    place: ofClub,
    async work({ tx, input, now, actor, record }) {
      const { id, clubId, kind, title, day, file } = input
      const bytes = new Uint8Array(Buffer.from(file.content, 'base64'))
      const type = accept(fileType(file.name, bytes))
      const by = { accountId: actor!.accountId, at: now }
      await insertFile(tx, id, { name: file.name, type, bytes }, by)
      await insertClubFile(tx, crypto.randomUUID(), clubId, { kind, title, day, fileId: id }, by)
      record({ subject: clubId, after: { file: id, kind, title, day, size: bytes.length } })
      return { fileId: id }
    },
  }),
  read({
    path: '/api/clubs/files/:fileId',
    about: { vi: 'Tải một tệp trong hồ sơ câu lạc bộ.', en: 'A file of a club.' },
    // A file may hold names and more: whoever sees the members sees the files.
    who: { thing: 'members', action: 'read' },
    input: z.object({ fileId: z.uuid() }),
    answer: 'file',
    place: async ({ fileId }, tx) => placeOfClub(tx, (await findClubOfFile(tx, fileId)) ?? fileId),
    async work({ tx, input }) {
      const found = (await readFile(tx, input.fileId)) ?? accept(refuse('clubs/no-such-file'))
      return { file: found.bytes, name: found.name, type: found.type }
    },
  }),
  write({
    path: '/api/clubs/settings',
    deed: { vi: 'Đổi thiết lập câu lạc bộ', en: 'Changed a club’s setting' },
    about: { vi: 'Đặt chu kỳ sinh hoạt, mảng hoạt động, quy định quỹ, quy mô, quy tắc duy trì: từ ngày nào, theo văn bản nào; không nêu câu lạc bộ là cho cả chương trình.', en: 'Set the meeting cycle, areas of activity, fund rules, size or upkeep rule: from which day, by which paper.' },
    who: RECORD,
    stream: streamOf,
    input: z.object({ id: z.uuid(), clubId: z.uuid().nullable(), name: z.enum(SETTING_NAMES), value: z.unknown(), from: DayShape, source: z.string().trim().max(150).nullable() }).superRefine(({ name, value }, context) => {
      const parsed = SETTINGS[name].safeParse(value)
      if (!parsed.success) for (const issue of parsed.error.issues) context.addIssue({ code: 'custom', message: issue.message, path: ['value', ...issue.path] })
    }),
    answer: z.object({}),
    place: clubOrProgramme,
    async work({ tx, input, now, actor, record, touch }) {
      await insertSetting(tx, { ...input, value: SETTINGS[input.name].parse(input.value) }, { accountId: actor!.accountId, at: now })
      record({ subject: input.clubId ?? 'programme', after: { name: input.name, value: input.value, from: input.from, source: input.source } })
      if (input.clubId) touch(`club:${input.clubId}`)
      return {}
    },
  }),
  read({
    path: '/api/bands',
    about: { vi: 'Mức cơ cấu đang áp dụng vào một ngày, và mọi mức đã nhập.', en: 'The composition bands in force on a day, and all that were entered.' },
    who: READ,
    input: z.object({ on: DayShape.optional(), clubId: z.uuid().optional() }),
    answer: z.object({ on: z.string(), inForce: z.array(BandView), entered: z.array(BandView) }),
    async work({ tx, input, today }) {
      const on = input.on ?? today
      const entered = (await readBands(tx)).filter(({ clubId }) => clubId === null || clubId === input.clubId)
      return { on, inForce: [...bandsOn(on, entered, input.clubId ?? null)], entered }
    },
  }),
  write({
    path: '/api/bands',
    deed: { vi: 'Nhập mức cơ cấu', en: 'Entered a composition band' },
    about: { vi: 'Nhập mức cơ cấu (khoảng hoặc mức sàn), từ ngày nào, theo quyết định nào.', en: 'Enter a composition band or floor, from which day, by which decision.' },
    who: RECORD,
    stream: streamOf,
    input: z.object({
      id: z.uuid(), clubId: z.uuid().nullable(), measure: z.enum(MEASURES), kind: z.enum(['band', 'floor']), lower: z.int().min(0).max(100), upper: z.int().min(0).max(100).nullable(), decision: z.string().trim().min(2).max(150), from: DayShape,
    }),
    answer: z.object({}),
    place: clubOrProgramme,
    async work({ tx, input, now, actor, record }) {
      const { id, ...band } = input
      const fault = bandFaults(band)
      if (fault) accept(fault)
      await insertBand(tx, id, band, { accountId: actor!.accountId, at: now })
      record({ subject: band.clubId ?? 'programme', after: band })
      return {}
    },
  }),
  write({
    path: '/api/clubs/upkeep',
    deed: { vi: 'Ghi minh chứng duy trì', en: 'Recorded evidence of upkeep' },
    about: { vi: 'Ghi một tháng câu lạc bộ có sinh hoạt, gửi báo cáo, ghi sổ quỹ hay không, theo minh chứng nào.', en: 'Record whether a club met, reported and kept its fund book in a month, by what evidence.' },
    who: RECORD,
    stream: streamOfClub,
    input: z.object({ id: z.uuid(), clubId: z.uuid(), month: DayShape, met: z.boolean(), reported: z.boolean(), fundBook: z.boolean(), evidence: z.string().trim().min(3).max(300) }),
    answer: z.object({}),
    place: ofClub,
    async work({ tx, input, now, today, actor, record, touch }) {
      const { id: _, clubId, ...given } = input
      const month = dayOf(yearOf(given.month), monthOf(given.month), 1)
      if (month > today) accept(refuse('clubs/event-in-future', { kind: 'upkeep', day: month }))
      await saveUpkeep(tx, clubId, { ...given, month }, { accountId: actor!.accountId, at: now })
      record({ subject: clubId, after: { ...given, month } })
      touch(`club:${clubId}`)
      return {}
    },
  }),
]
