/** The money of the demo's clubs as it stands in db/demo/money.json: rules, what each began its books with, loans, and what the treasurer wrote down since. */
import { readFileSync } from 'node:fs'
import type { CareFundKind } from '#features/ledger/care-fund.ts'
import type { ExtensionReason, InKind, Purpose, Result } from '#features/loans/loan.ts'
import type { Day } from '#kernel/day.ts'
import { projectFolder } from '#server/project-folder.ts'

/** `who`: a borrower's place among the members who may be asked. Paid at each meeting until `stopped`; `whole`: all that was left on that day; `waits`: decided, not yet handed over. */
export type DemoLoan = {
  readonly who: number; readonly amount: number; readonly lent: Day; readonly months: number; readonly purpose: Purpose
  readonly stopped?: Day; readonly whole?: Day; readonly waits?: true; readonly inKind?: InKind
  readonly extended?: { readonly on: Day; readonly months: number; readonly firstDueOn: Day; readonly reason: ExtensionReason; readonly note: string }
}
export type DemoMoney = {
  /** `board`: the club's own; else the commune's officer, from the club's paper book. */
  readonly keptBy?: 'board'
  readonly rules: { readonly ceiling: number; readonly monthlyRate: number; readonly dues?: number; readonly twoFunds?: boolean; readonly interestShare?: number; readonly from?: Day }
  /** What is not lent and not in the bank lies in the box. `members`: who put in how much. */
  readonly opening?: { readonly on: Day; readonly bank: number; readonly earned: number; readonly operating: number; readonly 'care-fund': number; readonly budget: number; readonly mobilised: number; readonly members?: readonly (readonly [who: number, amount: number])[]; readonly receipts?: number; readonly payments?: number }
  readonly loans?: readonly DemoLoan[]
  /** In a club whose loans are not told one by one: how many were paid off before the opening, and how many alike run. */
  readonly repaid?: number
  readonly running?: Pick<DemoLoan, 'amount' | 'lent' | 'months'> & { readonly count: number }
  /** Which of these have not paid since when. */
  readonly behind?: readonly (readonly [at: number, since: Day])[]
  readonly movements?: readonly ({ readonly on: Day; readonly kind: string; readonly amount: number } & Readonly<Record<string, unknown>>)[]
  readonly results?: readonly (readonly [loan: number, on: Day, result: Result, byAmount: number | null, outOfPoverty: boolean])[]
  readonly counts?: readonly { readonly on: Day; readonly fund: 'income' | 'operating'; readonly gap: number; readonly reason?: string }[]
  readonly closed?: Day
  /** The club's one request to the commune's Care Fund, as far as it has come. */
  readonly careFund?: readonly { readonly on: Day; readonly kind: CareFundKind; readonly number?: string; readonly amount?: number; readonly party?: string }[]
}

export const readDemoMoney = (): Readonly<Record<string, DemoMoney>> => (JSON.parse(readFileSync(new URL('db/demo/money.json', projectFolder), 'utf8')) as { clubs: Record<string, DemoMoney> }).clubs

const PURPOSES: readonly Purpose[] = ['pigs', 'poultry', 'crops', 'pigs', 'trade', 'cattle']

/** All loans of a club, those told in a sum written out: those that run, then those paid off over half a year before they were lent again. */
export function loansOf({ loans = [], repaid = 0, running, behind = [], opening }: DemoMoney): readonly DemoLoan[] {
  if (!running || !opening) return loans
  const since = new Map(behind)
  const { count, ...terms } = running
  const [year, rest] = [Number(running.lent.slice(0, 4)) - 1, running.lent.slice(7)]
  return [
    ...Array.from({ length: count }, (_, at): DemoLoan => ({ ...terms, who: at, purpose: PURPOSES[at % PURPOSES.length]!, ...(since.has(at) && { stopped: since.get(at)! }) })),
    ...Array.from({ length: repaid }, (_, at): DemoLoan => ({ who: count + at, amount: 2_000_000, months: 6, lent: `${year}-${at % 2 === 0 ? '10' : '11'}${rest}` as Day, purpose: PURPOSES[(at + 2) % PURPOSES.length]! })),
  ]
}
