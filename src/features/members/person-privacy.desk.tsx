/** Quyền riêng tư: what a person agreed to, what they asked about their own data, who read what is sensitive, a copy of it, and the end of it. */
import { Button } from '@mantine/core'
import { useParams } from '@tanstack/react-router'
import { useMemo, useState } from 'react'
import { download, Problem } from '#client/api.ts'
import { showMoment } from '#client/format.ts'
import { Icon } from '#client/icons.tsx'
import { useWords } from '#client/language.ts'
import { Page, Panel } from '#client/page.tsx'
import { useGet, useMay } from '#client/session.tsx'
import { Badge, Loaded, ProblemNote } from '#client/states.tsx'
import { Table, type TableColumn } from '#client/table.tsx'
import { toast } from '#client/toast.tsx'
import { en as accountsEn } from '#features/accounts/en.ts'
import { ROLES } from '#features/accounts/role.ts'
import { vi as accountsVi } from '#features/accounts/vi.ts'
import { AnonymiseDialog } from './anonymise.desk.tsx'
import { Consents } from './consents.desk.tsx'
import { en } from './en.ts'
import type { PersonView } from './member-view.ts'
import { usePersonCrumbs } from './person-page.desk.tsx'
import { PrivacyRequests } from './privacy-requests.desk.tsx'
import type { PrivacyView } from './privacy-view.ts'
import { vi } from './vi.ts'

export default function PersonPrivacy() {
  const { personId } = useParams({ strict: false }) as { personId: string }
  return <Loaded from={useGet<PersonView>(`/api/people/${personId}`)}>{(view) => <Privacy view={view} />}</Loaded>
}

function Privacy({ view }: { view: PersonView }) {
  const words = useWords(vi, en)
  const mayCopy = useMay('sensitive', 'record')
  const privacy = useGet<PrivacyView>(`/api/people/${view.id}/privacy`)
  const [ending, setEnding] = useState(false)
  const [problem, setProblem] = useState<Problem | null>(null)
  const copy = () =>
    download(`/api/people/${view.id}/data.docx`).then(
      () => { setProblem(null); toast(words.privacy.copied); void privacy.refetch() },
      (failed: unknown) => setProblem(failed instanceof Problem ? failed : new Problem(0, 'client/no-answer')),
    )
  const acts = view.anonymisedAt === null && (
    <>
      <Button variant="default" color="danger" onClick={() => setEnding(true)}>{words.privacy.anonymise}</Button>
      {mayCopy && <Button leftSection={<Icon name="download" size={18} />} onClick={() => void copy()}>{words.privacy.copy}</Button>}
    </>
  )
  return (
    <Page
      title={words.privacy.title(view.fullName)} lead={words.privacy.lead} crumbs={usePersonCrumbs(view, words.privacy.tab)} acts={acts}
      badge={view.anonymisedAt && <Badge>{words.person.states.anonymised}</Badge>}
    >
      {problem && <ProblemNote problem={problem} />}
      <Loaded from={privacy}>
        {({ consents, requests, reads }) => (
          <>
            <Consents view={view} consents={consents} />
            <PrivacyRequests view={view} requests={requests} />
            <Reads reads={reads} />
          </>
        )}
      </Loaded>
      {ending && <AnonymiseDialog view={view} close={() => setEnding(false)} />}
    </Page>
  )
}

type Read = PrivacyView['reads'][number]

function Reads({ reads }: { reads: PrivacyView['reads'] }) {
  const words = useWords(vi, en).privacy
  const { roles } = useWords(accountsVi, accountsEn)
  const columns = useMemo(
    (): TableColumn<Read>[] => [
      { id: 'luc', head: words.when, value: ({ at }) => at, show: ({ at }) => showMoment(at), unbroken: true },
      { id: 'ai', head: words.who, value: ({ by }) => by, as: 'person' },
      { id: 'vai', head: words.role, value: ({ role }) => { const known = ROLES.find((each) => each === role); return known ? roles[known] : '' } },
      { id: 'gi', head: words.what, value: ({ fields }) => fields.map((field) => words.readFields[field] ?? field).join(', ') },
      { id: 'o', head: words.where, value: ({ ofClub }) => (ofClub ? words.inList : words.alone) },
    ],
    [words, roles],
  )
  return (
    <Panel title={words.reads(reads.length)} note={reads.length > 0 ? words.readsNote : undefined} flush={reads.length > 0}>
      {reads.length > 0 && <Table plain name="xem" caption={words.readsCaption} rows={reads} columns={columns} rowId={({ at, by, fields }) => `${at} ${by} ${fields.join()}`} />}
    </Panel>
  )
}
