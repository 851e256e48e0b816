import { type ComponentProps, useEffect, useRef, useState } from 'react'

type SearchInputProps = Omit<ComponentProps<'input'>, 'value' | 'onChange' | 'type'> & { readonly value: string; readonly search: (text: string) => void }

/**
 * A field whose text also stands in the address. It keeps what is typed itself, since the address follows a moment later and
 * would otherwise swallow letters, above all those that a Vietnamese keyboard composes of several.
 */
export function SearchInput({ value, search, ...rest }: SearchInputProps) {
  const [text, setText] = useState(value)
  const sent = useRef(value)
  useEffect(() => {
    if (value === sent.current) return
    sent.current = value
    setText(value)
  }, [value])
  const change = (next: string) => {
    setText(next)
    sent.current = next
    search(next)
  }
  return <input {...rest} type="search" autoComplete="off" value={text} onChange={(event) => change(event.currentTarget.value)} />
}
