/** Dàn văn bản: a plan's lines become its pieces. Every line that is not blank lands in exactly one of them. */
import type { SourceLine } from '#kernel/source-line.ts'
import { gatherLines, isTable, type TableBlock, type TextBlock } from './gather-lines.ts'
import type { Piece, PieceRole, PlanDocument } from './plan-document.ts'
import {
  isAnnexReference,
  isAnnexTitle,
  isAnnexUnit,
  isAuthority,
  isBasis,
  isClosing,
  isIssuersArea,
  isPersonName,
  isRecipients,
  letterheadRole,
} from './read-heading.ts'
import { isRule, letterOf, type Mark, readMark, romanOf } from './read-mark.ts'
import { isCapitals, sectionKind } from './reading-words.ts'

type Zone = 'letterhead' | 'title' | 'bases' | 'body' | 'closing' | 'foot' | 'annex'

/** Where the reading stands: in which part of the paper, and at which count of each level. */
type Standing = { zone: Zone; part: number; section: number; numbers: number[]; point: number; recipients: boolean; readonly pieces: Piece[] }

export function layOut(lines: readonly SourceLine[]): PlanDocument {
  const standing: Standing = { zone: 'letterhead', part: 0, section: 0, numbers: [], point: 0, recipients: false, pieces: [] }
  for (const block of gatherLines(lines)) {
    if (isTable(block)) layTable(standing, block)
    else layLine(standing, block)
  }
  return { pieces: settleIssuers(standing.pieces) }
}

function layTable(standing: Standing, { rows, line }: TableBlock): void {
  if (standing.zone === 'foot' || standing.zone === 'closing') standing.zone = 'annex'
  standing.pieces.push({ anchor: anchorOf(standing), role: 'table', label: '', text: '', line, rows })
}

function layLine(standing: Standing, block: TextBlock): void {
  const { zone } = standing
  if (beginsAnnex(standing, block.text)) standing.zone = 'annex'
  if (standing.zone === 'annex') return layAnnexLine(standing, block)
  if (zone === 'foot' || beginsFoot(standing, block.text)) return layFootLine(standing, block)
  const mark = readMark(block.text)
  if (mark && beginsBody(standing, mark)) return layMarked(standing, block, mark)
  if (zone === 'body' || zone === 'closing') return layBodyLine(standing, block, mark)
  layHeadLine(standing, block, mark)
}

const beginsAnnex = ({ zone }: Standing, text: string): boolean =>
  zone !== 'letterhead' && zone !== 'annex' && (isAnnexTitle(text) || ((zone === 'foot' || zone === 'closing') && isAnnexReference(text)))

const beginsFoot = ({ zone }: Standing, text: string): boolean => isRecipients(text) || ((zone === 'body' || zone === 'closing') && isAuthority(text))

/** Bullets may list the bases; a number opens the body only where it heads something known, or the body is open already. */
function beginsBody({ zone, section, part }: Standing, { level, text }: Mark): boolean {
  if (level === 'bullet') return false
  if (level === 'part' || level === 'section') return true
  if (zone === 'body' || zone === 'closing') return true
  return level === 'number' && section === 0 && part === 0 && zone !== 'letterhead' && sectionKind(text) !== null
}

function layHeadLine(standing: Standing, block: TextBlock, mark: Mark | null): void {
  if (isRule(block.text)) return put(standing, block, 'note', 'head')
  if (standing.zone === 'letterhead') {
    const role = letterheadRole(block.text)
    if (role === 'kind' || role === 'title') standing.zone = 'title'
    return put(standing, block, role ?? 'paragraph', 'head')
  }
  const last = standing.pieces.at(-1)
  if (standing.zone === 'title' && continuesTitle(last, block.text)) return put(standing, block, 'title', 'head')
  const role = standing.zone === 'title' ? letterheadRole(block.text) : null
  if (role === 'number' || role === 'place-date') return put(standing, block, role, 'head')
  standing.zone = 'bases'
  const text = mark ? mark.text : block.text
  put(standing, { text, line: block.line }, isBasis(text) ? 'basis' : 'paragraph', 'bases', mark?.label)
}

/** The line under "KẾ HOẠCH" is the title whatever it says; further lines while they are in capitals or go on in small letters. */
function continuesTitle(last: Piece | undefined, text: string): boolean {
  if (last?.role === 'kind') return !/^Căn cứ /u.test(text)
  return last?.role === 'title' && (isCapitals(text) || /^\p{Ll}/u.test(text))
}

function layBodyLine(standing: Standing, block: TextBlock, mark: Mark | null): void {
  const last = standing.pieces.at(-1)
  if (last && isBareMark(last) && !mark) return put(standing, block, last.role, last.anchor)
  if (standing.zone === 'body' && isClosing(mark?.text ?? block.text)) standing.zone = 'closing'
  const role = mark ? 'bullet' : isRule(block.text) || isInBrackets(block.text) ? 'note' : standing.zone === 'closing' ? 'closing' : 'paragraph'
  put(standing, { text: mark?.text ?? block.text, line: block.line }, role, anchorOf(standing), mark?.label)
}

/** "Phần thứ nhất" or "I." alone: its words are on the next line. */
const isBareMark = ({ role, text }: Piece): boolean => (role === 'section' || role === 'heading') && text === ''
const isInBrackets = (text: string): boolean => /^\([^()]*\)\.?$/.test(text)

function layMarked(standing: Standing, block: TextBlock, mark: Mark): void {
  standing.zone = 'body'
  advance(standing, mark)
  const role =
    mark.level === 'part' || mark.level === 'section' ? 'section' : mark.level === 'point' ? 'point' : isSentence(mark.text) ? 'paragraph' : 'heading'
  put(standing, { text: mark.text, line: block.line }, role, anchorOf(standing), mark.label)
}

/** A numbered line that says something whole, not one that heads what follows. */
const isSentence = (text: string): boolean => /[.;]$/.test(text) || text.length > 160

function advance(standing: Standing, { level, depth }: Mark): void {
  if (level === 'part') Object.assign(standing, { part: standing.part + 1, section: 0, numbers: [], point: 0 })
  else if (level === 'section') Object.assign(standing, { section: standing.section + 1, numbers: [], point: 0 })
  else if (level === 'point') standing.point++
  else {
    const kept = standing.numbers.slice(0, depth)
    while (kept.length < depth) kept.push(kept.length === depth - 1 ? 0 : 1)
    kept[depth - 1]!++
    Object.assign(standing, { numbers: kept, point: 0 })
  }
}

/** By position: the second point is b whatever letter it prints. Parts come first, as `A.IV.2.b`. */
function anchorOf({ zone, part, section, numbers, point }: Standing): string {
  if (zone === 'annex') return 'annex'
  if (zone === 'closing') return 'closing'
  if (zone !== 'body') return 'bases'
  const steps = [part ? (PARTS[part - 1] ?? `A${part}`) : '', romanOf(section), ...numbers.map(String), point ? letterOf(point) : '']
  return steps.filter((step) => step !== '').join('.')
}
const PARTS = 'ABCDEGH'

function layFootLine(standing: Standing, block: TextBlock): void {
  standing.zone = 'foot'
  const { text } = block
  if (isRecipients(text)) standing.recipients = true
  if (isRecipients(text)) return put(standing, block, 'recipients', 'recipients')
  if (isAuthority(text)) return put(standing, block, 'authority', 'signing')
  if (isPersonName(text)) return put(standing, block, 'signer', 'signing')
  const mark = readMark(text)
  if (mark?.level === 'bullet') return put(standing, { text: mark.text, line: block.line }, 'recipient', 'recipients', mark.label)
  if (isRule(text) || isInBrackets(text) || /^đã ký/iu.test(text)) return put(standing, block, 'note', 'signing')
  if (isCapitals(text)) return put(standing, block, 'authority', 'signing')
  put(standing, block, standing.recipients ? 'recipient' : 'note', 'recipients')
}

function layAnnexLine(standing: Standing, block: TextBlock): void {
  const { text } = block
  const last = standing.pieces.at(-1)
  const heads = isAnnexTitle(text) || (isCapitals(text) && last?.role === 'annex-title')
  const role = heads ? 'annex-title' : isAnnexReference(text) ? 'annex-reference' : isAnnexUnit(text) ? 'annex-unit' : isRule(text) ? 'note' : 'paragraph'
  put(standing, block, role, 'annex')
}

function put({ pieces }: Standing, { text, line }: TextBlock, role: PieceRole, anchor: string, label = ''): void {
  pieces.push({ anchor, role, label, text, line })
}

/** The issuer is the last body over the title; what stands over it is its superior. "TỈNH …" under "ỦY BAN NHÂN DÂN" is one body on two lines. */
function settleIssuers(pieces: Piece[]): Piece[] {
  const last = pieces.findLastIndex(({ role }) => role === 'issuer')
  const name = pieces[last] && isIssuersArea(pieces[last].text) && pieces[last - 1]?.role === 'issuer' ? last - 1 : last
  return pieces.map((piece, at) => (piece.role === 'issuer' && at < name ? { ...piece, role: 'superior' } : piece))
}
