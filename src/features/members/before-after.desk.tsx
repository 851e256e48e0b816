import { showNumber } from '#client/format.ts'
import { Icon } from '#client/icons.tsx'
import { useWords } from '#client/language.ts'
import { en as clubsEn } from '#features/clubs/en.ts'
import { vi as clubsVi } from '#features/clubs/vi.ts'
import { shareText } from './composition-panel.desk.tsx'
import { en } from './en.ts'
import type { StandingView } from './member-view.ts'
import styles from './navigator.module.css'
import { vi } from './vi.ts'

type BeforeAfterProps = { readonly before: readonly StandingView[]; readonly after: readonly StandingView[]; readonly now: number; readonly then: number; readonly head: string }

/** Each measure that a band asks about, now and after. A share within its band has a tick. */
export function BeforeAfter({ before, after, now, then, head }: BeforeAfterProps) {
  const words = useWords(vi, en)
  const { measures } = useWords(clubsVi, clubsEn)
  return (
    <table className={styles.table}>
      <caption className="unseen">{words.navigator.table}</caption>
      <thead><tr><th scope="col">{words.navigator.item}</th><th scope="col">{words.navigator.now}</th><th scope="col">{head}</th><th scope="col">{words.composition.bandHead}</th></tr></thead>
      <tbody>
        <tr><th scope="row">{words.navigator.members}</th><td>{showNumber(now)}</td><td><b>{showNumber(then)}</b></td><td /></tr>
        {before.flatMap((standing) => {
          const later = after.find(({ measure }) => measure === standing.measure)
          if (!standing.band || !later) return []
          return [
            <tr key={standing.measure}>
              <th scope="row">{measures[standing.measure]}</th>
              <td>{shareText(standing.count, standing.total)}</td>
              <td><b>{shareText(later.count, later.total)}</b>{later.verdict === 'within' && <span className={styles.tick}><Icon name="tick" size={16} /><span className="unseen"> {words.composition.words.within}</span></span>}</td>
              <td className="soft">{words.composition.band(standing.band.lower, standing.band.upper)}</td>
            </tr>,
          ]
        })}
      </tbody>
    </table>
  )
}
