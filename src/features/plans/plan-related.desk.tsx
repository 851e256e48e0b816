/** Văn bản liên quan: what this plan carries out, who carries it out, and who has not issued theirs. */
import { Button } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { showDay } from '#client/format.ts'
import { useWords } from '#client/language.ts'
import { Panel } from '#client/page.tsx'
import { useGet, useMay } from '#client/session.tsx'
import { Badge, Loaded, Note } from '#client/states.tsx'
import { en } from './en.ts'
import { PlanTable } from './plan-table.desk.tsx'
import styles from './plan-related.module.css'
import type { Head, PlanView, RelatedView } from './plan-view.ts'
import { RecordRelated } from './record-related.desk.tsx'
import { vi } from './vi.ts'

export const relatedPath = (planId: string): string => `/api/plans/${planId}/related`

export function PlanRelated({ view }: { view: PlanView }) {
  const related = useGet<RelatedView>(relatedPath(view.head.id))
  return <Loaded from={related}>{(answer) => <Related view={view} related={answer} />}</Loaded>
}

function Related({ view: { head, agencies }, related }: { view: PlanView; related: RelatedView }) {
  const words = useWords(vi, en).related
  const mayRecord = useMay('plan', 'record')
  const [recordingFor, recordFor] = useState<string | null>(null)
  const { above, below } = related
  const missing = head.signedAt ? related.missing : [] // a draft obliges nobody
  const issued = new Set(below.flatMap(({ agencyId }) => agencyId ?? [])).size
  const others = agencies.filter(({ id }) => !missing.some((each) => each.id === id))
  return (
    <>
      <Panel
        title={head.signedAt ? words.title(issued, issued + missing.length) : words.tree}
        acts={mayRecord && head.signedAt && <Button variant="default" onClick={() => recordFor('')}>{words.record}</Button>}
      >
        <Tree path={[...above, head]} head={head} below={below} missing={missing.length} />
      </Panel>
      <Panel title={words.below} flush>
        {below.length > 0 ? <Issued below={below} /> : <p className={styles.none}>{words.noneBelow}</p>}
      </Panel>
      {missing.length > 0 && <Missing missing={missing} {...(mayRecord ? { record: recordFor } : {})} />}
      {missing.length === 0 && <Note tone={head.signedAt ? 'ok' : 'note'}>{head.signedAt ? words.missingNone : words.notYet}</Note>}
      {recordingFor !== null && (
        <RecordRelated kinds={['implementing-plan']} parents={[head]} agencies={[...missing, ...others]} {...(recordingFor ? { agencyId: recordingFor } : {})} close={() => recordFor(null)} />
      )}
    </>
  )
}

/** Each document inside the one that it carries out. */
function Tree({ path: [top, ...rest], head, below, missing }: { path: readonly Head[]; head: Head; below: RelatedView['below']; missing: number }) {
  const words = useWords(vi, en)
  if (!top) return null
  return (
    <ul className={styles.tree}>
      <li>
        <Document document={top} here={top.id === head.id} />
        {rest.length > 0 && <Tree path={rest} head={head} below={below} missing={missing} />}
        {rest.length === 0 && (
          <ul className={styles.tree}>
            {below.map((plan) => <li key={plan.id}><Document document={plan} note={plan.agency} /></li>)}
            {missing > 0 && <li><span className="soft">{words.related.missing(missing)}</span></li>}
          </ul>
        )}
      </li>
    </ul>
  )
}

function Document({ document, here, note }: { document: Head; here?: boolean; note?: string | null }) {
  const words = useWords(vi, en)
  const name = `${words.kinds[document.kind]} ${document.number ?? words.noNumber}`
  return (
    <div className={styles.document} data-here={here || undefined}>
      {document.version > 0 && !here ? <Link to="/ke-hoach/$planId" params={{ planId: document.id } as never}>{name}</Link> : <strong>{name}</strong>}
      <span className="soft">{showDay(document.day) || words.noDay}</span>
      {here && <Badge tone="ok" mark={null}>{words.related.here}</Badge>}
      <span className={styles.about}>{note ?? document.title.replaceAll('\n', ' ')}</span>
    </div>
  )
}

function Issued({ below }: { below: RelatedView['below'] }) {
  const words = useWords(vi, en)
  return (
    <PlanTable caption={words.related.below}>
      <thead>
        <tr>
          {[words.related.agency, words.related.number, words.related.day, words.related.title_].map((head) => <th key={head} scope="col">{head}</th>)}
        </tr>
      </thead>
      <tbody>
        {below.map(({ id, agency, number, day, title }) => (
          <tr key={id}>
            <th scope="row">{agency ?? words.none}</th>
            <td className="unbroken">{number ?? words.noNumber}</td>
            <td>{showDay(day) || words.noDay}</td>
            <td>{title}</td>
          </tr>
        ))}
      </tbody>
    </PlanTable>
  )
}

function Missing({ missing, record }: { missing: RelatedView['missing']; record?: (agencyId: string) => void }) {
  const words = useWords(vi, en).related
  return (
    <Panel title={words.missing(missing.length)} note={words.missingMeaning}>
      <ul className={styles.missing}>
        {missing.map(({ id, name }) => (
          <li key={id}>
            {name}
            {record && <button type="button" className="no-print" aria-label={words.recordFor(name)} onClick={() => record(id)}>{words.recordShort}</button>}
          </li>
        ))}
      </ul>
    </Panel>
  )
}
