/** Việc của khoản vay: what may be done, as the loan stands and as the roles allow. */
import type { LoanView } from './loan-view.ts'

export type Act =
  | { readonly kind: 'pay-out' | 'repay' | 'return-in-kind' | 'return-advance' | 'extend' | 'undo-extension' | 'loss' | 'write-off' | 'request' | 'heir' | 'result' | 'cancel' }
  | { readonly kind: 'take-back'; readonly entryId: string }
  | { readonly kind: 'undo-loss'; readonly lossId: string }
  | { readonly kind: 'answer'; readonly requestId: string }
export type Plain = Exclude<Act, { entryId: string } | { lossId: string } | { requestId: string }>['kind']

/** How much of what was lent is not certified as lost, in its own unit; counted in hundredths, so that 0,3 less 0,1 is 0,2. */
export const notLost = ({ inKind, losses }: Pick<LoanView, 'inKind' | 'losses'>): number => (Math.round((inKind?.quantity ?? 0) * 100) - losses.reduce((sum, { quantity }) => sum + Math.round(quantity * 100), 0)) / 100

/** What may be done with a loan as it stands; the first is the main one. */
export function actsOf({ state, inKind, died, versions, losses }: Pick<LoanView, 'state' | 'inKind' | 'died' | 'versions' | 'losses'>, may: { readonly record: boolean; readonly decide: boolean }): readonly Plain[] {
  const acts: readonly (readonly [Plain, boolean])[] = [
    ['pay-out', may.record && state.status === 'decided'], ['cancel', may.decide && state.status === 'decided'],
    ['repay', may.record && (state.status === 'lent' || state.status === 'written-off')],
    ['return-in-kind', may.record && state.status === 'lent' && inKind !== null && inKind.comesBack !== 'cash'], ['loss', may.record && state.status === 'lent' && notLost({ inKind, losses }) > 0],
    ['extend', may.decide && state.status === 'lent'], ['undo-extension', may.decide && versions.length > 1], ['write-off', may.decide && state.status === 'lent'], ['request', may.decide && state.status === 'lent'],
    ['heir', may.record && died && state.status === 'lent'], ['return-advance', may.record && state.advance > 0], ['result', may.record && !['decided', 'cancelled'].includes(state.status)],
  ]
  return acts.filter(([, isOpen]) => isOpen).map(([act]) => act)
}
