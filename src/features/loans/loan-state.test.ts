import { describe, expect, it, test } from 'vitest'
import { addMonths, type Day, day } from '#kernel/day.ts'
import { dong } from '#kernel/money.ts'
import { coveredBy, type LoanState, loanOn, type Movement, type ScheduleVersion, versionOn } from './loan-state.ts'

/** 3.000.000 đ of 28/05/2018 over 12 months at 1 % flat: 250.000 + 30.000 on the 28th, from June on. */
const YEAR: ScheduleVersion = {
  version: 1, from: day('2018-05-28'), paidBefore: { principal: dong(0), interest: dong(0) },
  instalments: Array.from({ length: 12 }, (_, at) => ({ number: at + 1, dueOn: addMonths(day('2018-06-28'), at), principal: dong(250_000), interest: dong(30_000) })),
}
/** On 28/08/2018, after 500.000 and 60.000 were paid, the 2.500.000 left are spread over five months from 28/09 on; 30.000 of August are asked with the first. */
const LONGER: ScheduleVersion = {
  version: 2, from: day('2018-08-28'), paidBefore: { principal: dong(500_000), interest: dong(60_000) },
  instalments: Array.from({ length: 5 }, (_, at) => ({ number: at + 1, dueOn: addMonths(day('2018-09-28'), at), principal: dong(500_000), interest: dong(at === 0 ? 60_000 : 30_000) })),
}
const moved = (kind: Movement['kind'], on: string, principal: number, interest = 0, advance = 0): Movement => ({ kind, day: day(on), principal: dong(principal), interest: dong(interest), advance: dong(advance) })
const LENT = moved('lent', '2018-05-28', 3_000_000)
const paid = (on: string, principal = 250_000, interest = 30_000, advance = 0): Movement => moved('repaid', on, principal, interest, advance)
const at = (on: string, ...movements: readonly Movement[]): LoanState => loanOn([YEAR], [LENT, ...movements], day(on))
/** "principal+interest since day (days)". */
const overdue = ({ overdue: { principal, interest }, overdueSince, daysOverdue }: LoanState): string => `${principal}+${interest} since ${overdueSince ?? 'never'} (${daysOverdue})`
const next = (state: LoanState): string | null => state.next && `${state.next.principal}+${state.next.interest} on ${state.next.dueOn}`
const NOTHING = '0+0 since never (0)'

describe('where a loan stands', () => {
  const bare = (...movements: readonly Movement[]) => loanOn([], movements, day('2019-12-31')).status

  it('is decided, then lent, then repaid', () => {
    expect([bare(), bare(LENT), bare(LENT, paid('2018-06-28')), bare(LENT, paid('2018-06-28', 3_000_000))]).toEqual(['decided', 'lent', 'lent', 'repaid'])
  })
  it('is cancelled where it was not paid out', () => {
    expect(loanOn([], [], day('2018-06-01'), true)).toEqual({
      status: 'cancelled', lent: 0, principalPaid: 0, interestPaid: 0, writtenOff: 0, principalLeft: 0, advance: 0, overdue: { principal: 0, interest: 0 }, overdueSince: null, daysOverdue: 0, next: null,
    })
  })
  it('is that of the day: nothing later is known', () => {
    const all = [LENT, paid('2018-06-28'), paid('2018-07-05', 2_750_000)]
    expect(['2018-05-27', '2018-05-28', '2018-07-04', '2018-07-05'].map((on) => loanOn([YEAR], all, day(on)).status)).toEqual(['decided', 'lent', 'lent', 'repaid'])
    expect(loanOn([YEAR], all, day('2018-07-04'))).toMatchObject({ principalPaid: 250_000, interestPaid: 30_000, principalLeft: 2_750_000 })
  })
  it('is written off where the last of it was not paid', () => {
    expect([bare(LENT, moved('written-off', '2018-09-01', 3_000_000)), bare(LENT, paid('2018-06-28'), moved('written-off', '2018-09-01', 2_750_000))]).toEqual(['written-off', 'written-off'])
    expect(bare(LENT, moved('written-off', '2018-09-01', 2_999_999))).toBe('lent')
  })
  it('is lent again where the payment that closed it is reversed, and decided again where the paying out is', () => {
    expect([bare(LENT, paid('2018-06-28', 3_000_000)), bare(LENT), bare()]).toEqual(['repaid', 'lent', 'decided'])
  })
  it('asks for nothing more once it is closed, whatever the schedule says', () => {
    for (const closing of [paid('2018-07-10', 3_000_000, 60_000), moved('written-off', '2018-07-10', 3_000_000)])
      for (const on of ['2018-07-10', '2018-07-28', '2020-01-01']) expect([overdue(at(on, closing)), next(at(on, closing))]).toEqual([NOTHING, null])
  })
})

describe('what is due', () => {
  it('is nothing before the first day; then it is due, and overdue in days only from the next', () => {
    expect(['2018-05-28', '2018-06-27', '2018-06-28', '2018-06-29', '2018-07-27'].map((on) => overdue(at(on)))).toEqual([
      NOTHING, NOTHING, '250000+30000 since never (0)', '250000+30000 since 2018-06-28 (1)', '250000+30000 since 2018-06-28 (29)',
    ])
  })
  it('adds up, and its days count from the oldest', () => {
    expect(overdue(at('2018-07-28'))).toBe('500000+60000 since 2018-06-28 (30)')
    expect(overdue(at('2018-08-29'))).toBe('750000+90000 since 2018-06-28 (62)')
    expect(overdue(at('2018-08-29', paid('2018-07-01')))).toBe('500000+60000 since 2018-07-28 (32)')
  })
  it('is of an instalment as long as a đồng of it is missing', () => {
    expect(overdue(at('2018-07-30', paid('2018-06-28', 249_999), paid('2018-07-28', 250_000, 30_000)))).toBe('1+0 since 2018-07-28 (2)')
    expect(overdue(at('2018-07-30', paid('2018-06-28', 0, 29_999)))).toBe('500000+30001 since 2018-06-28 (32)')
  })
  it('stays due after the last day, when nothing comes next', () => {
    expect([overdue(at('2019-05-29')), next(at('2019-05-29'))]).toEqual(['3000000+360000 since 2018-06-28 (335)', null])
  })
})

describe('what comes next', () => {
  it('is the first instalment after the day that is not paid yet', () => {
    expect(['2018-05-28', '2018-06-27', '2018-06-28'].map((on) => next(at(on)))).toEqual(['250000+30000 on 2018-06-28', '250000+30000 on 2018-06-28', '250000+30000 on 2018-07-28'])
    expect(next(at('2018-06-20', paid('2018-06-20')))).toBe('250000+30000 on 2018-07-28')
    expect(next(at('2018-06-20', paid('2018-06-20', 70_000, 30_000)))).toBe('180000+0 on 2018-06-28')
  })
  it('is less by the advance: 20.000 kept make it 260.000, interest first', () => {
    expect(next(at('2018-06-28', paid('2018-06-28', 250_000, 30_000, 20_000)))).toBe('250000+10000 on 2018-07-28')
    expect(overdue(at('2018-07-29', paid('2018-06-28', 250_000, 30_000, 20_000)))).toBe('250000+10000 since 2018-07-28 (1)')
  })
  it('is the one after, where the advance is larger than the first', () => {
    // 320.000 kept: July is covered with 280.000, and 40.000 are left for August: its 30.000 and 10.000 of the principal.
    const ahead = paid('2018-06-28', 250_000, 30_000, 320_000)
    expect(next(at('2018-06-28', ahead))).toBe('240000+0 on 2018-08-28')
    expect([overdue(at('2018-07-29', ahead)), overdue(at('2018-08-29', ahead))]).toEqual([NOTHING, '240000+0 since 2018-08-28 (1)'])
    expect(at('2018-07-29', ahead)).toMatchObject({ principalLeft: 2_750_000, advance: 320_000 })
  })
  it('is what it was where the advance is given back', () => {
    const kept = [paid('2018-06-28', 250_000, 30_000, 20_000), moved('advance-returned', '2018-07-02', 0, 0, -20_000)]
    expect([at('2018-07-01', ...kept).advance, at('2018-07-02', ...kept).advance]).toEqual([20_000, 0])
    expect(next(at('2018-07-02', ...kept))).toBe('250000+30000 on 2018-07-28')
  })
})

test('what is written off is principal that nobody owes any more: the oldest first, and the interest stays', () => {
  const part = moved('written-off', '2018-07-10', 400_000)
  expect(at('2018-07-30', part)).toMatchObject({ status: 'lent', principalPaid: 0, writtenOff: 400_000, principalLeft: 2_600_000 })
  expect(overdue(at('2018-07-30', part))).toBe('100000+60000 since 2018-06-28 (32)')
})

describe('a payment that is reversed', () => {
  it('was never made: its instalment is due since its own day', () => {
    expect(overdue(at('2018-07-29', paid('2018-06-28'), paid('2018-07-28')))).toBe(NOTHING)
    // The other covers June, the oldest.
    expect(overdue(at('2018-07-29', paid('2018-07-28')))).toBe('250000+30000 since 2018-07-28 (1)')
  })
  it('takes the advance with it that a later one had used: so much of what that one paid is missing', () => {
    // 300.000 for June and 260.000 for July; the first was another's. Of 560.000 the borrower brought 260.000: 300.000 are missing.
    const state = at('2018-07-29', paid('2018-07-28', 250_000, 30_000, -20_000))
    expect(state.advance).toBe(-20_000)
    expect(overdue(state)).toBe('270000+30000 since 2018-06-28 (31)')
    // Entered again as 280.000, only the 20.000 are.
    expect(overdue(at('2018-07-29', paid('2018-06-28'), paid('2018-07-28', 250_000, 30_000, -20_000)))).toBe('20000+0 since 2018-07-28 (1)')
  })
  it('of interest alone leaves its interest missing', () => {
    expect(overdue(at('2018-06-29', paid('2018-06-29', 0, 10_000, -10_000)))).toBe('250000+30000 since 2018-06-28 (1)')
  })
})

describe('after an extension', () => {
  const two = [LENT, paid('2018-06-28'), paid('2018-07-28')]
  const extended = (on: string, movements: readonly Movement[] = two) => loanOn([YEAR, LONGER], movements, day(on))

  it('the new schedule holds from its day on, and the earlier one before', () => {
    const days: Day[] = [day('2018-01-01'), day('2018-05-28'), day('2018-08-27'), day('2018-08-28'), day('2030-01-01')]
    expect(days.map((on) => versionOn([YEAR, LONGER], on)?.version)).toEqual([1, 1, 1, 2, 2])
    expect(versionOn([YEAR, { ...LONGER, version: 2 }, { ...LONGER, version: 3 }], day('2018-08-28'))?.version).toBe(3)
    expect(versionOn([], day('2018-08-28'))).toBeUndefined()
  })
  it('nothing is overdue until its own first day has passed', () => {
    expect(next(extended('2018-08-27'))).toBe('250000+30000 on 2018-08-28')
    expect([overdue(extended('2018-08-28')), next(extended('2018-08-28'))]).toEqual([NOTHING, '500000+60000 on 2018-09-28'])
    expect([overdue(extended('2018-09-28')), overdue(extended('2018-09-29'))]).toEqual(['500000+60000 since never (0)', '500000+60000 since 2018-09-28 (1)'])
  })
  it('what was paid before counts for nothing of it, and what is paid later does', () => {
    expect(coveredBy(LONGER, { principal: dong(500_000), interest: dong(60_000) }).map(({ paidPrincipal, paidInterest }) => paidPrincipal + paidInterest)).toEqual([0, 0, 0, 0, 0])
    expect(overdue(extended('2018-10-29', [...two, paid('2018-09-28', 500_000, 60_000)]))).toBe('500000+30000 since 2018-10-28 (1)')
    // Brought before and written down late: it counts too.
    expect(next(extended('2018-09-01', [...two, paid('2018-08-20', 250_000, 30_000)]))).toBe('250000+30000 on 2018-09-28')
  })
  it('a payment from before that is reversed is missing at once, under number 0', () => {
    const [lent, june] = two as [Movement, Movement]
    expect(overdue(extended('2018-08-28', [lent, june]))).toBe('250000+30000 since never (0)')
    expect(overdue(extended('2018-09-07', [lent, june]))).toBe('250000+30000 since 2018-08-28 (10)')
    expect(overdue(extended('2018-09-29', [lent, june]))).toBe('750000+90000 since 2018-08-28 (32)')
    expect(next(extended('2018-08-28', [lent, june]))).toBe('500000+60000 on 2018-09-28')
    expect(coveredBy(LONGER, { principal: dong(250_000), interest: dong(60_000) })[0]).toEqual({ number: 0, dueOn: '2018-08-28', principal: 250_000, interest: 0, paidPrincipal: 0, paidInterest: 0 })
    // Paid again, it is gone.
    expect(overdue(extended('2018-09-07', [lent, june, paid('2018-09-07')]))).toBe(NOTHING)
  })
  it('so is what was written off before, where that is reversed', () => {
    const given = { ...LONGER, paidBefore: { principal: dong(500_000), interest: dong(0) } }
    const off = moved('written-off', '2018-08-01', 500_000)
    expect(overdue(loanOn([YEAR, given], [LENT, off], day('2018-08-30')))).toBe(NOTHING)
    expect(overdue(loanOn([YEAR, given], [LENT], day('2018-08-30')))).toBe('500000+0 since 2018-08-28 (2)')
  })
})
