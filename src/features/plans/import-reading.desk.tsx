/** What was read, each thing beside the line of the file that it was read from. */
import { type ReactNode, useMemo, useState } from 'react'
import { showDay } from '#client/format.ts'
import { useWords } from '#client/language.ts'
import { Panel } from '#client/page.tsx'
import { formatMillions } from '#kernel/money.ts'
import { en } from './en.ts'
import { ImportSource } from './import-source.desk.tsx'
import type { Plan } from './plan.ts'
import type { PlanDocument } from './plan-document.ts'
import styles from './plan-import.module.css'
import { useDraftingWords } from './plan-part.desk.tsx'
import { PlanTable } from './plan-table.desk.tsx'
import { targetName, unitText } from './plan-targets.desk.tsx'
import { targetAmount } from './target-amount.ts'
import { type PlanWords, vi } from './vi.ts'

/** One thing: its name, what is said of it, and a figure where it has one. */
type Read = { readonly line: number; readonly name: ReactNode; readonly said?: ReactNode; readonly figure?: string }
type Groups = Readonly<Record<'targets' | 'activities' | 'money' | 'duties' | 'bases', readonly Read[]>>

export function ImportReading({ plan, document, file }: { plan: Plan; document: PlanDocument; file: string }) {
  const words = useDraftingWords().import
  const names = useWords(vi, en)
  const [aimed, aim] = useState(0)
  const groups = useMemo(() => groupsOf(plan, names), [plan, names])
  const unread = useMemo(() => new Set(plan.unread.map(({ line }) => line)), [plan])
  return (
    <div className={styles.compare}>
      <ImportSource document={document} name={file} aimed={aimed} unread={unread} />
      <div className="stack">
        {(['targets', 'activities', 'money', 'duties', 'bases'] as const).map((group) => groups[group].length > 0 && <ReadTable key={group} title={`${words.groups[group]}: ${groups[group].length}`} rows={groups[group]} aimed={aimed} aim={aim} />)}
      </div>
    </div>
  )
}

function groupsOf(plan: Plan, names: PlanWords): Groups {
  return {
    targets: plan.targets.map((target) => ({ line: target.line, name: targetName(target, names), said: [unitText(target, names), ...target.byArea.map(({ name, count }) => (count === null ? name : `${name} ${count}`))].join(' · '), figure: targetAmount(target, names.targets) })),
    activities: plan.activities.map(({ line, title, period, lead }) => ({ line, name: title, said: `${period || names.notSaid}. ${names.activities.lead}: ${lead ?? names.notSaid}` })),
    money: (plan.estimate?.lines ?? []).map(({ line, title, total }) => ({ line, name: title, figure: total === null ? '' : formatMillions(total) })),
    duties: plan.duties.map(({ line, text, agencies, kind }) => ({ line, name: agencies.join('; '), said: `${names.duties[kind]}: ${text}` })),
    bases: plan.bases.map(({ line, text, number, date }) => ({ line, name: [number, showDay(date)].filter(Boolean).join(', ') || names.noNumber, said: text })),
  }
}

function ReadTable({ title, rows, aimed, aim }: { title: string; rows: readonly Read[]; aimed: number; aim: (line: number) => void }) {
  const words = useDraftingWords().import
  return (
    <Panel title={title} flush>
      <PlanTable caption={title}>
        <thead><tr><th scope="col">{words.understood}</th>{rows.some(({ figure }) => figure !== undefined) && <th scope="col" data-as="number">{words.figure}</th>}<th scope="col" data-as="number">{words.lineHead}</th></tr></thead>
        <tbody>
          {rows.map(({ line, name, said, figure }, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: several things are read from one line.
            <tr key={at} data-aimed={line === aimed || undefined} className={styles.read}>
              <td><strong>{name}</strong>{said && <span className={`${styles.said} soft small`}>{said}</span>}</td>
              {figure !== undefined && <td data-as="number">{figure}</td>}
              <td data-as="number"><button type="button" className={styles.line} aria-label={words.toLine(line)} onClick={() => aim(line)}>{line}</button></td>
            </tr>
          ))}
        </tbody>
      </PlanTable>
    </Panel>
  )
}
