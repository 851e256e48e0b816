/** Tuổi nợ: the principal of running loans by how long the oldest unpaid instalment is overdue. */
import { AGES, type Age, ageOf } from './extension.ts'

export type AgeLine = { readonly age: Age; readonly loans: number; readonly principal: number }

/** One line for each group, in order, empty ones too; `principal` in đồng is what is left of the loans, not the part that is due. */
export function byAge(loans: readonly { readonly state: { readonly status: string; readonly daysOverdue: number; readonly principalLeft: number } }[]): readonly AgeLine[] {
  const running = loans.filter(({ state }) => state.status === 'lent')
  return AGES.map((age) => {
    const of = running.filter(({ state }) => ageOf(state.daysOverdue) === age)
    return { age, loans: of.length, principal: of.reduce((sum, { state }) => sum + state.principalLeft, 0) }
  })
}
