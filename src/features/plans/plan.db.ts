import { sql } from 'kysely'
import type { Day } from '#kernel/day.ts'
import type { Tx } from '#server/database.ts'
import type { PlanDocument } from './plan-document.ts'

declare module '#server/database.ts' {
  interface Tables {
    plan: PlanRow
    plan_version: { plan_id: string; version: number; document: unknown; note: string | null; made_by: string; made_at: string }
  }
}
export type PlanKind = 'decision' | 'project' | 'plan' | 'implementing-plan'
type PlanRow = {
  id: string
  area_id: string
  agency_id: string | null
  parent_id: string | null
  kind: string
  number: string | null
  day: string | null
  title: string
  year_from: number | null
  year_to: number | null
  signed_at: string | null
  made_by: string
  made_at: string
}

/** One document of the programme's tree; those that are only known of have no text here (`version` 0). */
export type PlanHead = {
  readonly id: string
  readonly areaId: string
  readonly agencyId: string | null
  readonly parentId: string | null
  readonly kind: PlanKind
  readonly number: string | null
  readonly day: Day | null
  readonly title: string
  readonly years: { readonly from: number; readonly to: number } | null
  readonly signedAt: string | null
  readonly version: number
}

const headOf = (row: PlanRow & { version: number }): PlanHead => ({
  id: row.id, areaId: row.area_id, agencyId: row.agency_id, parentId: row.parent_id, kind: row.kind as PlanKind, number: row.number, day: row.day as Day | null, title: row.title,
  years: row.year_from === null || row.year_to === null ? null : { from: row.year_from, to: row.year_to }, signedAt: row.signed_at, version: row.version,
})

const VERSION = sql<number>`coalesce((select max(v.version) from plan_version v where v.plan_id = p.id), 0)`

/** Every document, in the order of the tree: by year, then day, drafts last. */
export async function readPlans(tx: Tx): Promise<PlanHead[]> {
  const { rows } = await sql<PlanRow & { version: number }>`select p.*, ${VERSION} as version from plan p
    order by p.year_from desc nulls last, p.day nulls last, p.made_at, p.id`.execute(tx)
  return rows.map(headOf)
}

export async function findPlan(tx: Tx, id: string): Promise<PlanHead | undefined> {
  const { rows } = await sql<PlanRow & { version: number }>`select p.*, ${VERSION} as version from plan p where p.id = ${id}`.execute(tx)
  return rows[0] && headOf(rows[0])
}

/** The same number and day in the same area is the same plan. */
export async function findSamePlan(tx: Tx, areaId: string, number: string, day: Day): Promise<PlanHead | undefined> {
  const { rows } = await sql<PlanRow & { version: number }>`select p.*, ${VERSION} as version from plan p where p.area_id = ${areaId} and p.number = ${number} and p.day = ${day}`.execute(tx)
  return rows[0] && headOf(rows[0])
}

export type NewPlan = Omit<PlanHead, 'version' | 'signedAt'> & { readonly madeBy: string; readonly madeAt: string }

export async function insertPlan(tx: Tx, plan: NewPlan): Promise<void> {
  await tx
    .insertInto('plan')
    .values({
      id: plan.id, area_id: plan.areaId, agency_id: plan.agencyId, parent_id: plan.parentId, kind: plan.kind, number: plan.number, day: plan.day, title: plan.title,
      year_from: plan.years?.from ?? null, year_to: plan.years?.to ?? null, signed_at: null, made_by: plan.madeBy, made_at: plan.madeAt,
    })
    .execute()
}

export async function insertVersion(tx: Tx, version: { planId: string; version: number; document: PlanDocument; note: string | null; madeBy: string; madeAt: string }): Promise<void> {
  await tx
    .insertInto('plan_version')
    .values({ plan_id: version.planId, version: version.version, document: JSON.stringify(version.document), note: version.note, made_by: version.madeBy, made_at: version.madeAt })
    .execute()
}

/** Heading fields that a draft's text has changed. */
export async function updateHeading(tx: Tx, id: string, heading: { title: string; years: PlanHead['years']; number: string | null; day: Day | null }): Promise<void> {
  await tx
    .updateTable('plan')
    .set({ title: heading.title, year_from: heading.years?.from ?? null, year_to: heading.years?.to ?? null, number: heading.number, day: heading.day })
    .where('id', '=', id)
    .execute()
}

export async function markSigned(tx: Tx, id: string, at: string): Promise<void> {
  await tx.updateTable('plan').set({ signed_at: at }).where('id', '=', id).execute()
}

export async function setParent(tx: Tx, id: string, parentId: string | null): Promise<void> {
  await tx.updateTable('plan').set({ parent_id: parentId }).where('id', '=', id).execute()
}

/** The text of one version; the latest when none is named. */
export async function findDocument(tx: Tx, planId: string, version?: number): Promise<PlanDocument | undefined> {
  let query = tx.selectFrom('plan_version').select('document').where('plan_id', '=', planId)
  if (version !== undefined) query = query.where('version', '=', version)
  const row = await query.orderBy('version', 'desc').limit(1).executeTakeFirst()
  return row?.document as PlanDocument | undefined
}

export type VersionListed = { version: number; note: string | null; by: string; at: string }
export async function readVersions(tx: Tx, planId: string): Promise<VersionListed[]> {
  const { rows } = await sql<VersionListed>`select v.version, v.note, c.name as by, v.made_at as at from plan_version v join account c on c.id = v.made_by
    where v.plan_id = ${planId} order by v.version desc`.execute(tx)
  return rows
}
