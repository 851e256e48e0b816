/** Reads an uploaded document, .txt or .docx, as lines; or refuses with a code that says what to do instead. Bytes only, nothing is run or fetched. */
import { isRefusal, type Refusal, refuse } from '#kernel/refusal.ts'
import type { SourceLine } from '#kernel/source-line.ts'
import { findLegacy } from './legacy-encodings.ts'
import { readDocx } from './read-docx.ts'
import { readText } from './read-text.ts'

export const MOST_BYTES = 10 * 1024 * 1024
/** A five-year plan with its annexes is under 300,000 letters; a paragraph is under 5,000. */
const MOST_LETTERS = 1_000_000
const MOST_LETTERS_IN_A_LINE = 20_000

export function readLines(bytes: Uint8Array, fileName: string): SourceLine[] | Refusal {
  if (bytes.length > MOST_BYTES) return refuse('documents/too-large', { bytes: bytes.length, most: MOST_BYTES })
  if (bytes.length === 0) return refuse('documents/empty')
  const extension = extensionOf(fileName)
  const wrong = wrongKind(extension, signatureOf(bytes))
  if (wrong) return wrong
  const lines = extension === 'docx' ? readDocx(bytes) : readText(bytes)
  return isRefusal(lines) ? lines : (unusable(lines) ?? lines)
}

export type Signature = 'zip' | 'pdf' | 'office-97' | 'encrypted' | 'text'

export function signatureOf(bytes: Uint8Array): Signature {
  const starts = (...expected: number[]): boolean => expected.every((byte, at) => bytes[at] === byte)
  if (starts(0x50, 0x4b, 0x03, 0x04) || starts(0x50, 0x4b, 0x05, 0x06)) return 'zip'
  if (starts(0x25, 0x50, 0x44, 0x46)) return 'pdf'
  if (!starts(0xd0, 0xcf, 0x11, 0xe0)) return 'text'
  return Buffer.from(bytes).includes(Buffer.from('EncryptedPackage', 'utf16le')) ? 'encrypted' : 'office-97'
}

/** By extension, since that is what a person sees; then by what is really inside. */
const BY_EXTENSION: Readonly<Record<string, string>> = {
  docm: 'documents/macros',
  dotm: 'documents/macros',
  doc: 'documents/old-word',
  dot: 'documents/old-word',
  pdf: 'documents/pdf',
  xlsx: 'documents/spreadsheet',
  xlsm: 'documents/spreadsheet',
  xls: 'documents/spreadsheet',
  csv: 'documents/spreadsheet',
  ods: 'documents/spreadsheet',
}

function wrongKind(extension: string, found: Signature): Refusal | null {
  const known = BY_EXTENSION[extension]
  if (known) return refuse(known, { extension })
  if (extension !== 'txt' && extension !== 'docx') return refuse('documents/wrong-extension', { extension, found })
  if (found === 'pdf') return refuse('documents/pdf', { extension })
  if (found === 'encrypted') return refuse('documents/encrypted', { extension })
  if (found === 'office-97') return refuse('documents/old-word', { extension })
  return (extension === 'docx') === (found === 'zip') ? null : refuse('documents/wrong-extension', { extension, found })
}

export function extensionOf(fileName: string): string {
  const name = fileName.trim().toLowerCase()
  const dot = name.lastIndexOf('.')
  return dot < 0 ? '' : name.slice(dot + 1)
}

function unusable(lines: readonly SourceLine[]): Refusal | null {
  if (!lines.some(({ text }) => /[\p{L}\p{N}]/u.test(text))) return refuse('documents/no-text')
  const letters = lines.reduce((sum, { text }) => sum + text.length, 0)
  if (letters > MOST_LETTERS) return refuse('documents/too-long', { letters, most: MOST_LETTERS })
  const long = lines.find(({ text }) => text.length > MOST_LETTERS_IN_A_LINE)
  if (long) return refuse('documents/line-too-long', { line: long.line, letters: long.text.length, most: MOST_LETTERS_IN_A_LINE })
  const legacy = findLegacy(lines)
  if (!legacy) return null
  return legacy.encoding === 'mojibake'
    ? refuse('documents/mojibake', { line: legacy.line })
    : refuse('documents/legacy-encoding', { encoding: legacy.encoding, line: legacy.line })
}
