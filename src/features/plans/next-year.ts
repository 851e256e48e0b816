/** Dự thảo kế hoạch năm sau: the same text with its years moved on and the number, day and signer left to be given. */
import type { Plan } from './plan.ts'
import { NOTES, type Piece, type PlanDocument } from './plan-document.ts'

const GIVEN_WHEN_SIGNED: readonly Piece['role'][] = ['number', 'place-date', 'signer', 'authority', 'annex-reference']
/** Bases and names of other documents keep their years: "giai đoạn 2017 - 2020", "ngày 20/01/2017", "1533/QĐ-TTg". */
const NOT_A_PLAN_YEAR = /(?:giai đoạn\s*)?\b20\d\d\s*[-–]\s*20\d\d\b|\d{1,2}[/.-]\d{1,2}[/.-]20\d\d/gu

export function draftNextYear(document: PlanDocument, plan: Plan, year: number): PlanDocument {
  const last = plan.years?.to ?? year - 1
  const step = year - last
  const pieces = document.pieces
    .filter(({ role, anchor }) => !GIVEN_WHEN_SIGNED.includes(role) && anchor !== NOTES)
    .map((piece): Piece => {
      if (piece.role === 'basis') return { ...piece, text: moveOwnYear(piece.text, last, step), line: 0 }
      const rows = piece.rows?.map((row) => row.map((cell) => ({ text: move(cell.text, last, step), line: 0 })))
      return { ...piece, text: move(piece.text, last, step), line: 0, ...(rows && { rows }) }
    })
  return { pieces }
}

/** The plan's year and the year before it move on; ranges and days of other documents stay. */
function move(text: string, last: number, step: number): string {
  const kept: string[] = []
  const bare = text.replace(NOT_A_PLAN_YEAR, (found) => `\u0001${kept.push(found) - 1}\u0001`)
  const moved = bare.replace(/\b20\d\d\b/gu, (found) => (Number(found) === last || Number(found) === last - 1 ? String(Number(found) + step) : found))
  return moved.replace(/\u0001(\d+)\u0001/gu, (_, at: string) => kept[Number(at)]!)
}

/** In the bases only "năm 2018" itself is the plan's own. */
const moveOwnYear = (text: string, last: number, step: number): string => text.replace(new RegExp(`(năm )${last}(?=\\s+(?:cụ thể|như sau))`, 'u'), (_, word: string) => `${word}${last + step}`)
