/** Sửa thông tin: the whole of a person's data. Where somebody else saved meanwhile, what was typed stays and the rest becomes theirs. */
import { Button } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import { useNavigate, useParams } from '@tanstack/react-router'
import { useState } from 'react'
import { get } from '#client/api.ts'
import { Acts } from '#client/dialog.tsx'
import { en as frameEn } from '#client/en.ts'
import { Form, useFaults } from '#client/form.tsx'
import { Icon } from '#client/icons.tsx'
import { useWords } from '#client/language.ts'
import { LinkButton } from '#client/link-button.tsx'
import { Page, Panel } from '#client/page.tsx'
import { useGet, useSession, useWrite } from '#client/session.tsx'
import { Empty, Loaded, Note } from '#client/states.tsx'
import { toast } from '#client/toast.tsx'
import { useScope } from '#client/url-state.ts'
import { vi as frameVi } from '#client/vi.ts'
import { CLUB_READS } from '#features/clubs/club-frame.desk.tsx'
import { en as peopleEn } from '#features/people/en.ts'
import { type DraftField, draftOf, type PersonDraft, readDraft, rebase } from '#features/people/person-draft.ts'
import { vi as peopleVi } from '#features/people/vi.ts'
import type { Day } from '#kernel/day.ts'
import { en } from './en.ts'
import { HouseholdField, type HouseholdOf } from './household-field.desk.tsx'
import type { MembersView, PersonCircumstanceView, PersonView } from './member-view.ts'
import { PersonFields, useDraftFaults } from './person-fields.desk.tsx'
import { openSpell, usePersonCrumbs } from './person-page.desk.tsx'
import { vi } from './vi.ts'

export default function PersonEdit() {
  const { personId } = useParams({ strict: false }) as { personId: string }
  return <Loaded from={useGet<PersonView>(`/api/people/${personId}`)}>{(view) => <Gate key={view.id} view={view} />}</Loaded>
}

/** The form holds what is sensitive too, and opening it is a reading that is logged: it waits until somebody says so. */
function Gate({ view }: { view: PersonView }) {
  const words = useWords(vi, en)
  const [open, setOpen] = useState(false)
  const circumstance = useGet<PersonCircumstanceView>(open ? `/api/people/${view.id}/circumstances` : null)
  return (
    <Page title={words.edit.title(view.fullName)} lead={open ? words.edit.lead : undefined} crumbs={usePersonCrumbs(view, words.person.edit)}>
      {view.anonymisedAt ? <Empty title={words.person.states.anonymised} /> : open ? (
        <Loaded from={circumstance}>{(read) => <EditForm first={view} circumstance={read} />}</Loaded>
      ) : (
        <Empty title={words.edit.gate} act={<Button leftSection={<Icon name="pencil" size={18} />} onClick={() => setOpen(true)}>{words.edit.open}</Button>}>{words.readingLogged}</Empty>
      )}
    </Page>
  )
}

const drafted = (person: PersonView, { note, ...circumstance }: PersonCircumstanceView): PersonDraft => draftOf({ ...person, note }, circumstance)
type Base = { readonly person: PersonView; readonly draft: PersonDraft }
type Body = { personId: string; version: number; person: object; circumstance: object; householdOf: string | null }

function EditForm({ first, circumstance }: { first: PersonView; circumstance: PersonCircumstanceView }) {
  const words = useWords(vi, en)
  const people = useWords(peopleVi, peopleEn)
  const frame = useWords(frameVi, frameEn)
  const { day } = useScope()
  const today = useSession().today as Day
  const navigate = useNavigate()
  const client = useQueryClient()
  const club = openSpell(first)
  const members = useGet<MembersView>(club ? `/api/clubs/${club.clubId}/members` : null)
  const [base, setBase] = useState<Base>({ person: first, draft: drafted(first, circumstance) })
  const [draft, setDraft] = useState(base.draft)
  const [householdOf, setHousehold] = useState<HouseholdOf>(null)
  const [tried, setTried] = useState(false)
  const [merged, setMerged] = useState<readonly string[] | null>(null)
  const edit = useWrite<Body, { fields: readonly string[]; version: number }>('/api/people/edit', [...CLUB_READS, '/api/people'])
  const read = readDraft(draft, today)
  const fault = useDraftFaults(read, tried, useFaults(edit.problem))
  const params = { personId: first.id }
  const send = () => {
    setTried(true)
    if (read.faults || householdOf === '') return
    edit.send({ personId: first.id, version: base.person.version, person: read.person, circumstance: read.circumstance, householdOf }, ({ fields }) => {
      toast(fields.length === 0 ? words.edit.nothing : words.edit.saved(fields.length))
      void navigate({ to: '/nguoi/$personId', params: params as never })
    })
  }
  /** Their version below what was typed here; the next save stands on it. */
  const takeTheirs = async () => {
    const [person, sensitive] = await Promise.all([get<PersonView>(`/api/people/${first.id}`), get<PersonCircumstanceView>(`/api/people/${first.id}/circumstances`)])
    const theirs = drafted(person, sensitive)
    const joined = rebase(base.draft, draft, theirs)
    setMerged([words.edit.merged(person.version), ...(joined.both.length > 0 ? [words.edit.both, ...joined.both.map((field) => bothSentence(field, theirs, draft, words, people))] : [])])
    setDraft(joined.draft)
    setBase({ person, draft: theirs })
    edit.forget()
    void client.invalidateQueries({ queryKey: [`/api/people/${first.id}`] })
  }
  const isConflict = edit.problem?.refused === 'people/changed-meanwhile'
  return (
    <Panel>
      <Form label={words.person.edit} send={send} problem={edit.problem}>
        <PersonFields
          draft={draft} change={(part) => setDraft((before) => ({ ...before, ...part }))} fault={fault} on={day} areaNow={base.person.area} areaHint={people.form.areaNow(base.person.area)}
          household={<HouseholdField value={householdOf} change={setHousehold} people={members.data?.members ?? []} except={first.id} asItIs={people.form.householdStays} error={tried && householdOf === '' ? people.needed : undefined} />}
        />
        {isConflict && <Note tone="warn"><p>{words.edit.conflict}</p><Button variant="default" size="compact-md" onClick={() => void takeTheirs()}>{words.edit.merge}</Button></Note>}
        {merged && <Note>{merged.map((sentence) => <p key={sentence}>{sentence}</p>)}</Note>}
        {tried && read.faults && <p role="alert"><b>{words.register.faults(Object.keys(read.faults).length)}</b></p>}
        <Acts>
          <LinkButton variant="default" to="/nguoi/$personId" params={params}>{frame.cancel}</LinkButton>
          <Button type="submit" loading={edit.busy}>{words.edit.send}</Button>
        </Acts>
      </Form>
    </Panel>
  )
}

/** Texts are shown; codes and lists only as having changed. */
function bothSentence(field: DraftField, theirs: PersonDraft, mine: PersonDraft, words: typeof vi, people: typeof peopleVi): string {
  const PLAIN: readonly DraftField[] = ['fullName', 'birth', 'hamlet', 'phone', 'phoneOwner', 'guardian', 'guardianPhone', 'note']
  const shown = (draft: PersonDraft): string => (PLAIN.includes(field) ? String(draft[field]) || words.merge.empty : words.edit.changed)
  return words.edit.bothOf(people.fields[field], shown(theirs), shown(mine))
}
