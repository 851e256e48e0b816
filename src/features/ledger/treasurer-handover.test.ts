import { describe, expect, test } from 'vitest'
import { day } from '#kernel/day.ts'
import { dong } from '#kernel/money.ts'
import { type DayCount, handOverBetween, handOverFund, type HandoverGiven, type HandoverKnown } from './treasurer-handover.ts'

const [my, sen, pao] = ['my', 'sen', 'pao']
const TERMS = [{ personId: my, from: day('2017-06-10'), to: day('2018-07-31') }, { personId: sen, from: day('2018-08-01'), to: null }]
const count = (more: Partial<DayCount> = {}): DayCount => ({ countId: 'one', fund: 'income', day: day('2018-07-31'), counted: dong(5_000_000), isMovedOn: false, ...more })
const known = (more: Partial<HandoverKnown> = {}): HandoverKnown => ({
  today: day('2018-09-30'), firstDay: day('2017-05-10'), last: null, terms: TERMS, funds: [{ fund: 'income', cash: dong(5_000_000), bank: dong(2_000_000) }], counts: [count()], ...more,
})
const given = (more: Partial<HandoverGiven> = {}): HandoverGiven => ({ day: day('2018-07-31'), fromPersonId: my, toPersonId: sen, witnesses: ['Lò Văn Páo'], countIds: ['one'], ...more })
const refused = (one: Partial<HandoverGiven>, other: Partial<HandoverKnown> = {}) => handOverFund(given(one), known(other))

describe('what goes over', () => {
  test('is each fund with its count; a second box without money needs none', () => {
    const operating = { fund: 'operating', cash: dong(0), bank: dong(100_000) } as const
    expect(handOverFund(given(), known({ funds: [...known().funds, operating] }))).toEqual([{ fund: 'income', cash: 5_000_000, bank: 2_000_000, countId: 'one' }, { ...operating, countId: null }])
  })

  test('an empty first box is counted too, as nothing', () => {
    const funds = [{ fund: 'income', cash: dong(0), bank: dong(0) }] as const
    expect(refused({ countIds: [] }, { funds, counts: [] })).toEqual({ refused: 'ledger/count-not-of-day', because: { fund: 'income', day: '2018-07-31' } })
    expect(refused({}, { funds, counts: [count({ counted: dong(0) })] })).toEqual([{ ...funds[0], countId: 'one' }])
  })

  test('is recorded under the first day of the new treasurer too, or later', () => {
    for (const on of ['2018-08-01', '2018-09-15'].map(day)) expect(refused({ day: on }, { counts: [count({ day: on })] })).toHaveLength(1)
  })
})

describe('is refused', () => {
  test('under a day to come, before the club, not after the last one, and twice', () => {
    expect(refused({ day: day('2018-10-01') })).toMatchObject({ refused: 'ledger/in-the-future' })
    expect(refused({ day: day('2017-05-09') })).toMatchObject({ refused: 'ledger/before-the-club' })
    expect(refused({}, { firstDay: null })).toMatchObject({ refused: 'ledger/before-the-club' })
    const last = { day: day('2018-07-31'), fromPersonId: pao, toPersonId: my }
    expect(refused({}, { last })).toEqual({ refused: 'ledger/handover-not-after-last', because: { day: '2018-07-31', last: '2018-07-31' } })
    expect(refused({}, { last: { ...last, day: day('2018-07-30') } })).toHaveLength(1)
    expect(refused({}, { last: { day: day('2018-07-30'), fromPersonId: my, toPersonId: sen } })).toEqual({ refused: 'ledger/handed-over-already', because: { last: '2018-07-30' } })
  })

  test('to oneself, to who is not the treasurer then, from who was not the one before', () => {
    expect(refused({ toPersonId: my })).toMatchObject({ refused: 'ledger/handover-same-person' })
    expect(refused({ toPersonId: pao })).toEqual({ refused: 'ledger/taker-not-treasurer', because: { day: '2018-07-31' } })
    expect(refused({ day: day('2018-07-30') })).toMatchObject({ refused: 'ledger/taker-not-treasurer' })
    expect(refused({ fromPersonId: pao })).toMatchObject({ refused: 'ledger/giver-not-treasurer' })
    const terms = [{ personId: pao, from: day('2016-06-10'), to: day('2017-06-09') }, ...TERMS]
    expect(refused({ fromPersonId: pao }, { terms })).toMatchObject({ refused: 'ledger/giver-not-treasurer' })
  })

  test('an office that stood empty in between is no hindrance, and a second term of the same holder is none', () => {
    const terms = [{ personId: my, from: day('2016-06-10'), to: day('2018-01-31') }, { personId: my, from: day('2018-02-01'), to: day('2018-06-30') }, { personId: sen, from: day('2018-08-01'), to: null }]
    expect(refused({}, { terms })).toHaveLength(1)
  })

  test('without a count of that day, or after money moved on, or on an older count', () => {
    expect(refused({ countIds: ['of another club'] })).toMatchObject({ refused: 'ledger/count-not-of-day' })
    expect(refused({}, { counts: [count({ day: day('2018-07-30') })] })).toMatchObject({ refused: 'ledger/count-not-of-day' })
    expect(refused({}, { counts: [count({ isMovedOn: true })] })).toMatchObject({ refused: 'ledger/count-moved-on' })
    expect(refused({}, { funds: [{ fund: 'income', cash: dong(5_010_000), bank: dong(0) }] })).toEqual({ refused: 'ledger/count-moved-on', because: { fund: 'income', day: '2018-07-31', counted: 5_000_000, book: 5_010_000 } })
    expect(refused({}, { counts: [count({ countId: 'anew' }), count()] })).toMatchObject({ refused: 'ledger/count-moved-on' })
    const funds = [...known().funds, { fund: 'operating', cash: dong(1_000), bank: dong(0) }] as const
    expect(refused({}, { funds })).toEqual({ refused: 'ledger/count-not-of-day', because: { fund: 'operating', day: '2018-07-31' } })
  })

  test('without a witness', () => expect(refused({ witnesses: [] })).toEqual({ refused: 'ledger/handover-needs-witness', because: {} }))
})

test('who hands over to whom is known from the terms of the treasurers', () => {
  const [first, second] = [{ ...TERMS[0]!, to: day('2018-09-30') }, { ...TERMS[1]!, from: day('2018-10-01') }]
  expect(handOverBetween([first, second], day('2018-09-30'))).toEqual({ giver: first, taker: second })
  expect(handOverBetween([first, second], day('2018-10-20'))).toEqual({ giver: first, taker: second })
  expect(handOverBetween([first, second], day('2018-12-01'))).toEqual({ giver: second, taker: null })
  expect(handOverBetween([{ ...first, to: null }], day('2018-09-30'))).toEqual({ giver: { ...first, to: null }, taker: null })
  expect(handOverBetween([], day('2018-09-30'))).toEqual({ giver: null, taker: null })
  expect(handOverBetween([first, { ...first, from: day('2018-10-01'), to: null }], day('2018-09-30'))).toMatchObject({ taker: null })
})
