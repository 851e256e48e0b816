/** Các ô đầu trang quỹ: tiền từng quỹ, vốn theo nguồn, tiền đang ở ngoài, tình trạng sổ. */
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { showDay, showDong, showNumber } from '#client/format.ts'
import { useWords } from '#client/language.ts'
import { Panel } from '#client/page.tsx'
import { SOURCES } from './account.ts'
import { en as careEn } from './care-fund-words.en.ts'
import { vi as careVi } from './care-fund-words.vi.ts'
import { en as deskEn } from './desk-words.en.ts'
import { vi as deskVi } from './desk-words.vi.ts'
import { en } from './en.ts'
import styles from './fund.module.css'
import type { LedgerView } from './ledger-view.ts'
import { vi } from './vi.ts'


type Line = { readonly name: string; readonly value: ReactNode; readonly sum?: boolean }
/** Names on the left, sums on the right. */
export const Sums = ({ lines }: { lines: readonly Line[] }) => (
  <dl className={styles.list}>
    {lines.map(({ name, value, sum }) => (
      <div key={name} className={sum ? styles.sum : undefined}>
        <dt>{name}</dt>
        <dd>{value}</dd>
      </div>
    ))}
  </dl>
)

type Count = LedgerView['lastCounts'][number]

export function FundPanel({ fund: { fund, cash, bank, surplus }, count }: { fund: LedgerView['funds'][number]; count: Count | undefined }) {
  const words = useWords(deskVi, deskEn).fund
  const { funds } = useWords(vi, en)
  return (
    <Panel title={funds[fund]}>
      <p className={styles.great}>{showDong(cash + bank)}</p>
      <p className="soft small">{words.both}</p>
      <Sums lines={[{ name: words.cash, value: showDong(cash) }, { name: words.bank, value: showDong(bank) }, { name: words.surplus, value: showDong(surplus) }, { name: words.lastCount, value: <LastCount count={count} /> }]} />
    </Panel>
  )
}

function LastCount({ count }: { count: Count | undefined }) {
  const words = useWords(deskVi, deskEn).fund
  if (!count) return words.noCount
  const gap = count.counted - count.book
  const day = showDay(count.day)
  return gap === 0 ? words.even(day) : gap > 0 ? words.over(day, showDong(gap)) : words.short(day, showDong(-gap))
}

export function CapitalPanel({ clubId, capital }: { clubId: string; capital: LedgerView['capital'] }) {
  const { link } = useWords(careVi, careEn).club
  const words = useWords(deskVi, deskEn).fund
  const { sources } = useWords(vi, en)
  const sum = SOURCES.reduce((total, source) => total + capital[source], 0)
  return (
    <Panel title={words.sources} note={words.sourcesNote}>
      <Sums lines={[...SOURCES.map((source) => ({ name: sources[source], value: showDong(capital[source]) })), { name: words.sum, value: showDong(sum), sum: true }]} />
      <p className="small no-print"><Link to="/cau-lac-bo/$clubId/quy-cham-soc" params={{ clubId } as never}>{link}</Link></p>
    </Panel>
  )
}

export function OutPanel({ view }: { view: LedgerView }) {
  const words = useWords(deskVi, deskEn).fund
  const share = view.twoFunds ? [{ name: words.shareLeft, value: view.shareLeft === null ? words.noShare : showDong(view.shareLeft) }] : []
  return (
    <Panel title={words.out}>
      <Sums lines={[{ name: words.lent, value: showDong(view.lent) }, { name: words.lentInKind, value: showDong(view.lentInKind) }, { name: words.goods, value: showDong(view.goods) }, { name: words.advances, value: showDong(view.advances) }, ...share]} />
    </Panel>
  )
}

export function BooksState({ clubId, view: { firstDay, closedUntil, openMatters } }: { clubId: string; view: LedgerView }) {
  const words = useWords(deskVi, deskEn).fund
  const matters = openMatters === 0 ? words.noMatters : <Link to="/cau-lac-bo/$clubId/quy/viec-can-xu-ly" params={{ clubId } as never}>{words.openMatters(showNumber(openMatters))}</Link>
  return (
    <Panel title={words.state}>
      <Sums lines={[{ name: words.firstDay, value: firstDay ? showDay(firstDay) : words.noBooks }, { name: words.closedUntil, value: closedUntil ? showDay(closedUntil) : words.neverClosed }, { name: words.matters, value: matters }]} />
    </Panel>
  )
}
