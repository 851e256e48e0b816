/** A plan typed in Word the way offices do: layout tables for letterhead and foot, automatic numbers, tracked changes left in. */
import { AlignmentType, Document, InsertedTextRun, DeletedTextRun, LevelFormat, Packer, Paragraph, Table, TableCell, TableRow } from 'docx'
import { beforeAll, describe, expect, it } from 'vitest'
import { isRefusal } from '#kernel/refusal.ts'
import { layOut } from '#features/plans/lay-out.ts'
import type { Plan } from '#features/plans/plan.ts'
import type { PlanDocument } from '#features/plans/plan-document.ts'
import { understand } from '#features/plans/understand.ts'
import { readLines } from '#server/documents/read-lines.ts'
import { linesAccountedFor, printedLines } from './plan-files.ts'

const cell = (...texts: string[]) => new TableCell({ children: texts.map((text) => new Paragraph(text)) })
const row = (...cells: TableCell[]) => new TableRow({ children: cells })
const table = (...rows: TableRow[]) => new Table({ rows })
const numbered = (text: string, level: number) => new Paragraph({ text, numbering: { reference: 'plan', level } })
const level = (at: number, format: (typeof LevelFormat)[keyof typeof LevelFormat], text: string) => ({
  level: at,
  format,
  text,
  alignment: AlignmentType.START,
})
const change = { id: 1, author: 'Văn thư', date: '2024-01-01T00:00:00Z' }

const typed = new Document({
  numbering: {
    config: [
      { reference: 'plan', levels: [level(0, LevelFormat.UPPER_ROMAN, '%1.'), level(1, LevelFormat.DECIMAL, '%2.'), level(2, LevelFormat.BULLET, '-')] },
    ],
  },
  sections: [
    {
      children: [
        table(
          row(cell('ỦY BAN NHÂN DÂN', 'TỈNH AN HÒA'), cell('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc')),
          row(cell('Số: 88/KH-UBND'), cell('An Hòa, ngày 15 tháng 3 năm 2024')),
        ),
        new Paragraph('KẾ HOẠCH'),
        new Paragraph('Phát triển Câu lạc bộ liên thế hệ tự giúp nhau năm 2024'),
        numbered('CHỈ TIÊU', 0),
        new Paragraph({
          numbering: { reference: 'plan', level: 1 },
          children: [
            new DeletedTextRun({ ...change, text: 'Thành lập 03' }),
            new InsertedTextRun({ ...change, id: 2, text: 'Thành lập 04' }),
            new InsertedTextRun({ ...change, id: 3, text: ' câu lạc bộ.' }),
          ],
        }),
        numbered('Duy trì 09 câu lạc bộ.', 1),
        numbered('TỔ CHỨC THỰC HIỆN', 0),
        numbered('Sở Y tế:', 1),
        numbered('Khám sức khỏe định kỳ cho thành viên.', 2),
        table(row(cell('Nơi nhận:', '- Như trên;', '- Lưu: VT.'), cell('TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH', '', 'Phạm Văn An'))),
        new Paragraph('PHỤ LỤC'),
        new Paragraph('Đơn vị tính: nghìn đồng'),
        table(
          row(cell('TT'), cell('Nội dung'), cell('Tổng'), cell('Ngân sách')),
          row(cell('1'), cell('Lễ ra mắt', '(04 câu lạc bộ)'), cell('12.000'), cell('12.000')),
          row(cell(''), cell('Tổng cộng'), cell('12.000'), cell('12.000')),
        ),
      ],
    },
  ],
})

let document: PlanDocument
let plan: Plan
let accounted: [number[], number[]]
beforeAll(async () => {
  const lines = readLines(await Packer.toBuffer(typed), 'kế hoạch.docx')
  if (isRefusal(lines)) throw new Error(lines.refused)
  document = layOut(lines)
  plan = understand(document)
  accounted = [linesAccountedFor(document), printedLines(lines)]
})

describe('a plan typed in Word', () => {
  it('gives its letterhead and foot out of their tables', () => {
    expect(plan).toMatchObject({
      number: '88/KH-UBND',
      date: '2024-03-15',
      place: 'An Hòa',
      issuer: 'ỦY BAN NHÂN DÂN TỈNH AN HÒA',
      authority: 'TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH',
      signer: 'Phạm Văn An',
      recipients: ['Như trên', 'Lưu: VT'],
    })
  })

  it('reads targets, duties and the estimate behind automatic numbers and tracked changes', () => {
    expect(plan.targets.map(({ anchor, measure, value }) => [anchor, measure, value])).toEqual([
      ['I.1', 'clubs-established', 4],
      ['I.2', 'clubs-maintained', 9],
    ])
    expect(plan.duties.map(({ anchor, agency }) => [anchor, agency])).toEqual([['II.1', 'Sở Y tế']])
    expect(plan.estimate).toMatchObject({ unit: 'nghìn đồng', total: 12_000_000, lines: [{ title: 'Lễ ra mắt (04 câu lạc bộ)', total: 12_000_000 }] })
    expect(plan.unread).toEqual([])
  })

  it('accounts for every line; the second line of a cell belongs to the first', () => {
    const [found, printed] = accounted
    expect(printed.filter((line) => !found.includes(line))).toHaveLength(1)
    expect(found.filter((line) => !printed.includes(line))).toEqual([])
    expect(document.pieces.at(-1)!.rows![1]![1]!.text).toBe('Lễ ra mắt\n(04 câu lạc bộ)')
  })
})
