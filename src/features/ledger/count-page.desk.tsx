/** Kiểm kê quỹ: what lies in the box, note by note, before witnesses; a gap is said with its sums and asks for its reason. */
import { Button, NativeSelect, Radio, Textarea, TextInput } from '@mantine/core'
import { useState } from 'react'
import { DayField } from '#client/day-field.tsx'
import { Acts } from '#client/dialog.tsx'
import { Fields, Form, useFaults } from '#client/form.tsx'
import { showDay, showDong } from '#client/format.ts'
import { useLanguage, useWords } from '#client/language.ts'
import { LinkButton } from '#client/link-button.tsx'
import { MoneyField } from '#client/money-field.tsx'
import { Panel } from '#client/page.tsx'
import { sentenceOf } from '#client/refusal-words.ts'
import { useSession, useWrite } from '#client/session.tsx'
import { Note } from '#client/states.tsx'
import { toast } from '#client/toast.tsx'
import { useScope, useUrlState } from '#client/url-state.ts'
import { useNeeded } from '#features/clubs/write-dialog.desk.tsx'
import { dong } from '#kernel/money.ts'
import { VoucherLink } from './cash-book-row.desk.tsx'
import { type CountForm, countedOf, gapOf, namesOf } from './count-form.ts'
import { NotesFields } from './count-notes.desk.tsx'
import { en } from './en.ts'
import { FUND_READS, FundFrame, useBooks } from './fund-frame.desk.tsx'
import styles from './fund.module.css'
import type { EnteredView } from './ledger-view.ts'
import { keepsForOthers } from './movement-form.ts'
import { en as recordEn } from './record-words.en.ts'
import { vi as recordVi } from './record-words.vi.ts'
import { vi } from './vi.ts'

export default function CountPage() {
  return <FundFrame>{({ club }) => <Count key={club.id} clubId={club.id} />}</FundFrame>
}

type Body = { clubId: string; on: string; fund: string; counted: number; notes: Readonly<Record<string, number>>; reason: string | null; witnesses: readonly string[]; enteredFor: string | null }
type Answer = { book: number; gap: number; entryId: string | null; matters: EnteredView['matters'] }
type Saved = Answer & { readonly on: string }

function Count({ clubId }: { clubId: string }) {
  const { day } = useScope()
  const [{ ngay }] = useUrlState({ ngay: day })
  const [form, setForm] = useState<CountForm>({ fund: 'income', on: ngay, how: 'notes', notes: {}, sum: null, reason: '', witnesses: '' })
  const [enteredFor, setEnteredFor] = useState('')
  const [saved, setSaved] = useState<Saved | null>(null)
  const [tried, setTried] = useState(false)
  const words = useWords(recordVi, recordEn)
  const own = words.count
  const { funds } = useWords(vi, en)
  const { data: books } = useBooks(clubId, form.on)
  const write = useWrite<Body, Answer>('/api/ledger/counts', FUND_READS)
  const fault = useFaults(write.problem)
  const needed = useNeeded(tried)
  const forOthers = keepsForOthers(useSession().roles, clubId)
  const counted = countedOf(form)
  const gap = gapOf(counted, books?.funds.find(({ fund }) => fund === form.fund)?.cash)
  const witnesses = namesOf(form.witnesses)
  const change = (part: Partial<CountForm>) => setForm((before) => ({ ...before, ...part }))
  const send = () => {
    setTried(true)
    if (!counted || gap === null || !form.on || witnesses.length === 0 || witnesses.length > 10 || (gap !== 0 && form.reason.trim().length < 3) || (forOthers && enteredFor.trim().length < 2)) return
    write.send({ clubId, on: form.on, fund: form.fund, ...counted, reason: gap === 0 ? null : form.reason.trim(), witnesses, enteredFor: enteredFor.trim() || null }, (answer) => {
      toast(own.saved)
      setSaved({ ...answer, on: form.on })
      setTried(false)
      change({ notes: {}, sum: null, reason: '' })
      window.scrollTo(0, 0)
    })
  }
  return (
    <>
      {saved && <SavedCount clubId={clubId} saved={saved} />}
      <Panel title={own.title} note={own.lead}>
        <Form label={own.title} send={send} problem={write.problem}>
          <Fields>
            {(books?.funds.length ?? 1) > 1 && <NativeSelect label={own.fund} value={form.fund} onChange={(event) => change({ fund: event.currentTarget.value as CountForm['fund'] })} data={books!.funds.map(({ fund }) => ({ value: fund, label: funds[fund] }))} />}
            <DayField label={own.on} hint="" value={form.on} onDay={(on) => change({ on })} error={fault('on') ?? needed(form.on)} needed />
          </Fields>
          <Radio.Group label={own.how} value={form.how} onChange={(how) => change({ how: how as CountForm['how'] })}>
            <div className={styles.choices}><Radio value="notes" label={own.notes} /><Radio value="sum" label={own.sum} /></div>
          </Radio.Group>
          {form.how === 'notes' ? <NotesFields form={form} change={change} /> : <MoneyField label={own.total} value={form.sum} change={(sum) => change({ sum: sum === null ? null : dong(sum) })} needed />}
          {tried && !counted && <p role="alert"><b>{own.nothing}</b></p>}
          <Gap counted={counted?.counted ?? null} gap={gap} />
          {gap !== null && gap !== 0 && <Textarea label={own.reason} description={own.reasonHint} rows={2} withAsterisk maxLength={500} value={form.reason} onChange={(event) => change({ reason: event.currentTarget.value })} error={fault('reason') ?? needed(form.reason.trim().length < 3 ? '' : form.reason)} />}
          <Textarea label={own.witnesses} description={own.witnessesHint} rows={3} withAsterisk value={form.witnesses} onChange={(event) => change({ witnesses: event.currentTarget.value })} error={tried && witnesses.length > 10 ? own.tooMany : (fault('witnesses') ?? needed(witnesses.join('')))} />
          {forOthers && <TextInput label={words.enteredFor} description={words.enteredForHint} withAsterisk maxLength={200} autoComplete="off" value={enteredFor} onChange={(event) => setEnteredFor(event.currentTarget.value)} error={fault('enteredFor') ?? needed(enteredFor)} />}
          <Acts><Button type="submit" loading={write.busy}>{own.save}</Button></Acts>
        </Form>
      </Panel>
    </>
  )
}

/** Khớp, thiếu hoặc thừa: said with both sums as soon as both are known. */
function Gap({ counted, gap }: { counted: number | null; gap: number | null }) {
  const own = useWords(recordVi, recordEn).count
  if (counted === null || gap === null) return <div role="status" />
  const book = showDong(counted - gap)
  const text = gap === 0 ? own.even(showDong(counted)) : gap < 0 ? own.short(showDong(counted), book, showDong(-gap)) : own.over(showDong(counted), book, showDong(gap))
  return <div role="status"><Note tone={gap === 0 ? 'ok' : 'warn'}>{text}</Note></div>
}

function SavedCount({ clubId, saved: { on, entryId, matters } }: { clubId: string; saved: Saved }) {
  const own = useWords(recordVi, recordEn).count
  const language = useLanguage()
  return (
    <div role="status">
      <Note tone={matters.length > 0 ? 'warn' : 'ok'}>
        <p><strong>{own.done(showDay(on))}</strong> {entryId && <>{own.gapLine} <VoucherLink clubId={clubId} entryId={entryId}>{own.seeGap}</VoucherLink></>}</p>
        {matters.map(({ code, because }) => <p key={code}>{sentenceOf({ refused: code, because }, language)}</p>)}
        <p><LinkButton variant="default" to="/cau-lac-bo/$clubId/quy/khoa-so" params={{ clubId }}>{own.toClose}</LinkButton></p>
      </Note>
    </div>
  )
}
