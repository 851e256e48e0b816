/** Every page of the desk, in the order of the rail. A page is fetched when it is first opened. */
import { get } from '#client/api.ts'
import type { Desk, Finder, Screen, Section } from '#client/screens.ts'
import { fold } from '#kernel/vietnamese.ts'
import { clubMoneyScreens } from './desk-club-money-routes.tsx'

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
  // clubs, people and figures
  {
    path: '/cau-lac-bo', title: { vi: 'Câu lạc bộ', en: 'Clubs' }, nav: { section: 'programme', icon: 'club' },
    needs: { thing: 'clubs', action: 'read' }, load: () => import('#features/indicators/club-table.desk.tsx'),
  },
  {
    path: '/cau-lac-bo/them', title: { vi: 'Thêm câu lạc bộ', en: 'Add a club' },
    needs: { thing: 'clubs', action: 'record' }, load: () => import('#features/clubs/club-form.desk.tsx'),
  },
  {
    path: '/cau-lac-bo/thanh-lap', title: { vi: 'Thành lập câu lạc bộ', en: 'Founding clubs' },
    needs: { thing: 'plan', action: 'read' }, load: () => import('#features/clubs/founding-board.desk.tsx'),
  },
  {
    path: '/cau-lac-bo/$clubId', title: { vi: 'Một câu lạc bộ', en: 'A club' },
    needs: { thing: 'clubs', action: 'read' }, load: () => import('#features/members/club-overview.desk.tsx'),
  },
  {
    path: '/cau-lac-bo/$clubId/sua', title: { vi: 'Sửa câu lạc bộ', en: 'Correct a club' },
    needs: { thing: 'clubs', action: 'record' }, load: () => import('#features/clubs/club-form.desk.tsx'),
  },
  {
    path: '/cau-lac-bo/$clubId/thanh-vien', title: { vi: 'Thành viên của câu lạc bộ', en: 'Members of a club' },
    needs: { thing: 'members', action: 'read' }, load: () => import('#features/members/member-list.desk.tsx'),
  },
  {
    path: '/cau-lac-bo/$clubId/thanh-vien/them', title: { vi: 'Thêm thành viên', en: 'Add a member' },
    needs: { thing: 'members', action: 'record' }, load: () => import('#features/members/register-person.desk.tsx'),
  },
  {
    path: '/cau-lac-bo/$clubId/nhap-excel', title: { vi: 'Nhập thành viên từ Excel', en: 'Import members from Excel' },
    needs: { thing: 'members', action: 'record' }, load: () => import('#features/members/import-members.desk.tsx'),
  },
  {
    path: '/cau-lac-bo/$clubId/ban-chu-nhiem', title: { vi: 'Ban Chủ nhiệm', en: 'Board' },
    needs: { thing: 'clubs', action: 'read' }, load: () => import('#features/clubs/board-page.desk.tsx'),
  },
  {
    path: '/cau-lac-bo/$clubId/thanh-lap', title: { vi: 'Các bước thành lập', en: 'Founding steps' },
    needs: { thing: 'clubs', action: 'read' }, load: () => import('#features/clubs/founding-page.desk.tsx'),
  },
  {
    path: '/cau-lac-bo/$clubId/ho-so', title: { vi: 'Hồ sơ câu lạc bộ', en: 'Files of a club' },
    needs: { thing: 'clubs', action: 'read' }, load: () => import('#features/clubs/files-page.desk.tsx'),
  },
  {
    path: '/cau-lac-bo/$clubId/thiet-lap', title: { vi: 'Thiết lập câu lạc bộ', en: 'Settings of a club' },
    needs: { thing: 'club-settings', action: 'record' }, load: () => import('#features/clubs/settings-page.desk.tsx'),
  },
  {
    path: '/cau-lac-bo/$clubId/lich-su', title: { vi: 'Lịch sử câu lạc bộ', en: 'History of a club' },
    needs: { thing: 'clubs', action: 'read' }, load: () => import('#features/clubs/history-page.desk.tsx'),
  },
  ...clubMoneyScreens,
  {
    path: '/nguoi', title: { vi: 'Tìm người', en: 'Find people' }, nav: { section: 'programme', label: { vi: 'Thành viên', en: 'Members' }, icon: 'person' },
    needs: { thing: 'members', action: 'read' }, load: () => import('#features/members/people-search.desk.tsx'),
  },
  {
    path: '/nguoi/co-the-trung', title: { vi: 'Bản ghi có thể trùng', en: 'Likely duplicates' },
    needs: { thing: 'members', action: 'record' }, load: () => import('#features/members/duplicates.desk.tsx'),
  },
  {
    path: '/nguoi/$personId', title: { vi: 'Một người', en: 'A person' },
    needs: { thing: 'members', action: 'read' }, load: () => import('#features/members/person-page.desk.tsx'),
  },
  {
    path: '/nguoi/$personId/sua', title: { vi: 'Sửa thông tin', en: 'Change a person’s data' },
    needs: { thing: 'members', action: 'record' }, load: () => import('#features/members/person-edit.desk.tsx'),
  },
  {
    path: '/nguoi/$personId/quyen-rieng-tu', title: { vi: 'Quyền riêng tư', en: 'Privacy' },
    needs: { thing: 'members', action: 'record' }, load: () => import('#features/members/person-privacy.desk.tsx'),
  },
  {
    path: '/quy', title: { vi: 'Quỹ và vay vốn', en: 'Funds and loans' }, nav: { section: 'programme', icon: 'report' },
    needs: { thing: 'club-totals', action: 'read' }, load: () => import('#features/loans/funds.desk.tsx'),
  },
  {
    path: '/quy/von', title: { vi: 'Vốn theo thời gian', en: 'Capital over time' },
    needs: { thing: 'club-totals', action: 'read' }, load: () => import('#features/loans/capital.desk.tsx'),
  },
  {
    path: '/quy/chi-so', title: { vi: 'Bộ chỉ số quỹ', en: 'Fund indicators' },
    needs: { thing: 'club-totals', action: 'read' }, load: () => import('#features/indicators/ratios.desk.tsx'),
  },
  {
    path: '/quy-cham-soc', title: { vi: 'Quỹ Chăm sóc', en: 'Care Fund' }, nav: { section: 'programme', icon: 'money' },
    needs: { thing: 'care-fund', action: 'read' }, load: () => import('#features/ledger/care-fund-board.desk.tsx'),
  },
  {
    path: '/so-lieu/chot', title: { vi: 'Chốt số liệu', en: 'Freeze figures' }, nav: { section: 'programme', icon: 'calendar' },
    needs: { thing: 'figures', action: 'approve' }, load: () => import('#features/indicators/frozen-figures.desk.tsx'),
  },
  {
    path: '/dia-ban/$areaId/nhap-thanh-vien', title: { vi: 'Nhập thành viên của một xã', en: 'Import the members of a commune' },
    needs: { thing: 'members', action: 'record' }, load: () => import('#features/members/import-members-commune.desk.tsx'),
  },
  {
    path: '/co-cau', title: { vi: 'Mức cơ cấu', en: 'Composition bands' }, nav: { section: 'office', icon: 'checklist' },
    needs: { thing: 'clubs', action: 'read' }, load: () => import('#features/clubs/bands-page.desk.tsx'),
  },
  // end of clubs
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

type ClubFound = { readonly id: string; readonly name: string; readonly commune: string; readonly hamlet: string | null }
type PersonFound = { readonly personId: string; readonly fullName: string; readonly birthYear: number | null; readonly hamlet: string | null; readonly area: string; readonly club: string | null }

const finders: readonly Finder[] = [
  {
    label: { vi: 'Câu lạc bộ', en: 'Clubs' },
    needs: { thing: 'clubs', action: 'read' },
    async find(text, signal) {
      const { clubs } = await get<{ clubs: readonly ClubFound[] }>('/api/clubs', {}, signal)
      const found = clubs.filter(({ name, commune, hamlet }) => fold(`${name} ${hamlet ?? ''} ${commune}`).includes(fold(text)))
      return found.slice(0, 8).map(({ id, name, commune, hamlet }) => ({ text: name, note: [hamlet, commune].filter(Boolean).join(', '), to: `/cau-lac-bo/${id}` }))
    },
  },
  {
    label: { vi: 'Thành viên', en: 'Members' },
    needs: { thing: 'members', action: 'read' },
    async find(text, signal) {
      const { people } = await get<{ people: readonly PersonFound[] }>('/api/people/search', { q: text, limit: '8' }, signal)
      return people.map(({ personId, fullName, birthYear, hamlet, area, club }) => ({ text: fullName, note: [birthYear, club ?? hamlet ?? area].filter(Boolean).join(', '), to: `/nguoi/${personId}` }))
    },
  },
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
