import { describe, expect, test } from 'vitest'
import { day } from '#kernel/day.ts'
import { draftOf, emptyDraft, type PersonDraft, readBirth, readDraft, rebase } from './person-draft.ts'

const today = day('2018-09-30')
const AREA = '00000000-0000-4000-8000-000000000001'
const filled: PersonDraft = { ...emptyDraft(AREA, 'Thôn 3'), fullName: '  Giàng  A Páo ', birth: '05/1958', sex: 'male', phone: '0912 345 678', ethnicity: '08', livesAlone: 'no', classes: [{ year: '2018', class: 'poor', proof: ' ' }] }

describe('a person as typed', () => {
  test('becomes what is sent', () => {
    expect(readDraft(filled, today)).toMatchObject({
      faults: null,
      person: { fullName: 'Giàng A Páo', birth: { year: 1958, month: 5, date: null }, sex: 'male', areaId: AREA, hamlet: 'Thôn 3', phone: '0912345678', phoneOwner: null, note: null },
      circumstance: { ethnicity: '08', disability: null, livesAlone: false, classes: [{ year: 2018, class: 'poor', proof: null }] },
    })
  })
  test('what is missing or cannot be read is named field by field', () => {
    expect(readDraft({ ...filled, fullName: ' ', sex: '', birth: '31/02/1955', phone: '12', classes: [{ year: '', class: 'poor', proof: '' }] }, today)).toEqual({
      faults: { fullName: 'needed', sex: 'needed', phone: 'form', classes: 'form', birth: { refused: 'people/no-such-day', because: { text: '31/02/1955', month: 2, year: 1955, days: 28 } } },
    })
  })
  test('an empty birth is one that is not known', () => {
    expect([readBirth(' ', today), readBirth('2019', today)]).toMatchObject([null, { refused: 'people/born-in-future' }])
  })
  test('a person read and drafted comes back the same', () => {
    const read = readDraft(filled, today)
    if (read.faults) throw new Error('faults')
    const again = readDraft(draftOf(read.person, read.circumstance), today)
    expect(again).toEqual(read)
  })
})

describe('somebody else saved meanwhile', () => {
  const base = filled
  test('what was typed stays, the rest is theirs', () => {
    expect(rebase(base, { ...base, phone: '0900000001' }, { ...base, hamlet: 'Thôn 5' })).toEqual({ draft: { ...base, phone: '0900000001', hamlet: 'Thôn 5' }, both: [] })
  })
  test('what both changed differently is named, and stays as typed', () => {
    expect(rebase(base, { ...base, hamlet: 'Thôn 4' }, { ...base, hamlet: 'Thôn 5' })).toEqual({ draft: { ...base, hamlet: 'Thôn 4' }, both: ['hamlet'] })
    expect(rebase(base, { ...base, hamlet: 'Thôn 5' }, { ...base, hamlet: 'Thôn 5' }).both).toEqual([])
  })
})
