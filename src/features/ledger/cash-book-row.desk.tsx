import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { showDay, showNumber } from '#client/format.ts'
import { useWords } from '#client/language.ts'
import { Badge } from '#client/states.tsx'
import { en as deskEn } from './desk-words.en.ts'
import { vi as deskVi } from './desk-words.vi.ts'
import styles from './fund.module.css'
import type { BookView } from './ledger-view.ts'

type Line = BookView['lines'][number]
type RowProps = { readonly clubId: string; readonly line: Line; /** Numbers of the vouchers that the page shows, by entry. */ readonly numbers: ReadonlyMap<string, string> }

export function VoucherLink({ clubId, entryId, children }: { clubId: string; entryId: string; children: ReactNode }) {
  return <Link to="/cau-lac-bo/$clubId/quy/chung-tu/$entryId" params={{ clubId, entryId } as never}>{children}</Link>
}

/** One line of the cash book. What was taken back, what takes back, what came late and what was entered for the club says so in words. */
export function BookRow({ clubId, line, numbers }: RowProps) {
  const words = useWords(deskVi, deskEn).book
  const gone = line.reversedBy !== null ? styles.gone : undefined
  const sum = (amount: number) => <td data-as="number" className={gone}>{amount === 0 ? '' : showNumber(amount)}</td>
  return (
    <tr>
      <td className="unbroken">{showDay(line.day)}</td>
      <td className="unbroken">
        <VoucherLink clubId={clubId} entryId={line.entryId}>{line.voucher}</VoucherLink>
        {line.deviceNumber && <span className="soft small"><br />{words.deviceNumber(line.deviceNumber)}</span>}
      </td>
      <th scope="row" className={styles.memo}>
        <span className={gone}>{line.memo}</span>
        <Marks clubId={clubId} line={line} numbers={numbers} />
      </th>
      <td className={styles.who}>{line.who}</td>
      {sum(line.in)}
      {sum(line.out)}
      <td data-as="number">{showNumber(line.left)}</td>
    </tr>
  )
}

function Marks({ clubId, line, numbers }: RowProps) {
  const words = useWords(deskVi, deskEn).book
  const { reversedBy, reverses, reason, happenedOn, enteredFor } = line
  const other = (entryId: string, named: (number: string) => string, unnamed: string) => <VoucherLink clubId={clubId} entryId={entryId}>{numbers.has(entryId) ? named(numbers.get(entryId)!) : unnamed}</VoucherLink>
  if (!reversedBy && !reverses && !happenedOn && !enteredFor) return null
  return (
    <span className={`${styles.marks} small`}>
      {reversedBy && <span><Badge tone="warn">{words.reversed}</Badge> {other(reversedBy, words.reversedBy, words.seeReversal)}</span>}
      {reverses && <span><Badge tone="note">{words.reversal}</Badge> {other(reverses, words.reverses, words.seeReversed)}</span>}
      {reason && <span className="soft">{words.reason(reason)}</span>}
      {happenedOn && <span><Badge tone="warn">{words.late}</Badge> {words.lateOf(showDay(happenedOn))}</span>}
      {enteredFor && <span className="soft">{words.enteredFor(enteredFor)}</span>}
    </span>
  )
}
