import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dong } from '#kernel/money.ts'
import { readMoney, readNumber } from './read-amounts.ts'
import { clausesOf, quantitiesOf } from './read-quantities.ts'

const figures = (sentence: string) => quantitiesOf(sentence).map(({ of, value, lower, upper }) => [of, value ?? [lower, upper]])

describe('figures of a sentence', () => {
  it.each([
    ['có 16 câu lạc bộ', [['count', 16]]],
    ['ít nhất 2.000 thành viên', [['count', [2000, null]]]],
    ['60 - 70% là phụ nữ', [['percent', [60, 70]]]],
    ['60% - 70% hộ nghèo', [['percent', [60, 70]]]],
    ['từ 8 đến 10 câu lạc bộ', [['count', [8, 10]]]],
    ['không quá 5% nợ quá hạn', [['percent', [null, 5]]]],
    ['từ 30 triệu đồng trở lên', [['money', [30_000_000, null]]]],
    ['hơn 1,5 tỷ đồng', [['money', [1_500_000_000, null]]]],
    ['khoảng 25.000.000 đồng', [['money', 25_000_000]]],
    ['từ 15 đến 20 triệu đồng', [['money', [15_000_000, 20_000_000]]]],
    ['một nửa số câu lạc bộ', [['percent', 50]]],
    ['12,5% thành viên', [['percent', 12.5]]],
  ])('%s', (sentence, expected) => {
    expect(figures(sentence)).toEqual(expected)
  })

  it.each([
    'từ 55 tuổi trở lên',
    'năm 2018',
    'giai đoạn 2017 - 2020',
    'trước ngày 30/6/2018',
    'Quyết định số 1533/QĐ-TTg',
    'tháng 12',
    'ở 7 huyện, thành phố',
    'huyện Bảo Yên (02 Câu lạc bộ)',
    '28/5/2018',
  ])('no figure: %s', (sentence) => {
    expect(figures(sentence)).toEqual([])
  })

  it('cuts clauses at commas outside brackets, and at "với" and "trong đó"', () => {
    expect(clausesOf('có 16 Câu lạc bộ (thôn, bản) với ít nhất 2.000 thành viên, trong đó có 700 người cao tuổi').map(({ text }) => text.trim())).toEqual([
      'có 16 Câu lạc bộ (thôn, bản)',
      'với ít nhất 2.000 thành viên,',
      'trong đó có 700 người cao tuổi',
    ])
  })
})

describe('amounts', () => {
  it('reads money digit by digit, without rounding', () => {
    expect(readMoney('50,7', dong(1_000_000))).toBe(50_700_000)
    expect(readMoney('529.300.000', dong(1))).toBe(529_300_000)
    expect(readMoney('1.234,567891', dong(1_000_000))).toBe(1_234_567_891)
    expect(readMoney('0,0000001', dong(1_000_000))).toBeNull()
    expect(readMoney('1.23', dong(1))).toBeNull()
    expect(readNumber('05')).toBe(5)
  })

  it('gives back every sum in triệu đồng that formatting writes', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10_000_000_000 }), (amount) => {
        const [whole, decimals] = [Math.floor(amount / 1_000_000).toLocaleString('de-DE'), String(amount % 1_000_000).padStart(6, '0')]
        expect(readMoney(`${whole},${decimals}`, dong(1_000_000))).toBe(amount)
      }),
    )
  })
})
