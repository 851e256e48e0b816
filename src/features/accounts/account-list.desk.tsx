import { Link } from '@tanstack/react-router'
import { showNumber, showPhone } from '#client/format.ts'
import { Icon } from '#client/icons.tsx'
import { useWords } from '#client/language.ts'
import { LinkButton } from '#client/link-button.tsx'
import { Page } from '#client/page.tsx'
import { useGet, useMay, useSession } from '#client/session.tsx'
import { Badge, Empty, Loaded, type Tone } from '#client/states.tsx'
import { Table, type TableColumn } from '#client/table.tsx'
import { type AccountState, type ListedAccount, rolesToShow, stateOf } from './account-listed.ts'
import { en } from './en.ts'
import type { Role } from './role.ts'
import { vi } from './vi.ts'

export type Accounts = { readonly accounts: readonly ListedAccount[]; readonly mayIssue: readonly Role[] }
export const ACCOUNTS = '/api/accounts'
export const TONES: Record<AccountState, Tone> = { working: 'ok', waiting: 'note', locked: 'warn', idle: 'quiet', ended: 'quiet' }

type Row = ListedAccount & { readonly state: AccountState; readonly roleNames: string; readonly places: string; readonly since: string }

function rowOf(account: ListedAccount, words: typeof vi, today: string, now: string): Row {
  const shown = rolesToShow(account, today)
  const distinct = (texts: readonly string[]) => [...new Set(texts)].join('; ')
  return {
    ...account,
    state: stateOf(account, today, now),
    roleNames: distinct(shown.map((held) => words.roles[held.role])),
    places: distinct(shown.map((held) => held.agencyName ?? held.areaName)),
    since: shown.map((held) => held.from).sort()[0] ?? '',
  }
}

const columnsIn = (words: typeof vi): TableColumn<Row>[] => [
  { id: 'ten', head: words.list.name, value: (row) => row.name, as: 'person', show: (row) => <Link to="/tai-khoan/$accountId" params={{ accountId: row.id }}>{row.name}</Link>, unbroken: true },
  { id: 'so', head: words.list.phone, value: (row) => showPhone(row.phone), unbroken: true },
  { id: 'vai-tro', head: words.list.role, value: (row) => row.roleNames, filter: 'choice' },
  { id: 'noi', head: words.list.place, value: (row) => row.places },
  { id: 'tu', head: words.list.from, value: (row) => row.since, as: 'day', hidden: true },
  { id: 'tinh-trang', head: words.list.state, value: (row) => words.list.states[row.state], filter: 'choice', show: (row) => <Badge tone={TONES[row.state]}>{words.list.states[row.state]}</Badge> },
]
const columns = new Map([vi, en].map((words) => [words, columnsIn(words)]))

export default function AccountList() {
  const words = useWords(vi, en)
  const { today } = useSession()
  const mayRecord = useMay('accounts', 'record')
  const accounts = useGet<Accounts>(ACCOUNTS)
  const issue = mayRecord && <LinkButton to="/tai-khoan/cap-moi" leftSection={<Icon name="plus" size={18} />}>{words.list.issue}</LinkButton>
  return (
    <Loaded from={accounts}>
      {(answer) => {
        const now = new Date().toISOString()
        const rows = answer.accounts.map((account) => rowOf(account, words, today, now))
        const inUse = rows.filter((row) => row.state !== 'ended' && row.state !== 'idle').length
        return (
          <Page title={words.list.title(showNumber(inUse))} lead={words.list.lead} acts={issue}>
            <Table
              caption={words.list.caption} rows={rows} columns={columns.get(words)!} rowId={(row) => row.id} order="ten"
              empty={<Empty title={words.list.empty} act={issue}>{words.list.emptyHint}</Empty>}
            />
          </Page>
        )
      }}
    </Loaded>
  )
}
