import { describe, expect, it } from 'vitest'
import type { Plan } from '#features/plans/plan.ts'
import { planFile, readPlan } from './plan-files.ts'

const planOf = (name: string): Plan => readPlan(planFile(name)).plan
/** anchor, measure, figure, unit. */
const figures = ({ targets }: Plan) => targets.map(({ anchor, measure, value, lower, upper, unit }) => [anchor, measure, value ?? [lower, upper], unit])

describe('Lai Châu 2017-2020', () => {
  const plan = planOf('lai_chau_2017_2020_plan.txt')

  it('has its targets year by year', () => {
    expect(plan.targets.filter(({ anchor }) => anchor === 'I').map(({ year, measure, value }) => [year, measure, value])).toEqual([
      [2017, 'clubs-established', 4],
      [2018, 'clubs-maintained', 4],
      [2018, 'clubs-established', 7],
      [2019, 'clubs-maintained', 11],
      [2019, 'clubs-established', 7],
      [2020, 'clubs-maintained', 18],
      [2020, 'clubs-established', 7],
    ])
    expect(plan.targets[0]).toMatchObject({ from: '2017-01-01', deadline: '2017-12-31' })
    expect(plan.years).toEqual({ from: 2017, to: 2020 })
  })

  it('names the places of the pilot, and those left out of each year', () => {
    expect(plan.targets[0]!.byArea.map(({ name }) => name)).toEqual(['Quyết Tiến', 'Tam Đường', 'Mường So', 'Tân Uyên'])
    expect(plan.targets.filter(({ exceptAreas }) => exceptAreas.length > 0).map(({ year, exceptAreas }) => [year, exceptAreas])).toEqual([
      [2018, ['Nậm Nhùn']],
      [2019, ['Sìn Hồ']],
      [2020, ['Lai Châu']],
    ])
  })

  it('has the make-up of a club, and the fund of each from among the money', () => {
    expect(figures(plan).slice(7)).toEqual([
      ['II', 'members-per-club', [50, 70], 'person'],
      ['II', 'members-elderly', 70, 'percent'],
      ['II', 'members-women', [60, 70], 'percent'],
      ['II', 'members-poor', [60, 70], 'percent'],
      ['III', 'fund-initial', [25_000_000, null], 'dong'],
    ])
    expect(plan.funding).toMatchObject({ total: 2_000_000_000, approximate: true })
  })

  it('has its number, its day, who leads, and nothing unread', () => {
    expect(plan).toMatchObject({ number: '307/QĐ-UBND', date: '2017-04-05', issuer: 'UBND tỉnh Lai Châu', unread: [] })
    expect(plan.duties.map(({ anchor, agency, kind }) => [anchor, agency, kind])).toEqual([['IV', 'Hội NCT tỉnh', 'assigned']])
  })
})

describe('Ninh Thuận đến năm 2025', () => {
  const plan = planOf('ninh_thuan_2025_plan.txt')

  it('has shares of communes with a club', () => {
    const communes = plan.targets.filter(({ measure }) => measure === 'communes-with-club')
    expect(communes.map(({ value, population, deadline }) => [value, population, deadline])).toEqual([
      [70, 'communes-rural', '2025-12-31'],
      [70, 'communes-ethnic-minority', '2025-12-31'],
      [80, 'wards-and-towns', '2025-12-31'],
    ])
  })

  it('has its counts, shares and the two sizes of fund', () => {
    expect(figures(plan).filter(([, measure]) => measure !== 'communes-with-club')).toEqual([
      ['II.1', 'clubs-established', [30, null], 'club'],
      ['II.1', 'clubs', 50, 'club'],
      ['II.3', 'clubs-maintained', 100, 'percent'],
      ['II.3', 'clubs-well-run', 100, 'percent'],
      ['III.1', 'members-per-club', [50, 70], 'person'],
      ['III.1', 'members-women', [60, 70], 'percent'],
      ['III.1', 'members-elderly', [60, 70], 'percent'],
      ['III.1', 'members-young', [30, 40], 'percent'],
      ['III.2', 'clubs-well-run', [70, null], 'percent'],
      ['III.2', 'members-borrowed', [50, null], 'percent'],
      ['III.3', 'fund-initial', 100, 'percent'],
      ['III.3', 'fund-initial', [20_000_000, null], 'dong'],
      ['III.3', 'fund-initial', 50, 'percent'],
      ['III.3', 'fund-initial', [30_000_000, null], 'dong'],
    ])
  })

  it('has scope and beneficiaries from one section, and leaves a wish without a figure unread', () => {
    expect(plan.scope).toBe('toàn tỉnh')
    expect(plan.beneficiaries).toMatch(/^NCT và gia đình, .* hoàn cảnh khó khăn$/u)
    expect(plan.unread).toEqual([{ anchor: 'III.1', line: 8, text: 'ưu tiên người khó khăn' }])
  })
})

describe('Sơn La 2016-2020', () => {
  const plan = planOf('son_la_2016_2020_plan.txt')

  it('has targets for spans of years', () => {
    expect(plan.targets.map(({ measure, value, lower, from, deadline }) => [measure, value ?? lower, from, deadline])).toEqual([
      ['clubs-established', 10, '2016-01-01', '2017-12-31'],
      ['districts-with-club', 3, '2016-01-01', '2017-12-31'],
      ['clubs-established', 20, '2018-01-01', '2020-12-31'],
      ['districts-with-club', 8, '2018-01-01', '2020-12-31'],
    ])
  })

  it('has who leads and who joins in one sentence each', () => {
    expect(plan.duties.map(({ agencies }) => agencies)).toEqual([['Hội Người cao tuổi tỉnh'], ['Ban Công tác NCT', 'các sở, ban, ngành và tổ chức xã hội']])
    expect(plan.funding).toMatchObject({ total: 3_000_000_000, approximate: true, bySource: [] })
  })

  it('lists what it did not understand with its place', () => {
    expect(plan.unread.map(({ anchor, line }) => [anchor, line])).toEqual([
      ['II', 8],
      ['III', 10],
    ])
  })
})

describe('styles of other offices', () => {
  it('Sông Lam: full letterhead and foot, Windows line ends, sub-headings, "+" under "-"', () => {
    const plan = planOf('song_lam_2019_windows.txt')
    expect(plan).toMatchObject({
      number: '45/KH-UBND',
      date: '2019-02-05',
      place: 'Sông Lam',
      issuer: 'ỦY BAN NHÂN DÂN TỈNH SÔNG LAM',
      signer: 'Lê Thị Minh Hà',
      authority: 'TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH',
      recipients: ['Như trên', 'Lưu: VT, VX'],
    })
    expect(plan.bases.map(({ number, date }) => [number, date])).toEqual([
      [null, '2009-11-23'],
      ['1533/QĐ-TTg', '2016-08-02'],
    ])
    expect(figures(plan)).toEqual([
      ['II.2.a', 'clubs-established', [8, 10], 'club'],
      ['II.2.b', 'clubs-maintained', 12, 'club'],
      ['II.2.c', 'clubs-well-run', [85, null], 'percent'],
      ['II.2.d', 'members-per-club', [50, null], 'person'],
      ['II.2.d', 'members-elderly', [70, null], 'percent'],
      ['II.2.d', 'members-women', [60, 70], 'percent'],
    ])
    expect(plan.targets[0]!.byArea.map(({ name, count }) => [name, count])).toEqual([
      ['Thanh Hà', 4],
      ['Yên Thủy', 3],
      ['Cửa Lạch', 3],
    ])
    expect(plan.activities.map(({ from, to, lead }) => [from, to, lead])).toEqual([
      ['2019-01-01', '2019-06-30', 'Sở Thông tin và Truyền thông'],
      [null, '2019-09-30', 'Hội Người cao tuổi tỉnh'],
    ])
    expect(plan.duties.map(({ anchor, agency, kind }) => [anchor, agency, kind])).toEqual([
      ['V.1', 'Hội Người cao tuổi tỉnh', 'assigned'],
      ['V.2', 'Sở Y tế', 'assigned'],
      ['V.2', 'Sở Y tế', 'assigned'],
      ['V.3', 'Hội Liên hiệp Phụ nữ tỉnh', 'requested'],
    ])
    expect(plan.funding).toMatchObject({ total: 1_250_000_000, approximate: true })
    expect(plan.unread.map(({ line, text }) => [line, text])).toEqual([[25, 'tối đa 5% câu lạc bộ xếp loại yếu']])
  })

  it('Đông Xuân: parts in words over Roman numbers, years as headings', () => {
    const plan = planOf('dong_xuan_2021_parts.txt')
    expect(plan.years).toEqual({ from: 2021, to: 2023 })
    expect(plan.targets.map(({ anchor, measure, value, year }) => [anchor, measure, value, year])).toEqual([
      ['B.I.1', 'clubs-established', 5, 2021],
      ['B.I.2', 'clubs-maintained', 5, 2022],
      ['B.I.2', 'clubs-established', 6, 2022],
      ['B.I.3', 'clubs', 20, 2023],
      ['B.I.3', 'communes-with-club', 100, 2023],
    ])
    expect(plan.targets[2]!.exceptAreas).toEqual(['Phú Lộc'])
    expect(plan.activities[0]).toMatchObject({
      anchor: 'B.II.1',
      from: '2021-03-01',
      to: '2021-05-31',
      lead: 'Hội Người cao tuổi tỉnh',
      coordinating: ['Ủy ban nhân dân các huyện'],
    })
    expect(plan.unread.map(({ anchor, line }) => [anchor, line])).toEqual([
      ['A.I', 10],
      ['B.I.3', 21],
    ])
  })

  it('Tây Hà: no Roman numbers at all, "•", and a month of the plan\'s only year', () => {
    const plan = planOf('tay_ha_2020_numbers_only.txt')
    expect(plan).toMatchObject({ scope: '14 phường, xã của thành phố', beneficiaries: 'người cao tuổi, phụ nữ, hộ nghèo' })
    expect(figures(plan)).toEqual([
      ['3', 'clubs-established', 3, 'club'],
      ['3', 'members', [150, null], 'person'],
      ['3', 'members-women', 90, 'person'],
      ['3', 'members-borrowed', 50, 'percent'],
      ['3', 'fund-initial', [15_000_000, 20_000_000], 'dong'],
    ])
    expect(plan.activities.map(({ anchor, from, to }) => [anchor, from, to])).toEqual([
      ['4.a', '2020-06-01', '2020-08-31'],
      ['4.b', '2020-07-01', '2020-12-31'],
    ])
    expect(plan.duties.map(({ agency }) => agency)).toEqual(['Phòng Y tế', 'UBND các phường, xã'])
    expect(plan.unread.map(({ text }) => text)).toEqual(['Nguyên tắc thực hiện: dân chủ, công khai.'])
  })

  it('Nam Giang: a draft with blanks, money first, an estimate in đồng with remarks and a dash for nothing', () => {
    const plan = planOf('nam_giang_2022_annex.txt')
    expect(plan).toMatchObject({ number: null, date: null, place: 'Nam Giang', authority: 'TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH', signer: null, unread: [] })
    expect(plan.recipients).toEqual(['Như trên', 'Lưu: VT'])
    expect(plan.estimate).toMatchObject({
      unit: 'đồng',
      total: 250_000_000,
      totalBySource: [150_000_000, 100_000_000],
      sources: [
        { kind: 'budget', title: 'Ngân sách tỉnh' },
        { kind: 'other', title: 'Nguồn khác' },
      ],
      lines: [
        { title: 'Tập huấn', bySource: [100_000_000, null] },
        { title: 'Hỗ trợ quỹ ban đầu', bySource: [50_000_000, 100_000_000] },
      ],
    })
    expect(plan.duties.map(({ kind, agencies }) => [kind, agencies])).toEqual([
      ['assigned', ['Sở Tài chính']],
      ['requested', ['các đoàn thể tỉnh']],
    ])
    expect(plan.targets[0]!.exceptAreas).toEqual(['Trà Tân'])
  })

  it('Bắc Sơn: letters over Roman numbers, a misprinted point, agencies as headings', () => {
    const plan = planOf('bac_son_2023_points.txt')
    expect(plan.targets.map(({ anchor, measure, value, lower, year }) => [anchor, measure, value ?? lower, year])).toEqual([
      ['A.II.a', 'clubs-established', 10, 2023],
      ['A.II.a', 'members', 500, 2023],
      ['A.II.b', 'clubs-maintained', 10, 2024],
      ['A.II.b', 'clubs-established', 12, 2024],
      ['A.II.c', 'communes-with-club', 60, 2025],
      ['A.II.c', 'clubs-supervised', 100, 2025],
    ])
    expect(plan.activities.map(({ title, from, to }) => [title, from, to])).toEqual([
      ['Thành lập câu lạc bộ', '2023-01-01', '2025-12-31'],
      ['Hội nghị tổng kết', '2025-10-01', '2025-12-31'],
    ])
    expect(plan.duties.map(({ anchor, agency }) => [anchor, agency])).toEqual([
      ['C.I', 'Hội Người cao tuổi tỉnh'],
      ['C.II', 'Công an tỉnh'],
    ])
    expect(plan.unread.map(({ text }) => text)).toEqual(['trong đó 5 câu lạc bộ tại huyện Chi Lăng', 'Người ký', 'Trần Văn Bình'])
  })
})
