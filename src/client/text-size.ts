/** Cỡ chữ: chosen on the phone and kept there. Everything is measured in rem, so the whole page grows with it. */
import { useSyncExternalStore } from 'react'
import { keep, readKept } from './kept.ts'

export const TEXT_SIZES = ['usual', 'large', 'largest'] as const
export type TextSize = (typeof TEXT_SIZES)[number]
const KEPT_AS = 'text-size'

let size: TextSize = 'usual'
const listeners = new Set<() => void>()

export function setTextSize(next: TextSize): void {
  size = next
  keep(KEPT_AS, next)
  document.documentElement.dataset.text = next
  for (const listener of listeners) listener()
}

/** Before the first page is drawn, so that it does not jump. */
export function startTextSize(): void {
  const kept = readKept(KEPT_AS)
  size = TEXT_SIZES.find((each) => each === kept) ?? 'usual'
  document.documentElement.dataset.text = size
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

export const useTextSize = (): TextSize => useSyncExternalStore(subscribe, () => size)
