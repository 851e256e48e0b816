/** Một số liệu cơ cấu: a dot on a line from 0 to 100 with its band shaded; a diamond outside of the band. */
import { useId } from 'react'
import { showNumber, showPercent } from '#client/format.ts'
import { useWords } from '#client/language.ts'
import type { Standing } from '#features/members/composition.ts'
import { capital } from '#kernel/vietnamese.ts'
import { shareOf } from './composition-ask.ts'
import styles from './composition-dot.module.css'
import { en } from './en.ts'
import { type FigureWords, vi } from './vi.ts'

type Shown = Pick<Standing, 'measure' | 'count' | 'total' | 'verdict'> & { readonly band: { readonly lower: number; readonly upper: number | null } | null }

/** Room on both sides for a mark at 0 and at 100. */
const SIDE = 9
const WIDE = 100 + 2 * SIDE
const HIGH = 28
const MIDDLE = HIGH / 2
const MARK = 9

export function CompositionDot({ standing }: { standing: Shown }) {
  const words = useWords(vi, en)
  const id = useId()
  const share = shareOf(standing.count, standing.total)
  if (share === null) return null
  const { band, verdict } = standing
  const at = SIDE + share
  const upper = band ? (band.upper ?? 100) : 0
  return (
    <svg className={styles.dot} viewBox={`0 0 ${WIDE} ${HIGH}`} role="img" aria-labelledby={`${id}t ${id}d`} data-outside={isOutside(verdict) || undefined}>
      <title id={`${id}t`}>{words.dot.title(capital(words.measures[standing.measure]), showPercent(share))}</title>
      <desc id={`${id}d`}>{meaning(standing, words)}</desc>
      {band && <rect className={styles.band} x={SIDE + band.lower} y={2} width={upper - band.lower} height={HIGH - 4} />}
      {band && <path className={styles.edges} d={[band.lower, ...(band.upper === null ? [] : [band.upper])].map((edge) => `M${SIDE + edge} 2V${HIGH - 2}`).join('')} />}
      <path className={styles.line} d={`M${SIDE} ${MIDDLE}H${SIDE + 100}`} />
      {isOutside(verdict) ? <path className={styles.mark} d={`M${at - MARK} ${MIDDLE}L${at} ${MIDDLE - MARK}L${at + MARK} ${MIDDLE}L${at} ${MIDDLE + MARK}Z`} /> : <circle className={styles.mark} cx={at} cy={MIDDLE} r={MARK - 2} />}
    </svg>
  )
}

/** "67,7%" beside its dot, for a cell of a table. */
export function Share({ standing }: { standing: Shown }) {
  const share = shareOf(standing.count, standing.total)
  if (share === null) return null
  return (
    <span className={styles.share} data-outside={isOutside(standing.verdict) || undefined}>
      <span>{showPercent(share)}</span>
      <CompositionDot standing={standing} />
    </span>
  )
}

const isOutside = (verdict: Standing['verdict']): boolean => verdict === 'under' || verdict === 'over'

function meaning({ count, total, verdict, band }: Shown, { dot }: FigureWords): string {
  const [some, all] = [showNumber(count), showNumber(total)]
  return band ? dot.meaning(some, all, dot.verdicts[verdict], bandText(band, dot)) : dot.plain(some, all)
}

/** "mức 60–70%", "mức từ 70%". */
const bandText = ({ lower, upper }: { readonly lower: number; readonly upper: number | null }, dot: FigureWords['dot']): string =>
  upper === null ? dot.floor(showPercent(lower)) : dot.band(showNumber(lower), showPercent(upper))
