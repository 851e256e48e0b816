/** Quỹ Chăm sóc: a club asks its commune on 5/6/2017 for 20 million and gets 18; what may follow what, and what is shown. */
import { describe, expect, test } from 'vitest'
import { type Day, day } from '#kernel/day.ts'
import { dong } from '#kernel/money.ts'
import { type CareFundEvent, type CareFundKind, recordCareFund, requestsOn, standingOn, voidCareFund } from './care-fund.ts'

const event = (kind: CareFundKind, on: string, amount: number | null = null, request = 1): CareFundEvent => ({ id: `${request} ${kind} ${on}`, request, kind, day: day(on), amount: amount === null ? null : dong(amount) })
const ASKED = event('requested', '2017-06-05', 20_000_000)
const DECIDED = event('decided', '2017-07-01', 18_000_000)
const SENT = event('transferred', '2017-07-10', 10_000_000)
const HANDED = event('handed-over', '2017-07-12')
const RECEIVED = event('received', '2017-07-12', 10_000_000)
const TODAY = day('2018-09-30')
const FOUNDED = day('2017-05-10')
const on = (events: readonly CareFundEvent[], at: Day = TODAY, inBooks = 0) => standingOn(events, dong(inBooks), FOUNDED, at)

describe('where a club stands', () => {
  test('before anybody asked, Hội NCT xã is waited for since the club was founded', () => {
    expect(on([], day('2017-05-31'))).toMatchObject({ step: 'none', waitsFor: 'association', since: '2017-05-10', days: 21 })
    expect(standingOn([], dong(0), null, TODAY)).toMatchObject({ step: 'none', since: null, days: null })
  })

  test('each step says who is waited for', () => {
    const steps = [ASKED, DECIDED, SENT, HANDED]
    expect(steps.map((_, at) => on(steps.slice(0, at + 1)).waitsFor)).toEqual(['committee', 'committee', 'association', 'club'])
    expect(on([ASKED, event('postponed', '2017-06-20')], day('2017-07-20'))).toMatchObject({ step: 'postponed', waitsFor: 'committee', days: 30 })
  })

  test('less received than decided is shown, and the committee is waited for again', () => {
    expect(on([ASKED, DECIDED, SENT, HANDED, RECEIVED])).toMatchObject({ step: 'received', waitsFor: 'committee', asked: 20_000_000, decided: 18_000_000, received: 10_000_000, gap: -8_000_000 })
  })

  test('a second transfer brings the rest; more than decided is shown too', () => {
    const rest = [event('transferred', '2017-09-01', 9_000_000), event('handed-over', '2017-09-03'), event('received', '2017-09-03', 9_000_000)]
    expect(on([ASKED, DECIDED, SENT, HANDED, RECEIVED, ...rest])).toMatchObject({ step: 'received', waitsFor: null, transferred: 19_000_000, received: 19_000_000, gap: 1_000_000 })
  })

  test('as on an earlier day', () => {
    expect(on([ASKED, DECIDED, SENT, HANDED, RECEIVED], day('2017-07-05'))).toMatchObject({ step: 'decided', since: '2017-07-01', days: 4, received: 0 })
  })

  test('money in the books without any paper is said to be just that', () => {
    expect(on([], TODAY, 20_000_000)).toMatchObject({ step: 'in-books', waitsFor: null, inBooks: 20_000_000, received: 0 })
  })

  test('a declined request no longer counts as asked; the one that still waits is shown', () => {
    const declined = [ASKED, event('declined', '2017-06-20')]
    expect(on(declined)).toMatchObject({ step: 'declined', waitsFor: 'association', asked: 0 })
    const again = [...declined, event('requested', '2018-03-01', 15_000_000, 2)]
    expect(on(again)).toMatchObject({ step: 'requested', since: '2018-03-01', asked: 15_000_000 })
    expect(requestsOn(again, TODAY).map(({ request, step }) => [request, step])).toEqual([[1, 'declined'], [2, 'requested']])
  })
})

describe('what may be recorded', () => {
  const refusedBy = (events: readonly CareFundEvent[], given: CareFundEvent) => recordCareFund(events, given, TODAY)?.refused
  test('only what follows the latest step of its request', () => {
    expect(refusedBy([], DECIDED)).toBe('ledger/care-fund-no-request')
    expect(refusedBy([ASKED], SENT)).toBe('ledger/care-fund-not-now')
    expect(refusedBy([ASKED, DECIDED], RECEIVED)).toBe('ledger/care-fund-not-now')
    expect(refusedBy([ASKED, event('declined', '2017-06-20')], DECIDED)).toBe('ledger/care-fund-not-now')
    expect(refusedBy([ASKED], DECIDED)).toBeUndefined()
  })

  test('in an order of days that can have been', () => {
    expect(recordCareFund([ASKED], event('decided', '2017-06-04', 1), TODAY)).toEqual({ refused: 'ledger/care-fund-order-of-days', because: { kind: 'decided', day: '2017-06-04', last: 'requested', lastDay: '2017-06-05' } })
    expect(refusedBy([], event('requested', '2018-10-01', 1))).toBe('ledger/care-fund-in-future')
    expect(refusedBy([ASKED], event('decided', '2017-06-05', 1))).toBeUndefined()
  })

  test('the later step is taken back first', () => {
    expect(voidCareFund([ASKED, DECIDED], ASKED.id)).toMatchObject({ refused: 'ledger/care-fund-later-step' })
    expect(voidCareFund([ASKED, DECIDED], DECIDED.id)).toBe(DECIDED)
    expect(voidCareFund([ASKED], 'another')).toMatchObject({ refused: 'ledger/care-fund-no-such-step' })
  })
})
