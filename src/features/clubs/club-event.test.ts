import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, type Day, day } from '#kernel/day.ts'
import { isRefusal } from '#kernel/refusal.ts'
import { appoint, boardGaps, handOver, type Term } from './board.ts'
import { settingOn } from './club-setting.ts'
import { type ClubEvent, EVENT_KINDS, type EventGiven, type EventKind, isFounded, MAY_FOLLOW, recordEvent, statusOn, voidEvent } from './club-event.ts'
import { dueDays, stepsOn } from './founding-step.ts'
import { isKeptUp, lastCycles } from './upkeep.ts'

const today = day('2018-09-30')
const event = (kind: EventKind, on: string, more: Partial<ClubEvent> = {}): ClubEvent => ({ id: `${kind} ${on}`, kind, day: day(on), number: null, issuer: null, reason: null, intoId: null, fileId: null, ...more })
const given = (kind: EventKind, on: string, more: Partial<EventGiven> = {}): EventGiven => ({ kind, day: day(on), number: '12/QĐ-UBND', issuer: null, reason: 'vì sao', intoId: 'other', fileId: null, ...more })
const BAC_HA = [event('planned', '2018-06-01'), event('place-chosen', '2018-07-09'), event('members-signed', '2018-08-17'), event('decided', '2018-09-12'), event('launched', '2018-09-20')]

describe('the status of a club', () => {
  test('is folded from what had happened by the day', () => {
    expect(['2018-05-31', '2018-06-01', '2018-07-09', '2018-09-11', '2018-09-12', '2018-09-20'].map((on) => statusOn(BAC_HA, day(on)))).toEqual([null, 'planned', 'preparing', 'preparing', 'decided', 'launched'])
  })
  test('a step recorded late does not take it back; a pause gives back what it was', () => {
    expect(statusOn([...BAC_HA, event('committee-formed', '2018-09-25')], today)).toBe('launched')
    const paused = [...BAC_HA, event('first-meeting', '2018-09-21'), event('suspended', '2018-09-22')]
    expect([statusOn(paused, today), statusOn([...paused, event('resumed', '2018-09-25')], today)]).toEqual(['suspended', 'active'])
    expect(isFounded('suspended')).toBe(true)
  })
  test('every kind of event is let in somewhere, and nothing follows the end', () => {
    const anywhere = new Set(Object.values(MAY_FOLLOW).flat())
    expect(EVENT_KINDS.filter((kind) => kind !== 'planned' && !anywhere.has(kind))).toEqual([])
    expect([MAY_FOLLOW.merged, MAY_FOLLOW.dissolved]).toEqual([[], []])
  })
})

describe('what may be recorded', () => {
  test.each<[string, EventGiven, string]>([
    ['tomorrow', given('first-meeting', '2018-10-01'), 'clubs/event-in-future'], ['twice', given('launched', '2018-09-25'), 'clubs/event-twice'], ['before the club was thought of', given('committee-formed', '2018-01-01'), 'clubs/before-the-club'],
    ['a first meeting before the launch', given('first-meeting', '2018-09-15'), 'clubs/order-of-days'],
    ['a pause without a reason', given('suspended', '2018-09-25', { reason: null }), 'clubs/reason-missing'], ['a merger into nothing', given('merged', '2018-09-25', { intoId: null }), 'clubs/merged-into-missing'], ['going on without a pause', given('resumed', '2018-09-25'), 'clubs/not-now'],
  ])('not %s', (_, what, refused) => expect(recordEvent(BAC_HA, what, today)).toMatchObject({ refused }))
  test('a decision needs its number', () => expect(recordEvent(BAC_HA.slice(0, 3), given('decided', '2018-09-12', { number: null }), today)).toMatchObject({ refused: 'clubs/decision-number-missing' }))
  test('after the end nothing', () => expect(recordEvent([...BAC_HA, event('dissolved', '2018-09-25')], given('first-meeting', '2018-09-21'), today)).toMatchObject({ refused: 'clubs/club-ended' }))
  test('what later events stand on is taken back after them', () => {
    expect(voidEvent(BAC_HA, 'decided 2018-09-12')).toMatchObject({ refused: 'clubs/later-stands-on-it' })
    expect(voidEvent(BAC_HA, 'launched 2018-09-20')).toMatchObject({ kind: 'launched' })
    expect(voidEvent(BAC_HA, 'planned 2018-06-01')).toMatchObject({ refused: 'clubs/planned-stays' })
  })
  test('whatever is let in, the status is one that its events can have made', () => {
    fc.assert(
      fc.property(fc.array(fc.record({ kind: fc.constantFrom(...EVENT_KINDS), days: fc.integer({ min: 0, max: 300 }) }), { maxLength: 20 }), (tries) => {
        let events: ClubEvent[] = [event('planned', '2017-11-01')]
        for (const { kind, days } of tries) {
          const on = addDays(day('2017-11-01'), days)
          const answer = recordEvent(events, given(kind, on), today)
          if (!isRefusal(answer)) events = [...events, event(kind, on)]
        }
        const kinds = events.map(({ kind }) => kind)
        const status = statusOn(events, today)
        expect(new Set(kinds.filter((kind) => kind !== 'suspended' && kind !== 'resumed')).size).toBe(kinds.filter((kind) => kind !== 'suspended' && kind !== 'resumed').length)
        if (status === 'active') expect(kinds).toContain('first-meeting')
        if (kinds.includes('dissolved') && !kinds.includes('merged')) expect(status).toBe('dissolved')
      }),
    )
  })
})

describe('the nine steps', () => {
  const due = dueDays(day('2018-07-01'), day('2018-10-31'))
  test('what is done, passed over, next and overdue', () => {
    const steps = stepsOn(BAC_HA, due, today)
    expect(steps.map(({ state }) => state)).toEqual(['done', 'passed', 'done', 'passed', 'passed', 'passed', 'done', 'done', 'next'])
    expect(due['first-meeting']).toBe('2018-10-31')
    const slow = stepsOn([event('planned', '2018-06-01'), event('place-chosen', '2018-07-10')], { ...due, 'committee-formed': day('2018-09-18') }, today)
    expect(slow.slice(0, 3).map(({ state }) => state)).toEqual(['done', 'overdue', 'overdue'])
  })
})

describe('the board', () => {
  const term = (office: Term['office'], personId: string, from = '2018-01-01', to: string | null = null): Term => ({ id: `${office} ${personId}`, personId, office, from: day(from), to: to as Day | null, decision: null })
  const board = [term('chair', 'a'), term('deputy', 'b'), term('secretary', 'c'), term('accountant', 'd'), term('treasurer', 'e')]
  test('one chair at a time, and whoever writes the money down does not keep it', () => {
    expect(appoint(board, term('chair', 'f', '2018-05-01'))).toMatchObject({ refused: 'clubs/office-taken' })
    expect(appoint(board.slice(0, 4), term('treasurer', 'd', '2018-05-01'))).toMatchObject({ refused: 'clubs/offices-apart' })
    expect(appoint(board, term('deputy', 'f', '2018-05-01'))).toMatchObject({ personId: 'f' })
    expect(appoint([term('chair', 'a', '2017-01-01', '2018-04-30')], term('chair', 'f', '2018-05-01'))).toMatchObject({ personId: 'f' })
  })
  test('passes to a successor from the next day', () => {
    expect(handOver(board, board[4]!, day('2018-08-31'), 'f')).toEqual({ last: '2018-08-31', next: { personId: 'f', office: 'treasurer', from: '2018-09-01', to: null, decision: null } })
    expect(handOver(board, board[4]!, day('2018-08-31'), 'd')).toMatchObject({ refused: 'clubs/offices-apart' })
    expect(handOver(board, board[4]!, day('2017-08-31'), 'f')).toMatchObject({ refused: 'clubs/term-ends-before-it-begins' })
  })
  test('what is still missing is told, never a block', () => {
    expect(boardGaps(board, today, { lower: 5, upper: 9 })).toEqual({ missing: [], people: 5, size: 'fits' })
    expect(boardGaps(board.slice(0, 3), today, { lower: 5, upper: 9 })).toEqual({ missing: ['accountant', 'treasurer'], people: 3, size: 'few' })
  })
})

describe('settings and upkeep', () => {
  const own = { id: '1', clubId: 'me', name: 'meeting-cycle' as const, value: { every: 'quarter', onDate: null }, from: day('2018-05-01'), source: null }
  test('a club’s own setting holds from its day, before the programme’s', () => {
    expect(['2018-04-30', '2018-05-01'].map((on) => settingOn([own], 'meeting-cycle', 'me', day(on)).value.every)).toEqual(['month', 'quarter'])
    expect(settingOn([own], 'meeting-cycle', 'other', today).value.every).toBe('month')
    expect(['2020-08-30', '2020-08-31'].map((on) => settingOn([], 'fund-rules', null, day(on)).value.twoFunds)).toEqual([false, true])
  })
  const month = (at: string, met = true) => ({ month: day(at), met, reported: true, fundBook: true, evidence: 'biên bản' })
  const rule = { cycles: 3, met: true, reported: true, fundBook: true }
  test('kept up means in each of the last cycles, with evidence', () => {
    expect(lastCycles(today, 'month', 3)).toEqual([['2018-08-01'], ['2018-07-01'], ['2018-06-01']])
    expect(lastCycles(today, 'quarter', 1)).toEqual([['2018-06-01', '2018-05-01', '2018-04-01']])
    const months = [month('2018-06-01'), month('2018-07-01'), month('2018-08-01')]
    expect(isKeptUp(months, rule, 'month', today).kept).toBe(true)
    expect(isKeptUp(months.slice(1), rule, 'month', today).kept).toBeNull()
    expect(isKeptUp([...months.slice(0, 2), month('2018-08-01', false)], rule, 'month', today).kept).toBe(false)
    expect(isKeptUp([...months.slice(0, 2), month('2018-08-01', false)], { ...rule, met: false }, 'month', today).kept).toBe(true)
    expect(isKeptUp([month('2018-05-01')], rule, 'quarter', day('2018-09-30')).cycles).toHaveLength(3)
  })
})
