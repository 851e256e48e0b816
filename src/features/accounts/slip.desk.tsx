import { Button } from '@mantine/core'
import { showMoment, showPhone } from '#client/format.ts'
import { Icon } from '#client/icons.tsx'
import { useWords } from '#client/language.ts'
import { Note } from '#client/states.tsx'
import { en } from './en.ts'
import styles from './slip.module.css'
import { vi } from './vi.ts'

/** `password` is null when the same request had been answered before: it is shown once. */
export type Slip = { readonly name: string; readonly phone: string; readonly password: string | null; readonly expires: string }

/** Phiếu giao tài khoản: on screen and on half a sheet of A4; the holder signs for it. */
export function SlipSheet({ slip }: { slip: Slip }) {
  const words = useWords(vi, en).slip
  if (slip.password === null) return <Note tone="warn">{words.lost}</Note>
  return (
    <div className="stack">
      <div className="no-print"><Note tone="warn">{words.once}</Note></div>
      <section className={styles.slip} aria-label={words.title}>
        <h2>{words.title}</h2>
        <p className={styles.name}>{slip.name}</p>
        <dl className={styles.lines}>
          <dt>{words.address}</dt>
          <dd>{location.origin}</dd>
          <dt>{words.phone}</dt>
          <dd>{showPhone(slip.phone)}</dd>
          <dt>{words.password}</dt>
          <dd><code className={styles.password}>{slip.password}</code></dd>
          <dt>{words.expires}</dt>
          <dd>{showMoment(slip.expires)}</dd>
        </dl>
        <ol className={styles.steps}>
          {words.steps.map((step) => <li key={step}>{step}</li>)}
        </ol>
        <div className={`${styles.hands} only-print`}>
          <p><b>{words.giver}</b><br />{words.sign}</p>
          <p><b>{words.taker}</b><br />{words.sign}</p>
        </div>
      </section>
      <div className="no-print">
        <Button leftSection={<Icon name="print" size={18} />} onClick={() => window.print()}>{words.print}</Button>
      </div>
    </div>
  )
}
