import { describe, expect, test } from 'vitest'
import { day } from '#kernel/day.ts'
import { dong } from '#kernel/money.ts'
import { leaverCapital, owedOn } from './leaver-capital.ts'
import type { Folded, Movement } from './loan-state.ts'

const told = (capital: number, debts: readonly number[], inHand: number) => leaverCapital({ capital: dong(capital), debts: debts.map(dong), inHand: dong(inHand) })

describe('what may be returned', () => {
  test('is the own capital, less what is owed', () => {
    expect(told(500_000, [], 2_000_000)).toEqual({ owes: 0, returnable: 500_000, payable: 500_000, beyond: 0, standing: 'whole' })
    expect(told(500_000, [150_000, 50_000], 2_000_000)).toEqual({ owes: 200_000, returnable: 300_000, payable: 300_000, beyond: 0, standing: 'whole' })
  })
  test('is nothing where the debt is as large or larger, and by how much is said', () => {
    expect(told(500_000, [500_000], 2_000_000)).toMatchObject({ returnable: 0, payable: 0, beyond: 0, standing: 'owes' })
    expect(told(500_000, [1_200_000], 2_000_000)).toMatchObject({ returnable: 0, beyond: 700_000, standing: 'owes' })
  })
  test('is paid as far as there is money in hand', () => {
    expect(told(500_000, [], 200_000)).toMatchObject({ returnable: 500_000, payable: 200_000, standing: 'part' })
    expect(told(500_000, [], 0)).toMatchObject({ returnable: 500_000, payable: 0, standing: 'no-money' })
    expect(told(500_000, [], -10_000)).toMatchObject({ payable: 0, standing: 'no-money' })
  })
})

describe('what is owed of a loan', () => {
  const instalments = [1, 2, 3].map((number) => ({ number, dueOn: day(`2018-0${number + 6}-08`), principal: dong(1_000_000), interest: dong(30_000) }))
  const moved = (kind: Movement['kind'], on: string, principal: number, interest = 0, advance = 0): Movement => ({ kind, day: day(on), principal: dong(principal), interest: dong(interest), advance: dong(advance) })
  const loan = (...movements: readonly Movement[]): Folded => ({ openedOn: null, cancelledOn: null, versions: [{ version: 1, from: day('2018-06-08'), paidBefore: { principal: dong(0), interest: dong(0) }, instalments }], movements: [moved('lent', '2018-06-08', 3_000_000), ...movements] })

  test('is the principal left and the interest that has fallen due, on its day too', () => {
    expect(owedOn(loan(), day('2018-07-07'))).toBe(3_000_000)
    expect(owedOn(loan(), day('2018-07-08'))).toBe(3_030_000)
    expect(owedOn(loan(moved('repaid', '2018-07-08', 1_000_000, 30_000)), day('2018-08-10'))).toBe(2_030_000)
  })
  test('less an advance; nothing of what is paid off or was not handed out', () => {
    expect(owedOn(loan(moved('repaid', '2018-07-08', 1_000_000, 30_000, 20_000)), day('2018-08-10'))).toBe(2_010_000)
    expect(owedOn(loan(moved('repaid', '2018-07-08', 3_000_000, 30_000)), day('2018-08-10'))).toBe(0)
    expect(owedOn({ ...loan(), movements: [] }, day('2018-08-10'))).toBe(0)
  })
})
