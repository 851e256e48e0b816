/** Việc ban đêm: rows of figures that time alone has made old are counted again, then every row is held against a recount. */
import { proveFigures, refreshOld } from '#features/indicators/club-figures.db.ts'
import type { Engine } from '#server/database.ts'
import type { Clock } from '#server/serving.ts'

export type NightlyReport = { readonly refreshed: number; readonly clubs: number; readonly faults: number }

export async function nightlyWork(engine: Engine, clock: Clock): Promise<NightlyReport> {
  const today = clock.today()
  const refreshed = await engine.db.transaction().execute((tx) => refreshOld(tx, today))
  const { clubs, faults } = await proveFigures(engine.db, today)
  return { refreshed, clubs, faults: faults.length }
}

const HOUR = 3_600_000
/** Two o'clock in Việt Nam. */
const AT = 2 * HOUR - 7 * HOUR

/** Each night at two, until the process ends; the server does not wait for it to be let go. */
export function everyNight(engine: Engine, clock: Clock, tell: (report: NightlyReport | { readonly problem: string }) => void): void {
  const wait = (((AT - Date.now()) % (24 * HOUR)) + 24 * HOUR) % (24 * HOUR)
  setTimeout(() => {
    void nightlyWork(engine, clock)
      .then(tell, (problem: Error) => tell({ problem: problem.message }))
      .finally(() => everyNight(engine, clock, tell))
  }, Math.max(wait, 1000)).unref()
}
