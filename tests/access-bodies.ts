/** Something of each kind standing in an area, and well-formed bodies about it, for the test of rights. */
import { randomUUID } from 'node:crypto'
import { insertTerm } from '#features/clubs/board.db.ts'
import { insertClub, insertEvent } from '#features/clubs/club.db.ts'
import { insertClubFile, insertFile } from '#features/clubs/club-papers.db.ts'
import { credit, debit } from '#features/ledger/entry.ts'
import { insertCareFundEvent } from '#features/ledger/care-fund.db.ts'
import { insertEntry } from '#features/ledger/ledger.db.ts'
import { insertHandover, undoHandover } from '#features/ledger/treasurer-handover.db.ts'
import { insertLoan } from '#features/loans/loan.db.ts'
import { insertRequest } from '#features/loans/write-off.db.ts'
import { insertImport } from '#features/members/member-import.db.ts'
import { closeSpell, insertSpell } from '#features/members/membership.db.ts'
import { insertPerson } from '#features/people/person.db.ts'
import { day } from '#kernel/day.ts'
import { dong } from '#kernel/money.ts'
import type { Engine } from '#server/database.ts'
import type { Route } from '#server/route.ts'
import { personBody } from './registers.ts'

export type Made = { planId: string; accountId: string; holdingId: string; phone: string; clubId: string; personId: string; spellId: string; termId: string; fileId: string; importId: string; mistakeId: string; entryId: string; loanId: string; requestId: string; careFundId: string; handoverId: string }

/** A club with one member, who is on its board, a file, and a fund opened with 50.000 đ. `clubId` is that of the club's roles, which is there already. */
export async function makeClubIn(engine: Engine, area: string, given: string | null): Promise<Omit<Made, 'planId' | 'accountId' | 'holdingId' | 'phone'>> {
  const [personId, spellId, termId, fileId, importId, mistakeId, entryId, loanId, requestId, careFundId, handoverId, otherId] = [randomUUID(), randomUUID(), randomUUID(), randomUUID(), randomUUID(), randomUUID(), randomUUID(), randomUUID(), randomUUID(), randomUUID(), randomUUID(), randomUUID()]
  const clubId = given ?? randomUUID()
  const by = { accountId: null, at: '2017-01-01T00:00:00.000Z', writeId: null }
  await engine.db.transaction().execute(async (tx) => {
    if (!given) await insertClub(tx, clubId, { name: `Câu lạc bộ ${area.slice(0, 4)}`, number: null, predecessorId: null, predecessor: null, predecessorSince: null, planId: null, paperOnly: false }, { areaId: area, hamlet: null, covers: 'hamlet' }, day('2017-01-01'), by)
    await insertEvent(tx, randomUUID(), clubId, { kind: 'planned', day: day('2017-01-01'), number: null, issuer: null, reason: null, intoId: null, fileId: null }, by)
    const { person, circumstance } = personBody(area)
    await insertPerson(tx, personId, person as never, circumstance as never, null, by)
    await insertPerson(tx, otherId, person as never, circumstance as never, null, by)
    await insertSpell(tx, { id: spellId, clubId, personId, joinedOn: day('2017-02-01') }, by)
    await insertSpell(tx, { id: mistakeId, clubId, personId, joinedOn: day('2017-01-10') }, by)
    await closeSpell(tx, mistakeId, day('2017-01-20'), { reason: 'other', note: null, toClubId: null })
    await insertTerm(tx, termId, clubId, { personId, office: 'chair', from: day('2017-02-01'), to: null, decision: null }, by)
    await insertFile(tx, fileId, { name: 'quy-che.pdf', type: 'application/pdf', bytes: new Uint8Array([0x25, 0x50, 0x44, 0x46]) }, by)
    await insertImport(tx, { id: importId, clubId, areaId: area, fileName: 'danh-sach.xlsx', summary: { rows: 0, registered: 0, joined: 0, changed: 0, skipped: 0 } }, by)
    const opening = { kind: 'opening', memo: 'Chuyển sổ', personId: null, party: null, postings: [debit('income', 'cash', dong(50_000)), credit('income', 'retained', dong(50_000))] } as const
    await insertEntry(tx, { id: entryId, clubId, draft: opening, booked: { day: day('2017-02-01'), happenedOn: null, matters: [] } }, [], by)
    const dues = { ...opening, kind: 'dues', postings: [debit('income', 'cash', dong(1_000)), credit('income', 'dues', dong(1_000))] } as const
    await insertEntry(tx, { id: randomUUID(), clubId, draft: dues, booked: { day: day('2017-02-02'), happenedOn: null, matters: [] } }, [], by)
    const terms = { amount: dong(50_000), months: 10, monthlyRate: 100, method: 'flat', graceMonths: 0, purpose: 'pigs' } as const
    await insertLoan(tx, { loanId, personId, ...terms, clubId, decisionId: null, openedOn: day('2017-02-01'), every: 1, roundTo: 1000 }, by)
    await insertRequest(tx, { id: requestId, loanId, source: 'care-fund', amount: dong(10_000), askedOn: day('2017-06-01'), reason: 'thử quyền' }, by)
    await insertCareFundEvent(tx, careFundId, clubId, { request: 1, kind: 'requested', day: day('2017-06-01'), amount: dong(20_000_000) }, by)
    const handed = { fromPersonId: personId, toPersonId: otherId, witnesses: ['Người Thử'], funds: [{ fund: 'income', countId: null, cash: dong(0), bank: dong(0) }], goods: dong(0), loans: 0, loansLeft: dong(0), lastNumbers: { receipt: 0, payment: 0, other: 0 }, minutes: null, note: null, enteredFor: null } as const
    await insertHandover(tx, { id: handoverId, clubId, day: day('2017-06-01'), ...handed }, by)
    await undoHandover(tx, handoverId, 'thử quyền', by)
    await insertClubFile(tx, randomUUID(), clubId, { kind: 'regulation', title: 'Quy chế', day: day('2017-02-01'), fileId }, by)
  })
  return { clubId, personId, spellId, termId, fileId, importId, mistakeId, entryId, loanId, requestId, careFundId, handoverId }
}

/** A body that is well formed, so that the answer speaks of the right alone, and that changes nothing when it is let in. */
export function bodyFor(route: Route, area: string, made: Made): object {
  const { accountId, holdingId, clubId, personId, spellId, termId, importId, mistakeId } = made
  const role = { role: 'club-chair', areaId: area, clubId: randomUUID(), from: '2018-01-01' }
  const change = { decision: 'x', title: 'x', day: '2030-01-01', steps: [{ do: 'rename', area: { level: 'province', code: '99999' }, to: { name: 'x' } }] }
  const file = { name: 'trong.txt', content: '' }
  const document = { pieces: [] }
  const bodies: Record<string, object> = {
    '/api/session': { phone: '0900000000', password: 'x' },
    '/api/session/password': { current: 'wrong password', next: 'another password' },
    '/api/setup': { code: 'x', name: 'Người Thử', phone: '0911111111', password: 'mat khau dai' },
    '/api/accounts': { name: 'Người Thử', phone: made.phone, role },
    '/api/accounts/roles': { accountId: 'nobody', role },
    '/api/accounts/roles/end': { holdingId, lastDay: '2010-01-01', reason: 'thử quyền' },
    '/api/accounts/reset': { accountId },
    '/api/accounts/end': { accountId, reason: 'thử quyền' },
    '/api/accounts/hand-over': { holdingId, lastDay: '2010-01-01', to: { accountId: 'nobody' } },
    '/api/areas/changes/preview': { change },
    '/api/areas/changes': { change },
    '/api/areas/changes/undo': { changeId: randomUUID() },
    '/api/plans/read': { file },
    '/api/plans': { file, answers: {}, published: false },
    '/api/plans/related': { kind: 'implementing-plan', number: '1', day: '2018-01-01', title: 'Một kế hoạch' },
    '/api/plans/:planId/text': { baseVersion: 1, document },
    '/api/plans/:planId/sign': { version: 1, number: '1', day: '2018-01-01', place: 'Lào Cai', authority: 'TM. UBND', signer: 'Người Ký' },
    '/api/plans/:planId/amendments': { kind: 'amending', number: '1', day: '2018-01-01', title: 'Sửa đổi', after: document },
    '/api/plans/:planId/findings/accept': { finding: 'none/x', reason: 'thử quyền' },
    '/api/plans/:planId/findings/reopen': { finding: 'none/x' },
    '/api/views': { screen: 'x', name: 'x', address: '' },
    '/api/views/remove': { viewId: randomUUID() },
    ...clubBodies(area, { clubId, personId, spellId, termId, importId, mistakeId }),
    ...moneyBodies(made),
    ...registerBodies(made),
  }
  return { id: randomUUID(), ...bodies[route.path] }
}

/** The same for clubs and people: refused by a rule once the right is there, or changing nothing. */
function clubBodies(area: string, { clubId, personId, spellId, termId, importId, mistakeId }: { clubId: string; personId: string; spellId: string; termId: string; importId: string; mistakeId: string }): Record<string, object> {
  const reason = 'thử quyền'
  const club = { name: 'Câu lạc bộ thử', number: null, predecessorId: clubId, predecessor: null, predecessorSince: null, planId: null, paperOnly: false }
  const place = { areaId: area, hamlet: null, covers: 'hamlet' }
  const event = { kind: 'decided', day: '2030-01-01', number: '1' }
  const { person } = personBody(area, { birth: '31/02/1955' })
  const nobody = randomUUID()
  const sheet = { name: 'danh-sach.xlsx', content: 'AAAA' }
  return {
    '/api/clubs': { club, place, since: '2030-01-01' },
    '/api/clubs/edit': { clubId, club, place },
    '/api/clubs/move': { clubId, place, from: '2016-01-01' },
    '/api/clubs/events': { clubId, event },
    '/api/clubs/decision': { clubId, event },
    '/api/clubs/events/void': { clubId, eventId: nobody, reason },
    '/api/clubs/due-days': { clubId, due: {} },
    '/api/clubs/candidate-places': { clubId, areaId: area, hamlet: null, facts: {}, note: null },
    '/api/clubs/choose-place': { clubId, candidateId: nobody, day: '2018-01-01' },
    '/api/clubs/board': { clubId, personId, office: 'chair', from: '2017-03-01', to: null },
    '/api/clubs/board/end': { clubId, termId, lastDay: '2010-01-01', reason },
    '/api/clubs/board/hand-over': { clubId, termId, lastDay: '2010-01-01', successorId: personId, reason },
    '/api/clubs/groups': { clubId, groupId: nobody, name: 'Tổ 1', leaderId: null, from: '2018-01-01', to: null },
    '/api/clubs/files': { clubId, kind: 'other', title: 'Tệp thử', day: '2018-01-01', file: { name: 'x.exe', content: 'AAAA' } },
    '/api/clubs/settings': { clubId, name: 'size', value: { lower: 50, upper: 70 }, from: '2018-01-01', source: null },
    '/api/bands': { clubId, measure: 'women', kind: 'band', lower: 70, upper: 60, decision: 'thử', from: '2018-01-01' },
    '/api/clubs/upkeep': { clubId, month: '2030-01-01', met: true, reported: true, fundBook: true, evidence: reason },
    '/api/clubs/:clubId/navigator/people': {},
    '/api/people/check': { clubId, person },
    '/api/people': { clubId, as: 'member', on: '2018-01-01', person, circumstance: null },
    '/api/people/edit': { personId, version: 99, person, circumstance: null },
    '/api/people/consents': { personId, consent: { purpose: 'health', given: true, day: '2030-01-01', form: 'paper' } },
    '/api/people/privacy-requests': { personId, kind: 'view', receivedOn: '2018-01-01', channel: 'trực tiếp' },
    '/api/people/privacy-requests/close': { personId, requestId: nobody, doneOn: '2018-01-01', outcome: 'done', reason: null },
    '/api/people/anonymise': { personId, reason },
    '/api/people/duplicates/different': { personIds: [personId, personId] },
    '/api/people/merge': { keptId: personId, goneId: personId, take: [] },
    '/api/people/merge/undo': { mergeId: personId },
    '/api/clubs/admit': { clubId, personIds: [personId], joinedOn: '2018-01-01' },
    '/api/clubs/applicants/withdraw': { clubId, personId, on: '2018-01-01' },
    '/api/memberships/leave': { spellId, lastDay: '2010-01-01', leave: { reason: 'asked' } },
    '/api/memberships/transfer': { spellId, toClubId: clubId, lastDay: '2018-01-01' },
    '/api/memberships/reopen': { spellId, reason },
    '/api/memberships/void': { spellId: mistakeId, reason },
    '/api/memberships/group': { spellId, groupId: null },
    '/api/clubs/:clubId/members/read-file': { file: sheet },
    '/api/areas/:areaId/members/read-file': { file: sheet },
    '/api/clubs/:clubId/members/corrected.xlsx': { file: sheet },
    '/api/areas/:areaId/members/corrected.xlsx': { file: sheet },
    '/api/members/import': { clubId, file: sheet, skipFaulty: true },
    '/api/members/import/undo': { importId, reason },
    '/api/figures/freeze': { clubIds: [clubId], year: 2030, month: 1 },
  }
}

/** The same for money. */
function moneyBodies({ clubId, personId, entryId, loanId, requestId }: Made): Record<string, object> {
  const reason = 'thử quyền'
  return {
    '/api/ledger/movements': { clubId, on: '2030-01-01', movement: { kind: 'dues', fund: 'income', amount: 10_000, place: 'cash', memo: reason } },
    '/api/ledger/reverse': { entryId, reason },
    '/api/ledger/counts': { clubId, on: '2018-01-01', fund: 'income', counted: 0, witnesses: [] },
    '/api/ledger/close': { clubId, lastDay: '2030-01-01' },
    '/api/ledger/devices': { clubId, label: 'Máy thử' },
    '/api/clubs/:clubId/loans/schedule': { amount: 1_000_000, months: 10, monthlyRate: 100, method: 'flat', on: '2018-01-01' },
    '/api/loans/:loanId/extension': { from: '2030-01-01', months: 6, firstDueOn: '2030-02-01' },
    '/api/loans/decisions': { clubId, day: '2030-01-01', vote: { present: 10, inFavour: 1, against: 0 }, loans: [{ loanId: randomUUID(), personId, amount: 10_000, months: 5, monthlyRate: 0, method: 'flat', purpose: 'pigs' }] },
    '/api/loans/cancel': { loanId, on: '2030-01-01', reason },
    '/api/loans/extend': { loanId, from: '2030-01-01', months: 6, firstDueOn: '2030-02-01', reason: 'illness', note: reason },
    '/api/loans/extend/undo': { loanId, reason },
    '/api/loans/write-off': { loanId, on: '2030-01-01', own: 10, reason },
    '/api/loans/write-off-requests': { loanId, source: 'care-fund', amount: 10, on: '2030-01-01', reason },
    '/api/loans/write-off-requests/answer': { requestId, answer: 'agreed', on: '2030-01-01', paper: '1/CV' },
    '/api/loans/pay-out': { loanId, on: '2030-01-01' },
    '/api/loans/repay': { loanId, on: '2030-01-01', amount: 10 },
    '/api/loans/return-in-kind': { loanId, on: '2030-01-01', value: 10 },
    '/api/loans/return-advance': { loanId, on: '2030-01-01', amount: 10 },
    '/api/loans/reverse': { loanId, entryId, reason },
    '/api/loans/results': { loanId, on: '2030-01-01', result: 'better' },
    '/api/loans/losses': { loanId, loss: { day: '2018-01-01', cause: 'died', quantity: 1, certifiedBy: 'Thú y xã' } },
    '/api/loans/losses/undo': { loanId, lossId: randomUUID(), reason },
    '/api/loans/opening': { clubId, on: '2018-01-01', paper: reason, opening: { income: { cash: 0, bank: 0, goods: 0 }, operating: { cash: 0, bank: 0 }, capital: { 'care-fund': 0, budget: 0, mobilised: 0 }, members: [], loans: [], lastNumbers: { receipt: 0, payment: 0, other: 0 } } },
    '/api/loans/opening/undo': { clubId, reason },
    '/api/loans/heir': { loanId, name: 'Người Thử', relation: 'con' },
    '/api/ledger/matters/settle': { entryId, code: 'ledger/late', note: reason },
  }
}

/** The same for the registers beside a club's money. */
function registerBodies({ clubId, personId, careFundId, handoverId }: Made): Record<string, object> {
  const reason = 'thử quyền'
  const nobody = randomUUID()
  const rice = { what: 'gạo', quantity: 1, unit: 'kg' }
  return {
    '/api/contributions': { clubId, on: '2030-01-01', contribution: { form: 'goods', purpose: 'gift', ...rice } },
    '/api/contributions/undo': { clubId, contributionId: nobody, reason },
    '/api/contributions/naming': { clubId, entryId: nobody, unnamed: true },
    '/api/stock/issues': { clubId, on: '2030-01-01', issue: { way: 'used', ...rice } },
    '/api/stock/issues/undo': { clubId, issueId: nobody, reason },
    '/api/stock/lending': { clubId, entryId: nobody, things: [rice] },
    '/api/assets': { clubId, asset: { name: 'Loa kéo', kind: 'sound', quantity: 1, unit: 'cái', acquiredOn: '2030-01-01', origin: 'bought' } },
    '/api/assets/undo': { clubId, assetId: nobody, reason },
    '/api/assets/events': { clubId, assetId: nobody, event: { kind: 'moved', day: '2018-01-01', keeper: 'Nhà văn hóa' } },
    '/api/assets/events/undo': { clubId, assetId: nobody, eventId: nobody, reason },
    '/api/ledger/handovers': { clubId, day: '2030-01-01', fromPersonId: personId, toPersonId: personId, countIds: [], witnesses: [], enteredFor: reason },
    '/api/ledger/handovers/undo': { handoverId, reason },
    '/api/care-fund/request': { clubId, day: '2030-01-01', number: '1/TTr', amount: 20_000_000 },
    '/api/care-fund/decide': { clubId, request: 1, day: '2030-01-01', number: '1/QĐ', answer: { kind: 'decided', amount: 20_000_000 } },
    '/api/care-fund/hand-over': { clubId, request: 1, day: '2030-01-01' },
    '/api/care-fund/file': { eventId: careFundId, fileId: nobody },
    '/api/care-fund/receive': { clubId, request: 1, receipt: { entryId: nobody } },
    '/api/care-fund/void': { eventId: careFundId, reason },
    '/api/care-fund/decide/void': { eventId: careFundId, reason },
    '/api/care-fund/receive/void': { eventId: careFundId, reason },
  }
}
