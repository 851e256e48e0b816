/** Số liệu và kết quả: rows of figures as on any day, where the plan stands, and figures frozen for a period. */
import { z } from 'zod'
import { reachOf } from '#features/accounts/access.ts'
import { DayShape } from '#features/accounts/account.ts'
import type { Role } from '#features/accounts/role.ts'
import { readAreaLine } from '#features/areas/area.db.ts'
import { ofClub, clubsInReach } from '#features/clubs/club.api.ts'
import { readClubs, type ListedClub } from '#features/clubs/club-list.db.ts'
import { readBands, readSettings, readUpkeepOf } from '#features/clubs/club-papers.db.ts'
import { rowOf } from '#features/clubs/club-row.ts'
import { readDueDaysOf, placeOfClub } from '#features/clubs/club.db.ts'
import { settingOn } from '#features/clubs/club-setting.ts'
import { bandsOn } from '#features/clubs/composition-band.ts'
import { isKeptUp } from '#features/clubs/upkeep.ts'
import { clubsFor } from '#features/loans/funds.api.ts'
import { standings } from '#features/members/composition.ts'
import { knownAreas, planOrRefuse, textOn } from '#features/plans/plan.api.ts'
import { seedTargetOf } from '#features/plans/seed-capital.ts'
import { understand } from '#features/plans/understand.ts'
import { addDays, type Day, dayOf } from '#kernel/day.ts'
import { periodOf } from '#kernel/period.ts'
import { refuse } from '#kernel/refusal.ts'
import { accept } from '#server/accept.ts'
import type { Tx } from '#server/database.ts'
import { type Actor, read, type Route, write } from '#server/route.ts'
import { insertFrozen, readFigures, readFrozen, workOut } from './club-figures.db.ts'
import { type ClubFigures, countedOf, counts, driftOf, NO_SEED, NOTHING, sumOf } from './figures.ts'
import { type ClubFiguresRow, FiguresView, FrozenView, ProgressView } from './figures-view.ts'
import { betteredOf, seedProgressOf } from './seed-progress.ts'
import { type ClubFacts, progressOf } from './target-progress.ts'

const READ = { thing: 'figures', action: 'read' } as const

/** The clubs of a list with their figures; a club without a row yet counts nobody. */
async function figuresOf(tx: Tx, on: Day, clubs: readonly ListedClub[]): Promise<Map<string, ClubFigures>> {
  return new Map((await readFigures(tx, on, clubs.map(({ id }) => id))).map((each) => [each.clubId, each]))
}
const nobody = (clubId: string): ClubFigures => ({ ...NOTHING, ...NO_SEED, clubId, status: null, hasBooks: false, communeId: null, districtId: null, provinceId: null })

export async function readFigureRows(tx: Tx, on: Day, asked: { areas: readonly string[] | 'all'; clubs?: readonly string[] }): Promise<z.input<typeof FiguresView>> {
  const clubs = await readClubs(tx, { on, ...asked })
  const ids = clubs.map(({ id }) => id)
  const [figures, due, bands, settings, upkeep] = [await figuresOf(tx, on, clubs), await readDueDaysOf(tx, ids), await readBands(tx), await readSettings(tx, ids), await readUpkeepOf(tx, ids)]
  const rows = clubs.map((club): z.input<typeof ClubFiguresRow> => {
    const row = rowOf(club, due.get(club.id) ?? {}, on)
    const own = figures.get(club.id) ?? nobody(club.id)
    const { every } = settingOn(settings, 'meeting-cycle', club.id, on).value
    const { kept } = isKeptUp(upkeep.get(club.id) ?? [], settingOn(settings, 'upkeep-rule', club.id, on).value, every, on)
    return { ...row, counts: counts(row), figures: countedOf(own), standings: [...standings(own, bandsOn(on, bands, club.id))], keptUp: kept }
  })
  const sum = sumOf(clubs.map((club, at) => ({ ...(figures.get(club.id) ?? nobody(club.id)), status: rows[at]!.status })))
  return { on, rows, sum: { ...countedOf(sum), clubs: sum.clubs, standings: [...standings(sum, bandsOn(on, bands, null))] } }
}

/** Of which clubs the reader may see sums of money, and of which the books; null for nobody's money at all. */
type MoneySeen = { readonly sums: ReadonlySet<string>; readonly books: ReadonlySet<string> } | null
async function moneySeen(tx: Tx, actor: Actor, on: Day): Promise<MoneySeen> {
  if (!actor.holdings.some(({ role }) => reachOf(role as Role, 'club-totals', 'read'))) return null
  const ids = async (thing: 'club-totals' | 'money') => new Set((await clubsFor(tx, actor, thing, on, undefined)).map(({ id }) => id))
  return { sums: await ids('club-totals'), books: await ids('money') }
}

/** Where a plan stands on a day, by the clubs within reach; what the command line prints as well. */
export async function readProgress(tx: Tx, planId: string, on: Day, reach: { areas: readonly string[] | 'all'; clubs: readonly string[] }, money: MoneySeen): Promise<z.input<typeof ProgressView>> {
  const head = await planOrRefuse(tx, planId)
  const plan = understand(await textOn(tx, head, on), await knownAreas(tx, on))
  const asked = { on, areas: [head.areaId] }
  const listed = await readClubs(tx, asked)
  // A leader of a district reads the province's plan with the figures of the own district.
  const seen = new Set((await readClubs(tx, { on, ...reach })).map(({ id }) => id))
  const clubs = listed.filter(({ id }) => seen.has(id))
  const figures = await figuresOf(tx, on, clubs)
  const rows = (await readFigureRows(tx, on, { areas: [], clubs: clubs.map(({ id }) => id) })).rows
  const from = plan.years ? dayOf(plan.years.from, 1, 1) : on
  const start = from < on ? await workOut(tx, addDays(from, -1), clubs.map(({ id }) => id)) : []
  const founding = plan.activities.find(({ title, from: first, to }) => /thành lập/i.test(title) && first && to)
  const facts: ClubFacts[] = []
  for (const club of clubs) {
    const row = rows.find(({ id }) => id === club.id)!
    const areaNames = (await readAreaLine(tx, club.areaId, on)).map(({ name }) => name)
    facts.push({ ...(figures.get(club.id) ?? nobody(club.id)), status: row.status, name: club.name, decidedOn: row.decidedOn as Day | null, planId: club.planId, communeName: club.commune, areaNames, keptUp: row.keptUp })
  }
  const about = { planId, years: plan.years, founding: founding?.from && founding.to ? { from: founding.from, to: founding.to } : null, on }
  const seedTarget = money && seedTargetOf(plan)
  const seed = money && seedTarget ? seedProgressOf(seedTarget, facts.filter(({ clubId }) => money.sums.has(clubId)), money.books, plan.years, on) : null
  const shown = seed && { ...seed, sources: [...seed.sources], lacking: [...seed.lacking] }
  return { on, planId, whole: clubs.length === listed.length, seed: shown, bettered: betteredOf(facts), targets: plan.targets.map((target) => progressOf(target, about, facts, start.map((each) => each.figures))).map((each) => ({ ...each, gap: [...each.gap] })) }
}

export const figureRoutes: readonly Route[] = [
  read({
    path: '/api/figures',
    about: { vi: 'Số liệu của từng câu lạc bộ trong địa bàn phụ trách vào một ngày, và tổng.', en: 'Each club’s figures within one’s reach as on a day, and their sum.' },
    who: READ,
    input: z.object({ on: DayShape.optional(), area: z.uuid().optional() }),
    answer: FiguresView,
    async work({ tx, input, today, actor }) {
      const on = input.on ?? today
      const reach = clubsInReach(actor!)
      if (!input.area) return readFigureRows(tx, on, reach)
      const mine = new Set((await readClubs(tx, { on, ...reach })).map(({ id }) => id))
      const within = (await readClubs(tx, { on, areas: [input.area] })).map(({ id }) => id).filter((id) => mine.has(id))
      return readFigureRows(tx, on, { areas: [], clubs: within })
    },
  }),
  read({
    path: '/api/plans/:planId/progress',
    about: { vi: 'Kết quả so với từng chỉ tiêu của kế hoạch vào một ngày: thực hiện, mẫu số, mức đủ số liệu, câu lạc bộ còn thiếu.', en: 'Each target of a plan against what there is on a day.' },
    who: READ,
    input: z.object({ planId: z.uuid(), on: DayShape.optional() }),
    answer: ProgressView,
    work: async ({ tx, input, today, actor }) => readProgress(tx, input.planId, input.on ?? today, clubsInReach(actor!), await moneySeen(tx, actor!, input.on ?? today)),
  }),
  read({
    path: '/api/clubs/:clubId/frozen',
    about: { vi: 'Số liệu đã chốt của câu lạc bộ theo kỳ, và chỗ khác so với tính lại hôm nay.', en: 'A club’s frozen figures by period, and where a recount differs today.' },
    who: READ,
    input: z.object({ clubId: z.uuid() }),
    answer: z.object({ frozen: z.array(FrozenView) }),
    place: ofClub,
    async work({ tx, input }) {
      const frozen = await readFrozen(tx, [input.clubId])
      const now = await Promise.all(frozen.map(async ({ last }) => (await workOut(tx, last, [input.clubId]))[0]?.figures ?? nobody(input.clubId)))
      return { frozen: frozen.map((each, at) => ({ ...each, figures: { ...NOTHING, ...each.figures }, drift: driftOf(each.figures, now[at]!) })) }
    },
  }),
  write({
    path: '/api/figures/freeze',
    deed: { vi: 'Chốt số liệu kỳ', en: 'Froze the figures of a period' },
    about: { vi: 'Chốt số liệu của các câu lạc bộ cho một tháng: sửa sổ sau này không đổi số đã chốt.', en: 'Freeze clubs’ figures for a month: later edits of the registers do not change them.' },
    who: { thing: 'figures', action: 'approve' },
    stream: ({ clubIds }) => clubIds.map((id) => `club:${id}`) as [string, ...string[]],
    input: z.object({ id: z.uuid(), clubIds: z.array(z.uuid()).min(1).max(1000), year: z.int().min(2016).max(2100), month: z.int().min(1).max(12) }),
    answer: z.object({ frozen: z.number(), already: z.number(), first: z.string(), last: z.string() }),
    place: async ({ clubIds }, tx) => Promise.all([...new Set(clubIds)].map((id) => placeOfClub(tx, id))),
    async work({ tx, input, now, today, actor, record }) {
      const period = periodOf(input.year, input.month)
      if (period.last > today) accept(refuse('figures/period-not-over', { last: period.last }))
      const ids = [...new Set(input.clubIds)]
      const worked = (await workOut(tx, period.last, ids)).filter(({ figures }) => counts(figures))
      let frozen = 0
      for (const { figures } of worked) {
        if (!(await insertFrozen(tx, figures.clubId, period, countedOf(figures), { accountId: actor!.accountId, at: now }))) continue
        frozen += 1
        record({ subject: figures.clubId, after: { first: period.first, last: period.last, figures: countedOf(figures) } })
      }
      return { frozen, already: worked.length - frozen, first: period.first, last: period.last }
    },
  }),
]
