import { expect, test } from 'vitest'
import { ANONYMOUS as GONE, valueWithoutNames, withoutNames } from './anonymous.ts'

const NAMES = ['Lý Thị Hoa', 'Lý Thị Hòa']
const elsewhere = (text: string) => withoutNames(text, NAMES, false)

test('a name is found in a sentence, whatever its case, composed or not, without tone marks, over several spaces', () => {
  expect(elsewhere('Bà Lý Thị Hoa nộp thay, có Lý Thị Hòa chứng kiến')).toBe(`Bà ${GONE} nộp thay, có ${GONE} chứng kiến`)
  expect([elsewhere('LÝ THỊ HOA'), elsewhere('lý thị  hoa'), elsewhere('Lý Thị Hoa'.normalize('NFD')), elsewhere('Ly Thi Hoa')]).toEqual([GONE, GONE, GONE, GONE])
})

test('another name is left alone: other tone marks, a longer word, a name that goes on', () => {
  for (const text of ['Lý Thị Hoá', 'Lý Thị Hoan', 'Lý Thị Hoa Mai', 'Thị Hoa', 'Nguyễn Hoa']) expect(elsewhere(text)).toBe(text)
  expect(withoutNames('Lý Thị Hoa Nộp quý I', NAMES, true)).toBe(`${GONE} Nộp quý I`)
})

test('a name of one word counts elsewhere only where it stands alone', () => {
  expect([withoutNames('Páo', ['Páo'], false), withoutNames('ông Páo nộp', ['Páo'], false), withoutNames('ông Páo nộp', ['Páo'], true)]).toEqual([GONE, 'ông Páo nộp', `ông ${GONE} nộp`])
})

test('signs of a pattern in a name are only signs; no name, no change; a list is taken item by item', () => {
  expect(withoutNames('Lý (A) Mẫu nộp', ['Lý (A) Mẫu'], false)).toBe(`${GONE} nộp`)
  expect(withoutNames('Lý Thị Hoa', [], true)).toBe('Lý Thị Hoa')
  expect(valueWithoutNames(['Ông Tẩn', 'lý thị hoa'], NAMES, false)).toEqual(['Ông Tẩn', GONE])
  expect([valueWithoutNames(null, NAMES, true), valueWithoutNames(3, NAMES, true)]).toEqual([null, 3])
  expect(valueWithoutNames({ fullName: 'Lý Thị Hoa', guardian: 'Lý Thị Hoa, con gái', version: 2 }, NAMES, true)).toEqual({ fullName: 'Lý Thị Hoa', guardian: `${GONE}, con gái`, version: 2 })
})
