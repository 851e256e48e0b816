import { describe, expect, it } from 'vitest'
import { readDay, readPeriod, readYears } from './periods.ts'

describe('periods', () => {
  const in2018 = { from: 2018, to: 2018 }
  it.each([
    ['Từ tháng 7 - 10/2018', '2018-07-01', '2018-10-31'],
    ['Từ tháng 11/2018 đến tháng 2/2019', '2018-11-01', '2019-02-28'],
    ['Từ tháng 3 đến hết tháng 5 năm 2018', '2018-03-01', '2018-05-31'],
    ['Tháng 12 năm 2018', '2018-12-01', '2018-12-31'],
    ['Tháng 2/2020', '2020-02-01', '2020-02-29'],
    ['Tháng 6', '2018-06-01', '2018-06-30'],
    ['Quý III/2018', '2018-07-01', '2018-09-30'],
    ['Quý I, II năm 2018', '2018-01-01', '2018-06-30'],
    ['6 tháng đầu năm 2018', '2018-01-01', '2018-06-30'],
    ['Năm 2018', '2018-01-01', '2018-12-31'],
    ['Giai đoạn 2018 - 2020', '2018-01-01', '2020-12-31'],
    ['Từ ngày 01/3/2018 đến ngày 15/4/2018', '2018-03-01', '2018-04-15'],
    ['Trước ngày 30/6/2018', null, '2018-06-30'],
    ['Đến cuối năm 2018', null, '2018-12-31'],
    ['Thường xuyên', null, null],
    ['Tháng 13/2018', null, null],
  ])('%s', (printed, from, to) => {
    expect(readPeriod(printed, in2018)).toEqual({ from, to })
  })

  it('does not guess the year of a month in a plan of several years', () => {
    expect(readPeriod('Tháng 6', { from: 2018, to: 2020 })).toEqual({ from: null, to: null })
    expect(readPeriod('Quý II', null)).toEqual({ from: null, to: null })
  })
})

describe('days and years', () => {
  it.each([
    ['ngày 02/8/2016', '2016-08-02'],
    ['Lào Cai, ngày 28 tháng 5 năm 2018', '2018-05-28'],
    ['ngày 31/02/2018', null],
    ['ngày …… tháng …… năm 2018', null],
  ])('%s', (printed, day) => {
    expect(readDay(printed)).toBe(day)
  })

  it.each([
    ['… GIAI ĐOẠN 2017 - 2020” NĂM 2018', 2018, 2018],
    ['ĐỀ ÁN NHÂN RỘNG, 2017-2020', 2017, 2020],
    ['KẾ HOẠCH ĐẾN NĂM 2025', 2025, 2025],
  ])('%s', (title, from, to) => {
    expect(readYears(title)).toEqual({ from, to })
  })

  it('knows no years where the title names none', () => {
    expect(readYears('KẾ HOẠCH 184')).toBeNull()
  })
})
