/** Kế hoạch: every document of the programme, each under the one it carries out. */
import { Button } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { useMemo, useState } from 'react'
import { Icon } from '#client/icons.tsx'
import { useWords } from '#client/language.ts'
import { Page } from '#client/page.tsx'
import { useGet, useMay } from '#client/session.tsx'
import { Badge, Empty, Loaded } from '#client/states.tsx'
import { Table, type TableColumn } from '#client/table.tsx'
import { en } from './en.ts'
import { inTree } from './plan-tree.ts'
import { type Head, yearsText } from './plan-view.ts'
import styles from './plan-list.module.css'
import { RecordRelated } from './record-related.desk.tsx'
import { type PlanWords, vi } from './vi.ts'

type Row = ReturnType<typeof inTree<Head>>[number]

export default function PlanList() {
  const words = useWords(vi, en)
  const plans = useGet<{ plans: readonly Head[] }>('/api/plans')
  const mayRecord = useMay('plan', 'record')
  const [recording, record] = useState(false)
  const acts = mayRecord && (
    <>
      <Button variant="default" onClick={() => record(true)}>{words.list.record}</Button>
      <ImportButton text={words.list.import} />
    </>
  )
  return (
    <Page title={words.title} lead={words.list.lead} acts={acts}>
      <Loaded from={plans}>{({ plans: heads }) => <PlansTable heads={heads} />}</Loaded>
      {recording && <RecordRelated kinds={['decision', 'project']} parents={(plans.data?.plans ?? []).filter(isAbove)} close={() => record(false)} />}
    </Page>
  )
}

const isAbove = ({ kind }: Head): boolean => kind === 'decision' || kind === 'project'

function ImportButton({ text }: { text: string }) {
  return <Button component={Link} {...{ to: '/ke-hoach/nhap' }} leftSection={<Icon name="upload" size={18} />}>{text}</Button>
}

function PlansTable({ heads }: { heads: readonly Head[] }) {
  const words = useWords(vi, en)
  const columns = useMemo(() => columnsOf(words), [words])
  const rows = useMemo(() => inTree(heads), [heads])
  const mayRecord = useMay('plan', 'record')
  const empty = <Empty title={words.list.empty} act={mayRecord && <ImportButton text={words.list.import} />}>{words.list.emptyMeaning}</Empty>
  return <Table caption={words.list.caption} rows={rows} columns={columns} rowId={({ plan }) => plan.id} empty={empty} />
}

const columnsOf = (words: PlanWords): TableColumn<Row>[] => [
  { id: 'so', head: words.list.number, value: ({ plan }) => plan.number ?? words.noNumber, show: (row) => <Name row={row} words={words} />, unbroken: true },
  { id: 'loai', head: words.list.kind, value: ({ plan }) => words.kinds[plan.kind], filter: 'choice' },
  { id: 'ngay', head: words.list.day, value: ({ plan }) => plan.day, as: 'day' },
  { id: 'trich-yeu', head: words.list.title, value: ({ plan }) => plan.title, show: ({ plan }) => <span className={styles.title}>{plan.title}</span> },
  { id: 'nam', head: words.list.years, value: ({ plan: { years } }) => years && yearsText(years), filter: 'choice', unbroken: true },
  { id: 'thuc-hien', head: words.list.parent, value: ({ parent }) => parent?.number, filter: 'choice', hidden: true },
  { id: 'trang-thai', head: words.list.status, value: ({ plan }) => words.status[statusOf(plan)], show: ({ plan }) => <PlanStatus plan={plan} />, filter: 'choice' },
]

/** What is only known by its number has no page of its own. */
function Name({ row: { plan, depth }, words }: { row: Row; words: PlanWords }) {
  const name = plan.number ?? words.noNumber
  return <span className={styles.name} data-depth={Math.min(depth, 4)}>{plan.version > 0 ? <Link to="/ke-hoach/$planId" params={{ planId: plan.id } as never}>{name}</Link> : name}</span>
}

const statusOf = (plan: Head): 'draft' | 'signed' | 'known' => (plan.version === 0 ? 'known' : plan.signedAt ? 'signed' : 'draft')

export function PlanStatus({ plan }: { plan: Head }) {
  const words = useWords(vi, en)
  const status = statusOf(plan)
  if (status === 'known') return <span className="soft small">{words.status.known}</span>
  return <Badge tone={status === 'signed' ? 'ok' : 'warn'} mark={status === 'signed' ? 'lock' : 'pencil'}>{words.status[status]}</Badge>
}
