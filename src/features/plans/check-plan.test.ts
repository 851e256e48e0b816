/** The published plan of 2018, as its drafter would have it read back: what does not fit, what is open, what was added up and is right. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkText, codesOf, edited, LAO_CAI_2018, ofCode, readPlanText } from '../../../tests/plans/checked-text.ts'
import { checkPlan } from './check-plan.ts'
import { type FindingCode, takeSuggestion } from './finding.ts'
import { findingWords } from './finding-words.ts'
import { understand } from './understand.ts'

const findings = checkText(LAO_CAI_2018)
const values = <Code extends FindingCode>(code: Code) => ofCode(findings, code)[0]?.values

describe('the plan of 2018', () => {
  it('is found to say these things, open points first and in the order of the text', () => {
    expect(findings.map(({ severity, code, anchor, line }) => `${severity} ${code.slice(11)} ${anchor} ${line}`)).toEqual([
      'error place-name III.2 14', 'error label IV.2.b 31', 'error stray-colon VI.5 79', 'error body-name VI.8 86',
      'contradiction elderly-share III.3 15', 'contradiction supervision-partial III.4 16',
      'clarify maintain-undefined III.1 12', 'clarify members-per-club III.3 15', 'clarify capital-per-borrower III.4 16', 'clarify class-seats IV.1 18', 'clarify class-before-clubs IV.1 18',
      'clarify work-without-money IV.1 18', 'clarify work-without-money IV.1 18', 'clarify capital-for-earlier-clubs IV.3 35', 'clarify title-beyond-content IV.4 42',
      'clarify care-fund-without-duty V 59', 'clarify report-without-deadline VI.1 68', 'clarify recipients-without-communes recipients 96',
      'agrees areas-sum-agrees III.2 14', 'agrees clubs-sum-agrees III.3 15', 'agrees places-agree IV.2 27', 'agrees per-club-sum-agrees IV.3 35', 'agrees text-sum-agrees V 57',
      'agrees text-and-table-agree V 57', 'agrees rows-agree annex 128', 'agrees columns-agree annex 156',
    ])
  })

  it('counts older people twice: 35 % by one age, 70 % by another', () => {
    expect(values('plan-check/elderly-share')).toEqual({ count: 700, members: 2000, percent: 35, wanted: 70, against: 'III.4', age: 60, ageStated: 'no', againstAge: 55 })
  })

  it('has 125 members a club where the norm is 50 to 70', () => {
    expect(values('plan-check/members-per-club')).toEqual({ members: 2000, clubs: 16, each: 125, lower: 50, upper: 70, fewest: 800, most: 1120, decision: '1533/QĐ-TTg' })
  })

  it('schedules 11 of 16 clubs for supervision; the other five would cost 8 million more', () => {
    expect(values('plan-check/supervision-partial')).toEqual({ scheduled: 11, clubs: 16, left: 5, percent: 68.8, against: 'IV.4', eachCost: 1_600_000, leftCost: 8_000_000 })
  })

  it('gives 25 million a club, which is 400.000 đ for each borrower', () => {
    expect(values('plan-check/capital-per-borrower')).toMatchObject({ perClub: 25_000_000, borrowers: 1000, each: 400_000 })
    expect(values('plan-check/capital-for-earlier-clubs')).toEqual({ clubs: 16, earlier: 11, each: 20_000_000, amount: 220_000_000 })
    expect(values('plan-check/care-fund-without-duty')).toEqual({ amount: 320_000_000, total: 529_300_000, percent: 60.5 })
  })

  it('fills 80 of 85 places of the class with boards of five', () => {
    expect(values('plan-check/class-seats')).toEqual({ seats: 85, clubs: 16, board: 5, boards: 80, left: 5, boardMost: 9, boardsMost: 144 })
  })

  it('adds up, every sum of it', () => {
    expect(values('plan-check/rows-agree')).toEqual({ rows: 6 })
    expect(values('plan-check/columns-agree')).toEqual({ columns: 4 })
    expect(values('plan-check/text-sum-agrees')).toEqual({ parts: 3, total: 529_300_000 })
    expect(values('plan-check/text-and-table-agree')).toEqual({ figures: 4, total: 529_300_000 })
    expect(values('plan-check/per-club-sum-agrees')).toEqual({ each: 20_000_000, clubs: 16, sum: 320_000_000 })
    expect(values('plan-check/clubs-sum-agrees')).toEqual({ year: 2018, kept: 11, added: 5, total: 16 })
    expect(values('plan-check/areas-sum-agrees')).toEqual({ figure: 5, areas: 4 })
  })

  it('never blames it for the number, place and authority that are asked of a person', () => {
    expect(codesOf(findings).filter((code) => /number|place-date|authority|signer/.test(code))).toEqual([])
  })
})

describe('what is set right is found no more', () => {
  it.each<[string, ...(readonly [string, string])[]]>([
    ['place-name', ['Văn Bản', 'Văn Bàn']],
    ['label', ['h) Thời gian', 'b) Thời gian']],
    ['stray-colon', ['với: điều', 'với điều']],
    ['body-name', ['Ban đại diện Người', 'Ban đại diện Hội Người']],
    ['elderly-share', ['700 người cao tuổi', '1.400 người cao tuổi']],
    ['supervision-partial', ['giám sát 11 Câu lạc bộ', 'giám sát 16 Câu lạc bộ']],
    ['maintain-undefined', ['Sa Pa, thành phố Lào Cai.', 'Sa Pa, thành phố Lào Cai. Câu lạc bộ được coi là duy trì khi sinh hoạt đủ ba kỳ gần nhất.']],
    ['members-per-club', ['2.000 thành viên', '960 thành viên']],
    ['capital-per-borrower', ['2.000 thành viên', '320 thành viên']],
    ['class-seats', ['85 người', '150 người']],
    ['class-before-clubs', ['Tổ chức 01 lớp', 'Tổ chức 02 lớp']],
    ['capital-for-earlier-clubs', ['16 Câu lạc bộ thành lập năm 2017 - 2018.\n', '05 Câu lạc bộ thành lập năm 2018.\n']],
    ['title-beyond-content', ['Tổ chức kiểm tra, giám sát 11', 'Hỗ trợ, nâng cao năng lực và tổ chức kiểm tra, giám sát 11']],
    ['care-fund-without-duty', ['9. UBND các huyện, thành phố:\n', '9. UBND các huyện, thành phố:\n- Chỉ đạo UBND các xã trích Quỹ Chăm sóc và phát huy vai trò người cao tuổi 20 triệu đồng cho mỗi câu lạc bộ.\n']],
    ['report-without-deadline', ['báo cáo kết quả thực hiện.', 'báo cáo kết quả thực hiện trước ngày 15/12/2018.']],
    ['recipients-without-communes', ['- UBND các huyện, thành phố;', '- UBND các huyện, thành phố; UBND các xã, phường, thị trấn;']],
    ['work-without-money', ['khoảng 85 người, 1 ngày/lớp).\n', 'khoảng 85 người, 1 ngày/lớp), in tài liệu, cử cán bộ đi tập huấn\n']],
  ])('%s', (code, ...edits) => {
    expect(codesOf(findings)).toContain(code)
    expect(codesOf(checkText(edited(LAO_CAI_2018, ...edits)))).not.toContain(code)
  })

  it('a suggestion taken is a suggestion gone', () => {
    for (const { suggestion, code } of findings) {
      if (!suggestion) continue
      const document = takeSuggestion(readPlanText(LAO_CAI_2018).document, suggestion)
      expect(codesOf(checkPlan(understand(document), document))).not.toContain(code.slice(11))
    }
    expect(findings.filter(({ suggestion }) => suggestion)).toHaveLength(4)
  })
})

describe('what is put wrong is found', () => {
  it.each<[string, Record<string, unknown>, ...(readonly [string, string])[]]>([
    ['row-sum', { sum: 50_700_000, printed: 51_700_000 }, ['\t50,7\n\t50,7', '\t51,7\n\t50,7']],
    ['column-sum', { column: 'Nguồn ngân sách tỉnh', sum: 129_300_000, printed: 139_300_000 }, ['\t529,3\n\t129,3', '\t529,3\n\t139,3']],
    ['text-sum', { sum: 539_300_000, printed: 529_300_000, difference: 10_000_000 }, ['tỉnh: 129.300.000', 'tỉnh: 139.300.000']],
    ['text-and-table', { source: 'budget', text: 139_300_000, table: 129_300_000 }, ['tỉnh: 129.300.000', 'tỉnh: 139.300.000']],
    ['text-and-table', { source: 'total', text: 529_300_001, table: 529_300_000 }, ['là: 529.300.000', 'là: 529.300.001']],
    ['per-club-sum', { each: 30_000_000, sum: 480_000_000, printed: 320_000_000 }, ['20 triệu đồng/câu', '30 triệu đồng/câu']],
    ['areas-sum', { sum: 6, figure: 5, areas: 4 }, ['Bảo Yên (02', 'Bảo Yên (03']],
    ['clubs-sum', { kept: 12, added: 5, sum: 17, total: 16 }, ['hoạt động của 11', 'hoạt động của 12']],
    ['places-differ', { missing: 'Bắc Hà', added: '' }, ['Bàn, Bảo Yên, Bắc Hà, Si Ma Cai.\n- Phối hợp', 'Bàn, Bảo Yên, Si Ma Cai.\n- Phối hợp']],
    ['club-count', { count: 15, wanted: 16 }, ['cho hoạt động của 16 Câu', 'cho hoạt động của 15 Câu']],
    ['class-too-small', { seats: 60, boards: 80, short: 20 }, ['85 người', '60 người']],
    ['period-outside', { from: 2018, to: 2018 }, ['Tháng 12 năm 2018', 'Tháng 01 năm 2019']],
    ['period-passed', { to: '2018-04-30', signed: '2018-05-28' }, ['Tháng 12 năm 2018', 'Tháng 4 năm 2018']],
    ['no-period', { title: 'Tổ chức Hội nghị tổng kết thực hiện Đề án' }, ['b) Thời gian thực hiện: Tháng 12 năm 2018.\n', '']],
    ['basis-later', { number: '249/QĐ-UBND', date: '2019-01-20' }, ['20/01/2017', '20/01/2019']],
    ['basis-period', { number: '1533/QĐ-TTg', from: 2016, to: 2020, year: 2021 }, ['GIÚP NHAU TRÊN ĐỊA BÀN TỈNH LÀO CAI GIAI ĐOẠN 2017 - 2020” NĂM 2018', 'GIÚP NHAU” NĂM 2021']],
    ['norm-differs', { measure: 'members-women', lower: 40, upper: 50, normLower: 60, normUpper: 70 }, ['60 - 70% là phụ nữ', '40 - 50% là phụ nữ']],
    ['target-without-activity', { measure: 'clubs-supervised' }, ['kiểm tra, giám sát 11', 'thăm 11'], ['4. Giám sát, hỗ trợ, nâng', '4. Thăm hỏi, nâng']],
    ['recipient-missing', { agencies: 'Sở Y tế', count: 1 }, ['Xã hội, Y tế, Nông', 'Xã hội, Nông']],
    ['lead-without-duty', { lead: 'Sở Công Thương' }, ['đại biểu).\nb) Thời gian thực hiện: Tháng 12 năm 2018.\nc) Cơ quan thực hiện:\n- Cơ quan chủ trì: Ban đại diện Hội Người cao tuổi tỉnh', 'đại biểu).\nb) Thời gian thực hiện: Tháng 12 năm 2018.\nc) Cơ quan thực hiện:\n- Cơ quan chủ trì: Sở Công Thương']],
    ['front-assigned', {}, ['8. Đề nghị Ủy ban', '8. Ủy ban']],
    ['money-without-duty', { source: 'budget', amount: 129_300_000 }, ['3. Sở Tài chính:\n- Căn cứ khả năng ngân sách tỉnh, cân đối, bố trí kinh phí thực hiện Kế hoạch năm 2018.\n- Hướng dẫn các cơ quan, đơn vị quản lý, sử dụng, quyết toán kinh phí theo đúng quy định.', '3. Sở Tài chính:\n- Phối hợp thực hiện.']],
    ['line-without-activity', { total: 18_000_000 }, ['\tThành lập các Câu lạc bộ liên thế hệ tự giúp nhau năm 2018 (Lễ ra mắt 5 câu lạc bộ tại huyện Văn Bàn, Bảo Yên, Bắc Hà, Si Ma Cai)', '\tXây dựng phần mềm quản lý']],
    ['word-twice', { written: 'các các' }, ['các nội dung, nhiệm vụ của Đề án', 'các các nội dung, nhiệm vụ của Đề án']],
    ['other-year', { year: 2018 }, ['bố trí kinh phí thực hiện Kế hoạch năm 2018', 'bố trí kinh phí thực hiện Kế hoạch năm 2017']],
    ['no-report-asked', {}, ['tổng kết và báo cáo kết quả', 'tổng kết kết quả']],
  ])('%s %o', (code, expected, ...edits) => {
    const wrong = ofCode(checkText(edited(LAO_CAI_2018, ...edits)), `plan-check/${code}` as FindingCode)
    for (const words of wrong.flatMap((finding) => [findingWords(finding, 'vi'), findingWords(finding, 'en')])) expect(Object.values(words).join(' ')).not.toMatch(/undefined|NaN|\[object/)
    expect(wrong.map(({ values: given }) => given)).toContainEqual(expect.objectContaining(expected))
    expect(ofCode(findings, `plan-check/${code}` as FindingCode).map(({ values: given }) => given)).not.toContainEqual(expect.objectContaining(expected))
  })

  it('a wrong sum is an error, and then nothing says that the sums agree', () => {
    const wrong = checkText(edited(LAO_CAI_2018, ['\t529,3\n\t129,3', '\t529,3\n\t139,3']))
    expect(ofCode(wrong, 'plan-check/column-sum')[0]).toMatchObject({ severity: 'error', anchor: 'annex' })
    expect(codesOf(wrong)).not.toContain('columns-agree')
    expect(codesOf(wrong)).not.toContain('rows-agree')
  })
})

it('no text, however damaged, makes the check throw', () => {
  const lines = LAO_CAI_2018.split('\n')
  fc.assert(
    fc.property(fc.array(fc.nat(lines.length - 1), { minLength: 1, maxLength: 60 }), (kept) => {
      const { document, plan } = readPlanText(['KẾ HOẠCH', ...kept.map((at) => lines[at]!)].join('\n'))
      expect(Array.isArray(checkPlan(plan, document))).toBe(true)
    }),
    { numRuns: 150 },
  )
})
