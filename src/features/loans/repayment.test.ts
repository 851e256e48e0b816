
import { describe, expect, it, test } from 'vitest'
import { addMonths, type Day, day } from '#kernel/day.ts'
import { type Dong, dong } from '#kernel/money.ts'
import { isRefusal, type Refusal, refuse } from '#kernel/refusal.ts'
import { extend, type LoanTerms } from './extension.ts'
import { type LoanState, loanOn, type Movement, type ScheduleVersion } from './loan-state.ts'
import { repaymentSchedule, type Terms } from './repayment-schedule.ts'
import { type Split, splitRepayment } from './repayment.ts'

const PAID_OUT = day('2018-05-28')
const NONE = { principal: dong(0), interest: dong(0) }
function firstOf(terms: Terms): ScheduleVersion {
  const instalments = repaymentSchedule(terms)
  if (isRefusal(instalments)) throw new Error(`${instalments.refused} ${JSON.stringify(instalments.because)}`)
  return { version: 1, from: PAID_OUT, paidBefore: NONE, instalments }
}
const TERMS: Terms = { principal: dong(3_000_000), months: 12, monthlyRate: 100, method: 'flat', firstDueOn: day('2018-06-28'), graceMonths: 0, every: 1, roundTo: 1000, interestBase: null }
const lent = (principal: Dong): Movement => ({ kind: 'lent', day: PAID_OUT, principal, interest: dong(0), advance: dong(0) })

type Answer = { readonly split: Split; readonly matters: readonly Refusal[] }
function split(amount: number, state: LoanState, version: ScheduleVersion | undefined, on: Day): Answer {
  const answer = splitRepayment(dong(amount), state, version, on)
  if (isRefusal(answer)) throw new Error(answer.refused)
  return answer
}
/** The borrower's book: each payment is split by what stands in it on the day. */
function book(terms: Partial<Terms> = {}, paidOut = PAID_OUT) {
  const version = { ...firstOf({ ...TERMS, ...terms }), from: paidOut }
  const movements: Movement[] = [lent(terms.principal ?? TERMS.principal)]
  const on = (text: string) => loanOn([version], movements, day(text))
  /** "principal+interest+advance", "closes", and what there is to say. */
  const pay = (text: string, amount: number): string => {
    const { split: parts, matters } = split(amount, on(text), version, day(text))
    movements.push({ kind: 'repaid', day: day(text), ...parts })
    return [`${parts.principal}+${parts.interest}+${parts.advance}`, ...(parts.closes ? ['closes'] : []), ...matters.map(({ refused, because }) => `${refused} ${because.amount}`)].join(', ')
  }
  return { pay, on, movements, writeOff: (text: string, principal: number) => movements.push({ kind: 'written-off', day: day(text), principal: dong(principal), interest: dong(0), advance: dong(0) }) }
}

describe('3.000.000 đ over a year at 1 % flat', () => {
  it('300.000 for the first are 250.000 + 30.000, and 20.000 in advance; 260.000 are enough for the next', () => {
    const { pay, on } = book()
    expect([pay('2018-06-28', 300_000), pay('2018-07-28', 260_000)]).toEqual(['250000+30000+20000', '250000+30000+-20000'])
    expect(on('2018-07-28')).toMatchObject({ principalPaid: 500_000, interestPaid: 60_000, principalLeft: 2_500_000, advance: 0, overdue: NONE, daysOverdue: 0 })
  })
  it('twelve times 280.000 close it, with 360.000 of interest', () => {
    const { pay, on } = book()
    const answers = Array.from({ length: 12 }, (_, at) => pay(addMonths(day('2018-06-28'), at), 280_000))
    expect(answers).toEqual([...Array(11).fill('250000+30000+0'), '250000+30000+0, closes'])
    expect(on('2019-05-28')).toMatchObject({ status: 'repaid', principalPaid: 3_000_000, interestPaid: 360_000, principalLeft: 0, advance: 0, next: null })
  })
  it('what is less goes to the interest first, and the rest is asked in the next month with it', () => {
    const { pay, on } = book()
    expect([pay('2018-06-28', 20_000), pay('2018-06-30', 100_000)]).toEqual(['0+20000+0', '90000+10000+0'])
    expect(on('2018-07-28').overdue).toEqual({ principal: 410_000, interest: 30_000 })
  })
  it('the oldest comes first, with all of its own, before the interest of the next', () => {
    expect(book().pay('2018-08-28', 290_000)).toBe('250000+40000+0')
    expect(book().pay('2018-08-28', 600_000)).toBe('510000+90000+0')
  })
  it('who is behind pays what is due and nothing before its day', () => {
    expect(book().pay('2018-07-28', 600_000)).toBe('500000+60000+40000')
  })
  it('who comes some days early pays the next one, and only that', () => {
    const { pay, on } = book()
    expect([pay('2018-06-20', 280_000), on('2018-06-29').overdue, pay('2018-07-20', 300_000)]).toEqual(['250000+30000+0', NONE, '250000+30000+20000'])
    expect(on('2018-07-20').next).toEqual({ dueOn: '2018-08-28', principal: 250_000, interest: 10_000 })
  })
  it('who comes twice for one month pays the month after: nothing is due any more', () => {
    const { pay } = book()
    expect([pay('2018-06-28', 280_000), pay('2018-06-28', 280_000)]).toEqual(['250000+30000+0', '250000+30000+0'])
  })
  it('an advance of more than a month is used month by month', () => {
    const { pay, on } = book()
    expect(pay('2018-06-28', 600_000)).toBe('250000+30000+320000')
    // July needs nobody. In August both are covered with 240.000 more.
    expect(on('2018-07-30').overdue).toEqual(NONE)
    expect([pay('2018-08-28', 240_000), on('2018-08-28').advance]).toEqual(['500000+60000+-320000', 0])
  })
  it('some of it stays where less is due', () => {
    const { pay } = book()
    expect([pay('2018-06-28', 600_000), pay('2018-07-28', 10_000)]).toEqual(['250000+30000+320000', '250000+30000+-270000'])
  })
})

describe('who pays everything', () => {
  it('pays the interest of months that have begun, and of no other', () => {
    // On the day of the paying out none has; from the next day on June's; still June's on 28/06; from 29/06 July's as well.
    const closing = (on: string, amount: number) => book().pay(on, amount)
    expect(closing('2018-05-28', 3_000_000)).toBe('3000000+0+0, closes')
    expect(closing('2018-05-29', 3_030_000)).toBe('3000000+30000+0, closes')
    expect(closing('2018-06-28', 3_030_000)).toBe('3000000+30000+0, closes')
    expect(closing('2018-06-29', 3_060_000)).toBe('3000000+60000+0, closes')
    expect(closing('2019-12-31', 3_360_000)).toBe('3000000+360000+0, closes')
  })
  it('with a đồng less has paid what is due, and the rest in advance', () => {
    expect(book().pay('2018-06-29', 3_059_999)).toBe('250000+30000+2779999')
    const { pay } = book()
    expect([pay('2018-06-28', 3_029_999), pay('2018-06-28', 1)]).toEqual(['250000+30000+2749999', '2750000+0+-2749999, closes'])
  })
  it('may use the advance for it, and has the rest back as one', () => {
    const { pay } = book()
    expect([pay('2018-06-28', 300_000), pay('2018-07-28', 2_760_000)]).toEqual(['250000+30000+20000', '2750000+30000+-20000, closes'])
    const more = book()
    expect([more.pay('2018-06-28', 300_000), more.pay('2018-07-28', 2_770_000)]).toEqual(['250000+30000+20000', '2750000+30000+-10000, closes, loans/overpaid 10000'])
    expect(more.on('2018-07-28')).toMatchObject({ status: 'repaid', advance: 10_000 })
  })
  it('is not asked again for interest paid before its month began, and has none of it back', () => {
    const { pay } = book()
    expect([pay('2018-06-28', 280_000), pay('2018-06-28', 280_000), pay('2018-06-28', 2_500_000)]).toEqual(['250000+30000+0', '250000+30000+0', '2500000+0+0, closes'])
  })
  it('with too much is told, and with more after that, too', () => {
    const { pay, on } = book()
    expect([pay('2018-06-28', 3_050_000), pay('2018-07-28', 280_000)]).toEqual(['3000000+30000+20000, closes, loans/overpaid 20000', '0+0+280000, loans/nothing-owed 280000'])
    expect(on('2018-07-28')).toMatchObject({ status: 'repaid', interestPaid: 30_000, advance: 300_000 })
  })
  it('of what was written off in part pays only what is left', () => {
    const { pay, on, writeOff } = book()
    writeOff('2018-06-10', 1_000_000)
    expect(pay('2018-06-28', 2_030_000)).toBe('2000000+30000+0, closes')
    expect(on('2018-06-28')).toMatchObject({ status: 'written-off', writtenOff: 1_000_000, principalLeft: 0 })
  })
  it('pays interest that was due even where the paying out came after the first day', () => {
    expect(book({}, day('2018-06-28')).pay('2018-06-28', 3_030_000)).toBe('3000000+30000+0, closes')
  })
})

test('of what was written off wholly nothing is owed; what is brought is kept as an advance', () => {
  const { pay, writeOff } = book()
  writeOff('2018-06-10', 3_000_000)
  expect(pay('2018-06-28', 280_000)).toBe('0+0+280000, loans/nothing-owed 280000')
})
test('an advance that is enough for what a write-off has left closes the loan with nothing brought', () => {
  const { pay, on, writeOff } = book()
  pay('2018-06-28', 600_000)
  writeOff('2018-07-28', 2_500_000)
  // 320.000 are kept for the 250.000 left and July's 30.000. Nothing is overdue, but until it is booked the loan is open.
  expect(on('2018-07-28')).toMatchObject({ status: 'lent', principalLeft: 250_000, overdue: NONE })
  expect(pay('2018-07-28', 0)).toBe('250000+30000+-280000, closes, loans/overpaid 40000')
})
test('what is written off is taken from the oldest, and its interest is asked all the same', () => {
  const { pay, writeOff } = book()
  writeOff('2018-06-10', 250_000)
  expect([pay('2018-06-28', 30_000), pay('2018-07-28', 280_000)]).toEqual(['0+30000+0', '250000+30000+0'])
})
test('at the end all is one instalment, and a part of it is taken before its day', () => {
  const { pay, on } = book({ method: 'at-end', firstDueOn: day('2019-05-28') })
  expect([pay('2018-08-01', 100_000), pay('2018-09-01', 1_260_000), on('2018-09-01').next]).toEqual(['0+100000+0', '1000000+260000+0', { dueOn: '2019-05-28', principal: 2_000_000, interest: 0 }])
  expect(pay('2018-10-01', 2_000_000)).toBe('2000000+0+0, closes')
})
test('in grace interest alone is asked', () => {
  const { pay } = book({ graceMonths: 2 })
  expect([pay('2018-06-28', 30_000), pay('2018-07-28', 50_000), pay('2018-08-28', 310_000)]).toEqual(['0+30000+0', '0+30000+20000', '300000+30000+-20000'])
})
test('before the money is paid out, and where it never was, there is nothing to repay', () => {
  const version = firstOf(TERMS)
  const ask = (state: LoanState, given?: ScheduleVersion) => splitRepayment(dong(280_000), state, given, day('2018-06-28'))
  for (const cancelled of [false, true]) expect(ask(loanOn([version], [], day('2018-06-28'), cancelled), version)).toEqual(refuse('loans/not-paid-out'))
  expect(ask(loanOn([], [lent(TERMS.principal)], day('2018-06-28')))).toEqual(refuse('loans/not-paid-out'))
})
test('an advance that is missing is made good first', () => {
  // 300.000 and 260.000 were paid; the first is reversed: 20.000 that the second used were never there.
  const { pay, on, movements } = book()
  pay('2018-06-28', 300_000)
  pay('2018-07-28', 260_000)
  movements.splice(1, 1)
  expect([on('2018-07-28').advance, on('2018-07-28').overdue]).toEqual([-20_000, { principal: 270_000, interest: 30_000 }])
  expect([pay('2018-07-29', 15_000), pay('2018-07-30', 285_000), on('2018-07-30').overdue]).toEqual(['0+0+15000', '250000+30000+5000', NONE])
})
test('a payment from before an extension that is reversed is asked first of all', () => {
  const first = firstOf(TERMS)
  const june: Movement = { kind: 'repaid', day: day('2018-06-28'), principal: dong(250_000), interest: dong(30_000), advance: dong(0) }
  const terms: LoanTerms = TERMS
  const extension = { from: day('2018-07-15'), months: 5, firstDueOn: day('2018-07-28'), graceMonths: 0 }
  const longer = extend(extension, terms, loanOn([first], [lent(TERMS.principal), june], extension.from), [first])
  if (isRefusal(longer)) throw new Error(longer.refused)
  const state = loanOn([first, longer], [lent(TERMS.principal)], day('2018-07-16'))
  expect(split(300_000, state, longer, day('2018-07-16')).split).toEqual({ principal: 250_000, interest: 30_000, advance: 20_000, closes: false })
  // All of it: 30.000 are missing, and July has begun.
  expect(split(3_060_000, state, longer, day('2018-07-16')).split).toEqual({ principal: 3_000_000, interest: 60_000, advance: 0, closes: true })
})

// ——— Whatever happens ———
