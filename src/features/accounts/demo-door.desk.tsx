import { useQueryClient } from '@tanstack/react-query'
import { type ReactNode, useState } from 'react'
import { post, type Problem } from '#client/api.ts'
import { showDay, showNumber } from '#client/format.ts'
import { Icon } from '#client/icons.tsx'
import { useWords } from '#client/language.ts'
import { useGet } from '#client/session.tsx'
import { Loaded, ProblemNote } from '#client/states.tsx'
import { type Dong, formatMillions } from '#kernel/money.ts'
import { Door } from './door.desk.tsx'
import styles from './door.module.css'
import { en } from './en.ts'
import type { Role } from './role.ts'
import { vi } from './vi.ts'

type DemoRole = { readonly role: Role; readonly name: string; readonly phone: string; readonly place: string }
type Programme = {
  readonly title: string
  readonly number: string | null
  readonly date: string | null
  /** As the plan words them, with the clause each stands in. */
  readonly targets: readonly { readonly anchor: string; readonly text: string }[]
  readonly activities: number
  readonly duties: number
  readonly clubs: number | null
  /** In đồng. */
  readonly budget: number | null
}
type Demo = { readonly day: string; readonly roles: readonly DemoRole[]; readonly programme: Programme | null }

/** The door of the trial copy: what the programme is, and one card a role. */
export function DemoDoor({ form }: { form: ReactNode }) {
  const words = useWords(vi, en)
  const demo = useGet<Demo>('/api/demo')
  return (
    <Door title={words.demo.title} lead={words.demo.hint} wide>
      <Loaded from={demo}>
        {({ roles, programme, day }) => (
          <div className={styles.sides}>
            <div className={styles.side}>
              <RoleCards roles={roles} />
            </div>
            <div className={styles.side}>
              {programme && <Digest programme={programme} day={day} />}
              <details className={styles.sheet}>
                <summary className={styles.summary}>{words.demo.withPassword}</summary>
                {form}
              </details>
            </div>
          </div>
        )}
      </Loaded>
    </Door>
  )
}

function RoleCards({ roles }: { roles: readonly DemoRole[] }) {
  const words = useWords(vi, en)
  const client = useQueryClient()
  const [going, setGoing] = useState('')
  const [problem, setProblem] = useState<Problem | null>(null)
  const enter = async (phone: string) => {
    setGoing(phone)
    setProblem(null)
    try {
      await post('/api/demo/session', { phone })
      await client.resetQueries()
    } catch (fault) {
      setProblem(fault as Problem)
      setGoing('')
    }
  }
  return (
    <>
      {problem && <ProblemNote problem={problem} />}
      <ul className={styles.cards}>
        {roles.map((each) => (
          <li key={each.phone}>
            <button type="button" className={styles.card} disabled={going !== ''} onClick={() => void enter(each.phone)}>
              <b>{words.roles[each.role]}</b>
              <span>{each.place}</span>
              <span>{each.name}</span>
              <Icon name="right" />
            </button>
          </li>
        ))}
      </ul>
    </>
  )
}

function Digest({ programme, day }: { programme: Programme; day: string }) {
  const words = useWords(vi, en).demo
  return (
    <section className={`${styles.sheet} ${styles.digest}`} aria-label={words.programme}>
      <div>
        <p className="soft small">{words.document(programme.number ?? '', showDay(programme.date))}</p>
        <h2>{programme.title}</h2>
      </div>
      <dl className={styles.figures}>
        {programme.budget !== null && <Figure value={formatMillions(programme.budget as Dong)} name={words.budget} />}
        {programme.clubs !== null && <Figure value={showNumber(programme.clubs)} name={words.clubs} />}
        <Figure value={showNumber(programme.activities)} name={words.activities} />
        <Figure value={showNumber(programme.duties)} name={words.duties} />
      </dl>
      <div>
        <h3>{words.targets}</h3>
        <ul className={styles.targets}>
          {programme.targets.map((target) => <li key={`${target.anchor} ${target.text}`}><b>{target.anchor}</b> {target.text}</li>)}
        </ul>
      </div>
      <p className="soft small">{words.on} {showDay(day)}.</p>
    </section>
  )
}

const Figure = ({ value, name }: { value: string; name: string }) => (
  <div>
    <dt>{name}</dt>
    <dd>{value}</dd>
  </div>
)
