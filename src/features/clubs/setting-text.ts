/** Thiết lập thành lời: what a setting says, in one line. */
import { dong, formatDong, formatWhole } from '#kernel/money.ts'
import { capital, small } from '#kernel/vietnamese.ts'
import type { SettingName, SettingValue } from './club-setting.ts'
import type { ClubWords } from './vi.ts'

/** 70 hundredths of a percent → "0,7%". */
export const rateText = (hundredths: number): string => `${rateDigits(hundredths)}%`
export const rateDigits = (hundredths: number): string => `${formatWhole((hundredths - (hundredths % 100)) / 100)}${hundredths % 100 === 0 ? '' : `,${String(hundredths % 100).padStart(2, '0').replace(/0$/, '')}`}`

export function settingText({ name, value }: { readonly name: SettingName; readonly value: unknown }, words: ClubWords): string {
  switch (name) {
    case 'meeting-cycle':
      return cycleText(value as SettingValue<'meeting-cycle'>, words)
    case 'activity-areas':
      return areasText(value as SettingValue<'activity-areas'>, words)
    case 'fund-rules':
      return fundText(value as SettingValue<'fund-rules'>, words)
    case 'size':
      return sizeText(value as SettingValue<'size'>, words)
    case 'upkeep-rule':
      return upkeepText(value as SettingValue<'upkeep-rule'>, words)
  }
}

function cycleText({ every, onDate }: SettingValue<'meeting-cycle'>, { setting }: ClubWords): string {
  const cycle = setting.everyOf[every]!
  return onDate === null ? cycle : setting.onDateOf(cycle, onDate)
}

const areasText = (areas: SettingValue<'activity-areas'>, { setting }: ClubWords): string => `${setting.areasOf(areas.length)}: ${areas.map(small).join('; ')}`
const sizeText = ({ lower, upper }: SettingValue<'size'>, { facts }: ClubWords): string => facts.sizeOf(lower, upper)

function fundText({ ceiling, months, monthlyRate, method, dues, twoFunds, interestShare, graceMonths, overdueMayBorrow }: SettingValue<'fund-rules'>, { setting }: ClubWords): string {
  const parts = setting.fundParts
  const said = [
    twoFunds ? setting.twoFundsOf : setting.oneFund,
    ceiling !== null && parts.ceiling(formatDong(dong(ceiling))),
    months !== null && parts.months(months),
    monthlyRate !== null && parts.rate(rateText(monthlyRate)),
    monthlyRate !== null && method !== null && small(setting.methods[method]!),
    graceMonths > 0 && parts.grace(graceMonths),
    overdueMayBorrow && parts.overdue,
    dues !== null && parts.dues(formatDong(dong(dues))),
    interestShare !== null && parts.share(interestShare),
  ].filter((part): part is string => typeof part === 'string')
  return said.map((part, at) => (at === 0 ? capital(part) : part)).join(', ')
}

function upkeepText(rule: SettingValue<'upkeep-rule'>, { upkeep, setting }: ClubWords): string {
  const asked = (['met', 'reported', 'fundBook'] as const).filter((name) => rule[name]).map((name) => small(upkeep.checks[name]))
  return `${setting.cyclesOf(rule.cycles)}: ${asked.join(', ')}`
}
