/** Các tổ: parts of a club with a leader and a task. */
import { Button, TextInput } from '@mantine/core'
import { useState } from 'react'
import { DayField } from '#client/day-field.tsx'
import { Fields, useFaults } from '#client/form.tsx'
import { showDay } from '#client/format.ts'
import { useWords } from '#client/language.ts'
import { Panel } from '#client/page.tsx'
import { useMay, useSession, useWrite } from '#client/session.tsx'
import { toast } from '#client/toast.tsx'
import { PlanTable } from '#features/plans/plan-table.desk.tsx'
import { PersonSelect } from './board-dialogs.desk.tsx'
import { CLUB_READS } from './club-frame.desk.tsx'
import type { ClubView } from './club-view.ts'
import { en } from './en.ts'
import { vi } from './vi.ts'
import { useNeeded, WriteDialog } from './write-dialog.desk.tsx'

type ClubGroup = ClubView['groups'][number]

export function ClubGroups({ view: { club, groups, on } }: { view: ClubView }) {
  const words = useWords(vi, en)
  const own = words.groups
  const maySet = useMay('club-settings', 'record')
  const [editing, edit] = useState<ClubGroup | 'new' | null>(null)
  const now = groups.filter(({ from, to }) => from <= on && (to === null || on <= to))
  return (
    <Panel title={own.title(now.length)} note={own.note} flush={groups.length > 0} acts={maySet && <Button variant="default" onClick={() => edit('new')}>{own.add}</Button>}>
      {groups.length > 0 && (
        <PlanTable caption={own.caption}>
          <thead>
            <tr>
              {[own.name, own.task, own.leader, words.board.from, words.board.to].map((name) => <th key={name} scope="col">{name}</th>)}
              {maySet && <th scope="col" className="no-print">{words.board.acts}</th>}
            </tr>
          </thead>
          <tbody>
            {groups.map((group) => (
              <tr key={group.id}>
                <th scope="row"><strong>{group.name}</strong></th>
                <td>{group.task ?? words.none}</td>
                <td>{group.leader ?? <span className="soft">{own.noLeader}</span>}</td>
                <td className="unbroken">{showDay(group.from)}</td>
                <td className="unbroken">{group.to ? showDay(group.to) : <span className="soft">{words.board.untilNext}</span>}</td>
                {maySet && <td className="no-print"><Button size="compact-md" variant="default" aria-label={own.editOf(group.name)} onClick={() => edit(group)}>{own.edit}</Button></td>}
              </tr>
            ))}
          </tbody>
        </PlanTable>
      )}
      {editing && <GroupDialog clubId={club.id} group={editing === 'new' ? null : editing} close={() => edit(null)} />}
    </Panel>
  )
}

type Body = { clubId: string; groupId: string | null; name: string; task: string | null; leaderId: string | null; from: string; to: string | null }

function GroupDialog({ clubId, group, close }: { clubId: string; group: ClubGroup | null; close: () => void }) {
  const words = useWords(vi, en)
  const own = words.groups
  const { today } = useSession()
  const [given, setGiven] = useState<{ name: string; task: string; leaderId: string | null; from: string; to: string }>({ name: group?.name ?? '', task: group?.task ?? '', leaderId: group?.leaderId ?? null, from: group?.from ?? today, to: group?.to ?? '' })
  const [tried, setTried] = useState(false)
  const write = useWrite<Body>('/api/clubs/groups', CLUB_READS)
  const fault = useFaults(write.problem)
  const needed = useNeeded(tried)
  const change = (part: Partial<typeof given>) => setGiven({ ...given, ...part })
  const send = () => {
    setTried(true)
    if (!given.name.trim() || !given.from) return
    write.send({ clubId, groupId: group?.id ?? null, name: given.name.trim(), task: given.task.trim() || null, leaderId: given.leaderId, from: given.from, to: given.to || null }, () => {
      toast(own.saved)
      close()
    })
  }
  return (
    <WriteDialog wide title={group ? own.editOf(group.name) : own.addTitle} verb={own.save} busy={write.busy} problem={write.problem} send={send} close={close}>
      <TextInput label={own.name} withAsterisk maxLength={60} value={given.name} onChange={(event) => change({ name: event.currentTarget.value })} error={fault('name') ?? needed(given.name)} />
      <TextInput label={own.task} maxLength={150} value={given.task} onChange={(event) => change({ task: event.currentTarget.value })} error={fault('task')} />
      <PersonSelect clubId={clubId} label={own.leader} value={given.leaderId} change={(leaderId) => change({ leaderId })} error={fault('leaderId')} />
      <Fields>
        <DayField label={words.board.from} value={given.from} onDay={(from) => change({ from })} error={fault('from') ?? needed(given.from)} needed />
        <DayField label={words.board.to} hint={words.board.toHint} value={given.to} onDay={(to) => change({ to })} error={fault('to')} />
      </Fields>
    </WriteDialog>
  )
}
