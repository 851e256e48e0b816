/** Giấy tờ về quỹ: head, sums and lines for signing as all papers about a club's money have them. A club has no seal: people sign by hand, the commune's association confirms. */
import type { FoundingFacts } from '#features/clubs/founding-facts.ts'
import { associationOf, clubName, known, placeOf, signedBy } from '#features/clubs/founding-phrases.ts'
import type { Day } from '#kernel/day.ts'
import { type Dong, formatWhole } from '#kernel/money.ts'
import { type Letterhead, placeAndDate, type PaperColumn, type PaperTable, type Signature, STATE_MOTTO } from '#kernel/official-document.ts'
import { amountInWords } from '#kernel/amount-in-words.ts'

/** The club as its papers name it on their day. */
export type PaperClub = Pick<FoundingFacts, 'club' | 'association' | 'peoplesCommittee' | 'sample'>

/** "Câu lạc bộ liên thế hệ tự giúp nhau Nậm Cọ, thôn Nậm Cọ": the hamlet where the name does not say it. */
export function clubWithHamlet({ club }: Pick<PaperClub, 'club'>): string {
  const name = clubName(club)
  const hamlet = known(club.hamlet)
  return hamlet === null || name.toLocaleLowerCase('vi').includes(hamlet.toLocaleLowerCase('vi').replace(/^(thôn|bản|tổ dân phố|tổ) /u, '')) ? name : `${name}, ${hamlet}`
}

/** The head of what the club itself puts up or keeps: the association above, the motto, place and day. */
export const clubHead = (of: PaperClub, day: Day | null): Letterhead => ({ superior: associationOf(of), issuer: clubName(of.club), motto: STATE_MOTTO, number: '', placeAndDate: placeAndDate(placeOf(of.club), day) })
/** Of a form: its numbers stand where the motto would. */
export const formHead = (of: PaperClub, aside: readonly string[]): Letterhead => ({ superior: associationOf(of), issuer: clubWithHamlet(of), motto: STATE_MOTTO, number: '', placeAndDate: '', aside })

export const confirmedBy = (of: PaperClub): Signature => signedBy(['Xác nhận của', associationOf(of)], { note: null })

export const sum = (amount: Dong): string => `${formatWhole(amount)} đồng`
/** "280.000 đồng (hai trăm tám mươi nghìn đồng)" */
export const sumWithWords = (amount: Dong): string => `${sum(amount)} (${amountInWords(amount)})`
/** Of a table: nothing stays empty. */
export const orEmpty = (amount: number): string => (amount === 0 ? '' : formatWhole(amount))

type Column = PaperColumn & { readonly title: string }
/** A table whose sums stand out. */
export const moneyTable = (columns: readonly Column[], rows: PaperTable['rows'], more: Pick<PaperTable, 'whole' | 'rowHeight'> = {}): PaperTable => ({
  columns: columns.map(({ share, align }) => ({ share, align })), header: [columns.map(({ title }, column) => ({ text: title, column, across: 1, down: 1 }))], rows, ...more,
})
export const column = (title: string, share: number, align: PaperColumn['align'] = 'start'): Column => ({ title, share, align })
