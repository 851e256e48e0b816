/** P3: a treasurer posts a repayment through the whole server, one after the other and by eight clients on different clubs; the floor is a bare route that does the least SQL for the same in one transaction. */
import { randomUUID } from 'node:crypto'
import http from 'node:http'
import { sql } from 'kysely'
import { insertAccount, insertHolding } from '#features/accounts/account.db.ts'
import { proveLedger } from '#features/ledger/ledger-proof.db.ts'
import { day } from '#kernel/day.ts'
import type { Database } from '#server/database.ts'
import { hashSecret } from '#server/sign-in.ts'
import { ask, signIn, startServers } from './asking.ts'
import { percentile, print, timed } from './figure.ts'
import type { BareRepayment, Ports } from './money-server.ts'
import { benchServer, openNation, TODAY } from './nation.ts'
import { fillBooks, fillSchedules, INTEREST, PRINCIPAL, SMALL } from './nation-ledger.ts'

/** So many clubs of each server: what the one writes does not trouble the other. */
const CLUBS = 100
const CLIENTS = 8
/** How often each club is paid to warm up, one after the other, and by all clients: together fewer than its loans have instalments left. */
const [WARM, TURNS, AT_ONCE] = [2, 4, 16]
const PASSWORD = 'mat-khau-do-toc-do'
/** 9 ms where the floor is 3.6 ms. */
const GOAL_RATIO = 9 / 3.6

type Club = { readonly clubId: string; readonly areaId: string; readonly accountId: string; readonly phone: string; readonly loans: readonly { readonly loanId: string; readonly personId: string }[] }

export async function measure(): Promise<void> {
  const database = benchServer('P3')
  if (!database) return
  const nation = await openNation(database, 'repayment')
  let stop = (): unknown => undefined
  try {
    await fillBooks(nation.address, SMALL)
    await fillSchedules(nation.address)
    const clubs = await prepare(nation.engine.db)
    const { ports, servers } = await startServers<Ports>('money-server.ts', nation.address)
    stop = () => servers.kill()
    await measureOn(ports, clubs)
    await mustHaveWritten(nation.engine.db)
  } finally {
    stop()
    await nation.drop()
  }
}

/** Twice as many clubs as one server needs, each with its loans and a treasurer who has an account. */
async function prepare(db: Database): Promise<Club[]> {
  const { rows } = await sql<Omit<Club, 'accountId' | 'phone'>>`select p.club_id as "clubId", p.area_id as "areaId", (select json_agg(json_build_object('loanId', l.id, 'personId', l.person_id) order by l.id) from loan l where l.club_id = p.club_id) as loans
    from club_place p order by md5(p.club_id::text) limit ${2 * CLUBS}`.execute(db)
  const passwordHash = await hashSecret(PASSWORD)
  const clubs = rows.map((row, at) => ({ ...row, accountId: randomUUID(), phone: `09${String(at).padStart(8, '0')}` }))
  await db.transaction().execute(async (tx) => {
    for (const { clubId, areaId, accountId, phone } of clubs) {
      await insertAccount(tx, { id: accountId, name: 'Thủ quỹ (mẫu)', phone, passwordHash, mustChange: false, slipExpires: null, sample: false })
      await insertHolding(tx, { id: randomUUID(), accountId, role: 'club-treasurer', areaId, agencyId: null, clubId, from: day('2016-01-01'), to: null, issuedBy: null })
    }
  })
  return clubs
}

/** One repayment to each of its clubs in turn. */
type Way = { readonly clubs: readonly Club[]; repay(club: Club, turn: number): Promise<unknown> }

async function measureOn({ whole, bare }: Ports, all: readonly Club[]): Promise<void> {
  const agent = new http.Agent({ keepAlive: true, maxSockets: CLIENTS })
  const cookies = new Map<string, string>()
  for (const { clubId, phone } of all.slice(0, CLUBS)) cookies.set(clubId, await signIn(agent, whole, phone, PASSWORD))
  const loanOf = ({ loans }: Club, turn: number) => loans[turn % loans.length]!
  const ways: Readonly<Record<'whole' | 'bare', Way>> = {
    whole: {
      clubs: all.slice(0, CLUBS),
      repay: (club, turn) => ask(agent, whole, '/api/loans/repay', { cookie: cookies.get(club.clubId)!, 'accept-encoding': 'gzip, deflate, br' }, { id: randomUUID(), loanId: loanOf(club, turn).loanId, on: TODAY, amount: PRINCIPAL + INTEREST }),
    },
    bare: {
      clubs: all.slice(CLUBS),
      repay: ({ clubId, accountId, ...club }, turn) => ask(agent, bare, '/repay', {}, { id: randomUUID(), clubId, accountId, ...loanOf(club as Club, turn) } satisfies BareRepayment),
    },
  }
  const times = { whole: [] as number[], bare: [] as number[] }
  for (let turn = 0; turn < WARM + TURNS; turn += 1) {
    for (let at = 0; at < CLUBS; at += 1) {
      // One after the other with each club, so that what else the machine does troubles them alike.
      for (const name of ['whole', 'bare'] as const) {
        const ms = await timed(() => ways[name].repay(ways[name].clubs[at]!, turn))
        if (turn >= WARM) times[name].push(ms)
      }
    }
  }
  const p95 = (name: keyof typeof times) => percentile(times[name], 95)
  print({ figure: 'P3', what: 'a repayment posted through the whole server, p95 (floor: bare HTTP and the least SQL, same tables)', value: p95('whole'), unit: 'ms', floor: p95('bare'), goal: 9, goalRatio: GOAL_RATIO })
  const rates = { whole: await rate(ways.whole), bare: await rate(ways.bare) }
  print({ figure: 'P3', what: `repayments a second with ${CLIENTS} clients on different clubs (floor the same)`, value: rates.whole, unit: '/s', floor: rates.bare, goal: 400, goalRatio: GOAL_RATIO })
  agent.destroy()
}

/** Each client has clubs of its own. */
async function rate({ clubs, repay }: Way): Promise<number> {
  const ms = await timed(() => Promise.all(Array.from({ length: CLIENTS }, async (_, client) => {
    const own = clubs.filter((_, at) => at % CLIENTS === client)
    for (let turn = WARM + TURNS; turn < WARM + TURNS + AT_ONCE; turn += 1) for (const club of own) await repay(club, turn)
  })))
  return (clubs.length * AT_ONCE * 1000) / ms
}

/** What was timed has to be the same thing: as many repayments of an instalment by both, in books that hold. */
async function mustHaveWritten(db: Database): Promise<void> {
  const { rows } = await sql<{ bare: boolean; entries: number; principal: number }>`select w.route = 'bare' as bare, count(*)::int as entries, -sum(p.amount)::int as principal
    from write w join ledger_posting p on p.entry_id = w.id and p.account = 'loans' group by 1`.execute(db)
  const entries = CLUBS * (WARM + TURNS + AT_ONCE)
  if (rows.length !== 2 || rows.some((row) => row.entries !== entries || row.principal !== entries * PRINCIPAL)) throw new Error(`The repayments differ: ${JSON.stringify(rows)}`)
  const { faults } = await proveLedger(db)
  if (faults.length > 0) throw new Error(`The proof failed: ${JSON.stringify(faults.slice(0, 5))}`)
}
