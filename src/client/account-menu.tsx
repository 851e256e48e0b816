import { Menu } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { post } from './api.ts'
import styles from './account-menu.module.css'
import { en } from './en.ts'
import { Icon } from './icons.tsx'
import { useWords } from './language.ts'
import { SESSION, useSession } from './session.tsx'
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
    client.removeQueries({ predicate: ({ queryKey }) => queryKey[0] !== SESSION })
    await navigate({ to: '/' })
    await client.invalidateQueries({ queryKey: [SESSION] })
  }
  return (
    <Menu position="bottom-end" width={280} withinPortal={false} loop transitionProps={{ duration: 0 }}>
      <Menu.Target>
        <button type="button" className={styles.opener} aria-label={`${words.frame.account}: ${account?.name ?? ''}`}>
          <Icon name="person" />
          <span>{account?.name}</span>
          <Icon name="down" size={16} />
        </button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>{roles.map((role) => role.agencyName ?? role.areaName).filter((place, index, all) => all.indexOf(place) === index).join(' · ')}</Menu.Label>
        <Menu.Item leftSection={<Icon name="person" />} onClick={() => void navigate({ to: MINE })}>{words.frame.mine}</Menu.Item>
        <Menu.Item leftSection={<Icon name="leave" />} onClick={() => void leave()}>{words.frame.leave}</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  )
}
