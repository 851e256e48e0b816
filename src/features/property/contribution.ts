/** Đóng góp bằng hiện vật, ngày công: what a member or a friend of the club gave that is not money. Money given is an entry of the books and is never typed here again. */
import { z } from 'zod'
import type { Day } from '#kernel/day.ts'
import { type Dong, dong } from '#kernel/money.ts'
import { type Refusal, refuse } from '#kernel/refusal.ts'
import { checkWhom, hundredths, QuantityShape, sameThing, ThingShape, WhomShape } from './amount.ts'

/** Ủng hộ, into the donor book · đóng góp của thành viên theo quy chế. */
export const PURPOSES = ['gift', 'dues'] as const
export type Purpose = (typeof PURPOSES)[number]
export const FORMS = ['goods', 'work'] as const
export type Form = (typeof FORMS)[number]

const Value = z.int().positive().max(10_000_000_000).transform(dong)
const Note = z.string().trim().min(2).max(500)
const Given = { purpose: z.enum(PURPOSES), unnamed: z.boolean().default(false), value: Value.nullish(), note: Note.nullish(), ...WhomShape }
/** `what` of goods is the thing, of work what was done; work is counted in days. `value` in đồng, as it was estimated. */
export const ContributionShape = z.discriminatedUnion('form', [
  ThingShape.extend({ form: z.literal('goods'), ...Given }),
  z.object({ form: z.literal('work'), what: ThingShape.shape.what, quantity: QuantityShape.max(1000), ...Given }),
])
export type ContributionGiven = z.output<typeof ContributionShape>
export const WORK_UNIT = 'ngày công'

/** `firstDay`: before it the club kept no books. */
export type ClubDays = { readonly firstDay: Day | null; readonly today: Day }

/** Errors: `ledger/in-the-future`, `ledger/before-the-club`, `ledger/two-parties`, `property/whose-dues`, `property/dues-are-named`. */
export function mayContribute(given: ContributionGiven, day: Day, club: ClubDays): ContributionGiven | Refusal {
  const no = checkDay(day, club) ?? checkWhom(given)
  if (no) return no
  if (given.purpose === 'gift') return given
  if (!given.personId) return refuse('property/whose-dues')
  return given.unnamed ? refuse('property/dues-are-named') : given
}

export function checkDay(day: Day, { firstDay, today }: ClubDays): Refusal | undefined {
  if (day > today) return refuse('ledger/in-the-future', { day, today })
  return firstDay === null || day < firstDay ? refuse('ledger/before-the-club', { day, first: firstDay ?? '' }) : undefined
}

/** Where a line of what was given comes from: an entry of the books, goods or work, a thing in the asset book. */
export const ORIGINS = ['entry', 'contribution', 'asset'] as const
export type Origin = (typeof ORIGINS)[number]
/** One line of what was given. Money has `amount`; all else a quantity of something, and a `value` where it was estimated. */
export type GivenLine = {
  readonly id: string
  readonly origin: Origin
  readonly purpose: Purpose
  readonly day: Day
  readonly personId: string | null
  readonly giver: string | null
  readonly unnamed: boolean
  readonly form: 'money' | Form | 'asset'
  readonly amount: Dong | null
  readonly what: string | null
  readonly quantity: number | null
  readonly unit: string | null
  readonly value: Dong | null
  readonly note: string | null
  readonly voucher: string | null
  readonly enteredFor: string | null
}

export type GivenTotals = {
  readonly money: Dong
  /** What was estimated of things and work. */
  readonly valued: Dong
  readonly workDays: number
  readonly goods: readonly { readonly what: string; readonly unit: string; readonly quantity: number }[]
  /** People and bodies, each once; who gave no name counts each time. */
  readonly givers: number
}

/** Tổng cộng: money, days of work, each kind of thing by itself; a bag of rice and a loudspeaker are never added up but by what they were estimated at. */
export function totalsOf(lines: readonly GivenLine[]): GivenTotals {
  const things = new Map<string, { what: string; unit: string; hundredths: number }>()
  let [money, valued, work] = [0, 0, 0]
  for (const { form, amount, value, what, unit, quantity } of lines) {
    money += amount ?? 0
    valued += value ?? 0
    if (form === 'work') work += hundredths(quantity ?? 0)
    if ((form !== 'goods' && form !== 'asset') || what === null || unit === null) continue
    const key = sameThing({ what, unit })
    const thing = things.get(key) ?? { what, unit, hundredths: 0 }
    thing.hundredths += hundredths(quantity ?? 0)
    things.set(key, thing)
  }
  const named = new Set(lines.flatMap(({ personId, giver }) => personId ?? giver?.toLocaleLowerCase('vi') ?? []))
  const nameless = lines.filter(({ personId, giver }) => personId === null && giver === null).length
  return { money: dong(money), valued: dong(valued), workDays: work / 100, goods: [...things.values()].map(({ what, unit, hundredths: many }) => ({ what, unit, quantity: many / 100 })), givers: named.size + nameless }
}
