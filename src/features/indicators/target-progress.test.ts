/** Where the plan of 2018 stands, clause by clause, as the provincial specialist would count it by hand. */
import { describe, expect, test } from 'vitest'
import type { Target } from '#features/plans/plan.ts'
import { type Day, day } from '#kernel/day.ts'
import { NO_SEED, NOTHING } from './figures.ts'
import { type ClubFacts, progressOf, type StartFacts } from './target-progress.ts'

const PLAN = 'plan 184'
const SEPTEMBER = day('2018-09-30')
const YEAR_END = day('2018-12-31')
const asked = (on: Day) => ({ planId: PLAN, years: { from: 2018, to: 2018 }, founding: { from: day('2018-07-01'), to: day('2018-10-31') }, on })

const target = (given: Partial<Target> & Pick<Target, 'anchor' | 'measure'>): Target => ({
  kind: 'count', value: null, lower: null, upper: null, unit: 'club', population: null, age: null, ageStated: true, byArea: [], exceptAreas: [], year: 2018, from: null, deadline: YEAR_END, text: given.measure, line: 1, ...given,
})
const MAINTAINED = target({ anchor: 'III.1', measure: 'clubs-maintained', value: 11, population: 'clubs-of-earlier-years', year: null, deadline: null })
const ESTABLISHED = target({ anchor: 'III.2', measure: 'clubs-established', lower: 5 })
const CLUBS = target({ anchor: 'III.3', measure: 'clubs', value: 16 })
const MEMBERS = target({ anchor: 'III.3', measure: 'members', unit: 'person', lower: 2000 })
const ELDERLY = target({ anchor: 'III.3', measure: 'members-elderly', unit: 'person', value: 700, age: 60 })
const FROM_55 = target({ anchor: 'III.4', measure: 'members-elderly', kind: 'share', unit: 'percent', value: 70, age: 55, year: null, deadline: null })
const WOMEN = target({ anchor: 'III.4', measure: 'members-women', kind: 'band', unit: 'percent', lower: 60, upper: 70, year: null, deadline: null })
const POOR = target({ anchor: 'III.4', measure: 'members-poor', kind: 'band', unit: 'percent', lower: 60, upper: 70, year: null, deadline: null })
const BORROWED = target({ anchor: 'III.4', measure: 'members-borrowed', kind: 'share', unit: 'percent', lower: 50, year: null, deadline: null })

const club = (name: string, given: Partial<ClubFacts> = {}): ClubFacts => ({
  ...NOTHING, ...NO_SEED, clubId: name, name, status: 'active', communeId: null, districtId: null, provinceId: null, decidedOn: day('2017-05-10'), planId: null, communeName: 'Xã', areaNames: [], keptUp: true, hasBooks: false, total: 60, 'aged-55': 44, 'aged-60': 30, women: 38, poor: 38, ...given,
})
const many = (count: number, name: string, given: Partial<ClubFacts> = {}): ClubFacts[] => Array.from({ length: count }, (_, at) => club(`${name} ${at + 1}`, given))
const fresh = (name: string, given: Partial<ClubFacts> = {}): ClubFacts => club(name, { decidedOn: day('2018-08-20'), planId: PLAN, keptUp: null, ...given })
const preparing = (name: string): ClubFacts => fresh(name, { status: 'preparing', decidedOn: null, ...NOTHING, applicants: 17 })
const start = (clubs: readonly ClubFacts[]): StartFacts[] => clubs.filter(({ decidedOn }) => decidedOn !== null && decidedOn < '2018-01-01').map((each) => ({ ...each, status: 'active' }))
const on = (when: Day, what: Target, clubs: readonly ClubFacts[], before: readonly StartFacts[] = start(clubs)) => progressOf(what, asked(when), clubs, before)

describe('III.1 duy trì 11 câu lạc bộ của năm 2017', () => {
  test('all eleven kept going: 11/11, nothing missing', () => {
    expect(on(SEPTEMBER, MAINTAINED, many(11, '2017'))).toMatchObject({ actual: 11, of: 11, complete: 100, badge: 'on-track', gap: [], wanted: { lower: 11, upper: null } })
    expect(on(YEAR_END, MAINTAINED, many(11, '2017')).badge).toBe('met')
  })

  test('two whose months have no evidence are not kept, are named, and leave 82 % of the data', () => {
    const clubs = [...many(9, '2017'), club('Mường Khương 2', { keptUp: null }), club('Sa Pa 2', { keptUp: null })]
    const answer = on(SEPTEMBER, MAINTAINED, clubs)
    expect(answer).toMatchObject({ actual: 9, of: 11, complete: 81.8, clubs: 11, clubsReported: 9, badge: 'attention' })
    expect(answer.gap.map((each) => each.club)).toEqual(['Mường Khương 2', 'Sa Pa 2'])
  })

  test('with three without evidence there is less than 80 % of the data, and nothing is said', () => {
    expect(on(YEAR_END, MAINTAINED, [...many(8, '2017'), ...many(3, 'Chưa gửi', { keptUp: null })])).toMatchObject({ actual: 8, complete: 72.7, badge: 'not-enough-data' })
  })

  test('a club known not to have met, and one dissolved, are known: at the year’s end it is missed', () => {
    const clubs = [...many(9, '2017'), club('Bát Xát 2', { keptUp: false }), club('Lào Cai 2', { status: 'dissolved', keptUp: null })]
    expect(on(YEAR_END, MAINTAINED, clubs)).toMatchObject({ actual: 9, of: 11, complete: 100, badge: 'missed' })
  })

  test('clubs of the plan’s own year are not among those to be kept', () => {
    expect(on(SEPTEMBER, MAINTAINED, [...many(11, '2017'), fresh('Bảo Yên 1')])).toMatchObject({ actual: 11, of: 11 })
  })
})

describe('III.2 thành lập mới ít nhất 5 câu lạc bộ, tháng 7 đến tháng 10', () => {
  const three = [...many(11, '2017'), fresh('Bảo Yên 1'), fresh('Bắc Hà 1'), fresh('Văn Bàn 1'), preparing('Bảo Yên 2'), preparing('Si Ma Cai 1')]

  test('before July it is not due', () => {
    expect(on(day('2018-06-30'), ESTABLISHED, [...many(11, '2017'), preparing('Bảo Yên 1')])).toMatchObject({ actual: 0, badge: 'not-due' })
  })

  test('3 of 5 by the end of September, where 3,7 are expected: needs attention; those being prepared make the gap', () => {
    const answer = on(SEPTEMBER, ESTABLISHED, three)
    expect(answer).toMatchObject({ actual: 3, of: null, badge: 'attention', complete: 100 })
    expect(answer.expected).toBeCloseTo((5 * 91) / 122, 6)
    expect(answer.gap.map((each) => each.club)).toEqual(['Bảo Yên 2', 'Si Ma Cai 1'])
  })

  test('the same three in the middle of August are on track, at the end of October they are at risk', () => {
    expect([on(day('2018-08-15'), ESTABLISHED, three).badge, on(day('2018-10-31'), ESTABLISHED, three).badge]).toEqual(['on-track', 'at-risk'])
  })

  test('when due: five meet it, six exceed it, four miss it', () => {
    const decided = (count: number) => on(YEAR_END, ESTABLISHED, [...many(11, '2017'), ...Array.from({ length: count }, (_, at) => fresh(`Mới ${at}`))]).badge
    expect([decided(5), decided(6), decided(4)]).toEqual(['met', 'exceeded', 'missed'])
  })
})

describe('III.3 16 câu lạc bộ, 2.000 thành viên, 700 người cao tuổi', () => {
  const clubs = [...many(11, '2017', { total: 80, 'aged-60': 40 }), ...Array.from({ length: 3 }, (_, at) => fresh(`Mới ${at}`, { total: 52, 'aged-60': 20 })), preparing('Si Ma Cai 1')]

  test('14 of 16 clubs, rising from 11 along the months of founding: 95 % of the 14,7 expected are on track', () => {
    const answer = on(SEPTEMBER, CLUBS, clubs)
    expect(answer).toMatchObject({ actual: 14, badge: 'on-track' })
    expect(answer.expected).toBeCloseTo(11 + (5 * 91) / 122, 6)
    expect(answer.gap.map((each) => each.club)).toEqual(['Si Ma Cai 1'])
  })

  test('members rise on a line from the 880 of the start to 2.000 at the year’s end; who signed up is not counted', () => {
    const answer = on(SEPTEMBER, MEMBERS, clubs)
    expect(answer).toMatchObject({ actual: 1036, of: null, complete: 100, clubs: 14, clubsReported: 14, badge: 'at-risk' })
    expect(answer.expected).toBeCloseTo(880 + (1120 * 272) / 364, 6)
    expect(answer.gap[0]).toMatchObject({ count: 52, of: null })
  })

  test('1.036 members would be on track in February', () => {
    expect(on(day('2018-02-15'), MEMBERS, clubs).badge).toBe('on-track')
  })

  test('clubs that sent nobody’s name leave too little data: 3 of 14 are 78,6 %', () => {
    const silent = [...many(11, '2017'), ...Array.from({ length: 3 }, (_, at) => fresh(`Chưa gửi ${at}`, NOTHING))]
    expect(on(YEAR_END, MEMBERS, silent)).toMatchObject({ complete: 78.6, clubsReported: 11, badge: 'not-enough-data' })
  })

  test('people of 60 and over out of all members; those whose birth is not known make the data incomplete', () => {
    expect(on(SEPTEMBER, ELDERLY, clubs)).toMatchObject({ actual: 500, of: 1036, unit: 'person', complete: 100 })
    const unknown = clubs.map((each) => ({ ...each, 'birth-unknown': each.total / 4 }))
    expect(on(SEPTEMBER, ELDERLY, unknown)).toMatchObject({ complete: 75, badge: 'not-enough-data' })
  })

  test('2.000 members at the year’s end meet it, more exceed it', () => {
    const of = (total: number) => on(YEAR_END, MEMBERS, [...many(15, 'Câu lạc bộ', { total: 125 }), club('Cuối', { total: total - 1875 })]).badge
    expect([of(2000), of(2001), of(1999)]).toEqual(['met', 'exceeded', 'missed'])
  })
})

describe('III.4 cơ cấu mà mỗi câu lạc bộ phải giữ', () => {
  test('shown over all members, judged by how many clubs keep it: 7 of 14 women’s shares within 60–70 %', () => {
    const answer = on(SEPTEMBER, WOMEN, [...many(7, 'Trong mức', { total: 60, women: 38 }), ...many(7, 'Ngoài mức', { total: 60, women: 33 })])
    expect(answer).toMatchObject({ actual: 59.2, of: 840, unit: 'percent', clubsWithin: 7, clubsReported: 14, badge: 'at-risk' })
    expect(answer.gap).toHaveLength(7)
    expect(answer.gap[0]).toMatchObject({ count: 33, of: 60 })
  })

  test('a mean of exactly 65 % hides nothing: one club at 40 %, one at 90 %, and the widest stands first', () => {
    const answer = on(SEPTEMBER, WOMEN, [club('Nhiều nữ', { total: 60, women: 54 }), club('Ít nữ', { total: 60, women: 24 }), ...many(2, 'Trong mức', { total: 60, women: 39 })])
    expect(answer).toMatchObject({ actual: 65, clubsWithin: 2 })
    expect(answer.gap.map((each) => each.club)).toEqual(['Nhiều nữ', 'Ít nữ'])
  })

  test('70 % of 55 and over is a floor: 42 of 60 keep it, 41 do not', () => {
    expect(on(SEPTEMBER, FROM_55, [club('Vừa đủ', { 'aged-55': 42 }), club('Thiếu một', { 'aged-55': 41 })])).toMatchObject({ clubsWithin: 1, gap: [{ club: 'Thiếu một', count: 41, of: 60 }] })
  })

  test('all clubs within: on track, and met when the year ends; one outside of fourteen needs attention', () => {
    const all = many(14, 'Trong mức')
    const but = [...many(13, 'Trong mức'), club('Ngoài mức', { poor: 20 })]
    expect([on(SEPTEMBER, POOR, all).badge, on(YEAR_END, POOR, all).badge, on(SEPTEMBER, POOR, but).badge, on(YEAR_END, POOR, but).badge]).toEqual(['on-track', 'met', 'attention', 'missed'])
  })

  test('members whose household class is not known leave too little data to say anything', () => {
    expect(on(SEPTEMBER, POOR, many(14, 'Chưa rõ', { 'poverty-unknown': 15 }))).toMatchObject({ complete: 75, badge: 'not-enough-data' })
  })

  test('with no club at all, and where nothing is recorded yet, there is no figure', () => {
    expect(on(SEPTEMBER, WOMEN, [])).toMatchObject({ actual: null, badge: 'not-enough-data' })
    expect(on(YEAR_END, BORROWED, many(14, 'Câu lạc bộ'))).toMatchObject({ actual: null, complete: 0, badge: 'not-enough-data', gap: [] })
  })
})

describe('III.4 ít nhất 50 % thành viên được vay', () => {
  const lending = (borrowers: number, count: number, name: string) => many(count, name, { hasBooks: true, borrowers })
  const begun = (share: number) => [{ total: 660, borrowers: Math.round(6.6 * share), 'aged-55': 0, 'aged-60': 0, status: 'active' as const }]

  test('people over all members of the day: 12 × 33 of 14 × 60 are 47,1 %, judged along the year', () => {
    const clubs = [...lending(33, 12, 'Cho vay nhiều'), ...lending(0, 2, 'Chưa cho vay')]
    // Nine months along from nothing to 50 % are 37,4: 47,1 is beyond, and at the year's end 47,1 is missed.
    expect(on(SEPTEMBER, BORROWED, clubs, begun(0))).toMatchObject({ actual: 47.1, of: 840, complete: 100, clubsReported: 14, badge: 'on-track' })
    expect(on(YEAR_END, BORROWED, clubs, begun(0)).badge).toBe('missed')
  })

  test('the gap is told by the clubs that miss the most, then by those whose books have not begun', () => {
    const clubs = [...lending(30, 9, 'Đủ'), club('Thiếu ít', { hasBooks: true, borrowers: 25 }), club('Thiếu nhiều', { hasBooks: true, borrowers: 5 }), club('Chưa có sổ')]
    expect(on(SEPTEMBER, BORROWED, clubs).gap).toEqual([
      { clubId: 'Thiếu nhiều', club: 'Thiếu nhiều', count: 5, of: 60 }, { clubId: 'Thiếu ít', club: 'Thiếu ít', count: 25, of: 60 }, { clubId: 'Chưa có sổ', club: 'Chưa có sổ', count: null, of: 60 },
    ])
  })

  test('with the books of less than 80 % of the clubs nothing is said', () => {
    expect(on(SEPTEMBER, BORROWED, [...lending(40, 7, 'Có sổ'), ...many(3, 'Chưa có sổ')])).toMatchObject({ complete: 70, badge: 'not-enough-data' })
  })
})
