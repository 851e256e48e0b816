import { useState } from 'react'
import { useWords } from '#client/language.ts'
import { PhoneButton } from '#client/phone-button.tsx'
import { useMyClub } from '#client/phone-club.ts'
import { useGet, useWrite } from '#client/phone-data.ts'
import { PhoneDay, PhoneField, PhoneForm, PhoneRadio, PhoneSelect } from '#client/phone-field.tsx'
import { PhoneMoney } from '#client/phone-money.tsx'
import { useSession } from '#client/signed-in.ts'
import { MemberChoice } from '#features/members/member-choice.phone.tsx'
import { addMonths, type Day } from '#kernel/day.ts'
import { dong, formatDong } from '#kernel/money.ts'
import type { Fund, Place, Source } from './account.ts'
import { fundsEn, fundsVi } from './fund-words.ts'
import type { BookView, EnteredView, LedgerView } from './ledger-view.ts'
import { asksFor, isOfMember, type MovementForm, type MovementKind, readMovement, usualFund, wayOf } from './movement-form.ts'
import { phoneEn } from './phone-words.en.ts'
import { phoneVi } from './phone-words.vi.ts'
import styles from './record-form.phone.module.css'
import type { RecordedMoney } from './recorded.phone.tsx'
import { Tenfold } from './tenfold.phone.tsx'
import { timesUsual, usualSum } from './usual-sum.ts'

type RecordFormProps = { readonly kind: MovementKind; readonly view: LedgerView; readonly done: (recorded: RecordedMoney) => void }
type Words = (typeof phoneVi)['record']

/** The fields of one kind, the sum in words, what will be left, and a question where the sum is ten times the usual. */
export function RecordForm({ kind, view, done }: RecordFormProps) {
  const words = useWords(phoneVi, phoneEn).record
  const club = useMyClub()
  const { today } = useSession()
  const memo = phoneVi.record.memos[kind as keyof Words['memos']]
  const [form, setForm] = useState<MovementForm>({
    kind, on: today, amount: null, source: 'mobilised', fund: usualFund(kind, view.twoFunds), place: 'cash', from: 'cash', to: 'cash', area: '', whom: kind === 'dues' ? 'member' : 'other', personId: '', party: '', memo: '', manner: 'asked', enteredFor: '',
  })
  const [tried, setTried] = useState(false)
  const [sure, setSure] = useState<number | null>(null)
  const change = (more: Partial<MovementForm>) => setForm((before) => ({ ...before, ...more }))
  const write = useWrite<object, EnteredView>('/api/ledger/movements', [`/api/clubs/${club.id}`, '/api/ledger'])
  const earlier = useGet<BookView>(form.amount ? `/api/clubs/${club.id}/ledger/book` : null, { fund: form.fund, from: addMonths(today as Day, -12) })
  const usual = usualSum((earlier.data?.lines ?? []).filter((line) => line.kind === kind && !line.reversedBy).map((line) => line.in + line.out))
  const times = timesUsual(form.amount, usual)
  const asks = times !== null && sure !== form.amount
  const read = readMovement({ ...form, memo: form.memo.trim() || memo }, { twoFunds: view.twoFunds, forOthers: false })
  const missing = 'missing' in read ? read.missing : []
  const fault = (field: (typeof missing)[number], sentence: string): string | undefined => (tried && missing.includes(field) ? sentence : undefined)
  const needsName = isOfMember(form)
  const send = () => {
    setTried(true)
    if ('missing' in read || asks) return
    write.send({ clubId: club.id, ...read }, (entered) => done({ way: wayOf(kind), amount: read.movement.amount, fund: form.fund, entered }))
  }
  const way = wayOf(kind)
  return (
    <PhoneForm label={words.kinds[kind as keyof Words['kinds']]} send={send} problem={write.problem}>
      {kind === 'interest-share' && view.shareLeft !== null && <p className="soft">{words.shareLeft(formatDong(dong(view.shareLeft)))}</p>}
      {asksFor(kind, 'source', view.twoFunds) && <PhoneRadio<Source> label={words.source} value={form.source} change={(source) => change({ source })} choices={(Object.entries(words.sources) as [Source, string][]).map(([value, label]) => ({ value, label }))} />}
      <FundChoice form={form} view={view} change={change} />
      {asksFor(kind, 'whom', view.twoFunds) && <Whom form={form} needsName={needsName} change={change} error={fault('personId', words.needed.who)} />}
      <PhoneMoney label={words.amount} value={form.amount} change={(amount) => change({ amount: amount === null || amount === 0 ? null : dong(amount) })} doubtful={asks} error={fault('amount', words.needed.amount)} />
      {asks && form.amount !== null && usual !== null && <Tenfold amount={form.amount} times={times} usual={usual} right={() => setSure(form.amount)} mend={() => change({ amount: null })} />}
      {asksFor(kind, 'area', view.twoFunds) && <PhoneSelect label={words.area} value={form.area} change={(area) => change({ area })} none={words.chooseArea} choices={view.rules.areas.map((area) => ({ value: area, label: area }))} />}
      <Where form={form} view={view} change={change} />
      <PhoneField label={words.memo} hint={words.memoHint(memo)} value={form.memo} change={(text) => change({ memo: text })} maxLength={500} />
      <PhoneDay label={words.day} value={form.on} change={(on) => change({ on })} error={fault('on', words.needed.day)} />
      {!asks && <Save form={form} view={view} way={way} busy={write.busy} />}
    </PhoneForm>
  )
}

type Part = { readonly form: MovementForm; readonly view: LedgerView; readonly change: (more: Partial<MovementForm>) => void }

function FundChoice({ form, view, change }: Part) {
  const words = useWords(phoneVi, phoneEn).record
  const names = useWords(fundsVi, fundsEn).funds
  // What is spent comes from the operating fund: the rule leaves no choice.
  if (!asksFor(form.kind, 'fund', view.twoFunds) || form.kind === 'spending') return null
  return <PhoneRadio<Fund> label={wayOf(form.kind) === 'in' ? words.fund : words.fundOut} value={form.fund} change={(fund) => change({ fund })} choices={view.funds.map(({ fund }) => ({ value: fund, label: names[fund] }))} />
}

/** The box is meant unless the club has something in the bank. */
function Where({ form, view, change }: Part) {
  const words = useWords(phoneVi, phoneEn).record
  if (asksFor(form.kind, 'from', view.twoFunds) && form.kind === 'transfer') return <PhoneRadio<Place> label={words.from} value={form.from} change={(from) => change({ from })} choices={[{ value: 'cash', label: words.fromCash }, { value: 'bank', label: words.fromBank }]} />
  if (!asksFor(form.kind, 'place', view.twoFunds) || !view.funds.some(({ bank }) => bank > 0)) return null
  return <PhoneRadio<Place> label={words.place} value={form.place} change={(place) => change({ place })} choices={[{ value: 'cash', label: words.places.cash }, { value: 'bank', label: words.places.bank }]} />
}

function Whom({ form, needsName, change, error }: { form: MovementForm; needsName: boolean; change: Part['change']; error: string | undefined }) {
  const words = useWords(phoneVi, phoneEn).record
  const isIn = wayOf(form.kind) === 'in'
  if (needsName) return <MemberChoice label={isIn ? words.who : words.whom} value={form.personId || null} change={(personId) => change({ personId: personId ?? '' })} error={error} />
  return (
    <>
      <PhoneRadio<MovementForm['whom']> label={isIn ? words.whoKind : words.whomKind} value={form.whom} change={(whom) => change({ whom })} choices={[{ value: 'member', label: words.member }, { value: 'other', label: words.somebody }]} />
      {form.whom === 'member'
        ? <MemberChoice label={isIn ? words.who : words.whom} value={form.personId || null} change={(personId) => change({ personId: personId ?? '' })} />
        : <PhoneField label={words.name} value={form.party} change={(party) => change({ party })} maxLength={200} />}
    </>
  )
}

function Save({ form, view, way, busy }: { form: MovementForm; view: LedgerView; way: ReturnType<typeof wayOf>; busy: boolean }) {
  const words = useWords(phoneVi, phoneEn).record
  const fund = view.funds.find((each) => each.fund === form.fund)
  const place = form.kind === 'transfer' || form.kind === 'interest-share' ? form.from : form.place
  const sum = form.amount ? formatDong(form.amount) : null
  const after = fund && form.amount ? fund[place] + (way === 'in' ? form.amount : -form.amount) : null
  return (
    <>
      {after !== null && <p className={styles.after}><span className="soft">{words.after[place]}</span><b>{formatDong(dong(after))}</b></p>}
      <PhoneButton type="submit" busy={busy}>{sum === null ? words.save : way === 'in' ? words.saveIn(sum) : form.kind === 'transfer' ? words.saveMove(sum) : words.saveOut(sum)}</PhoneButton>
    </>
  )
}
