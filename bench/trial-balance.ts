/** P8: a club's trial balance in a nation of 4,000,000 postings, asked for by the desk of its province through the whole server; the floor is a bare route with the same SQL. */
import { randomUUID } from 'node:crypto'
import http from 'node:http'
import { sql } from 'kysely'
import { insertAccount, insertHolding } from '#features/accounts/account.db.ts'
import { day } from '#kernel/day.ts'
import type { Engine } from '#server/database.ts'
import { hashSecret } from '#server/sign-in.ts'
import { ask, signIn, startServers } from './asking.ts'
import { percentile, print, timed } from './figure.ts'
import type { Ports } from './money-server.ts'
import { benchServer, CLUBS, HOME, openNation, TODAY } from './nation.ts'
import { fillBooks, LARGE, postingsOf } from './nation-ledger.ts'

const ASKED = 400
const WARM = 80
const [PHONE, PASSWORD] = ['0912345678', 'mat-khau-do-toc-do']

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
async function prepare({ db, runScript }: Engine): Promise<string[]> {
  await sql`update area set parent_id = ${HOME} where level = 'district' and parent_id <> ${HOME} and valid_from <= ${TODAY} and ${TODAY} <= coalesce(valid_to, 'infinity')`.execute(db)
  for (const table of ['area', 'area_above']) await runScript(`vacuum (analyze) ${table}`)
  const accountId = randomUUID()
  const passwordHash = await hashSecret(PASSWORD)
  await db.transaction().execute(async (tx) => {
    await insertAccount(tx, { id: accountId, name: 'Chuyên viên (mẫu)', phone: PHONE, passwordHash, mustChange: false, slipExpires: null, sample: false })
    await insertHolding(tx, { id: randomUUID(), accountId, role: 'province-specialist', areaId: HOME, agencyId: null, clubId: null, from: day('2016-01-01'), to: null, issuedBy: null })
  })
  const { rows } = await sql<{ id: string }>`select id from club order by md5(id::text) limit ${WARM + ASKED}`.execute(db)
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
