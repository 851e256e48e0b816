/** Giấy tờ của một khoản vay để tải: those that there are, as the loan stands. */
import { useWords } from '#client/language.ts'
import { type Paper, PaperList } from '#features/ledger/paper-list.desk.tsx'
import type { LoanView } from './loan-view.ts'
import { en } from './paper-words.en.ts'
import { vi } from './paper-words.vi.ts'

type LoanPapersProps = { readonly loan: Pick<LoanView, 'loanId' | 'versions' | 'requests' | 'state'> }

export function LoanPapers({ loan: { loanId, versions, requests, state } }: LoanPapersProps) {
  const words = useWords(vi, en)
  const word = (kind: string) => [{ as: 'word' as const, path: `/api/loans/${loanId}/papers/${kind}` }]
  const papers: Paper[] = [
    { name: words.application, files: word('application') },
    { name: words.debtNote, ...(state.status === 'decided' && { note: words.planned }), files: word('debt-note') },
    { name: words.book, note: words.bookNote, files: word('book') },
    ...(versions.length > 1 ? [{ name: words.extension, files: word('extension') }] : []),
    ...(requests.length > 0 ? [{ name: words.writeOff, files: word('write-off-request') }] : []),
  ]
  return <PaperList papers={papers} />
}
