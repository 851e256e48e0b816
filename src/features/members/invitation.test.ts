import { describe, expect, test } from 'vitest'
import { bandsOn } from '#features/clubs/composition-band.ts'
import { day } from '#kernel/day.ts'
import { invitationOf } from './invitation.ts'
import { navigate } from './quota-navigator.ts'

const bands = bandsOn(day('2018-09-30'), [], null)
const counts = (total: number, aged55: number, women: number, poor: number) => ({ total, 'aged-55': aged55, 'aged-60': aged55, women, poor, young: total - aged55, minority: 0 })
function invited(total: number, aged55: number, women: number, poor: number) {
  const found = navigate(counts(total, aged55, women, poor), bands, 60)
  if (found.outcome !== 'ways') throw new Error(found.outcome)
  return invitationOf(found.smallest, found.ranges)
}

describe('whom a club of 54 looks for', () => {
  test('36 of 55 and over, 30 women, 33 poor: six women of 55 and over, at least three of them poor', () => {
    expect(invited(54, 36, 30, 33)).toEqual({ people: 6, all: { age: '55-up', woman: true }, atLeast: [{ kind: { poor: true }, count: 3 }] })
  })
  test('over the band of women it looks for men, and says nothing about women', () => {
    expect(invited(60, 42, 44, 39)).toMatchObject({ people: 3, all: { woman: false } })
  })
  test('young and 55 are one question, and whoever is 60 is not asked to be 55 as well', () => {
    expect(invitationOf(4, [{ measure: 'aged-55', least: 2, most: 3 }, { measure: 'young', least: 1, most: 2 }]).atLeast).toEqual([{ kind: { age: '55-up' }, count: 2 }, { kind: { age: 'under-55' }, count: 1 }])
    expect(invitationOf(4, [{ measure: 'aged-55', least: 4, most: 4 }, { measure: 'aged-60', least: 4, most: 4 }]).all).toEqual({ age: '60-up' })
  })
})
