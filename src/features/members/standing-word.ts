/** Chưa đủ số liệu: where a measure is not known of more than a fifth of the members, no verdict on it is shown. */
import type { Measure, Verdict } from '#features/clubs/composition-band.ts'
import { type Composition, unknownOf } from './composition.ts'

/** Percent of the members. */
const MOST_UNKNOWN = 20

export function wordOf({ measure, verdict }: { readonly measure: Measure; readonly verdict: Verdict }, composition: Composition): Verdict {
  const isUnsure = verdict !== 'no-band' && unknownOf(composition, measure) * 100 > MOST_UNKNOWN * composition.total
  return isUnsure ? 'no-data' : verdict
}
