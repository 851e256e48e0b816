/** Người nộp, người nhận: somebody of the register, or a name as the paper has it. */
import { Radio, Select, TextInput } from '@mantine/core'
import { useWords } from '#client/language.ts'
import { useGet } from '#client/session.tsx'
import { useScope } from '#client/url-state.ts'
import { searched } from '#features/clubs/area-select.desk.tsx'
import type { MembersView } from '#features/members/member-view.ts'
import { birthText } from '#features/people/birth.ts'
import { isOfMember, type MovementForm, wayOf } from './movement-form.ts'
import { en } from './record-words.en.ts'
import { vi } from './record-words.vi.ts'
import styles from './fund.module.css'

type WhoProps = { readonly clubId: string; readonly form: MovementForm; readonly change: (part: Partial<MovementForm>) => void; readonly error: string | undefined }

export function WhoFields({ clubId, form, change, error }: WhoProps) {
  const words = useWords(vi, en).move
  const way = wayOf(form.kind)
  const label = way === 'in' ? words.payer : way === 'out' ? words.payee : words.giver
  const onlyMember = isOfMember(form)
  const isMember = onlyMember || form.whom === 'member'
  return (
    <>
      {!onlyMember && (
        <Radio.Group label={label} value={form.whom} onChange={(whom) => change({ whom: whom as MovementForm['whom'] })}>
          <div className={styles.choices}><Radio value="member" label={words.member} /><Radio value="other" label={words.other} /></div>
        </Radio.Group>
      )}
      {isMember ? (
        <MemberSelect clubId={clubId} on={form.on} label={onlyMember ? label : words.whoMember} hint={onlyMember ? words.ofMember : ''} needed={onlyMember} value={form.personId} change={(personId) => change({ personId })} error={error} />
      ) : (
        <TextInput label={words.whoOther} description={words.whoHint} maxLength={200} autoComplete="off" value={form.party} onChange={(event) => change({ party: event.currentTarget.value })} />
      )}
    </>
  )
}

type MemberSelectProps = { readonly clubId: string; readonly on: string; readonly label: string; readonly hint?: string; readonly needed?: boolean; readonly value: string; readonly change: (personId: string) => void; readonly error?: string | undefined }

/** The club's members as a list to choose from, those who left too: they may still pay, be paid and give. As of the day of the top bar where none is given. */
export function useMemberChoices(clubId: string, on = ''): { value: string; label: string }[] {
  const { day } = useScope()
  const { data } = useGet<MembersView>(`/api/clubs/${clubId}/members`, { on: on || day, former: '1' })
  // Who left and came back stands in the register twice.
  const people = new Map((data?.members ?? []).map((each) => [each.personId, [each.fullName, each.birth && birthText(each.birth), each.hamlet].filter(Boolean).join(', ')]))
  return [...people].map(([value, label]) => ({ value, label }))
}

export function MemberSelect({ clubId, on, label, hint, needed, value, change, error }: MemberSelectProps) {
  const words = useWords(vi, en).move
  const people = useMemberChoices(clubId, on)
  return (
    <Select
      label={label} description={hint} placeholder={words.chooseMember} withAsterisk={needed ?? false} {...searched} allowDeselect={!needed} value={value || null} onChange={(id) => change(id ?? '')} error={error}
      data={people}
    />
  )
}

/** How a member of the register is called; "" for nobody. */
export function useMemberName(clubId: string, on: string, personId: string): string {
  const { day } = useScope()
  const { data } = useGet<MembersView>(personId ? `/api/clubs/${clubId}/members` : null, { on: on || day, former: '1' })
  return data?.members.find((each) => each.personId === personId)?.fullName ?? ''
}
