import { describe, expect, it } from 'vitest'
import { isRefusal } from '#kernel/refusal.ts'
import { estimateSheet } from '#features/plans/estimate-sheet.ts'
import { writeDocx } from '#server/documents/docx.ts'
import { writeXlsx } from '#server/documents/xlsx.ts'
import { exampleEstimate, examplePlan } from './example-estimate.ts'
import { examplePaper } from './example-paper.ts'
import { convert, pageSizes, pagesOf } from './libreoffice.ts'

const flat = (text: string | undefined): string => (text ?? '').replace(/\s+/g, ' ')

describe('Word papers open in LibreOffice', () => {
  it('with head, body and foot on an upright page and the wide annex across', async () => {
    const pdf = await convert(await writeDocx(examplePaper), 'bao-cao.docx', 'pdf')
    const [first, annex, ...more] = await pagesOf(pdf)
    expect(more).toEqual([])
    expect(await pageSizes(pdf)).toEqual([
      [210, 297],
      [297, 210],
    ])
    expect(flat(first)).toMatch(/ỦY BAN NHÂN DÂN CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM TỈNH LÀO CAI Độc lập - Tự do - Hạnh phúc/)
    expect(flat(first)).toMatch(/Số: 05\/BC-UBND Lào Cai, ngày 05 tháng 02 năm 2018/)
    for (const words of ['BÁO CÁO', 'Phần thứ nhất', 'I. KẾT QUẢ', 'a) Nội dung:', 'Nơi nhận:', 'TM. ỦY BAN NHÂN DÂN', 'Lò Thị Mẩy'])
      expect(flat(first)).toContain(words)
    for (const words of ['Phụ lục I', 'BIỂU TỔNG HỢP', 'Đơn vị tính: Triệu đồng', 'Ngân sách', 'Tổng cộng']) expect(flat(annex)).toContain(words)
    expect(flat(first) + flat(annex)).not.toContain('MẪU')
  })

  it('with the stamp of a sample on every page, the page number from the second on, and nobody’s name', async () => {
    const filler = Array.from({ length: 60 }, (_, at) => ({
      kind: 'paragraph' as const,
      text: `${at + 1}. Toàn tỉnh có 11 câu lạc bộ liên thế hệ tự giúp nhau đang hoạt động ở các huyện, thành phố.`,
    }))
    const pages = await pagesOf(await convert(await writeDocx({ ...examplePaper, sample: true, body: filler }), 'bao-cao.docx', 'pdf'))
    expect(pages.length).toBeGreaterThanOrEqual(4)
    for (const page of pages) expect(page).toContain('MẪU')
    const firstLines = pages.map((page) => flat(page.trim().split('\n')[0]).trim())
    expect(firstLines.slice(1, -1).map((line) => line.replace(' MẪU', ''))).toEqual(pages.slice(1, -1).map((_, at) => String(at + 2)))
    expect(pages.join()).not.toContain('Lò Thị Mẩy')
  })

  it.each([16, 18, 20, 22])('never leaves the signature alone on a page: %i paragraphs', async (count) => {
    const body = Array.from({ length: count }, (_, at) => ({ kind: 'paragraph' as const, text: `Đoạn ${at + 1} của báo cáo.` }))
    const pages = await pagesOf(await convert(await writeDocx({ ...examplePaper, body, annexes: [] }), 'bao-cao.docx', 'pdf'))
    expect(pages.find((page) => page.includes('Nơi nhận:'))).toContain(`Đoạn ${count} của báo cáo.`)
  })

  it('repeats the header of a long table and parts no row', async () => {
    const table = {
      ...(examplePaper.annexes[0]!.body[0] as { kind: 'table'; table: import('#kernel/official-document.ts').PaperTable }).table,
      rows: Array.from({ length: 120 }, (_, at) => ({ cells: [String(at + 1), 'Tập huấn', '1', '1', '', ''], strong: false })),
    }
    const pages = await pagesOf(
      await convert(await writeDocx({ ...examplePaper, annexes: [{ ...examplePaper.annexes[0]!, body: [{ kind: 'table', table }] }] }), 'bieu.docx', 'pdf'),
    )
    expect(pages.length).toBeGreaterThan(4)
    for (const page of pages.slice(1)) expect(flat(page)).toContain('Nội dung')
  })
})

describe('Excel sheets open in LibreOffice', () => {
  it('with the same values, the sums counted anew by LibreOffice', async () => {
    const sheet = estimateSheet(examplePlan, { sample: false })
    if (isRefusal(sheet)) throw new Error(sheet.refused)
    const csv = await convert(await writeXlsx(sheet), 'du-toan.xlsx', 'csv:Text - txt - csv (StarCalc):59,34,76,1,,0,false,false,false')
    const rows = new TextDecoder()
      .decode(csv)
      .trim()
      .split('\n')
      .map((row) => row.replaceAll('"', '').split(';'))
    const amounts = rows.slice(4, 10).map((row) => row.slice(2).map((cell) => (cell === '' ? null : Number(cell))))
    expect(amounts).toEqual([
      ...exampleEstimate.lines.map(({ total, bySource }) => [total, ...bySource]),
      [exampleEstimate.total, ...exampleEstimate.totalBySource],
    ])
    expect(rows[4]![1]).toBe(exampleEstimate.lines[0]!.title)
  })

  it('on pages of A4 across', async () => {
    const sheet = estimateSheet(examplePlan, { sample: true })
    if (isRefusal(sheet)) throw new Error(sheet.refused)
    const pdf = await convert(await writeXlsx(sheet), 'du-toan.xlsx', 'pdf')
    expect(await pageSizes(pdf)).toEqual([[297, 210]])
    const [page] = await pagesOf(pdf)
    for (const words of ['BIỂU DỰ TOÁN KINH PHÍ NĂM 2018', 'Tổng cộng', 'MẪU']) expect(flat(page)).toContain(words)
    expect(flat(page)).toMatch(/529\.300\.000/)
  })
})
