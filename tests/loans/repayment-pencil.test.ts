/** The split against a treasurer's own book, gone through day by day. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { ScheduleVersion } from '#features/loans/loan-state.ts'
import { repaymentSchedule } from '#features/loans/repayment-schedule.ts'
import type { Split } from '#features/loans/repayment.ts'
import { addDays, addMonths, type Day } from '#kernel/day.ts'
import { dong } from '#kernel/money.ts'
import { isRefusal } from '#kernel/refusal.ts'
import { both, type History, PAID_OUT, PAYING, play, someSteps, someTerms, stateOf, sum } from './random-loan.ts'

type Row = { readonly dueOn: Day; interest: number; principal: number; hasBegun: boolean; isDue: boolean; late: number }
const isOpen = (row: Row): boolean => row.interest > 0 || row.principal > 0

/** Goes through the days one by one with a pencil: what an instalment still asks is crossed out as it is paid. Written from the promises and not from the rule. */
function* pencil({ terms, versions, done, last }: History): Generator<{ on: Day; splits: Split[]; overdue: number; late: number; next: number | null }> {
  const rowsOf = (instalments: ScheduleVersion['instalments']): Row[] => instalments.map(({ dueOn, interest, principal }) => ({ dueOn, interest, principal, hasBegun: false, isDue: false, late: 0 }))
  let [rows, start, advance]: [Row[], Day, number] = [rowsOf(versions[0]!.instalments), PAID_OUT, 0]
  for (let on = PAID_OUT; on <= addDays(last, 40); on = addDays(on, 1)) {
    const yesterday = addDays(on, -1)
    for (const [at, row] of rows.entries()) {
      if (row.isDue) row.late++
      row.hasBegun ||= yesterday === (rows[at - 1]?.dueOn ?? start)
      row.isDue ||= row.dueOn === on
    }
    const splits: Split[] = []
    for (const { paid, extended, writtenOff } of done.filter((each) => each.on === on)) {
      if (paid) {
        const purse = paid.amount + advance
        const left = sum(rows.map(({ principal }) => principal))
        const everything = left + sum(rows.filter(({ hasBegun, isDue }) => hasBegun || isDue).map(({ interest }) => interest))
        let [principal, interest, closes] = [0, 0, false]
        if (left > 0 && purse >= everything) {
          ;[principal, interest, closes] = [left, everything - left, true]
          rows = []
        } else if (left > 0) {
          const due = rows.filter((row) => row.isDue && isOpen(row))
          for (const row of due.length > 0 ? due : rows.filter(isOpen).slice(0, 1)) {
            const forInterest = Math.min(row.interest, purse - principal - interest)
            row.interest -= forInterest
            interest += forInterest
            const forPrincipal = Math.min(row.principal, purse - principal - interest)
            row.principal -= forPrincipal
            principal += forPrincipal
          }
        }
        splits.push({ principal: dong(principal), interest: dong(interest), advance: dong(purse - principal - interest - advance), closes })
        advance = purse - principal - interest
      }
      if (writtenOff) {
        let off = writtenOff
        for (const row of rows) {
          const part = Math.min(off, row.principal)
          row.principal -= part
          off -= part
        }
      }
      if (extended) {
        const step = terms.method === 'at-end' ? extended.months : Math.min(terms.every, extended.months)
        const begins = addMonths(addDays(on, extended.wait), -step)
        const [asked, left] = [sum(rows.filter(({ isDue, dueOn }) => isDue || dueOn <= begins).map(({ interest }) => interest)), sum(rows.map(({ principal }) => principal))]
        const fresh = repaymentSchedule({ ...terms, principal: dong(left), months: extended.months, firstDueOn: addDays(on, extended.wait), graceMonths: extended.graceMonths, interestBase: terms.method === 'flat' ? terms.principal : null })
        if (isRefusal(fresh)) throw new Error(fresh.refused)
        rows = rowsOf(fresh)
        rows[0]!.interest += asked
        rows[0]!.isDue = rows[0]!.dueOn === on
        rows[0]!.hasBegun = true
        start = on
      }
    }
    if (sum(rows.map(({ principal }) => principal)) === 0) rows = []
    let cover = advance
    const bare = rows.map((row) => {
      const asked = row.interest + row.principal
      const part = Math.min(cover, asked)
      cover -= part
      return { ...row, asked: asked - part }
    })
    const open = bare.filter(({ asked }) => asked > 0)
    yield { on, splits, overdue: sum(open.filter(({ isDue }) => isDue).map(({ asked }) => asked)), late: open[0]?.late ?? 0, next: open.find(({ isDue }) => !isDue)?.asked ?? null }
  }
}

test('the rule says on every day what the pencil says', () => {
  let [payments, closed, behind] = [0, 0, 0]
  fc.assert(
    fc.property(someTerms, someSteps(...PAYING, ...PAYING, 'extend', 'write-off'), (terms, steps) => {
      const history = play(terms, steps)
      for (const { on, splits, overdue, late, next } of pencil(history)) {
        expect(splits).toEqual(history.done.flatMap((each) => (each.paid && each.on === on ? [each.paid.answer.split] : [])))
        const state = stateOf(history, on)
        expect({ on, overdue: both(state.overdue), late: state.daysOverdue, next: state.next && both(state.next) }).toEqual({ on, overdue, late, next })
        payments += splits.length
        closed += splits.filter(({ closes }) => closes).length
        behind += late > 0 ? 1 : 0
      }
    }),
    { numRuns: 150 },
  )
  // The cases are worth the pencil.
  expect(payments > 300 && closed > 30 && behind > 1000).toBe(true)
})
