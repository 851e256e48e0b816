import { expect, test } from 'vitest'
import { EVENT_KINDS, MAY_FOLLOW, STATUSES } from './club-event.ts'
import { en } from './en.ts'
import { vi } from './vi.ts'

const VALUES = {
  kind: 'launched', day: '2018-09-01', other: 'decided', otherDay: '2018-09-12', status: 'preparing', office: 'treasurer', one: 'accountant', from: '2017-06-10', to: '2017-01-01', measure: 'women', lower: 70, upper: 60, name: 'CLB', area: 'xã', most: 8,
}
/** What is in an office's place where two offices exclude each other, and an event's elsewhere. */
const valuesOf = (code: string) => (code === 'clubs/offices-apart' ? { ...VALUES, other: 'treasurer' } : VALUES)
const said = (words: typeof vi): string[] =>
  Object.entries(words.refusals).map(([code, sentence]) => (typeof sentence === 'function' ? (sentence as (values: object) => string)(valuesOf(code)) : sentence.replace(/\{(\w+)\}/g, (_, name: string) => String((VALUES as Record<string, unknown>)[name]))))

test('a refusal is said in words and days, with no code and nothing left open', () => {
  const open = said(vi).filter((sentence) => /undefined|launched|preparing|treasurer|accountant|women|decided|\{/.test(sentence))
  expect(open).toEqual([])
  expect(said(vi).join(' ')).toContain('“Lễ ra mắt” ngày 01/09/2018 không khớp thứ tự với “Quyết định thành lập” ngày 12/09/2018')
  expect(said(en).filter((sentence) => /undefined|\{/.test(sentence))).toEqual([])
})

test('evidence of upkeep that is still to come has its own name', () => {
  expect(vi.refusals['clubs/event-in-future']({ kind: 'upkeep', day: '2018-11-01' })).toContain('“Minh chứng duy trì”')
})

test('every act that may pause or end a club has its button, title, meaning and verb', () => {
  const acts = new Set(STATUSES.flatMap((status) => MAY_FOLLOW[status]).filter((kind) => EVENT_KINDS.indexOf(kind) >= EVENT_KINDS.indexOf('suspended')))
  for (const words of [vi.history, en.history]) for (const kind of acts) expect([words.acts_[kind], words.titles[kind], words.meanings[kind], words.verbs[kind]].every(Boolean)).toBe(true)
})
