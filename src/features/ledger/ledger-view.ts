/** Điều máy chủ trả lời về sổ quỹ; the screens share these shapes. Sums are whole đồng. */
import { z } from 'zod'
import { METHODS } from '#features/clubs/club-setting.ts'
import { ACCOUNT_NAMES, type Account, FUNDS, SOURCES } from './account.ts'
import { KINDS, VOUCHERS } from './entry.ts'

const Sum = z.number()
const FundName = z.enum(FUNDS)
export const MatterView = z.object({ code: z.string(), because: z.record(z.string(), z.union([z.string(), z.number()])) })
export const EnteredView = z.object({ entryId: z.string(), voucher: z.enum(VOUCHERS), number: z.number(), year: z.number(), day: z.string(), matters: z.array(MatterView) })
export type EnteredView = z.output<typeof EnteredView>

const BySource = z.object(Object.fromEntries(SOURCES.map((source) => [source, Sum])) as Record<(typeof SOURCES)[number], typeof Sum>)
const FundView = z.object({ fund: FundName, cash: Sum, bank: Sum, surplus: Sum })
/** What the regulation says of the fund on that day, for forms: sums in đồng, the monthly rate in hundredths of a percent. */
const RulesView = z.object({
  dues: Sum.nullable(), interestShare: z.number().nullable(), ceiling: Sum.nullable(), months: z.number().nullable(), monthlyRate: z.number().nullable(), method: z.enum(METHODS).nullable(), graceMonths: z.number(), overdueMayBorrow: z.boolean(), areas: z.array(z.string()),
})
export type RulesView = z.output<typeof RulesView>
export const LedgerView = z.object({
  on: z.string(), twoFunds: z.boolean(), funds: z.array(FundView), capital: BySource, lent: Sum, lentInKind: Sum, goods: Sum, advances: Sum,
  /** What the regulation still lets go over to the operating fund; null where it fixes no share. */
  shareLeft: Sum.nullable(), closedUntil: z.string().nullable(), firstDay: z.string().nullable(), openMatters: z.number(),
  rules: RulesView,
  lastCounts: z.array(z.object({ fund: FundName, day: z.string(), counted: Sum, book: Sum })),
})
export type LedgerView = z.output<typeof LedgerView>

export const LineView = z.object({
  entryId: z.string(), kind: z.enum(KINDS), day: z.string(), happenedOn: z.string().nullable(), voucher: z.string(), deviceNumber: z.string().nullable(), memo: z.string(), who: z.string().nullable(), in: Sum, out: Sum, left: Sum,
  reverses: z.string().nullable(), reversedBy: z.string().nullable(), reason: z.string().nullable(), enteredFor: z.string().nullable(), madeBy: z.string().nullable(), madeAt: z.string(),
})
export const BookView = z.object({ fund: FundName, from: z.string().nullable(), to: z.string(), before: Sum, in: Sum, out: Sum, after: Sum, lines: z.array(LineView) })
export type BookView = z.output<typeof BookView>

const AccountName = z.enum(ACCOUNT_NAMES as unknown as [Account, ...Account[]])
export const TrialBalanceView = z.object({
  on: z.string(), debit: Sum, credit: Sum, lines: z.array(z.object({ fund: FundName, account: AccountName, source: z.enum(SOURCES).nullable(), debit: Sum, credit: Sum, balance: Sum })),
})
export const EntryView = z.object({
  entryId: z.string(), clubId: z.string(), kind: z.enum(KINDS), day: z.string(), happenedOn: z.string().nullable(), voucher: z.string(), deviceNumber: z.string().nullable(), memo: z.string(), who: z.string().nullable(), reverses: z.string().nullable(), reversedBy: z.string().nullable(),
  reason: z.string().nullable(), enteredFor: z.string().nullable(), madeBy: z.string().nullable(), madeAt: z.string(),
  postings: z.array(z.object({ fund: FundName, account: AccountName, amount: Sum, source: z.enum(SOURCES).nullable(), area: z.string().nullable() })),
})
export type EntryView = z.output<typeof EntryView>
export const MattersView = z.object({ matters: z.array(MatterView.extend({ entryId: z.string(), kind: z.enum(KINDS), day: z.string(), voucher: z.string(), settledAt: z.string().nullable(), settledBy: z.string().nullable(), note: z.string().nullable() })) })
export type MattersView = z.output<typeof MattersView>
