/** What the screens get of a club's gifts, goods and assets. */
import { z } from 'zod'
import { KINDS } from '#features/ledger/entry.ts'
import { ASSET_KINDS, ASSET_ORIGINS, CAUSES, CONDITIONS } from './asset.ts'
import { ORIGINS, PURPOSES } from './contribution.ts'
import { WAYS_OUT } from './stock.ts'

const text = z.string().nullable()
const sum = z.number().nullable()
const Thing = z.object({ what: z.string(), quantity: z.number(), unit: z.string() })

export const GivenView = z.object({
  from: text, to: z.string(),
  lines: z.array(
    z.object({
      id: z.string(), origin: z.enum(ORIGINS), purpose: z.enum(PURPOSES), day: z.string(), giver: text, ofRegister: z.boolean(), unnamed: z.boolean(), form: z.enum(['money', 'goods', 'work', 'asset']),
      amount: sum, what: text, quantity: sum, unit: text, value: sum, note: text, voucher: text, enteredFor: text,
    }),
  ),
  totals: z.object({ money: z.number(), valued: z.number(), workDays: z.number(), goods: z.array(Thing), givers: z.number() }),
})
export type GivenView = z.output<typeof GivenView>

const StockOf = z.object({ what: z.string(), unit: z.string(), came: z.number(), went: z.number(), left: z.number() })
export const StockView = z.object({
  on: z.string(),
  /** Of what was given, beside the books. */
  given: z.array(StockOf),
  issues: z.array(Thing.extend({ id: z.string(), day: z.string(), way: z.enum(WAYS_OUT), receiver: text, note: text, enteredFor: text })),
  /** Of what the fund lends: its value stands in the books. */
  lending: z.array(StockOf), lendingValue: z.number(),
  entries: z.array(z.object({ entryId: z.string(), day: z.string(), kind: z.enum(KINDS), voucher: z.string(), memo: z.string(), value: z.number(), isIn: z.boolean(), things: z.array(Thing), toldByLoan: z.boolean() })),
})
export type StockView = z.output<typeof StockView>

export const AssetsView = z.object({
  on: z.string(),
  assets: z.array(
    z.object({
      id: z.string(), name: z.string(), kind: z.enum(ASSET_KINDS), unit: z.string(), acquiredOn: z.string(), origin: z.enum(ASSET_ORIGINS), value: sum, entryId: text, giver: text, unnamed: z.boolean(), note: text, enteredFor: text,
      /** As it came. */
      first: z.number(),
      quantity: z.number(), condition: z.enum(CONDITIONS), keeper: text, lastCheckedOn: text,
      events: z.array(z.object({ id: z.string(), day: z.string(), kind: z.enum(['checked', 'moved', 'repaired', 'gone']), quantity: sum, condition: z.enum(CONDITIONS).nullable(), keeper: text, cause: z.enum(CAUSES).nullable(), note: text })),
    }),
  ),
})
export type AssetsView = z.output<typeof AssetsView>
