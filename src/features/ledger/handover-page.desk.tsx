/** Bàn giao thủ quỹ: who hands over to whom, what there is on the day, and what stands in the way said before the button; those of before beneath. */
import { Button, NativeSelect, Textarea, TextInput } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { DayField } from '#client/day-field.tsx'
import { Acts, Dialog } from '#client/dialog.tsx'
import { Fields, Form, useFaults } from '#client/form.tsx'
import { showDay } from '#client/format.ts'
import { useLanguage, useWords } from '#client/language.ts'
import { Panel } from '#client/page.tsx'
import { sentenceOf } from '#client/refusal-words.ts'
import { useGet, useMay, useSession, useWrite } from '#client/session.tsx'
import { Loaded, Note, ProblemNote } from '#client/states.tsx'
import { toast } from '#client/toast.tsx'
import { useScope, useUrlState } from '#client/url-state.ts'
import { useNeeded } from '#features/clubs/write-dialog.desk.tsx'
import { isRefusal, type Refusal } from '#kernel/refusal.ts'
import { namesOf } from './count-form.ts'
import { FUND_READS, FundFrame } from './fund-frame.desk.tsx'
import styles from './fund.module.css'
import { betweenOf, countsOf, EMPTY_HANDOVER, type HandoverForm, verdictOn, witnessLines } from './handover-form.ts'
import { PastHandovers } from './handover-list.desk.tsx'
import { Handed, HandedPanel } from './handover-there.desk.tsx'
import { en } from './handover-words.en.ts'
import { vi } from './handover-words.vi.ts'
import { keepsForOthers } from './movement-form.ts'
import type { HandoversView } from './treasurer-handover-view.ts'

export default function HandoverPage() {
  return <FundFrame>{({ club }) => <Handovers key={club.id} clubId={club.id} />}</FundFrame>
}

/** While another day is being read the form stays, with what was typed, and waits. */
function Handovers({ clubId }: { clubId: string }) {
  const { day } = useScope()
  const [{ ngay }, set] = useUrlState({ ngay: day })
  const mayLead = useMay('money', 'approve')
  const answer = useGet<HandoversView>(`/api/clubs/${clubId}/ledger/handovers`, { on: ngay || day })
  const [view, keep] = useState(answer.data)
  if (answer.data && answer.data !== view) keep(answer.data)
  if (!view || answer.error) return <Loaded from={answer}>{() => null}</Loaded>
  return (
    <>
      {mayLead && <Recording clubId={clubId} view={view} on={ngay} setDay={(next) => set({ ngay: next })} />}
      <PastHandovers clubId={clubId} handovers={view.handovers} mayUndo={mayLead} />
    </>
  )
}

type Body = { clubId: string; day: string; fromPersonId: string; toPersonId: string; countIds: readonly string[]; witnesses: readonly string[]; minutes: string | null; note: string | null; enteredFor: string | null }

function Recording({ clubId, view, on, setDay }: { clubId: string; view: HandoversView; on: string; setDay: (day: string) => void }) {
  const words = useWords(vi, en)
  const { today, roles } = useSession()
  const [form, setForm] = useState(EMPTY_HANDOVER)
  const [tried, setTried] = useState(false)
  const [isReading, read] = useState(false)
  const [done, setDone] = useState<string | null>(null)
  const write = useWrite<Body, { handoverId: string }>('/api/ledger/handovers', FUND_READS)
  const fault = useFaults(write.problem)
  const needed = useNeeded(tried)
  const forOthers = keepsForOthers(roles, clubId)
  const change = (part: Partial<HandoverForm>) => setForm((before) => ({ ...before, ...part }))
  const between = betweenOf(form, view)
  const verdict = between.giver && between.taker ? verdictOn(between, view, today) : null
  const refusal = isRefusal(verdict) ? verdict : null
  const lines = witnessLines(form, view)
  const witnesses = namesOf(lines)
  const nameOf = (personId: string): string => view.treasurers.find((term) => term.personId === personId)?.name ?? ''
  const check = () => {
    setTried(true)
    if (verdict && !refusal && witnesses.length > 0 && witnesses.length <= 10 && (!forOthers || form.enteredFor.trim().length >= 2)) read(true)
  }
  const send = () => {
    const body = { clubId, day: view.on, fromPersonId: between.giver, toPersonId: between.taker, countIds: countsOf(view).map(({ countId }) => countId), witnesses, minutes: form.minutes.trim() || null, note: form.note.trim() || null, enteredFor: form.enteredFor.trim() || null }
    write.send(body, () => {
      toast(words.saved)
      setDone(words.done(showDay(view.on), nameOf(between.giver), nameOf(between.taker)))
      setForm(EMPTY_HANDOVER)
      setTried(false)
      read(false)
      window.scrollTo(0, 0)
    })
  }
  const putAway = () => {
    read(false)
    write.forget()
  }
  return (
    <div className={styles.columns}>
      <div className={styles.beside}>
        {done && <div role="status"><Note tone="ok"><strong>{done}</strong></Note></div>}
        <Panel title={words.title} note={words.lead}>
          <Form label={words.title} send={check}>
            <DayField label={words.on} hint="" value={on} onDay={setDay} error={fault('day')} needed />
            <Between view={view} between={between} change={change} needed={needed} />
            <InTheWay clubId={clubId} view={view} between={between} refusal={refusal} isDone={done !== null} />
            <Textarea label={words.witnesses} description={words.witnessesHint} rows={3} withAsterisk value={lines} onChange={(event) => change({ witnesses: event.currentTarget.value })} error={tried && witnesses.length > 10 ? words.tooMany : (fault('witnesses') ?? needed(witnesses.join('')))} />
            <TextInput label={words.minutes} description={words.minutesHint} maxLength={100} autoComplete="off" value={form.minutes} onChange={(event) => change({ minutes: event.currentTarget.value })} error={fault('minutes')} />
            {forOthers && <TextInput label={words.paper} description={words.paperHint} withAsterisk maxLength={200} autoComplete="off" value={form.enteredFor} onChange={(event) => change({ enteredFor: event.currentTarget.value })} error={fault('enteredFor') ?? needed(form.enteredFor)} />}
            <Textarea label={words.note} description={words.noteHint} rows={2} maxLength={500} value={form.note} onChange={(event) => change({ note: event.currentTarget.value })} error={fault('note')} />
            <Acts><Button type="submit" disabled={!verdict || refusal !== null || view.on !== on}>{words.check}</Button></Acts>
          </Form>
        </Panel>
      </div>
      <HandedPanel clubId={clubId} view={view} />
      {isReading && (
        <Dialog title={words.readBack} close={putAway} wide>
          <div className="stack">
            <p><strong>{words.readBackLead(nameOf(between.giver), nameOf(between.taker), showDay(view.on))}</strong></p>
            <Handed view={view} />
            <p>{words.witnessed(witnesses.join(', '))}</p>
            {write.problem && <ProblemNote key={write.problem.refused} problem={write.problem} />}
            <Acts>
              <Button variant="default" onClick={putAway}>{words.correct}</Button>
              <Button loading={write.busy} onClick={send}>{words.save}</Button>
            </Acts>
          </div>
        </Dialog>
      )}
    </div>
  )
}

type BetweenProps = { readonly view: HandoversView; readonly between: { readonly giver: string; readonly taker: string }; readonly change: (part: Partial<HandoverForm>) => void; readonly needed: (text: string) => string | undefined }

/** Those who ever held the office, each with the days of it; who is likely is chosen already. */
function Between({ view, between, change, needed }: BetweenProps) {
  const words = useWords(vi, en)
  const people = new Map(view.treasurers.map(({ personId, name }) => [personId, name]))
  const data = [{ value: '', label: words.choose }, ...[...people].map(([value, label]) => ({ value, label }))]
  const held = (personId: string): string => view.treasurers.filter((term) => term.personId === personId).map(({ from, to }) => words.held(showDay(from), showDay(to))).join('; ')
  return (
    <Fields>
      <NativeSelect label={words.giver} description={held(between.giver)} withAsterisk value={between.giver} onChange={(event) => change({ giver: event.currentTarget.value })} data={data} error={needed(between.giver)} />
      <NativeSelect label={words.taker} description={held(between.taker)} withAsterisk value={between.taker} onChange={(event) => change({ taker: event.currentTarget.value })} data={data} error={needed(between.taker)} />
    </Fields>
  )
}

type WayProps = { readonly clubId: string; readonly view: HandoversView; readonly between: BetweenProps['between']; readonly refusal: Refusal | null; readonly isDone: boolean }

/** What has to be put right first, and where. */
function InTheWay({ clubId, view, between, refusal, isDone }: WayProps) {
  const words = useWords(vi, en)
  const language = useLanguage()
  const toBoard = <Link to="/cau-lac-bo/$clubId/ban-chu-nhiem" params={{ clubId } as never}>{words.toBoard}</Link>
  if (view.treasurers.length === 0) return <Note tone="warn">{words.noTreasurer} {toBoard}</Note>
  if (!between.giver || !between.taker) return between.giver && !between.taker ? <Note tone="warn">{words.noNew} {toBoard}</Note> : null
  if (!refusal || (isDone && refusal.refused === 'ledger/handed-over-already')) return <div role="status" />
  const isOfCount = refusal.refused.startsWith('ledger/count-')
  const isOfBoard = refusal.refused.endsWith('-not-treasurer')
  return (
    <div role="status">
      <Note tone={refusal.refused === 'ledger/handed-over-already' ? 'note' : 'warn'}>
        {sentenceOf(refusal, language)} {isOfBoard && toBoard}
        {isOfCount && <Link to="/cau-lac-bo/$clubId/quy/kiem-ke" params={{ clubId } as never} search={{ ngay: view.on } as never}>{words.toCount}</Link>}
      </Note>
    </div>
  )
}
