/** What the donor book and the asset book say, word for word where it matters; sums are worked out by hand. */
import { describe, expect, it } from 'vitest'
import { totalsOf } from '#features/property/contribution.ts'
import { assetListPaper, assetListSheet } from '#features/property/paper-asset-list.ts'
import { donorBookPaper, donorBookSheet, totalsText } from '#features/property/paper-donor-book.ts'
import type { OfficialDocument } from '#kernel/official-document.ts'
import { writeDocx } from '#server/documents/docx.ts'
import { writeXlsx } from '#server/documents/xlsx.ts'
import { stampedHeaders } from './decree-30-check.ts'
import { emptyAssets, emptyDonorBook, exampleAssets, exampleDonorBook, HIDDEN } from './example-property.ts'
import { printedOf } from './word-parts.ts'
import { workbookOf } from './xlsx-parts.ts'

const printed = async (paper: OfficialDocument): Promise<string> => printedOf(await writeDocx(paper))
const tablesOf = ({ body }: OfficialDocument) => body.flatMap((block) => (block.kind === 'table' ? [block.table.rows.map(({ cells }) => cells)] : []))

describe('the donor book', () => {
  it('has a line for each gift, money as it is and things as they were estimated, and every sum by itself', async () => {
    expect(tablesOf(donorBookPaper(exampleDonorBook))).toEqual([[
      ['1', '08/02/2018', 'Hợp tác xã Mẫu Phong', '60 kg gạo', '900.000', 'Quà Tết'],
      ['2', '05/03/2018', 'Đoàn thanh niên xã (mẫu)', '12,5 ngày công: sửa sân nhà văn hóa', '', ''],
      ['3', '02/05/2018', 'Công ty Mẫu Hoa Ban', 'Tiền', '5.000.000', ''],
      ['4', '10/06/2018', 'Người tặng không nêu tên', '12,5 KG gạo', '', ''],
      ['5', '11/06/2018', 'Người tặng không nêu tên', 'Tiền', '300.000', ''],
      ['6', '12/06/2018', 'Người tặng không nêu tên', '3 bộ quần áo', '', ''],
      ['7', '13/06/2018', 'Cửa hàng vật tư Mẫu Sơn', '1 bộ loa kéo', '2.000.000', ''],
      ['8', '14/06/2018', 'công ty mẫu Hoa ban', '1 cái TV', '', ''],
    ]])
    const words = (await printed(donorBookPaper(exampleDonorBook))).split('\n')
    // 60 and 12,5 kg are the same rice; of eight lines one giver stands behind two twice over, and one gave no name
    expect(words).toEqual(expect.arrayContaining([
      'SỔ TẤM LÒNG VÀNG', 'Từ ngày 01/01/2018 đến ngày 30/09/2018', 'Câu lạc bộ trân trọng cảm ơn tấm lòng của các cá nhân, đơn vị.', 'THỦ QUỸ', 'CHỦ NHIỆM',
      'Cộng 6 người và đơn vị ủng hộ: 5.300.000 đồng; 72,5 kg gạo; 3 bộ quần áo; 1 bộ loa kéo; 1 cái TV; 12,5 ngày công. Hiện vật và ngày công ước tính 2.900.000 đồng.',
    ]))
  })

  it('does not name who does not wish it, not by what was noted either: not on paper, not anywhere in the Excel file', async () => {
    expect(await printed(donorBookPaper(exampleDonorBook))).not.toContain(HIDDEN)
    const { sheets } = await workbookOf(await writeXlsx(donorBookSheet(exampleDonorBook)))
    const texts = sheets.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells.map((cell) => cell?.text ?? '')))
    expect(texts).toContain('Hợp tác xã Mẫu Phong')
    expect(texts.filter((text) => text === 'Người tặng không nêu tên')).toHaveLength(3)
    expect(texts.join('\n')).not.toContain(HIDDEN)
    // nor is the name counted out of the sum of those who gave
    expect(totalsOf(exampleDonorBook.lines).givers).toBe(6)
  })

  it('thanks nobody where nobody gave, and says only what there was', async () => {
    const words = await printed(donorBookPaper(emptyDonorBook))
    expect(words).toContain('Trong thời gian này câu lạc bộ chưa ghi khoản ủng hộ nào.')
    expect(words).not.toMatch(/Cộng|cảm ơn|Số TT/)
    expect(donorBookSheet(emptyDonorBook)).toMatchObject({ rows: [{ cells: ['', '', 'Cộng', '', 0, ''] }], remarks: ['Trong thời gian này câu lạc bộ chưa ghi khoản ủng hộ nào.'] })
    expect(totalsText(totalsOf(exampleDonorBook.lines.slice(1, 2)))).toBe('Cộng 1 người và đơn vị ủng hộ: 12,5 ngày công.')
    expect(totalsText(totalsOf(exampleDonorBook.lines.slice(2, 3)))).toBe('Cộng 1 người và đơn vị ủng hộ: 5.000.000 đồng.')
  })

  it('sums as a sheet what is written above, and is stamped on a sample', async () => {
    const { rows } = donorBookSheet(exampleDonorBook)
    expect(rows.at(-1)!.cells[4]).toEqual({ value: 8_200_000, sumOf: { rows: [0, 7] } })
    expect(rows[1]!.cells).toEqual([2, '05/03/2018', 'Đoàn thanh niên xã (mẫu)', '12,5 ngày công: sửa sân nhà văn hóa', null, ''])
    const { stamped, headers } = stampedHeaders(await writeDocx(donorBookPaper({ ...exampleDonorBook, of: { ...exampleDonorBook.of, sample: true } })))
    expect([stamped, headers > 0]).toEqual([headers, true])
  })
})

describe('the asset book', () => {
  it('has what there is, by kind with its value, and below it what is gone and why', async () => {
    const paper = assetListPaper(exampleAssets)
    const [held, gone] = tablesOf(paper)
    expect(held).toEqual([
      ['', 'Loa đài, âm thanh', '', '', '', '', '1.350.000', '', '', ''],
      ['1', 'Bộ loa kéo và micro', 'bộ', '1', '12/03/2018', 'Mua', '1.350.000', 'Cũ, còn dùng', 'Hoàng Văn Tịnh (mẫu)', ''],
      ['', 'Dụng cụ y tế', '', '', '', '', '', '', '', ''],
      ['2', 'Cân sức khỏe', 'cái', '1', '20/05/2017', 'Được cấp, bàn giao: Trạm Y tế xã (mẫu)', '', 'Hỏng, chờ sửa', '', ''],
      ['', 'Bàn ghế, đồ dùng', '', '', '', '', '4.800.000', '', '', ''],
      ['3', 'Ghế nhựa', 'cái', '56', '08/06/2017', 'Được tặng', '4.200.000', 'Tốt', 'Nhà văn hóa thôn Nậm Cọ', '30/06/2018'],
      ['4', 'Bàn gỗ', 'cái', '2', '10/01/2018', 'Được tặng: Ông Lò Văn Páo (mẫu)', '600.000', 'Tốt', '', ''],
    ])
    expect(gone).toEqual([['21/02/2018', 'Ghế nhựa', '3 cái', 'Hỏng hẳn', 'Gãy chân khi sinh hoạt ngày Tết'], ['02/04/2018', 'Đài cát-sét', '1 cái', 'Đã tặng', 'Tặng lớp mẫu giáo, có biên bản']])
    const words = await printed(paper)
    expect(words.split('\n')).toEqual(expect.arrayContaining(['SỔ TÀI SẢN', 'Tài sản của câu lạc bộ đến ngày 30/09/2018', 'Tài sản đã giảm', 'Câu lạc bộ đang có 4 loại tài sản, giá trị khi có 6.150.000 đồng.', 'NGƯỜI GHI SỔ']))
    expect(words).not.toContain(HIDDEN)
  })

  it('says so where there is nothing, or nothing any more', async () => {
    const none = await printed(assetListPaper(emptyAssets))
    expect(none).toContain('Câu lạc bộ chưa ghi tài sản nào.')
    expect(none).not.toMatch(/Số TT|Tài sản đã giảm/)
    const lost = await printed(assetListPaper({ ...emptyAssets, gone: exampleAssets.gone }))
    expect(lost).toContain('Câu lạc bộ không còn tài sản nào.')
    expect(lost).toContain('Tài sản đã giảm')
    expect(await printed(assetListPaper({ ...exampleAssets, assets: exampleAssets.assets.slice(2, 3) }))).toContain('Câu lạc bộ đang có 1 loại tài sản.')
  })

  it('sums as a sheet what there is, in the order of the paper, without the name that is not to be told', async () => {
    const sheet = assetListSheet(exampleAssets)
    expect(sheet.rows.map(({ cells }) => cells[1])).toEqual(['Bộ loa kéo và micro', 'Cân sức khỏe', 'Ghế nhựa', 'Bàn gỗ', 'Cộng giá trị'])
    expect(sheet.rows.at(-1)!.cells[6]).toEqual({ value: 6_150_000, sumOf: { rows: [0, 3] } })
    expect(assetListSheet(emptyAssets).rows).toEqual([{ cells: ['', 'Cộng giá trị', '', null, '', '', 0, '', '', ''], strong: true }])
    expect(JSON.stringify(sheet)).not.toContain(HIDDEN)
  })
})
