/** Gộp hai bản ghi: which record is kept, and field by field whose value stands. What is sensitive is read only when somebody wants to choose it too. */
import { Button, Radio, TextInput } from '@mantine/core'
import { useState } from 'react'
import { showPhone } from '#client/format.ts'
import { useWords } from '#client/language.ts'
import { useGet, useWrite } from '#client/session.tsx'
import { Loaded } from '#client/states.tsx'
import { toast } from '#client/toast.tsx'
import { CLUB_READS } from '#features/clubs/club-frame.desk.tsx'
import { WriteDialog } from '#features/clubs/write-dialog.desk.tsx'
import { birthText } from '#features/people/birth.ts'
import { en as peopleEn } from '#features/people/en.ts'
import { ethnicityName } from '#features/people/ethnicity.ts'
import { TAKEN, type Taken } from '#features/people/person-merge.ts'
import { vi as peopleVi } from '#features/people/vi.ts'
import { en } from './en.ts'
import type { PersonCircumstanceView, PersonView } from './member-view.ts'
import styles from './merge.module.css'
import { vi } from './vi.ts'

type MergeProps = { readonly ids: readonly [string, string]; readonly close: () => void; readonly done?: (keptId: string) => void }

export function MergeDialog({ ids, close, done }: MergeProps) {
  const one = useGet<PersonView>(`/api/people/${ids[0]}`)
  const other = useGet<PersonView>(`/api/people/${ids[1]}`)
  return <Loaded from={one}>{(first) => <Loaded from={other}>{(second) => <Merging people={[first, second]} close={close} done={done} />}</Loaded>}</Loaded>
}

type Side = { readonly person: PersonView; readonly circumstance: PersonCircumstanceView | undefined }

/** As it is read on the screen; "" where nothing is known. */
function shownValue(field: Taken, { person, circumstance }: Side, people: typeof peopleVi): string {
  switch (field) {
    case 'birth':
      return person.birth ? birthText(person.birth) : ''
    case 'sex':
      return people.sexes[person.sex]
    case 'phone':
    case 'guardianPhone':
      return showPhone(person[field] ?? '')
    case 'ethnicity':
      return ethnicityName(circumstance?.ethnicity ?? null)
    case 'disability':
      return circumstance?.disability ? people.disabilities[circumstance.disability] : ''
    case 'livesAlone':
      return circumstance?.livesAlone == null ? '' : circumstance.livesAlone ? people.yes : people.no
    case 'classes':
      return (circumstance?.classes ?? []).map((each) => `${each.year}: ${people.classes[each.class]}`).join('; ')
    default:
      return person[field] ?? ''
  }
}

function Merging({ people: [one, other], close, done }: { people: readonly [PersonView, PersonView]; close: () => void; done: MergeProps['done'] }) {
  const words = useWords(vi, en)
  const people = useWords(peopleVi, peopleEn)
  const [keptId, setKept] = useState(one.id)
  const [sensitive, setSensitive] = useState(false)
  const [taken, setTaken] = useState<readonly Taken[]>([])
  const [reason, setReason] = useState('')
  const merge = useWrite<{ keptId: string; goneId: string; take: readonly Taken[]; reason: string | null }>('/api/people/merge', [...CLUB_READS, '/api/people'])
  const circumstances = [useGet<PersonCircumstanceView>(sensitive ? `/api/people/${one.id}/circumstances` : null), useGet<PersonCircumstanceView>(sensitive ? `/api/people/${other.id}/circumstances` : null)] as const
  const sides: readonly [Side, Side] = [{ person: one, circumstance: circumstances[0].data }, { person: other, circumstance: circumstances[1].data }]
  const [kept, gone] = keptId === one.id ? sides : [sides[1], sides[0]]
  const values = TAKEN.map((field) => ({ field, mine: shownValue(field, kept, people), theirs: shownValue(field, gone, people) })).filter(({ mine, theirs }) => theirs !== '' && mine !== theirs)
  const differing = values.filter(({ mine }) => mine !== '')
  const filled = values.filter(({ mine }) => mine === '').map(({ field, theirs }) => `${people.fields[field].toLowerCase()} (${theirs})`)
  const choose = (field: Taken, fromGone: boolean) => setTaken(fromGone ? [...taken, field] : taken.filter((each) => each !== field))
  const send = () =>
    merge.send({ keptId: kept.person.id, goneId: gone.person.id, take: taken.filter((field) => differing.some((each) => each.field === field)), reason: reason.trim() || null }, () => {
      toast(words.merge.saved)
      close()
      done?.(kept.person.id)
    })
  return (
    <WriteDialog title={words.merge.title} verb={words.merge.save} wide busy={merge.busy} problem={merge.problem} send={send} close={close}>
      <Radio.Group label={words.merge.keep} description={words.merge.keepHint} value={keptId} onChange={(id) => { setKept(id); setTaken([]) }}>
        <div className={styles.keep}>{[one, other].map((person) => <Radio key={person.id} value={person.id} label={words.merge.keepOf(person.fullName, whereOf(person, people))} />)}</div>
      </Radio.Group>
      <h3>{words.merge.take}</h3>
      {differing.map(({ field, mine, theirs }) => (
        <Radio.Group key={`${keptId} ${field}`} label={people.fields[field]} aria-label={words.merge.fieldOf(people.fields[field])} value={taken.includes(field) ? 'gone' : 'kept'} onChange={(from) => choose(field, from === 'gone')}>
          <div className={styles.choice}><Radio value="kept" label={mine} /><Radio value="gone" label={theirs} /></div>
        </Radio.Group>
      ))}
      {filled.length > 0 && <p>{words.merge.filled(filled.join(', '))}</p>}
      <p className="soft">{values.length === 0 ? words.merge.allSame : words.merge.same}</p>
      {!sensitive && <div><Button variant="default" size="compact-md" title={words.readingLogged} onClick={() => setSensitive(true)}>{words.merge.sensitive}</Button><p className="soft small">{words.merge.sensitiveMeaning} {words.readingLogged}</p></div>}
      <TextInput label={words.merge.why} description={words.merge.whyHint} value={reason} onChange={(event) => setReason(event.currentTarget.value)} maxLength={300} autoComplete="off" />
      <p className="soft small">{words.merge.spells}</p>
    </WriteDialog>
  )
}

/** What tells two records of one name apart. */
function whereOf({ birth, hamlet, area, spells }: PersonView, people: typeof peopleVi): string {
  const club = spells.find(({ leftOn }) => leftOn === null)?.club
  return [birth ? people.born(birthText(birth)) : null, hamlet, area, club].filter(Boolean).join(', ')
}
