/** Lịch sử: versions of the draft with what changed between them, and the documents that amend the signed text. */
import { NativeSelect } from '@mantine/core'
import { showDay, showMoment } from '#client/format.ts'
import { Panel } from '#client/page.tsx'
import { useGet } from '#client/session.tsx'
import { Loaded } from '#client/states.tsx'
import { useUrlState } from '#client/url-state.ts'
import { ClauseLink } from './clause-link.desk.tsx'
import type { PieceChange } from './document-difference.ts'
import styles from './plan-history.module.css'
import { PlanPart, useDraftingWords, WithPlan } from './plan-part.desk.tsx'
import { PlanTable } from './plan-table.desk.tsx'
import type { PlanView } from './plan-view.ts'

export default function PlanHistory() {
  return <WithPlan>{(view) => <History view={view} />}</WithPlan>
}

function History({ view }: { view: PlanView }) {
  const words = useDraftingWords().history
  const { versions, amendments } = view
  return (
    <PlanPart view={view} title={words.title} lead={words.lead}>
      <Panel title={words.versions} flush>
        <PlanTable caption={words.versions}>
          <thead><tr><th scope="col">{words.version}</th><th scope="col">{words.by}</th><th scope="col">{words.at}</th><th scope="col">{words.note}</th></tr></thead>
          <tbody>{versions.map(({ version, by, at, note }) => <tr key={version}><td>{version}</td><td>{by}</td><td>{showMoment(at)}</td><td>{note ?? ''}</td></tr>)}</tbody>
        </PlanTable>
      </Panel>
      {versions.length > 1 ? <Compare view={view} /> : <p className="soft">{words.one}</p>}
      <Panel title={words.amendments}>
        {amendments.length === 0 ? <p className="soft">{words.none}</p> : (
          <ul className={styles.plain}>
            {amendments.map(({ number, kind, day, title }) => <li key={`${number}${day}`}><strong>{words.amendmentKinds[kind]} {number}</strong>. {words.from} {showDay(day)}. {title}</li>)}
          </ul>
        )}
      </Panel>
    </PlanPart>
  )
}

function Compare({ view }: { view: PlanView }) {
  const words = useDraftingWords().history
  const numbers = view.versions.map(({ version }) => String(version))
  const [{ tu, den }, set] = useUrlState({ tu: numbers[1]!, den: numbers[0]! })
  const difference = useGet<{ changes: readonly PieceChange[] }>(`/api/plans/${view.head.id}/difference`, { from: tu, to: den })
  return (
    <Panel title={words.compare} acts={
      <div className={styles.choice}>
        <NativeSelect aria-label={`${words.compare} (1)`} data={numbers.map((number) => ({ value: number, label: `${words.version} ${number}` }))} value={tu} onChange={(event) => set({ tu: event.currentTarget.value })} />
        <span>{words.with}</span>
        <NativeSelect aria-label={`${words.compare} (2)`} data={numbers.map((number) => ({ value: number, label: `${words.version} ${number}` }))} value={den} onChange={(event) => set({ den: event.currentTarget.value })} />
      </div>
    }>
      <Loaded from={difference}>
        {({ changes }) => (
          <div className="stack">
            <p><strong>{words.changes(changes.length)}</strong></p>
            <Changes planId={view.head.id} changes={changes} />
          </div>
        )}
      </Loaded>
    </Panel>
  )
}

/** Words that came are underlined, words that went are struck through: readable without colour too. */
export function Changes({ planId, changes }: { planId: string; changes: readonly PieceChange[] }) {
  const words = useDraftingWords().history
  return (
    <ul className={styles.plain}>
      {changes.map((change, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: changes have no other name than their place.
        <li key={at} className={styles.change}>
          <span><ClauseLink planId={planId} anchor={change.anchor} /> <span className="soft small">{words.kinds[change.kind]}</span></span>
          <p lang="vi">
            {change.words.map(({ kind, text }, part) => {
              const Word = kind === 'added' ? 'ins' : kind === 'removed' ? 'del' : 'span'
              // biome-ignore lint/suspicious/noArrayIndexKey: as above.
              return <Word key={part}>{text}</Word>
            })}
          </p>
        </li>
      ))}
    </ul>
  )
}
