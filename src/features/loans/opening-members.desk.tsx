import { Button } from '@mantine/core'
import { en as frameEn } from '#client/en.ts'
import { useWords } from '#client/language.ts'
import { MoneyField } from '#client/money-field.tsx'
import { Panel } from '#client/page.tsx'
import { vi as frameVi } from '#client/vi.ts'
import { MemberSelect } from '#features/ledger/who-fields.desk.tsx'
import type { OpeningForm } from './opening-form.ts'
import { en } from './opening-words.en.ts'
import { vi } from './opening-words.vi.ts'
import styles from './opening.module.css'

type MembersProps = { readonly clubId: string; readonly form: OpeningForm; readonly change: (part: Partial<OpeningForm>) => void; readonly fault: boolean }

/** Vốn thành viên góp: whose it is and how much, one line each. */
export function OpeningMembers({ clubId, form: { on, members }, change, fault }: MembersProps) {
  const words = useWords(vi, en)
  const { needed } = useWords(frameVi, frameEn).form
  const set = (key: string, part: Partial<OpeningForm['members'][number]>) => change({ members: members.map((each) => (each.key === key ? { ...each, ...part } : each)) })
  const add = () => change({ members: [...members, { key: crypto.randomUUID(), personId: '', amount: null }] })
  return (
    <Panel title={words.members} note={words.membersNote} acts={<Button variant="default" onClick={add}>{words.addMember}</Button>}>
      {members.length === 0 ? <p className="soft">{words.noMembers}</p> : (
        <ul className={styles.rows}>
          {members.map(({ key, personId, amount }, at) => (
            <li key={key} className={styles.row}>
              <MemberSelect clubId={clubId} on={on} label={words.member} needed value={personId} change={(id) => set(key, { personId: id })} error={fault && personId === '' ? needed : undefined} />
              <MoneyField label={words.amount} value={amount} change={(sum) => set(key, { amount: sum })} error={fault && !amount ? needed : undefined} needed />
              <Button variant="default" aria-label={words.removeOf(String(at + 1))} onClick={() => change({ members: members.filter((each) => each.key !== key) })}>{words.remove}</Button>
            </li>
          ))}
        </ul>
      )}
    </Panel>
  )
}
