/** Books for the generated nation: in a copy of it every club gets the same thirteen months of money, straight into the tables as a restored backup comes in. */
import pg from 'pg'
import { addDays, addMonths, type Day, day, yearOf } from '#kernel/day.ts'
import { TODAY } from './nation.ts'

/** How much each club's books hold. */
export type Size = { readonly capital: number; readonly dues: number; readonly loans: number; readonly repayments: number }
/** 100 and 400 postings a club: 1,000,000 and 4,000,000 in the nation. */
export const SMALL: Size = { capital: 1, dues: 13, loans: 6, repayments: 20 }
export const LARGE: Size = { capital: 2, dues: 18, loans: 24, repayments: 104 }
/** Ten loans a club, of each four instalments paid: 1,700,000 postings and 100,000 loans. */
export const LENDING: Size = { capital: 2, dues: 13, loans: 10, repayments: 40 }
export const postingsOf = ({ capital, dues, loans, repayments }: Size): number => 2 * (capital + dues + loans) + 3 * repayments

/** Every loan: 3.000.000 đ over 12 months at 1 % flat. */
export const [LENT, PRINCIPAL, INTEREST, MONTHS] = [3_000_000, 250_000, 30_000, 12]
const FIRST_DAY = day('2017-09-01')
const DECIDED = day('2018-01-02')
const AT = '2018-09-30T08:00:00Z'

/** The id of a club's thing in SQL: made from the club's and its place in the books, so that rows name each other without a join; in the form of a random one. */
const idOf = (sort: 'entry' | 'loan' | 'decision', place: string): string => `overlay(overlay(md5(c.id::text || '${sort}' || ${place}) placing '4' from 13) placing '8' from 17)::uuid`

type Line = { readonly fund: string; readonly account: string; readonly amount: number; readonly source?: string }
type Pattern = { readonly kind: string; readonly voucher: string; readonly day: Day; readonly loan: number | null; readonly lines: readonly Line[] }

const lentOn = (loan: number): Day => addDays(addMonths(DECIDED, loan % 4), loan % 20)
const line = (fund: string, account: string, amount: number, source?: string): Line => ({ fund, account, amount, ...(source && { source }) })
const entry = (kind: string, voucher: string, on: Day, loan: number | null, ...lines: readonly Line[]): Pattern => ({ kind, voucher, day: on, loan, lines })
const many = (count: number, make: (at: number) => Pattern): Pattern[] => Array.from({ length: count }, (_, at) => make(at))

/** A club's entries in the order of their days; repayments go round the loans, each on a day that its schedule names. */
function patternOf({ capital, dues, loans, repayments }: Size): Pattern[] {
  const all = [
    ...many(capital, (at) => entry('capital', 'receipt', addMonths(FIRST_DAY, at * 3), null, line('income', 'cash', 100_000_000), line('income', 'capital', -100_000_000, at === 0 ? 'care-fund' : 'budget'))),
    ...many(dues, (at) => entry('dues', 'receipt', addDays(addMonths(FIRST_DAY, Math.floor((at * 13) / dues)), 4), null, line('operating', 'cash', 300_000 + at * 10_000), line('operating', 'dues', -300_000 - at * 10_000))),
    ...many(loans, (loan) => entry('loan', 'payment', lentOn(loan), loan, line('income', 'loans', LENT), line('income', 'cash', -LENT))),
    ...many(repayments, (at) => {
      const loan = at % loans
      return entry('repayment', 'receipt', addMonths(lentOn(loan), 1 + Math.floor(at / loans)), loan, line('income', 'cash', PRINCIPAL + INTEREST), line('income', 'loans', -PRINCIPAL), line('income', 'interest', -INTEREST))
    }),
  ]
  if (all.some((each) => each.day > TODAY)) throw new Error('More repayments than months have passed.')
  return all.toSorted((one, other) => (one.day < other.day ? -1 : one.day > other.day ? 1 : 0))
}

const TABLES = ['ledger_entry', 'ledger_posting', 'ledger_close', 'loan_decision', 'loan', 'loan_schedule', 'loan_instalment']
/** The checks made row by row are left out while loading; what they check is proved by `proveLedger` in the benches. */
async function load(address: string, work: (to: pg.Client) => Promise<unknown>): Promise<void> {
  const to = new pg.Client({ connectionString: address })
  await to.connect()
  await to.query('begin')
  for (const table of TABLES) await to.query(`alter table ${table} disable trigger user`)
  await work(to)
  for (const table of TABLES) await to.query(`alter table ${table} enable trigger user`)
  await to.query('commit')
  for (const table of TABLES) await to.query(`vacuum (analyze) ${table}`)
  await to.end()
}

/** Entries, postings, and the loans that they name. */
export async function fillBooks(address: string, size: Size): Promise<void> {
  const entries = patternOf(size)
  const numbers = new Map<string, number>()
  const rows = entries.map((each, seq) => {
    const series = `${each.voucher} ${yearOf(each.day)}`
    numbers.set(series, 1 + (numbers.get(series) ?? 0))
    return { seq, kind: each.kind, voucher: each.voucher, day: each.day, loan: each.loan, number: numbers.get(series) }
  })
  const lines = entries.flatMap((each, seq) => each.lines.map((one, at) => ({ seq, line: at, ...one, loan: one.account === 'loans' || one.account === 'interest' ? each.loan : null, day: each.day })))
  await load(address, async (to) => {
    await to.query(`create temp table borrower on commit drop as select club_id, person_id, loan from
      (select club_id, person_id, (row_number() over (partition by club_id order by person_id) - 1)::int as loan from membership where left_on is null) m where loan < ${size.loans}`)
    await to.query(`create temp table pattern on commit drop as select * from json_to_recordset($1) as p(seq int, kind text, voucher text, day date, loan int, number int)`, [JSON.stringify(rows)])
    await to.query(`create temp table pattern_line on commit drop as select * from json_to_recordset($1) as p(seq int, line int, fund text, account text, amount bigint, source text, loan int, day date)`, [JSON.stringify(lines)])
    for (const made of ['borrower', 'pattern', 'pattern_line']) await to.query(`analyze ${made}`)
    await to.query(`insert into loan_decision (id, club_id, day, present, in_favour, against, made_at) select ${idOf('decision', `''`)}, c.id, '${DECIDED}', 40, 40, 0, '${AT}' from club c`)
    await to.query(`insert into loan (id, club_id, decision_id, person_id, amount, months, monthly_rate, method, every, round_to, purpose, made_at)
      select ${idOf('loan', 'b.loan')}, c.id, ${idOf('decision', `''`)}, b.person_id, ${LENT}, ${MONTHS}, 100, 'flat', 1, 1000, 'pigs', '${AT}' from club c join borrower b on b.club_id = c.id`)
    // In the order of days, as the clubs would have entered them: the rows of one club lie far apart.
    await to.query(`insert into ledger_entry (id, club_id, position, kind, day, memo, person_id, voucher, year, number, made_at)
      select ${idOf('entry', 'p.seq')}, c.id, p.seq + 1, p.kind, p.day, 'Ghi sổ (mẫu)', b.person_id, p.voucher, extract(year from p.day), p.number, p.day + time '09:00' from pattern p cross join club c left join borrower b on b.club_id = c.id and b.loan = p.loan order by p.seq, c.id`)
    await to.query(`insert into ledger_posting (entry_id, line, club_id, day, fund, account, amount, source, loan_id)
      select ${idOf('entry', 'p.seq')}, p.line, c.id, p.day, p.fund, p.account, p.amount, p.source, case when p.loan is not null then ${idOf('loan', 'p.loan')} end from pattern_line p cross join club c order by p.seq, c.id`)
  })
}

/** What each loan's borrower is to pay: twelve equal instalments from a month after it was paid out. */
export const fillSchedules = (address: string): Promise<void> =>
  load(address, async (to) => {
    await to.query(`insert into loan_schedule (loan_id, version, from_day, reason, paid_principal, paid_interest, made_at)
      select p.loan_id, 1, p.day, 'initial', 0, 0, '${AT}' from ledger_posting p where p.account = 'loans' and p.amount > 0`)
    await to.query(`insert into loan_instalment (loan_id, version, number, due_on, principal, interest)
      select s.loan_id, 1, n, s.from_day + make_interval(months => n), ${PRINCIPAL}, ${INTEREST} from loan_schedule s cross join generate_series(1, ${MONTHS}) n`)
  })

/** Twelve months closed by so many clubs, with the balances as they stood. */
export const fillCloses = (address: string, clubs: number): Promise<void> =>
  load(address, (to) =>
    to.query(`insert into ledger_close (club_id, last_day, balances, closed_at)
      with closing as (select c.id, d::date as last_day from (select id from club order by id limit ${clubs}) c cross join generate_series('${FIRST_DAY}'::date + interval '1 month', '${FIRST_DAY}'::date + interval '12 months', interval '1 month') m cross join lateral (select m::date - 1) as x(d)),
        sums as (select c.id, c.last_day, p.fund, p.account, abs(sum(p.amount)) as balance from closing c join ledger_posting p on p.club_id = c.id and p.day <= c.last_day group by 1, 2, 3, 4),
        funds as (select id, last_day, fund, jsonb_object_agg(account, balance) as accounts from sums group by 1, 2, 3)
      select id, last_day, '{"income": {}, "operating": {}}'::jsonb || jsonb_object_agg(fund, accounts), '${AT}' from funds group by 1, 2`),
  )
