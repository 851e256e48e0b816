/** Diện hộ: the class of a household by the yearly review; it counts from the year it is given for until the next one given. */
import { type Day, yearOf } from '#kernel/day.ts'

/** Hộ nghèo · cận nghèo · hoàn cảnh khó khăn · trung bình · khá. */
export const CLASSES = ['poor', 'near-poor', 'difficult', 'average', 'better-off'] as const
export type PovertyClass = (typeof CLASSES)[number]

/** A class with the year it is given for and what proves it. */
export type YearClass = { readonly year: number; readonly class: PovertyClass; readonly proof: string | null }

/** The class in force on the day; undefined while none was ever given. */
export const classOn = (classes: readonly YearClass[], on: Day): YearClass | undefined =>
  classes.filter(({ year }) => year <= yearOf(on)).sort((one, other) => other.year - one.year)[0]

/** Hộ nghèo, cận nghèo hoặc có hoàn cảnh khó khăn (plan, III.4). */
export const isPoor = (given: PovertyClass): boolean => given === 'poor' || given === 'near-poor' || given === 'difficult'

/** Chưa rà soát: the class is of an earlier year than the day's. */
export const isUnreviewed = (given: YearClass | undefined, on: Day): boolean => given !== undefined && given.year < yearOf(on)
