/** Giấy tờ để tải: a list of papers, each with its files as small buttons beside its name. */
import type { Params } from '#client/api.ts'
import { FileButton } from '#client/file-button.tsx'
import { useWords } from '#client/language.ts'
import styles from './paper-list.module.css'
import { en } from './paper-words.en.ts'
import { vi } from './paper-words.vi.ts'

type File = { readonly as: 'word' | 'excel'; readonly path: string; readonly params?: Params }
export type Paper = { readonly name: string; readonly note?: string; readonly files: readonly File[] }

export function PaperList({ papers }: { readonly papers: readonly Paper[] }) {
  const words = useWords(vi, en)
  return (
    <ul className={styles.list}>
      {papers.map(({ name, note, files }) => (
        <li key={name}>
          <span className={styles.name}>
            {name}
            {note && <small>{note}</small>}
          </span>
          <span className={styles.files}>
            {files.map(({ as, path, params }) => (
              <FileButton key={as} small path={path} {...(params && { params })} label={words.take(name, words[as])}>{words[as]}</FileButton>
            ))}
          </span>
        </li>
      ))}
    </ul>
  )
}
