import { expect, test } from 'vitest'
import { openInstalments, totalOpen, type VersionRead } from './open-instalments.ts'

const year: VersionRead = { version: 1, from: '2018-01-10', paidBefore: { principal: 0, interest: 0 }, instalments: [1, 2, 3].map((number) => ({ number, dueOn: `2018-0${number + 1}-10`, principal: 250_000, interest: 30_000 })) }
const paid = (principalPaid: number, interestPaid: number, advance = 0) => ({ principalPaid, interestPaid, writtenOff: 0, advance })

test('what is paid is not listed, and what is paid in part is listed with its rest', () => {
  expect(openInstalments([year], paid(300_000, 60_000), '2018-03-15')).toEqual([{ number: 2, dueOn: '2018-03-10', principal: 200_000, interest: 0 }, { number: 3, dueOn: '2018-04-10', principal: 250_000, interest: 30_000 }])
  expect(totalOpen(openInstalments([year], paid(300_000, 60_000), '2018-03-15'))).toBe(480_000)
})

test('the version of the day counts, and a payment reversed since stands before it as number 0', () => {
  const later: VersionRead = { version: 2, from: '2018-03-20', paidBefore: { principal: 250_000, interest: 30_000 }, instalments: [{ number: 1, dueOn: '2018-09-10', principal: 500_000, interest: 60_000 }] }
  expect(openInstalments([year, later], paid(250_000, 30_000), '2018-03-19').map(({ number }) => number)).toEqual([2, 3])
  expect(openInstalments([year, later], paid(0, 0), '2018-03-20')).toEqual([{ number: 0, dueOn: '2018-03-20', principal: 250_000, interest: 30_000 }, { number: 1, dueOn: '2018-09-10', principal: 500_000, interest: 60_000 }])
})

test('without a schedule there is nothing to list', () => {
  expect(openInstalments([], paid(0, 0), '2018-03-20')).toEqual([])
})

test('an advance that was used and then reversed is open again, and the sum is what the borrower owes', () => {
  // 300.000 on 10/2: 280.000 and 20.000 in advance; 260.000 on 10/3 pay the second with it. The first is reversed: of the second's 280.000 only 260.000 were brought.
  const open = openInstalments([year], paid(250_000, 30_000, -20_000), '2018-03-15')
  expect(open.map(({ number, principal, interest }) => [number, principal, interest])).toEqual([[1, 20_000, 0], [2, 250_000, 30_000], [3, 250_000, 30_000]])
  expect(totalOpen(open)).toBe(3 * 280_000 - 260_000)
})

test('an advance that is held covers nothing yet', () => {
  expect(totalOpen(openInstalments([year], paid(250_000, 30_000, 20_000), '2018-03-15'))).toBe(560_000)
})
