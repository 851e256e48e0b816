/** Head and foot of an official paper: two columns without borders, as the decree's diagram places them. */
import type * as Docx from 'docx'
import { authorityOrBlank, BLANK, type Foot, type Letterhead, type Signature } from '#kernel/official-document.ts'
import { HAND_ROOM, LETTERHEAD, RULE_SHARE, SIGNATURE_ROOM, SIZE } from './decree-30.ts'
import { widthOf } from './docx-line-width.ts'
import { centred, centredLines, type DocxPackage, inCapitals, line, rule, type Setting } from './docx-text.ts'

/** `room` is the width between the margins: the decree's two halves grow with it. */
export function letterheadTable(docx: DocxPackage, head: Letterhead, room: number): Docx.Table {
  if (head.issuer === '') return sideBySide(docx, [room], [[mottoLines(docx, head, room)]])
  const left = Math.round((LETTERHEAD.left * room) / (LETTERHEAD.left + LETTERHEAD.right))
  const right = room - left
  const issuer = inCapitals(withoutBreakInName(head.issuer))
  const lastLine = issuer.split('\n').at(-1)!
  const issuerLine = Math.min(widthOf(lastLine, SIZE.issuer), left)
  const hasNumber = head.number !== '' || head.placeAndDate !== ''
  return sideBySide(
    docx,
    [left, right],
    [
      [
        [
          ...(head.superior ? centredLines(docx, inCapitals(head.superior), { size: SIZE.superior }) : []),
          ...centredLines(docx, issuer, { size: SIZE.issuer, bold: true }),
          rule(docx, issuerLine * RULE_SHARE, left, 60),
        ],
        mottoLines(docx, head, right),
      ],
      ...(hasNumber ? [[[centred(docx, head.number, { size: SIZE.number })], [dateLine(docx, head.placeAndDate, right)]]] : []),
    ],
  )
}

/** Where it needs two lines, it breaks before the day. */
function dateLine(docx: DocxPackage, text: string, room: number, setting: Setting = {}): Docx.Paragraph {
  const isLong = widthOf(text, SIZE.placeAndDate) > room
  const shown = isLong ? text.replace(/(?<=, )ngày .*$/u, (day) => day.replaceAll(' ', '\u00a0')) : text
  return centred(docx, shown, { size: SIZE.placeAndDate, italics: true }, setting)
}

function mottoLines(docx: DocxPackage, { motto: [motto, below] }: Letterhead, room: number): Docx.Paragraph[] {
  return [
    centred(docx, motto, { size: SIZE.motto, bold: true }),
    centred(docx, below, { size: SIZE.mottoBelow, bold: true }),
    rule(docx, widthOf(below, SIZE.mottoBelow), room, 60),
  ]
}

/** "Ủy ban nhân dân / tỉnh Lào Cai": where the name needs two lines, it breaks before the name of the place. */
function withoutBreakInName(issuer: string): string {
  return issuer.replace(/ (tỉnh|thành phố|huyện|thị xã|xã|phường|thị trấn) \p{Lu}.*$/imu, (place) => ` ${place.slice(1).replaceAll(' ', '\u00a0')}`)
}

/** Nobody's name stands on a sample. */
export function footTable(docx: DocxPackage, foot: Foot, isSample: boolean, room: number): Docx.Table {
  return foot.signatures ? signatureTable(docx, foot.signatures, isSample, room) : officeTable(docx, foot, isSample, room)
}

function officeTable(docx: DocxPackage, foot: Foot, isSample: boolean, room: number): Docx.Table {
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

/** Rows of those who sign; all rows stay on one page. */
function signatureTable(docx: DocxPackage, rows: NonNullable<Foot['signatures']>, isSample: boolean, room: number): Docx.Table {
  const most = Math.max(1, ...rows.map((row) => row.length))
  const widths = Array.from({ length: most }, () => Math.floor(room / most))
  return sideBySide(
    docx,
    widths,
    rows.map((row, at) =>
      row.map((signature, column) => [
        ...(at > 0 ? [line(docx, '', { size: SIZE.body }, { keepNext: true })] : []),
        ...signatureLines(docx, signature, isSample, row.length > 1 ? widths[column]! : room, at < rows.length - 1),
      ]),
    ),
  )
}

function signatureLines(docx: DocxPackage, signature: Signature | null, isSample: boolean, room: number, isFollowed: boolean): Docx.Paragraph[] {
  if (signature === null) return [line(docx, '', { size: SIZE.signer }, { keepNext: isFollowed })]
  const { placeAndDate, authority, note, signer } = signature
  const above = { keepNext: true }
  return [
    ...(placeAndDate === null ? [] : [dateLine(docx, placeAndDate, room, above)]),
    ...authorityOrBlank(authority).map((text) => centred(docx, inCapitals(text), { size: SIZE.authority, bold: true }, above)),
    ...(note === null ? [] : [centred(docx, note, { size: SIZE.signatureNote, italics: true }, above)]),
    centred(docx, (isSample ? null : signer) ?? '', { size: SIZE.signer, bold: true }, { spacing: { before: note === null ? SIGNATURE_ROOM : HAND_ROOM }, keepNext: isFollowed }),
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
