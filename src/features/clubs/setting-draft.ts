/** Thiết lập đang gõ: a setting as texts in fields, and back into a value. */
import type { SettingName, SettingValue } from './club-setting.ts'
import { rateDigits } from './setting-text.ts'
import { typedHundredths, typedWhole } from './typed-figure.ts'

/** Texts by field; a tick is 'yes' or ''. */
export type Draft = Readonly<Record<string, string>>
/** What is not right with a field, by field. */
export type DraftFaults = Readonly<Record<string, 'needed' | 'whole' | 'money' | 'rate' | 'upsideDown'>>

const tick = (held: boolean): string => (held ? 'yes' : '')
const figure = (held: number | null): string => (held === null ? '' : String(held))

export function draftOf(name: SettingName, given: unknown): Draft {
  if (name === 'meeting-cycle') {
    const { every, onDate } = given as SettingValue<'meeting-cycle'>
    return { every, onDate: figure(onDate) }
  }
  if (name === 'activity-areas') return { areas: (given as SettingValue<'activity-areas'>).join('\n') }
  if (name === 'size') {
    const { lower, upper } = given as SettingValue<'size'>
    return { lower: figure(lower), upper: figure(upper) }
  }
  if (name === 'upkeep-rule') {
    const { cycles, met, reported, fundBook } = given as SettingValue<'upkeep-rule'>
    return { cycles: figure(cycles), met: tick(met), reported: tick(reported), fundBook: tick(fundBook) }
  }
  const { ceiling, months, monthlyRate, method, dues, twoFunds, interestShare, graceMonths, roundTo, overdueMayBorrow } = given as SettingValue<'fund-rules'>
  return {
    ceiling: figure(ceiling), months: figure(months), monthlyRate: monthlyRate === null ? '' : rateDigits(monthlyRate), method: method ?? '', dues: figure(dues), twoFunds: tick(twoFunds),
    interestShare: figure(interestShare), graceMonths: graceMonths === 0 ? '' : figure(graceMonths), roundTo: figure(roundTo), overdueMayBorrow: tick(overdueMayBorrow),
  }
}

/** The value, or what has to be looked at first. */
export function valueFrom(name: SettingName, draft: Draft): { readonly value: unknown } | { readonly faults: DraftFaults } {
  const faults: Record<string, DraftFaults[string]> = {}
  const text = (field: string): string => draft[field] ?? ''
  const whole = (field: string, fault: 'whole' | 'money' = 'whole'): number | null => {
    const typed = typedWhole(text(field))
    if (typed === undefined) faults[field] = fault
    return typed ?? null
  }
  const needed = (field: string): number => {
    const typed = whole(field)
    if (typed === null && !faults[field]) faults[field] = 'needed'
    return typed ?? 0
  }
  const rate = (field: string): number | null => {
    const typed = typedHundredths(text(field))
    if (typed === undefined) faults[field] = 'rate'
    return typed ?? null
  }
  const made = ((): unknown => {
    if (name === 'meeting-cycle') return { every: text('every'), onDate: whole('onDate') }
    if (name === 'activity-areas') {
      const areas = text('areas').split('\n').map((line) => line.trim()).filter((line) => line !== '')
      if (areas.length === 0) faults.areas = 'needed'
      return areas
    }
    if (name === 'size') {
      const size = { lower: needed('lower'), upper: needed('upper') }
      if (Object.keys(faults).length === 0 && size.lower > size.upper) faults.upper = 'upsideDown'
      return size
    }
    if (name === 'upkeep-rule') return { cycles: needed('cycles'), met: text('met') !== '', reported: text('reported') !== '', fundBook: text('fundBook') !== '' }
    return {
      ceiling: whole('ceiling', 'money'), months: whole('months'), monthlyRate: rate('monthlyRate'), method: text('method') || null, dues: whole('dues', 'money'), twoFunds: text('twoFunds') !== '',
      interestShare: whole('interestShare'), graceMonths: whole('graceMonths') ?? 0, roundTo: whole('roundTo') ?? 1000, overdueMayBorrow: text('overdueMayBorrow') !== '',
    }
  })()
  return Object.keys(faults).length > 0 ? { faults } : { value: made }
}
