/** Khử nhận dạng: what stands where a name stood, and how a name is found in what people have typed. */

/** What stands for the name of somebody who may no longer be known. Migration 0020 lets the append-only books take this word in place of a name, and nothing else. */
export const ANONYMOUS = 'Người đã khử nhận dạng'

/**
 * The text with the word in place of each of the names, whatever their case, with or without tone marks (all of them or none: Lan is not Lân).
 * Elsewhere than in the person's own rows a name that goes on ("Lý Thị Hoa Mai") is somebody else's, and one of a single word counts only where it stands alone.
 */
export function withoutNames(text: string, names: readonly string[], isOwn: boolean): string {
  const sought = names.filter((name) => isOwn || /\s/.test(name) || name.toLocaleLowerCase('vi') === text.trim().toLocaleLowerCase('vi'))
  if (sought.length === 0) return text
  const spellings = [...new Set(sought.flatMap((name) => [name.normalize('NFC'), name.normalize('NFD'), plain(name)]))].sort((one, other) => other.length - one.length)
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${spellings.map(asPattern).join('|')})(?![\\p{L}\\p{N}\\p{M}])`, 'giu')
  return text.replace(pattern, (found, at: number) => (!isOwn && GOES_ON.test(text.slice(at + found.length)) ? found : ANONYMOUS))
}

const GOES_ON = /^\s+\p{Lu}/u
const plain = (name: string): string => name.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/g, 'd').replace(/Đ/g, 'D')
const asPattern = (name: string): string => name.trim().split(/\s+/).map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('\\s+')

/** The same of one text, of each of a list of texts, or of what another person's record says beside that person's own name. */
export function valueWithoutNames(value: unknown, names: readonly string[], isOwn: boolean): unknown {
  if (typeof value === 'string') return withoutNames(value, names, isOwn)
  if (Array.isArray(value)) return value.map((each) => valueWithoutNames(each, names, isOwn))
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, key === 'fullName' ? each : valueWithoutNames(each, names, isOwn)]))
}
