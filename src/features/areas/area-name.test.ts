import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isOneSlip, matchName, suggestNames, withoutKind } from './area-name.ts'

const DISTRICTS = [
  { name: 'Lào Cai', code: '080' }, { name: 'Bát Xát', code: '082' }, { name: 'Mường Khương', code: '083' }, { name: 'Si Ma Cai', code: '084' }, { name: 'Bắc Hà', code: '085' },
  { name: 'Bảo Thắng', code: '086' }, { name: 'Bảo Yên', code: '087' }, { name: 'Sa Pa', code: '088' }, { name: 'Văn Bàn', code: '089' },
]
const found = (written: string) => {
  const match = matchName(written, DISTRICTS)
  return match && [match.area.code, match.by]
}

test('a name as it stands in the list, with or without its kind, in any capitals', () => {
  expect(found('Văn Bàn')).toEqual(['089', 'exact'])
  expect(found('huyện Văn Bàn')).toEqual(['089', 'exact'])
  expect(found('TP. LÀO CAI')).toEqual(['080', 'exact'])
  expect(found('Thị xã Sa Pa')).toEqual(['088', 'exact'])
})

test('tone marks wrong or left out: the plan of 2018 prints "Văn Bản"', () => {
  expect(found('huyện Văn Bản')).toEqual(['089', 'marks'])
  expect(found('muong khuong')).toEqual(['083', 'marks'])
})

test('letters typed as two code points are the same letters', () => {
  expect(found('Bảo Thắng'.normalize('NFD'))).toEqual(['086', 'exact'])
})

test('one letter too many, too few, other or exchanged', () => {
  expect(found('Sapa')).toEqual(['088', 'slip'])
  expect(found('Mường Khươngg')).toEqual(['083', 'slip'])
  expect(found('Bảo Yêm')).toEqual(['087', 'slip'])
  expect(found('Bát Xtá')).toEqual(['082', 'slip'])
})

test('what could be several is left to a person', () => {
  const twins = [{ name: 'Thanh Bình', code: '02779' }, { name: 'Thanh Bình', code: '03043' }]
  expect(matchName('xã Thanh Bình', twins)).toBeNull()
  expect(suggestNames('xã Thanh Bình', twins).map((match) => match.area.code)).toEqual(['02779', '03043'])
  expect(found('Hà Nội')).toBeNull()
})

test('suggestions come nearest first, and none when nothing is near', () => {
  const communes = [{ name: 'Bản Phố', code: '1' }, { name: 'Bản Phiệt', code: '2' }, { name: 'Ban Pho', code: '3' }, { name: 'Bản Pho', code: '4' }, { name: 'Bản Phi', code: '5' }]
  expect(suggestNames('Bản Phố', communes).map((match) => [match.area.code, match.by])).toEqual([['1', 'exact'], ['3', 'marks'], ['4', 'marks'], ['5', 'slip']])
  expect(suggestNames('Hà Nội', communes)).toEqual([])
  expect(suggestNames('', communes)).toEqual([])
})

test('only the kind before a name is taken off', () => {
  expect(withoutKind('thị trấn Nông trường Phong Hải')).toBe('Nông trường Phong Hải')
  expect(withoutKind('Xã')).toBe('Xã')
})

const word = fc.string({ unit: fc.constantFrom('a', 'b', 'n', 'h', ' '), minLength: 1, maxLength: 10 })
test('a slip is one slip whichever of the two is the right one, and any one letter changed is one', () => {
  fc.assert(fc.property(word, word, (one, other) => isOneSlip(one, other) === isOneSlip(other, one)))
  fc.assert(fc.property(word, fc.nat(9), fc.constantFrom('', 'x', 'xx'), (text, at, put) => {
    const start = at % text.length
    return isOneSlip(text, text.slice(0, start) + put + text.slice(start + 1)) || put === 'xx'
  }))
})
