import { expect, test } from 'vitest'
import { type ListedAccount, type ListedRole, rolesToShow, stateOf } from './account-listed.ts'

const TODAY = '2018-09-30'
const NOW = '2018-09-30T03:00:00.000Z'
const held = (from: string, to: string | null): ListedRole => ({ id: from, role: 'commune-officer', areaId: 'a', areaName: 'xã Bảo Nhai', agencyId: null, agencyName: null, clubId: null, from, to })
const account = (change: Partial<ListedAccount>): ListedAccount => ({
  id: '1', name: 'Lý Thị Đào', phone: '0912345678', endedAt: null, mustChangePassword: false, lockedUntil: null, roles: [held('2017-01-01', null)], ...change,
})
const state = (change: Partial<ListedAccount>) => stateOf(account(change), TODAY, NOW)

test('what keeps somebody out is said first', () => {
  expect(state({})).toBe('working')
  expect(state({ mustChangePassword: true })).toBe('waiting')
  expect(state({ mustChangePassword: true, lockedUntil: '2018-09-30T03:10:00.000Z' })).toBe('locked')
  expect(state({ lockedUntil: '2018-09-30T03:10:00.000Z', endedAt: '2018-09-01T00:00:00.000Z' })).toBe('ended')
})

test('a lock that has run out is none; a last day still counts; a role to come is not idle', () => {
  expect(state({ lockedUntil: '2018-09-30T02:59:00.000Z' })).toBe('working')
  expect(state({ roles: [held('2017-01-01', TODAY)] })).toBe('working')
  expect(state({ roles: [held('2017-01-01', '2018-09-29')] })).toBe('idle')
  expect(state({ roles: [held('2018-10-01', null)] })).toBe('working')
})

test('the list shows the roles held now, else those to come', () => {
  const [past, now, coming] = [held('2017-01-01', '2018-06-30'), held('2018-07-01', null), held('2019-01-01', null)]
  expect(rolesToShow(account({ roles: [past, now, coming] }), TODAY)).toEqual([now])
  expect(rolesToShow(account({ roles: [past, coming] }), TODAY)).toEqual([coming])
  expect(rolesToShow(account({ roles: [past] }), TODAY)).toEqual([])
})
