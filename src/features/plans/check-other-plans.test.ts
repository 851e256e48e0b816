/** The same rules on other provinces' ways of writing, each a few lines long. */
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { checkText, codesOf, edited, ofCode } from '../../../tests/plans/checked-text.ts'
import type { FindingCode } from './finding.ts'

const SHORT = `Số: 12/KH-UBND
Sông Lam, ngày 05 tháng 3 năm 2021
KẾ HOẠCH
Nhân rộng mô hình Câu lạc bộ liên thế hệ tự giúp nhau giai đoạn 2021 - 2023
I. CHỈ TIÊU
1. Năm 2021: thành lập 10 câu lạc bộ.
2. Năm 2022: duy trì 10 câu lạc bộ, thành lập mới 12 câu lạc bộ.
3. Năm 2023: duy trì 22 câu lạc bộ; 1.320 thành viên, trong đó có 858 phụ nữ; toàn tỉnh có 22 câu lạc bộ.
4. Mỗi câu lạc bộ có 50 - 70 thành viên; 60 - 70% là phụ nữ; 60 - 70% là người cao tuổi từ 60 tuổi trở lên; 30 - 40% là người trẻ.
II. HOẠT ĐỘNG
1. Thành lập câu lạc bộ
a) Thời gian thực hiện: năm 2021 đến năm 2023.
b) Cơ quan chủ trì: Hội Người cao tuổi tỉnh.
III. TỔ CHỨC THỰC HIỆN
1. Hội Người cao tuổi tỉnh
- Chủ trì thực hiện, báo cáo kết quả trước ngày 15 tháng 12 hằng năm.
2. UBND các huyện
- Chỉ đạo các xã thành lập câu lạc bộ.
`
const ANNEX = `
Nơi nhận:
- Như trên;
PHỤ LỤC
(Kèm theo Kế hoạch số 13/KH-UBND ngày 05/3/2021 của UBND tỉnh)
`
const find = (code: string, ...edits: readonly (readonly [string, string])[]) => ofCode(checkText(edited(SHORT, ...edits)), `plan-check/${code}` as FindingCode)

describe('a plan of three years', () => {
  it('agrees with itself', () => {
    const findings = checkText(SHORT)
    expect(findings.filter(({ severity }) => severity !== 'agrees').map(({ code }) => code)).toEqual(['plan-check/maintain-undefined'])
    expect(codesOf(findings)).toEqual(expect.arrayContaining(['clubs-carried-agrees', 'share-agrees', 'members-per-club-agrees']))
  })

  it('carries its clubs from year to year', () => {
    expect(find('clubs-carried-agrees')[0]!.values).toEqual({ years: 2, from: 2021, to: 2023 })
    const wrong = find('clubs-carried', ['duy trì 22', 'duy trì 20'])
    expect(wrong.map(({ values, severity, anchor }) => ({ ...values, severity, anchor }))).toEqual([{ year: 2023, kept: 20, before: 2022, expected: 22, severity: 'error', anchor: 'I.3' }])
  })

  it('holds numbers of women against their share', () => {
    expect(find('share-agrees')[0]!.values).toMatchObject({ measure: 'members-women', percent: 65, against: 'I.4' })
    expect(find('share-differs', ['858 phụ nữ', '500 phụ nữ'])[0]!.values).toMatchObject({ measure: 'members-women', count: 500, percent: 37.9, lower: 60, upper: 70 })
  })

  it('holds the size of its clubs against its own band before the norm', () => {
    expect(find('members-per-club-own', ['1.320 thành viên', '2.200 thành viên'])[0]!.values).toMatchObject({ each: 100, lower: 50, upper: 70, against: 'I.4' })
    expect(find('members-per-club', ['1.320 thành viên', '2.200 thành viên'])).toEqual([])
  })

  it('cannot have more older and younger members than members', () => {
    expect(find('shares-over-whole', ['30 - 40% là người trẻ', '50% là người trẻ'])[0]!.values).toEqual({ elderly: 60, young: 50, sum: 110 })
    expect(find('shares-over-whole')).toEqual([])
  })

  it('is told by the norms of its day: from 2020 on the poor have priority, no number', () => {
    const poor = ['30 - 40% là người trẻ', '30 - 40% là người trẻ; 20% là người nghèo'] as const
    expect(find('norm-differs', poor)).toEqual([])
    expect(find('norm-differs', poor, ['05 tháng 3 năm 2021', '05 tháng 3 năm 2020']).map(({ values }) => values)).toEqual([
      { measure: 'members-elderly', lower: 60, upper: 70, normLower: 70, normUpper: '', decision: '1533/QĐ-TTg' }, { measure: 'members-poor', lower: 20, upper: 20, normLower: 60, normUpper: 70, decision: '1533/QĐ-TTg' },
    ])
  })

  it('names who leads', () => {
    expect(find('no-lead', ['b) Cơ quan chủ trì: Hội Người cao tuổi tỉnh.\n', ''])[0]!.values).toEqual({ title: 'Thành lập câu lạc bộ' })
  })

  it('has an annex of its own number', () => {
    const findings = checkText(SHORT + ANNEX)
    expect(ofCode(findings, 'plan-check/annex-number')[0]).toMatchObject({ severity: 'error', values: { annex: '13/KH-UBND', own: '12/KH-UBND' } })
    expect(codesOf(checkText(SHORT + ANNEX.replace('13/KH', '12/KH')))).not.toContain('annex-number')
  })

  it('speaks of no districts once they have ended', () => {
    expect(find('districts-ended')).toEqual([])
    expect(find('districts-ended', ['05 tháng 3 năm 2021', '05 tháng 3 năm 2026'])[0]!.values).toEqual({ mentions: 1, ended: '2025-07-01' })
  })
})

describe('marks in order', () => {
  const labelled = (...marks: string[]) => ofCode(checkText(`KẾ HOẠCH\nNăm 2020\nI. NHIỆM VỤ\n1. Truyền thông\n${marks.map((mark) => `${mark}) Nội dung về ${mark}.`).join('\n')}\n`), 'plan-check/label').map(({ values }) => [values.written, values.wanted])
  it('with đ, or without it throughout', () => {
    expect(labelled('a', 'b', 'c', 'd', 'đ', 'e')).toEqual([])
    expect(labelled('a', 'b', 'c', 'd', 'e', 'f')).toEqual([])
    expect(labelled('a', 'h', 'c')).toEqual([['h)', 'b)']])
    expect(labelled('a', 'b', 'b')).toEqual([['b)', 'c)']])
  })

  it('of sections and clauses', () => {
    const text = 'KẾ HOẠCH\nNăm 2020\nI. CHỈ TIÊU\n1. Thành lập 05 câu lạc bộ.\n3. Duy trì 04 câu lạc bộ.\nIV. KINH PHÍ\nTổng kinh phí: 10 triệu đồng.\n'
    expect(ofCode(checkText(text), 'plan-check/label').map(({ values }) => values)).toEqual([{ written: '3.', wanted: '2.' }, { written: 'IV.', wanted: 'II.' }])
    expect(ofCode(checkText(text.replace('3. Duy', '2. Duy').replace('IV.', 'II.')), 'plan-check/label')).toEqual([])
  })
})

describe('the estimate', () => {
  const cell = (rows: readonly (readonly string[])[]) => rows.map((row) => row.map((text) => `\t${text}`).join('\n')).join('\n\n')
  const withTable = (rows: readonly (readonly string[])[]) =>
    checkText(`KẾ HOẠCH\nThực hiện năm 2022\nI. CHỈ TIÊU\n1. Thành lập 04 câu lạc bộ.\nNơi nhận:\n- Lưu: VT.\nPHỤ LỤC\nĐơn vị tính: triệu đồng\n${cell([['TT', 'Nội dung', 'Tổng cộng', 'Ngân sách tỉnh', 'Xã hội hóa'], ...rows])}\n`)

  it('counts groups once, not their parts again', () => {
    const findings = withTable([['I', 'Tập huấn', '30', '30', ''], ['1', 'Thuê hội trường', '10', '10', ''], ['2', 'Tài liệu', '20', '20', ''], ['II', 'Hỗ trợ quỹ', '80', '', '80'], ['', 'Tổng cộng', '110', '30', '80']])
    expect(ofCode(findings, 'plan-check/columns-agree')[0]!.values).toEqual({ columns: 3 })
    expect(codesOf(findings)).not.toContain('column-sum')
  })

  it('names the row that is added up wrongly, and by how much', () => {
    const findings = withTable([['1', 'Tập huấn', '30', '30', ''], ['2', 'Hỗ trợ quỹ', '80', '10', '80'], ['', 'Tổng cộng', '110', '40', '80']])
    expect(ofCode(findings, 'plan-check/row-sum').map(({ values }) => values)).toEqual([
      { row: 'Tổng cộng', sum: 120_000_000, printed: 110_000_000, difference: 10_000_000 }, { row: 'Hỗ trợ quỹ', sum: 90_000_000, printed: 80_000_000, difference: 10_000_000 },
    ].toReversed())
  })
})

it('three published texts of other provinces carry no error', () => {
  for (const name of ['lai_chau_2017_2020_plan', 'ninh_thuan_2025_plan', 'son_la_2016_2020_plan']) {
    const findings = checkText(readFileSync(`tests/plans/files/${name}.txt`, 'utf8'))
    expect(findings.filter(({ severity }) => severity === 'error' || severity === 'contradiction')).toEqual([])
  }
})
