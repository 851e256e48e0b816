import styles from './steps.module.css'

/** Where somebody stands in what takes several screens: "1 Chọn tệp · 2 Xem trước · 3 Nhập". `at` counts from 0. */
export const Steps = ({ steps, at }: { steps: readonly string[]; at: number }) => (
  <ol className={`${styles.steps} no-print`}>
    {steps.map((text, step) => <li key={text} aria-current={step === at ? 'step' : undefined} data-done={step < at || undefined}>{text}</li>)}
  </ol>
)
