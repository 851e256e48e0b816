/** A fund's books as one would keep them with a pencil: a column for each account and nothing else. What the software's books are held against. */

/** Debit positive, by `fund/account` or `fund/capital/source`. */
export type PencilBook = Map<string, number>
type Line = readonly [column: string, amount: number]

export const enter = (book: PencilBook, lines: readonly Line[]): void => {
  for (const [column, amount] of lines) book.set(column, (book.get(column) ?? 0) + amount)
}
/** Columns that hold something. */
export const columns = (book: PencilBook): Record<string, number> => Object.fromEntries([...book].filter(([, amount]) => amount !== 0).sort())

type Movement = { readonly kind: string; readonly amount: number; readonly fund?: string; readonly place?: string; readonly from?: string; readonly to?: string; readonly source?: string }

/** What each thing that a treasurer does means on paper. */
export function linesOf({ kind, amount, fund = 'income', place = 'cash', from = 'cash', to = 'cash', source = 'mobilised' }: Movement): readonly Line[] {
  switch (kind) {
    case 'capital': return [[`income/${place}`, amount], [`income/capital/${source}`, -amount]]
    case 'capital-return': return [[`income/capital/${source}`, amount], [`income/${place}`, -amount]]
    case 'dues': return [[`${fund}/${place}`, amount], [`${fund}/dues`, -amount]]
    case 'donation': return [[`${fund}/${place}`, amount], [`${fund}/donations`, -amount]]
    case 'other-income': return [[`${fund}/${place}`, amount], [`${fund}/other-income`, -amount]]
    case 'spending': return [[`${fund}/spending`, amount], [`${fund}/${place}`, -amount]]
    case 'transfer': return [[`${fund}/${from === 'cash' ? 'bank' : 'cash'}`, amount], [`${fund}/${from}`, -amount]]
    case 'interest-share': return [['income/share-given', amount], [`income/${from}`, -amount], [`operating/${to}`, amount], ['operating/share-received', -amount]]
    case 'goods-bought': return [['income/goods', amount], [`income/${place}`, -amount]]
    case 'goods-sold': return [[`income/${place}`, amount], ['income/goods', -amount]]
    default: throw new Error(`No such movement: ${kind}`)
  }
}
export const undone = (lines: readonly Line[]): readonly Line[] => lines.map(([column, amount]) => [column, -amount])
export const lent = (amount: number): readonly Line[] => [['income/loans', amount], ['income/cash', -amount]]
export const repaid = (amount: number, { principal, interest, advance }: { principal: number; interest: number; advance: number }): readonly Line[] => [
  ['income/cash', amount], ['income/loans', -principal], ['income/interest', -interest], ['income/advances', -advance],
]
export const gap = (fund: string, difference: number): readonly Line[] => [[`${fund}/cash`, difference], [`${fund}/${difference > 0 ? 'count-over' : 'count-short'}`, -difference]]
