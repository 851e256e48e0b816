/** Điều máy chủ trả lời về bàn giao thủ quỹ. Sums are whole đồng. */
import { z } from 'zod'
import { FUNDS } from './account.ts'

const Sum = z.number()
const text = z.string().nullable()
const Money = z.object({ fund: z.enum(FUNDS), cash: Sum, bank: Sum })
const Named = z.object({ personId: z.string(), name: z.string() })
const Numbers = z.object({ receipt: z.number(), payment: z.number(), other: z.number() })
/** Who owes: how many loans have something left, and how much in all. */
const Lent = z.object({ goods: Sum, loans: z.number(), loansLeft: Sum, lastNumbers: Numbers })

export const HandoverView = Lent.extend({
  handoverId: z.string(), day: z.string(), from: Named, to: Named, funds: z.array(Money.extend({ countId: text })), witnesses: z.array(z.string()), minutes: text, note: text, enteredFor: text, madeBy: text, madeAt: z.string(),
  undone: z.object({ at: z.string(), by: text, reason: z.string() }).nullable(),
})
export type HandoverView = z.output<typeof HandoverView>
/** What there is to hand over on the day, what the board says of its treasurers, and every handover recorded so far, the latest first. */
export const HandoversView = Lent.extend({
  on: z.string(), firstDay: text, funds: z.array(Money), treasurers: z.array(Named.extend({ from: z.string(), to: text })),
  counts: z.array(z.object({ countId: z.string(), fund: z.enum(FUNDS), day: z.string(), counted: Sum, isMovedOn: z.boolean(), witnesses: z.array(z.string()) })), handovers: z.array(HandoverView),
})
export type HandoversView = z.output<typeof HandoversView>
