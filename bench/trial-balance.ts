/** P8: a club's trial balance in a nation of 4,000,000 postings, asked for by the desk of its province through the whole server; the floor is a bare route with the same SQL. */
import http from 'node:http'
import { sql } from 'kysely'
import type { Engine } from '#server/database.ts'
import { ask, signIn, startServers } from './asking.ts'
import { percentile, print, timed } from './figure.ts'
import type { Ports } from './money-server.ts'
import { benchServer, CLUBS, HOME, openNation } from './nation.ts'
import { fillBooks, LARGE, postingsOf } from './nation-ledger.ts'
import { insertSpecialist, PASSWORD, reachNation } from './specialist.ts'

const ASKED = 400
const WARM = 80
const PHONE = '0912345678'

export async function measure(): Promise<void> {
  const database = benchServer('P8')
  if (!database) return
  const nation = await openNation(database, 'trial_balance')
  let stop = (): unknown => undefined
  try {
    await fillBooks(nation.address, LARGE)
    const clubs = await prepare(nation.engine)
    const { ports, servers } = await startServers<Ports>('money-server.ts', nation.address)
    stop = () => servers.kill()
    await measureOn(ports, clubs)
  } finally {
    stop()
    await nation.drop()
  }
}

/** A desk that reaches every club, and the clubs that it asks about. */
async function prepare(engine: Engine): Promise<string[]> {
  await reachNation(engine)
  await insertSpecialist(engine, PHONE, HOME)
  const { rows } = await sql<{ id: string }>`select id from club order by md5(id::text) limit ${WARM + ASKED}`.execute(engine.db)
  return rows.map(({ id }) => id)
}

async function measureOn({ whole, bare }: Ports, clubs: readonly string[]): Promise<void> {
  const agent = new http.Agent({ keepAlive: true })
  const cookie = await signIn(agent, whole, PHONE, PASSWORD)
  const ways = {
    whole: (club: string) => ask(agent, whole, `/api/clubs/${club}/ledger/trial-balance`, { cookie, 'accept-encoding': 'gzip, deflate, br' }),
    bare: (club: string) => ask(agent, bare, `/trial-balance?club=${club}`, {}),
  }
  for (const club of clubs.slice(0, WARM)) for (const way of Object.values(ways)) await way(club)
  // Whoever asks first about a club finds its pages cold: they take turns at that too.
  const times = { whole: [] as number[], bare: [] as number[] }
  for (const [at, club] of clubs.slice(WARM).entries()) for (const name of at % 2 === 0 ? (['whole', 'bare'] as const) : (['bare', 'whole'] as const)) times[name].push(await timed(() => ways[name](club)))
  print({ figure: 'P8', what: `a club’s trial balance among ${CLUBS * postingsOf(LARGE)} postings, p95 (floor: bare HTTP and the same SQL)`, value: percentile(times.whole, 95), unit: 'ms', floor: percentile(times.bare, 95), goal: 5 })
  agent.destroy()
}
