/** Dự thảo kế hoạch năm sau: the same text with its years moved on; number, place, day and signer are left to be given. */
import { numberLine, placeAndDate } from '#kernel/official-document.ts'
import type { Plan } from './plan.ts'
import { NOTES, type Piece, type PieceRole, type PlanDocument } from './plan-document.ts'

/** `year` is the first year of the new plan; a plan of several years moves on as a whole. */
export function draftNextYear(document: PlanDocument, plan: Plan, year: number): PlanDocument {
  const years = plan.years ?? { from: year - 1, to: year - 1 }
  const move = (text: string): string => movedOn(text, years, year - years.from)
  const pieces = document.pieces
    .filter(({ role, anchor }) => role !== 'signer' && anchor !== NOTES)
    .map((piece): Piece => {
      const rows = piece.rows?.map((row) => row.map((cell) => ({ ...cell, text: move(cell.text) })))
      return { ...piece, text: BLANKED[piece.role]?.(piece.text) ?? move(piece.text), ...(rows && { rows }) }
    })
  return { pieces: countedAnew(pieces) }
}

/** "184/KH-UBND": its symbol stays, its number is the clerk's to give. */
const NUMBER = /\d+(\/[\p{Lu}\d-]+)/u
const DAY = /ngày\s+(?:\d{1,2}\s*[/.-]\s*\d{1,2}\s*[/.-]\s*\d{4}|\d{1,2}\s+tháng\s+\d{1,2}\s+năm\s+\d{4})/u

const BLANKED: Partial<Record<PieceRole, (text: string) => string>> = {
  number: (text) => numberLine(null, NUMBER.exec(text)?.[1]?.slice(1) ?? null),
  'place-date': () => placeAndDate(null, null),
  'annex-reference': (text) => text.replace(NUMBER, '……$1').replace(DAY, 'ngày …… tháng …… năm ……'),
}

/** Years that are not the plan's own: those of programmes, of other papers, of what was founded then. */
const OTHERS =
  /\b20\d\d\s*[-–]\s*20\d\d\b|(?:Quyết định|Nghị quyết|Nghị định|Thông tư|Chỉ thị|Công văn|Kế hoạch số|Luật)[^;]{0,80}?ngày\s+[\d/.-]+(?:\s+tháng\s+\d+\s+năm\s+\d+)?|\d+\/20\d\d\/[\p{Lu}-]+|Luật[^;,.]{0,60}?năm\s+20\d\d|đã (?:được )?thành lập[^;.]{0,40}?năm\s+20\d\d/gu

function movedOn(text: string, { from, to }: { readonly from: number; readonly to: number }, step: number): string {
  const own = new RegExp(`^${from}\\s*[-–]\\s*${to}$`)
  const shift = (part: string): string =>
    part.replace(/(?<!\d)20\d\d(?!\d)/g, (year) => (Number(year) >= from && Number(year) <= to ? String(Number(year) + step) : year))
  let result = ''
  let at = 0
  for (const kept of text.matchAll(OTHERS)) {
    result += shift(text.slice(at, kept.index)) + (own.test(kept[0]) ? shift(kept[0]) : kept[0])
    at = kept.index + kept[0].length
  }
  return result + shift(text.slice(at))
}

/** A draft has no file yet: its lines are counted as they stand, so that each is told apart. */
function countedAnew(pieces: readonly Piece[]): Piece[] {
  let line = 0
  return pieces.map((piece) => {
    const own = ++line
    const rows = piece.rows?.map((row) => row.map((cell) => ({ ...cell, line: ++line })))
    return { ...piece, line: own, ...(rows && { rows }) }
  })
}
