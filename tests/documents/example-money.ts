/** A club's money for the tests of its papers: what a treasurer of Nậm Cọ would have recorded in 2018. */
import type { PaperClub } from '#features/ledger/club-form.ts'
import type { BalancesFacts } from '#features/ledger/paper-balances.ts'
import type { BookFacts } from '#features/ledger/book-page.ts'
import { cashBook } from '#features/ledger/cash-book.ts'
import { credit, debit, type Entry } from '#features/ledger/entry.ts'
import type { CountFacts } from '#features/ledger/paper-count.ts'
import type { VoucherFacts } from '#features/ledger/paper-voucher.ts'
import { day } from '#kernel/day.ts'
import { dong } from '#kernel/money.ts'

export const exampleClub: PaperClub = {
  club: { name: 'Câu lạc bộ liên thế hệ tự giúp nhau thôn Nậm Cọ', number: null, hamlet: 'thôn Nậm Cọ', commune: 'xã Khánh Yên Thượng', district: 'huyện Văn Bàn', province: 'tỉnh Lào Cai', areaNames: [] },
  association: 'Hội Người cao tuổi xã Khánh Yên Thượng', peoplesCommittee: 'Ủy ban nhân dân xã Khánh Yên Thượng', sample: false,
}
export const exampleBoard = { chair: 'Hoàng Văn Tịnh (mẫu)', accountant: 'Lự Thị Sen (mẫu)', treasurer: 'Vàng Thị Mỷ (mẫu)' }

const entry = (more: Partial<Entry>): Entry => ({
  id: '1', kind: 'repayment', day: day('2018-08-12'), happenedOn: null, memo: 'Thu nợ', personId: null, party: null, voucher: 'receipt', year: 2018, number: 17, deviceNumber: null, enteredFor: null, reverses: null, reason: null, postings: [], ...more,
})

export const exampleReceipt: VoucherFacts = {
  of: exampleClub, who: 'Hoàng Thị Dung (mẫu)', reverses: null, reversedBy: null, left: { principal: dong(2_750_000), advance: dong(20_000) },
  entry: entry({
    deviceNumber: 'B-0017', memo: 'Thu nợ: gốc 250.000 đ, lãi 30.000 đ, trả trước 20.000 đ',
    postings: [debit('income', 'cash', dong(300_000)), credit('income', 'loans', dong(250_000), { loanId: 'x' }), credit('income', 'interest', dong(30_000), { loanId: 'x' }), credit('income', 'advances', dong(20_000), { loanId: 'x' })],
  }),
}
export const examplePayment: VoucherFacts = {
  ...exampleReceipt, who: 'Cửa hàng vật tư y tế Văn Bàn', left: null,
  entry: entry({ kind: 'spending', voucher: 'payment', number: 4, memo: 'Mua băng đo huyết áp', enteredFor: 'Biên bản họp ngày 8/7/2018', postings: [debit('operating', 'spending', dong(150_000), { area: 'Chăm sóc sức khỏe' }), credit('operating', 'cash', dong(150_000))] }),
}
export const exampleReversal: VoucherFacts = {
  ...examplePayment, reverses: { number: 'PC 04/2018', day: day('2018-08-12') },
  entry: entry({ kind: 'reversal', number: 18, happenedOn: day('2018-08-12'), day: day('2018-09-02'), memo: 'Mua băng đo huyết áp', reason: 'Ghi nhầm số tiền', postings: [credit('operating', 'spending', dong(150_000), { area: 'Chăm sóc sức khỏe' }), debit('operating', 'cash', dong(150_000))] }),
}
export const exampleShare: VoucherFacts = {
  ...examplePayment, who: null,
  entry: entry({
    kind: 'interest-share', voucher: 'other', number: 2, memo: 'Trích 50% lãi quý III/2018 theo Quy chế',
    postings: [debit('income', 'share-given', dong(90_000)), credit('income', 'cash', dong(90_000)), debit('operating', 'cash', dong(90_000)), credit('operating', 'share-received', dong(90_000))],
  }),
}

export const exampleCount: CountFacts = {
  of: exampleClub, board: exampleBoard, voucher: 'PKT 03/2018',
  count: { fund: 'income', day: day('2018-09-30'), counted: 4_630_000, book: 4_650_000, reason: 'Trả lại thừa khi đổi tiền lẻ', witnesses: ['Lò Văn Páo (mẫu)', 'Giàng Thị Chư (mẫu)'], notes: { '500000': 8, '200000': 3, '10000': 3 } },
}

const bookEntries = [
  entry({ id: 'a', kind: 'capital', day: day('2018-07-10'), number: 1, memo: 'Nhận vốn Quỹ Chăm sóc', postings: [debit('income', 'cash', dong(20_000_000)), credit('income', 'capital', dong(20_000_000), { source: 'care-fund' })] }),
  entry({ id: 'b', kind: 'loan', day: day('2018-07-12'), voucher: 'payment', number: 1, memo: 'Cho vay', postings: [debit('income', 'loans', dong(3_000_000)), credit('income', 'cash', dong(3_000_000))] }),
  entry({ id: 'c', day: day('2018-08-12'), number: 2, deviceNumber: 'B-0017', memo: '=1+1 Thu nợ', postings: [debit('income', 'cash', dong(280_000)), credit('income', 'loans', dong(250_000)), credit('income', 'interest', dong(30_000))] }),
  entry({ id: 'd', kind: 'dues', day: day('2018-08-12'), number: 3, memo: 'Thành viên đóng góp tháng 8', postings: [debit('income', 'cash', dong(520_000)), credit('income', 'dues', dong(520_000))] }),
]
export const exampleBook: BookFacts = {
  of: exampleClub, fund: 'income', place: null, from: day('2018-07-01'), to: day('2018-08-31'), today: day('2018-09-01'), book: cashBook(bookEntries, 'income', dong(100_000)),
  entries: bookEntries.map((each) => ({ ...each, who: each.kind === 'loan' || each.kind === 'repayment' ? 'Hoàng Thị Dung (mẫu)' : null })),
}

export const exampleBalances: BalancesFacts = {
  of: exampleClub, on: day('2018-08-31'), capital: { 'care-fund': dong(20_000_000), budget: dong(0), mobilised: dong(5_000_000), members: dong(0) },
  lines: [
    { fund: 'income', account: 'cash', source: null, debit: dong(25_800_000), credit: dong(3_000_000) },
    { fund: 'income', account: 'loans', source: null, debit: dong(3_000_000), credit: dong(250_000) },
    { fund: 'income', account: 'capital', source: 'care-fund', debit: dong(0), credit: dong(20_000_000) },
    { fund: 'income', account: 'capital', source: 'mobilised', debit: dong(0), credit: dong(5_000_000) },
    { fund: 'income', account: 'interest', source: null, debit: dong(0), credit: dong(30_000) },
    { fund: 'income', account: 'dues', source: null, debit: dong(0), credit: dong(520_000) },
    { fund: 'operating', account: 'cash', source: null, debit: dong(300_000), credit: dong(150_000) },
    { fund: 'operating', account: 'donations', source: null, debit: dong(0), credit: dong(300_000) },
    { fund: 'operating', account: 'spending', source: null, debit: dong(150_000), credit: dong(0) },
  ],
}
