import { Button, type ButtonProps } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'

type LinkButtonProps = Pick<ButtonProps, 'variant' | 'size' | 'leftSection'> & {
  readonly to: string
  readonly params?: Readonly<Record<string, string>>
  readonly search?: Readonly<Record<string, string>>
  readonly children: ReactNode
}

/** A link that looks like a button: for going somewhere, so that it can be opened in another tab. */
export function LinkButton({ to, params, search, children, ...look }: LinkButtonProps) {
  return <Button {...look} renderRoot={(props: object) => <Link {...props} to={to} params={params ?? {}} search={search ?? {}} />}>{children}</Button>
}
