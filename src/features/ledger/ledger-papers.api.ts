/** Chứng từ và sổ sách in ra: vouchers on A5, the minutes of a count, the trial balance, the cash book; the same as sheets. */
import { z } from 'zod'
import { DayShape } from '#features/accounts/account.ts'
import { inOffice, type Office } from '#features/clubs/board.ts'
import { readTerms } from '#features/clubs/board.db.ts'
import { ofClub } from '#features/clubs/club.api.ts'
import { addDays, type Day } from '#kernel/day.ts'
import { dong, sumDong } from '#kernel/money.ts'
import type { OfficialDocument } from '#kernel/official-document.ts'
import { refuse } from '#kernel/refusal.ts'
import type { Sheet } from '#kernel/sheet.ts'
import { accept } from '#server/accept.ts'
import type { Tx } from '#server/database.ts'
import { writeDocx } from '#server/documents/docx.ts'
import { writeXlsx } from '#server/documents/xlsx.ts'
import { type FileAnswer, read, type ReadWork, type Route } from '#server/route.ts'
import { FUNDS, PLACES } from './account.ts'
import { type BookFacts, bookPaper, bookSheet } from './book-page.ts'
import { cashBook } from './cash-book.ts'
import { readCounts } from './cash-count.db.ts'
import { balanceIn } from './entry.ts'
import { logBorrowers, ofEntry, READ, whoOf } from './ledger.api.ts'
import { findEntry, readBalances, readEntries, readTrialBalance, type StoredEntry } from './ledger.db.ts'
import { readLoanAfter, readPaperClub } from './ledger-papers.db.ts'
import { type BalancesFacts, balanceSheets, trialBalancePaper } from './paper-balances.ts'
import { type Board, countPaper } from './paper-count.ts'
import { voucherPaper } from './paper-voucher.ts'
import { voucherNumber } from './voucher-number.ts'

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
const EXCEL = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
export const wordFile = async (paper: OfficialDocument, name: string): Promise<FileAnswer> => ({ file: await writeDocx(paper), name: `${name}.docx`, type: WORD })
export const excelFile = async (name: string, ...sheets: readonly [Sheet, ...Sheet[]]): Promise<FileAnswer> => ({ file: await writeXlsx(...sheets), name: `${name}.xlsx`, type: EXCEL })

/** Who holds the offices that sign for money, on the day. */
export async function readBoard(tx: Tx, clubId: string, on: Day): Promise<Board> {
  const held = inOffice(await readTerms(tx, clubId), on)
  const of = (office: Office): string | null => held.find((term) => term.office === office)?.name ?? null
  return { chair: of('chair'), accountant: of('accountant'), treasurer: of('treasurer') }
}

const BookAsked = z.object({ clubId: z.uuid(), fund: z.enum(FUNDS).default('income'), place: z.enum(PLACES).optional(), from: DayShape.optional(), to: DayShape.optional() })
async function readBook({ tx, input, today, sample, logRead }: ReadWork<z.output<typeof BookAsked>>): Promise<BookFacts> {
  const { clubId, fund, place = null } = input
  const [from, to] = [input.from ?? null, input.to ?? today]
  const start = from === null ? null : (await readBalances(tx, clubId, addDays(from, -1))).balances
  const before = start === null ? dong(0) : sumDong((place === null ? PLACES : [place]).map((each) => balanceIn(start, fund, each)))
  const entries = await readEntries(tx, { clubId, fund, from, to })
  logBorrowers(logRead, clubId, entries)
  return { of: await readPaperClub(tx, clubId, to, sample), fund, place, from, to, today, book: cashBook(entries, fund, before, place), entries: entries.map((entry) => ({ ...entry, who: whoOf(entry) })) }
}

async function readBalanceFacts({ tx, input, today, sample }: Pick<ReadWork<{ clubId: string; to?: Day | undefined }>, 'tx' | 'input' | 'today' | 'sample'>): Promise<BalancesFacts> {
  const on = input.to ?? today
  return { of: await readPaperClub(tx, input.clubId, on, sample), on, lines: await readTrialBalance(tx, input.clubId, on), capital: (await readBalances(tx, input.clubId, on)).capital }
}

const cited = (entry: StoredEntry | undefined) => (entry ? { number: voucherNumber(entry), day: entry.day } : null)
/** Lending and opening begin a loan; of all else about one, the paper says what is left. */
const leftAfter = async (tx: Tx, { id, kind, postings }: StoredEntry) => {
  const loans = new Set(postings.map(({ loanId }) => loanId).filter((loanId) => loanId != null))
  const [loanId] = loans
  return loans.size === 1 && loanId && !['loan', 'loan-in-kind', 'opening'].includes(kind) ? readLoanAfter(tx, loanId, id) : null
}

export const ledgerPaperRoutes: readonly Route[] = [
  read({
    path: '/api/ledger/entries/:entryId/paper',
    about: { vi: 'Phiếu thu, phiếu chi hoặc phiếu kế toán in trên khổ A5 (Word): số tiền bằng số và bằng chữ, số chính thức và số máy, chỗ ký.', en: 'A voucher to print on A5 (Word): the sum in figures and words, both numbers, lines for signing.' },
    who: READ,
    input: z.object({ entryId: z.uuid() }),
    answer: 'file',
    place: ofEntry,
    async work({ tx, input, sample, logRead }) {
      const entry = (await findEntry(tx, input.entryId)) ?? accept(refuse('ledger/no-such-entry'))
      logBorrowers(logRead, entry.clubId, [entry])
      const [reverses, reversedBy] = [entry.reverses ? await findEntry(tx, entry.reverses) : undefined, entry.reversedBy ? await findEntry(tx, entry.reversedBy) : undefined]
      const paper = voucherPaper({ of: await readPaperClub(tx, entry.clubId, entry.day, sample), entry, who: whoOf(entry), reverses: cited(reverses), reversedBy: cited(reversedBy), left: await leftAfter(tx, entry) })
      return wordFile(paper, voucherNumber(entry).replace(/[ /]/g, '-'))
    },
  }),
  read({
    path: '/api/clubs/:clubId/ledger/papers/:kind',
    about: {
      vi: 'Giấy tờ của sổ quỹ (Word): sổ quỹ theo mẫu sổ giấy, biên bản kiểm kê quỹ (lần mới nhất, hoặc lần được nêu), bảng cân đối tài khoản. Sổ có tên người vay nên lượt lấy được ghi.',
      en: 'Papers of the books as Word: the cash book in the paper’s layout, the minutes of a count (the latest, or the one named), the trial balance. Logged where borrowers are named.',
    },
    who: READ,
    input: BookAsked.extend({ kind: z.enum(['cash-book', 'count', 'trial-balance']), count: z.uuid().optional() }),
    answer: 'file',
    place: ofClub,
    async work(given) {
      const { tx, input, sample } = given
      const { clubId, kind, fund } = input
      if (kind === 'cash-book') return wordFile(bookPaper(await readBook(given)), `so-quy-${fund}`)
      if (kind === 'trial-balance') return wordFile(trialBalancePaper(await readBalanceFacts(given)), 'bang-can-doi')
      const count = (await readCounts(tx, clubId)).find((each) => (input.count ? each.id === input.count : each.fund === fund)) ?? accept(refuse('ledger/no-count'))
      const gap = count.entryId ? await findEntry(tx, count.entryId) : undefined
      return wordFile(countPaper({ of: await readPaperClub(tx, clubId, count.day, sample), board: await readBoard(tx, clubId, count.day), count, voucher: gap ? voucherNumber(gap) : null }), `kiem-ke-quy-${count.day}`)
    },
  }),
  read({
    path: '/api/clubs/:clubId/ledger/book.xlsx',
    about: { vi: 'Sổ quỹ dạng Excel theo mẫu sổ giấy, cộng từng tháng bằng công thức. Có tên người vay nên lượt lấy được ghi.', en: 'The cash book as Excel in the paper’s columns, each month’s sum live. Logged where borrowers are named.' },
    who: READ,
    input: BookAsked,
    answer: 'file',
    place: ofClub,
    work: async (given) => excelFile(`so-quy-${given.input.fund}`, bookSheet(await readBook(given))),
  }),
  read({
    path: '/api/clubs/:clubId/ledger/balances.xlsx',
    about: { vi: 'Vốn theo nguồn và bảng cân đối tài khoản dạng Excel.', en: 'Capital by source and the trial balance as Excel.' },
    who: READ,
    input: z.object({ clubId: z.uuid(), to: DayShape.optional() }),
    answer: 'file',
    place: ofClub,
    work: async (given) => excelFile('von-va-can-doi', ...balanceSheets(await readBalanceFacts(given))),
  }),
]
