import type { PropertyDeskWords } from './desk-words.vi.ts'

export const deskEn: PropertyDeskWords = {
  parts: { label: 'Gifts and property', given: 'Contributions', stock: 'Goods', assets: 'Assets' },
  undo: { verb: 'Take back', lead: 'The line is no longer in the book; it is kept, with the reason, to be looked at.', reason: 'Why it is taken back' },
  whom: { label: 'Who', member: 'A member', other: 'Somebody else, a body', chooseMember: 'Which member', name: 'Name of the person or body' },
  thing: { what: 'What', whatHint: 'For example rice, maize, clothes', quantity: 'How many', notANumber: 'Write a number above nothing, such as 12,5.', unit: 'Unit', value: 'Estimated value', note: 'Note', add: 'One more thing', remove: (what) => `Remove ${what || 'this line'}`, of: (at) => `Thing ${at}` },
  given: {
    show: 'Show', shows: { gift: 'Donor book', dues: 'Members’ contributions', all: 'Everything' }, from: 'From', to: 'To',
    notes: { gift: 'Money given and capital mobilised come straight out of the books; goods, work and things given are recorded here. Nothing is written twice.', dues: 'What each member gives by the regulation, in money or in kind.', all: 'Everything that the club was given in this time.' },
    day: 'Day', giver: 'Who', noName: 'No name', what: 'What', money: 'Money', worth: 'Money or value (đ)', purpose: 'Kind', note: 'About it', act: 'Do', sum: 'Sum', voucher: (number) => `See ${number}`, toAsset: 'See the asset',
    hide: 'Do not name', name: 'Name', hideOf: (giver) => `Do not name ${giver}`, nameOf: (giver) => `Name ${giver}`, hidden: 'The printed book will not name this giver.', named: 'The printed book will name this giver.',
    undo: (what) => `Take ${what} back`, undoTitle: 'Take a contribution back',
    totals: 'Sums of this time', totalMoney: 'Money', totalWork: 'Days of work', totalGoods: 'Goods', totalGivers: 'People and bodies', valued: (sum) => `Goods and work estimated at ${sum}`, noGoods: 'None',
    empty: 'Nothing was given in this time', emptyHint: 'Money is recorded on the Funds page. Rice or days of work: press “Record goods or work”. Things given to keep: on the Assets page.', record: 'Record goods or work', recordMoney: 'Record money',
    form: 'Given as', forms: { goods: 'Goods', work: 'Days of work' }, purposeOf: 'Kind', work: 'What was done', workHint: 'For example: mended the yard of the hall', days: 'How many days', unnamed: 'The giver does not wish to be named in the printed book', onDay: 'Given on', done: (what) => `Recorded: ${what}.`, papers: 'Papers', paper: 'Donor book', paperNote: 'To be put up: who does not wish to be named is not.',
  },
  stock: {
    given: 'Goods given', givenNote: 'Beside the books: what came in, what was given out or used, what is left.', thing: 'Goods', unit: 'Unit', came: 'Came in', went: 'Went out', left: 'Left', noGiven: 'No goods yet', noGivenHint: 'When somebody gives rice or clothes, record it on the Contributions page.',
    issue: 'Give out, use', issues: 'Given out and used', issuesNote: 'People who were helped are named, so each reading is logged.', noIssues: 'Nothing has gone out.', day: 'Day', way: 'How', receiver: 'To whom', many: 'How many', note: 'About it', act: 'Do', undo: (what) => `Take back what went out: ${what}`, undoTitle: 'Take goods given out back',
    choose: 'Choose the goods', leftOf: (left, unit) => `There are ${left} ${unit}.`, tooMany: (left, unit) => `Only ${left} ${unit} are left.`, none: 'There is nothing left to give out.', toWhom: 'To whom', onDay: 'Given out or used on', soldHint: 'The money is recorded as other income on the Funds page.',
    lending: 'Goods for lending', lendingNote: (sum) => `Held at a value of ${sum} by the books. What is with borrowers stands on the Loans page.`, noLending: 'The fund holds no goods for lending.', entries: 'Vouchers about goods for lending', kind: 'Voucher', value: 'Value (đ)', told: 'What it was', notTold: 'Not said yet', tell: 'Say what', retell: 'Change', tellOf: (voucher) => `Say what ${voucher} was`, tellTitle: (voucher) => `Goods of ${voucher}`, tellLead: (kind, value) => `${kind}, value in the books ${value}. The value stays; only say what it was, and how many.`, byLoan: 'by the decision on the loan',
    short: 'Below nothing: what came in has not been said of every voucher.',
  },
  assets: {
    title: 'Asset book', note: 'What the club goes on using: loudspeakers, blood-pressure cuffs, scales, chairs.', empty: 'No assets yet', emptyHint: 'Press “Record an asset” when the club buys, is given or is handed something that lasts.', record: 'Record an asset', show: 'Show', shows: { here: 'There now', gone: 'Gone', all: 'All' },
    name: 'Asset', kind: 'Group', many: 'How many', state: 'State', keeper: 'Kept by, kept at', origin: 'From', since: 'Since', value: 'Value when it came (đ)', checked: 'Last checked', never: 'Never checked', openOf: (name) => `Open ${name}`, sum: 'Sum', gone: 'Gone',
    nameHint: 'For example: loudspeaker, blood-pressure cuff, plastic chairs', unit: 'Unit', quantity: 'How many', from: 'From', giver: 'Who gave it', handedFrom: 'Handed over by', voucher: 'Voucher of the purchase', noVoucher: 'No voucher', valueOf: 'Value when it came', unnamed: 'The giver does not wish to be named in the donor book', onDay: 'Since', noteOf: 'Note', condition: 'State',
    history: 'Recorded', first: (many, origin) => `Came: ${many}. ${origin}`, acts: { checked: 'Check', moved: 'New keeper', repaired: 'Repair', gone: 'Gone' }, found: 'Found', checkLead: (many) => `The book has ${many}. If another number is found, say why; the book then follows what was found.`, gapNote: 'Why it differs', newKeeper: 'Who keeps it, where', goneMany: 'How many are gone', cause: 'Why', goneNote: 'What happened, and who says so', happenedOn: 'Day',
    lines: { checked: (found, state) => `Checked: ${found}, ${state}`, moved: (keeper) => `Kept by: ${keeper}`, repaired: (state) => `Repaired: ${state}`, gone: (many, cause) => `Gone ${many}: ${cause}` }, undoLine: (line) => `Take back the line ${line}`, undoLineTitle: 'Take a line of the asset back', undoAsset: 'Take the asset back', undoAssetLead: 'Only for what was entered by mistake. What broke, was lost or sold is recorded as gone, so that the book keeps the reason.', close: 'Close', done: 'Recorded.', papers: 'Papers', paper: 'Asset book',
  },
}
