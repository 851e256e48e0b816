/** A member of the register chosen within a dialog: a native list, because a drawn one cannot open there. */
import { NativeSelect } from '@mantine/core'
import { en as frameEn } from '#client/en.ts'
import { useWords } from '#client/language.ts'
import { useGet } from '#client/session.tsx'
import { useScope } from '#client/url-state.ts'
import { vi as frameVi } from '#client/vi.ts'
import type { MembersView } from '#features/members/member-view.ts'
import { birthText } from '#features/people/birth.ts'
import { en } from './record-words.en.ts'
import { vi } from './record-words.vi.ts'

type MemberNativeProps = { readonly clubId: string; readonly label: string; readonly needed: boolean; readonly missing: boolean; readonly value: string; readonly change: (personId: string) => void }

/** Those who left stand there too: they may still give and be given. */
export function MemberNative({ clubId, label, needed, missing, value, change }: MemberNativeProps) {
  const words = useWords(vi, en).move
  const frame = useWords(frameVi, frameEn).form
  const { day } = useScope()
  const { data } = useGet<MembersView>(`/api/clubs/${clubId}/members`, { on: day, former: '1' })
  const people = new Map((data?.members ?? []).map((each) => [each.personId, [each.fullName, each.birth && birthText(each.birth), each.hamlet].filter(Boolean).join(', ')]))
  return (
    <NativeSelect
      label={label} withAsterisk={needed} value={value} onChange={(event) => change(event.currentTarget.value)} error={missing ? frame.needed : undefined}
      data={[{ value: '', label: words.chooseMember }, ...[...people].map(([personId, text]) => ({ value: personId, label: text }))]}
    />
  )
}
