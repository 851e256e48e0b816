/** Hộp thoại của từng việc: which form an act opens. Each says what it sends; the server holds it against the loan and the club's rules. */
import type { Act } from './loan-acts.ts'
import { Extend } from './extend-dialog.desk.tsx'
import { Cancel, Heir, LossRecord, Result, TakeBack, UndoExtension, UndoLoss } from './loan-case-dialogs.desk.tsx'
import { PayOut, Repay, ReturnAdvance, ReturnInKind } from './loan-money-dialogs.desk.tsx'
import type { LoanView } from './loan-view.ts'
import { Answer, Request, WriteOff } from './write-off-dialogs.desk.tsx'

export type DialogProps = { readonly clubId: string; readonly loan: LoanView; readonly close: () => void }

const PLAIN = { 'pay-out': PayOut, repay: Repay, 'return-in-kind': ReturnInKind, 'return-advance': ReturnAdvance, extend: Extend, 'undo-extension': UndoExtension, loss: LossRecord, 'write-off': WriteOff, request: Request, heir: Heir, result: Result, cancel: Cancel }

export function ActDialog({ act, ...props }: DialogProps & { readonly act: Act }) {
  if (act.kind === 'take-back') return <TakeBack {...props} entryId={act.entryId} />
  if (act.kind === 'undo-loss') return <UndoLoss {...props} lossId={act.lossId} />
  if (act.kind === 'answer') return <Answer {...props} requestId={act.requestId} />
  const Form = PLAIN[act.kind]
  return <Form {...props} />
}
