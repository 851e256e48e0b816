/** Kiểu xem: columns, filters and order of the table under a name; two are built in, the rest are the account's own. */
import { Button, TextInput } from '@mantine/core'
import { Link, useLocation } from '@tanstack/react-router'
import { useState } from 'react'
import { Acts, Dialog } from '#client/dialog.tsx'
import { Disclosure } from '#client/disclosure.tsx'
import { Form } from '#client/form.tsx'
import { Icon } from '#client/icons.tsx'
import { useWords } from '#client/language.ts'
import { useGet, useWrite } from '#client/session.tsx'
import { toast } from '#client/toast.tsx'
import { AREA, DAY, parseSearch, stringifySearch } from '#client/url-state.ts'
import styles from './club-table.module.css'
import { en } from './en.ts'
import { vi } from './vi.ts'

type View = { readonly id: string; readonly name: string; readonly address: string }
type BuiltIn = { readonly name: string; readonly address: string }

/** What a view keeps of an address: never the area and the day, which are chosen above every page. */
const kept = (address: string): string => stringifySearch(Object.fromEntries(Object.entries(parseSearch(address.replace(/^\?/, ''))).filter(([name]) => name !== AREA && name !== DAY)))
/** The same table whatever the order of the names in its address. */
const sorted = (address: string): string => [...new URLSearchParams(kept(address))].map((pair) => pair.join('=')).sort().join('&')

export function SavedViews({ screen, builtIn }: { screen: string; builtIn: readonly BuiltIn[] }) {
  const words = useWords(vi, en).views
  const { searchStr, pathname } = useLocation()
  const views = useGet<{ views: readonly View[] }>('/api/views', { screen })
  const [saving, setSaving] = useState(false)
  const remove = useWrite<{ viewId: string }>('/api/views/remove', ['/api/views'])
  const own = views.data?.views ?? []
  const shown = [...builtIn, ...own].find(({ address }) => sorted(address) === sorted(searchStr))
  const search = (address: string) => parseSearch(address.replace(/^\?/, '')) as never
  return (
    <>
      <Disclosure className={styles.view} button={<>{words.button(shown?.name ?? words.none)}<Icon name="down" size={16} /></>}>
        {(close) => (
          <>
            {builtIn.map(({ name, address }) => <Link key={name} to={pathname} search={search(address)} onClick={close}>{name}</Link>)}
            {own.length > 0 && <p>{words.own}</p>}
            {own.map(({ id, name, address }) => (
              <div key={id} className={styles.own}>
                <Link to={pathname} search={search(address)} onClick={close}>{name}</Link>
                <button type="button" aria-label={words.remove(name)} title={words.remove(name)} onClick={() => remove.send({ viewId: id }, () => toast(words.removed(name)))}><Icon name="close" size={16} /></button>
              </div>
            ))}
            <hr />
            <button type="button" onClick={() => { close(); setSaving(true) }}><Icon name="plus" size={16} />{words.save}</button>
          </>
        )}
      </Disclosure>
      {saving && <SaveView screen={screen} address={kept(searchStr)} close={() => setSaving(false)} />}
    </>
  )
}

function SaveView({ screen, address, close }: { screen: string; address: string; close: () => void }) {
  const all = useWords(vi, en)
  const words = all.views
  const [name, setName] = useState('')
  const [sent, setSent] = useState(false)
  const save = useWrite<{ screen: string; name: string; address: string }>('/api/views', ['/api/views'])
  const send = () => {
    setSent(true)
    if (name.trim()) save.send({ screen, name: name.trim(), address }, () => { toast(words.saved(name.trim())); close() })
  }
  return (
    <Dialog title={words.saveTitle} close={close}>
      <Form send={send} problem={save.problem}>
        <p>{words.saveMeaning}</p>
        <TextInput label={words.name} description={words.nameHint} value={name} maxLength={60} onChange={(event) => setName(event.currentTarget.value)} error={sent && !name.trim() && words.nameMissing} data-autofocus />
        <Acts><Button type="submit" loading={save.busy}>{words.save}</Button></Acts>
      </Form>
    </Dialog>
  )
}
