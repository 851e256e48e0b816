/**
 * Văn bản kế hoạch: a plan's text exactly as published, piece by piece, its slips included.
 * All that the software knows of a plan (targets, activities, money, duties) is read out of these pieces,
 * and the same pieces are what is written back to Word. Nothing is stored twice and nothing is dropped.
 */

export type PieceRole =
  // the letterhead
  | 'superior' | 'issuer' | 'motto' | 'number' | 'place-date'
  // the body
  | 'kind' | 'title' | 'basis' | 'section' | 'heading' | 'point' | 'paragraph' | 'bullet' | 'note' | 'closing'
  // the foot
  | 'recipients' | 'recipient' | 'authority' | 'signer'
  // the annex
  | 'annex-title' | 'annex-reference' | 'annex-unit' | 'table'

export type Piece = {
  /** Where it stands: `III.4`, `IV.2.b`; outside the sections `head`, `bases`, `closing`, `recipients`, `signing`, `annex`, `notes`. */
  readonly anchor: string
  readonly role: PieceRole
  /** The mark as printed, without the blank behind it: `IV.`, `2.`, `h)`, `-`, or nothing. */
  readonly label: string
  /** The words as printed, without the label and the blanks around; a table has none. */
  readonly text: string
  /** The line it came from; 0 when a person added it. */
  readonly line: number
  /** A table's cells as printed, row by row, blank cells as ''; with the line of each. */
  readonly rows?: readonly (readonly { readonly text: string; readonly line: number }[])[]
}

/** In the order of the file. */
export type PlanDocument = { readonly pieces: readonly Piece[] }

/**
 * Anchor of what a person answered about the text and what is no part of it: never printed. The label says what it is about:
 * a target's anchor with the age that counts as elderly there, or a written place name with the one meant.
 */
export const NOTES = 'notes'
