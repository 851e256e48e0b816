/** `figures`: the figures and targets as on a day, and the proof that every stored row says what a recount says. */
import { readAreas, readHomeArea } from '#features/areas/area.db.ts'
import { proveFigures } from '#features/indicators/club-figures.db.ts'
import { readFigureRows, readProgress } from '#features/indicators/figures.api.ts'
import { readPlans } from '#features/plans/plan.db.ts'
import { plansOfYear } from '#features/plans/plan-of-year.ts'
import { type Day, isDay } from '#kernel/day.ts'
import { refuse } from '#kernel/refusal.ts'
import { Refused } from '#server/accept.ts'
import { vietnamClock } from '#server/serving.ts'
import { option, withEngine } from './cli-data.ts'

function dayGiven(given: readonly string[]): Day {
  const text = option(given, '--on') ?? vietnamClock.today()
  if (!isDay(text)) throw new Refused(refuse('cli/not-a-day', { text }))
  return text
}

/** Figures of the area's clubs, their sum, and where each signed plan of the year stands. */
export async function figures(given: readonly string[]): Promise<number> {
  const on = dayGiven(given)
  const code = option(given, '--area')
  const shown = await withEngine(async ({ db }) => {
    const area = code === undefined ? undefined : (await readAreas(db, { on })).find((each) => each.code === code)
    if (code !== undefined && !area) throw new Refused(refuse('cli/no-such-area', { code, on }))
    const areaId = area?.id ?? (await readHomeArea(db, on))
    const { rows, sum } = await readFigureRows(db, on, { areas: [areaId] })
    const plans = plansOfYear(await readPlans(db), on)
    const progress = []
    for (const plan of plans) progress.push({ plan: plan.number, targets: (await readProgress(db, plan.id, on, { areas: [areaId], clubs: [] }, null)).targets })
    return {
      on, area: area ? `${area.kind} ${area.name}` : null,
      sum: { ...sum, standings: undefined },
      clubs: rows.map(({ id, name, status, commune, district, figures: own, standings }) => ({ id, name, status, commune, district, figures: own, bands: standings.filter(({ band }) => band !== null).map(({ measure, count, total, verdict }) => ({ measure, count, total, verdict })) })),
      plans: progress,
    }
  })
  console.log(JSON.stringify(shown, null, 2))
  return 0
}

export async function figuresProve(): Promise<number> {
  const { clubs, faults } = await withEngine(({ db }) => proveFigures(db, vietnamClock.today()))
  console.log(JSON.stringify({ ok: faults.length === 0, clubs, faults }, null, 2))
  return faults.length === 0 ? 0 : 1
}
