/** Dự toán: line by source in triệu đồng, each printed sum held against the sum worked out. */
import { showPercent } from '#client/format.ts'
import { useWords } from '#client/language.ts'
import { Panel } from '#client/page.tsx'
import { Badge, Empty, Note } from '#client/states.tsx'
import { useScope } from '#client/url-state.ts'
import { type Dong, formatMillions, formatWhole, sumDong } from '#kernel/money.ts'
import { en } from './en.ts'
import { EstimateTable } from './estimate-table.desk.tsx'
import { sumsOf, textBesideTable } from './estimate-reading.ts'
import { FileButton } from '#client/file-button.tsx'
import type { Estimate, Plan } from './plan.ts'
import styles from './plan-estimate.module.css'
import { PlanTable, WideOnPaper } from './plan-table.desk.tsx'
import type { PlanView } from './plan-view.ts'
import { vi } from './vi.ts'

export function PlanEstimate({ view: { head, plan } }: { view: PlanView }) {
  const words = useWords(vi, en).estimate
  const { day } = useScope()
  const { estimate } = plan
  if (!estimate || estimate.lines.length === 0) return <Empty title={words.noneTitle}>{words.noneMeaning}</Empty>
  const { allAgree, total } = sumsOf(estimate)
  return (
    <WideOnPaper>
      <SourceCards estimate={estimate} />
      <Panel
        title={words.title(formatMillions(total.printed ?? total.computed))}
        note={`${biggestLine(estimate, words.biggest)} ${words.eachNote}`}
        acts={<FileButton path={`/api/plans/${head.id}/estimate.xlsx`} params={{ on: day }}>{words.excel}</FileButton>}
        flush
      >
        <EstimateTable planId={head.id} plan={plan} estimate={estimate} />
      </Panel>
      <Note tone={allAgree ? 'ok' : 'danger'}>{allAgree ? words.allAgree : words.differs}</Note>
      <TextBesideTable plan={plan} />
    </WideOnPaper>
  )
}

const shareOf = (part: Dong, whole: Dong): string => showPercent(whole === 0 ? 0 : (part / whole) * 100)

function biggestLine({ lines }: Estimate, sentence: (number: string, share: string) => string): string {
  const amounts = lines.map((line) => line.total ?? sumDong(line.bySource.filter((part) => part !== null)))
  const biggest = amounts.indexOf(Math.max(...amounts) as Dong)
  return sentence(lines[biggest]?.number || String(biggest + 1), shareOf(amounts[biggest]!, sumDong(amounts)))
}

/** Each source is money of its own kind and is followed in its own way. */
function SourceCards({ estimate }: { estimate: Estimate }) {
  const words = useWords(vi, en)
  const { bySource, total } = sumsOf(estimate)
  return (
    <ul className={styles.cards}>
      {estimate.sources.map(({ kind, title }, at) => (
        <li key={title} className={styles.card} data-source={kind}>
          <h2>{title}</h2>
          <p><strong className={styles.figure}>{formatMillions(bySource[at]!.computed)}</strong> {words.millions}, {words.estimate.share(shareOf(bySource[at]!.computed, total.computed))}</p>
          <p className="soft small">{words.estimate.sourceMeaning[kind]}</p>
        </li>
      ))}
    </ul>
  )
}

function TextBesideTable({ plan }: { plan: Plan }) {
  const words = useWords(vi, en).estimate
  const compared = textBesideTable(plan)
  if (compared.length === 0) return null
  const total = { text: plan.funding.total, table: plan.estimate && sumsOf(plan.estimate).total.computed }
  const totalAgrees = total.text === total.table
  const allAgree = totalAgrees && compared.every(({ agrees }) => agrees)
  return (
    <Panel title={allAgree ? words.againstTextAgree : words.againstTextDiffer} flush>
      <PlanTable caption={words.againstText}>
        <thead>
          <tr>
            <th scope="col">{words.source}</th>
            <th scope="col" data-as="number">{words.inText}</th>
            <th scope="col" data-as="number">{words.inTable}</th>
            <th scope="col">{words.compared}</th>
          </tr>
        </thead>
        <tbody>
          {compared.map(({ source, text, table, agrees }) => (
            <tr key={source.title}>
              <th scope="row"><span className={styles.key} data-source={source.kind} aria-hidden="true" />{source.title}</th>
              <td data-as="number">{whole(text)}</td>
              <td data-as="number">{millions(table)}</td>
              <td><Agreement agrees={agrees} /></td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{words.sum}</th>
            <td data-as="number">{whole(total.text)}</td>
            <td data-as="number">{millions(total.table)}</td>
            <td><Agreement agrees={totalAgrees} /></td>
          </tr>
        </tfoot>
      </PlanTable>
    </Panel>
  )
}

const whole = (amount: Dong | null): string => (amount === null ? '–' : formatWhole(amount))
const millions = (amount: Dong | null): string => (amount === null ? '–' : formatMillions(amount))

function Agreement({ agrees }: { agrees: boolean }) {
  const words = useWords(vi, en).estimate
  return <Badge tone={agrees ? 'ok' : 'danger'}>{agrees ? words.agrees : words.disagrees}</Badge>
}
