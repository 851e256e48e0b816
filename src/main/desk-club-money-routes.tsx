/** The desk's pages about one club's money, loans, gifts and property; none of them stands in the rail. */
import type { Screen } from '#client/screens.ts'

export const clubMoneyScreens: readonly Omit<Screen, 'nav'>[] = [
  {
    path: '/cau-lac-bo/$clubId/quy', title: { vi: 'Quỹ của câu lạc bộ', en: 'Funds of a club' },
    needs: { thing: 'money', action: 'read' }, load: () => import('#features/ledger/fund-page.desk.tsx'),
  },
  {
    path: '/cau-lac-bo/$clubId/vay-von', title: { vi: 'Sổ theo dõi cho vay', en: 'Loan register' },
    needs: { thing: 'money', action: 'read' }, load: () => import('#features/loans/loan-register.desk.tsx'),
  },
  {
    path: '/cau-lac-bo/$clubId/vay-von/$loanId', title: { vi: 'Khoản vay', en: 'Loan' },
    needs: { thing: 'money', action: 'read' }, load: () => import('#features/loans/loan-page.desk.tsx'),
  },
  {
    path: '/cau-lac-bo/$clubId/quy/giay-to', title: { vi: 'Giấy tờ của quỹ', en: 'Papers of the funds' },
    needs: { thing: 'money', action: 'read' }, load: () => import('#features/ledger/papers-page.desk.tsx'),
  },
  {
    path: '/cau-lac-bo/$clubId/quy/can-doi', title: { vi: 'Bảng cân đối của quỹ', en: 'Trial balance' },
    needs: { thing: 'money', action: 'read' }, load: () => import('#features/ledger/trial-page.desk.tsx'),
  },
  {
    path: '/cau-lac-bo/$clubId/quy/chung-tu/$entryId', title: { vi: 'Một chứng từ', en: 'A voucher' },
    needs: { thing: 'money', action: 'read' }, load: () => import('#features/ledger/voucher-page.desk.tsx'),
  },
  {
    path: '/cau-lac-bo/$clubId/quy/viec-can-xu-ly', title: { vi: 'Việc cần xử lý của sổ quỹ', en: 'Matters of the books' },
    needs: { thing: 'money', action: 'read' }, load: () => import('#features/ledger/matters-page.desk.tsx'),
  },
  {
    path: '/cau-lac-bo/$clubId/quy/ghi', title: { vi: 'Ghi thu, chi', en: 'Record in or out' },
    needs: { thing: 'money', action: 'record' }, load: () => import('#features/ledger/record-page.desk.tsx'),
  },
  {
    path: '/cau-lac-bo/$clubId/quy/kiem-ke', title: { vi: 'Kiểm kê quỹ', en: 'Cash count' },
    needs: { thing: 'money', action: 'record' }, load: () => import('#features/ledger/count-page.desk.tsx'),
  },
  {
    path: '/cau-lac-bo/$clubId/quy/khoa-so', title: { vi: 'Khóa sổ quỹ', en: 'Close the books' },
    needs: { thing: 'money', action: 'record' }, load: () => import('#features/ledger/close-page.desk.tsx'),
  },
  {
    path: '/cau-lac-bo/$clubId/quy/ban-giao', title: { vi: 'Bàn giao thủ quỹ', en: 'Treasurer’s handover' },
    needs: { thing: 'money', action: 'read' }, load: () => import('#features/ledger/handover-page.desk.tsx'),
  },
  {
    path: '/cau-lac-bo/$clubId/quy/chuyen-so', title: { vi: 'Chuyển sổ quỹ', en: 'Bring a running fund in' },
    needs: { thing: 'money', action: 'record' }, load: () => import('#features/loans/opening-page.desk.tsx'),
  },
  {
    path: '/cau-lac-bo/$clubId/vay-von/quyet-dinh', title: { vi: 'Quyết định cho vay', en: 'Decide on loans' },
    needs: { thing: 'money', action: 'approve' }, load: () => import('#features/loans/decision-page.desk.tsx'),
  },
  {
    path: '/cau-lac-bo/$clubId/vay-von/ai-chua-vay', title: { vi: 'Ai chưa được vay', en: 'Who has never borrowed' },
    needs: { thing: 'money', action: 'read' }, load: () => import('#features/loans/fairness-page.desk.tsx'),
  },
  {
    path: '/cau-lac-bo/$clubId/vay-von/nguoi-da-roi', title: { vi: 'Vốn của người đã rời', en: 'Capital of leavers' },
    needs: { thing: 'money', action: 'read' }, load: () => import('#features/loans/leavers-page.desk.tsx'),
  },
  {
    path: '/cau-lac-bo/$clubId/vay-von/tinh-thu', title: { vi: 'Tính thử vòng quay vốn', en: 'Work out the turnover' },
    needs: { thing: 'money', action: 'read' }, load: () => import('#features/loans/turnover-page.desk.tsx'),
  },
  {
    path: '/cau-lac-bo/$clubId/dong-gop', title: { vi: 'Đóng góp, Sổ Tấm lòng vàng', en: 'Contributions, donor book' },
    needs: { thing: 'money', action: 'read' }, load: () => import('#features/property/given-page.desk.tsx'),
  },
  {
    path: '/cau-lac-bo/$clubId/dong-gop/hien-vat', title: { vi: 'Hiện vật của câu lạc bộ', en: 'Goods of a club' },
    needs: { thing: 'money', action: 'read' }, load: () => import('#features/property/stock-page.desk.tsx'),
  },
  {
    path: '/cau-lac-bo/$clubId/dong-gop/tai-san', title: { vi: 'Sổ tài sản', en: 'Asset book' },
    needs: { thing: 'money', action: 'read' }, load: () => import('#features/property/asset-page.desk.tsx'),
  },
  {
    path: '/cau-lac-bo/$clubId/quy-cham-soc', title: { vi: 'Quỹ Chăm sóc của câu lạc bộ', en: 'Care Fund of a club' },
    needs: { thing: 'care-fund', action: 'read' }, load: () => import('#features/ledger/care-fund-page.desk.tsx'),
  },
]
