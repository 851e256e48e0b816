import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { day } from '#kernel/day.ts'
import { type Band, bandFaults, bandsOn, ceilingOf, floorOf, type Measure, shortOf, verdictOf } from './composition-band.ts'

const band = (measure: Measure, lower: number, upper: number | null, more: Partial<Band> = {}): Band => ({
  measure, kind: upper === null ? 'floor' : 'band', lower, upper, decision: 'Quy chế (mẫu)', from: day('2018-01-01'), clubId: null, ...more,
})
const written = (bands: readonly Band[]): string[] => bands.map(({ measure, kind, lower, upper }) => `${measure} ${kind} ${lower}${upper === null ? '' : `–${upper}`}`)

describe('what holds where nobody has entered anything', () => {
  it('is a floor of 55 and over, and bands of women and of the poor, under decision 1533', () => {
    const bands = bandsOn(day('2018-05-28'), [], null)
    expect(written(bands)).toEqual(['aged-55 floor 70', 'women band 60–70', 'poor band 60–70'])
    expect(new Set(bands.map(({ decision, from }) => `${decision} ${from}`))).toEqual(new Set(['1533/QĐ-TTg 2016-08-02']))
  })
  it('has the young in a band and no number for the poor under decision 1336', () => {
    expect(written(bandsOn(day('2020-08-30'), [], null))).toContain('poor band 60–70')
    expect(written(bandsOn(day('2020-08-31'), [], null))).toEqual(['aged-55 band 60–70', 'women band 60–70', 'young band 30–40'])
  })
  it('is nothing under decision 1648, and nothing before the programme: no verdict', () => {
    expect(bandsOn(day('2025-07-31'), [], null)).toHaveLength(3)
    expect(bandsOn(day('2025-08-01'), [], 'club')).toEqual([])
    expect(bandsOn(day('2016-08-01'), [], null)).toEqual([])
    expect(verdictOf(30, 54, undefined)).toBe('no-band')
  })
})

describe('what was entered', () => {
  it('lies over the decision’s own from its day on, the latest of several', () => {
    const entered = [band('women', 50, 80), band('women', 55, null, { from: day('2019-01-01') }), band('minority', 40, null)]
    expect(written(bandsOn(day('2017-12-31'), entered, null))).toContain('women band 60–70')
    expect(written(bandsOn(day('2018-01-01'), entered, null))).toEqual(['aged-55 floor 70', 'women band 50–80', 'poor band 60–70', 'minority floor 40'])
    expect(written(bandsOn(day('2019-06-01'), entered.toReversed(), null))).toContain('women floor 55')
  })
  it('may turn the floor of 55 and over into a band', () => {
    expect(written(bandsOn(day('2018-05-28'), [band('aged-55', 70, 80)], null))).toContain('aged-55 band 70–80')
  })
  it('by the programme ends with the decision that it was entered under; by the club it stays', () => {
    const entered = [band('women', 50, 80), band('poor', 30, null, { clubId: 'one' })]
    expect(written(bandsOn(day('2021-01-01'), entered, 'one'))).toEqual(['aged-55 band 60–70', 'women band 60–70', 'poor floor 30', 'young band 30–40'])
    expect(written(bandsOn(day('2026-01-01'), [...entered, band('women', 60, null, { from: day('2025-12-01') })], 'one'))).toEqual(['women floor 60', 'poor floor 30'])
  })
  it('by a club comes before the programme’s, however old, and is nobody else’s', () => {
    const entered = [band('women', 55, 75, { clubId: 'one' }), band('women', 50, 80, { from: day('2019-01-01') })]
    expect(written(bandsOn(day('2019-06-01'), entered, 'one'))).toContain('women band 55–75')
    for (const clubId of ['other', null]) expect(written(bandsOn(day('2019-06-01'), entered, clubId))).toContain('women band 50–80')
  })
  it('begins where decision 1648 is silent', () => {
    expect(written(bandsOn(day('2025-08-01'), [band('women', 60, 70, { from: day('2025-08-01') })], null))).toEqual(['women band 60–70'])
  })
})

test('a band that cannot be is refused by its name', () => {
  const code = (given: Band) => bandFaults(given)?.refused
  expect([band('women', 60, 70), band('women', 60, 60), band('women', 0, 1), band('women', 99, 100), band('women', 0, null)].map(code)).toEqual(Array(5).fill(undefined))
  expect(code(band('women', 70, 60))).toBe('clubs/band-upside-down')
  expect([code(band('aged-55', 100, null)), code(band('aged-55', 100, 100))]).toEqual(['clubs/band-of-all', 'clubs/band-of-all'])
  expect(code(band('women', 0, 0))).toBe('clubs/band-of-none')
  expect([band('women', 60.5, 70), band('women', -1, 70), band('women', 60, 101), band('women', Number.NaN, null)].map(code)).toEqual(Array(4).fill('clubs/band-not-percent'))
  expect([code(band('women', 60, null, { kind: 'band' })), code(band('women', 60, 70, { kind: 'floor' }))]).toEqual(['clubs/band-without-upper', 'clubs/floor-with-upper'])
})

describe('where a count stands', () => {
  const women = band('women', 60, 70)
  it('is under, within or over; 90 % women are over, not done', () => {
    expect([30, 32, 33, 37, 38, 49].map((count) => verdictOf(count, 54, women))).toEqual(['under', 'under', 'within', 'within', 'over', 'over'])
    expect(verdictOf(54, 60, women)).toBe('over')
    expect(verdictOf(54, 60, band('women', 60, null))).toBe('within')
  })
  it('is within on either edge to the person', () => {
    expect([35, 36, 42, 43].map((count) => verdictOf(count, 60, women))).toEqual(['under', 'within', 'within', 'over'])
    expect(verdictOf(0, 0, women)).toBe('no-data')
  })
  it('says that 30 women of 54 need 6 more for 60 %, not 3', () => {
    expect(shortOf(30, 54, women)).toBe(6)
    expect(verdictOf(33, 57, women)).toBe('under')
    expect(verdictOf(36, 60, women)).toBe('within')
  })
  it('says how many others a club of 90 % women needs', () => {
    expect(shortOf(54, 60, women)).toBe(18)
    expect([verdictOf(54, 77, women), verdictOf(54, 78, women)]).toEqual(['over', 'within'])
  })
  it('asks for nobody within, without members, and says where no number would do', () => {
    expect([shortOf(33, 54, women), shortOf(0, 0, women)]).toEqual([0, 0])
    expect([shortOf(53, 54, band('women', 100, null)), shortOf(1, 54, band('women', 0, 0))]).toEqual([Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY])
  })
  it('counts by whole people: the edge is crossed with that number and not with one fewer', () => {
    const some = fc.nat(5000).chain((total) => fc.tuple(fc.nat(total), fc.constant(total), fc.integer({ min: 0, max: 99 }), fc.integer({ min: 1, max: 100 })))
    fc.assert(
      fc.property(some, ([count, total, one, other]) => {
        const given = band('women', Math.min(one, other), Math.max(one, other))
        const short = shortOf(count, total, given)
        const verdict = verdictOf(count, total, given)
        const join = (more: number) => (verdict === 'under' ? verdictOf(count + more, total + more, given) : verdictOf(count, total + more, given))
        expect(short > 0).toBe(verdict === 'under' || verdict === 'over')
        if (short === 0) return
        expect(join(short)).not.toBe(verdict)
        expect(join(short - 1)).toBe(verdict)
      }),
    )
  })
  it('divides whole numbers down and up', () => {
    expect([floorOf(7, 2), floorOf(8, 2), ceilingOf(7, 2), ceilingOf(8, 2), floorOf(0, 3), ceilingOf(0, 3)]).toEqual([3, 4, 4, 4, 0, 0])
  })
})
