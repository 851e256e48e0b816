import { expect, it } from 'vitest'
import { day } from '#kernel/day.ts'
import { normsOn } from './programme-norms.ts'

it('follows the decision in force on the day', () => {
  expect(normsOn(day('2016-08-01'))).toBeNull()
  expect(['2016-08-02', '2020-08-30', '2020-08-31', '2025-07-31', '2025-08-01'].map((on) => normsOn(day(on))?.decision.number)).toEqual(['1533/QĐ-TTg', '1533/QĐ-TTg', '1336/QĐ-TTg', '1336/QĐ-TTg', '1648/QĐ-TTg'])
})

it('knows how a club is made up under each', () => {
  const [early, late] = [normsOn(day('2018-05-28'))!, normsOn(day('2021-01-01'))!]
  expect([early.members.lower, early.members.upper, early.elderlyPercent.lower, early.poorPercent.lower, early.youngPercent.lower, early.twoFunds]).toEqual([50, 70, 70, 60, null, false])
  expect([late.elderlyPercent.lower, late.elderlyPercent.upper, late.poorPercent.lower, late.youngPercent.lower, late.youngPercent.upper, late.twoFunds]).toEqual([60, 70, null, 30, 40, true])
})

it('says which decision gave a figure that a later one leaves standing', () => {
  expect(normsOn(day('2026-01-01'))!.members).toMatchObject({ lower: 50, upper: 70, decision: '1336/QĐ-TTg', since: '2020-08-31' })
})
