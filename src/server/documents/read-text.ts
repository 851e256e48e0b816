import { type Refusal, refuse } from '#kernel/refusal.ts'
import type { SourceLine } from '#kernel/source-line.ts'
import { legacyOfBytes } from './legacy-encodings.ts'

/**
 * A plain text: UTF-8 or UTF-16, any line ends. Lines that begin with a TAB are the cells of a table,
 * a blank line ends its row, and any other line ends the table.
 */
export function readText(bytes: Uint8Array): SourceLine[] | Refusal {
  const text = decode(bytes)
  if (typeof text !== 'string') return text
  return cellsMarked(text.split(LINE_END).map(tidy))
}

const LINE_END = /\r\n|[\n\r\u000b\u000c\u0085\u2028\u2029]/

/** NFC, with every kind of blank an ordinary one and without marks that cannot be seen. A TAB at the beginning is kept. */
export function tidy(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g, ' ')
    .replace(/[\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff\u0000-\u0008\u000e-\u001f\u007f]/g, '')
}

function cellsMarked(texts: readonly string[]): SourceLine[] {
  let [table, row, column] = [-1, 0, 0]
  let inside = false
  return texts.map((printed, at) => {
    const [line, text] = [at + 1, printed.replaceAll('\t', ' ').trim()]
    if (printed.startsWith('\t')) {
      if (!inside) [inside, table, row, column] = [true, table + 1, 0, 0]
      return { line, text, cell: { table, row, column: column++ } }
    }
    if (text !== '') inside = false
    else if (column > 0) [row, column] = [row + 1, 0]
    return { line, text }
  })
}

function decode(bytes: Uint8Array): string | Refusal {
  const wide = wideEncoding(bytes)
  if (wide) return new TextDecoder(wide).decode(bytes)
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return text.includes('\u0000') ? refuse('documents/not-text', { line: lineAt(text, text.indexOf('\u0000')) }) : text
  } catch {
    const legacy = legacyOfBytes(bytes)
    return legacy
      ? refuse('documents/legacy-encoding', { encoding: legacy.encoding, line: legacy.line })
      : refuse('documents/not-text', { line: firstBrokenLine(bytes) })
  }
}

/** By its mark, or by where the zero bytes of its blanks and plain letters stand. */
function wideEncoding(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  const pairs = Math.min(bytes.length >> 1, 2048)
  let [first, second] = [0, 0]
  for (let at = 0; at < pairs * 2; at += 2) {
    if (bytes[at] === 0) first++
    if (bytes[at + 1] === 0) second++
  }
  if (second > pairs * 0.3 && first < pairs * 0.02) return 'utf-16le'
  return first > pairs * 0.3 && second < pairs * 0.02 ? 'utf-16be' : null
}

const lineAt = (text: string, index: number): number => text.slice(0, index).split('\n').length

function firstBrokenLine(bytes: Uint8Array): number {
  const text = new TextDecoder('utf-8').decode(bytes)
  return lineAt(text, text.indexOf('\ufffd'))
}
