import { Button, Input, NativeSelect, TextInput } from '@mantine/core'
import { Icon } from '#client/icons.tsx'
import { useWords } from '#client/language.ts'
import { useSession } from '#client/session.tsx'
import { en as peopleEn } from '#features/people/en.ts'
import type { ClassDraft } from '#features/people/person-draft.ts'
import { CLASSES } from '#features/people/poverty.ts'
import { vi as peopleVi } from '#features/people/vi.ts'
import styles from './person-fields.module.css'

/** Diện hộ: one line for each year's review, with its proof. */
export function ClassFields({ classes, change, fault }: { classes: readonly ClassDraft[]; change: (classes: readonly ClassDraft[]) => void; fault: string | undefined }) {
  const words = useWords(peopleVi, peopleEn)
  const { today } = useSession()
  const put = (at: number, part: Partial<ClassDraft>) => change(classes.map((each, index) => (index === at ? { ...each, ...part } : each)))
  const lastYear = Number(classes.at(-1)?.year)
  const next = classes.length > 0 && lastYear >= Number(today.slice(0, 4)) ? '' : today.slice(0, 4)
  return (
    <fieldset className={styles.classes}>
      <legend>{words.form.classes}</legend>
      <p className="soft small">{words.form.classesHint}</p>
      {classes.map(({ year, class: given, proof }, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: lines are added at the end, and a year may be typed twice.
        <div key={at} className={styles.year}>
          <TextInput label={words.form.year} inputMode="numeric" maxLength={4} value={year} onChange={(event) => put(at, { year: event.currentTarget.value })} />
          <NativeSelect label={words.form.class} value={given} onChange={(event) => put(at, { class: event.currentTarget.value as ClassDraft['class'] })} data={[{ value: '', label: words.form.choose }, ...CLASSES.map((value) => ({ value, label: words.classes[value] }))]} />
          <TextInput label={words.form.proof} placeholder={words.form.proofHint} value={proof} onChange={(event) => put(at, { proof: event.currentTarget.value })} />
          <Button variant="default" aria-label={words.form.removeYear(year)} onClick={() => change(classes.filter((_, index) => index !== at))}><Icon name="close" size={18} /></Button>
        </div>
      ))}
      {fault && <Input.Error>{fault}</Input.Error>}
      <div><Button variant="default" size="compact-md" leftSection={<Icon name="plus" size={16} />} onClick={() => change([...classes, { year: next, class: '', proof: '' }])}>{words.form.addYear}</Button></div>
    </fieldset>
  )
}
