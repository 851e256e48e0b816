/** Con người: one person once, whatever clubs they come to. What is sensitive is a part of its own. */
import { z } from 'zod'
import type { Day } from '#kernel/day.ts'
import { isRefusal, type Refusal, refuse } from '#kernel/refusal.ts'
import { fold } from '#kernel/vietnamese.ts'
import { type Birth, bornOn, fitBirth } from './birth.ts'
import { BirthShape } from './birth-shape.ts'
import { isEthnicity } from './ethnicity.ts'
import type { YearClass } from './poverty.ts'
import { YearClassShape } from './poverty-shape.ts'

export const SEXES = ['female', 'male'] as const
export type Sex = (typeof SEXES)[number]
/** Không · vận động · nghe, nói · nhìn · thần kinh, trí tuệ · khác (Law on Persons with Disabilities 51/2010, article 3). */
export const DISABILITIES = ['none', 'movement', 'hearing-speech', 'sight', 'mind', 'other'] as const
export type Disability = (typeof DISABILITIES)[number]

/** Composed letters, single spaces; "Nguyễn  Thị a" typed by hand or pasted in pieces becomes one spelling. */
export const plainName = (text: string): string => text.normalize('NFC').replace(/[\u200b-\u200d\ufeff]/g, '').trim().replace(/\s+/g, ' ')

const line = (most: number) => z.string().max(most).transform((text) => plainName(text) || null).nullish().transform((text) => text ?? null)
/** 0912 345 678, +84 912 345 678, 02143 840 123 → digits only. */
const PhoneNumber = z
  .string().max(40).nullish()
  .transform((text) => (text ? text.replace(/[\s.()-]/g, '').replace(/^\+?84(?=\d{9,10}$)/, '0') : '') || null)
  .refine((digits) => digits === null || /^0\d{9,10}$/.test(digits), { message: 'not a phone number' })

/** A name has letters, and at least two words as a rule; one word is taken too. */
export const PersonName = z.string().max(200).transform(plainName).refine((name) => name.length >= 2 && name.length <= 100 && /^[\p{L}\p{M}'’ .()-]+$/u.test(name), { message: 'not a name' })

export const PersonShape = z.object({
  fullName: PersonName,
  birth: BirthShape.nullable(),
  sex: z.enum(SEXES),
  areaId: z.uuid(),
  hamlet: line(100),
  phone: PhoneNumber,
  phoneOwner: line(100),
  guardian: line(150),
  guardianPhone: PhoneNumber,
  note: line(500),
})
/** Basic data (Decree 356/2025, article 3). */
export type PersonData = z.output<typeof PersonShape>

export const CircumstanceShape = z.object({
  ethnicity: z.string().refine(isEthnicity, { message: 'not on the list' }).nullable(),
  disability: z.enum(DISABILITIES).nullable(),
  livesAlone: z.boolean().nullable(),
  classes: z.array(YearClassShape).max(60),
})
/** Sensitive data (the same decree, article 4; poverty and living alone by our own rule). */
export type Circumstance = z.output<typeof CircumstanceShape>

export const NOTHING_KNOWN: Circumstance = { ethnicity: null, disability: null, livesAlone: null, classes: [] }

export type Person = PersonData & { readonly id: string; readonly householdId: string; readonly diedOn: Day | null; readonly anonymisedAt: string | null; readonly version: number }
/** Everything that a version keeps. */
export type PersonVersion = PersonData & Circumstance & { readonly householdId: string; readonly diedOn: Day | null }

/** What no shape can say: the days against each other and against today. */
export function fitPerson<Given extends PersonData>(given: Given, today: Day): Given | Refusal {
  const fitted = given.birth && fitBirth(given.birth, today)
  if (fitted && isRefusal(fitted)) return fitted
  return given
}

/** Two classes for one year: the last one given holds, and the years stand in order. */
export function tidyClasses(classes: readonly YearClass[]): YearClass[] {
  return [...new Map(classes.map((each) => [each.year, each])).values()].sort((one, other) => one.year - other.year)
}

export function die(person: Pick<Person, 'birth' | 'diedOn'>, day: Day, today: Day): Day | Refusal {
  if (day > today) return refuse('people/died-in-future', { day })
  if (person.birth && day < bornOn(person.birth)) return refuse('people/died-before-birth', { day })
  return day
}

/** The names of what differs between two versions, for the log, which keeps no values. */
export function changedFields(before: PersonVersion, after: PersonVersion): string[] {
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])] as (keyof PersonVersion)[]
  return names.filter((name) => JSON.stringify(before[name] ?? null) !== JSON.stringify(after[name] ?? null))
}

/** What search and duplicates go by. */
export const foldedName = (fullName: string): string => fold(fullName)
export const birthOf = (year: number | null, month: number | null, date: number | null): Birth | null => (year === null ? null : { year, month, date })
