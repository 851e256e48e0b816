/** Các cột của bảng quỹ: what is shown of each club, and the sums of the rows that are shown. */
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { showNumber, showPercent } from '#client/format.ts'
import type { TableColumn } from '#client/table.tsx'
import { shortName } from '#features/clubs/short-name.ts'
import { SOURCES } from '#features/ledger/account.ts'
import { AGES } from './extension.ts'
import type { FundRowView, SaidView } from './funds-view.ts'
import type { FundsWords } from './funds-words.vi.ts'
import styles from './funds.module.css'
import { type Said, shareSaid } from './portfolio.ts'

type Column = TableColumn<FundRowView>
type Number = (row: FundRowView) => number

const capitalOf: Number = ({ capital }) => SOURCES.reduce((sum, source) => sum + capital[source], 0)
/** Columns that are plain sums, by id. */
const SUMMED: readonly (readonly [string, keyof FundsWords['table']['heads'], Number, boolean])[] = [
  ['tang-thu-nhap', 'income', ({ income }) => income.cash + income.bank, true], ['hoat-dong', 'operating', ({ operating }) => operating.cash + operating.bank, true], ['von', 'capital', capitalOf, true], ['dang-vay', 'left', ({ left }) => left, true],
  ['hien-vat', 'leftInKind', ({ leftInKind }) => leftInKind, false], ['so-khoan', 'running', ({ running }) => running, false], ['qua-han', 'overdue', ({ overdue }) => overdue, true], ['nguoi', 'borrowers', ({ borrowers }) => borrowers ?? 0, true], ['luot', 'turns', ({ turns }) => turns, false],
]
const ageId = (at: number): string => `nhom-${at}`
const sourceId = (at: number): string => `nguon-${at}`

export function fundColumns(words: FundsWords): Column[] {
  const { heads, hasBooks, noBooks, ageHead } = words.table
  const ofBooks = (of: Number): Column['value'] => (row) => (row.hasBooks ? of(row) : null)
  const number = (id: string, head: string, of: Number, shown: boolean): Column => ({ id, head, value: ofBooks(of), as: 'number', filter: 'none', hidden: !shown })
  const summed = SUMMED.map(([id, head, of, shown]) => number(id, heads[head], of, shown))
  const share = (id: string, head: string, of: (row: FundRowView) => SaidView, shown: boolean, text: (value: number) => string = showPercent): Column => ({
    id, head, as: 'number', filter: 'none', hidden: !shown, value: (row) => (row.hasBooks ? of(row).value : null), show: (row) => row.hasBooks && <SaidText said={of(row)} words={words} text={text} />,
  })
  return [
    { id: 'ten', head: heads.club, value: ({ club }) => club, unbroken: true, show: ({ clubId, club }) => <Link className={styles.name} to="/cau-lac-bo/$clubId/quy" params={{ clubId } as never}>{shortName(club)}</Link> },
    { id: 'huyen', head: heads.district, value: ({ district }) => district, filter: 'choice', unbroken: true, hidden: true },
    { id: 'xa', head: heads.commune, value: ({ commune }) => commune, unbroken: true, hidden: true },
    { id: 'so-quy', head: heads.books, value: (row) => (row.hasBooks ? hasBooks : noBooks), filter: 'choice', unbroken: true, hidden: true },
    // A club without books says so once, in the first column of money.
    ...summed.slice(0, 7).map((column, at) => (at > 0 ? column : { ...column, show: (row: FundRowView) => (row.hasBooks ? showNumber(row.income.cash + row.income.bank) : <span className={styles.why}>{noBooks}</span>) })),
    share('par30', heads.par30, ({ par30 }) => par30, true), share('hoan-tra', heads.repayment, ({ repaymentRate }) => repaymentRate, true),
    ...summed.slice(7),
    ...AGES.map((age, at) => number(ageId(at), ageHead(words.ages[age]), ({ ages }) => ages[age].left, false)), ...SOURCES.map((source, at) => number(sourceId(at), words.sources[source], ({ capital }) => capital[source], false)),
    share('muc-vay', heads.averageLoan, ({ averageLoan }) => averageLoan, false, showNumber), share('vong-quay', heads.turnover, ({ turnover }) => turnover, false, showNumber), share('phan-vay', heads.lentShare, ({ lentShare }) => lentShare, false),
  ]
}

export const SaidText = ({ said, words, text = showPercent }: { said: SaidView; words: FundsWords; text?: (value: number) => string }) => (said.value !== null ? text(said.value) : <span className={styles.why}>{said.why && words.whys[said.why]}</span>)

/** Shares of the sums, not means of shares. */
export function fundSums(rows: readonly FundRowView[], words: FundsWords): Record<string, ReactNode> {
  const sum = (of: Number): number => rows.reduce((total, row) => total + of(row), 0)
  const share = (said: Said) => <SaidText said={said} words={words} />
  return {
    ten: words.table.sum, ...Object.fromEntries(SUMMED.map(([id, , of]) => [id, showNumber(sum(of))])),
    ...Object.fromEntries(AGES.map((age, at) => [ageId(at), showNumber(sum(({ ages }) => ages[age].left))])), ...Object.fromEntries(SOURCES.map((source, at) => [sourceId(at), showNumber(sum(({ capital }) => capital[source]))])),
    par30: share(shareSaid(sum(({ ages }) => ages['31-90'].left + ages['over-90'].left), sum(({ left }) => left), 'nothing-lent')), 'hoan-tra': share(shareSaid(sum(({ paidOfDue }) => paidOfDue), sum(({ due }) => due), 'nothing-due')),
  }
}
