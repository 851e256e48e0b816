import { useWords } from '#client/language.ts'
import { useGet } from '#client/phone-data.ts'
import { type Stat, StatStrip } from '#client/phone-list.tsx'
import { useMay } from '#client/signed-in.ts'
import type { CompositionView, StandingView } from './member-view.ts'
import { phoneEn } from './phone-words.en.ts'
import { type PhoneWords, phoneVi } from './phone-words.vi.ts'

export const compositionPath = (clubId: string): string => `/api/clubs/${clubId}/composition`

/** Only what a band asks about; in one word how it stands, and never whom to turn away. */
export function statsOf(standings: readonly StandingView[], words: PhoneWords): Stat[] {
  return standings
    .filter(({ band, total }) => band !== null && total > 0)
    .map(({ measure, count, total, verdict, short }) => ({
      name: words.measures[measure], count, total, word: verdict === 'within' ? words.within : verdict === 'under' ? words.more(short) : words.above, tone: verdict === 'within' ? 'ok' : 'warn',
    }))
}

/** Cơ cấu: the club against its bands, in a glance. */
export function ClubStrip({ clubId }: { clubId: string }) {
  const words = useWords(phoneVi, phoneEn)
  const { data } = useGet<CompositionView>(useMay('figures', 'read') ? compositionPath(clubId) : null)
  const stats = data ? statsOf(data.standings, words) : []
  return stats.length > 0 && <StatStrip label={words.strip} stats={stats} />
}
