/** P4: the composition of 10,000 clubs, from their rows of figures and counted anew as on another day. P5: the proof of every row, and what one write's refresh takes. */
import { sql } from 'kysely'
import { proveFigures, readFigures, refreshFigures } from '#features/indicators/club-figures.db.ts'
import { sumOf } from '#features/indicators/figures.ts'
import { countClubs } from '#features/members/composition.db.ts'
import { day } from '#kernel/day.ts'
import type { Database } from '#server/database.ts'
import { median, print, timed } from './figure.ts'
import { benchServer, CLUBS, openNation, TODAY } from './nation.ts'

const ANOTHER_DAY = day('2018-06-30')
const RUNS = 15
const WRITES = 200

const MEASURES = ['total', 'aged_55', 'aged_60', 'women', 'poor', 'young', 'minority', 'core'] as const
type Sums = Readonly<Record<(typeof MEASURES)[number], number>>

/** The least that SQL needs for the same, knowing of this nation that its classes are all of 2018 and that of two merged records both are of one club. */
const counts = (on: string) => sql.raw(`count(*)::int as total, count(*) filter (where r.born <= date '${on}' - interval '55 years')::int as aged_55, count(*) filter (where r.born <= date '${on}' - interval '60 years')::int as aged_60,
  count(*) filter (where r.sex = 'female')::int as women, count(*) filter (where h.class in ('poor', 'near-poor', 'difficult'))::int as poor, count(*) filter (where r.born > date '${on}' - interval '55 years')::int as young,
  count(*) filter (where c.ethnicity not in ('01', '55'))::int as minority, count(*) filter (where r.born <= date '${on}' - interval '55 years' and r.sex = 'female' and h.class in ('poor', 'near-poor', 'difficult'))::int as core
  from membership m join person r on r.id = m.person_id and not r.merged left join person_circumstance c on c.person_id = r.id left join household_class h on h.household_id = r.household_id and h.year = 2018
  where m.voided_at is null and m.joined_on <= '${on}' and coalesce(m.left_on, 'infinity') >= '${on}'`)

async function sumByProvince(db: Database): Promise<Sums[]> {
  const { rows } = await sql<Sums>`select province_id, ${sql.raw(MEASURES.map((name) => `sum(${name})::int as ${name}`).join(', '))} from club_figures
    where on_day <= ${TODAY} and ${TODAY} <= good_until and status in ('decided', 'launched', 'active', 'suspended') group by province_id`.execute(db)
  return rows
}
const countInSql = async (db: Database): Promise<Sums[]> => (await sql<Sums>`select m.club_id, ${counts(ANOTHER_DAY)} group by m.club_id`.execute(db)).rows

const total = (rows: readonly { readonly [name: string]: unknown }[], name: string): number => rows.reduce((sum, row) => sum + Number(row[name.replaceAll('_', '-')] ?? row[name]), 0)
/** What was timed has to be the same thing. */
function mustAgree(ours: readonly object[], theirs: readonly object[]): void {
  for (const name of MEASURES) {
    const [one, other] = [total(ours as never, name), total(theirs as never, name)]
    if (one !== other || one === 0) throw new Error(`${name}: ${one} against ${other} in SQL`)
  }
}

export async function measure(): Promise<void> {
  const server = benchServer('P4 and P5')
  if (!server) return
  const nation = await openNation(server, 'composition')
  const { db } = nation.engine
  try {
    await measureRows(db)
    await measureCount(db)
    await measureProof(db)
    await measureRefresh(db)
  } finally {
    await nation.drop()
  }
}

/** Times ours and the floor in turns, so that what else the machine does troubles both. */
async function inTurns(runs: number, ours: () => Promise<unknown>, floor: () => Promise<unknown>): Promise<{ value: number; floor: number }> {
  const [mine, bare]: [number[], number[]] = [[], []]
  for (let run = 0; run <= runs; run += 1) {
    const [one, other] = [await timed(ours), await timed(floor)]
    if (run === 0) continue // the first warms up
    mine.push(one)
    bare.push(other)
  }
  return { value: median(mine), floor: median(bare) }
}

async function measureRows(db: Database): Promise<void> {
  mustAgree([sumOf(await readFigures(db, TODAY, null))], await sumByProvince(db))
  const times = await inTurns(RUNS, async () => sumOf(await readFigures(db, TODAY, null)), () => sumByProvince(db))
  print({ figure: 'P4', what: `${CLUBS} clubs’ rows of figures read and summed (floor: their sums by province in SQL)`, ...times, unit: 'ms', goal: 10 })
}

async function measureCount(db: Database): Promise<void> {
  mustAgree(await countClubs(db, ANOTHER_DAY, null), await countInSql(db))
  const times = await inTurns(RUNS, () => countClubs(db, ANOTHER_DAY, null), () => countInSql(db))
  print({ figure: 'P4', what: `composition of ${CLUBS} clubs counted from members as on another day (floor: the leanest SQL)`, ...times, unit: 'ms', goal: 200, goalRatio: 200 / 107 })
}

async function measureProof(db: Database): Promise<void> {
  const proof = await proveFigures(db, TODAY)
  if (proof.faults.length > 0 || proof.clubs !== CLUBS) throw new Error(`The proof failed: ${JSON.stringify(proof.faults.slice(0, 5))}`)
  const times = await inTurns(3, () => proveFigures(db, TODAY), () => countInSql(db))
  print({ figure: 'P5', what: 'every row of the nation proved (floor: counting the members once in the leanest SQL)', ...times, unit: 'ms', goal: 5000 })
}

async function measureRefresh(db: Database): Promise<void> {
  const { rows } = await sql<{ id: string }>`select club_id as id from club_figures where good_until > ${TODAY} order by md5(club_id::text) limit ${WRITES}`.execute(db)
  const [ours, floor]: [number[], number[]] = [[], []]
  for (const { id } of [...rows, ...rows]) {
    await db.transaction().execute(async (tx) => {
      ours.push(await timed(() => refreshFigures(tx, new Set([`club:${id}`]), TODAY)))
      floor.push(await timed(() => sql`update club_figures f set (${sql.raw(MEASURES.join(', '))}) = (select ${counts(TODAY)} and m.club_id = f.club_id) where f.club_id = ${id}`.execute(tx)))
    })
  }
  print({ figure: 'P5', what: 'the refresh within one write to a club (floor: the leanest update in SQL)', value: median(ours.slice(WRITES)), floor: median(floor.slice(WRITES)), unit: 'ms', goal: 3 })
}
