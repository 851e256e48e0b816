/** Import from Excel: the words of the screen. The file itself, and the notes in it, are Vietnamese. */
import { en as people } from '#features/people/en.ts'
import type { ImportWords } from './import-words.vi.ts'

const births = people.refusals as ImportWords['refusals']

const many = (count: number, one: string, several = `${one}s`): string => `${count} ${count === 1 ? one : several}`
const are = (count: number): string => (count === 1 ? 'is' : 'are')

const faults: ImportWords['faults'] = {
  'people/not-a-birth': births['people/not-a-birth']!,
  'people/no-such-day': births['people/no-such-day']!,
  'people/born-in-future': births['people/born-in-future']!,
  'people/too-old': births['people/too-old']!,
  'members/two-births': 'The year of birth stands in the column of men and in that of women ({text}). Keep one.',
  'members/name-missing': 'The name is missing.',
  'members/not-a-name': '“{text}” is no name. A name has letters, 2 to 100 of them.',
  'members/broken-letters': 'The letters of “{text}” are broken, as an old encoding (TCVN3, VNI) does. Convert the file to Unicode and choose it again.',
  'members/sex-missing': 'The sex is missing. Choose Nữ (woman) or Nam (man).',
  'members/not-a-sex': 'The sex says “{text}”. Choose Nữ (woman) or Nam (man).',
  'members/no-such-ethnicity': 'The official list of 54 peoples does not have “{text}”. Choose from the drop-down.',
  'members/no-such-class': 'The poverty class says “{text}”. Choose Hộ nghèo, Hộ cận nghèo, Hoàn cảnh khó khăn, Trung bình or Khá.',
  'members/class-missing': 'There is a year or a paper of a review but no class. Write the class, or leave all three cells empty.',
  'members/not-a-review-year': 'The year of review says “{text}”. Write four figures, from 1990 to {last}.',
  'members/not-a-phone': 'The phone number “{text}” has too few or too many figures. Write ten figures beginning with 0, one number a cell.',
  'members/not-yes-or-no': 'The cell says “{text}”. Choose Có (yes) or Không (no).',
  'members/no-such-disability': 'The disability says “{text}”. Choose from the drop-down.',
  'members/not-a-day': 'The day of joining “{text}” cannot be read. Write day, month and year: 28/05/2018.',
  'members/day-missing': 'The day of joining was emptied. Write the day of joining.',
  'members/joined-in-future': 'The day of joining, {day}, is yet to come.',
  'members/joined-before-birth': 'The day of joining, {day}, is before the birth, {born}. Look at both days.',
  'members/joined-after-death': 'The day of joining, {day}, is after the death, {diedOn}. Look at the day of joining.',
  'members/club-ended': 'The club ended on {ended}, before the day of joining, {day}.',
  'members/area-ended': 'The club’s area ended on {ended}, before the day of joining, {day}.',
  'members/already-a-member': ({ club, from, to }) => `This person is a member of ${club} from ${from}${to ? ` to ${to}` : ''}, which overlaps. Record the transfer on their own page.`,
  'members/no-such-group': ({ text, groups }) => `The club has no group “${text}”. ${groups ? `There are: ${groups}.` : 'Make the group on the club’s page first, or leave the cell empty.'}`,
  'members/no-such-club': 'The commune has no club “{text}”. Choose from the drop-down.',
  'members/club-missing': 'The club is missing. Choose from the drop-down.',
  'members/other-club-named': 'This row names another club. This import is for {club}: import the row on the page of its own club.',
  'members/club-changed': 'This person is a member of {club}. Record a transfer on their own page, not in the file.',
  'members/twice-in-file': 'The same person as row {first}. If they are two people, add the day of birth or a phone to tell them apart.',
  'members/which-person': 'The club has {count} people of this name and year of birth. Write the whole day of birth, or take the list away and change it there.',
  'members/unknown-id': 'The hidden id of this row is not in the system. Write the person into an empty row and delete this one.',
  'members/not-of-this-club': 'This row is of somebody who is not on this list. Delete the row; record a transfer on their own page.',
  'members/left-meanwhile': 'After the file was taken away this person left the club, last day {day}. Delete the row; change their data on their own page.',
  'members/household-differs': 'Of one household with {name} in row {first}, which says {review}. A household has one class a year: write the same in both rows.',
  'members/old-letters': 'The cell uses an old encoding ({encoding}) and cannot be read. Convert the file to Unicode and choose it again.',
  'members/cell-error': 'The cell says {text} and has no value. Write the value.',
  'members/formula-empty': 'The cell is a formula without a value in the file. Open it with Excel and save, or write the value itself.',
  'members/too-long': 'The cell has {letters} letters, at most {most} are kept. Write less.',
}

export const importEn: ImportWords = {
  heading: 'Import members from Excel', title: (name) => `Import members of ${name}`, crumb: 'Import from Excel', clubs: 'Clubs', lead: 'Take the list away, work on it with Excel while offline, then send it back. A file made by hand is taken too.', leadRead: (file, day) => (day ? `File ${file}, taken away on ${day}.` : `File ${file}.`),
  paperOnly: 'Entered for a club that keeps its books on paper.', steps: ['Choose a file', 'Look, put right', 'Import'],
  choose: {
    file: 'File with the list', hint: 'An Excel file, .xlsx, taken away from here or made by hand, up to 10 MB.', button: 'Choose a file', drop: 'or drop it here', download: 'Take the list away', downloadHint: 'The file has today’s members, drop-downs, and empty rows to add people. Each download is logged, since it has private data.',
    joinedOn: 'Day of joining of new people', joinedOnHint: 'For new rows without a day of their own.', enteredFor: 'Entered for the club, from which paper', enteredForHint: 'For example: the club’s own book, page 12. Leave empty if the club enters it itself.',
  },
  heads: {
    title: (count) => `${many(count, 'head')} ${are(count)} not clear`, note: 'Answer once; the next file with the same head is understood.', column: (letters) => `Column ${letters}`, none: 'Leave this column', choose: 'Choose', again: 'Read again with these columns',
    learnt: (count) => `${many(count, 'head')} understood thanks to an earlier import.`, missingTitle: 'The file lacks columns', missing: (heads) => `The file has no column ${heads}. Without it nobody new can be registered.`,
  },
  counts: { new: 'new rows', changed: 'changed rows', toChoose: (count) => `, ${count} to choose`, faulty: 'rows that cannot be taken yet', rows: 'rows in the file', same: (count) => `, ${count} as before` },
  fields: {
    fullName: 'Full name', birth: 'Born', sex: 'Sex', ethnicity: 'Ethnicity', class: 'Poverty class', classYear: 'Year of review', proof: 'Paper of the review', review: 'Poverty class', hamlet: 'Hamlet', phone: 'Phone', phoneOwner: 'Whose phone', livesAlone: 'Lives alone',
    disability: 'Disability', joinedOn: 'Joined on', group: 'Group', note: 'Note', club: 'Club',
  },
  faulty: {
    title: (count) => (count === 1 ? 'One cell cannot be taken yet' : `${count} cells cannot be taken yet`), one: (row, heading) => `Row ${row}, column ${heading}`, note: 'Put it right here, or take the marked file away, put it right in Excel and send it again.', row: 'Row', column: 'Column', person: 'Person', said: 'In the file', why: 'Why',
    fix: 'Put right', fixOf: (row, heading) => `Write the cell in row ${row}, column ${heading} anew`, again: 'Check again', corrected: 'Take the marked file away', more: (count) => `Show ${count} more`, noName: 'no name yet', fixed: 'Put right here', unfix: 'Take back', unfixOf: (row, field) => `Take back the cell in row ${row}, ${field}`, caption: 'Cells that cannot be taken yet',
  },
  changes: {
    title: (people, open) => (open === 0 ? many(people, 'person changes', 'people change') : `${many(people, 'person changes', 'people change')}, ${many(open, 'cell')} to choose`), note: 'Three copies compared: when taken away, in the file sent back, in the system today. Yellow: different from when it was taken away.', noteNoBase: 'The file compared with the system today. Where they differ, choose one.',
    person: 'Person', field: 'Column', base: (day) => (day ? `Taken away ${day}` : 'Taken away'), inFile: 'In the file', inSystem: (day) => `In the system ${day}`, will: 'Will be', row: (row) => `row ${row}`, write: (text) => (text ? `Write ${text}` : 'Leave empty'), keep: (text) => (text ? `Keep ${text}` : 'Keep empty'),
    takeFile: 'Take the file’s', takeSystem: 'Keep the system’s', allFile: 'Take all of the file’s', allSystem: 'Keep all of the system’s', caption: 'Cells that differ between the file and the system', choice: (name, field) => `${name}, ${field}: which one`, empty: 'empty', flip: 'Change', flipOf: (name, field) => `Change what is written: ${name}, ${field}`, more: (count) => `Show ${count} more`,
  },
  fresh: {
    caption: 'New rows', title: (count, likely) => `${many(count, 'new row')}${likely === 0 ? '' : `, ${many(likely, 'person', 'people')} may be there already`}`, first: (count) => `The first ${count}.`, all: (count) => `Show all ${count}`, onlyLikely: (count) => `show the ${count} who may be there already`, or: ' or ', row: 'Row', birth: 'Born', sex: 'Sex', joined: (day) => `joined on ${day}`,
    likely: (name, birth, where) => `May be: ${name}${birth && `, born ${birth}`}${where && `, ${where}`}`, waiting: 'Waiting to join the club', leaveOut: 'Leave', leaveOutOf: (row) => `Leave row ${row}`, few: 'Show less', place: (club, area) => [club, area].filter(Boolean).join(', '),
  },
  figures: { title: (people, verdict) => `After the import: ${people} people${verdict}`, after: 'After the import', allMet: ', every band is met', someOut: (count) => `, ${many(count, 'band')} not met`, before: (people) => `Before the import: ${people} people.`, without: (rows) => `Row ${rows} is not counted.` },
  absent: { title: (count) => `${many(count, 'person', 'people')} in the system ${are(count)} not in the file`, note: 'An import removes nobody. Whoever left the club is recorded on their own page.' },
  left: { title: (count) => `${many(count, 'row')} of people who have left the club`, note: 'They stay as they are in the system.', on: (row, day) => `row ${row}, last day ${day}` },
  ignored: { title: (count) => `Passed over: ${many(count, 'row')} with no member`, row: (row) => `Row ${row}` },
  remarks: { title: (count) => `${many(count, 'cell')} read as something else than the letters in the file` },
  foot: {
    nothing: 'Nothing has been written.', undoable: 'The whole file can be taken back afterwards.', staying: (rows) => `Row ${rows} stays in the file that is given back.`, drop: 'Drop this file', import: (fresh, changed) => `Import ${[...(fresh > 0 || changed === 0 ? [many(fresh, 'new row')] : []), ...(changed > 0 ? [many(changed, 'changed row')] : [])].join(', ')}`,
    skip: (count) => (count === 1 ? 'Leave the row that cannot be taken, import the others' : `Leave the ${count} rows that cannot be taken, import the others`), openChoices: (count) => `${many(count, 'cell')} still to be chosen.`, same: 'The file says exactly what the system says: there is nothing to write.',
  },
  done: {
    title: (registered, joined, changed) => `Written: ${[...(registered > 0 ? [many(registered, 'new person', 'new people')] : []), ...(joined > 0 ? [many(joined, 'person who was waiting', 'people who were waiting')] : []), ...(changed > 0 ? [many(changed, 'person changed', 'people changed')] : [])].join(', ')}`, skipped: (count) => `${many(count, 'row')} left in the file, not written.`, likely: (count) => `${many(count, 'person', 'people')} may be somebody who was there already; see the list of likely duplicates.`,
    undo: 'Take the whole file back', another: 'Import another file', open: 'Open the member list',
  },
  earlier: { caption: 'Imports from Excel', undoOf: (file, when) => `Take back the file ${file} of ${when}`, title: 'Earlier imports', none: 'No file has been imported yet.', when: 'When', by: 'By', file: 'File', done: 'Written', undone: (when, by) => `Taken back at ${when}${by && `, ${by}`}`, summary: (registered, joined, changed) => [`${registered} new`, ...(joined > 0 ? [`${joined} who were waiting`] : []), `${changed} changed`].join(', ') },
  undo: {
    title: 'Take this whole file back', meaning: 'People whom this file added leave the list and their data is destroyed; people whom it changed stand as before. The same file can be imported again.', reason: 'Reason', reasonHint: 'For example: the file of another club.', reasonShort: 'Write a reason of three letters or more.', verb: 'Take back', done: 'Taken back. The list stands as before the import.',
  },
  notes: { formula: 'The cell is a formula; the value kept in the file was taken: {text}.', 'zero-put-back': 'Excel had dropped the first 0; read as {phone}.', 'year-in-a-day': 'The cell expects a date but holds a year; read as {year}.', 'year-assumed': 'No year of review; counted for {year}.' },
  faults,
  refusals: {
    ...Object.fromEntries(Object.entries(faults).filter(([code]) => code.startsWith('members/'))),
    'members/no-heads': 'No row of heads was found. One row has to say Họ và tên, Ngày sinh, Giới tính… above the list; or take the list away and fill that in.',
    'members/old-letters-in-heads': 'The file uses an old encoding ({encoding}), so that its heads cannot be read. Convert it to Unicode and choose it again.',
    'members/head-missing': 'It is not known which column is {heads}. Point to it and go on.',
    'members/other-list': 'This file was taken away from the list of {list}. Import it on the page of that list.',
    'members/faulty-rows': '{count} rows cannot be taken yet, the first is row {row}. Put them right, or choose to leave them.',
    'members/choice-missing': 'Row {row}: the file and the system differ; choose which one to take.',
    'members/nothing-to-import': 'The file says nothing that the system does not: there is nothing to write.',
    'members/list-changed-meanwhile': 'While you were looking the list changed in the system, so that something else would be written than was shown. Look again, then import.',
    'members/no-such-import': 'This import was not found. Load the page again to see the imports.',
    'members/import-undone': 'This import has been taken back before.',
    'members/import-built-upon': 'Since the import somebody has gone on with {count} people of the file: {names}. Taking the whole file back would destroy that; change each on their own page.',
    'members/no-clubs-in-area': 'This area has no club yet.',
  },
}
