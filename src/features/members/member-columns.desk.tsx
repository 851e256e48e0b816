/** The columns of a list of members; what is sensitive has its own, which stand there only once it was read. */
import { Link } from '@tanstack/react-router'
import { useMemo } from 'react'
import { showDay, showPhone } from '#client/format.ts'
import { useWords } from '#client/language.ts'
import { Badge } from '#client/states.tsx'
import type { TableColumn } from '#client/table.tsx'
import { en as clubsEn } from '#features/clubs/en.ts'
import { vi as clubsVi } from '#features/clubs/vi.ts'
import { birthText, bornOn } from '#features/people/birth.ts'
import { en as peopleEn } from '#features/people/en.ts'
import { ethnicityName } from '#features/people/ethnicity.ts'
import { vi as peopleVi } from '#features/people/vi.ts'
import { en } from './en.ts'
import type { ApplicantRow, CircumstanceRow, MemberRow } from './member-view.ts'
import { vi } from './vi.ts'

export type Circumstances = ReadonlyMap<string, CircumstanceRow>
type Words = typeof vi
type PeopleWords = typeof peopleVi

export const PersonLink = ({ personId, fullName }: { personId: string; fullName: string }) => <Link to="/nguoi/$personId" params={{ personId } as never}>{fullName}</Link>

/** Sorted by the first day that fits, shown as much as is known. */
const born = ({ birth }: Pick<MemberRow, 'birth'>): string => (birth ? bornOn(birth) : '')

export function basicColumns<Row extends ApplicantRow | MemberRow>(words: Words, people: PeopleWords): TableColumn<Row>[] {
  return [
    { id: 'ten', head: words.name, value: (row) => row.fullName, show: (row) => <PersonLink {...row} />, as: 'person', unbroken: true },
    { id: 'sinh', head: words.birth, value: born, show: ({ birth }) => (birth ? birthText(birth) : <span className="soft">{words.unknown}</span>), unbroken: true },
    { id: 'tuoi', head: words.age, value: (row) => row.age, as: 'number', filter: 'none' },
    { id: 'gioi', head: words.sex, value: (row) => people.sexes[row.sex], filter: 'choice', unbroken: true },
    { id: 'thon', head: words.hamlet, value: (row) => row.hamlet, filter: 'choice', unbroken: true },
  ]
}

/** Four columns of what is sensitive, by the person. */
export function sensitiveColumns<Row extends { readonly personId: string }>(known: Circumstances, words: Words, people: PeopleWords): TableColumn<Row>[] {
  const of = ({ personId }: Row): CircumstanceRow | undefined => known.get(personId)
  const classText = (given: CircumstanceRow | undefined): string => (given?.class && given.classYear ? words.classIn(people.classes[given.class], given.classYear) : '')
  return [
    { id: 'dan-toc', head: words.ethnicity, value: (row) => ethnicityName(of(row)?.ethnicity ?? null), filter: 'choice', unbroken: true },
    { id: 'dien-ho', head: words.class, value: (row) => classText(of(row)), filter: 'choice', unbroken: true },
    { id: 'khuyet-tat', head: words.disability, value: (row) => (of(row)?.disability ? people.disabilities[of(row)!.disability!] : ''), filter: 'choice' },
    { id: 'mot-minh', head: words.livesAlone, value: (row) => (of(row)?.livesAlone === true ? people.yes : of(row)?.livesAlone === false ? people.no : ''), filter: 'choice', unbroken: true },
  ]
}

function Flags({ row, words }: { row: MemberRow; words: Words }) {
  return (
    <span className="line">
      {row.alike && <Badge tone="warn" mark="question">{words.list.alike}</Badge>}
      {row.birth === null && <Badge mark="question">{words.list.birthUnknown}</Badge>}
      {row.enteredFor && <span className="small">{words.list.enteredFor(row.enteredFor)}</span>}
    </span>
  )
}

const flagText = (row: MemberRow, words: Words): string => [row.alike && words.list.alike, row.birth === null && words.list.birthUnknown, row.enteredFor && words.list.enteredFor(row.enteredFor)].filter(Boolean).join(', ')

/** `known` null: what is sensitive was not read. `former`: those who left are among them. `grouped`: the club has groups. */
export function useMemberColumns(known: Circumstances | null, former: boolean, grouped: boolean): TableColumn<MemberRow>[] {
  const words = useWords(vi, en)
  const people = useWords(peopleVi, peopleEn)
  const { offices } = useWords(clubsVi, clubsEn)
  return useMemo(
    () => [
      ...basicColumns<MemberRow>(words, people),
      ...(known ? sensitiveColumns<MemberRow>(known, words, people) : []),
      ...(grouped ? [{ id: 'to', head: words.group, value: (row: MemberRow) => row.group, filter: 'choice' as const }] : []),
      { id: 'ngay-vao', head: words.joined, value: (row) => row.joinedOn, as: 'day' },
      ...(former
        ? ([
            { id: 'ngay-cuoi', head: words.left, value: (row) => row.leftOn, show: (row) => showDay(row.leftOn), as: 'day' },
            { id: 'ly-do', head: words.leaveReason, value: (row) => (row.leaveReason ? words.leaveReasons[row.leaveReason] : ''), filter: 'choice' },
          ] satisfies TableColumn<MemberRow>[])
        : []),
      { id: 'chuc-danh', head: words.offices, value: (row) => row.offices.map((office) => offices[office]).join(', '), filter: 'choice' },
      { id: 'dien-thoai', head: words.phone, value: (row) => (row.phone ? showPhone(row.phone) : ''), unbroken: true, hidden: true },
      { id: 'ghi-chu', head: words.flags, value: (row) => flagText(row, words), show: (row) => <Flags row={row} words={words} />, filter: 'choice' },
    ],
    [words, people, offices, known, former, grouped],
  )
}
