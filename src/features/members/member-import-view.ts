/** What is asked and answered about lists that come in by Excel; the screens share these shapes. */
import { z } from 'zod'
import { DayShape } from '#features/accounts/account.ts'
import { SIGNS } from '#features/people/likely-duplicate.ts'
import { FileGiven } from '#features/plans/plan-shapes.ts'
import { StandingShape } from './member-view.ts'
import { ASPECTS, FIELDS } from './member-sheet.ts'
import { HEADING_ANSWERS } from './member-sheet-heading.ts'

const Heads = z.record(z.string().max(300), z.enum(HEADING_ANSWERS as [string, ...string[]])).transform((heads) => heads as Readonly<Record<string, (typeof HEADING_ANSWERS)[number]>>)
const RowNumber = z.string().regex(/^\d{1,7}$/)
/** The file, and what was said about it on the screen. Sent anew each time: the server keeps no file. */
export const ListGiven = z.object({
  file: FileGiven,
  /** What a column is, by its head, where the file was made by hand. */
  headings: Heads.default({}),
  /** Put right on the screen: row → field → text. */
  corrections: z.record(RowNumber, z.partialRecord(z.enum(FIELDS), z.string().max(500))).default({}),
  /** Where the file and the register differ: row → field → whose is taken. */
  choices: z.record(RowNumber, z.partialRecord(z.enum(ASPECTS), z.enum(['file', 'system']))).default({}),
  /** Rows that stay in the file. */
  leaveOut: z.array(z.int().min(1)).max(20_000).default([]),
  /** For whoever comes new without a day of their own; today unless given. */
  joinedOn: DayShape.nullish(),
})
export type ListGiven = z.output<typeof ListGiven>

const values = z.record(z.string(), z.union([z.string(), z.number()]))
const place = { row: z.number(), column: z.string(), heading: z.string(), field: z.enum(FIELDS), name: z.string(), text: z.string(), code: z.string(), values }
export const LikelyRow = z.object({ personId: z.string(), fullName: z.string(), birth: z.string(), area: z.string(), club: z.string().nullable(), signs: z.array(z.enum(SIGNS)) })
export const FreshRow = z.object({
  row: z.number(), waiting: z.boolean(), fullName: z.string(), birth: z.string(), sex: z.string(), ethnicity: z.string(), review: z.string(), hamlet: z.string(), joinedOn: z.string(), club: z.string(), likely: z.array(LikelyRow),
})
const Composed = z.object({ total: z.number(), standings: z.array(StandingShape) })

export const PreviewView = z.object({
  /** Today, for the register; the day of the download, where the file is ours. */
  on: z.string(), downloadedOn: z.string().nullable(), sheet: z.string(),
  /** `field` null: to be asked; 'none': left alone. Hidden columns and the order are not among them. */
  headings: z.array(z.object({ column: z.string(), heading: z.string(), field: z.string().nullable(), how: z.enum(['known', 'learnt', 'given']).nullable(), guess: z.enum(FIELDS).nullable() })),
  /** Without these columns nobody new can be registered. */
  missing: z.array(z.enum(FIELDS)),
  counts: z.object({ rows: z.number(), new: z.number(), changed: z.number(), same: z.number(), left: z.number(), faulty: z.number(), toChoose: z.number() }),
  faults: z.array(z.object(place)),
  remarks: z.array(z.object(place)),
  changes: z.array(z.object({
    row: z.number(), personId: z.string(), name: z.string(), field: z.enum(ASPECTS), base: z.string().nullable(), inFile: z.string(), inSystem: z.string(), will: z.enum(['file', 'system', 'choose']),
  })),
  fresh: z.array(FreshRow),
  /** On the register, not in the file: told, never removed. */
  absent: z.array(z.object({ personId: z.string(), fullName: z.string(), club: z.string() })),
  left: z.array(z.object({ row: z.number(), name: z.string(), day: z.string() })),
  ignored: z.array(z.object({ row: z.number(), text: z.string() })),
  clubs: z.array(z.object({ clubId: z.string(), club: z.string(), before: Composed, after: Composed })),
  /** Of what was shown: sent along with the import, so that nothing else is done. */
  seen: z.string(),
})
export type PreviewView = z.output<typeof PreviewView>

export const ImportGiven = ListGiven.extend({
  id: z.uuid(), clubId: z.uuid().nullish(), areaId: z.uuid().nullish(), enteredFor: z.string().trim().max(200).nullish().transform((text) => text || null), skipFaulty: z.boolean(), seen: z.string().max(100).optional(),
}).refine(({ clubId, areaId }) => Boolean(clubId) !== Boolean(areaId), { message: 'a club or an area', path: ['clubId'] })
export const ImportDone = z.object({ importId: z.string(), registered: z.number(), joined: z.number(), changed: z.number(), skipped: z.number(), likely: z.number() })
export type ImportDone = z.output<typeof ImportDone>

export const ImportView = z.object({
  id: z.string(), fileName: z.string(), madeBy: z.string().nullable(), madeAt: z.string(), undoneAt: z.string().nullable(), undoneBy: z.string().nullable(),
  summary: z.object({ rows: z.number(), registered: z.number(), joined: z.number(), changed: z.number(), skipped: z.number() }),
})
export type ImportView = z.output<typeof ImportView>
