import { shownDay, type Values } from '#kernel/refusal-values.ts'
import { small } from '#kernel/vietnamese.ts'
import { officesEn } from './office-words.ts'
import type { vi } from './vi.ts'

const statuses: (typeof vi)['statuses'] = { planned: 'Planned', preparing: 'In preparation', decided: 'Decided', launched: 'Launched', active: 'Active', suspended: 'Suspended', merged: 'Merged', dissolved: 'Dissolved' }
const steps: (typeof vi)['steps'] = {
  'place-chosen': 'Place chosen', 'committee-formed': 'Mobilising committee', 'members-signed': 'Members signed up', 'board-nominated': 'Board candidates', 'regulation-drafted': 'Draft regulation',
  'request-sent': 'Association’s request', decided: 'Decision of the committee', launched: 'Launch', 'first-meeting': 'First meeting',
}
const events: (typeof vi)['events'] = { planned: 'Planned', ...steps, decided: 'Founding decision', suspended: 'Suspended', resumed: 'Resumed', merged: 'Merged', dissolved: 'Dissolved' }
const measures: (typeof vi)['measures'] = { 'aged-55': '55 and over', 'aged-60': '60 and over', women: 'Women', poor: 'Poor, near-poor or in difficulty', young: 'Under 55', minority: 'Ethnic minority' }

const named = (words: Readonly<Record<string, string>>, code: string | number | undefined): string => words[String(code)] ?? String(code)
const event = (code: string | number | undefined): string => (code === 'upkeep' ? 'evidence of upkeep' : `“${small(named(events, code))}”`)
const counted = (count: number, one: string, many = `${one}s`): string => `${count} ${count === 1 ? one : many}`

export const en: typeof vi = {
  title: 'Clubs',
  none: '–',
  statuses, steps, events, offices: officesEn, measures,
  covers: { hamlet: 'One village', hamlets: 'Several villages', commune: 'The whole commune' },
  fileKinds: { regulation: 'Regulation', decision: 'Decision', minutes: 'Minutes', list: 'List', request: 'Request', photo: 'Photo', other: 'Other' },
  criteria: {
    'aged-55': 'People of 55 and over', 'poor-households': 'Poor, near-poor, difficult households', willing: 'People who want to join', 'board-candidates': 'Candidates for the board', 'meeting-place': 'A place to meet',
    'distance-km': 'From the commune’s centre (km)', 'care-fund': 'Care Fund able to give the first capital', association: 'Commune association agrees',
  },
  settings: { 'meeting-cycle': 'Meeting cycle', 'activity-areas': 'Areas of activity', 'fund-rules': 'Fund rules', size: 'Size', 'upkeep-rule': 'Upkeep rule' },
  frame: {
    tabs: 'Parts of the club', overview: 'Overview', members: 'Members', fund: 'Funds', loans: 'Loans', property: 'Gifts, property', board: 'Board', founding: (done, all) => `Establishment ${done}/${all}`, files: 'Files', settings: 'Settings', history: 'History', edit: 'Correct', print: 'Print',
    decided: (day, number, by) => `Founded by decision of ${by || 'the commune committee'} on ${day}${number && ` (${number})`}`, launched: (day) => `launched on ${day}`, met: (day) => `first met on ${day}`, notDecided: 'No founding decision yet',
    from: (name) => `Converted from ${name}`, paperOnly: 'Keeps paper books; the commune officer enters them.', notYet: (day) => `By ${day} the club was not planned yet. Choose a later day in “Figures as of”.`,
  },
  days: { overdue: (days) => `${counted(days, 'day')} overdue`, left: (days) => `${counted(days, 'day')} left`, today: 'due today', due: (day) => `due ${day}`, noDue: 'no due day' },
  stepStates: { done: 'Done', passed: 'No evidence of its own', next: 'Next', overdue: 'Overdue', open: 'Not done' },
  founding: {
    panelDone: (all) => `Establishment: all ${all} steps done`, panelNext: (done, all, step, when) => `Establishment: ${done} of ${all} steps done, next: ${small(step)}${when && `, ${when}`}`, panelOverdue: (done, all, step, when) => `Establishment: ${done} of ${all} steps done, ${small(step)}: ${when}`, panelClosed: (done, all) => `Establishment: ${done} of ${all} steps have a day`,
    open: 'See the way to establishment', lead: 'Nine steps from choosing the place to the first meeting. Record the day and the evidence of each; the club’s status follows.',
    caption: 'Founding steps of the club', openFile: (step) => `Download the evidence: ${step}`, file: 'Download', record: 'Record as done', recordOf: (step) => `Record as done: ${step}`, choosePlace: 'Choose in the comparison', setDue: 'Set due days',
    recorded: (step, status) => `Recorded: ${small(step)}. Status: ${small(status)}.`, day: 'Day', dayOf: { decided: 'Day of the decision', launched: 'Day of the launch', 'first-meeting': 'Day of the meeting' }, numberOptional: 'Number of the paper, if any', numberNeeded: 'Number of the decision', numberHint: 'For example 31/QĐ-UBND', issuer: 'Who signed it', issuerHint: 'For example UBND xã Khánh Yên Thượng', save: 'Record this step',
    dueTitle: 'Due days of the steps', dueMeaning: 'They follow the plan’s months for founding; change them as it suits the place. An empty field means no due day.', saveDue: 'Save', dueSaved: 'Due days saved.',
  },
  candidates: {
    title: (count) => (count === 0 ? 'Candidate places: none to compare yet' : `Candidate places: ${count} compared`), chosenTitle: (count, place) => `Candidate places: ${place} chosen of ${count}`, note: 'The table only compares; the association and the commune committee choose together.', caption: 'Candidate places compared', criterion: 'Criterion', remark: 'Remark', add: 'Add a place', chosen: 'Chosen', choose: 'Choose', chooseThis: (place) => `Choose ${place}`,
    empty: 'Add two places or more, write down what was found out, then choose one.', area: 'Commune', hamlet: 'Village', facts: 'What was found out', factsHint: 'Leave empty what is not known.', remarkHint: 'Roads, rainy season, phone signal, what people say …', answers: { yes: 'Yes', no: 'Not yet', unsure: 'Not clear' }, unknown: 'Not known', save: 'Add this place', saved: 'Place added.',
    chooseTitle: (place) => `Choose ${place}?`, chooseMeaning: 'The club will stand there, and the step is recorded as done.', chooseDay: 'Day of the choice', chooseVerb: 'Choose this place', chose: 'Place chosen.', evidence: 'Minutes of the survey or discussion', evidenceTitle: 'Minutes of the choice of place', units: { 'aged-55': 'people', 'poor-households': 'households', willing: 'people', 'board-candidates': 'people', 'meeting-place': '', 'distance-km': 'km', 'care-fund': '', association: '' },
  },
  papers: {
    title: 'Founding papers', note: 'Word files filled with what is known; print, fill in the dots, sign. The list holds ethnicity and poverty class, so each download is logged.',
    names: { candidates: 'Comparison of places', application: 'Individual application', founders: 'List of founders', minutes: 'Founding minutes', request: 'Request of the commune association', decision: 'Draft decision', regulation: 'Model regulation' },
  },
  evidence: { label: 'Evidence', hint: 'PDF, JPG or PNG, Word or Excel, up to 8 MB. Leave empty if there is none yet.', neededHint: 'PDF, JPG or PNG, Word (.docx) or Excel (.xlsx), up to 8 MB.', choose: 'Choose a file', another: 'Choose another', drop: 'Remove', chosen: (name, size) => `${name} (${size})` },
  board: {
    panel: (people, missing) => (missing ? `Board: ${counted(people, 'person', 'people')}, missing: ${missing}` : `Board: ${counted(people, 'person', 'people')}, the five main offices filled`), panelNone: 'Board: nobody yet', missing: (text) => `Missing: ${text}.`, few: (people, lower) => `${people} people; a board usually has ${lower} or more.`, many: (people, upper) => `${people} people; a board usually has up to ${upper}.`, vacant: 'vacant', open: 'See the board', noPhone: 'no phone number',
    now: (day) => `In office on ${day}`, before: 'Earlier', coming: 'Coming', office: 'Office', person: 'Name', phone: 'Phone', from: 'From', to: 'Until', decision: 'Decision', reason: 'Why it ended', handover: 'Hand-over minutes', handedTo: (name) => `Handed to ${name}`, acts: 'Acts', untilNext: 'open', appoint: 'Appoint', appointTitle: 'Appoint to the board', appointMeaning: 'Choose among the club’s members and those who want to join.', choosePerson: 'Type a name', nobody: 'There is no member to choose. Add members first.', toHint: 'Leave empty if the term has no end yet.', decisionHint: 'Number of the decision or minutes, if any.', appointVerb: 'Appoint', appointed: 'Appointed.',
    end: 'End', endTitle: (office, name) => `${name} leaves the office of ${small(office)}?`, lastDay: 'Last day in office', reasonHint: 'For example: end of term, moved away, old age.', endVerb: 'Record the end', ended: 'The end of the office is recorded.', handOver: 'Hand over', handOverTitle: (office) => `Hand over the office of ${small(office)}`, handOverMeaning: 'The successor holds the office from the next day. Treasurer and accountant hand over cash, books and debts with minutes.', successor: 'Successor', minutes: 'Hand-over minutes', minutesTitle: (office) => `Hand-over minutes, ${small(office)}`, handOverVerb: 'Hand over', handedOver: 'Hand-over recorded.',
    empty: 'Nobody was on the board on this day.', sizeNote: (lower, upper) => `Usually ${lower} to ${upper} people. Accountant and treasurer are two people.`, apart: 'Accountant and treasurer are two people.', caption: 'Board of the club',
  },
  groups: { title: (count) => (count === 0 ? 'Groups: none yet' : counted(count, 'group')), note: 'Each group looks after a neighbourhood or one common task.', name: 'Name', task: 'Task', leader: 'Leader', noLeader: 'no leader yet', add: 'Make a group', edit: 'Change', editOf: (name) => `Change ${name}`, addTitle: 'Make a group', save: 'Save', saved: 'Group saved.', caption: 'Groups of the club' },
  facts: {
    title: 'This club', number: 'Number in the commune', place: 'Place', covers: 'Covers', predecessor: 'Origin', predecessorSince: (name, day) => `${name}, since ${day}`, own: 'Newly founded', regulation: 'Regulation in force', noRegulation: 'No file of the regulation yet', regulationOf: (title, day) => `${title}, from ${day}`, cycle: 'Meets', size: 'Size', sizeOf: (lower, upper) => `${lower}–${upper} members`, plan: 'Founded for the plan', book: 'Books', paper: 'On paper; the commune officer enters them', online: 'In the software',
  },
  upkeep: {
    panel: { yes: 'Upkeep: met', no: 'Upkeep: missed', unknown: 'Upkeep: not enough data' }, months: (count) => (count === 1 ? 'the last month' : `each of the last ${count} months`), quarters: (count) => (count === 1 ? 'the last quarter' : `each of the last ${count} quarters`), rule: (asked, cycles, from) => `A club is kept up when it ${asked} in ${cycles} (rule from ${from})`, ruleSource: (source) => `, by ${source}`, asked: { met: 'met', reported: 'reported', fundBook: 'kept its fund book' }, and: ' and ',
    cycle: 'Cycle', met: 'Met', reported: 'Reported', fundBook: 'Fund book', evidence: 'Evidence', yes: 'Yes', no: 'No', unknown: 'No data', notAsked: 'not asked', month: (month) => month, quarter: (quarter, year) => `Quarter ${quarter}/${year}`, caption: 'The last cycles', record: 'Record evidence', recordTitle: 'Evidence of upkeep in a month', recordMonth: 'Month', recordMonthHint: 'Any day of the month.', shows: 'In that month the club', checks: { met: 'met', reported: 'sent its report', fundBook: 'kept its fund book' }, evidenceHint: 'By what: minutes of 10/8, report of August …', save: 'Record this month', saved: 'Evidence recorded.',
  },
  files: {
    inForce: (title, day) => `Regulation in force: ${title}, from ${day}.`, caption: 'Files of the club', kind: 'Kind', name: 'Title', day: 'In force from', file: 'File', size: 'Size (KB)', download: (title) => `Download ${title}`, add: 'Add a file', empty: 'No file yet', emptyMeaning: 'Regulation, founding decision, minutes, lists, photos of the launch: each with its day. The evidence of the founding steps stands here too.',
    addTitle: 'Add a file', nameHint: 'For example: Regulation, Founding decision', dayHint: 'Day of signing or from which it holds, for example 28/5/2018', file_: 'File', save: 'Add', saved: 'Added.', closed: 'Files hold names, so only those who may see the list of members can download them.',
  },
  setting: {
    title: 'Settings in force', lead: 'Each setting has the day from which it holds and the paper it stands on; earlier figures keep the setting of their time.', inForce: (from) => `From ${from}`, source: (source) => `by ${source}`, programme: 'the programme’s', own: 'the club’s own', change: 'Change', changeOf: (name) => `Change: ${small(name)}`, history: 'What was set', later: 'not in force yet', from: 'In force from', sourceField: 'By which paper', sourceHint: 'For example: Regulation of 12/9/2018', save: 'Save', saved: 'Setting saved.', sameDay: 'Setting it again for the same day replaces that day’s value.',
    every: 'Meets', everyOf: { month: 'Every month', quarter: 'Every quarter' }, onDate: 'On day', onDateHint: '1 to 31; empty if not fixed.', onDateOf: (cycle, date) => `${cycle}, on day ${date}`, areas: 'Areas of activity', areasHint: 'One a line.', areasOf: (count) => counted(count, 'area'), ceiling: 'Highest loan (đồng)', months: 'Term of a loan (months)', monthlyRate: 'Interest a month (%)', rateHint: 'For example 0,7', method: 'How interest is worked out', methods: { flat: 'On the first sum', declining: 'On what is still owed', equal: 'Equal instalments', 'at-end': 'Once, at the end' }, dues: 'Contribution each time (đồng)', duesHint: 'Of one member, at each meeting.', twoFunds: 'Income fund and operating fund kept apart', oneFund: 'one fund', twoFundsOf: 'two funds',
    fundParts: { ceiling: (amount) => `loans up to ${amount}`, months: (count) => counted(count, 'month'), rate: (rate) => `${rate} a month`, dues: (amount) => `contribution ${amount}`, grace: (count) => `${counted(count, 'month')} of grace`, overdue: 'may borrow again while overdue', share: (percent) => `${percent}% of the interest for activities` }, grace: 'Months of grace', graceHint: 'The first months in which interest alone is paid; empty if none.', roundTo: 'Instalments rounded to', roundHint: 'The last instalment takes the rest, so the sum is exact.', overdueMayBorrow: 'Whoever is overdue may borrow again', interestShare: 'Share of interest for activities (%)', shareHint: 'From the income fund to the operating fund.', empty: 'Leave empty what the regulation does not say.', notSet: 'Not said', lower: 'From (people)', upper: 'To (people)', sizeHint: 'A reminder only; a larger or smaller club can be recorded.', cyclesOf: (count) => (count === 1 ? 'The last cycle' : `Each of the last ${count} cycles`), cycles: 'How many of the last cycles', asks: 'In each cycle the club must have',
  },
  bands: {
    title: 'Composition bands', lead: (day) => `Bands in force on ${day}. Each has its decision and the day it began; a club is judged by those of the day in view.`, inForce: 'In force', caption: 'Composition bands in force', entered: 'Entered', enteredCaption: 'Bands entered for the whole programme', noneEntered: 'Nobody has entered a band; those in force come from the national decision.', noneEnteredYet: 'Nobody has entered a band.', ownEntered: 'Bands entered for this club', crumb: 'Clubs', none: (decision) => `Under Decision ${decision} no band is known yet, so no club is judged to be within or outside. When guidance comes, the province’s specialist enters it here.`, noneYet: 'On this day the programme had no band.', measure: 'Group', band: 'Band', decision: 'By', from: 'From', bandOf: (lower, upper) => `${lower}–${upper}%`, floorOf: (lower) => `from ${lower}%`, whose: 'Whose',
    enter: 'Enter a band', enterTitle: 'Enter a composition band', enterClub: 'Enter a band of the club’s own', kind: 'Kind', kinds: { band: 'Band: from … to …', floor: 'Floor: from … up' }, lower: 'From (%)', upper: 'To (%)', save: 'Enter this band', saved: 'Band entered.', decisionHint: 'Number of the decision or guidance, for example 12/HD-HNCT', clubNote: 'A band of the club’s own regulation replaces the programme’s.', panel: (count) => `Composition bands: ${counted(count, 'group')} with a band`, panelNone: 'Composition bands: none', advice: 'A band tells whom else to invite; nobody is turned away because of it.',
  },
  history: {
    caption: 'Everything recorded of the club', panel: (count, voided) => (voided === 0 ? `History: ${counted(count, 'entry', 'entries')}` : `History: ${counted(count, 'entry', 'entries')}, ${voided} taken back`), note: 'What was taken back stays here, struck through, with its reason.', day: 'Day', what: 'What', paper: 'Paper', reason: 'Reason, remark', by: 'Recorded by', evidence: 'Evidence', acts: 'Acts', madeAt: (at) => `at ${at}`, system: 'system', into: (name) => `into ${name}`, voided: (at, by) => `Taken back at ${at}${by && ` by ${by}`}`, take: 'Take back', takeOf: (what, day) => `Take back: ${small(what)} of ${day}`, takeTitle: (what) => `Take “${what}” back?`, takeMeaning: 'For what was recorded by mistake. The status is worked out anew; the line stays in the history.', takeReason: 'Why', takeReasonHint: 'For example: wrong club, wrong day.', takeVerb: 'Take back', taken: 'Taken back.',
    acts_: { suspended: 'Suspend', resumed: 'Resume', merged: 'Merge', dissolved: 'Dissolve' }, titles: { suspended: 'Record that the club is suspended', resumed: 'Record that the club works again', merged: 'Record that the club is merged', dissolved: 'Record that the club is dissolved' }, meanings: { suspended: 'While suspended it does not count as active.', resumed: 'The club goes back to what it was before.', merged: 'This club ends; its figures up to that day stay.', dissolved: 'The club ends on this day; earlier figures stay. The fund is settled by the regulation.' }, verbs: { suspended: 'Suspend', resumed: 'Resume', merged: 'Merge', dissolved: 'Dissolve' },
    dayField: 'From', number: 'Number of the decision, if any', issuer: 'Who signed it', intoField: 'Into which club', chooseClub: 'Type a name', done: (status) => `Recorded. Status: ${small(status)}.`, filesOf: (what, day) => `Download the evidence: ${small(what)} of ${day}`,
  },
  form: {
    addTitle: 'Add a club', editTitle: (name) => `Correct: ${name}`, lead: 'A club begins as planned; for one that already works, record decision, launch and first meeting on its Establishment page afterwards.', editLead: 'Correct what was recorded wrongly. If the club has moved, use “Move” below so that its past stays.', name: 'Name', nameHint: 'For example: CLB Bắc Hà 1', number: 'Number in the commune', numberHint: 'If the commune has several.', area: 'Commune or district', areaHint: 'Choose the district while the commune is not known.', chooseArea: 'Type a name, tone marks not needed', hamlet: 'Village', hamletHint: 'Empty for a club of the whole commune.', covers: 'Covers', coversHint: 'By the founding decision, or as planned.', plan: 'Founded for the plan', planHint: 'The due days of the steps follow this plan.', noPlan: 'No plan', since: 'Planned from', sinceHint: 'The day on which it was first thought of; for an old club the day its preparation began.', paperOnly: 'Keeps paper books; the commune officer enters them',
    origin: 'Origin', origins: { none: 'Newly founded', listed: 'From a club of the register', other: 'Converted from something else' }, predecessorListed: 'Earlier club', predecessorOther: 'Name of what it was', predecessorHint: 'For example: exercise club of Nậm Cọ', predecessorSince: 'Since', save: 'Add the club', saveEdit: 'Save', added: 'Club added.', saved: 'Saved.', about: 'Name and place', background: 'Plan and origin', moveTitle: 'Move', moveNote: 'From that day the club belongs to the new place; earlier figures stay with the old one.', moveFrom: 'Moves from', move: 'Move here', moved: 'The new place is recorded.', places: 'Where it has stood', from: (day) => `from ${day}`, fromTo: (from, to) => `from ${from} to ${to}`,
  },
  way: {
    ofNumber: (number) => `Plan ${number}`, title: 'Way to establishment', all: (done, wanted, plan) => `${done} of ${wanted} clubs of ${plan} decided`, none: (plan) => `No club of ${plan} yet`, lead: (day) => `As on ${day}. Every step done has its day and evidence.`, plan: 'Plan', noPlan: 'No signed plan yet', noPlanMeaning: 'Import a plan first, then add the clubs that are founded for it.', club: 'Club', next: 'Next', finished: (day) => `Meeting since ${day}`, nextOf: (step, when) => `${step}${when && `: ${when}`}`, overdueOf: (step, when) => `${step}: ${when}`, caption: (plan) => `Founding steps of the clubs of ${plan}`, panel: (count, overdue) => `${counted(count, 'club')}, ${overdue === 0 ? 'no step overdue' : `${overdue} with a step overdue`}`, key: 'Marks',
    breakdown: (missing) => (missing === 0 ? 'By district: as many clubs as the plan asks for' : `By district: ${counted(missing, 'club')} missing`), breakdownCaption: 'The plan’s breakdown by district', area: 'Area', wanted: 'Plan', founded: 'Decided', preparing: 'In preparation', missing: 'Missing', total: 'Total', add: 'Add a club', empty: 'No club for this plan yet', emptyMeaning: 'Add a club and choose this plan; the due days of its steps follow.', noBreakdown: 'The plan does not break its clubs down by district.', printed: 'Print', cell: (step, state, day) => `${step}: ${small(state)}${day && ` ${day}`}`,
  },
  typed: { upsideDown: 'The lower figure is above the upper.', whole: 'A whole number, for example 62.', money: 'A sum in đồng, for example 3.000.000.', percent: 'A whole number from 0 to 100.', rate: 'A percentage with up to two decimals, for example 0,7.' },
  refusals: {
    'clubs/no-such-area': 'This area was not found. Choose one from the list.',
    'clubs/area-ended': '{area} existed up to {to} only, before the day recorded. Choose a unit that exists on that day, or an earlier day.',
    'clubs/area-too-wide': 'A club stands in a commune or a district, not in a whole province. Choose a smaller area.',
    'clubs/name-taken': 'This area already has a club named “{name}”. Add a number to the name, or open the other club.',
    'clubs/own-predecessor': 'A club cannot come from itself. Choose another club.',
    'clubs/no-such-club': 'This club was not found. Choose one from the list of clubs.',
    'clubs/moved-too-early': 'The club has stood where it is since {from}. Give a later day; if the place recorded is wrong, correct it.',
    'clubs/event-in-future': ({ kind, day }: Values) => `${shownDay(day)} is still to come, so ${event(kind)} cannot be recorded. Record it when it is done, or set a due day.`,
    'clubs/event-twice': ({ kind, day }: Values) => `${event(kind)} is already recorded on ${shownDay(day)}. If that day is wrong, take it back on the History page and record it again.`,
    'clubs/before-the-club': ({ day }: Values) => `By ${shownDay(day)} the club was not planned yet. Give a later day.`,
    'clubs/club-ended': ({ status }: Values) => `The club is ${small(named(statuses, status))}; nothing more is recorded. If that is a mistake, take it back on the History page first.`,
    'clubs/not-now': ({ kind, status }: Values) => `On that day the club was “${named(statuses, status)}”, so ${event(kind)} cannot be recorded. Record what came before, or look at the day again.`,
    'clubs/merged-into-missing': 'No club that takes this one in was chosen, or it is this very club. Choose another.',
    'clubs/reason-missing': ({ kind }: Values) => `${event(kind)} needs a reason. Say briefly why.`,
    'clubs/decision-number-missing': 'A founding decision has a number. It stands on the paper, for example 31/QĐ-UBND.',
    'clubs/order-of-days': ({ kind, day, other, otherDay }: Values) => `${shownDay(day)} for ${event(kind)} does not fit ${event(other)} on ${shownDay(otherDay)}. First the decision, then the launch, then the first meeting; look at the day again.`,
    'clubs/no-such-event': 'This entry is not there any more; it may have been taken back. Reload the page.',
    'clubs/planned-stays': 'Being planned is the beginning of the club and is not taken back. If it will not be founded, record it as dissolved.',
    'clubs/later-stands-on-it': ({ kind }: Values) => `Later entries stand on ${event(kind)}. Take them back first.`,
    'clubs/no-such-candidate': 'This candidate place was not found. Reload the page.',
    'clubs/term-ends-before-it-begins': 'The end {to} is before the beginning {from}. Look at both days again.',
    'clubs/term-ended': 'This office already ended on {to}. Reload the page.',
    'clubs/office-taken': ({ office, from }: Values) => `Somebody has been ${small(named(officesEn, office))} since ${shownDay(from)}. Hand over, or end that office first.`,
    'clubs/office-twice': ({ office }: Values) => `This person is ${small(named(officesEn, office))} at that time. Choose another office or person.`,
    'clubs/offices-apart': ({ one, other }: Values) => `This person is ${small(named(officesEn, one))} and cannot be ${small(named(officesEn, other))} too: who writes the money down is not who keeps it.`,
    'clubs/same-person': 'The successor holds this very office. Choose somebody else.',
    'clubs/no-such-term': 'This office of the club was not found. Reload the page.',
    'clubs/no-such-group': 'This group of the club was not found. Reload the page.',
    'clubs/no-such-file': 'This file was not found. Choose one on the Files page.',
    'clubs/file-empty': 'The file “{name}” is empty. Choose the right one.',
    'clubs/file-too-large': 'The file “{name}” is larger than {most} MB. Take a smaller picture or a compressed PDF.',
    'clubs/file-not-taken': 'The file “{name}” is no PDF, JPG, PNG, Word (.docx) or Excel (.xlsx), or its name does not fit what it is. Open it, save it as one of these, and choose it again.',
    'clubs/band-not-percent': ({ measure }: Values) => `The band of “${named(measures, measure)}” is in whole percent from 0 to 100.`,
    'clubs/band-without-upper': ({ measure }: Values) => `The band of “${named(measures, measure)}” has no upper edge. Give it, or choose a floor.`,
    'clubs/floor-with-upper': ({ measure }: Values) => `The floor of “${named(measures, measure)}” has no upper edge. Leave it out, or choose a band.`,
    'clubs/band-upside-down': ({ lower, upper }: Values) => `The lower edge (${lower}%) is above the upper (${upper}%). Turn them round.`,
    'clubs/band-of-all': 'From 100 % on, one person missing could never be made up by inviting more. Give a lower figure.',
    'clubs/band-of-none': 'Up to 0 % would mean that nobody of the group may join. Give an upper edge of 1 % or more.',
  },
}
