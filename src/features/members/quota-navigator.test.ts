import { describe, expect, it, test } from 'vitest'
import { type Band, bandsOn, type Measure, MEASURES, verdictOf } from '#features/clubs/composition-band.ts'
import { day } from '#kernel/day.ts'
import { admitted, type FullKind } from './admission-kind.ts'
import type { Counts } from './composition.ts'
import { type Applicant, choose, type Navigation, navigate, preview } from './quota-navigator.ts'

const BANDS_1533 = bandsOn(day('2018-05-28'), [], null)
const BANDS_1336 = bandsOn(day('2021-06-01'), [], null)
const club = (total: number, given: Partial<Counts>): Counts => ({ total, 'aged-55': 0, 'aged-60': 0, women: 0, poor: 0, minority: 0, young: total - (given['aged-55'] ?? 0), ...given })
const band = (measure: Measure, lower: number, upper: number | null): Band => ({ measure, kind: upper === null ? 'floor' : 'band', lower, upper, decision: 'Quy chế (mẫu)', from: day('2018-01-01'), clubId: null })
const isRight = (counts: Counts, bands: readonly Band[]): boolean => bands.every((each) => verdictOf(counts[each.measure], counts.total, each) === 'within')
const written = (navigation: Navigation) => (navigation.outcome === 'ways' ? navigation.ways.map(({ kinds }) => kinds.map(({ kind, count }) => `${count}: ${Object.entries(kind).map(([trait, value]) => `${trait}=${value}`).join(' ')}`)) : navigation.outcome)
const rangesOf = (navigation: Navigation) => (navigation.outcome === 'ways' ? Object.fromEntries(navigation.ranges.map(({ measure, least, most }) => [measure, [least, most]])) : {})

const BAC_HA = club(54, { 'aged-55': 36, women: 30, poor: 33 })

describe('54 members, 36 of them from 55, 30 women, 33 poor', () => {
  const navigation = navigate(BAC_HA, BANDS_1533, 60)
  it('needs six people, all women and all from 55, at least three of them poor', () => {
    expect(navigation).toMatchObject({ outcome: 'ways', smallest: 6 })
    expect(rangesOf(navigation)).toEqual({ 'aged-55': [6, 6], women: [6, 6], poor: [3, 6] })
  })
  it('first names six elderly poor women, then three of them with three who are not poor', () => {
    expect(written(navigation)).toEqual([['6: age=55-up woman=true poor=true'], ['3: age=55-up woman=true poor=true', '3: age=55-up woman=true poor=false']])
    if (navigation.outcome === 'ways') for (const { after } of navigation.ways) expect(isRight(after, BANDS_1533)).toBe(true)
  })
  it('says why five do not: 35 women of 59 are not 60 %, and 41 of 59 are not 70 %', () => {
    expect(navigation).toMatchObject({ oneFewer: [{ measure: 'aged-55', why: 'under', count: 41, total: 59 }, { measure: 'women', against: null, why: 'under', count: 35, total: 59 }] })
  })
})

describe('one measure at a time', () => {
  it('30 women of 54 need 6 more, not 3', () => {
    expect(navigate(club(54, { women: 30 }), [band('women', 60, 70)], 60)).toMatchObject({ outcome: 'ways', smallest: 6, ranges: [{ measure: 'women', least: 6, most: 6 }], oneFewer: [{ measure: 'women', count: 35, total: 59 }] })
  })
  it('a club of 90 % women misses the band and needs others', () => {
    const navigation = navigate(club(60, { women: 54 }), [band('women', 60, 70)], 60)
    expect(navigation).toMatchObject({ outcome: 'ways', smallest: 18, oneFewer: [{ measure: 'women', why: 'over', count: 54, total: 77 }] })
    expect(written(navigation)).toEqual([['18: woman=false']])
  })
  it('leaves out every trait that no band asks about, and parts ages only as far as asked', () => {
    expect(written(navigate(club(10, { 'aged-55': 5, 'aged-60': 4 }), [band('aged-60', 45, null)], 60))).toEqual([['1: age=60-up']])
    expect(written(navigate(club(10, { 'aged-55': 8, 'aged-60': 8 }), [band('aged-60', 60, 75)], 60))).toEqual([['1: age=under-60']])
    expect(written(navigate(club(10, { 'aged-55': 8 }), [band('young', 25, 40)], 60))).toEqual([['1: age=under-55']])
    expect(written(navigate(club(10, { 'aged-55': 6, 'aged-60': 2 }), [band('aged-55', 62, null), band('aged-60', 0, 19)], 60))).toEqual([['1: age=55-59']])
  })
})

describe('several at once', () => {
  it('a club over the band of the poor keeps them all, and invites people who are not', () => {
    const counts = club(60, { 'aged-55': 45, women: 40, poor: 50 })
    const navigation = navigate(counts, BANDS_1533, 60)
    expect(navigation).toMatchObject({ outcome: 'ways', smallest: 12, oneFewer: [{ measure: 'poor', why: 'over', count: 50, total: 71 }] })
    expect(rangesOf(navigation)).toEqual({ 'aged-55': [6, 12], women: [4, 10], poor: [0, 0] })
    if (navigation.outcome !== 'ways') return
    for (const { kinds, after } of navigation.ways) {
      expect(kinds.every(({ count }) => count > 0)).toBe(true)
      expect(MEASURES.every((measure) => after[measure] >= counts[measure])).toBe(true)
    }
  })
  it('under decision 1336 whoever joins is either young or from 55', () => {
    const navigation = navigate(club(50, { 'aged-55': 40, women: 32 }), BANDS_1336, 60)
    expect(navigation).toMatchObject({ outcome: 'ways', smallest: 8, oneFewer: [{ measure: 'aged-55', why: 'over', count: 40, total: 57 }, { measure: 'young', why: 'under', count: 17, total: 57 }] })
    expect(rangesOf(navigation)).toEqual({ 'aged-55': [0, 0], young: [8, 8], women: [3, 8] })
    expect(written(navigation)).toEqual([['8: age=under-55 woman=true'], ['4: age=under-55 woman=true', '4: age=under-55 woman=false']])
  })
  it('a club with nobody yet is told how the first may be made up', () => {
    const navigation = navigate(club(0, {}), BANDS_1533, 60)
    expect(navigation).toMatchObject({ outcome: 'ways', smallest: 3, oneFewer: [{ measure: 'women', why: 'between', count: 1, total: 2 }, { measure: 'poor', why: 'between', count: 1, total: 2 }] })
  })
})

describe('nothing to do, or nothing that does it', () => {
  it('is within', () => expect(navigate(club(60, { 'aged-55': 42, women: 36, poor: 42 }), BANDS_1533, 60)).toEqual({ outcome: 'within' }))
  it('has no bands under decision 1648 until somebody enters one', () => {
    expect(navigate(BAC_HA, bandsOn(day('2026-01-01'), [], null), 60)).toEqual({ outcome: 'no-bands' })
    const entered = [{ ...band('women', 60, 70), from: day('2025-10-01') }]
    expect(navigate(BAC_HA, bandsOn(day('2026-01-01'), entered, null), 60)).toMatchObject({ outcome: 'ways', smallest: 6 })
  })
  it('proves that five are too few, and what blocks each number', () => {
    expect(navigate(BAC_HA, BANDS_1533, 5)).toEqual({
      outcome: 'none', upTo: 5, blocking: ['aged-55', 'women'],
      proof: [{ measure: 'aged-55', against: null, why: 'under', spans: [{ from: 0, to: 5 }] }, { measure: 'women', against: null, why: 'under', spans: [{ from: 0, to: 5 }] }],
    })
  })
  it('proves that two bands can never be right together, each of which could be alone', () => {
    const impossible = navigate(club(50, { 'aged-55': 30 }), [band('aged-55', 65, null), band('young', 40, null)], 500)
    expect(impossible).toMatchObject({ outcome: 'none', upTo: 500, blocking: ['aged-55', 'young'] })
    if (impossible.outcome === 'none') expect(impossible.proof).toContainEqual({ measure: 'aged-55', against: 'young', why: 'under', spans: [{ from: 8, to: 500 }] })
    const noRoom = navigate(club(20, { 'aged-55': 10 }), [band('aged-55', 0, 48), band('young', 0, 48)], 10)
    if (noRoom.outcome === 'none') expect(noRoom.proof).toContainEqual({ measure: 'aged-55', against: 'young', why: 'over', spans: [{ from: 1, to: 10 }] })
    const notOld = navigate(club(20, { 'aged-55': 9, 'aged-60': 9 }), [band('aged-55', 0, 50), band('aged-60', 55, null)], 10)
    if (notOld.outcome === 'none') expect(notOld.proof).toContainEqual({ measure: 'aged-60', against: 'aged-55', why: 'under', spans: [{ from: 5, to: 10 }] })
    expect([noRoom.outcome, notOld.outcome]).toEqual(['none', 'none'])
  })
})

const everything: FullKind = { age: '60-up', woman: true, poor: true, minority: true }
const nothingKnown: FullKind = { age: null, woman: null, poor: null, minority: null }

test('who joins counts in what is known of them, and in the total', () => {
  expect(admitted(club(10, { 'aged-55': 4 }), [{ kind: everything, count: 2 }, { kind: nothingKnown, count: 1 }, { kind: { age: 'under-55', woman: false }, count: 3 }])).toEqual({
    total: 16, 'aged-55': 6, 'aged-60': 2, women: 2, poor: 2, young: 9, minority: 2,
  })
})

describe('in names', () => {
  const applicant = (personId: string, kind: Partial<FullKind>, appliedOn = '2018-06-01'): Applicant => ({ personId, kind: { ...everything, ...kind }, appliedOn: day(appliedOn) })
  it('takes who fits and says whom else to look for', () => {
    const list = [applicant('Giàng Thị Mỷ (mẫu)', {}), applicant('Lù Văn Sín (mẫu)', { woman: false }), applicant('Vàng Thị Dợ (mẫu)', { poor: false }), applicant('Sùng Thị Chở (mẫu)', { age: 'under-55' })]
    expect(choose(BAC_HA, BANDS_1533, list, 60)).toEqual({
      chosen: ['Giàng Thị Mỷ (mẫu)', 'Vàng Thị Dợ (mẫu)'], missing: [{ kind: { age: '55-up', woman: true, poor: true }, count: 4 }], after: { ...BAC_HA, total: 60, 'aged-55': 42, 'aged-60': 2, women: 36, poor: 38, minority: 2 },
    })
  })
  it('lets the earlier application go first', () => {
    const list = ['06', '03', '08', '01', '07', '02', '05', '04'].map((date) => applicant(date, {}, `2018-06-${date}`))
    expect(choose(BAC_HA, BANDS_1533, list, 60)).toMatchObject({ chosen: ['01', '02', '03', '04', '05', '06'], missing: [] })
    // Three of the six must be poor, and the four who applied first are not: the fourth is passed over.
    const poorLast = list.map((each) => ({ ...each, kind: { ...each.kind, poor: each.personId >= '05' } }))
    expect(choose(BAC_HA, BANDS_1533, poorLast, 60)).toMatchObject({ chosen: ['01', '02', '03', '05', '06', '07'], missing: [] })
  })
  it('passes over whoever would leave no place for the one who is needed', () => {
    // Three from 55 are needed, one of them a woman; whether they are poor parts them into groups and does not matter.
    const bands = [band('aged-55', 70, null), band('women', 30, null), band('poor', 0, null)]
    const list = [applicant('1', { woman: false }), applicant('2', { woman: false, poor: false }), applicant('3', { woman: false }), applicant('4', {})]
    expect(choose(club(11, { 'aged-55': 7, women: 4 }), bands, list, 60)).toMatchObject({ chosen: ['1', '2', '4'], missing: [] })
  })
  it('leaves the few places from 55 to those of 60, where these are needed', () => {
    const counts = club(20, { 'aged-55': 11, 'aged-60': 8, women: 9 })
    const bands = [band('women', 60, null), band('aged-55', 30, 47), band('aged-60', 35, null)]
    expect(choose(counts, bands, [applicant('of 57', { age: '55-59' }), applicant('of 60', {})], 60)).toMatchObject({ chosen: ['of 60'], missing: [{ kind: { age: '60-up', woman: true }, count: 1 }, { kind: { age: 'under-55', woman: true }, count: 6 }] })
  })
  it('does nothing where nothing is asked, and finds nothing where nothing does it', () => {
    expect(choose(BAC_HA, [], [applicant('one', {})], 60)).toEqual({ chosen: [], missing: [], after: BAC_HA })
    expect(choose(BAC_HA, BANDS_1533, [applicant('one', {})], 5)).toBeNull()
  })
  it('may need somebody whose birth is not known, who is neither young nor counted from 55', () => {
    const counts = club(20, { 'aged-55': 10, young: 10 })
    const bands = [band('aged-55', 0, 48), band('young', 0, 48)]
    expect(choose(counts, bands, [applicant('known', {})], 60)).toBeNull()
    expect(choose(counts, bands, [applicant('known', {}), applicant('unknown', { age: null })], 60)).toMatchObject({ chosen: ['unknown'], missing: [] })
  })
  it('shows what one named person would do', () => {
    const shown = preview(BAC_HA, BANDS_1533, [applicant('Giàng Thị Mỷ (mẫu)', {})])
    expect(shown.map(({ measure }) => measure)).toEqual([...MEASURES])
    expect(shown[2]).toMatchObject({ before: { count: 30, total: 54, verdict: 'under', short: 6 }, after: { count: 31, total: 55, verdict: 'under', short: 5 } })
    expect(shown[3]).toMatchObject({ before: { count: 33, total: 54, verdict: 'within' }, after: { count: 34, total: 55, verdict: 'within' } })
    expect(preview(BAC_HA, BANDS_1533, [applicant('man', { woman: false })])[2]).toMatchObject({ before: { short: 6 }, after: { count: 30, total: 55, short: 8 } })
  })
})

test('large numbers are quick, and every way is right', () => {
  const counts = club(900, { 'aged-55': 500, 'aged-60': 300, women: 820, poor: 700, minority: 450 })
  const others = [band('aged-60', 36, 37), band('women', 60, 61), band('poor', 66, 67), band('minority', 45, 46)]
  for (const bands of [[band('aged-55', 60, 61), ...others], [band('young', 39, 40), ...others]]) {
    const began = performance.now()
    const navigation = navigate(counts, bands, 500)
    expect(performance.now() - began).toBeLessThan(1500)
    expect(navigation).toMatchObject({ outcome: 'ways', smallest: 445 })
    if (navigation.outcome === 'ways') for (const way of navigation.ways) expect([isRight(way.after, bands), way.kinds.reduce((sum, { count }) => sum + count, 0)]).toEqual([true, 445])
  }
})

test('sixty applicants of every kind under six bands are chosen from at once', () => {
  const counts = club(62, { 'aged-55': 35, 'aged-60': 20, women: 45, poor: 30, minority: 20 })
  const bands = [band('aged-55', 60, 65), band('aged-60', 38, 42), band('women', 60, 65), band('poor', 55, 60), band('young', 33, 40), band('minority', 35, 38)]
  const list = Array.from({ length: 60 }, (_, at): Applicant => ({
    personId: `${at}`, appliedOn: day(`2018-06-${String(1 + ((at * 7) % 30)).padStart(2, '0')}`),
    kind: { age: (['under-55', '55-59', '60-up', null] as const)[(at * 5) % 4]!, woman: at % 3 === 0, poor: at % 2 === 0, minority: at % 7 < 2 },
  }))
  const began = performance.now()
  const [navigation, choice] = [navigate(counts, bands, 60), choose(counts, bands, list, 60)]
  expect(performance.now() - began).toBeLessThan(1500)
  expect(navigation).toMatchObject({ outcome: 'ways' })
  if (navigation.outcome !== 'ways' || !choice) return expect(choice).not.toBeNull()
  expect(isRight(choice.after, bands)).toBe(true)
  expect(choice.after.total - counts.total).toBeLessThanOrEqual(navigation.smallest)
  expect(choice.chosen.length + choice.missing.reduce((sum, { count }) => sum + count, 0)).toBe(choice.after.total - counts.total)
  expect(choice.chosen.length).toBeGreaterThan(0)
})
