/** The words by which plans are read, without tone marks, and ways to hold printed words against them. */
import type { SourceKind } from './plan.ts'

/**
 * Like `fold`, but letter for letter: what is found in the folded text stands at the same place in the printed one.
 * (`fold` closes up blanks and drops apostrophes.)
 */
export function foldInPlace(text: string): string {
  let folded = ''
  for (let at = 0; at < text.length; at++) folded += foldUnit(text[at]!)
  return folded
}

const FOLDED = new Map<string, string>()
function foldUnit(unit: string): string {
  const known = FOLDED.get(unit)
  if (known !== undefined) return known
  const bare = unit.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
  const folded = /[đĐ]/.test(unit) ? 'd' : /\s/.test(unit) ? ' ' : /[–—−‑]/.test(unit) ? '-' : bare.length === 1 ? bare : '?'
  FOLDED.set(unit, folded)
  return folded
}

/** Printed in capitals, a slip of the caps key allowed. */
export function isCapitals(text: string): boolean {
  const letters = text.match(/\p{L}/gu) ?? []
  const capitals = text.match(/\p{Lu}/gu) ?? []
  return letters.length >= 2 && capitals.length >= letters.length * 0.9
}

export type SectionKind = 'purposes' | 'scope' | 'targets' | 'activities' | 'funding' | 'duties' | 'schedule' | 'bases' | 'background'

/** A heading belongs to the kind whose word stands first in it: "PHÂN CÔNG NHIỆM VỤ" is duties, "NHIỆM VỤ VÀ KINH PHÍ" activities. */
const SECTION_WORDS: readonly (readonly [SectionKind, RegExp])[] = [
  ['purposes', /muc dich|yeu cau|quan diem|muc tieu (chung|tong quat)/],
  ['scope', /pham vi|doi tuong/],
  ['targets', /chi tieu|muc tieu(?! (chung|tong quat))|co cau|chat luong|quy mo/],
  ['activities', /noi dung|nhiem vu|giai phap|hoat dong/],
  ['funding', /kinh phi|nguon von|ngan sach|du toan|nguon luc/],
  ['duties', /to chuc thuc hien|phan cong|trach nhiem|chu tri|to chuc trien khai/],
  ['schedule', /tien do|thoi gian|lo trinh/],
  ['bases', /can cu|co so phap ly/],
  ['background', /su can thiet|dac diem|tinh hinh|thuc trang|ket qua|danh gia/],
]

export function sectionKind(heading: string): SectionKind | null {
  const words = foldInPlace(heading)
  let found: SectionKind | null = null
  let first = Number.POSITIVE_INFINITY
  for (const [kind, pattern] of SECTION_WORDS) {
    const at = words.search(pattern)
    if (at >= 0 && at < first) [found, first] = [kind, at]
  }
  return found
}

/** Three kinds of money that are never mixed; a source that names none of them is `other`. */
export function sourceKind(title: string): SourceKind {
  const words = foldInPlace(title)
  if (/quy cham soc|quy nguoi cao tuoi/.test(words)) return 'care-fund'
  if (/xa hoi hoa|huy dong|dong gop|tai tro|ung ho/.test(words)) return 'mobilised'
  return /ngan sach|\bnstw\b|\bnsdp\b/.test(words) ? 'budget' : 'other'
}

/** Without the mark at the end of a heading. */
export const withoutColon = (text: string): string => text.replace(/\s*:\s*$/, '').trim()

/** Without blanks, commas, semicolons and stops around. */
export const trimClause = (text: string): string => text.replace(/^[\s,;.:]+|[\s,;.:]+$/g, '')
