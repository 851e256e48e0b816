import { isDay } from '#kernel/day.ts'
import { DayInput } from './day-field.tsx'
import { en } from './en.ts'
import { useWords } from './language.ts'
import styles from './top-field.module.css'
import { useScope } from './url-state.ts'
import { vi } from './vi.ts'

/** The day up to which figures are shown; today unless another is chosen. */
export function ScopeDay() {
  const words = useWords(vi, en)
  const { day, setDay } = useScope()
  return (
    <div className={styles.field}>
      <label htmlFor="den-ngay">{words.frame.day}</label>
      <div className={styles.day}>
        <DayInput key={day} id="den-ngay" value={day} onDay={(next) => { if (isDay(next)) setDay(next) }} />
      </div>
    </div>
  )
}
