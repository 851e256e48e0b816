/** Head and foot of an official paper: two columns without borders, as the decree's diagram places them. */
import type * as Docx from 'docx'
import { authorityOrBlank, BLANK, type Foot, type Letterhead } from '#kernel/official-document.ts'
import { LETTERHEAD, RULE_SHARE, SIGNATURE_ROOM, SIZE } from './decree-30.ts'
import { widthOf } from './docx-line-width.ts'
import { centred, centredLines, type DocxPackage, inCapitals, line, rule } from './docx-text.ts'

export function letterheadTable(docx: DocxPackage, head: Letterhead): Docx.Table {
  const { left, right } = LETTERHEAD
  const [motto, below] = head.motto
  const issuer = inCapitals(withoutBreakInName(head.issuer))
  const lastLine = issuer.split('\n').at(-1)!
  const issuerLine = Math.min(widthOf(lastLine, SIZE.issuer), left)
  return halves(
    docx,
    [left, right],
    [
      [
        [
          ...(head.superior ? centredLines(docx, inCapitals(head.superior), { size: SIZE.superior }) : []),
          ...centredLines(docx, issuer, { size: SIZE.issuer, bold: true }),
          rule(docx, issuerLine * RULE_SHARE, left, 60),
        ],
        [
          centred(docx, motto, { size: SIZE.motto, bold: true }),
          centred(docx, below, { size: SIZE.mottoBelow, bold: true }),
          rule(docx, widthOf(below, SIZE.mottoBelow), right, 60),
        ],
      ],
      [[centred(docx, head.number, { size: SIZE.number })], [centred(docx, head.placeAndDate, { size: SIZE.placeAndDate, italics: true })]],
    ],
  )
}

/** "Ủy ban nhân dân / tỉnh Lào Cai": where the name needs two lines, it breaks before the name of the place. */
function withoutBreakInName(issuer: string): string {
  return issuer.replace(/ (tỉnh|thành phố|huyện|thị xã|xã|phường|thị trấn) \p{Lu}.*$/imu, (place) => ` ${place.slice(1).replaceAll(' ', '\u00a0')}`)
}

/** Nobody's name stands on a sample. */
export function footTable(docx: DocxPackage, foot: Foot, isSample: boolean): Docx.Table {
  const half = (LETTERHEAD.left + LETTERHEAD.right) / 2
  const recipients = foot.recipients.length > 0 ? foot.recipients : [BLANK]
  const office = authorityOrBlank(foot.authority)
  const signer = isSample ? null : foot.signer
  return halves(
    docx,
    [half, half],
    [
      [
        [
          line(docx, 'Nơi nhận:', { size: SIZE.recipientsTitle, bold: true, italics: true }, { keepNext: true }),
          ...recipients.map((recipient, at) => line(docx, recipient, { size: SIZE.recipient }, { keepNext: at < recipients.length - 1 })),
        ],
        [
          ...office.map((text) => centred(docx, inCapitals(text), { size: SIZE.authority, bold: true }, { keepNext: true })),
          centred(docx, signer ?? '', { size: SIZE.signer, bold: true }, { spacing: { before: SIGNATURE_ROOM } }),
        ],
      ],
    ],
  )
}

function halves(docx: DocxPackage, widths: readonly [number, number], rows: readonly (readonly [Docx.Paragraph[], Docx.Paragraph[]])[]): Docx.Table {
  return new docx.Table({
    columnWidths: widths,
    width: { size: widths[0] + widths[1], type: docx.WidthType.DXA },
    layout: docx.TableLayoutType.FIXED,
    borders: docx.TableBorders.NONE,
    margins: { left: 0, right: 0, top: 0, bottom: 0 },
    rows: rows.map(
      (cells) =>
        new docx.TableRow({
          cantSplit: true,
          children: cells.map((children, at) => new docx.TableCell({ children, width: { size: widths[at as 0 | 1], type: docx.WidthType.DXA } })),
        }),
    ),
  })
}
