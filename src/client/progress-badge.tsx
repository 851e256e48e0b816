/** Tiến độ trong một hai từ: one vocabulary for the whole product, each word with a mark of its own shape. */
import { ATTENTION, type Badge as Progress, ENOUGH_DATA, ON_TRACK } from '#kernel/progress.ts'
import { en } from './en.ts'
import type { IconName } from './icons.tsx'
import { useWords } from './language.ts'
import { Badge, type Tone } from './states.tsx'
import { vi } from './vi.ts'

const LOOKS: Record<Progress, { readonly tone: Tone; readonly mark: IconName }> = {
  met: { tone: 'ok', mark: 'tick' }, exceeded: { tone: 'ok', mark: 'plus' }, missed: { tone: 'danger', mark: 'cross' }, 'on-track': { tone: 'ok', mark: 'right' }, attention: { tone: 'warn', mark: 'warning' },
  'at-risk': { tone: 'danger', mark: 'down' }, 'not-due': { tone: 'quiet', mark: 'minus' }, 'not-enough-data': { tone: 'quiet', mark: 'question' },
}

export function ProgressBadge({ badge }: { badge: Progress }) {
  const words = useWords(vi, en).progress
  return <Badge tone={LOOKS[badge].tone} mark={LOOKS[badge].mark}>{words.badges[badge]}</Badge>
}

/** What needs somebody first, what nothing can be said of after it, what goes well last. */
export const RED_FIRST: readonly Progress[] = ['missed', 'at-risk', 'attention', 'not-enough-data', 'not-due', 'on-track', 'met', 'exceeded']
export const redFirst = <Standing extends { readonly badge: Progress }>(standings: readonly Standing[]): Standing[] =>
  [...standings].sort((one, other) => RED_FIRST.indexOf(one.badge) - RED_FIRST.indexOf(other.badge))

const SAID: readonly Progress[] = ['exceeded', 'met', 'on-track', 'attention', 'at-risk', 'missed', 'not-due', 'not-enough-data']
/** "4 đúng tiến độ, 2 cần chú ý, 1 chưa đến kỳ"; what does not occur is left out. */
export function badgeCounts(badges: readonly Progress[], names: Readonly<Record<Progress, string>>): string {
  const counts = SAID.map((badge) => ({ badge, count: badges.filter((each) => each === badge).length }))
  return counts.flatMap(({ badge, count }) => (count > 0 ? `${count} ${names[badge].toLocaleLowerCase('vi')}` : [])).join(', ')
}

/** By which thresholds the words are said; stands under every table that says them. */
export function ProgressRule() {
  const words = useWords(vi, en).progress
  return <p className="soft small">{words.rule(ON_TRACK, ATTENTION, ENOUGH_DATA)}</p>
}
