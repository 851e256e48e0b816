/** Cây văn bản: what this plan carries out, and each agency's and district's implementing plan. */
import { z } from 'zod'
import { findAgency, readAgencies } from '#features/agencies/agency.db.ts'
import { readHomeArea } from '#features/areas/area.db.ts'
import { yearOf } from '#kernel/day.ts'
import { refuse } from '#kernel/refusal.ts'
import { accept } from '#server/accept.ts'
import { read, type Route, write } from '#server/route.ts'
import { knownAreas, placeOfPlan, planOrRefuse, READ, RECORD } from './plan.api.ts'
import { findDocument, findSamePlan, insertPlan, markSigned, readPlans } from './plan.db.ts'
import { HeadShape, OnDay } from './plan-shapes.ts'
import { implementersOf } from './related-documents.ts'
import { understand } from './understand.ts'

const Body = z.object({ id: z.string(), name: z.string() })

export const relatedDocumentRoutes: readonly Route[] = [
  read({
    path: '/api/plans/:planId/related',
    about: { vi: 'Văn bản cấp trên, văn bản triển khai, và ai chưa ban hành.', en: 'What stands above, what carries it out, and who has not issued theirs.' },
    who: READ,
    input: z.object({ planId: z.uuid() }),
    answer: z.object({ above: z.array(HeadShape), below: z.array(HeadShape.extend({ agency: z.string().nullable() })), missing: z.array(Body) }),
    place: placeOfPlan,
    async work({ tx, input, today }) {
      const head = await planOrRefuse(tx, input.planId)
      const plans = await readPlans(tx)
      const agencies = await readAgencies(tx, head.day ?? today)
      const document = await findDocument(tx, head.id)
      const owing = document ? implementersOf(understand(document, await knownAreas(tx, head.day ?? today)), agencies) : []
      const below = plans.filter((plan) => plan.parentId === head.id)
      const issued = new Set(below.filter((plan) => plan.signedAt !== null).map((plan) => plan.agencyId))
      const above = []
      for (let id = head.parentId; id !== null; ) {
        const parent = plans.find((plan) => plan.id === id)
        if (!parent) break
        above.unshift(parent)
        id = parent.parentId
      }
      return {
        above,
        below: below.map((plan) => ({ ...plan, agency: agencies.find((agency) => agency.id === plan.agencyId)?.name ?? null })),
        missing: owing.filter((agency) => !issued.has(agency.id)).map(({ id, name }) => ({ id, name })),
      }
    },
  }),
  write({
    path: '/api/plans/related',
    deed: { vi: 'Ghi văn bản liên quan', en: 'Recorded a related document' },
    about: { vi: 'Ghi một văn bản đã ban hành mà phần mềm không giữ toàn văn.', en: 'Record an issued document whose text is not kept here.' },
    who: RECORD,
    stream: 'plans',
    input: z.object({
      id: z.uuid(), kind: z.enum(['decision', 'project', 'implementing-plan']), parentId: z.uuid().nullish(), agencyId: z.uuid().nullish(),
      number: z.string().trim().min(1).max(60), day: OnDay, title: z.string().trim().min(5).max(500),
    }),
    answer: z.object({ planId: z.string() }),
    place: async (_, tx, today) => ({ areaId: await readHomeArea(tx, today) }),
    async work({ tx, input, actor, now, today, record }) {
      const areaId = await readHomeArea(tx, today)
      if (await findSamePlan(tx, areaId, input.number, input.day)) accept(refuse('plans/already-there', { number: input.number, day: input.day }))
      if (input.parentId) await planOrRefuse(tx, input.parentId)
      if (input.agencyId && !(await findAgency(tx, input.agencyId))) accept(refuse('plans/no-such-agency'))
      if (input.kind === 'implementing-plan' && (!input.agencyId || !input.parentId)) accept(refuse('plans/agency-missing'))
      const { id, kind, number, day, title } = input
      const years = { from: yearOf(day), to: yearOf(day) }
      await insertPlan(tx, { id, areaId, agencyId: input.agencyId ?? null, parentId: input.parentId ?? null, kind, number, day, title, years, madeBy: actor!.accountId, madeAt: now })
      await markSigned(tx, id, now)
      record({ subject: id, after: { kind, number, day, title, parent: input.parentId ?? null, agency: input.agencyId ?? null } })
      return { planId: id }
    },
  }),
]
