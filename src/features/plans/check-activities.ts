/** Activities against the targets they serve, the calendar and the bodies that must carry them out. */
import { dayOf } from '#kernel/day.ts'
import { fold } from '#kernel/vietnamese.ts'
import { amountOf, countOf } from './check-targets.ts'
import { finding, type Rule } from './finding.ts'
import type { Activity } from './plan.ts'

const textOf = (activity: Activity): string => [activity.title, ...activity.content].join(' ')
/** "11 Câu lạc bộ" → 11 */
const CLUBS_IN_TEXT = /(\d+) cau lac bo/
/** "khoảng 85 người" */
const SEATS = /(\d+) (?:nguoi|hoc vien|luot nguoi)/

/** All clubs are to be supervised, and the schedule has only the old ones. */
const supervisedFewer: Rule = (facts) => {
  const target = facts.plan.targets.find(({ measure }) => measure === 'clubs-supervised')
  const clubs = amountOf(countOf(facts, 'clubs'))
  const share = amountOf(target)
  if (!target || clubs === null || share === null) return []
  return facts.plan.activities.flatMap((activity) => {
    const content = fold(activity.content.join(' '))
    const scheduled = /giam sat|kiem tra/.test(content) && /giam sat/.test(fold(activity.title)) ? Number(CLUBS_IN_TEXT.exec(content)?.[1] ?? Number.NaN) : Number.NaN
    const wanted = Math.ceil((clubs * share) / 100)
    return scheduled < wanted ? [finding('supervised-fewer', 'contradiction', activity, { scheduled, wanted, clubs, share, clause: target.anchor })] : []
  })
}

/** Boards alone fill the class; who else is invited has no seat. */
const trainingSeats: Rule = (facts) => {
  const clubs = amountOf(countOf(facts, 'clubs'))
  if (clubs === null) return []
  const { board } = facts.norms
  return facts.plan.activities.flatMap((activity) => {
    const text = fold(textOf(activity))
    const seats = Number(SEATS.exec(text)?.[1] ?? Number.NaN)
    if (!/tap huan/.test(text) || !/chu nhiem/.test(text)) return []
    // Besides the board, at least one officer of each club's commune is called.
    const boards = clubs * board.from
    return seats < boards + clubs ? [finding('training-seats', 'clarify', activity, { seats, clubs, board: board.from, boards, left: Math.max(0, seats - boards), atMost: clubs * board.to })] : []
  })
}

const calendar: Rule = ({ plan }) =>
  plan.activities.flatMap((activity) => {
    const { from, to } = activity
    if (!from && !to) return [finding('period-missing', 'clarify', activity, { title: activity.title })]
    if (!plan.years) return []
    const [first, last] = [dayOf(plan.years.from, 1, 1), dayOf(plan.years.to, 12, 31)]
    return (from && (from < first || from > last)) || (to && (to < first || to > last)) ? [finding('period-outside', 'error', activity, { period: activity.period, from: plan.years.from, to: plan.years.to })] : []
  })

const leads: Rule = ({ plan }) => {
  const dutyBodies = plan.duties.flatMap(({ agency, agencies }) => [agency, ...agencies]).map(fold)
  return plan.activities.flatMap((activity) => {
    if (activity.lead === null) return [finding('lead-missing', 'clarify', activity, { title: activity.title })]
    const lead = fold(activity.lead)
    const hasDuty = dutyBodies.length === 0 || dutyBodies.some((body) => body.includes(lead) || lead.includes(body))
    return hasDuty ? [] : [finding('lead-without-duty', 'clarify', activity, { name: activity.lead })]
  })
}

export const activityRules: readonly Rule[] = [supervisedFewer, trainingSeats, calendar, leads]
