/** Tìm người: in the order of the server, where names that match mark by mark stand first. */
import { Link } from '@tanstack/react-router'
import { useMemo } from 'react'
import { Icon } from '#client/icons.tsx'
import { useWords } from '#client/language.ts'
import { LinkButton } from '#client/link-button.tsx'
import { Page } from '#client/page.tsx'
import { SearchInput } from '#client/search-input.tsx'
import { useGet, useMay } from '#client/session.tsx'
import { useSession } from '#client/signed-in.ts'
import { Empty, Loaded } from '#client/states.tsx'
import { Table, type TableColumn } from '#client/table.tsx'
import { useUrlState } from '#client/url-state.ts'
import { en as peopleEn } from '#features/people/en.ts'
import type { Sex } from '#features/people/person.ts'
import { vi as peopleVi } from '#features/people/vi.ts'
import { useRested } from './asked.desk.tsx'
import { en } from './en.ts'
import { PersonLink } from './member-columns.desk.tsx'
import styles from './people-search.module.css'
import { vi } from './vi.ts'

type Found = { readonly personId: string; readonly fullName: string; readonly birthYear: number | null; readonly sex: Sex; readonly hamlet: string | null; readonly area: string; readonly club: string | null; readonly clubId: string | null }
const SHORTEST = 2
const MOST = 50

export default function PeopleSearch() {
  const words = useWords(vi, en).search
  const [{ tim }, set] = useUrlState({ tim: '' })
  const mayRecord = useMay('members', 'record')
  const commune = useSession().roles.find(({ role }) => role === 'commune-officer')
  const asked = useRested(tim.trim())
  const wanted = asked.length >= SHORTEST && tim.trim().length >= SHORTEST
  const found = useGet<{ people: readonly Found[] }>(wanted ? '/api/people/search' : null, { q: asked, limit: MOST })
  return (
    <Page
      title={words.title}
      lead={words.lead}
      acts={mayRecord && (
        <>
          {commune && <LinkButton variant="default" leftSection={<Icon name="upload" size={18} />} to="/dia-ban/$areaId/nhap-thanh-vien" params={{ areaId: commune.areaId }}>{words.uploadCommune}</LinkButton>}
          <LinkButton variant="default" to="/nguoi/co-the-trung">{words.duplicates}</LinkButton>
        </>
      )}
    >
      <search className={styles.search}>
        <label htmlFor="tim-nguoi">{words.field}</label>
        <SearchInput id="tim-nguoi" value={tim} search={(text) => set({ tim: text })} />
      </search>
      {wanted && <Loaded from={found}>{({ people }) => <Results people={people} />}</Loaded>}
    </Page>
  )
}

function Results({ people }: { people: readonly Found[] }) {
  const words = useWords(vi, en)
  const { sexes } = useWords(peopleVi, peopleEn)
  const columns = useMemo(
    (): TableColumn<Found>[] => [
      { id: 'ten', head: words.name, value: ({ fullName }) => fullName, show: (each) => <PersonLink {...each} />, as: 'person' },
      { id: 'sinh', head: words.birthYear, value: ({ birthYear }) => (birthYear === null ? words.unknown : String(birthYear)), unbroken: true },
      { id: 'gioi', head: words.sex, value: ({ sex }) => sexes[sex], unbroken: true },
      { id: 'thon', head: words.hamlet, value: ({ hamlet }) => hamlet },
      { id: 'xa', head: words.commune, value: ({ area }) => area },
      { id: 'clb', head: words.club, value: ({ club }) => club, show: ({ club, clubId }) => (club && clubId ? <Link to="/cau-lac-bo/$clubId" params={{ clubId } as never}>{club}</Link> : words.none) },
    ],
    [words, sexes],
  )
  if (people.length === 0) return <Empty title={words.search.none}>{words.search.noneHint}</Empty>
  return (
    <>
      <p role="status">{people.length === MOST ? words.search.most(MOST) : words.search.found(people.length)}</p>
      <Table plain caption={words.search.caption} rows={people} columns={columns} rowId={({ personId }) => personId} />
    </>
  )
}
