/** Đọc kinh phí: the money that the text itself states, beside the table. */
import { type Dong, dong } from '#kernel/money.ts'
import type { Funding, FundingShare, Unread } from './plan.ts'
import { clausesOf } from './read-quantities.ts'
import { foldInPlace, sourceKind, trimClause } from './reading-words.ts'
import { sentencesOf } from './read-targets.ts'
import { leadOf, leftOver, type Said } from './sections.ts'

export type ReadFunding = { readonly funding: Funding; readonly unread: readonly Unread[] }

type Money = { total: Dong | null; approximate: boolean; readonly bySource: FundingShare[] }

/** The first sum that names no source is the total; sums for each club are targets and are passed over. */
export function readFunding(said: readonly Said[]): ReadFunding {
  const money: Money = { total: null, approximate: false, bySource: [] }
  const unread: Unread[] = []
  for (const piece of said) {
    if (isAnnexNote(piece) || piece.role === 'heading') continue
    const sentences = sentencesOf(piece.text)
    const left = sentences.filter((sentence) => !isForEachClub(foldInPlace(sentence)) && !take(money, sentence, piece.line))
    unread.push(...leftOver(piece, left.map(trimClause), left.length === sentences.length))
  }
  return { funding: money, unread }
}

/** False when the sentence states no sum, or a second total. */
function take(money: Money, sentence: string, line: number): boolean {
  const sum = clausesOf(sentence).find(({ of }) => of === 'money')
  const amount = sum?.value ?? sum?.lower ?? sum?.upper ?? null
  if (amount === null) return false
  const title = sourceTitle(sentence)
  if (title !== null) money.bySource.push({ source: { kind: sourceKind(title), title }, amount: dong(amount), line })
  else if (money.total !== null) return false
  else Object.assign(money, { total: dong(amount), approximate: APPROXIMATE.test(foldInPlace(sentence)) })
  return true
}

const APPROXIMATE = /(?:hon|gan|khoang|chung|tren|duoi) [\d.,]+ ?(?:trieu|ty|nghin|dong)/
const isForEachClub = (words: string): boolean => /^\D*\d.*(?:moi|mot|\/) ?(?:cau lac bo|clb)/.test(words)
/** "(Biểu dự toán kinh phí kèm theo)" only points to the annex. */
const isAnnexNote = ({ role, text }: Said): boolean => role === 'note' && /kem theo/.test(foldInPlace(text))

/** "Ngân sách tỉnh: 129.300.000 đồng" → "Ngân sách tỉnh"; a lead that speaks of the whole has no source. */
function sourceTitle(sentence: string): string | null {
  const { lead } = leadOf(sentence, 200)
  const words = foldInPlace(lead)
  return lead === '' || /^(?:tong|du kien|du toan|kinh phi thuc hien|nhu cau|kinh phi du kien)/.test(words) || /trong do/.test(words) ? null : lead
}
