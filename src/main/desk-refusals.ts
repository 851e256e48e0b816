/** The sentence for each refusal of each feature; those of the frame itself are in `client`. */
import { en as accountsEn } from '#features/accounts/en.ts'
import { vi as accountsVi } from '#features/accounts/vi.ts'
import { en as areasEn } from '#features/areas/en.ts'
import { vi as areasVi } from '#features/areas/vi.ts'
import { en as clubsEn } from '#features/clubs/en.ts'
import { vi as clubsVi } from '#features/clubs/vi.ts'
import { en as indicatorsEn } from '#features/indicators/en.ts'
import { vi as indicatorsVi } from '#features/indicators/vi.ts'
import { en as ledgerEn } from '#features/ledger/en.ts'
import { vi as ledgerVi } from '#features/ledger/vi.ts'
import { careFundRefusalsEn } from '#features/ledger/care-fund-refusals.en.ts'
import { careFundRefusalsVi } from '#features/ledger/care-fund-refusals.vi.ts'
import { handoverRefusalsEn } from '#features/ledger/handover-refusals.en.ts'
import { handoverRefusalsVi } from '#features/ledger/handover-refusals.vi.ts'
import { en as loansEn } from '#features/loans/en.ts'
import { vi as loansVi } from '#features/loans/vi.ts'
import { en as membersEn } from '#features/members/en.ts'
import { vi as membersVi } from '#features/members/vi.ts'
import { en as peopleEn } from '#features/people/en.ts'
import { vi as peopleVi } from '#features/people/vi.ts'
import { en as propertyEn } from '#features/property/en.ts'
import { vi as propertyVi } from '#features/property/vi.ts'
import { refusalsEn as plansEn } from '#features/plans/refusal-words.en.ts'
import { refusalsVi as plansVi } from '#features/plans/refusal-words.vi.ts'

export const refusals = {
  vi: { ...accountsVi.refusals, ...areasVi.refusals, ...plansVi, ...peopleVi.refusals, ...clubsVi.refusals, ...membersVi.refusals, ...ledgerVi.refusals, ...careFundRefusalsVi, ...handoverRefusalsVi, ...loansVi.refusals, ...propertyVi.refusals, ...indicatorsVi.refusals },
  en: { ...accountsEn.refusals, ...areasEn.refusals, ...plansEn, ...peopleEn.refusals, ...clubsEn.refusals, ...membersEn.refusals, ...ledgerEn.refusals, ...careFundRefusalsEn, ...handoverRefusalsEn, ...loansEn.refusals, ...propertyEn.refusals, ...indicatorsEn.refusals },
}
