/** Một tài sản: all that became of it, and what may be recorded of it. */
import { Button } from '@mantine/core'
import { useState } from 'react'
import { Acts, Dialog } from '#client/dialog.tsx'
import { showDay } from '#client/format.ts'
import { useLanguage, useWords } from '#client/language.ts'
import { useMay } from '#client/session.tsx'
import { AssetEventDialog } from './asset-event-dialog.desk.tsx'
import type { Asset } from './asset-page.desk.tsx'
import { deskEn } from './desk-words.en.ts'
import { deskVi } from './desk-words.vi.ts'
import { namesEn } from './names.en.ts'
import { namesVi } from './names.vi.ts'
import { UndoDialog } from './property-fields.desk.tsx'
import styles from './property.module.css'
import { formatQuantity } from './quantity-text.ts'

type Event = Asset['events'][number]
type Doing = { readonly do: Event['kind'] } | { readonly do: 'undo-line'; readonly event: Event } | { readonly do: 'undo' }

export function useEventLine(unit: string): (event: Event) => string {
  const words = useWords(deskVi, deskEn).assets.lines
  const names = useWords(namesVi, namesEn)
  const language = useLanguage()
  const many = (quantity: number | null) => `${formatQuantity(quantity ?? 0)} ${unit}`
  return ({ kind, quantity, condition, keeper, cause, note }) => {
    const state = condition ? names.conditions[condition].toLocaleLowerCase(language) : ''
    const line = kind === 'checked' ? words.checked(many(quantity), state) : kind === 'moved' ? words.moved(keeper ?? '') : kind === 'repaired' ? words.repaired(state) : words.gone(many(quantity), cause ? names.causes[cause].toLocaleLowerCase(language) : '')
    return [line, note].filter(Boolean).join('. ')
  }
}

export function AssetOpened({ clubId, asset, close }: { clubId: string; asset: Asset; close: () => void }) {
  const words = useWords(deskVi, deskEn)
  const names = useWords(namesVi, namesEn)
  const mayRecord = useMay('money', 'record')
  const [doing, setDoing] = useState<Doing | null>(null)
  const lineOf = useEventLine(asset.unit)
  const back = () => setDoing(null)
  if (doing?.do === 'undo') return <UndoDialog clubId={clubId} path="/api/assets/undo" title={words.assets.undoAsset} lead={words.assets.undoAssetLead} more={{ assetId: asset.id }} close={close} />
  if (doing?.do === 'undo-line') return <UndoDialog clubId={clubId} path="/api/assets/events/undo" title={words.assets.undoLineTitle} more={{ assetId: asset.id, eventId: doing.event.id }} close={back} />
  if (doing) return <AssetEventDialog clubId={clubId} asset={asset} kind={doing.do} close={back} />
  const origin = [names.assetOrigins[asset.origin], asset.giver].filter(Boolean).join(': ')
  const acts = asset.quantity > 0 ? (['checked', 'moved', 'repaired', 'gone'] as const) : (['checked'] as const)
  return (
    <Dialog title={asset.name} close={close} wide>
      <div className="stack">
        <h3>{words.assets.history}</h3>
        <ul className={styles.history}>
          <li><span>{showDay(asset.acquiredOn)}: {words.assets.first(`${formatQuantity(asset.first)} ${asset.unit}`, origin)}{asset.note ? `. ${asset.note}` : ''}</span></li>
          {asset.events.map((event) => (
            <li key={event.id}>
              <span>{showDay(event.day)}: {lineOf(event)}</span>
              {mayRecord && <Button size="compact-md" variant="default" aria-label={words.assets.undoLine(lineOf(event))} onClick={() => setDoing({ do: 'undo-line', event })}>{words.undo.verb}</Button>}
            </li>
          ))}
        </ul>
        {mayRecord && (
          <div className={styles.choices}>
            {acts.map((kind) => <Button key={kind} variant="default" onClick={() => setDoing({ do: kind })}>{words.assets.acts[kind]}</Button>)}
            <Button variant="subtle" color="danger" onClick={() => setDoing({ do: 'undo' })}>{words.assets.undoAsset}</Button>
          </div>
        )}
        <Acts><Button variant="default" onClick={close}>{words.assets.close}</Button></Acts>
      </div>
    </Dialog>
  )
}
