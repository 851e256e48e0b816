/** Chuyển sổ của một quỹ đang chạy: opening balances, half-repaid loans, the last numbers of vouchers; taken back as a whole while nothing was built upon it. */
import { sql } from 'kysely'
import { z } from 'zod'
import { DayShape } from '#features/accounts/account.ts'
import { ofClub, streamOfClub } from '#features/clubs/club.api.ts'
import { findClub } from '#features/clubs/club.db.ts'
import { enter } from '#features/ledger/enter.db.ts'
import { reversalOf, VOUCHERS } from '#features/ledger/entry.ts'
import { EnteredView } from '#features/ledger/ledger-view.ts'
import { by, enteredView } from '#features/ledger/ledger.api.ts'
import { findEntry } from '#features/ledger/ledger.db.ts'
import { voucherNumber } from '#features/ledger/voucher-number.ts'
import { isOfClub } from '#features/members/membership.db.ts'
import { dong, sumDong } from '#kernel/money.ts'
import { refuse } from '#kernel/refusal.ts'
import { accept } from '#server/accept.ts'
import type { Tx } from '#server/database.ts'
import { read, type Route, write } from '#server/route.ts'
import { Reason, rulesOn } from './loan.api.ts'
import { cancelLoan, insertLoan, insertSchedule, lastVersion, readLoans, voidSchedule } from './loan.db.ts'
import { OpeningView } from './loan-view.ts'
import { leftOf, openBooks, OpeningShape } from './opening.ts'

const RECORD = { thing: 'money', action: 'record' } as const
const Paper = z.string().trim().min(3).max(200)

/** Entries that stand: neither reversed nor a reversal. */
async function readStanding(tx: Tx, clubId: string): Promise<{ id: string; kind: string }[]> {
  const { rows } = await sql<{ id: string; kind: string }>`select e.id, e.kind from ledger_entry e where e.club_id = ${clubId} and e.kind <> 'reversal' and not exists (select 1 from ledger_entry r where r.reverses = e.id) order by e.position limit 2`.execute(tx)
  return rows
}

export const openingRoutes: readonly Route[] = [
  read({
    path: '/api/clubs/:clubId/loans/opening',
    about: { vi: 'Câu lạc bộ đã chuyển sổ chưa, theo biên bản nào; còn chuyển hoặc rút lại được không.', en: 'Whether a running fund was brought in, by which paper; and whether it still can be, or taken back.' },
    who: { thing: 'money', action: 'read' },
    input: z.object({ clubId: z.uuid() }),
    answer: OpeningView,
    place: ofClub,
    async work({ tx, input }) {
      const [first, other] = await readStanding(tx, input.clubId)
      if (first?.kind !== 'opening') return { standing: first ? ('begun' as const) : ('empty' as const), entry: null }
      const entry = (await findEntry(tx, first.id))!
      return { standing: other ? ('goes-on' as const) : ('opened' as const), entry: { entryId: entry.id, day: entry.day, voucher: voucherNumber(entry), paper: entry.enteredFor } }
    },
  }),
  write({
    path: '/api/loans/opening',
    deed: { vi: 'Chuyển sổ quỹ đang chạy', en: 'Brought a running fund in' },
    about: { vi: 'Đưa vào sổ số dư của một quỹ đang hoạt động theo biên bản chuyển sổ: tiền, vốn theo nguồn, từng khoản vay còn lại với các kỳ còn phải trả, số chứng từ cuối.', en: 'Bring in the balances of a running fund by its cut-over sheet: money, capital by source, each loan with what is left of its schedule, the last voucher numbers.' },
    who: RECORD,
    stream: streamOfClub,
    input: z.object({ id: z.uuid(), clubId: z.uuid(), on: DayShape, paper: Paper, opening: OpeningShape }),
    answer: EnteredView.extend({ loans: z.number(), lent: z.number() }),
    place: ofClub,
    async work(given) {
      const { tx, input, today, record, touch } = given
      const { id, clubId, on, opening } = input
      if (!(await findClub(tx, clubId))) accept(refuse('clubs/no-such-club'))
      if ((await readStanding(tx, clubId)).length > 0) accept(refuse('loans/books-begun'))
      const { fund, every } = await rulesOn(tx, clubId, on)
      const draft = accept(openBooks(opening, on, fund.twoFunds))
      for (const { personId } of [...opening.loans, ...opening.members]) if (!(await isOfClub(tx, clubId, personId))) accept(refuse('ledger/not-of-this-club'))
      for (const loan of opening.loans) {
        await insertLoan(tx, { ...loan, graceMonths: 0, clubId, decisionId: null, openedOn: loan.lentOn, every, roundTo: fund.roundTo }, by(given))
        if (loan.left.length > 0) {
          const instalments = loan.left.map((each, at) => ({ ...each, number: at + 1 }))
          await insertSchedule(tx, loan.loanId, { version: 1 + (await lastVersion(tx, loan.loanId)), from: on, paidBefore: { principal: dong(0), interest: dong(0) }, instalments }, 'opening', input.paper, by(given))
        }
      }
      const year = Number(on.slice(0, 4))
      await tx.insertInto('voucher_start').values(VOUCHERS.map((voucher) => ({ club_id: clubId, voucher, year, last: opening.lastNumbers[voucher] }))).onConflict((each) => each.doNothing()).execute()
      const entered = await enter(tx, { id, clubId, on, manner: 'happened', draft, enteredFor: input.paper }, today, by(given))
      const lent = sumDong(opening.loans.map(leftOf))
      record({ subject: id, after: { on, loans: opening.loans.length, lent } })
      touch(`club:${clubId}`)
      return { ...enteredView(id, entered), loans: opening.loans.length, lent }
    },
  }),
  write({
    path: '/api/loans/opening/undo',
    deed: { vi: 'Rút lại việc chuyển sổ', en: 'Took an opening back' },
    about: { vi: 'Rút lại cả việc chuyển sổ ghi nhầm, khi chưa ghi gì thêm sau đó.', en: 'Take an opening back as a whole, while nothing has been entered after it.' },
    who: RECORD,
    stream: streamOfClub,
    input: z.object({ id: z.uuid(), clubId: z.uuid(), reason: Reason }),
    answer: EnteredView,
    place: ofClub,
    async work(given) {
      const { tx, input, today, record, touch } = given
      const [first, other] = await readStanding(tx, input.clubId)
      if (first?.kind !== 'opening') accept(refuse('loans/no-opening'))
      if (other) accept(refuse('loans/books-go-on'))
      const entry = (await findEntry(tx, first!.id))!
      const entered = await enter(tx, { id: input.id, clubId: input.clubId, on: entry.day, manner: 'happened', draft: accept(reversalOf(entry, null)), reverses: entry.id, reason: input.reason }, today, by(given))
      for (const loan of await readLoans(tx, { clubId: input.clubId })) {
        if (loan.openedOn === null || loan.cancelledOn !== null) continue
        await voidSchedule(tx, loan.id, null, input.reason, by(given))
        await cancelLoan(tx, loan.id, entry.day, input.reason)
      }
      record({ subject: entry.id, after: { reversedBy: input.id } })
      touch(`club:${input.clubId}`)
      return enteredView(input.id, entered)
    },
  }),
]
