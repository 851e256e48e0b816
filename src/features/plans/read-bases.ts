/** Đọc căn cứ: the documents a plan stands on, and its own number, day and issuer. */
import type { LegalBasis } from './plan.ts'
import type { Piece } from './plan-document.ts'
import { readDay } from './periods.ts'
import { foldInPlace, trimClause } from './reading-words.ts'

const NUMBER = /\d+(?:\/\d{4})?\/[\p{Lu}\p{L}\d]+(?:-[\p{Lu}\p{L}\d]+)*/u
const DAY = '(?:\\d{1,2}[/.-]\\d{1,2}[/.-]\\d{4}|\\d{1,2} tháng \\d{1,2} năm \\d{4})'
/** "Quyết định số 1533/QĐ-TTg ngày 02/8/2016 của Thủ tướng Chính phủ phê duyệt …" up to the next semicolon. */
const CITATION = new RegExp(
  `(?<kind>Quyết định|Nghị định|Nghị quyết|Thông tư(?: liên tịch)?|Chỉ thị|Kế hoạch|Công văn|Chương trình(?: hành động)?|Luật|Pháp lệnh|Hướng dẫn|Thông báo|Tờ trình)\\s+(?:(?:số\\s*:?\\s*)?(?<number>${NUMBER.source}))?(?<rest>[^;]*)`,
  'gu',
)
const ISSUER = /\s(?:của|do)\s+(.+?)\s*(?=,?\s(?:phê duyệt|về|ban hành|quy định|hướng dẫn|sửa đổi|triển khai|thực hiện|v\/v)\s|[,.]|$)/u
const SUBJECT = /\s(?:(?:phê duyệt|về|ban hành|quy định|hướng dẫn|sửa đổi|triển khai|thực hiện|v\/v)\s.+)$/u

export function readBases(piece: Pick<Piece, 'text' | 'line'>): LegalBasis[] {
  return piece.text.split(';').flatMap((clause) => readClause(clause, piece.line))
}

function readClause(clause: string, line: number): LegalBasis[] {
  const cited =
    [...clause.matchAll(CITATION)].find(({ groups }) => groups!.number !== undefined) ?? (/^\s*căn cứ/iu.test(clause) ? CITATION_ONCE.exec(clause) : null)
  if (!cited) return []
  const { number = null, rest = '' } = cited.groups!
  const issuer = ISSUER.exec(rest)?.[1] ?? null
  const title = trimClause(SUBJECT.exec(issuer === null ? rest : rest.slice(rest.indexOf(issuer) + issuer.length))?.[0] ?? (number === null ? cited[0] : ''))
  return [{ number, date: readDay(rest), issuer, title, text: trimClause(clause), line }]
}
const CITATION_ONCE = new RegExp(CITATION.source, 'u')

export type OwnNumber = { readonly number: string | null; readonly date: LegalBasis['date']; readonly issuer: string | null }

/** "(Kèm theo Kế hoạch số: 184/KH-UBND ngày 28/5/2018 của UBND tỉnh Lào Cai)", "Số: 12/KH-UBND", "Văn bản: Quyết định 307/QĐ-UBND, ngày …, UBND tỉnh …". */
export function readOwnNumber(text: string): OwnNumber {
  const number = NUMBER.exec(text)?.[0] ?? null
  const behind = new RegExp(`ngày\\s+${DAY}\\s*(?:,|của)\\s*(.+?)[\\s).]*$`, 'u').exec(text)
  return { number, date: readDay(text), issuer: behind?.[1] ?? null }
}

/** "Lào Cai, ngày 28 tháng 5 năm 2018": the place; null where it is left as dots. */
export function readPlace(text: string): string | null {
  const place = text.slice(0, text.indexOf(',')).trim()
  return /\p{L}/u.test(place) && !/^ngay\b/.test(foldInPlace(place)) ? place : null
}
