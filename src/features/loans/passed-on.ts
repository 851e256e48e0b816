/** Người nhận tiếp: what came back of one loan in kind is lent to the next member. */
import { type Refusal, refuse } from '#kernel/refusal.ts'

/** `from`: the loan from which the thing came back, where there is one of that id; undefined where there is none. */
export type PassedOn = { readonly from: { readonly clubId: string; readonly inKind: unknown; readonly cameBack: boolean } | undefined; readonly clubId: string; readonly inKind: boolean }

/** Errors: `loans/not-in-kind` (money is lent), `loans/no-such-loan` (of this club), `loans/nothing-came-back` (in money, or nothing yet). */
export function mayPassOn({ from, clubId, inKind }: PassedOn): Refusal | undefined {
  if (!inKind) return refuse('loans/not-in-kind')
  if (!from || from.clubId !== clubId) return refuse('loans/no-such-loan')
  return from.inKind && from.cameBack ? undefined : refuse('loans/nothing-came-back')
}
