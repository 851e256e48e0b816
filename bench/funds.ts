/** P8b: the funds and loans of a province's clubs and of the nation's on one page, and the ratios of the same, through the whole server; the floor is a bare route that adds up the same postings by club and by loan. */
import http from 'node:http'
import { sql } from 'kysely'
import { readClubs } from '#features/clubs/club-list.db.ts'
import type { Engine } from '#server/database.ts'
import { ask, signIn, startServers } from './asking.ts'
import { median, print, timed } from './figure.ts'
import type { Ports } from './money-server.ts'
import { benchServer, HOME, openNation, TODAY } from './nation.ts'
import { fillBooks, fillSchedules, LENDING } from './nation-ledger.ts'
import { insertSpecialist, PASSWORD, reachNation } from './specialist.ts'

const [OF_PROVINCE, OF_NATION] = ['0912345678', '0912345679']

export async function measure(): Promise<void> {
  const database = benchServer('P8b')
  if (!database) return
  const nation = await openNation(database, 'funds')
  let stop = (): unknown => undefined
  try {
    await fillBooks(nation.address, LENDING)
    await fillSchedules(nation.address)
    const province = await provinceOf(nation.engine)
    await insertSpecialist(nation.engine, OF_PROVINCE, province.id)
    const { ports, servers } = await startServers<Ports>('money-server.ts', nation.address)
    stop = () => servers.kill()
    await measureOn(ports, OF_PROVINCE, province, `a province’s ${province.clubs} clubs`, 100, 9)
    await insertSpecialist(nation.engine, OF_NATION, HOME)
    await reachNation(nation.engine)
    const { length } = await readClubs(nation.engine.db, { on: TODAY, areas: [HOME] })
    await measureOn(ports, OF_NATION, { id: HOME, clubs: length }, `the nation’s ${length} clubs`, 1500, 3)
  } finally {
    stop()
    await nation.drop()
  }
}

/** The one with about three hundred clubs. */
async function provinceOf({ db }: Engine): Promise<Asked> {
  const { rows } = await sql<{ id: string; clubs: number }>`select u.id, count(*)::int as clubs from area a join area_above u on u.unit_id = a.unit_id join club_place p on p.area_id = u.area_id
    where a.level = 'province' and a.id <> ${HOME} and u.since <= ${TODAY} and ${TODAY} <= u.until group by u.id order by abs(count(*) - 300), u.id limit 1`.execute(db)
  return rows[0]!
}

type Asked = { readonly id: string; readonly clubs: number }
async function measureOn({ whole, bare }: Ports, phone: string, { id }: Asked, of: string, goal: number, runs: number): Promise<void> {
  const agent = new http.Agent({ keepAlive: true })
  const headers = { cookie: await signIn(agent, whole, phone, PASSWORD), 'accept-encoding': 'gzip, deflate, br' }
  const ways = { funds: () => ask(agent, whole, '/api/funds', headers), ratios: () => ask(agent, whole, '/api/funds/indicators', headers), bare: () => ask(agent, bare, `/funds?area=${id}`, {}) }
  const times = { funds: [] as number[], ratios: [] as number[], bare: [] as number[] }
  // In turns, so that what else the machine does troubles all; the first warm up.
  for (let run = 0; run < runs + 2; run += 1) {
    for (const name of ['funds', 'ratios', 'bare'] as const) {
      const ms = await timed(ways[name])
      if (run >= 2) times[name].push(ms)
    }
  }
  const floor = median(times.bare)
  print({ figure: 'P8b', what: `funds and ${LENDING.loans} loans each of ${of} on one page, median (floor: bare HTTP, postings added up by club and by loan)`, value: median(times.funds), unit: 'ms', floor, goal })
  print({ figure: 'P8b', what: `the fund ratios of ${of}, median (floor the same)`, value: median(times.ratios), unit: 'ms', floor, goal })
  agent.destroy()
}
