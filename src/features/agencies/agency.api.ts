import { z } from 'zod'
import { type Day, isDay } from '#kernel/day.ts'
import { read, type Route } from '#server/route.ts'
import { AGENCY_KINDS } from './agency.ts'
import { readAgencies } from './agency.db.ts'

const AgencyShape = z.object({
  id: z.string(), kind: z.enum(AGENCY_KINDS), areaId: z.string(), areaLevel: z.enum(['province', 'district', 'commune']), asked: z.enum(['assigned', 'requested']),
  name: z.string(), aliases: z.array(z.string()), parentId: z.string().nullable(), successorIds: z.array(z.string()), from: z.string(), to: z.string().nullable(),
})

export const agencyRoutes: readonly Route[] = [
  read({
    path: '/api/agencies',
    about: { vi: 'Các cơ quan, tổ chức vào một ngày.', en: 'Agencies and organisations as on a day.' },
    who: { thing: 'areas', action: 'read' },
    input: z.object({ on: z.string().refine(isDay, { message: 'not a day' }).transform((text) => text as Day).optional() }),
    answer: z.object({ agencies: z.array(AgencyShape) }),
    async work({ tx, input, today }) {
      const agencies = await readAgencies(tx, input.on ?? today)
      return { agencies: agencies.map((agency) => ({ ...agency, aliases: [...agency.aliases], successorIds: [...agency.successorIds] })) }
    },
  }),
]
