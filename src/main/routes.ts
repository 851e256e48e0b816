/** Every route of the real server. */
import { accountRoutes } from '#features/accounts/account.api.ts'
import { auditRoutes } from '#features/accounts/audit.api.ts'
import { signInRoutes } from '#features/accounts/sign-in.api.ts'
import { savedViewRoutes } from '#features/accounts/saved-view.api.ts'
import { agencyRoutes } from '#features/agencies/agency.api.ts'
import { areaRoutes } from '#features/areas/area.api.ts'
import { boardRoutes } from '#features/clubs/board.api.ts'
import { clubRoutes } from '#features/clubs/club.api.ts'
import { clubPaperRoutes } from '#features/clubs/club-papers.api.ts'
import { foundingRoutes } from '#features/clubs/founding.api.ts'
import { refreshFigures } from '#features/indicators/club-figures.db.ts'
import { figureRoutes } from '#features/indicators/figures.api.ts'
import { figureSheetRoutes } from '#features/indicators/figures-sheet.api.ts'
import { ratioRoutes } from '#features/indicators/ratio-pack.api.ts'
import { frozenFigureRoutes } from '#features/indicators/frozen-figures.api.ts'
import { loansPart } from '#features/loans/loans-part.db.ts'
import { loanRoutes } from '#features/loans/loan.api.ts'
import { fundPaperRoutes } from '#features/loans/fund-papers.api.ts'
import { loanPaperRoutes } from '#features/loans/loan-papers.api.ts'
import { extensionRoutes } from '#features/loans/extension.api.ts'
import { fairnessRoutes } from '#features/loans/fairness.api.ts'
import { leaverRoutes } from '#features/loans/leaver-capital.api.ts'
import { lossRoutes } from '#features/loans/loss.api.ts'
import { openingRoutes } from '#features/loans/opening.api.ts'
import { collectingRoutes } from '#features/loans/collecting.api.ts'
import { fundRoutes } from '#features/loans/funds.api.ts'
import { turnoverRoutes } from '#features/loans/turnover.api.ts'
import { writeOffRoutes } from '#features/loans/write-off.api.ts'
import { repaymentRoutes } from '#features/loans/repayment.api.ts'
import { careFundRoutes } from '#features/ledger/care-fund.api.ts'
import { careFundStepRoutes } from '#features/ledger/care-fund-steps.api.ts'
import { ledgerPart } from '#features/ledger/ledger-part.db.ts'
import { ledgerRoutes } from '#features/ledger/ledger.api.ts'
import { ledgerPaperRoutes } from '#features/ledger/ledger-papers.api.ts'
import { treasurerHandoverRoutes } from '#features/ledger/treasurer-handover.api.ts'
import { duplicateRoutes } from '#features/members/duplicates.api.ts'
import { foundingPaperRoutes } from '#features/members/founding-papers.api.ts'
import { memberExcelRoutes } from '#features/members/member-excel.api.ts'
import { memberRoutes } from '#features/members/member.api.ts'
import { membershipRoutes } from '#features/members/membership.api.ts'
import { navigatorRoutes } from '#features/members/navigator.api.ts'
import type { PersonPart } from '#features/members/person-part.db.ts'
import { privacyRoutes } from '#features/members/privacy.api.ts'
import { planRoutes } from '#features/plans/plan.api.ts'
import { planEditingRoutes } from '#features/plans/plan-editing.api.ts'
import { planPaperRoutes } from '#features/plans/plan-papers.api.ts'
import { relatedDocumentRoutes } from '#features/plans/related-documents.api.ts'
import { assetRoutes } from '#features/property/asset.api.ts'
import { contributionRoutes } from '#features/property/contribution.api.ts'
import { propertyPart } from '#features/property/property-part.db.ts'
import { propertyPaperRoutes } from '#features/property/property-papers.api.ts'
import { stockRoutes } from '#features/property/stock.api.ts'
import type { Route } from '#server/route.ts'
import type { Refresher } from '#server/serving.ts'

/** What the rooms after `members` keep of people: in a person's own copy, and forgotten with them. In the order of the copy. */
const personParts: readonly PersonPart[] = [ledgerPart, loansPart, propertyPart]

export const routes: readonly Route[] = [
  ...signInRoutes, ...accountRoutes, ...savedViewRoutes, ...auditRoutes, ...areaRoutes, ...agencyRoutes,
  ...relatedDocumentRoutes, ...planRoutes, ...planEditingRoutes, ...planPaperRoutes,
  ...foundingRoutes, ...clubPaperRoutes, ...boardRoutes, ...clubRoutes,
  ...duplicateRoutes, ...navigatorRoutes, ...foundingPaperRoutes, ...privacyRoutes(personParts), ...membershipRoutes, ...memberExcelRoutes, ...memberRoutes,
  ...careFundRoutes, ...careFundStepRoutes,
  ...ledgerRoutes, ...ledgerPaperRoutes, ...treasurerHandoverRoutes, ...loanRoutes, ...loanPaperRoutes, ...fundPaperRoutes, ...repaymentRoutes, ...extensionRoutes, ...writeOffRoutes, ...openingRoutes, ...turnoverRoutes, ...fundRoutes, ...collectingRoutes, ...fairnessRoutes, ...leaverRoutes, ...lossRoutes,
  ...contributionRoutes, ...stockRoutes, ...assetRoutes, ...propertyPaperRoutes,
  ...figureRoutes, ...figureSheetRoutes, ...frozenFigureRoutes, ...ratioRoutes,
]

/** What is worked out anew in the same transaction as a write. */
export const refreshers: readonly Refresher[] = [refreshFigures]
