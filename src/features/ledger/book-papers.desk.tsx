/** Sổ sách và giấy tờ của quỹ để tải: the books of the funds, the register, the sheet for the hamlet hall, minutes. Days as they are on the page; none means from the beginning, or up to today. */
import { useWords } from '#client/language.ts'
import type { Fund, Place } from './account.ts'
import { en as ledgerEn } from './en.ts'
import { type Paper, PaperList } from './paper-list.desk.tsx'
import { en } from './paper-words.en.ts'
import { vi } from './paper-words.vi.ts'
import { vi as ledgerVi } from './vi.ts'

type BookPapersProps = {
  readonly clubId: string
  /** Those that the club has. */
  readonly funds: readonly Fund[]
  readonly place?: Place | undefined
  readonly from?: string | undefined
  readonly to?: string | undefined
  /** Funds that were ever counted have minutes. */
  readonly counted?: readonly Fund[]
  /** The books began with opening balances. */
  readonly opened?: boolean
}

export function BookPapers({ clubId, funds, place, from, to, counted = [], opened }: BookPapersProps) {
  const words = useWords(vi, en)
  const { funds: fundNames } = useWords(ledgerVi, ledgerEn)
  const [ledger, loans] = [`/api/clubs/${clubId}/ledger`, `/api/clubs/${clubId}/loans`]
  const period = { from, to }
  const papers: Paper[] = [
    ...funds.map((fund): Paper => ({ name: words.cashBook(fundNames[fund]), files: [{ as: 'word', path: `${ledger}/papers/cash-book`, params: { fund, place, ...period } }, { as: 'excel', path: `${ledger}/book.xlsx`, params: { fund, place, ...period } }] })),
    { name: words.register, note: words.named, files: [{ as: 'word', path: `${loans}/papers/register`, params: { to } }, { as: 'excel', path: `${loans}/register.xlsx`, params: { to } }] },
    { name: words.trialBalance, files: [{ as: 'word', path: `${ledger}/papers/trial-balance`, params: { to } }] },
    { name: words.capital, files: [{ as: 'excel', path: `${ledger}/balances.xlsx`, params: { to } }] },
    { name: words.publicSheet, note: words.publicSheetNote, files: [{ as: 'word', path: `${loans}/papers/public-sheet`, params: period }] },
    ...counted.map((fund): Paper => ({ name: funds.length > 1 ? `${words.count}: ${fundNames[fund]}` : words.count, note: words.countNote, files: [{ as: 'word', path: `${ledger}/papers/count`, params: { fund } }] })),
    { name: words.handover, note: words.handoverNote, files: [{ as: 'word', path: `${loans}/papers/handover`, params: { to } }] },
    ...(opened ? [{ name: words.cutOver, note: words.cutOverNote, files: [{ as: 'word', path: `${loans}/papers/cut-over` }] } satisfies Paper] : []),
  ]
  return <PaperList papers={papers} />
}
