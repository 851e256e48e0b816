/** Đồng ý theo từng việc: each purpose with the words that are read out, what was answered last, and nothing ticked beforehand. */
import { Button, Radio, TextInput } from '@mantine/core'
import { useState } from 'react'
import { DayField } from '#client/day-field.tsx'
import { showDay } from '#client/format.ts'
import { useFaults } from '#client/form.tsx'
import { useWords } from '#client/language.ts'
import { Panel } from '#client/page.tsx'
import { useSession, useWrite } from '#client/session.tsx'
import { Badge, type Tone } from '#client/states.tsx'
import { toast } from '#client/toast.tsx'
import { en as accountsEn } from '#features/accounts/en.ts'
import { vi as accountsVi } from '#features/accounts/vi.ts'
import { useNeeded, WriteDialog } from '#features/clubs/write-dialog.desk.tsx'
import { type Consent, FORMS, PURPOSES, type Purpose } from '#features/people/consent.ts'
import { readersOf } from '#features/people/consent-readers.ts'
import { en as peopleEn } from '#features/people/en.ts'
import { addressOf } from '#features/people/form-of-address.ts'
import { vi as peopleVi } from '#features/people/vi.ts'
import { en } from './en.ts'
import type { PersonView } from './member-view.ts'
import styles from './privacy.module.css'
import type { PrivacyView } from './privacy-view.ts'
import { vi } from './vi.ts'

type Answers = PrivacyView['consents']
type Standing = 'given' | 'refused' | 'never'
const TONES: Record<Standing, Tone> = { given: 'ok', refused: 'quiet', never: 'note' }

export function Consents({ view, consents }: { view: PersonView; consents: Answers }) {
  const words = useWords(vi, en).privacy
  const { purposes } = useWords(peopleVi, peopleEn)
  const [asking, setAsking] = useState<Purpose | null>(null)
  const given = PURPOSES.filter((purpose) => lastOf(consents, purpose)?.given).length
  return (
    <Panel title={words.consents(given, PURPOSES.length)} flush>
      <ul className={styles.purposes}>
        {PURPOSES.map((purpose) => {
          const last = lastOf(consents, purpose)
          const state: Standing = !last ? 'never' : last.given ? 'given' : 'refused'
          return (
            <li key={purpose}>
              <div>
                <b>{purposes[purpose]}</b>
                <span className="line"><Badge tone={TONES[state]}>{words.standing[state]}</Badge>{last && <Said answer={last} />}</span>
                <Earlier answers={consents.filter((each) => each.purpose === purpose)} />
              </div>
              {view.anonymisedAt === null && <Button className="no-print" variant="default" size="compact-md" aria-label={words.answerOf(purposes[purpose])} onClick={() => setAsking(purpose)}>{words.answer}</Button>}
            </li>
          )
        })}
      </ul>
      {asking && <AnswerDialog view={view} purpose={asking} close={() => setAsking(null)} />}
    </Panel>
  )
}

/** Oldest first, so that the last one holds. */
const lastOf = (consents: Answers, purpose: Purpose) => consents.filter((each) => each.purpose === purpose).at(-1)

function Said({ answer: { day, form, witness } }: { answer: Pick<Answers[number], 'day' | 'form' | 'witness'> }) {
  const words = useWords(vi, en).privacy
  const { forms } = useWords(peopleVi, peopleEn)
  return <span className="soft small">{words.said(showDay(day), witness ? words.witnessed(witness) : forms[form].toLowerCase())}</span>
}

function Earlier({ answers }: { answers: Answers }) {
  const words = useWords(vi, en).privacy
  if (answers.length < 2) return null
  return (
    <details className="small">
      <summary>{words.earlier(answers.length)}</summary>
      <ul>
        {/* biome-ignore lint/suspicious/noArrayIndexKey: answers are only ever added, so that an answer's number stays its own. */}
        {answers.map((each, at) => <li key={at}>{each.given ? words.standing.given : words.standing.refused} <Said answer={each} /></li>).toReversed()}
      </ul>
    </details>
  )
}

type Given = 'yes' | 'no' | ''
function AnswerDialog({ view, purpose, close }: { view: PersonView; purpose: Purpose; close: () => void }) {
  const words = useWords(vi, en).privacy
  const people = useWords(peopleVi, peopleEn)
  const { roles } = useWords(accountsVi, accountsEn)
  const { today } = useSession()
  const [given, setGiven] = useState<Given>('')
  const [form, setForm] = useState<Consent['form'] | ''>('')
  const [day, setDay] = useState(today)
  const [witness, setWitness] = useState('')
  const [tried, setTried] = useState(false)
  const needed = useNeeded(tried)
  const answer = useWrite<{ personId: string; consent: object }>('/api/people/consents', ['/api/people'])
  const fault = useFaults(answer.problem, { 'consent.witness': words.witnessNeeded })
  const you = people.addresses[addressOf(view.age, view.sex)]
  const readers = readersOf(purpose).map((role) => roles[role]).join(', ')
  const unwitnessed = form === 'spoken' && !witness.trim()
  const send = () => {
    setTried(true)
    if (!given || !form || !day || unwitnessed) return
    answer.send({ personId: view.id, consent: { purpose, given: given === 'yes', day, form, witness: witness.trim() || null } }, () => {
      toast(words.saved)
      close()
    })
  }
  return (
    <WriteDialog title={people.purposes[purpose]} verb={words.save} busy={answer.busy} problem={answer.problem} send={send} close={close}>
      <figure className={styles.wording}>
        <figcaption className="small soft">{words.readOut}</figcaption>
        <blockquote>{people.wordings[purpose](you, readers)} {people.wordingEnd(you)}</blockquote>
      </figure>
      <Radio.Group label={words.question} value={given} onChange={(value) => setGiven(value as Given)} error={tried && !given ? words.choose : undefined} withAsterisk>
        <div className={styles.choices}><Radio value="yes" label={words.agrees} /><Radio value="no" label={words.refuses} /></div>
      </Radio.Group>
      <Radio.Group label={words.form} value={form} onChange={(value) => setForm(value as Consent['form'])} error={tried && !form ? words.chooseForm : undefined} withAsterisk>
        <div className={styles.choices}>{FORMS.map((each) => <Radio key={each} value={each} label={people.forms[each]} />)}</div>
      </Radio.Group>
      {form === 'spoken' && <TextInput label={words.witness} description={words.witnessHint} value={witness} onChange={(event) => setWitness(event.currentTarget.value)} error={fault('consent.witness') ?? (tried && unwitnessed ? words.witnessNeeded : undefined)} withAsterisk autoComplete="off" />}
      <DayField label={words.day} value={day} onDay={setDay} error={needed(day)} />
    </WriteDialog>
  )
}
