/** Soát hoạt động: whether what is to be done fits the targets, the time and itself. */
import { dayOf } from '#kernel/day.ts'
import { activitiesOf, clubCounts, clubsInAll, contentOf, countOf, figureOf, linesOf, percentOf, shareOf, workKind } from './check-figures.ts'
import { normsOf } from './check-targets.ts'
import { type Finding, found } from './finding.ts'
import type { Activity, Measure, Plan } from './plan.ts'
import type { PlanDocument } from './plan-document.ts'
import { nameBook, namedPlaces } from './read-places.ts'
import { foldInPlace } from './reading-words.ts'

const sumOf = (figures: readonly number[]): number => figures.reduce((sum, figure) => sum + figure, 0)

/** "100% Câu lạc bộ được giám sát" against a schedule that names fewer clubs. */
export function checkSupervision(plan: Plan): Finding[] {
  const target = shareOf(plan, 'clubs-supervised')
  const clubs = clubsInAll(plan)
  const wanted = target && clubs && Math.ceil((clubs.count * (figureOf(target) ?? 0)) / 100)
  if (!target || !clubs || !wanted) return []
  return activitiesOf(plan, 'supervision').flatMap((activity) => {
    const scheduled = sumOf(clubCounts(contentOf(activity)))
    if (scheduled === 0 || scheduled >= wanted) return []
    const left = wanted - scheduled
    const cost = linesOf(plan, 'supervision')[0]?.total ?? 0
    const eachCost = Math.round(cost / scheduled)
    const values = {
      scheduled,
      clubs: clubs.count,
      left,
      percent: percentOf(scheduled, clubs.count),
      against: activity.anchor,
      eachCost,
      leftCost: eachCost * left,
    }
    return [found('contradiction', 'plan-check/supervision-partial', target, values)]
  })
}

const SEATS = /(\d{1,4}) (?:nguoi|hoc vien|dai bieu|hoi vien|can bo)(?<each> ?\/ ?lop)?/
const CLASSES = /(\d{1,3}) (?:lop|cuoc|dot) (?:tap huan|dao tao|boi duong)?/

/** Whether the boards of all clubs fit into the class beside the officials who are asked too. */
export function checkClassSeats(plan: Plan): Finding[] {
  const clubs = clubsInAll(plan)
  const board = normsOf(plan)?.board
  if (!clubs || !board?.lower || !board.upper || !shareOf(plan, 'clubs-trained')) return []
  const { lower, upper } = board
  return activitiesOf(plan, 'training').flatMap((activity) =>
    activity.content.flatMap((item) => {
      const words = foldInPlace(item)
      const seats = seatsIn(words)
      if (seats === null || !/ban chu nhiem|\bbcn\b/.test(words)) return []
      const boards = lower * clubs.count
      const values = { seats, clubs: clubs.count, board: lower, boards }
      if (seats < boards) return [found('contradiction', 'plan-check/class-too-small', activity, { ...values, short: boards - seats })]
      const isShared = /can bo/.test(words)
      if (!isShared || seats >= upper * clubs.count) return []
      return [found('clarify', 'plan-check/class-seats', activity, { ...values, left: seats - boards, boardMost: upper, boardsMost: upper * clubs.count })]
    }),
  )
}

/** All places of all classes; "80 người/lớp" is of each class. */
function seatsIn(words: string): number | null {
  const seats = SEATS.exec(words)
  const classes = CLASSES.exec(words)
  return seats && Number(seats[1]) * (seats.groups!.each && classes ? Number(classes[1]) : 1)
}

/** One class while clubs are still being founded: the later ones may have nobody to send yet. */
export function checkClassTime(plan: Plan): Finding[] {
  const founding = activitiesOf(plan, 'establishing').find(({ to }) => to !== null)
  if (!founding?.to) return []
  const clubsTo = founding.to
  return activitiesOf(plan, 'training').flatMap((activity) => {
    const { from, to } = activity
    const classes = CLASSES.exec(foldInPlace(contentOf(activity)))
    if (!from || !to || from >= clubsTo || !classes || Number(classes[1]) !== 1) return []
    return [found('clarify', 'plan-check/class-before-clubs', activity, { classFrom: from, classTo: to, clubsTo, against: founding.anchor })]
  })
}

const PROMISES: readonly (readonly [string, RegExp])[] = [
  ['giám sát', /giam sat/],
  ['kiểm tra', /kiem tra/],
  ['hỗ trợ', /ho tro|giup do/],
  ['nâng cao năng lực', /nang cao nang luc|tap huan|boi duong/],
  ['tập huấn', /tap huan/],
  ['truyền thông', /truyen thong|tuyen truyen/],
  ['thành lập', /thanh lap/],
  ['tổng kết', /tong ket/],
]

/** A title of several verbs whose content speaks of some of them only. */
export function checkTitles({ activities }: Plan): Finding[] {
  return activities.flatMap((activity) => {
    const [title, content] = [foldInPlace(activity.title), foldInPlace(contentOf(activity))]
    const promised = PROMISES.filter(([word]) => title.includes(foldInPlace(word)))
    const open = promised.filter(([, pattern]) => !pattern.test(content))
    if (content === '' || promised.length < 2 || open.length === 0 || open.length === promised.length) return []
    return [found('clarify', 'plan-check/title-beyond-content', activity, { promised: open.map(([word]) => word).join(', ') })]
  })
}

export function checkLeadsAndPeriods({ activities }: Plan): Finding[] {
  return activities.flatMap((activity) => [
    ...(activity.lead === null ? [found('clarify', 'plan-check/no-lead', activity, { title: activity.title })] : []),
    ...(activity.period === '' ? [found('clarify', 'plan-check/no-period', activity, { title: activity.title })] : []),
  ])
}

/** A time outside the plan's years, or over before the plan was signed. */
export function checkPeriods({ activities, years, date }: Plan): Finding[] {
  return activities.flatMap((activity) => {
    const { from, to, period } = activity
    if (years && ((from && from < dayOf(years.from, 1, 1)) || (to && to > dayOf(years.to, 12, 31))))
      return [found('error', 'plan-check/period-outside', activity, { period, ...years })]
    return to && date && to < date ? [found('contradiction', 'plan-check/period-passed', activity, { period, to, signed: date })] : []
  })
}

const DONE_BY: readonly (readonly [Measure, RegExp])[] = [
  ['clubs-established', /thanh lap|ra mat|phat trien|nhan rong/],
  ['clubs-trained', /tap huan|dao tao|boi duong/],
  ['clubs-supervised', /giam sat|kiem tra/],
  ['members-borrowed', /\bquy\b|\bvon\b|\bvay\b/],
  ['fund-initial', /\bquy\b|\bvon\b/],
]

/** A target that no activity works for. */
export function checkTargetsWorkedFor({ activities, targets }: Plan): Finding[] {
  if (activities.length === 0) return []
  const words = foldInPlace(activities.map((activity) => `${activity.title}\n${contentOf(activity)}`).join('\n'))
  return DONE_BY.flatMap(([measure, pattern]) => {
    const target = targets.find((each) => each.measure === measure)
    return target && !pattern.test(words) ? [found('clarify', 'plan-check/target-without-activity', target, { measure })] : []
  })
}

/** Numbers of clubs that the activities and the estimate repeat from the targets. */
export function checkClubCounts(plan: Plan): Finding[] {
  const [added, kept, all] = [countOf(plan, 'clubs-established'), countOf(plan, 'clubs-maintained'), clubsInAll(plan)]
  const more = added && figureOf(added)
  if (!added || !more || !all) return []
  const known = new Set([more, all.count, kept && figureOf(kept), ...added.byArea.map(({ count }) => count)])
  const told = [
    ...plan.activities.map((activity) => ({ activity, kind: workKind(activity.title), text: contentOf(activity) })),
    ...(plan.estimate?.lines ?? []).map((line) => ({ activity: { anchor: 'annex', line: line.line }, kind: workKind(line.title), text: line.title })),
  ]
  return told.flatMap(({ activity, kind, text }) => {
    if (kind !== 'establishing' && kind !== 'fund' && kind !== 'review') return []
    const wrong = clubCounts(text).find((count) => count > 1 && !known.has(count))
    const wanted = kind === 'establishing' ? { count: more, anchor: added.anchor } : all
    return wrong === undefined
      ? []
      : [found('contradiction', 'plan-check/club-count', activity, { count: wrong, wanted: wanted.count, against: wanted.anchor })]
  })
}

/** The places of new clubs, in the target and in the activity that founds them. */
export function checkPlaces(plan: Plan, document: PlanDocument): Finding[] {
  const target = countOf(plan, 'clubs-established')
  if (!target || target.byArea.length === 0) return []
  const names = nameBook(document)
  const wanted = new Set(target.byArea.map(({ name }) => name))
  return activitiesOf(plan, 'establishing').flatMap((activity) => {
    const written = new Set(placesIn(activity).map((place) => names(place).name))
    if (written.size === 0) return []
    const [missing, more] = [[...wanted].filter((name) => !written.has(name)), [...written].filter((name) => !wanted.has(name))]
    if (missing.length + more.length === 0) return [found('agrees', 'plan-check/places-agree', activity, { places: wanted.size, against: target.anchor })]
    return [found('error', 'plan-check/places-differ', activity, { missing: missing.join(', '), added: more.join(', '), against: target.anchor })]
  })
}
const placesIn = ({ content }: Activity): ReturnType<typeof namedPlaces> => content.flatMap((item) => namedPlaces(item))
