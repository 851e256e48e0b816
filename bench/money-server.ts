/** The servers of the figures about money, in a process of their own as in real use: the whole one, and a bare one that does the least in SQL. Started by repayment.ts, trial-balance.ts and funds.ts. */
import type { AddressInfo } from 'node:net'
import fastify from 'fastify'
import pg from 'pg'
import { demoDay } from '#main/demo-clock.ts'
import { serve } from '#main/start-server.ts'
import { openEngine } from '#server/database.ts'
import { TODAY } from './nation.ts'
import { INTEREST, PRINCIPAL } from './nation-ledger.ts'

export type Ports = { readonly whole: number; readonly bare: number }
export type BareRepayment = { readonly id: string; readonly clubId: string; readonly loanId: string; readonly personId: string; readonly accountId: string }

const TRIAL_BALANCE = `select fund, account, source, coalesce(sum(amount) filter (where amount > 0), 0)::bigint as debit, coalesce(-sum(amount) filter (where amount < 0), 0)::bigint as credit
  from ledger_posting where club_id = $1 and day <= $2 group by fund, account, source order by fund, account, source`

const CLUBS_WITHIN = `(select p.club_id from club_place p join area_above u on u.area_id = p.area_id join area a on a.unit_id = u.unit_id where a.id = $1 and u.since <= $2 and $2 <= u.until)`
const BY_CLUB = `select club_id, fund, account, source, sum(amount) from ledger_posting where club_id in ${CLUBS_WITHIN} and day <= $2 group by club_id, fund, account, source`
const BY_LOAN = `select loan_id, account, sum(amount) from ledger_posting where club_id in ${CLUBS_WITHIN} and day <= $2 and loan_id is not null group by loan_id, account`

/** What stands in each club's accounts and what was moved of each loan: answered as counts, as who asks gets a page and not every sum. */
async function fundsOf(pool: pg.Pool, area: string): Promise<{ accounts: number; loans: number }> {
  const [accounts, loans] = [await pool.query(BY_CLUB, [area, TODAY]), await pool.query(BY_LOAN, [area, TODAY])]
  return { accounts: accounts.rows.length, loans: loans.rows.length }
}

/** Whoever asks, whatever the loan's schedule says: a repayment of one instalment. */
async function repay(pool: pg.Pool, { id, clubId, loanId, personId, accountId }: BareRepayment): Promise<{ number: number }> {
  const on = await pool.connect()
  try {
    await on.query('begin')
    await on.query(`insert into write (id, route, body_hash, account_id) values ($1, 'bare', '', $2)`, [id, accountId])
    const { rows } = await on.query<{ number: number }>(
      `insert into ledger_entry (id, club_id, position, kind, day, memo, person_id, voucher, year, number, made_by, made_at)
        select $1, $2, 1 + coalesce((select max(position) from ledger_entry where club_id = $2), 0), 'repayment', $3::date, 'Thu nợ', $4, 'receipt', 2018, 1 + coalesce(max(number), 0), $5, now() from ledger_entry where club_id = $2 and voucher = 'receipt' and year = 2018 returning number`,
      [id, clubId, TODAY, personId, accountId],
    )
    await on.query(
      `insert into ledger_posting (entry_id, line, club_id, day, fund, account, amount, loan_id) values ($1, 0, $2, $3, 'income', 'cash', ${PRINCIPAL + INTEREST}, null), ($1, 1, $2, $3, 'income', 'loans', -${PRINCIPAL}, $4), ($1, 2, $2, $3, 'income', 'interest', -${INTEREST}, $4)`,
      [id, clubId, TODAY, loanId],
    )
    await on.query(
      `insert into audit_entry (stream, position, at, account_id, act, write_id, subject, after, seal) select $1, 1 + coalesce(max(position), 0), now(), $2, 'bare', $3, $4, '{"amount": 280000}', '' from audit_entry where stream = $1`,
      [`bare:${clubId}`, accountId, id, loanId],
    )
    await on.query(`update club_figures set on_day = $2 where club_id = $1`, [clubId, TODAY])
    await on.query('commit')
    return rows[0]!
  } finally {
    on.release()
  }
}

async function start(address: string): Promise<void> {
  const { app } = await serve(await openEngine(address), { address, secret: 'a secret of the benches, long enough', origin: 'http://localhost', clock: demoDay(TODAY), sample: false, requestsAMinute: 10_000_000 })
  await app.listen({ port: 0, host: '127.0.0.1' })
  const pool = new pg.Pool({ connectionString: address, max: 20, options: '-c jit=off' })
  const bare = fastify()
  bare.post('/repay', async (request) => repay(pool, request.body as BareRepayment))
  bare.get('/trial-balance', async (request) => ({ lines: (await pool.query(TRIAL_BALANCE, [(request.query as { club: string }).club, TODAY])).rows }))
  bare.get('/funds', async (request) => fundsOf(pool, (request.query as { area: string }).area))
  await bare.listen({ port: 0, host: '127.0.0.1' })
  const portOf = (server: typeof bare) => (server.server.address() as AddressInfo).port
  process.send!({ whole: portOf(app as never), bare: portOf(bare) } satisfies Ports)
}

await start(process.argv[2]!)
