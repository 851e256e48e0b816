/** A class of a year as it is sent; apart from its rules, which the phone runs without the library of shapes. */
import { z } from 'zod'
import { CLASSES, type YearClass } from './poverty.ts'

export const YearClassShape = z.object({ year: z.int().min(1990).max(2100), class: z.enum(CLASSES), proof: z.string().trim().max(200).nullable() }) satisfies z.ZodType<YearClass>
