/** The same by name: whom of those who would like to join to take, each tick previewed before anything is written. */
import { Button } from '@mantine/core'
import { useState } from 'react'
import { useWords } from '#client/language.ts'
import { LinkButton } from '#client/link-button.tsx'
import { useMay } from '#client/session.tsx'
import { Loaded } from '#client/states.tsx'
import { CLASSES } from '#features/people/poverty.ts'
import { en as peopleEn } from '#features/people/en.ts'
import { vi as peopleVi } from '#features/people/vi.ts'
import { AdmitDialog } from './admit-dialog.desk.tsx'
import { useAsked } from './asked.desk.tsx'
import { BeforeAfter } from './before-after.desk.tsx'
import { en } from './en.ts'
import { kindsText } from './kind-words.ts'
import type { CompositionView } from './member-view.ts'
import type { ChoiceView } from './navigation-view.ts'
import styles from './navigator.module.css'
import { vi } from './vi.ts'

type PeopleProps = { readonly clubId: string; readonly composition: CompositionView; readonly named: boolean; readonly setNamed: (named: boolean) => void }

/** Names come with the class of their household, so they are read only when somebody asks for them. */
export function NavigatorPeople({ clubId, composition, named, setNamed }: PeopleProps) {
  const words = useWords(vi, en).navigator
  const mayRecord = useMay('members', 'record')
  const { applicants } = composition
  if (applicants === 0) {
    return (
      <div className="stack">
        <p>{words.noApplicants}</p>
        {mayRecord && <div className={`${styles.tools} no-print`}><LinkButton variant="default" to="/cau-lac-bo/$clubId/thanh-vien/them" params={{ clubId }} search={{ ghi: 'nguyen-vong' }}>{words.addApplicant}</LinkButton></div>}
      </div>
    )
  }
  if (named) return <Named clubId={clubId} composition={composition} hide={() => setNamed(false)} />
  return (
    <div className="stack">
      <p>{words.applicants(applicants)} <span className="soft small">{words.showMeaning}</span></p>
      <div className="no-print"><Button variant="default" onClick={() => setNamed(true)}>{words.show}</Button></div>
    </div>
  )
}

function Named({ clubId, composition: { on, composition }, hide }: Pick<PeopleProps, 'clubId' | 'composition'> & { hide: () => void }) {
  const words = useWords(vi, en)
  const mayRecord = useMay('members', 'record')
  const [picked, setPicked] = useState<readonly string[] | null>(null)
  const [admitting, setAdmitting] = useState(false)
  const choice = useAsked<ChoiceView>(`/api/clubs/${clubId}/navigator/people`, { on, ...(picked && { picked }) })
  return (
    <Loaded from={choice}>
      {(view) => {
        const chosen = picked ?? view.applicants.filter((each) => each.chosen).map(({ personId }) => personId)
        const people = view.applicants.filter(({ personId }) => chosen.includes(personId))
        const toggle = (id: string) => setPicked(chosen.includes(id) ? chosen.filter((each) => each !== id) : [...chosen, id])
        return (
          <div className="stack">
            <h3>{words.navigator.picked(chosen.length, view.applicants.length)}</h3>
            {picked === null && <p className="small">{view.found ? words.navigator.proposed : words.navigator.notFound(60)}</p>}
            {view.missing.length > 0 && <p>{words.navigator.missing(kindsText(view.missing, words.kinds))}</p>}
            <Names applicants={view.applicants} chosen={chosen} toggle={toggle} />
            {chosen.length > 0 && <BeforeAfter before={view.before} after={view.after} now={composition.total} then={composition.total + chosen.length} head={words.navigator.afterPicked} />}
            <p className="unseen" role="status">{choice.isFetching ? words.navigator.refreshing : ''}</p>
            <div className="line no-print">
              {mayRecord && <Button disabled={chosen.length === 0} onClick={() => setAdmitting(true)}>{chosen.length === 0 ? words.navigator.admitNone : words.navigator.admit(chosen.length)}</Button>}
              <Button variant="default" onClick={hide}>{words.navigator.hide}</Button>
            </div>
            {admitting && <AdmitDialog clubId={clubId} people={people} close={() => setAdmitting(false)} done={() => setPicked(null)} />}
          </div>
        )
      }}
    </Loaded>
  )
}

function Names({ applicants, chosen, toggle }: { applicants: ChoiceView['applicants']; chosen: readonly string[]; toggle: (id: string) => void }) {
  const words = useWords(vi, en)
  const { classes } = useWords(peopleVi, peopleEn)
  const classText = (name: string | null, year: number | null): string => {
    const known = CLASSES.find((each) => each === name)
    return known && year ? words.classIn(classes[known], year) : words.unknown
  }
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls has to be reachable by keyboard.
    <section className={styles.people} tabIndex={0} aria-label={words.navigator.picked(chosen.length, applicants.length)}>
      <table className={styles.table}>
        <thead><tr><th scope="col"><span className="unseen">{words.navigator.show}</span></th><th scope="col">{words.name}</th><th scope="col">{words.birthYear}</th><th scope="col">{words.class}</th></tr></thead>
        <tbody>
          {applicants.map(({ personId, fullName, birthYear, class: given, classYear }) => (
            <tr key={personId}>
              <td><input id={`nhan-${personId}`} type="checkbox" checked={chosen.includes(personId)} onChange={() => toggle(personId)} /></td>
              <th scope="row"><label htmlFor={`nhan-${personId}`}>{fullName}</label></th>
              <td>{birthYear ?? words.unknown}</td>
              <td>{classText(given, classYear)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
