/** Every sum of the estimate, in both directions, and against the text. */
import type { Dong } from '#kernel/money.ts'
import { type Finding, finding, type Rule } from './finding.ts'
import type { Estimate, SourceKind } from './plan.ts'

const ANNEX = 'annex'
const sum = (amounts: readonly (Dong | null)[]): number => amounts.reduce((total: number, amount) => total + (amount ?? 0), 0)

const rows: Rule = ({ plan: { estimate } }) => {
  if (!estimate) return []
  const wrong = estimate.lines.flatMap((line) =>
    line.total !== null && line.total !== sum(line.bySource) ? [finding('row-sum', 'error', { anchor: ANNEX, line: line.line }, { name: line.number || line.title, printed: line.total, computed: sum(line.bySource) })] : [],
  )
  return wrong.length > 0 ? wrong : [finding('rows-add-up', 'agrees', { anchor: ANNEX, line: lineOf(estimate) }, { rows: estimate.lines.length })]
}

const columns: Rule = ({ plan: { estimate } }) => {
  if (!estimate || estimate.lines.length === 0) return []
  const at = { anchor: ANNEX, line: estimate.lines.at(-1)!.line }
  const column = (name: string, printed: Dong | null, parts: readonly (Dong | null)[]): Finding[] =>
    printed !== null && printed !== sum(parts) ? [finding('column-sum', 'error', at, { name, printed, computed: sum(parts) })] : []
  const wrong = [
    ...column('', estimate.total, estimate.lines.map((line) => line.total)),
    ...estimate.totalBySource.flatMap((printed, source) => column(estimate.sources[source]!.title, printed, estimate.lines.map((line) => line.bySource[source] ?? null))),
  ]
  return wrong.length > 0 || estimate.total === null ? wrong : [finding('columns-add-up', 'agrees', at, { columns: estimate.sources.length + 1, total: estimate.total })]
}

const lineOf = (estimate: Estimate): number => estimate.lines[0]?.line ?? 0

/** What section V says, source by source, against the table. */
const textAgainstTable: Rule = ({ plan: { estimate, funding } }) => {
  if (!estimate || funding.total === null) return []
  const at = { anchor: 'V', line: funding.bySource[0]?.line ?? 0 }
  const inTable = (kind: SourceKind): number => sum(estimate.sources.flatMap((source, index) => (source.kind === kind ? (estimate.totalBySource[index] ?? null) : [])))
  const wrong = funding.bySource.flatMap((share) => {
    const printed = inTable(share.source.kind)
    return printed !== share.amount ? [finding('text-differs-from-table', 'contradiction', { anchor: 'V', line: share.line }, { name: share.source.title, text: share.amount, table: printed })] : []
  })
  if (estimate.total !== null && estimate.total !== funding.total) wrong.push(finding('text-differs-from-table', 'contradiction', at, { name: '', text: funding.total, table: estimate.total }))
  return wrong.length > 0 ? wrong : [finding('text-matches-table', 'agrees', at, { total: funding.total, sources: funding.bySource.length })]
}

const fundingSum: Rule = ({ plan: { funding } }) => {
  const parts = sum(funding.bySource.map(({ amount }) => amount))
  if (funding.total === null || funding.approximate || funding.bySource.length < 2 || parts === funding.total) return []
  return [finding('funding-sum', 'error', { anchor: 'V', line: funding.bySource[0]!.line }, { printed: funding.total, computed: parts })]
}

export const moneyRules: readonly Rule[] = [rows, columns, textAgainstTable, fundingSum]
