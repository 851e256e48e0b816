/** Con số trong câu: each figure of a sentence with its bound, and the words before and behind it. */
import { moneyUnit, NUMBER, readMoney, readNumber } from './read-amounts.ts'
import { foldInPlace } from './reading-words.ts'

export type Quantity = {
  readonly of: 'percent' | 'count' | 'money'
  readonly value: number | null
  readonly lower: number | null
  readonly upper: number | null
  /** Where it stands in the sentence, its bound word included. */
  readonly start: number
  readonly end: number
}

/** A quantity with the words that may say what it counts, folded. */
export type Clause = Quantity & {
  /** Words before it, since the last comma; and since the last quantity. */
  readonly before: string
  readonly allBefore: string
  /** Words behind it, up to the next comma outside brackets; and up to the next quantity. */
  readonly behind: string
  readonly allBehind: string
  /** As printed. */
  readonly text: string
}

const BOUND = '(?:it nhat|toi thieu|khong duoi|khong it hon|tu|hon|tren|toi da|khong qua|khong vuot qua|duoi|khoang|chung|gan|dat)'
const FIGURE = new RegExp(
  `(?<![\\d.,/%]|\\d-)(?<bounds>(?:${BOUND} )*)(?:(?<half>mot nua)|(?<low>${NUMBER})(?!\\d) ?(?<lowPercent>%)?(?: ?(?:-|den) ?(?<high>${NUMBER})(?!\\d) ?(?<highPercent>%)?)?)(?! ?/ ?\\d)(?: ?(?<money>(?:trieu|ty|nghin|ngan)?(?: ?dong)?)(?![a-z]))?`,
  'g',
)
const AT_LEAST = /it nhat|toi thieu|khong duoi|khong it hon|tren|hon|\btu\b/
const AT_MOST = /toi da|khong qua|khong vuot qua|duoi/

export function quantitiesOf(sentence: string): Quantity[] {
  const words = foldInPlace(sentence)
  const brackets = breakdowns(words)
  return [...words.matchAll(FIGURE)].flatMap((found) => {
    const [start, end] = [found.index, found.index + found[0].trimEnd().length]
    if (brackets.some(([from, to]) => start >= from && end <= to) || isNoQuantity(words, found, start, end)) return []
    const quantity = quantityOf(found.groups!, words.slice(end, end + NEAR), start, end)
    return quantity ? [quantity] : []
  })
}

/** Ages, years, months, days of a calendar, numbers of documents, and places ("ở 7 huyện"). */
function isNoQuantity(words: string, found: RegExpExecArray | RegExpMatchArray, start: number, end: number): boolean {
  const { low = '', high, money, lowPercent, bounds = '' } = found.groups!
  const [before, behind] = [words.slice(Math.max(0, start - NEAR), start), words.slice(end, end + NEAR)]
  if (/^ ?tuoi/.test(behind) || /(?:thang|ngay|quy|so|dieu|khoan)\s$/.test(before + bounds)) return true
  if (PLACES.test(behind) && AT.test(before)) return true
  const isYear = (text: string): boolean => /^(?:19|20)\d\d$/.test(text)
  return isYear(low) && !money && !lowPercent && (high === undefined || isYear(high))
}

/** Enough letters to see the word beside a figure. */
const NEAR = 30
const PLACES = /^ ?(?:xa|phuong|thi tran|huyen|thanh pho|thi xa)\b/
const AT = /(?<!co mat )\b(?:o|tai|cua|thuoc|tren dia ban) $/

function quantityOf(groups: Record<string, string | undefined>, behind: string, start: number, end: number): Quantity | null {
  const { bounds = '', half, low, lowPercent, high, highPercent, money = '' } = groups
  if (half) return { of: 'percent', value: bounded(bounds, behind) ? null : 50, ...boundsOf(50, bounds, behind), start, end }
  const of = lowPercent || highPercent ? 'percent' : money.trim() ? 'money' : 'count'
  const figure = (printed: string): number | null => (of === 'money' ? readMoney(printed, moneyUnit(money)) : readNumber(printed))
  const first = figure(low ?? '')
  if (first === null) return null
  if (high !== undefined) return { of, value: null, lower: first, upper: figure(high), start, end }
  return { of, value: bounded(bounds, behind) ? null : first, ...boundsOf(first, bounds, behind), start, end }
}

/** "từ 30 triệu đồng trở lên" is bounded behind as well as before. */
const bounded = (bounds: string, behind: string): boolean => AT_LEAST.test(bounds) || AT_MOST.test(bounds) || /^ ?tro (len|xuong)/.test(behind)

function boundsOf(figure: number, bounds: string, behind: string): { lower: number | null; upper: number | null } {
  const most = AT_MOST.test(bounds) || /^ ?tro xuong/.test(behind)
  if (most && !/khong duoi/.test(bounds)) return { lower: null, upper: figure }
  return { lower: bounded(bounds, behind) ? figure : null, upper: null }
}

/** "(01 Câu lạc bộ)" behind a place: not a figure of its own. */
const breakdowns = (words: string): [number, number][] =>
  [...words.matchAll(/\( ?\d+ (?:cau lac bo|clb)[^()]*\)|\(tu \d+ tuoi[^()]*\)/g)].map((found) => [found.index, found.index + found[0].length])

/**
 * Cuts a sentence between its quantities: at the last comma before each, or at "với", "trong đó". Where nothing parts two of them
 * ("100% câu lạc bộ có quỹ từ 20 triệu đồng") both share their clause.
 */
export function clausesOf(sentence: string): Clause[] {
  const words = foldInPlace(sentence)
  const quantities = quantitiesOf(sentence)
  if (quantities.length > MOST_FIGURES) return []
  const cuts: number[] = []
  for (const [at, { start }] of quantities.entries()) cuts.push(at === 0 ? 0 : (cutBetween(words, quantities[at - 1]!.end, start) ?? cuts[at - 1]!))
  return quantities.map((quantity, at) => {
    const { start, end } = quantity
    const from = cuts[at]!
    const to = cuts.find((cut, other) => other > at && cut > from) ?? sentence.length
    const [allBefore, allBehind] = [words.slice(from, start), words.slice(end, Math.min(to, quantities[at + 1]?.start ?? to))]
    return {
      ...quantity,
      before: allBefore.slice(lastComma(allBefore) + 1),
      allBefore,
      behind: untilComma(allBehind),
      allBehind,
      text: sentence.slice(from, to),
    }
  })
}

/** A sentence with more is a table run together, or made to waste time: left for a person. */
const MOST_FIGURES = 60

function cutBetween(words: string, from: number, to: number): number | null {
  const between = words.slice(from, to)
  const comma = lastComma(between)
  if (comma >= 0) return from + comma + 1
  const joint = [' voi ', ' trong do ', '(trong do ', ' va '].map((word) => between.lastIndexOf(word)).find((found) => found >= 0)
  return joint === undefined ? null : from + joint
}

function lastComma(words: string): number {
  let depth = 0
  for (let at = words.length - 1; at >= 0; at--) {
    if (words[at] === ')') depth++
    else if (words[at] === '(') depth--
    else if (depth === 0 && (words[at] === ',' || words[at] === ';')) return at
  }
  return -1
}

function untilComma(words: string): string {
  let depth = 0
  for (let at = 0; at < words.length; at++) {
    if (words[at] === '(') depth++
    else if (words[at] === ')') depth--
    else if (depth === 0 && (words[at] === ',' || words[at] === ';')) return words.slice(0, at)
  }
  return words
}
