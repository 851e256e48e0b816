/** What was read, each thing beside the line of the file that it was read from. */
import type { ReactNode } from 'react'
import { showDay } from '#client/format.ts'
import { useWords } from '#client/language.ts'
import { Panel } from '#client/page.tsx'
import { formatMillions } from '#kernel/money.ts'
import { en } from './en.ts'
import type { Plan } from './plan.ts'
import { useDraftingWords } from './plan-part.desk.tsx'
import { PlanTable } from './plan-table.desk.tsx'
import { targetName, unitText } from './plan-targets.desk.tsx'
import { targetAmount } from './target-amount.ts'
import { vi } from './vi.ts'

type Read = { readonly line: number; readonly source: string; readonly meaning: ReactNode }

export function ImportReading({ plan }: { plan: Plan }) {
  const words = useDraftingWords().import
  const view = useWords(vi, en)
  const bases = plan.bases.map(({ line, text, number, date }): Read => ({ line, source: text, meaning: [number, showDay(date)].filter(Boolean).join(', ') }))
  const targets = plan.targets.map((target): Read => ({ line: target.line, source: target.text, meaning: <><strong>{targetName(target, view)}</strong>: {targetAmount(target, view.targets)} <span className="soft">{unitText(target, view)}</span></> }))
  const activities = plan.activities.map(({ line, title, period, lead }): Read => ({ line, source: title, meaning: <>{period || view.notSaid}{lead && <><br />{words.lead_}: {lead}</>}</> }))
  const duties = plan.duties.map(({ line, text, agencies }): Read => ({ line, source: text, meaning: agencies.join('; ') }))
  const money = (plan.estimate?.lines ?? []).map(({ line, title, total }): Read => ({ line, source: title, meaning: total === null ? '' : `${formatMillions(total)} ${view.millions}` }))
  return (
    <>
      {([['bases', bases], ['targets', targets], ['activities', activities], ['money', money], ['duties', duties]] as const).map(
        ([group, rows]) => rows.length > 0 && <ReadTable key={group} title={`${words.groups[group]}: ${rows.length}`} rows={rows} />,
      )}
    </>
  )
}

function ReadTable({ title, rows }: { title: string; rows: readonly Read[] }) {
  const words = useDraftingWords().import
  return (
    <Panel title={title} flush>
      <PlanTable caption={title}>
        <thead><tr><th scope="col" data-as="number">{words.source}</th><th scope="col">{words.understood}</th><th scope="col">{words.meaning}</th></tr></thead>
        <tbody>
          {rows.map(({ line, source, meaning }, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: several things are read from one line.
            <tr key={at}><td data-as="number">{line}</td><td lang="vi">{source}</td><td>{meaning}</td></tr>
          ))}
        </tbody>
      </PlanTable>
    </Panel>
  )
}
