/** Every page of the desk, in the order of the rail. A page is fetched when it is first opened. */
import { get } from '#client/api.ts'
import type { Desk, Finder, Screen, Section } from '#client/screens.ts'
import { fold } from '#kernel/vietnamese.ts'

const sections = [
  { id: 'programme', label: { vi: 'Chương trình', en: 'Programme' } },
  { id: 'office', label: { vi: 'Quản trị', en: 'Administration' } },
] as const satisfies readonly Section[]

/** A page of the rail stands in one of the sections above. */
type Listed = Screen & { readonly nav?: { readonly section: (typeof sections)[number]['id'] } }

const screens: readonly Listed[] = [
  {
    path: '/ke-hoach', title: { vi: 'Kế hoạch', en: 'Plans' }, nav: { section: 'programme', icon: 'plan' },
    needs: { thing: 'plan', action: 'read' }, load: () => import('#features/plans/plan-list.desk.tsx'),
  },
  {
    path: '/ke-hoach/nhap', title: { vi: 'Nhập kế hoạch', en: 'Import a plan' },
    needs: { thing: 'plan', action: 'record' }, load: () => import('#features/plans/plan-import.desk.tsx'),
  },
  {
    path: '/ke-hoach/$planId', title: { vi: 'Một kế hoạch', en: 'A plan' },
    needs: { thing: 'plan', action: 'read' }, load: () => import('#features/plans/plan-page.desk.tsx'),
  },
  {
    path: '/ke-hoach/$planId/diem-can-lam-ro', title: { vi: 'Nội dung cần làm rõ', en: 'Points to clarify' },
    needs: { thing: 'findings', action: 'read' }, load: () => import('#features/plans/plan-findings.desk.tsx'),
  },
  {
    path: '/ke-hoach/$planId/lich-su', title: { vi: 'Lịch sử văn bản', en: 'History of the text' },
    needs: { thing: 'plan', action: 'read' }, load: () => import('#features/plans/plan-history.desk.tsx'),
  },
  {
    path: '/ke-hoach/$planId/soan-thao', title: { vi: 'Soạn thảo', en: 'Draft' },
    needs: { thing: 'plan', action: 'record' }, load: () => import('#features/plans/plan-draft.desk.tsx'),
  },
  {
    path: '/ke-hoach/$planId/sua-doi', title: { vi: 'Sửa đổi, đính chính', en: 'Amend or correct' },
    needs: { thing: 'plan', action: 'record' }, load: () => import('#features/plans/plan-amend.desk.tsx'),
  },
  {
    path: '/ke-hoach/$planId/ky', title: { vi: 'Ký ban hành', en: 'Sign' },
    needs: { thing: 'plan-signing', action: 'approve' }, load: () => import('#features/plans/plan-sign.desk.tsx'),
  },
  {
    path: '/dia-ban', title: { vi: 'Địa bàn', en: 'Areas' }, nav: { section: 'office', icon: 'area' },
    needs: { thing: 'areas', action: 'read' }, load: () => import('#features/areas/area-list.desk.tsx'),
  },
  {
    path: '/dia-ban/thay-doi', title: { vi: 'Thay đổi địa giới', en: 'Boundary changes' },
    needs: { thing: 'areas', action: 'read' }, load: () => import('#features/areas/area-changes.desk.tsx'),
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

type PlanFound = { readonly id: string; readonly number: string | null; readonly title: string; readonly version: number }

const finders: readonly Finder[] = [
  {
    label: { vi: 'Kế hoạch', en: 'Plans' },
    needs: { thing: 'plan', action: 'read' },
    async find(text, signal) {
      const { plans } = await get<{ plans: readonly PlanFound[] }>('/api/plans', {}, signal)
      const found = plans.filter(({ number, title, version }) => version > 0 && fold(`${number ?? ''} ${title}`).includes(fold(text)))
      return found.slice(0, 8).map(({ id, number, title }) => ({ text: number ?? title, note: number ? title : '', to: `/ke-hoach/${id}` }))
    },
  },
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
