/** Hiện vật đang giữ: what came in of each thing, what went out, what is left; of things given apart from those that are lent as the fund's own. */
import { z } from 'zod'
import type { Day } from '#kernel/day.ts'
import { type Refusal, refuse } from '#kernel/refusal.ts'
import { checkWhom, hundredths, sameThing, type Thing, ThingShape, WhomShape } from './amount.ts'
import { checkDay, type ClubDays } from './contribution.ts'

/** Phát cho người, hộ · dùng cho hoạt động · bán · hỏng. */
export const WAYS_OUT = ['given', 'used', 'sold', 'spoiled'] as const
export type WayOut = (typeof WAYS_OUT)[number]
/** What is given goes to somebody; of the rest a note may say for what. */
export const IssueShape = ThingShape.extend({ way: z.enum(WAYS_OUT), note: z.string().trim().min(2).max(500).nullish(), ...WhomShape })
export type IssueGiven = z.output<typeof IssueShape>

/** In is positive, out negative. */
export type StockLine = Thing & { readonly day: Day; readonly sign: 1 | -1 }
export type StockOf = { readonly what: string; readonly unit: string; readonly came: number; readonly went: number; readonly left: number }

/** Each thing by itself, as it was first called; what has run out stands last. */
export function stockOf(lines: readonly StockLine[]): StockOf[] {
  const all = new Map<string, { what: string; unit: string; came: number; went: number }>()
  for (const { what, unit, quantity, sign } of lines) {
    const key = sameThing({ what, unit })
    const thing = all.get(key) ?? { what, unit, came: 0, went: 0 }
    if (sign > 0) thing.came += hundredths(quantity)
    else thing.went += hundredths(quantity)
    all.set(key, thing)
  }
  const stock = [...all.values()].map(({ what, unit, came, went }) => ({ what, unit, came: came / 100, went: went / 100, left: (came - went) / 100 }))
  return stock.sort((one, other) => Number(one.left <= 0) - Number(other.left <= 0))
}

/** The smallest amount that there was on the day and ever since: what is given out on a past day must not have been given out later. */
export function leastLeft(lines: readonly StockLine[], thing: Pick<Thing, 'what' | 'unit'>, from: Day): number {
  const moved = new Map<Day, number>([[from, 0]])
  for (const line of lines.filter((each) => sameThing(each) === sameThing(thing))) {
    const day = line.day > from ? line.day : from
    moved.set(day, (moved.get(day) ?? 0) + line.sign * hundredths(line.quantity))
  }
  let [left, least] = [0, Number.POSITIVE_INFINITY]
  for (const day of [...moved.keys()].sort()) {
    left += moved.get(day)!
    least = Math.min(least, left)
  }
  return least / 100
}

/** Errors: `ledger/in-the-future`, `ledger/before-the-club`, `ledger/two-parties`, `property/to-whom`, `property/not-enough-goods` (with what there is). */
export function mayIssue(issue: IssueGiven, day: Day, lines: readonly StockLine[], club: ClubDays): IssueGiven | Refusal {
  const no = checkDay(day, club) ?? checkWhom(issue)
  if (no) return no
  if (issue.way === 'given' && !issue.personId && !issue.party) return refuse('property/to-whom')
  const left = leastLeft(lines, issue, day)
  return hundredths(issue.quantity) > hundredths(left) ? refuse('property/not-enough-goods', { what: issue.what, unit: issue.unit, left, quantity: issue.quantity }) : issue
}

/** Whether a gift may be taken back: what of it was given out since must not be missing. Errors: `property/given-out-since`. */
export function mayTakeBack(thing: Thing & { readonly day: Day }, lines: readonly StockLine[]): Refusal | undefined {
  const left = leastLeft(lines, thing, thing.day)
  return hundredths(thing.quantity) > hundredths(left) ? refuse('property/given-out-since', { what: thing.what, unit: thing.unit, left, quantity: thing.quantity }) : undefined
}

/** What an entry on the goods for lending was: several kinds may come in one. */
export const LendingGoodsShape = z.array(ThingShape).min(1).max(20)
