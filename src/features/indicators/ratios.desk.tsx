/** Bộ chỉ số quỹ: each ratio with its meaning, how it is worked out, what it is not, and its value or why there is none. */
import { FileButton } from '#client/file-button.tsx'
import { showDay, showNumber, showPercent } from '#client/format.ts'
import { useWords } from '#client/language.ts'
import { Page, Panel } from '#client/page.tsx'
import { useGet } from '#client/session.tsx'
import { Badge, Loaded } from '#client/states.tsx'
import { useScope } from '#client/url-state.ts'
import { FundTabs } from '#features/loans/funds.desk.tsx'
import { fundsEn } from '#features/loans/funds-words.en.ts'
import { fundsVi } from '#features/loans/funds-words.vi.ts'
import { PlanTable, WideOnPaper } from '#features/plans/plan-table.desk.tsx'
import { dong, formatDong } from '#kernel/money.ts'
import { KINDS, type RatioName } from './ratio-pack.ts'
import type { RatiosView } from './ratio-view.ts'
import { ratiosEn } from './ratio-words.en.ts'
import { type RatioWords, ratiosVi } from './ratio-words.vi.ts'
import styles from './ratios.module.css'

export default function RatiosPage() {
  const words = useWords(ratiosVi, ratiosEn)
  const funds = useWords(fundsVi, fundsEn)
  const { areaId, day } = useScope()
  const ratios = useGet<RatiosView>('/api/funds/indicators', { on: day, area: areaId })
  const said = ratios.data?.ratios.filter(({ value }) => value !== null).length ?? 0
  return (
    <Page title={ratios.data ? words.title(said, ratios.data.ratios.length) : words.loading} lead={words.lead(showDay(day))} acts={<FileButton path="/api/funds/indicators.xlsx" params={{ on: day, area: areaId }}>{words.excel}</FileButton>}>
      <FundTabs words={funds} />
      <Loaded from={ratios}>{(view) => <WideOnPaper><Pack view={view} words={words} /></WideOnPaper>}</Loaded>
    </Page>
  )
}

type Row = RatiosView['ratios'][number]

function valueText(name: RatioName, value: number, words: RatioWords): string {
  const { unit } = KINDS[name]
  return unit === 'percent' ? showPercent(value) : unit === 'dong' ? formatDong(dong(Math.round(value))) : unit === 'times' ? words.inTimes(showNumber(value)) : showNumber(value)
}

const Pack = ({ view: { ratios }, words }: { view: RatiosView; words: RatioWords }) => (
  <Panel flush>
    <PlanTable caption={words.caption}>
      <thead>
        <tr>{[words.heads.name, words.heads.value, words.heads.time, words.heads.meaning, words.heads.not, words.heads.origin].map((head) => <th key={head} scope="col">{head}</th>)}</tr>
      </thead>
      <tbody>{ratios.map((row) => <RatioRow key={row.name} row={row} words={words} />)}</tbody>
    </PlanTable>
  </Panel>
)

function RatioRow({ row: { name, value, why, part, whole }, words }: { row: Row; words: RatioWords }) {
  const text = words.ratios[name]
  const { time, origin } = KINDS[name]
  return (
    <tr>
      <th scope="row" className={styles.name}>{text.name}</th>
      <td className={styles.value}>
        {value === null ? <span className={styles.why}>{why && words.whys[why]}</span> : <strong>{valueText(name, value, words)}</strong>}
        {part !== null && whole !== null && <small>{words.formula(showNumber(part), showNumber(whole))}</small>}
      </td>
      <td><Badge mark={null}>{words.times[time]}</Badge></td>
      <td className={styles.meaning}>{text.meaning}{text.part && <small>{words.formula(text.part, text.whole)}</small>}</td>
      <td className={styles.not}>{text.not}</td>
      <td>{words.origins[origin]}</td>
    </tr>
  )
}
