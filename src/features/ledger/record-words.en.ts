import type { RecordWords } from './record-words.vi.ts'

export const en: RecordWords = {
  enteredFor: 'From which paper of the club', enteredForHint: 'An officer who enters for a club says where it stands. For example: paper fund book of September 2018, page 4.', reasonShort: 'Say a little more, three letters at least.',
  move: {
    title: 'Record in or out', lead: 'Enter one line of the paper after the other. Each gets its voucher number.', kind: 'What it is',
    kinds: {
      capital: 'Capital received', dues: 'Contributions of members', donation: 'Donation', 'other-income': 'Other income', 'goods-sold': 'Goods held are sold', spending: 'Spending on activities', 'capital-return': 'Capital returned', 'goods-bought': 'Goods bought to lend',
      transfer: 'Between cash box and bank', 'interest-share': 'Share of interest to the operating fund', 'fund-split': 'Part the fund in two', 'goods-received': 'Goods received as capital',
    },
    ways: { in: 'Money in', out: 'Money out', within: 'Within the funds', goods: 'Goods' },
    hints: {
      capital: 'Money to lend: name its source, which will ask for an account of it.', dues: 'Fees and what members give for activities. Capital that a member puts in is Capital received.', donation: 'What organisations and people give.', 'other-income': 'Income of no other kind, bank interest for example.', 'goods-sold': 'Goods of the fund are sold at the value in the books. What they brought beyond is other income.',
      spending: 'Spent on the club’s activities, by area.', 'capital-return': 'Capital goes back to its source, or to a member who takes it out.', 'goods-bought': 'Young animals, fertiliser and so on, bought with the fund’s money to be lent.', transfer: 'Paid into the bank, or fetched from it.', 'interest-share': 'The share of interest that the regulation allows for activities.', 'fund-split': 'Done once, when the club begins to have two funds. Never out of capital.', 'goods-received': 'Young animals, fertiliser and so on received as capital, at the value agreed on.',
    },
    on: 'Day', amount: 'Amount', value: 'Value', source: 'Source', fund: 'Fund', places: { in: 'Put into', out: 'Taken from', within: 'Taken from', goods: 'Put into' }, from: 'Taken from', to: 'Put into', area: 'Area of activity', noArea: 'No area',
    fromOf: { cash: 'Cash box, paid into the bank', bank: 'Bank, fetched into the cash box' }, fromFund: 'Out of the income fund’s', toFund: 'Into the operating fund’s', payer: 'Paid by', payee: 'Paid to', giver: 'Given by', member: 'A member of the register', other: 'Somebody else', whoMember: 'Member', chooseMember: 'Type a name, accents not needed', whoOther: 'Name', whoHint: 'For example: People’s Committee of Xuân Quang. Leave empty if not known.', ofMember: 'A member’s capital needs the member’s name.',
    memo: 'What for', memoHint: 'As the paper has it.', manner: 'This', happened: 'Has happened, entered from paper', happenedHint: 'Is always entered. What does not fit is marked to be settled.', asked: 'Is asked, no money has changed hands', askedHint: 'Checked first: without the money, or against the regulation, it is not entered.',
    check: 'Look again before it is entered', missing: (count) => `${count} still to fill in.`, readBack: 'Read it back', readBackLead: (day) => `On ${day} the books will have this line. Is it right?`, write: 'It is right, enter it', correct: 'Correct it', nobody: 'Not named',
    done: (voucher, number, day) => `Entered: ${voucher.toLocaleLowerCase('en')} ${number}, ${day}.`, seeDone: 'See the voucher', next: 'Enter the next below. Day and paper are kept.', marked: 'Entered, and marked to be settled:', now: 'In the funds', nowOn: (day) => `Up to and including ${day}.`,
  },
  count: {
    title: 'Cash count', lead: 'Count the box before witnesses. Where it differs from the book, say why; the gap becomes a line of its own, and nobody has to bend another line.', fund: 'Fund', on: 'Counted on', how: 'Entered by', notes: 'Notes of each value', sum: 'The sum alone', many: (note) => `Notes of ${note}`, notMany: 'Write how many in figures.', total: 'Counted in all', book: 'In the book', bookOn: (day) => `In the book at the end of ${day}`,
    even: (sum) => `${sum} counted, as in the book.`, short: (counted, book, gap) => `${counted} counted, ${book} in the book: ${gap} too little. Count again, or give the reason and enter the count.`, over: (counted, book, gap) => `${counted} counted, ${book} in the book: ${gap} too much. Count again, or give the reason and enter the count.`,
    reason: 'Reason for the gap', reasonHint: 'For example: change given back and not entered.', witnesses: 'Witnesses', witnessesHint: 'One a line, at least one.', tooMany: 'Ten at the most.', nothing: 'Nothing is counted yet. For an empty box choose The sum alone and enter 0.', save: 'Enter the count', saved: 'The count is entered.', done: (day) => `Count of ${day} entered.`, gapLine: 'The gap has become a line in the book.', seeGap: 'See the gap', toClose: 'To closing',
  },
  close: {
    title: 'Close the books', lead: 'Close them up to and including a day, mostly the last of a month. Nothing is added to those days any more; what is found wrong later is a correcting line in the open period, with its reason.', lastDay: 'Close up to', before: 'Closed before', never: 'Never closed', need: 'Before closing', counted: (fund, day) => `${fund}: counted on ${day}.`, empty: (fund) => `${fund}: no cash by the book, no count needed.`, countFirst: (fund) => `${fund}: not counted in this period. Count first, so that what is closed is true.`, toCount: 'Count the box',
    matters: (count) => `${count} matters are open. The books can be closed all the same, but look at them first.`, toMatters: 'See the matters', noMatters: 'No matter is open.', balances: 'Balances to be closed', save: 'Close the books', confirm: (day) => `Close the books up to ${day}?`, confirmLead: 'They cannot be opened again. What is found wrong later is a correcting line in the open period.', saved: (day) => `The books are closed up to ${day}.`,
  },
}
