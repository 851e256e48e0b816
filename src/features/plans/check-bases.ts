/** Soát căn cứ: decisions that are later than the plan or no longer speak for its year, and the annex that belongs to another paper. */
import { type Finding, found } from './finding.ts'
import type { Plan } from './plan.ts'
import type { PlanDocument } from './plan-document.ts'
import { readOwnNumber } from './read-bases.ts'
import { foldInPlace } from './reading-words.ts'

export function checkBasisDays({ bases, date }: Plan): Finding[] {
  return bases.flatMap((basis) =>
    date && basis.date && basis.date > date
      ? [found('error', 'plan-check/basis-later', { anchor: 'bases', line: basis.line }, { number: basis.number ?? '', date: basis.date, signed: date })]
      : [],
  )
}

const SPAN = /giai doan (?:den nam )?(20\d\d)(?: ?- ?(20\d\d))?|den nam (20\d\d)/

/** "giai đoạn 2016 - 2020" in a plan for 2021. */
export function checkBasisPeriods({ bases, years }: Plan): Finding[] {
  return bases.flatMap((basis) => {
    const span = SPAN.exec(foldInPlace(basis.title))
    if (!span || !years) return []
    const [from, to] = span[2] ? [Number(span[1]), Number(span[2])] : ['' as const, Number(span[3] ?? span[1])]
    return years.from > to
      ? [found('clarify', 'plan-check/basis-period', { anchor: 'bases', line: basis.line }, { number: basis.number ?? '', from, to, year: years.from })]
      : []
  })
}

/** "(Kèm theo Kế hoạch số …)" with another number than the plan's own. */
export function checkAnnexNumber({ pieces }: PlanDocument): Finding[] {
  const own = readOwnNumber(
    pieces
      .filter(({ role }) => role === 'number')
      .map(({ text }) => text)
      .join(' '),
  ).number
  return pieces.flatMap((piece) => {
    const annex = piece.role === 'annex-reference' ? readOwnNumber(piece.text).number : null
    return own && annex && annex !== own ? [found('error', 'plan-check/annex-number', piece, { annex, own }, { from: annex, to: own })] : []
  })
}
