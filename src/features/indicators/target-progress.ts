/** Kết quả so với chỉ tiêu: what the plan asks for, what there is on the day, out of what, how complete the data is, and which clubs make the gap. */
import { isFounded, type Status } from '#features/clubs/club-event.ts'
import type { Target } from '#features/plans/plan.ts'
import type { TargetProgressView } from '#features/plans/target-progress-view.ts'
import { type Day, dayOf, yearOf } from '#kernel/day.ts'
import { badgeOf, expectedOn, type Wanted } from '#kernel/progress.ts'
import type { ClubFigures } from './figures.ts'

/** What is known of a club for the targets, as on the day. */
export type ClubFacts = ClubFigures & { readonly name: string; readonly decidedOn: Day | null; readonly planId: string | null; readonly communeName: string; readonly areaNames: readonly string[]; /** Null while its months have no evidence. */ readonly keptUp: boolean | null }
/** The same club as it stood when the plan's time began. */
export type StartFacts = Pick<ClubFigures, 'total' | 'aged-55' | 'aged-60' | 'borrowers' | 'status'>

export type Asked = { readonly planId: string; readonly years: { readonly from: number; readonly to: number } | null; /** When the plan founds its clubs (activity of section IV). */ readonly founding: { readonly from: Day; readonly to: Day } | null; readonly on: Day }

const founded = (club: { readonly status: Status | null }): boolean => isFounded(club.status)
const percent = (part: number, whole: number): number => (whole === 0 ? 0 : Math.round((part * 1000) / whole) / 10)

export function wantedOf({ value, lower, upper }: Pick<Target, 'value' | 'lower' | 'upper'>): Wanted | null {
  if (value !== null) return { lower: value, upper: null }
  if (lower !== null) return { lower, upper }
  return upper === null ? null : { lower: 0, upper }
}

type Answer = Pick<TargetProgressView, 'actual' | 'of' | 'complete' | 'clubs' | 'clubsReported' | 'clubsWithin' | 'gap'> & { readonly expected: number | null; /** What the badge is judged by, where it is not the actual itself. */ readonly judged?: { readonly actual: number; readonly wanted: Wanted; readonly expected: number | null } }

export function progressOf(target: Target, asked: Asked, clubs: readonly ClubFacts[], start: readonly StartFacts[]): TargetProgressView {
  const wanted = wantedOf(target)
  const answer = wanted === null ? unknown(clubs) : answerFor(target, wanted, asked, clubs, start)
  const deadline = target.deadline ?? dayOf(target.year ?? asked.years?.to ?? yearOf(asked.on), 12, 31)
  const judged = answer.judged ?? { actual: answer.actual, wanted: wanted ?? { lower: 0, upper: null }, expected: answer.expected }
  const badge = badgeOf({ ...judged, complete: answer.complete, isDue: asked.on >= deadline })
  const { judged: _, ...shown } = answer
  return { anchor: target.anchor, measure: target.measure, text: target.text, unit: unitOf(target), wanted, ...shown, badge }
}

const unitOf = ({ unit }: Target): TargetProgressView['unit'] => (unit === 'club' || unit === 'person' || unit === 'percent' ? unit : 'other')
const unknown = (clubs: readonly ClubFacts[]): Answer => ({ actual: null, of: null, complete: 0, clubs: clubs.filter(founded).length, clubsReported: 0, clubsWithin: null, gap: [], expected: null })

function answerFor(target: Target, wanted: Wanted, asked: Asked, clubs: readonly ClubFacts[], start: readonly StartFacts[]): Answer {
  switch (target.measure) {
    case 'clubs-maintained':
      return maintained(wanted, asked, clubs)
    case 'clubs-established':
      return established(wanted, asked, clubs)
    case 'clubs':
      return target.unit === 'club' ? existing(wanted, asked, clubs, start) : unknown(clubs)
    case 'members':
      return people(wanted, asked, clubs, start, 'total', 0)
    case 'members-elderly':
      return target.unit === 'percent' ? share(wanted, clubs, target.age === 60 ? 'aged-60' : 'aged-55', 'birth-unknown') : people(wanted, asked, clubs, start, target.age === 55 ? 'aged-55' : 'aged-60', 1)
    case 'members-women':
      return target.unit === 'percent' ? share(wanted, clubs, 'women', null) : unknown(clubs)
    case 'members-poor':
      return target.unit === 'percent' ? share(wanted, clubs, 'poor', 'poverty-unknown') : unknown(clubs)
    case 'members-young':
      return target.unit === 'percent' ? share(wanted, clubs, 'young', 'birth-unknown') : unknown(clubs)
    case 'members-borrowed':
      return target.unit === 'percent' ? borrowed(wanted, asked, clubs, start) : unknown(clubs)
    default:
      return unknown(clubs)
  }
}

/** Duy trì: the clubs of earlier years that were kept going by the rule in force; those without evidence are not known. */
function maintained(wanted: Wanted, { years, on }: Asked, clubs: readonly ClubFacts[]): Answer {
  const year = years?.from ?? yearOf(on)
  const earlier = clubs.filter(({ decidedOn }) => decidedOn !== null && yearOf(decidedOn) < year)
  const known = earlier.filter(({ keptUp, status }) => keptUp !== null || !founded({ status }))
  const gap = earlier.filter(({ keptUp, status }) => keptUp !== true || !founded({ status })).map((club) => ({ clubId: club.clubId, club: club.name, count: null, of: null }))
  return {
    actual: earlier.length - gap.length, of: earlier.length, complete: percent(known.length, Math.max(earlier.length, wanted.lower)), clubs: earlier.length, clubsReported: known.length, clubsWithin: null, gap, expected: wanted.lower,
  }
}

/** Thành lập mới: clubs with their decision in the plan's years, along the plan's months for it. */
function established(wanted: Wanted, { planId, years, founding, on }: Asked, clubs: readonly ClubFacts[]): Answer {
  const [from, to] = [years?.from ?? yearOf(on), years?.to ?? yearOf(on)]
  const isNew = ({ decidedOn }: ClubFacts): boolean => decidedOn !== null && yearOf(decidedOn) >= from && yearOf(decidedOn) <= to
  const fresh = clubs.filter((club) => isNew(club) && founded(club))
  const waiting = clubs.filter((club) => club.planId === planId && !founded(club))
  const line = founding ?? { from: dayOf(from, 1, 1), to: dayOf(to, 12, 31) }
  return {
    actual: fresh.length, of: null, complete: 100, clubs: fresh.length + waiting.length, clubsReported: fresh.length + waiting.length, clubsWithin: null,
    gap: waiting.map((club) => ({ clubId: club.clubId, club: club.name, count: null, of: null })), expected: expectedOn(on, { ...line, start: 0, target: wanted.lower }),
  }
}

function existing(wanted: Wanted, asked: Asked, clubs: readonly ClubFacts[], start: readonly StartFacts[]): Answer {
  const now = clubs.filter(founded)
  const waiting = clubs.filter((club) => club.planId === asked.planId && !founded(club))
  const before = start.filter(founded).length
  return {
    actual: now.length, of: null, complete: 100, clubs: now.length, clubsReported: now.length, clubsWithin: null, gap: waiting.map((club) => ({ clubId: club.clubId, club: club.name, count: null, of: null })),
    expected: risingTo(wanted.lower, before, asked, asked.founding),
  }
}

/**
 * Được vay: members of the day with any loan ever paid out by their club, over all members of that day; people, never turns. Of a club without a fund
 * book nothing is known of loans; its members are counted below the line all the same.
 */
function borrowed(wanted: Wanted, asked: Asked, clubs: readonly ClubFacts[], start: readonly StartFacts[]): Answer {
  const now = clubs.filter((club) => founded(club) && club.total > 0)
  const reported = now.filter(({ hasBooks }) => hasBooks)
  const total = now.reduce((sum, club) => sum + club.total, 0)
  const shareOf = (of: readonly Pick<ClubFigures, 'total' | 'borrowers'>[]): number => percent(of.reduce((sum, club) => sum + club.borrowers, 0), of.reduce((sum, club) => sum + club.total, 0))
  const missing = (club: ClubFacts): number => Math.ceil((wanted.lower * club.total) / 100) - club.borrowers
  const below = reported.filter((club) => missing(club) > 0).sort((one, other) => missing(other) - missing(one))
  const silent = now.filter(({ hasBooks }) => !hasBooks)
  return {
    actual: reported.length === 0 ? null : shareOf(now), of: total, complete: percent(reported.length, now.length), clubs: now.length, clubsReported: reported.length, clubsWithin: null,
    gap: reported.length === 0 ? [] : [...below.map((club) => ({ clubId: club.clubId, club: club.name, count: club.borrowers, of: club.total })), ...silent.map((club) => ({ clubId: club.clubId, club: club.name, count: null, of: club.total }))],
    expected: risingTo(wanted.lower, shareOf(start.filter(founded)), asked, null),
  }
}

/** A number of people over all clubs, rising from what it was when the plan began. The gap is told by the smallest clubs. */
function people(wanted: Wanted, asked: Asked, clubs: readonly ClubFacts[], start: readonly StartFacts[], name: 'total' | 'aged-55' | 'aged-60', traits: 0 | 1): Answer {
  const now = clubs.filter(founded)
  const reported = now.filter(({ total }) => total > 0)
  const known = now.reduce((sum, club) => sum + club.total - (traits ? club['birth-unknown'] : 0), 0)
  const total = now.reduce((sum, club) => sum + club.total, 0)
  const before = start.filter(founded).reduce((sum, club) => sum + club[name], 0)
  const actual = now.reduce((sum, club) => sum + club[name], 0)
  const smallest = [...now].sort((one, other) => one[name] - other[name])
  return {
    actual, of: traits ? total : null, complete: Math.min(percent(reported.length, now.length), traits ? percent(known, Math.max(1, total)) : 100), clubs: now.length, clubsReported: reported.length, clubsWithin: null,
    gap: actual >= wanted.lower ? [] : smallest.slice(0, 10).map((club) => ({ clubId: club.clubId, club: club.name, count: club[name], of: traits ? club.total : null })), expected: risingTo(wanted.lower, before, asked, null),
  }
}

const risingTo = (target: number, start: number, { years, on }: Asked, months: { readonly from: Day; readonly to: Day } | null): number => {
  const year = years ?? { from: yearOf(on), to: yearOf(on) }
  const line = months ?? { from: dayOf(year.from, 1, 1), to: dayOf(year.to, 12, 31) }
  return expectedOn(on, { ...line, start: Math.min(start, target), target }) ?? Math.min(start, target)
}

/**
 * "Các câu lạc bộ bảo đảm …": a share that every club is to keep, at all times. Shown over all members, judged by how many clubs keep it.
 */
function share(wanted: Wanted, clubs: readonly ClubFacts[], name: 'aged-55' | 'aged-60' | 'women' | 'poor' | 'young', unknownOf: 'birth-unknown' | 'poverty-unknown' | null): Answer {
  const now = clubs.filter(founded)
  const reported = now.filter(({ total }) => total > 0)
  const total = reported.reduce((sum, club) => sum + club.total, 0)
  const missing = unknownOf ? reported.reduce((sum, club) => sum + club[unknownOf], 0) : 0
  const isWithin = (club: ClubFacts): boolean => club[name] * 100 >= wanted.lower * club.total && (wanted.upper === null || club[name] * 100 <= wanted.upper * club.total)
  const outside = reported.filter((club) => !isWithin(club))
  const distance = (club: ClubFacts): number => Math.abs((club[name] * 100) / club.total - (club[name] * 100 < wanted.lower * club.total ? wanted.lower : (wanted.upper ?? 100)))
  const within = reported.length - outside.length
  return {
    actual: reported.length === 0 ? null : percent(reported.reduce((sum, club) => sum + club[name], 0), total), of: total, complete: Math.min(percent(reported.length, now.length), percent(total - missing, Math.max(1, total))),
    clubs: now.length, clubsReported: reported.length, clubsWithin: within, gap: outside.sort((one, other) => distance(other) - distance(one)).map((club) => ({ clubId: club.clubId, club: club.name, count: club[name], of: club.total })),
    expected: wanted.lower, judged: { actual: within, wanted: { lower: reported.length, upper: null }, expected: reported.length },
  }
}
