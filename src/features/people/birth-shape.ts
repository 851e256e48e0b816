/** A birth as it is sent; apart from its rules, which the phone runs without the library of shapes. */
import { z } from 'zod'
import type { Birth } from './birth.ts'

export const BirthShape = z.object({ year: z.int().min(1000).max(9999), month: z.int().min(1).max(12).nullable(), date: z.int().min(1).max(31).nullable() }) satisfies z.ZodType<Birth>
