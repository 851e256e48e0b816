/** A club's year at random, through the front door, with the pencil book kept beside it. Replayable: fast-check prints the seed of what fails. */
import fc from 'fast-check'
import { expect } from 'vitest'
import { addDays, day, type Day } from '#kernel/day.ts'
import { loanBody, makeClub, register } from '../registers.ts'
import { communeOf, type Person, type TestServer } from '../test-server.ts'
import { enter, gap, lent, linesOf, type PencilBook, repaid, undone } from './pencil-book.ts'

export const COMMUNE = communeOf('03109')
const START = day('2018-01-01')

const amount = fc.oneof(fc.integer({ min: 1, max: 50_000 }), fc.integer({ min: 1, max: 300 }).map((thousands) => thousands * 1000), fc.constantFrom(5_000_000, 20_000_000))
const place = fc.constantFrom('cash', 'bank')
const fund = fc.constantFrom('income', 'operating')
const movement = fc.oneof(
  fc.record({ kind: fc.constantFrom('capital', 'capital-return'), source: fc.constantFrom('care-fund', 'mobilised', 'budget'), amount, place }),
  fc.record({ kind: fc.constantFrom('dues', 'donation', 'other-income'), fund, amount, place }),
  fc.record({ kind: fc.constant('spending'), fund, amount, place, area: fc.constantFrom(null, 'Chăm sóc sức khỏe') }),
  fc.record({ kind: fc.constant('transfer'), fund, amount, from: place }),
  fc.record({ kind: fc.constant('interest-share'), amount, from: place, to: place }),
  fc.record({ kind: fc.constantFrom('goods-bought', 'goods-sold'), amount, place }),
)
/** How many days after the start; not in order: people record late. */
const on = fc.integer({ min: 0, max: 260 })
const which = fc.nat({ max: 30 })
const step = fc.oneof(
  { weight: 6, arbitrary: fc.record({ do: fc.constant('move' as const), on, movement, happened: fc.boolean() }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('lend' as const), on, amount, which }) },
  { weight: 4, arbitrary: fc.record({ do: fc.constant('repay' as const), on, amount, which }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('reverse' as const), which }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('count' as const), on, fund, off: fc.constantFrom(0, 0, -20_000, 5_000) }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('close' as const), on }) },
)
export const year = fc.array(step, { minLength: 8, maxLength: 45, size: 'max' })
type Step = typeof step extends fc.Arbitrary<infer One> ? One : never

type Done = { readonly entryId: string; readonly loanId: string | null; readonly lines: ReturnType<typeof linesOf> }
export type Lived = { readonly clubId: string; readonly treasurer: Person; readonly book: PencilBook; readonly accepted: number; readonly refused: number }

/** Lives the steps in a club of its own. What is refused must leave no trace, what is accepted goes into both books. */
export async function live(server: TestServer, people: { officer: Person; specialist: Person }, steps: readonly Step[]): Promise<Lived> {
  const { officer, specialist } = people
  const clubId = await makeClub(specialist, COMMUNE.areaId)
  const value = { ceiling: null, months: null, monthlyRate: 100, method: 'flat', dues: null, twoFunds: true, interestShare: 40, overdueMayBorrow: true }
  await specialist.post('/api/clubs/settings', { clubId, name: 'fund-rules', from: '2017-06-01', source: 'Quy chế', value })
  const borrowers = await Promise.all(Array.from({ length: 3 }, () => register(officer, clubId, COMMUNE.areaId)))
  const [treasurer, chair] = [await server.person('club-treasurer', { ...COMMUNE, clubId }), await server.person('club-chair', { ...COMMUNE, clubId })]
  const book: PencilBook = new Map()
  const done: Done[] = []
  const loans: string[] = []
  let [accepted, refused] = [0, 0]
  const note = (answer: { status: number; body: Record<string, any> }, entry: Omit<Done, 'entryId'> & { entryId?: string }): boolean => {
    expect([201, 409], JSON.stringify(answer.body)).toContain(answer.status)
    if (answer.status !== 201) refused += 1
    else {
      accepted += 1
      enter(book, entry.lines)
      done.push({ ...entry, entryId: entry.entryId ?? answer.body.entryId })
    }
    return answer.status === 201
  }
  const seed = { kind: 'capital', source: 'care-fund', amount: 20_000_000, place: 'cash' }
  note(await treasurer.post('/api/ledger/movements', { clubId, on: START, movement: { ...seed, memo: 'Vốn ban đầu' } }), { loanId: null, lines: linesOf(seed) })
  const dayOf = (after: number): Day => addDays(START, after)
  for (const each of steps) {
    if (each.do === 'move') {
      const answer = await treasurer.post('/api/ledger/movements', { clubId, on: dayOf(each.on), manner: each.happened ? 'happened' : 'asked', movement: { ...each.movement, memo: 'Ghi thử' } })
      note(answer, { loanId: null, lines: answer.status === 201 ? linesOf(each.movement) : [] })
    } else if (each.do === 'lend') {
      const loan = loanBody(borrowers[each.which % borrowers.length]!, { amount: each.amount, months: 1 + (each.which % 12) })
      const { loanId } = loan
      await chair.post('/api/loans/decisions', { clubId, day: dayOf(each.on), vote: { present: 50, inFavour: 50, against: 0 }, loans: [loan] })
      if (note(await treasurer.post('/api/loans/pay-out', { loanId, on: dayOf(each.on) }), { loanId, lines: lent(each.amount) })) loans.push(loanId)
    } else if (each.do === 'repay') {
      const loanId = loans[each.which % Math.max(1, loans.length)]
      if (!loanId) continue
      const answer = await treasurer.post('/api/loans/repay', { loanId, on: dayOf(each.on), amount: each.amount })
      if (answer.status === 201) expect(answer.body.principal + answer.body.interest + answer.body.advance).toBe(each.amount)
      note(answer, { loanId, lines: answer.status === 201 ? repaid(each.amount, answer.body as never) : [] })
    } else if (each.do === 'reverse') {
      const past = done[each.which % Math.max(1, done.length)]
      if (!past) continue
      const answer = past.loanId ? await treasurer.post('/api/loans/reverse', { loanId: past.loanId, entryId: past.entryId, reason: 'Ghi nhầm' }) : await treasurer.post('/api/ledger/reverse', { entryId: past.entryId, reason: 'Ghi nhầm' })
      note(answer, { loanId: past.loanId, lines: undone(past.lines) })
    } else if (each.do === 'count') {
      const at = dayOf(each.on)
      const inBook = (await treasurer.get(`/api/clubs/${clubId}/ledger?on=${at}`)).body.funds.find(({ fund: name }: { fund: string }) => name === each.fund)?.cash ?? 0
      if (inBook + each.off < 0) continue
      const answer = await treasurer.post('/api/ledger/counts', { clubId, on: at, fund: each.fund, counted: inBook + each.off, reason: 'Nhầm tiền lẻ', witnesses: ['Giàng A Mẫu'] })
      if (answer.body.entryId) note(answer, { loanId: null, lines: gap(each.fund, each.off) })
    } else await treasurer.post('/api/ledger/close', { clubId, lastDay: dayOf(each.on) })
  }
  return { clubId, treasurer, book, accepted, refused }
}
