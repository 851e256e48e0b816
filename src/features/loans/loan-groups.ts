/** Cần thu hôm nay: the register as a treasurer goes through it, overdue first. */
import { addDays, type Day } from '#kernel/day.ts'
import type { LoanStatus } from './loan-state.ts'

/** How many days ahead something counts as soon due. */
export const SOON = 5

type Parts = { readonly principal: number; readonly interest: number }
export type Collected = {
  readonly state: { readonly status: LoanStatus; readonly daysOverdue: number; readonly overdue: Parts; readonly next: (Parts & { readonly dueOn: string }) | null; readonly advance: number }
}
/** `overdue`: an instalment's day has passed; `due`: today or within the days ahead; `waiting`: decided, not handed over; `ended`: paid off or written off. */
export type LoanGroup = 'overdue' | 'due' | 'waiting' | 'running' | 'ended'

const sum = ({ principal, interest }: Parts): number => principal + interest

/** What is to be collected now, đồng: all that is due, or where nothing is, the next instalment. */
export const toCollect = ({ state: { overdue, next } }: Collected): number => sum(overdue) || (next ? sum(next) : 0)

export function groupOf({ state }: Collected, today: string): LoanGroup {
  if (state.status === 'decided') return 'waiting'
  if (state.status !== 'lent') return 'ended'
  if (state.daysOverdue > 0) return 'overdue'
  return sum(state.overdue) > 0 || (state.next !== null && state.next.dueOn <= addDays(today as Day, SOON)) ? 'due' : 'running'
}

/** Each group in its order: the longest overdue first, then what falls due first. A loan called off is in none. */
export function inGroups<Loan extends Collected>(loans: readonly Loan[], today: string): Readonly<Record<LoanGroup, readonly Loan[]>> {
  const groups: Record<LoanGroup, Loan[]> = { overdue: [], due: [], waiting: [], running: [], ended: [] }
  for (const loan of loans) if (loan.state.status !== 'cancelled') groups[groupOf(loan, today)].push(loan)
  groups.overdue.sort((one, other) => other.state.daysOverdue - one.state.daysOverdue)
  for (const name of ['due', 'running'] as const) groups[name].sort((one, other) => ((one.state.next?.dueOn ?? '') < (other.state.next?.dueOn ?? '') ? -1 : 1))
  return groups
}
