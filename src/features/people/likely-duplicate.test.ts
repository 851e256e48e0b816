import { describe, expect, test } from 'vitest'
import { type Alike, differByOneLetter, signsOf } from './likely-duplicate.ts'

const dung: Alike = { fullName: 'Lý Thị Dung', birth: { year: 1961, month: null, date: null }, areaId: 'here', hamlet: 'Xóm 1', phone: null }
const with_ = (change: Partial<Alike>): Alike => ({ ...dung, ...change })

describe('two records may be one person', () => {
  test.each<[string, Partial<Alike>, string[] | null]>([
    ['the same name, year and hamlet', {}, ['same-name', 'same-year', 'same-hamlet']],
    ['without tone marks, words turned round', { fullName: 'thi ly dung', hamlet: 'xom 1' }, ['same-name', 'same-year', 'same-hamlet']],
    ['a year apart in the same commune', { birth: { year: 1962, month: 5, date: null }, hamlet: 'Xóm 4' }, ['same-name', 'near-year', 'same-commune']],
    ['no year known in one of them', { birth: null }, ['same-name', 'same-hamlet']],
    ['one letter apart, same year and hamlet', { fullName: 'Lý Thị Dong' }, ['similar-name', 'same-year', 'same-hamlet']],
    ['one letter apart in another hamlet', { fullName: 'Lý Thị Dong', hamlet: 'Xóm 4' }, null],
    ['the same name two years apart', { birth: { year: 1963, month: null, date: null } }, null],
    ['the same name and year elsewhere', { areaId: 'there' }, null],
    ['another name', { fullName: 'Hoàng Văn Sơn' }, null],
  ])('%s', (_, change, signs) => expect(signsOf(dung, with_(change))).toEqual(signs))

  test('elsewhere the whole birth date or the phone must agree', () => {
    const exact = with_({ birth: { year: 1961, month: 4, date: 2 } })
    expect(signsOf(exact, { ...exact, areaId: 'there' })).toEqual(['same-name', 'same-birth'])
    expect(signsOf(exact, { ...exact, areaId: 'there', birth: { year: 1961, month: 4, date: 3 } })).toBeNull()
    expect(signsOf(with_({ phone: '0900000111' }), with_({ areaId: 'there', phone: '0900000111' }))).toEqual(['same-name', 'same-year', 'same-phone'])
  })

  test('short names that differ by a letter are different names', () => {
    expect([differByOneLetter('Lù A Sa', 'Lù A Sá'), differByOneLetter('Lù Sa', 'Lù So'), differByOneLetter('Giàng A Páo', 'Giàng A Pảo'), differByOneLetter('Giàng A Páo', 'Giang A Pao Sua')]).toEqual([false, false, false, false])
    expect([differByOneLetter('Giàng A Páo', 'Giàng A Phảo'), differByOneLetter('Triệu Thị Hương', 'Triệu Thị Hường'), differByOneLetter('Triệu Thị Hương', 'Triệu Thị Hướn')]).toEqual([true, false, true])
  })
})
