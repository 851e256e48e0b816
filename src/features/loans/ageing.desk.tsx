/** Dư nợ theo số ngày quá hạn: a real table with a bar in each line, so that it is read aloud, copied and printed. */
import { showNumber, showPercent } from '#client/format.ts'
import { Panel } from '#client/page.tsx'
import { PlanTable } from '#features/plans/plan-table.desk.tsx'
import { dong, formatDong } from '#kernel/money.ts'
import { AGES } from './extension.ts'
import type { FundFiguresView } from './funds-view.ts'
import type { FundsWords } from './funds-words.vi.ts'
import styles from './funds.module.css'

const NUMBERS = [1, 2, 4]

export function Ageing({ sum, words }: { sum: FundFiguresView; words: FundsWords }) {
  const { ageing } = words
  const { left, ages, overdue, repaymentRate, running } = sum
  const rate = repaymentRate.value === null ? words.repaymentNone(words.whys[repaymentRate.why!]) : words.repayment(showPercent(repaymentRate.value))
  return (
    <Panel title={overdue > 0 ? ageing.title(formatDong(dong(overdue))) : running > 0 ? ageing.allGood : ageing.caption} note={ageing.note} flush>
      {running === 0 ? <p className={styles.foot}>{ageing.nothing}</p> : (
        <PlanTable caption={ageing.caption}>
          <thead>
            <tr>{[ageing.group, ageing.loans, ageing.left, ageing.share, ageing.overdue].map((head, at) => <th key={head} scope="col" data-as={NUMBERS.includes(at) ? 'number' : undefined}>{head}</th>)}</tr>
          </thead>
          <tbody>
            {AGES.map((age) => (
              <tr key={age}>
                <th scope="row">{words.ages[age]}</th>
                <td data-as="number">{showNumber(ages[age].loans)}</td>
                <td data-as="number">{showNumber(ages[age].left)}</td>
                <td>
                  <span className={styles.bar}>
                    <svg viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true" data-age={age}><rect width={(ages[age].left * 100) / left} height="10" /></svg>
                    <span>{showPercent((ages[age].left * 100) / left)}</span>
                  </span>
                </td>
                <td data-as="number">{showNumber(ages[age].overdue)}</td>
              </tr>
            ))}
            <tr>
              <th scope="row">{ageing.sum}</th>
              <td data-as="number">{showNumber(running)}</td><td data-as="number"><strong>{showNumber(left)}</strong></td><td>{showPercent(100)}</td><td data-as="number"><strong>{showNumber(overdue)}</strong></td>
            </tr>
          </tbody>
        </PlanTable>
      )}
      <p className={styles.foot}>{rate}</p>
    </Panel>
  )
}
