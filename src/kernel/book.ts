/** Bảng tính để điền: lists to work in with Excel and send back, as data, before it is Excel. Each sheet is one header row and rows below it. */

export type BookColumn = {
  readonly title: string
  /** In characters of ordinary text. */
  readonly width: number
  /** Out of sight, for the keys of rows; it moves with them when they are sorted. */
  readonly hidden?: boolean
  /**
   * Days are given as `Day` text and stand as dates, dd/mm/yyyy; numbers are grouped by thousands.
   * Phone numbers, papers' numbers and years are text. What does not fit its column stays what it is: a year of birth
   * alone among days stays a number.
   */
  readonly as: 'text' | 'number' | 'day'
  /** A drop-down. Something else may still be typed: Excel asks first. */
  readonly choices?: readonly string[]
  /** Shown on the header. */
  readonly note?: string
}

/** With `fault`: coloured, and a comment says what is the matter. */
export type BookCell = string | number | null | { readonly text: string; readonly fault: string }

export type BookSheet = {
  readonly name: string
  readonly hidden?: boolean
  readonly columns: readonly BookColumn[]
  readonly rows: readonly (readonly BookCell[])[]
  /** Empty rows below to add to, with the same drop-downs and formats. */
  readonly spare?: number
}

export type Book = {
  readonly title: string
  /** Stamped MẪU. */
  readonly sample: boolean
  readonly sheets: readonly BookSheet[]
}
