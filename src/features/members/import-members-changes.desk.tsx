import { Button } from '@mantine/core'
import { useState } from 'react'
import { showDay } from '#client/format.ts'
import { useWords } from '#client/language.ts'
import { Panel } from '#client/page.tsx'
import { Badge } from '#client/states.tsx'
import { PlanTable } from '#features/plans/plan-table.desk.tsx'
import styles from './import-members.module.css'
import { importEn } from './import-words.en.ts'
import { importVi } from './import-words.vi.ts'
import type { Choices } from './member-import-compare.ts'
import type { PreviewView } from './member-import-view.ts'

type Change = PreviewView['changes'][number]
type Whose = 'file' | 'system'
type ChangesProps = { readonly preview: PreviewView; readonly choices: Choices; readonly choose: (choices: Choices) => void }

const AT_ONCE = 40
/** So many to choose are worth one button for all. */
const MANY = 3

/** So ba bản: as taken away, in the file, in the system; what will be written, and what a person has to choose. */
export function ChangedCells({ preview, choices, choose }: ChangesProps) {
  const words = useWords(importVi, importEn).changes
  const [most, setMost] = useState(AT_ONCE)
  const { changes, downloadedOn, on } = preview
  if (changes.length === 0) return null
  const set = (several: readonly Change[], whose: Whose) => {
    const next: Record<string, Choices[string]> = { ...choices }
    for (const { row, field } of several) next[row] = { ...next[row], [field]: whose }
    choose(next)
  }
  const asked = changes.filter(({ will }) => will === 'choose')
  const open = asked.filter(({ row, field }) => !choices[row]?.[field])
  const hasBase = changes.some(({ base }) => base !== null)
  return (
    <Panel
      title={words.title(new Set(changes.map(({ row }) => row)).size, open.length)} note={hasBase ? words.note : words.noteNoBase} flush
      acts={asked.length > MANY && <><Button variant="default" size="compact-md" onClick={() => set(asked, 'file')}>{words.allFile}</Button><Button variant="default" size="compact-md" onClick={() => set(asked, 'system')}>{words.allSystem}</Button></>}
    >
      <PlanTable caption={words.caption}>
        <thead><tr><th scope="col">{words.person}</th><th scope="col">{words.field}</th>{hasBase && <th scope="col">{words.base(showDay(downloadedOn))}</th>}<th scope="col">{words.inFile}</th><th scope="col">{words.inSystem(showDay(on))}</th><th scope="col">{words.will}</th></tr></thead>
        <tbody>{changes.slice(0, most).map((change) => <ChangeRow key={`${change.row} ${change.field}`} change={change} hasBase={hasBase} chosen={choices[change.row]?.[change.field]} choose={(whose) => set([change], whose)} />)}</tbody>
      </PlanTable>
      {changes.length > most && <div className={styles.below}><Button variant="default" onClick={() => setMost(most + 200)}>{words.more(changes.length - most)}</Button></div>}
    </Panel>
  )
}

function ChangeRow({ change, hasBase, chosen, choose }: { change: Change; hasBase: boolean; chosen: Whose | undefined; choose: (whose: Whose) => void }) {
  const words = useWords(importVi, importEn)
  const { row, name, field, base, inFile, inSystem, will } = change
  const title = words.fields[field]
  const cell = (text: string, differs: boolean) => <span className={differs ? styles.differs : undefined}>{text || <span className="soft">{words.changes.empty}</span>}</span>
  return (
    <tr data-open={(will === 'choose' && !chosen) || undefined} className={styles.change}>
      <th scope="row">{name}<span className={`${styles.sub} soft small`}>{words.changes.row(row)}</span></th>
      <td>{title}</td>
      {hasBase && <td className="soft">{base === null ? '–' : base || words.changes.empty}</td>}
      <td>{cell(inFile, base === null || inFile !== base)}</td>
      <td>{cell(inSystem, base !== null && inSystem !== base)}</td>
      <td>{will === 'choose' ? <Choice change={change} chosen={chosen} choose={choose} /> : <Decided change={change} whose={chosen ?? will} choose={choose} />}</td>
    </tr>
  )
}

function Choice({ change, chosen, choose }: { change: Change; chosen: Whose | undefined; choose: (whose: Whose) => void }) {
  const words = useWords(importVi, importEn)
  const name = `${change.row}-${change.field}`
  return (
    <fieldset className={styles.choice}>
      <legend className="unseen">{words.changes.choice(change.name, words.fields[change.field])}</legend>
      <label><input type="radio" name={name} checked={chosen === 'file'} onChange={() => choose('file')} /> {words.changes.takeFile}</label>
      <label><input type="radio" name={name} checked={chosen === 'system'} onChange={() => choose('system')} /> {words.changes.takeSystem}</label>
    </fieldset>
  )
}

function Decided({ change, whose, choose }: { change: Change; whose: Whose; choose: (whose: Whose) => void }) {
  const words = useWords(importVi, importEn)
  return (
    <span className={styles.decided}>
      {whose === 'file' ? <Badge tone="ok">{words.changes.write(change.inFile)}</Badge> : <Badge tone="quiet" mark="tick">{words.changes.keep(change.inSystem)}</Badge>}
      <button type="button" className={styles.word} aria-label={words.changes.flipOf(change.name, words.fields[change.field])} onClick={() => choose(whose === 'file' ? 'system' : 'file')}>{words.changes.flip}</button>
    </span>
  )
}
