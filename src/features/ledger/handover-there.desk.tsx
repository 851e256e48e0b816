/** Những gì được bàn giao: each fund's box and bank, who owes how much in all, the last vouchers; and the minutes to take. */
import { FileButton } from '#client/file-button.tsx'
import { showDay, showDong, showNumber } from '#client/format.ts'
import { useWords } from '#client/language.ts'
import { Panel } from '#client/page.tsx'
import { en as ledgerEn } from './en.ts'
import { Sums } from './fund-panels.desk.tsx'
import styles from './fund.module.css'
import { countsOf } from './handover-form.ts'
import { en } from './handover-words.en.ts'
import { vi } from './handover-words.vi.ts'
import type { HandoversView } from './treasurer-handover-view.ts'
import { vi as ledgerVi } from './vi.ts'

export function HandedPanel({ clubId, view }: { clubId: string; view: HandoversView }) {
  const words = useWords(vi, en)
  return (
    <div className={styles.beside}>
      <Panel title={words.there} note={words.thereOn(showDay(view.on))}>
        <div className="stack">
          <Handed view={view} />
          <p className="soft small">{words.paperNote}</p>
          <div><MinutesButton clubId={clubId} day={view.on} /></div>
        </div>
      </Panel>
    </div>
  )
}

export function MinutesButton({ clubId, day, small }: { clubId: string; day: string; small?: boolean }) {
  const words = useWords(vi, en)
  return <FileButton path={`/api/clubs/${clubId}/loans/papers/handover`} params={{ to: day }} label={words.takePaperOf(showDay(day))} small={small ?? false}>{words.takePaper}</FileButton>
}

export function Handed({ view }: { view: HandoversView }) {
  const words = useWords(vi, en)
  const { funds: names } = useWords(ledgerVi, ledgerEn)
  const { funds, goods, loans, loansLeft, lastNumbers: { receipt, payment, other } } = view
  const counts = countsOf(view)
  const countedIn = (fund: string, cash: number) => {
    const count = counts.find((each) => each.fund === fund)
    return count ? showDong(count.counted) : cash === 0 && fund !== 'income' ? words.noneNeeded : words.notCounted
  }
  return (
    <div className="stack">
      {funds.map(({ fund, cash, bank }) => (
        <div key={fund}>
          <h3>{names[fund]}</h3>
          <Sums lines={[{ name: words.counted, value: countedIn(fund, cash) }, { name: words.cash, value: showDong(cash) }, { name: words.bank, value: showDong(bank) }]} />
        </div>
      ))}
      <Sums lines={[...(goods > 0 ? [{ name: words.goods, value: showDong(goods) }] : []), { name: words.loans, value: words.loansOf(showNumber(loans), showDong(loansLeft)) }, { name: words.books, value: words.numbers(receipt, payment, other) }]} />
    </div>
  )
}
