/** Các kỳ còn phải trả: as the paper has them, or filled in by the terms and then corrected. */
import { Button } from '@mantine/core'
import { DayField } from '#client/day-field.tsx'
import { Group } from '#client/form.tsx'
import { showDong } from '#client/format.ts'
import { useWords } from '#client/language.ts'
import { MoneyField } from '#client/money-field.tsx'
import { Note } from '#client/states.tsx'
import type { Terms } from './old-loan-dialog.desk.tsx'
import { type InstalmentForm, leftByTerms, type OldLoanForm, principalLeft } from './opening-form.ts'
import { en } from './opening-words.en.ts'
import { vi } from './opening-words.vi.ts'
import styles from './opening.module.css'

type Props = { readonly form: OldLoanForm; readonly change: (part: Partial<OldLoanForm>) => void; readonly terms: Terms; readonly fault: boolean }

export function OldInstalments({ form, change, terms, fault }: Props) {
  const words = useWords(vi, en)
  const own = words.loan
  const { left } = form
  const byTerms = leftByTerms(form, terms)
  const set = (key: string, part: Partial<InstalmentForm>) => change({ left: left.map((each) => (each.key === key ? { ...each, ...part } : each)) })
  const fresh = { dueOn: '', principal: null, interest: null }
  const add = (all: readonly Omit<InstalmentForm, 'key'>[]): readonly InstalmentForm[] => all.map((each) => ({ ...each, key: crypto.randomUUID() }))
  const sum = principalLeft(form)
  return (
    <Group legend={own.left} hint={own.leftNote}>
      <div className={styles.left}>
        <div className={styles.pair}>
          <Button variant="default" disabled={byTerms === null} onClick={() => byTerms && change({ left: add(byTerms) })}>{own.fill}</Button>
          <Button variant="default" onClick={() => change({ left: [...left, ...add([fresh])] })}>{own.add}</Button>
        </div>
        {byTerms === null && <p className="soft small">{own.cannotFill}</p>}
        {left.length === 0 ? <p className="soft">{own.none}</p> : (
          <ol className={styles.rows}>
            {left.map(({ key, dueOn, principal, interest }, at) => (
              <li key={key} className={styles.instalment}>
                <DayField label={`${own.kth(at + 1)}: ${own.dueOn.toLocaleLowerCase()}`} hint="" value={dueOn} onDay={(day) => set(key, { dueOn: day })} />
                <MoneyField label={own.principal} value={principal} change={(amount) => set(key, { principal: amount })} />
                <MoneyField label={own.interest} value={interest} change={(amount) => set(key, { interest: amount })} />
                <Button size="compact-md" variant="default" aria-label={words.removeOf(own.kth(at + 1))} onClick={() => change({ left: left.filter((each) => each.key !== key) })}>{words.remove}</Button>
              </li>
            ))}
          </ol>
        )}
        {form.amount !== null && <p role="status"><strong>{own.leftSum(showDong(sum), showDong(form.amount))}</strong></p>}
        {form.amount !== null && sum > form.amount && <Note tone="warn">{own.more}</Note>}
        {fault && <p role="alert"><b>{own.leftFault}</b></p>}
      </div>
    </Group>
  )
}
