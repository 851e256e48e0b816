/** Bảng cân đối tài khoản của từng quỹ, and capital by source: sums that must be equal are shown equal. */
import { showDay, showDong, showNumber } from '#client/format.ts'
import { useWords } from '#client/language.ts'
import { Panel } from '#client/page.tsx'
import { useGet } from '#client/session.tsx'
import { Badge, Empty, Loaded } from '#client/states.tsx'
import { useScope } from '#client/url-state.ts'
import { PlanTable } from '#features/plans/plan-table.desk.tsx'
import { SOURCES } from './account.ts'
import { en as deskEn } from './desk-words.en.ts'
import { vi as deskVi } from './desk-words.vi.ts'
import { en } from './en.ts'
import { FundFrame, useBooks } from './fund-frame.desk.tsx'
import { Sums } from './fund-panels.desk.tsx'
import styles from './fund.module.css'
import type { LedgerView } from './ledger-view.ts'
import { type TrialLine, trialByFund, type TrialOfFund } from './trial-sums.ts'
import { vi } from './vi.ts'

export default function TrialPage() {
  return <FundFrame>{({ club }) => <Trial clubId={club.id} />}</FundFrame>
}

function Trial({ clubId }: { clubId: string }) {
  const words = useWords(deskVi, deskEn).trial
  const { day } = useScope()
  const trial = useGet<{ on: string; lines: readonly TrialLine[] }>(`/api/clubs/${clubId}/ledger/trial-balance`, { on: day })
  const books = useBooks(clubId)
  return (
    <Loaded from={trial}>
      {({ on, lines }) => (
        <>
          <h2>{words.title}</h2>
          <p className="soft">{words.lead(showDay(on))}</p>
          {lines.length === 0 ? <Empty title={words.empty} /> : trialByFund(lines).map((fund) => <FundTrial key={fund.fund} trial={fund} />)}
          {books.data && lines.length > 0 && <Capital capital={books.data.capital} lines={lines} />}
        </>
      )}
    </Loaded>
  )
}

/** Whether two sums that must be equal are; long enough to fold on a narrow page. */
const Even = ({ is, yes, no }: { is: boolean; yes: string; no: string }) => <p className={styles.even}>{is ? <Badge tone="ok">{yes}</Badge> : <Badge tone="danger">{no}</Badge>}</p>

function FundTrial({ trial: { fund, lines, sums, isEven } }: { trial: TrialOfFund }) {
  const words = useWords(deskVi, deskEn).trial
  const names = useWords(vi, en)
  const figures = (of: { debit: number; credit: number; debitBalance: number; creditBalance: number }) => (['debit', 'credit', 'debitBalance', 'creditBalance'] as const).map((side) => <td key={side} data-as="number">{of[side] === 0 ? '' : showNumber(of[side])}</td>)
  return (
    <Panel title={names.funds[fund]} acts={<Even is={isEven} yes={words.even(showDong(sums.debit))} no={words.uneven} />} flush>
      <PlanTable caption={`${words.title}: ${names.funds[fund]}`}>
        <thead>
          <tr>
            <th scope="col">{words.account}</th>
            {[words.debit, words.credit, words.debitBalance, words.creditBalance].map((head) => <th key={head} scope="col" data-as="number">{head}</th>)}
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <tr key={`${line.account} ${line.source}`}>
              <th scope="row">{names.accounts[line.account]}{line.source && `: ${names.sources[line.source]}`}</th>
              {figures(line)}
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{words.sum}</th>
            {figures(sums)}
          </tr>
        </tfoot>
      </PlanTable>
    </Panel>
  )
}

function Capital({ capital, lines }: { capital: LedgerView['capital']; lines: readonly TrialLine[] }) {
  const words = useWords(deskVi, deskEn).trial
  const { sources } = useWords(vi, en)
  const sum = SOURCES.reduce((total, source) => total + capital[source], 0)
  const booked = lines.filter(({ account }) => account === 'capital').reduce((total, { balance }) => total + balance, 0)
  return (
    <Panel title={words.sources} acts={<Even is={sum === booked} yes={words.sameAsBooks(showDong(booked))} no={words.notSame(showDong(booked))} />}>
      <Sums lines={[...SOURCES.map((source) => ({ name: sources[source], value: showDong(capital[source]) })), { name: words.sum, value: showDong(sum), sum: true }]} />
    </Panel>
  )
}
