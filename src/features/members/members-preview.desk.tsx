import { showNumber } from '#client/format.ts'
import { useWords } from '#client/language.ts'
import { LinkButton } from '#client/link-button.tsx'
import { Panel } from '#client/page.tsx'
import { useGet } from '#client/session.tsx'
import { Loaded } from '#client/states.tsx'
import { Table } from '#client/table.tsx'
import { useScope } from '#client/url-state.ts'
import { en } from './en.ts'
import { useMemberColumns } from './member-columns.desk.tsx'
import type { MembersView } from './member-view.ts'
import { vi } from './vi.ts'

const SHOWN = 6

/** The first few of the list, and the way to all of them. */
export function MembersPreview({ clubId }: { clubId: string }) {
  const words = useWords(vi, en).overview
  const { day } = useScope()
  const members = useGet<MembersView>(`/api/clubs/${clubId}/members`, { on: day })
  const columns = useMemberColumns(null, false, false)
  return (
    <Loaded from={members}>
      {(view) => (
        <Panel
          title={words.membersTitle(showNumber(view.members.length))} flush={view.members.length > 0}
          acts={view.members.length > 0 && <LinkButton variant="default" size="compact-md" to="/cau-lac-bo/$clubId/thanh-vien" params={{ clubId }}>{words.all(showNumber(view.members.length))}</LinkButton>}
        >
          {view.members.length === 0 ? <p className="soft">{words.noneHint}</p> : <Table plain caption={words.membersTitle(showNumber(view.members.length))} name="tv" rows={view.members.slice(0, SHOWN)} columns={columns} rowId={({ spellId }) => spellId} />}
        </Panel>
      )}
    </Loaded>
  )
}
