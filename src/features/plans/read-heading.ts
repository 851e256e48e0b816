/** Phần đầu và phần cuối: which line of the letterhead and of the foot a line is. */
import type { PieceRole } from './plan-document.ts'
import { foldInPlace, isCapitals } from './reading-words.ts'

const KINDS = new Set(['ke hoach', 'quyet dinh', 'de an', 'chuong trinh', 'bao cao', 'to trinh', 'thong bao', 'huong dan', 'nghi quyet', 'cong van'])

const MOTTO = /^(cong hoa xa hoi chu nghia viet nam|doc lap ?- ?tu do ?- ?hanh phuc)/
/** "Số: 184/KH-UBND", "Số 184/KH-UBND", "Văn bản: Quyết định 307/QĐ-UBND …" */
const NUMBER = /^(so ?:|so +[\d.…]*\/|van ban ?:)/
/** "Lào Cai, ngày 28 tháng 5 năm 2018", the blanks perhaps still dots. */
const PLACE_DATE = /^[^,;]{2,40}, ?ngay [\d. …]*thang [\d. …]*nam [\d. …]*$/
const AREA = /^(tinh|thanh pho|huyen|thi xa|xa|phuong|thi tran) /

export const isKind = (text: string): boolean => KINDS.has(foldInPlace(text).replace(/[\s:.]+$/, ''))

/** Whether a title standing without "KẾ HOẠCH" on a line of its own: it names its kind itself. */
export const isTitleWithKind = (text: string): boolean => isCapitals(text) && text.length > 30 && /ke hoach|de an|chuong trinh/.test(foldInPlace(text))

/** A line over the title. */
export function letterheadRole(text: string): PieceRole | null {
  const words = foldInPlace(text)
  if (MOTTO.test(words)) return 'motto'
  if (NUMBER.test(words)) return 'number'
  if (PLACE_DATE.test(words)) return 'place-date'
  if (isKind(text)) return 'kind'
  if (isTitleWithKind(text)) return 'title'
  return isCapitals(text) ? 'issuer' : null
}

/** Of several issuers the last one issues, with "TỈNH …" on a line of its own still belonging to it. */
export const isIssuersArea = (text: string): boolean => AREA.test(foldInPlace(text))

const BASIS = /^(can cu|thuc hien|theo|xet|thi hanh|trien khai) /
const CITES = /\d+\/(\d{4}\/)?(qd|nd|nq|kh|ct|tt|ctr|luat|qh)/
/** Căn cứ: cites a document, or begins as one that does. */
export function isBasis(text: string): boolean {
  const words = foldInPlace(text)
  return /^can cu /.test(words) || (BASIS.test(words) && (CITES.test(words) || /ban hanh ke hoach/.test(words)))
}

/** "TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH" */
export const isAuthority = (text: string): boolean =>
  /^(TM|T\/M|KT|K\/T|Q|TL|TUQ)\s*\.\s*\p{Lu}/u.test(text) || (isCapitals(text) && /^(quyen |pho )?(chu tich|truong ban|giam doc)/.test(foldInPlace(text)))

/** "Nguyễn Hữu Thể": two to six words, each with a capital, nothing else. */
export const isPersonName = (text: string): boolean => /^\p{Lu}\p{L}*(?:\s+\p{Lu}\p{L}*){1,5}$/u.test(text) && text.length <= 50

export const isRecipients = (text: string): boolean => /^noi nhan ?(:|$)/.test(foldInPlace(text))
export const isClosing = (text: string): boolean => /^tren day la/.test(foldInPlace(text))

export const isAnnexTitle = (text: string): boolean => isCapitals(text) && /^(bieu|phu luc|phu bieu|bang|du toan)\b/.test(foldInPlace(text))
export const isAnnexReference = (text: string): boolean => /^\(? ?(ban hanh )?kem theo /.test(foldInPlace(text))
export const isAnnexUnit = (text: string): boolean => /^\(? ?(don vi( tinh)?|dvt) ?:/.test(foldInPlace(text))
