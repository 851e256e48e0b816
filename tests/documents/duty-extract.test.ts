import { describe, expect, it } from 'vitest'
import { day } from '#kernel/day.ts'
import { type Block, isBlank, type OfficialDocument } from '#kernel/official-document.ts'
import { isRefusal } from '#kernel/refusal.ts'
import { examplePlan } from './example-estimate.ts'
import { dutyExtract, isSameBody } from '#features/plans/duty-extract.ts'
import type { Activity, Duty, Plan, Target } from '#features/plans/plan.ts'

const duty = (anchor: string, agency: string, kind: Duty['kind'], text: string): Duty => ({ anchor, agency, agencies: [agency], kind, text, line: 1 })
const activity = (anchor: string, title: string, coordinating: readonly string[]): Activity => ({
  anchor,
  title,
  content: [],
  from: null,
  to: null,
  period: 'Năm 2018',
  lead: 'Ban đại diện Hội Người cao tuổi tỉnh',
  coordinating,
  line: 1,
})
const target = (anchor: string, text: string, areas: readonly string[]): Target => ({
  anchor,
  measure: 'clubs',
  kind: 'count',
  value: 16,
  lower: null,
  upper: null,
  unit: 'club',
  population: null,
  age: null,
  ageStated: false,
  byArea: areas.map((name) => ({ name, written: name, count: 1, code: null })),
  exceptAreas: [],
  year: null,
  from: null,
  deadline: null,
  text,
  line: 1,
})
const plan: Plan = {
  ...examplePlan,
  date: day('2018-05-28'),
  duties: [
    duty('VI.1', 'Ban đại diện Hội Người cao tuổi tỉnh', 'assigned', 'Chủ trì triển khai Kế hoạch.'),
    duty('VI.3', 'Sở Tài chính', 'assigned', 'Bố trí kinh phí.'),
    duty('VI.3', 'Sở Tài chính', 'assigned', 'Hướng dẫn quyết toán.'),
    duty('VI.8', 'Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh', 'requested', 'Giám sát thực hiện Kế hoạch.'),
    duty('VI.9', 'UBND các huyện, thành phố', 'assigned', 'Tuyên truyền.'),
  ],
  activities: [activity('IV.1', 'Tập huấn', ['Sở Y tế']), activity('IV.2', 'Thành lập:', ['UBND các huyện Văn Bàn, Bảo Yên'])],
  targets: [
    target('III.2', 'Thành lập mới 05 Câu lạc bộ', ['Văn Bàn', 'Bảo Yên']),
    target('III.2', 'Thành lập mới 05 Câu lạc bộ', []),
    target('III.3', 'Có 16 Câu lạc bộ', []),
    target('III.3', 'với ít nhất 2.000 thành viên', []),
  ],
}

function extract(agency: string): OfficialDocument {
  const paper = dutyExtract(plan, agency, { sample: false })
  if (isRefusal(paper)) throw new Error(paper.refused)
  return paper
}
const tableAfter = (paper: OfficialDocument, title: string): (readonly string[])[] | undefined => {
  const at = paper.body.findIndex((block) => block.kind === 'section' && block.text.endsWith(title))
  const table = paper.body[at + 1] as Extract<Block, { kind: 'table' }> | undefined
  return at < 0 ? undefined : table?.table.rows.map(({ cells }) => cells)
}

describe('one agency’s extract of a plan', () => {
  it('gives its duties in the plan’s words, with where they stand, and nobody else’s', () => {
    const paper = extract('Sở Tài chính')
    expect(tableAfter(paper, 'NHIỆM VỤ ĐƯỢC GIAO')).toEqual([
      ['1', 'Bố trí kinh phí.', 'VI.3'],
      ['2', 'Hướng dẫn quyết toán.', 'VI.3'],
    ])
    expect(tableAfter(paper, 'CHỈ TIÊU LIÊN QUAN')).toBeUndefined()
    expect(paper.title).toBe('của Sở Tài chính')
    expect(paper.body[0]).toEqual({ kind: 'paragraph', text: 'Trích Kế hoạch số 184/KH-UBND ngày 28 tháng 5 năm 2018 của UBND tỉnh Lào Cai:' })
  })

  it('requests what the plan requests', () => {
    expect(tableAfter(extract('Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh'), 'NỘI DUNG ĐỀ NGHỊ PHỐI HỢP')).toHaveLength(1)
  })

  it('gives who leads every target once', () => {
    const paper = extract('Ban đại diện Hội Người cao tuổi tỉnh')
    expect(tableAfter(paper, 'HOẠT ĐỘNG CHỦ TRÌ')).toEqual([
      ['1', 'Tập huấn (mục IV.1)', 'Năm 2018', 'Sở Y tế'],
      ['2', 'Thành lập (mục IV.2)', 'Năm 2018', 'UBND các huyện Văn Bàn, Bảo Yên'],
    ])
    expect(tableAfter(paper, 'CHỈ TIÊU LIÊN QUAN')).toEqual([
      ['1', 'Thành lập mới 05 Câu lạc bộ', 'III.2'],
      ['2', 'Có 16 Câu lạc bộ; với ít nhất 2.000 thành viên', 'III.3'],
    ])
  })

  it('gives a district what is given to all districts, what names it, and its own targets', () => {
    const paper = extract('UBND huyện Văn Bàn')
    expect(paper.body.filter(({ kind }) => kind === 'section').map((block) => (block as { text: string }).text)).toEqual([
      'I. NHIỆM VỤ ĐƯỢC GIAO',
      'II. HOẠT ĐỘNG PHỐI HỢP',
      'III. CHỈ TIÊU LIÊN QUAN',
    ])
    expect(tableAfter(paper, 'HOẠT ĐỘNG PHỐI HỢP')).toEqual([['1', 'Thành lập (mục IV.2)', 'Năm 2018', 'Ban đại diện Hội Người cao tuổi tỉnh']])
    expect(tableAfter(paper, 'CHỈ TIÊU LIÊN QUAN')).toEqual([['1', 'Thành lập mới 05 Câu lạc bộ', 'III.2']])
  })

  it('leaves number, place, date, issuer and office blank until they are given', () => {
    const { letterhead, foot } = extract('Sở Tài chính')
    expect(letterhead.number).toBe('Số: ……/……')
    expect(letterhead.placeAndDate).toBe('…………, ngày …… tháng …… năm ……')
    expect(isBlank(letterhead.issuer) && foot.authority.every(isBlank)).toBe(true)
    expect(foot.signer).toBeNull()
  })

  it('refuses a body of which the plan says nothing', () => {
    expect(dutyExtract(plan, 'Sở Tư pháp', { sample: false })).toEqual({ refused: 'plans/agency-not-in-plan', because: { agency: 'Sở Tư pháp' } })
  })
})

describe('the same body under two spellings', () => {
  it.each([
    ['UBND tỉnh', 'Ủy ban nhân dân tỉnh'],
    ['Sở Tài chính:', 'Sở Tài chính'],
    ['UBND các huyện, thành phố', 'UBND thành phố Lào Cai'],
    ['UBND và Hội Người cao tuổi các huyện, thành phố, xã, thị trấn', 'UBND huyện Bảo Yên'],
    ['UBND các huyện Văn Bàn, Bảo Yên, Bắc Hà', 'Ủy ban nhân dân huyện Bảo Yên'],
  ])('%s is %s', (one, other) => expect(isSameBody(one, other)).toBe(true))

  it.each([
    ['UBND tỉnh Lào Cai', 'UBND thành phố Lào Cai'],
    ['UBND các huyện Văn Bàn, Bảo Yên', 'UBND huyện Bắc Hà'],
    ['Sở Tài chính', 'Sở Tư pháp'],
  ])('%s is not %s', (one, other) => expect(isSameBody(one, other)).toBe(false))
})
