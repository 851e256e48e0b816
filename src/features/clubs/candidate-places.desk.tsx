/** Phiếu so sánh địa bàn: what was found out of each place, criterion by criterion; people choose, no formula does. */
import { Button, NativeSelect, Textarea, TextInput } from '@mantine/core'
import { useState } from 'react'
import { DayField } from '#client/day-field.tsx'
import { Fields, Group, useFaults } from '#client/form.tsx'
import { showNumber } from '#client/format.ts'
import { useWords } from '#client/language.ts'
import { Panel } from '#client/page.tsx'
import { useMay, useSession, useWrite } from '#client/session.tsx'
import { Badge } from '#client/states.tsx'
import { toast } from '#client/toast.tsx'
import { PlanTable } from '#features/plans/plan-table.desk.tsx'
import { AreaSelect } from './area-select.desk.tsx'
import type { Criterion, PlaceFacts } from './candidate-place.ts'
import { CLUB_READS } from './club-frame.desk.tsx'
import type { ClubView } from './club-view.ts'
import { en } from './en.ts'
import { useEventRule } from './event-rule.desk.tsx'
import { EvidenceField, type FileChosen, useEvidence } from './evidence-field.desk.tsx'
import styles from './founding-page.module.css'
import { typedWhole } from './typed-figure.ts'
import { type ClubWords, vi } from './vi.ts'
import { useNeeded, WriteDialog } from './write-dialog.desk.tsx'

/** Where on the page the comparison stands. */
export const PLACES = 'dia-ban-du-kien'

type Candidate = ClubView['candidates'][number]
const nameOf = ({ hamlet, area }: Candidate): string => [hamlet, area].filter(Boolean).join(', ')
const criteriaOf = (words: ClubWords): Criterion[] => Object.keys(words.criteria) as Criterion[]

export function CandidatePlaces({ view }: { view: ClubView }) {
  const words = useWords(vi, en)
  const own = words.candidates
  const mayRecord = useMay('clubs', 'record')
  const [adding, add] = useState(false)
  const [choosing, choose] = useState<Candidate | null>(null)
  const { candidates, club } = view
  const open = mayRecord && view.mayFollow.includes('place-chosen')
  const chosen = candidates.find((each) => each.chosen)
  if (candidates.length === 0 && !open) return null
  return (
    <div id={PLACES} tabIndex={-1}>
      <Panel
        title={chosen ? own.chosenTitle(candidates.length, nameOf(chosen)) : own.title(candidates.length)} note={candidates.length === 0 ? own.empty : own.note} flush={candidates.length > 0}
        acts={open && <Button variant={candidates.length > 1 ? 'default' : 'filled'} onClick={() => add(true)}>{own.add}</Button>}
      >
        {candidates.length > 0 && <Comparison candidates={candidates} choose={open ? choose : null} />}
        {adding && <AddPlace view={view} close={() => add(false)} />}
        {choosing && <ChoosePlace clubId={club.id} place={choosing} close={() => choose(null)} />}
      </Panel>
    </div>
  )
}

function Comparison({ candidates, choose }: { candidates: readonly Candidate[]; choose: ((place: Candidate) => void) | null }) {
  const words = useWords(vi, en)
  const own = words.candidates
  return (
    <div className={styles.places}>
      <PlanTable caption={own.caption}>
        <thead>
          <tr>
            <th scope="col" className={styles.criterion}>{own.criterion}</th>
            {candidates.map((place) => (
              <th key={place.id} scope="col" data-chosen={place.chosen || undefined}>
                <span className={styles.place}>
                  <strong>{place.hamlet ?? place.area}</strong>
                  {place.hamlet && <span>{place.area}</span>}
                  {place.chosen && <Badge tone="ok">{own.chosen}</Badge>}
                </span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {criteriaOf(words).map((criterion) => (
            <tr key={criterion}>
              <th scope="row">{words.criteria[criterion]}</th>
              {candidates.map((place) => <td key={place.id} data-chosen={place.chosen || undefined}>{factText(place.facts[criterion], own.units[criterion], words)}</td>)}
            </tr>
          ))}
          <tr>
            <th scope="row">{own.remark}</th>
            {candidates.map((place) => <td key={place.id} data-chosen={place.chosen || undefined}><div className={styles.remark}>{place.note ?? words.none}</div></td>)}
          </tr>
          {choose && (
            <tr className="no-print">
              <th scope="row"><span className="unseen">{own.choose}</span></th>
              {candidates.map((place) => (
                <td key={place.id} data-chosen={place.chosen || undefined}><Button size="compact-md" aria-label={own.chooseThis(nameOf(place))} onClick={() => choose(place)}>{own.choose}</Button></td>
              ))}
            </tr>
          )}
        </tbody>
      </PlanTable>
    </div>
  )
}

function factText(fact: PlaceFacts[Criterion], unit: string, { candidates }: ClubWords) {
  if (fact === undefined) return <span className="soft">{candidates.unknown}</span>
  if (typeof fact === 'string') return candidates.answers[fact]
  return <><strong>{showNumber(fact)}</strong> {unit === 'km' ? 'km' : unit}</>
}

type Found = Partial<Record<Criterion, string>>

/** Undefined where a figure is none. */
function factsOf(found: Found, words: ClubWords): PlaceFacts | undefined {
  const facts: Record<string, number | string> = {}
  for (const criterion of criteriaOf(words)) {
    const text = found[criterion] ?? ''
    const fact = words.candidates.units[criterion] ? typedWhole(text) : text || null
    if (fact === undefined) return undefined
    if (fact !== null) facts[criterion] = fact
  }
  return facts as PlaceFacts
}

function AddPlace({ view, close }: { view: ClubView; close: () => void }) {
  const words = useWords(vi, en)
  const own = words.candidates
  const [place, setPlace] = useState({ areaId: '', hamlet: '', note: '' })
  const [found, setFound] = useState<Found>({})
  const [tried, setTried] = useState(false)
  const write = useWrite<{ clubId: string; areaId: string; hamlet: string | null; facts: PlaceFacts; note: string | null }>('/api/clubs/candidate-places', CLUB_READS)
  const fault = useFaults(write.problem)
  const needed = useNeeded(tried)
  const send = () => {
    setTried(true)
    const facts = factsOf(found, words)
    if (!place.areaId || !facts) return
    write.send({ clubId: view.club.id, areaId: place.areaId, hamlet: place.hamlet.trim() || null, facts, note: place.note.trim() || null }, () => {
      toast(own.saved)
      close()
    })
  }
  return (
    <WriteDialog wide title={own.add} verb={own.save} busy={write.busy} problem={write.problem} send={send} close={close}>
      <Fields>
        <AreaSelect label={own.area} value={place.areaId} change={(areaId) => setPlace({ ...place, areaId })} on={view.on} levels={['commune']} error={fault('areaId') ?? needed(place.areaId)} />
        <TextInput label={own.hamlet} value={place.hamlet} maxLength={100} onChange={(event) => setPlace({ ...place, hamlet: event.currentTarget.value })} error={fault('hamlet')} />
      </Fields>
      <Group legend={own.facts} hint={own.factsHint}>
        <Fields>
          {criteriaOf(words).map((criterion) => (
            <FactField key={criterion} criterion={criterion} value={found[criterion] ?? ''} change={(text) => setFound({ ...found, [criterion]: text })} />
          ))}
        </Fields>
      </Group>
      <Textarea label={own.remark} description={own.remarkHint} rows={2} maxLength={500} value={place.note} onChange={(event) => setPlace({ ...place, note: event.currentTarget.value })} error={fault('note')} />
    </WriteDialog>
  )
}

function FactField({ criterion, value, change }: { criterion: Criterion; value: string; change: (text: string) => void }) {
  const words = useWords(vi, en)
  const { units, answers, unknown } = words.candidates
  const label = words.criteria[criterion]
  if (!units[criterion]) return <NativeSelect label={label} value={value} onChange={(event) => change(event.currentTarget.value)} data={[{ value: '', label: unknown }, ...Object.entries(answers).map(([answer, text]) => ({ value: answer, label: text }))]} />
  return <TextInput label={label} inputMode="numeric" autoComplete="off" value={value} onChange={(event) => change(event.currentTarget.value)} error={typedWhole(value) === undefined ? words.typed.whole : undefined} />
}

function ChoosePlace({ clubId, place, close }: { clubId: string; place: Candidate; close: () => void }) {
  const words = useWords(vi, en).candidates
  const { today } = useSession()
  const mayAttach = useMay('club-settings', 'record')
  const [day, setDay] = useState<string>(today)
  const [file, setFile] = useState<FileChosen | null>(null)
  const evidence = useEvidence(clubId)
  const ruleOf = useEventRule(clubId)
  const write = useWrite<{ clubId: string; candidateId: string; day: string; fileId: string | null }>('/api/clubs/choose-place', CLUB_READS)
  const needed = useNeeded(true)
  const send = () => {
    if (!day) return
    evidence.attach(file, { kind: 'minutes', title: words.evidenceTitle, day }, (fileId) =>
      write.send({ clubId, candidateId: place.id, day, fileId }, () => {
        toast(words.chose)
        close()
      }), () => ruleOf({ kind: 'place-chosen', day, number: null, issuer: null, reason: null, intoId: null }))
  }
  return (
    <WriteDialog title={words.chooseTitle(nameOf(place))} verb={words.chooseVerb} busy={evidence.busy || write.busy} problem={evidence.problem ?? write.problem} send={send} close={close}>
      <p>{words.chooseMeaning}</p>
      <DayField label={words.chooseDay} value={day} onDay={setDay} error={needed(day)} needed />
      {mayAttach && <EvidenceField label={words.evidence} file={file} change={setFile} />}
    </WriteDialog>
  )
}
