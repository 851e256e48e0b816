/** What every step of an import carries along. */
import type { FileGiven } from '#client/file-given.ts'
import { CLUB_READS } from '#features/clubs/club-frame.desk.tsx'
import type { Choices } from './member-import-compare.ts'
import type { HeadingAnswer } from './member-sheet-heading.ts'
import type { Corrections } from './member-sheet-read.ts'

export type Target = { readonly kind: 'club' | 'area'; readonly id: string; readonly name: string; readonly paperOnly: boolean }
/** The file and what was said about it here: what every request carries. */
export type Given = {
  readonly file: FileGiven; readonly headings: Readonly<Record<string, HeadingAnswer>>; readonly corrections: Corrections; readonly choices: Choices; readonly leaveOut: readonly number[]; readonly joinedOn: string | null
}
export const pathOf = (target: Target, part: string): string => `/api/${target.kind === 'club' ? 'clubs' : 'areas'}/${target.id}/${part}`
export const IMPORT_READS = [...CLUB_READS, '/api/areas', '/api/people']

const ROWS_TOLD = 6
/** "17, 21, 40…" */
export const rowsText = (rows: readonly number[]): string => rows.slice(0, ROWS_TOLD).join(', ') + (rows.length > ROWS_TOLD ? '…' : '')
