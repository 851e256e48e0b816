/** One figure of quality: measured, held against its floor of the same run where there is one, and printed as one JSON line. */
export type Figure = {
  /** Its name in the list, e.g. P17. */
  readonly figure: string
  readonly what: string
  readonly value: number
  /** Of `/s` more is better. */
  readonly unit: 'ms' | 'KB' | 'MB' | '/s'
  /** The bare minimum measured in the same run (raw SQL, the raw library), or null where there is none. */
  readonly floor: number | null
  readonly goal: number
  /** The goal as a multiple of the floor (of `/s` the other way round); where given, `reached` is judged by it. */
  readonly goalRatio?: number
}

export function print({ goalRatio, ...given }: Figure): void {
  const moreIsBetter = given.unit === '/s'
  const ratio = given.floor === null ? null : round(moreIsBetter ? given.floor / given.value : given.value / given.floor)
  const reached = ratio !== null && goalRatio !== undefined ? ratio <= goalRatio : moreIsBetter ? given.value >= given.goal : given.value <= given.goal
  const { figure, what, value, unit, floor, goal } = given
  console.log(JSON.stringify({ figure, what, value: round(value), unit, floor: floor === null ? null : round(floor), ratio, goal, reached }))
}

const round = (value: number): number => Math.round(value * 100) / 100

export const median = (values: readonly number[]): number => percentile(values, 50)

export function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((one, other) => one - other)
  return sorted[Math.min(sorted.length - 1, Math.floor((sorted.length * share) / 100))]!
}

export async function timed(work: () => unknown): Promise<number> {
  const start = performance.now()
  await work()
  return performance.now() - start
}
