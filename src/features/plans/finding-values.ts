/** The figures that each finding carries: for its words, and for whoever reads the findings as data. */
import type { Measure, SourceKind } from './plan.ts'

/** Money in đồng, shares in percent with one decimal, days as YYYY-MM-DD; `against` is the anchor of the other place. */
export type FindingValues = {
  // targets
  'plan-check/elderly-share': { count: number; members: number; percent: number; wanted: number; against: string; age: number; ageStated: 'yes' | 'no'; againstAge: number }
  'plan-check/share-differs': { measure: Measure; count: number; members: number; percent: number; lower: number | ''; upper: number | ''; against: string }
  'plan-check/share-agrees': { measure: Measure; count: number; members: number; percent: number; against: string }
  'plan-check/members-per-club': { members: number; clubs: number; each: number; lower: number; upper: number; fewest: number; most: number; decision: string }
  'plan-check/members-per-club-own': { members: number; clubs: number; each: number; lower: number | ''; upper: number | ''; against: string }
  'plan-check/members-per-club-agrees': { members: number; clubs: number; each: number }
  'plan-check/clubs-sum': { year: number | ''; kept: number; added: number; sum: number; total: number }
  'plan-check/clubs-sum-agrees': { year: number | ''; kept: number; added: number; total: number }
  'plan-check/clubs-carried': { year: number; kept: number; before: number; expected: number }
  'plan-check/clubs-carried-agrees': { years: number; from: number; to: number }
  'plan-check/areas-sum': { sum: number; figure: number; areas: number }
  'plan-check/areas-sum-agrees': { figure: number; areas: number }
  'plan-check/norm-differs': { measure: Measure; lower: number | ''; upper: number | ''; normLower: number | ''; normUpper: number | ''; decision: string }
  'plan-check/shares-over-whole': { elderly: number; young: number; sum: number }
  'plan-check/maintain-undefined': { clubs: number }
  // activities
  'plan-check/supervision-partial': { scheduled: number; clubs: number; left: number; percent: number; against: string; eachCost: number; leftCost: number }
  'plan-check/class-seats': { seats: number; clubs: number; board: number; boards: number; left: number; boardMost: number; boardsMost: number }
  'plan-check/class-too-small': { seats: number; clubs: number; board: number; boards: number; short: number }
  'plan-check/class-before-clubs': { classFrom: string; classTo: string; clubsTo: string; against: string }
  'plan-check/title-beyond-content': { promised: string }
  'plan-check/no-lead': { title: string }
  'plan-check/no-period': { title: string }
  'plan-check/period-outside': { period: string; from: number; to: number }
  'plan-check/period-passed': { period: string; to: string; signed: string }
  'plan-check/target-without-activity': { measure: Measure }
  'plan-check/club-count': { count: number; wanted: number; against: string }
  'plan-check/places-differ': { missing: string; added: string; against: string }
  'plan-check/places-agree': { places: number; against: string }
  // money
  'plan-check/row-sum': { row: string; sum: number; printed: number; difference: number }
  'plan-check/rows-agree': { rows: number }
  'plan-check/column-sum': { column: string; sum: number; printed: number; difference: number }
  'plan-check/columns-agree': { columns: number }
  'plan-check/text-sum': { sum: number; printed: number; difference: number }
  'plan-check/text-sum-agrees': { parts: number; total: number }
  'plan-check/text-and-table': { source: SourceKind | 'total'; text: number; table: number; difference: number }
  'plan-check/text-and-table-agree': { figures: number; total: number }
  'plan-check/per-club-sum': { each: number; clubs: number; sum: number; printed: number; difference: number }
  'plan-check/per-club-sum-agrees': { each: number; clubs: number; sum: number }
  'plan-check/capital-per-borrower': { total: number; clubs: number; perClub: number; members: number; percent: number; borrowers: number; each: number; usual: number }
  'plan-check/capital-for-earlier-clubs': { clubs: number; earlier: number; each: number; amount: number }
  'plan-check/care-fund-without-duty': { amount: number; total: number; percent: number }
  'plan-check/money-without-duty': { source: SourceKind; amount: number }
  'plan-check/work-without-money': { work: string }
  'plan-check/line-without-activity': { title: string; total: number }
  // duties and recipients
  'plan-check/report-without-deadline': { duties: number }
  'plan-check/no-report-asked': { duties: number }
  'plan-check/recipients-without-communes': { recipients: number }
  'plan-check/recipient-missing': { agencies: string; count: number }
  'plan-check/lead-without-duty': { lead: string }
  'plan-check/front-assigned': { agency: string }
  'plan-check/districts-ended': { mentions: number; ended: string }
  // legal bases and numbers
  'plan-check/basis-later': { number: string; date: string; signed: string }
  'plan-check/basis-period': { number: string; from: number | ''; to: number; year: number }
  'plan-check/annex-number': { annex: string; own: string }
  // slips of the pen
  'plan-check/place-name': { written: string; name: string }
  'plan-check/label': { written: string; wanted: string }
  'plan-check/body-name': { written: string; name: string }
  'plan-check/stray-colon': { written: string }
  'plan-check/word-twice': { written: string }
  'plan-check/other-year': { written: string; year: number }
}
