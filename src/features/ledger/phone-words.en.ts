/** The treasurer's words on the phone. */
import type { LedgerPhoneWords } from './phone-words.vi.ts'

export const phoneEn: LedgerPhoneWords = {
  inBox: 'in the box', inBank: 'in the bank', allInBox: 'All of it is cash in the box.', parts: (cash, bank) => `${cash} in the box, ${bank} in the bank.`,
  oneFund: 'The club’s fund', balances: 'The club’s money',
  book: {
    title: 'Cash book', funds: 'Choose a fund', now: (day) => `In the fund on ${day}`, in: 'In', out: 'Out', left: 'Left', heading: 'in đồng', before: (day) => `At the start, from ${day}`, empty: 'No line in this time yet.', emptyHint: 'Press “Record money” for the first line.',
    earlier: 'See earlier months too', latest: 'Only the last months', record: 'Record money', count: 'Count the cash', close: 'Close the books', closedUntil: (day) => `The books are closed up to ${day}`, reversal: (voucher) => `Takes back ${voucher}`, reversed: 'Taken back by a reversal', late: (day) => `Of ${day}, entered after the books were closed`, enteredFor: 'Entered for the club',
    matters: (count) => (count === 1 ? '1 line was entered and does not fit; look at it.' : `${count} lines were entered and do not fit; look at them.`), other: 'Also with the book', handover: (day, from, to, cash) => `Treasurer’s handover on ${day}: ${from} to ${to}, ${cash} in cash.`,
  },
  record: {
    title: 'Record money', tile: (day) => `Last line: ${day}`, sides: 'In or out', in: 'Money in', out: 'Money out', whatIn: 'What came in?', whatOut: 'What for?',
    kinds: { dues: 'Contributions', donation: 'Donation', capital: 'Capital received', 'other-income': 'Other income', spending: 'Spending on activities', 'goods-bought': 'Things bought to be lent', transfer: 'Between box and bank', 'interest-share': 'Share of interest to the operating fund', 'capital-return': 'Capital returned' },
    repay: 'Repayment', lend: 'Lend', loansHint: 'Repayments and new loans are recorded on the loans page.', loans: 'To the loans page',
    fund: 'Into which fund?', fundOut: 'From which fund?', source: 'Whose capital?', sources: { 'care-fund': 'Care Fund for older people', budget: 'Budget, projects', mobilised: 'Mobilised', members: 'Members’ own' },
    who: 'From whom?', whom: 'To whom?', whoKind: 'Paid by', whomKind: 'Received by', member: 'A member', somebody: 'Somebody else', nobody: 'No name', name: 'Name of the person or body', amount: 'Amount', place: 'Where is the money?', places: { cash: 'In the box', bank: 'Bank' }, from: 'From where?', fromCash: 'Box to bank', fromBank: 'Bank to box',
    area: 'For which area?', chooseArea: 'Not chosen yet', memo: 'What for', memoHint: (usual) => `If left empty: “${usual}”.`, day: 'Day', shareLeft: (sum) => `The regulation still lets ${sum} go over.`,
    memos: { dues: 'Thành viên đóng góp', donation: 'Ủng hộ câu lạc bộ', capital: 'Nhận vốn', 'other-income': 'Thu khác', spending: 'Chi hoạt động', 'goods-bought': 'Mua hiện vật để cho vay', transfer: 'Chuyển tiền giữa hòm và ngân hàng', 'interest-share': 'Trích lãi theo quy chế', 'capital-return': 'Trả vốn' },
    needed: { kind: 'Choose one.', amount: 'No amount yet.', who: 'Choose somebody.', name: 'No name yet.', area: 'Choose an area.', source: 'Choose a source.', day: 'No day yet.' },
    after: { cash: 'Then in the box', bank: 'Then in the bank' }, saveIn: (sum) => `Take in ${sum}`, saveOut: (sum) => `Pay out ${sum}`, saveMove: (sum) => `Move ${sum}`, save: 'Enter it',
    tenfold: (sum, times, usual) => `${sum} is ${times} times the usual (${usual}).`, tenfoldAsk: 'One zero too many?', right: 'It is right', mend: 'Change it', notYet: 'Nothing is entered yet.',
    doneIn: (sum, voucher) => `Taken in: ${sum}, ${voucher}.`, doneOut: (sum, voucher) => `Paid out: ${sum}, ${voucher}.`, again: 'Record another', toBook: 'To the cash book', see: 'See the voucher', undo: 'Undo', undoReason: 'Entered by mistake, taken back at once', undone: 'Taken back. Both lines stay in the book.', marked: 'Entered, but something does not fit:',
  },
  voucher: {
    title: 'Voucher', receipt: 'Receipt', payment: 'Payment voucher', other: 'Journal voucher', day: 'Day', who: 'Paid by, received by', forWhat: 'What for', amount: 'Amount', fund: 'Fund', madeBy: 'Entered by', madeAt: 'Entered at', enteredFor: 'Entered for the club, by', device: 'Number on the device', happened: 'Happened on', reverses: 'A reversal', reason: 'Reason', reversed: 'This voucher was taken back. Both lines stay in the book.',
    undo: 'Take this voucher back', why: 'Why?', whyHint: 'For example: entered twice, wrong amount', whyNeeded: 'Give a few words.', confirm: 'Take it back', meaning: 'The book gets one more line that reverses it; the old line is not removed. Of a closed period the reversal stands in the open one.', done: 'The voucher was taken back.', ofLoan: 'A loan’s voucher is taken back on the loan’s page.', paper: 'Download to print',
  },
  count: {
    title: 'Count the cash', fund: 'Which fund’s box?', notes: 'Count note by note', pieces: (note) => `Notes of ${note}`, counted: 'Counted', direct: 'Or write the sum', book: (sum) => `The book says ${sum}`, equal: (sum) => `Counted ${sum}: as in the book.`, short: (counted, book, gap) => `Counted ${counted}, the book says ${book}: ${gap} too little.`, over: (counted, book, gap) => `Counted ${counted}, the book says ${book}: ${gap} too much.`, again: 'Count again, or give the reason and enter the count.', reason: 'Reason for the gap',
    witness: 'Witness', witnessHint: 'At least one', second: 'Second witness', day: 'Day of the count', save: 'Enter the count', done: 'The count is entered.', needed: { counted: 'Not counted yet.', reason: 'Give the reason for the gap.', witness: 'Name a witness.' }, last: (day, sum) => `Last count: ${day}, ${sum}`,
  },
  close: {
    title: 'Close the books', meaning: 'Afterwards no line up to this day can be changed. What is found later becomes a correcting line in the open period, with its reason.', day: 'Close up to and including', save: 'Close the books', ask: (day) => `Close the books up to ${day}?`, done: (day) => `The books are closed up to ${day}.`, countFirst: 'Before closing, the box of each fund with cash has to be counted.', toCount: 'Count the cash', now: (day) => `The books are closed up to ${day}.`, never: 'The books were never closed.',
  },
}
