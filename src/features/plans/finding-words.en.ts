/** The findings in English; figures stay written as Vietnamese papers write them. */
import { capital } from '#kernel/vietnamese.ts'
import type { Severity } from './finding.ts'
import type { FindingBook } from './finding-words.ts'
import type { Measure } from './plan.ts'
import { band, dayWritten, figure, money as inDong, percent } from './written-figures.ts'

export const severitiesEn: Readonly<Record<Severity, string>> = { error: 'Error', contradiction: 'Does not fit', clarify: 'To clarify', agrees: 'Agrees' }

const MEASURES: Readonly<Record<Measure, string>> = {
  'clubs-maintained': 'clubs kept going', 'clubs-established': 'new clubs', clubs: 'clubs', 'clubs-trained': 'clubs trained', 'clubs-supervised': 'clubs supervised', 'clubs-well-run': 'clubs well run',
  members: 'members', 'members-elderly': 'older people', 'members-women': 'women', 'members-poor': 'poor, near-poor or disadvantaged people', 'members-young': 'younger people',
  'members-borrowed': 'members with a loan', 'members-per-club': 'members a club', 'communes-with-club': 'communes with a club', 'districts-with-club': 'districts with a club',
  'fund-initial': 'initial capital of a club', other: 'other target',
}
const SOURCES = { budget: 'the budget', 'care-fund': 'the Care Fund for the Elderly', mobilised: 'mobilised money', other: 'another source', total: 'the total' } as const
const BOUNDS = { least: 'at least', most: 'at most' }
const between = (lower: number | '', upper: number | '') => band(lower, upper, BOUNDS)
const money = (value: number) => inDong(value, 'million đồng')
/** Sizes are counted, all else is a share. */
const unitOf = (measure: Measure) => (measure === 'members-per-club' ? ' people' : '%')
const off = (difference: number) => `${money(Math.abs(difference))} apart`
const inYear = (year: number | '') => (year === '' ? '' : ` of ${year}`)

export const en: FindingBook = {
  'plan-check/elderly-share': (v) => ({
    title: `${figure(v.count)} older people are ${percent(v.percent)} of ${figure(v.members)} members, but ${v.against} says ${percent(v.wanted)}`,
    computed: `${figure(v.count)} : ${figure(v.members)} = ${percent(v.percent)}. ${v.ageStated === 'no' ? `No age is given here; by the Law on the Elderly it is ${v.age}` : `Counted here from ${v.age}`}; ${v.against} counts from ${v.againstAge}.${v.age === v.againstAge ? '' : ' With two ages both figures may be right.'}`,
    suggestion: v.age === v.againstAge ? 'Correct one of the two figures.' : 'State the age in both places and follow the two figures apart.',
  }),
  'plan-check/share-differs': (v) => ({
    title: `${figure(v.count)} ${MEASURES[v.measure]} are ${percent(v.percent)}, but ${v.against} says ${between(v.lower, v.upper)}%`,
    computed: `${figure(v.count)} : ${figure(v.members)} = ${percent(v.percent)}.`,
    suggestion: 'Correct the number or the share.',
  }),
  'plan-check/share-agrees': (v) => ({ title: `The number of ${MEASURES[v.measure]} fits the share in ${v.against}`, computed: `${figure(v.count)} : ${figure(v.members)} = ${percent(v.percent)}.`, suggestion: '' }),
  'plan-check/members-per-club': (v) => ({
    title: `${figure(v.members)} members in ${figure(v.clubs)} clubs are ${figure(v.each)} a club`,
    computed: `By Decision ${v.decision} a club has ${between(v.lower, v.upper)}; ${figure(v.clubs)} clubs have ${figure(v.fewest)} to ${figure(v.most)} members.`,
    suggestion: 'Say how members were counted, or that people who benefit outside the clubs are counted in.',
  }),
  'plan-check/members-per-club-own': (v) => ({
    title: `${figure(v.members)} members in ${figure(v.clubs)} clubs are ${figure(v.each)} a club, but ${v.against} says ${between(v.lower, v.upper)}`,
    computed: `${figure(v.members)} : ${figure(v.clubs)} = ${figure(v.each)}.`,
    suggestion: 'Correct the members, the clubs or the size.',
  }),
  'plan-check/members-per-club-agrees': (v) => ({ title: 'Members a club are within the size', computed: `${figure(v.members)} : ${figure(v.clubs)} = ${figure(v.each)}.`, suggestion: '' }),
  'plan-check/clubs-sum': (v) => ({
    title: `The clubs${inYear(v.year)} do not add up to ${figure(v.total)}`,
    computed: `${figure(v.kept)} kept + ${figure(v.added)} new = ${figure(v.sum)}; the plan says ${figure(v.total)}.`,
    suggestion: 'Look at the three figures again.',
  }),
  'plan-check/clubs-sum-agrees': (v) => ({ title: `The clubs${inYear(v.year)} add up`, computed: `${figure(v.kept)} kept + ${figure(v.added)} new = ${figure(v.total)}.`, suggestion: '' }),
  'plan-check/clubs-carried': (v) => ({
    title: `${figure(v.kept)} clubs are kept in ${v.year}, but ${v.before} ends with ${figure(v.expected)}`,
    computed: `Those kept and those founded in ${v.before} make ${figure(v.expected)}.`,
    suggestion: 'Look at the number kept again, or say which club ends.',
  }),
  'plan-check/clubs-carried-agrees': (v) => ({ title: 'The clubs carry over from year to year', computed: `Compared from ${v.from} to ${v.to}.`, suggestion: '' }),
  'plan-check/areas-sum': (v) => ({ title: `The areas add up to ${figure(v.sum)}, the target is ${figure(v.figure)}`, computed: `The figures of ${figure(v.areas)} areas make ${figure(v.sum)}.`, suggestion: 'Correct the breakdown or the target.' }),
  'plan-check/areas-sum-agrees': (v) => ({ title: 'The breakdown by area makes the target', computed: `${figure(v.areas)} areas make ${figure(v.figure)}.`, suggestion: '' }),
  'plan-check/norm-differs': (v) => ({
    title: `${capital(MEASURES[v.measure])}: the plan says ${between(v.lower, v.upper)}${unitOf(v.measure)}, the norm is ${between(v.normLower, v.normUpper)}${unitOf(v.measure)}`,
    computed: `Norm of Decision ${v.decision}.`,
    suggestion: 'Say why it differs, or follow the norm.',
  }),
  'plan-check/shares-over-whole': (v) => ({ title: `Older and younger people together are ${percent(v.sum)}`, computed: `${percent(v.elderly)} + ${percent(v.young)} = ${percent(v.sum)}, more than 100%.`, suggestion: 'Lower one of them, or give the ages so that the groups do not overlap.' }),
  'plan-check/maintain-undefined': (v) => ({
    title: '“Kept going” is not defined',
    computed: `${figure(v.clubs)} clubs are to be kept going; nothing says what that means, so it is hard to confirm at the end of the year.`,
    suggestion: 'Give criteria, for instance: met in each of the last three cycles, reported, kept the fund book.',
  }),

  'plan-check/supervision-partial': (v) => ({
    title: `The target is that every club is supervised, but ${v.against} schedules ${figure(v.scheduled)} of ${figure(v.clubs)}`,
    computed: `${figure(v.scheduled)} : ${figure(v.clubs)} = ${percent(v.percent)}; ${figure(v.left)} clubs are left.${v.eachCost > 0 ? ` The estimate for ${figure(v.scheduled)} clubs is ${money(v.eachCost)} a club.` : ''}`,
    suggestion: `Add ${figure(v.left)} clubs to the schedule${v.leftCost > 0 ? ` (about ${money(v.leftCost)})` : ''}, or say when they will be supervised.`,
  }),
  'plan-check/class-seats': (v) => ({
    title: `The class has ${figure(v.seats)} places, and the boards alone need ${figure(v.boards)}`,
    computed: `${v.board} people × ${figure(v.clubs)} clubs = ${figure(v.boards)}; ${figure(v.left)} places are left for officials. Boards of ${v.boardMost} would need ${figure(v.boardsMost)}.`,
    suggestion: 'Share out the places by club and level, or hold another class.',
  }),
  'plan-check/class-too-small': (v) => ({
    title: `The class of ${figure(v.seats)} is too small for the boards of ${figure(v.clubs)} clubs`,
    computed: `${v.board} people × ${figure(v.clubs)} clubs = ${figure(v.boards)}; ${figure(v.short)} places are missing.`,
    suggestion: 'Add places or another class.',
  }),
  'plan-check/class-before-clubs': (v) => ({
    title: 'One class, while clubs are founded until the end of the period',
    computed: `The class is held between ${dayWritten(v.classFrom)} and ${dayWritten(v.classTo)}; ${v.against} founds clubs until ${dayWritten(v.clubsTo)}. A club founded after the class has no board to send yet.`,
    suggestion: 'Hold the class once all are founded, or plan a second session.',
  }),
  'plan-check/title-beyond-content': (v) => ({ title: `The title says “${v.promised}”, the content does not`, computed: 'The title of the activity was compared with its content.', suggestion: 'Add the content, or change the title.' }),
  'plan-check/no-lead': (v) => ({ title: 'No lead agency for this activity', computed: `“${v.title}”`, suggestion: 'Name the lead agency.' }),
  'plan-check/no-period': (v) => ({ title: 'No time for this activity', computed: `“${v.title}”`, suggestion: 'Say when it takes place.' }),
  'plan-check/period-outside': (v) => ({ title: 'The time lies outside the plan’s years', computed: `“${v.period}”; the plan is for ${v.from === v.to ? v.from : `${v.from} - ${v.to}`}.`, suggestion: 'Correct the time.' }),
  'plan-check/period-passed': (v) => ({ title: 'The time was over before the plan was signed', computed: `“${v.period}” ended on ${dayWritten(v.to)}; the plan was signed on ${dayWritten(v.signed)}.`, suggestion: 'Correct the time, or report it as done.' }),
  'plan-check/target-without-activity': (v) => ({ title: 'No activity works for this target', computed: `No activity speaks of “${MEASURES[v.measure]}”.`, suggestion: 'Add an activity, or leave out the target.' }),
  'plan-check/club-count': (v) => ({ title: `${figure(v.count)} clubs here, ${figure(v.wanted)} in ${v.against}`, computed: 'The number is none of those in the targets.', suggestion: 'Make it the number of the target.' }),
  'plan-check/places-differ': (v) => ({
    title: `The places of new clubs are not those of ${v.against}`,
    computed: [v.missing && `Missing: ${v.missing}.`, v.added && `Added: ${v.added}.`].filter(Boolean).join(' '),
    suggestion: 'Make the two lists the same.',
  }),
  'plan-check/places-agree': (v) => ({ title: `The places of new clubs are those of ${v.against}`, computed: `${figure(v.places)} places.`, suggestion: '' }),

  'plan-check/row-sum': (v) => ({ title: `Row “${v.row}” is added up wrongly`, computed: `The sources make ${money(v.sum)}, the table has ${money(v.printed)}; ${off(v.difference)}.`, suggestion: 'Correct the total of the row or its sources.' }),
  'plan-check/rows-agree': (v) => ({ title: 'The rows of the estimate add up', computed: `${figure(v.rows)} rows, the last one too: each total is the sum of its sources.`, suggestion: '' }),
  'plan-check/column-sum': (v) => ({ title: `Column “${v.column}” is added up wrongly`, computed: `The lines make ${money(v.sum)}, the last row has ${money(v.printed)}; ${off(v.difference)}.`, suggestion: 'Correct the last row or the lines.' }),
  'plan-check/columns-agree': (v) => ({ title: 'The columns of the estimate add up', computed: `${figure(v.columns)} columns: the last row is the sum of the lines.`, suggestion: '' }),
  'plan-check/text-sum': (v) => ({ title: 'The sources in the text do not make the total', computed: `They make ${money(v.sum)}, the text has ${money(v.printed)}; ${off(v.difference)}.`, suggestion: 'Correct the total or the sources.' }),
  'plan-check/text-sum-agrees': (v) => ({ title: 'The sources in the text add up', computed: `${figure(v.parts)} sources make ${money(v.total)}.`, suggestion: '' }),
  'plan-check/text-and-table': (v) => ({ title: `${capital(SOURCES[v.source])}: text and table differ`, computed: `${money(v.text)} in the text, ${money(v.table)} in the table; ${off(v.difference)}.`, suggestion: 'Correct one of the two.' }),
  'plan-check/text-and-table-agree': (v) => ({ title: 'Text and table agree', computed: `${figure(v.figures)} figures are the same; ${money(v.total)} in all.`, suggestion: '' }),
  'plan-check/per-club-sum': (v) => ({ title: 'The amount a club, times the clubs, is not what the table has', computed: `${money(v.each)} × ${figure(v.clubs)} = ${money(v.sum)}, the table has ${money(v.printed)}; ${off(v.difference)}.`, suggestion: 'Correct the amount, the clubs or the table.' }),
  'plan-check/per-club-sum-agrees': (v) => ({ title: 'The amount a club agrees with the table', computed: `${money(v.each)} × ${figure(v.clubs)} = ${money(v.sum)}.`, suggestion: '' }),
  'plan-check/capital-per-borrower': (v) => ({
    title: `New capital is ${money(v.each)} for each borrower on average`,
    computed: `${money(v.total)} : ${figure(v.clubs)} = ${money(v.perClub)} a club; ${percent(v.percent)} of ${figure(v.members)} members are ${figure(v.borrowers)} borrowers. A loan is usually ${money(v.usual)} or more.`,
    suggestion: 'State the loan expected and how often the capital turns over, or what is lent in kind or from capital already there.',
  }),
  'plan-check/capital-for-earlier-clubs': (v) => ({
    title: `“Initial capital” covers ${figure(v.earlier)} clubs of earlier years too`,
    computed: `${figure(v.earlier)} × ${money(v.each)} = ${money(v.amount)}, among ${figure(v.clubs)} clubs; some may have had theirs.`,
    suggestion: 'Say which of the older clubs have capital, and what is added for each.',
  }),
  'plan-check/care-fund-without-duty': (v) => ({
    title: `${money(v.amount)} from the Care Fund, which no holder is asked to release`,
    computed: `${money(v.amount)} is ${percent(v.percent)} of ${money(v.total)}. The Care Fund is held by the communes’ People’s Committees; no duty has them release it.`,
    suggestion: 'Add the release of the money: by whom, how much and until when; send the plan to the communes.',
  }),
  'plan-check/money-without-duty': (v) => ({ title: `${money(v.amount)} from ${SOURCES[v.source]}, which no agency is asked to provide`, computed: 'No duty speaks of this source.', suggestion: 'Ask an agency to provide or raise it.' }),
  'plan-check/work-without-money': (v) => ({ title: 'Work without a line in the estimate', computed: `“${v.work}”: no line of the estimate names it.`, suggestion: 'Add a line, or say what pays for it.' }),
  'plan-check/line-without-activity': (v) => ({ title: `${money(v.total)} for work that is not among the activities`, computed: `Line “${v.title}”.`, suggestion: 'Add the activity, or leave out the line.' }),

  'plan-check/report-without-deadline': () => ({ title: 'No deadline for reports', computed: 'Results are to be reported, without saying how often and by which day.', suggestion: 'Give the periods (quarter, half-year, year) and the days.' }),
  'plan-check/no-report-asked': (v) => ({ title: 'No agency is asked to report', computed: `${figure(v.duties)} duties were read.`, suggestion: 'Ask for a report, with its periods and days.' }),
  'plan-check/recipients-without-communes': (v) => ({ title: 'The communes are not among the recipients', computed: `Communes have work in the plan; none of the ${figure(v.recipients)} recipients is a commune.`, suggestion: 'Add the People’s Committees of the communes, wards and towns concerned.' }),
  'plan-check/recipient-missing': (v) => ({ title: 'Bodies with duties that are not among the recipients', computed: v.agencies, suggestion: 'Add them to the recipients.' }),
  'plan-check/lead-without-duty': (v) => ({ title: 'The lead agency has no duty of its own', computed: v.lead, suggestion: 'Add its duties.' }),
  'plan-check/front-assigned': (v) => ({ title: 'The Front or a mass organisation is assigned work like a government body', computed: v.agency, suggestion: 'Write “Đề nghị …” for the Fatherland Front and the mass organisations.' }),
  'plan-check/districts-ended': (v) => ({ title: 'The plan still speaks of districts', computed: `${figure(v.mentions)} places; since ${dayWritten(v.ended)} there are only two levels of local government.`, suggestion: 'Move their work to the province or the communes.' }),

  'plan-check/basis-later': (v) => ({ title: `Legal basis ${v.number} is later than the plan`, computed: `Basis of ${dayWritten(v.date)}, plan of ${dayWritten(v.signed)}.`, suggestion: 'Look at the day of the basis again.' }),
  'plan-check/basis-period': (v) => ({ title: `Legal basis ${v.number} ends with ${v.to}`, computed: `${v.from === '' ? `Until ${v.to}` : `${v.from} - ${v.to}`}; the plan begins in ${v.year}.`, suggestion: 'Cite the decision of the new period.' }),
  'plan-check/annex-number': (v) => ({ title: 'The annex names another number than the plan', computed: `Annex: ${v.annex}; plan: ${v.own}.`, suggestion: `Change it to ${v.own}.` }),
  'plan-check/place-name': (v) => ({ title: `“${v.written}” is probably “${v.name}”`, computed: `Only a mark differs; “${v.name}” stands elsewhere in the text or in the list of areas.`, suggestion: `Change “${v.written}” to “${v.name}”.` }),
  'plan-check/label': (v) => ({ title: `Order: “${v.written}” should be “${v.wanted}”`, computed: 'The mark does not follow the one before it.', suggestion: `Change “${v.written}” to “${v.wanted}”.` }),
  'plan-check/body-name': (v) => ({ title: `“${v.written}” lacks the word “Hội”`, computed: `The name is “${v.name}”.`, suggestion: `Change it to “${v.name}”.` }),
  'plan-check/stray-colon': (v) => ({ title: `A colon too many: “${v.written}”`, computed: 'The colon stands in the middle of a sentence.', suggestion: 'Take the colon out.' }),
  'plan-check/word-twice': (v) => ({ title: `A word twice: “${v.written}”`, computed: 'One word was typed twice.', suggestion: 'Take one out.' }),
  'plan-check/other-year': (v) => ({ title: `“${v.written}” in the plan for ${v.year}`, computed: 'It may be left from another year’s plan.', suggestion: `Change it to ${v.year}, unless another year is meant.` }),
}
