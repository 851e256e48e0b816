/** How days, moments, figures and phone numbers are written on screen, in both languages: Vietnamese habits, not the browser's. */
import { formatDay, isDay } from '#kernel/day.ts'
import { formatWhole } from '#kernel/money.ts'

/** 2018-05-28 → 28/05/2018; an empty or strange day → "". */
export const showDay = (text: string | null | undefined): string => (text && isDay(text) ? formatDay(text) : '')

const inVietnam = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Asia/Ho_Chi_Minh', year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit', hourCycle: 'h23',
})

/** An ISO moment → "16:20, 08/11/2026", in Việt Nam's time. */
export function showMoment(iso: string): string {
  const parts = new Map(inVietnam.formatToParts(new Date(iso)).map((part) => [part.type, part.value]))
  return `${parts.get('hour')}:${parts.get('minute')}, ${parts.get('day')}/${parts.get('month')}/${parts.get('year')}`
}

/** 1234567.5 → "1.234.567,5". */
export function showNumber(value: number, decimals?: number): string {
  const [whole, rest] = (decimals === undefined ? String(Math.abs(value)) : Math.abs(value).toFixed(decimals)).split('.')
  return (value < 0 ? '−' : '') + formatWhole(Number(whole)) + (rest ? `,${rest}` : '')
}

/** 55.63 → "55,6%", no space. */
export const showPercent = (value: number, decimals = 1): string => `${showNumber(value, decimals).replace(/,0+$/, '')}%`

/** 0912345678 → "0912 345 678". */
export const showPhone = (digits: string): string => digits.replace(/^(\d{4})(\d{3})(\d{3})$/, '$1 $2 $3')

/** 280000 → "280.000 đ": a sum as the server sends it, a plain number of whole đồng. */
export const showDong = (sum: number): string => `${showNumber(sum)}\u00a0đ`
