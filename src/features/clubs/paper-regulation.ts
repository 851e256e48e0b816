/** Quy chế tổ chức và hoạt động, mẫu: brought into force with the decision; the club fills and changes it before it votes. */
import { type Block, dayOrBlank, numberLine, type OfficialDocument, STATE_MOTTO } from '#kernel/official-document.ts'
import type { FoundingFacts } from './founding-facts.ts'
import { clubTitle, committeeOf, known, points, signedBy, stepOf } from './founding-phrases.ts'
import { regulationChapters } from './regulation-chapters.ts'
import { regulationFund } from './regulation-fund.ts'

/** A clause, or one that leads to points. */
export type Clause = string | { readonly text: string; readonly points: readonly string[] }
export type Article = { readonly title: string; readonly clauses: readonly Clause[] }
export type Chapter = { readonly title: string; readonly articles: readonly Article[] }

export function regulationPaper(facts: FoundingFacts): OfficialDocument {
  const committee = committeeOf(facts)
  const { number, day } = stepOf(facts, 'decided')
  return {
    letterhead: { superior: null, issuer: committee, motto: STATE_MOTTO, number: '', placeAndDate: '' },
    kind: 'QUY CHẾ',
    title: `Tổ chức và hoạt động của\n${clubTitle(facts)}`,
    reference: `(Ban hành kèm theo Quyết định ${numberLine(known(number), 'QĐ-UBND').replace('Số: ', 'số ')}\n${dayOrBlank(day)} của ${committee})`,
    body: blocksOf([...regulationChapters(facts), ...regulationFund(facts)]),
    foot: { recipients: [], authority: [], signer: null, signatures: [[null, signedBy(['TM. Ủy ban nhân dân', '……………………'], { note: null })]] },
    annexes: [],
    sample: facts.sample,
  }
}

const ROMAN = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII'] as const

/** Chapters with Roman numbers, articles counted through, clauses anew in each. */
function blocksOf(chapters: readonly Chapter[]): Block[] {
  let article = 0
  return chapters.flatMap(({ title, articles }, at): Block[] => [
    { kind: 'part', text: `Chương ${ROMAN[at]}` },
    { kind: 'part', text: title.toLocaleUpperCase('vi') },
    ...articles.flatMap((each): Block[] => {
      article += 1
      return [{ kind: 'heading', text: `Điều ${article}. ${each.title}` }, ...clausesOf(each.clauses)]
    }),
  ])
}

/** An article's only clause has no number. */
function clausesOf(clauses: readonly Clause[]): Block[] {
  return clauses.flatMap((clause, at): Block[] => {
    const text = typeof clause === 'string' ? clause : clause.text
    return [{ kind: 'clause', text: clauses.length > 1 ? `${at + 1}. ${text}` : text }, ...(typeof clause === 'string' ? [] : points(clause.points))]
  })
}
