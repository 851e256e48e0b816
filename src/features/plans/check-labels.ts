/** Soát thứ tự: "a), h), c)" — a mark that is not the next one of its row. */
import { type Finding, found } from './finding.ts'
import type { Piece, PlanDocument } from './plan-document.ts'
import { letterOf, romanOf } from './read-mark.ts'

type Row = { readonly kind: 'letter' | 'number' | 'roman'; readonly pieces: Piece[] }

export function checkLabels({ pieces }: PlanDocument): Finding[] {
  const rows = new Map<string, Row>()
  for (const piece of pieces) {
    const kind = kindOf(piece)
    if (!kind) continue
    const key = `${kind}:${piece.anchor.split('.').slice(0, -1).join('.')}`
    const row = rows.get(key) ?? { kind, pieces: [] }
    row.pieces.push(piece)
    rows.set(key, row)
  }
  return [...rows.values()].flatMap(slipsOf)
}

function kindOf({ role, label }: Piece): Row['kind'] | null {
  if (role === 'point') return 'letter'
  if (role === 'section') return /^[IVX]+[^\p{L}]*$/u.test(label) ? 'roman' : null
  return (role === 'heading' || role === 'paragraph') && /^\d{1,2}\D*$/.test(label) ? 'number' : null
}

const MARK = /[\p{L}\d]+/u
type Series = (position: number) => string
/** Some offices leave out đ. */
const PLAIN_LETTERS: Series = (position) => String.fromCharCode(96 + position)
const SERIES: Readonly<Record<Row['kind'], readonly Series[]>> = { letter: [letterOf, PLAIN_LETTERS], number: [String], roman: [romanOf] }

function slipsOf({ kind, pieces }: Row): Finding[] {
  const marks = pieces.map(({ label }) => MARK.exec(label)?.[0] ?? '')
  if (SERIES[kind].some((series) => runsOn(marks, series, kind))) return []
  const series = SERIES[kind][0]!
  return pieces.flatMap((piece, at) => {
    const [mark, next] = [marks[at]!, series(at + 1)]
    if (mark === '' || mark === next) return []
    const wanted = piece.label.replace(mark, next)
    return [found('error', 'plan-check/label', piece, { written: piece.label, wanted }, { from: piece.label, to: wanted })]
  })
}

/** Numbers may go on from the section before; letters always begin anew. */
function runsOn(marks: readonly string[], series: Series, kind: Row['kind']): boolean {
  const start = kind === 'letter' ? 0 : Array.from({ length: LONGEST }, (_, at) => series(at + 1)).indexOf(marks[0] ?? '')
  return start >= 0 && marks.every((mark, at) => mark === series(start + at + 1))
}
/** No row of a plan is longer. */
const LONGEST = 99
