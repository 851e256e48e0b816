import { describe, expect, test } from 'vitest'
import { day } from '#kernel/day.ts'
import { isAgreed, standing } from './consent.ts'
import { ETHNICITIES, ethnicityOf, isMinority } from './ethnicity.ts'
import { PersonShape, plainName } from './person.ts'
import { combined } from './person-merge.ts'
import { classOn, isUnreviewed } from './poverty.ts'
import { deadlines } from './privacy-request.ts'

describe('names', () => {
  test('one spelling for whatever was typed or pasted', () => {
    expect(plainName('  Nguyễn\u00a0 Thị\u200b  Hoa '.normalize('NFD'))).toBe('Nguyễn Thị Hoa')
    const parsed = PersonShape.parse({ fullName: 'Giàng  A Páo', birth: null, sex: 'male', areaId: '00000000-0000-4000-8000-000000000000', hamlet: '  ', phone: '+84 912 345 678', phoneOwner: null, guardian: null, guardianPhone: null, note: null })
    expect(parsed).toMatchObject({ fullName: 'Giàng A Páo', hamlet: null, phone: '0912345678' })
  })
  test.each(['A', '12345', '=cmd()', 'x'.repeat(101)])('"%s" is no name', (fullName) => expect(PersonShape.shape.fullName.safeParse(fullName).success).toBe(false))
})

describe('peoples', () => {
  test('the list has 54 of the country, as offices write them', () => {
    expect(Object.keys(ETHNICITIES)).toHaveLength(55)
    expect(new Set(Object.values(ETHNICITIES)).size).toBe(55)
    expect(Object.values(ETHNICITIES).some((name) => /h['’]?m[oô]ng/i.test(name))).toBe(false)
  })
  test('are found as people write them', () => {
    expect(['Mông', "H'Mông", 'HMông', 'mong', 'giay', 'Phù Lá', 'ha nhi', 'Sán Chay', 'Bố Y', 'kinh', 'Ê-đê', 'xyz'].map(ethnicityOf)).toEqual(['08', '08', '08', '08', '25', '40', '35', '15', '49', '01', '12', undefined])
    expect([isMinority('08'), isMinority('01'), isMinority('55'), isMinority(null)]).toEqual([true, false, false, null])
  })
})

describe('the class of a household', () => {
  const classes = [{ year: 2016, class: 'poor' as const, proof: null }, { year: 2018, class: 'near-poor' as const, proof: 'QĐ 12' }]
  test('counts from its year to the next review', () => {
    expect([classOn(classes, day('2015-12-31')), classOn(classes, day('2017-12-31'))?.class, classOn(classes, day('2018-01-01'))?.class]).toEqual([undefined, 'poor', 'near-poor'])
    expect([isUnreviewed(classOn(classes, day('2017-06-01')), day('2017-06-01')), isUnreviewed(classOn(classes, day('2018-06-01')), day('2018-06-01'))]).toEqual([true, false])
  })
})

describe('consent', () => {
  const answer = (given: boolean, at: string) => ({ purpose: 'health' as const, given, day: day(at), form: 'paper' as const, witness: null, wording: '1' })
  test('the last answer holds, and silence is none', () => {
    expect([isAgreed([], 'health'), isAgreed([answer(true, '2018-01-01')], 'health'), isAgreed([answer(true, '2018-01-01'), answer(false, '2018-02-01')], 'health'), standing([answer(true, '2018-01-01')], 'picture')]).toEqual([false, true, false, undefined])
  })
  test('a request is answered in two working days and done in its time', () => {
    expect(deadlines('delete', day('2026-11-27'))).toEqual({ answerBy: '2026-12-01', finishBy: '2026-12-17' })
    expect(deadlines('view', day('2026-11-25'))).toEqual({ answerBy: '2026-11-27', finishBy: '2026-12-05' })
  })
})

test('merging fills what the kept record does not know, and takes over what was chosen', () => {
  const base = { fullName: 'Lý Thị Dung', birth: null, sex: 'female' as const, areaId: 'a', hamlet: 'Xóm 1', phone: null, phoneOwner: null, guardian: null, guardianPhone: null, note: null, ethnicity: null, disability: null, livesAlone: null, classes: [], householdId: 'h', diedOn: null }
  const other = { ...base, fullName: 'Lý Thị Dũng', birth: { year: 1961, month: null, date: null }, hamlet: 'Xóm 2', phone: '0900000111', ethnicity: '25', classes: [{ year: 2018, class: 'poor' as const, proof: null }] }
  expect(combined(base, other, ['hamlet'])).toMatchObject({ fullName: 'Lý Thị Dung', birth: { year: 1961 }, hamlet: 'Xóm 2', phone: '0900000111', ethnicity: '25', classes: [{ class: 'poor' }], householdId: 'h' })
})
