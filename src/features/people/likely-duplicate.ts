/** Có thể trùng: two records that may be one person. It is a question for a person to answer, never a block. */
import { fold } from '#kernel/vietnamese.ts'
import type { Birth } from './birth.ts'

export type Alike = { readonly fullName: string; readonly birth: Birth | null; readonly areaId: string; readonly hamlet: string | null; readonly phone: string | null }
export const SIGNS = ['same-name', 'similar-name', 'same-birth', 'same-year', 'near-year', 'same-hamlet', 'same-commune', 'same-phone'] as const
export type Sign = (typeof SIGNS)[number]

/** "Lý Thị Dung" and "Thị Lý Dung" are the same words in another order. */
const wordsOf = (name: string): string[] => fold(name).split(' ').sort()
const sameName = (one: string, other: string): boolean => wordsOf(one).join(' ') === wordsOf(other).join(' ')

/** One letter put in, left out or changed, in names of at least six letters. */
export function differByOneLetter(one: string, other: string): boolean {
  const [a, b] = [fold(one), fold(other)]
  if (a === b || Math.min(a.length, b.length) < 6 || Math.abs(a.length - b.length) > 1) return false
  let start = 0
  while (start < Math.min(a.length, b.length) && a[start] === b[start]) start += 1
  let end = 0
  while (end < Math.min(a.length, b.length) - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end += 1
  return Math.max(a.length, b.length) - start - end <= 1
}

function yearSign(one: Birth | null, other: Birth | null): Sign | null | 'apart' {
  if (!one || !other) return null
  const apart = Math.abs(one.year - other.year)
  if (apart > 1) return 'apart'
  if (apart === 1) return 'near-year'
  const known = (birth: Birth): boolean => birth.month !== null && birth.date !== null
  if (known(one) && known(other)) return one.month === other.month && one.date === other.date ? 'same-birth' : 'near-year'
  return 'same-year'
}

/**
 * What is alike, or null when it is not enough to ask about: the name (or all but one letter of it) and the year of birth, give or take one,
 * in one commune; or the whole name and the whole birth date anywhere; or the name and the phone.
 */
export function signsOf(one: Alike, other: Alike): Sign[] | null {
  const name: Sign | null = sameName(one.fullName, other.fullName) ? 'same-name' : differByOneLetter(one.fullName, other.fullName) ? 'similar-name' : null
  const year = yearSign(one.birth, other.birth)
  if (!name || year === 'apart') return null
  const commune = one.areaId === other.areaId
  const hamlet = commune && one.hamlet !== null && other.hamlet !== null && fold(one.hamlet) === fold(other.hamlet)
  const phone = one.phone !== null && one.phone === other.phone
  const likely = phone || (name === 'same-name' ? commune || year === 'same-birth' : hamlet && year !== null)
  if (!likely) return null
  return [name, ...(year ? [year] : []), ...(hamlet ? (['same-hamlet'] as const) : commune ? (['same-commune'] as const) : []), ...(phone ? (['same-phone'] as const) : [])]
}
