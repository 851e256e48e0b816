/** The zip around a .docx or .xlsx, looked through before anything in it is unpacked. */
import { type UnzipFileInfo, unzipSync } from 'fflate'
import { type Refusal, refuse } from '#kernel/refusal.ts'

/** What the zip says it holds; sizes are not believed further than memory is given for them. */
export type Entries = readonly UnzipFileInfo[]
export type ZipKind = 'docx' | 'xlsx'

const MOST_ENTRIES = 2_000
/** As many as a zip of the ordinary kind can count; a false count of thousands of millions must not be followed. */
const MOST_COUNTED = 65_535
const MOST_UNPACKED = 60 * 1024 * 1024
/** Of one part that is read. */
const MOST_PART = 30 * 1024 * 1024
/** Long texts of Word pack about 20 to 1; a bomb 1,000 to 1. */
const MOST_RATIO = 100
/** Below this size any ratio is harmless. A sheet's empty rows are all alike, so that an honest one may pack as well as a bomb. */
const SMALL: Record<ZipKind, number> = { docx: 1024 * 1024, xlsx: 10 * 1024 * 1024 }

const CONTENT_TYPES = '[Content_Types].xml'

export function lookInto(bytes: Uint8Array, extension: ZipKind): Entries | Refusal {
  const entries = listEntries(bytes)
  if (!entries) return refuse('documents/damaged')
  return tooMuch(entries, SMALL[extension]) ?? unwanted(entries, extension) ?? entries
}

export const firstNamed = (entries: Entries, pattern: RegExp): string | undefined => entries.find(({ name }) => pattern.test(name))?.name

/** Only the parts asked for; one that turns out larger than the zip says is damage. */
export function unpack(bytes: Uint8Array, entries: Entries, wanted: ReadonlySet<string>, extension: ZipKind): Record<string, Uint8Array> | Refusal {
  const isWanted = ({ name }: UnzipFileInfo): boolean => wanted.has(name) || name === CONTENT_TYPES
  const large = entries.find((entry) => isWanted(entry) && entry.originalSize > MOST_PART)
  if (large) return refuse('documents/zip-bomb', { entry: large.name, unpacked: large.originalSize, most: MOST_PART })
  let parts: Record<string, Uint8Array>
  try {
    parts = unzipSync(bytes, { filter: isWanted })
  } catch {
    return refuse('documents/damaged')
  }
  return /macroEnabled/i.test(textOf(parts[CONTENT_TYPES]) ?? '') ? refuse('documents/macros', { extension }) : parts
}

export function textOf(part: Uint8Array | undefined): string | null {
  return part ? new TextDecoder(encodingOf(part)).decode(part) : null
}

export const encodingOf = (part: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' =>
  part[0] === 0xff && part[1] === 0xfe ? 'utf-16le' : part[0] === 0xfe && part[1] === 0xff ? 'utf-16be' : 'utf-8'

/** Names and sizes only: the filter turns every entry away. Null when it is no zip. */
function listEntries(bytes: Uint8Array): UnzipFileInfo[] | null {
  const entries: UnzipFileInfo[] = []
  const note = (entry: UnzipFileInfo): boolean => {
    if (entries.length > MOST_COUNTED) throw new RangeError('more entries than a zip counts')
    return entries.push(entry) < 0
  }
  try {
    unzipSync(bytes, { filter: note })
  } catch {
    return entries.length > MOST_COUNTED ? entries : null
  }
  return entries
}

function tooMuch(entries: Entries, small: number): Refusal | null {
  if (entries.length > MOST_ENTRIES) return refuse('documents/zip-bomb', { entries: entries.length, most: MOST_ENTRIES })
  const unpacked = entries.reduce((sum, { originalSize }) => sum + originalSize, 0)
  if (unpacked > MOST_UNPACKED) return refuse('documents/zip-bomb', { unpacked, most: MOST_UNPACKED })
  const swollen = entries.find(({ size, originalSize }) => originalSize > small && originalSize > size * MOST_RATIO)
  if (!swollen) return null
  return refuse('documents/zip-bomb', { entry: swollen.name, ratio: Math.floor(swollen.originalSize / Math.max(swollen.size, 1)), most: MOST_RATIO })
}

function unwanted(entries: Entries, extension: ZipKind): Refusal | null {
  if (firstNamed(entries, /vbaProject\.bin$|^xl\/macrosheets\//i)) return refuse('documents/macros', { extension })
  const nested = firstNamed(entries, /\.(zip|docx|docm|xlsx|xlsm|pptx|jar|7z|rar|gz|tar)$/i)
  return nested ? refuse('documents/nested-zip', { entry: nested }) : null
}
