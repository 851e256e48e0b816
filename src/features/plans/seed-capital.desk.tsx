/** Vốn ban đầu và thu nhập sau vay: what the clubs have received against the plan, the gap in words, and for whom a loan has done good. */
import { Link } from '@tanstack/react-router'
import { showDong, showNumber, showPercent } from '#client/format.ts'
import { useWords } from '#client/language.ts'
import { Panel } from '#client/page.tsx'
import { ProgressBadge } from '#client/progress-badge.tsx'
import { useMay } from '#client/session.tsx'
import { small } from '#kernel/vietnamese.ts'
import { PlanTable } from './plan-table.desk.tsx'
import styles from './seed-capital.module.css'
import type { BetteredView, SeedProgressView, SeedSource } from './seed-progress-view.ts'
import { seedEn } from './seed-words.en.ts'
import { type SeedWords, seedVi } from './seed-words.vi.ts'
import type { ProgressOfPlan } from './target-actual.desk.tsx'

export function SeedAndIncome({ progress: { data } }: { progress: ProgressOfPlan }) {
  if (!data) return null
  return (
    <div className={styles.pair}>
      {data.seed && <SeedPanel seed={data.seed} whole={data.whole} />}
      <Bettered bettered={data.bettered} />
    </div>
  )
}

function gapText({ wanted, received, gap }: SeedSource, words: SeedWords): string {
  if (gap > 0) return words.short(showDong(gap))
  return received > wanted ? words.over(showDong(received - wanted)) : words.even
}

function SeedPanel({ seed, whole }: { seed: SeedProgressView; whole: boolean }) {
  const words = useWords(seedVi, seedEn)
  const may = useMay('club-totals', 'read')
  const title = whole ? words.title(showNumber(seed.received), showNumber(seed.clubs)) : words.titlePart(showNumber(seed.received), showNumber(seed.withBooks))
  return (
    <Panel title={title} note={words.note(seed.anchor, showDong(seed.each.amount), small(words.sources[seed.each.source]))} flush>
      <PlanTable caption={words.caption}>
        <thead>
          <tr>{[words.source, ...(whole ? [words.wanted] : []), words.received, ...(whole ? [words.gap, words.standing] : [])].map((text) => <th key={text} scope="col" data-as={text === words.wanted || text === words.received ? 'number' : undefined}>{text}</th>)}</tr>
        </thead>
        <tbody>
          {seed.sources.map((each) => (
            <tr key={each.source}>
              <th scope="row">{words.sources[each.source]}</th>
              {whole && <td data-as="number">{showDong(each.wanted)}</td>}
              <td data-as="number"><strong>{showDong(each.received)}</strong></td>
              {whole && <td>{gapText(each, words)}</td>}
              {whole && <td><ProgressBadge badge={each.badge} /></td>}
            </tr>
          ))}
        </tbody>
      </PlanTable>
      <div className={styles.foot}>
        <p className="soft small">{words.books(showNumber(seed.withBooks), showNumber(seed.founded))}{!whole && ` ${words.part}`}</p>
        {seed.lacking.length > 0 && <Lacking seed={seed} words={words} />}
        {may && <p className="no-print"><Link to="/quy">{words.all}</Link></p>}
      </div>
    </Panel>
  )
}

const Lacking = ({ seed: { lacking }, words }: { seed: SeedProgressView; words: SeedWords }) => (
  <details className={styles.lacking}>
    <summary>{words.lacking(lacking.length)}</summary>
    <ul>
      {lacking.map(({ clubId, club, received }) => <li key={clubId}><Link to="/cau-lac-bo/$clubId" params={{ clubId } as never}>{club}</Link><span className="soft">: {words.lackingLine(showDong(received))}</span></li>)}
    </ul>
  </details>
)

function Bettered({ bettered: { borrowers, told, bettered, clubs, withBooks } }: { bettered: BetteredView }) {
  const words = useWords(seedVi, seedEn).bettered
  const title = borrowers === 0 ? words.none : words.title(showNumber(bettered), showNumber(borrowers), showPercent((bettered * 100) / borrowers))
  return (
    <Panel title={title} note={words.note}>
      <div className="stack">
        {borrowers > 0 && <p>{words.told(showNumber(told), showNumber(borrowers))}</p>}
        {clubs > 0 && <p className="soft small">{words.books(showNumber(withBooks), showNumber(clubs))}</p>}
      </div>
    </Panel>
  )
}
