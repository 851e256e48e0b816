/** A loan of three million for piglets, half repaid, extended once, and a fund that lends: for the tests of the papers about loans. */
import { day } from '#kernel/day.ts'
import { dong } from '#kernel/money.ts'
import type { CutOverFacts } from '#features/loans/paper-cut-over.ts'
import type { HandoverFacts } from '#features/loans/paper-handover.ts'
import type { LoanPaperFacts } from '#features/loans/loan-paper-facts.ts'
import { type Loan, stateOf } from '#features/loans/loan-state.ts'
import type { PublicFacts } from '#features/loans/paper-public-sheet.ts'
import type { WriteOffFacts } from '#features/loans/paper-write-off.ts'
import { exampleBoard, exampleClub } from './example-money.ts'

const instalments = (count: number, first: number, year: number, principal: number, interest: number) =>
  Array.from({ length: count }, (_, at) => ({ number: at + 1, dueOn: day(`${year + Math.floor((first - 1 + at) / 12)}-${String(((first - 1 + at) % 12) + 1).padStart(2, '0')}-08`), principal: dong(principal), interest: dong(interest) }))

export const exampleLoan: Loan = {
  id: 'l1', clubId: 'c1', decision: { id: 'd1', day: day('2018-07-08'), present: 52, inFavour: 50, against: 0 }, openedOn: null, personId: 'p1', person: 'Hoàng Thị Dung (mẫu)', sex: 'female', diedOn: null, amount: dong(3_000_000), months: 12, monthlyRate: 100,
  method: 'flat', graceMonths: 0, every: 1, roundTo: 1000, purpose: 'pigs', purposeNote: 'mua 2 lợn giống', coSigner: { name: 'Lò Văn Thương (mẫu)', relation: 'chồng' }, approver: null, inKind: null, cancelledOn: null, heir: null,
  versions: [{ version: 1, from: day('2018-07-08'), paidBefore: { principal: dong(0), interest: dong(0) }, reason: 'initial', note: null, instalments: instalments(12, 8, 2018, 250_000, 30_000) }],
  movements: [
    { entryId: 'e1', kind: 'lent', day: day('2018-07-08'), principal: dong(3_000_000), interest: dong(0), advance: dong(0) },
    { entryId: 'e2', kind: 'repaid', day: day('2018-08-08'), principal: dong(250_000), interest: dong(30_000), advance: dong(20_000) },
    { entryId: 'e3', kind: 'repaid', day: day('2018-09-08'), principal: dong(250_000), interest: dong(30_000), advance: dong(-20_000) },
  ],
  result: null,
}
export const extendedLoan: Loan = {
  ...exampleLoan,
  versions: [...exampleLoan.versions, { version: 2, from: day('2018-09-30'), paidBefore: { principal: dong(500_000), interest: dong(60_000) }, reason: 'animal-disease', note: 'lợn chết vì dịch', instalments: instalments(16, 12, 2018, 156_250, 30_000) }],
}
export const loanInKind: Loan = { ...exampleLoan, purpose: 'cattle', purposeNote: null, amount: dong(9_500_000), months: 24, monthlyRate: 0, method: 'at-end', inKind: { what: 'bò cái sinh sản', quantity: 1, unit: 'con', comesBack: 'offspring', back: 'một bê cái 12 tháng tuổi' }, versions: [{ ...exampleLoan.versions[0]!, instalments: [{ number: 1, dueOn: day('2020-07-08'), principal: dong(9_500_000), interest: dong(0) }] }], movements: exampleLoan.movements.slice(0, 1).map((each) => ({ ...each, principal: dong(9_500_000) })) }

export const loanFacts = (loan: Loan, on = day('2018-09-30')): LoanPaperFacts => ({
  of: exampleClub, loan, board: exampleBoard, on, state: stateOf(loan, on), schedule: { instalments: loan.versions.at(-1)?.instalments ?? [], planned: false }, borrower: { birth: '12/05/1955', address: 'thôn Nậm Cọ, xã Khánh Yên Thượng' },
  vouchers: new Map([['e1', 'PC 01/2018'], ['e2', 'PT 17/2018'], ['e3', 'PT 21/2018']]),
})
export const exampleWriteOff: WriteOffFacts = { ...loanFacts({ ...exampleLoan, diedOn: day('2018-09-20'), heir: { name: 'Lò Văn Thương (mẫu)', relation: 'chồng' } }), request: { source: 'care-fund', amount: dong(2_500_000), askedOn: day('2018-09-30'), reason: 'Người vay qua đời, lợn chết vì dịch, gia đình thuộc hộ nghèo' } }

export const examplePublic: PublicFacts = {
  of: exampleClub, from: day('2018-07-01'), to: day('2018-09-30'), funds: ['income', 'operating'],
  before: { income: { cash: dong(100_000), bank: dong(0) }, operating: { cash: dong(0), bank: dong(0) } },
  after: { income: { cash: dong(12_490_000), bank: dong(5_000_000) }, operating: { cash: dong(180_000), bank: dong(0) } },
  flows: [
    { kind: 'capital', fund: 'income', account: 'cash', source: null, area: null, amount: dong(20_000_000) }, { kind: 'capital', fund: 'income', account: 'capital', source: 'care-fund', area: null, amount: dong(-20_000_000) },
    { kind: 'transfer', fund: 'income', account: 'bank', source: null, area: null, amount: dong(5_000_000) }, { kind: 'transfer', fund: 'income', account: 'cash', source: null, area: null, amount: dong(-5_000_000) },
    { kind: 'loan', fund: 'income', account: 'loans', source: null, area: null, amount: dong(3_000_000) }, { kind: 'loan', fund: 'income', account: 'cash', source: null, area: null, amount: dong(-3_000_000) },
    { kind: 'repayment', fund: 'income', account: 'cash', source: null, area: null, amount: dong(570_000) }, { kind: 'repayment', fund: 'income', account: 'loans', source: null, area: null, amount: dong(-500_000) },
    { kind: 'repayment', fund: 'income', account: 'interest', source: null, area: null, amount: dong(-60_000) }, { kind: 'repayment', fund: 'income', account: 'advances', source: null, area: null, amount: dong(-10_000) },
    { kind: 'interest-share', fund: 'income', account: 'share-given', source: null, area: null, amount: dong(30_000) }, { kind: 'interest-share', fund: 'income', account: 'cash', source: null, area: null, amount: dong(-30_000) },
    { kind: 'interest-share', fund: 'operating', account: 'cash', source: null, area: null, amount: dong(30_000) }, { kind: 'interest-share', fund: 'operating', account: 'share-received', source: null, area: null, amount: dong(-30_000) },
    { kind: 'count-gap', fund: 'income', account: 'count-short', source: null, area: null, amount: dong(150_000) }, { kind: 'count-gap', fund: 'income', account: 'cash', source: null, area: null, amount: dong(-150_000) },
    { kind: 'dues', fund: 'operating', account: 'cash', source: null, area: null, amount: dong(300_000) }, { kind: 'dues', fund: 'operating', account: 'dues', source: null, area: null, amount: dong(-300_000) },
    { kind: 'spending', fund: 'operating', account: 'spending', source: null, area: 'Chăm sóc sức khỏe', amount: dong(150_000) }, { kind: 'spending', fund: 'operating', account: 'cash', source: null, area: null, amount: dong(-150_000) },
    { kind: 'loan-in-kind', fund: 'income', account: 'loans-in-kind', source: null, area: null, amount: dong(9_500_000) },
  ],
  capital: { 'care-fund': dong(20_000_000), budget: dong(0), mobilised: dong(5_000_000), members: dong(0) }, lent: { money: dong(2_500_000), inKind: dong(9_500_000), goods: dong(0) }, borrowers: { now: 2, turns: 2, people: 2 },
}

export const exampleCutOver: CutOverFacts = {
  of: exampleClub, board: exampleBoard, day: day('2018-12-31'), voucher: 'PKT 01/2018', paper: 'Biên bản chuyển sổ ngày 31/12/2018', lastNumbers: { receipt: 41, payment: 12, other: 0 }, members: [{ name: 'Lò Văn Páo (mẫu)', amount: dong(200_000) }],
  lines: [
    { fund: 'income', account: 'cash', source: null, amount: dong(18_900_000) }, { fund: 'income', account: 'bank', source: null, amount: dong(5_000_000) }, { fund: 'income', account: 'loans', source: null, amount: dong(1_500_000) },
    { fund: 'income', account: 'capital', source: 'care-fund', amount: dong(-20_000_000) }, { fund: 'income', account: 'capital', source: 'mobilised', amount: dong(-5_000_000) }, { fund: 'income', account: 'capital', source: 'members', amount: dong(-200_000) }, { fund: 'income', account: 'retained', source: null, amount: dong(-200_000) },
  ],
  loans: [{ person: 'Hoàng Thị Dung (mẫu)', lentOn: day('2018-09-08'), amount: dong(3_000_000), left: instalments(3, 1, 2019, 500_000, 30_000) }, { person: 'Giàng Thị Chư (mẫu)', lentOn: day('2017-09-08'), amount: dong(2_000_000), left: [] }],
}
export const exampleHandover: HandoverFacts = {
  of: exampleClub, day: day('2018-09-30'), giver: 'Vàng Thị Mỷ (mẫu)', taker: 'Lự Thị Sen (mẫu)', chair: 'Hoàng Văn Tịnh (mẫu)', witnesses: ['Lục Thị Phương (mẫu)'], minutes: null, note: 'Hòm có hai chìa khóa', goods: dong(0), lastNumbers: { receipt: 21, payment: 4, other: 3 },
  funds: [{ fund: 'income', counted: dong(12_490_000), cash: dong(12_490_000), bank: dong(5_000_000) }, { fund: 'operating', counted: null, cash: dong(180_000), bank: dong(0) }],
  debts: [{ person: 'Hoàng Thị Dung (mẫu)', lentOn: day('2018-07-08'), left: dong(2_500_000), overdue: dong(0), days: 0 }, { person: 'Giàng Thị Chư (mẫu)', lentOn: day('2018-03-08'), left: dong(1_000_000), overdue: dong(560_000), days: 53 }],
}
export const exampleRegister = { of: exampleClub, on: day('2018-10-20'), loans: [exampleLoan, loanInKind] }
