import type { LendWords } from './lend-words.vi.ts'

export const en: LendWords = {
  fair: {
    title: 'Who has never borrowed', lead: (day) => `As of ${day}: members of the day, each counted once however many loans they had. The plan asks that at least half of the members borrow.`, noMembers: 'The club has no members on this day.',
    shares: 'To whom the money went', sharesNote: 'Every loan ever handed over, those of former members too; in kind at the value agreed on.', noTurns: 'No loan was handed over yet.', group: 'Group', women: 'Women', poor: 'Poor, near-poor and struggling households', all: 'All',
    people: 'People', turns: 'Loans', turnShare: 'Share of loans', sum: 'Sum (đ)', sumShare: 'Share of the sum', tooFew: 'Fewer than 5 people have borrowed, so the share of poor households is not told: so small a figure would tell of somebody.',
    never: (count) => `${count} members have never borrowed`, neverNote: 'The longest a member first. Each reading of this list is logged.', caption: 'Members who have never borrowed', everybody: 'Every member has had a loan.', name: 'Full name', hamlet: 'Hamlet', joined: 'Joined on', standing: 'Standing', promised: 'The meeting agreed, not handed over', notAsked: 'No decision yet',
  },
  trial: {
    title: 'Work out the turnover', lead: 'With the money there is, lending so much to each for so many months: when will half of the members have borrowed?', loan: 'Each borrows', months: 'Repaid over how many months', monthsFault: 'A number of months from 1 to 120.', loanFault: 'Fill in the sum.', work: 'Work out',
    assumption: 'This is the best case: everybody pays on the day, new loans go only to those who never borrowed, nobody joins or leaves. It is mostly slower.',
    already: (borrowed, members) => `${borrowed} of ${members} members have borrowed: the half is reached.`, reached: (month, count, needed, members) => `By ${month} (in ${count} ${count === 1 ? 'month' : 'months'}) ${needed} of ${members} members will have borrowed: the half is reached.`,
    notReached: (longest, borrowed, needed) => `The half is not reached within ${longest} months: ${borrowed} people will have borrowed, ${needed} are needed.`, now: (cash, borrowed, members) => `The income fund has ${cash} to lend; ${borrowed} of ${members} members have borrowed.`,
    levers: 'What makes it faster?', leversNote: 'Each is changed by a fifth, the others stay.', changes: { loan: (value) => `lending ${value} to each`, months: (value) => `a term of ${value} months`, capital: (value) => `${value} more capital` },
    best: (change, after) => `What helps most is ${change}: ${after}.`, other: (change, after) => `With ${change}: ${after}.`, none: 'Neither a smaller sum nor a shorter term nor more capital, by a fifth each, makes it faster.',
    after: (month, count, sooner) => `the half is reached ${count === 0 ? 'this month' : `in ${month}`}${sooner === null ? '' : sooner > 0 ? `, ${sooner} months sooner` : sooner < 0 ? `, ${-sooner} months later` : ', no sooner'}`, never: (longest) => `still not reached within ${longest} months`,
    table: 'Month by month', tableNote: 'Months with new loans, and the last. The bar is how many have borrowed, against half of the members.', month: 'Month', lent: 'New loans', borrowed: 'Have borrowed', bar: 'Against the half', cash: 'Left in the fund (đ)',
  },
}
