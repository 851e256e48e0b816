/** The rows of figures: written again with every write to a club, read as on any day, proved against a recount. */
import { sql } from 'kysely'
import type { EventKind, Status } from '#features/clubs/club-event.ts'
import { statusOn } from '#features/clubs/club-event.ts'
import type { BySource } from '#features/ledger/capital-over-time.ts'
import { readSeedCapital } from '#features/ledger/fund-sums.db.ts'
import { countLoans, type LoanCounts } from '#features/loans/loan-count.db.ts'
import { countClubs } from '#features/members/composition.db.ts'
import { addDays, type Day } from '#kernel/day.ts'
import { lockStreams } from '#server/audit.ts'
import type { Tx } from '#server/database.ts'
import { isAmong } from '#server/sql-lists.ts'
import { type ClubFigures, type Counted, countedOf, differences, type FigureFault, type Frozen, NO_SEED, NOTHING, type Seed } from './figures.ts'

declare module '#server/database.ts' {
  interface Tables {
    club_figures: FiguresRow
    club_period_figures: { club_id: string; first_day: string; last_day: string; figures: unknown; frozen_by: string | null; frozen_at: string }
  }
}
type FiguresRow = {
  club_id: string; on_day: string; good_until: string; commune_id: string | null; district_id: string | null; province_id: string | null; status: string
  total: number; aged_55: number; aged_60: number; women: number; poor: number; poor_only: number; near_poor: number; difficult: number; young: number; minority: number; core: number; lives_alone: number; disabled: number
  birth_unknown: number; poverty_unknown: number; ethnicity_unknown: number; households: number; applicants: number
  has_books: boolean; borrowers: number; loan_turns: number; results_told: number; bettered: number; out_of_poverty: number
  seed_care_fund: number; seed_budget: number; seed_mobilised: number; seed_members: number
}

const rowOf = (figures: ClubFigures) => ({
  status: figures.status ?? 'planned', commune_id: figures.communeId, district_id: figures.districtId, province_id: figures.provinceId,
  total: figures.total, aged_55: figures['aged-55'], aged_60: figures['aged-60'], women: figures.women, poor: figures.poor, poor_only: figures['poor-only'], near_poor: figures['near-poor'], difficult: figures.difficult,
  young: figures.young, minority: figures.minority, core: figures.core, lives_alone: figures['lives-alone'], disabled: figures.disabled, birth_unknown: figures['birth-unknown'], poverty_unknown: figures['poverty-unknown'],
  ethnicity_unknown: figures['ethnicity-unknown'], households: figures.households, applicants: figures.applicants,
  has_books: figures.hasBooks, borrowers: figures.borrowers, loan_turns: figures['loan-turns'], results_told: figures['results-told'], bettered: figures.bettered, out_of_poverty: figures['out-of-poverty'],
  seed_care_fund: figures['seed-care-fund'], seed_budget: figures['seed-budget'], seed_mobilised: figures['seed-mobilised'], seed_members: figures['seed-members'],
})
const figuresOf = (row: FiguresRow): ClubFigures => ({
  clubId: row.club_id, status: row.status as Status, communeId: row.commune_id, districtId: row.district_id, provinceId: row.province_id,
  total: row.total, 'aged-55': row.aged_55, 'aged-60': row.aged_60, women: row.women, poor: row.poor, 'poor-only': row.poor_only, 'near-poor': row.near_poor, difficult: row.difficult, young: row.young, minority: row.minority,
  core: row.core, 'lives-alone': row.lives_alone, disabled: row.disabled, 'birth-unknown': row.birth_unknown, 'poverty-unknown': row.poverty_unknown, 'ethnicity-unknown': row.ethnicity_unknown, households: row.households, applicants: row.applicants,
  hasBooks: row.has_books, borrowers: row.borrowers, 'loan-turns': row.loan_turns, 'results-told': row.results_told, bettered: row.bettered, 'out-of-poverty': row.out_of_poverty,
  'seed-care-fund': row.seed_care_fund, 'seed-budget': row.seed_budget, 'seed-mobilised': row.seed_mobilised, 'seed-members': row.seed_members,
})

const FOREVER = '9999-12-31' as Day
type Worked = { readonly figures: ClubFigures; readonly goodUntil: Day }

/** Counts from what the registers say, and till when that is true by the passing of time alone. `clubs` null works out every club. */
export async function workOut(tx: Tx, on: Day, clubs: readonly string[] | null): Promise<Worked[]> {
  if (clubs?.length === 0) return []
  const counted = new Map((await countClubs(tx, on, clubs)).map((each) => [each.clubId, each]))
  const loans = new Map((await countLoans(tx, on, clubs)).map((each) => [each.clubId, each]))
  const seed = await readSeedCapital(tx, on, clubs)
  const beside = new Map((await readBeside(tx, on, clubs)).map((each) => [each.club_id, each]))
  return (clubs ?? [...beside.keys()]).map((clubId) => {
    const members = counted.get(clubId)
    const own = beside.get(clubId)
    const events = (own?.events ?? []).map(([kind, day]) => ({ kind, day }))
    const nextEvent = events.filter(({ day }) => day > on).map(({ day }) => addDays(day, -1)).sort()[0]
    const ends = [members?.goodUntil, own?.until, nextEvent].filter((day): day is Day => day !== null && day !== undefined).sort()
    const figures: ClubFigures = {
      ...NOTHING, ...(members && peopleOf(members)), applicants: own?.applicants ?? 0, ...loanFigures(loans.get(clubId)), ...seedFigures(seed.get(clubId)), clubId, status: statusOn(events, on), communeId: own?.commune ?? null, districtId: own?.district ?? null, provinceId: own?.province ?? null,
    }
    return { figures, goodUntil: ends[0] ?? FOREVER }
  })
}

const loanFigures = (counts: LoanCounts | undefined) => ({ hasBooks: counts?.hasBooks ?? false, borrowers: counts?.borrowers ?? 0, 'loan-turns': counts?.turns ?? 0, 'results-told': counts?.told ?? 0, bettered: counts?.bettered ?? 0, 'out-of-poverty': counts?.outOfPoverty ?? 0 })
const seedFigures = (given: BySource | undefined): Seed => (given ? { 'seed-care-fund': given['care-fund'], 'seed-budget': given.budget, 'seed-mobilised': given.mobilised, 'seed-members': given.members } : NO_SEED)
/** What the count of members brings with it beside the counts stays out. */
const peopleOf = (members: Awaited<ReturnType<typeof countClubs>>[number]) => countedOf({ ...NOTHING, ...members })

/** What is told of a club apart from its members: the units above it and until when, who would like to join, and what happened. */
type Beside = { readonly club_id: string; readonly commune: string | null; readonly district: string | null; readonly province: string | null; readonly until: Day | null; readonly applicants: number; readonly events: readonly (readonly [EventKind, Day])[] }

async function readBeside(tx: Tx, on: Day, clubs: readonly string[] | null): Promise<Beside[]> {
  const { rows } = await sql<Beside>`
    with here as (
      select distinct on (p.club_id) p.club_id, p.area_id, p.valid_to from club_place p where ${isAmong('p.club_id', clubs)}
      order by p.club_id, (p.valid_from <= ${on} and ${on} <= coalesce(p.valid_to, 'infinity')) desc, p.valid_from desc
    ), line as (
      select w.area_id, (array_agg(a.unit_id) filter (where a.level = 'commune'))[1] as commune, (array_agg(a.unit_id) filter (where a.level = 'district'))[1] as district,
        (array_agg(a.unit_id) filter (where a.level = 'province'))[1] as province, min(a.valid_to) as until
      from (select distinct area_id from here) w join area_above u on u.area_id = w.area_id and u.since <= ${on} and ${on} <= u.until
        join area a on a.id = u.id and a.valid_from <= ${on} and ${on} <= coalesce(a.valid_to, 'infinity') group by w.area_id
    )
    select c.id as club_id, line.commune, line.district, line.province, least(line.until, case when here.valid_to >= ${on} then here.valid_to end) as until,
      (select count(distinct p.root_id)::int from applicant a join person p on p.id = a.person_id where a.club_id = c.id and a.applied_on <= ${on} and (a.outcome is null or a.closed_on > ${on})) as applicants,
      coalesce((select json_agg(json_build_array(e.kind, e.day)) from club_event e where e.club_id = c.id and e.voided_at is null), '[]') as events
    from club c left join here on here.club_id = c.id left join line on line.area_id = here.area_id where ${isAmong('c.id', clubs)}`.execute(tx)
  return rows
}

/** All rows by one statement. */
async function store(tx: Tx, on: Day, worked: readonly Worked[]): Promise<void> {
  if (worked.length === 0) return
  const rows = worked.map(({ figures, goodUntil }) => ({ club_id: figures.clubId, on_day: on, good_until: goodUntil, ...rowOf(figures) }))
  const columns = Object.keys(rows[0]!).map((name) => sql.ref(name))
  await sql`insert into club_figures (${sql.join(columns)}) select ${sql.join(columns)} from json_populate_recordset(null::club_figures, ${JSON.stringify(rows)})
    on conflict (club_id) do update set ${sql.join(columns.slice(1).map((name) => sql`${name} = excluded.${name}`))}`.execute(tx)
}

/** Given to every write: what it touched is counted again before the write is done. Boundaries that change touch every club. */
export async function refreshFigures(tx: Tx, touched: ReadonlySet<string>, today: Day): Promise<void> {
  const clubs = touched.has('areas') ? null : [...touched].flatMap((what) => (what.startsWith('club:') ? [what.slice('club:'.length)] : []))
  if (clubs?.length === 0) return
  // Another writer's changes must be seen, so whoever counts a club holds its lock till the end.
  const [first, ...others] = (clubs ?? []).map((id) => `club:${id}`)
  if (first) await lockStreams(tx, [first, ...others])
  await store(tx, today, await workOut(tx, today, clubs))
}

/** Rows that time alone has made old; a night's work that is mostly nothing. Answers how many. */
export async function refreshOld(tx: Tx, today: Day): Promise<number> {
  const { rows } = await sql<{ id: string }>`select c.id from club c left join club_figures f on f.club_id = c.id where f.club_id is null or f.on_day > ${today} or f.good_until < ${today}`.execute(tx)
  await refreshFigures(tx, new Set(rows.map(({ id }) => `club:${id}`)), today)
  return rows.length
}

/** True figures as on the day: stored rows where they hold for that day, the rest counted now. `clubs` null answers for every club. */
export async function readFigures(tx: Tx, on: Day, clubs: readonly string[] | null): Promise<ClubFigures[]> {
  const { rows } = await sql<FiguresRow & { id: string }>`select c.id, f.* from club c left join club_figures f on f.club_id = c.id and f.on_day <= ${on} and ${on} <= f.good_until where ${isAmong('c.id', clubs)}`.execute(tx)
  const held = rows.filter(({ club_id }) => club_id !== null)
  const rest = rows.filter(({ club_id }) => club_id === null).map(({ id }) => id)
  const worked = rest.length === 0 ? [] : await workOut(tx, on, held.length === 0 && clubs === null ? null : rest)
  return [...held.map(figuresOf), ...worked.map(({ figures }) => figures)]
}

/** Counts every club anew for the day of its row and holds it against the row; an empty list is the proof. */
export async function proveFigures(tx: Tx, today: Day): Promise<{ readonly clubs: number; readonly faults: FigureFault[] }> {
  const stored = new Map((await tx.selectFrom('club_figures').selectAll().execute()).map((row) => [row.club_id, row]))
  const faults: FigureFault[] = []
  const days = [...new Set([...stored.values()].map((row) => (row.on_day <= today && today <= row.good_until ? today : (row.on_day as Day))))]
  let clubs = 0
  for (const on of days as Day[]) {
    for (const { figures } of await workOut(tx, on, null)) {
      const row = stored.get(figures.clubId)
      if (!row || (row.on_day <= today && today <= row.good_until ? today : row.on_day) !== on) continue
      clubs += 1
      faults.push(...differences(figuresOf(row), figures))
    }
  }
  const missing = (await tx.selectFrom('club').select('id').execute()).filter(({ id }) => !stored.has(id))
  return { clubs: clubs + missing.length, faults: [...faults, ...missing.map(({ id }) => ({ clubId: id, name: 'row', stored: null, counted: 'missing' }))] }
}

export async function insertFrozen(tx: Tx, clubId: string, period: { first: Day; last: Day }, figures: Counted, by: { accountId: string | null; at: string }): Promise<boolean> {
  const done = await tx
    .insertInto('club_period_figures')
    .values({ club_id: clubId, first_day: period.first, last_day: period.last, figures: JSON.stringify(figures), frozen_by: by.accountId, frozen_at: by.at })
    .onConflict((on) => on.columns(['club_id', 'first_day', 'last_day']).doNothing())
    .executeTakeFirst()
  return Number(done.numInsertedOrUpdatedRows ?? 0) > 0
}

export async function readFrozen(tx: Tx, clubs: readonly string[], last?: Day): Promise<Frozen[]> {
  if (clubs.length === 0) return []
  const { rows } = await sql<{ club_id: string; first_day: Day; last_day: Day; figures: Counted; name: string | null; frozen_at: string }>`select f.club_id, f.first_day, f.last_day, f.figures, a.name, f.frozen_at
    from club_period_figures f left join account a on a.id = f.frozen_by where ${isAmong('f.club_id', clubs)} and (${last ?? null}::date is null or f.last_day = ${last ?? null}) order by f.last_day desc, f.club_id`.execute(tx)
  return rows.map((row) => ({ clubId: row.club_id, first: row.first_day, last: row.last_day, figures: row.figures, frozenBy: row.name, frozenAt: row.frozen_at }))
}
