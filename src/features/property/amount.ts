/** Số lượng hiện vật: how many of what, counted in hundredths so that 0,1 and 0,2 are 0,3; and who gave or received it. */
import { z } from 'zod'
import { type Refusal, refuse } from '#kernel/refusal.ts'

export const QuantityShape = z.number().positive().max(1_000_000).multipleOf(0.01)
/** "gạo", "kg": as people say it. */
export const ThingShape = z.object({ what: z.string().trim().min(2).max(200), quantity: QuantityShape, unit: z.string().trim().min(1).max(30) })
export type Thing = z.output<typeof ThingShape>

export const WhomShape = { personId: z.uuid().nullish(), party: z.string().trim().min(2).max(200).nullish() }
export type Whom = { readonly personId?: string | null | undefined; readonly party?: string | null | undefined }
/** Errors: `ledger/two-parties`. */
export const checkWhom = ({ personId, party }: Whom): Refusal | undefined => (personId && party ? refuse('ledger/two-parties') : undefined)

export const hundredths = (quantity: number): number => Math.round(quantity * 100)
export const sumOf = (quantities: readonly number[]): number => quantities.reduce((sum, quantity) => sum + hundredths(quantity), 0) / 100

/** "Gạo " in "KG" is the same rice as "gạo" in "kg". */
export const sameThing = ({ what, unit }: Pick<Thing, 'what' | 'unit'>): string => [what, unit].map((text) => text.trim().replace(/\s+/gu, ' ').normalize('NFC').toLocaleLowerCase('vi')).join('\n')
