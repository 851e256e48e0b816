/** Sổ tài sản: what the club goes on using, how many, in which state and with whom; a thing opens with all that became of it. */
import { Button, Select } from '@mantine/core'
import { useMemo, useState } from 'react'
import { showNumber } from '#client/format.ts'
import { useWords } from '#client/language.ts'
import { Panel } from '#client/page.tsx'
import { useGet, useMay } from '#client/session.tsx'
import { Badge, Empty, Loaded, type Tone } from '#client/states.tsx'
import { Table, type TableColumn } from '#client/table.tsx'
import { useScope, useUrlState } from '#client/url-state.ts'
import { PaperList } from '#features/ledger/paper-list.desk.tsx'
import type { Condition } from './asset.ts'
import { AssetDialog } from './asset-dialog.desk.tsx'
import { AssetOpened } from './asset-opened.desk.tsx'
import { deskEn } from './desk-words.en.ts'
import { deskVi } from './desk-words.vi.ts'
import { namesEn } from './names.en.ts'
import { namesVi } from './names.vi.ts'
import { PropertyFrame } from './property-frame.desk.tsx'
import styles from './property.module.css'
import type { AssetsView } from './property-view.ts'
import { formatQuantity } from './quantity-text.ts'

export type Asset = AssetsView['assets'][number]
type Show = keyof (typeof deskVi)['assets']['shows']
const SHOWS: Readonly<Record<Show, (asset: Asset) => boolean>> = { here: ({ quantity }) => quantity > 0, gone: ({ quantity }) => quantity <= 0, all: () => true }
const TONES: Record<Condition, Tone> = { good: 'ok', worn: 'note', broken: 'warn' }

export default function AssetPage() {
  const words = useWords(deskVi, deskEn).assets
  const mayRecord = useMay('money', 'record')
  const [recording, record] = useState(false)
  return (
    <PropertyFrame acts={mayRecord && <Button onClick={() => record(true)}>{words.record}</Button>}>
      {(clubId) => (
        <>
          <Assets clubId={clubId} />
          {recording && <AssetDialog clubId={clubId} close={() => record(false)} />}
        </>
      )}
    </PropertyFrame>
  )
}

function Assets({ clubId }: { clubId: string }) {
  const words = useWords(deskVi, deskEn).assets
  const { day } = useScope()
  const assets = useGet<AssetsView>(`/api/clubs/${clubId}/assets`, { on: day })
  return (
    <Loaded from={assets}>
      {(view) => view.assets.length === 0 ? <Empty title={words.empty}>{words.emptyHint}</Empty> : (
        <>
          <List clubId={clubId} assets={view.assets} />
          <Panel title={words.papers}>
            <PaperList papers={[{ name: words.paper, files: [{ as: 'word', path: `/api/clubs/${clubId}/property/papers/assets`, params: { to: day } }, { as: 'excel', path: `/api/clubs/${clubId}/assets/list.xlsx`, params: { to: day } }] }]} />
          </Panel>
        </>
      )}
    </Loaded>
  )
}

function List({ clubId, assets }: { clubId: string; assets: readonly Asset[] }) {
  const words = useWords(deskVi, deskEn).assets
  const names = useWords(namesVi, namesEn)
  const [{ xem }, set] = useUrlState({ xem: 'here' })
  const [openedId, open] = useState<string | null>(null)
  const show: Show = xem in SHOWS ? (xem as Show) : 'here'
  const rows = useMemo(() => assets.filter(SHOWS[show]), [assets, show])
  const opened = assets.find(({ id }) => id === openedId)
  const columns = useMemo((): readonly TableColumn<Asset>[] => [
    { id: 'ten', head: words.name, value: ({ name }) => name, show: ({ id, name }) => <Button className={styles.opener ?? ''} variant="transparent" aria-label={words.openOf(name)} onClick={() => open(id)}>{name}</Button> },
    { id: 'nhom', head: words.kind, value: ({ kind }) => names.assetKinds[kind], filter: 'choice', hidden: true },
    { id: 'so-luong', head: words.many, value: ({ quantity }) => quantity, show: ({ quantity, unit }) => `${formatQuantity(quantity)} ${unit}`, as: 'number', unbroken: true },
    { id: 'tinh-trang', head: words.state, value: ({ quantity, condition }) => (quantity > 0 ? names.conditions[condition] : words.gone), show: ({ quantity, condition }) => (quantity > 0 ? <Badge tone={TONES[condition]}>{names.conditions[condition]}</Badge> : <Badge>{words.gone}</Badge>), filter: 'choice' },
    { id: 'nguoi-giu', head: words.keeper, value: ({ keeper }) => keeper },
    { id: 'nguon', head: words.origin, value: ({ origin, giver }) => [names.assetOrigins[origin], giver].filter(Boolean).join(': ') },
    { id: 'ngay', head: words.since, value: ({ acquiredOn }) => acquiredOn, as: 'day', unbroken: true },
    { id: 'gia-tri', head: words.value, value: ({ value }) => value, as: 'number' },
    { id: 'kiem-ke', head: words.checked, value: ({ lastCheckedOn }) => lastCheckedOn, as: 'day', unbroken: true },
  ], [words, names])
  return (
    <Panel title={words.title} note={words.note} flush acts={<Select aria-label={words.show} allowDeselect={false} value={show} onChange={(next) => set({ xem: next ?? 'here' })} data={(Object.entries(words.shows) as [Show, string][]).map(([value, label]) => ({ value, label }))} />}>
      <Table caption={words.title} rows={rows} columns={columns} rowId={({ id }) => id} sums={(shown) => ({ ten: words.sum, 'gia-tri': showNumber(shown.reduce((sum, { value }) => sum + (value ?? 0), 0)) })} />
      {opened && <AssetOpened clubId={clubId} asset={opened} close={() => open(null)} />}
    </Panel>
  )
}
