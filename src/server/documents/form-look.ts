/**
 * Biểu mẫu của câu lạc bộ: vouchers, the borrower's book and the pages of a paper book. A club is no office and its forms are no official papers, so the decree
 * says nothing of them: a smaller sheet, smaller letters, the same typeface. Lengths in twips, sizes in half points.
 */
import type { OfficialDocument } from '#kernel/official-document.ts'
import { DECREE, type Look, PAGE } from './decree-30.ts'

/** A5, 148 × 210 mm, with room at the left to file it; 12 pt. */
const A5: Look = {
  page: { short: 8391, long: 11906, top: 737, bottom: 510, left: 1021, right: 680 },
  pageNumberFromEdge: 283,
  size: { motto: 20, mottoBelow: 21, superior: 20, issuer: 20, number: 21, placeAndDate: 21, kind: 30, title: 23, body: 24, table: 20, authority: 20, signer: 21, signatureNote: 18, recipientsTitle: 18, recipient: 18, pageNumber: 20, stamp: 22 },
  body: { firstLine: 0, after: 40, line: 245 },
  addressee: { left: 567 },
  signatureRoom: 750,
  handRoom: 650,
  beforeKind: 100,
  afterTitle: 100,
}
/** A4 with smaller letters and narrower margins: a table of many columns, or minutes that are to be one page with their signatures; 13 pt, and 11 in the table. */
const BOOK: Look = {
  page: { ...PAGE, top: 964, bottom: 794, left: 1134 },
  pageNumberFromEdge: 567,
  size: { ...DECREE.size, motto: 22, mottoBelow: 24, superior: 22, issuer: 22, number: 22, placeAndDate: 24, kind: 28, title: 26, body: 26, table: 22, authority: 22, signer: 24, signatureNote: 22, pageNumber: 24, stamp: 28 },
  body: { firstLine: 0, after: 60, line: 247 },
  addressee: DECREE.addressee,
  signatureRoom: 907,
  handRoom: 850,
  beforeKind: 200,
  afterTitle: 160,
}
export const lookOf = ({ sheet }: Pick<OfficialDocument, 'sheet'>): Look => (sheet === 'A5' ? A5 : sheet === 'book' ? BOOK : DECREE)
