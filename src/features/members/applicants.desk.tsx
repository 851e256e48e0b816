/** Người có nguyện vọng: admitted or taken off the list one by one; several at once from the panel of the composition. */
import { Button } from '@mantine/core'
import { useMemo, useState } from 'react'
import { DayField } from '#client/day-field.tsx'
import { showPhone } from '#client/format.ts'
import { useWords } from '#client/language.ts'
import { LinkButton } from '#client/link-button.tsx'
import { Panel } from '#client/page.tsx'
import { useMay, useWrite } from '#client/session.tsx'
import { Table, type TableColumn } from '#client/table.tsx'
import { toast } from '#client/toast.tsx'
import { useScope } from '#client/url-state.ts'
import { CLUB_READS } from '#features/clubs/club-frame.desk.tsx'
import { useNeeded, WriteDialog } from '#features/clubs/write-dialog.desk.tsx'
import { en as peopleEn } from '#features/people/en.ts'
import { vi as peopleVi } from '#features/people/vi.ts'
import { AdmitDialog } from './admit-dialog.desk.tsx'
import { en } from './en.ts'
import { basicColumns, type Circumstances, sensitiveColumns } from './member-columns.desk.tsx'
import type { ApplicantRow } from './member-view.ts'
import styles from './person-page.module.css'
import { vi } from './vi.ts'

type Act = { readonly kind: 'admit' | 'withdraw'; readonly person: ApplicantRow }

export function Applicants({ clubId, applicants, known }: { clubId: string; applicants: readonly ApplicantRow[]; known: Circumstances | null }) {
  const words = useWords(vi, en)
  const people = useWords(peopleVi, peopleEn)
  const mayRecord = useMay('members', 'record')
  const [act, setAct] = useState<Act | null>(null)
  const columns = useMemo(
    (): TableColumn<ApplicantRow>[] => [
      ...basicColumns<ApplicantRow>(words, people),
      ...(known ? sensitiveColumns<ApplicantRow>(known, words, people) : []),
      { id: 'dien-thoai', head: words.phone, value: ({ phone }) => (phone ? showPhone(phone) : ''), unbroken: true },
      { id: 'dang-ky', head: words.list.applied, value: ({ appliedOn }) => appliedOn, as: 'day' },
      { id: 'tu-clb', head: words.list.fromClub, value: ({ fromClub }) => fromClub },
      ...(mayRecord ? [{ id: 'viec', head: words.acts, value: () => '', show: (person: ApplicantRow) => <Acts person={person} act={setAct} />, filter: 'none' as const, unbroken: true }] : []),
    ],
    [words, people, known, mayRecord],
  )
  const close = () => setAct(null)
  return (
    <Panel
      title={words.list.applicants(applicants.length)} note={applicants.length > 0 ? words.list.applicantsNote : undefined} flush={applicants.length > 0}
      acts={mayRecord && <LinkButton variant="default" size="compact-md" to="/cau-lac-bo/$clubId/thanh-vien/them" params={{ clubId }} search={{ ghi: 'nguyen-vong' }}>{words.navigator.addApplicant}</LinkButton>}
    >
      {applicants.length > 0 && <Table plain caption={words.list.applicants(applicants.length)} name="nv" rows={applicants} columns={columns} rowId={({ personId }) => personId} />}
      {act?.kind === 'admit' && <AdmitDialog clubId={clubId} people={[act.person]} close={close} />}
      {act?.kind === 'withdraw' && <Withdraw clubId={clubId} person={act.person} close={close} />}
    </Panel>
  )
}

function Acts({ person, act }: { person: ApplicantRow; act: (act: Act) => void }) {
  const words = useWords(vi, en).list
  return (
    <span className={styles.acts}>
      <Button size="compact-md" variant="default" aria-label={words.admitOf(person.fullName)} onClick={() => act({ kind: 'admit', person })}>{words.admit}</Button>
      <Button size="compact-md" variant="default" aria-label={words.withdrawOf(person.fullName)} onClick={() => act({ kind: 'withdraw', person })}>{words.withdraw}</Button>
    </span>
  )
}

function Withdraw({ clubId, person, close }: { clubId: string; person: ApplicantRow; close: () => void }) {
  const words = useWords(vi, en).list
  const { day } = useScope()
  const [on, setOn] = useState(day)
  const [tried, setTried] = useState(false)
  const needed = useNeeded(tried)
  const withdraw = useWrite<{ clubId: string; personId: string; on: string }>('/api/clubs/applicants/withdraw', [...CLUB_READS, '/api/people'])
  const send = () => {
    setTried(true)
    if (!on) return
    withdraw.send({ clubId, personId: person.personId, on }, () => {
      toast(words.withdrawn)
      close()
    })
  }
  return (
    <WriteDialog title={words.withdrawTitle(person.fullName)} verb={words.withdrawVerb} busy={withdraw.busy} problem={withdraw.problem} send={send} close={close}>
      <p>{words.withdrawMeaning}</p>
      <DayField label={words.withdrawnOn} value={on} onDay={setOn} error={needed(on)} />
    </WriteDialog>
  )
}
