/** Nhập danh sách: what each row of a list would do to the register, before anything is done. */
import { type Birth, bornOn } from '#features/people/birth.ts'
import type { Day } from '#kernel/day.ts'
import { isRefusal, type Refusal, refuse } from '#kernel/refusal.ts'
import { fold } from '#kernel/vietnamese.ts'
import { type Change, compare, completed, untouched } from './member-import-compare.ts'
import { type Known, type KnownPerson, type ListClub, membersOnce, type NamedSpell, valuesOf } from './member-import-known.ts'
import { cellText, FIELDS, type Field, type RowValues, shown } from './member-sheet.ts'
import type { CellFault, ReadList, SheetRow } from './member-sheet-read.ts'
import { join } from './membership.ts'

/** Người mới · đang chờ vào · thay đổi · như cũ · đã rời · có lỗi. */
export const KINDS = ['new', 'joining', 'changed', 'same', 'left', 'faulty'] as const
export type Kind = (typeof KINDS)[number]
export type LookedRow = {
  readonly number: number
  readonly kind: Kind
  readonly row: SheetRow
  /** As read, with what the file leaves out of a review filled in. */
  readonly values: RowValues
  readonly club: ListClub | null
  readonly known: KnownPerson | null
  /** Of those who come new: the day from which they are members. */
  readonly joinedOn: Day | null
  readonly changes: readonly Change[]
  readonly faults: readonly CellFault[]
  /** Since when they are no members, where the row stands as it was taken away. */
  readonly leftOn: Day | null
}
/** `joinedOn`: for whoever comes new without a day of their own. */
export type Looking = { readonly ofClub: boolean; readonly joinedOn: Day; readonly today: Day }

export function look(list: ReadList, known: Known, asked: Looking): LookedRow[] {
  const once = membersOnce(known.members)
  const members = new Map(once.map((each) => [each.person.id, each]))
  const claimed = new Map<string, number>()
  for (const row of list.rows) {
    const root = row.key && known.roots.get(row.key)
    if (root && !claimed.has(root)) claimed.set(root, row.number)
  }
  const byName = nameIndex([...once, ...known.applicants])
  const strangers = new Map<string, SheetRow[]>()
  const folded = foldingOnce()
  const looked = list.rows.map((row): LookedRow => {
    const root = row.key ? known.roots.get(row.key) : undefined
    if (row.key && !root) return faulty(row, [fault(row, 'fullName', refuse('members/unknown-id'))])
    if (root) {
      const first = claimed.get(root)!
      if (first !== row.number) return faulty(row, [fault(row, 'fullName', refuse('members/twice-in-file', { first }))])
      const member = members.get(root)
      return member ? lookAtMember(row, member, list, known, asked) : lookAtGone(row, root, list, known)
    }
    const club = clubOf(row, known.clubs, asked.ofClub)
    if (isRefusal(club)) return faulty(row, [fault(row, 'club', club)])
    const name = folded(row.values.fullName ?? '')
    const alike = sameName(row, byName.get(name) ?? []).filter((each) => each.clubId === club.id)
    if (alike.length > 1) return faulty(row, [fault(row, 'fullName', refuse('members/which-person', { count: alike.length }))])
    const [person] = alike
    if (person) {
      const first = claimed.get(person.person.id) ?? row.number
      claimed.set(person.person.id, first)
      if (first !== row.number) return faulty(row, [fault(row, 'fullName', refuse('members/twice-in-file', { first }))])
      return person.spell ? lookAtMember(row, person, list, known, asked) : lookAtComer(row, club, person, list, asked)
    }
    const first = firstAlike(row, [name, shown('birth', row.values), folded(row.values.hamlet ?? ''), club.id].join('\n'), strangers)
    return first === null ? lookAtComer(row, club, null, list, asked) : faulty(row, [fault(row, 'fullName', refuse('members/twice-in-file', { first }))])
  })
  return withHouseholds(looked)
}

const fault = (row: SheetRow, field: Field, refusal: Refusal): CellFault => ({ ...row.at(field), refusal })
const faulty = (row: SheetRow, faults: readonly CellFault[]): LookedRow => ({ number: row.number, kind: 'faulty', row, values: row.values, club: null, known: null, joinedOn: null, changes: [], faults: [...row.faults, ...faults], leftOn: null })

/** A row's own download knows what stood in it; one pasted from another does not. */
const baseOf = (row: SheetRow, { base }: ReadList): RowValues | null => (base && row.key && row.sheet === base.sheet ? (base.rows.get(row.key) ?? null) : null)

function lookAtMember(row: SheetRow, member: KnownPerson, list: ReadList, known: Known, { today }: Looking): LookedRow {
  const base = baseOf(row, list)
  const system = valuesOf(member, today)
  const { values: read, faults: own } = untouched(row, base)
  const values = completed({ ...row, values: read }, base, system, list.heads.columns.has('proof'))
  const changes = compare(values, base, system, list.said)
  const club = known.clubs.find(({ id }) => id === member.clubId)!
  const wants = (field: Change['field']): boolean => changes.some((change) => change.field === field && change.will !== 'system')
  const checks: (Refusal | false)[] = [
    wants('fullName') && values.fullName === null && refuse('members/name-missing'), wants('sex') && values.sex === null && refuse('members/sex-missing'), wants('joinedOn') && values.joinedOn === null && refuse('members/day-missing'),
    wants('group') && values.group !== null && !groupOf(club, values.group) && noSuchGroup(club, values.group), list.said.has('club') && values.club !== null && !isClub(values.club, club) && refuse('members/club-changed', { club: club.name }),
    (wants('joinedOn') || wants('birth')) && memberDays(values, member, club, today, wants('joinedOn')),
  ]
  const places: readonly Field[] = ['fullName', 'sex', 'joinedOn', 'group', 'club', wants('joinedOn') ? 'joinedOn' : 'birth']
  const faults = [...own, ...checks.flatMap((check, at) => (check && !own.some(({ field }) => field === places[at]) ? [fault(row, places[at]!, check)] : []))]
  const kind = faults.length > 0 ? 'faulty' : changes.some(({ will }) => will !== 'system') ? 'changed' : 'same'
  return { number: row.number, kind, row, values, club, known: member, joinedOn: null, changes, faults, leftOn: null }
}

/** Whoever left, or moved, while the list was away: nothing to do when the row is as it was, else a person has to look. */
function lookAtGone(row: SheetRow, root: string, list: ReadList, known: Known): LookedRow {
  const base = baseOf(row, list)
  const leftOn = known.elsewhere.get(root)?.leftOn ?? null
  const isAsItWas = base !== null && row.faults.length === 0 && FIELDS.every((field) => cellText(field, row.values) === cellText(field, base) || !list.heads.columns.has(field))
  if (leftOn === null) return faulty(row, [fault(row, 'fullName', refuse('members/not-of-this-club'))])
  if (!isAsItWas) return faulty(row, [fault(row, 'fullName', refuse('members/left-meanwhile', { day: leftOn }))])
  return { ...faulty(row, []), kind: 'left', leftOn }
}

/** Somebody new to the register, or who was on the club's list of those who would like to join. */
function lookAtComer(row: SheetRow, club: ListClub, known: KnownPerson | null, list: ReadList, { joinedOn: usual, today }: Looking): LookedRow {
  const system = known && valuesOf(known, today)
  const values = system ? completed(row, null, system, list.heads.columns.has('proof')) : row.values
  const joinedOn = values.joinedOn ?? usual
  const changes = system ? compare({ ...values, joinedOn: null, group: null }, null, { ...system, joinedOn: null, group: null }, list.said) : []
  const days = joinedDay(joinedOn, values.birth ?? known?.person.birth ?? null, known?.person.diedOn ?? null, known?.spells ?? [], club, today)
  const checks: (Refusal | false)[] = [
    values.fullName === null && !known && refuse('members/name-missing'), values.sex === null && !known && refuse('members/sex-missing'), values.group !== null && !groupOf(club, values.group) && noSuchGroup(club, values.group), isRefusal(days) && days,
  ]
  const places = ['fullName', 'sex', 'group', 'joinedOn'] as const
  const faults = [...row.faults, ...checks.flatMap((check, at) => (check && !row.faults.some(({ field }) => field === places[at]) ? [fault(row, places[at]!, check)] : []))]
  return { number: row.number, kind: faults.length > 0 ? 'faulty' : known ? 'joining' : 'new', row, values, club, known, joinedOn, changes, faults, leftOn: null }
}

const isClub = (name: string, club: ListClub): boolean => plainClub(name) === plainClub(club.name)
const plainClub = (name: string): string => fold(name).replace(/^(cau lac bo|clb)\s+/, '')

function clubOf({ values }: SheetRow, clubs: readonly ListClub[], ofClub: boolean): ListClub | Refusal {
  const [only] = clubs
  if (values.club === null) return only && clubs.length === 1 ? only : refuse('members/club-missing')
  const named = clubs.find((club) => isClub(values.club!, club))
  return named ?? (ofClub ? refuse('members/other-club-named', { club: only?.name ?? '' }) : refuse('members/no-such-club', { text: values.club }))
}

export const groupOf = ({ groups }: ListClub, name: string): string | null => groups.find((group) => fold(group.name) === fold(name))?.id ?? null
const noSuchGroup = ({ groups }: ListClub, text: string): Refusal => refuse('members/no-such-group', { text, groups: groups.map(({ name }) => name).join(', ') })

function memberDays({ birth, joinedOn }: RowValues, { person, spell, spells }: KnownPerson, club: ListClub, today: Day, moved: boolean): Refusal | false {
  const others = spells.filter(({ id }) => id !== spell!.id)
  if (moved && joinedOn) {
    const answer = joinedDay(joinedOn, birth, person.diedOn, others, club, today)
    return isRefusal(answer) && answer
  }
  const first = spells[0]?.joinedOn ?? spell!.joinedOn
  return birth !== null && bornOn(birth) > first && refuse('members/joined-before-birth', { day: first, born: bornOn(birth) })
}

/** As every write that begins a spell asks, with the club's name in the answer. */
export function joinedDay(joinedOn: Day, birth: Birth | null, diedOn: Day | null, spells: readonly NamedSpell[], club: ListClub, today: Day): Day | Refusal {
  const place = club.places.find(({ from, to }) => from <= joinedOn && (to === null || joinedOn <= to))
  const answer = join({ joinedOn, today, born: birth && bornOn(birth), diedOn, spells, clubEndedOn: club.endedOn, areaEndedOn: place?.areaEndedOn ?? null })
  const other = isRefusal(answer) && spells.find(({ clubId }) => clubId === answer.because.club)
  return other && isRefusal(answer) ? { ...answer, because: { ...answer.because, club: other.club } } : answer
}

/** Names are as many as the rows, hamlets few. */
function foldingOnce(): (text: string) => string {
  const known = new Map<string, string>()
  return (text) => {
    const before = known.get(text)
    if (before !== undefined) return before
    const now = fold(text)
    known.set(text, now)
    return now
  }
}

function nameIndex(people: readonly KnownPerson[]): ReadonlyMap<string, readonly KnownPerson[]> {
  const found = new Map<string, KnownPerson[]>()
  for (const each of people) {
    const name = fold(each.person.fullName)
    const same = found.get(name)
    if (!same) found.set(name, [each])
    else if (!same.some(({ person }) => person.id === each.person.id)) same.push(each)
  }
  return found
}

/** Of those who bear the name: whose birth and sex do not contradict the row. */
const sameName = ({ values }: SheetRow, named: readonly KnownPerson[]): readonly KnownPerson[] =>
  values.fullName === null ? [] : named.filter(({ person }) => agree(values.birth, person.birth) && (values.sex === null || values.sex === person.sex))
function agree(one: Birth | null, other: Birth | null): boolean {
  if (!one || !other) return true
  const same = (a: number | null, b: number | null): boolean => a === null || b === null || a === b
  return one.year === other.year && same(one.month, other.month) && same(one.date, other.date)
}

/** Two rows that nothing tells apart; another phone does, since two people of one name may live in one hamlet. */
function firstAlike(row: SheetRow, looks: string, strangers: Map<string, SheetRow[]>): number | null {
  const { values } = row
  if (values.fullName === null) return null
  const same = strangers.get(looks) ?? []
  strangers.set(looks, [...same, row])
  return same.find((other) => values.phone === null || other.values.phone === null || other.values.phone === values.phone)?.number ?? null
}

/** A household has one class a year: two of its rows that say different ones contradict each other. */
function withHouseholds(looked: readonly LookedRow[]): LookedRow[] {
  const said = new Map<string, LookedRow>()
  return looked.map((each) => {
    const { known, values, changes } = each
    if (!known || !values.review || !changes.some(({ field, will }) => field === 'review' && will !== 'system')) return each
    const name = `${known.person.householdId} ${values.review.year}`
    const first = said.get(name)
    if (!first) said.set(name, each)
    if (!first || shown('review', first.values) === shown('review', values)) return each
    const refusal = refuse('members/household-differs', { first: first.number, name: first.known!.person.fullName, review: shown('review', first.values) })
    return { ...each, kind: 'faulty', faults: [...each.faults, fault(each.row, 'class', refusal)] }
  })
}

