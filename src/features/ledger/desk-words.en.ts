import type { LedgerDeskWords } from './desk-words.vi.ts'

export const en: LedgerDeskWords = {
  parts: { label: 'Parts of the books', book: 'Fund book', trial: 'Trial balance', count: 'Cash count', close: 'Close the books', matters: 'Matters to settle', opening: 'Opening', handover: 'Treasurer’s handover', papers: 'Papers' },
  papers: { title: 'Papers to print', note: 'Books and minutes of the period chosen, in the paper book’s layout; Excel to work on with.', from: 'From', to: 'To' },
  record: 'Record in or out',
  fund: {
    money: 'Money of the fund', both: 'Cash box and bank together', cash: 'Cash box', bank: 'Bank', surplus: 'Surplus, beyond capital', noCount: 'Never counted', lastCount: 'Last count',
    even: (day) => `${day}, as in the book`, over: (day, gap) => `${day}, ${gap} too much`, short: (day, gap) => `${day}, ${gap} too little`,
    oneFund: 'On this day the club has one fund, kept as the income fund; it has no operating fund yet.', sources: 'Capital by source', sourcesNote: 'Whose money the capital is. Capital is lent, not spent.', sum: 'Total',
    out: 'Outside the box', lent: 'Lent in cash', lentInKind: 'Lent in kind', goods: 'Goods held', advances: 'Paid in advance by borrowers', shareLeft: 'Interest still to go over to activities', noShare: 'The regulation fixes no share',
    state: 'State of the books', firstDay: 'The books begin on', noBooks: 'No books yet: no founding decision', closedUntil: 'Closed up to and including', neverClosed: 'Never closed', matters: 'Matters to settle', noMatters: 'None', openMatters: (count) => `${count} to look at and settle`,
  },
  book: {
    title: (fund) => `Fund book: ${fund.toLocaleLowerCase('en')}`, caption: (fund, from, to) => `Book of the ${fund.toLocaleLowerCase('en')} from ${from} to ${to}`, note: 'In the paper book’s columns, in đồng. Vouchers taken back and their reversals both stay.', fund: 'Fund', from: 'From', to: 'To', place: 'Where the money lies', anyPlace: 'Cash box and bank',
    day: 'Day', voucher: 'Voucher', memo: 'What for', who: 'Paid by or to', in: 'In', out: 'Out', left: 'Left', before: 'Brought forward', after: 'Sums, carried forward', empty: 'Nothing came in or went out between these days.',
    reversed: 'Taken back', reversedBy: (number) => `by reversal ${number}`, seeReversal: 'see the reversal', reversal: 'Reversal', reverses: (number) => `takes ${number} back`, seeReversed: 'see what it takes back', reason: (reason) => `Reason: ${reason}`,
    late: 'Entered late', lateOf: (day) => `happened on ${day}, a closed period`, enteredFor: (paper) => `Entered for the club from ${paper}`, deviceNumber: (number) => `Device number ${number}`,
  },
  trial: {
    title: 'Trial balance', lead: (day) => `Up to and including ${day}. Each fund balances by itself: debits equal credits.`, account: 'Account', debit: 'Debits', credit: 'Credits', debitBalance: 'Debit balance', creditBalance: 'Credit balance', sum: 'Total',
    even: (sum) => `Debits equal credits: ${sum}`, uneven: 'Debits differ from credits: tell the administrator', empty: 'The books hold no entry up to this day.', sources: 'Capital by source', source: 'Source', amount: 'Amount', sameAsBooks: (sum) => `Equals the credit balance of Capital: ${sum}`, notSame: (sum) => `Differs from the credit balance of Capital: ${sum}. Tell the administrator.`,
  },
  voucher: {
    back: 'Back to the fund book', day: 'Day in the books', happenedOn: 'Happened on', kind: 'Kind', memo: 'What for', in: 'Paid by', out: 'Paid to', other: 'Concerns', nobody: 'Not named', amount: 'Amount', words: 'In words (Vietnamese)', deviceNumber: 'Device number', noDevice: 'None', enteredFor: 'Entered for the club from', made: 'Recorded by', madeBy: (who, when) => `${who}, at ${when}`, system: 'The software',
    postings: 'Postings', fund: 'Fund', account: 'Account', debit: 'Debit', credit: 'Credit', sum: 'Total', area: (area) => `on ${area}`, reason: 'Why it was taken back',
    isReversed: 'This voucher was taken back by a reversal. Both stay in the books.', isReversal: 'This is a reversal: it takes back a voucher entered by mistake.', seeReversal: 'See the reversal', seeReversed: 'See what it takes back', matter: 'To settle', settled: (who, note) => `Settled (${who}): ${note}`, toMatters: 'To the matters',
    undo: 'Take this voucher back', undoTitle: (number) => `Take voucher ${number} back`, undoLead: 'The books delete nothing. A reversal is entered, and both lines stay.', undoOpen: (day) => `The reversal stands on ${day}, the voucher’s own day.`, undoClosed: (closed, today) => `The books are closed up to ${closed}, so the reversal stands on today (${today}) with the true day beside it.`,
    reasonField: 'Reason', reasonHint: 'For example: wrong sum, entered twice.', undone: (number) => `Taken back by reversal ${number}.`, ofLoan: 'This voucher belongs to a loan. It is taken back on the loan’s own page, so that the schedule stays right.', ofOpening: 'This voucher is the opening. To take it back, undo the opening as a whole.', toOpening: 'To the opening',
  },
  matters: {
    title: 'Matters to settle', lead: 'What happened is always entered; what did not fit is marked here for a person to look at. Once settled, say how.', open: (count) => `${count} to settle`, none: 'Nothing to settle', noneMeaning: 'Every line of the books fits or was settled.', done: (count) => `${count} settled`,
    see: (number) => `See ${number}`, settle: 'Say how it was settled', settleOf: (number) => `Say how it was settled: ${number}`, settleTitle: 'How it was settled', note: 'How it was settled', noteHint: 'For example: paid into the box on 20/9; looked at by the board, minutes of 20/9.', save: 'It is settled', saved: 'Recorded.', by: (who, when) => `${who}, ${when}`,
  },
}
