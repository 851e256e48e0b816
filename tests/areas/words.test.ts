import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { en } from '#features/areas/en.ts'
import { vi } from '#features/areas/vi.ts'
import { LEVELS } from '#features/areas/area.ts'

const FOLDER = 'src/features/areas'
const source = readdirSync(FOLDER).filter((name) => /\.ts$/.test(name) && !/\.test\.ts$/.test(name)).map((name) => readFileSync(`${FOLDER}/${name}`, 'utf8')).join('\n')
/** `refuse('areas/code', { name: …, count: … })`: the code, and the names of the values that go with it. */
const refusals = [...source.matchAll(/refuse\('(areas\/[a-z-]+)'(?:, \{ ([^}]*) \})?/g)].map((found) => ({
  code: found[1]!, values: [...(found[2] ?? '').matchAll(/(?:^|, )(\w+)(?=:|,|$)/g)].map((value) => value[1]!),
}))
const blanks = (sentence: string) => [...sentence.matchAll(/\{(\w+)\}/g)].map((found) => found[1]!)

test('every refusal has a sentence in both languages, and none is left over', () => {
  const codes = [...new Set(refusals.map((refusal) => refusal.code))].sort()
  expect(codes.length).toBeGreaterThan(10)
  expect(Object.keys(vi.refusals).sort()).toEqual(codes)
  expect(Object.keys(en.refusals).sort()).toEqual(codes)
})

test.each(refusals)('the sentences of $code fill in only what it carries', ({ code, values }) => {
  for (const words of [vi, en]) {
    const sentence = words.refusals[code as keyof typeof vi.refusals]
    for (const blank of blanks(sentence)) expect(values).toContain(blank)
    expect(sentence.normalize('NFC')).toBe(sentence)
  }
})

test('every kind in the reference lists has its word', () => {
  for (const file of ['areas-lao-cai-2018.json', 'areas-yen-bai-2018.json']) {
    const { units } = JSON.parse(readFileSync(`db/reference/${file}`, 'utf8')) as { units: { kind: string; level: string }[] }
    for (const unit of units) {
      expect(vi.kinds).toHaveProperty(unit.kind)
      expect(LEVELS).toContain(unit.level)
    }
  }
})
