import { expect, test } from 'vitest'
import { showDay, showMoment, showNumber, showPercent, showPhone } from './format.ts'
import { fill, sentenceOf, teachRefusals } from './refusal-words.ts'

test('days, moments and figures in a sentence read as on every screen', () => {
  expect(fill('{name}: {count} lần, từ {from}, khóa đến {until}{nothing}.', { name: 'Lý Thị Đào', count: 12500, from: '2018-05-28', until: '2018-09-30T02:05:00.000Z' })).toBe(
    'Lý Thị Đào: 12.500 lần, từ 28/05/2018, khóa đến 09:05, 30/09/2018.',
  )
})

test('a code gets its sentence in the language chosen; one that nobody taught still gets an honest one', () => {
  teachRefusals({ vi: { 'test/short': ({ missing }) => `Còn thiếu ${missing}.` }, en: { 'test/short': '{missing} is missing.' } })
  const problem = { refused: 'test/short', because: { missing: 6 } }
  expect([sentenceOf(problem, 'vi'), sentenceOf(problem, 'en')]).toEqual(['Còn thiếu 6.', '6 is missing.'])
  expect(sentenceOf({ refused: 'test/unheard-of', because: {} }, 'vi')).toBe('Máy chủ không nhận thao tác này.')
})

test('Vietnamese ways of writing', () => {
  expect([showDay('2018-05-08'), showDay(''), showDay('2018-02-30'), showDay(null)]).toEqual(['08/05/2018', '', '', ''])
  expect(showMoment('2018-09-30T17:30:00Z')).toBe('00:30, 01/10/2018')
  expect([showNumber(1234567.5), showNumber(-20), showNumber(50.7, 2), showNumber(0)]).toEqual(['1.234.567,5', '−20', '50,70', '0'])
  expect([showPercent(55.63), showPercent(70), showPercent(1250.04, 0)]).toEqual(['55,6%', '70%', '1.250%'])
  expect(showPhone('0912345678')).toBe('0912 345 678')
})
