import type { SeedWords } from './seed-words.vi.ts'

export const seedEn: SeedWords = {
  sources: { budget: 'State budget', 'care-fund': 'Care Fund for the elderly', mobilised: 'Mobilised from the community', other: 'Other source' },
  title: (received: string, clubs: string) => `Seed capital: ${received} of ${clubs} clubs have received theirs in full`,
  titlePart: (received: string, known: string) => `Seed capital: ${received} of ${known} clubs with books have received theirs in full`,
  note: (anchor: string, each: string, source: string) => `By ${anchor}: ${each} to each club from the ${source}. What was received is from the clubs’ books, opening balances included, less what was returned.`,
  caption: 'Seed capital received by source against the plan',
  source: 'Source', wanted: 'Plan', received: 'Received', gap: 'Against the plan', standing: 'Standing',
  short: (sum: string) => `${sum} still missing`, over: (sum: string) => `${sum} more`, even: 'in full',
  books: (known: string, founded: string) => `Of ${known} of ${founded} founded clubs that have books; what a club without books has received is not known.`,
  part: 'Only the clubs of your own area are counted, so this is not compared with the whole plan.',
  lacking: (count: number) => `Clubs that have not received theirs in full (${count})`, lackingLine: (sum: string) => `${sum} received`,
  all: 'See the funds of the clubs',
  bettered: {
    title: (bettered: string, borrowers: string, share: string) => `Income better after a loan: ${bettered} of ${borrowers} people who borrowed (${share})`, none: 'Income after a loan: nobody has borrowed yet',
    note: 'People, not loans: members of today who have ever borrowed and whose latest word is that their income is better.',
    told: (told: string, borrowers: string) => `A result is recorded for ${told} of ${borrowers} people; the others have not been asked and do not count as better.`,
    books: (known: string, clubs: string) => `Of ${known} of ${clubs} clubs that have books.`,
  },
}
