/** Soát chỉ tiêu: whether the targets fit each other, and the programme's norms. */
import { dayOf } from '#kernel/day.ts'
import { clubsInAll, countOf, figureOf, percentOf, shareOf, yearOfTarget } from './check-figures.ts'
import { type Finding, found } from './finding.ts'
import type { Measure, Plan, Target } from './plan.ts'
import { NOTES, type PlanDocument } from './plan-document.ts'
import { type Norm, normsOn, type ProgrammeNorms } from './programme-norms.ts'
import { foldInPlace } from './reading-words.ts'

const blank = (figure: number | null): number | '' => figure ?? ''
const MEMBER_GROUPS: readonly Measure[] = ['members-elderly', 'members-women', 'members-poor', 'members-young', 'members-borrowed']

/** A printed share is rounded; within one point it is the same. */
const ONE_POINT = 1

/** "2.000 thành viên, trong đó có 700 người cao tuổi" against "70% là người cao tuổi". */
export function checkShares(plan: Plan): Finding[] {
  return MEMBER_GROUPS.flatMap((measure) => {
    const count = countOf(plan, measure)
    const year = count && yearOfTarget(count, plan)
    const members = count && countOf(plan, 'members', year)
    const share = count && shareOf(plan, measure, year)
    const [part, whole] = [count && figureOf(count), members && figureOf(members)]
    if (!count || !share || !part || !whole) return []
    const percent = percentOf(part, whole)
    const values = { count: part, members: whole, percent, against: share.anchor }
    if (fits(percent, share)) return [found('agrees', 'plan-check/share-agrees', count, { measure, ...values })]
    if (measure !== 'members-elderly')
      return [
        found('contradiction', 'plan-check/share-differs', count, {
          measure,
          ...values,
          lower: blank(share.value ?? share.lower),
          upper: blank(share.value ?? share.upper),
        }),
      ]
    const ages = { age: count.age ?? 60, ageStated: count.ageStated ? ('yes' as const) : ('no' as const), againstAge: share.age ?? 60 }
    return [found('contradiction', 'plan-check/elderly-share', count, { ...values, wanted: figureOf(share) ?? 0, ...ages })]
  })
}

function fits(percent: number, { value, lower, upper }: Target): boolean {
  if (value !== null) return Math.abs(percent - value) <= ONE_POINT
  return percent >= (lower ?? 0) - ONE_POINT && percent <= (upper ?? 100) + ONE_POINT
}

/** The norms of the day on which the plan was signed; of a draft, of the year it is for. */
export function normsOf({ date, years }: Plan): ProgrammeNorms | null {
  const on = date ?? (years ? dayOf(years.from, 1, 1) : null)
  return on && normsOn(on)
}

/** "16 Câu lạc bộ với ít nhất 2.000 thành viên": how many that is for each, against the plan's own band or the programme's. */
export function checkClubSize(plan: Plan): Finding[] {
  const members = countOf(plan, 'members')
  const clubs = members && clubsInAll(plan, yearOfTarget(members, plan))
  const whole = members && figureOf(members)
  if (!members || !clubs || !whole) return []
  const each = Math.round((whole / clubs.count) * 10) / 10
  const values = { members: whole, clubs: clubs.count, each }
  const own = plan.targets.find(({ measure }) => measure === 'members-per-club')
  const norm = normsOf(plan)?.members
  const band = own ? { lower: own.value ?? own.lower, upper: own.value ?? own.upper } : norm
  if (!band) return []
  if (each >= (band.lower ?? 0) && each <= (band.upper ?? Number.POSITIVE_INFINITY))
    return [found('agrees', 'plan-check/members-per-club-agrees', members, values)]
  if (own)
    return [
      found('contradiction', 'plan-check/members-per-club-own', members, {
        ...values,
        lower: blank(band.lower),
        upper: blank(band.upper),
        against: own.anchor,
      }),
    ]
  if (!norm || norm.lower === null || norm.upper === null) return []
  const { lower, upper, decision } = norm
  return [
    found('clarify', 'plan-check/members-per-club', members, { ...values, lower, upper, fewest: lower * clubs.count, most: upper * clubs.count, decision }),
  ]
}

/** "Duy trì 11", "thành lập mới 05", "có 16": year by year. */
export function checkClubSums(plan: Plan): Finding[] {
  const years = new Set(plan.targets.map((target) => yearOfTarget(target, plan)))
  return [...years].flatMap((year) => {
    const [total, kept, added] = (['clubs', 'clubs-maintained', 'clubs-established'] as const).map((measure) => countOf(plan, measure, year))
    const figures = [total, kept, added].map((target) => target && figureOf(target))
    const [whole, before, more] = figures
    if (!total || typeof whole !== 'number' || typeof before !== 'number' || typeof more !== 'number') return []
    const sum = before + more
    const values = { year: blank(year), kept: before, added: more, total: whole }
    // "ít nhất 16" is kept by any larger sum
    const fitting = total.value === null && total.lower !== null ? sum >= whole : sum === whole
    return [fitting ? found('agrees', 'plan-check/clubs-sum-agrees', total, values) : found('error', 'plan-check/clubs-sum', total, { ...values, sum })]
  })
}

/** In a plan of several years: those kept in one year are those kept and added in the year before. */
export function checkCarriedClubs(plan: Plan): Finding[] {
  const steps = plan.targets.filter(({ measure, year }) => measure === 'clubs-maintained' && year !== null).flatMap((target) => carriedStep(plan, target))
  const wrong = steps.filter(({ kept, expected }) => kept !== expected)
  const first = steps[0]
  if (wrong.length === 0 && first) {
    const years = steps.map(({ year }) => year)
    return [found('agrees', 'plan-check/clubs-carried-agrees', first.target, { years: steps.length, from: Math.min(...years) - 1, to: Math.max(...years) })]
  }
  return wrong.map(({ target, year, kept, expected }) => found('error', 'plan-check/clubs-carried', target, { year, kept, before: year - 1, expected }))
}

function carriedStep(plan: Plan, target: Target): { target: Target; year: number; kept: number; expected: number }[] {
  const year = target.year
  const kept = countOf(plan, 'clubs-maintained', year) && figureOf(target)
  if (year === null || typeof kept !== 'number') return []
  const [keptBefore, addedBefore] = [countOf(plan, 'clubs-maintained', year - 1), countOf(plan, 'clubs-established', year - 1)]
  const begins = plan.years?.from === year - 1
  if (!addedBefore || (!keptBefore && !begins)) return []
  return [{ target, year, kept, expected: (figureOf(addedBefore) ?? 0) + (keptBefore ? (figureOf(keptBefore) ?? 0) : 0) }]
}

/** "05 Câu lạc bộ … Văn Bàn (01), Bảo Yên (02), …": where every place has its number. */
export function checkAreaSums({ targets }: Plan): Finding[] {
  return targets.flatMap((target) => {
    const counts = target.byArea.flatMap(({ count }) => (count === null ? [] : [count]))
    const areas = target.byArea.length
    if (figureOf(target) === null || target.unit === 'percent' || areas === 0 || counts.length < areas) return []
    const sum = counts.reduce((total, count) => total + count, 0)
    const figure = nearest(target, sum)
    return [
      sum === figure
        ? found('agrees', 'plan-check/areas-sum-agrees', target, { figure, areas })
        : found('error', 'plan-check/areas-sum', target, { sum, figure, areas }),
    ]
  })
}

/** What a breakdown must come to: the figure, "ít nhất 05" as 5, or whatever of "từ 8 đến 10" is nearest. */
const nearest = ({ value, lower, upper }: Target, sum: number): number =>
  value ?? (lower !== null && upper !== null ? Math.min(Math.max(sum, lower), upper) : (lower ?? upper ?? sum))

/** A share, or a size, that the plan sets below or above the programme's norm. */
export function checkNorms(plan: Plan): Finding[] {
  const norms = normsOf(plan)
  if (!norms) return []
  const normed: readonly (readonly [Measure, Norm])[] = [
    ['members-elderly', norms.elderlyPercent],
    ['members-women', norms.womenPercent],
    ['members-poor', norms.poorPercent],
    ['members-young', norms.youngPercent],
    ['members-borrowed', norms.borrowersPercent],
    ['clubs-well-run', norms.wellRunPercent],
    ['members-per-club', norms.members],
  ]
  return normed.flatMap(([measure, norm]) => {
    const target = measure === 'members-per-club' ? plan.targets.find((each) => each.measure === measure) : shareOf(plan, measure)
    if (!target || keeps(target, norm)) return []
    const [lower, upper] = [target.value ?? target.lower, target.value ?? target.upper]
    return [
      found('clarify', 'plan-check/norm-differs', target, {
        measure,
        lower: blank(lower),
        upper: blank(upper),
        normLower: blank(norm.lower),
        normUpper: blank(norm.upper),
        decision: norm.decision,
      }),
    ]
  })
}

function keeps({ value, lower, upper }: Target, norm: Norm): boolean {
  const [least, most] = [value ?? lower, value ?? upper]
  const enough = norm.lower === null || (least === null ? most === null || most >= norm.lower : least >= norm.lower)
  return enough && (norm.upper === null || ((least ?? 0) <= norm.upper && (most ?? 0) <= norm.upper))
}

/** Older and younger members cannot be more than all. */
export function checkWhole(plan: Plan): Finding[] {
  const [old, young] = [shareOf(plan, 'members-elderly'), shareOf(plan, 'members-young')]
  const [elderly, rest] = [old && (old.value ?? old.lower), young && (young.value ?? young.lower)]
  if (!young || !elderly || !rest || elderly + rest <= 100) return []
  return [found('contradiction', 'plan-check/shares-over-whole', young, { elderly, young: rest, sum: elderly + rest })]
}

/** "Duy trì" counts only once somebody has said what a kept club is. */
export function checkMaintained({ targets }: Plan, { pieces }: PlanDocument): Finding[] {
  const target = targets.find(({ measure, unit }) => measure === 'clubs-maintained' && unit === 'club')
  const clubs = target && figureOf(target)
  const isDefined = pieces.some(({ anchor, text }) => anchor !== NOTES && DEFINES.test(foldInPlace(text)))
  return !target || !clubs || isDefined ? [] : [found('clarify', 'plan-check/maintain-undefined', target, { clubs })]
}
/** "Câu lạc bộ được coi là duy trì khi …", "duy trì hoạt động được hiểu là …" */
const DEFINES =
  /(?:duoc (?:tinh|coi|xem|hieu|xac dinh) la|tieu chi|nghia la)[^.;]*duy tri|duy tri[^.;]*(?:duoc (?:tinh|coi|xem|hieu|xac dinh)|nghia la|theo tieu chi|khi co )/
