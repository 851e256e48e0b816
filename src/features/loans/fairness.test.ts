/** Worked examples of who has borrowed and who has not. */
import { describe, expect, test } from 'vitest'
import { type FairMember, fairness, type FairTurn } from './fairness.ts'

const member = (personId: string, more: Partial<FairMember> = {}): FairMember => ({ personId, name: `Người ${personId}`, joinedOn: '2017-06-10', hamlet: null, isPromised: false, ...more })
const turn = (personId: string, amount: number, more: Partial<FairTurn> = {}): FairTurn => ({ personId, amount, isWoman: false, isPoor: false, ...more })
const club = (size: number): FairMember[] => Array.from({ length: size }, (_, at) => member(`p${at}`))
const borrowers = (count: number): FairTurn[] => Array.from({ length: count }, (_, at) => turn(`p${at}`, 2_000_000))

describe('the half', () => {
  test('27 of 62 have borrowed: 31 make a half, so 4 more', () => {
    expect(fairness(club(62), borrowers(27))).toMatchObject({ members: 62, borrowed: 27, half: 31, needed: 4 })
  })
  test('of an odd number of members it is rounded up: 31 of 61', () => {
    expect(fairness(club(61), borrowers(30))).toMatchObject({ half: 31, needed: 1 })
    expect(fairness(club(61), borrowers(31))).toMatchObject({ half: 31, needed: 0 })
  })
  test('beyond it nobody is needed, and a club without members needs nobody', () => {
    expect(fairness(club(10), borrowers(9)).needed).toBe(0)
    expect(fairness([], [])).toMatchObject({ members: 0, borrowed: 0, half: 0, needed: 0, never: [], poor: null })
  })
})

describe('people and turns', () => {
  test('who borrowed three times is one person with three turns', () => {
    const told = fairness(club(4), [turn('p0', 1_000_000, { isWoman: true }), turn('p0', 2_000_000, { isWoman: true }), turn('p0', 3_000_000, { isWoman: true }), turn('p1', 500_000)])
    expect(told).toMatchObject({ borrowed: 2, all: { people: 2, turns: 4, sum: 6_500_000 }, women: { people: 1, turns: 3, sum: 6_000_000 } })
  })
  test('a former member’s loan counts among the turns, not among the members who borrowed', () => {
    expect(fairness(club(4), [turn('gone', 1_000_000)])).toMatchObject({ borrowed: 0, all: { people: 1, turns: 1 } })
  })
  test('those who never had one stand with the longest a member first; who is promised one is still among them', () => {
    const { never } = fairness([member('b', { joinedOn: '2018-01-05' }), member('a', { joinedOn: '2017-06-10', isPromised: true }), member('c')], [turn('c', 1)])
    expect(never.map(({ personId, isPromised }) => [personId, isPromised])).toEqual([['a', true], ['b', false]])
  })
})

describe('the poor', () => {
  test('are a total of people, turns and money; a household without a class is not counted among them', () => {
    const turns = [...borrowers(4).map((each) => ({ ...each, isPoor: true })), turn('p0', 1_000_000, { isPoor: true }), turn('p5', 9_000_000), turn('p6', 9_000_000, { isPoor: null })]
    expect(fairness(club(20), turns).poor).toEqual({ people: 4, turns: 5, sum: 9_000_000 })
  })
  test('are not told of where fewer than five people have borrowed, however many turns', () => {
    const poor = borrowers(4).map((each) => ({ ...each, isPoor: true }))
    expect(fairness(club(20), [...poor, ...poor]).poor).toBeNull()
  })
  test('nobody’s class goes out with a name', () => {
    const told = fairness(club(8), borrowers(5).map((each) => ({ ...each, isPoor: true })))
    expect(Object.keys(told.never[0]!).sort()).toEqual(['hamlet', 'isPromised', 'joinedOn', 'name', 'personId'])
  })
})
