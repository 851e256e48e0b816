/** Everything that a club's page shows, as on a day. */
import type { z } from 'zod'
import { areaName, readAreaLine } from '#features/areas/area.db.ts'
import { findDocument } from '#features/plans/plan.db.ts'
import { normsOn } from '#features/plans/programme-norms.ts'
import { understand } from '#features/plans/understand.ts'
import { type Day, dayOf } from '#kernel/day.ts'
import { refuse } from '#kernel/refusal.ts'
import { accept } from '#server/accept.ts'
import type { Tx } from '#server/database.ts'
import { boardGaps } from './board.ts'
import { readGroups, readTerms } from './board.db.ts'
import { findClub, readCandidates, readDueDaysOf, readEvents, readPlaces } from './club.db.ts'
import { MAY_FOLLOW, statusOn } from './club-event.ts'
import { readClubs } from './club-list.db.ts'
import { readBands, readClubFiles, readSettings, readUpkeepOf } from './club-papers.db.ts'
import { rowOf } from './club-row.ts'
import { SETTING_NAMES, settingOn } from './club-setting.ts'
import type { ClubView } from './club-view.ts'
import { bandsOn } from './composition-band.ts'
import { stepsOn } from './founding-step.ts'
import { isKeptUp } from './upkeep.ts'

/** The months in which the plan wants its clubs founded, else the plan's year. */
export async function foundingMonths(tx: Tx, planId: string): Promise<{ from: Day; to: Day } | undefined> {
  const document = await findDocument(tx, planId)
  const plan = document && understand(document)
  const activity = plan?.activities.find(({ title, from, to }) => /thành lập/i.test(title) && from && to)
  if (activity?.from && activity.to) return { from: activity.from, to: activity.to }
  return plan?.years ? { from: dayOf(plan.years.from, 1, 1), to: dayOf(plan.years.to, 12, 31) } : undefined
}

/** As on the day, or as today where the club had not been thought of by then. */
export async function readClubView(tx: Tx, clubId: string, on: Day, today: Day): Promise<z.input<typeof ClubView>> {
  const club = (await findClub(tx, clubId)) ?? accept(refuse('clubs/no-such-club'))
  const listed = (await readClubs(tx, { on, areas: [], clubs: [clubId] }))[0] ?? (await readClubs(tx, { on: today, areas: [], clubs: [clubId] }))[0] ?? accept(refuse('clubs/no-such-club'))
  const due = (await readDueDaysOf(tx, [clubId])).get(clubId) ?? {}
  const events = await readEvents(tx, clubId)
  const terms = await readTerms(tx, clubId)
  const settings = await readSettings(tx, [clubId])
  const upkeep = (await readUpkeepOf(tx, [clubId])).get(clubId) ?? []
  const rule = settingOn(settings, 'upkeep-rule', clubId, on)
  const { every } = settingOn(settings, 'meeting-cycle', clubId, on).value
  const board = normsOn(on)?.board ?? { lower: null, upper: null }
  const status = statusOn(events, today)
  const gaps = boardGaps(terms, on, board)
  const keptUp = isKeptUp(upkeep, rule.value, every, on)
  const candidates = await readCandidates(tx, clubId)
  return {
    on,
    club: { ...rowOf(listed, due, on), predecessorId: club.predecessorId, predecessorSince: club.predecessorSince },
    areaLine: (await readAreaLine(tx, listed.areaId, on)).toReversed().map(({ id, name, kind, level }) => ({ id, name, kind, level })),
    places: await readPlaces(tx, clubId),
    mayFollow: status === null ? [] : MAY_FOLLOW[status].filter((kind) => kind === 'suspended' || kind === 'resumed' || !events.some((event) => event.kind === kind)),
    steps: [...stepsOn(events, due, on)],
    candidates: await Promise.all(candidates.map(async (each) => ({ ...each, area: await areaName(tx, each.areaId) }))),
    terms,
    board: { ...gaps, missing: [...gaps.missing], lower: board.lower, upper: board.upper },
    groups: await readGroups(tx, clubId),
    files: await readClubFiles(tx, clubId),
    settings: settings.filter((each) => each.clubId === clubId),
    inForce: SETTING_NAMES.map((name) => settingOn(settings, name, clubId, on)),
    bands: [...bandsOn(on, await readBands(tx), clubId)],
    upkeep: { kept: keptUp.kept, cycles: keptUp.cycles.map((cycle) => ({ ...cycle, months: [...cycle.months] })), every, rule: rule.value, ruleFrom: rule.from, ruleSource: rule.source, months: upkeep },
  }
}
