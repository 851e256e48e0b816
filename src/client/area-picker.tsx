import { Select } from '@mantine/core'
import { fold } from '#kernel/vietnamese.ts'
import { en } from './en.ts'
import { useWords } from './language.ts'
import { useGet } from './session.tsx'
import { useScope } from './url-state.ts'
import { vi } from './vi.ts'
import styles from './top-field.module.css'

type Area = { readonly id: string; readonly name: string; readonly kind: string; readonly level: 'province' | 'district' | 'commune'; readonly parentId: string | null }

/** The units in force on the day chosen, the province first, then each unit followed by those below it. */
export function inTreeOrder<Unit extends Pick<Area, 'id' | 'parentId'>>(areas: readonly Unit[]): { area: Unit; depth: number }[] {
  const known = new Set(areas.map((area) => area.id))
  const below = new Map<string | null, Unit[]>()
  for (const area of areas) {
    const parent = area.parentId && known.has(area.parentId) ? area.parentId : null
    below.set(parent, [...(below.get(parent) ?? []), area])
  }
  const from = (parent: string | null, depth: number): { area: Unit; depth: number }[] =>
    (below.get(parent) ?? []).flatMap((area) => [{ area, depth }, ...from(area.id, depth + 1)])
  return from(null, 0)
}

export function AreaPicker() {
  const words = useWords(vi, en)
  const { areaId, day, setArea } = useScope()
  const { data } = useGet<{ areas: readonly Area[] }>('/api/areas', { on: day })
  const rows = inTreeOrder(data?.areas ?? [])
  const depths = new Map(rows.map(({ area, depth }) => [area.id, depth]))
  return (
    <div className={styles.field}>
      <label htmlFor="dia-ban">{words.frame.area}</label>
      <Select
        id="dia-ban"
        className={styles.area ?? ''}
        data={rows.map(({ area }) => ({ value: area.id, label: `${area.kind} ${area.name}` }))}
        value={areaId || null}
        onChange={(id) => setArea(id ?? '')}
        placeholder={words.frame.wholeArea}
        nothingFoundMessage={words.frame.areaNotFound}
        searchable
        clearable
        clearButtonProps={{ 'aria-label': words.frame.wholeArea }}
        allowDeselect={false}
        maxDropdownHeight={360}
        limit={200}
        comboboxProps={{ withinPortal: false, width: 280, position: 'bottom-start', transitionProps: { duration: 0 } }}
        filter={({ options, search, limit }) => options.filter((option) => 'label' in option && fold(option.label).includes(fold(search))).slice(0, limit)}
        renderOption={({ option }) => <span className={styles.option} data-depth={depths.get(option.value)}>{option.label}</span>}
      />
    </div>
  )
}
