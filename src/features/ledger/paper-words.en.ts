import type { PaperWords } from './paper-words.vi.ts'

export const en: PaperWords = {
  word: 'Word', excel: 'Excel',
  take: (name, kind) => `Download: ${name} (${kind})`,
  voucher: 'Print', takeVoucher: (number) => `Download voucher ${number} to print (Word)`,
  cashBook: (fund) => `Cash book: ${fund.charAt(0).toLowerCase()}${fund.slice(1)}`, register: 'Loan register', trialBalance: 'Trial balance', capital: 'Capital by source and balances',
  publicSheet: 'Public sheet of the fund', publicSheetNote: 'For the hamlet hall: totals alone, nobody is named.',
  count: 'Minutes of a count', countNote: 'Of the latest count.', handover: 'Treasurer’s handover', handoverNote: 'As on the last day shown. Count the box before handing over.', cutOver: 'Cut-over minutes', cutOverNote: 'The balances with which these books began.',
  named: 'Names borrowers; each download is logged.',
}
