/** Sổ quỹ: the cash book of one fund between two days; what it shows stands in the address. */
import { NativeSelect } from '@mantine/core'
import { DayField } from '#client/day-field.tsx'
import { showDay, showNumber } from '#client/format.ts'
import { useWords } from '#client/language.ts'
import { Panel } from '#client/page.tsx'
import { useGet } from '#client/session.tsx'
import { Loaded } from '#client/states.tsx'
import { useScope, useUrlState } from '#client/url-state.ts'
import { PlanTable } from '#features/plans/plan-table.desk.tsx'
import type { Fund } from './account.ts'
import { BookRow } from './cash-book-row.desk.tsx'
import { en as deskEn } from './desk-words.en.ts'
import { vi as deskVi } from './desk-words.vi.ts'
import { en } from './en.ts'
import styles from './fund.module.css'
import type { BookView, LedgerView } from './ledger-view.ts'
import { vi } from './vi.ts'

/** Shown from the first of January until somebody chooses another day. */
export const yearBegins = (day: string): string => `${day.slice(0, 4)}-01-01`

export function CashBook({ clubId, view }: { clubId: string; view: LedgerView }) {
  const words = useWords(vi, en)
  const own = useWords(deskVi, deskEn).book
  const { day } = useScope()
  const [{ quy, tu, den, noi }, set] = useUrlState({ quy: 'income', tu: yearBegins(day), den: day, noi: '' })
  const fund: Fund = quy === 'operating' ? 'operating' : 'income'
  const book = useGet<BookView>(`/api/clubs/${clubId}/ledger/book`, { fund, from: tu, to: den, place: noi })
  return (
    <Panel title={own.title(words.funds[fund])} note={own.note} flush>
      <div className={`${styles.filters} no-print`}>
        {view.funds.length > 1 && <NativeSelect label={own.fund} value={fund} onChange={(event) => set({ quy: event.currentTarget.value })} data={view.funds.map((each) => ({ value: each.fund, label: words.funds[each.fund] }))} />}
        <DayField key={`from ${tu}`} label={own.from} hint="" value={tu} onDay={(from) => set({ tu: from })} />
        <DayField key={`to ${den}`} label={own.to} hint="" value={den} onDay={(to) => set({ den: to })} />
        <NativeSelect label={own.place} value={noi} onChange={(event) => set({ noi: event.currentTarget.value })} data={[{ value: '', label: own.anyPlace }, { value: 'cash', label: words.places.cash }, { value: 'bank', label: words.places.bank }]} />
      </div>
      <Loaded from={book}>{(answer) => <Lines clubId={clubId} book={answer} />}</Loaded>
    </Panel>
  )
}

function Lines({ clubId, book }: { clubId: string; book: BookView }) {
  const { funds } = useWords(vi, en)
  const own = useWords(deskVi, deskEn).book
  const numbers = new Map(book.lines.map(({ entryId, voucher }) => [entryId, voucher]))
  const sum = (amount: number) => <td data-as="number">{showNumber(amount)}</td>
  return (
    <PlanTable caption={own.caption(funds[book.fund], showDay(book.from), showDay(book.to))}>
      <thead>
        <tr>
          {[own.day, own.voucher, own.memo, own.who].map((head) => <th key={head} scope="col">{head}</th>)}
          {[own.in, own.out, own.left].map((head) => <th key={head} scope="col" data-as="number">{head}</th>)}
        </tr>
      </thead>
      <tbody>
        <tr className={styles.firm}>
          <td className="unbroken">{showDay(book.from)}</td>
          <td />
          <th scope="row" className={styles.firm} colSpan={4}>{own.before}</th>
          {sum(book.before)}
        </tr>
        {book.lines.length === 0 && <tr><td colSpan={7} className="soft">{own.empty}</td></tr>}
        {book.lines.map((line) => <BookRow key={line.entryId} clubId={clubId} line={line} numbers={numbers} />)}
      </tbody>
      <tfoot>
        <tr>
          <td className="unbroken">{showDay(book.to)}</td>
          <td />
          <th scope="row" colSpan={2}>{own.after}</th>
          {sum(book.in)}
          {sum(book.out)}
          {sum(book.after)}
        </tr>
      </tfoot>
    </PlanTable>
  )
}
