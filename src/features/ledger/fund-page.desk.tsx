/** Quỹ của một câu lạc bộ: what each fund has, whose it is, what is out of the box, and the cash book below. */
import { useWords } from '#client/language.ts'
import { Loaded } from '#client/states.tsx'
import { CashBook } from './cash-book.desk.tsx'
import { FundFrame, useBooks } from './fund-frame.desk.tsx'
import { BooksState, CapitalPanel, FundPanel, OutPanel } from './fund-panels.desk.tsx'
import styles from './fund.module.css'
import { en } from './desk-words.en.ts'
import { vi } from './desk-words.vi.ts'

export default function FundPage() {
  return <FundFrame>{({ club }) => <Funds clubId={club.id} />}</FundFrame>
}

function Funds({ clubId }: { clubId: string }) {
  const words = useWords(vi, en).fund
  const books = useBooks(clubId)
  return (
    <Loaded from={books}>
      {(view) => (
        <>
          {!view.twoFunds && <p className="soft">{words.oneFund}</p>}
          <div className={styles.funds}>
            {view.funds.map((fund) => <FundPanel key={fund.fund} fund={fund} count={view.lastCounts.find((count) => count.fund === fund.fund)} />)}
            <CapitalPanel clubId={clubId} capital={view.capital} />
            <div className={styles.beside}>
              <OutPanel view={view} />
              <BooksState clubId={clubId} view={view} />
            </div>
          </div>
          <CashBook clubId={clubId} view={view} />
        </>
      )}
    </Loaded>
  )
}
