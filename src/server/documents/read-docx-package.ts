/** The parts of a .docx that are read, out of its zip. */
import { isRefusal, type Refusal, refuse } from '#kernel/refusal.ts'
import { firstNamed, lookInto, textOf, unpack } from './zip-guard.ts'

/** An absent one is null. */
export type DocxParts = { readonly document: string; readonly numbering: string | null; readonly styles: string | null }

const DOCUMENT = 'word/document.xml'
const WANTED = new Set([DOCUMENT, 'word/numbering.xml', 'word/styles.xml'])

export function openDocx(bytes: Uint8Array): DocxParts | Refusal {
  const entries = lookInto(bytes, 'docx')
  if (isRefusal(entries)) return entries
  if (firstNamed(entries, /^xl\//)) return refuse('documents/spreadsheet', { extension: 'docx' })
  if (!firstNamed(entries, /^word\/document\.xml$/)) return refuse('documents/wrong-extension', { extension: 'docx', found: 'zip' })
  const parts = unpack(bytes, entries, WANTED, 'docx')
  if (isRefusal(parts)) return parts
  const document = textOf(parts[DOCUMENT])
  return document === null
    ? refuse('documents/damaged')
    : { document, numbering: textOf(parts['word/numbering.xml']), styles: textOf(parts['word/styles.xml']) }
}
