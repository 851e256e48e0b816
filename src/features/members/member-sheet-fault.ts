/** The sentence at a cell, on the screen and in the file that is given back. */
import { formatDay, isDay } from '#kernel/day.ts'
import type { CellSentence } from './import-words.vi.ts'

export type CellSentences = Readonly<Record<string, CellSentence>>

/** Days as people write them; years and rows stay as they are. An unknown code is told by itself. */
export function cellSentence(sentences: CellSentences, code: string, values: Readonly<Record<string, string | number>>): string {
  const told = Object.fromEntries(Object.entries(values).map(([name, value]) => [name, typeof value === 'string' && isDay(value) ? formatDay(value) : value]))
  const sentence = sentences[code] ?? code
  return typeof sentence === 'function' ? sentence(told) : sentence.replace(/\{(\w+)\}/g, (_, name: string) => String(told[name] ?? ''))
}
