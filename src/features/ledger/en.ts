import { shownDay, shownDong } from '#kernel/refusal-values.ts'
import type { LedgerWords } from './vi.ts'

const funds = { income: 'Income fund', operating: 'Operating fund' }
const fundsOf: Readonly<Record<string, string>> = { income: 'income fund', operating: 'operating fund' }
const placesOf: Readonly<Record<string, string>> = { cash: 'cash box', bank: 'bank account' }
const sources = { 'care-fund': 'Care Fund', budget: 'Budget, projects', mobilised: 'Mobilised', members: 'Put in by members' }
const kinds = {
  opening: 'Opening balances', capital: 'Capital received', dues: 'Contributions', donation: 'Donation', 'other-income': 'Other income', spending: 'Spending', transfer: 'Transfer', 'interest-share': 'Share of interest', 'fund-split': 'Fund parted in two', 'capital-return': 'Capital returned',
  'count-gap': 'Gap at a count', 'goods-bought': 'Goods bought to lend', 'goods-received': 'Goods received', 'goods-sold': 'Goods sold', loan: 'Loan', 'loan-in-kind': 'Loan in kind', repayment: 'Repayment', 'repayment-in-kind': 'Returned in kind', 'advance-return': 'Advance given back', 'write-off': 'Write-off', reversal: 'Reversal',
}

export const en: LedgerWords = {
  funds, places: { cash: 'Cash box', bank: 'Bank account' }, sources,
  accounts: {
    cash: 'Cash', bank: 'Bank', goods: 'Goods held', loans: 'Loans', 'loans-in-kind': 'Loans in kind', advances: 'Paid in advance', capital: 'Capital', retained: 'Brought forward', interest: 'Interest', dues: 'Contributions', donations: 'Donations', 'other-income': 'Other income',
    'share-received': 'Share of interest received', 'count-over': 'Over at a count', spending: 'Spending', 'share-given': 'Share of interest given', 'count-short': 'Short at a count', 'written-off': 'Written off',
  },
  kinds, vouchers: { receipt: 'Receipt', payment: 'Payment voucher', other: 'Journal voucher' },
  refusals: {
    'ledger/in-the-future': ({ day }) => `${shownDay(day)} has not come yet, so nothing was entered. Check the day.`,
    'ledger/before-the-club': ({ day, first }) => (first ? `The club’s books begin on ${shownDay(first)}; ${shownDay(day)} is earlier, so nothing was entered. Check the day.` : 'The club has no founding decision and so no books yet. Ask the officer to record the decision first.'),
    'ledger/period-closed': ({ day, closed }) => `The books are closed up to ${shownDay(closed)}, so nothing can be added on ${shownDay(day)}. What has happened can still be entered: its line stands in the open period with the true day.`,
    'ledger/late': ({ day, closed }) => `What happened on ${shownDay(day)} was entered after the books were closed up to ${shownDay(closed)}; its line stands in the open period.`,
    'ledger/not-enough-money': ({ fund, place, has, needed }) => `The ${placesOf[String(place)] ?? ''} of the ${fundsOf[String(fund)] ?? ''} holds ${shownDong(has)}, less than ${shownDong(needed)}. Check the sum, or take it from elsewhere.`,
    'ledger/one-fund': 'On that day the club has one fund, not an operating fund of its own. Check the day, or change the fund rules under Settings.',
    'ledger/spend-from-operating': 'The income fund is for lending. Spending comes out of the operating fund; if that is empty, share interest with it first.',
    'ledger/capital-not-for-spending': ({ surplus, amount }) => `Beyond its capital the fund has ${shownDong(surplus)} to spend; ${shownDong(amount)} would eat into what is lent. Check the sum.`,
    'ledger/whose-capital': 'A member’s capital needs the member’s name. Choose from the list.',
    'ledger/more-than-capital': ({ source, held, amount }) => `${source === 'members' ? 'This member’s capital' : `Capital of ${sources[source as keyof typeof sources] ?? ''}`} stands at ${shownDong(held)}; ${shownDong(amount)} cannot be returned.`,
    'ledger/more-than-goods': ({ held, amount }) => `The goods held are worth ${shownDong(held)}; ${shownDong(amount)} cannot be sold of them. Enter what they brought beyond as other income.`,
    'ledger/no-share-rule': 'The regulation fixes no share of interest for activities. The chair can enter it under Settings, Fund rules.',
    'ledger/share-too-large': ({ share, left, amount }) => `The regulation lets ${share}% of the interest go over; ${shownDong(left)} is left of it, and ${shownDong(amount)} is more.`,
    'ledger/split-once': 'The fund was parted in two before. Since then only a share of interest goes over.',
    'ledger/more-than-surplus': ({ surplus, amount }) => `Beyond its capital the fund has ${shownDong(surplus)}; ${shownDong(amount)} cannot go over.`,
    'ledger/two-parties': 'Name one who paid or was paid: from the list, or typed.',
    'ledger/reversal-is-final': 'This line is a reversal and is not reversed again. If it was a mistake, enter the voucher anew.',
    'ledger/already-reversed': 'This voucher was reversed before. Nothing more was entered.',
    'ledger/reversed-elsewhere': ({ kind }) => `“${kinds[kind as keyof typeof kinds] ?? ''}” belongs to a loan or to the opening; take it back on its own page, so that all figures stay right.`,
    'ledger/no-count': 'This fund has not been counted yet, so there are no minutes to print. Record a count first; nothing in the books has changed.',
    'ledger/no-such-entry': 'This voucher was not found. Choose from the fund book.',
    'ledger/no-such-matter': 'There is no such matter, or it was settled before.',
    'ledger/not-of-this-club': 'This person was never a member of the club. Type the name instead of choosing.',
    'ledger/unknown-device': ({ number }) => `${number} belongs to no device of the club. Open the app where there is a signal, so that the device gets its letter.`,
    'ledger/device-number-used': ({ number }) => `${number} is in the books already. If this is another voucher, enter it again for a new number.`,
    'ledger/no-such-note': ({ note }) => `There is no note of ${shownDong(note)}. Check the count.`,
    'ledger/notes-differ': ({ notes, counted }) => `The notes make ${shownDong(notes)}, but ${shownDong(counted)} was entered. Count again, or correct one of them.`,
    'ledger/witness-needed': 'A count needs at least one witness. Enter a name.',
    'ledger/gap-needs-reason': ({ counted, book, gap }) => `${shownDong(counted)} counted, ${shownDong(book)} in the book: ${shownDong(Math.abs(Number(gap)))} too ${Number(gap) > 0 ? 'much' : 'little'}. Count again, or give the reason.`,
    'ledger/closed-already': ({ closed }) => `The books are closed up to ${shownDay(closed)}. Choose a later day.`,
    'ledger/still-has-capital': ({ club, amount }) => `This person still has ${shownDong(amount)} of their own capital in the fund of ${club}. Return it and enter that in the books first, then anonymise.`,
    'ledger/count-first': ({ fund, day }) => `The cash box of the ${fundsOf[String(fund)] ?? ''} was not counted in the period up to ${shownDay(day)}. Count it, then close.`,
  },
}
