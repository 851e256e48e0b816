/** Đọc chỉ tiêu: every figure of the target sections, by a small grammar of clauses. */
import type { Day } from '#kernel/day.ts'
import type { Target, Unread } from './plan.ts'
import { type Measured, measure } from './read-measures.ts'
import { exceptedPlaces, type NameBook, namedPlaces } from './read-places.ts'
import { type Clause, clausesOf } from './read-quantities.ts'
import { foldInPlace, trimClause } from './reading-words.ts'
import { leftOver, type Said } from './sections.ts'
import { wholeYears } from './periods.ts'

export type ReadTargets = { readonly targets: readonly Target[]; readonly unread: readonly Unread[] }

type When = { readonly year: number | null; readonly from: Day | null; readonly deadline: Day | null }
const NO_TIME: When = { year: null, from: null, deadline: null }

export function readTargets(said: readonly Said[], names: NameBook): ReadTargets {
  const targets: Target[] = []
  const unread: Unread[] = []
  for (const piece of said) {
    if (isHeading(piece)) continue
    let when = timeOfHeadings(piece.under)
    const own: Target[] = []
    const left: string[] = []
    for (const sentence of sentencesOf(piece.text)) {
      when = timeOf(sentence) ?? when
      const read = readSentence(sentence, piece, when, names)
      own.push(...read.targets)
      left.push(...read.left)
    }
    targets.push(...own)
    unread.push(...leftOver(piece, left, own.length === 0))
  }
  return { targets, unread }
}

/** Money for each club, which some plans state among their funds. */
export function readFundTargets(said: readonly Said[], names: NameBook): Target[] {
  const sentences = said.flatMap((piece) => sentencesOf(piece.text).map((sentence) => ({ piece, sentence })))
  const each = sentences.filter(({ sentence }) => /(?:moi|mot|\/) ?(?:cau lac bo|clb)/.test(foldInPlace(sentence)))
  return each.flatMap(({ piece, sentence }) => readSentence(sentence, piece, NO_TIME, names).targets.filter(({ unit }) => unit === 'dong'))
}

/** Heads what follows, unless it has figures of its own beside a year. */
const isHeading = ({ role, text }: Said): boolean =>
  (role === 'heading' || role === 'point') && (/:$/.test(text) || text.length < 80) && clausesOf(text).length === 0

/** Ends at a semicolon, or at a stop before a capital. */
export const sentencesOf = (text: string): string[] =>
  text
    .split(/;|(?<=[^\s.\d]{2}|\d{3}|%|\))\.\s+(?=\p{Lu})|\n/u)
    .map((sentence) => sentence.trim())
    .filter((sentence) => trimClause(sentence) !== '')

function readSentence(sentence: string, piece: Said, when: When, names: NameBook): { readonly targets: readonly Target[]; readonly left: readonly string[] } {
  const targets: Target[] = []
  const left: string[] = []
  const clauses = clausesOf(sentence)
  for (const clause of clauses) {
    const measured = measure(clause)
    if (measured.length === 0) left.push(trimClause(clause.text))
    const byArea = namedPlaces(clause.text).map(names)
    targets.push(...measured.map((found) => targetOf(clause, found, piece, when, byArea)))
  }
  return { targets, left: clauses.length === 0 ? [trimClause(sentence)] : left }
}

function targetOf(clause: Clause, { measure: found, unit, population }: Measured, piece: Said, when: When, byArea: Target['byArea']): Target {
  const { value, lower, upper } = clause
  const elderly = found === 'members-elderly'
  const age = elderly ? ageIn(clause.allBehind) : null
  return {
    anchor: piece.anchor,
    measure: found,
    kind: kindOf(clause),
    value,
    lower,
    upper,
    unit,
    population,
    age: elderly ? (age ?? 60) : null,
    ageStated: !elderly || age !== null,
    byArea,
    exceptAreas: exceptedPlaces(clause.text),
    ...when,
    text: trimClause(clause.text),
    line: piece.line,
  }
}

function kindOf({ of, value, lower, upper }: Clause): Target['kind'] {
  if (lower !== null && upper !== null) return 'band'
  if (of !== 'percent') return 'count'
  return value === 100 ? 'coverage' : 'share'
}

function ageIn(words: string): 55 | 60 | null {
  const found = /(\d\d) tuoi/.exec(words)
  return found?.[1] === '55' ? 55 : found?.[1] === '60' ? 60 : null
}

const UNTIL_YEAR = /den (?:cuoi |het )?(?:nam )?(20\d\d)\b/
const SPAN = /^(?:\S+ nam |giai doan |cac nam )?(20\d\d) ?- ?(20\d\d)\b/
const IN_YEAR = /^(?:nam )?(20\d\d) ?:|(?:^|trong |rieng )nam (20\d\d)\b/

/** What a sentence says of its own time; nothing where it says nothing ("đã thành lập năm 2017" is not the target's time). */
function timeOf(sentence: string): When | null {
  const words = foldInPlace(sentence).trim()
  const span = SPAN.exec(words)
  if (span && Number(span[1]) <= Number(span[2])) return inYears(Number(span[1]), Number(span[2]))
  const until = UNTIL_YEAR.exec(words)
  if (until) return { year: Number(until[1]), from: null, deadline: wholeYears(Number(until[1]), Number(until[1])).to }
  const year = IN_YEAR.exec(words)
  return year ? inYears(Number(year[1] ?? year[2]), Number(year[1] ?? year[2])) : null
}

function inYears(from: number, to: number): When {
  const years = wholeYears(from, to)
  return { year: from === to ? from : null, from: years.from, deadline: years.to }
}

/** The innermost heading that names a time: "MỤC TIÊU ĐẾN 2025", "Năm 2019:". */
function timeOfHeadings(under: readonly string[]): When {
  for (const heading of under.toReversed()) {
    const words = foldInPlace(heading)
    const own = timeOf(heading)
    const named = /giai doan (20\d\d) ?- ?(20\d\d)/.exec(words) ?? /\bnam (20\d\d)\b/.exec(words)
    if (own) return own
    if (named) return inYears(Number(named[1]), Number(named[2] ?? named[1]))
  }
  return NO_TIME
}
