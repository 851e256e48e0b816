import type { PropertyPhoneWords } from './phone-words.vi.ts'

export const phoneEn: PropertyPhoneWords = {
  whom: { member: 'A member', other: 'Somebody else, a body', name: 'Name of the person or body' },
  thing: { what: 'What?', whatHint: 'For example rice, maize, clothes', many: 'How many?', manyOf: (unit) => `How many ${unit}?`, unit: 'Unit', unitHint: 'For example kg, set, book', note: 'Note', noteHint: 'Not required' },
  needed: { what: 'Say what it is.', many: 'Write a number above nothing, such as 12,5.', tooMany: (most) => `No more than ${most} at once.`, unit: 'Say the unit.', day: 'Say the day.', member: 'Choose a member.', receiver: 'Choose a member, or write the name of the person or household.', thing: 'Choose one.' },
  done: { again: 'Record another', undo: 'Take back', undoReason: 'Taken back right after it was recorded', undone: 'Taken back. The line is no longer in the book.' },
  takeBack: { title: 'Take this line back?', why: 'Why?', whyHint: 'For example: recorded twice, wrong quantity', whyNeeded: 'Say why in a few words.', meaning: 'The line leaves the book; it is kept, with the reason, to be looked at.', verb: 'Take out of the book', done: 'Taken out of the book.' },
  given: {
    title: 'Contributions', sides: 'What to see', all: 'Contributions', gift: 'Donor book', record: 'Record goods or work', recordMoney: 'Record money', toGoods: 'Goods', toAssets: 'Assets',
    month: (month) => `Month ${month}`, year: (year) => `Year ${year}`, wholeYear: 'Show the whole year', thisMonth: 'Show this month only',
    money: 'Money', goods: 'Goods', work: 'Days of work', givers: 'People and bodies', valued: (sum) => `Goods and work estimated at ${sum}`,
    noName: 'No name', dues: 'A member’s contribution', gifts: 'Gift', undoHint: 'Tap a line of goods or work to take it back.',
    empty: 'Nothing yet this month', emptyYear: 'Nothing yet this year', emptyHint: 'Rice, days of work and money that members give will stand here.', emptyGiftHint: 'Whoever gives the club money or goods will stand here.',
  },
  give: {
    title: 'Record goods or work', form: 'Given as', forms: { goods: 'Goods', work: 'Days of work' }, purpose: 'Which kind?', who: 'By whom?', whoKind: 'Giver', unnamed: 'Does not wish to be named in the printed book',
    work: 'What was done?', workHint: 'For example: mended the yard of the hall', days: 'How many days?', day: 'Given on', save: 'Record', saveOf: (what) => `Record ${what}`, done: (what) => `Recorded: ${what}.`, toBook: 'See the contributions',
  },
  goods: {
    title: 'Goods', given: 'Given, still here', moved: (came, went) => `Came in ${came}, went out ${went}`, none: 'None left', empty: 'No goods yet', emptyHint: 'When somebody gives rice or clothes, record it on the Contributions page.',
    lending: 'For lending', byTheBooks: (sum) => `Value by the books: ${sum}. What is with borrowers stands on the Loans page.`, short: 'Below nothing: what came in has not been said of every voucher. Say it at a computer.',
    issues: 'Given out and used', logged: 'People who were helped are named, so each reading is logged.', noIssues: 'Nothing has gone out.', undoHint: 'Tap a line to take it back.', issue: 'Give goods out',
  },
  issue: {
    title: 'Give goods out', thing: 'Which goods?', choose: 'Not chosen', holding: (left) => `There are ${left}.`, after: (left) => `${left} will be left.`, onlyLeft: (left) => `Only ${left} are left; no more can go out.`, way: 'Given or used?', soldHint: 'The money is recorded as other income on the Record money page.',
    whoKind: 'To whom?', who: 'Which member?', day: 'Given out or used on', save: 'Record', saveOf: (what) => `Record ${what}`, done: (way, what) => `Recorded, ${way}: ${what}.`, toGoods: 'See the goods', nothing: 'There is nothing left to give out', nothingHint: 'If more has come in, record that first.', toGive: 'Record what came in',
  },
  assets: { title: 'Assets', lead: 'New assets, checks and what is gone are recorded at a computer.', checked: (day) => `Checked ${day}`, never: 'Never checked', kept: (keeper) => `Kept by: ${keeper}`, empty: 'No assets yet', emptyHint: 'The club’s loudspeakers, blood-pressure cuffs, scales and chairs will stand here.' },
}
