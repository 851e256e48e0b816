import { Button } from '@mantine/core'
import { useState } from 'react'
import { Icon } from '#client/icons.tsx'
import { useWords } from '#client/language.ts'
import { Facts, Panel } from '#client/page.tsx'
import { useGet } from '#client/session.tsx'
import { Loaded } from '#client/states.tsx'
import { en as peopleEn } from '#features/people/en.ts'
import { ethnicityName } from '#features/people/ethnicity.ts'
import { vi as peopleVi } from '#features/people/vi.ts'
import { en } from './en.ts'
import type { PersonCircumstanceView } from './member-view.ts'
import styles from './person-page.module.css'
import { vi } from './vi.ts'

/** Hoàn cảnh: read only when somebody asks, since each reading is logged. */
export function SensitivePanel({ personId }: { personId: string }) {
  const words = useWords(vi, en)
  const [revealed, reveal] = useState(false)
  const circumstance = useGet<PersonCircumstanceView>(revealed ? `/api/people/${personId}/circumstances` : null)
  return (
    <Panel title={words.person.sensitive} note={words.readingLogged}>
      {revealed ? <Loaded from={circumstance}>{(view) => <Circumstance view={view} />}</Loaded> : (
        <Button className="no-print" variant="default" leftSection={<Icon name="eye" size={18} />} onClick={() => reveal(true)}>{words.person.reveal}</Button>
      )}
    </Panel>
  )
}

function Circumstance({ view: { ethnicity, disability, livesAlone, classes, note } }: { view: PersonCircumstanceView }) {
  const words = useWords(vi, en)
  const people = useWords(peopleVi, peopleEn)
  const years = classes.toReversed().map((each) => <li key={each.year}>{words.classesIn(each.year, people.classes[each.class])}{each.proof && <span className="soft"> ({each.proof})</span>}</li>)
  return (
    <Facts
      facts={[
        { name: people.fields.ethnicity, value: ethnicityName(ethnicity) || people.unknown },
        { name: words.person.classes, value: years.length > 0 ? <ul className={styles.plain}>{years}</ul> : words.person.noClasses },
        { name: people.fields.disability, value: disability ? people.disabilities[disability] : people.unknown },
        { name: people.fields.livesAlone, value: livesAlone === null ? people.unknown : livesAlone ? people.yes : people.no },
        ...(note ? [{ name: people.fields.note, value: note }] : []),
      ]}
    />
  )
}
