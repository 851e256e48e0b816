/** The papers of a club's money as a program that is not ours opens them: how many pages of which sheet, and the sheets' numbers saved and read back. */
import { describe, expect, it } from 'vitest'
import { bookPaper, bookSheet } from '#features/ledger/book-page.ts'
import type { PaperClub } from '#features/ledger/club-form.ts'
import { balanceSheets, trialBalancePaper } from '#features/ledger/paper-balances.ts'
import { countPaper } from '#features/ledger/paper-count.ts'
import { voucherPaper } from '#features/ledger/paper-voucher.ts'
import { registerPaper, registerSheet } from '#features/loans/loan-register.ts'
import { borrowerBookPaper } from '#features/loans/paper-borrower-book.ts'
import { cutOverPaper } from '#features/loans/paper-cut-over.ts'
import { debtNotePaper } from '#features/loans/paper-debt-note.ts'
import { extensionPaper } from '#features/loans/paper-extension.ts'
import { handoverPaper } from '#features/loans/paper-handover.ts'
import { loanApplicationPaper } from '#features/loans/paper-loan-application.ts'
import { publicSheetPaper } from '#features/loans/paper-public-sheet.ts'
import { writeOffPaper } from '#features/loans/paper-write-off.ts'
import { assetListPaper, assetListSheet } from '#features/property/paper-asset-list.ts'
import { donorBookPaper, donorBookSheet } from '#features/property/paper-donor-book.ts'
import type { OfficialDocument } from '#kernel/official-document.ts'
import { isRefusal, type Refusal } from '#kernel/refusal.ts'
import { isSum, type Sheet } from '#kernel/sheet.ts'
import { writeDocx } from '#server/documents/docx.ts'
import { writeXlsx } from '#server/documents/xlsx.ts'
import { exampleCutOver, exampleHandover, exampleLoan, examplePublic, exampleRegister, exampleWriteOff, extendedLoan, loanFacts, loanInKind } from './example-loans.ts'
import { exampleBalances, exampleBook, exampleCount, examplePayment, exampleReceipt, exampleReversal, exampleShare } from './example-money.ts'
import { emptyAssets, emptyDonorBook, exampleAssets, exampleDonorBook } from './example-property.ts'
import { convert, pageSizes, pagesOf } from './libreoffice.ts'
import { workbookOf } from './xlsx-parts.ts'

const [A4, A4_ACROSS, A5, A5_ACROSS] = [[210, 297], [297, 210], [148, 210], [210, 148]] as const
/** As long as anybody is likely to type it. */
const long = 'Mua băng đo huyết áp, nhiệt kế, bông băng cho tổ chăm sóc tại nhà của câu lạc bộ theo biên bản họp '
const wordy = { ...exampleReversal, who: 'Cửa hàng vật tư y tế Hoàng Liên, tổ dân phố số 5, thị trấn Khánh Yên', entry: { ...exampleReversal.entry, memo: long, reason: long, enteredFor: long, deviceNumber: 'AB-000123' } }

const PAPERS: readonly (readonly [string, (of: PaperClub) => OfficialDocument | Refusal, readonly [number, number], number])[] = [
  ['a receipt', (of) => voucherPaper({ ...exampleReceipt, of }), A5_ACROSS, 1],
  ['a payment voucher', (of) => voucherPaper({ ...examplePayment, of }), A5_ACROSS, 1],
  ['a reversal of many words', (of) => voucherPaper({ ...wordy, of }), A5_ACROSS, 1],
  ['a journal voucher', (of) => voucherPaper({ ...exampleShare, of }), A5_ACROSS, 1],
  ['the minutes of a count', (of) => countPaper({ ...exampleCount, of }), A4, 1],
  ['the cash book', (of) => bookPaper({ ...exampleBook, of }), A4_ACROSS, 1],
  ['the trial balance', (of) => trialBalancePaper({ ...exampleBalances, of }), A4, 1],
  ['an application', (of) => loanApplicationPaper({ ...loanFacts(exampleLoan), of }), A4, 1],
  ['a debt note of a year', (of) => debtNotePaper({ ...loanFacts(exampleLoan), of }), A4, 1],
  ['a debt note in kind', (of) => debtNotePaper({ ...loanFacts(loanInKind), of }), A4, 1],
  ['a borrower’s book', (of) => borrowerBookPaper({ ...loanFacts(exampleLoan), of }), A5, 2],
  ['an extension', (of) => extensionPaper({ ...loanFacts(extendedLoan), of }), A4, 2],
  ['a request to the owner of the capital', (of) => writeOffPaper({ ...exampleWriteOff, of }), A4, 1],
  ['the public sheet', (of) => publicSheetPaper({ ...examplePublic, of }), A4, 1],
  ['the cut-over', (of) => cutOverPaper({ ...exampleCutOver, of }), A4, 2],
  ['a handover', (of) => handoverPaper({ ...exampleHandover, of }), A4, 1],
  ['the loan register', (of) => registerPaper({ ...exampleRegister, of }), A4_ACROSS, 1],
  ['the donor book', (of) => donorBookPaper({ ...exampleDonorBook, of }), A4, 1],
  ['a donor book of nothing', (of) => donorBookPaper({ ...emptyDonorBook, of }), A4, 1],
  ['the asset book', (of) => assetListPaper({ ...exampleAssets, of }), A4_ACROSS, 2],
  ['an asset book of little', (of) => assetListPaper({ ...exampleAssets, of, assets: exampleAssets.assets.slice(0, 2), gone: [] }), A4_ACROSS, 1],
  ['an asset book of nothing', (of) => assetListPaper({ ...emptyAssets, of }), A4_ACROSS, 1],
]

describe.each([false, true])('opened in LibreOffice, sample: %s', (sample) => {
  it.each(PAPERS)('%s is on its sheet and no longer than it should be', async (_, paperOf, size, count) => {
    const paper = paperOf({ ...exampleReceipt.of, sample })
    if (isRefusal(paper)) throw new Error(paper.refused)
    const pdf = await convert(await writeDocx(paper), 'giay-to.docx', 'pdf')
    const pages = await pagesOf(pdf)
    expect(await pageSizes(pdf)).toEqual(Array.from({ length: count }, () => size))
    for (const page of pages) expect(page.includes('MẪU')).toBe(sample)
    // the signatures stand with the last words of the paper
    expect(pages.at(-1)).toMatch(/THỦ QUỸ|CHỦ NHIỆM|KẾ TOÁN/)
  })
})

describe('the asset book', () => {
  it('never leaves its signatures alone on a sheet', async () => {
    const pages = await pagesOf(await convert(await writeDocx(assetListPaper(exampleAssets)), 'so-tai-san.docx', 'pdf'))
    expect(pages[1]).toContain('Câu lạc bộ đang có 4 loại tài sản')
    expect(pages[0]).toContain('30/06/2018')
  })
})

describe('a book of many lines', () => {
  it('repeats its columns on each page', async () => {
    const line = exampleBook.book.lines[3]!
    const lines = Array.from({ length: 90 }, () => line)
    const pages = await pagesOf(await convert(await writeDocx(bookPaper({ ...exampleBook, book: { ...exampleBook.book, lines } })), 'so-quy.docx', 'pdf'))
    expect(pages.length).toBeGreaterThan(2)
    for (const page of pages) expect(page).toContain('Số phiếu thu')
  })
})

/** What each cell of the sheet says, with the sums as LibreOffice has worked them out. */
const toldBy = (cell: Sheet['rows'][number]['cells'][number]) => (isSum(cell) ? cell.value : cell === '' ? null : cell)
describe('saved by LibreOffice and read back', () => {
  it.each<readonly [string, readonly [Sheet, ...Sheet[]]]>([
    ['so-quy', [bookSheet(exampleBook)]],
    ['cho-vay', [registerSheet(exampleRegister)]],
    ['can-doi', balanceSheets(exampleBalances)],
    ['tam-long-vang', [donorBookSheet(exampleDonorBook)]],
    ['tai-san', [assetListSheet(exampleAssets)]],
  ])('%s has the same cells, its sums live', async (name, sheets) => {
    // another ending, so that what is read cannot be what was written
    const saved = await workbookOf(await convert(await writeXlsx(...sheets), `${name}.XLSX`, 'xlsx'))
    expect(saved.sheets.map((sheet) => sheet.name)).toEqual(sheets.map((sheet) => sheet.name))
    for (const [at, sheet] of sheets.entries()) {
      // title, reference, unit and the header stand above
      const rows = saved.sheets[at]!.rows.slice(4, 4 + sheet.rows.length)
      const read = rows.map(({ cells }) => sheet.columns.map((_, column) => (cells[column] === undefined || cells[column].kind === 'empty' ? null : (cells[column].number ?? cells[column].text))))
      expect(read).toEqual(sheet.rows.map(({ cells }) => cells.map(toldBy)))
      const formulas = rows.flatMap(({ cells }) => cells).filter(({ formula }) => formula).length
      expect(formulas).toBe(sheet.rows.flatMap(({ cells }) => cells).filter(isSum).length)
    }
  })
})
