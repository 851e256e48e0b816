import styles from './file-drop.module.css'

type FileDropProps = {
  readonly words: { readonly file: string; readonly hint: string; readonly button: string; readonly drop: string }
  /** Endings, as the browser's dialog takes them: ".docx,.txt". */
  readonly accept: string
  readonly busy: boolean
  readonly choose: (file: File) => void
}

/** A wide place for one file, by a press or by dragging it there. The same file may be chosen again after it was mended. */
export function FileDrop({ words, accept, busy, choose }: FileDropProps) {
  const take = (file: File | undefined): void => file && choose(file)
  return (
    <label className={styles.drop} onDragOver={(event) => event.preventDefault()} onDrop={(event) => { event.preventDefault(); take(event.dataTransfer.files[0]) }}>
      <strong>{words.file}</strong>
      <span className="soft">{words.hint}</span>
      <span className={styles.button}>{words.button}</span>
      <span className="soft small">{words.drop}</span>
      <input className="unseen" type="file" accept={accept} disabled={busy} onChange={(event) => take(event.currentTarget.files?.[0])} onClick={(event) => { event.currentTarget.value = '' }} />
    </label>
  )
}
