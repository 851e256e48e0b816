/** The fields of a person, for whoever is entered and whoever is corrected. All of it is text until it is sent. */
import { NativeSelect, Radio, Select, Textarea, TextInput } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import { Fields } from '#client/form.tsx'
import { useLanguage, useWords } from '#client/language.ts'
import { sentenceOf } from '#client/refusal-words.ts'
import { useMay, useSession } from '#client/session.tsx'
import { AreaSelect, searched } from '#features/clubs/area-select.desk.tsx'
import { birthText, bornOn } from '#features/people/birth.ts'
import { en as peopleEn } from '#features/people/en.ts'
import { ETHNICITIES } from '#features/people/ethnicity.ts'
import { DISABILITIES, SEXES, type Sex } from '#features/people/person.ts'
import { type DraftFault, type DraftField, type DraftRead, type PersonDraft, readBirth } from '#features/people/person-draft.ts'
import { vi as peopleVi } from '#features/people/vi.ts'
import type { Day } from '#kernel/day.ts'
import { isRefusal } from '#kernel/refusal.ts'
import { ClassFields } from './class-fields.desk.tsx'
import { ageOn } from './composition.ts'
import styles from './person-fields.module.css'

type FieldsProps = {
  readonly draft: PersonDraft
  readonly change: (part: Partial<PersonDraft>) => void
  readonly fault: (field: DraftField) => string | undefined
  /** Communes as on that day. */
  readonly on: string
  /** The commune that stands there, for those who may not read the list of areas or whose commune has ended. */
  readonly areaNow: string
  /** Said below the choice of communes, where one stands there already. */
  readonly areaHint?: string
  readonly household: ReactNode
}

/** The sentence under a field: what was found on this side, or what the server said of it. */
export function useDraftFaults(read: DraftRead, tried: boolean, fromServer: (path: string) => string | undefined): (field: DraftField) => string | undefined {
  const words = useWords(peopleVi, peopleEn)
  const language = useLanguage()
  const sentence = (field: DraftField, fault: DraftFault): string => {
    if (fault === 'needed') return words.needed
    if (fault === 'form') return (words.faults as Partial<Record<DraftField, string>>)[field] ?? words.form.yearFault
    return sentenceOf(fault, language)
  }
  return (field) => {
    const fault = tried ? read.faults?.[field] : undefined
    return fault ? sentence(field, fault) : (fromServer(`person.${field}`) ?? fromServer(`circumstance.${field}`))
  }
}

/** Fields beside one another then stand on one line, however long their hints are. */
export const HINT_BELOW: ('label' | 'input' | 'description' | 'error')[] = ['label', 'input', 'error', 'description']

/** A part of a long form under a heading of its own. */
export function Section({ legend, hint, children }: { legend: string; hint?: string; children: ReactNode }) {
  return (
    <fieldset className={styles.section}>
      <legend>{legend}</legend>
      {hint && <p className="soft small">{hint}</p>}
      {children}
    </fieldset>
  )
}

export function PersonFields({ draft, change, fault, on, areaNow, areaHint, household }: FieldsProps) {
  const { fields, form } = useWords(peopleVi, peopleEn)
  const seesAreas = useMay('areas', 'read')
  const text = (field: 'fullName' | 'hamlet' | 'phone' | 'phoneOwner' | 'guardian' | 'guardianPhone', hint?: string) => (
    <TextInput label={fields[field]} description={hint} inputWrapperOrder={HINT_BELOW} value={draft[field]} onChange={(event) => change({ [field]: event.currentTarget.value })} error={fault(field)} autoComplete="off" withAsterisk={field === 'fullName'} type={field === 'phone' || field === 'guardianPhone' ? 'tel' : 'text'} />
  )
  return (
    <>
      <Section legend={form.who}>
        <Fields>
          {text('fullName')}
          <BirthField value={draft.birth} change={(birth) => change({ birth })} fault={fault('birth')} />
          <SexField value={draft.sex} change={(sex) => change({ sex })} fault={fault('sex')} />
        </Fields>
      </Section>
      <Section legend={form.place}>
        <Fields>
          {seesAreas ? (
            <AreaSelect label={fields.areaId} {...(areaHint && { hint: areaHint })} value={draft.areaId} change={(areaId) => change({ areaId })} on={on} levels={['commune', 'district']} error={fault('areaId')} />
          ) : (
            <TextInput label={fields.areaId} value={areaNow} readOnly />
          )}
          {text('hamlet', form.hamletHint)}
        </Fields>
        {household}
      </Section>
      <Section legend={form.contact}>
        <Fields>
          {text('phone', form.phoneHint)}
          {text('phoneOwner', form.phoneOwnerHint)}
          {text('guardian', form.guardianHint)}
          {text('guardianPhone', form.phoneHint)}
        </Fields>
      </Section>
      <CircumstanceFields draft={draft} change={change} fault={fault} />
    </>
  )
}

/** A day, a month or a year as one text, and below it how it was read. A fault shows once the field is left. */
function BirthField({ value, change, fault }: { value: string; change: (text: string) => void; fault: string | undefined }) {
  const words = useWords(peopleVi, peopleEn)
  const language = useLanguage()
  const today = useSession().today as Day
  const [left, setLeft] = useState(false)
  const birth = readBirth(value, today)
  const error = fault ?? (left && isRefusal(birth) ? sentenceOf(birth, language) : undefined)
  const said = isRefusal(birth) || error ? null : birth ? words.form.birthRead(birthText(birth), ageOn(bornOn(birth), today)) : left ? words.form.birthUnknown : null
  return (
    <div>
      <TextInput label={words.fields.birth} description={words.form.birthHint} inputWrapperOrder={HINT_BELOW} value={value} autoComplete="off" error={error} onChange={(event) => { setLeft(false); change(event.currentTarget.value) }} onBlur={() => setLeft(true)} />
      <p className={`small ${styles.said}`} role="status">{said}</p>
    </div>
  )
}

function SexField({ value, change, fault }: { value: Sex | ''; change: (sex: Sex) => void; fault: string | undefined }) {
  const words = useWords(peopleVi, peopleEn)
  return (
    <Radio.Group label={words.fields.sex} value={value} onChange={(sex) => change(sex as Sex)} error={fault} withAsterisk>
      <div className={styles.choices}>{SEXES.map((sex) => <Radio key={sex} value={sex} label={words.sexes[sex]} aria-invalid={fault ? true : undefined} />)}</div>
    </Radio.Group>
  )
}

function CircumstanceFields({ draft, change, fault }: Pick<FieldsProps, 'draft' | 'change' | 'fault'>) {
  const words = useWords(peopleVi, peopleEn)
  const { fields, form } = words
  const notKnown = { value: '', label: form.notKnown }
  return (
    <Section legend={form.circumstance} hint={form.circumstanceHint}>
      <ClassFields classes={draft.classes} change={(classes) => change({ classes })} fault={fault('classes')} />
      <Fields>
        <Select label={fields.ethnicity} placeholder={form.notKnown} {...searched} clearable value={draft.ethnicity || null} onChange={(code) => change({ ethnicity: code ?? '' })} error={fault('ethnicity')} data={Object.entries(ETHNICITIES).map(([value, label]) => ({ value, label }))} />
        <NativeSelect label={fields.disability} value={draft.disability} onChange={(event) => change({ disability: event.currentTarget.value as PersonDraft['disability'] })} data={[notKnown, ...DISABILITIES.map((value) => ({ value, label: words.disabilities[value] }))]} />
        <NativeSelect label={fields.livesAlone} value={draft.livesAlone} onChange={(event) => change({ livesAlone: event.currentTarget.value as PersonDraft['livesAlone'] })} data={[notKnown, { value: 'yes', label: words.yes }, { value: 'no', label: words.no }]} />
      </Fields>
      <Textarea label={fields.note} description={form.noteHint} inputWrapperOrder={HINT_BELOW} value={draft.note} onChange={(event) => change({ note: event.currentTarget.value })} rows={2} error={fault('note')} />
    </Section>
  )
}
