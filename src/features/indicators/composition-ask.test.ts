/** What the bands of a club ask for, in the users' own examples. */
import { shortName } from '#features/clubs/short-name.ts'
import { describe, expect, test } from 'vitest'
import { bandsOn, shortOf } from '#features/clubs/composition-band.ts'
import { standings } from '#features/members/composition.ts'
import { day } from '#kernel/day.ts'
import { asksOf, compositionOf, isInGroup, lacksData, saidOf, shareOf } from './composition-ask.ts'
import { NOTHING } from './figures.ts'
import type { ClubFiguresRow } from './figures-view.ts'

const ON = day('2018-09-30')
const of = (counts: { total: number; 'aged-55'?: number; women?: number; poor?: number }) => standings({ ...NOTHING, ...counts }, bandsOn(ON, [], null))
const row = (given: Partial<ClubFiguresRow>): ClubFiguresRow => ({ status: 'active', counts: true, figures: { ...NOTHING, total: 54 }, standings: [], keptUp: true, decidedOn: '2017-05-10', ...given }) as ClubFiguresRow

describe('whom to invite', () => {
  test('30 women and 36 people of 55 and over among 54: six more women of 55 and over bring both right', () => {
    expect(asksOf(of({ total: 54, 'aged-55': 36, women: 30, poor: 34 }))).toEqual([{ count: 6, kinds: ['women', 'from-55'] }])
    expect(shortOf(30 + 6, 54 + 6, { lower: 60, upper: 70 })).toBe(0)
    expect(shortOf(36 + 6, 54 + 6, { lower: 70, upper: null })).toBe(0)
  })

  test('too many women means men are invited, nobody is turned away', () => {
    expect(asksOf(of({ total: 66, 'aged-55': 47, women: 48, poor: 41 }))).toEqual([{ count: 3, kinds: ['men'] }])
    expect(asksOf(of({ total: 70, 'aged-55': 50, women: 43, poor: 51 }))).toEqual([{ count: 3, kinds: ['better-off'] }])
  })

  test('kinds that cannot be one person are asked for one by one', () => {
    expect(asksOf([{ measure: 'aged-55', verdict: 'under', short: 4 }, { measure: 'young', verdict: 'under', short: 2 }])).toEqual([{ count: 4, kinds: ['from-55'] }, { count: 2, kinds: ['under-55'] }])
    expect(asksOf([{ measure: 'aged-55', verdict: 'under', short: 4 }, { measure: 'young', verdict: 'over', short: 5 }])).toEqual([{ count: 5, kinds: ['from-55'] }])
  })

  test('a club within its bands asks for nobody', () => {
    expect(asksOf(of({ total: 50, 'aged-55': 35, women: 31, poor: 31 }))).toEqual([])
  })
})

describe('where a club stands as a whole', () => {
  test('a club that is being prepared is not judged', () => {
    expect(compositionOf(row({ status: 'preparing', counts: false, standings: of({ total: 3 }) as ClubFiguresRow['standings'] }))).toBe('not-yet')
    expect(compositionOf(row({ status: 'dissolved', counts: false }))).toBe('ended')
  })

  test('under Decision 1648, whose bands nobody has entered, nothing is said', () => {
    const later = standings({ ...NOTHING, total: 60 }, bandsOn(day('2026-01-01'), [], null)) as ClubFiguresRow['standings']
    expect(compositionOf(row({ standings: later }))).toBe('no-band')
  })

  test('within, to be invited, or without anybody in its register', () => {
    const standing = (counts: Parameters<typeof of>[0]) => compositionOf(row({ standings: of(counts) as ClubFiguresRow['standings'] }))
    expect(standing({ total: 50, 'aged-55': 35, women: 31, poor: 31 })).toBe('within')
    expect(standing({ total: 54, 'aged-55': 36, women: 30, poor: 34 })).toBe('invite')
    expect(standing({ total: 0 })).toBe('no-data')
  })

  test('a measure that is not known of more than a fifth of the members is not judged; what is known still is', () => {
    const unknown = { total: 54, 'aged-55': 20, women: 34, poor: 34, 'birth-unknown': 20 }
    const given = (women: number) => row({ figures: { ...NOTHING, ...unknown, women }, standings: of({ ...unknown, women }) as ClubFiguresRow['standings'] })
    expect(compositionOf(given(34))).toBe('no-data')
    expect(compositionOf(given(30))).toBe('invite')
    expect(asksOf(saidOf(given(30)))).toEqual([{ count: 6, kinds: ['women'] }])
  })

  test('no data: an empty register, or an older club whose months have no evidence; never a club of this year for its first months', () => {
    expect(lacksData(row({ figures: { ...NOTHING, total: 0 } }), ON)).toBe(true)
    expect(lacksData(row({ keptUp: null }), ON)).toBe(true)
    expect(lacksData(row({ keptUp: null, decidedOn: '2018-08-01' }), ON)).toBe(false)
    expect(lacksData(row({ counts: false, figures: { ...NOTHING, total: 0 } }), ON)).toBe(false)
  })

  test('the chips take the rows they name', () => {
    const invited = row({ standings: of({ total: 54, 'aged-55': 36, women: 30, poor: 34 }) as ClubFiguresRow['standings'] })
    const preparing = row({ status: 'preparing', counts: false })
    expect([invited, preparing].map((each) => (['all', 'invite', 'preparing', 'no-data'] as const).filter((group) => isInGroup(each, group, ON)))).toEqual([['all', 'invite'], ['all', 'preparing']])
  })
})

test('under the head "Câu lạc bộ" a name begins with its place', () => {
  expect(['Câu lạc bộ Bảo Yên 1', 'Câu lạc bộ liên thế hệ tự giúp nhau Nậm Tha', 'Mùa Xuân', 'Câu lạc bộ'].map(shortName)).toEqual(['Bảo Yên 1', 'Nậm Tha', 'Mùa Xuân', 'Câu lạc bộ'])
})

test('shares have one decimal, and none of nobody', () => {
  expect([shareOf(30, 54), shareOf(35, 50), shareOf(0, 0)]).toEqual([55.6, 70, null])
})
