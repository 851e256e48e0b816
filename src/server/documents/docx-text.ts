/** Paragraphs and runs in the decree's type: everything that is a line of words on an official paper. */
import type * as Docx from 'docx'
import type { TextBlock } from '#kernel/official-document.ts'
import type { Look } from './decree-30.ts'
import { printable } from './printable.ts'

/** The package, handed on: it is loaded only when a paper is written (see `writeDocx`). */
export type DocxPackage = typeof Docx
export type Type = { readonly size: number; readonly bold?: boolean; readonly italics?: boolean }
export type Setting = Omit<Docx.IParagraphOptions, 'text' | 'children'>

/** One paragraph in one type. */
export function line(docx: DocxPackage, text: string, type: Type, setting: Setting = {}): Docx.Paragraph {
  return runs(docx, [{ text, type }], setting)
}

/** One paragraph in several types. */
function runs(docx: DocxPackage, parts: readonly { readonly text: string; readonly type: Type }[], setting: Setting): Docx.Paragraph {
  return new docx.Paragraph({ ...setting, children: parts.map(({ text, type }) => new docx.TextRun({ text: printable(text), ...type })) })
}

/** Kính gửi: one addressee on its line, several each on a line of its own. */
export function addresseeLines(docx: DocxPackage, { size, body, addressee }: Look, addressees: readonly string[]): Docx.Paragraph[] {
  if (addressees.length === 0) return []
  const lines = addressees.length === 1 ? [`Kính gửi: ${addressees[0]!}`] : ['Kính gửi:', ...addressees.map((each, at) => `- ${each}${at < addressees.length - 1 ? ';' : '.'}`)]
  return lines.map((text) =>
    line(
      docx,
      text,
      { size: size.body },
      {
        alignment: docx.AlignmentType.JUSTIFIED,
        indent: { left: addressee.left, firstLine: body.firstLine },
        spacing: { after: body.after, line: body.line, lineRule: docx.LineRuleType.AUTO },
        keepNext: true,
      },
    ),
  )
}

/** A text of several lines, each a paragraph, centred. */
export function centredLines(docx: DocxPackage, text: string, type: Type, setting: Setting = {}): Docx.Paragraph[] {
  return text.split('\n').map((each) => centred(docx, each, type, setting))
}

export function centred(docx: DocxPackage, text: string, type: Type, setting: Setting = {}): Docx.Paragraph {
  return line(docx, text, type, { alignment: docx.AlignmentType.CENTER, ...setting })
}

/** Names of bodies and kinds stand in capitals. */
export const inCapitals = (text: string): string => text.toLocaleUpperCase('vi')

/** A rule of `width` twips, centred in `room`: the upper border of an empty paragraph, never underscores. */
export function rule(docx: DocxPackage, width: number, room: number, after = 0): Docx.Paragraph {
  const side = Math.max(0, Math.round((room - width) / 2))
  return new docx.Paragraph({
    indent: { left: side, right: side },
    border: { top: { style: docx.BorderStyle.SINGLE, size: 4, space: 1, color: '000000' } },
    spacing: { before: 70, after, line: 60, lineRule: docx.LineRuleType.EXACT },
    children: [new docx.TextRun({ size: 4 })],
  })
}

const STYLE: Record<TextBlock['kind'], Omit<Type, 'size'>> = {
  basis: { italics: true },
  part: { bold: true },
  section: { bold: true },
  heading: { bold: true },
  clause: {},
  point: {},
  bullet: {},
  paragraph: {},
  note: { italics: true },
}
const TITLES: readonly TextBlock['kind'][] = ['part', 'section', 'heading']

/** A paragraph of the body: justified, its first line indented; a title, and what ends in a colon, stays with what follows. */
export function bodyLine(docx: DocxPackage, { size, body }: Look, block: TextBlock, place: { readonly isAfterTable: boolean; readonly isLast: boolean }): Docx.Paragraph {
  const isTitle = TITLES.includes(block.kind)
  const isPart = block.kind === 'part'
  const type = { size: size.body, ...STYLE[block.kind] }
  return runs(
    docx,
    [...(block.lead ? [{ text: `${block.lead} `, type: { ...type, bold: true } }] : []), { text: block.text, type }],
    {
      alignment: isPart ? docx.AlignmentType.CENTER : docx.AlignmentType.JUSTIFIED,
      indent: { firstLine: isPart ? 0 : body.firstLine },
      spacing: { before: place.isAfterTable ? body.after : 0, after: body.after, line: body.line, lineRule: docx.LineRuleType.AUTO },
      keepNext: isTitle || place.isLast || block.text.endsWith(':'),
      widowControl: true,
    },
  )
}
