import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { readLines } from '#server/documents/read-lines.ts'
import { dutyGroups, shareOfBody } from './duties-of-body.ts'
import { layOut } from './lay-out.ts'
import { understand } from './understand.ts'

const file = new URL('../../../db/demo/ke-hoach-184-kh-ubnd-2018.txt', import.meta.url)
const plan = understand(layOut(readLines(new Uint8Array(readFileSync(file)), 'ke-hoach.txt') as Exclude<ReturnType<typeof readLines>, { refused: string }>))
const figures = (...names: string[]) => {
  const { assigned, requested, leads, coordinates, knownAs } = shareOfBody(plan, names)
  return [assigned.length, requested.length, leads.map(({ anchor }) => anchor).join(' '), coordinates.map(({ anchor }) => anchor).join(' '), knownAs]
}

test('a department has its duties and what it coordinates', () => {
  expect(figures('Sở Lao động - Thương binh và Xã hội', 'Sở LĐTBXH')).toEqual([2, 0, '', 'IV.2 IV.3', 'Sở Lao động - Thương binh và Xã hội'])
})

test('the lead body leads all five activities', () => {
  expect(figures('Ban đại diện Hội Người cao tuổi tỉnh')).toEqual([5, 0, 'IV.1 IV.2 IV.3 IV.4 IV.5', '', 'Ban đại diện Hội Người cao tuổi tỉnh'])
})

test('a district has what all districts have, and is named among four of them', () => {
  const [assigned, , , coordinates] = figures('UBND huyện Văn Bàn')
  expect([assigned, String(coordinates).split(' ')[0]]).toEqual([2, 'IV.2'])
})

test('the Front is requested, and whom the plan does not name has nothing', () => {
  expect(figures('Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh').slice(0, 2)).toEqual([0, 3])
  expect(figures('Sở Tư pháp')).toEqual([0, 0, '', '', null])
})

test('nine headings hold the twenty duties', () => {
  const groups = dutyGroups(plan)
  expect(groups.map(({ duties }) => duties.length)).toEqual([5, 2, 2, 2, 1, 1, 2, 3, 2])
  expect(groups[7]).toMatchObject({ anchor: 'VI.8', agency: 'Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh và các Đoàn thể tỉnh' })
})
