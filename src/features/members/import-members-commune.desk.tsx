/** Nhập từ Excel cho các câu lạc bộ của một xã, trong một tệp. */
import { useParams } from '@tanstack/react-router'
import { useWords } from '#client/language.ts'
import { Page } from '#client/page.tsx'
import { useGet } from '#client/session.tsx'
import { Loaded } from '#client/states.tsx'
import { ImportFlow } from './import-members-flow.desk.tsx'
import { importEn } from './import-words.en.ts'
import { importVi } from './import-words.vi.ts'

type Unit = { readonly id: string; readonly kind: string; readonly name: string }

export default function ImportCommuneMembers() {
  const { areaId } = useParams({ strict: false }) as { areaId: string }
  const words = useWords(importVi, importEn)
  return (
    <Loaded from={useGet<{ spells: readonly Unit[] }>(`/api/areas/${areaId}/history`)}>
      {({ spells }) => {
        const unit = spells.find(({ id }) => id === areaId) ?? spells.at(-1)!
        const name = `${unit.kind} ${unit.name}`
        return (
          <Page title={words.title(name)} lead={words.lead} crumbs={[{ text: words.clubs, to: '/cau-lac-bo' }, { text: words.crumb }]}>
            <ImportFlow target={{ kind: 'area', id: areaId, name, paperOnly: false }} />
          </Page>
        )
      }}
    </Loaded>
  )
}
