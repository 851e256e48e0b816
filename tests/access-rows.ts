/**
 * The rights of every route, in the words of the programme's own table: which roles may, and how far each reaches from where it is held.
 * `access.test.ts` holds each route of the server against it.
 */
import type { Role } from '#features/accounts/role.ts'

/** Of one route: the roles that may, and how far each reaches from where it is held. */
export type Reach = 'down' | 'line' | 'all' | 'own'
export type Row = { readonly roles: Partial<Record<Role, Reach>> | 'anyone' | 'signed-in' | 'demo'; /** The route acts at no particular place. */ readonly anywhere?: true; readonly body?: (area: string) => object; readonly at?: 'home' }

const OFFICIALS = ['province-specialist', 'leader', 'agency-officer', 'finance-officer', 'health-officer', 'programme-accountant', 'district-officer', 'commune-officer', 'commune-committee-officer', 'auditor'] as const
const all = <Name extends Role>(roles: readonly Name[], reach: Reach) => Object.fromEntries(roles.map((role) => [role, reach])) as Record<Name, Reach>

const READ_AREAS: Row = { roles: { administrator: 'all', ...all(OFFICIALS, 'all') }, anywhere: true }
const RECORD_AREAS: Row = { roles: { administrator: 'all', 'province-specialist': 'down' }, at: 'home' }
const RECORD_ACCOUNTS: Partial<Record<Role, Reach>> = { administrator: 'all', 'district-officer': 'down', 'commune-officer': 'down' }
/** The chair reads the plan too; the province's plan reaches down to everybody of its line. */
const READ_PLAN: Partial<Record<Role, Reach>> = { ...all(OFFICIALS, 'line'), 'province-specialist': 'down', 'club-chair': 'line' }
const RECORD_PLAN: Partial<Record<Role, Reach>> = { 'province-specialist': 'down' }

const CLUB_ROLES = ['club-chair', 'club-secretary', 'club-treasurer', 'health-helper', 'care-lead'] as const
/** Officials see the clubs below them, a club's people their own. */
const READ_CLUBS: Partial<Record<Role, Reach>> = { ...all(OFFICIALS, 'down'), 'health-station': 'down', ...all(CLUB_ROLES, 'own') }
const KEEPERS = ['province-specialist', 'district-officer', 'commune-officer'] as const
const RECORD_CLUBS: Partial<Record<Role, Reach>> = all(KEEPERS, 'down')
const SET_CLUBS: Partial<Record<Role, Reach>> = { ...RECORD_CLUBS, 'club-chair': 'own' }
const READ_MEMBERS: Partial<Record<Role, Reach>> = {
  ...all([...KEEPERS, 'commune-committee-officer', 'health-station', 'auditor'], 'down'), ...all(['club-chair', 'club-secretary', 'club-treasurer', 'health-helper'], 'own'),
}
const RECORD_MEMBERS: Partial<Record<Role, Reach>> = { 'commune-officer': 'down', 'club-chair': 'own', 'club-secretary': 'own' }
const READ_SENSITIVE: Partial<Record<Role, Reach>> = { ...all(KEEPERS, 'down'), 'club-chair': 'own', 'club-secretary': 'own' }
const READ_MONEY: Partial<Record<Role, Reach>> = { ...all([...KEEPERS, 'auditor'], 'down'), ...all(['club-chair', 'club-treasurer'], 'own') }
/** Sums of money: whoever sees books, and who sees totals or capital by source alone. */
const READ_TOTALS: Partial<Record<Role, Reach>> = { ...READ_MONEY, ...all(['leader', 'finance-officer', 'programme-accountant'], 'down'), 'club-secretary': 'own' }
const RECORD_MONEY: Partial<Record<Role, Reach>> = { 'commune-officer': 'down', 'club-treasurer': 'own' }
/** The commune's committee holds the Care Fund: it decides and transfers; Hội NCT xã asks; whoever answers for a club's capital looks on. */
const READ_CARE_FUND: Partial<Record<Role, Reach>> = { ...READ_MONEY, ...all(['leader', 'finance-officer', 'programme-accountant', 'commune-committee-officer'], 'down') }
const ASK_CARE_FUND: Partial<Record<Role, Reach>> = all(['commune-officer', 'commune-committee-officer'], 'down')
const DECIDE_CARE_FUND: Partial<Record<Role, Reach>> = { 'commune-committee-officer': 'down' }
/** The meeting decides and the chair says so; an officer enters it from a paper club's minutes. */
const DECIDE_LOANS: Partial<Record<Role, Reach>> = { 'commune-officer': 'down', 'club-chair': 'own' }
const READ_FIGURES: Partial<Record<Role, Reach>> = { ...all(OFFICIALS, 'down'), ...all(['club-chair', 'club-secretary', 'club-treasurer'], 'own') }

export const ROWS: Readonly<Record<string, Row>> = {
  'get /api/session': { roles: 'anyone' },
  'post /api/session': { roles: 'anyone' },
  'post /api/session/end': { roles: 'anyone' },
  'post /api/session/end-everywhere': { roles: 'signed-in' },
  'post /api/session/password': { roles: 'signed-in' },
  'post /api/setup': { roles: 'anyone' },
  'get /api/accounts': { roles: { administrator: 'all', 'province-specialist': 'down', 'district-officer': 'down', 'commune-officer': 'down' }, anywhere: true },
  'post /api/accounts': { roles: RECORD_ACCOUNTS },
  'post /api/accounts/roles': { roles: RECORD_ACCOUNTS },
  'post /api/accounts/roles/end': { roles: RECORD_ACCOUNTS },
  'post /api/accounts/reset': { roles: RECORD_ACCOUNTS },
  'post /api/accounts/end': { roles: RECORD_ACCOUNTS },
  'post /api/accounts/hand-over': { roles: RECORD_ACCOUNTS },
  'get /api/audit': { roles: { auditor: 'down' }, at: 'home' },
  'get /api/areas': READ_AREAS,
  'get /api/areas/:areaId/history': READ_AREAS,
  'get /api/areas/changes': READ_AREAS,
  'post /api/areas/changes/preview': RECORD_AREAS,
  'post /api/areas/changes': RECORD_AREAS,
  'post /api/areas/changes/undo': RECORD_AREAS,
  'get /api/agencies': READ_AREAS,
  'get /api/plans': { roles: READ_PLAN, at: 'home' },
  'post /api/plans/read': { roles: RECORD_PLAN, at: 'home' },
  'post /api/plans': { roles: RECORD_PLAN, at: 'home' },
  'post /api/plans/related': { roles: RECORD_PLAN, at: 'home' },
  'get /api/plans/:planId': { roles: READ_PLAN },
  'get /api/plans/:planId/findings': { roles: RECORD_PLAN },
  'get /api/plans/:planId/difference': { roles: READ_PLAN },
  'get /api/plans/:planId/related': { roles: READ_PLAN },
  'get /api/plans/:planId/paper.docx': { roles: READ_PLAN },
  'get /api/plans/:planId/estimate.xlsx': { roles: READ_PLAN },
  'get /api/plans/:planId/duties.docx': { roles: READ_PLAN },
  'post /api/plans/:planId/text': { roles: RECORD_PLAN },
  'post /api/plans/:planId/next-year': { roles: RECORD_PLAN },
  'post /api/plans/:planId/sign': { roles: { leader: 'down' } },
  'post /api/plans/:planId/amendments': { roles: RECORD_PLAN },
  'post /api/plans/:planId/findings/accept': { roles: RECORD_PLAN },
  'post /api/plans/:planId/findings/reopen': { roles: RECORD_PLAN },
  'get /api/views': { roles: 'signed-in' },
  'post /api/views': { roles: 'signed-in' },
  'post /api/views/remove': { roles: 'signed-in' },
  'get /api/clubs': { roles: READ_CLUBS, anywhere: true },
  'get /api/clubs/founding': { roles: READ_CLUBS, anywhere: true },
  'get /api/clubs/:clubId': { roles: READ_CLUBS },
  'get /api/clubs/:clubId/history': { roles: READ_CLUBS },
  'post /api/clubs': { roles: RECORD_CLUBS },
  'post /api/clubs/edit': { roles: RECORD_CLUBS },
  'post /api/clubs/move': { roles: RECORD_CLUBS },
  'post /api/clubs/events': { roles: RECORD_CLUBS },
  'post /api/clubs/decision': { roles: { 'commune-committee-officer': 'down' } },
  'post /api/clubs/events/void': { roles: RECORD_CLUBS },
  'post /api/clubs/due-days': { roles: RECORD_CLUBS },
  'post /api/clubs/candidate-places': { roles: RECORD_CLUBS },
  'post /api/clubs/choose-place': { roles: RECORD_CLUBS },
  'post /api/clubs/board': { roles: RECORD_CLUBS },
  'post /api/clubs/board/end': { roles: RECORD_CLUBS },
  'post /api/clubs/board/hand-over': { roles: RECORD_CLUBS },
  'post /api/clubs/groups': { roles: SET_CLUBS },
  'post /api/clubs/files': { roles: SET_CLUBS },
  'get /api/clubs/files/:fileId': { roles: READ_MEMBERS },
  'post /api/clubs/settings': { roles: SET_CLUBS },
  'get /api/bands': { roles: READ_CLUBS, anywhere: true },
  'post /api/bands': { roles: SET_CLUBS },
  'post /api/clubs/upkeep': { roles: SET_CLUBS },
  'get /api/clubs/:clubId/papers/:paper': { roles: READ_SENSITIVE },
  'get /api/clubs/:clubId/members': { roles: READ_MEMBERS },
  'get /api/clubs/:clubId/circumstances': { roles: READ_SENSITIVE },
  'get /api/clubs/:clubId/members.xlsx': { roles: READ_SENSITIVE },
  'get /api/areas/:areaId/members.xlsx': { roles: all(KEEPERS, 'down') },
  'post /api/clubs/:clubId/members/read-file': { roles: RECORD_MEMBERS },
  'post /api/areas/:areaId/members/read-file': { roles: { 'commune-officer': 'down' } },
  'post /api/clubs/:clubId/members/corrected.xlsx': { roles: RECORD_MEMBERS },
  'post /api/areas/:areaId/members/corrected.xlsx': { roles: { 'commune-officer': 'down' } },
  'get /api/clubs/:clubId/imports': { roles: READ_MEMBERS },
  'get /api/areas/:areaId/imports': { roles: all([...KEEPERS, 'commune-committee-officer', 'health-station', 'auditor'], 'down') },
  'post /api/members/import': { roles: RECORD_MEMBERS },
  'post /api/members/import/undo': { roles: RECORD_MEMBERS },
  'get /api/clubs/:clubId/composition': { roles: READ_FIGURES },
  'get /api/clubs/:clubId/navigator': { roles: READ_FIGURES },
  'post /api/clubs/:clubId/navigator/people': { roles: READ_SENSITIVE },
  'get /api/people/search': { roles: READ_MEMBERS, anywhere: true },
  'post /api/people/check': { roles: RECORD_MEMBERS },
  'get /api/people/:personId': { roles: READ_MEMBERS },
  'get /api/people/:personId/circumstances': { roles: READ_SENSITIVE },
  'get /api/people/:personId/privacy': { roles: RECORD_MEMBERS },
  'get /api/people/:personId/data.docx': { roles: RECORD_MEMBERS },
  'post /api/people': { roles: RECORD_MEMBERS },
  'post /api/people/edit': { roles: RECORD_MEMBERS },
  'post /api/people/consents': { roles: RECORD_MEMBERS },
  'post /api/people/privacy-requests': { roles: RECORD_MEMBERS },
  'post /api/people/privacy-requests/close': { roles: RECORD_MEMBERS },
  'post /api/people/anonymise': { roles: RECORD_MEMBERS },
  'get /api/people/duplicates': { roles: RECORD_MEMBERS, anywhere: true },
  'post /api/people/duplicates/different': { roles: RECORD_MEMBERS },
  'post /api/people/merge': { roles: RECORD_MEMBERS },
  'post /api/people/merge/undo': { roles: RECORD_MEMBERS },
  'post /api/clubs/admit': { roles: RECORD_MEMBERS },
  'post /api/clubs/applicants/withdraw': { roles: RECORD_MEMBERS },
  'post /api/memberships/leave': { roles: RECORD_MEMBERS },
  'post /api/memberships/transfer': { roles: RECORD_MEMBERS },
  'post /api/memberships/reopen': { roles: RECORD_MEMBERS },
  'post /api/memberships/void': { roles: RECORD_MEMBERS },
  'post /api/memberships/group': { roles: RECORD_MEMBERS },
  'get /api/clubs/:clubId/ledger': { roles: READ_MONEY },
  'get /api/clubs/:clubId/ledger/book': { roles: READ_MONEY },
  'get /api/clubs/:clubId/ledger/trial-balance': { roles: READ_MONEY },
  'get /api/clubs/:clubId/ledger/matters': { roles: READ_MONEY },
  'get /api/ledger/entries/:entryId': { roles: READ_MONEY },
  'get /api/ledger/entries/:entryId/paper': { roles: READ_MONEY },
  'get /api/clubs/:clubId/ledger/papers/:kind': { roles: READ_MONEY },
  'get /api/clubs/:clubId/ledger/book.xlsx': { roles: READ_MONEY },
  'get /api/clubs/:clubId/ledger/balances.xlsx': { roles: READ_MONEY },
  'post /api/ledger/movements': { roles: RECORD_MONEY },
  'post /api/ledger/reverse': { roles: RECORD_MONEY },
  'post /api/ledger/counts': { roles: RECORD_MONEY },
  'post /api/ledger/close': { roles: RECORD_MONEY },
  'post /api/ledger/devices': { roles: RECORD_MONEY },
  'post /api/ledger/matters/settle': { roles: RECORD_MONEY },
  'get /api/care-fund': { roles: READ_CARE_FUND, anywhere: true },
  'get /api/clubs/:clubId/care-fund': { roles: READ_CARE_FUND },
  'post /api/care-fund/request': { roles: ASK_CARE_FUND },
  'post /api/care-fund/decide': { roles: DECIDE_CARE_FUND },
  'post /api/care-fund/hand-over': { roles: ASK_CARE_FUND },
  'post /api/care-fund/file': { roles: ASK_CARE_FUND },
  'post /api/care-fund/receive': { roles: RECORD_MONEY },
  'post /api/care-fund/void': { roles: ASK_CARE_FUND },
  'post /api/care-fund/decide/void': { roles: DECIDE_CARE_FUND },
  'post /api/care-fund/receive/void': { roles: RECORD_MONEY },
  'get /api/clubs/:clubId/loans': { roles: READ_MONEY },
  'get /api/clubs/:clubId/loans/collecting': { roles: READ_MONEY },
  'get /api/clubs/:clubId/loans/papers/:kind': { roles: READ_MONEY },
  'get /api/clubs/:clubId/loans/register.xlsx': { roles: READ_MONEY },
  'get /api/clubs/:clubId/loans/fairness': { roles: READ_MONEY },
  'get /api/clubs/:clubId/loans/turnover': { roles: READ_MONEY },
  'get /api/clubs/:clubId/loans/opening': { roles: READ_MONEY },
  'get /api/funds': { roles: READ_TOTALS, anywhere: true },
  'get /api/funds/indicators': { roles: READ_TOTALS, anywhere: true },
  'get /api/funds/indicators.xlsx': { roles: READ_TOTALS, anywhere: true },
  'get /api/funds/capital': { roles: READ_TOTALS, anywhere: true },
  'get /api/loans/:loanId': { roles: READ_MONEY },
  'get /api/loans/:loanId/papers/:kind': { roles: READ_MONEY },
  'post /api/clubs/:clubId/loans/schedule': { roles: READ_MONEY },
  'post /api/loans/:loanId/extension': { roles: READ_MONEY },
  'post /api/loans/decisions': { roles: DECIDE_LOANS },
  'post /api/loans/cancel': { roles: DECIDE_LOANS },
  'post /api/loans/extend': { roles: DECIDE_LOANS },
  'post /api/loans/extend/undo': { roles: DECIDE_LOANS },
  'post /api/loans/write-off': { roles: DECIDE_LOANS },
  'post /api/loans/write-off-requests': { roles: DECIDE_LOANS },
  'post /api/loans/write-off-requests/answer': { roles: DECIDE_LOANS },
  'post /api/loans/pay-out': { roles: RECORD_MONEY },
  'post /api/loans/repay': { roles: RECORD_MONEY },
  'post /api/loans/return-in-kind': { roles: RECORD_MONEY },
  'post /api/loans/return-advance': { roles: RECORD_MONEY },
  'post /api/loans/reverse': { roles: RECORD_MONEY },
  'post /api/loans/losses': { roles: RECORD_MONEY },
  'post /api/loans/losses/undo': { roles: RECORD_MONEY },
  'post /api/loans/results': { roles: RECORD_MONEY },
  'post /api/loans/opening': { roles: RECORD_MONEY },
  'post /api/loans/opening/undo': { roles: RECORD_MONEY },
  'post /api/loans/heir': { roles: RECORD_MONEY },
  'get /api/figures': { roles: READ_FIGURES, anywhere: true },
  'get /api/figures.xlsx': { roles: READ_FIGURES, anywhere: true },
  'get /api/figures/frozen': { roles: READ_FIGURES, anywhere: true },
  'get /api/plans/:planId/progress': { roles: READ_FIGURES, anywhere: true },
  'get /api/clubs/:clubId/frozen': { roles: READ_FIGURES },
  'post /api/figures/freeze': { roles: { 'province-specialist': 'down' } },
}
