/** Cách xưng hô: how a member is spoken of: from 80 "cụ", from 60 "ông" or "bà", under 60 "anh" or "chị". Of whom the age is not known, the more respectful one. */
import type { Sex } from './person.ts'

export const ADDRESSES = ['eldest', 'elder-woman', 'elder-man', 'woman', 'man'] as const
export type Address = (typeof ADDRESSES)[number]

export function addressOf(age: number | null, sex: Sex): Address {
  if (age !== null && age >= 80) return 'eldest'
  if (age === null || age >= 60) return sex === 'female' ? 'elder-woman' : 'elder-man'
  return sex === 'female' ? 'woman' : 'man'
}
