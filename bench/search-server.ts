/** The servers of the search figure, in a process of their own as in real use: the whole one, and two bare ones that only ask the database. Started by search.ts. */
import type { AddressInfo } from 'node:net'
import fastify from 'fastify'
import pg from 'pg'
import { demoDay } from '#main/demo-clock.ts'
import { serve } from '#main/start-server.ts'
import { openEngine } from '#server/database.ts'
import { TODAY } from './nation.ts'

export type Ports = { readonly whole: number; readonly bare: number }

/** What a search costs at least: a list of fifty, whoever asks. */
const THROUGH_PEOPLE = `select id, full_name, birth_year, sex, hamlet, area_id from person where to_tsvector('simple', folded) @@ to_tsquery('simple', $1) limit 50`
const THROUGH_NAMES = `select r.id, r.full_name, r.birth_year, r.sex, r.hamlet, r.area_id from person_name n
  cross join lateral (select * from person r where r.folded = n.folded offset 0) r where to_tsvector('simple', n.folded) @@ to_tsquery('simple', $1) limit 50`

async function start(address: string): Promise<void> {
  const { app } = await serve(await openEngine(address), { address, secret: 'a secret of the benches, long enough', origin: 'http://localhost', clock: demoDay(TODAY), sample: false, requestsAMinute: 10_000_000 })
  await app.listen({ port: 0, host: '127.0.0.1' })
  const pool = new pg.Pool({ connectionString: address, max: 20, options: '-c jit=off' })
  const bare = fastify()
  for (const [path, query] of [['/people', THROUGH_PEOPLE], ['/names', THROUGH_NAMES]] as const) {
    bare.get(path, async (request) => ({ people: (await pool.query(query, [(request.query as { q: string }).q])).rows }))
  }
  await bare.listen({ port: 0, host: '127.0.0.1' })
  const portOf = (server: typeof bare) => (server.server.address() as AddressInfo).port
  process.send!({ whole: portOf(app as never), bare: portOf(bare) } satisfies Ports)
}

await start(process.argv[2]!)
