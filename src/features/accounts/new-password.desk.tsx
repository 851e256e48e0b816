import { PasswordInput } from '@mantine/core'
import { en as frameEn } from '#client/en.ts'
import { useWords } from '#client/language.ts'
import { vi as frameVi } from '#client/vi.ts'
import { en } from './en.ts'
import { vi } from './vi.ts'

export type NewPassword = { readonly next: string; readonly again: string }
export const noPassword: NewPassword = { next: '', again: '' }
export const SHORTEST = 8

export const isReady = ({ next, again }: NewPassword): boolean => next.length >= SHORTEST && next === again

/** A new password, twice. */
export function NewPasswordFields({ value, change, tried, error }: { value: NewPassword; change: (value: NewPassword) => void; tried: boolean; error?: string | undefined }) {
  const words = useWords(vi, en).password
  const toggle = { 'aria-label': useWords(frameVi, frameEn).form.showPassword }
  const short = tried && value.next.length < SHORTEST ? words.short : undefined
  const differs = tried && value.next !== value.again ? words.differs : undefined
  return (
    <>
      <PasswordInput
        label={words.next} description={words.nextHint} value={value.next} onChange={(event) => change({ ...value, next: event.currentTarget.value })}
        autoComplete="new-password" error={error ?? short} visibilityToggleButtonProps={toggle}
      />
      <PasswordInput
        label={words.again} value={value.again} onChange={(event) => change({ ...value, again: event.currentTarget.value })}
        autoComplete="new-password" error={differs} visibilityToggleButtonProps={toggle}
      />
    </>
  )
}
