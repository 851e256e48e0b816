/**
 * Nghị định 30/2020/NĐ-CP, phụ lục I: how an official paper looks. In force since 05/3/2020.
 * Lengths in twips (1 mm = 56.69, 1 pt = 20), sizes in half points as Word counts them; each value lies inside the decree's range.
 */

/** In twips. */
export const MILLIMETRE = 56.69

/** I.1, I.3: A4; top and bottom 20–25 mm, left 30–35, right 15–20. */
export const PAGE = { short: 11906, long: 16838, top: 1134, bottom: 1134, left: 1701, right: 851 } as const
/** The page number stands in the top margin, 10 mm from the edge. */
export const PAGE_NUMBER_FROM_EDGE = 567

/** I.2: Times New Roman, Unicode TCVN 6909:2001, black. */
export const FONT = 'Times New Roman'
export const LANGUAGE = 'vi-VN'

/** II: the larger of the decree's two sets throughout, 13 and 14 pt. */
export const SIZE = {
  motto: 26,
  mottoBelow: 28,
  superior: 26,
  issuer: 26,
  number: 26,
  placeAndDate: 28,
  kind: 28,
  title: 28,
  body: 28,
  table: 26,
  authority: 28,
  signer: 28,
  signatureNote: 26,
  recipientsTitle: 24,
  recipient: 22,
  pageNumber: 26,
  stamp: 32,
} as const

/** II.5: first line 1.27 cm, at least 6 pt between paragraphs, lines single to 1.5. */
export const BODY = { firstLine: 720, after: 120, line: 264 } as const

/** The indent of Kính gửi: set in from the text. */
export const ADDRESSEE = { left: 1134 } as const

/** The letterhead's two halves, of 9354 twips; the seal and signature need the right one of the foot. */
export const LETTERHEAD = { left: 3742, right: 5612 } as const
/** Room for signature and seal between office and name: 30 mm. */
export const SIGNATURE_ROOM = 1701
/** Room for a signature by hand without a seal: 20 mm. */
export const HAND_ROOM = 1134
/** II.2, II.5: the rule under the issuer and under the title is 1/3 to 1/2 of the line above. */
export const RULE_SHARE = 0.42

/** Everything of a page that differs between an official paper and a form on a smaller sheet. */
export type Look = {
  readonly page: { readonly [each in keyof typeof PAGE]: number }
  readonly pageNumberFromEdge: number
  readonly size: { readonly [each in keyof typeof SIZE]: number }
  readonly body: { readonly [each in keyof typeof BODY]: number }
  readonly addressee: { readonly left: number }
  readonly signatureRoom: number
  readonly handRoom: number
  /** Above the name of the kind, below the title. */
  readonly beforeKind: number
  readonly afterTitle: number
}
export const DECREE: Look = { page: PAGE, pageNumberFromEdge: PAGE_NUMBER_FROM_EDGE, size: SIZE, body: BODY, addressee: ADDRESSEE, signatureRoom: SIGNATURE_ROOM, handRoom: HAND_ROOM, beforeKind: 360, afterTitle: 240 }

export const textWidth = (isLandscape: boolean, { page }: Look = DECREE): number => (isLandscape ? page.long : page.short) - page.left - page.right
