/** Đọc biểu dự toán: the sums worked out beside those printed, the text beside the table, and what one person or club comes to. */
import { type Dong, sumDong } from '#kernel/money.ts'
import { fold } from '#kernel/vietnamese.ts'
import type { Activity, Estimate, EstimateLine, MoneySource, Plan } from './plan.ts'

/** `printed` null: the cell is blank, so there is nothing to agree with. */
export type Sum = { readonly printed: Dong | null; readonly computed: Dong; readonly agrees: boolean }
const sumOf = (printed: Dong | null, parts: readonly (Dong | null)[]): Sum => {
  const computed = sumDong(parts.filter((part) => part !== null))
  return { printed, computed, agrees: printed === null || printed === computed }
}

/** Across each line, and down each column. */
export type EstimateSums = { readonly lines: readonly Sum[]; readonly total: Sum; readonly bySource: readonly Sum[]; readonly allAgree: boolean }

export function sumsOf({ lines, total, totalBySource, sources }: Estimate): EstimateSums {
  const across = lines.map((line) => sumOf(line.total, line.bySource))
  const down = sumOf(total, lines.map((line) => line.total ?? sumDong(line.bySource.filter((part) => part !== null))))
  const bySource = sources.map((_, at) => sumOf(totalBySource[at] ?? null, lines.map((line) => line.bySource[at] ?? null)))
  return { lines: across, total: down, bySource, allAgree: [...across, down, ...bySource].every(({ agrees }) => agrees) }
}

export type Compared = { readonly source: MoneySource; readonly text: Dong | null; readonly table: Dong | null; readonly agrees: boolean }

/** What the text says of each source beside the table's column of the same kind. */
export function textBesideTable({ estimate, funding }: Plan): Compared[] {
  if (!estimate || funding.bySource.length === 0) return []
  const totals = estimate.sources.map((source, at) => ({ source, amount: sumsOf(estimate).bySource[at]!.computed }))
  const inTable = (kind: MoneySource['kind']): Dong | null => {
    const found = totals.filter(({ source }) => source.kind === kind)
    return found.length > 0 ? sumDong(found.map(({ amount }) => amount)) : null
  }
  const said = funding.bySource.map(({ source, amount }) => ({ source, text: amount, table: inTable(source.kind), agrees: inTable(source.kind) === amount }))
  const unsaid = totals.filter(({ source }) => !funding.bySource.some((share) => share.source.kind === source.kind))
  return [...said, ...unsaid.map(({ source, amount }) => ({ source, text: null, table: amount, agrees: false }))]
}

export type CountedThing = 'person' | 'delegate' | 'club' | 'class' | 'conference'
/** `exact` false: rounded to the whole đồng. */
export type UnitCost = { readonly thing: CountedThing; readonly count: number; readonly each: Dong; readonly exact: boolean; readonly amount: Dong }

/** People first: what a class costs for each who sits in it says more than what the class costs. */
const COUNTED: readonly { readonly thing: CountedThing; readonly pattern: RegExp }[] = [
  { thing: 'delegate', pattern: /(\d[\d.]*) (?:luot )?dai bieu/ },
  { thing: 'person', pattern: /(\d[\d.]*) (?:luot )?(?:nguoi|hoc vien|can bo|thanh vien)\b(?! cao tuoi)/ },
  { thing: 'club', pattern: /(\d[\d.]*) (?:cau lac bo|clb)/ },
  { thing: 'class', pattern: /(\d[\d.]*) lop/ },
  { thing: 'conference', pattern: /(\d[\d.]*) (?:hoi nghi|hoi thao|cuoc)/ },
]

/** Divided by the number that the line itself names, else its activity. Null where neither names one, or nothing is to be divided. */
export function unitCostOf(line: EstimateLine, activity: Activity | null): UnitCost | null {
  const amount = line.total ?? sumDong(line.bySource.filter((part) => part !== null))
  const counted = countedIn(line.title) ?? (activity && countedIn([activity.title, ...activity.content].join(' ')))
  if (!counted || amount === 0) return null
  return { ...counted, each: Math.round(amount / counted.count) as Dong, exact: amount % counted.count === 0, amount }
}

function countedIn(text: string): { thing: CountedThing; count: number } | null {
  const words = fold(text)
  for (const { thing, pattern } of COUNTED) {
    const count = Number(pattern.exec(words)?.[1]?.replaceAll('.', ''))
    if (count > 0) return { thing, count }
  }
  return null
}

/** Two texts of one thing share most of their words. */
const SHARED_AT_LEAST = 0.6

/** The activity that a line pays for: the one in which most of its words occur. */
export function activityOf(line: EstimateLine, activities: readonly Activity[]): Activity | null {
  const words = wordsOf(line.title)
  const scored = activities.map((activity) => {
    const known = new Set(wordsOf([activity.title, ...activity.content].join(' ')))
    return { activity, share: words.filter((word) => known.has(word)).length / Math.max(1, words.length), title: wordsOf(activity.title).filter((word) => words.includes(word)).length / Math.max(1, wordsOf(activity.title).length) }
  })
  const best = scored.toSorted((one, other) => other.share + other.title - (one.share + one.title))[0]
  return best && best.share >= SHARED_AT_LEAST ? best.activity : null
}

const wordsOf = (text: string): string[] => fold(text).match(/[a-z0-9]+/g) ?? []
