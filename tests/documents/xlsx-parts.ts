/** Makes .xlsx files piece by piece, good and hostile, for the tests of reading. */
import { strToU8, zipSync } from 'fflate'
import { isRefusal, type Refusal } from '#kernel/refusal.ts'
import type { Workbook, XlsxCell } from '#kernel/workbook.ts'
import { readXlsx } from '#server/documents/read-xlsx.ts'

const NAMESPACES = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
export type Parts = Record<string, string | Uint8Array>
export type Told = {
  /** The inside of each sheet's `sheetData`. */
  readonly sheets?: readonly { readonly name: string; readonly state?: string; readonly rows: string; readonly before?: string }[]
  readonly words?: string
  readonly styles?: string
  readonly uses1904?: boolean
  readonly others?: Parts
}

export const part = (root: string, body: string): string => `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<${root} ${NAMESPACES}>${body}</${root}>`

export function partsOf({ sheets = [{ name: 'Thành viên', rows: '' }], words, styles, uses1904, others }: Told): Parts {
  const named = sheets.map(({ name, state }, at) => `<sheet name="${name}" sheetId="${at + 1}"${state ? ` state="${state}"` : ''} r:id="rId${at + 1}"/>`)
  const relations = sheets.map((_, at) => `<Relationship Id="rId${at + 1}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet${at + 1}.xml"/>`)
  return {
    'xl/workbook.xml': part('workbook', `<workbookPr${uses1904 ? ' date1904="1"' : ''}/><sheets>${named.join('')}</sheets>`),
    'xl/_rels/workbook.xml.rels': `<Relationships>${relations.join('')}</Relationships>`,
    ...Object.fromEntries(sheets.map(({ rows, before = '' }, at) => [`xl/worksheets/sheet${at + 1}.xml`, part('worksheet', `${before}<sheetData>${rows}</sheetData>`)])),
    ...(words === undefined ? {} : { 'xl/sharedStrings.xml': part('sst', words) }),
    ...(styles === undefined ? {} : { 'xl/styles.xml': part('styleSheet', styles) }),
    ...others,
  }
}

export const zip = (parts: Parts): Uint8Array => zipSync(Object.fromEntries(Object.entries(parts).map(([name, content]) => [name, typeof content === 'string' ? strToU8(content) : content])))

export const excel = (told: Told): Uint8Array => zip(partsOf(told))
/** One sheet, of which only the rows matter. */
export const sheetOf = (rows: string): Uint8Array => excel({ sheets: [{ name: 'Thành viên', rows }] })

export async function workbookOf(bytes: Uint8Array): Promise<Workbook> {
  const workbook = await readXlsx(bytes, 'danh-sach.xlsx')
  if (isRefusal(workbook)) throw new Error(JSON.stringify(workbook))
  return workbook
}

/** The cells of the first sheet, row after row. */
export const cellsOf = async (bytes: Uint8Array): Promise<readonly XlsxCell[]> => (await workbookOf(bytes)).sheets[0]!.rows.flatMap(({ cells }) => cells)

export async function refusalOf(bytes: Uint8Array, name = 'danh-sach.xlsx'): Promise<Refusal> {
  const answer = await readXlsx(bytes, name)
  if (!isRefusal(answer)) throw new Error(`read ${answer.sheets.length} sheets`)
  return answer
}
