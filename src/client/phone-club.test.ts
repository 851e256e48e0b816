import { expect, test } from 'vitest'
import { clubsOf } from './phone-club.ts'
import { worksAtClubsOnly } from './screens.ts'
import type { HeldRole } from './session.tsx'

const held = (role: string, clubId: string | null): HeldRole => ({ id: `${role} ${clubId}`, role, clubId, areaId: 'a', areaCode: '02926', areaName: 'xã Xuân Quang', agencyId: null, agencyName: null, from: '2018-01-01', to: null })

test('a club is found once, with all that somebody does there', () => {
  expect(clubsOf({ roles: [held('commune-officer', null), held('club-chair', 'c1'), held('care-lead', 'c2'), held('club-secretary', 'c1')] })).toEqual([
    { id: 'c1', areaName: 'xã Xuân Quang', roles: ['club-chair', 'club-secretary'] },
    { id: 'c2', areaName: 'xã Xuân Quang', roles: ['care-lead'] },
  ])
  expect(clubsOf({ roles: [held('leader', null)] })).toEqual([])
})

test('only whoever has no other role is sent from the desk to the phone', () => {
  expect(worksAtClubsOnly({ roles: [held('club-chair', 'c1'), held('care-lead', 'c2')] })).toBe(true)
  expect(worksAtClubsOnly({ roles: [held('club-chair', 'c1'), held('commune-officer', null)] })).toBe(false)
  expect(worksAtClubsOnly({ roles: [] })).toBe(false)
})
