/** Thiết lập của câu lạc bộ: each value with the day from which it holds and where it comes from; a club's own before the programme's. */
import { z } from 'zod'
import { type Day, day } from '#kernel/day.ts'

/** Chu kỳ sinh hoạt: every month as the model says; some clubs meet every quarter, and the figures say so. */
const MeetingCycle = z.object({ every: z.enum(['month', 'quarter']), onDate: z.int().min(1).max(31).nullable() })
/** Mảng hoạt động: the eight of the model, or a province's own list. */
const ActivityAreas = z.array(z.string().trim().min(2).max(100)).min(1).max(20)
/**
 * Quy định về quỹ. Money in đồng, the monthly rate in hundredths of a percent (100 = 1 %), the share of interest that goes to the operating fund in percent.
 * What came later has a default, so that a setting stored before it reads on.
 */
/** Cách trả: lãi trên số vay ban đầu · lãi trên dư nợ, gốc đều · trả đều · trả một lần khi đến hạn. */
export const METHODS = ['flat', 'declining', 'equal', 'at-end'] as const
export const ROUNDINGS = [1, 100, 500, 1000] as const
const FundRules = z.object({
  ceiling: z.int().min(0).max(1_000_000_000).nullable(), months: z.int().min(1).max(120).nullable(), monthlyRate: z.int().min(0).max(500).nullable(),
  method: z.enum(METHODS).nullable(), dues: z.int().min(0).max(10_000_000).nullable(), twoFunds: z.boolean(),
  interestShare: z.int().min(0).max(100).nullable().default(null), graceMonths: z.int().min(0).max(24).default(0), roundTo: z.union(ROUNDINGS.map((each) => z.literal(each))).default(1000), overdueMayBorrow: z.boolean().default(false),
})
/** Quy mô: warned about, never a block. */
const Size = z.object({ lower: z.int().min(1).max(1000), upper: z.int().min(1).max(1000) }).refine(({ lower, upper }) => lower <= upper, { message: 'upside down' })
/** Duy trì (plan, III.1): in how many of the last cycles a club must have met, reported and kept its fund book. */
const UpkeepRule = z.object({ cycles: z.int().min(1).max(24), met: z.boolean(), reported: z.boolean(), fundBook: z.boolean() })

export const SETTINGS = { 'meeting-cycle': MeetingCycle, 'activity-areas': ActivityAreas, 'fund-rules': FundRules, size: Size, 'upkeep-rule': UpkeepRule } as const
export type SettingName = keyof typeof SETTINGS
export type SettingValue<Name extends SettingName> = z.output<(typeof SETTINGS)[Name]>
export const SETTING_NAMES = Object.keys(SETTINGS) as [SettingName, ...SettingName[]]

export type Setting = { readonly id: string; readonly clubId: string | null; readonly name: SettingName; readonly value: unknown; readonly from: Day; readonly source: string | null }

/** Tám mảng hoạt động of the model. */
export const EIGHT_AREAS = [
  'Tăng thu nhập, cải thiện đời sống', 'Chăm sóc sức khỏe', 'Chăm sóc tại nhà', 'Tự giúp nhau và hỗ trợ cộng đồng', 'Quyền và lợi ích', 'Nâng cao nhận thức, học tập suốt đời', 'Văn hóa, văn nghệ, giao lưu', 'Vận động nguồn lực',
] as const

const SINCE = day('2016-08-02')
const initial = <Name extends SettingName>(name: Name, value: SettingValue<Name>, from: Day = SINCE): Setting => ({ id: `initial ${name} ${from}`, clubId: null, name, value, from, source: null })
const NOTHING_SAID = { ceiling: null, months: 12, monthlyRate: null, method: 'flat', dues: null, interestShare: null, graceMonths: 0, roundTo: 1000, overdueMayBorrow: false } as const
/** What holds where nobody has set anything. Two funds since decision 1336 (31/8/2020). */
export const INITIAL: readonly Setting[] = [
  initial('meeting-cycle', { every: 'month', onDate: null }),
  initial('activity-areas', [...EIGHT_AREAS]),
  initial('fund-rules', { ...NOTHING_SAID, twoFunds: false }),
  initial('fund-rules', { ...NOTHING_SAID, twoFunds: true }, day('2020-08-31')),
  initial('size', { lower: 50, upper: 70 }),
  initial('upkeep-rule', { cycles: 3, met: true, reported: true, fundBook: true }),
]

/** The setting in force for the club on the day: the club's own latest, else the programme's latest; before any of them the first. */
export function settingOn<Name extends SettingName>(settings: readonly Setting[], name: Name, clubId: string | null, on: Day): Setting & { readonly value: SettingValue<Name> } {
  const named = [...INITIAL, ...settings].filter((each) => each.name === name && (each.clubId === null || each.clubId === clubId))
  const held = named.filter((each) => each.from <= on)
  const own = held.filter((each) => each.clubId !== null)
  const among = own.length > 0 ? own : held.length > 0 ? held : named.slice(0, 1)
  const inForce = among.reduce((best, each) => (each.from >= best.from ? each : best))
  return { ...inForce, value: SETTINGS[name].parse(inForce.value) as SettingValue<Name> }
}
