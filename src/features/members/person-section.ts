/** One table of a person's own copy of their data, as a room gives it. */
export type PersonSection = {
  /** In capitals, as a heading of the paper; the paper numbers it. */
  readonly title: string
  /** How much of the width each takes, of 1. */
  readonly columns: readonly { readonly title: string; readonly share: number; readonly align?: 'start' | 'center' | 'end' }[]
  readonly rows: readonly (readonly string[])[]
}

/** Where else a name was found: only where and when. What the row says may be somebody else's. */
export const placesNamed = (title: string, rows: readonly (readonly string[])[]): PersonSection => ({
  title, columns: [{ title: 'Ngày', share: 0.18, align: 'center' }, { title: 'Câu lạc bộ', share: 0.4 }, { title: 'Ở đâu', share: 0.42 }], rows,
})
