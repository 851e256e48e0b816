/** Every page of the phone; those with a tile stand on the home page, in this order. A page is fetched when it is first opened. */
import { showNumber } from '#client/format.ts'
import { live, type Phone } from '#client/phone-screens.ts'
import { teachRefusals } from '#client/refusal-words.ts'
import type { Door } from '#client/screens.ts'
import PhoneSignIn from '#features/accounts/sign-in.phone.tsx'
import ClubHome from '#features/clubs/club-home.phone.tsx'
import FundBalances from '#features/ledger/fund-balances.phone.tsx'
import type { CollectingView } from '#features/loans/loan-view.ts'

/** A page about members, with the sentences for what the server may refuse there. */
const withSentences = (load: Door): Door => async () => {
  teachRefusals((await import('./phone-member-refusals.ts')).refusals)
  return load()
}

/** A page about money; it may also ask for a member. */
const withMoneySentences = (load: Door): Door => withSentences(async () => {
  teachRefusals((await import('./phone-money-refusals.ts')).refusals)
  return load()
})
const READ_MONEY = { thing: 'money', action: 'read' } as const
const RECORD_MONEY = { thing: 'money', action: 'record' } as const

export const phone: Phone = {
  home: [{ name: 'funds', needs: READ_MONEY, part: FundBalances }],
  screens: [
    { path: '/clb', title: { vi: 'Trang chủ', en: 'Home' }, page: ClubHome },
    { path: '/clb/thu-chi', title: { vi: 'Ghi thu – chi', en: 'Record money' }, needs: RECORD_MONEY, tile: { icon: 'pencil' }, load: withMoneySentences(() => import('#features/ledger/record-money.phone.tsx')) },
    {
      path: '/clb/vay-von', title: { vi: 'Vay vốn', en: 'Loans' }, needs: READ_MONEY,
      tile: { icon: 'money', live: live<CollectingView>((clubId) => `/api/clubs/${clubId}/loans/collecting`, ({ overdue, due }, language) => (language === 'vi' ? (overdue + due === 0 ? 'Không có khoản đến hạn' : `${showNumber(overdue + due)} khoản cần thu`) : overdue + due === 0 ? 'Nothing is due' : `${showNumber(overdue + due)} to collect`)) },
      load: withMoneySentences(() => import('#features/loans/loan-list.phone.tsx')),
    },
    { path: '/clb/vay-von/moi', title: { vi: 'Cho vay mới', en: 'New loan' }, needs: { thing: 'money', action: 'approve' }, load: withMoneySentences(() => import('#features/loans/lend.phone.tsx')) },
    { path: '/clb/vay-von/$loanId', title: { vi: 'Khoản vay', en: 'Loan' }, needs: READ_MONEY, load: withMoneySentences(() => import('#features/loans/loan-page.phone.tsx')) },
    { path: '/clb/vay-von/$loanId/thu', title: { vi: 'Thu nợ', en: 'Repayment' }, needs: RECORD_MONEY, load: withMoneySentences(() => import('#features/loans/repay.phone.tsx')) },
    { path: '/clb/vay-von/$loanId/giao', title: { vi: 'Giao tiền vay', en: 'Hand the loan over' }, needs: RECORD_MONEY, load: withMoneySentences(() => import('#features/loans/pay-out.phone.tsx')) },
    { path: '/clb/vay-von/$loanId/gia-han', title: { vi: 'Gia hạn', en: 'Extend' }, needs: { thing: 'money', action: 'approve' }, load: withMoneySentences(() => import('#features/loans/extend.phone.tsx')) },
    { path: '/clb/vay-von/$loanId/ket-qua', title: { vi: 'Kết quả sau vay', en: 'Result of the loan' }, needs: RECORD_MONEY, load: withMoneySentences(() => import('#features/loans/loan-result.phone.tsx')) },
    { path: '/clb/vay-von/$loanId/mat', title: { vi: 'Vật nuôi chết hoặc mất', en: 'The animal died or is lost' }, needs: RECORD_MONEY, load: withMoneySentences(() => import('#features/loans/loss.phone.tsx')) },
    { path: '/clb/vay-von/$loanId/tra-hien-vat', title: { vi: 'Ghi trả hiện vật', en: 'What came back' }, needs: RECORD_MONEY, load: withMoneySentences(() => import('#features/loans/returned.phone.tsx')) },
    {
      path: '/clb/thanh-vien', title: { vi: 'Thành viên', en: 'Members' }, needs: { thing: 'members', action: 'read' },
      tile: {
        icon: 'club',
        live: live<{ readonly members: readonly unknown[] }>((clubId) => `/api/clubs/${clubId}/members`, ({ members }, language) => (language === 'vi' ? `${showNumber(members.length)} người` : members.length === 1 ? '1 person' : `${showNumber(members.length)} people`)),
      },
      load: withSentences(() => import('#features/members/member-list.phone.tsx')),
    },
    { path: '/clb/thanh-vien/them', title: { vi: 'Thêm thành viên', en: 'Add a member' }, needs: { thing: 'members', action: 'record' }, load: withSentences(() => import('#features/members/member-add.phone.tsx')) },
    { path: '/clb/thanh-vien/$personId', title: { vi: 'Một thành viên', en: 'A member' }, needs: { thing: 'members', action: 'read' }, load: withSentences(() => import('#features/members/member-page.phone.tsx')) },
    { path: '/clb/thanh-vien/$personId/roi', title: { vi: 'Ghi rời câu lạc bộ', en: 'Record leaving' }, needs: { thing: 'members', action: 'record' }, load: withSentences(() => import('#features/members/member-leave.phone.tsx')) },
    { path: '/clb/so-quy', title: { vi: 'Sổ quỹ', en: 'Cash book' }, needs: READ_MONEY, load: withMoneySentences(() => import('#features/ledger/fund-book.phone.tsx')) },
    { path: '/clb/so-quy/kiem-ke', title: { vi: 'Kiểm kê quỹ', en: 'Count the cash' }, needs: RECORD_MONEY, load: withMoneySentences(() => import('#features/ledger/cash-count.phone.tsx')) },
    { path: '/clb/so-quy/khoa-so', title: { vi: 'Khóa sổ', en: 'Close the books' }, needs: RECORD_MONEY, load: withMoneySentences(() => import('#features/ledger/close-books.phone.tsx')) },
    { path: '/clb/so-quy/$entryId', title: { vi: 'Chứng từ', en: 'Voucher' }, needs: READ_MONEY, load: withMoneySentences(() => import('#features/ledger/voucher.phone.tsx')) },
    { path: '/clb/dong-gop', title: { vi: 'Đóng góp', en: 'Contributions' }, needs: READ_MONEY, tile: { icon: 'gift' }, load: withMoneySentences(() => import('#features/property/given-list.phone.tsx')) },
    { path: '/clb/dong-gop/moi', title: { vi: 'Ghi hiện vật, ngày công', en: 'Record goods or work' }, needs: RECORD_MONEY, load: withMoneySentences(() => import('#features/property/give.phone.tsx')) },
    { path: '/clb/hien-vat', title: { vi: 'Hiện vật', en: 'Goods' }, needs: READ_MONEY, load: withMoneySentences(() => import('#features/property/goods.phone.tsx')) },
    { path: '/clb/hien-vat/phat', title: { vi: 'Phát hiện vật', en: 'Give goods out' }, needs: RECORD_MONEY, load: withMoneySentences(() => import('#features/property/issue.phone.tsx')) },
    { path: '/clb/tai-san', title: { vi: 'Tài sản', en: 'Assets' }, needs: READ_MONEY, load: withMoneySentences(() => import('#features/property/assets.phone.tsx')) },
    { path: '/clb/cai-dat', title: { vi: 'Cài đặt', en: 'Settings' }, load: () => import('#client/phone-settings.tsx') },
  ],
  doors: {
    SignIn: PhoneSignIn,
    changePassword: () => import('#features/accounts/first-password.phone.tsx'),
  },
}
