import { describe, expect, it } from 'vitest'
import { answerQuestions, askAbout } from './ask-about.ts'
import { layOut } from './lay-out.ts'
import type { PlanDocument } from './plan-document.ts'
import { understand } from './understand.ts'

const laid = (text: string): PlanDocument => layOut(text.split('\n').map((line, at) => ({ line: at + 1, text: line })))
const PLAN = laid(`KẾ HOẠCH
Thực hiện Đề án năm 2018
I. CHỈ TIÊU
1. Thành lập 01 câu lạc bộ ở huyện Văn Bản.
2. Có 700 người cao tuổi tham gia câu lạc bộ.
3. Phong trào lan rộng.
II. NỘI DUNG
1. Tập huấn ở các huyện Văn Bàn, Bảo Yên; vận động tại huyện Văn Bàn
Nơi nhận:
- Lưu: VT.
Nguyễn Hữu Thể
PHỤ LỤC
(Kèm theo Kế hoạch số: 184/KH-UBND ngày 28/5/2018 của UBND tỉnh Lào Cai)`)

const codes = (document: PlanDocument): string[] => askAbout(understand(document), document).map(({ code }) => code)

describe('questions', () => {
  it('asks for what the paper does not print; a number found only in the annex is offered, not taken', () => {
    expect(codes(PLAN)).toEqual(['number', 'place', 'authority', 'age:I.2', 'spelling:Văn Bản', 'unread:6:Phong trào lan rộng.'])
    const questions = askAbout(understand(PLAN), PLAN)
    expect(questions.find(({ code }) => code === 'number')).toMatchObject({ suggestion: '184/KH-UBND', anchor: 'head' })
    expect(questions.find(({ code }) => code === 'place')!.suggestion).toBeNull()
    expect(questions.find(({ code }) => code === 'age:I.2')).toMatchObject({ line: 5, suggestion: '60', choices: ['55', '60'] })
    expect(questions.find(({ about }) => about === 'spelling')).toMatchObject({
      line: 4,
      values: { written: 'Văn Bản', name: 'Văn Bàn' },
      suggestion: 'Văn Bàn',
    })
  })

  it('asks for day and signer only where there is none', () => {
    expect(codes(laid('KẾ HOẠCH\nNăm 2018\nI. CHỈ TIÊU\n1. Thành lập 01 câu lạc bộ.'))).toEqual(['number', 'date', 'place', 'authority', 'signer'])
  })
})

describe('answers', () => {
  const answered = answerQuestions(PLAN, {
    number: '184/KH-UBND',
    place: 'Lào Cai',
    authority: 'TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH',
    'age:I.2': '55',
    'spelling:Văn Bản': 'Văn Bàn',
    signer: '',
    nothing: 'x',
  })

  it('become pieces on line 0, in the order of a paper, and the printed lines stay', () => {
    expect(answered.pieces.filter(({ line }) => line === 0).map(({ role, text }) => [role, text])).toEqual([
      ['number', 'Số: 184/KH-UBND'],
      ['place-date', 'Lào Cai, ngày 28 tháng 5 năm 2018'],
      ['authority', 'TM. ỦY BAN NHÂN DÂN'],
      ['authority', 'KT. CHỦ TỊCH'],
      ['authority', 'PHÓ CHỦ TỊCH'],
      ['note', 'Người cao tuổi: từ 55 tuổi trở lên'],
      ['note', 'Văn Bàn'],
    ])
    expect(answered.pieces.filter(({ line }) => line > 0)).toEqual(PLAN.pieces)
    expect(answered.pieces.findIndex(({ role }) => role === 'authority')).toBeLessThan(answered.pieces.findIndex(({ role }) => role === 'signer'))
  })

  it('are understood, and not asked again', () => {
    const plan = understand(answered)
    expect(plan).toMatchObject({
      number: '184/KH-UBND',
      date: '2018-05-28',
      place: 'Lào Cai',
      authority: 'TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH',
      signer: 'Nguyễn Hữu Thể',
    })
    expect(plan.targets[1]).toMatchObject({ age: 55, ageStated: true })
    expect(codes(answered)).toEqual(['unread:6:Phong trào lan rộng.'])
  })

  it('can be given again: the later answer replaces the earlier', () => {
    const again = answerQuestions(answered, { number: '185/KH-UBND', date: '2018-06-01', signer: 'Lê Văn Tư', 'age:I.2': '60' })
    expect(understand(again)).toMatchObject({ number: '185/KH-UBND', date: '2018-06-01', place: 'Lào Cai', signer: 'Lê Văn Tư' })
    expect(understand(again).targets[1]).toMatchObject({ age: 60, ageStated: true })
    expect(again.pieces.filter(({ role }) => role === 'number')).toHaveLength(1)
  })

  it('that answer nothing change nothing', () => {
    expect(answerQuestions(PLAN, { number: ' ', 'age:I.2': '70', 'unread:6': 'x', date: '31/2/2018' })).toEqual(PLAN)
  })

  it('can say that a spelling is meant as written', () => {
    const kept = answerQuestions(PLAN, { 'spelling:Văn Bản': 'Văn Bản' })
    expect(understand(kept).targets[0]!.byArea[0]).toMatchObject({ name: 'Văn Bản', written: 'Văn Bản' })
    expect(codes(kept)).not.toContain('spelling:Văn Bản')
  })
})
