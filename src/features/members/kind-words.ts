/** "3 phụ nữ từ 55 tuổi thuộc hộ nghèo, cận nghèo hoặc khó khăn": a kind of people in words, in either language. */
import type { Kind } from './admission-kind.ts'
import type { Invitation } from './invitation.ts'
import type { vi } from './vi.ts'

type KindWords = (typeof vi)['kinds']
/** As it comes from the server, where a trait that is not asked about may stand as undefined. */
type ShownKind = { readonly [Trait in keyof Kind]?: Kind[Trait] | undefined }

export function kindText({ age, woman, poor, minority }: ShownKind, count: number, words: KindWords): string {
  const noun = words.nouns[woman === undefined ? 'person' : woman ? 'woman' : 'man'](count)
  const traits = [age && words.ages[age], poor !== undefined && (poor ? words.poor : words.notPoor), minority !== undefined && (minority ? words.minority : words.notMinority)]
  return [count, noun, ...traits.filter(Boolean)].join(' ')
}

/** Several kinds, the largest first. */
export const kindsText = (kinds: readonly { readonly kind: ShownKind; readonly count: number }[], words: KindWords): string => kinds.toSorted((one, other) => other.count - one.count).map(({ kind, count }) => kindText(kind, count, words)).join('; ')

export const wholeText = ({ people, all }: Invitation, words: KindWords): string => kindText(all, people, words)
