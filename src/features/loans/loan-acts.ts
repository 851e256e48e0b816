/** Việc của khoản vay: what may be done, as the loan stands and as the roles allow. */
import type { LoanView } from './loan-view.ts'

export type Act =
  | { readonly kind: 'pay-out' | 'repay' | 'return-in-kind' | 'return-advance' | 'extend' | 'undo-extension' | 'loss' | 'write-off' | 'request' | 'heir' | 'result' | 'cancel' }
  | { readonly kind: 'take-back'; readonly entryId: string }
  | { readonly kind: 'undo-loss'; readonly lossId: string }
  | { readonly kind: 'answer'; readonly requestId: string }
export type Plain = Exclude<Act, { entryId: string } | { lossId: string } | { requestId: string }>['kind']

/** What may be done with a loan as it stands; the first is the main one. */
export function actsOf({ state, inKind, died, versions }: Pick<LoanView, 'state' | 'inKind' | 'died' | 'versions'>, may: { readonly record: boolean; readonly decide: boolean }): readonly Plain[] {
  const acts: readonly (readonly [Plain, boolean])[] = [
    ['pay-out', may.record && state.status === 'decided'], ['cancel', may.decide && state.status === 'decided'],
    ['repay', may.record && (state.status === 'lent' || state.status === 'written-off')],
    ['return-in-kind', may.record && state.status === 'lent' && inKind !== null && inKind.comesBack !== 'cash'], ['loss', may.record && state.status === 'lent' && inKind !== null],
    ['extend', may.decide && state.status === 'lent'], ['undo-extension', may.decide && versions.length > 1], ['write-off', may.decide && state.status === 'lent'], ['request', may.decide && state.status === 'lent'],
    ['heir', may.record && died && state.status === 'lent'], ['return-advance', may.record && state.advance > 0], ['result', may.record && !['decided', 'cancelled'].includes(state.status)],
  ]
  return acts.filter(([, isOpen]) => isOpen).map(([act]) => act)
}
