/** Đóng góp và Sổ Tấm lòng vàng: what was given in a time, out of the books and beside them, with its sums. */
import { Button, Select } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { useMemo, useState } from 'react'
import { DayField } from '#client/day-field.tsx'
import { showNumber } from '#client/format.ts'
import { useWords } from '#client/language.ts'
import { LinkButton } from '#client/link-button.tsx'
import { Panel } from '#client/page.tsx'
import { useGet, useMay, useWrite } from '#client/session.tsx'
import { Badge, Empty, Loaded, ProblemNote } from '#client/states.tsx'
import { Table, type TableColumn } from '#client/table.tsx'
import { toast } from '#client/toast.tsx'
import { useScope, useUrlState } from '#client/url-state.ts'
import { yearBegins } from '#features/ledger/cash-book.desk.tsx'
import { VoucherLink } from '#features/ledger/cash-book-row.desk.tsx'
import { FUND_READS } from '#features/ledger/fund-frame.desk.tsx'
import { PaperList } from '#features/ledger/paper-list.desk.tsx'
import { dong, formatDong } from '#kernel/money.ts'
import { ContributionDialog } from './contribution-dialog.desk.tsx'
import type { Purpose } from './contribution.ts'
import { deskEn } from './desk-words.en.ts'
import { deskVi } from './desk-words.vi.ts'
import { namesEn } from './names.en.ts'
import { namesVi } from './names.vi.ts'
import { UndoDialog } from './property-fields.desk.tsx'
import { PropertyFrame } from './property-frame.desk.tsx'
import styles from './property.module.css'
import type { GivenView } from './property-view.ts'
import { formatQuantity, thingText } from './quantity-text.ts'

type Line = GivenView['lines'][number]
type Show = Purpose | 'all'
const SHOWS: readonly Show[] = ['gift', 'dues', 'all']

export default function GivenPage() {
  const words = useWords(deskVi, deskEn).given
  const mayRecord = useMay('money', 'record')
  const [recording, record] = useState(false)
  return (
    <PropertyFrame acts={mayRecord && <Button onClick={() => record(true)}>{words.record}</Button>}>
      {(clubId) => (
        <>
          <Given clubId={clubId} />
          {recording && <ContributionDialog clubId={clubId} close={() => record(false)} />}
        </>
      )}
    </PropertyFrame>
  )
}

/** "20 kg gạo", "3 ngày công: sửa sân", "Tiền". */
export function useWhat(): (line: Pick<Line, 'form' | 'what' | 'quantity' | 'unit'>) => string {
  const words = useWords(deskVi, deskEn).given
  const names = useWords(namesVi, namesEn)
  return ({ form, what, quantity, unit }) => {
    if (form === 'money') return words.money
    return form === 'work' ? `${names.workDays(formatQuantity(quantity ?? 0))}: ${what}` : thingText({ quantity: quantity ?? 0, unit: unit ?? '', what: what ?? '' })
  }
}

function Given({ clubId }: { clubId: string }) {
  const words = useWords(deskVi, deskEn).given
  const { day } = useScope()
  const [{ xem, tu, den }, set] = useUrlState({ xem: 'gift', tu: yearBegins(day), den: day })
  const show = SHOWS.find((each) => each === xem) ?? 'gift'
  const period = { from: tu || undefined, to: den || undefined }
  const given = useGet<GivenView>(`/api/clubs/${clubId}/contributions`, { ...period, ...(show !== 'all' && { purpose: show }) })
  return (
    <>
      <Panel title={words.shows[show]} note={words.notes[show]}>
        <div className={styles.filters}>
          <Select label={words.show} allowDeselect={false} value={show} onChange={(next) => set({ xem: next ?? 'gift' })} data={SHOWS.map((value) => ({ value, label: words.shows[value] }))} />
          <DayField label={words.from} hint="" value={tu} onDay={(next) => set({ tu: next })} />
          <DayField label={words.to} hint="" value={den} onDay={(next) => set({ den: next })} />
        </div>
      </Panel>
      <Loaded from={given}>
        {(view) => view.lines.length === 0 ? <Empty title={words.empty} act={<LinkButton variant="default" to="/cau-lac-bo/$clubId/quy/ghi" params={{ clubId }} search={{ loai: 'donation' }}>{words.recordMoney}</LinkButton>}>{words.emptyHint}</Empty> : (
          <>
            <Totals totals={view.totals} />
            <Lines clubId={clubId} title={words.shows[show]} lines={view.lines} />
          </>
        )}
      </Loaded>
      {show === 'gift' && (
        <Panel title={words.papers}>
          <PaperList papers={[{ name: words.paper, note: words.paperNote, files: [{ as: 'word', path: `/api/clubs/${clubId}/property/papers/donor-book`, params: period }, { as: 'excel', path: `/api/clubs/${clubId}/contributions/donor-book.xlsx`, params: period }] }]} />
        </Panel>
      )}
    </>
  )
}

function Totals({ totals: { money, valued, workDays, goods, givers } }: { totals: GivenView['totals'] }) {
  const words = useWords(deskVi, deskEn).given
  const figures = [
    { name: words.totalMoney, value: formatDong(dong(money)) }, { name: words.totalWork, value: formatQuantity(workDays) }, { name: words.totalGivers, value: showNumber(givers) },
  ]
  return (
    <Panel>
      <dl className={styles.strip} aria-label={words.totals}>
        {figures.map(({ name, value }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd><b>{value}</b></dd>
          </div>
        ))}
        <div>
          <dt>{words.totalGoods}</dt>
          <dd>
            {goods.length > 0 ? goods.map((thing) => <span key={`${thing.what} ${thing.unit}`}>{thingText(thing)}</span>) : words.noGoods}
            {valued > 0 && <span className="soft">{words.valued(formatDong(dong(valued)))}</span>}
          </dd>
        </div>
      </dl>
    </Panel>
  )
}

const worth = ({ amount, value }: Line): number | null => amount ?? value

function Lines({ clubId, title, lines }: { clubId: string; title: string; lines: readonly Line[] }) {
  const words = useWords(deskVi, deskEn).given
  const names = useWords(namesVi, namesEn)
  const whatOf = useWhat()
  const mayRecord = useMay('money', 'record')
  const [undoing, undo] = useState<Line | null>(null)
  const columns = useMemo((): readonly TableColumn<Line>[] => [
    { id: 'ai', head: words.giver, value: ({ giver }) => giver ?? words.noName, show: ({ giver, unnamed }) => <span className={styles.tag}>{giver ?? <span className="soft">{words.noName}</span>}{unnamed && <Badge>{names.unnamed}</Badge>}</span> },
    { id: 'gop', head: words.what, value: whatOf },
    { id: 'ngay', head: words.day, value: ({ day }) => day, as: 'day', unbroken: true },
    { id: 'tien', head: words.worth, value: worth, as: 'number' },
    { id: 'loai', head: words.purpose, value: ({ purpose }) => names.purposes[purpose], filter: 'choice' },
    { id: 'noi-dung', head: words.note, value: ({ note, voucher }) => [voucher, note].filter(Boolean).join(': '), show: ({ id, note, voucher }) => <>{voucher && <VoucherLink clubId={clubId} entryId={id}>{voucher}</VoucherLink>}{voucher && note ? ': ' : ''}{note}</> },
    ...(mayRecord ? [{ id: 'viec', head: words.act, value: () => '', show: (line: Line) => <Act clubId={clubId} line={line} what={whatOf(line)} undo={undo} />, filter: 'none' as const, unbroken: true }] : []),
  ], [words, names, whatOf, clubId, mayRecord])
  return (
    <Panel flush>
      <Table caption={title} rows={lines} columns={columns} rowId={({ id }) => id} sums={(shown) => ({ ai: words.sum, tien: showNumber(shown.reduce((sum, line) => sum + (worth(line) ?? 0), 0)) })} />
      {undoing && <UndoDialog clubId={clubId} path="/api/contributions/undo" title={words.undoTitle} more={{ contributionId: undoing.id }} close={() => undo(null)} />}
    </Panel>
  )
}

/** A gift of money may be told without its giver; goods and work are taken back; a thing given is kept in the asset book. */
function Act({ clubId, line, what, undo }: { clubId: string; line: Line; what: string; undo: (line: Line) => void }) {
  const words = useWords(deskVi, deskEn).given
  const { verb } = useWords(deskVi, deskEn).undo
  const write = useWrite<object, object>('/api/contributions/naming', FUND_READS)
  if (line.origin === 'asset') return <Link to="/cau-lac-bo/$clubId/dong-gop/tai-san" params={{ clubId } as never}>{words.toAsset}</Link>
  if (line.origin === 'contribution') return <Button className="no-print" size="compact-md" variant="default" aria-label={words.undo(what)} onClick={() => undo(line)}>{verb}</Button>
  if (line.purpose === 'dues' || line.giver === null) return null
  const turn = () => write.send({ clubId, entryId: line.id, unnamed: !line.unnamed }, () => toast(line.unnamed ? words.named : words.hidden))
  return (
    <>
      <Button className="no-print" size="compact-md" variant="default" loading={write.busy} aria-label={line.unnamed ? words.nameOf(line.giver) : words.hideOf(line.giver)} onClick={turn}>{line.unnamed ? words.name : words.hide}</Button>
      {write.problem && <ProblemNote problem={write.problem} />}
    </>
  )
}
