import { describe, expect, test } from 'vitest'
import { en } from './en.ts'
import { invitationOf } from './invitation.ts'
import { kindsText, kindText, wholeText } from './kind-words.ts'
import { vi } from './vi.ts'

describe('whom to invite, in words', () => {
  const invitation = invitationOf(6, [{ measure: 'aged-55', least: 6, most: 6 }, { measure: 'women', least: 6, most: 6 }, { measure: 'poor', least: 3, most: 6 }])
  test('six women of 55 and over bring three bands right', () => {
    expect(vi.navigator.title(wholeText(invitation, vi.kinds), 3)).toBe('Mời thêm 6 phụ nữ từ 55 tuổi là đạt cả ba mức')
    expect(en.navigator.title(wholeText(invitation, en.kinds), 3)).toBe('Invite 6 women aged 55 or over and all three bands are met')
    expect(kindsText(invitation.atLeast, vi.kinds)).toBe('3 người thuộc hộ nghèo, cận nghèo hoặc khó khăn')
  })
  test('over a band the others are invited; nobody is turned away', () => {
    const men = invitationOf(3, [{ measure: 'women', least: 0, most: 0 }])
    expect(vi.navigator.title(wholeText(men, vi.kinds), 1)).toBe('Mời thêm 3 nam giới là đạt mức cơ cấu')
    const said = JSON.stringify([vi.navigator, vi.composition], (_, value) => (typeof value === 'function' ? value.toString() : value))
    expect(said).not.toMatch(/không nhận|từ chối|giảm|cho ra|loại bớt/i)
  })
  test('every trait has its words, the larger kind first', () => {
    expect(kindText({ age: '60-up', woman: false, poor: false, minority: true }, 1, en.kinds)).toBe('1 man aged 60 or over of average or better-off households of ethnic minorities')
    expect(kindsText([{ kind: { woman: false }, count: 1 }, { kind: { age: 'under-55' }, count: 2 }], vi.kinds)).toBe('2 người dưới 55 tuổi; 1 nam giới')
  })
})
