/** Reads an uploaded spreadsheet, .xlsx, as cells; or refuses with a code that says what to do instead. Bytes only: no formula is worked out, nothing is fetched. */
import { isRefusal, type Refusal, refuse } from '#kernel/refusal.ts'
import type { Workbook, XlsxSheet } from '#kernel/workbook.ts'
import { LegacyCells } from './legacy-cells.ts'
import { extensionOf, MOST_BYTES, type Signature, signatureOf } from './read-lines.ts'
import { CellReading } from './read-xlsx-cell.ts'
import { openXlsx } from './read-xlsx-package.ts'
import { SheetReading } from './read-xlsx-sheet.ts'
import { listenSlowly } from './xml-stream.ts'

export async function readXlsx(bytes: Uint8Array, name: string): Promise<Workbook | Refusal> {
  if (bytes.length > MOST_BYTES) return refuse('documents/too-large', { bytes: bytes.length, most: MOST_BYTES })
  if (bytes.length === 0) return refuse('documents/empty')
  const wrong = wrongKind(extensionOf(name), signatureOf(bytes))
  if (wrong) return wrong
  const parts = await openXlsx(bytes)
  if (isRefusal(parts)) return parts
  const legacy = new LegacyCells()
  const cells = new CellReading(parts, legacy)
  const sheets: XlsxSheet[] = []
  for (const { name, hidden, part, bytes } of parts.sheets) {
    const reading = new SheetReading(name, part, cells)
    const refusal = await listenSlowly(bytes, part, reading)
    if (refusal) return refusal
    sheets.push({ name, hidden, rows: reading.rows, hiddenColumns: reading.hiddenColumns })
  }
  legacy.mark()
  return { sheets, uses1904: parts.uses1904 }
}

/** By extension, since that is what a person sees; then by what is really inside. */
function wrongKind(extension: string, found: Signature): Refusal | null {
  if (['xlsm', 'xltm', 'xlam'].includes(extension)) return refuse('documents/macros', { extension })
  if (['xls', 'xlt', 'xlsb'].includes(extension)) return refuse('documents/old-excel', { extension })
  if (extension !== 'xlsx') return refuse('documents/not-a-spreadsheet', { extension })
  if (found === 'encrypted') return refuse('documents/encrypted', { extension })
  if (found === 'office-97') return refuse('documents/old-excel', { extension })
  return found === 'zip' ? null : refuse('documents/wrong-extension', { extension, found })
}
