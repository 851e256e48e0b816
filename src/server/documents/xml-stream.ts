/** One part of a .docx or .xlsx as a stream of elements; document types and entities are refused, as is XML that does not parse. */
import { setImmediate } from 'node:timers/promises'
import { SaxesParser } from 'saxes'
import { type Refusal, refuse } from '#kernel/refusal.ts'
import { encodingOf } from './zip-guard.ts'

export type Attributes = Readonly<Record<string, string>>
/** Names come without their prefix: `w:p` as `p`. */
export type XmlListener = {
  readonly open: (name: string, attributes: Attributes) => void
  readonly close: (name: string) => void
  readonly text?: (text: string) => void
  /** Of a listener that has heard enough. */
  readonly refusal?: () => Refusal | null
}
export type XmlStream = { readonly write: (chunk: string) => Refusal | null; readonly end: () => Refusal | null }

/** Deeper than Office nests anything: a hostile file must not exhaust the stack. */
const MOST_DEPTH = 500
/** Letters without the beginning or end of an element: pictures in attributes are shorter, a million attributes are not. */
const MOST_SILENT = 4 * 1024 * 1024
/** Small enough to stop soon after a refusal. */
export const CHUNK = 65_536
/** After so many chunks others may have their turn: a large sheet must not hold up the server. */
const CHUNKS_AT_ONCE = 16

export function xmlStream(part: string, listener: XmlListener): XmlStream {
  const parser = new SaxesParser()
  let refusal: Refusal | null = null
  let depth = 0
  let silent = 0
  const stop = (found: Refusal): void => {
    refusal ??= found
  }
  const answer = (): Refusal | null => {
    refusal ??= listener.refusal?.() ?? null
    return refusal
  }
  parser.on('doctype', () => stop(refuse('documents/doctype', { entry: part, line: parser.line })))
  parser.on('error', () => stop(refuse('documents/damaged', { entry: part, line: parser.line })))
  parser.on('opentag', (tag) => {
    silent = 0
    if (++depth > MOST_DEPTH) stop(refuse('documents/damaged', { entry: part, line: parser.line }))
    if (!refusal) listener.open(localName(tag.name), localAttributes(tag.attributes))
  })
  parser.on('closetag', ({ name }) => {
    silent = 0
    depth--
    if (!refusal) listener.close(localName(name))
  })
  parser.on('text', (text) => !refusal && listener.text?.(text))
  parser.on('cdata', (text) => !refusal && listener.text?.(text))
  return {
    write: (chunk) => {
      if (!answer()) parser.write(chunk)
      silent += chunk.length
      if (silent > MOST_SILENT) stop(refuse('documents/damaged', { entry: part, line: parser.line }))
      return answer()
    },
    end: () => {
      if (!answer()) parser.close()
      return answer()
    },
  }
}

/** Hears a large part bit by bit, never whole as text. */
export async function listenSlowly(bytes: Uint8Array, part: string, listener: XmlListener): Promise<Refusal | null> {
  const stream = xmlStream(part, listener)
  const decoder = new TextDecoder(encodingOf(bytes))
  for (let at = 0, chunks = 1; at < bytes.length; at += CHUNK, chunks++) {
    const refusal = stream.write(decoder.decode(bytes.subarray(at, at + CHUNK), { stream: true }))
    if (refusal) return refusal
    if (chunks % CHUNKS_AT_ONCE === 0) await setImmediate()
  }
  return stream.write(decoder.decode()) ?? stream.end()
}

const localName = (name: string): string => name.slice(name.indexOf(':') + 1)

function localAttributes(attributes: Attributes): Attributes {
  let local: Record<string, string> | null = null
  for (const name in attributes) if (name.includes(':')) local = { ...attributes }
  if (!local) return attributes
  for (const name in attributes) local[localName(name)] = attributes[name]!
  return local
}
