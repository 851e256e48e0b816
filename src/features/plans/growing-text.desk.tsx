import styles from './growing-text.module.css'

/** A field that is as high as its text: an unseen copy behind it holds the place, so that no script has to measure. */
export function GrowingText({ name, value, write, strong, small }: { name: string; value: string; write: (text: string) => void; strong?: boolean; small?: boolean }) {
  return (
    <span className={styles.grow} data-text={`${value} `} data-strong={strong || undefined} data-small={small || undefined}>
      <textarea aria-label={name} rows={1} lang="vi" value={value} onChange={(event) => write(event.currentTarget.value)} />
    </span>
  )
}
