/** The zip around a .docx, looked through before anything in it is unpacked. */
import { type UnzipFileInfo, unzipSync } from 'fflate'
import { type Refusal, refuse } from '#kernel/refusal.ts'

/** The parts that are read; an absent one is null. */
export type DocxParts = { readonly document: string; readonly numbering: string | null; readonly styles: string | null }

const MOST_ENTRIES = 2_000
const MOST_UNPACKED = 60 * 1024 * 1024
/** Of one part, which is held in memory as text. */
const MOST_PART = 30 * 1024 * 1024
/** Long texts of Word pack about 20 to 1; a bomb 1,000 to 1. */
const MOST_RATIO = 100
const SMALL = 1024 * 1024

const DOCUMENT = 'word/document.xml'
const WANTED = new Set([DOCUMENT, 'word/numbering.xml', 'word/styles.xml', '[Content_Types].xml'])

export function openDocx(bytes: Uint8Array): DocxParts | Refusal {
  const entries = listEntries(bytes)
  if (!entries) return refuse('documents/damaged')
  const wrong = wrongEntries(entries)
  if (wrong) return wrong
  let parts: Record<string, Uint8Array>
  try {
    parts = unzipSync(bytes, { filter: ({ name }) => WANTED.has(name) })
  } catch {
    return refuse('documents/damaged')
  }
  if (/macroEnabled/i.test(textOf(parts['[Content_Types].xml']) ?? '')) return refuse('documents/macros', { extension: 'docx' })
  const document = textOf(parts[DOCUMENT])
  return document === null
    ? refuse('documents/damaged')
    : { document, numbering: textOf(parts['word/numbering.xml']), styles: textOf(parts['word/styles.xml']) }
}

/** Names and sizes only: the filter turns every entry away. Null when it is no zip. */
function listEntries(bytes: Uint8Array): UnzipFileInfo[] | null {
  const entries: UnzipFileInfo[] = []
  try {
    unzipSync(bytes, { filter: (entry) => entries.push(entry) < 0 })
  } catch {
    return null
  }
  return entries
}

function wrongEntries(entries: readonly UnzipFileInfo[]): Refusal | null {
  if (entries.length > MOST_ENTRIES) return refuse('documents/zip-bomb', { entries: entries.length, most: MOST_ENTRIES })
  const unpacked = entries.reduce((sum, { originalSize }) => sum + originalSize, 0)
  if (unpacked > MOST_UNPACKED) return refuse('documents/zip-bomb', { unpacked, most: MOST_UNPACKED })
  const swollen = entries.find(({ size, originalSize }) => originalSize > SMALL && originalSize > size * MOST_RATIO)
  if (swollen)
    return refuse('documents/zip-bomb', { entry: swollen.name, ratio: Math.floor(swollen.originalSize / Math.max(swollen.size, 1)), most: MOST_RATIO })
  const named = (pattern: RegExp): string | undefined => entries.find(({ name }) => pattern.test(name))?.name
  if (named(/vbaProject\.bin$/i)) return refuse('documents/macros', { extension: 'docx' })
  const nested = named(/\.(zip|docx|docm|xlsx|xlsm|pptx|jar|7z|rar|gz|tar)$/i)
  if (nested) return refuse('documents/nested-zip', { entry: nested })
  if (named(/^xl\//)) return refuse('documents/spreadsheet', { extension: 'docx' })
  if (!named(/^word\/document\.xml$/)) return refuse('documents/wrong-extension', { extension: 'docx', found: 'zip' })
  const large = entries.find(({ name, originalSize }) => WANTED.has(name) && originalSize > MOST_PART)
  return large ? refuse('documents/zip-bomb', { entry: large.name, unpacked: large.originalSize, most: MOST_PART }) : null
}

function textOf(part: Uint8Array | undefined): string | null {
  if (!part) return null
  const wide = part[0] === 0xff && part[1] === 0xfe ? 'utf-16le' : part[0] === 0xfe && part[1] === 0xff ? 'utf-16be' : 'utf-8'
  return new TextDecoder(wide).decode(part)
}
