/**
 * Soát kế hoạch: every rule that holds a plan against itself and the programme's norms, in the order of the plan.
 * What must be asked of a person (number, place, signing authority) is no finding; see `ask-about.ts`.
 */
import {
  checkClassSeats, checkClassTime, checkClubCounts, checkLeadsAndPeriods, checkPeriods, checkPlaces, checkSupervision, checkTargetsWorkedFor, checkTitles,
} from './check-activities.ts'
import { checkAnnexNumber, checkBasisDays, checkBasisPeriods } from './check-bases.ts'
import { checkCommunesToldOf, checkDistricts, checkFront, checkLeads, checkRecipients, checkReports } from './check-duties.ts'
import { checkCapital, checkCareFund, checkEarlierClubs, checkLinesHaveWork, checkSources, checkUnpaidWork } from './check-funds.ts'
import { checkLabels } from './check-labels.ts'
import { checkBodyNames, checkColons, checkDoubledWords, checkPlaceNames, checkYears } from './check-letters.ts'
import { checkColumns, checkEachClub, checkRows, checkTextAndTable, checkTextSum } from './check-money.ts'
import { checkAreaSums, checkCarriedClubs, checkClubSize, checkClubSums, checkMaintained, checkNorms, checkShares, checkWhole } from './check-targets.ts'
import { type Finding, inOrder } from './finding.ts'
import type { Plan } from './plan.ts'
import type { PlanDocument } from './plan-document.ts'

type Check = (plan: Plan, document: PlanDocument) => readonly Finding[]

const CHECKS: readonly Check[] = [
  // legal bases
  checkBasisDays, checkBasisPeriods, (_, document) => checkAnnexNumber(document),
  // targets
  checkShares, checkClubSize, checkClubSums, checkCarriedClubs, checkAreaSums, checkNorms, checkWhole, checkMaintained,
  // activities
  checkSupervision, checkClassSeats, checkClassTime, checkTitles, checkLeadsAndPeriods, checkPeriods, checkTargetsWorkedFor, checkClubCounts, checkPlaces,
  // money
  checkRows, checkColumns, checkTextSum, checkTextAndTable, checkEachClub, checkCapital, checkEarlierClubs, checkCareFund, checkSources, checkUnpaidWork, checkLinesHaveWork,
  // duties and recipients
  checkReports, checkCommunesToldOf, checkRecipients, checkLeads, checkFront, checkDistricts,
  // slips of the pen
  checkPlaceNames, (_, document) => checkLabels(document), checkBodyNames, checkColons, checkDoubledWords, checkYears,
]

export const checkPlan = (plan: Plan, document: PlanDocument): Finding[] => inOrder(CHECKS.flatMap((check) => check(plan, document)))
