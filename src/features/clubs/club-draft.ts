/** Câu lạc bộ đang điền: the form's texts, and what the server is sent. */
import type { COVERS } from './club.ts'
import type { ClubView } from './club-view.ts'
import { typedWhole } from './typed-figure.ts'

type Covers = (typeof COVERS)[number]
/** Empty texts are what is not said. */
export type ClubDraft = {
  readonly name: string; readonly number: string; readonly planId: string; readonly paperOnly: boolean
  readonly origin: 'none' | 'listed' | 'other'; readonly predecessorId: string; readonly predecessor: string; readonly predecessorSince: string
}
export type PlaceDraft = { readonly areaId: string; readonly hamlet: string; readonly covers: Covers }
export type PlaceSent = { readonly areaId: string; readonly hamlet: string | null; readonly covers: Covers }

export const emptyClub = (planId: string): { readonly club: ClubDraft; readonly place: PlaceDraft } => ({
  club: { name: '', number: '', planId, paperOnly: false, origin: 'none', predecessorId: '', predecessor: '', predecessorSince: '' },
  place: { areaId: '', hamlet: '', covers: 'hamlet' },
})

export function draftOfClub({ club, places }: Pick<ClubView, 'club' | 'places'>): { readonly club: ClubDraft; readonly place: PlaceDraft } {
  const here = places.at(-1)
  const { predecessorId, predecessor } = club
  return {
    club: {
      name: club.name, number: club.number === null ? '' : String(club.number), planId: club.planId ?? '', paperOnly: club.paperOnly,
      // The register shows the older club's name as predecessor; it is no text of its own.
      origin: predecessorId ? 'listed' : predecessor ? 'other' : 'none', predecessorId: predecessorId ?? '', predecessor: predecessorId ? '' : (predecessor ?? ''), predecessorSince: club.predecessorSince ?? '',
    },
    place: { areaId: here?.areaId ?? club.communeId, hamlet: here?.hamlet ?? '', covers: here?.covers ?? 'hamlet' },
  }
}

export const placeToSend = ({ areaId, hamlet, covers }: PlaceDraft): PlaceSent | null => (areaId ? { areaId, hamlet: hamlet.trim() || null, covers } : null)

/** Null while something needed is missing. */
export function clubToSend(draft: ClubDraft, place: PlaceDraft) {
  const at = placeToSend(place)
  const number = typedWhole(draft.number)
  const missing = (draft.origin === 'listed' && !draft.predecessorId) || (draft.origin === 'other' && !draft.predecessor.trim())
  if (!at || !draft.name.trim() || number === undefined || missing) return null
  return {
    club: {
      name: draft.name.trim(), number, planId: draft.planId || null, paperOnly: draft.paperOnly,
      predecessorId: draft.origin === 'listed' ? draft.predecessorId : null, predecessor: draft.origin === 'other' ? draft.predecessor.trim() : null, predecessorSince: draft.origin === 'none' ? null : draft.predecessorSince || null,
    },
    place: at,
  }
}
