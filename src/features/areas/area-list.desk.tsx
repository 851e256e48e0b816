import { Link } from '@tanstack/react-router'
import { useMemo } from 'react'
import { en as frameEn } from '#client/en.ts'
import { showDay, showNumber } from '#client/format.ts'
import { useWords } from '#client/language.ts'
import { LinkButton } from '#client/link-button.tsx'
import { Page } from '#client/page.tsx'
import { useGet } from '#client/session.tsx'
import { Empty, Loaded } from '#client/states.tsx'
import { Table, type TableColumn } from '#client/table.tsx'
import { useScope } from '#client/url-state.ts'
import { vi as frameVi } from '#client/vi.ts'
import { type Area, fullName, LEVELS } from './area.ts'
import { en } from './en.ts'
import { vi } from './vi.ts'

type Row = Area & { readonly under: string }

const columnsIn = (words: typeof vi): TableColumn<Row>[] => [
  { id: 'ten', head: words.name, value: (row) => row.name, show: (row) => <Link to="/dia-ban/$areaId" params={{ areaId: row.id }}>{row.name}</Link> },
  { id: 'loai', head: words.kind, value: (row) => (words.kinds as Record<string, string>)[row.kind] ?? row.kind, filter: 'choice' },
  { id: 'ma', head: words.code, value: (row) => row.code, unbroken: true },
  { id: 'thuoc', head: words.under, value: (row) => row.under, filter: 'choice' },
  { id: 'tu', head: words.from, value: (row) => row.from, as: 'day' },
  { id: 'den', head: words.to, value: (row) => row.to ?? '', show: (row) => (row.to ? showDay(row.to) : words.open), unbroken: true, filter: 'none' },
]

/** The areas chosen in the top bar: the one and all below it, or everything. */
function within(areas: readonly Area[], areaId: string): readonly Area[] {
  if (!areaId) return areas
  const inside = new Set([areaId])
  for (const level of LEVELS) for (const area of areas) if (area.level === level && area.parentId && inside.has(area.parentId)) inside.add(area.id)
  return areas.filter((area) => inside.has(area.id))
}

export default function AreaList() {
  const words = useWords(vi, en)
  const { table } = useWords(frameVi, frameEn)
  const { day, areaId } = useScope()
  const answer = useGet<{ areas: readonly Area[] }>('/api/areas', { on: day })
  const columns = useMemo(() => columnsIn(words), [words])
  return (
    <Loaded from={answer}>
      {({ areas }) => {
        const names = new Map(areas.map((area) => [area.id, fullName(area)]))
        const rows = within(areas, areaId).map((area) => ({ ...area, under: (area.parentId && names.get(area.parentId)) ?? '' }))
        const counts = LEVELS.map((level) => ({ level, count: rows.filter((row) => row.level === level).length })).filter(({ count }) => count > 0)
        const lead = counts.map(({ level, count }) => `${words.levels[level]}: ${showNumber(count)}`).join(' · ')
        return (
          <Page title={words.title} lead={`${words.onDay} ${showDay(day)}. ${lead}`} acts={<LinkButton to="/dia-ban/thay-doi" variant="default">{words.changes}</LinkButton>}>
            <Table caption={`${words.title}, ${showDay(day)}`} rows={rows} columns={columns} rowId={(row) => row.id} empty={<Empty title={table.noneMatch} />} />
          </Page>
        )
      }}
    </Loaded>
  )
}
