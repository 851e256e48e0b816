import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { type Dong, dong } from '#kernel/money.ts'
import { isRefusal, refuse } from '#kernel/refusal.ts'
import { LONGEST, levers, type Turnover, type TurnoverGiven, turnover } from './turnover.ts'

/** A club of 60 with 25 million in the box, lending 5 million for a year. */
const CLUB: TurnoverGiven = {
  cash: dong(25_000_000), comingIn: [], members: 60, borrowed: 0, loan: dong(5_000_000), months: 12, paysMonthly: true, monthlyRate: 0, keptShare: 0, target: 50,
}
const club = (change: Partial<TurnoverGiven> = {}): TurnoverGiven => ({ ...CLUB, ...change })
const millions = (...amounts: readonly number[]): Dong[] => amounts.map((amount) => dong(amount * 1_000_000))

function run(given: TurnoverGiven): Turnover {
  const answer = turnover(given)
  if (isRefusal(answer)) throw new Error(`Refused: ${JSON.stringify(answer.because)}`)
  return answer
}
const reachedIn = (given: TurnoverGiven): number => run(given).reachedIn ?? Number.POSITIVE_INFINITY
/** The months in which a loan was paid out, a month of several loans as many times. */
const lentIn = (given: TurnoverGiven): number[] => run(given).months.flatMap(({ month, lent }) => Array<number>(lent).fill(month))

describe('25 million, 60 members, 5 million for 12 months', () => {
  // In twelfths of a loan. Each borrower brings one a month for twelve months; twelve are a loan.
  //  0: 60, lends 5 ·  1 to 3: 5, 10, 15, lends, 3 ·  4, 5: 9, 15, lends, 3 ·  6, 7: 10, 17, lends, 5 ·  8: 13, lends, 1
  //  9, 10: 10, 19, lends, 7 · 11: 17, lends, 5 · 12: 16, lends, 4, and the first five have paid everything
  // 13, 14: 11, 18, lends, 6 · 15: 14, lends, 2 · 16, 17: 10, 18, lends, 6 · 18: 14, lends, 2 · 19, 20: 11, 19, lends, 7
  // 21: 15, lends, 3 · 22: 12, lends, 0 · 23, 24: 9, 17, lends, 5 · 25: 13, lends, 1 · 26, 27: 10, 18, lends, 6
  // 28: 14, lends, 2 · 29, 30: 11, 19, lends, 7 · 31: 15, lends, 3 · 32: 12, lends, 0 · 33, 34: 9, 17, lends, 5
  // 35: 13, lends, 1 · 36, 37: 10, 18, lends, 6 · 38: 14, lends the thirtieth
  const BY_HAND = [0, 0, 0, 0, 0, 3, 5, 7, 8, 10, 11, 12, 14, 15, 17, 18, 20, 21, 22, 24, 25, 27, 28, 30, 31, 32, 34, 35, 37, 38]

  it('paid back monthly: the thirtieth of sixty borrows after 38 months', () => {
    expect(run(CLUB)).toMatchObject({ needed: 30, reachedIn: 38 })
    expect(lentIn(CLUB)).toEqual(BY_HAND)
  })
  it('the same where a twelfth is a whole number of đồng', () => {
    const even = club({ cash: dong(30_000_000), loan: dong(6_000_000) })
    expect(lentIn(even)).toEqual(BY_HAND)
    expect(run(even).months.slice(0, 9).map(({ cash }) => cash / 500_000)).toEqual([0, 5, 10, 3, 9, 3, 10, 5, 1])
    expect(run(even).months.filter(({ month }) => [22, 32].includes(month)).map(({ cash }) => cash)).toEqual([0, 0])
  })
  it('all at the end: five each year, the thirtieth after 60 months', () => {
    expect(run(club({ paysMonthly: false }))).toMatchObject({ needed: 30, reachedIn: 60 })
    expect(lentIn(club({ paysMonthly: false }))).toEqual([0, 12, 24, 36, 48, 60].flatMap((month) => Array(5).fill(month)))
  })
  it('part of the members, to the person and rounded up', () => {
    expect([1, 2, 49, 50, 51, 100].map((target) => run(club({ target })).needed)).toEqual([1, 2, 30, 30, 31, 60])
    expect([run(club({ members: 54 })).needed, run(club({ members: 55 })).needed, run(club({ members: 1, target: 1 })).needed]).toEqual([27, 28, 1])
  })
})

describe('what there is to lend', () => {
  it('is paid out at once, and no further than the target', () => {
    expect(run(club({ cash: dong(400_000_000) }))).toEqual({ needed: 30, reachedIn: 0, months: [{ month: 0, lent: 30, borrowed: 30, cash: 250_000_000 }] })
    expect(run(club({ cash: dong(400_000_000), target: 100 })).months[0]).toEqual({ month: 0, lent: 60, borrowed: 60, cash: 100_000_000 })
  })
  it('stays where the target is reached already', () => {
    for (const borrowed of [30, 31, 60]) expect(run(club({ borrowed }))).toEqual({ needed: 30, reachedIn: 0, months: [{ month: 0, lent: 0, borrowed, cash: 25_000_000 }] })
  })
  it('never is enough for a loan that is larger', () => {
    const never = run(club({ cash: dong(4_999_999) }))
    expect(never.reachedIn).toBeNull()
    expect(never.months).toHaveLength(LONGEST + 1)
    expect(never.months.at(-1)).toEqual({ month: 120, lent: 0, borrowed: 0, cash: 4_999_999 })
  })
  it('is given up after 120 months, the last of them counted', () => {
    const slow = { cash: dong(5_000_000), months: 60, paysMonthly: false, members: 3, target: 100 }
    expect(run(club(slow))).toMatchObject({ needed: 3, reachedIn: 120 })
    expect(run(club({ ...slow, members: 4 }))).toMatchObject({ needed: 4, reachedIn: null })
  })
  it('comes in from the borrowers of today, from the next month on', () => {
    // 3 + 1 + 1 is the first loan in month 2; nothing comes after, so the next waits for its twelfths.
    expect(lentIn(club({ cash: dong(3_000_000), comingIn: millions(1, 1), members: 2, target: 100, paysMonthly: false }))).toEqual([2, 14])
    expect(lentIn(club({ cash: dong(0), comingIn: millions(5, 0, 10), members: 3, target: 100 }))).toEqual([1, 3, 3])
    expect(reachedIn(club({ comingIn: millions(2, 2, 2, 2, 2) }))).toBeLessThan(38)
  })
  it('grows by the interest that is kept, and by no other', () => {
    // All at the end: 5 million at 1 % for 12 months bring 600.000 each; five of them 3.000.000, so that ten loans bring 6.000.000 by month 24: 5 + 5 + 6.
    const lending = { paysMonthly: false, monthlyRate: 100, members: 16, target: 100 }
    expect(lentIn(club({ ...lending, keptShare: 100 }))).toEqual([0, 0, 0, 0, 0, 12, 12, 12, 12, 12, 24, 24, 24, 24, 24, 24])
    expect(lentIn(club({ ...lending, keptShare: 0 }))).toEqual(lentIn(club({ ...lending, monthlyRate: 0, keptShare: 100 })))
    expect(reachedIn(club({ ...lending, keptShare: 50 }))).toBe(36)
    expect(reachedIn(club({ monthlyRate: 100, keptShare: 100 }))).toBeLessThan(38)
  })
  it('takes interest on what is still owed, in whole đồng', () => {
    // 100.000 over 3 months: 33.334, 33.333 and 33.333; 1 % of 100.000, of 66.666 and of 33.333; half of it, cut, is 500, 333 and 166.
    const { months } = run(club({ cash: dong(100_000), loan: dong(100_000), months: 3, monthlyRate: 100, keptShare: 50, members: 9 }))
    expect(months.slice(0, 4).map(({ lent, cash }) => [lent, cash])).toEqual([[1, 0], [0, 33_834], [0, 67_500], [1, 999]])
  })
})

test('what cannot be is refused with its field', () => {
  const wrong: readonly (readonly [keyof TurnoverGiven, Partial<TurnoverGiven>])[] = [
    ['cash', { cash: -1 as Dong }], ['cash', { cash: 0.5 as Dong }], ['cash', { cash: dong(100_000_000_001) }], ['cash', { cash: Number.NaN as Dong }],
    ['comingIn', { comingIn: millions(1, -1) }], ['comingIn', { comingIn: millions(60_000, 60_000) }],
    ['members', { members: 0 }], ['members', { members: 1.5 }],
    ['borrowed', { borrowed: 61 }], ['borrowed', { borrowed: -1 }],
    ['loan', { loan: dong(0) }], ['loan', { loan: dong(-5) }],
    ['months', { months: 0 }], ['months', { months: 121 }],
    ['monthlyRate', { monthlyRate: -1 }], ['monthlyRate', { monthlyRate: 501 }],
    ['keptShare', { keptShare: -1 }], ['keptShare', { keptShare: 101 }],
    ['target', { target: 0 }], ['target', { target: 101 }], ['target', { target: 33.3 }],
  ]
  for (const [field, change] of wrong) {
    expect(turnover(club(change)), JSON.stringify(change)).toEqual(refuse('loans/bad-simulation', { field }))
    expect(levers(club(change))).toEqual([])
  }
})

test('the largest that may be asked still adds up', () => {
  const most = dong(100_000_000_000)
  for (const paysMonthly of [true, false]) {
    const given = club({ cash: most, comingIn: [most], loan: dong(1_000), months: 12, paysMonthly, monthlyRate: 500, keptShare: 100, members: 1_000_000, target: 100 })
    expect(run(given).reachedIn).toBe(0)
    for (const months of [1, 12, LONGEST]) expect(isRefusal(turnover({ ...given, loan: most, months }))).toBe(false)
    expect(levers({ ...given, loan: most })).toHaveLength(3)
  }
})

describe('what moves the day most', () => {
  const atEnd = (change: Partial<TurnoverGiven>): TurnoverGiven => club({ paysMonthly: false, target: 100, ...change })

  it('is the term where the money must come round', () => {
    // 2 at once, 2 after a term, 2 after another. 4 million: 2 of 10 million with 2 left over; 12 million: 2 again.
    expect(levers(atEnd({ cash: dong(10_000_000), members: 6 }))).toEqual([
      { lever: 'months', value: 10, reachedIn: 20, sooner: 4 },
      { lever: 'loan', value: 4_000_000, reachedIn: 24, sooner: 0 },
      { lever: 'capital', value: 12_000_000, reachedIn: 24, sooner: 0 },
    ])
  })
  it('is the amount where smaller loans are enough for everybody', () => {
    expect(levers(atEnd({ cash: dong(20_000_000), members: 5 }))).toEqual([
      { lever: 'loan', value: 4_000_000, reachedIn: 0, sooner: 12 },
      { lever: 'months', value: 10, reachedIn: 10, sooner: 2 },
      { lever: 'capital', value: 24_000_000, reachedIn: 12, sooner: 0 },
    ])
  })
  it('is the capital, of which what is still coming in is a part', () => {
    const late = [...millions(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0), ...millions(20)]
    expect(levers(atEnd({ cash: dong(5_000_000), comingIn: late, members: 2 }))).toEqual([
      { lever: 'capital', value: 10_000_000, reachedIn: 0, sooner: 12 },
      { lever: 'months', value: 10, reachedIn: 10, sooner: 2 },
      { lever: 'loan', value: 4_000_000, reachedIn: 12, sooner: 0 },
    ])
  })
  it('may be what makes it possible at all: then it is not so many months sooner', () => {
    expect(levers(atEnd({ cash: dong(4_000_000), members: 1 }))).toEqual([
      { lever: 'loan', value: 4_000_000, reachedIn: 0, sooner: null },
      { lever: 'months', value: 10, reachedIn: null, sooner: null },
      { lever: 'capital', value: 4_800_000, reachedIn: null, sooner: null },
    ])
  })
  it('may be later, where a shorter term brings less interest to be lent', () => {
    // 5 % a month for 20 months is the loan again: two loans in month 20, and both after it at once; 16 months bring 9 million, for one, and the third only at 32.
    const given = atEnd({ cash: dong(5_000_000), members: 3, months: 20, monthlyRate: 500, keptShare: 100 })
    expect(levers(given).find(({ lever }) => lever === 'months')).toEqual({ lever: 'months', value: 16, reachedIn: 32, sooner: -12 })
  })
  it('leaves out what cannot be smaller', () => {
    expect(levers(club({ months: 1 })).map(({ lever }) => lever)).toEqual(expect.arrayContaining(['loan', 'capital']))
    expect(levers(club({ months: 1 }))).toHaveLength(2)
    expect(levers(club({ loan: dong(1), months: 2 })).map(({ lever, value }) => [lever, value])).toEqual([['months', 1], ['capital', 30_000_000]])
    expect(levers(club({ cash: dong(0) })).map(({ lever }) => lever)).toEqual(['loan', 'months'])
  })
})

describe('whatever is given', () => {
  const STEP = 100_000
  const some = (more: Partial<Record<keyof TurnoverGiven, fc.Arbitrary<unknown>>> = {}): fc.Arbitrary<TurnoverGiven> =>
    fc.record({
      cash: fc.nat(60_000_000).map(dong),
      comingIn: fc.array(fc.nat(3_000_000).map(dong), { maxLength: 24 }),
      members: fc.integer({ min: 10, max: 60 }),
      borrowed: fc.nat(10),
      loan: fc.integer({ min: 5, max: 150 }).map((steps) => dong(steps * STEP)),
      months: fc.integer({ min: 1, max: 36 }),
      paysMonthly: fc.boolean(),
      monthlyRate: fc.nat(200),
      keptShare: fc.nat(100),
      target: fc.integer({ min: 1, max: 100 }),
      ...more,
    }) as fc.Arbitrary<TurnoverGiven>

  it('money is neither made nor lost: cash and what is owed are the capital', () => {
    fc.assert(
      fc.property(some({ monthlyRate: fc.constant(0), loan: fc.integer({ min: 100, max: 9_999_999 }) }), (given) => {
        const { months } = run(given)
        const owedAt = (age: number): number => (age >= given.months ? 0 : given.paysMonthly ? Number(BigInt(given.loan) * BigInt(given.months - age) / BigInt(given.months)) : given.loan)
        let capital: number = given.cash
        for (const { month, cash } of months) {
          if (month > 0) capital += given.comingIn[month - 1] ?? 0
          const owed = months.slice(0, month + 1).reduce((sum, past) => sum + past.lent * owedAt(month - past.month), 0)
          expect(cash + owed).toBe(capital)
        }
      }),
    )
  })
  it('months follow one another, borrowers never become fewer, and nothing that could be lent stays', () => {
    fc.assert(
      fc.property(some(), (given) => {
        const { needed, reachedIn: reached, months } = run(given)
        expect(months.map(({ month }) => month)).toEqual(Array.from({ length: (reached ?? LONGEST) + 1 }, (_, month) => month))
        let before = given.borrowed
        for (const { lent, borrowed, cash } of months) {
          expect(borrowed).toBe(before + lent)
          expect(lent >= 0 && cash >= 0 && borrowed <= Math.max(needed, given.borrowed)).toBe(true)
          if (borrowed < needed) expect(cash).toBeLessThan(given.loan)
          before = borrowed
        }
        expect(reached !== null).toBe(before >= needed)
      }),
    )
  })
  it('more cash is never later, nor more of what comes in', () => {
    fc.assert(
      fc.property(some(), fc.nat(20_000_000), fc.nat(20), (given, more, at) => {
        expect(reachedIn({ ...given, cash: dong(given.cash + more) })).toBeLessThanOrEqual(reachedIn(given))
        expect(reachedIn({ ...given, comingIn: given.comingIn.map((part, index) => dong(part + (index === at ? more : 0))) })).toBeLessThanOrEqual(reachedIn(given))
      }),
    )
  })
  it('smaller loans are never later', () => {
    // By 100.000 đ or more: what rounding to the đồng does to so many loans is always less.
    fc.assert(
      fc.property(some(), fc.integer({ min: 1, max: 50 }), (given, steps) => {
        expect(reachedIn(given)).toBeLessThanOrEqual(reachedIn({ ...given, loan: dong(given.loan + steps * STEP) }))
      }),
    )
  })
  it('a shorter term is never later where no interest is kept', () => {
    fc.assert(
      fc.property(some({ keptShare: fc.constant(0) }), fc.integer({ min: 1, max: 12 }), (given, longer) => {
        expect(reachedIn(given)).toBeLessThanOrEqual(reachedIn({ ...given, months: given.months + longer }))
      }),
    )
  })
  it('levers are the three asked one by one, in order', () => {
    fc.assert(
      fc.property(some(), (given) => {
        const moved = levers(given)
        const now = run(given).reachedIn
        for (const { lever, value, reachedIn: then, sooner } of moved) {
          expect(run({ ...given, [lever === 'capital' ? 'cash' : lever]: value }).reachedIn).toBe(then)
          expect(sooner).toBe(now === null || then === null ? null : now - then)
          if (lever !== 'months' && now !== null) expect(sooner).toBeGreaterThanOrEqual(0)
        }
        const days = moved.map(({ reachedIn: then }) => then ?? Number.POSITIVE_INFINITY)
        expect(days).toEqual(days.toSorted((one, other) => one - other))
      }),
    )
  })
})
