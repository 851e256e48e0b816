/** Soát nguồn vốn: whether the money is enough for what it is for, and who is bound to give it. */
import { type Dong, sumDong } from '#kernel/money.ts'
import { activitiesOf, clubsInAll, contentOf, countOf, figureOf, linesOf, shareOf, workKind, yearOfTarget } from './check-figures.ts'
import { capitalForEach, fundingPlace, topLines } from './check-money.ts'
import { normsOf } from './check-targets.ts'
import { type Finding, found, type Place } from './finding.ts'
import type { Plan, SourceKind } from './plan.ts'
import type { PlanDocument } from './plan-document.ts'
import { foldInPlace } from './reading-words.ts'

/** New money for all clubs, against half of the members borrowing: what one borrower could have at one time. */
export function checkCapital(plan: Plan): Finding[] {
  const share = shareOf(plan, 'members-borrowed')
  const members = countOf(plan, 'members')
  const clubs = members && clubsInAll(plan, yearOfTarget(members, plan))
  const total = linesOf(plan, 'fund')[0]?.total ?? null
  const usual = normsOf(plan)?.usualLoan.lower
  const [percent, people] = [share && figureOf(share), members && figureOf(members)]
  if (!share || !clubs || !total || !usual || !percent || !people) return []
  const borrowers = Math.ceil((people * percent) / 100)
  const each = Math.floor(total / borrowers)
  if (each >= usual) return []
  return [
    found('clarify', 'plan-check/capital-per-borrower', share, {
      total,
      clubs: clubs.count,
      perClub: Math.floor(total / clubs.count),
      members: people,
      percent,
      borrowers,
      each,
      usual,
    }),
  ]
}

/** "Vốn ban đầu" for every club, where clubs of earlier years may have had theirs. */
export function checkEarlierClubs(plan: Plan): Finding[] {
  const capital = capitalForEach(plan)
  const kept = countOf(plan, 'clubs-maintained')
  const earlier = kept && figureOf(kept)
  const activity = capital && activitiesOf(plan, 'fund').find(({ anchor }) => anchor === capital.anchor)
  if (!capital || !earlier || !activity || !INITIAL.test(foldInPlace(contentOf(activity)))) return []
  const added = countOf(plan, 'clubs-established')
  if (capital.clubs <= ((added && figureOf(added)) ?? 0) || capital.clubs < earlier) return []
  return [
    found('clarify', 'plan-check/capital-for-earlier-clubs', capital, { clubs: capital.clubs, earlier, each: capital.each, amount: earlier * capital.each }),
  ]
}
const INITIAL = /(?:von|quy)(?: [a-z]+){0,4} ban dau/

/** What a plan counts on from one kind of source: of the table, else of the text. */
function amountFrom(plan: Plan, document: PlanDocument, kind: SourceKind): { readonly amount: Dong; readonly place: Place } | null {
  const { estimate, funding } = plan
  const shares = funding.bySource.filter(({ source }) => source.kind === kind)
  const table = estimate?.totalBySource.filter((amount, at): amount is Dong => amount !== null && estimate.sources[at]?.kind === kind) ?? []
  const amount = sumDong(table.length > 0 ? table : shares.map((share) => share.amount))
  const place = shares[0] ? fundingPlace(plan, document, shares[0].line) : { anchor: 'annex', line: 0 }
  return amount > 0 ? { amount, place } : null
}

/** The communes' care funds belong to the communes: without a duty to release the money, nobody is bound to. */
export function checkCareFund(plan: Plan, document: PlanDocument): Finding[] {
  const fund = amountFrom(plan, document, 'care-fund')
  const total = plan.estimate?.total ?? plan.funding.total
  if (!fund || !total || plan.duties.length === 0) return []
  const isBound = plan.duties.some(({ kind, text }) => kind === 'assigned' && RELEASES.test(foldInPlace(text)))
  return isBound
    ? []
    : [
        found('clarify', 'plan-check/care-fund-without-duty', fund.place, {
          amount: fund.amount,
          total,
          percent: Math.round((fund.amount / total) * 1000) / 10,
        }),
      ]
}
/** "UBND xã trích Quỹ Chăm sóc …"; "vận dụng, sử dụng nguồn lực từ Quỹ" binds nobody who holds it. */
const RELEASES = /\b(?:trich|chuyen|cap phat|bo tri|giai ngan|xuat)\b[^;]*quy cham soc|quy cham soc[^;]*\b(?:trich|chuyen|cap phat|bo tri|giai ngan)\b/

const PROVIDES: readonly (readonly [SourceKind, RegExp])[] = [
  ['budget', /kinh phi|ngan sach|du toan/],
  ['mobilised', /huy dong|xa hoi hoa|van dong|dong gop|tai tro/],
]

/** Money of a source that no duty speaks of. */
export function checkSources(plan: Plan, document: PlanDocument): Finding[] {
  if (plan.duties.length === 0) return []
  const words = foldInPlace(plan.duties.map(({ text }) => text).join('\n'))
  return PROVIDES.flatMap(([source, pattern]) => {
    const money = amountFrom(plan, document, source)
    return money && !pattern.test(words) ? [found('clarify', 'plan-check/money-without-duty', money.place, { source, amount: money.amount })] : []
  })
}

/** Work that costs money by its nature, and the words by which the estimate would name it. */
const COSTLY: readonly (readonly [RegExp, RegExp])[] = [
  [/^(?:bien soan|in an|in|phat hanh) .*tai lieu/, /tai lieu|bien soan|in an/],
  [/^(?:mua|mua sam|trang bi) /, /mua|trang bi|thiet bi/],
  [/^cu can bo .*(?:tap huan|dao tao|hoc)/, /cu can bo|cong tac phi|di tap huan/],
]

/** Work for which the estimate has no line. */
export function checkUnpaidWork({ activities, estimate }: Plan): Finding[] {
  if (!estimate || estimate.lines.length === 0) return []
  const titles = foldInPlace(estimate.lines.map(({ title }) => title).join('\n'))
  return activities.flatMap((activity) =>
    activity.content.flatMap((item) => {
      const words = foldInPlace(item)
      const isUnpaid = COSTLY.some(([work, paid]) => work.test(words) && !paid.test(titles))
      return isUnpaid ? [found('clarify', 'plan-check/work-without-money', activity, { work: opening(item) })] : []
    }),
  )
}

/** The first words, as far as they name the work. */
export const opening = (text: string): string => {
  const clause = text.split(/[(;.,]/u)[0]!.trim()
  const words = clause.split(' ')
  return words.length > 14 ? `${words.slice(0, 14).join(' ')}…` : clause
}

/** A line of money for which there is no activity. */
export function checkLinesHaveWork(plan: Plan): Finding[] {
  if (!plan.estimate || plan.activities.length === 0) return []
  const work = plan.activities.map((activity) => foldInPlace(`${activity.title}\n${contentOf(activity)}`))
  return topLines(plan.estimate).flatMap(({ title, total, line }) => {
    const kind = workKind(title)
    const known = kind ? activitiesOf(plan, kind).length > 0 : work.some((words) => sharesWords(foldInPlace(title), words))
    return known || !total ? [] : [found('clarify', 'plan-check/line-without-activity', { anchor: 'annex', line }, { title: opening(title), total })]
  })
}

/** At least half of the title's longer words. */
function sharesWords(title: string, work: string): boolean {
  const words = [...new Set(title.split(/[^a-z]+/).filter((word) => word.length > 2))]
  return words.filter((word) => work.includes(word)).length * 2 >= words.length
}
