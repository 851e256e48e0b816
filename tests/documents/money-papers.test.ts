/** What the papers of a club's money say, word for word where it matters; the expected sums are worked out by hand. */
import { describe, expect, it } from 'vitest'
import { bookPaper, bookSheet } from '#features/ledger/book-page.ts'
import { credit, debit, type Entry } from '#features/ledger/entry.ts'
import { balanceSheets, trialBalancePaper } from '#features/ledger/paper-balances.ts'
import { countPaper } from '#features/ledger/paper-count.ts'
import { amountOf, voucherPaper } from '#features/ledger/paper-voucher.ts'
import { debtNotePaper } from '#features/loans/paper-debt-note.ts'
import { borrowerBookPaper } from '#features/loans/paper-borrower-book.ts'
import { cutOverPaper } from '#features/loans/paper-cut-over.ts'
import { extensionPaper } from '#features/loans/paper-extension.ts'
import { handoverPaper } from '#features/loans/paper-handover.ts'
import { loanApplicationPaper } from '#features/loans/paper-loan-application.ts'
import { publicLines, publicSheetPaper } from '#features/loans/paper-public-sheet.ts'
import { writeOffPaper } from '#features/loans/paper-write-off.ts'
import { registerPaper, registerSheet } from '#features/loans/loan-register.ts'
import { day } from '#kernel/day.ts'
import { dong } from '#kernel/money.ts'
import type { OfficialDocument } from '#kernel/official-document.ts'
import { isRefusal, type Refusal } from '#kernel/refusal.ts'
import { writeDocx } from '#server/documents/docx.ts'
import { exampleCutOver, exampleHandover, exampleLoan, examplePublic, exampleRegister, exampleWriteOff, extendedLoan, loanFacts, loanInKind } from './example-loans.ts'
import { exampleBalances, exampleBook, exampleClub, exampleCount, examplePayment, exampleReceipt, exampleReversal, exampleShare } from './example-money.ts'
import { stampedHeaders } from './decree-30-check.ts'
import { printedOf } from './word-parts.ts'

async function printed(paper: OfficialDocument | Refusal): Promise<string> {
  if (isRefusal(paper)) throw new Error(paper.refused)
  return printedOf(await writeDocx(paper))
}

describe('a voucher', () => {
  it('of a repayment: both numbers, figures and words, the split and what is left of the loan', async () => {
    const words = await printed(voucherPaper(exampleReceipt))
    for (const line of [
      'Số: PT 17/2018', 'Số máy: B-0017', 'PHIẾU THU', 'Ngày 12 tháng 8 năm 2018', 'Người nộp tiền: Hoàng Thị Dung (mẫu)', 'Số tiền: 300.000 đồng. Viết bằng chữ: ba trăm nghìn đồng.',
      'Trong đó: gốc 250.000, lãi 30.000, trả trước 20.000 đồng. Sau chứng từ này gốc còn lại 2.750.000 đồng, tiền trả trước còn 20.000 đồng.', 'Quỹ: Quỹ tăng thu nhập, tiền mặt trong hòm tiền.', 'Ghi Nợ: Tiền mặt 300.000',
      'Ghi Có: Cho vay bằng tiền 250.000; Lãi cho vay 30.000; Người vay trả trước 20.000', 'NGƯỜI LẬP PHIẾU', 'NGƯỜI NỘP TIỀN', 'THỦ QUỸ', 'CHỦ NHIỆM',
    ])
      expect(words.split('\n')).toContain(line)
  })

  it('of spending entered for the club: on what, by which paper, no number of a device', async () => {
    const words = (await printed(voucherPaper(examplePayment))).split('\n')
    expect(words).toEqual(expect.arrayContaining(['PHIẾU CHI', 'Số: PC 04/2018', 'Người nhận tiền: Cửa hàng vật tư y tế Văn Bàn', 'Lý do: Mua băng đo huyết áp (Chăm sóc sức khỏe)', 'Ghi thay theo: Biên bản họp ngày 8/7/2018', 'NGƯỜI NHẬN TIỀN']))
    expect(words.join()).not.toMatch(/Số máy|Trong đó|Hủy/)
  })

  it('of a reversal names what it takes back and why, and the day on which it happened where the books were closed', async () => {
    const words = (await printed(voucherPaper(exampleReversal))).split('\n')
    expect(words).toContain('Hủy chứng từ: PC 04/2018 ngày 12/08/2018 bằng bút toán đảo. Lý do: Ghi nhầm số tiền')
    expect(words).toContain('Ngày xảy ra: 12/08/2018; ghi vào ngày trên phiếu vì sổ kỳ trước đã khóa')
    const taken = (await printed(voucherPaper({ ...examplePayment, reversedBy: { number: 'PT 18/2018', day: day('2018-09-02') } }))).split('\n')
    expect(taken).toContain('Đã hủy: bằng PT 18/2018 ngày 02/09/2018')
  })

  it('of what goes from one fund to the other says from where to where, and counts the sum once', async () => {
    const words = (await printed(voucherPaper(exampleShare))).split('\n')
    expect(words).toEqual(expect.arrayContaining(['PHIẾU KẾ TOÁN', 'Số tiền: 90.000 đồng. Viết bằng chữ: chín mươi nghìn đồng.', 'Quỹ: từ quỹ tăng thu nhập (tiền mặt trong hòm tiền) sang quỹ hoạt động (tiền mặt trong hòm tiền).', 'Ghi Nợ: Lãi trích chuyển đi - Quỹ tăng thu nhập 90.000; Tiền mặt - Quỹ hoạt động 90.000']))
    expect(words).not.toContain('NGƯỜI NỘP TIỀN')
  })

  it('tells the whole sum of an opening in two funds, and of a transfer what moved', () => {
    const amount = (voucher: Entry['voucher'], ...postings: Entry['postings']) => amountOf({ voucher, postings })
    expect(amount('other', debit('income', 'cash', dong(900)), credit('income', 'retained', dong(900)), debit('operating', 'cash', dong(100)), credit('operating', 'retained', dong(100)))).toBe(1000)
    expect(amount('other', debit('income', 'cash', dong(700)), credit('income', 'bank', dong(700)))).toBe(700)
    expect(amount('payment', debit('income', 'loans', dong(3_000_000)), credit('income', 'bank', dong(3_000_000)))).toBe(3_000_000)
  })

  it('is stamped on a sample and has dots where nobody is named', async () => {
    const { stamped, headers } = stampedHeaders(await writeDocx(voucherPaper({ ...examplePayment, of: { ...exampleClub, sample: true } })))
    expect([stamped, headers > 0]).toEqual([headers, true])
    expect(await printed(voucherPaper({ ...examplePayment, who: null }))).toMatch(/Người nhận tiền: …+/)
  })
})

describe('the books', () => {
  it('have the paper book’s columns, an opening row, the sum of each month and a closing row', async () => {
    const table = bookPaper(exampleBook).body.flatMap((block) => (block.kind === 'table' ? [block.table] : []))[0]!
    expect(table.header[0]!.map(({ text }) => text)).toEqual(['Ngày tháng', 'Số phiếu thu', 'Số phiếu chi', 'Nội dung', 'Thu', 'Chi', 'Tồn'])
    expect(table.rows.map(({ cells }) => cells)).toEqual([
      ['', '', '', 'Tồn đầu kỳ, trước ngày 01/07/2018', '', '', '100.000'],
      ['10/07/2018', 'PT 01/2018', '', 'Nhận vốn Quỹ Chăm sóc', '20.000.000', '', '20.100.000'],
      ['12/07/2018', '', 'PC 01/2018', 'Cho vay - Hoàng Thị Dung (mẫu)', '', '3.000.000', '17.100.000'],
      ['', '', '', 'Cộng tháng 07/2018', '20.000.000', '3.000.000', '17.100.000'],
      ['12/08/2018', 'PT 02/2018\n(B-0017)', '', '=1+1 Thu nợ - Hoàng Thị Dung (mẫu)', '280.000', '', '17.380.000'],
      ['12/08/2018', 'PT 03/2018', '', 'Thành viên đóng góp tháng 8', '520.000', '', '17.900.000'],
      ['', '', '', 'Cộng tháng 08/2018', '800.000', '0', '17.900.000'],
      ['', '', '', 'Cộng phát sinh cả kỳ', '20.800.000', '3.000.000', '17.900.000'],
      ['', '', '', 'Tồn cuối ngày 31/08/2018', '', '', '17.900.000'],
    ])
  })

  it('sum a month by the lines above it as a sheet', () => {
    const { rows } = bookSheet(exampleBook)
    expect(rows[3]!.cells.slice(4)).toEqual([{ value: 20_000_000, sumOf: { rows: [1, 2] } }, { value: 3_000_000, sumOf: { rows: [1, 2] } }, 17_100_000])
    expect(rows[6]!.cells[4]).toEqual({ value: 800_000, sumOf: { rows: [4, 5] } })
  })

  it('balance: debit and credit, what is left on either side', async () => {
    const table = trialBalancePaper(exampleBalances).body.flatMap((block) => (block.kind === 'table' ? [block.table] : []))[0]!
    expect(table.rows.map(({ cells }) => cells).filter(([name]) => /Quỹ |Tổng|Tiền mặt/.test(name!))).toEqual([
      ['Quỹ tăng thu nhập', '28.800.000', '28.800.000', '25.550.000', '25.550.000'], ['Tiền mặt', '25.800.000', '3.000.000', '22.800.000', ''], ['Vốn: Quỹ Chăm sóc và phát huy vai trò người cao tuổi', '', '20.000.000', '', '20.000.000'],
      ['Quỹ hoạt động', '450.000', '450.000', '300.000', '300.000'], ['Tiền mặt', '300.000', '150.000', '150.000', ''], ['Tổng cộng', '29.250.000', '29.250.000', '25.850.000', '25.850.000'],
    ])
    const [capital, trial] = balanceSheets(exampleBalances)
    expect(capital.rows.map(({ cells }) => cells[1])).toEqual([20_000_000, 0, 5_000_000, 0, { value: 25_000_000, sumOf: { rows: [0, 3] } }])
    expect(trial.rows.at(-1)!.cells).toEqual(['', 'Cộng', { value: 29_250_000, sumOf: { rows: [0, 8] } }, { value: 29_250_000, sumOf: { rows: [0, 8] } }, { value: 25_850_000, sumOf: { rows: [0, 8] } }, { value: 25_850_000, sumOf: { rows: [0, 8] } }])
  })

  it('are counted before witnesses: notes, book, gap and its reason', async () => {
    const words = (await printed(countPaper(exampleCount))).split('\n')
    expect(words).toEqual(expect.arrayContaining([
      'Kiểm kê quỹ tăng thu nhập', '4. Người chứng kiến: Lò Văn Páo (mẫu); Giàng Thị Chư (mẫu)', 'a) Số kiểm kê thực tế: 4.630.000 đồng (bốn triệu sáu trăm ba mươi nghìn đồng).', 'c) Chênh lệch: thiếu 20.000 đồng (hai mươi nghìn đồng).',
      'd) Lý do: Trả lại thừa khi đổi tiền lẻ. Đã ghi sổ phần chênh lệch theo PKT 03/2018.', '500.000', '8', '4.000.000', '200.000', '3', '600.000',
    ]))
    const even = await printed(countPaper({ ...exampleCount, voucher: null, count: { ...exampleCount.count, counted: 4_650_000, notes: {} } }))
    expect(even).toContain('Số tiền kiểm kê khớp với sổ quỹ.')
    expect(even).toContain('Không ghi số tờ của từng mệnh giá.')
    expect(even).not.toContain('Lý do')
  })
})

describe('the papers of a loan', () => {
  it('ask for it, with purpose, terms and who signs too', async () => {
    const words = await printed(loanApplicationPaper(loanFacts(exampleLoan)))
    for (const line of ['ĐƠN VAY VỐN', 'Họ và tên người vay: Hoàng Thị Dung (mẫu)', 'Người trong gia đình cùng ký: Lò Văn Thương (mẫu), quan hệ với người vay: chồng', 'Để dùng vào việc: nuôi lợn (mua 2 lợn giống).', 'Điều kiện vay: thời hạn 12 tháng; lãi 1% một tháng, lãi tính trên số vay ban đầu; trả hằng tháng tại buổi sinh hoạt.', 'Buổi họp câu lạc bộ ngày 08/07/2018 đồng ý cho vay: 50/52 người dự họp tán thành.', 'XÁC NHẬN CỦA'])
      expect(words.split('\n')).toContain(line)
    expect(words).toContain('Tôi đề nghị Câu lạc bộ cho vay 3.000.000 đồng (ba triệu đồng).')
  })

  it('own the debt with its schedule to the đồng; in kind what was handed over and what comes back', async () => {
    const words = (await printed(debtNotePaper(loanFacts(exampleLoan)))).split('\n')
    expect(words).toContain('Ngày 08/07/2018, bên vay đã nhận 3.000.000 đồng (ba triệu đồng), để dùng vào việc: nuôi lợn (mua 2 lợn giống).')
    expect(words.filter((line) => line === '280.000')).toHaveLength(12)
    expect(words).toEqual(expect.arrayContaining(['08/08/2018', '08/07/2019', '3.360.000', 'Lịch trả (đồng):']))
    const inKind = await printed(debtNotePaper(loanFacts(loanInKind)))
    expect(inKind).toContain('bên vay đã nhận hiện vật: 1 con bò cái sinh sản, giá trị thỏa thuận 9.500.000 đồng (chín triệu năm trăm nghìn đồng)')
    expect(inKind).toContain('Cách trả: bằng con giống để giao thành viên tiếp theo: một bê cái 12 tháng tuổi.')
    expect(inKind).toContain('không tính lãi, trả một lần khi đến hạn.')
    const planned = await printed(debtNotePaper({ ...loanFacts({ ...exampleLoan, movements: [], versions: [] }), schedule: { instalments: exampleLoan.versions[0]!.instalments, planned: true } }))
    expect(planned).toContain('Lịch trả dự kiến, nếu giao ngày 30 tháng 9 năm 2018 (đồng):')
    expect(planned).toContain('Ngày …… tháng …… năm ……, bên vay đã nhận')
  })

  it('keep the borrower’s own book: each payment with what is left after it', async () => {
    const paper = borrowerBookPaper(loanFacts(exampleLoan))
    const paid = paper.body.flatMap((block) => (block.kind === 'table' ? [block.table] : []))[1]!
    expect(paid.rows.map(({ cells }) => cells).filter(([on]) => on !== '')).toEqual([
      ['08/07/2018', 'PC 01/2018\ngiao vay', '', '', '', '3.000.000'], ['08/08/2018', 'PT 17/2018', '250.000', '30.000', '20.000', '2.750.000'], ['08/09/2018', 'PT 21/2018', '250.000', '30.000', '-20.000', '2.500.000'],
    ])
    expect(await printed(paper)).toContain('Đến ngày 30/09/2018: gốc còn lại 2.500.000 đồng; kỳ tới ngày 08/10/2018.')
  })

  it('ask for an extension with the old schedule’s rest and the new one; there is none without an extension', async () => {
    const paper = extensionPaper(loanFacts(extendedLoan))
    const words = await printed(paper)
    expect(words).toContain('Tôi đề nghị được gia hạn từ ngày 30 tháng 9 năm 2018. Lý do: Dịch bệnh vật nuôi, cây trồng (lợn chết vì dịch).')
    expect(words).toContain('Đến ngày 30/09/2018 gốc còn lại 2.500.000 đồng (hai triệu năm trăm nghìn đồng).')
    const tables = (paper as OfficialDocument).body.flatMap((block) => (block.kind === 'table' ? [block.table.rows.map(({ cells }) => cells)] : []))
    // of 12 instalments two were paid; 2,5 million over 16 with 30.000 of interest each
    expect([tables[0]!.length, tables[0]![0], tables[0]!.at(-1)]).toEqual([11, ['3', '08/10/2018', '250.000', '30.000', '280.000'], ['', 'Cộng', '2.500.000', '300.000', '2.800.000']])
    expect([tables[1]!.length, tables[1]!.at(-1)]).toEqual([17, ['', 'Cộng', '2.500.000', '480.000', '2.980.000']])
    expect(extensionPaper(loanFacts(exampleLoan))).toMatchObject({ refused: 'loans/not-extended' })
  })

  it('ask the owner of the capital, and name the heir', async () => {
    const words = await printed(writeOffPaper(exampleWriteOff))
    for (const line of ['Kính gửi: Ủy ban nhân dân xã Khánh Yên Thượng, cơ quan quản lý Quỹ Chăm sóc và phát huy vai trò người cao tuổi', '3. Đã trả gốc: 500.000 đồng (năm trăm nghìn đồng); gốc còn lại: 2.500.000 đồng (hai triệu năm trăm nghìn đồng).', 'người trong gia đình giải quyết: Lò Văn Thương (mẫu) (chồng)', 'cho xử lý 2.500.000 đồng (hai triệu năm trăm nghìn đồng) thuộc vốn từ Quỹ Chăm sóc'])
      expect(words).toContain(line)
    const budget = await printed(writeOffPaper({ ...exampleWriteOff, request: { ...exampleWriteOff.request, source: 'budget' } }))
    expect(budget).toContain('Kính gửi: Ủy ban nhân dân xã Khánh Yên Thượng\n')
  })
})

describe('the papers of the fund', () => {
  it('go up in the hamlet hall: totals that add up, and nobody’s name', async () => {
    const [received, paid] = [publicLines(examplePublic.flows, 'in'), publicLines(examplePublic.flows, 'out')]
    expect(received.map(({ label, amounts }) => [label, amounts.income, amounts.operating])).toEqual([
      ['Nhận vốn: Quỹ Chăm sóc và phát huy vai trò người cao tuổi', 20_000_000, 0], ['Thu gốc cho vay', 500_000, 0], ['Thu lãi cho vay', 60_000, 0], ['Người vay trả trước', 10_000, 0], ['Thành viên đóng góp', 0, 300_000], ['Lãi trích từ quỹ tăng thu nhập', 0, 30_000],
    ])
    expect(paid.map(({ label, amounts }) => [label, amounts.income, amounts.operating])).toEqual([['Cho vay bằng tiền', 3_000_000, 0], ['Chi hoạt động: Chăm sóc sức khỏe', 0, 150_000], ['Trích lãi sang quỹ hoạt động', 30_000, 0], ['Thiếu khi kiểm kê', 150_000, 0]])
    const words = await printed(publicSheetPaper(examplePublic))
    // 100.000 + 20.570.000 − 3.180.000 = 17.490.000; 0 + 330.000 − 150.000 = 180.000
    for (const line of ['20.570.000', '3.180.000', '17.490.000', '180.000', 'Số người đang vay: 2. Trong kỳ cho vay 2 lượt, 2 người; cho vay hiện vật trị giá 9.500.000 đồng.']) expect(words.split('\n')).toContain(line)
    expect(words).not.toContain('(mẫu)')
  })

  it('bring a running fund in, with what is left of its loans and the last numbers', async () => {
    const words = (await printed(cutOverPaper(exampleCutOver))).split('\n')
    expect(words).toEqual(expect.arrayContaining(['Chuyển sổ quỹ', '25.400.000', '3 kỳ, đến 08/03/2019', '1.500.000', '90.000', 'Ngoài ra ghi 1 khoản vay đã trả hết trước ngày chuyển sổ.', 'Phiếu thu số 41; phiếu chi số 12; phiếu kế toán số 0. Chứng từ mới đánh số tiếp theo.', 'Lò Văn Páo (mẫu)']))
    expect(words.join('\n')).toContain('theo PKT 01/2018 như sau:')
  })

  it('hand a treasurer’s box, books and debts over', async () => {
    const words = (await printed(handoverPaper(exampleHandover))).split('\n')
    expect(words).toEqual(expect.arrayContaining(['3. Chứng kiến: Hoàng Văn Tịnh (mẫu), Chủ nhiệm; Lục Thị Phương (mẫu)', 'Ghi chú: Hòm có hai chìa khóa.', '1. Bên giao: Vàng Thị Mỷ (mẫu), Thủ quỹ', '2. Bên nhận: Lự Thị Sen (mẫu), Thủ quỹ mới', '2. Nợ phải thu: 2 khoản (đồng)', '3.500.000', '560.000', '- Chứng từ năm 2018: phiếu thu đến số 21, phiếu chi đến số 4, phiếu kế toán đến số 3.', '…………']))
  })

  it('list each loan with what was due and what was paid', () => {
    const table = registerPaper(exampleRegister).body.flatMap((block) => (block.kind === 'table' ? [block.table] : []))[0]!
    expect(table.rows.map(({ cells }) => cells)).toEqual([
      ['1', 'Hoàng Thị Dung (mẫu)', '08/07/2018', '3.000.000', 'Nuôi lợn (mua 2 lợn giống)', '12', '1%', '500.000', '60.000', '2.500.000', '280.000', 'Quá hạn 12 ngày'],
      ['2', 'Hoàng Thị Dung (mẫu)', '08/07/2018', '9.500.000', 'Nuôi trâu, bò, dê (1 con bò cái sinh sản)', '24', '0%', '', '', '9.500.000', '', 'Đang vay'],
      ['', 'Cộng 2 khoản', '', '12.500.000', '', '', '', '500.000', '60.000', '12.000.000', '280.000', ''],
    ])
    expect(registerSheet(exampleRegister).rows[0]!.cells.slice(4, 20)).toEqual([3_000_000, 'Nuôi lợn (mua 2 lợn giống)', 12, 1, 500_000, 60_000, 2_500_000, 0, 250_000, 30_000, 12, '08/11/2018', 250_000, 30_000, 'Đang vay', 'Lò Văn Thương (mẫu) (chồng)'])
    expect(registerSheet({ ...exampleRegister, loans: [] }).rows).toEqual([])
  })
})
