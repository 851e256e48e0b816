/** What the server answers about members; the screens share these shapes. */
import { z } from 'zod'
import { OFFICES } from '#features/clubs/board.ts'
import { MEASURES } from '#features/clubs/composition-band.ts'
import { BandView } from '#features/clubs/club-view.ts'
import { BirthShape } from '#features/people/birth-shape.ts'
import { SIGNS } from '#features/people/likely-duplicate.ts'
import { DISABILITIES, SEXES } from '#features/people/person.ts'
import { CLASSES } from '#features/people/poverty.ts'
import { LEAVE_REASONS } from './membership.ts'

const text = z.string().nullable()
/** A member as everybody who may see the list sees them. Days are YYYY-MM-DD; age in whole years on the day asked for. */
export const MemberRow = z.object({
  spellId: z.string(), personId: z.string(), fullName: z.string(), birth: BirthShape.nullable(), age: z.number().nullable(), sex: z.enum(SEXES), hamlet: text, phone: text, phoneOwner: text, joinedOn: z.string(), leftOn: text,
  leaveReason: z.enum(LEAVE_REASONS).nullable(), groupId: text, group: text, offices: z.array(z.enum(OFFICES)), enteredFor: text, alike: z.boolean(),
})
export type MemberRow = z.output<typeof MemberRow>
/** What is sensitive of the same people, answered apart and logged. `class` is that of the latest review by then, with its year. */
export const CircumstanceRow = z.object({
  personId: z.string(), ethnicity: text, class: z.enum(CLASSES).nullable(), classYear: z.number().nullable(), disability: z.enum(DISABILITIES).nullable(), livesAlone: z.boolean().nullable(),
})
export type CircumstanceRow = z.output<typeof CircumstanceRow>
export const ApplicantRow = z.object({ personId: z.string(), fullName: z.string(), birth: BirthShape.nullable(), age: z.number().nullable(), sex: z.enum(SEXES), hamlet: text, phone: text, appliedOn: z.string(), fromClub: text })
export type ApplicantRow = z.output<typeof ApplicantRow>
export const MembersView = z.object({ on: z.string(), members: z.array(MemberRow), applicants: z.array(ApplicantRow) })
export type MembersView = z.output<typeof MembersView>

/** Figures of a club's composition; counts of people, never shares. */
export const CompositionShape = z.object({
  total: z.number(), 'aged-55': z.number(), 'aged-60': z.number(), women: z.number(), poor: z.number(), young: z.number(), minority: z.number(), 'poor-only': z.number(), 'near-poor': z.number(), difficult: z.number(), core: z.number(),
  'lives-alone': z.number(), disabled: z.number(), 'birth-unknown': z.number(), 'poverty-unknown': z.number(), 'ethnicity-unknown': z.number(), households: z.number(),
})
export const StandingShape = z.object({ measure: z.enum(MEASURES), count: z.number(), total: z.number(), band: BandView.nullable(), verdict: z.enum(['under', 'within', 'over', 'no-band', 'no-data']), short: z.number() })
export type StandingView = z.output<typeof StandingShape>
export const CompositionView = z.object({
  on: z.string(), decision: text, composition: CompositionShape, standings: z.array(StandingShape), applicants: z.number(), size: z.object({ lower: z.number(), upper: z.number(), verdict: z.enum(['under', 'within', 'over']) }),
  /** Two-sided bars by age and sex: from, people. */
  pyramid: z.array(z.object({ from: z.number(), to: z.number().nullable(), women: z.number(), men: z.number() })),
})
export type CompositionView = z.output<typeof CompositionView>

export const LikelyView = z.object({ personId: z.string(), fullName: z.string(), birth: BirthShape.nullable(), sex: z.enum(SEXES), hamlet: text, area: z.string(), club: text, signs: z.array(z.enum(SIGNS)) })
export type LikelyView = z.output<typeof LikelyView>

export const SpellView = z.object({
  id: z.string(), clubId: z.string(), club: z.string(), joinedOn: z.string(), leftOn: text, leaveReason: z.enum(LEAVE_REASONS).nullable(), leaveNote: text, toClub: text, groupId: text, enteredFor: text,
})
export const PersonView = z.object({
  id: z.string(), version: z.number(), fullName: z.string(), birth: BirthShape.nullable(), age: z.number().nullable(), sex: z.enum(SEXES), areaId: z.string(), area: z.string(), hamlet: text, phone: text, phoneOwner: text, guardian: text,
  guardianPhone: text, diedOn: text, anonymisedAt: text, householdId: z.string(), household: z.array(z.object({ personId: z.string(), fullName: z.string() })),
  spells: z.array(SpellView), offices: z.array(z.object({ club: z.string(), clubId: z.string(), office: z.enum(OFFICES), from: z.string(), to: text })),
  applications: z.array(z.object({ clubId: z.string(), club: z.string(), appliedOn: z.string(), outcome: text, closedOn: text })),
  merges: z.array(z.object({ id: z.string(), goneId: z.string(), goneName: z.string(), madeAt: z.string() })),
  likely: z.array(LikelyView),
  versions: z.array(z.object({ version: z.number(), madeBy: text, madeAt: z.string(), fields: z.array(z.string()) })),
})
export type PersonView = z.output<typeof PersonView>
export const PersonCircumstanceView = z.object({
  personId: z.string(), ethnicity: text, disability: z.enum(DISABILITIES).nullable(), livesAlone: z.boolean().nullable(), note: text, classes: z.array(z.object({ year: z.number(), class: z.enum(CLASSES), proof: text })),
})
export type PersonCircumstanceView = z.output<typeof PersonCircumstanceView>

/** One of two records that may be the same person. */
export const PairSide = z.object({
  personId: z.string(), fullName: z.string(), birth: BirthShape.nullable(), sex: z.enum(SEXES), hamlet: text, phone: text, area: z.string(), club: text, version: z.number(),
})
export type PairSide = z.output<typeof PairSide>
export type PairView = { readonly one: PairSide; readonly other: PairSide; readonly signs: readonly (typeof SIGNS)[number][]; readonly foundOn: string }
