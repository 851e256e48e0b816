import { dong, formatDong, formatWhole } from '#kernel/money.ts'
import type { Finding, FindingCode } from './finding.ts'
import { findingsEn } from './finding-words.en.ts'
import { findingsVi } from './finding-words.vi.ts'

/** Values that are money, by the finding's code. */
const MONEY: Partial<Record<FindingCode, readonly string[]>> = {
  'row-sum': ['printed', 'computed'], 'column-sum': ['printed', 'computed'], 'columns-add-up': ['total'], 'funding-sum': ['printed', 'computed'], 'text-differs-from-table': ['text', 'table'],
  'text-matches-table': ['total'], 'per-club-differs': ['each', 'computed', 'printed'], 'per-club-adds-up': ['each', 'computed', 'printed'], 'capital-per-borrower': ['capital', 'perClub', 'each', 'useful'],
  'care-fund-nobody-obliged': ['amount', 'total'],
}
/** Years are not written with dots. */
const PLAIN: Partial<Record<FindingCode, readonly string[]>> = { 'period-outside': ['from', 'to'] }

export type FindingSaid = { readonly title: string; readonly computed: string; readonly suggestion: string }

export function findingWords({ code, values }: Pick<Finding, 'code' | 'values'>, language: 'vi' | 'en'): FindingSaid {
  const said = Object.fromEntries(Object.entries(values).map(([name, value]) => [name, show(code, name, value)]))
  const { title, computed, suggestion } = (language === 'vi' ? findingsVi : findingsEn)[code]
  return { title, computed: computed(said), suggestion: suggestion(said) }
}

function show(code: FindingCode, name: string, value: string | number): string {
  if (typeof value === 'string') return value
  if (MONEY[code]?.includes(name)) return formatDong(dong(value))
  if (PLAIN[code]?.includes(name)) return String(value)
  const [whole, decimals] = String(value).split('.')
  return formatWhole(Number(whole)) + (decimals ? `,${decimals}` : '')
}
