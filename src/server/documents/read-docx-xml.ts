/** One part of a .docx, held as text, heard at once. */
import type { Refusal } from '#kernel/refusal.ts'
import { CHUNK, type XmlListener, xmlStream } from './xml-stream.ts'

export type { Attributes, XmlListener } from './xml-stream.ts'

export function listenTo(xml: string, part: string, listener: XmlListener): Refusal | null {
  const stream = xmlStream(part, listener)
  for (let at = 0; at < xml.length; at += CHUNK) {
    const refusal = stream.write(xml.slice(at, at + CHUNK))
    if (refusal) return refusal
  }
  return stream.end()
}
