import { expect, test } from 'vitest'
import { inTree } from './plan-tree.ts'

const document = (id: string, parentId: string | null) => ({ id, parentId })

test('each document is followed by those that carry it out', () => {
  const rows = inTree([document('184', '249'), document('syt', '184'), document('1533', null), document('249', '1533'), document('khac', null)])
  expect(rows.map(({ plan, depth, parent }) => [plan.id, depth, parent?.id ?? null])).toEqual([['1533', 0, null], ['249', 1, '1533'], ['184', 2, '249'], ['syt', 3, '184'], ['khac', 0, null]])
})

test('a document whose parent is not here still shows', () => {
  expect(inTree([document('184', 'gone')]).map(({ depth }) => depth)).toEqual([0])
})
