/** Lists of members as people send them: made by hand, or taken away and changed with a spreadsheet program. */
import type { Book, BookCell } from '#kernel/book.ts'
import { isRefusal } from '#kernel/refusal.ts'
import type { XlsxCell } from '#kernel/workbook.ts'
import { readXlsx } from '#server/documents/read-xlsx.ts'
import { writeWorkbook } from '#server/documents/write-workbook.ts'

export type FileSent = { readonly name: string; readonly content: string }
export const sent = (bytes: Uint8Array, name = 'danh-sach.xlsx'): FileSent => ({ name, content: Buffer.from(bytes).toString('base64') })

/** Words stay words, numbers stay numbers. */
export async function handMade(headings: readonly string[], rows: readonly (readonly (string | number | null)[])[]): Promise<FileSent> {
  const columns = headings.map((title, at) => ({ title, width: 16, as: rows.some((row) => typeof row[at] === 'number') ? ('number' as const) : ('text' as const) }))
  return sent(await writeWorkbook({ title: 'Danh sách', sample: false, sheets: [{ name: 'Sheet1', columns, rows }] }))
}

/** Of an open list: change cells by their head, take rows out, add rows. The first person stands in row 2. */
export class OpenList {
  readonly sheets: { name: string; hidden: boolean; cells: XlsxCell[][] }[]
  constructor(sheets: OpenList['sheets']) {
    this.sheets = sheets
  }

  static async of(bytes: Uint8Array): Promise<OpenList> {
    const workbook = await readXlsx(bytes, 'danh-sach.xlsx')
    if (isRefusal(workbook)) throw new Error(workbook.refused)
    return new OpenList(workbook.sheets.map(({ name, hidden, rows }) => ({ name, hidden, cells: rows.map(({ cells }) => [...cells]) })))
  }

  get heads(): string[] {
    return this.sheets[0]!.cells[0]!.map(({ text }) => text)
  }
  /** The row, as Excel counts it, of the person. */
  rowOf(name: string): number {
    const at = this.heads.indexOf('Họ và tên')
    return this.sheets[0]!.cells.findIndex((cells) => cells[at]?.text === name) + 1
  }
  text(row: number, head: string): string {
    return this.sheets[0]!.cells[row - 1]?.[this.heads.indexOf(head)]?.text ?? ''
  }
  set(row: number, head: string, text: string): this {
    const column = this.heads.indexOf(head)
    if (column < 0) throw new Error(`No column ${head}`)
    if (!this.sheets[0]!.cells[row - 1]) this.sheets[0]!.cells[row - 1] = []
    const cells = this.sheets[0]!.cells[row - 1]!
    while (cells.length < column) cells.push({ text: '', kind: 'empty', formula: false, legacy: null })
    cells[column] = { text, kind: text === '' ? 'empty' : 'text', formula: false, legacy: null }
    return this
  }
  add(values: Readonly<Record<string, string>>): number {
    const row = this.sheets[0]!.cells.length + 1
    for (const [head, text] of Object.entries(values)) this.set(row, head, text)
    return row
  }
  remove(row: number): this {
    this.sheets[0]!.cells.splice(row - 1, 1)
    return this
  }
  /** As somebody does who copies a row out of one file into another. */
  paste(other: OpenList, row: number): number {
    this.sheets[0]!.cells.push([...other.sheets[0]!.cells[row - 1]!])
    return this.sheets[0]!.cells.length
  }

  async save(name?: string): Promise<FileSent> {
    const cellOf = (cell: XlsxCell): BookCell => (cell.kind === 'empty' ? null : cell.kind === 'day' ? cell.day! : cell.kind === 'number' ? cell.number! : cell.text)
    const book: Book = {
      title: 'Danh sách', sample: false,
      sheets: this.sheets.filter(({ name: sheet }) => sheet !== 'Danh mục').map(({ name: sheet, hidden, cells: [head, ...rows] }) => ({
        name: sheet, hidden, columns: head!.map(({ text }) => ({ title: text, width: 16, hidden: text === 'ma' || text === 'phieu', as: text === 'Ngày vào' ? ('day' as const) : text === 'TT' ? ('number' as const) : ('text' as const) })), rows: rows.map((cells) => cells.map(cellOf)),
      })),
    }
    return sent(await writeWorkbook(book), name)
  }
}
