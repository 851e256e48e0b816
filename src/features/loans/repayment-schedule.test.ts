import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { addDays, addMonths, day } from '#kernel/day.ts'
import { dong } from '#kernel/money.ts'
import { isRefusal } from '#kernel/refusal.ts'
import { METHODS } from '#features/clubs/club-setting.ts'
import { type Instalment, type Method, repaymentSchedule, type Terms, totalOf } from './repayment-schedule.ts'

const terms = (method: Method, principal: number, months: number, more: Partial<Terms> = {}): Terms => ({
  principal: dong(principal), months, monthlyRate: 100, method, firstDueOn: day('2018-07-28'), graceMonths: 0, every: 1, roundTo: 1000, interestBase: null, ...more,
})
function made(given: Terms): readonly Instalment[] {
  const answer = repaymentSchedule(given)
  if (isRefusal(answer)) throw new Error(`${answer.refused} ${JSON.stringify(answer.because)}`)
  return answer
}
/** "principal+interest" of each instalment. */
const written = (given: Terms): string[] => made(given).map(({ principal, interest }) => `${principal}+${interest}`)
const times = (count: number, text: string): string[] => Array(count).fill(text)
const days = (given: Terms): string[] => made(given).map(({ dueOn }) => dueOn)

describe('lãi phẳng', () => {
  it('is 280.000 a month for 3.000.000 over a year at 1 %', () => {
    expect(written(terms('flat', 3_000_000, 12))).toEqual(times(12, '250000+30000'))
    expect(totalOf(made(terms('flat', 3_000_000, 12)))).toEqual({ principal: 3_000_000, interest: 360_000 })
  })
  it('has the rest of the principal in the last', () => {
    expect(written(terms('flat', 1_000_000, 3))).toEqual(['333000+10000', '333000+10000', '334000+10000'])
    expect(written(terms('flat', 1_000_000, 3, { roundTo: 100 }))).toEqual(['333300+10000', '333300+10000', '333400+10000'])
    expect(written(terms('flat', 1_000_000, 3, { roundTo: 500 }))).toEqual(['333000+10000', '333000+10000', '334000+10000'])
    expect(written(terms('flat', 1_000_000, 3, { roundTo: 1 }))).toEqual(['333333+10000', '333333+10000', '333334+10000'])
  })
  it('has all of it there where a share is less than what is rounded to', () => {
    expect(written(terms('flat', 999, 2, { monthlyRate: 0 }))).toEqual(['0+0', '999+0'])
  })
  it('takes 0,7 %', () => {
    expect(written(terms('flat', 5_000_000, 10, { monthlyRate: 70 }))).toEqual(times(10, '500000+35000'))
  })
  it('rounds what the interest comes to, not each part: half a đồng a month is 1, 0, 1, 0', () => {
    expect(written(terms('flat', 50, 4))).toEqual(['0+1', '0+0', '0+1', '50+0'])
  })
  it('counts on the first principal of a loan that was extended', () => {
    expect(written(terms('flat', 2_000_000, 4, { interestBase: dong(3_000_000) }))).toEqual(times(4, '500000+30000'))
  })
  it('is not upset by the largest loan', () => {
    const largest = terms('flat', 1_000_000_000, 120, { monthlyRate: 500 })
    expect(written(largest)).toEqual([...times(119, '8333000+50000000'), '8373000+50000000'])
    expect(totalOf(made(largest))).toEqual({ principal: 1_000_000_000, interest: 6_000_000_000 })
  })
})

describe('lãi trên dư nợ', () => {
  it('falls with the debt: 195.000 where flat interest is 360.000', () => {
    const year = terms('declining', 3_000_000, 12)
    expect(written(year)).toEqual([30_000, 27_500, 25_000, 22_500, 20_000, 17_500, 15_000, 12_500, 10_000, 7_500, 5_000, 2_500].map((interest) => `250000+${interest}`))
    expect(totalOf(made(year))).toEqual({ principal: 3_000_000, interest: 195_000 })
  })
  it('counts on what is truly left where parts are rounded', () => {
    expect(written(terms('declining', 1_000_000, 3))).toEqual(['333000+10000', '333000+6670', '334000+3340'])
  })
  it('rounds what the interest comes to: 1,5 + 1 + 0,5 is 3, not 4', () => {
    expect(written(terms('declining', 150, 3, { roundTo: 1 }))).toEqual(['50+2', '50+1', '50+0'])
  })
  it('has nothing to do with another base', () => {
    expect(written(terms('declining', 1_000_000, 3, { interestBase: dong(9_000_000) }))).toEqual(written(terms('declining', 1_000_000, 3)))
  })
})

describe('trả đều', () => {
  it('is the same to the đồng where the annuity is whole', () => {
    expect(written(terms('equal', 20_100_000, 2))).toEqual(['10000000+201000', '10100000+101000'])
    expect(written(terms('equal', 20_100_000, 2, { roundTo: 1 }))).toEqual(['10000000+201000', '10100000+101000'])
  })
  it('loses no đồng to the fraction that the annuity is worked out with', () => {
    expect(written(terms('equal', 4_010_000, 2, { monthlyRate: 50, roundTo: 1 }))).toEqual(['2000000+20050', '2010000+10050'])
    expect(written(terms('equal', 8_020_000, 2, { monthlyRate: 50, roundTo: 100 }))).toEqual(['4000000+40100', '4020000+20100'])
  })
  it('is cut to thousands, or to the đồng, and the last takes the rest', () => {
    expect(written(terms('equal', 1_000_000, 3))).toEqual(['330000+10000', '333300+6700', '336700+3367'])
    expect(written(terms('equal', 1_000_000, 3, { roundTo: 1 }))).toEqual(['330022+10000', '333322+6700', '336656+3367'])
  })
  it('is 266.000 a month for 3.000.000 over a year at 1 %', () => {
    expect(made(terms('equal', 3_000_000, 12)).slice(0, -1).map(({ principal, interest }) => principal + interest)).toEqual(Array(11).fill(266_000))
  })
  it('pays interest alone, and never less than nothing of the principal, where the cut payment is under the interest', () => {
    expect(written(terms('equal', 50_000, 120, { monthlyRate: 500 }))).toEqual([...times(119, '0+2500'), '50000+2500'])
  })
  it('may end early on a few đồng, when interest is rounded away', () => {
    expect(written(terms('equal', 108, 120, { monthlyRate: 46, roundTo: 1 }))).toEqual([...times(108, '1+0'), ...times(12, '0+0')])
  })
  it('is by the quarter’s interest, and by that of a last step of one month', () => {
    expect(written(terms('equal', 2_030_000, 6, { every: 3, roundTo: 100 }))).toEqual(['1000000+60900', '1030000+30900'])
    expect(written(terms('equal', 2_010_000, 4, { every: 3, roundTo: 100 }))).toEqual(['980000+60300', '1030000+10300'])
  })
})

describe('trả một lần', () => {
  it('is everything on the day given', () => {
    const once = terms('at-end', 3_000_000, 12, { monthlyRate: 70, firstDueOn: day('2019-05-28') })
    expect(made(once)).toEqual([{ number: 1, dueOn: '2019-05-28', principal: 3_000_000, interest: 252_000 }])
    expect(made({ ...once, every: 3, graceMonths: 11, interestBase: dong(9_000_000) })).toEqual(made(once))
  })
  it('rounds half a đồng up, and less down', () => {
    expect(written(terms('at-end', 50, 1))).toEqual(['50+1'])
    expect(written(terms('at-end', 49, 1))).toEqual(['49+0'])
  })
})

test.each<[Method, string[]]>([
  ['flat', [...times(2, '0+12000'), ...times(4, '300000+12000')]],
  ['declining', [...times(2, '0+12000'), '300000+12000', '300000+9000', '300000+6000', '300000+3000']],
])('grace is of interest alone, then the principal over the months that remain: %s', (method, wanted) => expect(written(terms(method, 1_200_000, 6, { graceMonths: 2 }))).toEqual(wanted))

test('grace before equal payments leaves those of the shorter loan', () => {
  expect(written(terms('equal', 1_000_000, 5, { graceMonths: 2 }))).toEqual(['0+10000', '0+10000', '330000+10000', '333300+6700', '336700+3367'])
})

test('a grace up to the last month leaves everything to it', () => {
  for (const method of ['flat', 'declining', 'equal'] as const) expect(written(terms(method, 1_000_000, 3, { graceMonths: 2 }))).toEqual(['0+10000', '0+10000', '1000000+10000'])
})

describe('by the quarter', () => {
  const quarterly = terms('flat', 1_000_000, 8, { every: 3, firstDueOn: day('2018-08-31') })
  it('has a shorter last step with its own interest', () => {
    expect(written(quarterly)).toEqual(['333000+30000', '333000+30000', '334000+20000'])
    expect(written({ ...quarterly, method: 'declining' })).toEqual(['333000+30000', '333000+20010', '334000+6680'])
    expect(days(quarterly)).toEqual(['2018-08-31', '2018-11-30', '2019-01-31'])
  })
  it('has one step where the loan is shorter than a quarter', () => {
    expect(made({ ...quarterly, months: 2 })).toEqual([{ number: 1, dueOn: '2018-08-31', principal: 1_000_000, interest: 20_000 }])
  })
  it('leaves out the principal only where the whole step is within the grace', () => {
    expect(written({ ...quarterly, graceMonths: 2 })).toEqual(written(quarterly))
    for (const graceMonths of [3, 4, 5]) expect(written({ ...quarterly, graceMonths })).toEqual(['0+30000', '500000+30000', '500000+20000'])
  })
})

test('days are counted from the first, so that a short month moves no other', () => {
  expect(days(terms('flat', 1_000_000, 4, { firstDueOn: day('2019-01-31') }))).toEqual(['2019-01-31', '2019-02-28', '2019-03-31', '2019-04-30'])
  expect(days(terms('equal', 1_000_000, 2, { firstDueOn: day('2020-01-30') }))).toEqual(['2020-01-30', '2020-02-29'])
})

test('without interest every method but the one at the end has equal parts of the principal', () => {
  for (const method of ['flat', 'declining', 'equal'] as const) expect(written(terms(method, 1_000_000, 3, { monthlyRate: 0 }))).toEqual(['333000+0', '333000+0', '334000+0'])
  expect(written(terms('at-end', 1_000_000, 3, { monthlyRate: 0 }))).toEqual(['1000000+0'])
})

test.each<[string, number]>([
  ['principal', 0], ['principal', -1], ['principal', 0.5], ['principal', 1_000_000_001], ['principal', Number.NaN],
  ['months', 0], ['months', 121], ['months', 1.5], ['months', Number.NaN],
  ['monthlyRate', -1], ['monthlyRate', 501], ['monthlyRate', 0.7], ['monthlyRate', Number.POSITIVE_INFINITY],
  ['graceMonths', -1], ['graceMonths', 12], ['graceMonths', 0.5],
  ['every', 2], ['every', 0], ['roundTo', 0], ['roundTo', 10], ['roundTo', 2000],
  ['interestBase', 0], ['interestBase', 1.5], ['interestBase', 1_000_000_001],
])('%s of %d is refused by its name', (field, value) => {
  expect(repaymentSchedule({ ...terms('flat', 3_000_000, 12), [field]: value })).toEqual({ refused: 'loans/bad-terms', because: { field, value } })
})

test('the edges of what is allowed are allowed', () => {
  const edges: Partial<Terms>[] = [{ principal: dong(1) }, { principal: dong(1_000_000_000) }, { months: 1 }, { months: 120 }, { monthlyRate: 0 }, { monthlyRate: 500 }, { graceMonths: 11 }, { roundTo: 1 }, { roundTo: 500 }, { interestBase: dong(1) }, { interestBase: dong(1_000_000_000) }]
  for (const edge of edges) expect(isRefusal(repaymentSchedule({ ...terms('flat', 3_000_000, 12), ...edge }))).toBe(false)
})

/** Half up in BigInt: the exact sum is in ten-thousandths of a đồng. */
const halfUp = (parts: bigint): number => Number((parts + 5_000n) / 10_000n)
const stepLengths = ({ months, every, method }: Terms): number[] =>
  method === 'at-end' ? [months] : [...Array(Math.floor(months / every)).fill(every), ...(months % every === 0 ? [] : [months % every])]
/** What the interest is counted on, before each instalment. */
const basesOf = (given: Terms, instalments: readonly Instalment[]): number[] =>
  instalments.map((_, index) => (given.method === 'flat' ? (given.interestBase ?? given.principal) : given.principal - instalments.slice(0, index).reduce((sum, { principal }) => sum + principal, 0)))

/** The interest that there should be, from the principal parts alone. */
function interestOf(given: Terms, instalments: readonly Instalment[]): number[] {
  const lengths = stepLengths(given)
  const exact = basesOf(given, instalments).map((base, index) => BigInt(base) * BigInt(given.monthlyRate) * BigInt(lengths[index]!))
  const upTo = (count: number): bigint => exact.slice(0, count).reduce((sum, parts) => sum + parts, 0n)
  return exact.map((parts, index) => (given.method === 'equal' ? halfUp(parts) : halfUp(upTo(index + 1)) - halfUp(upTo(index))))
}

const someTerms = (principal: fc.Arbitrary<number>, mostMonths: number, mostRate: number, method: fc.Arbitrary<Method> = fc.constantFrom(...METHODS)): fc.Arbitrary<Terms> =>
  fc.integer({ min: 1, max: mostMonths }).chain((months) =>
    fc.record({
      principal: principal.map(dong), months: fc.constant(months), monthlyRate: fc.integer({ min: 0, max: mostRate }), method, firstDueOn: fc.integer({ min: 0, max: 8000 }).map((count) => addDays(day('2016-08-02'), count)),
      graceMonths: fc.oneof(fc.constant(0), fc.nat(months - 1)), every: fc.constantFrom(1 as const, 3 as const), roundTo: fc.constantFrom(1, 100, 500, 1000), interestBase: fc.option(fc.integer({ min: 1, max: 1_000_000_000 }).map(dong)),
    }),
  )
const anyPrincipal = fc.oneof(fc.integer({ min: 1, max: 2000 }), fc.integer({ min: 1, max: 50_000_000 }), fc.integer({ min: 1, max: 1_000_000_000 }))
const anyTerms = someTerms(anyPrincipal, 120, 500)
const payments = (instalments: readonly Instalment[]): number[] => instalments.map(({ principal, interest }) => principal + interest)

describe('whatever the terms', () => {
  it('the principal comes back exactly, and nothing is less than nothing', () => {
    fc.assert(
      fc.property(anyTerms, (given) => {
        const instalments = made(given)
        expect(totalOf(instalments).principal).toBe(given.principal)
        expect(instalments.filter(({ principal, interest }) => principal < 0 || interest < 0)).toEqual([])
      }),
    )
  })
  it('interest is that on what is owed, and in total the rounding of the exact total', () => {
    fc.assert(
      fc.property(anyTerms, (given) => {
        const instalments = made(given)
        expect(instalments.map(({ interest }) => interest)).toEqual(interestOf(given, instalments))
        if (given.method === 'flat') expect(totalOf(instalments).interest).toBe(halfUp(BigInt(given.interestBase ?? given.principal) * BigInt(given.monthlyRate) * BigInt(given.months)))
        if (given.method === 'at-end') expect(totalOf(instalments).interest).toBe(halfUp(BigInt(given.principal) * BigInt(given.monthlyRate) * BigInt(given.months)))
      }),
    )
  })
  it('there are as many as there are steps, numbered, on days that rise to the end of the loan', () => {
    fc.assert(
      fc.property(anyTerms, (given) => {
        const instalments = made(given)
        const step = given.method === 'at-end' ? given.months : Math.min(given.every, given.months)
        expect(instalments.map(({ number }) => number)).toEqual(stepLengths(given).map((_, index) => index + 1))
        expect(instalments.filter(({ dueOn }, index) => index > 0 && dueOn <= instalments[index - 1]!.dueOn)).toEqual([])
        expect([instalments[0]!.dueOn, instalments.at(-1)!.dueOn]).toEqual([given.firstDueOn, addMonths(given.firstDueOn, given.months - step)])
      }),
    )
  })
  it('parts of the principal, or the payments where they are equal, are whole multiples of what is rounded to, the last aside', () => {
    fc.assert(
      fc.property(someTerms(fc.integer({ min: 100_000, max: 1_000_000_000 }), 120, 500), (given) => {
        const early = made(given).slice(0, -1).filter(({ principal }) => principal > 0)
        expect((given.method === 'equal' ? payments(early) : early.map(({ principal }) => principal)).filter((amount) => amount % given.roundTo !== 0)).toEqual([])
      }),
    )
  })
  it('nothing of the principal is due within the grace, and the parts behind it are equal but the last', () => {
    fc.assert(
      fc.property(someTerms(anyPrincipal, 120, 500, fc.constantFrom('flat', 'declining')), (given) => {
        const instalments = made(given)
        const within = Math.floor(given.graceMonths / given.every)
        const behind = instalments.slice(within).map(({ principal }) => principal)
        expect(instalments.slice(0, within).filter(({ principal }) => principal !== 0)).toEqual([])
        expect(new Set(behind.slice(0, -1)).size).toBeLessThanOrEqual(1)
        expect(behind.at(-1)).toBeGreaterThanOrEqual(behind[0]!)
        expect(behind.at(-1)! - behind[0]!).toBeLessThan(behind.length * given.roundTo)
      }),
    )
  })
  it('interest on what is left is never more than on the whole', () => {
    fc.assert(
      fc.property(anyTerms, (given) => {
        const total = (method: Method) => totalOf(made({ ...given, method, interestBase: null })).interest
        expect(total('declining')).toBeLessThanOrEqual(total('flat'))
      }),
    )
  })
  it('without interest equal payments are equal parts of the principal', () => {
    fc.assert(
      fc.property(anyTerms, (given) => {
        expect(made({ ...given, method: 'equal', monthlyRate: 0 })).toEqual(made({ ...given, method: 'declining', monthlyRate: 0 }))
      }),
    )
  })
  it('equal payments are equal but the last and those in grace', () => {
    fc.assert(
      fc.property(someTerms(fc.integer({ min: 100_000, max: 1_000_000_000 }), 36, 333, fc.constant('equal')), (given) => {
        const behind = payments(made(given)).slice(Math.floor(given.graceMonths / given.every))
        expect(new Set(behind.slice(0, -1)).size).toBeLessThanOrEqual(1)
      }),
    )
  })
  it('equal payments are so on the smallest sums and longest terms too, while anything is left', () => {
    fc.assert(
      fc.property(someTerms(anyPrincipal, 120, 500, fc.constant('equal')), (given) => {
        const instalments = made(given)
        const left = basesOf(given, instalments).map((base, index) => base - instalments[index]!.principal)
        const within = Math.floor(given.graceMonths / given.every)
        expect(new Set(payments(instalments).filter((_, index) => index >= within && left[index]! > 0)).size).toBeLessThanOrEqual(1)
        expect(payments(instalments).filter((amount, index) => index > 0 && left[index - 1] === 0 && amount !== 0)).toEqual([])
      }),
    )
  })
})

test('every sum is exact on a grid of principals, months, rates and methods, by the month and by the quarter', () => {
  const faults: string[] = []
  let walked = 0
  for (const principal of [1, 999, 50_000, 1_234_567, 20_000_000, 999_999_999])
    for (let months = 1; months <= 36; months++)
      for (const monthlyRate of [0, 1, 50, 70, 100, 333])
        for (const method of METHODS)
          for (const every of [1, 3] as const) {
            const given = terms(method, principal, months, { monthlyRate, every })
            const instalments = made(given)
            const [total, wanted] = [totalOf(instalments), interestOf(given, instalments).reduce((sum, interest) => sum + interest, 0)]
            const whole = method === 'flat' || method === 'at-end' ? halfUp(BigInt(principal * monthlyRate) * BigInt(months)) : wanted
            const isExact = total.principal === principal && total.interest === wanted && wanted === whole && instalments.every((each) => each.principal >= 0 && each.interest >= 0)
            if (!isExact || instalments.length !== stepLengths(given).length) faults.push(JSON.stringify(given))
            walked++
          }
  expect(faults).toEqual([])
  expect(walked).toBe(6 * 36 * 6 * 4 * 2)
})
