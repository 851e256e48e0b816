import { refusalsEn } from './refusal-words.en.ts'
import type { vi } from './vi.ts'

const people = (count: number | string): string => (String(count) === '1' ? '1 person' : `${count} people`)
const many = (count: number): string => (count === 1 ? 'the band' : count === 2 ? 'both bands' : `all ${['', '', '', 'three', 'four', 'five', 'six'][count] ?? count} bands`)
const bands = (count: number): string => (count === 1 ? '1 band' : `${count} bands`)

export const en: typeof vi = {
  leaveReasons: { asked: 'Asked to leave', moved: 'Moved away', transferred: 'Moved to another club', died: 'Died', health: 'Health', 'club-ended': 'The club ended', other: 'Another reason' },
  title: 'Members',
  name: 'Full name', birth: 'Birth', birthYear: 'Born', age: 'Age', sex: 'Sex', hamlet: 'Hamlet', group: 'Group', joined: 'Joined', left: 'Last day', leaveReason: 'Why they left', offices: 'Offices', flags: 'Remarks', phone: 'Phone', club: 'Club', commune: 'Commune',
  ethnicity: 'Ethnicity', class: 'Household class', disability: 'Disability', livesAlone: 'Lives alone', acts: 'Actions', reason: 'Reason', reasonHint: 'In a few words, for whoever reads it later.', needed: 'Not filled in.', reasonShort: 'A reason has three letters or more.', unknown: 'not known', from: 'From', to: 'To', stillNow: 'until now', none: '–',
  aged: (age) => `aged ${age}`, classIn: (name, year) => `${name}, ${year}`, classesIn: (year, name) => `${year}: ${name}`,
  readingLogged: 'Sensitive: each reading is logged with the reader’s name.',
  kinds: {
    nouns: { person: (count) => (count === 1 ? 'person' : 'people'), woman: (count) => (count === 1 ? 'woman' : 'women'), man: (count) => (count === 1 ? 'man' : 'men') },
    ages: { 'under-55': 'under 55', '55-59': 'aged 55 to 59', '60-up': 'aged 60 or over', '55-up': 'aged 55 or over', 'under-60': 'under 60' },
    poor: 'of poor, near-poor or difficult households', notPoor: 'of average or better-off households', minority: 'of ethnic minorities', notMinority: 'of the Kinh',
  },
  composition: {
    title: (within, under, over, unsure) => `Composition: ${[within && `${bands(within)} met`, under && `${bands(under)} short`, over && `${bands(over)} above the range`, unsure && `not enough data for ${unsure}`].filter(Boolean).join(', ')}`,
    noBands: 'Composition: no band is in force', nobody: 'Composition: no members yet', nobodyYet: (applicants) => (applicants === 0 ? 'Once there are members, each share shows here against its band.' : `${people(applicants)} would like to join and ${applicants === 1 ? 'does' : 'do'} not count yet. Once admitted, each share shows here against its band.`), asOn: (day) => `As on ${day}.`, by: (decisions) => `Bands by ${decisions}.`, decision: (number) => `Decision ${number}`,
    asTable: 'Show as a table', asChart: 'Show as a chart', outOf: (count, total) => `${count} of ${total} people`, unknownOf: (count) => `not known of ${count}`, band: (lower, upper) => (upper === null ? `from ${lower}%` : `${lower}–${upper}%`),
    words: { under: (lower) => `Under ${lower}%`, over: (upper) => `Over ${upper}%`, within: 'Within the band', 'no-band': 'No band', 'no-data': 'Not enough data' },
    line: (name, percent, band) => `${name}: ${percent}, band ${band}`, lineFree: (name, percent) => `${name}: ${percent}`, caption: 'Composition against the bands in force', measure: 'Measure', count: 'People', share: 'Share', bandHead: 'Band', verdict: 'Against the band', toInvite: 'To be invited',
    invite: { under: (count) => `${count} of this kind`, over: (count) => `${count} of the others` },
    size: (total, lower, upper) => `${total} members; a club usually has ${lower} to ${upper}.`, small: 'Among them', 'aged-60': (share) => `aged 60 or over${share}`, core: 'women of 55 or over, poor, near-poor or in difficulty', minority: (share) => `of ethnic minorities${share}`, alone: 'live alone', disabled: 'with a disability', households: 'households',
    unknown: (birth, poverty, ethnicity) => `Not known: ${[birth && `the birth of ${birth}`, poverty && `the household class of ${poverty}`, ethnicity && `the ethnicity of ${ethnicity}`].filter(Boolean).join('; ')}. Who is not known does not count in that measure.`,
  },
  ages: {
    title: (step, count) => `Age and sex: most are ${step}, ${people(count)}`, caption: 'Members by age and sex', step: 'Age', women: 'Women', men: 'Men', under: (to) => `under ${to + 1}`, between: (from, to) => `${from}–${to}`, up: (from) => `${from} or over`,
    unknown: (count) => `Without ${people(count)} whose birth is not known.`,
  },
  navigator: {
    title: (whom, count) => `Invite ${whom} and ${many(count)} ${count === 1 ? 'is' : 'are'} met`, within: (count) => `${many(count).replace(/^./, (letter) => letter.toUpperCase())} ${count === 1 ? 'is' : 'are'} met`, withinMeaning: 'Before inviting anybody, see here how the shares would change.',
    noBands: 'No band to compare with', noBandsMeaning: 'The decision in force names no bands and the programme has entered none. Once somebody enters them in the settings, this panel says whom to invite.', none: (upTo) => `No ${upTo} people or fewer bring all bands right at once`,
    noneMeaning: 'One can go step by step, beginning with the band that is furthest away. Why they cannot be met together:', atLeast: (whom) => `at least ${whom}`, among: (parts) => `Among them ${parts}.`, nobody: 'People are only invited; nobody has to leave the club.',
    of: { 'aged-55': 'people aged 55 or over', 'aged-60': 'people aged 60 or over', women: 'women', poor: 'people of poor, near-poor or difficult households', young: 'people under 55', minority: 'people of ethnic minorities' },
    fewer: {
      under: (n, name, count, total, share) => `${people(n)} would not do: ${name} would be only ${count}/${total}, that is ${share}.`, over: (n, name, count, total, share) => `${people(n)} would not do: ${name} would still be ${count}/${total}, that is ${share}.`,
      none: (name, count, total, share) => `Now ${name} are ${count}/${total}, that is ${share}.`,
    },
    why: {
      under: (name, spans) => `${name}: with ${spans} people, all of this kind, the share is still below the band.`, over: (name, spans) => `${name}: with ${spans} people, none of this kind, the share is still above the band.`,
      between: (name, spans) => `${name}: with ${spans} people no whole number falls into the band.`, against: (name, other, spans) => `${name} and ${other}: with ${spans} people each could be met, but not both.`,
    },
    span: (from, to) => (from === to ? `${from}` : `${from} to ${to}`), table: 'Shares now and afterwards', item: 'Measure', now: 'Now', after: 'Afterwards', afterPicked: 'If admitted', members: 'Members', other: 'Other ways', alsoDoes: 'All bands are met as well by inviting:',
    applicants: (count) => `${people(count)} would like to join.`, noApplicants: 'Nobody is on the list of those who would like to join.', addApplicant: 'Add an applicant', show: 'See names and choose', showMeaning: 'The list shows household classes, so the reading is logged.', picked: (picked, all) => `Applicants: ${picked} of ${all} chosen`,
    proposed: 'Those ticked are the fewest who do it, earlier applicants first. Change the ticks to see what the shares would be.', notFound: (upTo) => `This list is not enough for all bands, even with up to ${upTo} invited. Tick names to preview each.`, missing: (parts) => `The list still lacks: ${parts}.`,
    admit: (count) => `Admit ${people(count)} to the club`, hide: 'Put the list away', admitNone: 'Tick whom to admit', refreshing: 'Working it out…',
  },
  overview: { membersTitle: (count) => `Members: ${count}`, all: (count) => `See all ${count} members`, noneYet: 'No members yet', noneHint: 'Press “Add a member”, or import the whole list from Excel.' },
  list: {
    title: (count) => `${count} members`, caption: (club, day) => `Members of ${club} as on ${day}`, add: 'Add a member', download: 'Download Excel', upload: 'Import Excel', downloaded: 'The list is downloaded. It holds ethnicity and household class: keep it safe.', former: 'Also those who left', onlyNow: 'Present members only',
    reveal: 'Show ethnicity and household class', revealed: 'Ethnicity, household class, disability and living alone are shown. This reading has been logged.', conceal: 'Hide', revealFormer: 'Circumstances are shown for members and applicants of this day only.', alike: 'Likely duplicate', enteredFor: (paper) => `Entered from ${paper}`, birthUnknown: 'Birth not known',
    applicants: (count) => (count === 0 ? 'Nobody has applied yet' : `${people(count)} would like to join`), applicantsNote: 'They have applied and do not count as members yet.', applied: 'Applied', fromClub: 'From the club', admit: 'Admit', admitOf: (name) => `Admit ${name}`, withdraw: 'Withdraw', withdrawOf: (name) => `${name} no longer applies`,
    admitTitle: (count) => (count === 1 ? 'Admit to the club?' : `Admit ${people(count)} to the club?`), joinedOn: 'A member from', joinedHint: 'The day of the meeting or decision, such as 28/5/2018', admitVerb: 'Admit to the club', admitted: (count) => `${people(count)} admitted to the club.`,
    withdrawTitle: (name) => `Does ${name} no longer apply?`, withdrawMeaning: 'The name leaves the list; applying again later is always possible.', withdrawVerb: 'Record the withdrawal', withdrawn: 'Taken off the list.', withdrawnOn: 'From',
  },
  register: {
    title: 'Add a member', lead: 'Each person is recorded once. Choose whoever is in the register already under “May be in the register”.', as: 'Record as', asMember: 'A member', asApplicant: 'An applicant, not admitted yet', onMember: 'A member from', onApplicant: 'Applied on', group: 'Group', noGroup: 'No group yet',
    enteredFor: 'Entered from which paper', enteredForHint: 'This club keeps its book on paper. For example: list of members, September 2018.', send: 'Record', sendAnother: 'Record and add another', done: (name) => `${name} is recorded.`, doneLikely: (name, count) => `${name} is recorded. ${people(count)} in the register look alike; see the list of likely duplicates.`, faults: (count) => (count === 1 ? '1 place needs another look.' : `${count} places need another look.`),
    likely: (count) => `May be in the register (${count})`, likelyMeaning: 'Look closely, then choose. If it is somebody else, go on and record.', isThis: 'It is this person', isThisOf: (name) => `It is this person: ${name}`, open: 'See', openOf: (name) => `See ${name} in a new page`, isThisTitle: (name) => `Admit ${name} to the club?`,
    isThisMeaning: 'This person is in the register already, so no new record is made and the form is dropped.', inClub: (club) => `in ${club}`, inNoClub: 'in no club',
    effect: 'If this person joins', effectHint: 'Fill in sex, birth and household class to see how the shares would change.', effectNone: 'No band is in force.', effectApplicant: 'Applicants do not count in the composition yet.',
  },
  person: {
    states: { member: 'Member', applicant: 'Applicant', former: 'Left the club', died: 'Died', anonymised: 'Anonymised', none: 'Not in a club' }, edit: 'Change data', privacy: 'Privacy', leave: 'Record leaving', transfer: 'Move to another club', search: 'Find people',
    facts: 'Data', phoneOf: (phone, owner) => `${phone} (${owner}’s)`, guardian: 'Representative', household: 'Lives with', alone: 'Nobody else recorded', home: 'Home', died: 'Day of death', version: (version) => `Version ${version}`, versionHead: 'Version',
    sensitive: 'Circumstances', reveal: 'Show circumstances and household class', classes: 'Household class by year', noClasses: 'not recorded',
    spells: (count) => (count === 0 ? 'Not a member of any club yet' : count === 1 ? 'In one club' : `${count} spells of membership`), spellsCaption: 'Spells of membership', applications: 'Applications', appliedTo: (club, day) => `${club}, applied on ${day}`, outcomes: { admitted: 'admitted', withdrawn: 'withdrawn', open: 'waiting' }, toClub: (club) => `to ${club}`,
    offices: (count) => `Offices held: ${count}`, officesCaption: 'Offices on boards', likely: (count) => `May be the same as ${people(count)}`, likelyMeaning: 'A like name and year are no proof. Ask somebody who knows before merging.', compare: 'Compare and merge', compareOf: (name) => `Compare and merge with ${name}`,
    history: (count) => (count === 1 ? 'History: 1 version' : `History: ${count} versions`), historyNote: 'Each change keeps the earlier version.', historyCaption: 'Versions of the data', when: 'When', who: 'Recorded by', what: 'Changed', first: 'First recorded', nothing: 'This version’s content is gone', someone: 'The system',
    merges: 'Records merged into this one', mergedOn: (name, at) => `${name}, merged at ${at}`, undo: 'Undo', undoOf: (name) => `Undo the merge of ${name}`, undoTitle: (name) => `Take the record ${name} apart again?`, undoMeaning: 'Both records stand exactly as before the merge. What was changed since on the kept one is no longer on it, and can still be seen in the history.', undoVerb: 'Take apart', undone: 'The two records are apart again.',
    reopen: 'Take the leaving back', voidSpell: 'Strike out', reopenOf: (club) => `Take back the leaving of ${club}`, voidOf: (club) => `Strike out the spell in ${club}`,
  },
  leave: {
    title: (name) => `${name} leaves the club`, from: (club) => `Leaves ${club}. Earlier months count as before.`, lastDay: 'Last day as a member', diedOn: 'Day of death', why: 'Reason', choose: 'Choose a reason', note: 'Note', noteHint: 'If needed, such as: lives with a child in Lào Cai now.', toClub: 'The next club', toClubHint: 'It will find this person among its applicants. Leave empty if not known.',
    chooseClub: 'Choose a club', save: 'Record the leaving', saved: 'The leaving is recorded.', died: 'This is recorded as the day of death too.',
    transferTitle: (name) => `Move ${name} to another club`, transferMeaning: 'A member of the old club until the end of this day, of the new one from the next.', transferSave: 'Move', transferred: 'Moved to the other club.',
    reopenTitle: (club) => `Take back the leaving of ${club}?`, reopenMeaning: 'The person is a member without a break again, as if they had never left. A death recorded with it is taken back too.', reopenVerb: 'Take back', reopened: 'The leaving is taken back.',
    voidTitle: (club) => `Strike out the spell in ${club}?`, voidMeaning: 'It counts nowhere any more and stays in the log. Only for the wrong person or the wrong club; for somebody who left, record the leaving.', voidVerb: 'Strike out', voided: 'The spell is struck out.',
  },
  edit: {
    title: (name) => `Change data: ${name}`, lead: 'The earlier version is kept. This page holds sensitive data, so opening it is logged.', send: 'Save', saved: (count) => `Saved, ${count === 1 ? '1 change' : `${count} changes`}.`, nothing: 'Nothing has changed, so no new version was made.', open: 'Open the form', gate: 'The form holds ethnicity, household class and disability too.',
    conflict: 'Somebody else has just saved a new version. What is typed here is still there.', merge: 'Bring the new version in', merged: (version) => `Version ${version} is brought in: what was not touched here is theirs, what was typed stays. Look again, then save.`, both: 'Changed in both places:', bothOf: (field, theirs, mine) => `${field}: the new version says “${theirs}”, this form “${mine}”.`, changed: 'changed',
  },
  privacy: {
    title: (name) => `Privacy: ${name}`, tab: 'Privacy', lead: 'Each purpose is asked and answered by itself. No answer is no consent.', copy: 'Copy of the data', copied: 'The copy is made. Hand it to the person themselves.', anonymise: 'Anonymise', consents: (given, all) => `Agrees to ${given} of ${all} purposes`,
    standing: { given: 'Agrees', refused: 'Does not agree', never: 'Not asked' }, answer: 'Record an answer', answerOf: (purpose) => `Record an answer: ${purpose}`, said: (day, form) => `${day}, ${form}`, witnessed: (name) => `spoken, witnessed by ${name}`, earlier: (count) => `All answers (${count})`, readOut: 'To be read out',
    question: 'The person answers', agrees: 'Agrees', refuses: 'Does not agree', choose: 'Choose an answer.', day: 'Day of the answer', form: 'In which form', chooseForm: 'Choose the form.', witness: 'Witness', witnessHint: 'Name of whoever was there.', witnessNeeded: 'A spoken answer needs a witness.', save: 'Record the answer', saved: 'The answer is recorded.',
    requests: (open) => (open === 0 ? 'Requests about the data' : open === 1 ? '1 request about the data is open' : `${open} requests about the data are open`), noRequests: 'No requests yet.', requestsCaption: 'Requests of the person', addRequest: 'Record a request', kind: 'Request', chooseKind: 'Choose a request', received: 'Received', answerBy: 'Answer by', finishBy: 'Finish by', channel: 'Received through', channelHint: 'Such as: in person, by phone, a letter.',
    deadlines: (answer, finish) => `To be answered by ${answer} and done by ${finish}. Public holidays are not taken off.`, result: 'Result', open: 'Open', late: 'Overdue', close: 'Close', closeOf: (kind) => `Close the request: ${kind}`, closeTitle: 'Close the request', doneOn: 'Closed on', outcome: 'Result', chooseOutcome: 'Choose a result.', outcomeReason: 'Reason', outcomeReasonHint: 'What is not done needs its reason.',
    saveRequest: 'Record the request', requestSaved: 'The request is recorded.', saveClose: 'Close the request', closed: 'The request is closed.', reads: (count) => (count === 0 ? 'Nobody has read sensitive data' : `Who read sensitive data: ${count === 1 ? 'once' : `${count} times`}`), readsNote: 'Lists of the club with this person in them too. Latest first.', readsCaption: 'Readings of sensitive data', when: 'When', who: 'Reader', role: 'In the role', what: 'What', where: 'Where',
    inList: 'list of the club', alone: 'this person’s page', readFields: { ethnicity: 'ethnicity', class: 'household class', disability: 'disability', livesAlone: 'living alone', note: 'note', everything: 'copy of all data' },
    anonymiseTitle: (name) => `Anonymise ${name}?`, anonymiseGone: 'Gone for good, in old versions too: name, hamlet, phone, representative, note, proofs of the household class; the name as it was typed in fund books, loans and minutes of counts; co-signer, heir and notes of what they had borrowed.', anonymiseStays: 'Stays, so that figures and money do not change: year of birth, sex, commune, ethnicity, household class, time in the club; everything paid, lent and repaid with its day, sum and voucher number. Uploaded files and printed papers do not change with it: have the administrator remove each file, destroy each paper.', anonymiseWhen: 'Not while the person owes, answers for a loan that is still open, or has capital in the fund.', anonymiseFinal: 'It cannot be undone. Only when the person or the family asks, or the time of keeping is over.',
    anonymiseVerb: 'Anonymise', anonymised: (unclear) => (unclear === 0 ? 'Anonymised.' : `Anonymised. ${unclear === 1 ? '1 place' : `${unclear} places`} with a name that somebody else around bears too ${unclear === 1 ? 'was' : 'were'} left as typed.`), understood: 'Understood: nothing brings it back',
  },
  duplicates: {
    title: (count) => (count === 0 ? 'No likely duplicates' : count === 1 ? '1 pair may be one person' : `${count} pairs may be one person`), lead: 'A few pairs each day. Ask somebody who knows before answering; a wrong merge is undone on the person’s page.', empty: 'No pair is waiting for an answer', emptyHint: 'When somebody is recorded who looks like somebody in the register, the pair shows here.',
    pair: (one, other) => `${one} and ${other}`, alike: (signs) => `Alike: ${signs}.`, found: (day) => `Found on ${day}`, caption: (name) => `The two records of ${name}`, field: 'Data', different: 'Two people', differentOf: (name) => `Two people: ${name}`, merge: 'Merge into one', mergeOf: (name) => `Merge into one: ${name}`,
    saidDifferent: 'Recorded as two people. The pair is not shown again.', search: 'Find people', differs: 'differs',
  },
  merge: {
    title: 'Merge two records', keep: 'Which record is kept', keepHint: 'The other one points to it; nothing is erased.', keepOf: (name, where) => `${name}, ${where}`, take: 'Which value from which record', same: 'Everything else is the same, or only the kept record has it.', filled: (parts) => `The kept record lacks, and gets from the other one: ${parts}.`, allSame: 'The two records say the same.', empty: '(empty)', fieldOf: (field) => `${field}: from which record`,
    sensitive: 'Choose ethnicity, household class and disability too', sensitiveMeaning: 'Otherwise the kept record’s stay, and what it does not know is filled in from the other.', spells: 'The spells of both records are kept. Where days overlap they count once; strike out a wrong one on the person’s page.', why: 'Why it is one person', whyHint: 'Not needed. Such as: the hamlet’s head confirms.', save: 'Merge into one', saved: 'Merged. To take it back, open the person’s page.',
  },
  search: { title: 'Find people', lead: 'A few letters of the name, without tone marks and in any order; or the whole phone number.', field: 'Name or phone number', found: (count) => (count === 0 ? 'Nobody' : people(count)), most: (count) => `The first ${count}. Type more to narrow it down.`, none: 'Nobody matches', noneHint: 'Try fewer letters, or the given name alone. Only one’s own area is searched.', caption: 'People found', duplicates: 'Likely duplicates', uploadCommune: 'Import the commune’s Excel' },
  refusals: refusalsEn,
}
