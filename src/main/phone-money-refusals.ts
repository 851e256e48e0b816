/** The sentences about funds and loans, fetched with the first page that may need them: the first load stays small. */
import { en as ledgerEn } from '#features/ledger/en.ts'
import { vi as ledgerVi } from '#features/ledger/vi.ts'
import { en as loansEn } from '#features/loans/en.ts'
import { vi as loansVi } from '#features/loans/vi.ts'
import { en as propertyEn } from '#features/property/en.ts'
import { vi as propertyVi } from '#features/property/vi.ts'

export const refusals = {
  vi: { ...ledgerVi.refusals, ...loansVi.refusals, ...propertyVi.refusals },
  en: { ...ledgerEn.refusals, ...loansEn.refusals, ...propertyEn.refusals },
}
