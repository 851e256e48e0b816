/** Soạn thảo, ký ban hành, sửa đổi, đính chính: what may happen to a plan's text, and what may not any more once it is signed. */
import { z } from 'zod'
import type { Day } from '#kernel/day.ts'
import { refuse } from '#kernel/refusal.ts'
import { accept } from '#server/accept.ts'
import type { Tx } from '#server/database.ts'
import { read, type Route, write } from '#server/route.ts'
import { type Amendment, amend } from './amendment.ts'
import { answerQuestions } from './ask-about.ts'
import { checkPlan } from './check-plan.ts'
import { differenceOf } from './document-difference.ts'
import { findingKey } from './finding.ts'
import { insertFindingNote, readFindingNotes, reopenFinding } from './finding-note.db.ts'
import { draftNextYear } from './next-year.ts'
import { knownAreas, placeOfPlan, planOrRefuse, RECORD, textOn } from './plan.api.ts'
import { insertAmendment, readAmendments } from './plan-amendment.db.ts'
import { findDocument, insertPlan, insertVersion, markSigned, type PlanHead, updateHeading } from './plan.db.ts'
import type { PlanDocument } from './plan-document.ts'
import { DocumentShape, OnDay } from './plan-shapes.ts'
import { maySign, requireDraft, requireSigned } from './plan-status.ts'
import { understand } from './understand.ts'

const Write = z.object({ id: z.uuid(), planId: z.uuid() })
const stream = ({ planId }: { planId: string }): string => `plans:${planId}`

async function saveVersion(tx: Tx, head: PlanHead, document: PlanDocument, given: { note: string | null; madeBy: string; madeAt: string; today: Day }): Promise<number> {
  const version = head.version + 1
  const plan = understand(document, await knownAreas(tx, given.today))
  await insertVersion(tx, { planId: head.id, version, document, note: given.note, madeBy: given.madeBy, madeAt: given.madeAt })
  await updateHeading(tx, head.id, { title: plan.title, years: plan.years, number: plan.number, day: plan.date })
  return version
}

export const planEditingRoutes: readonly Route[] = [
  write({
    path: '/api/plans/:planId/text',
    deed: { vi: 'Lưu bản thảo', en: 'Saved a draft' },
    about: { vi: 'Lưu bản thảo thành phiên bản mới.', en: 'Save a draft as a new version.' },
    who: RECORD,
    stream,
    input: Write.extend({ baseVersion: z.number().int().positive(), document: DocumentShape, note: z.string().trim().max(300).nullish() }),
    answer: z.object({ version: z.number() }),
    place: placeOfPlan,
    async work({ tx, input, actor, now, today, record }) {
      const head = accept(requireDraft(await planOrRefuse(tx, input.planId))) as PlanHead
      if (head.version !== input.baseVersion) accept(refuse('plans/edited-meanwhile', { yours: input.baseVersion, now: head.version }))
      const before = (await findDocument(tx, head.id))!
      if (differenceOf(before, input.document).length === 0) accept(refuse('plans/nothing-changed'))
      const version = await saveVersion(tx, head, input.document, { note: input.note ?? null, madeBy: actor!.accountId, madeAt: now, today })
      record({ subject: head.id, before: { version: head.version }, after: { version, note: input.note ?? null } })
      return { version }
    },
  }),
  read({
    path: '/api/plans/:planId/difference',
    about: { vi: 'Hai phiên bản khác nhau chỗ nào.', en: 'How two versions differ.' },
    who: { thing: 'plan', action: 'read' },
    input: z.object({ planId: z.uuid(), from: z.coerce.number().int().positive(), to: z.coerce.number().int().positive() }),
    answer: z.object({ changes: z.array(z.unknown()) }),
    place: placeOfPlan,
    async work({ tx, input }) {
      const [before, after] = [await findDocument(tx, input.planId, input.from), await findDocument(tx, input.planId, input.to)]
      if (!before || !after) return accept(refuse('plans/no-such-version'))
      return { changes: [...differenceOf(before, after)] }
    },
  }),
  write({
    path: '/api/plans/:planId/next-year',
    deed: { vi: 'Lập dự thảo năm sau', en: 'Drafted next year’s plan' },
    about: { vi: 'Lập dự thảo kế hoạch năm sau từ kế hoạch này.', en: 'Draft next year’s plan from this one.' },
    who: RECORD,
    stream: 'plans',
    input: Write,
    answer: z.object({ planId: z.string() }),
    place: placeOfPlan,
    async work({ tx, input, actor, now, today, record }) {
      const head = await planOrRefuse(tx, input.planId)
      const document = await textOn(tx, head, today)
      const areas = await knownAreas(tx, today)
      const plan = understand(document, areas)
      if (!plan.years) accept(refuse('plans/no-year'))
      const draft = draftNextYear(document, plan, plan.years!.to + 1)
      const read = understand(draft, areas)
      const by = { madeBy: actor!.accountId, madeAt: now }
      await insertPlan(tx, { id: input.id, areaId: head.areaId, agencyId: null, parentId: head.parentId, kind: 'plan', number: null, day: null, title: read.title, years: read.years, ...by })
      await insertVersion(tx, { planId: input.id, version: 1, document: draft, note: null, ...by })
      record({ subject: input.id, after: { draftedFrom: head.id } })
      return { planId: input.id }
    },
  }),
  write({
    path: '/api/plans/:planId/sign',
    deed: { vi: 'Đánh dấu đã ký', en: 'Marked as signed' },
    about: { vi: 'Đánh dấu kế hoạch đã ký ban hành; từ đó văn bản được khóa.', en: 'Mark the plan as signed; its text is locked from then on.' },
    who: { thing: 'plan-signing', action: 'approve' },
    stream,
    input: Write.extend({
      version: z.number().int().positive(), number: z.string().trim().min(1).max(60), day: OnDay, place: z.string().trim().min(1).max(100), authority: z.string().trim().min(1).max(200), signer: z.string().trim().min(1).max(100),
    }),
    answer: z.object({ version: z.number() }),
    place: placeOfPlan,
    async work({ tx, input, actor, now, today, record }) {
      const head = accept(requireDraft(await planOrRefuse(tx, input.planId))) as PlanHead
      if (head.version !== input.version) accept(refuse('plans/edited-meanwhile', { yours: input.version, now: head.version }))
      const { number, place, authority, signer } = input
      const document = answerQuestions((await findDocument(tx, head.id))!, { number, date: input.day, place, authority, signer })
      const plan = understand(document, await knownAreas(tx, input.day))
      const accepted = (await readFindingNotes(tx, head.id)).filter((note) => note.reopenedAt === null).map((note) => note.finding)
      accept(maySign(plan, checkPlan(plan, document), accepted) ?? null)
      const version = await saveVersion(tx, head, document, { note: null, madeBy: actor!.accountId, madeAt: now, today })
      await markSigned(tx, head.id, now)
      record({ subject: head.id, before: { signed: null }, after: { signed: now, number, day: input.day, place, authority, signer } })
      return { version }
    },
  }),
  write({
    path: '/api/plans/:planId/amendments',
    deed: { vi: 'Ghi văn bản sửa đổi, đính chính', en: 'Recorded an amendment' },
    about: { vi: 'Ghi một văn bản sửa đổi hoặc đính chính kế hoạch đã ký.', en: 'Record a document that amends or corrects a signed plan.' },
    who: RECORD,
    stream,
    input: Write.extend({
      kind: z.enum(['amending', 'correcting']), number: z.string().trim().min(1).max(60), day: OnDay, title: z.string().trim().min(5).max(500), after: DocumentShape,
    }),
    answer: z.object({ changes: z.number() }),
    place: placeOfPlan,
    async work({ tx, input, actor, now, record }) {
      const head = accept(requireSigned(await planOrRefuse(tx, input.planId))) as PlanHead
      const before = await textOn(tx, head, input.day)
      const { kind, number, day, title } = input
      const amendment = accept(amend(before, input.after, { id: input.id, kind, number, day, title }, { planDay: head.day, others: await readAmendments(tx, head.id) })) as Amendment
      await insertAmendment(tx, head.id, amendment, actor!.accountId, now)
      record({ subject: head.id, after: { amendment: input.id, kind, number, day, changes: amendment.changes } })
      return { changes: amendment.changes.length }
    },
  }),
  write({
    path: '/api/plans/:planId/findings/accept',
    deed: { vi: 'Chấp nhận nội dung cần làm rõ', en: 'Accepted a finding' },
    about: { vi: 'Chấp nhận một điểm cần làm rõ, kèm lý do.', en: 'Accept a finding, with a reason.' },
    who: { thing: 'findings', action: 'record' },
    stream,
    input: Write.extend({ finding: z.string().min(3).max(200), reason: z.string().trim().min(5).max(1000) }),
    answer: z.object({}),
    place: placeOfPlan,
    async work({ tx, input, actor, now, today, record }) {
      const head = await planOrRefuse(tx, input.planId)
      const document = await textOn(tx, head, today)
      const found = checkPlan(understand(document, await knownAreas(tx, head.day ?? today)), document)
      if (!found.some((finding) => findingKey(finding) === input.finding)) accept(refuse('plans/no-such-finding'))
      if ((await readFindingNotes(tx, head.id)).some((note) => note.finding === input.finding && note.reopenedAt === null)) accept(refuse('plans/finding-accepted'))
      await insertFindingNote(tx, { id: input.id, planId: head.id, finding: input.finding, reason: input.reason, madeBy: actor!.accountId, madeAt: now })
      record({ subject: head.id, after: { finding: input.finding, accepted: input.reason } })
      return {}
    },
  }),
  write({
    path: '/api/plans/:planId/findings/reopen',
    deed: { vi: 'Mở lại nội dung cần làm rõ', en: 'Reopened a finding' },
    about: { vi: 'Mở lại một điểm đã chấp nhận.', en: 'Reopen an accepted finding.' },
    who: { thing: 'findings', action: 'record' },
    stream,
    input: Write.extend({ finding: z.string().min(3).max(200) }),
    answer: z.object({}),
    place: placeOfPlan,
    async work({ tx, input, now, record }) {
      const head = await planOrRefuse(tx, input.planId)
      if (!(await reopenFinding(tx, head.id, input.finding, now))) accept(refuse('plans/no-such-finding'))
      record({ subject: head.id, before: { finding: input.finding, accepted: true }, after: { finding: input.finding, accepted: false } })
      return {}
    },
  }),
]
