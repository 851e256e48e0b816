/** Kế hoạch: the list, one plan as in force on a day, and the import of a published or drafted file. */
import { z } from 'zod'
import { readAgencies } from '#features/agencies/agency.db.ts'
import { readAreas, readHomeArea } from '#features/areas/area.db.ts'
import type { Day } from '#kernel/day.ts'
import { refuse } from '#kernel/refusal.ts'
import { accept } from '#server/accept.ts'
import type { Tx } from '#server/database.ts'
import { readLines } from '#server/documents/read-lines.ts'
import { type OnePlace, read, type Route, write } from '#server/route.ts'
import { inForceOn } from './amendment.ts'
import { answerQuestions, askAbout } from './ask-about.ts'
import { checkPlan } from './check-plan.ts'
import { readFindingNotes } from './finding-note.db.ts'
import { layOut } from './lay-out.ts'
import { Answers, DocumentShape, FileGiven, HeadShape, OnDay, PlanShape } from './plan-shapes.ts'
import { readAmendments } from './plan-amendment.db.ts'
import { findDocument, findPlan, findSamePlan, insertPlan, insertVersion, markSigned, type PlanHead, readPlans, readVersions } from './plan.db.ts'
import type { PlanDocument } from './plan-document.ts'
import { understand } from './understand.ts'

export const READ = { thing: 'plan', action: 'read' } as const
export const RECORD = { thing: 'plan', action: 'record' } as const
const ById = z.object({ planId: z.uuid() })

/** Where a plan stands; an unknown id stands at the programme's own province, and is refused by the work. */
export async function placeOfPlan({ planId }: { planId: string }, tx: Tx, today: Day): Promise<OnePlace> {
  const plan = await findPlan(tx, planId)
  return { areaId: plan?.areaId ?? (await readHomeArea(tx, today)) }
}

export async function planOrRefuse(tx: Tx, planId: string): Promise<PlanHead> {
  return (await findPlan(tx, planId)) ?? accept(refuse('plans/no-such-plan'))
}

/** The text in force on the day; a document known only by its number has none. */
export async function textOn(tx: Tx, plan: PlanHead, on: Day): Promise<PlanDocument> {
  const document = await findDocument(tx, plan.id)
  if (!document) return accept(refuse('plans/no-text', { title: plan.title }))
  return inForceOn(document, await readAmendments(tx, plan.id), on)
}

/** The districts and communes by which a plan's places are known, as on its day. */
export const knownAreas = async (tx: Tx, on: Day) => (await readAreas(tx, { on })).map(({ name, code }) => ({ name, code }))

/** What a file says, its slips righted only by the areas that exist on the day. Refuses what cannot be read, naming the line. */
async function readFileGiven(tx: Tx, file: { name: string; content: string }, on: Day): Promise<PlanDocument> {
  const lines = accept(readLines(new Uint8Array(Buffer.from(file.content, 'base64')), file.name)) as Exclude<ReturnType<typeof readLines>, { refused: string }>
  const document = layOut(lines)
  const plan = understand(document, await knownAreas(tx, on))
  const empty = plan.targets.length + plan.activities.length + plan.duties.length === 0
  return empty ? accept(refuse('plans/no-sections', { lines: lines.length })) : document
}

export const planRoutes: readonly Route[] = [
  read({
    path: '/api/plans',
    about: { vi: 'Các văn bản của chương trình, theo cây.', en: 'The documents of the programme, as a tree.' },
    who: READ,
    input: z.object({}),
    answer: z.object({ plans: z.array(HeadShape) }),
    place: async (_, tx, today) => ({ areaId: await readHomeArea(tx, today) }),
    work: async ({ tx }) => ({ plans: await readPlans(tx) }),
  }),
  read({
    path: '/api/plans/read',
    method: 'post',
    about: { vi: 'Đọc thử một tệp kế hoạch: đọc được gì, cần hỏi gì, điểm nào cần xem; không lưu gì.', en: 'Read a plan file without storing anything: what was read, what must be asked, what to look at.' },
    who: RECORD,
    input: z.object({ file: FileGiven, answers: Answers.optional() }),
    answer: z.object({ document: DocumentShape, plan: PlanShape, questions: z.array(z.unknown()), findings: z.array(z.unknown()), already: z.string().nullable() }),
    place: async (_, tx, today) => ({ areaId: await readHomeArea(tx, today) }),
    async work({ tx, input, today }) {
      const printed = await readFileGiven(tx, input.file, today)
      const areas = await knownAreas(tx, today)
      const document = input.answers ? answerQuestions(printed, input.answers) : printed
      const plan = understand(document, areas)
      const same = plan.number && plan.date ? await findSamePlan(tx, await readHomeArea(tx, today), plan.number, plan.date) : undefined
      return { document, plan, questions: [...askAbout(understand(printed, areas), printed)], findings: [...checkPlan(plan, document)], already: same?.id ?? null }
    },
  }),
  write({
    path: '/api/plans',
    deed: { vi: 'Nhập kế hoạch', en: 'Imported a plan' },
    about: { vi: 'Nhập kế hoạch: tệp được đọc lại trên máy chủ với các câu trả lời.', en: 'Import a plan; the file is read again on the server, with the answers.' },
    who: RECORD,
    stream: 'plans',
    input: z.object({ id: z.uuid(), file: FileGiven, answers: Answers, published: z.boolean(), parentId: z.uuid().nullish() }),
    answer: z.object({ planId: z.string() }),
    place: async (_, tx, today) => ({ areaId: await readHomeArea(tx, today) }),
    async work({ tx, input, actor, now, today, record }) {
      const document = answerQuestions(await readFileGiven(tx, input.file, today), input.answers)
      const plan = understand(document, await knownAreas(tx, today))
      const areaId = await readHomeArea(tx, today)
      if (input.published && (!plan.number || !plan.date)) accept(refuse('plans/number-missing'))
      if (plan.number && plan.date) {
        const same = await findSamePlan(tx, areaId, plan.number, plan.date)
        if (same) accept(refuse('plans/already-there', { number: plan.number, day: plan.date }))
      }
      if (input.parentId) await planOrRefuse(tx, input.parentId)
      const by = { madeBy: actor!.accountId, madeAt: now }
      await insertPlan(tx, { id: input.id, areaId, agencyId: null, parentId: input.parentId ?? null, kind: 'plan', number: plan.number, day: plan.date, title: plan.title, years: plan.years, ...by })
      await insertVersion(tx, { planId: input.id, version: 1, document, note: null, ...by })
      if (input.published) await markSigned(tx, input.id, now)
      record({ subject: input.id, after: { file: input.file.name, number: plan.number, day: plan.date, published: input.published, pieces: document.pieces.length } })
      return { planId: input.id }
    },
  }),
  read({
    path: '/api/plans/:planId',
    about: { vi: 'Một kế hoạch: văn bản có hiệu lực vào một ngày và mọi thứ đọc ra từ đó.', en: 'One plan: the text in force on a day and all that is read out of it.' },
    who: READ,
    input: ById.extend({ on: OnDay.optional() }),
    answer: z.object({
      head: HeadShape, document: DocumentShape, plan: PlanShape, amendments: z.array(z.unknown()), versions: z.array(z.object({ version: z.number(), note: z.string().nullable(), by: z.string(), at: z.string() })),
      agencies: z.array(z.object({ id: z.string(), name: z.string(), aliases: z.array(z.string()) })),
    }),
    place: placeOfPlan,
    async work({ tx, input, today, sample }) {
      const head = await planOrRefuse(tx, input.planId)
      const on = input.on ?? today
      const document = withoutSigner(await textOn(tx, head, on), sample && head.signedAt !== null)
      const agencies = await readAgencies(tx, head.day ?? on)
      return {
        head, document, plan: understand(document, await knownAreas(tx, head.day ?? on)), amendments: await readAmendments(tx, head.id), versions: await readVersions(tx, head.id),
        agencies: agencies.map(({ id, name, aliases }) => ({ id, name, aliases: [...aliases] })),
      }
    },
  }),
  read({
    path: '/api/plans/:planId/findings',
    about: { vi: 'Các điểm cần làm rõ của kế hoạch, và những điểm đã chấp nhận kèm lý do.', en: 'The points to look at in a plan, and those accepted with a reason.' },
    who: { thing: 'findings', action: 'read' },
    input: ById,
    answer: z.object({ findings: z.array(z.unknown()), notes: z.array(z.object({ id: z.string(), finding: z.string(), reason: z.string(), by: z.string(), at: z.string(), reopenedAt: z.string().nullable() })) }),
    place: placeOfPlan,
    async work({ tx, input, today }) {
      const head = await planOrRefuse(tx, input.planId)
      const document = await textOn(tx, head, today)
      const plan = understand(document, await knownAreas(tx, head.day ?? today))
      return { findings: [...checkPlan(plan, document)], notes: await readFindingNotes(tx, head.id) }
    },
  }),
]

/** The demo shows the programme, not the name of the person who signed it; a draft's text is the drafter's own and stays whole. */
export function withoutSigner(document: PlanDocument, sample: boolean): PlanDocument {
  return sample ? { pieces: document.pieces.filter((piece) => piece.role !== 'signer') } : document
}
