/** Thiết lập của một câu lạc bộ: each with the day from which it holds and the paper it stands on; and its composition bands. */
import { Button } from '@mantine/core'
import { useParams } from '@tanstack/react-router'
import { useState } from 'react'
import { showDay } from '#client/format.ts'
import { useWords } from '#client/language.ts'
import { Panel } from '#client/page.tsx'
import { useGet, useMay } from '#client/session.tsx'
import { Badge } from '#client/states.tsx'
import { BandDialog, BandsTable, type BandShown } from './bands-table.desk.tsx'
import { ClubFrame } from './club-frame.desk.tsx'
import type { ClubView } from './club-view.ts'
import { en } from './en.ts'
import { SettingDialog } from './setting-dialog.desk.tsx'
import { settingText } from './setting-text.ts'
import styles from './settings-page.module.css'
import { vi } from './vi.ts'

type SettingShown = ClubView['inForce'][number]

export default function SettingsPage() {
  const { clubId } = useParams({ strict: false }) as { clubId: string }
  return <ClubFrame clubId={clubId}>{(view) => <Settings view={view} />}</ClubFrame>
}

function Settings({ view }: { view: ClubView }) {
  const words = useWords(vi, en)
  const [changing, change] = useState<SettingShown | null>(null)
  return (
    <>
      <Panel title={words.setting.title} note={words.setting.lead} flush>
        <ul className={styles.settings}>
          {view.inForce.map((setting) => <SettingLine key={setting.name} setting={setting} view={view} change={change} />)}
        </ul>
      </Panel>
      <ClubBands view={view} />
      {changing && <SettingDialog clubId={view.club.id} name={changing.name} value={changing.value} close={() => change(null)} />}
    </>
  )
}

function SettingLine({ setting, view, change }: { setting: SettingShown; view: ClubView; change: (setting: SettingShown) => void }) {
  const words = useWords(vi, en)
  const own = words.setting
  const maySet = useMay('club-settings', 'record')
  const name = words.settings[setting.name]
  const earlier = view.settings.filter((each) => each.name === setting.name).sort((one, other) => (one.from < other.from ? 1 : -1))
  const since = (each: SettingShown) => [own.inForce(showDay(each.from)), each.source && own.source(each.source)].filter(Boolean).join(', ')
  return (
    <li className={styles.setting}>
      <h3>{name}</h3>
      <div className={styles.value}>
        <p>{settingText(setting, words)}</p>
        {earlier.length > 0 && (
          <details className={styles.history}>
            <summary>{own.history} ({earlier.length})</summary>
            <ol>
              {earlier.map((each) => (
                <li key={each.id}>
                  {settingText(each, words)}. <span className="soft">{since(each)}</span> {each.from > view.on && <Badge>{own.later}</Badge>}
                </li>
              ))}
            </ol>
          </details>
        )}
      </div>
      <p className="soft small">{since(setting)}, {setting.clubId ? own.own : own.programme}</p>
      {maySet && <Button className="no-print" size="compact-md" variant="default" aria-label={own.changeOf(name)} onClick={() => change(setting)}>{own.change}</Button>}
    </li>
  )
}

function ClubBands({ view }: { view: ClubView }) {
  const words = useWords(vi, en)
  const own = words.bands
  const maySet = useMay('club-settings', 'record')
  const [entering, enter] = useState(false)
  const { data } = useGet<{ entered: readonly BandShown[] }>('/api/bands', { on: view.on, clubId: view.club.id })
  const entered = (data?.entered ?? []).filter(({ clubId }) => clubId === view.club.id)
  const { bands } = view
  return (
    <>
      <Panel title={bands.length === 0 ? own.panelNone : own.panel(bands.length)} note={own.clubNote} flush={bands.length > 0} acts={maySet && <Button variant="default" onClick={() => enter(true)}>{own.enter}</Button>}>
        {bands.length === 0 ? <p className="soft">{own.noneYet}</p> : <BandsTable caption={own.caption} bands={bands} whose />}
      </Panel>
      {entered.length > 0 && <Panel title={own.ownEntered} flush><BandsTable caption={own.ownEntered} bands={entered} /></Panel>}
      {entering && <BandDialog clubId={view.club.id} close={() => enter(false)} />}
    </>
  )
}
