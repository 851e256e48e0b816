/** The sentence for each refusal of each feature; those of the frame itself are in `client`. */
import { en as accountsEn } from '#features/accounts/en.ts'
import { vi as accountsVi } from '#features/accounts/vi.ts'
import { en as areasEn } from '#features/areas/en.ts'
import { vi as areasVi } from '#features/areas/vi.ts'
import { refusalsEn as plansEn } from '#features/plans/refusal-words.en.ts'
import { refusalsVi as plansVi } from '#features/plans/refusal-words.vi.ts'

export const refusals = {
  vi: { ...accountsVi.refusals, ...areasVi.refusals, ...plansVi },
  en: { ...accountsEn.refusals, ...areasEn.refusals, ...plansEn },
}
