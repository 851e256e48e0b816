/** Điều máy chủ trả lời về quỹ của nhiều câu lạc bộ; the screens share these shapes. Sums are whole đồng, shares percent. */
import { z } from 'zod'
import { SOURCES } from '#features/ledger/account.ts'
import { AGES } from './extension.ts'
import { WHYS } from './portfolio.ts'

const Sum = z.number()
/** A figure, or why it cannot be said. */
export const SaidView = z.object({ value: z.number().nullable(), why: z.enum(WHYS).nullable() })
export type SaidView = z.output<typeof SaidView>
export const BySourceView = z.object(Object.fromEntries(SOURCES.map((source) => [source, Sum])) as Record<(typeof SOURCES)[number], typeof Sum>)

export const FundFiguresView = z.object({
  income: z.object({ cash: Sum, bank: Sum, goods: Sum }), operating: z.object({ cash: Sum, bank: Sum }), capital: BySourceView,
  running: z.number(), runningInKind: z.number(), left: Sum, leftInKind: Sum, overdue: Sum, due: Sum, paidOfDue: Sum, turns: z.number(), lent: Sum, lentLastYear: Sum, writtenOff: Sum, averageCapital: Sum.nullable(),
  ages: z.object(Object.fromEntries(AGES.map((age) => [age, z.object({ loans: z.number(), left: Sum, overdue: Sum })])) as Record<(typeof AGES)[number], z.ZodObject<{ loans: z.ZodNumber; left: typeof Sum; overdue: typeof Sum }>>),
  /** Members of the day who have ever borrowed, and people with a loan that runs. Null where there are fewer than five and only sums may be seen. */
  borrowers: z.number().nullable(), owing: z.number().nullable(),
  par30: SaidView, repaymentRate: SaidView, turnover: SaidView, averageLoan: SaidView, lentShare: SaidView,
})
export type FundFiguresView = z.output<typeof FundFiguresView>

export const FundRowView = FundFiguresView.extend({ clubId: z.string(), club: z.string(), commune: z.string(), district: z.string().nullable(), /** The club's fund book has begun. */ hasBooks: z.boolean() })
export type FundRowView = z.output<typeof FundRowView>
/** `clubs`: the reader sees each club. `totals`: sums alone, with capital by source of each area. */
export const FundsView = z.object({
  on: z.string(), detail: z.enum(['clubs', 'totals']), clubs: z.number(), clubsWithBooks: z.number(), sum: FundFiguresView, rows: z.array(FundRowView),
  areas: z.array(z.object({ areaId: z.string(), area: z.string(), clubs: z.number(), clubsWithBooks: z.number(), capital: BySourceView })),
})
export type FundsView = z.output<typeof FundsView>

export const CapitalView = z.object({ from: z.string(), to: z.string(), clubs: z.number(), points: z.array(z.object({ day: z.string(), clubsWithBooks: z.number(), capital: BySourceView, total: Sum })) })
export type CapitalView = z.output<typeof CapitalView>
