/** Soát lỗi chữ: slips of the pen that a reader corrects in passing and a signed paper keeps. */
import { type Finding, found } from './finding.ts'
import type { Plan } from './plan.ts'
import { NOTES, type Piece, type PlanDocument } from './plan-document.ts'
import { nameBook, namedPlaces } from './read-places.ts'

/** What is printed, without the list of recipients and what a person noted beside. */
const LEFT_OUT: ReadonlySet<string> = new Set([NOTES, 'recipients', 'signing'])
const printed = ({ pieces }: PlanDocument): Piece[] => pieces.filter(({ anchor }) => !LEFT_OUT.has(anchor))

const PLACE = /(?<!\p{L})([Hh]uyện|[Tt]hành phố|[Tt]hị xã|[Xx]ã|[Pp]hường|[Tt]hị trấn)\s+(\p{Lu}[\p{L}'’]*(?: \p{Lu}[\p{L}'’]*)*)/gu

/** "Văn Bản" where the same text, or the list of areas, has "Văn Bàn". */
export function checkPlaceNames({ targets }: Plan, document: PlanDocument): Finding[] {
  const names = nameBook(document)
  const inTargets = targets.flatMap(({ anchor, line, byArea }) => byArea.map(({ written, name }) => ({ anchor, line, written, name })))
  const inText = printed(document).flatMap(({ anchor, line, text }) =>
    placesIn(text).map((place) => ({ anchor, line, written: place.written, name: names(place).name })),
  )
  const slips = [...inText, ...inTargets].filter(({ written, name }) => written !== name)
  const once = new Map(slips.map((slip) => [`${slip.anchor}:${slip.line}:${slip.written}`, slip]))
  return [...once.values()].map(({ anchor, line, written, name }) =>
    found('error', 'plan-check/place-name', { anchor, line }, { written, name }, { from: written, to: name }),
  )
}

function placesIn(text: string): ReturnType<typeof namedPlaces> {
  const mentioned = [...text.matchAll(PLACE)].map(([, kind = '', written = '']) => ({ kind, written, count: null }))
  return [...namedPlaces(text), ...mentioned]
}

/** Each finds one sort of slip in a text, with the words as they should be. */
type Pen = (text: string, plan: Plan) => readonly { readonly from: string; readonly to: string }[]
const replaced = (text: string, pattern: RegExp, by: string): { from: string; to: string }[] =>
  [...text.matchAll(pattern)].map(([from]) => ({ from, to: from.replace(new RegExp(pattern.source, 'iu'), by) }))

/** "Ban đại diện Người cao tuổi": the association's own name, cut short. */
const bodyNames: Pen = (text) => replaced(text, /(ban đại diện) (người cao tuổi)/giu, '$1 Hội $2')
/** "phù hợp với: điều kiện" */
const strayColons: Pen = (text) => replaced(text, /(?<!\p{L})(với|của|để|cho|và):( \p{Ll}+)/gu, '$1$2')
/** "các các": only words that are never doubled on purpose, as "người người" is. */
const doubled: Pen = (text) => replaced(text, /(?<!\p{L})(các|của|và|cho|là|được|với|trong|tại|theo|để|những) \1(?!\p{L})/giu, '$1')

/** "Kế hoạch năm 2018" in the plan for 2019: left from last year's text. */
const otherYears: Pen = (text, { years }) => {
  if (!years || years.from !== years.to) return []
  return [...text.matchAll(/kế hoạch năm (20\d\d)/giu)].flatMap(([from, year = '']) =>
    Number(year) === years.from ? [] : [{ from, to: from.replace(year, String(years.from)) }],
  )
}

const inPieces = (plan: Plan, document: PlanDocument, pen: Pen) => printed(document).flatMap((piece) => pen(piece.text, plan).map((slip) => ({ piece, slip })))

export const checkBodyNames = (plan: Plan, document: PlanDocument): Finding[] =>
  inPieces(plan, document, bodyNames).map(({ piece, slip }) => found('error', 'plan-check/body-name', piece, { written: slip.from, name: slip.to }, slip))
export const checkColons = (plan: Plan, document: PlanDocument): Finding[] =>
  inPieces(plan, document, strayColons).map(({ piece, slip }) => found('error', 'plan-check/stray-colon', piece, { written: slip.from }, slip))
export const checkDoubledWords = (plan: Plan, document: PlanDocument): Finding[] =>
  inPieces(plan, document, doubled).map(({ piece, slip }) => found('error', 'plan-check/word-twice', piece, { written: slip.from }, slip))
/** Bases may speak of the plans of other years. */
export const checkYears = (plan: Plan, document: PlanDocument): Finding[] =>
  inPieces(plan, document, otherYears)
    .filter(({ piece }) => piece.anchor !== 'bases')
    .map(({ piece, slip }) => found('error', 'plan-check/other-year', piece, { written: slip.from, year: plan.years!.from }, slip))
