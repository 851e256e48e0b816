import { useState } from 'react'
import { showDay } from '#client/format.ts'
import { useWords } from '#client/language.ts'
import { Panel } from '#client/page.tsx'
import { Badge } from '#client/states.tsx'
import { PlanTable } from '#features/plans/plan-table.desk.tsx'
import styles from './import-members.module.css'
import { importEn } from './import-words.en.ts'
import { importVi } from './import-words.vi.ts'
import type { PreviewView } from './member-import-view.ts'

type Fresh = PreviewView['fresh'][number]
type FreshProps = { readonly preview: PreviewView; readonly leaveOut: readonly number[]; readonly change: (leaveOut: readonly number[]) => void }
const FIRST = 4
const MOST = 1000

/** Dòng mới: who comes, and who of them may be there already. A likely duplicate is told and never blocked; a row may be left in the file. */
export function FreshRows({ preview: { fresh, clubs }, leaveOut, change }: FreshProps) {
  const words = useWords(importVi, importEn)
  const own = words.fresh
  const [shown, show] = useState<'first' | 'all' | 'likely'>('first')
  const likely = fresh.filter((row) => row.likely.length > 0)
  if (fresh.length === 0) return null
  const rows = shown === 'likely' ? likely : shown === 'all' ? fresh.slice(0, MOST) : fresh.slice(0, FIRST)
  const leave = (row: number, left: boolean) => change(left ? [...leaveOut, row] : leaveOut.filter((each) => each !== row))
  const more = fresh.length > FIRST
  const note = (
    <span className="no-print">
      {shown === 'first' && more && <>{own.first(FIRST)} <button type="button" className={styles.word} onClick={() => show('all')}>{own.all(fresh.length)}</button></>}
      {shown === 'first' && more && likely.length > 0 && own.or}
      {shown !== 'likely' && likely.length > 0 && <button type="button" className={styles.word} onClick={() => show('likely')}>{own.onlyLikely(likely.length)}</button>}
      {shown !== 'first' && <button type="button" className={styles.word} onClick={() => show('first')}>{own.few}</button>}
    </span>
  )
  return (
    <Panel title={own.title(fresh.length, likely.length)} note={note} flush>
      <PlanTable caption={own.caption}>
        <thead>
          <tr>
            <th scope="col" data-as="number">{own.row}</th><th scope="col">{words.fields.fullName}</th><th scope="col" data-as="number">{own.birth}</th><th scope="col">{own.sex}</th><th scope="col">{words.fields.ethnicity}</th><th scope="col">{words.fields.review}</th>
            <th scope="col">{words.fields.hamlet}</th>{clubs.length > 1 && <th scope="col">{words.fields.club}</th>}<th scope="col">{own.leaveOut}</th>
          </tr>
        </thead>
        <tbody>{rows.map((row) => <FreshRow key={row.row} row={row} ofMany={clubs.length > 1} left={leaveOut.includes(row.row)} leave={(left) => leave(row.row, left)} />)}</tbody>
      </PlanTable>
    </Panel>
  )
}

function FreshRow({ row, ofMany, left, leave }: { row: Fresh; ofMany: boolean; left: boolean; leave: (left: boolean) => void }) {
  const words = useWords(importVi, importEn).fresh
  return (
    <tr data-left={left || undefined} className={styles.freshRow}>
      <td data-as="number">{row.row}</td>
      <th scope="row">
        {row.fullName}
        <span className={`${styles.sub} soft small`}>{words.joined(showDay(row.joinedOn))}</span>
        {row.waiting && <span className={styles.sub}><Badge tone="note">{words.waiting}</Badge></span>}
        {row.likely.map((each) => <span key={each.personId} className={`${styles.sub} ${styles.alike} small`}>{words.likely(each.fullName, each.birth, words.place(each.club ?? '', each.area))}</span>)}
      </th>
      <td data-as="number">{row.birth}</td><td>{row.sex}</td><td>{row.ethnicity}</td><td>{row.review}</td><td>{row.hamlet}</td>{ofMany && <td>{row.club}</td>}
      <td><label className={styles.leave}><input type="checkbox" checked={left} aria-label={words.leaveOutOf(row.row)} onChange={(event) => leave(event.currentTarget.checked)} /></label></td>
    </tr>
  )
}
