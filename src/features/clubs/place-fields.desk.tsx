import { NativeSelect, TextInput } from '@mantine/core'
import { Fields } from '#client/form.tsx'
import { useWords } from '#client/language.ts'
import { AreaSelect } from './area-select.desk.tsx'
import type { PlaceDraft } from './club-draft.ts'
import { en } from './en.ts'
import { vi } from './vi.ts'
import { useNeeded } from './write-dialog.desk.tsx'

type PlaceFieldsProps = { readonly place: PlaceDraft; readonly change: (place: PlaceDraft) => void; readonly on: string; readonly fault: (path: string) => string | undefined; readonly tried: boolean }

/** Where a club stands, and how much of the place it is for. */
export function PlaceFields({ place, change, on, fault, tried }: PlaceFieldsProps) {
  const words = useWords(vi, en)
  const own = words.form
  const needed = useNeeded(tried)
  return (
    <>
      <AreaSelect label={own.area} hint={own.areaHint} value={place.areaId} change={(areaId) => change({ ...place, areaId })} on={on} levels={['commune', 'district']} error={fault('place.areaId') ?? needed(place.areaId)} />
      <Fields>
        <NativeSelect label={own.covers} description={own.coversHint} value={place.covers} onChange={(event) => change({ ...place, covers: event.currentTarget.value as PlaceDraft['covers'] })} data={Object.entries(words.covers).map(([value, label]) => ({ value, label }))} />
        <TextInput label={own.hamlet} description={own.hamletHint} maxLength={100} value={place.hamlet} onChange={(event) => change({ ...place, hamlet: event.currentTarget.value })} error={fault('place.hamlet')} />
      </Fields>
    </>
  )
}
