/** An official paper as Word (.docx), laid out by decree 30/2020. */
import type * as Docx from 'docx'
import { type Annex, type Block, isWide, type OfficialDocument } from '#kernel/official-document.ts'
import { FONT, LANGUAGE, type Look, RULE_SHARE, textWidth } from './decree-30.ts'
import { footTable, letterheadTable } from './docx-letterhead.ts'
import { widthOf } from './docx-line-width.ts'
import { paperTable } from './docx-table.ts'
import { addresseeLines, bodyLine, centred, centredLines, type DocxPackage, inCapitals, line, rule } from './docx-text.ts'
import { lookOf } from './form-look.ts'
import { printable } from './printable.ts'

/** The package is large and is loaded with the first paper, so that the server starts without it. */
export async function writeDocx(paper: OfficialDocument): Promise<Uint8Array> {
  const docx = await import('docx')
  const look = lookOf(paper)
  const stamp = paper.sample ? STAMP.sample : paper.draft ? STAMP.draft : null
  const main = section(docx, look, mainPart(docx, look, paper), stamp, paper.across ?? false)
  const annexes = paper.annexes.map((annex) => section(docx, look, annexPart(docx, look, annex), stamp, isWide(annex.body)))
  const file = new docx.Document({
    title: printable(paper.title).replaceAll('\n', ' '),
    creator: printable(paper.letterhead.issuer).replaceAll('\n', ' '),
    styles: {
      default: { document: { run: { font: { ascii: FONT, hAnsi: FONT, cs: FONT, eastAsia: FONT }, size: look.size.body, language: { value: LANGUAGE } } } },
    },
    compatibility: { version: 15 },
    sections: [main, ...annexes],
  })
  return new Uint8Array(await docx.Packer.toArrayBuffer(file))
}

const STAMP = { sample: 'MẪU', draft: 'DỰ THẢO' } as const

/** Each section counts its pages from 1 and shows the number from its second page on, in the top margin. */
function section(docx: DocxPackage, look: Look, children: readonly (Docx.Paragraph | Docx.Table)[], stamp: string | null, isLandscape: boolean): Docx.ISectionOptions {
  const room = textWidth(isLandscape, look)
  return {
    properties: {
      type: docx.SectionType.NEXT_PAGE,
      titlePage: true,
      page: {
        size: { width: look.page.short, height: look.page.long, orientation: isLandscape ? docx.PageOrientation.LANDSCAPE : docx.PageOrientation.PORTRAIT },
        margin: {
          top: look.page.top,
          bottom: look.page.bottom,
          left: look.page.left,
          right: look.page.right,
          header: look.pageNumberFromEdge,
          footer: look.pageNumberFromEdge,
          gutter: 0,
        },
        pageNumbers: { start: 1, formatType: docx.NumberFormat.DECIMAL },
      },
    },
    headers: {
      first: new docx.Header({ children: [topLine(docx, look, room, false, stamp)] }),
      default: new docx.Header({ children: [topLine(docx, look, room, true, stamp)] }),
    },
    children,
  }
}

function topLine(docx: DocxPackage, look: Look, room: number, hasNumber: boolean, stamp: string | null): Docx.Paragraph {
  const number = hasNumber ? [new docx.TextRun({ size: look.size.pageNumber, children: [docx.PageNumber.CURRENT] })] : []
  if (stamp === null) return new docx.Paragraph({ alignment: docx.AlignmentType.CENTER, children: number })
  const stamped = new docx.TextRun({
    text: ` ${stamp} `,
    bold: true,
    size: look.size.stamp,
    color: 'C00000',
    border: { style: docx.BorderStyle.SINGLE, size: 12, space: 1, color: 'C00000' },
  })
  return new docx.Paragraph({
    tabStops: [
      { type: docx.TabStopType.CENTER, position: Math.round(room / 2) },
      { type: docx.TabStopType.RIGHT, position: room },
    ],
    children: [new docx.TextRun({ children: [new docx.Tab()] }), ...number, new docx.TextRun({ children: [new docx.Tab()] }), stamped],
  })
}

function mainPart(docx: DocxPackage, look: Look, paper: OfficialDocument): (Docx.Paragraph | Docx.Table)[] {
  const room = textWidth(paper.across ?? false, look)
  return [
    letterheadTable(docx, look, paper.letterhead, room),
    centred(docx, inCapitals(paper.kind), { size: look.size.kind, bold: true }, { spacing: { before: look.beforeKind, after: paper.title === '' && !paper.reference ? look.afterTitle : 0 }, keepNext: true }),
    ...(paper.title === '' ? [] : centredLines(docx, paper.title, { size: look.size.title, bold: true }, { keepNext: true })),
    ...(paper.reference ? centredLines(docx, paper.reference, { size: look.size.body, italics: true }, { keepNext: true, ...(paper.title === '' ? { spacing: { after: look.afterTitle } } : {}) }) : []),
    ...(paper.title === '' ? [] : [rule(docx, titleRule(look, paper.title, room), room, look.afterTitle)]),
    ...addresseeLines(docx, look, paper.addressees ?? []),
    ...bodyPart(docx, look, paper.body, room),
    line(docx, '', { size: look.size.body }, { keepNext: true }),
    footTable(docx, look, paper.foot, paper.sample, room),
  ]
}

function annexPart(docx: DocxPackage, look: Look, annex: Annex): (Docx.Paragraph | Docx.Table)[] {
  const room = textWidth(isWide(annex.body), look)
  return [
    ...(annex.label ? [centred(docx, annex.label, { size: look.size.kind, bold: true })] : []),
    ...centredLines(docx, annex.title, { size: look.size.title, bold: true }),
    ...(annex.reference ? [centred(docx, annex.reference, { size: look.size.body, italics: true })] : []),
    rule(docx, titleRule(look, annex.title, room), room, 180),
    ...(annex.unit ? [line(docx, annex.unit, { size: look.size.table, italics: true }, { alignment: docx.AlignmentType.RIGHT, spacing: { after: 60 } })] : []),
    ...bodyPart(docx, look, annex.body, room),
  ]
}

const titleRule = (look: Look, title: string, room: number): number => Math.min(widthOf(title.split('\n').at(-1)!, look.size.title), room) * RULE_SHARE

/** The last paragraph stays with what follows: signatures never stand on a page of their own. */
function bodyPart(docx: DocxPackage, look: Look, blocks: readonly Block[], room: number): (Docx.Paragraph | Docx.Table)[] {
  return blocks.map((block, at) => {
    if (block.kind === 'table') return paperTable(docx, look, block.table, room)
    return bodyLine(docx, look, block, { isAfterTable: blocks[at - 1]?.kind === 'table', isLast: at === blocks.length - 1 })
  })
}
