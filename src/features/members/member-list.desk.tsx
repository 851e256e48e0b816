/** Danh sách thành viên của một câu lạc bộ: as on the day of the top bar, with those who would like to join below. */
import { Button } from '@mantine/core'
import { useParams } from '@tanstack/react-router'
import { useMemo, useState } from 'react'
import { download, Problem } from '#client/api.ts'
import { showDay, showNumber } from '#client/format.ts'
import { Icon } from '#client/icons.tsx'
import { useWords } from '#client/language.ts'
import { LinkButton } from '#client/link-button.tsx'
import { useGet, useMay } from '#client/session.tsx'
import { Empty, Loaded, Note, ProblemNote } from '#client/states.tsx'
import { Table } from '#client/table.tsx'
import { toast } from '#client/toast.tsx'
import { useScope, useUrlState } from '#client/url-state.ts'
import { ClubFrame } from '#features/clubs/club-frame.desk.tsx'
import type { ClubView } from '#features/clubs/club-view.ts'
import { Applicants } from './applicants.desk.tsx'
import { en } from './en.ts'
import { useMemberColumns } from './member-columns.desk.tsx'
import type { CircumstanceRow, MembersView } from './member-view.ts'
import styles from './person-page.module.css'
import { vi } from './vi.ts'

export default function MemberList() {
  const { clubId } = useParams({ strict: false }) as { clubId: string }
  const mayRecord = useMay('members', 'record')
  const words = useWords(vi, en).list
  const acts = mayRecord && <LinkButton to="/cau-lac-bo/$clubId/thanh-vien/them" params={{ clubId }}>{words.add}</LinkButton>
  return <ClubFrame clubId={clubId} acts={acts}>{(view) => <Members view={view} />}</ClubFrame>
}

function Members({ view: { club, groups } }: { view: ClubView }) {
  const { day } = useScope()
  const [{ roi }] = useUrlState({ roi: '' })
  const [revealed, reveal] = useState(false)
  const members = useGet<MembersView>(`/api/clubs/${club.id}/members`, { on: day, former: roi })
  const circumstances = useGet<{ people: readonly CircumstanceRow[] }>(revealed ? `/api/clubs/${club.id}/circumstances` : null, { on: day })
  const known = useMemo(() => (revealed && circumstances.data ? new Map(circumstances.data.people.map((each) => [each.personId, each])) : null), [revealed, circumstances.data])
  const columns = useMemberColumns(known, roi === '1', groups.length > 0)
  const words = useWords(vi, en)
  return (
    <Loaded from={members}>
      {(answer) => (
        <>
          <Tools clubId={club.id} revealed={known !== null} reveal={reveal} />
          {circumstances.error && <ProblemNote problem={circumstances.error} />}
          {known && <Note tone="warn">{words.list.revealed} {roi === '1' && words.list.revealFormer}</Note>}
          <h2>{words.list.title(showNumber(answer.members.filter(({ leftOn }) => leftOn === null || leftOn >= answer.on).length))}</h2>
          <Table
            caption={words.list.caption(club.name, showDay(answer.on))} rows={answer.members} columns={columns} rowId={({ spellId }) => spellId} order="ten"
            empty={<Empty title={words.overview.noneYet}>{words.overview.noneHint}</Empty>}
          />
          <Applicants clubId={club.id} applicants={answer.applicants} known={known} />
        </>
      )}
    </Loaded>
  )
}

function Tools({ clubId, revealed, reveal }: { clubId: string; revealed: boolean; reveal: (on: boolean) => void }) {
  const words = useWords(vi, en)
  const { day } = useScope()
  const [{ roi }, set] = useUrlState({ roi: '' })
  const seesSensitive = useMay('sensitive', 'read')
  const mayRecord = useMay('members', 'record')
  const [problem, setProblem] = useState<Problem | null>(null)
  const fetchSheet = () =>
    download(`/api/clubs/${clubId}/members.xlsx`, { on: day }).then(
      () => { setProblem(null); toast(words.list.downloaded) },
      (failed: unknown) => setProblem(failed instanceof Problem ? failed : new Problem(0, 'client/no-answer')),
    )
  return (
    <>
      <div className={`${styles.tools} no-print`}>
        {seesSensitive && (
          <Button variant="default" leftSection={<Icon name="eye" size={18} />} aria-pressed={revealed} title={words.readingLogged} onClick={() => reveal(!revealed)}>{revealed ? words.list.conceal : words.list.reveal}</Button>
        )}
        <Button variant="default" aria-pressed={roi === '1'} onClick={() => set({ roi: roi === '1' ? '' : '1' })}>{roi === '1' ? words.list.onlyNow : words.list.former}</Button>
        {seesSensitive && <Button variant="default" leftSection={<Icon name="download" size={18} />} onClick={() => void fetchSheet()}>{words.list.download}</Button>}
        {mayRecord && <LinkButton variant="default" leftSection={<Icon name="upload" size={18} />} to="/cau-lac-bo/$clubId/nhap-excel" params={{ clubId }}>{words.list.upload}</LinkButton>}
      </div>
      {seesSensitive && !revealed && <p className="soft small no-print">{words.readingLogged}</p>}
      {problem && <ProblemNote problem={problem} />}
    </>
  )
}
