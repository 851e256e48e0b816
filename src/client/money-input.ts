/** Số tiền khi gõ: only digits count, the dots come by themselves, and the words beneath say what was really typed. */
import { type ChangeEvent, useLayoutEffect, useRef } from 'react'
import { amountInWords } from '#kernel/amount-in-words.ts'
import { dong, formatWhole } from '#kernel/money.ts'
import { capital } from '#kernel/vietnamese.ts'
import { useLanguage } from './language.ts'

/** A hundred billion has twelve digits, and no club comes near it. */
const MOST_DIGITS = 12

/** "2.142.000 đ", "2 142 000" and "2142000" are one sum; without a digit there is none. */
export function readMoney(text: string): number | null {
  const digits = text.replace(/\D/g, '').slice(0, MOST_DIGITS)
  return digits === '' ? null : Number(digits)
}

/** Where the caret stands after the dots have moved: behind as many digits as before. */
export function caretAfter(text: string, digitsBefore: number): number {
  let [at, seen] = [0, 0]
  while (at < text.length && seen < digitsBefore) if (/\d/.test(text[at++]!)) seen += 1
  return at
}

/** The properties of an input that holds a sum in đồng, null while there is none. */
export function useMoneyInput(value: number | null, change: (value: number | null) => void) {
  const input = useRef<HTMLInputElement>(null)
  const caret = useRef<number | null>(null)
  const text = value === null ? '' : formatWhole(value)
  useLayoutEffect(() => {
    if (caret.current !== null && document.activeElement === input.current) input.current?.setSelectionRange(caret.current, caret.current)
    caret.current = null
  })
  const onChange = ({ currentTarget }: ChangeEvent<HTMLInputElement>) => {
    const typed = currentTarget.value
    const next = readMoney(typed)
    // Leading zeros fall away, so the digits before the caret are counted without them.
    const before = typed.slice(0, currentTarget.selectionStart ?? typed.length).replace(/\D/g, '').replace(/^0+(?=\d)/, '').length
    caret.current = caretAfter(next === null ? '' : formatWhole(next), before)
    change(next)
  }
  return { ref: input, value: text, onChange, inputMode: 'numeric', autoComplete: 'off' } as const
}

/** "Hai trăm tám mươi nghìn đồng"; in English figures are enough. */
export function useMoneyWords(value: number | null): string {
  const language = useLanguage()
  return value !== null && value > 0 && language === 'vi' ? capital(amountInWords(dong(value))) : ''
}
