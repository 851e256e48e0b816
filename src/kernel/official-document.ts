/**
 * Văn bản hành chính: an official paper as data, before it is Word, PDF or a page on the screen.
 * Every text is printed as it stands here; what nobody has given is a visible blank, never a guess.
 */
import { type Day, dayInWords } from './day.ts'
import { fold } from './vietnamese.ts'

export type OfficialDocument = {
  readonly letterhead: Letterhead
  /** KẾ HOẠCH, BÁO CÁO, TỜ TRÌNH … */
  readonly kind: string
  /** Each line of it a line of its own. */
  readonly title: string
  readonly body: readonly Block[]
  readonly foot: Foot
  /** Each begins on a new page and counts its own pages. */
  readonly annexes: readonly Annex[]
  /** Stamped MẪU on every page; nobody signs a sample. */
  readonly sample: boolean
  /** Stamped DỰ THẢO on every page: somebody else numbers and signs it. */
  readonly draft?: boolean
  /** Kính gửi: whom a request or an application speaks to, under its title. */
  readonly addressees?: readonly string[]
  /** "(Ban hành kèm theo Quyết định số …)", under the title of a paper that goes with another. */
  readonly reference?: string
  /** A list with too many columns for an upright page lies across. */
  readonly across?: boolean
  /** A form that a club prints for itself: a voucher or a borrower's book on A5, a page of a paper book with its narrow columns on A4. Without it the sheet is the decree's. */
  readonly sheet?: 'A5' | 'book'
}

/** Of a paper that goes with another, number, place and date are '': they stand on the other. So is the issuer of a paper that people make. */
export type Letterhead = {
  /** Cơ quan chủ quản; null where there is none, as for a People's Committee. */
  readonly superior: string | null
  readonly issuer: string
  /** Quốc hiệu and Tiêu ngữ; an association under the Party's guidance has its own. */
  readonly motto: readonly [string, string]
  /** "Số: 184/KH-UBND", see `numberLine`. */
  readonly number: string
  /** "Lào Cai, ngày 28 tháng 5 năm 2018", see `placeAndDate`. */
  readonly placeAndDate: string
  /** Of a form: its numbers, where the motto stands on an official paper. */
  readonly aside?: readonly string[]
}

/**
 * `part` stands centred (Phần, Chương), `section` is I. in bold, `heading` a title in bold, `clause` a numbered paragraph
 * without a title, `point` a), `bullet` -, `note` a remark in italics. The text has its label in front, as printed.
 */
export type TextBlock = {
  readonly kind: 'basis' | 'part' | 'section' | 'heading' | 'clause' | 'point' | 'bullet' | 'paragraph' | 'note'
  readonly text: string
  /** "Điều 1.": in bold before the text, where the article has no title of its own. */
  readonly lead?: string
}
export type Block = TextBlock | { readonly kind: 'table'; readonly table: PaperTable }

export type Foot = {
  readonly recipients: readonly string[]
  /** "TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH": one line each. */
  readonly authority: readonly string[]
  readonly signer: string | null
  /** Instead of recipients and one office: the rows of those who sign, one beside the other; null leaves a place free. */
  readonly signatures?: readonly (readonly (Signature | null)[])[]
}

export type Signature = {
  /** "Khánh Yên Thượng, ngày … tháng … năm …", above who signs, where the head has none. */
  readonly placeAndDate: string | null
  readonly authority: readonly string[]
  /** "(Ký, ghi rõ họ tên)"; null for a body, which needs room for its seal. */
  readonly note: string | null
  readonly signer: string | null
}

export type Annex = {
  /** "Phụ lục I"; null where the paper calls it otherwise in its title. */
  readonly label: string | null
  readonly title: string
  /** "(Kèm theo Kế hoạch số …)" */
  readonly reference: string | null
  /** "Đơn vị tính: Triệu đồng", at the right above the table. */
  readonly unit: string | null
  readonly body: readonly Block[]
}

export type PaperColumn = {
  /** Its part of the table's width; all columns together make 1. */ readonly share: number
  readonly align: 'start' | 'center' | 'end'
}
/** A cell of the header: how many columns and rows it covers. */
export type HeaderCell = { readonly text: string; readonly column: number; readonly across: number; readonly down: number }
export type PaperTable = {
  readonly columns: readonly PaperColumn[]
  readonly header: readonly (readonly HeaderCell[])[]
  readonly rows: readonly { readonly cells: readonly string[]; readonly strong: boolean }[]
  /** Room to write or sign in each row, in millimetres. */
  readonly rowHeight?: number
  /** Short enough to stay on one page. */
  readonly whole?: boolean
}

export const STATE_MOTTO = ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc'] as const

/** Đơn, biên bản họp dân: Quốc hiệu and Tiêu ngữ alone, for a paper that people make and no body issues. */
export const MOTTO_ALONE: Letterhead = { superior: null, issuer: '', motto: STATE_MOTTO, number: '', placeAndDate: '' }

/** What is printed where nobody has given anything yet: dots to write on. */
export const BLANK = '……'
const LONG_BLANK = BLANK.repeat(4)

/** "Số: 184/KH-UBND"; before the number is given "Số: ……/KH-UBND". Numbers are given by the office clerk, never by software. */
export function numberLine(number: string | null, symbol: string | null = null): string {
  return `Số: ${number ?? `${BLANK}/${symbol ?? BLANK}`}`
}

/** "Lào Cai, ngày 28 tháng 5 năm 2018", with dots for what is not known. */
export function placeAndDate(place: string | null, day: Day | null): string {
  return `${place ?? BLANK.repeat(2)}, ${dayOrBlank(day)}`
}

/** "ngày 28 tháng 5 năm 2018", or dots between the words. */
export const dayOrBlank = (day: Day | null): string => (day ? dayInWords(day) : `ngày ${BLANK} tháng ${BLANK} năm ${BLANK}`)

/** Whether a text is nothing but a blank to be filled by hand. */
export const isBlank = (text: string): boolean => /^[\s.…]*$/.test(text)

export const issuerOrBlank = (issuer: string | null): string => issuer ?? LONG_BLANK
export const authorityOrBlank = (lines: readonly string[]): readonly string[] => (lines.length > 0 ? lines : [LONG_BLANK])

/** A sheet with this many columns is wider than an upright page. */
const WIDE_FROM_COLUMNS = 6
export const isWide = (blocks: readonly Block[]): boolean => blocks.some((block) => block.kind === 'table' && block.table.columns.length >= WIDE_FROM_COLUMNS)

/** A table with one row of header. */
export function plainTable(columns: readonly (PaperColumn & { readonly title: string })[], rows: readonly (readonly string[])[]): PaperTable {
  return {
    columns: columns.map(({ share, align }) => ({ share, align })),
    header: [columns.map(({ title }, column) => ({ text: title, column, across: 1, down: 1 }))],
    rows: rows.map((cells) => ({ cells, strong: false })),
  }
}

/** A number as Vietnamese tables print it: `529,3`, `1.234.567`, `60%`. */
const NUMBER = /^-?\d{1,3}(\.?\d{3})*(,\d+)?\s*%?$/

/**
 * A table as it was printed, cell by cell: header cells that repeat side by side are one cell across, header cells that are
 * blank below belong to the one above; numbers go to the right, a total is strong.
 */
export function printedTable(printed: readonly (readonly string[])[]): PaperTable {
  const width = Math.max(0, ...printed.map((row) => row.length))
  const rows = printed.map((row) => Array.from({ length: width }, (_, column) => row[column] ?? ''))
  const headerHeight = heightOfHeader(rows)
  const bodyRows = rows.slice(headerHeight)
  return {
    columns: columnsOf(bodyRows, width),
    header: headerOf(rows.slice(0, headerHeight)),
    rows: bodyRows.map((cells) => ({ cells, strong: cells.some(isTotal) })),
  }
}

const isTotal = (text: string): boolean => /^(tong cong|tong so|cong)\b/.test(fold(text))

/** The first row, and those below it whose cells are partly blank because the ones above reach down. */
function heightOfHeader(rows: readonly (readonly string[])[]): number {
  if (rows.length < 2) return 0
  const isContinued = (row: readonly string[]) =>
    isBlank(row[0] ?? '') && row.some((text) => !isBlank(text)) && !row.some((text) => NUMBER.test(text) || isTotal(text))
  let height = 1
  while (height < rows.length && isContinued(rows[height]!)) height += 1
  return height
}

/** Every place of the header belongs to exactly one cell, however odd the printed table is. */
function headerOf(rows: readonly (readonly string[])[]): HeaderCell[][] {
  const taken = rows.map((row) => row.map(() => false))
  return rows.map((row, at) => {
    const cells: HeaderCell[] = []
    row.forEach((text, column) => {
      if (taken[at]![column]) return
      const across =
        text === ''
          ? 1
          : reachAcross(
              row,
              column,
              (each) => taken[at]![each]!,
              (each) => rows.slice(at + 1).some((lower) => lower[each] !== ''),
            )
      const down = text === '' ? 1 : reachDown(rows, at, column, across)
      for (let covered = at; covered < at + down; covered++) taken[covered]!.fill(true, column, column + across)
      cells.push({ text, column, across, down })
    })
    return cells
  })
}

function reachDown(rows: readonly (readonly string[])[], at: number, column: number, across: number): number {
  const filled = rows.slice(at + 1).findIndex((lower) => lower.slice(column, column + across).some((text) => text !== ''))
  return filled < 0 ? rows.length - at : filled + 1
}

/** A heading over several columns is printed once for each of them, or once and then blank. */
function reachAcross(row: readonly string[], from: number, isTaken: (column: number) => boolean, isFilledBelow: (column: number) => boolean): number {
  const belongs = (column: number) =>
    column < row.length && !isTaken(column) && (row[column] === row[from] || (row[column] === '' && isFilledBelow(from) && isFilledBelow(column)))
  let end = from + 1
  while (belongs(end)) end += 1
  return end - from
}

/** The numbering is narrow, columns of numbers alike, and the words share what is left by the length they have. */
function columnsOf(rows: readonly (readonly string[])[], width: number): PaperColumn[] {
  const described = Array.from({ length: width }, (_, column) => {
    const filled = rows.map((row) => row[column]!).filter((text) => text !== '')
    const isNumeric = filled.length > 0 && filled.every((text) => NUMBER.test(text))
    const isNumbering = column === 0 && filled.every((text) => /^([\dIVXLC]+|[a-zđ])[.)]?$/.test(text))
    return { isNumbering, isNumeric, longest: Math.max(1, ...filled.map((text) => text.length)) }
  })
  const weights = described.map(({ isNumbering, isNumeric, longest }) =>
    isNumbering ? 5 : isNumeric ? 12 : Math.min(45, Math.max(12, Math.sqrt(longest) * 4)),
  )
  const sum = weights.reduce((total, weight) => total + weight, 0)
  return described.map(({ isNumbering, isNumeric }, column) => ({
    share: weights[column]! / sum,
    align: isNumbering ? 'center' : isNumeric ? 'end' : 'start',
  }))
}
