import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { bandsOn, MEASURES } from '#features/clubs/composition-band.ts'
import { CLASSES } from '#features/people/poverty.ts'
import { addDays, day, dayOf, daysInMonth, yearOf } from '#kernel/day.ts'
import { ageOn, type Counted, compose, hasTurned, standings, unknownOf } from './composition.ts'

const ON = day('2018-12-31')
const member = (given: Partial<Counted>): Counted => ({ born: day('1950-01-01'), sex: 'female', poverty: 'poor', minority: false, livesAlone: false, disabled: false, ...given })

describe('how old somebody is', () => {
  it('counts whole years, from the birthday on', () => {
    expect(ageOn(day('1963-12-31'), day('2018-12-30'))).toBe(54)
    expect(ageOn(day('1963-12-31'), ON)).toBe(55)
    expect([hasTurned(day('1963-12-31'), 55, ON), hasTurned(day('1964-01-01'), 55, ON)]).toEqual([true, false])
  })
  it('turns on 01/03 in common years who was born on 29/02', () => {
    expect([hasTurned(day('1960-02-29'), 55, day('2015-02-28')), hasTurned(day('1960-02-29'), 55, day('2015-03-01'))]).toEqual([false, true])
    expect([hasTurned(day('1960-02-29'), 60, day('2020-02-28')), hasTurned(day('1960-02-29'), 60, day('2020-02-29'))]).toEqual([false, true])
    expect([hasTurned(day('1961-02-28'), 55, day('2016-02-29')), hasTurned(day('1961-03-01'), 55, day('2016-02-29'))]).toEqual([true, false])
  })
  test('as the database counts it: born on or before the day less so many years, which is 28/02 where there is no 29/02', () => {
    const someDay = fc.tuple(fc.integer({ min: 1900, max: 2100 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 31 })).map(([year, month, date]) => dayOf(year, month, Math.min(date, daysInMonth(year, month))))
    const close = fc.tuple(someDay, fc.integer({ min: -3, max: 3 })).map(([born, off]) => ({ born, on: addDays(dayOf(yearOf(born) + 55, 1, 1), Math.round((Date.parse(born) - Date.parse(`${yearOf(born)}-01-01`)) / 86_400_000) + off) }))
    fc.assert(
      fc.property(close, ({ born, on }) => {
        const year = yearOf(on) - 55
        const month = Number(on.slice(5, 7))
        expect(hasTurned(born, 55, on)).toBe(born <= dayOf(year, month, Math.min(Number(on.slice(8)), daysInMonth(year, month))))
      }),
    )
  })
})

test('counts who is of what, and who is elderly, a woman and poor at once', () => {
  const members = [
    member({}),
    member({ born: day('1958-12-31'), poverty: 'near-poor', minority: true, livesAlone: true }),
    member({ born: day('1963-12-31'), poverty: 'difficult', disabled: true }),
    member({ born: day('1964-01-01') }),
    member({ sex: 'male', minority: null }),
    member({ poverty: 'average' }),
    member({ poverty: null }),
    member({ born: null, livesAlone: null, disabled: null }),
    member({ sex: 'male', born: day('1990-05-05'), poverty: 'better-off', minority: true }),
  ]
  expect(compose(members, ON)).toEqual({
    total: 9, 'aged-55': 6, 'aged-60': 5, women: 7, poor: 6, young: 2, minority: 2, 'poor-only': 4, 'near-poor': 1, difficult: 1, core: 3,
    'lives-alone': 1, disabled: 1, 'birth-unknown': 1, 'poverty-unknown': 1, 'ethnicity-unknown': 1,
  })
})

test('on an earlier day the same people were younger', () => {
  const members = [member({ born: day('1963-12-31') }), member({ born: day('1958-12-31') })]
  const at = (on: string) => compose(members, day(on))
  expect(['2018-12-30', '2018-12-31'].map((on) => [at(on)['aged-55'], at(on)['aged-60'], at(on).young, at(on).core])).toEqual([[1, 0, 1, 1], [2, 1, 0, 2]])
})

const someone: fc.Arbitrary<Counted> = fc.record({
  born: fc.option(fc.integer({ min: 1920, max: 2000 }).map((year) => dayOf(year, 6, 15))), sex: fc.constantFrom('female', 'male'), poverty: fc.option(fc.constantFrom(...CLASSES)),
  minority: fc.option(fc.boolean()), livesAlone: fc.option(fc.boolean()), disabled: fc.option(fc.boolean()),
})
test('parts add up, nobody is young and 55, and two clubs together count as much as each', () => {
  fc.assert(
    fc.property(fc.array(someone, { maxLength: 30 }), fc.array(someone, { maxLength: 30 }), (one, other) => {
      const [a, b, both] = [compose(one, ON), compose(other, ON), compose([...one, ...other], ON)]
      expect(a.young + a['aged-55'] + a['birth-unknown']).toBe(a.total)
      expect(a['poor-only'] + a['near-poor'] + a.difficult).toBe(a.poor)
      expect(a['aged-60']).toBeLessThanOrEqual(a['aged-55'])
      expect(a.core).toBeLessThanOrEqual(Math.min(a['aged-55'], a.women, a.poor))
      for (const name of Object.keys(both) as (keyof typeof both)[]) expect(both[name]).toBe(a[name] + b[name])
    }),
  )
})

test('each measure stands under, within or over its band, or has none', () => {
  const counts = { total: 54, 'aged-55': 36, 'aged-60': 20, women: 30, poor: 38, young: 18, minority: 5 }
  const shown = standings(counts, bandsOn(day('2018-05-28'), [], null))
  expect(shown.map(({ measure }) => measure)).toEqual([...MEASURES])
  expect(shown.map(({ verdict, short }) => [verdict, short])).toEqual([['under', 6], ['no-band', 0], ['under', 6], ['over', 1], ['no-band', 0], ['no-band', 0]])
  expect(shown[2]).toMatchObject({ count: 30, total: 54, band: { lower: 60, upper: 70, decision: '1533/QĐ-TTg' } })
  expect(standings(counts, bandsOn(day('2026-01-01'), [], null)).every(({ verdict, band }) => verdict === 'no-band' && band === null)).toBe(true)
  expect(standings(compose([], ON), bandsOn(ON, [], null)).map(({ verdict }) => verdict)).toEqual(['no-data', 'no-band', 'no-data', 'no-data', 'no-band', 'no-band'])
})

test('says of how many a measure is not known', () => {
  const composition = compose([member({ born: null }), member({ born: null, poverty: null }), member({ minority: null, poverty: null }), member({ poverty: null })], ON)
  expect(MEASURES.map((measure) => unknownOf(composition, measure))).toEqual([2, 2, 0, 3, 2, 1])
})
