/** Tuổi và giới: bars to both sides, as a real table, so that it is read aloud and printed like one. */
import { showDay } from '#client/format.ts'
import { useWords } from '#client/language.ts'
import { Panel } from '#client/page.tsx'
import styles from './age-bars.module.css'
import { en } from './en.ts'
import type { CompositionView } from './member-view.ts'
import { vi } from './vi.ts'

type Step = CompositionView['pyramid'][number]

function stepName({ from, to }: Step, words: (typeof vi)['ages']): string {
  if (to === null) return words.up(from)
  return from === 0 ? words.under(to) : words.between(from, to)
}

export function AgeBars({ view }: { view: CompositionView }) {
  const all = useWords(vi, en)
  const words = all.ages
  const steps = view.pyramid.toReversed()
  const people = ({ women, men }: Step): number => women + men
  const longest = Math.max(...steps.flatMap(({ women, men }) => [women, men]))
  const most = steps.reduce<Step | null>((best, step) => (people(step) > (best ? people(best) : 0) ? step : best), null)
  const unknown = view.composition['birth-unknown']
  if (!most) return null
  return (
    <Panel title={words.title(stepName(most, words), people(most))} note={`${all.composition.asOn(showDay(view.on))} ${unknown > 0 ? words.unknown(unknown) : ''}`}>
      <table className={styles.bars}>
        <caption className="unseen">{words.caption}</caption>
        <thead>
          <tr><th scope="col" className={styles.men}>{words.men}</th><th scope="col" className={styles.step}>{words.step}</th><th scope="col">{words.women}</th></tr>
        </thead>
        <tbody>
          {steps.map((step) => (
            <tr key={step.from}>
              <td><Bar count={step.men} longest={longest} side="men" /></td>
              <th scope="row" className={styles.step}>{stepName(step, words)}</th>
              <td><Bar count={step.women} longest={longest} side="women" /></td>
            </tr>
          ))}
        </tbody>
      </table>
    </Panel>
  )
}

/** Percent of the cell, so that the figure has room at the end of the longest bar. */
const REACH = 70

function Bar({ count, longest, side }: { count: number; longest: number; side: 'men' | 'women' }) {
  const width = (count * REACH) / longest
  const men = side === 'men'
  return (
    <>
      <span className="unseen">{count}</span>
      <svg className={styles.track} aria-hidden="true">
        <rect className={styles[side]} x={men ? `${100 - width}%` : '0'} width={`${width}%`} height="100%" />
        <text x={`${men ? 100 - width : width}%`} y="50%" dx={men ? -6 : 6} dominantBaseline="central" textAnchor={men ? 'end' : 'start'}>{count}</text>
      </svg>
    </>
  )
}
