import { describe, expect, it } from 'vitest'
import { day } from '#kernel/day.ts'
import type { TextBlock } from '#kernel/official-document.ts'
import { examplePlan } from './example-estimate.ts'
import { answerQuestions } from '#features/plans/ask-about.ts'
import { understand } from '#features/plans/understand.ts'
import { planCitation, planPaper } from '#features/plans/plan-paper.ts'
import type { Piece, PieceRole, PlanDocument } from '#features/plans/plan-document.ts'

const piece = (anchor: string, role: PieceRole, label: string, text: string): Piece => ({ anchor, role, label, text, line: 1 })
const document: PlanDocument = {
  pieces: [
    piece('head', 'kind', '', 'KẾ HOẠCH'),
    piece('head', 'title', '', 'Triển khai thực hiện Đề án'),
    piece('head', 'title', '', 'năm 2018'),
    piece('head', 'note', '', '-------'),
    piece('bases', 'basis', '', 'Căn cứ Quyết định số 1533/QĐ-TTg;'),
    piece('bases', 'basis', '', 'Thực hiện Đề án, UBND tỉnh ban hành Kế hoạch như sau:'),
    piece('I', 'section', 'I.', 'NỘI DUNG'),
    piece('I.1', 'heading', '1.', 'Thành lập'),
    piece('I.1.a', 'point', 'a)', 'Nội dung:'),
    piece('I.1.a', 'bullet', '-', 'Tổ chức lễ ra mắt.'),
    piece('I.1.b', 'point', 'h)', 'Thời gian: Năm 2018.'),
    piece('I.2', 'paragraph', '2.', 'Duy trì 11 Câu lạc bộ.'),
    piece('I.2', 'note', '', '(Biểu kèm theo)'),
    piece('closing', 'closing', '', 'Trên đây là Kế hoạch'),
    piece('recipients', 'recipients', '', 'Nơi nhận:'),
    piece('recipients', 'recipient', '-', 'CT, PCT2;'),
    piece('signing', 'signer', '', 'Nguyễn Hữu Thể'),
    piece('annex', 'annex-title', '', 'BIỂU DỰ TOÁN'),
    piece('annex', 'annex-title', '', 'KINH PHÍ'),
    piece('annex', 'annex-reference', '', '(Kèm theo Kế hoạch số: 184/KH-UBND)'),
    {
      anchor: 'annex',
      role: 'table',
      label: '',
      text: '',
      line: 9,
      rows: [
        [
          { text: 'TT', line: 9 },
          { text: 'Nội dung', line: 10 },
        ],
        [
          { text: '1', line: 11 },
          { text: 'Tập huấn', line: 12 },
        ],
      ],
    },
    piece('annex', 'annex-title', '', 'PHỤ LỤC DANH SÁCH'),
    piece('annex', 'paragraph', '', 'Không có.'),
  ],
}
const paper = planPaper(document, examplePlan, { sample: false })
const lines = paper.body as readonly TextBlock[]

describe('a plan as an official paper', () => {
  it('keeps every mark and word as printed, slips too', () => {
    expect(lines.map(({ text }) => text)).toEqual([
      'Căn cứ Quyết định số 1533/QĐ-TTg;',
      'Thực hiện Đề án, UBND tỉnh ban hành Kế hoạch như sau:',
      'I. NỘI DUNG',
      '1. Thành lập',
      'a) Nội dung:',
      '- Tổ chức lễ ra mắt.',
      'h) Thời gian: Năm 2018.',
      '2. Duy trì 11 Câu lạc bộ.',
      '(Biểu kèm theo)',
      'Trên đây là Kế hoạch',
    ])
  })

  it('tells titles from numbered sentences, and bases from the sentence that issues the plan', () => {
    expect(lines.map(({ kind }) => kind)).toEqual(['basis', 'paragraph', 'section', 'heading', 'point', 'bullet', 'point', 'clause', 'note', 'paragraph'])
  })

  it('has the issuer in full, and dots where nobody has given the place', () => {
    expect(paper.letterhead).toMatchObject({
      superior: null,
      issuer: 'Ủy ban nhân dân tỉnh Lào Cai',
      number: 'Số: ……/KH-UBND',
      placeAndDate: '…………, ngày …… tháng …… năm ……',
    })
    expect(planPaper(document, { ...examplePlan, number: null, issuer: null }, { sample: false }).letterhead).toMatchObject({
      issuer: '……………………',
      number: 'Số: ……/……',
    })
    expect(paper.foot).toEqual({ recipients: ['- CT, PCT2;'], authority: [], signer: 'Nguyễn Hữu Thể' })
  })

  it('begins an annex at each title after other words', () => {
    expect(paper.title).toBe('Triển khai thực hiện Đề án\nnăm 2018')
    expect(paper.annexes.map(({ title, reference, body }) => [title, reference, body.length])).toEqual([
      ['BIỂU DỰ TOÁN\nKINH PHÍ', '(Kèm theo Kế hoạch số: 184/KH-UBND)', 1],
      ['PHỤ LỤC DANH SÁCH', null, 1],
    ])
  })

  it('prints number, day, place and office once a person has given them, and keeps notes beside the text off the paper', () => {
    const answered = answerQuestions(document, {
      number: '184/KH-UBND',
      place: 'Lào Cai',
      date: '28/5/2018',
      authority: 'TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH',
      'spelling:Văn Bản': 'Văn Bàn',
    })
    const filled = planPaper(answered, understand(answered), { sample: false })
    expect(filled.letterhead).toMatchObject({ number: 'Số: 184/KH-UBND', placeAndDate: 'Lào Cai, ngày 28 tháng 5 năm 2018' })
    expect(filled.foot.authority).toEqual(['TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH'])
    expect(filled.body).toEqual(paper.body)
    expect(filled.annexes).toEqual(paper.annexes)
  })

  it('is cited by its number, else by its title', () => {
    expect(planCitation({ ...examplePlan, date: day('2018-05-28') })).toBe('Kế hoạch số 184/KH-UBND ngày 28 tháng 5 năm 2018 của UBND tỉnh Lào Cai')
    expect(planCitation({ ...examplePlan, kind: 'QUYẾT ĐỊNH', number: null, issuer: null })).toBe('Quyết định Triển khai thực hiện Đề án năm 2018')
  })

  it('leaves the signer out of a sample', () => {
    expect(planPaper(document, examplePlan, { sample: true })).toMatchObject({ sample: true, foot: { signer: null } })
  })
})
