import { expect, test } from 'vitest'
import { BADGES } from '#kernel/progress.ts'
import { badgeCounts, RED_FIRST, redFirst } from './progress-badge.tsx'
import { vi } from './vi.ts'

test('"2 đúng tiến độ, 1 nguy cơ không đạt": good news first, what does not occur is left out', () => {
  expect(badgeCounts(['at-risk', 'on-track', 'not-enough-data', 'on-track'], vi.progress.badges)).toBe('2 đúng tiến độ, 1 nguy cơ không đạt, 1 chưa đủ số liệu')
  expect(badgeCounts([], vi.progress.badges)).toBe('')
})

test('red first, and of one badge in the order given', () => {
  expect([...RED_FIRST].sort()).toEqual([...BADGES].sort())
  const standings = [{ name: 'a', badge: 'met' }, { name: 'b', badge: 'missed' }, { name: 'c', badge: 'attention' }, { name: 'd', badge: 'missed' }] as const
  expect(redFirst(standings).map(({ name }) => name)).toEqual(['b', 'd', 'c', 'a'])
})
