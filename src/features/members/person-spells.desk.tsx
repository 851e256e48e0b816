/** Where a person belonged from when to when, what offices they held, and where they would like to join. */
import { Button } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { useMemo, useState } from 'react'
import { showDay } from '#client/format.ts'
import { useWords } from '#client/language.ts'
import { Panel } from '#client/page.tsx'
import { Table, type TableColumn } from '#client/table.tsx'
import { en as clubsEn } from '#features/clubs/en.ts'
import { vi as clubsVi } from '#features/clubs/vi.ts'
import { en } from './en.ts'
import { ReopenDialog, VoidDialog } from './leave-dialog.desk.tsx'
import type { PersonView } from './member-view.ts'
import styles from './person-page.module.css'
import { vi } from './vi.ts'

export type Spell = PersonView['spells'][number]
type Office = PersonView['offices'][number]
type Act = { readonly kind: 'reopen' | 'void'; readonly spell: Spell }

const ClubLink = ({ clubId, club }: { clubId: string; club: string }) => <Link to="/cau-lac-bo/$clubId" params={{ clubId } as never}>{club}</Link>

export function SpellsPanel({ view, mayRecord }: { view: PersonView; mayRecord: boolean }) {
  const words = useWords(vi, en)
  const [act, setAct] = useState<Act | null>(null)
  const columns = useMemo((): TableColumn<Spell>[] => {
    const why = ({ leaveReason, leaveNote, toClub }: Spell): string => [leaveReason && words.leaveReasons[leaveReason], toClub && words.person.toClub(toClub), leaveNote].filter(Boolean).join(', ')
    const facts: TableColumn<Spell>[] = [
      { id: 'clb', head: words.club, value: ({ club }) => club, show: (spell) => <ClubLink {...spell} /> },
      { id: 'vao', head: words.joined, value: ({ joinedOn }) => joinedOn, as: 'day' },
      { id: 'roi', head: words.left, value: ({ leftOn }) => leftOn ?? '9999-12-31', as: 'day', show: ({ leftOn }) => (leftOn ? showDay(leftOn) : words.stillNow) },
      ...(view.spells.some(({ leftOn }) => leftOn !== null) ? [{ id: 'ly-do', head: words.leaveReason, value: why }] : []),
      ...(view.spells.some(({ enteredFor }) => enteredFor) ? [{ id: 'ghi', head: words.flags, value: ({ enteredFor }: Spell) => (enteredFor ? words.list.enteredFor(enteredFor) : '') }] : []),
    ]
    return mayRecord ? [...facts, { id: 'viec', head: words.acts, value: () => '', show: (spell) => <SpellActs spell={spell} act={setAct} />, filter: 'none', unbroken: true }] : facts
  }, [words, mayRecord, view.spells])
  const close = () => setAct(null)
  return (
    <Panel title={words.person.spells(view.spells.length)} flush={view.spells.length > 0}>
      {view.spells.length > 0 && <Table plain name="gd" caption={words.person.spellsCaption} rows={view.spells} columns={columns} rowId={({ id }) => id} />}
      {act?.kind === 'reopen' && <ReopenDialog view={view} spell={act.spell} close={close} />}
      {act?.kind === 'void' && <VoidDialog view={view} spell={act.spell} close={close} />}
    </Panel>
  )
}

function SpellActs({ spell, act }: { spell: Spell; act: (act: Act) => void }) {
  const words = useWords(vi, en).person
  return (
    <span className={styles.acts}>
      {spell.leftOn !== null && <Button size="compact-md" variant="default" aria-label={words.reopenOf(spell.club)} onClick={() => act({ kind: 'reopen', spell })}>{words.reopen}</Button>}
      <Button size="compact-md" variant="default" aria-label={words.voidOf(spell.club)} onClick={() => act({ kind: 'void', spell })}>{words.voidSpell}</Button>
    </span>
  )
}

export function OfficesPanel({ view: { offices } }: { view: PersonView }) {
  const words = useWords(vi, en)
  const names = useWords(clubsVi, clubsEn).offices
  const columns = useMemo(
    (): TableColumn<Office>[] => [
      { id: 'chuc', head: words.offices, value: ({ office }) => names[office] },
      { id: 'clb', head: words.club, value: ({ club }) => club, show: (each) => <ClubLink {...each} /> },
      { id: 'tu', head: words.from, value: ({ from }) => from, as: 'day' },
      { id: 'den', head: words.to, value: ({ to }) => to ?? '9999-12-31', as: 'day', show: ({ to }) => (to ? showDay(to) : words.stillNow) },
    ],
    [words, names],
  )
  if (offices.length === 0) return null
  return <Panel title={words.person.offices(offices.length)} flush><Table plain name="cd" caption={words.person.officesCaption} rows={offices} columns={columns} rowId={({ clubId, office, from }) => `${clubId} ${office} ${from}`} /></Panel>
}

export function ApplicationsPanel({ view: { applications } }: { view: PersonView }) {
  const words = useWords(vi, en).person
  if (applications.length === 0) return null
  return (
    <Panel title={words.applications}>
      <ul className={styles.plain}>
        {applications.map(({ clubId, club, appliedOn, outcome, closedOn }) => (
          <li key={`${clubId} ${appliedOn}`}>{words.appliedTo(club, showDay(appliedOn))}: {words.outcomes[outcome ?? 'open']}{closedOn && ` ${showDay(closedOn)}`}</li>
        ))}
      </ul>
    </Panel>
  )
}
