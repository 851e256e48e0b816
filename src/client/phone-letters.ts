/** A long list of people cut up by the first letter of the given name, as in the paper book. */
import { comparePeople, fold } from '#kernel/vietnamese.ts'

export type LetterGroup<Row> = { /** a–z. */ readonly letter: string; /** On the button: "D Đ". */ readonly chip: string; /** Over the names: "D, Đ". */ readonly heading: string; readonly rows: readonly Row[] }

const KIN: Readonly<Record<string, readonly string[]>> = { A: ['A', 'Ă', 'Â'], D: ['D', 'Đ'], E: ['E', 'Ê'], O: ['O', 'Ô', 'Ơ'], U: ['U', 'Ư'] }

/** A remark in brackets after a name, such as "(mẫu)", is no part of it. */
const bare = (fullName: string): string => fullName.replace(/\s*\([^)]*\)\s*$/, '').trim()
const letterOf = (fullName: string): string => (fold(bare(fullName)).split(' ').at(-1)?.[0] ?? '').toUpperCase()

/** Ordered by given name, middle names, family name; people whose letter differs only in its marks stand under one heading. */
export function byLetter<Row>(rows: readonly Row[], nameOf: (row: Row) => string): readonly LetterGroup<Row>[] {
  const groups = new Map<string, Row[]>()
  for (const row of rows.toSorted((one, other) => comparePeople(bare(nameOf(one)), bare(nameOf(other))))) {
    const letter = letterOf(nameOf(row))
    groups.set(letter, [...(groups.get(letter) ?? []), row])
  }
  return [...groups].map(([letter, found]) => ({ letter: letter.toLowerCase(), chip: letter === 'D' ? 'D Đ' : letter, heading: (KIN[letter] ?? [letter]).join(', '), rows: found }))
}
