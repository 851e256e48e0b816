/** An exact search in whole numbers: how many to take of each group of equal members so that every row's sum falls into its range. */

/** `marks` says what each of the group's members is; from `least` to `most` of them may be taken. */
export type Group = { readonly marks: number; readonly least: number; readonly most: number }
/** Those taken who are `counted` by the row must be from `least` to `most`. */
export type Row = { readonly counted: (marks: number) => boolean; readonly least: number; readonly most: number }

/** Rows added to and taken from each other, so many at once: a sum that cannot be reached proves that nothing can, without trying. */
const TOGETHER = 3

/** How often each row counts in one sum: 1, -1 or 0. */
type Sum = readonly (-1 | 0 | 1)[]
function sumsOf(rows: number): readonly Sum[] {
  let sums: Sum[] = [[]]
  for (let at = 0; at < rows; at++) sums = sums.flatMap((sum) => (sum.filter((sign) => sign !== 0).length < TOGETHER ? [[...sum, 0], [...sum, 1], [...sum, -1]] : [[...sum, 0]]) as Sum[])
  const size = (sum: Sum): number => sum.filter((sign) => sign !== 0).length
  return sums.filter((sum) => size(sum) > 0).sort((one, other) => size(one) - size(other))
}

/** The row by itself, before any table is made. */
function isReachable(groups: readonly Group[], people: number, { counted, least, most }: Row): boolean {
  const sum = (edge: 'least' | 'most', is: boolean): number => groups.reduce((total, group) => (counted(group.marks) === is ? total + group[edge] : total), 0)
  return Math.min(sum('most', true), people - sum('least', false)) >= least && Math.max(sum('least', true), people - sum('most', false)) <= most
}

/** How many of each group, `people` in all; null proves that there is no such choice. */
export function takeFrom(groups: readonly Group[], people: number, rows: readonly Row[]): readonly number[] | null {
  if (!rows.every((row) => isReachable(groups, people, row))) return null
  const counts = groups.map(({ marks }) => rows.map(({ counted }) => (counted(marks) ? 1 : 0)))
  const sums = sumsOf(rows.length)
  // In each sum: what one member of a group adds, and what all who are taken must add at least.
  const weights = sums.map((sum) => counts.map((count) => sum.reduce<number>((total, sign, row) => total + sign * count[row]!, 0)))
  const floors = sums.map((sum) => sum.reduce<number>((total, sign, row) => total + (sign === 0 ? 0 : sign > 0 ? rows[row]!.least : -rows[row]!.most), 0))
  const forced = groups.map(({ least }) => least)
  const free = groups.map(({ least, most }) => most - least)
  const start = sums.map((_, sum) => floors[sum]! - forced.reduce((total, count, group) => total + count * weights[sum]![group]!, 0))
  const rest = people - forced.reduce((total, count) => total + count, 0)
  if (rest < 0 || free.some((count) => count < 0)) return null
  const after = free.map((_, from) => free.slice(from).reduce((total, count) => total + count, 0))
  // Of the groups from one on, how many members add TOGETHER, TOGETHER - 1, … down to -TOGETHER.
  const adding = sums.map((_, sum) => {
    const table: number[][] = [Array<number>(2 * TOGETHER + 1).fill(0)]
    for (let group = groups.length - 1; group >= 0; group--) table.unshift(table[0]!.with(TOGETHER - weights[sum]![group]!, table[0]![TOGETHER - weights[sum]![group]!]! + free[group]!))
    return table
  })
  const best = (sum: number, from: number, left: number): number => {
    let [total, wanted] = [0, left]
    for (let step = 0; wanted > 0 && step <= 2 * TOGETHER; step++) {
      const count = Math.min(wanted, adding[sum]![from]![step]!)
      total += count * (TOGETHER - step)
      wanted -= count
    }
    return total
  }
  const isHopeless = (from: number, left: number, needed: readonly number[]): boolean => left > (after[from] ?? 0) || needed.some((floor, sum) => best(sum, from, left) < floor)
  // Different beginnings that leave the same to be done fail alike.
  const failed = new Set<string>()
  const search = (from: number, left: number, needed: readonly number[]): readonly number[] | null => {
    if (isHopeless(from, left, needed)) return null
    if (from === groups.length) return []
    // What each row still needs, least and most: the sums of one row alone, which come first.
    const state = `${from} ${left} ${needed.slice(0, 2 * rows.length).join(' ')}`
    if (failed.has(state)) return null
    for (let count = Math.min(left, free[from]!); count >= 0; count--) {
      const further = search(from + 1, left - count, needed.map((floor, sum) => floor - count * weights[sum]![from]!))
      if (further) return [forced[from]! + count, ...further]
    }
    failed.add(state)
    return null
  }
  return search(0, rest, start)
}
