/** The mark before a line: `IV.`, `2.`, `h)`, `-`. What it counts is decided by where it stands, not by what it prints. */

export type MarkLevel = 'part' | 'section' | 'number' | 'point' | 'bullet'
export type Mark = {
  readonly level: MarkLevel
  /** As printed, without the blank behind it. */
  readonly label: string
  readonly text: string
  /** 1 for `2.`, 2 for `2.1.`; 0 for the others. */
  readonly depth: number
}

/** "Phần thứ nhất", "Phần I:", "Chương 2." */
const PART = /^((?:Phần|PHẦN|Chương|CHƯƠNG)\s+(?:(?:thứ|THỨ)\s+\p{L}+|[IVX]+|\d{1,2})(?:\s*[.:–-](?=\s|$))?)\s*(.*)$/u
/** "A. MỤC TIÊU": a letter over the Roman numbers; I, V and X are Roman themselves. */
const LETTER_PART = /^([A-HĐ][.)])\s+(.*)$/u
/** "IV.", "IV-", "IV)" */
const SECTION = /^([IVX]+\s*[.):–-])(?:\s+|(?=\p{Lu})|$)(.*)$/u
const ROMAN = /^X{0,3}(?:IX|IV|V?I{0,3})$/
/** "Điều 3." */
const ARTICLE = /^((?:Điều|ĐIỀU)\s+\d{1,2}\s*[.:])\s*(.*)$/u
/** "2.", "2)", "2/", "2.1." — a blank or a capital must follow, so that "2.000 thành viên" is not a heading. */
const NUMBER = /^(\d{1,2}(?:\.\d{1,2})*\s*[.)/])(?:\s+|(?=\p{Lu})|$)(.*)$/u
/** "2.1 Thành lập" */
const NUMBER_WITHOUT_DOT = /^(\d{1,2}(?:\.\d{1,2})+)\s+(?=\p{L})(.*)$/u
/** "a)", "đ.", "h/" */
const POINT = /^([a-zđ]\s*[.)/])(?:\s+|(?=\p{Lu}))(.*)$/u
/** "-", "+", "•", and "(1)" */
const BULLET = /^([-–—−+*•·●○▪■◦✓➢]|o(?=\s)|\(\d{1,2}\)(?=\s))\s*(.*)$/u

/** Rules of hyphens, stars or dots: a line that carries no words. */
export const isRule = (text: string): boolean => /^[\s\-–—_*=.…·/]+$/.test(text)

export function readMark(text: string): Mark | null {
  if (isRule(text)) return null
  const section = SECTION.exec(text)
  if (section && ROMAN.test(section[1]!.replace(/[^IVX]/g, ''))) return mark('section', section)
  const part = PART.exec(text) ?? capitalPart(text)
  if (part) return mark('part', part)
  const article = ARTICLE.exec(text)
  if (article) return mark('number', article, 1)
  const number = NUMBER.exec(text) ?? NUMBER_WITHOUT_DOT.exec(text)
  if (number) return mark('number', number, number[1]!.match(/\d+/g)!.length)
  const point = POINT.exec(text)
  if (point) return mark('point', point)
  const bullet = BULLET.exec(text)
  return bullet && bullet[2] !== '' ? mark('bullet', bullet) : null
}

function capitalPart(text: string): RegExpExecArray | null {
  const found = LETTER_PART.exec(text)
  return found && found[2] === found[2]!.toUpperCase() ? found : null
}

const mark = (level: MarkLevel, found: RegExpExecArray, depth = 0): Mark => ({ level, label: found[1]!, text: found[2]!.trim(), depth })

const LETTERS = 'abcdđeghiklmnopqrstuvxy'
/** 2 → "b": the alphabet of Vietnamese documents has đ, and no f, j, w, z. */
export const letterOf = (position: number): string => LETTERS[position - 1] ?? `y${position - LETTERS.length}`

export function romanOf(position: number): string {
  const tens = 'X'.repeat(Math.floor(position / 10))
  return tens + (['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX'][position % 10] ?? '')
}
