/** Đọc thể thức: number, day, issuer, title, recipients and signer, as printed. What is blank stays unknown. */
import type { Plan } from './plan.ts'
import type { Piece, PieceRole, PlanDocument } from './plan-document.ts'
import { readDay } from './periods.ts'
import { readOwnNumber, readPlace } from './read-bases.ts'
import { foldInPlace, trimClause } from './reading-words.ts'

export type Front = Pick<Plan, 'number' | 'date' | 'kind' | 'issuer' | 'place' | 'title'>

/** The letterhead first; where it has no number, day or issuer, what the annex says it belongs to. */
export function readFront(document: PlanDocument): Front {
  const texts = (role: PieceRole): string[] => document.pieces.filter((piece) => piece.role === role).map(({ text }) => text)
  const own = readOwnNumber(texts('number').join(' '))
  const annex = readOwnNumber(texts('annex-reference')[0] ?? '')
  const placeDate = texts('place-date')[0] ?? ''
  const title = texts('title').join(' ')
  return {
    number: own.number ?? annex.number,
    date: readDay(placeDate) ?? own.date ?? annex.date,
    kind: texts('kind')[0] ?? kindIn(title),
    issuer: texts('issuer').join(' ') || own.issuer || annex.issuer,
    place: readPlace(placeDate),
    title,
  }
}

const kindIn = (title: string): string | null => /KẾ HOẠCH|ĐỀ ÁN|CHƯƠNG TRÌNH/u.exec(title)?.[0] ?? null

export function readFoot(document: PlanDocument): Pick<Plan, 'recipients' | 'authority' | 'signer'> {
  const of = (role: PieceRole): Piece[] => document.pieces.filter((piece) => piece.role === role)
  const inLine = of('recipients').flatMap(({ text }) => text.replace(/^[^:]*:?/u, '').split(';'))
  const recipients = [...inLine, ...of('recipient').map(({ text }) => text)].map(trimClause).filter((text) => text !== '')
  const authority = of('authority')
    .map(({ text }) => text)
    .join('\n')
  return { recipients, authority: authority === '' ? null : authority, signer: of('signer').at(-1)?.text ?? null }
}

/** Lines around the body that say nothing we read, and no usual phrase either. */
export const unreadAround = ({ pieces }: PlanDocument): Piece[] =>
  pieces.filter(
    ({ anchor, role, text }) => role === 'paragraph' && (anchor === 'head' || anchor === 'annex' || (anchor === 'bases' && !ENACTS.test(foldInPlace(text)))),
  )

/** "UBND tỉnh ban hành Kế hoạch … như sau:" */
const ENACTS = /(?:ban hanh|xay dung).*ke hoach|nhu sau ?:?$/
