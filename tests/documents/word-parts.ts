/** Opens a .docx as a tree of elements, for the tests that look at what was really written. */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { SaxesParser } from 'saxes'

export type Element = { readonly name: string; readonly attributes: Readonly<Record<string, string>>; readonly children: Element[]; text: string }

export function parseXml(xml: string): Element {
  const root: Element = { name: '', attributes: {}, children: [], text: '' }
  const open: Element[] = [root]
  const parser = new SaxesParser()
  parser.on('opentag', ({ name, attributes }) => {
    const element: Element = { name, attributes: attributes as Record<string, string>, children: [], text: '' }
    open.at(-1)!.children.push(element)
    open.push(element)
  })
  parser.on('text', (text) => {
    open.at(-1)!.text += text
  })
  parser.on('closetag', () => void open.pop())
  parser.on('error', (error) => {
    throw error
  })
  parser.write(xml).close()
  return root.children[0]!
}

export const child = (element: Element | undefined, ...path: string[]): Element | undefined =>
  path.reduce<Element | undefined>((at, name) => at?.children.find((each) => each.name === name), element)

export function all(element: Element | undefined, name: string): Element[] {
  if (!element) return []
  return element.children.flatMap((each) => (each.name === name ? [each, ...all(each, name)] : all(each, name)))
}

export const wordsOf = (element: Element): string =>
  all(element, 'w:t')
    .map(({ text }) => text)
    .join('')

/** A switch like `w:b` is on when it is there, unless its value says off. */
export function isOn(properties: Element | undefined, name: string): boolean {
  const found = child(properties, name)
  return found !== undefined && !['0', 'false', 'off'].includes(found.attributes['w:val'] ?? '')
}

export const numberAt = (element: Element | undefined, attribute: string): number => Number(element?.attributes[attribute] ?? Number.NaN)

export const openWord = (bytes: Uint8Array): Map<string, Element> =>
  new Map(
    Object.entries(unzipSync(bytes))
      .filter(([name]) => /\.(xml|rels)$/.test(name))
      .map(([name, content]) => [name, parseXml(strFromU8(content))]),
  )

/** The same file with one part's text changed; throws when the change changes nothing. */
export function spoil(bytes: Uint8Array, change: (xml: string) => string, part: string | RegExp = 'word/document.xml'): Uint8Array {
  const entries = unzipSync(bytes)
  let changed = false
  for (const [name, content] of Object.entries(entries)) {
    if (typeof part === 'string' ? name !== part : !part.test(name)) continue
    const before = strFromU8(content)
    const after = change(before)
    changed ||= after !== before
    entries[name] = strToU8(after)
  }
  if (!changed) throw new Error('The change found nothing to spoil')
  return zipSync(entries)
}

/** What is printed in the body, a line a paragraph; cells of a row each on a line of their own. */
export const printedOf = (bytes: Uint8Array): string => all(openWord(bytes).get('word/document.xml'), 'w:p').map(wordsOf).join('\n')
