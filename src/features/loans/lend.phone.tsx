import { useState } from 'react'
import { useWords } from '#client/language.ts'
import { useMyClub } from '#client/phone-club.ts'
import { PhoneButton } from '#client/phone-button.tsx'
import { useGet, useWrite } from '#client/phone-data.ts'
import { PhoneDay, PhoneField, PhoneForm, PhoneRadio, PhoneSelect } from '#client/phone-field.tsx'
import { PhoneFrame } from '#client/phone-frame.tsx'
import { PhoneMoney } from '#client/phone-money.tsx'
import { go } from '#client/phone-router.ts'
import { PhoneLoaded, PhoneNote } from '#client/phone-states.tsx'
import { useSession } from '#client/signed-in.ts'
import { toast } from '#client/toast.tsx'
import type { LedgerView } from '#features/ledger/ledger-view.ts'
import { MemberChoice } from '#features/members/member-choice.phone.tsx'
import type { MembersView } from '#features/members/member-view.ts'
import { dong, formatDong } from '#kernel/money.ts'
import { loanReads } from './collect.phone.tsx'
import { decisionOf, type LendFault, type LendForm, missingOf, monthsOffered, NEW_LENDING } from './lend-form.ts'
import { LendInKind } from './lend-in-kind.phone.tsx'
import { LendPreview } from './lend-preview.phone.tsx'
import { rateText } from './loan-text.ts'
import { phoneEn } from './phone-words.en.ts'
import { phoneVi } from './phone-words.vi.ts'

/** Cho vay mới: what the meeting agrees on for one borrower, by the club's own rules, read back before it is written. */
export default function PhoneLend() {
  const words = useWords(phoneVi, phoneEn).lend
  const club = useMyClub()
  const ledger = useGet<LedgerView>(`/api/clubs/${club.id}/ledger`)
  const members = useGet<MembersView>(`/api/clubs/${club.id}/members`)
  return (
    <PhoneFrame title={words.title} back="/clb/vay-von">
      <PhoneLoaded from={ledger}>{(books) => <PhoneLoaded from={members}>{({ members: all }) => <div className="pad"><Lend books={books} members={all} /></div>}</PhoneLoaded>}</PhoneLoaded>
    </PhoneFrame>
  )
}

function Lend({ books, members }: { books: LedgerView; members: MembersView['members'] }) {
  const words = useWords(phoneVi, phoneEn).lend
  const club = useMyClub()
  const { today } = useSession()
  const { rules } = books
  const [form, setForm] = useState<LendForm>(() => ({ ...NEW_LENDING, loanId: crypto.randomUUID(), day: today, months: rules.months ?? 12 }))
  const [tried, setTried] = useState(false)
  const change = (more: Partial<LendForm>) => setForm((before) => ({ ...before, ...more }))
  const board = members.filter(({ offices, leftOn }) => offices.length > 0 && leftOn === null)
  const isOnBoard = board.some(({ personId }) => personId === form.personId)
  const borrower = members.find(({ personId }) => personId === form.personId)
  const missing = missingOf(form, isOnBoard)
  const fault = (field: LendFault): string | undefined => (tried && missing.includes(field) ? words.needed[field] : undefined)
  const write = useWrite<object>('/api/loans/decisions', loanReads(club.id))
  const fund = books.funds.find((each) => each.fund === 'income')!
  const has = form.inKind ? books.goods : fund.cash + fund.bank
  const send = () => {
    setTried(true)
    if (missing.length > 0) return
    write.send(decisionOf(form, { clubId: club.id, monthlyRate: rules.monthlyRate ?? 0, method: rules.method ?? 'flat', graceMonths: rules.graceMonths, isOnBoard }), () => {
      toast(words.done(borrower?.fullName ?? ''))
      go('/clb/vay-von', { replace: true })
    })
  }
  return (
    <PhoneForm label={words.title} send={send} problem={write.problem}>
      <MemberChoice label={words.who} value={form.personId || null} change={(personId) => change({ personId: personId ?? '', approverId: '' })} error={fault('who')} />
      <PhoneNote>
        <p>{words.rules(rules.ceiling === null ? null : formatDong(dong(rules.ceiling)), rules.months, rules.monthlyRate ? rateText(rules.monthlyRate) : null)}</p>
        {!form.inKind && <p>{words.fund(formatDong(dong(has)))}</p>}
      </PhoneNote>
      <PhoneRadio<'money' | 'kind'> label={words.form} value={form.inKind ? 'kind' : 'money'} change={(value) => change({ inKind: value === 'kind' })} choices={[{ value: 'money', label: words.money }, { value: 'kind', label: words.inKind }]} />
      {form.inKind && <LendInKind form={form} change={change} fault={fault} />}
      <PhoneMoney label={form.inKind ? words.value : words.amount} value={form.amount} change={(amount) => change({ amount })} error={fault('amount')} />
      {form.amount !== null && form.amount > has && <PhoneNote tone="warn">{words.tooSmall(formatDong(dong(has)), formatDong(dong(form.amount)))}</PhoneNote>}
      <PhoneRadio label={words.months} value={String(form.months)} change={(months) => change({ months: Number(months) })} choices={monthsOffered(rules.months).map((count) => ({ value: String(count), label: words.month(count) }))} />
      <PhoneSelect label={words.purpose} value={form.purpose} change={(purpose) => change({ purpose })} none={words.choosePurpose} choices={(Object.entries(words.purposes)).map(([value, label]) => ({ value, label }))} error={fault('purpose')} />
      <PhoneField label={words.coSigner} value={form.coSigner} change={(coSigner) => change({ coSigner })} error={fault('coSigner')} maxLength={100} />
      <PhoneField label={words.relation} hint={words.relationHint} value={form.relation} change={(relation) => change({ relation })} error={fault('relation')} maxLength={100} />
      {isOnBoard && <PhoneSelect label={words.approver} hint={words.approverHint} value={form.approverId} change={(approverId) => change({ approverId })} none={words.chooseApprover} choices={board.filter(({ personId }) => personId !== form.personId).map(({ personId, fullName }) => ({ value: personId, label: fullName }))} error={fault('approver')} />}
      <h2>{words.meeting}</h2>
      <PhoneDay label={words.day} value={form.day} change={(day) => change({ day })} />
      <PhoneField label={words.present} inputMode="numeric" maxLength={4} value={form.present} change={(present) => change({ present })} error={fault('present')} />
      <PhoneField label={words.inFavour} inputMode="numeric" maxLength={4} value={form.inFavour} change={(inFavour) => change({ inFavour })} error={fault('inFavour')} />
      <PhoneField label={words.against} inputMode="numeric" maxLength={4} value={form.against} change={(against) => change({ against })} />
      <LendPreview form={form} name={borrower?.fullName ?? null} rules={rules} />
      <PhoneButton type="submit" busy={write.busy}>{words.save}</PhoneButton>
    </PhoneForm>
  )
}
