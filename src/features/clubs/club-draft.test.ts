import { expect, test } from 'vitest'
import { ClubShape, PlaceShape } from './club.ts'
import { type ClubDraft, clubToSend, draftOfClub, emptyClub } from './club-draft.ts'
import type { ClubView } from './club-view.ts'

const AREA = '00000000-0000-4000-8000-000000000001'
const OLDER = '00000000-0000-4000-8000-000000000002'
const empty = emptyClub('')
const start = { ...empty, place: { ...empty.place, areaId: AREA } }
const filled = (part: Partial<ClubDraft>) => clubToSend({ ...start.club, name: ' CLB Bắc Hà 1 ', ...part }, start.place)

test('what is filled in is what the server takes', () => {
  const sent = filled({ number: '2', origin: 'other', predecessor: 'Câu lạc bộ dưỡng sinh (mẫu)', predecessorSince: '2015-03-08' })
  expect(sent).toMatchObject({ club: { name: 'CLB Bắc Hà 1', number: 2, planId: null, predecessorId: null, predecessor: 'Câu lạc bộ dưỡng sinh (mẫu)', predecessorSince: '2015-03-08' }, place: { areaId: AREA, hamlet: null, covers: 'hamlet' } })
  expect(ClubShape.safeParse(sent?.club).success && PlaceShape.safeParse(sent?.place).success).toBe(true)
})

test('nothing goes out while a name, a place or the chosen origin is missing, or the number is none', () => {
  expect([filled({ name: ' ' }), filled({ number: 'hai' }), filled({ origin: 'listed' }), filled({ origin: 'other', predecessor: ' ' }), clubToSend({ ...start.club, name: 'CLB' }, { ...start.place, areaId: '' })]).toEqual(Array(5).fill(null))
})

test('an origin that was given up is not sent along', () => {
  expect(filled({ origin: 'none', predecessor: 'đã gõ rồi bỏ', predecessorSince: '2015-01-01' })?.club).toMatchObject({ predecessor: null, predecessorSince: null })
})

test('a club that came from another keeps the other, not the other’s name, and stands where it stands now', () => {
  const club = { name: 'CLB Văn Bàn 1', number: 1, planId: null, paperOnly: true, predecessorId: OLDER, predecessor: 'CLB Nậm Tha', predecessorSince: null, communeId: AREA } as ClubView['club']
  const places: ClubView['places'] = [{ areaId: OLDER, hamlet: null, covers: 'commune', from: '2017-01-01', to: '2018-05-31' }, { areaId: AREA, hamlet: 'Thôn 3', covers: 'hamlet', from: '2018-06-01', to: null }]
  const { club: draft, place } = draftOfClub({ club, places })
  expect(clubToSend(draft, place)).toMatchObject({ club: { predecessorId: OLDER, predecessor: null, paperOnly: true }, place: { areaId: AREA, hamlet: 'Thôn 3' } })
})
