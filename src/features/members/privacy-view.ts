/** What the server answers about a person's privacy file; the screens share this shape. */
import { z } from 'zod'
import { FORMS, PURPOSES } from '#features/people/consent.ts'
import { REQUESTS } from '#features/people/privacy-request.ts'

const text = z.string().nullable()
export const PrivacyView = z.object({
  consents: z.array(z.object({ purpose: z.enum(PURPOSES), given: z.boolean(), day: z.string(), form: z.enum(FORMS), witness: text, wording: z.string() })),
  requests: z.array(z.object({ id: z.string(), kind: z.enum(REQUESTS), receivedOn: z.string(), answerBy: z.string(), finishBy: z.string(), channel: z.string(), doneOn: text, outcome: z.enum(['done', 'refused']).nullable(), reason: text })),
  reads: z.array(z.object({ at: z.string(), by: text, role: text, fields: z.array(z.string()), ofClub: z.boolean() })),
})
export type PrivacyView = z.output<typeof PrivacyView>
