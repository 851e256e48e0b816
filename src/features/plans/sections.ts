/** Which piece speaks of what: the sections of a plan by the words of their headings, never by their numbers. */
import type { Unread } from './plan.ts'
import { NOTES, type Piece, type PieceRole, type PlanDocument } from './plan-document.ts'
import { type SectionKind, sectionKind, withoutColon } from './reading-words.ts'

/** One piece of the body with the kind of section it stands in. */
export type Said = {
  readonly kind: SectionKind | null
  readonly anchor: string
  readonly role: PieceRole
  readonly label: string
  readonly text: string
  readonly line: number
  readonly rows?: Piece['rows']
  /** The headings above it, from the outside in. */
  readonly under: readonly string[]
}

type Above = {
  part: string
  partKind: SectionKind | null
  section: string
  sectionKind: SectionKind | null
  heading: string
  kind: SectionKind | null
  point: string
}

/** Of the body alone; section headings are not among them, but what a section says behind its colon is. */
export function bodyOf({ pieces }: PlanDocument): Said[] {
  const above: Above = { part: '', partKind: null, section: '', sectionKind: null, heading: '', kind: null, point: '' }
  const said: Said[] = []
  for (const piece of pieces) {
    if (OUTSIDE.has(piece.anchor)) continue
    const own = piece.role === 'section' || isUppermostNumber(piece) ? enterSection(above, piece) : enterPiece(above, piece)
    if (own) said.push(own)
  }
  return said
}

export const OUTSIDE: ReadonlySet<string> = new Set(['head', 'bases', 'closing', 'recipients', 'signing', 'annex', NOTES])

/** In a plan without Roman numbers "1.", "2." are its sections. */
const isUppermostNumber = ({ anchor, role, label }: Piece): boolean => /^\d+$/.test(anchor) && label !== '' && (role === 'heading' || role === 'paragraph')

function enterSection(above: Above, piece: Piece): Said | null {
  const { lead, matter } = leadOf(piece.text)
  const heading = lead === '' ? withoutColon(piece.text) : lead
  const kind = sectionKind(heading)
  if (isPart(piece)) Object.assign(above, { part: heading, partKind: kind, section: '', sectionKind: kind })
  else if (piece.label === '')
    Object.assign(above, {
      section: `${above.section} ${heading}`.trim(),
      sectionKind: kind ?? above.sectionKind,
      ...(above.section ? {} : { partKind: kind ?? above.partKind }),
    })
  else Object.assign(above, { section: heading, sectionKind: kind ?? above.partKind })
  Object.assign(above, { heading: '', point: '', kind: above.sectionKind })
  if (lead === '' && piece.role === 'paragraph') return sayingOf(piece, above)
  return lead === '' ? null : { ...sayingOf(piece, above), role: 'paragraph', label: '', text: matter }
}

const isPart = ({ label }: Piece): boolean => /^(Phần|PHẦN|Chương|CHƯƠNG|[A-HĐ][.)])/u.test(label)

function enterPiece(above: Above, piece: Piece): Said {
  const numbered = piece.label !== '' && (piece.role === 'heading' || piece.role === 'paragraph')
  if (numbered) {
    above.kind = kindUnder(above, piece) ?? above.sectionKind
    above.heading = piece.role === 'heading' ? withoutColon(piece.text) : ''
    above.point = ''
  }
  const said = sayingOf(piece, above)
  if (piece.role === 'point') above.point = /:\s*$/.test(piece.text) || piece.text.length < 40 ? withoutColon(piece.text) : ''
  return said
}

function sayingOf(piece: Piece, above: Above): Said {
  const under = [above.part, above.section, above.heading, above.point].filter((text) => text !== '')
  return {
    kind: above.kind,
    anchor: piece.anchor,
    role: piece.role,
    label: piece.label,
    text: piece.text,
    line: piece.line,
    ...(piece.rows ? { rows: piece.rows } : {}),
    under,
  }
}

/** "2. Chỉ tiêu cụ thể" inside a section of purposes; activities, duties and money keep their section's kind. */
function kindUnder({ sectionKind: kind, section, part }: Above, piece: Piece): SectionKind | null {
  const settled = kind === 'activities' || kind === 'duties' || kind === 'funding'
  if (settled && section + part !== '') return null
  const { lead } = leadOf(piece.text)
  const heading = lead === '' && piece.role === 'heading' ? piece.text : lead
  return heading === '' || heading.length > 80 ? null : sectionKind(heading)
}

/** "Phạm vi thực hiện: Trên địa bàn …" → its lead and its matter; a text without a short lead is all matter. */
export function leadOf(text: string, longest = 60): { readonly lead: string; readonly matter: string } {
  const found = LEAD.exec(text)
  const isLead = found && found[1]!.length <= longest && !/\d{4}$/.test(found[1]!)
  return isLead ? { lead: found[1]!.trim(), matter: found[2]!.trim() } : { lead: '', matter: text }
}
const LEAD = /^([^:;.()]{2,200}?)\s*:\s+(\S.*)$/su

/** What of a piece was left: its clauses, or the piece as a whole where nothing of it was read. */
export function leftOver({ anchor, line, text }: Said, clauses: readonly string[], nothingRead: boolean): Unread[] {
  if (clauses.length === 0) return []
  return (nothingRead ? [text] : clauses).map((left) => ({ anchor, line, text: left }))
}
