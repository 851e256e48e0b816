/** Targets against each other and against the norms. */
import { fold } from '#kernel/vietnamese.ts'
import { type Facts, finding, type Rule } from './finding.ts'
import type { Measure, Target } from './plan.ts'

/** The figure that a target asks for: itself, or its lower bound. */
export const amountOf = (target: Target | undefined): number | null => target?.value ?? target?.lower ?? null

/** The plan's own total of a measure; of several years the last, of several clauses the first that is a count. */
export function countOf({ plan }: Pick<Facts, 'plan'>, measure: Measure): Target | undefined {
  const found = plan.targets.filter((target) => target.measure === measure && target.kind === 'count' && amountOf(target) !== null)
  const last = Math.max(...found.map((target) => target.year ?? 0))
  return found.find((target) => (target.year ?? 0) === last)
}

const round = (value: number): number => Math.round(value * 10) / 10

/** 700 of 2,000 is 35 %, and another clause says 70 %. */
const elderlyShare: Rule = ({ plan }) => {
  const elderly = plan.targets.find((target) => target.measure === 'members-elderly' && target.kind === 'count')
  const share = plan.targets.find((target) => target.measure === 'members-elderly' && target.kind !== 'count')
  const members = plan.targets.find((target) => target.measure === 'members' && target.kind === 'count' && target.year === (elderly?.year ?? null))
  const [count, of, stated] = [amountOf(elderly), amountOf(members), amountOf(share)]
  if (!elderly || !share || count === null || !of || stated === null) return []
  const computed = round((count / of) * 100)
  if (computed >= stated) return []
  return [finding('elderly-two-figures', 'contradiction', elderly, { count, members: of, computed, stated, clause: share.anchor, ageHere: elderly.age ?? 0, ageThere: share.age ?? 0, needed: Math.ceil((of * stated) / 100) })]
}

const ageUnstated: Rule = ({ plan }) =>
  plan.targets.filter((target) => target.age !== null && !target.ageStated).map((target) => finding('age-unstated', 'clarify', target, { age: target.age! }))

/** 2,000 members in 16 clubs are 125 a club. */
const clubSize: Rule = (facts) => {
  const [members, clubs] = [countOf(facts, 'members'), countOf(facts, 'clubs')]
  const [people, groups] = [amountOf(members), amountOf(clubs)]
  const norm = facts.norms.members
  if (!members || !people || !groups || !norm || members.year !== clubs?.year) return []
  const each = round(people / groups)
  if (each >= norm.from && each <= norm.to) return []
  return [finding('club-size', 'contradiction', members, { members: people, clubs: groups, each, from: norm.from, to: norm.to, decision: facts.norms.decision })]
}

const clubsAddUp: Rule = ({ plan }) => {
  const at = (measure: Measure) => plan.targets.find((target) => target.measure === measure && target.kind === 'count')
  const [kept, fresh, all] = [at('clubs-maintained'), at('clubs-established'), at('clubs')]
  const [old, more, total] = [amountOf(kept), amountOf(fresh), amountOf(all)]
  if (!all || old === null || more === null || total === null || fresh?.year !== all.year) return []
  const values = { old, fresh: more, total, sum: old + more }
  return [old + more === total ? finding('clubs-add-up', 'agrees', all, values) : finding('clubs-do-not-add-up', 'contradiction', all, values)]
}

const areaBreakdown: Rule = ({ plan }) =>
  plan.targets.flatMap((target) => {
    const counts = target.byArea.flatMap(({ count }) => count ?? [])
    const total = amountOf(target)
    if (counts.length === 0 || counts.length < target.byArea.length || total === null) return []
    const values = { sum: counts.reduce((sum, count) => sum + count, 0), total, areas: counts.length }
    return [values.sum === total ? finding('area-breakdown-adds-up', 'agrees', target, values) : finding('area-breakdown', 'error', target, values)]
  })

const shares: Rule = ({ plan }) =>
  plan.targets.flatMap((target) => {
    const given = [target.value, target.lower, target.upper].flatMap((bound) => bound ?? [])
    if (target.lower !== null && target.upper !== null && target.lower > target.upper) return [finding('band-reversed', 'error', target, { lower: target.lower, upper: target.upper, name: target.measure })]
    return target.unit === 'percent' && given.some((share) => share > 100) ? [finding('share-impossible', 'error', target, { share: Math.max(...given), name: target.measure })] : []
  })

/** "Duy trì" counts only when somebody has said what a club that is kept up does. */
const SAYS_WHAT_IS_KEPT = /duoc (coi|tinh|xem) la (con )?(duy tri|hoat dong)|duy tri sinh hoat (it nhat|toi thieu|hang thang|moi thang)|sinh hoat (it nhat|toi thieu) \d/
const maintainUndefined: Rule = ({ plan, document }) => {
  const target = plan.targets.find(({ measure }) => measure === 'clubs-maintained')
  if (!target || document.pieces.some(({ text }) => SAYS_WHAT_IS_KEPT.test(fold(text)))) return []
  return [finding('maintain-undefined', 'clarify', target, { clubs: amountOf(target) ?? 0 })]
}

/** In a plan of several years a number without a year or an end cannot be followed. */
const withoutDeadline: Rule = ({ plan }) => {
  if (!plan.years || plan.years.from === plan.years.to) return []
  return plan.targets
    .filter((target) => target.kind === 'count' && target.deadline === null && target.year === null && target.measure !== 'clubs-maintained')
    .map((target) => finding('target-without-deadline', 'clarify', target, { name: target.measure, amount: amountOf(target) ?? 0 }))
}

export const targetRules: readonly Rule[] = [elderlyShare, ageUnstated, clubSize, clubsAddUp, areaBreakdown, shares, maintainUndefined, withoutDeadline]
