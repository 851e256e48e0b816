/** Bút toán: one movement of money as postings that sum to zero in each fund; a mistake is reversed, never changed. */
import type { Day } from '#kernel/day.ts'
import { type Dong, dong } from '#kernel/money.ts'
import { type Refusal, refuse } from '#kernel/refusal.ts'
import { type Account, type Fund, growsByDebit, PLACES, type Source } from './account.ts'

export const KINDS = [
  'opening', 'capital', 'dues', 'donation', 'other-income', 'spending', 'transfer', 'interest-share', 'fund-split', 'capital-return', 'count-gap',
  'goods-bought', 'goods-received', 'goods-sold', 'loan', 'loan-in-kind', 'repayment', 'repayment-in-kind', 'advance-return', 'write-off', 'reversal',
] as const
export type Kind = (typeof KINDS)[number]
/** Entries that a later room makes are taken back there, with all that hangs on them. */
export const OF_LOANS: readonly Kind[] = ['loan', 'loan-in-kind', 'repayment', 'repayment-in-kind', 'advance-return', 'write-off', 'opening']

/** Phiếu thu · phiếu chi · phiếu kế toán (nothing went in or out of the fund's money as a whole). */
export const VOUCHERS = ['receipt', 'payment', 'other'] as const
export type Voucher = (typeof VOUCHERS)[number]

/** One side of an entry: debit positive, credit negative. */
export type Posting = {
  readonly fund: Fund
  readonly account: Account
  readonly amount: Dong
  /** Of capital alone: whose. */
  readonly source?: Source | null
  /** Of members' capital: which member's. */
  readonly personId?: string | null
  readonly loanId?: string | null
  /** Of spending: on which area of activity. */
  readonly area?: string | null
}
/** What is to be entered, before the books have given it its day and its number. */
export type Draft = { readonly kind: Kind; readonly memo: string; readonly personId: string | null; readonly party: string | null; readonly postings: readonly Posting[] }
export type Entry = Draft & {
  readonly id: string
  readonly day: Day
  readonly happenedOn: Day | null
  readonly voucher: Voucher
  readonly year: number
  readonly number: number
  readonly deviceNumber: string | null
  readonly enteredFor: string | null
  readonly reverses: string | null
  readonly reason: string | null
}

type More = Omit<Posting, 'fund' | 'account' | 'amount'>
export const debit = (fund: Fund, account: Account, amount: Dong, more: More = {}): Posting => ({ fund, account, amount, ...more })
export const credit = (fund: Fund, account: Account, amount: Dong, more: More = {}): Posting => ({ fund, account, amount: dong(-amount), ...more })
/** Leaves out what moves nothing. */
export const postings = (...all: readonly Posting[]): readonly Posting[] => all.filter(({ amount }) => amount !== 0)

/** What the fund's money as a whole gains by these postings: cash box and bank together, over both funds. */
const moneyIn = (all: readonly Posting[]): number => all.reduce((sum, { account, amount }) => sum + ((PLACES as readonly string[]).includes(account) ? amount : 0), 0)

/** Money in is a phiếu thu, money out a phiếu chi; all else, moving between box, bank and funds too, a phiếu kế toán. */
export function voucherOf({ kind, postings: all }: Pick<Draft, 'kind' | 'postings'>): Voucher {
  if (kind === 'opening' || kind === 'count-gap') return 'other'
  const gained = moneyIn(all)
  return gained > 0 ? 'receipt' : gained < 0 ? 'payment' : 'other'
}

/** Bút toán đảo: the same postings the other way round. A reversal is final: what it took away is entered anew. */
export function reversalOf(entry: Pick<Entry, 'kind' | 'memo' | 'personId' | 'party' | 'postings'>, reversedBy: string | null): Draft | Refusal {
  if (entry.kind === 'reversal') return refuse('ledger/reversal-is-final')
  if (reversedBy !== null) return refuse('ledger/already-reversed')
  return { kind: 'reversal', memo: entry.memo, personId: entry.personId, party: entry.party, postings: entry.postings.map((posting) => ({ ...posting, amount: dong(-posting.amount) })) }
}

/** Số dư: what stands in each account of each fund, as its own side counts it: money there, capital held and income earned are all positive. */
export type Balances = Readonly<Record<Fund, Readonly<Partial<Record<Account, Dong>>>>>

export function balancesOf(all: readonly Pick<Posting, 'fund' | 'account' | 'amount'>[]): Balances {
  const found: Record<Fund, Partial<Record<Account, Dong>>> = { income: {}, operating: {} }
  for (const { fund, account, amount } of all) found[fund][account] = dong((found[fund][account] ?? 0) + (growsByDebit(account) ? amount : -amount))
  return found
}
export const balanceIn = (balances: Balances, fund: Fund, account: Account): Dong => balances[fund][account] ?? dong(0)

/** What a period moved, by what each entry was; a reversal counts as what it takes back. Debit positive. */
export type Flow = { readonly kind: Kind; readonly fund: Fund; readonly account: Account; readonly source: Source | null; readonly area: string | null; readonly amount: Dong }
