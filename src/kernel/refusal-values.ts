/** The values of a refusal as its sentence shows them. */
import { formatDay, isDay } from './day.ts'
import { dong, formatDong } from './money.ts'
import type { Refusal } from './refusal.ts'

export type Values = Refusal['because']
type Value = Values[string] | undefined

/** "2018-05-28" → "28/05/2018"; what is no day stays as it is. */
export function shownDay(value: Value): string {
  const text = String(value ?? '')
  return isDay(text) ? formatDay(text) : text
}
export const shownDong = (value: Value): string => formatDong(dong(Number(value ?? 0)))
