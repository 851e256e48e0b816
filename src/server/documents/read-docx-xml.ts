/** One part of a .docx as a stream of elements; document types and entities are refused, as is XML that does not parse. */
import { SaxesParser } from 'saxes'
import { type Refusal, refuse } from '#kernel/refusal.ts'

export type Attributes = Readonly<Record<string, string>>
/** Names come without their prefix: `w:p` as `p`. */
export type XmlListener = {
  readonly open: (name: string, attributes: Attributes) => void
  readonly close: (name: string) => void
  readonly text?: (text: string) => void
}

/** Deeper than Word nests anything: a hostile file must not exhaust the stack. */
const MOST_DEPTH = 500

export function listenTo(xml: string, part: string, listener: XmlListener): Refusal | null {
  const parser = new SaxesParser()
  let refusal: Refusal | null = null
  let depth = 0
  const stop = (found: Refusal): void => {
    refusal ??= found
  }
  parser.on('doctype', () => stop(refuse('documents/doctype', { entry: part, line: parser.line })))
  parser.on('error', () => stop(refuse('documents/damaged', { entry: part, line: parser.line })))
  parser.on('opentag', ({ name, attributes }) => {
    if (++depth > MOST_DEPTH) stop(refuse('documents/damaged', { entry: part, line: parser.line }))
    if (!refusal) listener.open(localName(name), localAttributes(attributes))
  })
  parser.on('closetag', ({ name }) => {
    depth--
    if (!refusal) listener.close(localName(name))
  })
  parser.on('text', (text) => !refusal && listener.text?.(text))
  parser.on('cdata', (text) => !refusal && listener.text?.(text))
  for (let at = 0; at < xml.length && !refusal; at += CHUNK) parser.write(xml.slice(at, at + CHUNK))
  if (!refusal) parser.close()
  return refusal
}

/** Small enough to stop soon after a refusal. */
const CHUNK = 65_536

const localName = (name: string): string => name.slice(name.indexOf(':') + 1)

function localAttributes(attributes: Readonly<Record<string, string>>): Attributes {
  const local: Record<string, string> = {}
  for (const [name, value] of Object.entries(attributes)) local[localName(name)] = value
  return local
}
