/** The parts of an .xlsx that are read, out of its zip: which sheets there are, the shared words, how cells show numbers. */
import { isRefusal, type Refusal, refuse } from '#kernel/refusal.ts'
import { type NumberFormat, numberFormat } from './number-format.ts'
import { type Attributes, listenSlowly } from './xml-stream.ts'
import { type Entries, firstNamed, lookInto, unpack } from './zip-guard.ts'

export type SheetPart = { readonly name: string; readonly hidden: boolean; readonly part: string; readonly bytes: Uint8Array }
export type XlsxParts = {
  readonly sheets: readonly SheetPart[]
  /** As in the file: neither NFC nor short. */
  readonly words: readonly string[]
  /** By the number that a cell carries. */
  readonly formats: readonly NumberFormat[]
  readonly uses1904: boolean
}
type NamedSheet = { readonly name: string; readonly hidden: boolean; readonly relation: string }

const WORKBOOK = 'xl/workbook.xml'
const RELATIONS = 'xl/_rels/workbook.xml.rels'
const WORDS = 'xl/sharedStrings.xml'
const STYLES = 'xl/styles.xml'
const READ = /^xl\/(workbook\.xml|_rels\/workbook\.xml\.rels|sharedStrings\.xml|styles\.xml|worksheets\/[^/]+\.xml)$/i

export async function openXlsx(bytes: Uint8Array): Promise<XlsxParts | Refusal> {
  const entries = lookInto(bytes, 'xlsx')
  if (isRefusal(entries)) return entries
  const wrong = wrongInside(entries)
  if (wrong) return wrong
  const named = new Set(entries.map(({ name }) => name).filter((name) => READ.test(name)))
  const unpacked = unpack(bytes, entries, named, 'xlsx')
  if (isRefusal(unpacked)) return unpacked
  // some writers spell the parts with other capitals
  const parts = new Map(Object.entries(unpacked).map(([name, part]) => [name.toLowerCase(), part]))
  const part = (name: string): Uint8Array | undefined => parts.get(name.toLowerCase())
  const workbook = await readWorkbook(part(WORKBOOK))
  if (isRefusal(workbook)) return workbook
  const targets = await readTargets(part(RELATIONS))
  if (isRefusal(targets)) return targets
  const sheets = sheetParts(workbook.sheets, targets, part)
  if (isRefusal(sheets)) return sheets
  const words = await readWords(part(WORDS))
  if (isRefusal(words)) return words
  const formats = await readFormats(part(STYLES))
  return isRefusal(formats) ? formats : { sheets, words, formats, uses1904: workbook.uses1904 }
}

function wrongInside(entries: Entries): Refusal | null {
  if (firstNamed(entries, /^xl\/workbook\.xml$/i)) return null
  if (firstNamed(entries, /^xl\/workbook\.bin$/i)) return refuse('documents/old-excel', { extension: 'xlsx' })
  if (firstNamed(entries, /^(word|ppt)\/|^content\.xml$/i)) return refuse('documents/not-a-spreadsheet', { extension: 'xlsx' })
  return refuse('documents/wrong-extension', { extension: 'xlsx', found: 'zip' })
}

/** A part that is not there says nothing. */
async function hear(bytes: Uint8Array | undefined, part: string, open: (name: string, attributes: Attributes) => void): Promise<Refusal | null> {
  return bytes ? listenSlowly(bytes, part, { open, close: () => {} }) : null
}

async function readWorkbook(bytes: Uint8Array | undefined): Promise<{ sheets: NamedSheet[]; uses1904: boolean } | Refusal> {
  const sheets: NamedSheet[] = []
  let uses1904 = false
  const refusal = await hear(bytes, WORKBOOK, (element, { name = '', state, id = '', date1904 }) => {
    if (element === 'workbookPr') uses1904 = date1904 === '1' || date1904 === 'true'
    if (element === 'sheet') sheets.push({ name: name.normalize('NFC'), hidden: state === 'hidden' || state === 'veryHidden', relation: id })
  })
  return refusal ?? { sheets, uses1904 }
}

/** Relation → part, of sheets with cells; null for sheets that are one chart. */
async function readTargets(bytes: Uint8Array | undefined): Promise<Map<string, string | null> | Refusal> {
  const targets = new Map<string, string | null>()
  const refusal = await hear(bytes, RELATIONS, (element, { Id = '', Type = '', Target = '' }) => {
    if (element !== 'Relationship') return
    const path = Target.startsWith('/') ? Target.slice(1) : `xl/${Target.replace(/^\.\//, '')}`
    targets.set(Id, Type.endsWith('/worksheet') ? path : null)
  })
  return refusal ?? targets
}

/** Each part once: a small file must not name one large part a thousand times over. */
function sheetParts(named: readonly NamedSheet[], targets: Map<string, string | null>, part: (name: string) => Uint8Array | undefined): SheetPart[] | Refusal {
  const sheets: SheetPart[] = []
  const taken = new Set<string>()
  for (const { name, hidden, relation } of named) {
    const target = targets.get(relation)
    if (target === null) continue
    const bytes = target === undefined ? undefined : part(target)
    if (target === undefined || !bytes || taken.has(target.toLowerCase())) return refuse('documents/damaged', { entry: target ?? RELATIONS })
    taken.add(target.toLowerCase())
    sheets.push({ name, hidden, part: target, bytes })
  }
  return sheets.length > 0 ? sheets : refuse('documents/damaged', { entry: WORKBOOK })
}

/** Words that are in several letters' types are put together; how they are to be pronounced (East Asian Excel) is left out. */
async function readWords(bytes: Uint8Array | undefined): Promise<string[] | Refusal> {
  const words: string[] = []
  let word = ''
  let within = ''
  let pronounced = false
  if (!bytes) return words
  const refusal = await listenSlowly(bytes, WORDS, {
    open: (name) => {
      within = name
      if (name === 'si') word = ''
      if (name === 'rPh') pronounced = true
    },
    close: (name) => {
      within = ''
      if (name === 'si') words.push(word)
      if (name === 'rPh') pronounced = false
    },
    text: (text) => {
      if (within === 't' && !pronounced) word += text
    },
  })
  return refusal ?? words
}

async function readFormats(bytes: Uint8Array | undefined): Promise<NumberFormat[] | Refusal> {
  const codes = new Map<number, string>()
  const ids: number[] = []
  let within = ''
  const refusal = await hear(bytes, STYLES, (element, { numFmtId, formatCode }) => {
    if (element === 'cellXfs' || element === 'cellStyleXfs' || element === 'dxfs') within = element
    if (element === 'numFmt' && within === '') codes.set(Number(numFmtId), formatCode ?? '')
    if (element === 'xf' && within === 'cellXfs') ids.push(Number(numFmtId ?? 0))
  })
  if (refusal) return refusal
  const known = new Map([...new Set(ids)].map((id) => [id, numberFormat(id, codes.get(id))]))
  return ids.map((id) => known.get(id)!)
}
