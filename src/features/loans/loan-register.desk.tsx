/** Sổ theo dõi cho vay: who borrows, what is left, how long overdue; sums and ageing above. */
import { Select } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { useMemo } from 'react'
import { showNumber, showPercent } from '#client/format.ts'
import { useWords } from '#client/language.ts'
import { Panel } from '#client/page.tsx'
import { useGet } from '#client/session.tsx'
import { Badge, Empty, Loaded } from '#client/states.tsx'
import { Table, type TableColumn } from '#client/table.tsx'
import { useScope, useUrlState } from '#client/url-state.ts'
import { PlanTable } from '#features/plans/plan-table.desk.tsx'
import { dong, formatDong } from '#kernel/money.ts'
import { en as deskEn } from './desk-words.en.ts'
import { vi as deskVi } from './desk-words.vi.ts'
import { en } from './en.ts'
import { byAge } from './loan-ages.ts'
import { LoanFrame } from './loan-frame.desk.tsx'
import styles from './loan-register.module.css'
import { thingOf } from './loan-text.ts'
import type { LoanRowView, LoansView } from './loan-view.ts'
import { vi } from './vi.ts'

type Show = keyof (typeof deskVi)['register']['shows']
const SHOWS: Readonly<Record<Show, (loan: LoanRowView) => boolean>> = {
  open: ({ state }) => state.status === 'lent' || state.status === 'decided', overdue: ({ state }) => state.daysOverdue > 0, ended: ({ state }) => ['repaid', 'written-off', 'cancelled'].includes(state.status), kind: ({ inKind }) => inKind !== null, all: () => true,
}
const due = ({ state: { overdue } }: LoanRowView): number => overdue.principal + overdue.interest

export default function LoanRegister() {
  return <LoanFrame>{({ club }) => <Register clubId={club.id} />}</LoanFrame>
}

function Register({ clubId }: { clubId: string }) {
  const words = useWords(deskVi, deskEn).register
  const { day } = useScope()
  const loans = useGet<LoansView>(`/api/clubs/${clubId}/loans`, { on: day })
  return (
    <Loaded from={loans}>
      {(view) => view.loans.length === 0 ? <Empty title={words.empty}>{words.emptyHint}</Empty> : (
        <>
          <Sums view={view} />
          <Loans view={view} clubId={clubId} />
        </>
      )}
    </Loaded>
  )
}

function Sums({ view: { loans, share } }: { view: LoansView }) {
  const words = useWords(deskVi, deskEn).register
  const running = loans.filter(({ state }) => state.status === 'lent')
  const late = running.filter(({ state }) => state.daysOverdue > 0)
  const left = running.reduce((sum, { state }) => sum + state.principalLeft, 0)
  const figures = [
    { name: words.running, value: formatDong(dong(left)), note: words.runningNote(running.length) },
    { name: words.late, value: formatDong(dong(late.reduce((sum, loan) => sum + due(loan), 0))), note: words.lateNote(late.length) },
    { name: words.borrowed, value: `${showNumber(share.borrowed)}/${showNumber(share.members)}`, note: words.borrowedNote(Math.max(0, share.half - share.borrowed)) },
  ]
  const ages = byAge(loans)
  return (
    <div className={styles.sums}>
      <dl className={styles.strip} aria-label={words.stripLabel}>
        {figures.map(({ name, value, note }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd><b>{value}</b><span className="soft">{note}</span></dd>
          </div>
        ))}
      </dl>
      <Panel title={words.ages} flush>
        <PlanTable caption={words.ages}>
          <thead><tr><th scope="col">{words.ages}</th><th scope="col" data-as="number">{words.loans}</th><th scope="col" data-as="number">{words.left}</th><th scope="col" data-as="number">{words.share}</th></tr></thead>
          <tbody>
            {ages.map(({ age, loans: count, principal }) => <tr key={age}><th scope="row">{words.age[age]}</th><td data-as="number">{showNumber(count)}</td><td data-as="number">{showNumber(principal)}</td><td data-as="number">{left > 0 ? showPercent((100 * principal) / left) : '–'}</td></tr>)}
          </tbody>
        </PlanTable>
      </Panel>
    </div>
  )
}

function Loans({ view, clubId }: { view: LoansView; clubId: string }) {
  const words = useWords(deskVi, deskEn).register
  const names = useWords(vi, en)
  const [{ xem }, set] = useUrlState({ xem: 'open' })
  const show: Show = xem in SHOWS ? (xem as Show) : 'open'
  const rows = useMemo(() => view.loans.filter(SHOWS[show]).sort((one, other) => other.state.daysOverdue - one.state.daysOverdue), [view, show])
  const columns = useMemo((): readonly TableColumn<LoanRowView>[] => [
    { id: 'nguoi', head: words.person, value: ({ person }) => person, show: ({ person, loanId }) => <Link to="/cau-lac-bo/$clubId/vay-von/$loanId" params={{ clubId, loanId } as never}>{person}</Link>, as: 'person', unbroken: true },
    { id: 'viec', head: words.purpose, value: ({ purpose, inKind }) => (inKind ? thingOf(inKind) : names.purposes[purpose]), filter: 'choice' },
    { id: 'ngay', head: words.lentOn, value: ({ lentOn }) => lentOn, as: 'day', unbroken: true },
    { id: 'vay', head: words.amount, value: ({ amount }) => amount, as: 'number' },
    { id: 'con', head: words.left, value: ({ state }) => state.principalLeft, as: 'number' },
    { id: 'den-han', head: words.overdue, value: due, as: 'number' },
    { id: 'ngay-qua-han', head: words.days, value: ({ state }) => state.daysOverdue || null, as: 'number', hidden: true },
    { id: 'ky-toi', head: words.next, value: ({ state }) => state.next?.dueOn, as: 'day', unbroken: true },
    { id: 'tinh-trang', head: words.status, value: ({ state }) => names.statuses[state.status], show: (row) => <Status row={row} />, filter: 'choice' },
  ], [words, names, clubId])
  return (
    <Panel title={words.title} note={words.note} acts={<Select aria-label={words.show} value={show} onChange={(next) => set({ xem: next ?? 'open' })} allowDeselect={false} data={(Object.entries(words.shows) as [Show, string][]).map(([value, label]) => ({ value, label }))} />}>
      <Table caption={words.title} rows={rows} columns={columns} rowId={({ loanId }) => loanId} sums={(shown) => ({ nguoi: words.sum, vay: showNumber(shown.reduce((sum, { amount }) => sum + amount, 0)), con: showNumber(shown.reduce((sum, { state }) => sum + state.principalLeft, 0)), 'den-han': showNumber(shown.reduce((sum, row) => sum + due(row), 0)) })} />
    </Panel>
  )
}

function Status({ row: { state } }: { row: LoanRowView }) {
  const words = useWords(deskVi, deskEn).register
  const names = useWords(vi, en)
  if (state.daysOverdue > 0) return <Badge tone="warn">{words.overdueDays(state.daysOverdue)}</Badge>
  return <Badge tone={state.status === 'lent' ? 'ok' : state.status === 'decided' ? 'note' : 'quiet'}>{names.statuses[state.status]}</Badge>
}

