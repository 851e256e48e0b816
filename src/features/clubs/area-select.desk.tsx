/** Chọn địa bàn của câu lạc bộ: communes with their district, and districts for a club whose commune is not known yet. */
import { Select } from '@mantine/core'
import { useWords } from '#client/language.ts'
import { useGet } from '#client/session.tsx'
import type { Area, Level } from '#features/areas/area.ts'
import { fullName } from '#features/areas/area.ts'
import { compareVietnamese, fold } from '#kernel/vietnamese.ts'
import { en } from './en.ts'
import { vi } from './vi.ts'

type AreaSelectProps = {
  readonly label: string
  readonly hint?: string
  readonly value: string
  readonly change: (areaId: string) => void
  /** Units as on that day. */
  readonly on: string
  readonly levels: readonly Level[]
  readonly error?: string | undefined
}

/** Folded search, and no portal: the list stays inside a dialog. */
export const searched = {
  searchable: true, allowDeselect: false, comboboxProps: { withinPortal: false, transitionProps: { duration: 0 } }, limit: 200,
  filter: ({ options, search, limit }: { options: unknown[]; search: string; limit: number }) => (options as { value: string; label: string }[]).filter(({ label }) => fold(label).includes(fold(search))).slice(0, limit),
} as const

export function AreaSelect({ label, hint, value, change, on, levels, error }: AreaSelectProps) {
  const words = useWords(vi, en).form
  const { data } = useGet<{ areas: readonly Area[] }>('/api/areas', { on })
  return (
    <Select
      label={label} description={hint} placeholder={words.chooseArea} withAsterisk {...searched} value={value || null} onChange={(id) => change(id ?? '')} error={error}
      data={choices(data?.areas ?? [], levels)}
    />
  )
}

/** "xã Nậm Tha, huyện Văn Bàn"; the province itself is not said. */
function choices(areas: readonly Area[], levels: readonly Level[]): { value: string; label: string }[] {
  const byId = new Map(areas.map((area) => [area.id, area]))
  return areas
    .filter(({ level }) => levels.includes(level))
    .map((area) => {
      const above = area.parentId ? byId.get(area.parentId) : undefined
      return { area, label: above && above.level !== 'province' ? `${fullName(area)}, ${fullName(above)}` : fullName(area) }
    })
    .sort((one, other) => levels.indexOf(one.area.level) - levels.indexOf(other.area.level) || compareVietnamese(one.label, other.label))
    .map(({ area, label }) => ({ value: area.id, label }))
}
