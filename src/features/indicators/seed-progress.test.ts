/** Vốn ban đầu against IV.3 of the plan of 2018, by hand: 16 clubs, 20 million each from the Care Fund, 80 million mobilised. */
import { expect, test } from 'vitest'
import type { SeedTarget } from '#features/plans/seed-capital.ts'
import { day } from '#kernel/day.ts'
import { dong } from '#kernel/money.ts'
import { type ClubFigures, NO_SEED, NOTHING } from './figures.ts'
import { betteredOf, seedProgressOf } from './seed-progress.ts'

const IV3: SeedTarget = {
  anchor: 'IV.3', clubs: 16, each: { source: 'care-fund', amount: dong(20_000_000) }, bySource: [{ source: 'care-fund', amount: dong(320_000_000) }, { source: 'mobilised', amount: dong(80_000_000) }], from: null, to: null,
}
const YEAR = { from: 2018, to: 2018 }
const club = (name: string, given: Partial<ClubFigures> = {}) => ({ ...NOTHING, ...NO_SEED, clubId: name, name, status: 'active' as const, hasBooks: true, communeId: null, districtId: null, provinceId: null, 'seed-care-fund': 20_000_000, 'seed-mobilised': 5_000_000, ...given })
const many = (count: number) => Array.from({ length: count }, (_, at) => club(`Đủ ${at}`))
const all = new Set(['Một nửa', 'Chưa nhận'])

test('received by source, what is missing, and how many clubs have theirs in full', () => {
  const clubs = [...many(12), club('Một nửa', { 'seed-care-fund': 10_000_000 }), club('Chưa nhận', { 'seed-care-fund': 0, 'seed-mobilised': 0 }), club('Chưa có sổ', { hasBooks: false, ...NO_SEED }), club('Đang chuẩn bị', { status: 'preparing', hasBooks: false, ...NO_SEED })]
  const seed = seedProgressOf(IV3, clubs, all, YEAR, day('2018-12-31'))
  expect(seed).toMatchObject({ clubs: 16, founded: 15, withBooks: 14, received: 12 })
  // Care Fund: 12 × 20 + 10. Mobilised: 13 × 5.
  expect(seed.sources).toEqual([{ source: 'care-fund', wanted: 320_000_000, received: 250_000_000, gap: 70_000_000, badge: 'missed' }, { source: 'mobilised', wanted: 80_000_000, received: 65_000_000, gap: 15_000_000, badge: 'missed' }])
  expect(seed.lacking).toEqual([{ clubId: 'Chưa nhận', club: 'Chưa nhận', received: 0 }, { clubId: 'Một nửa', club: 'Một nửa', received: 10_000_000 }])
  expect(seedProgressOf(IV3, clubs, new Set(), YEAR, day('2018-12-31'))).toMatchObject({ received: 12, lacking: [] })
})

test('all sixteen have theirs: met; more than was asked: exceeded, and no gap below nothing', () => {
  expect(seedProgressOf(IV3, many(16), all, YEAR, day('2018-12-31')).sources.map(({ gap, badge }) => [gap, badge])).toEqual([[0, 'met'], [0, 'met']])
  expect(seedProgressOf(IV3, many(17), all, YEAR, day('2018-12-31')).sources.map(({ received, gap, badge }) => [received, gap, badge])).toEqual([[340_000_000, 0, 'exceeded'], [85_000_000, 0, 'exceeded']])
})

test('before the year’s end it is judged along the year, and not at all where too few have books', () => {
  // 272/364 of 320 million are 239,1 by 30/9; 12 clubs have 240.
  expect(seedProgressOf(IV3, many(12), all, YEAR, day('2018-09-30')).sources[0]).toMatchObject({ received: 240_000_000, badge: 'on-track' })
  expect(seedProgressOf(IV3, [...many(3), club('a', { hasBooks: false }), club('b', { hasBooks: false })], all, YEAR, day('2018-12-31')).sources[0]!.badge).toBe('not-enough-data')
})

test('income bettered: people out of those who borrowed, and of how many there is a word', () => {
  const clubs = [club('a', { borrowers: 30, 'results-told': 20, bettered: 15 }), club('b', { borrowers: 10, 'results-told': 2, bettered: 0 }), club('c', { hasBooks: false, borrowers: 0 }), club('d', { status: 'dissolved', borrowers: 9, bettered: 9 })]
  expect(betteredOf(clubs)).toEqual({ borrowers: 40, told: 22, bettered: 15, clubs: 3, withBooks: 2 })
})
