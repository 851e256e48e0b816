/** Tên địa bàn: which area a written name means, with the slips that people make. */
import { fold } from '#kernel/vietnamese.ts'

export type Named = { readonly name: string; readonly code: string }
export type NameMatch<Area extends Named> = { readonly area: Area; /** How the written name differs from the area's. */ readonly by: 'exact' | 'marks' | 'slip' }

const KIND = /^(tỉnh|thành phố|tp\.?|thị xã|tx\.?|huyện|quận|xã|phường|thị trấn|tt\.?)\s+/iu

/** "huyện Văn Bàn" → "Văn Bàn". */
export const withoutKind = (written: string): string => written.trim().replace(KIND, '')

/** The one area that is nearest to the written name; null when none is near or several are equally near. */
export function matchName<Area extends Named>(written: string, areas: readonly Area[]): NameMatch<Area> | null {
  const [nearest, next] = suggestNames(written, areas)
  return nearest && nearest.by !== next?.by ? nearest : null
}

/** Every area that the written name may mean, nearest first; for a person to choose from. */
export function suggestNames<Area extends Named>(written: string, areas: readonly Area[]): NameMatch<Area>[] {
  const name = withoutKind(written.normalize('NFC'))
  if (!name) return []
  const ranked = areas.flatMap((area) => {
    const by = likeness(name, area.name)
    return by ? [{ area, by }] : []
  })
  return ranked.sort((one, other) => NEARNESS.indexOf(one.by) - NEARNESS.indexOf(other.by))
}

const NEARNESS: readonly NameMatch<Named>['by'][] = ['exact', 'marks', 'slip']

/** How a written name, without its kind, differs from the right one; null when it is another name. */
function likeness(written: string, right: string): NameMatch<Named>['by'] | null {
  if (written.toLowerCase() === right.toLowerCase()) return 'exact'
  const [one, other] = [fold(written), fold(right)]
  if (one === other) return 'marks'
  return one.length >= SHORTEST_TO_GUESS && isOneSlip(one, other) ? 'slip' : null
}

/** In shorter names one other letter is too often another name. */
const SHORTEST_TO_GUESS = 4

/** One letter more, less, other, or two exchanged. */
export function isOneSlip(one: string, other: string): boolean {
  if (Math.abs(one.length - other.length) > 1) return false
  let start = 0
  while (start < one.length && one[start] === other[start]) start += 1
  const [a, b] = [one.slice(start), other.slice(start)]
  return a.slice(1) === b.slice(1) || a.slice(1) === b || a === b.slice(1) || (a[0] === b[1] && a[1] === b[0] && a.slice(2) === b.slice(2))
}
