/** Tiêu đề cột: which row of which sheet holds the heads, and what each column is. A file made by hand is understood by its heads alone. */
import { type Refusal, refuse } from '#kernel/refusal.ts'
import { fold } from '#kernel/vietnamese.ts'
import type { Workbook, XlsxCell, XlsxSheet } from '#kernel/workbook.ts'
import { type Field, FIELDS } from './member-sheet.ts'
import { SPLIT_TITLES, TITLES } from './member-sheet-words.ts'

/** What a column may be: a field, a part of our own file, or a way of lists made by hand to say sex and birth at once. */
export type ColumnRole = Field | 'key' | 'sheet' | 'order' | 'birth-of-man' | 'birth-of-woman' | 'woman-mark'
/** 'none': a column that the import leaves alone. */
export type HeadingAnswer = Field | 'none'
export const HEADING_ANSWERS: readonly HeadingAnswer[] = [...FIELDS, 'none']

export type Heading = {
  /** From 0. */
  readonly column: number
  readonly heading: string
  readonly role: ColumnRole | 'none' | null
  /** Whether we know it, somebody taught it with an earlier import, or said it now; null: to be asked. */
  readonly how: 'known' | 'learnt' | 'given' | null
  /** What it may be, where it has to be asked. */
  readonly guess: Field | null
}
/** Where the people begin, in `rows` of the sheet. */
export type Heads = { readonly sheet: XlsxSheet; readonly at: number; readonly first: number; readonly headings: readonly Heading[]; readonly columns: ReadonlyMap<ColumnRole, number> }

/** What is asked of earlier imports, and what is answered now: by head, folded and as written. */
export type Taught = { readonly learnt: ReadonlyMap<string, HeadingAnswer>; readonly given: Readonly<Record<string, HeadingAnswer>> }

/** "Ngày, tháng, năm sinh" → "ngay thang nam sinh". */
export const foldedHeading = (heading: string): string => fold(heading).replace(/[^a-z0-9]+/g, ' ').trim()

const SPELLINGS: Readonly<Partial<Record<ColumnRole, readonly string[]>>> = {
  order: ['stt', 'so tt', 'so thu tu'],
  fullName: ['ho ten', 'ten', 'ten thanh vien', 'ho ten thanh vien', 'ho va ten thanh vien', 'ten hoi vien', 'ho va ten hoi vien', 'ho ten hoi vien', 'hoi vien', 'thanh vien', 'ho va ten nguoi cao tuoi', 'ho ten nguoi cao tuoi'],
  birth: ['nam sinh', 'ngay thang nam sinh', 'ngay thang sinh', 'sinh nam', 'sinh ngay', 'ngay sinh nam sinh', 'ntns'],
  sex: ['gioi', 'nam nu', 'phai'],
  ethnicity: ['toc', 'thanh phan dan toc'],
  class: ['hoan canh', 'dien', 'hoan canh gia dinh', 'hoan canh kinh te', 'phan loai ho', 'ho ngheo can ngheo', 'thuoc dien', 'dien ho gia dinh', 'kinh te ho'],
  classYear: ['nam cong nhan', 'nam cong nhan ho ngheo'],
  proof: ['so giay to', 'so giay chung nhan', 'so so ho ngheo', 'ma ho ngheo', 'so giay chung nhan ho ngheo'],
  hamlet: ['thon ban', 'ban', 'xom', 'thon xom', 'dia chi', 'noi o', 'cho o', 'to dan pho', 'thon ban to dan pho', 'khu dan cu', 'cho o hien nay', 'noi o hien nay'],
  phone: ['so dien thoai', 'sdt', 'dt', 'so dt', 'dien thoai lien he', 'so dien thoai lien he', 'so lien he'],
  phoneOwner: ['may cua ai', 'chu may', 'so cua ai'],
  livesAlone: ['don than', 'song don than', 'o mot minh', 'co don', 'neo don'],
  disability: ['dang khuyet tat', 'dang tat', 'tinh trang khuyet tat'],
  joinedOn: ['ngay vao clb', 'ngay vao cau lac bo', 'ngay tham gia', 'ngay gia nhap', 'ngay ket nap', 'ngay vao hoi', 'tham gia tu ngay'],
  group: ['to so', 'thuoc to', 'nhom', 'to nhom'],
  note: ['chu thich'],
  club: ['clb', 'ten clb', 'ten cau lac bo', 'cau lac bo lien the he'],
}
const KNOWN = new Map([
  ...Object.entries({ ...TITLES, ...SPLIT_TITLES }).map(([role, title]): [string, ColumnRole] => [foldedHeading(title), role as ColumnRole]),
  ...Object.entries(SPELLINGS).flatMap(([role, spellings]) => spellings.map((spelling): [string, ColumnRole] => [spelling, role as ColumnRole])),
])
/** Words within a head from which it may be guessed, the surer ones first. */
const HINTS: readonly (readonly [RegExp, Field])[] = [
  [/\bho (va )?ten\b|\bten\b/, 'fullName'], [/\bsinh\b|\btuoi\b/, 'birth'], [/\bdan toc\b/, 'ethnicity'], [/\bngheo\b|\bhoan canh\b|\bdien\b(?! thoai)/, 'class'], [/\bdien thoai\b|\bsdt\b|\bdt\b|\blien he\b/, 'phone'],
  [/\bgioi\b/, 'sex'], [/\bmot minh\b|\bdon\b/, 'livesAlone'], [/\btat\b/, 'disability'], [/\bngay vao\b|\btham gia\b|\bket nap\b|\bgia nhap\b/, 'joinedOn'], [/\bcau lac bo\b|\bclb\b/, 'club'], [/\bthon\b|\bban\b|\bxom\b|\bdia chi\b/, 'hamlet'],
  [/\bto\b|\bnhom\b/, 'group'], [/\bghi chu\b/, 'note'],
]

/** Lists begin below a title, the place and the day, but not far down. */
const LOOKED_AT = 40
/** Two heads that are known make a row of heads; one may be a title. */
const ENOUGH = 2

export function findHeads({ sheets }: Workbook, taught: Taught): Heads | Refusal {
  const candidates = sheets.filter(({ hidden }) => !hidden).flatMap((sheet) => sheet.rows.slice(0, LOOKED_AT).map((row, at) => ({ sheet, at, score: scoreOf(row.cells, taught), texts: row.cells.filter(({ kind }) => kind === 'text').length })))
  const best = candidates.reduce<(typeof candidates)[number] | null>((found, each) => (found === null || each.score > found.score ? each : found), null)
  if (best && best.score >= ENOUGH) return understood(best.sheet, best.at, taught)
  const old = sheets.flatMap(({ rows }) => rows.slice(0, LOOKED_AT).flatMap(({ cells }) => cells)).find(({ legacy }) => legacy !== null)
  if (old) return refuse('members/old-letters-in-heads', { text: old.text, encoding: old.legacy! })
  const unknown = candidates.find(({ texts }) => texts >= 3)
  return unknown ? understood(unknown.sheet, unknown.at, taught) : refuse('members/no-heads')
}

const scoreOf = (cells: readonly XlsxCell[], taught: Taught): number => new Set(cells.flatMap((cell) => roleOf(cell, taught)?.role ?? [])).size

function roleOf(cell: XlsxCell, { learnt, given }: Taught): Pick<Heading, 'role' | 'how'> | null {
  const heading = tidied(cell)
  if (heading === '') return null
  const folded = foldedHeading(heading)
  if (Object.hasOwn(given, heading)) return { role: given[heading]!, how: 'given' }
  // "Năm" and "Nam" fold alike, so that a head of one word is taken with its marks.
  if (heading.toLowerCase() === 'nữ') return { role: 'woman-mark', how: 'known' }
  const known = KNOWN.get(folded)
  if (known) return { role: known, how: 'known' }
  const taught = learnt.get(folded)
  return taught ? { role: taught, how: 'learnt' } : null
}
const tidied = (cell: XlsxCell | undefined): string => (cell?.text ?? '').replace(/\s+/g, ' ').trim()

function understood(sheet: XlsxSheet, at: number, taught: Taught): Heads {
  const heads = sheet.rows[at]!.cells
  const below = sheet.rows[at + 1]
  const columns = new Map<ColumnRole, number>()
  const split = splitBirth(heads, below?.cells ?? [])
  const headings = heads.flatMap((cell, column): Heading[] => {
    const heading = tidied(cell)
    if (heading === '' || column === split?.man || column === split?.woman) return []
    const found = roleOf(cell, taught)
    // The same head twice: the first column is meant, the other is left alone.
    const taken = found?.role && found.role !== 'none' && columns.has(found.role)
    if (found?.role && found.role !== 'none' && !taken) columns.set(found.role, column)
    if (taken) return [{ column, heading, role: 'none', how: 'known', guess: null }]
    return [{ column, heading, role: found?.role ?? null, how: found?.how ?? null, guess: found ? null : guessOf(heading) }]
  })
  // Either way both columns are needed, or there is nothing to tell the sexes apart by.
  if (columns.has('birth-of-man') !== columns.has('birth-of-woman')) for (const role of ['birth-of-man', 'birth-of-woman'] as const) columns.delete(role)
  if (split) columns.set('birth-of-man', split.man).set('birth-of-woman', split.woman)
  const numbered = sheet.rows[split ? at + 2 : at + 1]
  const first = at + 1 + (split ? 1 : 0) + (numbered && isNumbering(numbered.cells) ? 1 : 0)
  return { sheet, at, first, headings, columns }
}

function guessOf(heading: string): Field | null {
  const folded = foldedHeading(heading)
  return /\b(ky ten|ky nhan|chu ky)\b/.test(folded) ? null : (HINTS.find(([hint]) => hint.test(folded))?.[1] ?? null)
}

/** "Năm sinh" over "Nam" and "Nữ": the year stands in the column of one's sex. */
function splitBirth(heads: readonly XlsxCell[], below: readonly XlsxCell[]): { man: number; woman: number } | null {
  const at = heads.findIndex((cell) => KNOWN.get(foldedHeading(tidied(cell))) === 'birth')
  if (at < 0 || tidied(heads[at + 1]) !== '') return null
  const [one, other] = [tidied(below[at]).toLowerCase(), tidied(below[at + 1]).toLowerCase()]
  if (one === 'nam' && other === 'nữ') return { man: at, woman: at + 1 }
  return one === 'nữ' && other === 'nam' ? { man: at + 1, woman: at } : null
}

/** The row "1 2 3 4" or "A B 1 2" that printed lists have below their heads. */
function isNumbering(cells: readonly XlsxCell[]): boolean {
  const said = cells.map(tidied).filter((text) => text !== '')
  return said.length >= 3 && said.every((text) => /^\(?([A-Z]|\d{1,2})\)?$/.test(text)) && new Set(said).size === said.length
}
