import { useWords } from '#client/language.ts'
import { Panel } from '#client/page.tsx'
import { useGet, useMay, useSession } from '#client/session.tsx'
import type { Band } from '#features/clubs/composition-band.ts'
import { type PersonDraft, readBirth, readDraft } from '#features/people/person-draft.ts'
import type { Day } from '#kernel/day.ts'
import { isRefusal } from '#kernel/refusal.ts'
import { BeforeAfter } from './before-after.desk.tsx'
import { en } from './en.ts'
import { effectOf, type Known } from './joining-preview.ts'
import type { CompositionView } from './member-view.ts'
import { vi } from './vi.ts'

/** As much of the draft as can be read so far. */
function knownOf(draft: PersonDraft, today: Day): Known {
  const birth = readBirth(draft.birth, today)
  const classes = readDraft({ ...draft, fullName: 'Người này', sex: 'female', birth: '', phone: '', guardianPhone: '' }, today)
  return { birth: isRefusal(birth) ? null : birth, sex: draft.sex || null, ethnicity: draft.ethnicity || null, classes: classes.faults ? [] : classes.circumstance.classes }
}

/** What this person would change in the composition, worked out here before anything is sent. */
export function JoiningEffect({ clubId, draft, as, on }: { clubId: string; draft: PersonDraft; as: 'member' | 'applicant'; on: Day }) {
  const words = useWords(vi, en).register
  const navigator = useWords(vi, en).navigator
  const today = useSession().today as Day
  const seesFigures = useMay('figures', 'read')
  const { data } = useGet<CompositionView>(seesFigures && as === 'member' ? `/api/clubs/${clubId}/composition` : null, { on })
  if (!seesFigures) return null
  if (as === 'applicant') return <Panel title={words.effect}><p className="soft">{words.effectApplicant}</p></Panel>
  if (!data) return null
  const bands = data.standings.flatMap(({ band }) => (band ? [band as Band] : []))
  const effect = effectOf(knownOf(draft, today), data.composition, bands, on)
  return (
    <Panel title={words.effect} note={bands.length > 0 ? words.effectHint : undefined}>
      {bands.length === 0 ? <p className="soft">{words.effectNone}</p> : (
        <BeforeAfter before={effect.map(({ before }) => before)} after={effect.map(({ after }) => after)} now={data.composition.total} then={data.composition.total + 1} head={navigator.afterPicked} />
      )}
    </Panel>
  )
}
