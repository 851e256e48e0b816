/** Bút toán của khoản vay: what lending, paying back and writing off mean in the books of the income fund. */
import type { Place, Source } from '#features/ledger/account.ts'
import { credit, debit, type Draft, postings } from '#features/ledger/entry.ts'
import { type Dong, dong, formatDong } from '#kernel/money.ts'
import type { Split } from './repayment.ts'

type Of = { readonly id: string; readonly personId: string; readonly inKind: unknown }
const principalOf = ({ inKind }: Pick<Of, 'inKind'>) => (inKind ? 'loans-in-kind' : 'loans') as 'loans' | 'loans-in-kind'

/** Cho vay: money out of box or bank; in kind the thing, at the value agreed on. */
export function lending(loan: Of & { readonly amount: Dong }, place: Place): Draft {
  const more = { loanId: loan.id }
  const given = loan.inKind ? credit('income', 'goods', loan.amount) : credit('income', place, loan.amount)
  return { kind: loan.inKind ? 'loan-in-kind' : 'loan', memo: loan.inKind ? 'Giao hiện vật cho vay' : 'Cho vay', personId: loan.personId, party: null, postings: postings(debit('income', principalOf(loan), loan.amount, more), given) }
}

/** Thu trả nợ: money in, split. Whoever brought it: the borrower, or somebody named. */
export function repaying(loan: Of, amount: Dong, { principal, interest, advance }: Split, place: Place, party: string | null): Draft {
  const more = { loanId: loan.id }
  const parts = [principal > 0 && `gốc ${formatDong(principal)}`, interest > 0 && `lãi ${formatDong(interest)}`, advance > 0 && `trả trước ${formatDong(advance)}`, advance < 0 && `trừ vào tiền trả trước ${formatDong(dong(-advance))}`].filter(Boolean)
  return {
    kind: 'repayment', memo: `Thu nợ: ${parts.join(', ')}`, personId: party ? null : loan.personId, party,
    postings: postings(debit('income', place, amount), credit('income', principalOf(loan), principal, more), credit('income', 'interest', interest, more), credit('income', 'advances', advance, more)),
  }
}

/** Thu lại nợ đã xóa: what comes in after a debt was written off is income; nobody owes it any more. */
export const recovering = (loan: Of, amount: Dong, place: Place, party: string | null): Draft => ({ kind: 'repayment', memo: 'Thu lại nợ đã xóa', personId: party ? null : loan.personId, party, postings: postings(debit('income', place, amount), credit('income', 'other-income', amount, { loanId: loan.id })) })

/** Nhận lại hiện vật: what comes back lies among the goods until it is lent again or sold. */
export const returningInKind = (loan: Of, value: Dong): Draft => ({ kind: 'repayment-in-kind', memo: 'Nhận lại hiện vật', personId: loan.personId, party: null, postings: postings(debit('income', 'goods', value), credit('income', 'loans-in-kind', value, { loanId: loan.id })) })

export const returningAdvance = (loan: Of, amount: Dong, place: Place): Draft => ({ kind: 'advance-return', memo: 'Trả lại tiền trả trước', personId: loan.personId, party: null, postings: postings(debit('income', 'advances', amount, { loanId: loan.id }), credit('income', place, amount)) })

/** Xóa nợ: on the club's own money by the meeting, on an owner's capital by the owner's decision alone. */
export const writingOff = (loan: Of, own: Dong, ofSource: { readonly source: Source; readonly amount: Dong } | null, memo: string): Draft => ({
  kind: 'write-off', memo, personId: loan.personId, party: null,
  postings: postings(
    debit('income', 'written-off', own, { loanId: loan.id }), ...(ofSource ? [debit('income', 'capital', ofSource.amount, { source: ofSource.source, loanId: loan.id })] : []),
    credit('income', principalOf(loan), dong(own + (ofSource?.amount ?? 0)), { loanId: loan.id }),
  ),
})
