import { expect, test } from 'vitest'
import { bandsOn } from '#features/clubs/composition-band.ts'
import { day } from '#kernel/day.ts'
import { effectOf, kindOf } from './joining-preview.ts'
import { wordOf } from './standing-word.ts'

const on = day('2018-09-30')
const counts = { total: 54, 'aged-55': 36, 'aged-60': 31, women: 30, poor: 33, young: 18, minority: 47 }

test('a poor woman of 60 brings three measures forward', () => {
  const known = { birth: { year: 1958, month: 5, date: null }, sex: 'female' as const, ethnicity: '08', classes: [{ year: 2018, class: 'poor' as const, proof: null }] }
  expect(kindOf(known, on)).toEqual({ age: '60-up', woman: true, poor: true, minority: true })
  expect(effectOf(known, counts, bandsOn(on, [], null), on).map(({ measure, before, after }) => [measure, before.count, after.count, after.total, after.verdict])).toEqual([
    ['aged-55', 36, 37, 55, 'under'], ['women', 30, 31, 55, 'under'], ['poor', 33, 34, 55, 'within'],
  ])
})

test('what is not known counts in none', () => {
  expect(kindOf({ birth: null, sex: null, ethnicity: null, classes: [] }, on)).toEqual({ age: null, woman: null, poor: null, minority: null })
})

test('a verdict is held back where too little is known', () => {
  const composition = { ...counts, 'poor-only': 0, 'near-poor': 0, difficult: 0, core: 0, 'lives-alone': 0, disabled: 0, 'birth-unknown': 0, 'poverty-unknown': 11, 'ethnicity-unknown': 0 }
  const word = (unknown: number) => wordOf({ measure: 'poor', verdict: 'within' }, { ...composition, 'poverty-unknown': unknown })
  expect([word(10), word(11), wordOf({ measure: 'women', verdict: 'under' }, composition), wordOf({ measure: 'poor', verdict: 'no-band' }, composition)]).toEqual(['within', 'no-data', 'under', 'no-band'])
})
