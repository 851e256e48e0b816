/** The sentences about members, fetched with the first page that may need them: the first load stays small. */
import { refusalsEn as membersEn } from '#features/members/refusal-words.en.ts'
import { refusalsVi as membersVi } from '#features/members/refusal-words.vi.ts'
import { en as peopleEn } from '#features/people/en.ts'
import { vi as peopleVi } from '#features/people/vi.ts'

export const refusals = {
  vi: { ...peopleVi.refusals, ...membersVi },
  en: { ...peopleEn.refusals, ...membersEn },
}
