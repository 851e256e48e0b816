/** Vốn của người đã rời: whose own capital the fund still holds, what they owe, what may be returned; and the return. */
import { Button } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { useMemo, useState } from 'react'
import { showDay, showDong, showNumber } from '#client/format.ts'
import { useWords } from '#client/language.ts'
import { Panel } from '#client/page.tsx'
import { useGet, useMay } from '#client/session.tsx'
import { Badge, Empty, Loaded, type Tone } from '#client/states.tsx'
import { Table, type TableColumn } from '#client/table.tsx'
import { useScope } from '#client/url-state.ts'
import { en as membersEn } from '#features/members/en.ts'
import { vi as membersVi } from '#features/members/vi.ts'
import { en } from './leaver-words.en.ts'
import { type LeaverWords, vi } from './leaver-words.vi.ts'
import { LoanFrame } from './loan-frame.desk.tsx'
import type { LeaversView } from './loan-view.ts'
import { ReturnCapital } from './return-capital.desk.tsx'

export type LeaverRow = LeaversView['leavers'][number]
const TONES: Readonly<Record<LeaverRow['standing'], Tone>> = { whole: 'ok', part: 'note', 'no-money': 'warn', owes: 'warn' }

export default function LeaversPage() {
  return <LoanFrame>{({ club }) => <Leavers key={club.id} clubId={club.id} />}</LoanFrame>
}

function Leavers({ clubId }: { clubId: string }) {
  const words = useWords(vi, en)
  const { day } = useScope()
  const view = useGet<LeaversView>(`/api/clubs/${clubId}/loans/leavers`, { on: day })
  return (
    <Loaded from={view}>
      {({ leavers, on, cash, bank }) => (
        <>
          {leavers.length === 0 ? <Empty title={words.none}>{words.noneMeaning(showDay(on))}</Empty> : (
            <Panel title={words.titleOf(showNumber(leavers.length))} note={`${words.rule} ${words.inHand(showDong(cash + bank), showDong(cash), showDong(bank))} ${words.logged}`}>
              <List clubId={clubId} leavers={leavers} />
            </Panel>
          )}
          {leavers.length === 0 && <p className="soft">{words.rule}</p>}
        </>
      )}
    </Loaded>
  )
}

const standingOf = ({ standing, payable, beyond }: LeaverRow, words: LeaverWords): string => words.standings[standing](showDong(payable), beyond > 0 ? showDong(beyond) : null)

function List({ clubId, leavers }: { clubId: string; leavers: readonly LeaverRow[] }) {
  const words = useWords(vi, en)
  const { leaveReasons } = useWords(membersVi, membersEn)
  const [seesPeople, mayRecord] = [useMay('members', 'read'), useMay('money', 'record')]
  const [returning, giveBack] = useState<LeaverRow | null>(null)
  const columns = useMemo((): readonly TableColumn<LeaverRow>[] => {
    const why = ({ died, reason, toClub }: LeaverRow): string => [died ? words.died : reason ? leaveReasons[reason] : words.unknown, toClub && words.toClub(toClub)].filter(Boolean).join(', ')
    const act: TableColumn<LeaverRow> = {
      id: 'tra', head: words.act, value: () => null, filter: 'none',
      show: (row) => row.payable > 0 && <Button className="no-print" size="compact-md" variant="default" aria-label={words.payTo(row.name)} onClick={() => giveBack(row)}>{words.pay}</Button>,
    }
    return [
      { id: 'nguoi', head: words.name, value: ({ name }) => name, as: 'person', ...(seesPeople && { show: ({ personId, name }: LeaverRow) => <Link to="/nguoi/$personId" params={{ personId } as never}>{name}</Link> }) },
      { id: 'ngay', head: words.left, value: ({ leftOn }) => leftOn, as: 'day', unbroken: true },
      { id: 'ly-do', head: words.reason, value: why },
      { id: 'von', head: words.capital, value: ({ capital }) => capital, as: 'number' },
      { id: 'no', head: words.owes, value: ({ owes }) => owes, as: 'number' },
      { id: 'duoc-tra', head: words.returnable, value: ({ returnable }) => returnable, as: 'number' },
      { id: 'tinh-trang', head: words.standing, value: (row) => standingOf(row, words), show: (row) => <Badge tone={TONES[row.standing]}>{standingOf(row, words)}</Badge> },
      ...(mayRecord ? [act] : []),
    ]
  }, [words, leaveReasons, seesPeople, mayRecord])
  const total = (rows: readonly LeaverRow[], of: (row: LeaverRow) => number) => showNumber(rows.reduce((sum, row) => sum + of(row), 0))
  return (
    <>
      <Table
        plain caption={words.title} rows={leavers} columns={columns} rowId={({ personId }) => personId}
        sums={(shown) => ({ nguoi: words.sum, von: total(shown, ({ capital }) => capital), no: total(shown, ({ owes }) => owes), 'duoc-tra': total(shown, ({ returnable }) => returnable) })}
      />
      {returning && <ReturnCapital clubId={clubId} leaver={returning} close={() => giveBack(null)} />}
    </>
  )
}
