import type { LoanPaperWords } from './paper-words.vi.ts'

export const en: LoanPaperWords = {
  application: 'Application', debtNote: 'Debt note', planned: 'Not paid out yet: the schedule is that of paying out today.', book: 'Borrower’s own book', bookNote: 'A5, with each payment and what is left.', extension: 'Request to extend', writeOff: 'Request to the owner of the capital',
}
