import { en as clubs } from '#features/clubs/en.ts'
import type { Office } from '#features/clubs/board.ts'
import { importEn } from './import-words.en.ts'
import type { refusalsVi } from './refusal-words.vi.ts'

export const refusalsEn: typeof refusalsVi = {
  ...importEn.refusals,
  'members/joined-in-future': 'The day of joining, {day}, is yet to come. Record it when the person has joined.',
  'members/already-left': 'This person’s leaving is recorded on {day}.',
  'members/left-before-joining': 'The last day {day} is before the day of joining ({joined}). Look at both days again.',
  'members/left-in-future': 'The last day {day} is still to come. Record it when the person has left.',
  'members/still-a-member': 'This person is a member; there is no leaving to take back.',
  'members/still-in-office': ({ office }) => `This person holds the office of ${clubs.offices[office as Office]?.toLowerCase() ?? String(office)}. Hand it over on the board’s page first, then record the leaving.`,
  'members/transfer-nowhere': 'Choose another club to move to.',
  'members/no-such-spell': 'This spell was not found; it may have been struck out. Reload the page.',
  'members/no-such-applicant': 'This person is no longer on the list of applicants. Reload the page to see the new list.',
}
