/** Thu, chi: what a treasurer records, in a treasurer's words, and the postings that it means. Loans have a room of their own. */
import { z } from 'zod'
import { type Dong, dong } from '#kernel/money.ts'
import { type Refusal, refuse } from '#kernel/refusal.ts'
import { FUNDS, type Fund, PLACES, SOURCES, type Source } from './account.ts'
import type { Manner, Matter } from './booking.ts'
import { balanceIn, type Balances, credit, debit, type Draft, type Posting } from './entry.ts'

/** A whole number of đồng above nothing; a hundred billion is a thousand times the largest fund known. */
export const AmountShape = z.int().positive().max(100_000_000_000).transform(dong)
const Whom = { personId: z.uuid().nullish(), party: z.string().trim().min(1).max(200).nullish() }
const Memo = z.string().trim().min(2).max(500)
const FundShape = z.enum(FUNDS)
const PlaceShape = z.enum(PLACES)

export const MovementShape = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('capital'), source: z.enum(SOURCES), amount: AmountShape, place: PlaceShape, memo: Memo, ...Whom }),
  // Of a member's capital `personId` says whose it is, `party` who takes it in their stead.
  z.object({ kind: z.literal('capital-return'), source: z.enum(SOURCES), amount: AmountShape, place: PlaceShape, memo: Memo, ...Whom }),
  z.object({ kind: z.enum(['dues', 'donation', 'other-income']), fund: FundShape, amount: AmountShape, place: PlaceShape, memo: Memo, ...Whom }),
  z.object({ kind: z.literal('spending'), fund: FundShape, amount: AmountShape, place: PlaceShape, area: z.string().trim().min(2).max(100).nullable(), memo: Memo, ...Whom }),
  z.object({ kind: z.enum(['goods-bought', 'goods-sold']), amount: AmountShape, place: PlaceShape, memo: Memo, ...Whom }),
  z.object({ kind: z.literal('goods-received'), source: z.enum(SOURCES), amount: AmountShape, memo: Memo, ...Whom }),
  z.object({ kind: z.literal('transfer'), fund: FundShape, amount: AmountShape, from: PlaceShape, memo: Memo }),
  z.object({ kind: z.enum(['interest-share', 'fund-split']), amount: AmountShape, from: PlaceShape, to: PlaceShape, memo: Memo }),
])
export type Movement = z.output<typeof MovementShape>

/** What the club's rules and books say on the day of the movement. */
export type Standing = {
  /** Two funds since decision 1336, one before: a setting with its day. */
  readonly twoFunds: boolean
  /** Phần lãi được trích, percent; null where the regulation fixes none. */
  readonly interestShare: number | null
  readonly balances: Balances
  readonly capital: Readonly<Record<Source, Dong>>
  /** What the member named has put in and not taken out. */
  readonly ownCapital: Dong
  /** The fund was parted into two before. */
  readonly isSplit: boolean
}

/** Kết dư: what the fund has earned beyond what it used up; all else in it is somebody's capital. */
export function surplusOf(balances: Balances, fund: Fund): Dong {
  const of = (account: Parameters<typeof balanceIn>[2]): number => balanceIn(balances, fund, account)
  const gained = of('retained') + of('interest') + of('dues') + of('donations') + of('other-income') + of('share-received') + of('count-over')
  return dong(gained - of('spending') - of('share-given') - of('count-short') - of('written-off'))
}

/** Số lãi còn được trích: the share of all interest collected that the regulation fixes, less what went over before. */
export const shareLeft = ({ interestShare, balances }: Pick<Standing, 'interestShare' | 'balances'>): Dong =>
  dong(Math.max(0, Math.floor((balanceIn(balances, 'income', 'interest') * (interestShare ?? 0)) / 100) - balanceIn(balances, 'income', 'share-given')))

const INCOME_OF = { dues: 'dues', donation: 'donations', 'other-income': 'other-income' } as const

/** Refused even of what happened: nobody could say what the entry means. All else is recorded then, and marked. */
const MEANINGLESS: readonly string[] = ['ledger/one-fund', 'ledger/two-parties', 'ledger/whose-capital', 'ledger/split-once']

/**
 * The entry that a movement means, and what does not fit where it happened all the same. `balances` are those of all entries so far. Errors: `ledger/one-fund`, `ledger/spend-from-operating`, `ledger/capital-not-for-spending`, `ledger/whose-capital`,
 * `ledger/more-than-capital`, `ledger/more-than-goods`, `ledger/no-share-rule`, `ledger/share-too-large`, `ledger/split-once`, `ledger/more-than-surplus`, `ledger/two-parties`.
 */
export function entryOf(given: Movement, standing: Standing, manner: Manner): { readonly draft: Draft; readonly matters: readonly Matter[] } | Refusal {
  const no = refusalOf(given, standing)
  if (no && (manner === 'asked' || MEANINGLESS.includes(no.refused))) return no
  return { draft: draftOf(given), matters: no ? [no] : [] }
}

function draftOf(given: Movement): Draft {
  const { personId = null, party = null } = given as { personId?: string | null; party?: string | null }
  const draft = (...all: readonly Posting[]): Draft => ({ kind: given.kind, memo: given.memo, personId, party, postings: all })
  const { amount } = given
  switch (given.kind) {
    case 'capital':
      return draft(debit('income', given.place, amount), credit('income', 'capital', amount, ownership(given)))
    case 'capital-return': {
      const returned = draft(debit('income', 'capital', amount, ownership(given)), credit('income', given.place, amount))
      // Whose capital it was stands in the posting; the voucher names who took the money, an heir for instance.
      return party === null ? returned : { ...returned, personId: null }
    }
    case 'dues':
    case 'donation':
    case 'other-income':
      return draft(debit(given.fund, given.place, amount), credit(given.fund, INCOME_OF[given.kind], amount))
    case 'spending':
      return draft(debit(given.fund, 'spending', amount, { area: given.area }), credit(given.fund, given.place, amount))
    case 'goods-bought':
      return draft(debit('income', 'goods', amount), credit('income', given.place, amount))
    case 'goods-sold':
      return draft(debit('income', given.place, amount), credit('income', 'goods', amount))
    case 'goods-received':
      return draft(debit('income', 'goods', amount), credit('income', 'capital', amount, ownership(given)))
    case 'transfer':
      return draft(debit(given.fund, given.from === 'cash' ? 'bank' : 'cash', amount), credit(given.fund, given.from, amount))
    case 'interest-share':
      return draft(debit('income', 'share-given', amount), credit('income', given.from, amount), debit('operating', given.to, amount), credit('operating', 'share-received', amount))
    case 'fund-split':
      return draft(debit('income', 'retained', amount), credit('income', given.from, amount), debit('operating', given.to, amount), credit('operating', 'retained', amount))
  }
}

const ownership = ({ source, personId }: { source: Source; personId?: string | null | undefined }) => ({ source, ...(source === 'members' && { personId: personId ?? null }) })

function refusalOf(given: Movement, { twoFunds, interestShare, balances, capital, ownCapital, isSplit }: Standing): Refusal | undefined {
  const { amount } = given
  if ('fund' in given && given.fund === 'operating' && !twoFunds) return refuse('ledger/one-fund')
  const isOwnersReturn = given.kind === 'capital-return' && given.source === 'members'
  if ('personId' in given && given.personId && given.party && !isOwnersReturn) return refuse('ledger/two-parties')
  switch (given.kind) {
    case 'goods-received':
    case 'capital':
      return given.source === 'members' && !given.personId ? refuse('ledger/whose-capital') : undefined
    case 'capital-return': {
      if (given.source === 'members' && !given.personId) return refuse('ledger/whose-capital')
      const held = given.source === 'members' ? ownCapital : capital[given.source]
      return amount > held ? refuse('ledger/more-than-capital', { source: given.source, held, amount }) : undefined
    }
    case 'goods-sold': {
      const held = balanceIn(balances, 'income', 'goods')
      return amount > held ? refuse('ledger/more-than-goods', { held, amount }) : undefined
    }
    case 'spending': {
      if (given.fund === 'income' && twoFunds) return refuse('ledger/spend-from-operating')
      // A single fund holds lending capital and earnings in one box: what is lent from is not spent.
      const surplus = surplusOf(balances, 'income')
      return given.fund === 'income' && amount > surplus ? refuse('ledger/capital-not-for-spending', { surplus: dong(Math.max(0, surplus)), amount }) : undefined
    }
    case 'interest-share': {
      if (!twoFunds) return refuse('ledger/one-fund')
      if (interestShare === null) return refuse('ledger/no-share-rule')
      const left = shareLeft({ interestShare, balances })
      return amount > left ? refuse('ledger/share-too-large', { share: interestShare, left, amount }) : undefined
    }
    case 'fund-split': {
      if (!twoFunds) return refuse('ledger/one-fund')
      if (isSplit) return refuse('ledger/split-once')
      const surplus = surplusOf(balances, 'income')
      return amount > surplus ? refuse('ledger/more-than-surplus', { surplus: dong(Math.max(0, surplus)), amount }) : undefined
    }
    default:
      return undefined
  }
}
