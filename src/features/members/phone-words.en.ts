import type { PhoneWords } from './phone-words.vi.ts'

export const phoneEn: PhoneWords = {
  title: 'Members', strip: 'How the club is made up',
  measures: { 'aged-55': '55 and over', 'aged-60': '60 and over', women: 'Women', poor: 'In need', young: 'Under 55', minority: 'Ethnic minority' },
  within: 'Within', more: (count) => `${count} more`, above: 'Above',
  find: 'Find a name', findHint: 'Find a name, with or without tone marks', filter: 'Show', filters: { all: 'All', women: 'Women', 'aged-55': '55 and over', 'aged-60': '60 and over', poor: 'Poor, in difficulty' },
  none: 'No members yet', noneHint: 'Press “Add a member”, or ask the commune officer of the Association of the Elderly to import an Excel file.', notFound: 'No such name. Try fewer letters.', waiting: (count) => `${count} would like to join`,
  poorLogged: 'The class of a household is private: this reading is logged.',
  until: (day) => `leaves after ${day}`,
  add: 'Add a member',
  one: {
    title: 'A member', born: (birth, sex) => `Born ${birth}, ${sex}`, noBirth: 'Year of birth not known', since: (day) => `Member since ${day}`, call: (who) => `Call ${who}`, noPhone: 'No phone number yet.',
    about: 'About', office: 'Office', place: 'Home', household: 'Same household', guardian: 'Acts for this person', circumstances: 'Ethnicity, class', show: 'Show ethnicity and class', logged: 'Private: each reading is logged.', ethnicity: 'Ethnicity', class: 'Class', disability: 'Disability', alone: 'Lives alone', yes: 'Yes', no: 'No', unknown: 'Not known',
    spells: 'In the club', leave: 'Record leaving', gone: 'This person is no longer in the club.',
  },
  leaving: {
    title: 'Record leaving', why: 'Why?', day: 'Last day in the club', needed: 'Choose a reason.', dayNeeded: 'The day is missing.', save: 'Record leaving', saved: (name) => `Recorded that ${name} left.`,
    reasons: { asked: 'By own wish', moved: 'Moved away', died: 'Died', health: 'For health', other: 'Another reason' },
    meaning: 'Figures of earlier months stay as they are. A mistake can be taken back by the commune officer.',
  },
  choosing: { find: 'A few letters of the name', findHint: 'Find a member; tone marks are not needed', found: 'Members found', none: 'No such name. Type fewer letters and look again.', more: (count: number) => `${count} more. Type a few more letters.`, change: 'Change' },
  adding: {
    title: 'Add a member', name: 'Full name', birth: 'Born', birthHint: 'Day, month and year; the year alone will do, e.g. 1958', sex: 'Man or woman', hamlet: 'Hamlet', joined: 'Member from', phone: 'Phone', phoneHint: 'Leave empty if there is none.', phoneOwner: 'Whose phone', phoneOwnerHint: 'Leave empty if it is the person’s own; e.g. the son, Minh',
    class: 'Class of the household this year', ethnicity: 'Ethnicity', alone: 'Lives alone', chooseClass: 'Not known', chooseEthnicity: 'Not known', needed: 'Missing.', save: 'Add', saved: (name) => `${name} is added.`,
    consent: 'Ethnicity and class are private. Record them only if the person agrees; without them one can join as well.',
    alike: (count) => `${count} in the register look alike. See whether it is the same person:`, alikeGo: 'If it is that person, press Back and do not add them again; if not, go on.',
    after: 'Afterwards',
  },
}
