import { Button } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import { download, type Params, Problem } from './api.ts'
import { Icon } from './icons.tsx'
import { ProblemNote } from './states.tsx'
import styles from './file-button.module.css'

type FileButtonProps = { readonly path: string; readonly params?: Params; readonly children: ReactNode; readonly label?: string; readonly main?: boolean; /** As a word in a table's row. */ readonly small?: boolean }

/** Fetches a file that the server makes; what went wrong stays beside the button. */
export function FileButton({ path, params, children, label, main, small }: FileButtonProps) {
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<Problem | null>(null)
  const fetchFile = async () => {
    setBusy(true)
    setProblem(null)
    await download(path, params).catch((reason: unknown) => setProblem(reason instanceof Problem ? reason : new Problem(0, 'client/no-answer')))
    setBusy(false)
  }
  return (
    <span className="no-print">
      {small ? (
        <button type="button" className={styles.small} aria-label={label} disabled={busy} onClick={() => void fetchFile()}>{children}</button>
      ) : (
        <Button variant={main ? 'filled' : 'default'} aria-label={label} loading={busy} leftSection={<Icon name="download" size={18} />} onClick={() => void fetchFile()}>{children}</Button>
      )}
      {problem && <ProblemNote problem={problem} />}
    </span>
  )
}
