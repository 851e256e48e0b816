/** Cơ cấu của câu lạc bộ, counted by the database as on any day: one row a club. `composition.ts` says the same in plain code. */
import { type RawBuilder, sql } from 'kysely'
import { type Day, yearOf } from '#kernel/day.ts'
import type { Tx } from '#server/database.ts'
import { isAmong } from '#server/sql-lists.ts'
import type { Composition } from './composition.ts'

export type CountedClub = Composition & { readonly clubId: string; readonly households: number; readonly goodUntil: Day | null }
type Row = {
  club_id: string; total: number; aged_55: number; aged_60: number; women: number; poor: number; poor_only: number; near_poor: number; difficult: number; young: number; minority: number; core: number; lives_alone: number; disabled: number
  birth_unknown: number; poverty_unknown: number; ethnicity_unknown: number; households: number; good_until: Day | null
}

/** Of so many clubs or more every household's class is read at once; of fewer, person by person. */
const MANY = 500

/**
 * Counts each club's members on the day; clubs without any are not in the answer. `clubs` null counts every club.
 * `goodUntil` is the last day on which the same figures hold if nobody writes: after it somebody turns 55 or 60, leaves, or a new year's poverty review counts.
 */
export async function countClubs(tx: Tx, on: Day, clubs: readonly string[] | null): Promise<CountedClub[]> {
  const there = sql`m.voided_at is null and m.joined_on <= ${on} and coalesce(m.left_on, 'infinity') >= ${on} and ${isAmong('m.club_id', clubs)}`
  const [born55, born60] = [yearsBefore(on, 55), yearsBefore(on, 60)]
  const isFew = clubs !== null && clubs.length < MANY
  const { rows } = await sql<Row>`
    with one as (${isFew ? eachOnce(there) : allOnce(there)}), counted as (
      select one.club_id, one.left_on, r.household_id, r.sex = 'female' as woman, r.born, h.class, h.later, c.ethnicity, c.lives_alone, c.disability, r.born <= ${born55} as aged_55, r.born <= ${born60} as aged_60, h.class in ('poor', 'near-poor', 'difficult') as poor
      from one join person r on r.id = one.root_id left join person_circumstance c on c.person_id = r.id ${isFew ? classesOfEach(yearOf(on)) : classesOfAll(yearOf(on))}
    )
    select club_id, count(*)::int as total, count(*) filter (where aged_55)::int as aged_55, count(*) filter (where aged_60)::int as aged_60, count(*) filter (where woman)::int as women, count(*) filter (where poor)::int as poor,
      count(*) filter (where class = 'poor')::int as poor_only, count(*) filter (where class = 'near-poor')::int as near_poor, count(*) filter (where class = 'difficult')::int as difficult, count(*) filter (where not aged_55)::int as young,
      count(*) filter (where ethnicity not in ('01', '55'))::int as minority, count(*) filter (where aged_55 and woman and poor)::int as core, count(*) filter (where lives_alone)::int as lives_alone,
      count(*) filter (where disability <> 'none')::int as disabled, count(*) filter (where born is null)::int as birth_unknown, count(*) filter (where class is null)::int as poverty_unknown,
      count(*) filter (where ethnicity is null)::int as ethnicity_unknown, count(distinct household_id)::int as households,
      least(min(left_on), make_date(min(later), 1, 1) - 1, (min(born) filter (where not aged_55) + interval '55 years')::date - 1, (min(born) filter (where not aged_60) + interval '60 years')::date - 1) as good_until
    from counted group by club_id`.execute(tx)
  return rows.map((row) => ({
    clubId: row.club_id, total: row.total, 'aged-55': row.aged_55, 'aged-60': row.aged_60, women: row.women, poor: row.poor, 'poor-only': row.poor_only, 'near-poor': row.near_poor, difficult: row.difficult, young: row.young,
    minority: row.minority, core: row.core, 'lives-alone': row.lives_alone, disabled: row.disabled, 'birth-unknown': row.birth_unknown, 'poverty-unknown': row.poverty_unknown, 'ethnicity-unknown': row.ethnicity_unknown,
    households: row.households, goodUntil: row.good_until === ('infinity' as Day) ? null : row.good_until,
  }))
}

/** As PostgreSQL counts years back: from 29/02 to 28/02 of a common year. */
const yearsBefore = (on: Day, years: number) => sql`(${on}::date - make_interval(years => ${years}))::date`

/** Who belongs to a club: a person of whom there are several records once, and as long as any of them lasts. */
const eachOnce = (there: RawBuilder<unknown>) => sql`
  select m.club_id, p.root_id, max(coalesce(m.left_on, 'infinity')) as left_on from membership m join person p on p.id = m.person_id where ${there} group by m.club_id, p.root_id`
/** The same of very many people, of whom few have several records. */
const allOnce = (there: RawBuilder<unknown>) => sql`
  select m.club_id, m.person_id as root_id, coalesce(m.left_on, 'infinity') as left_on from membership m where ${there}
    and not exists (select 1 from person x where x.id = m.person_id and x.merged) and not exists (select 1 from person x where x.root_id = m.person_id and x.merged)
  union all ${eachOnce(sql`p.root_id in (select x.root_id from person x where x.merged) and ${there}`)}`

/** The class in force in a year and the next year for which one is given, looked up for each person, */
const classesOfEach = (year: number) => sql`
  left join lateral (select (array_agg(k.class order by k.year desc) filter (where k.year <= ${year}))[1] as class, min(k.year) filter (where k.year > ${year}) as later from household_class k where k.household_id = r.household_id) h on true`
/** and for all households at once: most have one of the last review, and only for the others are earlier ones looked up. */
const classesOfAll = (year: number) => sql`
  left join household_class newest on newest.household_id = r.household_id and newest.year = (select max(k.year) from household_class k where k.year <= ${year})
  left join lateral (select k.class from household_class k where newest.class is null and k.household_id = r.household_id and k.year <= ${year} order by k.year desc limit 1) older on true
  left join (select k.household_id, min(k.year) as later from household_class k where k.year > ${year} group by k.household_id) l on l.household_id = r.household_id
  cross join lateral (select coalesce(newest.class, older.class) as class, l.later) h`

export const NOBODY: Omit<CountedClub, 'clubId'> = {
  total: 0, 'aged-55': 0, 'aged-60': 0, women: 0, poor: 0, 'poor-only': 0, 'near-poor': 0, difficult: 0, young: 0, minority: 0, core: 0, 'lives-alone': 0, disabled: 0, 'birth-unknown': 0, 'poverty-unknown': 0, 'ethnicity-unknown': 0,
  households: 0, goodUntil: null,
}

/** Ages by sex, in steps that show who the elderly are. */
export async function countAges(tx: Tx, clubId: string, on: Day): Promise<{ from: number; to: number | null; women: number; men: number }[]> {
  const { rows } = await sql<{ step: number; women: number; men: number }>`
    select step, count(*) filter (where sex = 'female')::int as women, count(*) filter (where sex = 'male')::int as men from (
      select distinct r.id, r.sex, case when r.born > (${on}::date - interval '55 years')::date then 0 when r.born > (${on}::date - interval '60 years')::date then 55
        when r.born > (${on}::date - interval '70 years')::date then 60 when r.born > (${on}::date - interval '80 years')::date then 70 else 80 end as step
      from membership m join person p on p.id = m.person_id join person r on r.id = p.root_id
      where m.club_id = ${clubId} and m.voided_at is null and m.joined_on <= ${on} and coalesce(m.left_on, 'infinity') >= ${on} and r.born is not null) members group by step`.execute(tx)
  return STEPS.map(([from, to]) => ({ from, to, women: rows.find(({ step }) => step === from)?.women ?? 0, men: rows.find(({ step }) => step === from)?.men ?? 0 }))
}
const STEPS = [[0, 54], [55, 59], [60, 69], [70, 79], [80, null]] as const
