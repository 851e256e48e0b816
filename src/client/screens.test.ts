import { expect, test } from 'vitest'
import { inTreeOrder } from './area-picker.tsx'
import { firstScreen, railEntryOf, type Screen } from './screens.ts'
import type { Session } from './session.tsx'
import { parseSearch, stringifySearch } from './url-state.ts'

const screen = (path: string, thing: string | null, nav = true): Screen => ({
  path, title: { vi: path, en: path }, load: () => Promise.reject(new Error('not opened here')),
  ...(nav ? { nav: { section: 'office', icon: 'key' as const } } : {}), ...(thing ? { needs: { thing, action: 'read' as const } } : {}),
})
const screens = [screen('/ke-hoach', 'plan'), screen('/ke-hoach/$planId', 'plan', false), screen('/tai-khoan', 'accounts'), screen('/nhat-ky', 'audit')]
const session = (can: Session['can']): Session => ({ account: null, roles: [], can, today: '2018-09-30', sample: false, setupNeeded: false })

test('somebody begins at the first page of the rail that their roles open', () => {
  expect(firstScreen(screens, session({ accounts: ['read', 'record'], audit: ['read'] }))?.path).toBe('/tai-khoan')
  expect(firstScreen(screens, session({ plan: ['approve'] }))).toBeUndefined()
})

test('a page below lights up the entry above it, and no other', () => {
  expect(railEntryOf(screens, '/ke-hoach/184/du-toan')?.path).toBe('/ke-hoach')
  expect(railEntryOf(screens, '/ke-hoach-khac')).toBeUndefined()
})

test('the address stays plain: numbers remain text, empty values go', () => {
  expect(stringifySearch({ tim: '0912', loc: 'ten:an', xep: '', an: undefined })).toBe('?tim=0912&loc=ten%3Aan')
  expect(parseSearch('?tim=0912&den-ngay=2018-09-30')).toEqual({ tim: '0912', 'den-ngay': '2018-09-30' })
})

test('areas stand below the one that they belong to; one whose parent is not in the list stands at the top', () => {
  const area = (id: string, parentId: string | null) => ({ id, parentId })
  const order = inTreeOrder([area('bao-yen', 'lao-cai'), area('lao-cai', null), area('nghia-do', 'bao-yen'), area('bac-ha', 'lao-cai'), area('stray', 'gone')])
  expect(order.map(({ area: { id }, depth }) => `${depth} ${id}`)).toEqual(['0 lao-cai', '1 bao-yen', '2 nghia-do', '1 bac-ha', '0 stray'])
})
