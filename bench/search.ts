/** P1: any words of a name among 600,000 people, by a desk that reaches all 10,000 communes, through the whole server; the floor is a bare route over the same words without scope and order. */
import type { ChildProcess } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import http from 'node:http'
import { sql } from 'kysely'
import { insertAccount, insertHolding } from '#features/accounts/account.db.ts'
import { day } from '#kernel/day.ts'
import { fold } from '#kernel/vietnamese.ts'
import type { Engine } from '#server/database.ts'
import { hashSecret } from '#server/sign-in.ts'
import { ask, signIn, startServers } from './asking.ts'
import { percentile, print, timed } from './figure.ts'
import { benchServer, HOME, openNation, TODAY } from './nation.ts'
import { chanceOf, typedOf } from './nation-people.ts'
import type { Ports } from './search-server.ts'

const QUERIES = 400
const CLIENTS = 8
const [PHONE, PASSWORD] = ['0912345678', 'mat-khau-do-toc-do']
/** 8 ms where the floor is 4.8 ms. */
const GOAL_RATIO = 8 / 4.8

export async function measure(): Promise<void> {
  const database = benchServer('P1')
  if (!database) return
  const nation = await openNation(database, 'search')
  let servers: ChildProcess | undefined
  try {
    const typed = await prepare(nation.engine)
    const started = await startServers<Ports>('search-server.ts', nation.address)
    servers = started.servers
    await measureOn(started.ports, typed)
  } finally {
    servers?.kill()
    await nation.drop()
  }
}

/** One desk over the whole nation, an account at it, and what people type there. */
async function prepare(engine: Engine): Promise<string[]> {
  await sql`update area set parent_id = ${HOME} where level = 'district' and parent_id <> ${HOME} and valid_from <= ${TODAY} and ${TODAY} <= coalesce(valid_to, 'infinity')`.execute(engine.db)
  await sql`create index on person using gin (to_tsvector('simple', folded))`.execute(engine.db)
  for (const table of ['area', 'area_above', 'person']) await engine.runScript(`vacuum (analyze) ${table}`)
  const accountId = randomUUID()
  await engine.db.transaction().execute(async (tx) => {
    await insertAccount(tx, { id: accountId, name: 'Chuyên viên (mẫu)', phone: PHONE, passwordHash: await hashSecret(PASSWORD), mustChange: false, slipExpires: null, sample: false })
    await insertHolding(tx, { id: randomUUID(), accountId, role: 'province-specialist', areaId: HOME, agencyId: null, clubId: null, from: day('2016-01-01'), to: null, issuedBy: null })
  })
  const { rows } = await sql<{ full_name: string }>`select full_name from person tablesample system (3) repeatable (184)`.execute(engine.db)
  const chance = chanceOf(1)
  return Array.from({ length: QUERIES }, () => typedOf(chance, chance.pick(rows).full_name))
}

async function measureOn({ whole, bare }: Ports, typed: readonly string[]): Promise<void> {
  const agent = new http.Agent({ keepAlive: true, maxSockets: CLIENTS })
  const cookie = await signIn(agent, whole, PHONE, PASSWORD)
  const words = (q: string) => fold(q).split(/[^\p{L}\p{N}]+/u).filter(Boolean).map((word) => `${word}:*`).join(' & ')
  const ways = {
    whole: (q: string) => ask(agent, whole, `/api/people/search?q=${encodeURIComponent(q)}`, { cookie, 'accept-encoding': 'gzip, deflate, br' }),
    people: (q: string) => ask(agent, bare, `/people?q=${encodeURIComponent(words(q))}`, {}),
    names: (q: string) => ask(agent, bare, `/names?q=${encodeURIComponent(words(q))}`, {}),
  }
  for (const q of typed.slice(0, 80)) for (const way of Object.values(ways)) await way(q)
  // One after the other with each query, so that what else the machine does troubles them alike.
  const times = { whole: [] as number[], people: [] as number[], names: [] as number[] }
  for (const q of typed) for (const name of ['whole', 'people', 'names'] as const) times[name].push(await timed(() => ways[name](q)))
  const p95 = (name: keyof typeof times) => percentile(times[name], 95)
  print({ figure: 'P1', what: 'search 50 of 600,000 people, p95 (floor: bare HTTP and words of people in SQL)', value: p95('whole'), unit: 'ms', floor: p95('people'), goal: 8, goalRatio: GOAL_RATIO })
  print({ figure: 'P1', what: 'the same p95 (floor: bare HTTP and words of names in SQL, as we look)', value: p95('whole'), unit: 'ms', floor: p95('names'), goal: 8 })
  const rates = { whole: await rate(ways.whole, typed), people: await rate(ways.people, typed), names: await rate(ways.names, typed) }
  print({ figure: 'P1', what: `searches a second with ${CLIENTS} clients (floor as in the first)`, value: rates.whole, unit: '/s', floor: rates.people, goal: 500, goalRatio: GOAL_RATIO })
  print({ figure: 'P1', what: 'the same (floor as in the second)', value: rates.whole, unit: '/s', floor: rates.names, goal: 500 })
  agent.destroy()
}

async function rate(way: (q: string) => Promise<unknown>, typed: readonly string[]): Promise<number> {
  const left = [...typed, ...typed]
  const ms = await timed(() => Promise.all(Array.from({ length: CLIENTS }, async () => {
    for (let q = left.pop(); q !== undefined; q = left.pop()) await way(q)
  })))
  return (typed.length * 2 * 1000) / ms
}
