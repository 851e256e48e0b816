import { useQueryClient } from '@tanstack/react-query'
import { Link, useNavigate } from '@tanstack/react-router'
import styles from './account-menu.module.css'
import { post } from './api.ts'
import { Disclosure } from './disclosure.tsx'
import { en } from './en.ts'
import { Icon } from './icons.tsx'
import { useWords } from './language.ts'
import { forgetSession, useSession } from './session.tsx'
import { vi } from './vi.ts'

/** Where "my account" is; the list of routes has a page there. */
export const MINE = '/toi'

export function AccountMenu() {
  const words = useWords(vi, en)
  const { account, roles } = useSession()
  const navigate = useNavigate()
  const client = useQueryClient()
  const leave = async () => {
    await post('/api/session/end', {}).catch(() => undefined)
    await navigate({ to: '/' })
    await forgetSession(client)
  }
  const places = [...new Set(roles.map((role) => role.agencyName ?? role.areaName))].join(' · ')
  return (
    <Disclosure
      className={styles.opener}
      name={`${words.frame.account}: ${account?.name ?? ''}`}
      button={<><Icon name="person" /><span>{account?.name}</span><Icon name="down" size={16} /></>}
    >
      {(close) => (
        <>
          <p>{places}</p>
          <Link to={MINE} onClick={close}><Icon name="person" />{words.frame.mine}</Link>
          <button type="button" onClick={() => void leave()}><Icon name="leave" />{words.frame.leave}</button>
        </>
      )}
    </Disclosure>
  )
}
