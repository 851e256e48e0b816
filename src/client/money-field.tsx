import { TextInput } from '@mantine/core'
import { useId } from 'react'
import styles from './money-field.module.css'
import { useMoneyInput, useMoneyWords } from './money-input.ts'

type MoneyFieldProps = {
  readonly label: string
  readonly hint?: string
  /** Whole đồng; null while there is none. */
  readonly value: number | null
  readonly change: (value: number | null) => void
  readonly error?: string | undefined
  readonly needed?: boolean
}

/** A sum of money on the desk: grouped while it is typed, said in words beneath. */
export function MoneyField({ label, hint, value, change, error, needed = false }: MoneyFieldProps) {
  const { ref, ...input } = useMoneyInput(value, change)
  const inWords = useMoneyWords(value)
  const id = useId()
  return (
    <div className={styles.money}>
      <TextInput ref={ref} id={id} label={label} description={hint} error={error} withAsterisk={needed} rightSection={<span aria-hidden="true">đ</span>} classNames={{ input: styles.sum ?? '' }} {...input} />
      <p className={styles.words} aria-live="polite">{inWords}</p>
    </div>
  )
}
