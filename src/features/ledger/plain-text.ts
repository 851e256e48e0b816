/**
 * Sổ nhật ký dạng chữ: a club's journal in the format of plain-text accounting, so that a program of somebody else (Debian's `ledger`) works out the
 * same balances from it. Names of people are left out: what is checked is money.
 */
import { ACCOUNTS } from './account.ts'
import type { Entry } from './entry.ts'
import { voucherNumber } from './voucher-number.ts'

const HEADS = { has: 'Assets', owes: 'Liabilities', own: 'Equity', gain: 'Income', cost: 'Expenses' } as const

/** `Assets:income:cash`; capital by its source: `Equity:income:capital:care-fund`. */
export const plainAccount = ({ fund, account, source }: Pick<Entry['postings'][number], 'fund' | 'account' | 'source'>): string => [HEADS[ACCOUNTS[account]], fund, account, source].filter(Boolean).join(':')

/** One transaction an entry, amounts in whole đồng, debit positive. */
export function plainTextJournal(entries: readonly Entry[]): string {
  return entries
    .map((entry) => {
      const head = `${entry.day.replaceAll('-', '/')} * (${voucherNumber(entry)}) ${entry.kind}`
      const notes = [`    ; id: ${entry.id}`, ...(entry.reverses ? [`    ; reverses: ${entry.reverses}`] : []), ...(entry.happenedOn ? [`    ; happened: ${entry.happenedOn}`] : [])]
      return [head, ...notes, ...entry.postings.map((posting) => `    ${plainAccount(posting)}  ${posting.amount} VND`)].join('\n')
    })
    .join('\n\n')
    .concat(entries.length > 0 ? '\n' : '')
}
