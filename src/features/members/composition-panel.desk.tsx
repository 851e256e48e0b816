/** Cơ cấu: where each measure stands against its band, and what else the club is made of. */
import { Button } from '@mantine/core'
import { useState } from 'react'
import { showDay, showNumber, showPercent } from '#client/format.ts'
import { useWords } from '#client/language.ts'
import { Panel } from '#client/page.tsx'
import { Badge } from '#client/states.tsx'
import { en as clubsEn } from '#features/clubs/en.ts'
import type { Verdict } from '#features/clubs/composition-band.ts'
import { vi as clubsVi } from '#features/clubs/vi.ts'
import { unknownOf } from './composition.ts'
import styles from './composition-panel.module.css'
import { en } from './en.ts'
import type { CompositionView, StandingView } from './member-view.ts'
import { wordOf } from './standing-word.ts'
import { vi } from './vi.ts'

type Row = StandingView & { readonly word: Verdict; readonly unknown: number }
type Words = (typeof vi)['composition']

/** What a band asks about; without any band, what the programme has always asked about. */
const ALWAYS = ['aged-55', 'women', 'poor']
export function standingRows({ standings, composition }: CompositionView): Row[] {
  const banded = standings.filter(({ band }) => band !== null)
  const shown = banded.length > 0 ? banded : standings.filter(({ measure }) => ALWAYS.includes(measure))
  return shown.map((standing) => ({ ...standing, word: wordOf(standing, composition), unknown: unknownOf(composition, standing.measure) }))
}

function titleOf({ composition }: CompositionView, rows: readonly Row[], words: Words): string {
  if (composition.total === 0) return words.nobody
  if (rows.every(({ band }) => band === null)) return words.noBands
  const count = (word: Verdict): number => rows.filter((row) => row.word === word).length
  return words.title(count('within'), count('under'), count('over'), count('no-data'))
}

export const shareText = (count: number, total: number): string => (total === 0 ? '–' : showPercent((count * 100) / total))

export function VerdictBadge({ word, band }: { word: Verdict; band: StandingView['band'] }) {
  const { words } = useWords(vi, en).composition
  if (word === 'within') return <Badge tone="ok">{words.within}</Badge>
  if (word === 'under' && band) return <Badge tone="warn">{words.under(band.lower)}</Badge>
  if (word === 'over' && band?.upper) return <Badge tone="warn">{words.over(band.upper)}</Badge>
  return <Badge tone="quiet">{word === 'no-data' ? words['no-data'] : words['no-band']}</Badge>
}

export function CompositionPanel({ view }: { view: CompositionView }) {
  const words = useWords(vi, en).composition
  const [asTable, setAsTable] = useState(false)
  const rows = standingRows(view)
  const decisions = [...new Set(rows.flatMap(({ band }) => band?.decision ?? []))]
  const { total } = view.composition
  return (
    <Panel
      title={titleOf(view, rows, words)}
      note={<>{words.asOn(showDay(view.on))} {decisions.length > 0 && words.by(decisions.map(words.decision).join(', '))} {total > 0 && words.size(showNumber(total), view.size.lower, view.size.upper)}</>}
      acts={total > 0 && <Button variant="default" size="compact-md" aria-pressed={asTable} onClick={() => setAsTable(!asTable)}>{asTable ? words.asChart : words.asTable}</Button>}
    >
      {total === 0 ? <p>{words.nobodyYet(view.applicants)}</p> : (
        <>
          {asTable ? <StandingTable rows={rows} /> : <StandingChart rows={rows} />}
          <SmallCounts view={view} />
        </>
      )}
    </Panel>
  )
}

function StandingChart({ rows }: { rows: readonly Row[] }) {
  const words = useWords(vi, en).composition
  const { measures } = useWords(clubsVi, clubsEn)
  return (
    <figure className={styles.chart}>
      <figcaption className="unseen">{words.caption}</figcaption>
      {rows.map((row) => (
        <div key={row.measure} className={styles.row}>
          <div className={styles.name}>
            <b>{measures[row.measure]}</b>
            <span className="soft small">{words.outOf(showNumber(row.count), showNumber(row.total))}{row.unknown > 0 && `, ${words.unknownOf(showNumber(row.unknown))}`}</span>
          </div>
          <span className={styles.share}>{shareText(row.count, row.total)}</span>
          <BandLine row={row} name={measures[row.measure]} />
          <span className={styles.verdict}><VerdictBadge word={row.word} band={row.band} /></span>
        </div>
      ))}
      <div className={styles.scale} aria-hidden="true"><div><span>0</span><span>50</span><span>100%</span></div></div>
    </figure>
  )
}

/** A line from 0 to 100 with the band as a shaded zone: a dot inside of it, a diamond outside. */
function BandLine({ row: { count, total, band }, name }: { row: Row; name: string }) {
  const words = useWords(vi, en).composition
  const share = (count * 100) / total
  const inside = !band || (share >= band.lower && (band.upper === null || share <= band.upper))
  const label = band ? words.line(name, shareText(count, total), words.band(band.lower, band.upper)) : words.lineFree(name, shareText(count, total))
  return (
    <svg className={styles.line} role="img" aria-label={label}>
      {band && <rect className={styles.band} x={`${band.lower}%`} y="0" width={`${(band.upper ?? 100) - band.lower}%`} height="100%" />}
      <line className={styles.axis} x1="0" y1="50%" x2="100%" y2="50%" />
      <svg x={`${share}%`} y="50%" overflow="visible" aria-hidden="true">
        {inside ? <circle className={styles.dot} /> : <rect className={styles.diamond} />}
      </svg>
    </svg>
  )
}

function StandingTable({ rows }: { rows: readonly Row[] }) {
  const words = useWords(vi, en).composition
  const { measures } = useWords(clubsVi, clubsEn)
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls has to be reachable by keyboard.
    <section className={styles.scroll} tabIndex={0} aria-label={words.caption}>
      <table className={styles.table}>
        <caption className="unseen">{words.caption}</caption>
        <thead><tr>{[words.measure, words.count, words.share, words.bandHead, words.verdict, words.toInvite].map((head) => <th key={head} scope="col">{head}</th>)}</tr></thead>
        <tbody>
          {rows.map(({ measure, count, total, band, word, short }) => (
            <tr key={measure}>
              <th scope="row">{measures[measure]}</th>
              <td className="figure">{showNumber(count)}/{showNumber(total)}</td>
              <td className="figure">{shareText(count, total)}</td>
              <td className="unbroken">{band ? words.band(band.lower, band.upper) : '–'}</td>
              <td><VerdictBadge word={word} band={band} /></td>
              <td>{short > 0 && (word === 'under' || word === 'over') ? words.invite[word](showNumber(short)) : '–'}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

/** Small counts below: who else there is, and of whom something is not known. */
function SmallCounts({ view: { composition } }: { view: CompositionView }) {
  const words = useWords(vi, en).composition
  const share = (count: number): string => ` (${shareText(count, composition.total)})`
  const counts = [
    { count: composition['aged-60'], text: words['aged-60'](share(composition['aged-60'])) }, { count: composition.core, text: words.core }, { count: composition.minority, text: words.minority(share(composition.minority)) },
    { count: composition['lives-alone'], text: words.alone }, { count: composition.disabled, text: words.disabled }, { count: composition.households, text: words.households },
  ]
  const unknown = [composition['birth-unknown'], composition['poverty-unknown'], composition['ethnicity-unknown']] as const
  return (
    <>
      <ul className={styles.counts} aria-label={words.small}>
        {counts.map(({ count, text }) => <li key={text}><b>{showNumber(count)}</b> <span>{text}</span></li>)}
      </ul>
      {unknown.some((count) => count > 0) && <p className="soft small">{words.unknown(...unknown)}</p>}
    </>
  )
}
