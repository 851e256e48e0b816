/** The clubs' capital: what each gets, from whom, for whom, and whether it is enough to lend. */
import { dong, sumDong } from '#kernel/money.ts'
import { fold } from '#kernel/vietnamese.ts'
import { amountOf, countOf } from './check-targets.ts'
import { type Facts, finding, type Rule } from './finding.ts'
import type { Activity, EstimateLine, SourceKind } from './plan.ts'

/** "20 triệu đồng/câu lạc bộ" */
const PER_CLUB = /(\d+(?:[.,]\d+)?) trieu dong ?\/ ?(?:cau lac bo|clb)/
const CLUBS = /(\d+) cau lac bo/

type Capital = { readonly activity: Activity; readonly text: string; readonly clubs: number | null }

/** The activity that gives clubs their capital. */
function capitalOf({ plan }: Facts): Capital | undefined {
  const activity = plan.activities.find(({ title, content }) => /quy|von/.test(fold(title)) && /von|quy/.test(fold(content.join(' '))) && /ho tro|von/.test(fold(title)))
  if (!activity) return undefined
  const text = fold(activity.content.join(' '))
  const clubs = CLUBS.exec(text.replace(PER_CLUB, ''))?.[1]
  return { activity, text, clubs: clubs ? Number(clubs) : null }
}

const capitalLine = ({ plan }: Facts): EstimateLine | undefined => plan.estimate?.lines.find(({ title }) => /(nguon quy|nguon von|ho tro quy|ho tro von|von ban dau)/.test(fold(title)))

function sourceOf({ plan: { estimate, funding } }: Facts, kind: SourceKind): { amount: number; line: number } | undefined {
  const inText = funding.bySource.find(({ source }) => source.kind === kind)
  if (inText) return inText
  const at = estimate?.sources.findIndex((source) => source.kind === kind) ?? -1
  const amount = estimate?.totalBySource[at]
  return amount ? { amount, line: estimate!.lines[0]?.line ?? 0 } : undefined
}

/** 20 million × 16 clubs against the Care Fund's part. */
const perClub: Rule = (facts) => {
  const capital = capitalOf(facts)
  const printed = capital && PER_CLUB.exec(capital.text)?.[1]
  const fund = sourceOf(facts, 'care-fund')
  if (!capital || !printed || !fund || capital.clubs === null || !/cham soc/.test(capital.text)) return []
  const each = dong(Math.round(Number(printed.replace(',', '.')) * 1_000_000))
  const values = { each, clubs: capital.clubs, computed: each * capital.clubs, printed: fund.amount }
  return [values.computed === fund.amount ? finding('per-club-adds-up', 'agrees', capital.activity, values) : finding('per-club-differs', 'contradiction', capital.activity, values)]
}

/** New money a club, shared among the members who are to borrow. */
const perBorrower: Rule = (facts) => {
  const line = capitalLine(facts)
  const borrowed = facts.plan.targets.find(({ measure }) => measure === 'members-borrowed')
  const [clubs, members, share] = [amountOf(countOf(facts, 'clubs')), amountOf(countOf(facts, 'members')), amountOf(borrowed)]
  if (!line?.total || !borrowed || !clubs || !members || share === null || borrowed.unit !== 'percent') return []
  const borrowers = Math.ceil((members * share) / 100)
  const each = Math.floor(line.total / borrowers)
  if (each >= facts.norms.usefulLoan) return []
  return [finding('capital-per-borrower', 'contradiction', borrowed, { capital: line.total, clubs, perClub: Math.round(line.total / clubs), share, borrowers, each, useful: facts.norms.usefulLoan })]
}

/** The communes hold the Care Fund; a plan that counts on it must ask somebody to release it. */
const nobodyObliged: Rule = (facts) => {
  const fund = sourceOf(facts, 'care-fund')
  const { plan } = facts
  if (!fund || plan.duties.length === 0) return []
  const isObliged = plan.duties.some(({ agencies, text }) => agencies.some((body) => /ubnd|uy ban nhan dan/.test(fold(body))) && /quy cham soc/.test(fold(text)))
  if (isObliged) return []
  const total = plan.estimate?.total ?? plan.funding.total ?? sumDong(plan.funding.bySource.map(({ amount }) => amount))
  return [finding('care-fund-nobody-obliged', 'clarify', { anchor: 'VI', line: fund.line }, { amount: fund.amount, total, share: Math.round((fund.amount / total) * 100) })]
}

/** "Vốn ban đầu" for clubs that began a year ago: some may have had it already. */
const forOldClubs: Rule = (facts) => {
  const capital = capitalOf(facts)
  const fresh = amountOf(countOf(facts, 'clubs-established'))
  if (!capital || capital.clubs === null || fresh === null || capital.clubs <= fresh || !/von ban dau/.test(capital.text)) return []
  return [finding('initial-capital-for-old-clubs', 'clarify', capital.activity, { clubs: capital.clubs, fresh, old: capital.clubs - fresh })]
}

export const capitalRules: readonly Rule[] = [perClub, perBorrower, nobodyObliged, forOldClubs]
