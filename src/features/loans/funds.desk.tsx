/** Quỹ và vay vốn của các câu lạc bộ: sums, what is overdue by how long, and each club for who may see it. */
import { useMemo } from 'react'
import { showDay, showDong, showNumber, showPercent } from '#client/format.ts'
import { useWords } from '#client/language.ts'
import { Page, Panel, Tabs } from '#client/page.tsx'
import { useGet } from '#client/session.tsx'
import { Empty, Loaded } from '#client/states.tsx'
import { Table } from '#client/table.tsx'
import { useScope } from '#client/url-state.ts'
import { SOURCES } from '#features/ledger/account.ts'
import { PlanTable, WideOnPaper } from '#features/plans/plan-table.desk.tsx'
import { Ageing } from './ageing.desk.tsx'
import { fundColumns, fundSums } from './fund-columns.desk.tsx'
import type { FundFiguresView, FundRowView, FundsView } from './funds-view.ts'
import { fundsEn } from './funds-words.en.ts'
import { type FundsWords, fundsVi } from './funds-words.vi.ts'
import styles from './funds.module.css'

export default function FundsPage() {
  const words = useWords(fundsVi, fundsEn)
  const { areaId, day } = useScope()
  const funds = useGet<FundsView>('/api/funds', { on: day, area: areaId })
  return <Loaded from={funds}>{(view) => <Funds view={view} words={words} />}</Loaded>
}

export function FundTabs({ words: { parts } }: { words: FundsWords }) {
  return <Tabs label={parts.label} tabs={[{ text: parts.clubs, to: '/quy' }, { text: parts.capital, to: '/quy/von' }, { text: parts.ratios, to: '/quy/chi-so' }]} />
}

function Funds({ view, words }: { view: FundsView; words: FundsWords }) {
  const { sum, rows, clubs, clubsWithBooks, detail, areas } = view
  const lead = [words.lead(showDay(view.on)), detail === 'totals' ? words.totalsOnly : ''].filter(Boolean).join(' ')
  return (
    <Page title={words.title(clubsWithBooks, clubs)} lead={lead}>
      <FundTabs words={words} />
      {clubs === 0 ? <Empty title={words.none}>{words.noneMeaning}</Empty> : (
        <WideOnPaper>
          <Strip sum={sum} words={words} />
          <Ageing sum={sum} words={words} />
          {detail === 'clubs' ? <Clubs rows={rows} words={words} /> : <Areas areas={areas} words={words} />}
          <Meaning words={words} />
        </WideOnPaper>
      )}
    </Page>
  )
}

function Strip({ sum, words: { strip } }: { sum: FundFiguresView; words: FundsWords }) {
  const [income, operating] = [sum.income.cash + sum.income.bank, sum.operating.cash + sum.operating.bank]
  const facts = [
    { name: strip.money, value: showDong(income + operating), note: strip.moneyParts(showDong(income), showDong(operating)) },
    { name: strip.lent, value: showDong(sum.left), note: strip.lentParts(showNumber(sum.running), sum.lentShare.value === null ? null : showPercent(sum.lentShare.value)) },
    { name: strip.overdue, value: showDong(sum.overdue), note: sum.par30.value === null ? '' : strip.par30(showPercent(sum.par30.value)) },
    { name: strip.people, value: sum.borrowers === null ? strip.peopleFew : strip.peopleCount(showNumber(sum.borrowers)), note: strip.turns(showNumber(sum.turns)) },
  ]
  return (
    <dl className={styles.strip} aria-label={strip.label}>
      {facts.map(({ name, value, note }) => <div key={name}><dt>{name}</dt><dd><strong>{value}</strong>{note && <small>{note}</small>}</dd></div>)}
    </dl>
  )
}

function Clubs({ rows, words }: { rows: readonly FundRowView[]; words: FundsWords }) {
  const columns = useMemo(() => fundColumns(words), [words])
  return (
    <Panel title={words.table.title}>
      <Table caption={words.table.caption} rows={rows} columns={columns} rowId={({ clubId }) => clubId} sums={(shown) => fundSums(shown, words)} />
    </Panel>
  )
}

function Areas({ areas, words: { areas: said, sources } }: { areas: FundsView['areas']; words: FundsWords }) {
  return (
    <Panel title={said.title} flush>
      <PlanTable caption={said.caption}>
        <thead>
          <tr>{[said.area, said.clubs, ...SOURCES.map((source) => sources[source]), said.total].map((head, at) => <th key={head} scope="col" data-as={at > 0 ? 'number' : undefined} className={styles.head}>{head}</th>)}</tr>
        </thead>
        <tbody>
          {areas.map(({ areaId, area, clubs, clubsWithBooks, capital }) => (
            <tr key={areaId}>
              <th scope="row">{area}</th>
              <td data-as="number">{`${showNumber(clubsWithBooks)}/${showNumber(clubs)}`}</td>
              {SOURCES.map((source) => <td key={source} data-as="number">{showNumber(capital[source])}</td>)}
              <td data-as="number"><strong>{showNumber(SOURCES.reduce((sum, source) => sum + capital[source], 0))}</strong></td>
            </tr>
          ))}
        </tbody>
      </PlanTable>
    </Panel>
  )
}

const Meaning = ({ words: { meaning } }: { words: FundsWords }) => (
  <details className={styles.meaning}>
    <summary>{meaning.open}</summary>
    <ul>{[meaning.par30, meaning.repayment, meaning.turnover, meaning.lentShare, meaning.borrowers].map((text) => <li key={text}>{text}</li>)}</ul>
  </details>
)
