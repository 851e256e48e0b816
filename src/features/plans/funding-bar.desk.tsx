import { useWords } from '#client/language.ts'
import { type Dong, formatMillions, sumDong } from '#kernel/money.ts'
import { en } from './en.ts'
import type { MoneySource, Plan } from './plan.ts'
import styles from './funding-bar.module.css'
import { vi } from './vi.ts'

/** The sources beside one another; the words and figures below say the same. */
export function FundingBar({ plan: { estimate, funding } }: { plan: Plan }) {
  const words = useWords(vi, en)
  const parts: { source: MoneySource; amount: Dong }[] = estimate
    ? estimate.sources.flatMap((source, at) => (estimate.totalBySource[at] ? [{ source, amount: estimate.totalBySource[at] }] : []))
    : funding.bySource.map(({ source, amount }) => ({ source, amount }))
  const whole = sumDong(parts.map(({ amount }) => amount))
  if (whole === 0) return null
  return (
    <>
      <div className={styles.bar} aria-hidden="true">
        {parts.map(({ source, amount }) => <span key={source.title} data-source={source.kind} style={{ flexGrow: amount / whole }} />)}
      </div>
      <ul className={styles.keys}>
        {parts.map(({ source, amount }) => (
          <li key={source.title}><span className={styles.key} data-source={source.kind} aria-hidden="true" />{source.title}: <strong>{formatMillions(amount)}</strong> {words.millions}</li>
        ))}
      </ul>
    </>
  )
}
