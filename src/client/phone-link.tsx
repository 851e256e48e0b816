import type { ComponentProps, MouseEvent } from 'react'
import { go } from './phone-router.ts'

/** With a special key or another button it is for the browser, which opens another window. */
const isPlain = (event: MouseEvent): boolean => event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey

type PhoneLinkProps = Omit<ComponentProps<'a'>, 'href' | 'onClick'> & { readonly to: string; /** Instead of going to `to`. */ readonly follow?: () => void }

/** A real link that turns the page without loading it anew. */
export function PhoneLink({ to, follow, ...rest }: PhoneLinkProps) {
  const click = (event: MouseEvent) => {
    if (!isPlain(event)) return
    event.preventDefault()
    if (follow) follow()
    else go(to)
  }
  return <a {...rest} href={to} onClick={click} />
}
