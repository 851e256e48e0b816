import { describe, expect, it } from 'vitest'
import { layOut } from './lay-out.ts'
import { understand } from './understand.ts'

const laid = (text: string) => layOut(text.split('\n').map((line, at) => ({ line: at + 1, text: line }))).pieces
const anchors = (text: string) => laid(text).map(({ anchor, role, label }) => [anchor, role, label])

describe('marks count by where they stand', () => {
  it('whatever number they print', () => {
    expect(anchors('KẾ HOẠCH\nTên kế hoạch\nI. MỤC TIÊU\n1. Một\na) a\nh) b\nc) c\n5. Hai\nIII. NỘI DUNG\n1.1. Con').slice(2)).toEqual([
      ['I', 'section', 'I.'],
      ['I.1', 'heading', '1.'],
      ['I.1.a', 'point', 'a)'],
      ['I.1.b', 'point', 'h)'],
      ['I.1.c', 'point', 'c)'],
      ['I.2', 'heading', '5.'],
      ['II', 'section', 'III.'],
      ['II.1.1', 'heading', '1.1.'],
    ])
  })

  it('with đ after d', () => {
    expect(
      anchors('KẾ HOẠCH\nTên\nI. MỤC TIÊU\na) a\nb) b\nc) c\nd) d\nđ) đ\ne) e')
        .slice(3)
        .map(([anchor]) => anchor),
    ).toEqual(['I.a', 'I.b', 'I.c', 'I.d', 'I.đ', 'I.e'])
  })

  it.each(['2.000 thành viên', '28/5/2018 là ngày ký', '2018 - 2020', 'V.v… và các việc khác'])('no mark: %s', (line) => {
    expect(laid(`KẾ HOẠCH\nTên\nI. MỤC TIÊU\n${line}`).at(-1)).toMatchObject({ role: 'paragraph', label: '', text: line, anchor: 'I' })
  })
})

describe('the parts of a paper', () => {
  it('takes a title of several lines, and the words of a bare mark from the next line', () => {
    const pieces = laid('KẾ HOẠCH\nTHỰC HIỆN ĐỀ ÁN\nNĂM 2018\nCăn cứ Quyết định số 1/QĐ-UBND;\nPhần thứ nhất\nMỤC TIÊU')
    expect(pieces.map(({ role, anchor }) => [role, anchor])).toEqual([
      ['kind', 'head'],
      ['title', 'head'],
      ['title', 'head'],
      ['basis', 'bases'],
      ['section', 'A'],
      ['section', 'A'],
    ])
  })

  it('tells superior and issuer apart, and keeps an issuer on two lines together', () => {
    const roles = (text: string) => laid(text).map(({ role }) => role)
    expect(roles('UBND TỈNH LÀO CAI\nSỞ Y TẾ\nKẾ HOẠCH')).toEqual(['superior', 'issuer', 'kind'])
    expect(roles('ỦY BAN NHÂN DÂN\nTỈNH LÀO CAI\nKẾ HOẠCH')).toEqual(['issuer', 'issuer', 'kind'])
  })
})

describe('texts made to waste time', () => {
  it.each([
    ['figures', '1 '],
    ['shares', '60 - 70% '],
    ['brackets', 'huyện A, A ('],
    ['places', 'ở huyện Văn Bàn, '],
    ['bodies', 'Sở Y tế, '],
  ])('a line of 20,000 letters of %s is read in a moment', (_, bit) => {
    const line = bit.repeat(Math.floor(20_000 / bit.length))
    const from = performance.now()
    understand({ pieces: laid(`KẾ HOẠCH\nTên\nI. CHỈ TIÊU\n${line}\nII. KINH PHÍ\n${line}\nIII. TỔ CHỨC THỰC HIỆN\n${line}`) })
    expect(performance.now() - from).toBeLessThan(1500)
  })
})
