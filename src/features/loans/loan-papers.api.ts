/** Giấy tờ của một khoản vay: application, debt note, the borrower's book, extension, the request to the owner of the capital. Each reading is logged. */
import { z } from 'zod'
import { DayShape } from '#features/accounts/account.ts'
import { areaName } from '#features/areas/area.db.ts'
import { readPaperClub } from '#features/ledger/ledger-papers.db.ts'
import { readBoard, wordFile } from '#features/ledger/ledger-papers.api.ts'
import { readEntries } from '#features/ledger/ledger.db.ts'
import { voucherNumber } from '#features/ledger/voucher-number.ts'
import { birthText } from '#features/people/birth.ts'
import { findPerson } from '#features/people/person.db.ts'
import type { Day } from '#kernel/day.ts'
import type { OfficialDocument } from '#kernel/official-document.ts'
import { type Refusal, refuse } from '#kernel/refusal.ts'
import { accept } from '#server/accept.ts'
import type { Tx } from '#server/database.ts'
import { read, type Route } from '#server/route.ts'
import { firstDueAfter } from './first-due.ts'
import type { LoanPaperFacts } from './loan-paper-facts.ts'
import { type Loan, stateOf } from './loan-state.ts'
import { loanGiven, ofLoan, OfLoan } from './loan.api.ts'
import { borrowerBookPaper } from './paper-borrower-book.ts'
import { debtNotePaper } from './paper-debt-note.ts'
import { extensionPaper } from './paper-extension.ts'
import { loanApplicationPaper } from './paper-loan-application.ts'
import { writeOffPaper } from './paper-write-off.ts'
import { repaymentSchedule } from './repayment-schedule.ts'
import { readRequests } from './write-off.db.ts'

const KINDS = ['application', 'debt-note', 'book', 'extension', 'write-off-request'] as const
type Kind = (typeof KINDS)[number]
const NAMES: Record<Kind, string> = { application: 'don-vay-von', 'debt-note': 'giay-nhan-no', book: 'so-vay-von', extension: 'giay-de-nghi-gia-han', 'write-off-request': 'de-nghi-xu-ly-von' }

/** The latest version, on the debt note the first; of a loan not yet paid out what paying it out on the day would mean. */
function scheduleOf(loan: Loan, kind: Kind, on: Day): LoanPaperFacts['schedule'] {
  const version = loan.versions.at(kind === 'debt-note' ? 0 : -1)
  if (version) return { instalments: version.instalments, planned: false }
  if (loan.openedOn !== null || loan.cancelledOn !== null) return { instalments: [], planned: false }
  const { amount, months, monthlyRate, method, graceMonths, every, roundTo } = loan
  const firstDueOn = firstDueAfter(on, { months, method, every })
  return { instalments: accept(repaymentSchedule({ principal: amount, months, monthlyRate, method, graceMonths, firstDueOn, every, roundTo, interestBase: null })), planned: true }
}

async function readFacts(tx: Tx, loan: Loan, kind: Kind, on: Day, sample: boolean): Promise<LoanPaperFacts> {
  const { clubId } = loan
  const person = (await findPerson(tx, loan.personId)) ?? accept(refuse('people/no-such-person'))
  const entries = await readEntries(tx, { clubId, loanId: loan.id })
  return {
    of: await readPaperClub(tx, clubId, on, sample), loan, on, state: stateOf(loan, on), board: await readBoard(tx, clubId, on), schedule: scheduleOf(loan, kind, on),
    borrower: { birth: person.birth && birthText(person.birth), address: [person.hamlet, await areaName(tx, person.areaId)].filter(Boolean).join(', ') || null },
    vouchers: new Map(entries.map((entry) => [entry.id, voucherNumber(entry)])),
  }
}

async function paperOf(tx: Tx, kind: Kind, facts: LoanPaperFacts): Promise<OfficialDocument | Refusal> {
  switch (kind) {
    case 'application':
      return loanApplicationPaper(facts)
    case 'debt-note':
      return debtNotePaper(facts)
    case 'book':
      return borrowerBookPaper(facts)
    case 'extension':
      return extensionPaper(facts)
    case 'write-off-request': {
      const request = (await readRequests(tx, facts.loan.id)).at(-1)
      return request ? writeOffPaper({ ...facts, request }) : refuse('loans/no-request')
    }
  }
}

export const loanPaperRoutes: readonly Route[] = [
  read({
    path: '/api/loans/:loanId/papers/:kind',
    about: {
      vi: 'Giấy tờ của một khoản vay (Word): đơn vay vốn, giấy nhận nợ, sổ vay của người vay (A5), giấy đề nghị gia hạn, đề nghị xử lý vốn. Là dữ liệu nhạy cảm, mỗi lượt lấy được ghi.',
      en: 'Papers of a loan as Word: application, debt note, the borrower’s own book (A5), request to extend, request to the owner of the capital. Sensitive, each reading is logged.',
    },
    who: { thing: 'money', action: 'read' },
    input: OfLoan.extend({ kind: z.enum(KINDS), on: DayShape.optional() }),
    answer: 'file',
    place: ofLoan,
    async work({ tx, input, today, sample, logRead }) {
      const loan = await loanGiven(tx, input.loanId)
      const paper = accept(await paperOf(tx, input.kind, await readFacts(tx, loan, input.kind, input.on ?? today, sample)))
      logRead({ stream: `club:${loan.clubId}`, subject: loan.personId, fields: ['loans'] })
      return wordFile(paper, NAMES[input.kind])
    },
  }),
]
