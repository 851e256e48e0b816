import { describe, expect, it } from 'vitest'
import { planAsJson } from '#features/plans/plan-json.ts'
import { layOut } from '#features/plans/lay-out.ts'
import type { Target } from '#features/plans/plan.ts'
import { understand } from '#features/plans/understand.ts'
import { LAO_CAI_2018, readPlan } from './plan-files.ts'

const { plan, document, lines } = readPlan(LAO_CAI_2018)
const target = (anchor: string, measure: Target['measure']): Target => plan.targets.find((each) => each.anchor === anchor && each.measure === measure)!

describe('Kế hoạch 184/KH-UBND của Lào Cai', () => {
  it('takes number and day from the annex, and leaves what nobody printed unknown', () => {
    expect(plan).toMatchObject({
      number: '184/KH-UBND',
      date: '2018-05-28',
      kind: 'KẾ HOẠCH',
      issuer: 'UBND tỉnh Lào Cai',
      place: null,
      authority: null,
      signer: 'Nguyễn Hữu Thể',
    })
    expect(plan.title).toMatch(/^TRIỂN KHAI THỰC HIỆN ĐỀ ÁN .* NĂM 2018$/u)
    expect(plan.years).toEqual({ from: 2018, to: 2018 })
  })

  it('stands on two decisions', () => {
    expect(plan.bases.map(({ number, date, issuer, line }) => ({ number, date, issuer, line }))).toEqual([
      { number: '1533/QĐ-TTg', date: '2016-08-02', issuer: 'Thủ tướng Chính phủ', line: 3 },
      { number: '249/QĐ-UBND', date: '2017-01-20', issuer: 'UBND tỉnh Lào Cai', line: 3 },
    ])
    expect(plan.bases[0]!.title).toBe('phê duyệt Đề án nhân rộng mô hình Câu lạc bộ liên thế hệ tự giúp nhau giai đoạn 2016 - 2020')
  })

  it('has three purposes, a scope and beneficiaries', () => {
    expect(plan.purposes).toHaveLength(3)
    expect(plan.scope).toBe('Trên địa bàn tỉnh Lào Cai')
    expect(plan.beneficiaries).toMatch(/^Người cao tuổi và gia đình của họ, .* khó khăn$/u)
  })

  it('has eleven targets', () => {
    const read = plan.targets.map(({ anchor, measure, kind, value, lower, upper, unit, population }) => [
      anchor,
      measure,
      kind,
      value ?? [lower, upper],
      unit,
      population,
    ])
    expect(read).toEqual([
      ['III.1', 'clubs-maintained', 'count', 11, 'club', 'clubs-of-earlier-years'],
      ['III.2', 'clubs-established', 'count', [5, null], 'club', null],
      ['III.3', 'clubs', 'count', 16, 'club', null],
      ['III.3', 'members', 'count', [2000, null], 'person', null],
      ['III.3', 'members-elderly', 'count', 700, 'person', 'members'],
      ['III.4', 'members-elderly', 'share', 70, 'percent', 'members'],
      ['III.4', 'members-women', 'band', [60, 70], 'percent', 'members'],
      ['III.4', 'members-poor', 'band', [60, 70], 'percent', 'members'],
      ['III.4', 'members-borrowed', 'share', [50, null], 'percent', 'members'],
      ['III.4', 'clubs-trained', 'coverage', 100, 'percent', 'clubs'],
      ['III.4', 'clubs-supervised', 'coverage', 100, 'percent', 'clubs'],
    ])
  })

  it('breaks two targets down by district, and knows which district "Văn Bản" is', () => {
    expect(target('III.1', 'clubs-maintained').byArea.map(({ name, count }) => [name, count])).toEqual([
      ['Bảo Thắng', null],
      ['Bát Xát', null],
      ['Mường Khương', null],
      ['Sa Pa', null],
      ['Lào Cai', null],
    ])
    expect(target('III.2', 'clubs-established').byArea).toEqual([
      { name: 'Văn Bàn', written: 'Văn Bản', count: 1, code: null },
      { name: 'Bảo Yên', written: 'Bảo Yên', count: 2, code: null },
      { name: 'Bắc Hà', written: 'Bắc Hà', count: 1, code: null },
      { name: 'Si Ma Cai', written: 'Si Ma Cai', count: 1, code: null },
    ])
  })

  it('gives places the codes of known areas, the level told by the code where a name is used twice', () => {
    const areas = [
      { name: 'Lào Cai', code: '10' },
      { name: 'Lào Cai', code: '080' },
      { name: 'Văn Bàn', code: '089' },
    ]
    const coded = understand(document, areas)
    expect(coded.targets[0]!.byArea.at(-1)).toMatchObject({ name: 'Lào Cai', code: '080' })
    expect(coded.targets[1]!.byArea[0]).toMatchObject({ name: 'Văn Bàn', written: 'Văn Bản', code: '089' })
  })

  it('keeps two ages of "elderly" apart, and time only where the text gives it', () => {
    expect(target('III.3', 'members-elderly')).toMatchObject({ age: 60, ageStated: false, deadline: '2018-12-31', year: 2018 })
    expect(target('III.4', 'members-elderly')).toMatchObject({ age: 55, ageStated: true, deadline: null, year: null })
    expect(target('III.2', 'clubs-established')).toMatchObject({ year: 2018, from: '2018-01-01', deadline: '2018-12-31' })
    expect(target('III.1', 'clubs-maintained')).toMatchObject({ age: null, year: null, deadline: null, line: 12 })
  })

  it('keeps each clause as printed', () => {
    expect(target('III.3', 'members').text).toBe('với ít nhất 2.000 thành viên')
    expect(target('III.4', 'members-poor').text).toBe('60% - 70% là người thuộc hộ nghèo, hộ cận nghèo hoặc có hoàn cảnh khó khăn')
  })

  it('has five activities with their periods and bodies', () => {
    expect(plan.activities.map(({ anchor, from, to, period }) => [anchor, from, to, period])).toEqual([
      ['IV.1', '2018-07-01', '2018-10-31', 'Từ tháng 7 - 10/2018'],
      ['IV.2', '2018-07-01', '2018-10-31', 'Từ tháng 7 - 10/2018'],
      ['IV.3', '2018-01-01', '2018-12-31', 'Năm 2018'],
      ['IV.4', '2018-10-01', '2018-12-31', 'Từ tháng 10 - 12/2018'],
      ['IV.5', '2018-12-01', '2018-12-31', 'Tháng 12 năm 2018'],
    ])
    expect(new Set(plan.activities.map(({ lead }) => lead))).toEqual(new Set(['Ban đại diện Hội Người cao tuổi tỉnh']))
    expect(plan.activities[1]!.title).toBe('Thành lập các Câu lạc bộ liên thế hệ tự giúp nhau')
    expect(plan.activities[1]!.coordinating).toEqual([
      'Sở Lao động - Thương binh và Xã hội',
      'UBND các huyện Văn Bàn, Bảo Yên, Bắc Hà, Si Ma Cai',
      'UBND xã, thị trấn',
      'Hội Người cao tuổi huyện, xã liên quan',
    ])
    expect(plan.activities.map(({ content }) => content.length)).toEqual([3, 2, 1, 1, 1])
  })

  it('has the money of section V and of the annex, in đồng', () => {
    expect(plan.funding).toMatchObject({ total: 529_300_000, approximate: false })
    expect(plan.funding.bySource.map(({ source, amount, line }) => [source.kind, amount, line])).toEqual([
      ['budget', 129_300_000, 58],
      ['care-fund', 320_000_000, 59],
      ['mobilised', 80_000_000, 60],
    ])
    const { estimate } = plan
    expect(estimate!.unit).toBe('Triệu đồng')
    expect(estimate!.sources.map(({ kind }) => kind)).toEqual(['budget', 'care-fund', 'mobilised'])
    expect(estimate!.lines.map(({ number, total, bySource, line }) => [number, total, bySource, line])).toEqual([
      ['1', 50_700_000, [50_700_000, null, null], 128],
      ['2', 18_000_000, [18_000_000, null, null], 135],
      ['3', 400_000_000, [null, 320_000_000, 80_000_000], 142],
      ['4', 17_600_000, [17_600_000, null, null], 149],
      ['5', 43_000_000, [43_000_000, null, null], 156],
    ])
    expect([estimate!.total, estimate!.totalBySource]).toEqual([529_300_000, [129_300_000, 320_000_000, 80_000_000]])
  })

  it('assigns seventeen duties and requests three', () => {
    expect(plan.duties.map(({ anchor }) => anchor).join(' ')).toBe(
      'VI.1 VI.1 VI.1 VI.1 VI.1 VI.2 VI.2 VI.3 VI.3 VI.4 VI.4 VI.5 VI.6 VI.7 VI.7 VI.8 VI.8 VI.8 VI.9 VI.9',
    )
    const requested = plan.duties.filter(({ kind }) => kind === 'requested')
    expect(requested.map(({ anchor, agencies }) => [anchor, agencies])).toEqual(
      Array(3).fill(['VI.8', ['Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh', 'các Đoàn thể tỉnh']]),
    )
    expect(plan.duties.filter(({ anchor }) => anchor === 'VI.5')[0]!.agency).toBe('Sở Văn hóa, Thể thao và Du lịch')
  })

  it('gives each duty of VI.7 the bodies that it names', () => {
    expect(plan.duties.filter(({ anchor }) => anchor === 'VI.7').map(({ agencies }) => agencies)).toEqual([
      ['Sở Thông tin và Truyền thông'],
      ['Đài Phát thanh và Truyền hình tỉnh', 'Báo Lào Cai', 'Cổng thông tin điện tử tỉnh Lào Cai'],
    ])
  })

  it('goes to eight recipients, and leaves nothing unread', () => {
    expect(plan.recipients).toHaveLength(8)
    expect(plan.recipients[0]).toBe('CT, PCT2')
    expect(plan.unread).toEqual([])
  })

  it('counts a point by where it stands: "h)" is the second', () => {
    const slip = document.pieces.find(({ label }) => label === 'h)')!
    expect(slip).toMatchObject({ anchor: 'IV.2.b', line: 31 })
  })

  it('is read in 50 ms when warm', () => {
    const read = (): number => {
      const from = performance.now()
      understand(layOut(lines))
      return performance.now() - from
    }
    const times = Array.from({ length: 15 }, read)
      .slice(5)
      .sort((one, other) => one - other)
    expect(times[5]).toBeLessThanOrEqual(50)
  })

  it('is the same data in JSON', () => {
    const json = JSON.parse(JSON.stringify(planAsJson(plan)))
    expect(Object.keys(json)).toEqual(
      expect.arrayContaining(['number', 'date', 'title', 'bases', 'targets', 'activities', 'estimate', 'duties', 'recipients', 'signer', 'unread']),
    )
    expect(json.targets[0]).toMatchObject({ anchor: 'III.1', kind: 'count', value: 11, unit: 'club', age: null, deadline: null })
    expect(json.targets[1]).toMatchObject({
      lower: 5,
      upper: null,
      byArea: [
        { name: 'Văn Bàn', count: 1 },
        { name: 'Bảo Yên', count: 2 },
        { name: 'Bắc Hà', count: 1 },
        { name: 'Si Ma Cai', count: 1 },
      ],
    })
    expect(json.targets[1]).not.toHaveProperty('value')
    expect(json.targets[6]).toMatchObject({ kind: 'band', lower: 60, upper: 70 })
    expect(json.estimate).toMatchObject({ unit: 'Triệu đồng', total: 529_300_000 })
    expect(json.estimate.lines[2]).toMatchObject({ total: 400_000_000, bySource: [null, 320_000_000, 80_000_000] })
    expect(json.duties[19]).toMatchObject({ anchor: 'VI.9', agency: 'UBND các huyện, thành phố', kind: 'assigned' })
  })
})
