/** Tính thử bằng lời: which months of the run are told, the month's name, and which change helps. */
import { addMonths, type Day } from '#kernel/day.ts'
import { LONGEST } from './turnover.ts'

/** "3/2019": the month so many months after that day. */
export function monthAfter(day: string, count: number): string {
  const [year, month] = addMonths(day as Day, count).split('-')
  return `${Number(month)}/${year}`
}

export const isTerm = (text: string): boolean => /^\d{1,3}$/.test(text.trim()) && Number(text) >= 1 && Number(text) <= LONGEST

/** A month in which nothing new is lent says nothing, but for the one with which the run ends. */
export const toldMonths = <Month extends { readonly lent: number }>(months: readonly Month[]): readonly Month[] => months.filter(({ lent }, at) => lent > 0 || at === months.length - 1)

/** They come with the most helpful first; none is the best where none makes it any sooner. */
export function bestFirst<Lever extends { readonly reachedIn: number | null; readonly sooner: number | null }>(levers: readonly Lever[]): { readonly best: Lever | null; readonly others: readonly Lever[] } {
  const [first, ...others] = levers
  const helps = first !== undefined && first.reachedIn !== null && (first.sooner === null || first.sooner > 0)
  return helps ? { best: first, others } : { best: null, others: levers }
}
