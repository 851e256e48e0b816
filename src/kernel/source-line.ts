/** One line of a file that was read; a table's cell says where in which table it stands (all counted from 0). */
export type SourceLine = {
  /** Counted from 1, blank lines included, as a person would count in the file. */
  readonly line: number
  /** NFC; may be blank. */
  readonly text: string
  readonly cell?: { readonly table: number; readonly row: number; readonly column: number }
}
