/** Một chứng từ: its number, who, how much in words, what it means in the books, who recorded it; and taking it back. */
import { Button } from '@mantine/core'
import { Link, useParams } from '@tanstack/react-router'
import { useState } from 'react'
import { showDay, showDong, showMoment, showNumber } from '#client/format.ts'
import { useLanguage, useWords } from '#client/language.ts'
import { Facts, Panel } from '#client/page.tsx'
import { sentenceOf } from '#client/refusal-words.ts'
import { useGet, useMay } from '#client/session.tsx'
import { Badge, Loaded, Note } from '#client/states.tsx'
import { PlanTable } from '#features/plans/plan-table.desk.tsx'
import { amountInWords } from '#kernel/amount-in-words.ts'
import { dong } from '#kernel/money.ts'
import { capital } from '#kernel/vietnamese.ts'
import { VoucherLink } from './cash-book-row.desk.tsx'
import { en as deskEn } from './desk-words.en.ts'
import { vi as deskVi } from './desk-words.vi.ts'
import { en } from './en.ts'
import { OF_LOANS, type Posting, voucherOf } from './entry.ts'
import { FundFrame } from './fund-frame.desk.tsx'
import styles from './fund.module.css'
import type { EntryView, MattersView } from './ledger-view.ts'
import { ReverseDialog } from './reverse-dialog.desk.tsx'
import { vi } from './vi.ts'
import { VoucherPapers } from './voucher-papers.desk.tsx'
import { sumOfVoucher } from './voucher-sum.ts'

export default function VoucherPage() {
  const { entryId } = useParams({ strict: false }) as { entryId: string }
  const entry = useGet<EntryView>(`/api/ledger/entries/${entryId}`)
  return <FundFrame>{({ club }) => <Loaded from={entry}>{(view) => <Voucher key={view.entryId} clubId={club.id} entry={view} />}</Loaded>}</FundFrame>
}

/** The books write sums as signed numbers of đồng. */
const postingsOf = (entry: EntryView): readonly Posting[] => entry.postings.map((posting) => ({ ...posting, amount: dong(posting.amount) }))

function Voucher({ clubId, entry }: { clubId: string; entry: EntryView }) {
  const words = useWords(vi, en)
  const own = useWords(deskVi, deskEn).voucher
  const mayRecord = useMay('money', 'record')
  const [undoing, undo] = useState(false)
  const voucher = voucherOf({ kind: entry.kind, postings: postingsOf(entry) })
  const stands = entry.reversedBy === null && entry.reverses === null
  return (
    <>
      <p className="no-print"><Link to="/cau-lac-bo/$clubId/quy" params={{ clubId } as never}>{own.back}</Link></p>
      <Panel
        title={<span className={styles.part}>{words.vouchers[voucher]} {entry.voucher} <State entry={entry} /></span>}
        acts={<><VoucherPapers entryId={entry.entryId} number={entry.voucher} />{mayRecord && stands && !OF_LOANS.includes(entry.kind) && <Button variant="default" onClick={() => undo(true)}>{own.undo}</Button>}</>}
      >
        <div className="stack">
          <About clubId={clubId} entry={entry} />
          <VoucherFacts entry={entry} voucher={voucher} />
        </div>
      </Panel>
      <Postings entry={entry} />
      <Matters clubId={clubId} entryId={entry.entryId} />
      {undoing && <ReverseDialog clubId={clubId} entry={entry} close={() => undo(false)} />}
    </>
  )
}

function State({ entry }: { entry: EntryView }) {
  const words = useWords(deskVi, deskEn).book
  if (entry.reversedBy) return <Badge tone="warn">{words.reversed}</Badge>
  return entry.reverses ? <Badge tone="note">{words.reversal}</Badge> : null
}

/** Where else to look: what took it back, what it takes back, or the page on which a loan's voucher is undone. */
function About({ clubId, entry: { kind, reversedBy, reverses, happenedOn } }: { clubId: string; entry: EntryView }) {
  const words = useWords(deskVi, deskEn)
  const own = words.voucher
  return (
    <>
      {reversedBy && <Note tone="warn">{own.isReversed} <VoucherLink clubId={clubId} entryId={reversedBy}>{own.seeReversal}</VoucherLink></Note>}
      {reverses && <Note>{own.isReversal} <VoucherLink clubId={clubId} entryId={reverses}>{own.seeReversed}</VoucherLink></Note>}
      {happenedOn && <Note tone="warn">{words.book.late}: {words.book.lateOf(showDay(happenedOn))}</Note>}
      {!reversedBy && kind === 'opening' && <Note>{own.ofOpening} <Link to="/cau-lac-bo/$clubId/quy/chuyen-so" params={{ clubId } as never}>{own.toOpening}</Link></Note>}
      {!reversedBy && kind !== 'opening' && OF_LOANS.includes(kind) && <Note>{own.ofLoan}</Note>}
    </>
  )
}

function VoucherFacts({ entry, voucher }: { entry: EntryView; voucher: ReturnType<typeof voucherOf> }) {
  const words = useWords(vi, en)
  const own = useWords(deskVi, deskEn).voucher
  const sum = sumOfVoucher(postingsOf(entry))
  const who = { receipt: own.in, payment: own.out, other: own.other }[voucher]
  const facts = [
    { name: own.day, value: showDay(entry.day) },
    ...(entry.happenedOn ? [{ name: own.happenedOn, value: showDay(entry.happenedOn) }] : []),
    { name: own.kind, value: words.kinds[entry.kind] },
    { name: own.memo, value: entry.memo },
    ...(entry.reason ? [{ name: own.reason, value: entry.reason }] : []),
    { name: who, value: entry.who ?? <span className="soft">{own.nobody}</span> },
    { name: own.amount, value: <strong>{showDong(sum)}</strong> },
    { name: own.words, value: <span lang="vi">{capital(amountInWords(sum))}</span> },
    { name: own.deviceNumber, value: entry.deviceNumber ?? <span className="soft">{own.noDevice}</span> },
    ...(entry.enteredFor ? [{ name: own.enteredFor, value: entry.enteredFor }] : []),
    { name: own.made, value: own.madeBy(entry.madeBy ?? own.system, showMoment(entry.madeAt)) },
  ]
  return <Facts facts={facts} />
}

function Postings({ entry: { postings } }: { entry: EntryView }) {
  const words = useWords(vi, en)
  const own = useWords(deskVi, deskEn).voucher
  const sum = postings.reduce((total, { amount }) => total + Math.max(0, amount), 0)
  const figure = (amount: number) => <td data-as="number">{amount > 0 ? showNumber(amount) : ''}</td>
  return (
    <Panel title={own.postings} flush>
      <PlanTable caption={own.postings}>
        <thead>
          <tr>
            <th scope="col">{own.fund}</th>
            <th scope="col">{own.account}</th>
            <th scope="col" data-as="number">{own.debit}</th>
            <th scope="col" data-as="number">{own.credit}</th>
          </tr>
        </thead>
        <tbody>
          {postings.map((posting, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the postings of an entry never change their order.
            <tr key={at}>
              <td className={styles.who}>{words.funds[posting.fund]}</td>
              <th scope="row" className={styles.memo}>{[words.accounts[posting.account], posting.source && words.sources[posting.source], posting.area && own.area(posting.area)].filter(Boolean).join(', ')}</th>
              {figure(posting.amount)}
              {figure(-posting.amount)}
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <td />
            <th scope="row">{own.sum}</th>
            <td data-as="number">{showNumber(sum)}</td>
            <td data-as="number">{showNumber(sum)}</td>
          </tr>
        </tfoot>
      </PlanTable>
    </Panel>
  )
}

function Matters({ clubId, entryId }: { clubId: string; entryId: string }) {
  const own = useWords(deskVi, deskEn).voucher
  const language = useLanguage()
  const { data } = useGet<MattersView>(`/api/clubs/${clubId}/ledger/matters`)
  const matters = (data?.matters ?? []).filter((matter) => matter.entryId === entryId)
  return matters.map(({ code, because, settledAt, settledBy, note }) => (
    <Note key={code} tone={settledAt ? 'ok' : 'warn'}>
      <p><strong>{own.matter}:</strong> {sentenceOf({ refused: code, because }, language)}</p>
      {settledAt ? <p>{own.settled(settledBy ?? '', note ?? '')}</p> : <p><Link to="/cau-lac-bo/$clubId/quy/viec-can-xu-ly" params={{ clubId } as never}>{own.toMatters}</Link></p>}
    </Note>
  ))
}
