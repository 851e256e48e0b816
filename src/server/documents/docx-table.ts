/** A table of an official paper: header repeated on every page, rows kept whole, numbers at the right. */
import type * as Docx from 'docx'
import type { HeaderCell, PaperTable } from '#kernel/official-document.ts'
import { type Look, MILLIMETRE } from './decree-30.ts'
import { centredLines, type DocxPackage, line } from './docx-text.ts'

/** `room` is the width between the margins, in twips. */
export function paperTable(docx: DocxPackage, { size }: Look, table: PaperTable, room: number): Docx.Table {
  const widths = wholeWidths(
    table.columns.map(({ share }) => share),
    room,
  )
  const align = { start: docx.AlignmentType.LEFT, center: docx.AlignmentType.CENTER, end: docx.AlignmentType.RIGHT }
  const cell = (children: Docx.Paragraph[], column: number, across = 1, down = 1) =>
    new docx.TableCell({
      children,
      verticalAlign: docx.VerticalAlignTable.CENTER,
      width: { size: widths.slice(column, column + across).reduce((sum, width) => sum + width, 0), type: docx.WidthType.DXA },
      ...(across > 1 ? { columnSpan: across } : {}),
      ...(down > 1 ? { rowSpan: down } : {}),
    })
  const headerCell = ({ text, column, across, down }: HeaderCell) =>
    cell(centredLines(docx, text, { size: size.table, bold: true }, { keepNext: true }), column, across, down)
  const lastRow = table.rows.length - 1
  return new docx.Table({
    columnWidths: widths,
    width: { size: room, type: docx.WidthType.DXA },
    layout: docx.TableLayoutType.FIXED,
    margins: { left: 85, right: 85, top: 40, bottom: 40 },
    rows: [
      ...table.header.map((cells) => new docx.TableRow({ cantSplit: true, tableHeader: true, children: cells.map(headerCell) })),
      ...table.rows.map(
        ({ cells, strong }, row) =>
          new docx.TableRow({
            cantSplit: true,
            ...(table.rowHeight ? { height: { value: Math.round(table.rowHeight * MILLIMETRE), rule: docx.HeightRule.ATLEAST } } : {}),
            children: cells.map((text, at) =>
              cell(
                text
                  .split('\n')
                  .map((each) =>
                    line(
                      docx,
                      each,
                      { size: size.table, bold: strong },
                      { alignment: align[table.columns[at]?.align ?? 'start'], ...(each === '' ? { run: { size: size.table } } : {}), ...(table.whole && row < lastRow ? { keepNext: true } : {}) },
                    ),
                  ),
                at,
              ),
            ),
          }),
      ),
    ],
  })
}

/** Shares as whole twips that add up to the room exactly: the widest column takes what rounding leaves. */
function wholeWidths(shares: readonly number[], room: number): number[] {
  const widths = shares.map((share) => Math.floor(share * room))
  const widest = widths.indexOf(Math.max(...widths))
  return widths.map((width, at) => (at === widest ? width + room - widths.reduce((sum, each) => sum + each, 0) : width))
}
