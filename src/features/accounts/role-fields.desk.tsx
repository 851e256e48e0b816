import { NativeSelect, Select } from '@mantine/core'
import { DayField } from '#client/day-field.tsx'
import { Fields } from '#client/form.tsx'
import { useWords } from '#client/language.ts'
import { useGet, useMay } from '#client/session.tsx'
import { Note } from '#client/states.tsx'
import type { Agency } from '#features/agencies/agency.ts'
import type { Area } from '#features/areas/area.ts'
import { fullName } from '#features/areas/area.ts'
import { fold } from '#kernel/vietnamese.ts'
import { en } from './en.ts'
import { HELD_AT, LEVEL_OF, type Role } from './role.ts'
import { vi } from './vi.ts'

/** A role as it is being filled in; empty texts are what is not chosen yet. */
export type RoleDraft = { readonly role: Role | ''; readonly areaId: string; readonly agencyId: string; readonly clubId: string; readonly from: string; readonly to: string }
export const emptyRole = (from: string): RoleDraft => ({ role: '', areaId: '', agencyId: '', clubId: '', from, to: '' })

type RoleSent = { readonly role: string; readonly areaId: string; readonly agencyId: string | null; readonly clubId: string | null; readonly from: string; readonly to: string | null }

/** What the server is sent, or null while something is missing. */
export function roleToSend(draft: RoleDraft): RoleSent | null {
  if (!draft.role || !draft.areaId || !draft.from || (HELD_AT[draft.role] === 'agency' && !draft.agencyId) || (HELD_AT[draft.role] === 'club' && !draft.clubId)) return null
  return { role: draft.role, areaId: draft.areaId, agencyId: draft.agencyId || null, clubId: draft.clubId || null, from: draft.from, to: draft.to || null }
}

const comboboxProps = { withinPortal: false, transitionProps: { duration: 0 } }
const byFold = ({ options, search }: { options: unknown[]; search: string }) => (options as { value: string; label: string }[]).filter((option) => fold(option.label).includes(fold(search)))

type RoleFieldsProps = { readonly value: RoleDraft; readonly change: (value: RoleDraft) => void; readonly may: readonly Role[]; readonly tried: boolean }

/** Which role, where, from when: the place asked for is the one at which that role is held. */
export function RoleFields({ value, change, may, tried }: RoleFieldsProps) {
  const words = useWords(vi, en)
  const seesClubs = useMay('clubs', 'read')
  const roles = may.filter((role) => HELD_AT[role] !== 'club' || seesClubs)
  const needed = (text: string) => (tried && !text ? words.signIn.needed : undefined)
  const choose = (role: Role | '') => change({ ...value, role, areaId: '', agencyId: '', clubId: '' })
  return (
    <>
      <NativeSelect
        label={words.issue.role} value={value.role} onChange={(event) => choose(event.currentTarget.value as Role | '')} error={needed(value.role)}
        data={[{ value: '', label: words.issue.chooseRole }, ...roles.map((role) => ({ value: role, label: words.roles[role] }))]}
      />
      {roles.length < may.length && <Note tone="quiet">{words.issue.clubsLater}</Note>}
      {value.role && <Place role={value.role} value={value} change={change} needed={needed} />}
      <Fields>
        <DayField label={words.issue.from} value={value.from} onDay={(from) => change({ ...value, from })} error={needed(value.from)} />
        <DayField label={words.issue.to} hint={words.issue.toHint} value={value.to} onDay={(to) => change({ ...value, to })} />
      </Fields>
    </>
  )
}

function Place({ role, value, change, needed }: { role: Role; value: RoleDraft; change: (value: RoleDraft) => void; needed: (text: string) => string | undefined }) {
  const words = useWords(vi, en).issue
  const held = HELD_AT[role]
  const on = value.from
  const areas = useGet<{ areas: readonly Area[] }>('/api/areas', { on, level: held === 'whole' ? 'province' : LEVEL_OF[role] })
  const agencies = useGet<{ agencies: readonly Agency[] }>(held === 'agency' ? '/api/agencies' : null, { on })
  if (held === 'club') return <ClubPlace value={value} change={change} needed={needed} />
  if (held === 'agency') {
    const pick = (id: string | null) => change({ ...value, agencyId: id ?? '', areaId: agencies.data?.agencies.find((agency) => agency.id === id)?.areaId ?? '' })
    return (
      <Select
        label={words.agency} placeholder={words.chooseAgency} searchable clearable filter={byFold} comboboxProps={comboboxProps} value={value.agencyId || null} onChange={pick} error={needed(value.agencyId)}
        data={(agencies.data?.agencies ?? []).map((agency) => ({ value: agency.id, label: agency.name }))}
      />
    )
  }
  return (
    <Select
      label={words.area} placeholder={words.chooseArea} searchable clearable filter={byFold} comboboxProps={comboboxProps} value={value.areaId || null} onChange={(id) => change({ ...value, areaId: id ?? '' })}
      error={needed(value.areaId)} data={(areas.data?.areas ?? []).map((area) => ({ value: area.id, label: labelOf(area, areas.data?.areas ?? []) }))}
    />
  )
}

type NamedClub = { readonly id: string; readonly name: string; readonly commune: string; readonly communeId: string }

/** The role stands in the commune of its club. */
function ClubPlace({ value, change, needed }: Pick<RoleFieldsProps, 'value' | 'change'> & { needed: (text: string) => string | undefined }) {
  const words = useWords(vi, en).issue
  const { data } = useGet<{ clubs: readonly NamedClub[] }>('/api/clubs', { on: value.from })
  const clubs = data?.clubs ?? []
  const pick = (id: string | null) => change({ ...value, clubId: id ?? '', areaId: clubs.find((club) => club.id === id)?.communeId ?? '' })
  return (
    <Select
      label={words.club} placeholder={words.chooseClub} searchable clearable filter={byFold} comboboxProps={comboboxProps} value={value.clubId || null} onChange={pick} error={needed(value.clubId)}
      data={clubs.map((club) => ({ value: club.id, label: `${club.name}, ${club.commune}` }))}
    />
  )
}

/** Two communes may share a name, so the code goes along where they do. */
const labelOf = (area: Area, all: readonly Area[]): string => (all.filter((each) => each.name === area.name && each.kind === area.kind).length > 1 ? `${fullName(area)} (${area.code})` : fullName(area))
