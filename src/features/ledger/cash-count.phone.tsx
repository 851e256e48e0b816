import { useState } from 'react'
import { showDay } from '#client/format.ts'
import { useWords } from '#client/language.ts'
import { PhoneButton } from '#client/phone-button.tsx'
import { useMyClub } from '#client/phone-club.ts'
import { useGet, useWrite } from '#client/phone-data.ts'
import { PhoneDay, PhoneField, PhoneForm, PhoneRadio, PhoneText } from '#client/phone-field.tsx'
import { PhoneFrame } from '#client/phone-frame.tsx'
import { PhoneMoney } from '#client/phone-money.tsx'
import { go, usePhoneState } from '#client/phone-router.ts'
import { PhoneLoaded, PhoneNote } from '#client/phone-states.tsx'
import { useSession } from '#client/signed-in.ts'
import { toast } from '#client/toast.tsx'
import { dong, formatDong, formatWhole } from '#kernel/money.ts'
import type { Fund } from './account.ts'
import styles from './cash-count.phone.module.css'
import { NOTES } from './cash-count.ts'
import { type CountForm, countedOf, gapOf, namesOf } from './count-form.ts'
import { fundsEn, fundsVi } from './fund-words.ts'
import type { LedgerView } from './ledger-view.ts'
import { phoneEn } from './phone-words.en.ts'
import { phoneVi } from './phone-words.vi.ts'

/** Kiểm kê quỹ: the box is counted note by note before a witness; a gap is written down with its reason, never made up for. */
export default function PhoneCashCount() {
  const words = useWords(phoneVi, phoneEn).count
  const club = useMyClub()
  const ledger = useGet<LedgerView>(`/api/clubs/${club.id}/ledger`)
  const [{ quy }] = usePhoneState({ quy: 'income' })
  return (
    <PhoneFrame title={words.title} back="/clb/so-quy">
      <PhoneLoaded from={ledger}>{(view) => <div className="pad"><Counting view={view} first={view.funds.find(({ fund }) => fund === quy)?.fund ?? view.funds[0]!.fund} /></div>}</PhoneLoaded>
    </PhoneFrame>
  )
}

function Counting({ view, first }: { view: LedgerView; first: Fund }) {
  const words = useWords(phoneVi, phoneEn).count
  const names = useWords(fundsVi, fundsEn).funds
  const club = useMyClub()
  const { today } = useSession()
  const [form, setForm] = useState<CountForm>({ fund: first, on: today, how: 'notes', notes: {}, sum: null, reason: '', witnesses: '' })
  const [tried, setTried] = useState(false)
  const change = (more: Partial<CountForm>) => setForm((before) => ({ ...before, ...more }))
  // A count of an earlier day is held against the book of that day.
  const then = useGet<LedgerView>(form.on && form.on < today ? `/api/clubs/${club.id}/ledger` : null, { on: form.on })
  const book = (form.on < today ? then.data : view)?.funds.find(({ fund }) => fund === form.fund)?.cash
  const write = useWrite<object>('/api/ledger/counts', [`/api/clubs/${club.id}`, '/api/ledger'])
  const counted = countedOf(form)
  const gap = gapOf(counted, book)
  const witnesses = namesOf(form.witnesses)
  const needsReason = gap !== null && gap !== 0 && form.reason.trim().length < 3
  const send = () => {
    setTried(true)
    if (!counted || witnesses.length === 0 || needsReason || !form.on) return
    write.send({ clubId: club.id, on: form.on, fund: form.fund, ...counted, reason: gap === 0 ? null : form.reason.trim() || null, witnesses }, () => {
      toast(words.done)
      go(`/clb/so-quy?quy=${form.fund}`, { replace: true })
    })
  }
  const last = view.lastCounts.find(({ fund }) => fund === form.fund)
  return (
    <PhoneForm label={words.title} send={send} problem={write.problem}>
      {view.funds.length > 1 && <PhoneRadio<Fund> label={words.fund} value={form.fund} change={(fund) => change({ fund })} choices={view.funds.map(({ fund }) => ({ value: fund, label: names[fund] }))} />}
      {last && <p className="soft">{words.last(showDay(last.day), formatDong(dong(last.counted)))}</p>}
      <PhoneDay label={words.day} value={form.on} change={(on) => change({ on })} />
      <PhoneRadio<CountForm['how']> label={words.counted} value={form.how} change={(how) => change({ how })} choices={[{ value: 'notes', label: words.notes }, { value: 'sum', label: words.direct }]} />
      {form.how === 'notes' ? <Notes notes={form.notes} change={(notes) => change({ notes })} /> : <PhoneMoney label={words.counted} value={form.sum} change={(sum) => change({ sum: sum === null ? null : dong(sum) })} />}
      {tried && !counted && <PhoneNote tone="danger">{words.needed.counted}</PhoneNote>}
      {counted && book !== undefined && gap !== null && <Against counted={counted.counted} book={book} gap={gap} />}
      {gap !== null && gap !== 0 && <PhoneText label={words.reason} value={form.reason} change={(reason) => change({ reason })} error={tried && needsReason ? words.needed.reason : undefined} />}
      <PhoneText label={words.witness} hint={words.witnessHint} value={form.witnesses} change={(text) => change({ witnesses: text })} error={tried && witnesses.length === 0 ? words.needed.witness : undefined} />
      <PhoneButton type="submit" icon="checklist" busy={write.busy}>{words.save}</PhoneButton>
    </PhoneForm>
  )
}

function Notes({ notes, change }: { notes: CountForm['notes']; change: (notes: CountForm['notes']) => void }) {
  const words = useWords(phoneVi, phoneEn).count
  return (
    <fieldset className={styles.notes}>
      <legend className="unseen">{words.notes}</legend>
      {NOTES.map((note) => {
        const name = String(note)
        return <PhoneField key={note} label={words.pieces(formatWhole(note))} inputMode="numeric" maxLength={6} value={notes[name] ?? ''} change={(text) => change({ ...notes, [name]: text.replace(/\D/g, '') })} />
      })}
    </fieldset>
  )
}

function Against({ counted, book, gap }: { counted: number; book: number; gap: number }) {
  const words = useWords(phoneVi, phoneEn).count
  const [told, inBook, apart] = [formatDong(dong(counted)), formatDong(dong(book)), formatDong(dong(Math.abs(gap)))]
  return (
    <div role="status">
      <PhoneNote tone={gap === 0 ? 'ok' : 'warn'}>
        <p><strong>{gap === 0 ? words.equal(told) : gap < 0 ? words.short(told, inBook, apart) : words.over(told, inBook, apart)}</strong></p>
        {gap !== 0 && <p>{words.again}</p>}
      </PhoneNote>
    </div>
  )
}
