import { AlignmentType, Document, LevelFormat, Packer, Paragraph, Table, TableCell, TableRow, TextRun, VerticalMergeType } from 'docx'
import { strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { isRefusal } from '#kernel/refusal.ts'
import type { SourceLine } from '#kernel/source-line.ts'
import { readLines } from './read-lines.ts'

const NAMESPACES =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"'
const part = (root: string, body: string): Uint8Array => strToU8(`<?xml version="1.0"?><w:${root} ${NAMESPACES}>${body}</w:${root}>`)
const word = (body: string, others: Record<string, Uint8Array> = {}): Uint8Array =>
  zipSync({ 'word/document.xml': part('document', `<w:body>${body}</w:body>`), ...others })
const run = (text: string): string => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`

function linesOf(bytes: Uint8Array): SourceLine[] {
  const lines = readLines(bytes, 'ke-hoach.docx')
  if (isRefusal(lines)) throw new Error(JSON.stringify(lines))
  return lines
}
const textsOf = (bytes: Uint8Array): string[] => linesOf(bytes).map(({ text }) => text)
const cellsOf = (bytes: Uint8Array) => linesOf(bytes).map(({ text, cell }) => [cell?.table, cell?.row, cell?.column, text])

describe('a document written by Word', () => {
  it('shows the numbers that Word keeps beside the text', async () => {
    const level = (at: number, format: (typeof LevelFormat)[keyof typeof LevelFormat], text: string) => ({
      level: at,
      format,
      text,
      alignment: AlignmentType.START,
    })
    const numbered = (text: string, at: number) => new Paragraph({ text, numbering: { reference: 'plan', level: at } })
    const bytes = await Packer.toBuffer(
      new Document({
        numbering: {
          config: [
            {
              reference: 'plan',
              levels: [
                level(0, LevelFormat.UPPER_ROMAN, '%1.'),
                level(1, LevelFormat.DECIMAL, '%2.'),
                level(2, LevelFormat.LOWER_LETTER, '%3)'),
                level(3, LevelFormat.BULLET, '-'),
              ],
            },
          ],
        },
        sections: [
          {
            children: [
              numbered('MỤC ĐÍCH', 0),
              numbered('Một', 1),
              numbered('Hai', 1),
              numbered('Nội dung', 2),
              numbered('Thời gian', 2),
              numbered('gạch', 3),
              numbered('CHỈ TIÊU', 0),
              numbered('Lại từ một', 1),
            ],
          },
        ],
      }),
    )
    expect(textsOf(bytes)).toEqual(['I. MỤC ĐÍCH', '1. Một', '2. Hai', 'a) Nội dung', 'b) Thời gian', '- gạch', 'II. CHỈ TIÊU', '1. Lại từ một'])
  })

  it('gives cells their row and column, spans and merged cells included', async () => {
    const cell = (text: string, more: object = {}) => new TableCell({ children: [new Paragraph(text)], ...more })
    const bytes = await Packer.toBuffer(
      new Document({
        sections: [
          {
            children: [
              new Paragraph('Đơn vị tính: Triệu đồng'),
              new Table({
                rows: [
                  new TableRow({
                    children: [
                      cell('TT', { verticalMerge: VerticalMergeType.RESTART }),
                      cell('Nội dung'),
                      cell('Kinh phí', { columnSpan: 2 }),
                      cell('Ghi chú'),
                    ],
                  }),
                  new TableRow({
                    children: [cell('', { verticalMerge: VerticalMergeType.CONTINUE }), cell(''), cell('Ngân sách'), cell('Xã hội hóa'), cell('')],
                  }),
                ],
              }),
            ],
          },
        ],
      }),
    )
    expect(cellsOf(bytes)).toEqual([
      [undefined, undefined, undefined, 'Đơn vị tính: Triệu đồng'],
      [0, 0, 0, 'TT'],
      [0, 0, 1, 'Nội dung'],
      [0, 0, 2, 'Kinh phí'],
      [0, 0, 4, 'Ghi chú'],
      [0, 1, 0, ''],
      [0, 1, 1, ''],
      [0, 1, 2, 'Ngân sách'],
      [0, 1, 3, 'Xã hội hóa'],
      [0, 1, 4, ''],
    ])
  })

  it('joins the runs of a word, takes tabs for blanks and breaks for new lines', async () => {
    const bytes = await Packer.toBuffer(
      new Document({
        sections: [
          {
            children: [
              new Paragraph({
                children: [
                  new TextRun('Câu '),
                  new TextRun({ text: 'lạc', bold: true }),
                  new TextRun(' bộ'),
                  new TextRun({ text: '\tmới' }),
                  new TextRun({ text: 'dòng hai', break: 1 }),
                ],
              }),
            ],
          },
        ],
      }),
    )
    expect(textsOf(bytes)).toEqual(['Câu lạc bộ mới', 'dòng hai'])
  })
})

describe('what a person would see', () => {
  it('drops deleted and moved-away text and keeps what was inserted', () => {
    const changed = `<w:p>${run('Thành lập ')}<w:del><w:r><w:delText>05</w:delText></w:r></w:del><w:ins>${run('06')}</w:ins><w:moveFrom>${run(' cũ')}</w:moveFrom>${run(' câu lạc bộ')}</w:p>`
    expect(textsOf(word(changed))).toEqual(['Thành lập 06 câu lạc bộ'])
  })

  it('joins two paragraphs whose division was deleted', () => {
    expect(textsOf(word(`<w:p><w:pPr><w:rPr><w:del w:id="1"/></w:rPr></w:pPr>${run('Thành lập ')}</w:p><w:p>${run('05 câu lạc bộ')}</w:p>`))).toEqual([
      'Thành lập 05 câu lạc bộ',
    ])
  })

  it('drops hidden text, field codes and the second copy of a text box', () => {
    const body = `<w:p>${run('Trang ')}<w:r><w:instrText>PAGE</w:instrText></w:r><w:r><w:rPr><w:vanish/></w:rPr><w:t>ẩn</w:t></w:r><w:r><w:rPr><w:vanish w:val="0"/></w:rPr><w:t>hiện</w:t></w:r></w:p>
      <w:p><w:r><mc:AlternateContent><mc:Choice><w:txbxContent><w:p>${run('Khung')}</w:p></w:txbxContent></mc:Choice><mc:Fallback><w:p>${run('Khung')}</w:p></mc:Fallback></mc:AlternateContent></w:r>${run('Ngoài')}</w:p>`
    expect(textsOf(word(body))).toEqual(['Trang hiện', 'Khung', 'Ngoài'])
  })

  it('puts a table inside a cell into that cell', () => {
    const table = (rows: string): string => `<w:tbl><w:tr><w:tc>${rows}</w:tc><w:tc><w:p>${run('B')}</w:p></w:tc></w:tr></w:tbl>`
    expect(cellsOf(word(table(`<w:p>${run('A')}</w:p>${table(`<w:p>${run('trong')}</w:p>`)}`)))).toEqual([
      [0, 0, 0, 'A'],
      [0, 0, 0, 'trong'],
      [0, 0, 0, 'B'],
      [0, 0, 1, 'B'],
    ])
  })

  it('reads numbers from styles, starts over where told, and writes sub-numbers whole', () => {
    const level = (at: number, format: string, text: string): string =>
      `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`
    const numbering = part(
      'numbering',
      `<w:abstractNum w:abstractNumId="7">${level(0, 'decimal', '%1.')}${level(1, 'decimal', '%1.%2.')}${level(2, 'bullet', '\uf0b7')}</w:abstractNum>
      <w:num w:numId="1"><w:abstractNumId w:val="7"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="7"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>`,
    )
    const styles = part(
      'styles',
      `<w:style w:styleId="Muc"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style><w:style w:styleId="MucCon"><w:basedOn w:val="Muc"/></w:style>`,
    )
    const paragraph = (properties: string, text: string): string => `<w:p><w:pPr>${properties}</w:pPr>${run(text)}</w:p>`
    const own = (num: number, at: number): string => `<w:numPr><w:ilvl w:val="${at}"/><w:numId w:val="${num}"/></w:numPr>`
    const body = [
      paragraph('<w:pStyle w:val="Muc"/>', 'một'),
      paragraph('<w:pStyle w:val="MucCon"/>', 'hai'),
      paragraph(own(1, 1), 'hai một'),
      paragraph(own(1, 1), 'hai hai'),
      paragraph(own(1, 2), 'chấm'),
      paragraph('<w:pStyle w:val="Muc"/>', 'ba'),
      paragraph(own(1, 1), 'ba một'),
      paragraph(own(2, 0), 'lại một'),
      paragraph(`<w:pStyle w:val="Muc"/>${own(0, 0)}`, 'không số'),
      '<w:p><w:pPr><w:pStyle w:val="Muc"/></w:pPr></w:p>',
      paragraph('<w:pStyle w:val="Muc"/>', 'hai'),
    ]
    expect(textsOf(word(body.join(''), { 'word/numbering.xml': numbering, 'word/styles.xml': styles }))).toEqual([
      '1. một',
      '2. hai',
      '2.1. hai một',
      '2.2. hai hai',
      '- chấm',
      '3. ba',
      '3.1. ba một',
      '1. lại một',
      'không số',
      '',
      '2. hai',
    ])
  })

  it('survives a ring of styles, absurd spans and levels', () => {
    const styles = part('styles', '<w:style w:styleId="A"><w:basedOn w:val="B"/></w:style><w:style w:styleId="B"><w:basedOn w:val="A"/></w:style>')
    const body = `<w:p><w:pPr><w:pStyle w:val="A"/><w:numPr><w:ilvl w:val="x"/><w:numId w:val="9"/></w:numPr></w:pPr>${run('chữ')}</w:p><w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val="99999999"/></w:tcPr><w:p>${run('A')}</w:p></w:tc><w:tc><w:p>${run('B')}</w:p></w:tc></w:tr></w:tbl>`
    expect(cellsOf(word(body, { 'word/styles.xml': styles }))).toEqual([
      [undefined, undefined, undefined, 'chữ'],
      [0, 0, 0, 'A'],
      [0, 0, 60, 'B'],
    ])
  })
})
