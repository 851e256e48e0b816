import { describe, expect, test } from 'vitest'
import { day } from '#kernel/day.ts'
import { birthText, bornOn, fitBirth, parseBirth } from './birth.ts'

const today = day('2018-09-30')
describe('a birth as people know it', () => {
  test.each([
    ['12/05/1958', { year: 1958, month: 5, date: 12 }], ['12.5.1958', { year: 1958, month: 5, date: 12 }], ['1958-05-12', { year: 1958, month: 5, date: 12 }], ['05/1961', { year: 1961, month: 5, date: null }],
    ['1961/5', { year: 1961, month: 5, date: null }], ['1950', { year: 1950, month: null, date: null }], [' năm 1950 ', { year: 1950, month: null, date: null }], ['29/02/1960', { year: 1960, month: 2, date: 29 }],
  ])('%s', (text, birth) => expect(parseBirth(text)).toEqual(birth))

  test('a day that does not exist is told with how many there are', () => {
    expect(parseBirth('31/02/1955')).toEqual({ refused: 'people/no-such-day', because: { text: '31/02/1955', month: 2, year: 1955, days: 28 } })
    expect(parseBirth('29/02/1961')).toMatchObject({ refused: 'people/no-such-day' })
  })

  test.each(['', 'không nhớ', '13/1955', '0/5/1950', '12/05/58', '1/2/3/1950', '1955x'])('"%s" is no birth', (text) => expect(parseBirth(text)).toMatchObject({ refused: 'people/not-a-birth' }))

  test('born tomorrow or 130 years old cannot be', () => {
    expect(fitBirth({ year: 2018, month: 10, date: 1 }, today)).toMatchObject({ refused: 'people/born-in-future' })
    expect(fitBirth({ year: 1888, month: null, date: null }, today)).toMatchObject({ refused: 'people/too-old', because: { age: 130 } })
    expect(fitBirth({ year: 2018, month: 9, date: 30 }, today)).toEqual({ year: 2018, month: 9, date: 30 })
    expect(fitBirth({ year: 1950, month: null, date: 4 }, today)).toMatchObject({ refused: 'people/not-a-birth' })
  })

  test('as much is written as is known, and counts from the first day that fits', () => {
    expect([birthText({ year: 1958, month: 5, date: 2 }), birthText({ year: 1958, month: 5, date: null }), birthText({ year: 1958, month: null, date: null })]).toEqual(['02/05/1958', '05/1958', '1958'])
    expect([bornOn({ year: 1958, month: 5, date: null }), bornOn({ year: 1958, month: null, date: null })]).toEqual(['1958-05-01', '1958-01-01'])
  })
})
