import { en as clubs } from '#features/clubs/en.ts'
import { inSentence, type vi } from './vi.ts'

const plural = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`

export const en: typeof vi = {
  statuses: clubs.statuses, steps: clubs.steps, measures: inSentence(clubs.measures),
  kinds: {
    women: 'women', men: 'men', 'from-55': '55 and over', 'under-55': 'under 55', 'from-60': '60 and over', 'under-60': 'under 60', 'in-need': 'from poor or difficult households', 'better-off': 'from average or better-off households',
    minority: 'of an ethnic minority', majority: 'of the Kinh',
  },
  groups: { all: 'All', invite: 'To invite more', preparing: 'Being prepared', 'no-data': 'No figures sent' },
  shares: { 'aged-55': '55 and over (%)', 'aged-60': '60 and over (%)', women: 'Women (%)', poor: 'Poor, in difficulty (%)', young: 'Under 55 (%)', minority: 'Ethnic minority (%)' },
  figures: {
    total: 'Members', 'aged-55': '55 and over', 'aged-60': '60 and over', women: 'Women', poor: 'Poor, near-poor, in difficulty', 'poor-only': 'Poor', 'near-poor': 'Near-poor', difficult: 'In difficulty', young: 'Under 55', minority: 'Ethnic minority',
    core: 'Women of 55 and over, poor or in difficulty', 'lives-alone': 'Living alone', disabled: 'With a disability', 'birth-unknown': 'Birth not known', 'poverty-unknown': 'Household class not known', 'ethnicity-unknown': 'Ethnicity not known', households: 'Households',
    applicants: 'Would like to join', borrowers: 'Have borrowed (people)', 'loan-turns': 'Loans', 'results-told': 'Result after a loan recorded (people)', bettered: 'Better income after a loan (people)', 'out-of-poverty': 'Out of poverty after a loan (people)',
  },
  clubs: {
    title: 'Clubs',
    answer: (all: number, founded: number, preparing: number) => (preparing === 0 ? `${plural(all, 'club', 'clubs')}, all decided` : `${plural(all, 'club', 'clubs')}: ${founded} decided, ${preparing} being prepared`),
    ended: (count: number) => `The table also has ${plural(count, 'club that was', 'clubs that were')} merged or dissolved and ${count === 1 ? 'does' : 'do'} not count in sums.`,
    lead: (day: string) => `Figures as of ${day}.`,
    add: 'Add a club', excel: 'Download Excel',
    caption: 'Table of clubs',
    none: 'No clubs yet', noneMeaning: 'The clubs within your reach will stand here: name, status, members and their composition against the bands.',
    composition: (within: number, judged: number, invite: number) =>
      judged === 0 ? 'Composition: no club to hold against the bands yet' : invite === 0 ? `Composition: all ${judged} clubs are within their bands` : `Composition: ${within} of ${judged} clubs within every band, ${invite} to invite more`,
    register: 'Register of clubs',
    band: (name: string, lower: string, upper: string | null) => (upper === null ? `${name}: at least ${lower}` : `${name}: ${lower}–${upper}`),
    bands: (decision: string, bands: string) => `By Decision ${decision}: ${bands}. The green zone is the band; a diamond is outside of it. A club with a regulation of its own is held against its own bands.`,
    noBands: 'No bands are known of the decision in force, so nothing is held against them.',
    groupsLabel: 'Groups of clubs', allDistricts: 'All districts', district: 'District',
    noDataMeaning: 'No figures sent: nobody in the register, or a club of earlier years with months that have no meeting or report recorded.',
    wholeProvince: 'Whole province', sum: 'Sum', clubCount: (count: number) => plural(count, 'club', 'clubs'),
    heads: {
      club: 'Club', number: 'No. in commune', district: 'District', commune: 'Commune', hamlet: 'Hamlet', status: 'Status', decision: 'Decision no.', decidedOn: 'Decided on', decidedBy: 'Decided by', launchedOn: 'Launched', firstMeetingOn: 'First meeting',
      composition: 'Composition', board: 'Board', chair: 'Chair', phone: 'Phone', upkeep: 'Kept up', paperOnly: 'Books', nextStep: 'Next step', nextDue: 'Due', predecessor: 'Predecessor',
    },
    upkeep: { yes: 'Yes', no: 'Not yet', unknown: 'Not enough data' },
    paper: 'Paper', machine: 'Software',
    people: (count: number) => plural(count, 'person', 'people'),
    states: { within: 'Within', 'not-yet': 'Not due yet', 'no-data': 'No data yet', 'no-band': 'No band', ended: '' },
    signedUp: (count: number) => (count === 0 ? 'Nobody has signed up yet' : `${count} signed up, not counted in the composition yet`),
    invite: (asks: string) => `Invite ${asks}`,
    ask: (count: number, sex: string | undefined, rest: readonly string[]) => [`${count} more ${sex ?? 'people'}`, ...rest].join(', '),
    and: ' and ',
  },
  dot: {
    band: (lower: string, upper: string) => `the band of ${lower}–${upper}`, floor: (lower: string) => `the floor of ${lower}`, noBand: 'no band',
    verdicts: { under: 'under', within: 'within', over: 'over', 'no-band': 'no band', 'no-data': 'no data' },
    title: (name: string, share: string) => `${name}: ${share}`, meaning: (count: string, total: string, verdict: string, band: string) => `${count} of ${total} people, ${verdict} ${band}`,
    plain: (count: string, total: string) => `${count} of ${total} people, no band`,
  },
  founding: {
    title: (founded: number, wanted: number) => `New clubs: ${founded} of ${wanted} decided`,
    late: (club: string, step: string) => `${club} is overdue at “${step}”`, lateMany: (count: number) => `${count} clubs have an overdue step`,
    note: (plan: string) => `The nine steps to establishment under ${plan}. Each step that is done has its evidence.`,
    missing: (areas: string) => `No club is being prepared in: ${areas}.`, place: (area: string, count: number) => (count === 1 ? area : `${area} (${count})`),
    open: 'Open the way to establishment',
    none: 'No club of the plan is being established.',
  },
  views: {
    button: (name: string) => `View: ${name}`, none: 'own choice', composition: 'Composition', founding: 'Establishment', own: 'My views', save: 'Save this view', saveTitle: 'Save the view',
    saveMeaning: 'Keeps the columns, filters and order shown now under a name, for this account only. The same name replaces the old view.', name: 'Name of the view', nameHint: 'Such as: monthly briefing', nameMissing: 'Give the view a name.', saved: (name: string) => `The view “${name}” is saved.`,
    remove: (name: string) => `Remove the view “${name}”`, removed: (name: string) => `The view “${name}” is removed.`,
  },
  frozen: {
    answer: (month: string, frozen: number, all: number) => `${month}: ${frozen} of ${all} clubs frozen`, answerNone: (month: string) => `${month}: no club to freeze yet`,
    lead: 'Frozen figures do not change when the registers are edited later. Where a recount differs, the table says so.',
    month: 'Month', year: 'Year', period: (first: string, last: string) => `Period: from ${first} to the end of ${last}.`,
    notOver: (last: string) => `This period ends with ${last}. It can be frozen after that day.`,
    calendar: 'Before March 2019 a period is the calendar month.', decree: 'Since March 2019 a period runs from the 15th of the month before to the 14th (Decree 09/2019/NĐ-CP).',
    caption: 'Figures of the period by club', club: 'Club', district: 'District', members: 'Members', state: 'Figures of the period', frozenAt: 'Frozen at', frozenBy: 'Frozen by', drift: 'Against a recount today',
    states: { frozen: 'Frozen', ready: 'Not frozen', missing: 'No data yet' },
    unknown: 'Not known', count: (name: string, count: string) => `${name}: ${count}`,
    same: 'No difference', differs: (name: string, frozen: string, now: string) => `${name}: ${frozen} frozen, ${now} counted today`,
    missingTitle: (missing: number, all: number, last: string) => `${missing} of ${all} clubs have nobody in the register by ${last}`,
    freeze: (count: number) => `Freeze ${plural(count, 'club', 'clubs')}`, withMissing: (count: number) => `Freeze the ${plural(count, 'club', 'clubs')} without members as well, as zero`,
    confirmTitle: (count: number, month: string) => `Freeze the figures of ${month} for ${plural(count, 'club', 'clubs')}?`, confirmMeaning: 'Frozen figures stay as they are: they cannot be edited or removed. The clubs’ registers go on as usual.',
    confirmMissing: (missing: number, rest: number) => `${plural(missing, 'club has', 'clubs have')} nobody in the register. Freeze the other ${rest}?`,
    verb: 'Freeze', done: (frozen: number, month: string) => `The figures of ${month} are frozen for ${plural(frozen, 'club', 'clubs')}.`, nothingLeft: 'Every club founded by the end of the period is frozen.',
    empty: 'No clubs in this period yet', emptyMeaning: 'Choose another month; a club has figures from the day of its founding decision.',
  },
  refusals: {
    'figures/period-not-over': 'This period ends with {last}, so it cannot be frozen yet. Nothing was changed; freeze it after that day or choose an earlier month.',
  },
}
