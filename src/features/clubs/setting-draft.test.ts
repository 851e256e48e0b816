import { expect, test } from 'vitest'
import { INITIAL, SETTINGS, type SettingName } from './club-setting.ts'
import { draftOf, valueFrom } from './setting-draft.ts'
import { rateText, settingText } from './setting-text.ts'
import { vi } from './vi.ts'

test('every setting that holds at the start goes into its fields and comes back the same', () => {
  for (const { name, value } of INITIAL) {
    expect(valueFrom(name, draftOf(name, value))).toEqual({ value })
    expect(SETTINGS[name].safeParse(value).success).toBe(true)
  }
})

test('fund rules are typed as people write them', () => {
  const draft = { ceiling: '5.000.000', months: '12', monthlyRate: '0,7', method: 'flat', dues: '', twoFunds: 'yes', interestShare: '30', graceMonths: '2', roundTo: '1000', overdueMayBorrow: '' }
  const made = valueFrom('fund-rules', draft)
  expect(made).toEqual({ value: { ceiling: 5_000_000, months: 12, monthlyRate: 70, method: 'flat', dues: null, twoFunds: true, interestShare: 30, graceMonths: 2, roundTo: 1000, overdueMayBorrow: false } })
  expect(settingText({ name: 'fund-rules', value: 'value' in made ? made.value : null }, vi)).toBe('Hai quỹ tách riêng, vay đến 5.000.000\u00a0đ, thời hạn 12 tháng, lãi 0,7%/tháng, trên số vay ban đầu, ân hạn gốc 2 tháng, trích 30% số lãi cho hoạt động')
})

test('what is no figure is told by its field, and nothing is made of it', () => {
  const faults = (name: SettingName, draft: Record<string, string>) => valueFrom(name, draft)
  expect(faults('fund-rules', { ceiling: 'năm triệu', months: '1,5', monthlyRate: 'bảy', method: '', dues: '10.000', twoFunds: '' })).toEqual({ faults: { ceiling: 'money', months: 'whole', monthlyRate: 'rate' } })
  expect(faults('size', { lower: '70', upper: '50' })).toEqual({ faults: { upper: 'upsideDown' } })
  expect(faults('size', { lower: '', upper: '50' })).toEqual({ faults: { lower: 'needed' } })
  expect(faults('activity-areas', { areas: ' \n ' })).toEqual({ faults: { areas: 'needed' } })
  expect(faults('meeting-cycle', { every: 'month', onDate: 'mồng mười' })).toEqual({ faults: { onDate: 'whole' } })
})

test('a setting is said in one line', () => {
  const said = (name: SettingName, value: unknown) => settingText({ name, value }, vi)
  expect(said('meeting-cycle', { every: 'month', onDate: 10 })).toBe('Hằng tháng, ngày 10')
  expect(said('meeting-cycle', { every: 'quarter', onDate: null })).toBe('Hằng quý')
  expect(said('size', { lower: 50, upper: 70 })).toBe('50–70 thành viên')
  expect(said('upkeep-rule', { cycles: 3, met: true, reported: false, fundBook: true })).toBe('Trong cả 3 kỳ gần nhất: có sinh hoạt, đã ghi sổ quỹ')
  expect(said('activity-areas', ['Chăm sóc sức khỏe', 'Văn nghệ'])).toBe('2 mảng: chăm sóc sức khỏe; văn nghệ')
  expect([0, 5, 65, 70, 100, 150].map(rateText)).toEqual(['0%', '0,05%', '0,65%', '0,7%', '1%', '1,5%'])
})
