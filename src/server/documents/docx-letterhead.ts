/** Head and foot of an official paper: two columns without borders, as the decree's diagram places them. */
import type * as Docx from 'docx'
import { authorityOrBlank, BLANK, type Foot, type Letterhead, type Signature } from '#kernel/official-document.ts'
import { LETTERHEAD, type Look, RULE_SHARE } from './decree-30.ts'
import { widthOf } from './docx-line-width.ts'
import { centred, centredLines, type DocxPackage, inCapitals, line, rule, type Setting } from './docx-text.ts'

/** `room` is the width between the margins: the decree's two halves grow with it. */
export function letterheadTable(docx: DocxPackage, look: Look, head: Letterhead, room: number): Docx.Table {
  if (head.issuer === '') return sideBySide(docx, [room], [[mottoLines(docx, look, head, room)]])
  // Beside its numbers a form has more room for the names.
  const left = Math.round(head.aside ? room * 0.6 : (LETTERHEAD.left * room) / (LETTERHEAD.left + LETTERHEAD.right))
  const right = room - left
  const issuer = inCapitals(withoutBreakInName(head.issuer))
  const lastLine = issuer.split('\n').at(-1)!
  const issuerLine = Math.min(widthOf(lastLine, look.size.issuer), left)
  const hasNumber = head.number !== '' || head.placeAndDate !== ''
  return sideBySide(
    docx,
    [left, right],
    [
      [
        [
          ...(head.superior ? centredLines(docx, inCapitals(withoutBreakInName(head.superior)), { size: look.size.superior }) : []),
          ...centredLines(docx, issuer, { size: look.size.issuer, bold: true }),
          rule(docx, issuerLine * RULE_SHARE, left, 60),
        ],
        head.aside ? asideLines(docx, look, head.aside) : mottoLines(docx, look, head, right),
      ],
      ...(hasNumber ? [[[centred(docx, head.number, { size: look.size.number })], [dateLine(docx, look, head.placeAndDate, right)]]] : []),
    ],
  )
}

/** Where it needs two lines, it breaks before the day. */
function dateLine(docx: DocxPackage, look: Look, text: string, room: number, setting: Setting = {}): Docx.Paragraph {
  const isLong = widthOf(text, look.size.placeAndDate) > room
  const shown = isLong ? text.replace(/(?<=, )ngày .*$/u, (day) => day.replaceAll(' ', '\u00a0')) : text
  return centred(docx, shown, { size: look.size.placeAndDate, italics: true }, setting)
}

function mottoLines(docx: DocxPackage, look: Look, { motto: [motto, below] }: Letterhead, room: number): Docx.Paragraph[] {
  return [
    centred(docx, motto, { size: look.size.motto, bold: true }),
    centred(docx, below, { size: look.size.mottoBelow, bold: true }),
    rule(docx, widthOf(below, look.size.mottoBelow), room, 60),
  ]
}

/** The first in bold, as a voucher bears its number. */
const asideLines = (docx: DocxPackage, look: Look, lines: readonly string[]): Docx.Paragraph[] => lines.map((text, at) => centred(docx, text, { size: look.size.number, bold: at === 0 }))

/** "Ủy ban nhân dân / tỉnh Lào Cai": where the name needs two lines, it breaks before the name of the place. */
function withoutBreakInName(issuer: string): string {
  return issuer.replace(/ (tỉnh|thành phố|huyện|thị xã|xã|phường|thị trấn|thôn|bản) \p{Lu}.*$/imu, (place) => ` ${place.slice(1).replaceAll(' ', '\u00a0')}`)
}

const fitted = (text: string, size: number, room: number): string => (widthOf(text, size) > room ? withoutBreakInName(text) : text)

/** Nobody's name stands on a sample. */
export function footTable(docx: DocxPackage, look: Look, foot: Foot, isSample: boolean, room: number): Docx.Table {
  return foot.signatures ? signatureTable(docx, look, foot.signatures, isSample, room) : officeTable(docx, look, foot, isSample, room)
}

function officeTable(docx: DocxPackage, look: Look, foot: Foot, isSample: boolean, room: number): Docx.Table {
  const half = room / 2
  const recipients = foot.recipients.length > 0 ? foot.recipients : [BLANK]
  const office = authorityOrBlank(foot.authority)
  const signer = isSample ? null : foot.signer
  return sideBySide(
    docx,
    [half, half],
    [
      [
        [
          line(docx, 'Nơi nhận:', { size: look.size.recipientsTitle, bold: true, italics: true }, { keepNext: true }),
          ...recipients.map((recipient, at) => line(docx, recipient, { size: look.size.recipient }, { keepNext: at < recipients.length - 1 })),
        ],
        [
          ...office.map((text) => centred(docx, inCapitals(text), { size: look.size.authority, bold: true }, { keepNext: true })),
          centred(docx, signer ?? '', { size: look.size.signer, bold: true }, { spacing: { before: look.signatureRoom } }),
        ],
      ],
    ],
  )
}

/** Rows of those who sign; all rows stay on one page. */
function signatureTable(docx: DocxPackage, look: Look, rows: NonNullable<Foot['signatures']>, isSample: boolean, room: number): Docx.Table {
  const most = Math.max(1, ...rows.map((row) => row.length))
  const widths = Array.from({ length: most }, () => Math.floor(room / most))
  return sideBySide(
    docx,
    widths,
    rows.map((row, at) =>
      row.map((signature, column) => [
        ...(at > 0 ? [line(docx, '', { size: look.size.body }, { keepNext: true })] : []),
        ...signatureLines(docx, look, signature, isSample, row.length > 1 ? widths[column]! : room, at < rows.length - 1),
      ]),
    ),
  )
}

function signatureLines(docx: DocxPackage, look: Look, signature: Signature | null, isSample: boolean, room: number, isFollowed: boolean): Docx.Paragraph[] {
  if (signature === null) return [line(docx, '', { size: look.size.signer }, { keepNext: isFollowed })]
  const { placeAndDate, authority, note, signer } = signature
  const above = { keepNext: true }
  return [
    ...(placeAndDate === null ? [] : [dateLine(docx, look, placeAndDate, room, above)]),
    ...authorityOrBlank(authority).map((text) => centred(docx, fitted(inCapitals(text), look.size.authority, room), { size: look.size.authority, bold: true }, above)),
    ...(note === null ? [] : [centred(docx, note, { size: look.size.signatureNote, italics: true }, above)]),
    centred(docx, (isSample ? null : signer) ?? '', { size: look.size.signer, bold: true }, { spacing: { before: note === null ? look.signatureRoom : look.handRoom }, keepNext: isFollowed }),
  ]
}

/** Columns without borders; a row with fewer cells than the widest has its only cell across all. */
function sideBySide(docx: DocxPackage, widths: readonly number[], rows: readonly (readonly Docx.Paragraph[][])[]): Docx.Table {
  const room = widths.reduce((sum, width) => sum + width, 0)
  return new docx.Table({
    columnWidths: widths,
    width: { size: room, type: docx.WidthType.DXA },
    layout: docx.TableLayoutType.FIXED,
    borders: docx.TableBorders.NONE,
    margins: { left: 0, right: 0, top: 0, bottom: 0 },
    rows: rows.map((cells) => {
      const isAlone = cells.length === 1 && widths.length > 1
      return new docx.TableRow({
        cantSplit: true,
        children: cells.map(
          (children, at) =>
            new docx.TableCell({
              children,
              width: { size: isAlone ? room : widths[at]!, type: docx.WidthType.DXA },
              ...(isAlone ? { columnSpan: widths.length } : {}),
            }),
        ),
      })
    }),
  })
}
