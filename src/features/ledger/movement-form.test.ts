/** What each kind asks for, held against what the server takes. */
import { describe, expect, test } from 'vitest'
import { dong } from '#kernel/money.ts'
import { asksFor, isOffered, keepsForOthers, MOVEMENT_KINDS, type MovementForm, readMovement, usualFund } from './movement-form.ts'
import { MovementShape } from './movement.ts'

const PERSON = 'b7f7c4f0-3a1f-4d6e-9a55-0f6f3d9b6a01'
const filled: MovementForm = {
  kind: 'dues', on: '2018-09-12', amount: dong(520_000), source: 'care-fund', fund: 'operating', place: 'cash', from: 'cash', to: 'bank', area: 'Chăm sóc sức khỏe', whom: 'member', personId: PERSON, party: 'Ông Lù Văn Mẫu', memo: ' Đóng góp tháng 9 ', manner: 'happened', enteredFor: 'Sổ quỹ giấy tháng 9/2018',
}
const two = { twoFunds: true, forOthers: false }

describe('a filled form', () => {
  test('of every kind is a movement that the server takes whole', () => {
    expect(MOVEMENT_KINDS).toHaveLength(12)
    for (const kind of MOVEMENT_KINDS) {
      const read = readMovement({ ...filled, kind }, two)
      expect('movement' in read && MovementShape.parse(read.movement)).toEqual('movement' in read && read.movement)
    }
  })

  test('sends what the kind asks for and nothing else', () => {
    const of = (kind: MovementForm['kind'], more: Partial<MovementForm> = {}) => {
      const read = readMovement({ ...filled, kind, ...more }, two)
      return 'movement' in read && read.movement
    }
    expect(of('dues')).toEqual({ kind: 'dues', amount: 520_000, memo: 'Đóng góp tháng 9', fund: 'operating', place: 'cash', personId: PERSON, party: null })
    expect(of('spending', { whom: 'other' })).toEqual({ kind: 'spending', amount: 520_000, memo: 'Đóng góp tháng 9', fund: 'operating', place: 'cash', area: 'Chăm sóc sức khỏe', personId: null, party: 'Ông Lù Văn Mẫu' })
    expect(of('transfer')).toEqual({ kind: 'transfer', amount: 520_000, memo: 'Đóng góp tháng 9', fund: 'operating', from: 'cash' })
    expect(of('interest-share')).toEqual({ kind: 'interest-share', amount: 520_000, memo: 'Đóng góp tháng 9', from: 'cash', to: 'bank' })
    expect(of('goods-received')).toEqual({ kind: 'goods-received', amount: 520_000, memo: 'Đóng góp tháng 9', source: 'care-fund', personId: PERSON, party: null })
  })

  test('of a member’s capital names the member, whoever else was typed', () => {
    const read = readMovement({ ...filled, kind: 'capital', source: 'members', whom: 'other' }, two)
    expect('movement' in read && read.movement).toMatchObject({ source: 'members', personId: PERSON, party: null })
    expect(readMovement({ ...filled, kind: 'capital', source: 'members', personId: '' }, two)).toEqual({ missing: ['personId'] })
  })

  test('that is empty says every field', () => {
    expect(readMovement({ ...filled, on: '', amount: null, memo: 'x', enteredFor: ' ' }, { twoFunds: true, forOthers: true })).toEqual({ missing: ['on', 'amount', 'memo', 'enteredFor'] })
    const own = readMovement({ ...filled, enteredFor: '' }, two)
    expect('movement' in own && own.enteredFor).toBe(null)
  })
})

test('with a single fund nobody is asked which, and nothing goes from one to the other', () => {
  expect(asksFor('dues', 'fund', false)).toBe(false)
  expect(asksFor('dues', 'fund', true)).toBe(true)
  const read = readMovement(filled, { twoFunds: false, forOthers: false })
  expect('movement' in read && read.movement).toMatchObject({ fund: 'income' })
  expect(MOVEMENT_KINDS.filter((kind) => !isOffered(kind, false))).toEqual(['interest-share', 'fund-split'])
  expect([usualFund('spending', true), usualFund('spending', false), usualFund('dues', true)]).toEqual(['operating', 'income', 'income'])
})

test('an officer names the paper; the club’s own treasurer need not', () => {
  expect(keepsForOthers([{ clubId: null }], 'club')).toBe(true)
  expect(keepsForOthers([{ clubId: 'other' }], 'club')).toBe(true)
  expect(keepsForOthers([{ clubId: null }, { clubId: 'club' }], 'club')).toBe(false)
})
