import { useWords } from '#client/language.ts'
import { useMyClub } from '#client/phone-club.ts'
import { useGet } from '#client/phone-data.ts'
import { PhoneLink } from '#client/phone-link.tsx'
import { Icon } from '#client/icons.tsx'
import { formatDong, dong } from '#kernel/money.ts'
import type { Fund } from './account.ts'
import styles from './fund-balances.phone.module.css'
import { fundsEn, fundsVi } from './fund-words.ts'
import type { LedgerView } from './ledger-view.ts'

/** Tiền của câu lạc bộ, on the home page: what each fund has, and the way to its book. While it is not known the page stands without it. */
export default function FundBalances() {
  const words = useWords(fundsVi, fundsEn)
  const club = useMyClub()
  const { data } = useGet<LedgerView>(`/api/clubs/${club.id}/ledger`)
  if (!data) return null
  return (
    <nav className={styles.funds} aria-label={words.balances}>
      {data.funds.map(({ fund, cash, bank }) => (
        <PhoneLink key={fund} to={bookOf(fund)} className={styles.fund}>
          <span>
            <b>{data.funds.length > 1 ? words.funds[fund] : words.oneFund}</b>
            <span className={styles.sum}>{formatDong(dong(cash + bank))}</span>
            <span className="soft">{bank === 0 ? words.inBoxAll : words.parts(formatDong(dong(cash)), formatDong(dong(bank)))}</span>
          </span>
          <Icon name="right" size={24} />
        </PhoneLink>
      ))}
    </nav>
  )
}

export const bookOf = (fund: Fund): string => `/clb/so-quy?quy=${fund}`
