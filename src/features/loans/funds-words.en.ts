import { en as ledger } from '#features/ledger/en.ts'
import type { FundsWords } from './funds-words.vi.ts'

export const fundsEn: FundsWords = {
  ages: { none: 'On time', '1-30': '1–30 days overdue', '31-90': '31–90 days overdue', 'over-90': 'More than 90 days overdue' },
  whys: { 'nothing-lent': 'nothing is lent', 'nothing-due': 'nothing has fallen due', 'never-lent': 'nothing was ever lent', 'no-capital': 'no capital in the books', 'empty-fund': 'the fund is empty' },
  sources: ledger.sources,
  parts: { label: 'Funds and loans', clubs: 'The clubs', capital: 'Capital over time', ratios: 'Indicators' },
  title: (known: number, all: number) => (all === 0 ? 'Funds and loans' : `Funds and loans: ${known} of ${all} clubs have books`),
  lead: (day: string) => `From the clubs’ books up to ${day}, in đồng.`, totalsOnly: 'This account sees sums and capital by source, not single clubs.',
  none: 'No clubs yet', noneMeaning: 'The funds of clubs of your area will stand here once the clubs have been decided.',
  strip: {
    label: 'Sums', money: 'Money of both funds', moneyParts: (income: string, operating: string) => `Income fund ${income}, operating fund ${operating}`,
    lent: 'Lent', lentParts: (loans: string, share: string | null) => (share === null ? `${loans} loans` : `${loans} loans, ${share} of the income fund`),
    overdue: 'Principal overdue', par30: (share: string) => `${share} of what is lent is more than 30 days overdue`,
    people: 'Have borrowed', peopleCount: (people: string) => `${people} people`, peopleFew: 'Fewer than 5 people', turns: (turns: string) => `${turns} loans paid out`,
  },
  ageing: {
    title: (overdue: string) => `What is lent, by days overdue: ${overdue} of principal overdue`, allGood: 'What is lent, by days overdue: everything is on time', nothing: 'Nothing is lent.',
    note: 'Each loan stands in the group of its oldest instalment, with all of its principal that is left. Overdue is the part that has fallen due and is not paid.',
    caption: 'What is lent by days overdue', group: 'Group', loans: 'Loans', left: 'Principal left', share: 'Share of what is lent', overdue: 'Overdue of it', sum: 'Sum',
  },
  repayment: (share: string) => `Repayment rate ${share}: the part of principal fallen due that was paid.`, repaymentNone: (why: string) => `Repayment rate: ${why}.`,
  table: {
    title: 'Each club', caption: 'Funds and loans of each club, in đồng', sum: 'Sum', noBooks: 'No books yet', hasBooks: 'Has books',
    heads: {
      club: 'Club', district: 'District', commune: 'Commune', books: 'Books', income: 'Money, income fund', operating: 'Money, operating fund', capital: 'Capital', left: 'Lent', leftInKind: 'In kind of it', running: 'Loans that run', overdue: 'Principal overdue',
      par30: 'Over 30 days overdue (%)', repayment: 'Repayment rate (%)', borrowers: 'People who borrowed', turns: 'Loans paid out', averageLoan: 'Average loan', turnover: 'Turnover of the fund in a year (times)', lentShare: 'Share of the fund that is lent (%)',
    },
    ageHead: (age: string) => `Lent: ${age.toLowerCase()}`,
  },
  areas: { title: 'Capital by source of each area', caption: 'Capital by source of each area, in đồng', area: 'Area', clubs: 'Clubs with books', total: 'Capital' },
  meaning: {
    open: 'How these are worked out',
    par30: 'Over 30 days overdue: principal left of loans with an instalment more than 30 days overdue, over all principal left. It is not the sum that is late.',
    repayment: 'Repayment rate: principal fallen due by the day and paid, over all principal fallen due. What is paid early does not count yet; a debt written off counts as due and not paid.',
    turnover: 'Turnover of the fund in a year: lent in twelve months over the average capital, which is the mean of capital at the ends of those twelve months on which the books had begun.',
    lentShare: 'Share of the fund that is lent: principal left over all that the income fund has (money, goods, loans).',
    borrowers: 'People who borrowed are members of today who have ever had a loan, each counted once; loans paid out are counted each time.',
  },
  capital: {
    title: (total: string, day: string) => `Capital of the clubs: ${total} on ${day}`, none: 'Capital of the clubs', empty: 'No capital in the books yet', emptyMeaning: 'Capital by source will stand here once clubs record it or bring their books in.',
    lead: 'Capital by source at the end of each month, over the clubs of the area. Before a club has books its capital is not known, so capital grows as clubs bring their books in.',
    span: 'Time', spans: { '12': '12 months', '36': '3 years', all: 'Since the first books' } as Readonly<Record<string, string>>,
    chart: 'Capital by source over the months', figcaption: (first: string, last: string, from: string, to: string) => `Each column is the end of a month, from ${from} (${first}) to ${to} (${last}). The exact sums are in the table below.`,
    caption: 'Capital by source at the end of each month, in đồng', month: 'Up to', clubs: 'Clubs with books', total: 'Sum',
  },
}
