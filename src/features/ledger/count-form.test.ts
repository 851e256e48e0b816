import { expect, test } from 'vitest'
import { dong } from '#kernel/money.ts'
import { countedOf, gapOf, howMany, namesOf } from './count-form.ts'

const notes = (typed: Record<string, string>) => countedOf({ how: 'notes', notes: typed, sum: dong(1) })

test('notes make the sum; those of which there are none are left out', () => {
  expect(notes({ 500000: '4', 100000: '1', 20000: ' 2 ', 2000: '1', 1000: '', 500: '0' })).toEqual({ counted: 2_142_000, notes: { 500000: 4, 100000: 1, 20000: 2, 2000: 1 } })
  expect(notes({ 500000: '', 1000: '0' })).toBe(null)
  expect(notes({ 500000: '4', 1000: 'hai' })).toBe(null)
})

test('the sum alone is taken as told, nothing too', () => {
  expect(countedOf({ how: 'sum', notes: { 500000: '4' }, sum: dong(0) })).toEqual({ counted: 0, notes: {} })
  expect(countedOf({ how: 'sum', notes: {}, sum: null })).toBe(null)
})

test('the gap is against the book, once both are known', () => {
  const counted = { counted: dong(2_122_000), notes: {} }
  expect(gapOf(counted, 2_142_000)).toBe(-20_000)
  expect(gapOf(counted, 2_122_000)).toBe(0)
  expect(gapOf(counted, undefined)).toBe(null)
  expect(gapOf(null, 5)).toBe(null)
})

test('how many of a note is a whole number; witnesses stand one a line', () => {
  expect(['', '7', '100000', '100001', '1,5', '-2', 'hai'].map(howMany)).toEqual([0, 7, 100_000, undefined, undefined, undefined, undefined])
  expect(namesOf(' Lù Văn Mẫu \n\nx\nLý Thị Thử')).toEqual(['Lù Văn Mẫu', 'Lý Thị Thử'])
})
