/** Điều máy chủ trả lời về Quỹ Chăm sóc; the screens share these shapes. Sums are whole đồng. */
import { z } from 'zod'
import { CARE_FUND_KINDS } from './care-fund.ts'

const Sum = z.number()
const text = z.string().nullable()
const Waits = z.enum(['committee', 'association', 'club']).nullable()
export const CareFundStandingView = z.object({
  step: z.enum([...CARE_FUND_KINDS, 'none', 'in-books']), since: text, days: z.number().nullable(), waitsFor: Waits, asked: Sum, decided: Sum, transferred: Sum, received: Sum, inBooks: Sum, gap: Sum,
})
const Sums = z.object({ clubs: z.number(), waiting: z.number(), target: Sum, asked: Sum, decided: Sum, received: Sum, inBooks: Sum })
export const CareFundBoardView = z.object({
  on: z.string(),
  clubs: z.array(CareFundStandingView.extend({ clubId: z.string(), club: z.string(), commune: z.string(), communeId: z.string(), target: Sum })),
  communes: z.array(Sums.extend({ communeId: z.string(), commune: z.string() })),
  total: Sums,
})
export type CareFundBoardView = z.output<typeof CareFundBoardView>

export const CareFundEventView = z.object({
  id: z.string(), request: z.number(), kind: z.enum(CARE_FUND_KINDS), day: z.string(), number: text, amount: Sum.nullable(), party: text, place: z.enum(['cash', 'bank']).nullable(), reason: text, fileId: text, entryId: text, voucher: text,
  /** The club's entry was reversed: the step no longer counts. */
  reversed: z.boolean(), madeBy: text, madeAt: z.string(), voidedAt: text, voidReason: text,
})
export type CareFundEventView = z.output<typeof CareFundEventView>
export const ClubCareFundView = z.object({
  on: z.string(), target: Sum, standing: CareFundStandingView,
  requests: z.array(z.object({
    request: z.number(), step: z.enum(CARE_FUND_KINDS), since: z.string(), waitsFor: Waits, asked: Sum, decided: Sum.nullable(), transferred: Sum, received: Sum, mayFollow: z.array(z.enum(CARE_FUND_KINDS)), events: z.array(CareFundEventView),
  })),
  /** Taken back, or fallen away with its entry. */
  past: z.array(CareFundEventView),
  /** Entries of Care Fund capital that belong to no step yet. */
  unlinked: z.array(z.object({ entryId: z.string(), voucher: z.string(), day: z.string(), amount: Sum, memo: z.string() })),
})
export type ClubCareFundView = z.output<typeof ClubCareFundView>
