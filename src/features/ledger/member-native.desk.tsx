/** A member of the register chosen within a dialog: a native list, because a drawn one cannot open there. */
import { NativeSelect } from '@mantine/core'
import { en as frameEn } from '#client/en.ts'
import { useWords } from '#client/language.ts'
import { vi as frameVi } from '#client/vi.ts'
import { en } from './record-words.en.ts'
import { vi } from './record-words.vi.ts'
import { useMemberChoices } from './who-fields.desk.tsx'

type MemberNativeProps = { readonly clubId: string; readonly label: string; readonly needed: boolean; readonly missing: boolean; readonly value: string; readonly change: (personId: string) => void }

export function MemberNative({ clubId, label, needed, missing, value, change }: MemberNativeProps) {
  const words = useWords(vi, en).move
  const frame = useWords(frameVi, frameEn).form
  const people = useMemberChoices(clubId)
  return <NativeSelect label={label} withAsterisk={needed} value={value} onChange={(event) => change(event.currentTarget.value)} error={missing ? frame.needed : undefined} data={[{ value: '', label: words.chooseMember }, ...people]} />
}
