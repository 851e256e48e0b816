/** Nội dung cần làm rõ: what the check found, for the drafter, who accepts with a reason or mends the text. */
import { Button, Checkbox, Textarea } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { Acts, Dialog } from '#client/dialog.tsx'
import { Form, useFaults } from '#client/form.tsx'
import { showMoment } from '#client/format.ts'
import { Icon } from '#client/icons.tsx'
import { useLanguage, useWords } from '#client/language.ts'
import { Panel } from '#client/page.tsx'
import { useGet, useMay, useWrite } from '#client/session.tsx'
import { Badge, Loaded, type Tone } from '#client/states.tsx'
import { toast } from '#client/toast.tsx'
import { useUrlState } from '#client/url-state.ts'
import { en as frameEn } from '#client/en.ts'
import { vi as frameVi } from '#client/vi.ts'
import { ClauseLink } from './clause-link.desk.tsx'
import { en } from './en.ts'
import { type Finding, findingKey, type Severity } from './finding.ts'
import { findingWords, severityWords } from './finding-words.ts'
import { sectionOf } from './piece-editor.desk.tsx'
import styles from './plan-findings.module.css'
import { PlanPart, planName, useDraftingWords, WithPlan } from './plan-part.desk.tsx'
import type { Head, PlanView } from './plan-view.ts'
import { vi } from './vi.ts'

type Note = { readonly id: string; readonly finding: string; readonly reason: string; readonly by: string; readonly at: string; readonly reopenedAt: string | null }
type Answer = { readonly findings: readonly Finding[]; readonly notes: readonly Note[] }

const TONES: Readonly<Record<Severity, Tone>> = { error: 'danger', contradiction: 'warn', clarify: 'note', agrees: 'ok' }
const GROUPS = Object.keys(TONES) as Severity[]
export const toneOf = (severity: Severity): Tone => TONES[severity]

export default function PlanFindings() {
  return <WithPlan>{(view) => <Findings view={view} />}</WithPlan>
}

function Findings({ view }: { view: PlanView }) {
  const answer = useGet<Answer>(`/api/plans/${view.head.id}/findings`)
  return <Loaded from={answer}>{(given) => <Grouped view={view} answer={given} />}</Loaded>
}

function Grouped({ view, answer: { findings, notes } }: { view: PlanView; answer: Answer }) {
  const words = useDraftingWords().findings
  const names = useWords(vi, en)
  const language = useLanguage()
  const [{ an }, set] = useUrlState({ an: '' })
  const accepted = new Map(notes.filter(({ reopenedAt }) => reopenedAt === null).map((note) => [note.finding, note]))
  const open = findings.filter((finding) => finding.severity !== 'agrees' && !accepted.has(findingKey(finding))).length
  const acts = <Button variant="default" leftSection={<Icon name="print" size={18} />} onClick={() => print()}>{words.print}</Button>
  return (
    <PlanPart view={view} title={words.title(open)} lead={`${planName(view, names)}. ${words.lead}`} acts={acts}>
      <div className="no-print">
        <Checkbox label={words.hide} checked={an !== ''} onChange={(event) => set({ an: event.currentTarget.checked ? '1' : '' })} />
      </div>
      {GROUPS.map((severity) => {
        const inGroup = findings.filter((finding) => finding.severity === severity && (an === '' || !accepted.has(findingKey(finding))))
        return (
          <Panel key={severity} title={<>{severityWords(severity, language)} <Badge tone={toneOf(severity)}>{inGroup.length}</Badge></>}>
            {inGroup.length === 0 ? <p className="soft">{words.none}</p> : (
              <ul className={styles.list}>
                {inGroup.map((finding) => <One key={`${findingKey(finding)}${finding.line}`} head={view.head} finding={finding} note={accepted.get(findingKey(finding))} />)}
              </ul>
            )}
          </Panel>
        )
      })}
    </PlanPart>
  )
}

function One({ head, finding, note }: { head: Head; finding: Finding; note: Note | undefined }) {
  const words = useDraftingWords().findings
  const language = useLanguage()
  const mayAccept = useMay('findings', 'record')
  const mayMend = useMay('plan', 'record')
  const planId = head.id
  const [accepting, accept] = useState(false)
  const reopen = useWrite<{ finding: string }>(`/api/plans/${planId}/findings/reopen`, [`/api/plans/${planId}`])
  const { title, computed, suggestion } = findingWords(finding, language)
  const canAccept = mayAccept && finding.severity !== 'agrees'
  return (
    <li className={styles.one} data-accepted={note ? true : undefined}>
      <span className={styles.clause}><ClauseLink planId={planId} anchor={finding.anchor} /></span>
      <div className={styles.said}>
        <h3>{title}</h3>
        <p>{computed}</p>
        {suggestion && <p className="soft"><strong>{words.suggestion}:</strong> {suggestion}</p>}
        {note && <p className={styles.note}><strong>{words.accepted(note.by, showMoment(note.at))}:</strong> {note.reason}</p>}
      </div>
      {canAccept && (
        <div className={`${styles.acts} no-print`}>
          {note ? (
            <Button variant="default" size="compact-md" loading={reopen.busy} onClick={() => reopen.send({ finding: findingKey(finding) }, () => toast(words.reopened))}>{words.reopen}</Button>
          ) : (
            <Button variant="default" size="compact-md" onClick={() => accept(true)}>{words.accept}</Button>
          )}
          {!note && mayMend && <Link className={styles.mend} to={`/ke-hoach/$planId/${head.signedAt ? 'sua-doi' : 'soan-thao'}`} params={{ planId } as never} search={{ phan: sectionOf(finding.anchor) } as never}>{head.signedAt ? words.correct : words.mend}</Link>}
        </div>
      )}
      {accepting && <AcceptDialog planId={planId} finding={finding} title={title} close={() => accept(false)} />}
    </li>
  )
}

function AcceptDialog({ planId, finding, title, close }: { planId: string; finding: Finding; title: string; close: () => void }) {
  const words = useDraftingWords().findings
  const frame = useWords(frameVi, frameEn)
  const [reason, setReason] = useState('')
  const { send, busy, problem } = useWrite<{ finding: string; reason: string }>(`/api/plans/${planId}/findings/accept`, [`/api/plans/${planId}`])
  const fault = useFaults(problem, { reason: words.reasonNeeded })
  const save = () =>
    send({ finding: findingKey(finding), reason }, () => {
      toast(words.saved)
      close()
    })
  return (
    <Dialog title={words.acceptTitle} close={close}>
      <Form label={words.acceptTitle} send={save} problem={problem}>
        <p><strong>{title}</strong></p>
        <Textarea label={words.reason} description={words.reasonHint} rows={3} value={reason} onChange={(event) => setReason(event.currentTarget.value)} error={fault('reason')} withAsterisk />
        <Acts>
          <Button variant="default" onClick={close}>{frame.cancel}</Button>
          <Button type="submit" loading={busy}>{words.accept}</Button>
        </Acts>
      </Form>
    </Dialog>
  )
}
