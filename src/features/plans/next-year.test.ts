import { describe, expect, it } from 'vitest'
import { LAO_CAI_2018, readPlanText } from '../../../tests/plans/checked-text.ts'
import { answerQuestions } from './ask-about.ts'
import { checkPlan } from './check-plan.ts'
import { draftNextYear } from './next-year.ts'
import { understand } from './understand.ts'

const whole = answerQuestions(readPlanText(LAO_CAI_2018).document, { number: '184/KH-UBND', date: '2018-05-28', place: 'Lào Cai', authority: 'TM. ỦY BAN NHÂN DÂN', 'age:III.3': '60' })
const draft = draftNextYear(whole, understand(whole), 2019)
const plan = understand(draft)

describe('next year’s draft', () => {
  it('speaks of the next year in its title, targets, periods and money', () => {
    expect(plan.years).toEqual({ from: 2019, to: 2019 })
    expect(plan.title).toBe(understand(whole).title.replace('NĂM 2018', 'NĂM 2019'))
    expect(plan.activities.map(({ from, to }) => [from, to])).toEqual([['2019-07-01', '2019-10-31'], ['2019-07-01', '2019-10-31'], ['2019-01-01', '2019-12-31'], ['2019-10-01', '2019-12-31'], ['2019-12-01', '2019-12-31']])
    expect(plan.targets.find(({ measure }) => measure === 'clubs')!.deadline).toBe('2019-12-31')
    expect(plan.estimate!.total).toBe(529_300_000)
    expect(draft.pieces.find(({ role }) => role === 'table')!.rows!.flat().some(({ text }) => text.includes('năm 2019 (Lễ ra mắt'))).toBe(true)
    expect(draft.pieces.find(({ role }) => role === 'closing')!.text).toMatch(/giai đoạn 2017 - 2020” năm 2019;/)
  })

  it('leaves the years of decisions, programmes and of what was founded then', () => {
    expect(plan.bases).toEqual(understand(whole).bases.map((basis) => ({ ...basis, line: plan.bases[0]!.line })))
    const text = draft.pieces.map((piece) => piece.text).join('\n')
    expect(text).toContain('đã thành lập năm 2017 ở huyện')
    expect(text).toContain('16 Câu lạc bộ thành lập năm 2017 - 2018')
    expect(text).toContain('trên địa bàn tỉnh Lào Cai năm 2019 cụ thể như sau')
    expect(text).toContain('giai đoạn 2013 - 2020')
  })

  it('has no number, place, day or signer, and keeps the symbol', () => {
    expect([plan.number, plan.place, plan.date, plan.signer]).toEqual([null, null, null, null])
    expect(draft.pieces.find(({ role }) => role === 'number')!.text).toBe('Số: ……/KH-UBND')
    expect(draft.pieces.find(({ role }) => role === 'annex-reference')!.text).toBe('(Kèm theo Kế hoạch số: ……/KH-UBND ngày …… tháng …… năm …… của UBND tỉnh Lào Cai)')
    expect(draft.pieces.filter(({ anchor }) => anchor === 'notes')).toEqual([])
  })

  it('is otherwise the same text, its lines counted anew, and is checked like any plan', () => {
    expect(draft.pieces.length).toBe(whole.pieces.length - 2) // the signer, and the note on the age
    expect(new Set(draft.pieces.map(({ line }) => line)).size).toBe(draft.pieces.length)
    expect(checkPlan(plan, draft).filter(({ code }) => code === 'plan-check/other-year' || code === 'plan-check/period-outside')).toEqual([])
  })

  it('of a plan of several years moves on as a whole', () => {
    const text = 'KẾ HOẠCH\nNhân rộng câu lạc bộ giai đoạn 2021 - 2023\nI. CHỈ TIÊU\n1. Năm 2021: thành lập 10 câu lạc bộ.\n2. Năm 2023: 20 câu lạc bộ đã thành lập năm 2021 được duy trì, theo Chương trình giai đoạn 2021 - 2025.\n3. Thông tư số 96/2021/TT-BTC; Quyết định số 5/QĐ-UBND ngày 02/3/2021; Luật Ngân sách năm 2021.\n'
    const { document, plan: old } = readPlanText(text)
    const next = draftNextYear(document, old, 2024)
    expect(next.pieces.slice(1).map((piece) => piece.text)).toEqual([
      'Nhân rộng câu lạc bộ giai đoạn 2024 - 2026', 'CHỈ TIÊU', 'Năm 2024: thành lập 10 câu lạc bộ.', 'Năm 2026: 20 câu lạc bộ đã thành lập năm 2021 được duy trì, theo Chương trình giai đoạn 2021 - 2025.',
      'Thông tư số 96/2021/TT-BTC; Quyết định số 5/QĐ-UBND ngày 02/3/2021; Luật Ngân sách năm 2021.',
    ])
  })
})
