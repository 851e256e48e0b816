/** Bảng cân đối: the balance of each account on its own side, and the sums that must be equal. */
import { type Dong, dong } from '#kernel/money.ts'
import { ACCOUNT_NAMES, type Account, type Fund, FUNDS, growsByDebit, type Source } from './account.ts'

export type TrialLine = { readonly fund: Fund; readonly account: Account; readonly source: Source | null; readonly debit: number; readonly credit: number; readonly balance: number }
type Sums = { readonly debit: Dong; readonly credit: Dong; readonly debitBalance: Dong; readonly creditBalance: Dong }
export type TrialOfFund = { readonly fund: Fund; readonly lines: readonly (TrialLine & { readonly debitBalance: number; readonly creditBalance: number })[]; readonly sums: Sums; readonly isEven: boolean }

/** Of each fund that has lines, in the order of the accounts: what it has, what it owes, whose it is, what it earned and used up. A balance below nothing stays on its own side with its sign: a box that should be counted stands out. */
export function trialByFund(all: readonly TrialLine[]): readonly TrialOfFund[] {
  return FUNDS.flatMap((fund) => {
    const lines = all.filter((line) => line.fund === fund).sort((one, other) => ACCOUNT_NAMES.indexOf(one.account) - ACCOUNT_NAMES.indexOf(other.account)).map((line) => ({ ...line, debitBalance: growsByDebit(line.account) ? line.balance : 0, creditBalance: growsByDebit(line.account) ? 0 : line.balance }))
    if (lines.length === 0) return []
    const sum = (of: keyof Sums): Dong => dong(lines.reduce((total, line) => total + line[of], 0))
    const sums = { debit: sum('debit'), credit: sum('credit'), debitBalance: sum('debitBalance'), creditBalance: sum('creditBalance') }
    return [{ fund, lines, sums, isEven: sums.debit === sums.credit && sums.debitBalance === sums.creditBalance }]
  })
}
