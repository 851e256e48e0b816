/** A plan's own tables: real ones, with a caption, that scroll inside their frame and print whole. */
import { type ReactNode, useId } from 'react'
import styles from './plan-table.module.css'

type PlanTableProps = {
  readonly caption: string
  /** Rows stand in groups whose first cell reaches down. */
  readonly grouped?: boolean
  readonly children: ReactNode
}

export function PlanTable({ caption, grouped, children }: PlanTableProps) {
  const id = useId()
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls has to be reachable by keyboard.
    <section className={styles.scroll} aria-labelledby={id} tabIndex={0}>
      <table className={styles.table} data-grouped={grouped || undefined}>
        <caption id={id} className="unseen">{caption}</caption>
        {children}
      </table>
    </section>
  )
}

/** What has too many columns for an upright sheet is printed across. */
export const WideOnPaper = ({ children }: { children: ReactNode }) => <div className={styles.wide}>{children}</div>
