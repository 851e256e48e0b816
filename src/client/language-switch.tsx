import { en } from './en.ts'
import { type Language, setLanguage, useLanguage, useWords } from './language.ts'
import styles from './language-switch.module.css'
import { vi } from './vi.ts'

const LANGUAGES: readonly { readonly language: Language; readonly short: string; readonly name: string }[] = [
  { language: 'vi', short: 'VI', name: 'Tiếng Việt' },
  { language: 'en', short: 'EN', name: 'English' },
]

export function LanguageSwitch() {
  const words = useWords(vi, en)
  const chosen = useLanguage()
  return (
    <fieldset className={styles.switch}>
      <legend className="unseen">{words.frame.language}</legend>
      {LANGUAGES.map(({ language, short, name }) => (
        <button key={language} type="button" lang={language} aria-pressed={language === chosen} onClick={() => setLanguage(language)}>
          {short}
          <span className="unseen">: {name}</span>
        </button>
      ))}
    </fieldset>
  )
}
