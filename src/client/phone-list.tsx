import type { ReactNode } from 'react'
import { en } from './en.ts'
import { showNumber } from './format.ts'
import { Icon, type IconName } from './icons.tsx'
import { useWords } from './language.ts'
import type { LetterGroup } from './phone-letters.ts'
import { PhoneLink } from './phone-link.tsx'
import styles from './phone-list.module.css'
import type { PhoneTone } from './phone-states.tsx'
import { vi } from './vi.ts'

/** Rows from edge to edge. `label` is read out where no heading stands above. */
export const PhoneList = ({ label, children }: { label?: string; children: ReactNode }) => <ul className={styles.list} aria-label={label}>{children}</ul>

type PhoneRowProps = {
  readonly title: ReactNode
  /** The second line, in small. */
  readonly note?: ReactNode
  /** At the right, in bold: a sum, a figure. */
  readonly value?: ReactNode
  readonly icon?: IconName
  /** A page of the phone; the row then carries an arrow. */
  readonly to?: string
  readonly press?: () => void
}

/** One line of a list, 72 px: all of it is the target. */
export function PhoneRow({ title, note, value, icon, to, press }: PhoneRowProps) {
  const inside = (
    <>
      {icon && <span className={styles.mark}><Icon name={icon} size={28} /></span>}
      <span className={styles.names}>
        <b>{title}</b>
        {note && <span>{note}</span>}
      </span>
      {value && <span className={styles.value}>{value}</span>}
      {(to !== undefined || press) && <span className={styles.mark}><Icon name="right" size={24} /></span>}
    </>
  )
  return (
    <li>
      {to !== undefined ? <PhoneLink to={to} className={styles.row}>{inside}</PhoneLink> : press ? <button type="button" className={styles.row} onClick={press}>{inside}</button> : <div className={styles.row}>{inside}</div>}
    </li>
  )
}

/** A part of a page under its heading, with a figure at the right where there is one. */
export function PhoneSection({ title, value, children }: { title: string; value?: ReactNode; children: ReactNode }) {
  return (
    <section>
      <div className={styles.heading}>
        <h2>{title}</h2>
        {value && <b>{value}</b>}
      </div>
      {children}
    </section>
  )
}

export type PhoneFact = { readonly name: string; readonly value: ReactNode }

/** What is known, name over value; what is empty is left out. */
export function PhoneFacts({ facts }: { facts: readonly PhoneFact[] }) {
  return (
    <dl className={styles.facts}>
      {facts.filter(({ value }) => value !== null && value !== undefined && value !== '').map(({ name, value }) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  )
}

export type Stat = { readonly name: string; readonly count: number; readonly total: number; /** How it stands, in a word or two: "Đạt", "Thêm 4". */ readonly word?: string | undefined; readonly tone?: PhoneTone }

/** A few shares of the whole in one glance: name, count of total, percent, a word. */
export function StatStrip({ label, stats }: { label: string; stats: readonly Stat[] }) {
  return (
    <dl className={styles.strip} aria-label={label}>
      {stats.map(({ name, count, total, word, tone = 'quiet' }) => (
        <div key={name}>
          <dt>{name}, {showNumber(count)}/{showNumber(total)}</dt>
          <dd>
            <b>{total > 0 ? `${showNumber((100 * count) / total, 1)}%` : '–'}</b>
            {word && <b className={styles.word} data-tone={tone}>{word}</b>}
          </dd>
        </div>
      ))}
    </dl>
  )
}

const idOf = (letter: string): string => `chu-${letter}`

function jumpTo(letter: string): void {
  const heading = document.getElementById(idOf(letter))
  heading?.scrollIntoView()
  heading?.focus({ preventScroll: true })
}

/** One button a letter: to that part of the list in one tap. */
export function LetterChips({ groups }: { groups: readonly LetterGroup<unknown>[] }) {
  const words = useWords(vi, en).phone
  return (
    <nav className={styles.chips} aria-label={words.letters}>
      {groups.map(({ letter, chip }) => <button key={letter} type="button" onClick={() => jumpTo(letter)}>{chip}</button>)}
    </nav>
  )
}

/** The list that the chips lead into. */
export function LetterList<Row>({ groups, children }: { groups: readonly LetterGroup<Row>[]; children: (row: Row) => ReactNode }) {
  return groups.map(({ letter, heading, rows }) => (
    <section key={letter} aria-labelledby={idOf(letter)}>
      <h2 id={idOf(letter)} className={styles.letter} tabIndex={-1}>{heading}</h2>
      <PhoneList>{rows.map((row) => children(row))}</PhoneList>
    </section>
  ))
}
