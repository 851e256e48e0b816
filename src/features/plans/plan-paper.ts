/** Bản thảo kế hoạch: a plan's own pieces as an official paper. Its words, marks and slips stay as they were printed. */
import { dayInWords } from '#kernel/day.ts'
import {
  type Annex,
  type Block,
  isBlank,
  issuerOrBlank,
  type Letterhead,
  numberLine,
  type OfficialDocument,
  placeAndDate,
  printedTable,
  STATE_MOTTO,
  type TextBlock,
} from '#kernel/official-document.ts'
import { capital, fold } from '#kernel/vietnamese.ts'
import type { Plan } from './plan.ts'
import { NOTES, type Piece, type PieceRole, type PlanDocument } from './plan-document.ts'

export function planPaper(document: PlanDocument, plan: Plan, given: { readonly sample: boolean }): OfficialDocument {
  const { pieces } = document
  return {
    letterhead: planLetterhead(document, plan),
    kind: textOf(pieces, 'kind') || plan.kind || 'KẾ HOẠCH',
    title: textOf(pieces, 'title') || plan.title,
    body: bodyOf(pieces.filter(isBody)),
    foot: {
      recipients: pieces
        .filter(isRecipient)
        .map((piece) => labelled(piece).replace(RECIPIENTS_TITLE, ''))
        .filter((text) => text !== ''),
      authority: pieces.filter(({ role }) => role === 'authority').map(({ text }) => text),
      signer: given.sample ? null : textOf(pieces, 'signer') || null,
    },
    annexes: annexesOf(pieces.filter(({ anchor }) => anchor === 'annex')),
    sample: given.sample,
  }
}

/**
 * Number, day and place are printed where the text's own head has them or a person has given them, else left blank:
 * what an annex says of the paper it belongs to is offered to that person, not taken.
 */
export function planLetterhead({ pieces }: PlanDocument, plan: Plan): Letterhead {
  const issuer = textOf(pieces, 'issuer') || plan.issuer
  const says = (role: PieceRole, pattern: RegExp): boolean => pieces.some((piece) => piece.role === role && pattern.test(piece.text))
  const hasDay = says('place-date', YEAR) || says('number', YEAR)
  return {
    superior: textOf(pieces, 'superior') || null,
    issuer: issuer ? fullName(issuer) : issuerOrBlank(null),
    motto: STATE_MOTTO,
    number: numberLine(says('number', /\d/) ? plan.number : null, symbolOf(plan.kind, issuer)),
    placeAndDate: placeAndDate(plan.place, hasDay ? plan.date : null),
  }
}

const YEAR = /\b\d{4}\b/

/** Decree 30, annex III. */
const KIND_SYMBOLS: Readonly<Record<string, string>> = {
  'ke hoach': 'KH',
  'quyet dinh': 'QĐ',
  'nghi quyet': 'NQ',
  'de an': 'ĐA',
  'du an': 'DA',
  'chuong trinh': 'CTr',
  'phuong an': 'PA',
  'bao cao': 'BC',
  'to trinh': 'TTr',
  'thong bao': 'TB',
  'huong dan': 'HD',
  'chi thi': 'CT',
}

/** "KH-UBND" for the number that is still to be given; null where the issuer's short form is not known. */
function symbolOf(kind: string | null, issuer: string | null): string | null {
  const symbol = KIND_SYMBOLS[fold(kind ?? '')]
  return symbol && issuer && /^(uy ban nhan dan|ubnd)\b/.test(fold(issuer)) ? `${symbol}-UBND` : null
}

/** "Kế hoạch số 184/KH-UBND ngày 28 tháng 5 năm 2018 của UBND tỉnh Lào Cai"; by its title while it has no number. */
export function planCitation({ kind, number, date, issuer, title }: Plan): string {
  const name = (kind ?? 'Kế hoạch').toLocaleLowerCase('vi')
  const parts = [capital(name), number && `số ${number}`, date && dayInWords(date), issuer && `của ${issuer}`]
  return [...parts, number ? null : title.replaceAll('\n', ' ')].filter(Boolean).join(' ')
}

/** The issuer's name stands in full in the letterhead (Decree 30, annex I, II.2). */
const fullName = (issuer: string): string => issuer.replace(/^UBND\b/iu, 'Ủy ban nhân dân')

const RECIPIENTS_TITLE = /^nơi nhận\s*:?\s*/iu
const isRecipient = ({ role, anchor }: Piece): boolean => role === 'recipients' || role === 'recipient' || (role === 'note' && anchor === 'recipients')

const OUTSIDE_BODY: readonly string[] = ['recipients', 'signing', 'annex', NOTES]
const LETTERHEAD_ROLES: readonly PieceRole[] = ['superior', 'issuer', 'motto', 'number', 'place-date', 'kind', 'title', 'authority', 'signer']
/** Rules made of hyphens are left out: the paper draws its own. */
const isBody = ({ anchor, role, text }: Piece): boolean =>
  !OUTSIDE_BODY.includes(anchor) && !LETTERHEAD_ROLES.includes(role) && !(role === 'note' && (isBlank(text) || /^[\s*_–—-]+$/u.test(text)))

function bodyOf(pieces: readonly Piece[]): Block[] {
  return pieces.map((piece, at) => {
    if (piece.role === 'table') return { kind: 'table', table: printedTable((piece.rows ?? []).map((row) => row.map(({ text }) => text))) }
    return { kind: kindOf(piece, pieces[at - 1]), text: labelled(piece) }
  })
}

function kindOf(piece: Piece, before: Piece | undefined): TextBlock['kind'] {
  switch (piece.role) {
    case 'basis': // the decree's italics are for bases alone, not for a sentence that goes on to say what is issued
      return piece.text.endsWith(':') ? 'paragraph' : 'basis'
    case 'heading':
    case 'point':
    case 'bullet':
    case 'note':
      return piece.role
    case 'section':
      return isPart(piece) || (piece.label === '' && before?.role === 'section' && isPart(before)) ? 'part' : 'section'
    default:
      return piece.label ? 'clause' : 'paragraph'
  }
}

/** "Phần thứ nhất", "Chương II"; a letter over Roman numbers stays at the side, as printed. */
const isPart = ({ label }: Piece): boolean => /^(phần|chương)\s/iu.test(label)

export const labelled = ({ label, text }: Pick<Piece, 'label' | 'text'>): string => [label, text].filter((part) => part !== '').join(' ')

/** Pieces of one role are lines of one thing: a title over two lines. */
const textOf = (pieces: readonly Piece[], role: PieceRole): string =>
  pieces
    .filter((piece) => piece.role === role)
    .map(({ text }) => text)
    .join('\n')

/** A title that follows anything else begins the next annex. */
function annexesOf(pieces: readonly Piece[]): Annex[] {
  const groups: Piece[][] = []
  pieces.forEach((piece, at) => {
    const begins = groups.length === 0 || (piece.role === 'annex-title' && pieces[at - 1]!.role !== 'annex-title')
    if (begins) groups.push([piece])
    else groups.at(-1)!.push(piece)
  })
  const heads: readonly PieceRole[] = ['annex-title', 'annex-reference', 'annex-unit']
  return groups.map((group) => ({
    label: null,
    title: textOf(group, 'annex-title'),
    reference: textOf(group, 'annex-reference') || null,
    unit: textOf(group, 'annex-unit') || null,
    body: bodyOf(group.filter((piece) => !heads.includes(piece.role) && !(piece.role === 'note' && /^[\s*_–—.…-]+$/u.test(piece.text)))),
  }))
}
