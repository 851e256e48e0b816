/** Every route of the real server. */
import { accountRoutes } from '#features/accounts/account.api.ts'
import { auditRoutes } from '#features/accounts/audit.api.ts'
import { signInRoutes } from '#features/accounts/sign-in.api.ts'
import { agencyRoutes } from '#features/agencies/agency.api.ts'
import { areaRoutes } from '#features/areas/area.api.ts'
import { planRoutes } from '#features/plans/plan.api.ts'
import { planEditingRoutes } from '#features/plans/plan-editing.api.ts'
import { planPaperRoutes } from '#features/plans/plan-papers.api.ts'
import { relatedDocumentRoutes } from '#features/plans/related-documents.api.ts'
import type { Route } from '#server/route.ts'

export const routes: readonly Route[] = [
  ...signInRoutes, ...accountRoutes, ...auditRoutes, ...areaRoutes, ...agencyRoutes,
  ...relatedDocumentRoutes, ...planRoutes, ...planEditingRoutes, ...planPaperRoutes,
]
