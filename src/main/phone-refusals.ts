/** The sentence for each refusal that a stranger on the phone may meet; those about members come with their pages. */
import { en as accountsEn } from '#features/accounts/en.ts'
import { vi as accountsVi } from '#features/accounts/vi.ts'

export const refusals = {
  vi: { ...accountsVi.refusals },
  en: { ...accountsEn.refusals },
}
