import { expect, test } from 'vitest'
import { PURPOSES, WORDING } from './consent.ts'
import { readersOf } from './consent-readers.ts'
import { addressOf } from './form-of-address.ts'

/** Whoever changes who may read gives the wording a new name as well: what was agreed to named these roles. */
test('the wording names exactly those who may read', () => {
  expect({ wording: WORDING, readers: Object.fromEntries(PURPOSES.map((purpose) => [purpose, readersOf(purpose)])) }).toEqual({
    wording: '2026-1',
    readers: {
      circumstances: ['province-specialist', 'district-officer', 'commune-officer', 'club-chair', 'club-secretary'],
      health: ['health-station', 'health-helper'],
      'loans-shared': ['province-specialist', 'district-officer', 'commune-officer', 'auditor'],
      picture: [],
      'phone-list': [],
    },
  })
})

test('members are spoken of by their age', () => {
  expect([80, 79, 60, 59].map((age) => addressOf(age, 'female'))).toEqual(['eldest', 'elder-woman', 'elder-woman', 'woman'])
  expect([80, 60, 59, null].map((age) => addressOf(age, 'male'))).toEqual(['eldest', 'elder-man', 'man', 'elder-man'])
})
