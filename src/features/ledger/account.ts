/** Quỹ, tài khoản, nguồn vốn: the accounts of a club's two funds, in the fewest that tell whose money it is and where it lies. */

/** Quỹ tăng thu nhập (lent from) · quỹ hoạt động (spent from). A club of before decision 1336 has the first alone, and spends from it too. */
export const FUNDS = ['income', 'operating'] as const
export type Fund = (typeof FUNDS)[number]

/** Vốn của ai: Quỹ Chăm sóc và phát huy vai trò người cao tuổi · ngân sách, dự án · vận động · thành viên góp. */
export const SOURCES = ['care-fund', 'budget', 'mobilised', 'members'] as const
export type Source = (typeof SOURCES)[number]

/** Where the money lies: hòm tiền · ngân hàng. */
export const PLACES = ['cash', 'bank'] as const
export type Place = (typeof PLACES)[number]

/**
 * What grows on the debit side (`has`: what the fund has, `cost`: what it has used up) and what grows on the credit side
 * (`owes`: what it owes, `own`: whose it is, `gain`: what it has earned).
 */
export const ACCOUNTS = {
  cash: 'has', bank: 'has', goods: 'has', loans: 'has', 'loans-in-kind': 'has',
  advances: 'owes',
  capital: 'own', retained: 'own',
  interest: 'gain', dues: 'gain', donations: 'gain', 'other-income': 'gain', 'share-received': 'gain', 'count-over': 'gain',
  spending: 'cost', 'share-given': 'cost', 'count-short': 'cost', 'written-off': 'cost',
} as const
export type Account = keyof typeof ACCOUNTS
export const ACCOUNT_NAMES = Object.keys(ACCOUNTS) as readonly Account[]

export const growsByDebit = (account: Account): boolean => ACCOUNTS[account] === 'has' || ACCOUNTS[account] === 'cost'
