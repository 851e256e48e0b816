/**
 * "Văn Bàn" → "van ban": without tone marks, đ as d, lower case, single spaces, no apostrophes.
 * What people type when they search, and how two spellings of one name are held against each other.
 */
export function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[đĐ]/g, 'd')
    .toLowerCase()
    .replace(/['’ʼ`]/g, '')
    .replace(/\s+/g, ' ')
    .trim()
}

const collator = new Intl.Collator('vi')

/** Vietnamese dictionary order: Đ between D and E, tone marks ngang huyền hỏi ngã sắc nặng. */
export const compareVietnamese = (one: string, other: string): number => collator.compare(one, other)

/** Orders people as offices do: by given name, then middle names, then family name. */
export function comparePeople(one: string, other: string): number {
  const [a, b] = [turned(one), turned(other)]
  return compareVietnamese(a.given, b.given) || compareVietnamese(a.middle, b.middle) || compareVietnamese(a.family, b.family)
}

function turned(fullName: string): { given: string; middle: string; family: string } {
  const words = fullName.trim().split(/\s+/)
  return { given: words.at(-1) ?? '', middle: words.slice(1, -1).join(' '), family: words.length > 1 ? words[0]! : '' }
}

/** "tờ trình" → "Tờ trình": a text at the beginning of a sentence. */
export const capital = (text: string): string => text.slice(0, 1).toLocaleUpperCase('vi') + text.slice(1)
/** "Thủ quỹ" → "thủ quỹ": a heading's words within a sentence. */
export const small = (text: string): string => text.slice(0, 1).toLocaleLowerCase('vi') + text.slice(1)
