import { expect, test } from 'vitest'
import { decisionOf, type LendForm, meetingDecision, missingOf, missingOfBorrower, missingOfMeeting, monthsOffered, NEW_BORROWER, NEW_LENDING, totalsOf } from './lend-form.ts'
import { LoanShape } from './loan.ts'

const ID = 'b7f7c4f0-3a1f-4d6e-9a55-0f6f3d9b6a01'
const filled: LendForm = { ...NEW_LENDING, loanId: ID, personId: ID, amount: 3_000_000, months: 12, purpose: 'pigs', coSigner: ' Vàng Văn Páo ', relation: 'con trai', day: '2018-09-10', present: '52', inFavour: '52' }
const rules = { clubId: ID, monthlyRate: 100, method: 'flat', graceMonths: 0, isOnBoard: false } as const

test('an empty form says every field, a filled one none', () => {
  expect(missingOf({ ...NEW_LENDING, loanId: ID, months: 12, day: '2018-09-10' }, false)).toEqual(['who', 'amount', 'purpose', 'coSigner', 'relation', 'present', 'inFavour'])
  expect(missingOf({ ...filled, inKind: true }, true)).toEqual(['what', 'back', 'approver'])
  expect(missingOf(filled, false)).toEqual([])
})

test('a loan of money has the club’s terms, as the server takes them', () => {
  const { loans, vote } = decisionOf(filled, rules)
  expect(vote).toEqual({ present: 52, inFavour: 52, against: 0 })
  expect(LoanShape.parse(loans[0])).toMatchObject({ amount: 3_000_000, monthlyRate: 100, method: 'flat', coSigner: { name: 'Vàng Văn Páo', relation: 'con trai' }, inKind: null, approverId: null })
})

test('an animal comes back once, at the end, without interest; a thing paid for in money has the club’s terms', () => {
  const sow = { ...filled, inKind: true, what: 'Lợn nái', quantity: '1', back: '2 lợn con' }
  expect(LoanShape.parse(decisionOf(sow, rules).loans[0])).toMatchObject({ method: 'at-end', monthlyRate: 0, inKind: { what: 'Lợn nái', quantity: 1, unit: 'con', comesBack: 'offspring', back: '2 lợn con' } })
  expect(LoanShape.parse(decisionOf({ ...sow, quantity: '2,5', unit: 'tạ', comesBack: 'cash' }, rules).loans[0])).toMatchObject({ method: 'flat', monthlyRate: 100, inKind: { quantity: 2.5, comesBack: 'cash', back: null } })
})

test('no longer term is offered than the regulation allows', () => {
  expect([monthsOffered(12), monthsOffered(null), monthsOffered(9), monthsOffered(18)]).toEqual([[6, 10, 12], [6, 10, 12], [6, 9], [6, 10, 12, 18]])
})

test('a meeting with several borrowers is one decision; who is on the board has another approver, who is not has none', () => {
  const OTHER = 'b7f7c4f0-3a1f-4d6e-9a55-0f6f3d9b6a02'
  const chair = { ...filled, loanId: OTHER, personId: OTHER, approverId: ID, amount: 5_000_000, months: 10 }
  const { isOnBoard: _, ...terms } = rules
  const decision = meetingDecision(filled, [{ ...filled, approverId: OTHER }, chair], { ...terms, isOnBoard: (personId) => personId === OTHER, enteredFor: ' Biên bản họp ngày 10/9/2018 ' })
  expect(decision).toMatchObject({ clubId: ID, day: '2018-09-10', enteredFor: 'Biên bản họp ngày 10/9/2018', vote: { present: 52, inFavour: 52, against: 0 } })
  expect(decision.loans.map((loan) => LoanShape.parse(loan))).toMatchObject([{ loanId: ID, amount: 3_000_000, months: 12, approverId: null }, { loanId: OTHER, amount: 5_000_000, months: 10, approverId: ID }])
})

test('the meeting and each borrower say what is still missing of their own', () => {
  expect(missingOfMeeting({ day: '', present: '52', inFavour: 'x', against: '' }, null)).toEqual(['day', 'inFavour'])
  expect(missingOfMeeting(filled, ' ')).toEqual(['paper'])
  expect(missingOfMeeting(filled, 'Biên bản 3')).toEqual([])
  expect(missingOfBorrower({ ...NEW_BORROWER, loanId: ID, months: 12 }, false)).toEqual(['who', 'amount', 'purpose', 'coSigner', 'relation'])
})

test('money and things are added up apart; a sum not filled in yet counts nothing', () => {
  expect(totalsOf([{ inKind: false, amount: 3_000_000 }, { inKind: true, amount: 2_500_000 }, { inKind: false, amount: null }, { inKind: false, amount: 5_000_000 }])).toEqual({ money: 8_000_000, goods: 2_500_000 })
})
