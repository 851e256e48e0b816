import { useWords } from '#client/language.ts'
import { ChangePasswordForm } from './change-password.desk.tsx'
import { Door } from './door.desk.tsx'
import styles from './door.module.css'
import { en } from './en.ts'
import { vi } from './vi.ts'

/** Until the slip's password is changed, nothing else opens. */
export default function FirstPassword() {
  const words = useWords(vi, en).password
  return (
    <Door title={words.firstTitle} lead={words.firstLead}>
      <div className={styles.sheet}>
        <ChangePasswordForm currentLabel={words.slip} />
      </div>
    </Door>
  )
}
