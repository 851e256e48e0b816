/** Đồng ý: for each purpose apart, never ticked beforehand; silence is not consent (Law 91/2025, article 9). */
import { z } from 'zod'
import { type Day, isDay } from '#kernel/day.ts'

/**
 * Purposes that stand on consent. Being a member and the programme's counts stand on the club's own rules and on the plan (article 19),
 * so they are not asked here; what is asked here may be refused without any harm to membership.
 */
export const PURPOSES = ['circumstances', 'health', 'loans-shared', 'picture', 'phone-list'] as const
export type Purpose = (typeof PURPOSES)[number]
/** Giấy · lời nói có người làm chứng · điện tử. */
export const FORMS = ['paper', 'spoken', 'electronic'] as const

/** The wording that is read out now; kept with each answer, so that it can be shown what was agreed to. */
export const WORDING = '2026-1'

export const ConsentShape = z
  .object({
    purpose: z.enum(PURPOSES), given: z.boolean(), day: z.string().refine(isDay, { message: 'not a day' }).transform((text) => text as Day), form: z.enum(FORMS),
    witness: z.string().trim().max(100).nullish().transform((text) => text || null),
  })
  .refine(({ form, witness }) => form !== 'spoken' || witness !== null, { message: 'a witness is needed', path: ['witness'] })
export type Consent = z.output<typeof ConsentShape> & { readonly wording: string }

/** The last answer for each purpose; undefined = never asked, which is no consent. */
export const standing = (answers: readonly Consent[], purpose: Purpose): Consent | undefined => answers.filter((each) => each.purpose === purpose).at(-1)
export const isAgreed = (answers: readonly Consent[], purpose: Purpose): boolean => standing(answers, purpose)?.given ?? false
