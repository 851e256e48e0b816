/** Biểu đồ vốn: where the parts of each column stand, the sources from below in their usual order. */
import { SOURCES, type Source } from '#features/ledger/account.ts'

export type Column = { readonly x: number; readonly parts: readonly { readonly source: Source; readonly y: number; readonly height: number }[] }
/** `width` units across and 100 up; `most` is the sum at the top edge. A source below nothing (more went out than came in) is left out of its column. */
export type Chart = { readonly width: number; readonly barWidth: number; readonly most: number; readonly columns: readonly Column[] }

const STEP = 10

export function chartOf(points: readonly { readonly capital: Readonly<Record<Source, number>> }[]): Chart {
  const heightOf = (capital: Readonly<Record<Source, number>>): number => SOURCES.reduce((sum, source) => sum + Math.max(0, capital[source]), 0)
  const most = roundUp(Math.max(0, ...points.map(({ capital }) => heightOf(capital))))
  const columns = points.map(({ capital }, at): Column => {
    let below = 0
    const parts = SOURCES.flatMap((source) => {
      if (capital[source] <= 0) return []
      const height = (capital[source] * 100) / most
      below += height
      return [{ source, y: 100 - below, height }]
    })
    return { x: at * STEP + 1, parts }
  })
  return { width: Math.max(1, points.length) * STEP, barWidth: STEP - 2, most, columns }
}

/** To the next round sum: 32 million → 40 million. */
export function roundUp(sum: number): number {
  if (sum <= 0) return 1
  const power = 10 ** Math.floor(Math.log10(sum))
  return [1, 1.5, 2, 2.5, 3, 4, 5, 6, 8, 10].map((step) => step * power).find((edge) => edge >= sum) ?? 10 * power
}
