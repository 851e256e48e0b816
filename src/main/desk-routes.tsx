/** Every page of the desk, in the order of the rail. A page is fetched when it is first opened. */
import { get } from '#client/api.ts'
import type { Desk, Finder, Screen, Section } from '#client/screens.ts'
import { en as accountsEn } from '#features/accounts/en.ts'
import { vi as accountsVi } from '#features/accounts/vi.ts'
import { en as areasEn } from '#features/areas/en.ts'
import { vi as areasVi } from '#features/areas/vi.ts'

const sections: readonly Section[] = [
  { id: 'programme', label: { vi: 'Chương trình', en: 'Programme' } },
  { id: 'office', label: { vi: 'Quản trị', en: 'Administration' } },
]

const screens: readonly Screen[] = [
  {
    path: '/dia-ban', title: { vi: 'Địa bàn', en: 'Areas' }, nav: { section: 'office', icon: 'area' },
    needs: { thing: 'areas', action: 'read' }, load: () => import('#features/areas/area-list.desk.tsx'),
  },
  {
    path: '/dia-ban/$areaId', title: { vi: 'Lịch sử một địa bàn', en: 'History of an area' },
    needs: { thing: 'areas', action: 'read' }, load: () => import('#features/areas/area-history.desk.tsx'),
  },
  {
    path: '/tai-khoan', title: { vi: 'Tài khoản', en: 'Accounts' }, nav: { section: 'office', icon: 'key' },
    needs: { thing: 'accounts', action: 'read' }, load: () => import('#features/accounts/account-list.desk.tsx'),
  },
  {
    path: '/tai-khoan/cap-moi', title: { vi: 'Cấp tài khoản', en: 'Issue an account' },
    needs: { thing: 'accounts', action: 'record' }, load: () => import('#features/accounts/issue-account.desk.tsx'),
  },
  {
    path: '/tai-khoan/$accountId', title: { vi: 'Một tài khoản', en: 'An account' },
    needs: { thing: 'accounts', action: 'read' }, load: () => import('#features/accounts/account-page.desk.tsx'),
  },
  {
    path: '/nhat-ky', title: { vi: 'Nhật ký', en: 'Audit log' }, nav: { section: 'office', icon: 'log' },
    needs: { thing: 'audit', action: 'read' }, load: () => import('#features/accounts/audit-log.desk.tsx'),
  },
  { path: '/toi', title: { vi: 'Tài khoản của tôi', en: 'My account' }, load: () => import('#features/accounts/my-account.desk.tsx') },
]

type AreaFound = { readonly id: string; readonly name: string; readonly kind: string; readonly code: string }

const finders: readonly Finder[] = [
  {
    label: { vi: 'Địa bàn', en: 'Areas' },
    needs: { thing: 'areas', action: 'read' },
    async find(text, signal) {
      const { areas } = await get<{ areas: readonly AreaFound[] }>('/api/areas', { q: text }, signal)
      return areas.slice(0, 8).map((area) => ({ text: `${area.kind} ${area.name}`, note: area.code, to: `/dia-ban/${area.id}` }))
    },
  },
]

export const desk: Desk = {
  screens,
  sections,
  finders,
  doors: {
    signIn: () => import('#features/accounts/sign-in.desk.tsx'),
    setUp: () => import('#features/accounts/set-up.desk.tsx'),
    changePassword: () => import('#features/accounts/first-password.desk.tsx'),
  },
}

/** The sentence for each refusal of each feature. */
export const refusals = {
  vi: { ...accountsVi.refusals, ...areasVi.refusals },
  en: { ...accountsEn.refusals, ...areasEn.refusals },
}
