/** What holds of every loan, whatever is paid, reversed, extended and written off. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { coveredBy, loanOn, versionOn } from '#features/loans/loan-state.ts'
import { totalOf } from '#features/loans/repayment-schedule.ts'
import { addDays } from '#kernel/day.ts'
import { dong } from '#kernel/money.ts'
import { refuse } from '#kernel/refusal.ts'
import { ANY, both, daysOf, FAR, firstOf, hasNoneMissing, lent, NONE, PAYING, play, ROUGH, someSteps, someTerms, split, stateOf, sum } from './random-loan.ts'

describe('whatever is paid, on whatever days', () => {
  it('principal, interest and advance are the amount, and no part is less than nothing', () => {
    fc.assert(
      fc.property(someTerms, someSteps(...ROUGH), (terms, steps) => {
        for (const { paid } of play(terms, steps).done) {
          if (!paid) continue
          const { principal, interest, advance } = paid.answer.split
          expect(principal + interest + advance).toBe(paid.amount)
          expect(principal >= 0 && interest >= 0).toBe(true)
        }
      }),
      { numRuns: 300 },
    )
  })
  it('paid, written off and left are what was lent, on every day; the advance is never less than nothing unless one that was used is reversed', () => {
    fc.assert(
      fc.property(someTerms, someSteps(...ANY), (terms, steps) => {
        const history = play(terms, steps, hasNoneMissing)
        for (const on of daysOf(history)) {
          const { lent: amount, principalPaid, writtenOff, principalLeft, advance, interestPaid } = stateOf(history, on)
          expect(principalPaid + writtenOff + principalLeft).toBe(amount)
          expect(amount).toBe(terms.principal)
          expect([principalPaid, writtenOff, principalLeft, advance, interestPaid].filter((each) => each < 0)).toEqual([])
        }
      }),
      { numRuns: 200 },
    )
  })
  it('what is left is what the instalments still ask, also where payments from before an extension are reversed', () => {
    fc.assert(
      fc.property(someTerms, someSteps(...ROUGH), (terms, steps) => {
        const history = play(terms, steps)
        const { principalPaid, writtenOff, interestPaid, principalLeft } = stateOf(history, history.last)
        const owed = coveredBy(versionOn(history.versions, history.last)!, { principal: dong(principalPaid + writtenOff), interest: interestPaid })
        expect(sum(owed.map((each) => each.principal - each.paidPrincipal))).toBe(principalLeft)
        expect(principalLeft).toBeGreaterThanOrEqual(0)
        expect(owed.filter((each) => each.paidPrincipal < 0 || each.paidInterest < 0 || each.paidPrincipal > each.principal || each.paidInterest > each.interest)).toEqual([])
      }),
      { numRuns: 300 },
    )
  })
  it('in the end all is overdue that was asked and not brought: no đồng is lost or asked twice', () => {
    fc.assert(
      fc.property(someTerms, someSteps(...ROUGH), (terms, steps) => {
        const history = play(terms, steps)
        const state = stateOf(history, FAR)
        if (state.status !== 'lent') return
        const { paidBefore, instalments } = history.versions.at(-1)!
        const asked = terms.principal + paidBefore.interest + totalOf(instalments).interest
        expect(both(state.overdue)).toBe(Math.max(0, asked - state.writtenOff - state.principalPaid - state.interestPaid - state.advance))
        expect(state.next).toBeNull()
      }),
      { numRuns: 300 },
    )
  })
  it('interest is never more than was asked', () => {
    fc.assert(
      fc.property(someTerms, someSteps(...ROUGH), (terms, steps) => {
        const history = play(terms, steps)
        expect(stateOf(history, FAR).interestPaid).toBeLessThanOrEqual(sum(history.versions.map(({ instalments }) => totalOf(instalments).interest)))
        const { paidBefore, instalments } = history.versions.at(-1)!
        expect(stateOf(history, FAR).interestPaid).toBeLessThanOrEqual(paidBefore.interest + totalOf(instalments).interest)
      }),
      { numRuns: 300 },
    )
  })
  it('once closed nothing is overdue and nothing comes next', () => {
    fc.assert(
      fc.property(someTerms, someSteps(...PAYING, 'write-off', 'extend'), (terms, steps) => {
        const history = play(terms, steps)
        const closed = history.done.find(({ paid }) => paid?.answer.split.closes)
        for (const on of daysOf(history)) {
          const { status, overdue, overdueSince, daysOverdue, next, principalLeft } = stateOf(history, on)
          if (closed && on >= closed.on) expect(principalLeft).toBe(0)
          expect(status === 'lent').toBe(principalLeft > 0)
          if (principalLeft === 0) expect({ overdue, overdueSince, daysOverdue, next }).toEqual({ overdue: NONE, overdueSince: null, daysOverdue: 0, next: null })
        }
      }),
      { numRuns: 200 },
    )
  })
  it('one payment more never raises what is overdue, nor its days, then or later', () => {
    fc.assert(
      fc.property(someTerms, someSteps(...ROUGH), fc.nat(60), fc.integer({ min: 1, max: 6_000_000 }), fc.nat(400), (terms, steps, days, amount, later) => {
        const history = play(terms, steps)
        const on = addDays(history.last, days)
        const { principal, interest, advance } = split(amount, stateOf(history, on), versionOn(history.versions, on), on).split
        const more = { ...history, movements: [...history.movements, { kind: 'repaid' as const, day: on, principal, interest, advance }] }
        for (const then of [on, addDays(on, 1), addDays(on, later), FAR]) {
          const [without, withIt] = [stateOf(history, then), stateOf(more, then)]
          expect(both(withIt.overdue)).toBeLessThanOrEqual(both(without.overdue))
          expect(withIt.daysOverdue).toBeLessThanOrEqual(without.daysOverdue)
        }
      }),
      { numRuns: 400 },
    )
  })
  it('days are counted from a day on which something fell due, and only where something is overdue', () => {
    fc.assert(
      fc.property(someTerms, someSteps(...ROUGH), (terms, steps) => {
        const history = play(terms, steps)
        for (const on of daysOf(history)) {
          const { overdue, overdueSince, daysOverdue } = stateOf(history, on)
          if (overdueSince === null) expect(daysOverdue).toBe(0)
          else expect([addDays(overdueSince, daysOverdue), daysOverdue > 0, both(overdue) > 0]).toEqual([on, true, true])
        }
      }),
      { numRuns: 200 },
    )
  })
})

describe('a loan is paid back', () => {
  it('by each instalment on its day, with the interest of the schedule and no advance', () => {
    fc.assert(
      fc.property(someTerms, (terms) => {
        const version = firstOf(terms)
        const movements = [lent(terms.principal)]
        for (const { dueOn, principal, interest } of version.instalments) {
          if (principal + interest === 0) continue
          const state = loanOn([version], movements, dueOn)
          expect(state.overdue).toEqual({ principal, interest })
          const answer = split(principal + interest, state, version, dueOn)
          expect(answer).toMatchObject({ split: { principal, interest, advance: 0 }, matters: [] })
          movements.push({ kind: 'repaid', day: dueOn, ...answer.split })
        }
        expect(loanOn([version], movements, FAR)).toMatchObject({ status: 'repaid', principalLeft: 0, interestPaid: totalOf(version.instalments).interest, advance: 0 })
      }),
      { numRuns: 300 },
    )
  })
  it('by any payments that come to what is asked, with all else kept as an advance', () => {
    fc.assert(
      fc.property(someTerms, someSteps(...PAYING, 'extend'), fc.nat(60), (terms, steps, days) => {
        const history = play(terms, steps)
        const on = addDays(history.last, days)
        const state = stateOf(history, on)
        const { paidBefore, instalments } = history.versions.at(-1)!
        // Where an extension asks for less interest than the schedule before, what was kept may be enough already.
        const rest = Math.max(0, terms.principal + paidBefore.interest + totalOf(instalments).interest - state.principalPaid - state.interestPaid - state.advance)
        if (state.status !== 'lent') return
        if (history.versions.length === 1) expect(rest).toBeGreaterThan(0)
        const { split: parts, matters } = split(rest, state, versionOn(history.versions, on), on)
        expect(parts).toMatchObject({ closes: true, principal: state.principalLeft })
        const kept = state.advance + parts.advance
        expect(matters).toEqual(kept > 0 ? [refuse('loans/overpaid', { amount: kept })] : [])
        // A đồng less would not do where every month has begun.
        if (on > instalments.at(-1)!.dueOn && rest > 1) expect(split(rest - 1, state, versionOn(history.versions, on), on).split.closes).toBe(false)
      }),
      { numRuns: 300 },
    )
  })
})
