import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { addDays, addMonths, type Day, day } from '#kernel/day.ts'
import { dong } from '#kernel/money.ts'
import { isRefusal, refuse } from '#kernel/refusal.ts'
import { AGES, ageOf, ageSince, type Extension, extend, type LoanTerms } from './extension.ts'
import { type LoanState, loanOn, type Movement, type ScheduleVersion } from './loan-state.ts'
import { repaymentSchedule, totalOf } from './repayment-schedule.ts'
import { splitRepayment } from './repayment.ts'

const TERMS: LoanTerms = { principal: dong(3_000_000), monthlyRate: 100, method: 'flat', every: 1, roundTo: 1000 }
const FROM = day('2018-05-28')
function first(terms: LoanTerms = TERMS, months = 12): ScheduleVersion {
  const instalments = repaymentSchedule({ ...terms, months, firstDueOn: addMonths(FROM, terms.method === 'at-end' ? months : terms.every), graceMonths: 0, interestBase: null })
  if (isRefusal(instalments)) throw new Error(instalments.refused)
  return { version: 1, from: FROM, paidBefore: { principal: dong(0), interest: dong(0) }, instalments }
}
const moved = (kind: Movement['kind'], on: string, principal: number, interest = 0, advance = 0): Movement => ({ kind, day: day(on), principal: dong(principal), interest: dong(interest), advance: dong(advance) })
const LENT = moved('lent', FROM, 3_000_000)
const JUNE = moved('repaid', '2018-06-28', 250_000, 30_000)
const given = (from: string, months: number, firstDueOn: string, graceMonths = 0): Extension => ({ from: day(from), months, firstDueOn: day(firstDueOn), graceMonths })

function made(extension: Extension, movements: readonly Movement[], versions: readonly ScheduleVersion[] = [first()], terms = TERMS): ScheduleVersion {
  const answer = extend(extension, terms, loanOn(versions, movements, extension.from), versions)
  if (isRefusal(answer)) throw new Error(`${answer.refused} ${JSON.stringify(answer.because)}`)
  return answer
}
const written = ({ instalments }: ScheduleVersion): string[] => instalments.map(({ principal, interest }) => `${principal}+${interest}`)

describe('gia hạn', () => {
  it('spreads what is left over the new months, and keeps what was paid', () => {
    // One paid; in the middle of July 2.750.000 are left, and nothing is due: over 5 months 550.000 each. Flat interest is that of 3.000.000.
    const longer = made(given('2018-07-15', 5, '2018-07-28'), [LENT, JUNE])
    expect(longer).toMatchObject({ version: 2, from: '2018-07-15', paidBefore: { principal: 250_000, interest: 30_000 } })
    expect(written(longer)).toEqual(Array(5).fill('550000+30000'))
    expect(longer.instalments.map(({ dueOn }) => dueOn)).toEqual(['2018-07-28', '2018-08-28', '2018-09-28', '2018-10-28', '2018-11-28'])
  })
  it('asks interest that was due with the first, of the day itself too', () => {
    // June unpaid, July's on the day: 60.000 besides the first month's own 30.000.
    expect(written(made(given('2018-07-28', 3, '2018-08-28'), [LENT]))).toEqual(['1000000+90000', '1000000+30000', '1000000+30000'])
    // A day earlier July's stands before the first new period, from 28/7 to 28/8, and is asked too; not where that period begins a month earlier and holds it.
    expect(written(made(given('2018-07-27', 3, '2018-08-28'), [LENT]))[0]).toBe('1000000+90000')
    expect(written(made(given('2018-07-27', 3, '2018-07-28'), [LENT]))[0]).toBe('1000000+60000')
    expect(written(made(given('2018-07-27', 3, '2018-07-28'), [LENT, moved('repaid', '2018-07-01', 0, 12_000)]))[0]).toBe('1000000+48000')
  })
  it('loses no month: one day before the end of a loan that is paid all at the end, its interest is asked with that of the new months', () => {
    const terms: LoanTerms = { ...TERMS, method: 'at-end' }
    const start = { ...first(terms), instalments: [{ number: 1, dueOn: day('2019-05-28'), principal: dong(3_000_000), interest: dong(360_000) }] }
    expect(written(made(given('2019-05-27', 6, '2019-11-28'), [LENT], [start], terms))).toEqual(['3000000+540000'])
  })
  it('does not take the advance off that interest as well: it would count twice', () => {
    // 300.000 for June; in July nothing, and the loan is extended to begin again in September: 30.000 of July and of August are unpaid; the 20.000 count when September's sum is paid.
    const movements = [LENT, moved('repaid', '2018-06-28', 250_000, 30_000, 20_000)]
    const longer = made(given('2018-08-01', 5, '2018-09-28'), movements)
    expect(written(longer)).toEqual(['550000+90000', ...Array(4).fill('550000+30000')])
    expect(loanOn([first(), longer], movements, day('2018-08-01')).next).toEqual({ dueOn: '2018-09-28', principal: 550_000, interest: 70_000 })
  })
  it('counts interest on what is left with the other methods', () => {
    const terms: LoanTerms = { ...TERMS, method: 'declining' }
    expect(written(made(given('2018-07-15', 2, '2018-07-28'), [LENT, JUNE], [first(terms)], terms))).toEqual(['1375000+27500', '1375000+13750'])
    const atEnd: LoanTerms = { ...TERMS, method: 'at-end' }
    // A year's 360.000 on the last day; three months more on 3.000.000 are 90.000.
    expect(written(made(given('2019-05-28', 3, '2019-08-28'), [LENT], [first(atEnd)], atEnd))).toEqual(['3000000+450000'])
  })
  it('may begin with months of interest alone', () => {
    expect(written(made(given('2018-07-15', 4, '2018-07-28', 2), [LENT, JUNE]))).toEqual(['0+30000', '0+30000', '1375000+30000', '1375000+30000'])
  })
  it('leaves out what is written off', () => {
    const movements = [LENT, moved('written-off', '2018-06-10', 1_000_000)]
    const longer = made(given('2018-06-15', 4, '2018-06-28'), movements)
    expect(longer.paidBefore).toEqual({ principal: 1_000_000, interest: 0 })
    expect(written(longer)).toEqual(Array(4).fill('500000+30000'))
  })
  it('may come again, also on the same day; interest that was moved and is due is moved again', () => {
    const longer = made(given('2018-07-28', 3, '2018-08-28'), [LENT])
    const again = made(given('2018-09-01', 2, '2018-09-28'), [LENT], [first(), longer])
    expect([again.version, written(again)]).toEqual([3, ['1500000+120000', '1500000+30000']])
    expect(made(given('2018-07-28', 6, '2018-08-28'), [LENT], [first(), longer]).version).toBe(3)
  })
  it('moves interest too that is due again as its payment was reversed', () => {
    const longer = made(given('2018-07-15', 5, '2018-07-28'), [LENT, JUNE])
    // June's 30.000 are missing, and nothing of the new schedule is due.
    const again = made(given('2018-07-20', 3, '2018-07-28'), [LENT], [first(), longer])
    expect([again.paidBefore, written(again)]).toEqual([{ principal: 0, interest: 0 }, ['1000000+60000', '1000000+30000', '1000000+30000']])
  })
  it('may have its first day on its own day: then that is due at once, and asked of who pays everything', () => {
    const longer = made(given('2018-07-28', 3, '2018-07-28'), [LENT, JUNE])
    expect(written(longer)[0]).toBe('916000+60000')
    const state = loanOn([first(), longer], [LENT, JUNE], day('2018-07-28'))
    expect(state.overdue).toEqual({ principal: 916_000, interest: 60_000 })
    expect(splitRepayment(dong(2_810_000), state, longer, day('2018-07-28'))).toEqual({ split: { principal: 2_750_000, interest: 60_000, advance: 0, closes: true }, matters: [] })
  })
})

describe('is refused', () => {
  const ask = (extension: Extension, movements: readonly Movement[], versions = [first()], cancelled = false) => extend(extension, TERMS, loanOn(versions, movements, extension.from, cancelled), versions)
  const later = given('2018-07-15', 5, '2018-07-28')

  it('before the money is paid out, and where it never was', () => {
    expect([ask(later, [], []), ask(later, [], [], true)]).toEqual([refuse('loans/not-paid-out'), refuse('loans/not-paid-out')])
  })
  it('once it is closed', () => {
    expect([ask(later, [LENT, moved('repaid', '2018-07-01', 3_000_000)]), ask(later, [LENT, moved('written-off', '2018-07-01', 3_000_000)])]).toEqual([refuse('loans/closed'), refuse('loans/closed')])
  })
  it('with a first day before it', () => {
    expect(ask({ ...later, firstDueOn: day('2018-07-14') }, [LENT])).toEqual(refuse('loans/first-due-too-early', { from: day('2018-07-15'), firstDueOn: day('2018-07-14') }))
  })
  it('before an extension that there is already', () => {
    expect(ask({ ...later, from: day('2018-07-14') }, [LENT], [first(), made(later, [LENT])])).toEqual(refuse('loans/extended-later', { from: day('2018-07-15') }))
  })
  it('with terms that no schedule has', () => {
    expect(ask({ ...later, months: 0 }, [LENT])).toEqual(refuse('loans/bad-terms', { field: 'months', value: 0 }))
    expect(ask({ ...later, graceMonths: 5 }, [LENT])).toEqual(refuse('loans/bad-terms', { field: 'graceMonths', value: 5 }))
  })
})

test('whenever it comes, all of the principal is asked, the interest that was due or comes before the new months, and theirs', () => {
  const some = fc.record({
    method: fc.constantFrom('flat' as const, 'declining' as const, 'equal' as const, 'at-end' as const), every: fc.constantFrom(1 as const, 3 as const), after: fc.nat(500), months: fc.integer({ min: 1, max: 24 }), wait: fc.nat(60),
    principal: fc.nat(2_999_999), share: fc.nat(100), advance: fc.nat(300_000),
  })
  fc.assert(
    fc.property(some, ({ method, every, after, months, wait, principal, share, advance }) => {
      const terms: LoanTerms = { ...TERMS, method, every }
      const [from, start] = [addDays(FROM, after), first(terms)]
      const firstDueOn = addDays(from, wait)
      const begins = addMonths(firstDueOn, -(method === 'at-end' ? months : Math.min(every, months)))
      const before = start.instalments.filter(({ dueOn }) => dueOn <= from || dueOn <= begins).reduce((sum, each) => sum + each.interest, 0)
      const due = start.instalments.filter(({ dueOn }) => dueOn <= from).reduce((sum, { interest }) => sum + interest, 0)
      const interest = Math.floor((due * share) / 100)
      const longer = made({ from, months, firstDueOn, graceMonths: 0 }, [LENT, moved('repaid', FROM, principal, interest, advance)], [start], terms)
      const spread = repaymentSchedule({ ...terms, principal: dong(3_000_000 - principal), months, firstDueOn, graceMonths: 0, interestBase: method === 'flat' ? dong(3_000_000) : null })
      if (isRefusal(spread)) throw new Error(spread.refused)
      expect(totalOf(longer.instalments)).toEqual({ principal: 3_000_000 - principal, interest: totalOf(spread).interest + before - interest })
      expect(longer.instalments.slice(1)).toEqual(spread.slice(1))
    }),
  )
})

test('what is overdue is in one of four groups by its days', () => {
  expect([-1, 0, 1, 30, 31, 90, 91, 1000].map(ageOf)).toEqual(['none', 'none', '1-30', '1-30', '31-90', '31-90', 'over-90', 'over-90'])
  expect(AGES).toEqual(['none', '1-30', '31-90', 'over-90'])
  const since = (from: Day | null, on: string) => ageSince(from, day(on))
  expect([since(null, '2018-07-01'), since(day('2018-06-28'), '2018-06-28'), since(day('2018-06-28'), '2018-07-28'), since(day('2018-06-28'), '2018-07-29')]).toEqual(['none', 'none', '1-30', '31-90'])
  const state: LoanState = loanOn([first()], [LENT], day('2018-09-27'))
  expect([state.daysOverdue, ageOf(state.daysOverdue), ageSince(state.overdueSince, day('2018-09-27'))]).toEqual([91, 'over-90', 'over-90'])
})
