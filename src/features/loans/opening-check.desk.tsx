/** Đối chiếu: what the sheet comes to while it is typed, and what does not add up, by the same rule as the server's. */
import { showDong } from '#client/format.ts'
import { useLanguage, useWords } from '#client/language.ts'
import { Panel } from '#client/page.tsx'
import { sentenceOf } from '#client/refusal-words.ts'
import { Note } from '#client/states.tsx'
import { Sums } from '#features/ledger/fund-panels.desk.tsx'
import { isRefusal } from '#kernel/refusal.ts'
import { openBooks } from './opening.ts'
import { type OpeningForm, type readOpening, sumsOf } from './opening-form.ts'
import { en } from './opening-words.en.ts'
import { vi } from './opening-words.vi.ts'
import styles from './opening.module.css'

type CheckProps = { readonly form: OpeningForm; readonly twoFunds: boolean; readonly read: ReturnType<typeof readOpening>; readonly tried: boolean }

export function OpeningCheck({ form, twoFunds, read, tried }: CheckProps) {
  const own = useWords(vi, en).check
  const language = useLanguage()
  const { has, lent, capital, earned, operating } = sumsOf(form)
  const verdict = 'opening' in read ? openBooks(read.opening, form.on, twoFunds) : null
  const isEmpty = has === 0 && capital === 0 && operating === 0
  return (
    <div className={styles.check}>
      <Panel title={own.title}>
        <div className="stack" role="status">
          <Sums lines={[{ name: own.has, value: showDong(has) }, { name: own.lent, value: showDong(lent) }, { name: own.capital, value: showDong(capital) }, { name: own.earned, value: showDong(earned), sum: true }, ...(twoFunds ? [{ name: own.operating, value: showDong(operating) }] : [])]} />
          {isEmpty ? <Note tone="quiet">{own.empty}</Note> : earned < 0 ? <Note tone="warn">{own.short(showDong(-earned))}</Note> : <Note tone="ok">{own.even}</Note>}
          {!isEmpty && isRefusal(verdict) && <Note tone="danger">{sentenceOf(verdict, language)}</Note>}
          {tried && 'faults' in read && (
            <Note tone="danger">
              <p>{own.missing}</p>
              <ul className={styles.faults}>{read.faults.map((fault) => <li key={fault}>{own.faults[fault]}</li>)}</ul>
            </Note>
          )}
        </div>
      </Panel>
    </div>
  )
}
