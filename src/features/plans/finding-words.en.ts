/** The same in English; the compiler holds the list of codes complete. */
import type { FindingCode } from './finding.ts'
import type { FindingText } from './finding-words.vi.ts'

const none = () => ''

export const findingsEn: Readonly<Record<FindingCode, FindingText>> = {
  'place-name': { title: 'A place name is misspelt', computed: (v) => `The text has “${v.name}”; the province has no such unit, the nearest is “${v.meant}”.`, suggestion: (v) => `Change “${v.name}” to “${v.meant}”.` },
  lettering: { title: 'A letter is out of order', computed: (v) => `“${v.printed}” stands where “${v.expected}” belongs.`, suggestion: (v) => `Change “${v.printed}” to “${v.expected}”.` },
  'area-breakdown': { title: 'The breakdown by area is not the target', computed: (v) => `${v.areas} areas add up to ${v.sum}; the target is ${v.total}.`, suggestion: () => 'Correct the breakdown or the target.' },
  'area-breakdown-adds-up': { title: 'The breakdown by area adds up', computed: (v) => `${v.areas} areas make ${v.total}.`, suggestion: none },
  'clubs-add-up': { title: 'The numbers of clubs agree', computed: (v) => `${v.old} kept + ${v.fresh} new = ${v.total}.`, suggestion: none },
  'clubs-do-not-add-up': { title: 'The numbers of clubs disagree', computed: (v) => `${v.old} kept + ${v.fresh} new = ${v.sum}, but the target says ${v.total}.`, suggestion: () => 'Look at the three numbers again.' },
  'share-impossible': { title: 'A share over 100%', computed: (v) => `The text has ${v.share}%.`, suggestion: () => 'Correct the share, or state a number.' },
  'band-reversed': { title: 'A band is the wrong way round', computed: (v) => `The lower bound ${v.lower} is above the upper bound ${v.upper}.`, suggestion: () => 'Swap the bounds.' },
  'elderly-two-figures': {
    title: 'Two figures for older people disagree', computed: (v) => `${v.count} of ${v.members} members are ${v.computed}%, while clause ${v.clause} asks for ${v.stated}% (${v.needed} people). One counts from ${v.ageHere} years, the other from ${v.ageThere}.`,
    suggestion: () => 'State the age in both places, or correct one of the figures.',
  },
  'age-unstated': { title: 'From what age is somebody an older person?', computed: (v) => `Taken as ${v.age} by the Law on the Elderly.`, suggestion: (v) => `Add “aged ${v.age} and over”, or the age that is meant.` },
  'club-size': { title: 'Club size is outside the norm', computed: (v) => `${v.members} members in ${v.clubs} clubs are ${v.each} a club; decision ${v.decision} says ${v.from}–${v.to}.`, suggestion: () => 'Clarify: fewer members, more clubs, or people helped outside the clubs counted in.' },
  'maintain-undefined': { title: '“Kept up” is not defined', computed: (v) => `${v.clubs} clubs are to be kept up, and nothing says how that is judged.`, suggestion: () => 'For instance: met in each of the last three cycles, reported, kept a fund book.' },
  'target-without-deadline': { title: 'A target without a deadline', computed: (v) => `A plan of several years, and the target ${v.amount} names no year.`, suggestion: () => 'Name the year.' },
  'supervised-fewer': { title: 'Fewer supervisions than the target', computed: (v) => `Clause ${v.clause} asks for ${v.share}% of ${v.clubs} clubs; this activity schedules ${v.scheduled}.`, suggestion: (v) => `Schedule all ${v.wanted}, or say when the new clubs are supervised.` },
  'training-seats': { title: 'The class may be too small', computed: (v) => `Boards of at least ${v.board} × ${v.clubs} clubs are ${v.boards} people (at most ${v.atMost}); the class has ${v.seats} seats, leaving ${v.left} for officers.`, suggestion: () => 'Share out the seats, or add a class.' },
  'period-outside': { title: 'A period outside the plan’s years', computed: (v) => `“${v.period}”, in a plan for ${v.from === v.to ? v.from : `${v.from}–${v.to}`}.`, suggestion: () => 'Correct the period.' },
  'period-missing': { title: 'An activity without a period', computed: (v) => `“${v.title}” has no period that can be read.`, suggestion: () => 'Say from which month to which.' },
  'lead-missing': { title: 'An activity without a lead agency', computed: (v) => `“${v.title}” names no lead agency.`, suggestion: () => 'Name it.' },
  'lead-without-duty': { title: 'The lead agency has no duty', computed: (v) => `${v.name} leads this activity and is not among the duties.`, suggestion: () => 'Add its duties.' },
  'row-sum': { title: 'A row of the estimate does not add up', computed: (v) => `Row ${v.name}: total ${v.printed}, the sources make ${v.computed}.`, suggestion: () => 'Correct the total or the sources.' },
  'rows-add-up': { title: 'The rows add up', computed: (v) => `${v.rows} rows: each total is the sum of its sources.`, suggestion: none },
  'column-sum': { title: 'A column of the estimate does not add up', computed: (v) => `${v.name ? `Column “${v.name}”` : 'Total column'}: ${v.printed}, the rows make ${v.computed}.`, suggestion: () => 'Correct the total row or the lines.' },
  'columns-add-up': { title: 'The columns add up', computed: (v) => `${v.columns} columns, ${v.total} in all.`, suggestion: none },
  'funding-sum': { title: 'The funding in the text does not add up', computed: (v) => `Total ${v.printed}, the sources make ${v.computed}.`, suggestion: () => 'Correct the total or the sources.' },
  'text-differs-from-table': { title: 'Text and estimate disagree', computed: (v) => `${v.name || 'Total'}: ${v.text} in the text, ${v.table} in the table.`, suggestion: () => 'Correct one of them.' },
  'text-matches-table': { title: 'Text and estimate agree', computed: (v) => `The total ${v.total} and all ${v.sources} sources are equal.`, suggestion: none },
  'per-club-differs': { title: 'The amount a club does not make the fund’s part', computed: (v) => `${v.each} × ${v.clubs} clubs = ${v.computed}; the fund’s part is ${v.printed}.`, suggestion: () => 'Correct the amount, the clubs or the part.' },
  'per-club-adds-up': { title: 'The amount a club makes the fund’s part', computed: (v) => `${v.each} × ${v.clubs} clubs = ${v.printed}.`, suggestion: none },
  'capital-per-borrower': {
    title: 'The new money hardly reaches the borrowers', computed: (v) => `${v.capital} over ${v.clubs} clubs is ${v.perClub} a club; ${v.share}% of members are ${v.borrowers} borrowers, ${v.each} each.`,
    suggestion: (v) => `Clarify what older clubs have already, how often money turns over, or by when; a loan under ${v.useful} hardly adds income.`,
  },
  'care-fund-nobody-obliged': { title: 'Nobody is told to release the Care Fund’s part', computed: (v) => `${v.amount} of ${v.total} (${v.share}%) is held by the communes, and no duty tells a People’s Committee to transfer it.`, suggestion: () => 'Add a duty of districts and communes: how much, by when.' },
  'initial-capital-for-old-clubs': { title: '“Initial capital” for older clubs too', computed: (v) => `${v.clubs} clubs get initial capital; ${v.old} began earlier, only ${v.fresh} are new.`, suggestion: () => 'Clarify what the older clubs have had and what is added.' },
  'no-report-deadline': { title: 'Reports are asked for without a deadline', computed: (v) => `${v.duties} duties speak of reports (${v.name}); none says when.`, suggestion: () => 'State period, day and addressee.' },
  'recipients-without-communes': { title: 'The communes do not get the plan', computed: (v) => `Communes are given work in ${v.mentions} places and are not among the ${v.recipients} recipients.`, suggestion: () => 'Add them, or have the districts send copies.' },
}
