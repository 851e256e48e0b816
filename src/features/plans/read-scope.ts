/** Đọc phạm vi và đối tượng. */
import { foldInPlace, trimClause } from './reading-words.ts'
import { leadOf, type Said } from './sections.ts'

export type ReadScope = { readonly scope: string | null; readonly beneficiaries: string | null }

/** What is neither said of the scope by its own words nor by its heading is said of the beneficiaries. */
export function readScope(said: readonly Said[]): ReadScope {
  const scope: string[] = []
  const beneficiaries: string[] = []
  for (const piece of said) {
    if (piece.role === 'heading') continue
    const { lead, matter } = leadOf(piece.text)
    const named = /pham vi|doi tuong/.test(foldInPlace(lead))
    const heading = named ? lead : (piece.under.at(-1) ?? '')
    for (const sentence of (named ? matter : piece.text).split(/(?<=\.)\s+(?=Phạm vi|Đối tượng)/u)) {
      const own = /^(?:Phạm vi|Đối tượng)\s*(?:thực hiện|áp dụng)?\s*:?\s*/u.exec(sentence)
      const isScope = /pham vi/.test(foldInPlace(own ? own[0] : heading)) && !(own === null && /doi tuong/.test(foldInPlace(heading)))
      ;(isScope ? scope : beneficiaries).push(trimClause(own ? sentence.slice(own[0].length) : sentence))
    }
  }
  return { scope: joined(scope), beneficiaries: joined(beneficiaries) }
}

const joined = (texts: readonly string[]): string | null => (texts.length === 0 ? null : texts.join('; '))
