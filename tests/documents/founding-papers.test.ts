import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { day, dayOf } from '#kernel/day.ts'
import { dong } from '#kernel/money.ts'
import type { Block, OfficialDocument, TextBlock } from '#kernel/official-document.ts'
import { type Founder, FOUNDING_PAPERS, type FoundingFacts, type FoundingPaper } from '#features/clubs/founding-facts.ts'
import { bandOf, percent } from '#features/clubs/founding-phrases.ts'
import { STEPS } from '#features/clubs/founding-step.ts'
import { applicationPaper } from '#features/clubs/paper-application.ts'
import { candidatesPaper } from '#features/clubs/paper-candidates.ts'
import { PURPOSES } from '#features/people/consent.ts'
import { writeDocx } from '#server/documents/docx.ts'
import { checkDecree30, type Form, stampedHeaders } from './decree-30-check.ts'
import { emptyFounding, exampleCandidates, exampleFounders, exampleFounding } from './example-founding.ts'
import { all, child, openWord, spoil, wordsOf } from './word-parts.ts'

const FORMS: Record<FoundingPaper['kind'], Form> = { application: 'people', founders: 'people', minutes: 'people', request: 'issued', decision: 'issued', regulation: 'attached' }
const named = (kind: FoundingPaper['kind']) => FOUNDING_PAPERS.find((paper) => paper.kind === kind)!
const paperOf = (kind: FoundingPaper['kind'], facts: Partial<FoundingFacts> = {}): OfficialDocument => named(kind).write({ ...exampleFounding, ...facts })
const textsOf = ({ body }: Pick<OfficialDocument, 'body'>): string[] =>
  body.filter((block): block is TextBlock => block.kind !== 'table').map(({ lead, text }) => (lead ? `${lead} ${text}` : text))
const tablesOf = ({ body }: Pick<OfficialDocument, 'body'>) => body.filter((block): block is Extract<Block, { kind: 'table' }> => block.kind === 'table').map(({ table }) => table)
const printed = (bytes: Uint8Array): string => all(openWord(bytes).get('word/document.xml'), 'w:p').map(wordsOf).join('\n')
/** The last table before the annexes. */
function footOf(bytes: Uint8Array): string {
  const blocks = child(openWord(bytes).get('word/document.xml'), 'w:body')!.children
  const end = blocks.findIndex((block) => block.name === 'w:sectPr' || child(block, 'w:pPr', 'w:sectPr'))
  return wordsOf(blocks.slice(0, end).findLast(({ name }) => name === 'w:tbl')!)
}

describe.each(FOUNDING_PAPERS)('$file', ({ kind, write }) => {
  it.each<[string, FoundingFacts]>([
    ['everything known', exampleFounding],
    ['nothing known', emptyFounding],
    ['150 founders', { ...exampleFounding, founders: exampleFounders(150) }],
    ['a sample', { ...exampleFounding, sample: true }],
  ])('keeps to decree 30/2020: %s', async (_, facts) => {
    expect(checkDecree30(await writeDocx(write(facts)), FORMS[kind])).toEqual([])
  })

  it('shows a blank for what nobody has given, and never a word of the machine', async () => {
    const words = printed(await writeDocx(write(emptyFounding)))
    expect(words).toContain('……')
    expect(words).not.toMatch(/null|undefined|NaN|Infinity|\(\)|: ;/)
  })

  it('is stamped on every page of a sample, which nobody signs', async () => {
    const bytes = await writeDocx(write({ ...exampleFounding, sample: true }))
    const { stamped, headers } = stampedHeaders(bytes)
    expect(stamped).toBe(headers)
    expect(footOf(bytes)).not.toContain('(mẫu)')
    const plain = await writeDocx(write(exampleFounding))
    expect(stampedHeaders(plain).stamped).toBe(0)
    expect(stampedHeaders(plain, 'DỰ THẢO').stamped).toBe(kind === 'decision' ? stampedHeaders(plain).headers : 0)
  })

  it('keeps to the decree whatever the words are', async () => {
    await fc.assert(
      fc.asyncProperty(randomFacts, async (facts) => {
        expect(checkDecree30(await writeDocx(write(facts)), FORMS[kind])).toEqual([])
      }),
      { numRuns: 50 },
    )
  })
})

/** What offices write, and what comes in by copying. */
const piece = fc.constantFrom('Nậm Cọ', 'Bản Thuông', 'số 2', 'Ủy ban'.normalize('NFD'), '1.234', '60 - 70%', '<w:p>', '&amp;', '"', '\u0000', '\ud83d', '👵', ']]>', '=1+1', '\n', '  ')
const words = fc.array(piece, { maxLength: 12 }).map((pieces) => `Mục ${pieces.join(' ')}`)
const maybe = fc.option(fc.oneof(words, fc.constantFrom('', '   ', '……', '\u0000')))
const someDay = fc.option(fc.tuple(fc.integer({ min: 2010, max: 2035 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 })).map(([year, month, date]) => dayOf(year, month, date)))
const count = fc.integer({ min: 0, max: 200 })
const share = fc.option(fc.integer({ min: 0, max: 100 }))
const amount = fc.option(fc.integer({ min: 0, max: 100_000_000 }).map(dong))
const founder: fc.Arbitrary<Founder> = fc.record({
  name: fc.oneof(words, fc.constant('')), birthText: fc.constantFrom('1950', '12/05/1958', ''), sex: fc.constantFrom('female', 'male', null), ethnicity: maybe, poverty: maybe, hamlet: maybe,
})
const randomFacts: fc.Arbitrary<FoundingFacts> = fc.record({
  club: fc.record({ name: maybe, number: fc.option(fc.integer({ min: 1, max: 40 })), hamlet: maybe, commune: maybe, district: maybe, province: maybe, areaNames: fc.array(words, { maxLength: 3 }) }),
  plan: fc.option(fc.record({ number: maybe, day: someDay, issuer: maybe, title: maybe })),
  bases: fc.array(words, { maxLength: 3 }),
  association: maybe,
  peoplesCommittee: maybe,
  steps: fc.subarray([...STEPS]).chain((steps) => fc.tuple(...steps.map((step) => fc.record({ step: fc.constant(step), day: someDay, number: maybe })))),
  meeting: fc.option(fc.record({ day: someDay, from: maybe, to: maybe, place: maybe, present: fc.option(count), guests: fc.array(words, { maxLength: 3 }), chair: maybe, secretary: maybe })),
  founders: fc.array(founder, { maxLength: 8 }),
  board: fc.array(fc.record({ role: words, name: words, birthText: maybe }), { maxLength: 9 }),
  composition: fc.array(fc.record({ label: words, count, total: count, lower: share, upper: share }), { maxLength: 4 }),
  settings: fc.record({
    meetingCycle: fc.constantFrom('monthly', 'quarterly'), meetingDay: fc.option(fc.integer({ min: 1, max: 31 })), activityAreas: fc.array(words, { maxLength: 30 }),
    size: fc.option(fc.constant({ lower: 50, upper: 70 })), twoFunds: fc.boolean(), loanCeiling: amount, loanMonths: fc.option(fc.integer({ min: 1, max: 60 })), monthlyRate: fc.option(fc.integer({ min: 0, max: 500 })), contribution: amount, interestShare: fc.option(fc.integer({ min: 0, max: 100 })),
  }),
  today: someDay.map((on) => on ?? day('2018-08-06')),
  sample: fc.boolean(),
})

describe('the founders’ list', () => {
  it('has everybody in order, with a place to sign, and counts them', () => {
    const paper = paperOf('founders', { founders: exampleFounders(150) })
    const [table] = tablesOf(paper)
    expect(table!.rows.map(({ cells }) => [cells[0], cells[1], cells[7]])).toEqual(exampleFounders(150).map(({ name }, at) => [String(at + 1), name, '']))
    expect(textsOf(paper)[0]).toBe('Danh sách này có 150 người, trong đó có 100 nữ (66,7%). Cơ cấu:')
    expect(textsOf(paper)).toContain('- Phụ nữ: 36/54 người (66,7%);')
    expect(paper.reference).toBe('(Kèm theo Tờ trình số 05/TTr-HNCT ngày 06 tháng 8 năm 2018 của Hội Người cao tuổi xã Khánh Yên Thượng)')
  })

  it('gives no share of women while somebody’s sex is not written down', () => {
    const founders = exampleFounders(3).map((each, at) => (at === 2 ? { ...each, sex: null } : each))
    expect(textsOf(paperOf('founders', { founders, composition: [] }))).toEqual(['Danh sách này có 03 người, trong đó có 02 nữ (01 người chưa ghi giới tính).'])
  })
})

describe('shares', () => {
  it('are rounded half up to a tenth, and blank of nobody', () => {
    expect([percent(36, 54), percent(1, 8), percent(1, 16), percent(0, 9), percent(9, 9), percent(0, 0)]).toEqual(['66,7%', '12,5%', '6,3%', '0,0%', '100,0%', '……%'])
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 5000 }), fc.integer({ min: 0, max: 5000 }), (total, part) => {
        const tenths = Number(percent(part, total).replace(/[,%]/g, ''))
        expect(Math.abs(tenths * total - part * 1000) * 2).toBeLessThanOrEqual(total)
      }),
    )
  })

  it('are a band, a floor, a ceiling, one figure or a blank', () => {
    const bands = [[60, 70], [70, null], [null, 30], [70, 70], [null, null]] as const
    expect(bands.map(([lower, upper]) => bandOf({ lower, upper }))).toEqual(['60 - 70%', 'từ 70%', 'đến 30%', '70%', '……%'])
  })
})

describe('the application', () => {
  it('is filled for one person, or blank', () => {
    const [name, details, home] = textsOf(applicationPaper(exampleFounding, exampleFounding.founders[0]!))
    expect([name, details, home]).toEqual(['Tên tôi là: Lò Thị Mẩy (mẫu)', 'Ngày, năm sinh: 12/05/1940  Giới tính: Nữ  Dân tộc: Tày', 'Nơi ở (thôn, bản, tổ dân phố): thôn Bản Thuông, xã Khánh Yên Thượng, huyện Văn Bàn, tỉnh Lào Cai'])
    expect(textsOf(applicationPaper(exampleFounding, null))[0]).toMatch(/^Tên tôi là: …{10,}$/)
  })

  it('is signed by whoever asks, and by nobody on a sample', async () => {
    const [real, sample] = await Promise.all([false, true].map((sample) => writeDocx(applicationPaper({ ...exampleFounding, sample }, exampleFounding.founders[0]!))))
    expect([real, sample].map((bytes) => footOf(bytes!).endsWith('Lò Thị Mẩy (mẫu)'))).toEqual([true, false])
  })

  it('asks for each purpose of consent apart and ticks none', () => {
    const [table] = tablesOf(paperOf('application').annexes[0]!)
    expect(table!.rows).toHaveLength(PURPOSES.length)
    for (const { cells } of table!.rows) expect(cells.slice(1)).toEqual(['', ''])
  })
})

describe('what the papers rest on', () => {
  const bases = (facts: Partial<FoundingFacts>) => (paperOf('decision', facts).body as TextBlock[]).filter(({ kind }) => kind === 'basis').map(({ text }) => text)

  it('is cited as it is in force on the day, the last ending in a stop', () => {
    expect(bases({})).toEqual([
      'Căn cứ Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015;',
      'Căn cứ Luật Người cao tuổi ngày 23 tháng 11 năm 2009;',
      'Căn cứ Quyết định số 1533/QĐ-TTg ngày 02 tháng 8 năm 2016 của Thủ tướng Chính phủ phê duyệt Đề án nhân rộng mô hình Câu lạc bộ liên thế hệ tự giúp nhau giai đoạn 2016 - 2020;',
      `Căn cứ ${exampleFounding.bases[0]};`,
      'Căn cứ Kế hoạch số 184/KH-UBND ngày 28 tháng 5 năm 2018 của Ủy ban nhân dân tỉnh Lào Cai triển khai thực hiện Đề án nhân rộng mô hình Câu lạc bộ liên thế hệ tự giúp nhau năm 2018;',
      'Theo đề nghị của Hội Người cao tuổi xã Khánh Yên Thượng tại Tờ trình số 05/TTr-HNCT ngày 06 tháng 8 năm 2018.',
    ])
    expect(bases({ today: day('2021-03-01') }).join()).toMatch(/ngày 22 tháng 11 năm 2019.*1336\/QĐ-TTg ngày 31 tháng 8 năm 2020/)
    expect(bases({ today: day('2026-03-01') }).join()).toMatch(/ngày 16 tháng 6 năm 2025.*1648\/QĐ-TTg ngày 01 tháng 8 năm 2025/)
  })

  it('is not said twice, and a title in capitals is left to the number', () => {
    const given = 'Căn cứ Quyết định số 1533/QĐ-TTg ngày 02 tháng 8 năm 2016 của Thủ tướng Chính phủ;'
    const cited = bases({ bases: [given], plan: { ...exampleFounding.plan!, title: 'TRIỂN KHAI ĐỀ ÁN NĂM 2018' } })
    expect(cited.filter((text) => text.includes('1533'))).toEqual([given])
    expect(cited).toContain('Căn cứ Kế hoạch số 184/KH-UBND ngày 28 tháng 5 năm 2018 của Ủy ban nhân dân tỉnh Lào Cai;')
  })

  it('is one blank where neither plan nor project is known', () => {
    expect(bases({ plan: null, bases: [] })).toContain('Căn cứ Kế hoạch số …… ngày …… tháng …… năm …… của ………………;')
    expect(bases({ plan: null }).join()).not.toContain('Kế hoạch số')
  })
})

describe('the decision and the request', () => {
  it('leave number, day, office and name to those who issue them', () => {
    const known = { steps: [...exampleFounding.steps, { step: 'decided' as const, day: day('2018-08-20'), number: '41/QĐ-UBND' }] }
    const decision = paperOf('decision', known)
    expect(decision.letterhead).toMatchObject({ issuer: 'Ủy ban nhân dân xã Khánh Yên Thượng', number: 'Số: ……/QĐ-UBND', placeAndDate: 'Khánh Yên Thượng, ngày …… tháng …… năm ……' })
    expect(decision.foot).toMatchObject({ authority: ['TM. Ủy ban nhân dân', '……………………'], signer: null })
    expect(paperOf('request').letterhead).toMatchObject({ issuer: 'Hội Người cao tuổi xã Khánh Yên Thượng', number: 'Số: ……/TTr-HNCT' })
    expect(paperOf('regulation', known).reference).toBe('(Ban hành kèm theo Quyết định số 41/QĐ-UBND\nngày 20 tháng 8 năm 2018 của Ủy ban nhân dân xã Khánh Yên Thượng)')
  })

  it('recognise the board by name, or leave five roles to be filled', () => {
    expect(tablesOf(paperOf('decision'))[0]!.rows[1]!.cells).toEqual(['2', 'Lò Thị Mẩy (mẫu)', '12/05/1963', 'Phó Chủ nhiệm'])
    expect(tablesOf(paperOf('decision', { board: [] }))[0]!.rows.map(({ cells }) => cells.slice(1))).toContainEqual(['……………………', '…………', 'Thủ quỹ'])
    expect(textsOf(paperOf('decision')).filter((text) => text.startsWith('Điều'))).toHaveLength(4)
  })

  it('ask the association, and never order it', () => {
    const last = textsOf(paperOf('decision')).at(-1)!
    expect(last).toContain('Đề nghị Hội Người cao tuổi xã Khánh Yên Thượng hướng dẫn')
    expect(last).not.toMatch(/(giao|yêu cầu) Hội/i)
  })

  it.each<[Partial<FoundingFacts['club']>, string]>([
    [{}, 'Câu lạc bộ liên thế hệ tự giúp nhau thôn Nậm Cọ, xã Khánh Yên Thượng, huyện Văn Bàn, tỉnh Lào Cai'],
    [{ name: 'CLB liên thế hệ tự giúp nhau', number: 2, hamlet: null }, 'Câu lạc bộ liên thế hệ tự giúp nhau số 2, xã Khánh Yên Thượng, huyện Văn Bàn, tỉnh Lào Cai'],
    [{ name: 'Hoa Ban', district: null }, 'Câu lạc bộ liên thế hệ tự giúp nhau Hoa Ban thôn Nậm Cọ, xã Khánh Yên Thượng, tỉnh Lào Cai'],
    [{ name: 'Câu lạc bộ số 1 xã Khánh Yên Thượng', number: 1, hamlet: null }, 'Câu lạc bộ số 1 xã Khánh Yên Thượng, huyện Văn Bàn, tỉnh Lào Cai'],
    [{ name: null, hamlet: 'thôn 1', commune: 'phường 3', district: null }, 'Câu lạc bộ liên thế hệ tự giúp nhau ……………… thôn 1, phường 3, tỉnh Lào Cai'],
  ])('name the club once in full: %o', (club, expected) => {
    const paper = paperOf('decision', { club: { ...exampleFounding.club, ...club } })
    expect(textsOf(paper).find((text) => text.startsWith('Điều 1.'))).toContain(`Thành lập ${expected} (sau đây gọi là Câu lạc bộ)`)
  })
})

describe('the regulation', () => {
  const textOf = (facts: Partial<FoundingFacts> = {}) => textsOf(paperOf('regulation', facts)).join('\n')
  const settings = exampleFounding.settings

  it('has its articles counted through, and the areas lettered as Vietnamese counts', () => {
    const titles = textsOf(paperOf('regulation')).filter((text) => /^Điều \d+\./.test(text))
    expect(titles.map((title) => Number(/\d+/.exec(title)![0]))).toEqual(titles.map((_, at) => at + 1))
    expect(textOf()).toContain('d) Tự giúp nhau và hỗ trợ cộng đồng;\nđ) Quyền và lợi ích;\ne) Nâng cao nhận thức, học tập suốt đời;\ng) Văn hóa')
  })

  it('takes its values from the settings, and leaves a blank where there is none', () => {
    expect(textOf()).toContain('Mức vay đến 5.000.000 đồng/người; lãi suất 0,8%/tháng; thời hạn đến 12 tháng')
    expect(textOf()).toContain('mỗi tháng một lần, vào ngày 10 hằng tháng')
    expect(textOf()).toContain('a) Người từ 55 tuổi trở lên: từ 70%;\nb) Phụ nữ: 60 - 70%;')
    expect(textOf({ settings: { ...settings, monthlyRate: 0 } })).toContain('không thu lãi')
    expect(textOf({ settings: { ...settings, meetingCycle: 'quarterly', meetingDay: null } })).toContain('mỗi quý một lần, vào ngày …… của tháng')
    expect(textOf({ settings: { ...settings, loanCeiling: null, monthlyRate: null, loanMonths: null } })).toContain('Mức vay đến ………… đồng/người; lãi suất ……%/tháng; thời hạn đến …… tháng')
    expect([textOf(), textOf({ settings: { ...settings, twoFunds: true } })].map((text) => text.includes('Quỹ tăng thu nhập'))).toEqual([false, true])
  })

  it('invites, and neither punishes nor refuses', () => {
    expect(textOf()).toContain('Nhóm nào còn thiếu thì Câu lạc bộ mời thêm. Không vì cơ cấu mà từ chối người tự nguyện')
    expect(textOf()).not.toMatch(/kỷ luật|vi phạm|xử phạt|khai trừ|cảnh cáo|giảm bớt|\bsai\b/i)
  })
})

describe('the minutes', () => {
  it('say who was there, and leave the votes to be counted', () => {
    const paper = paperOf('minutes')
    expect(textsOf(paper)).toContain('1. Người đăng ký tham gia Câu lạc bộ: có mặt 50/54 người.')
    expect(tablesOf(paper)[0]!.rows.map(({ cells }) => cells[4])).toEqual(Array(5).fill('……/50'))
  })

  it('are signed by secretary and chair, and confirmed by the association', async () => {
    expect(footOf(await writeDocx(paperOf('minutes')))).toBe(
      'THƯ KÝ(Ký, ghi rõ họ tên)Triệu Thị Hương (mẫu)CHỦ TRÌ(Ký, ghi rõ họ tên)Hà Văn Thịnh (mẫu)XÁC NHẬN CỦAHỘI NGƯỜI CAO TUỔI XÃ KHÁNH YÊN THƯỢNG',
    )
  })
})

describe('candidate places side by side', () => {
  const many = { ...exampleCandidates, places: Array.from({ length: 7 }, (_, at) => ({ name: `thôn ${at + 1}`, values: ['1'], note: null, chosen: at === 6 })) }

  it('have a row for each criterion and a column for each place, across where there are many', () => {
    const [table] = tablesOf(candidatesPaper(exampleCandidates))
    expect(table!.rows[2]!.cells).toEqual(['3', 'Người muốn tham gia', '54', '37', '……'])
    expect(table!.rows.at(-1)!.cells).toEqual(['', 'Đề xuất chọn', 'x', '', ''])
    expect([exampleCandidates, many].map((facts) => candidatesPaper(facts).across)).toEqual([false, true])
    expect(tablesOf(candidatesPaper(many)).map(({ columns }) => columns.length - 2)).toEqual([5, 2])
    expect(textsOf(candidatesPaper(many))[0]).toBe('Địa bàn được đề xuất chọn: thôn 7.')
  })

  it.each([exampleCandidates, many, { commune: null, criteria: [], places: [], sample: true }])('keep to decree 30/2020', async (facts) => {
    expect(checkDecree30(await writeDocx(candidatesPaper(facts)), 'people')).toEqual([])
  })
})

describe('the check finds each slip in papers that people sign', () => {
  it.each<[string, FoundingPaper['kind'], (xml: string) => string]>([
    ['letterhead', 'minutes', (xml) => xml.replace(/(Hạnh phúc<\/w:t><\/w:r><\/w:p>)/, '$1<w:p><w:r><w:t>Số: 1</w:t></w:r></w:p>')],
    ['motto', 'application', (xml) => xml.replace('Độc lập - Tự do', 'Độc lập – Tự do')],
    ['reference', 'regulation', (xml) => xml.replace('(Ban hành kèm', 'Ban hành kèm')],
    ['foot', 'minutes', (xml) => xml.slice(0, xml.lastIndexOf('<w:tbl>')) + xml.slice(xml.lastIndexOf('<w:tbl>')).replace(/<w:t xml:space="preserve">[^<]*<\/w:t>/g, '')],
    ['foot-authority', 'minutes', (xml) => xml.replace('>THƯ KÝ<', '>Thư ký<')],
    ['foot-split', 'minutes', (xml) => xml.slice(0, xml.lastIndexOf('<w:tbl>')) + xml.slice(xml.lastIndexOf('<w:tbl>')).replaceAll('<w:cantSplit/>', '')],
    ['place-date', 'application', (xml) => xml.replace('Khánh Yên Thượng, ngày', 'Khánh Yên Thượng ngày')],
    ['orientation', 'minutes', (xml) => xml.replace('w:w="11906" w:h="16838" w:orient="portrait"', 'w:w="16838" w:h="11906" w:orient="landscape"')],
  ])('%s', async (code, kind, change) => {
    const spoilt = spoil(await writeDocx(paperOf(kind)), change)
    expect(checkDecree30(spoilt, FORMS[kind]).map((violation) => violation.code)).toContain(code)
  })
})
