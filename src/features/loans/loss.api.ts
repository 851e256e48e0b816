/** Con vật cho vay chết hoặc mất: the certificate, and taking it back. What follows of it is decided by the meeting: `extension.api.ts`, `write-off.api.ts`. */
import { z } from 'zod'
import { by } from '#features/ledger/ledger.api.ts'
import { refuse } from '#kernel/refusal.ts'
import { accept } from '#server/accept.ts'
import { type Route, write } from '#server/route.ts'
import { lentOn, stateOf } from './loan-state.ts'
import { loanGiven, ofLoan, OfLoan, Reason, streamOfLoan } from './loan.api.ts'
import { LossShape, mayLose } from './loss.ts'
import { insertLoss, readLosses, voidLoss } from './loss.db.ts'

const RECORD = { thing: 'money', action: 'record' } as const

export const lossRoutes: readonly Route[] = [
  write({
    path: '/api/loans/losses',
    deed: { vi: 'Ghi xác nhận con vật cho vay chết hoặc mất', en: 'Recorded that an animal lent was lost' },
    about: {
      vi: 'Ghi giấy xác nhận con vật hoặc hiện vật cho vay đã chết, mất, bị trộm hay phải tiêu hủy: ngày nào, ai xác nhận. Không đổi số nợ; sau đó buổi họp cho gia hạn hoặc xóa nợ.',
      en: 'Record the certificate that an animal or thing lent has died, is lost, was stolen or culled: when, and who certified it. The debt stays; the meeting then postpones it or writes it off.',
    },
    who: RECORD,
    stream: streamOfLoan,
    input: OfLoan.extend({ id: z.uuid(), loss: LossShape }),
    answer: z.object({ lossId: z.string() }),
    place: ofLoan,
    async work(given) {
      const { tx, input, today, record, touch } = given
      const loan = await loanGiven(tx, input.loanId)
      const lostBefore = (await readLosses(tx, loan.id)).reduce((sum, { quantity }) => sum + quantity, 0)
      const loss = accept(mayLose(input.loss, { inKind: loan.inKind, status: stateOf(loan, today).status, lentOn: lentOn(loan), lostBefore }, today))
      await insertLoss(tx, input.id, loan.id, loss, by(given))
      record({ subject: loan.id, after: { loss: input.id, day: loss.day, cause: loss.cause, quantity: loss.quantity } })
      touch(`club:${loan.clubId}`)
      return { lossId: input.id }
    },
  }),
  write({
    path: '/api/loans/losses/undo',
    deed: { vi: 'Rút lại xác nhận con vật chết hoặc mất', en: 'Took a certificate of loss back' },
    about: { vi: 'Rút lại một xác nhận ghi nhầm; lý do được giữ.', en: 'Take back a certificate entered by mistake; the reason is kept.' },
    who: RECORD,
    stream: streamOfLoan,
    input: OfLoan.extend({ id: z.uuid(), lossId: z.uuid(), reason: Reason }),
    answer: z.object({}),
    place: ofLoan,
    async work(given) {
      const { tx, input, record, touch } = given
      const loan = await loanGiven(tx, input.loanId)
      const loss = (await readLosses(tx, loan.id)).find(({ id }) => id === input.lossId) ?? accept(refuse('loans/no-such-loss'))
      await voidLoss(tx, loss.id, input.reason, by(given))
      record({ subject: loan.id, before: { loss: loss.id, day: loss.day, cause: loss.cause }, after: { voided: true } })
      touch(`club:${loan.clubId}`)
      return {}
    },
  }),
]
