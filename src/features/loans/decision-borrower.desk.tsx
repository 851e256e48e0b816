/** Một người vay trong quyết định của buổi họp: who, how much and for what, who signs too, and the thing where it is lent in kind. */
import { Button, NativeSelect, Radio, Select, TextInput } from '@mantine/core'
import type { Problem } from '#client/api.ts'
import { Fields } from '#client/form.tsx'
import { showDay } from '#client/format.ts'
import { useWords } from '#client/language.ts'
import { MoneyField } from '#client/money-field.tsx'
import { Panel } from '#client/page.tsx'
import { useGet } from '#client/session.tsx'
import { ProblemNote } from '#client/states.tsx'
import { searched } from '#features/clubs/area-select.desk.tsx'
import type { RulesView } from '#features/ledger/ledger-view.ts'
import type { MemberRow } from '#features/members/member-view.ts'
import { birthText } from '#features/people/birth.ts'
import { DecisionPreview } from './decision-preview.desk.tsx'
import styles from './decision.module.css'
import type { BorrowerFault, BorrowerForm } from './lend-form.ts'
import type { CameBackView } from './loan-view.ts'
import { en } from './lend-words.en.ts'
import { vi } from './lend-words.vi.ts'
import { phoneEn } from './phone-words.en.ts'
import { phoneVi } from './phone-words.vi.ts'

export type BorrowerProps = {
  readonly clubId: string
  readonly on: string
  readonly number: number
  readonly form: BorrowerForm
  readonly members: readonly MemberRow[]
  readonly rules: RulesView
  readonly missing: readonly BorrowerFault[]
  /** What the server said of this borrower. */
  readonly problem: Problem | null
  readonly change: (part: Partial<BorrowerForm>) => void
  /** None where this is the only one. */
  readonly remove: (() => void) | null
}

/** Where the regulation names no longest term. */
const LONGEST_OFFERED = 60
const options = (list: Readonly<Record<string, string>>) => Object.entries(list).map(([value, label]) => ({ value, label }))
const memberText = ({ fullName, birth, hamlet }: MemberRow): string => [fullName, birth && birthText(birth), hamlet].filter(Boolean).join(', ')

export function DecisionBorrower({ clubId, on, number, form, members, rules, missing, problem, change, remove }: BorrowerProps) {
  const words = useWords(vi, en).decide
  const { needed, purposes } = useWords(phoneVi, phoneEn).lend
  const fault = (field: BorrowerFault) => (missing.includes(field) ? needed[field] : undefined)
  const name = members.find(({ personId }) => personId === form.personId)?.fullName ?? ''
  const terms = Array.from({ length: Math.max(rules.months ?? LONGEST_OFFERED, form.months) }, (_, at) => ({ value: String(at + 1), label: words.month(at + 1) }))
  return (
    <Panel title={words.borrower(number, name)} acts={remove && <Button variant="default" size="compact-md" aria-label={words.removeOf(number)} onClick={remove}>{words.remove}</Button>}>
      <div className={styles.borrower}>
        <Fields>
          <Select
            label={words.who} placeholder={words.chooseMember} withAsterisk {...searched} allowDeselect={false} value={form.personId || null} error={fault('who')}
            onChange={(personId) => change({ personId: personId ?? '', approverId: '' })} data={members.map((each) => ({ value: each.personId, label: memberText(each) }))}
          />
          <NativeSelect label={words.purpose} withAsterisk value={form.purpose} onChange={(event) => change({ purpose: event.currentTarget.value })} data={[{ value: '', label: words.choose }, ...options(purposes)]} error={fault('purpose')} />
        </Fields>
        <Radio.Group label={words.form} value={form.inKind ? 'kind' : 'money'} onChange={(value) => change({ inKind: value === 'kind' })}>
          <div className={styles.choices}><Radio value="money" label={words.money} /><Radio value="kind" label={words.inKind} /></div>
        </Radio.Group>
        {form.inKind && <KindFields clubId={clubId} form={form} change={change} fault={fault} />}
        <Fields>
          <MoneyField label={form.inKind ? words.value : words.amount} value={form.amount} change={(amount) => change({ amount })} error={fault('amount')} needed />
          <NativeSelect label={words.months} value={String(form.months)} onChange={(event) => change({ months: Number(event.currentTarget.value) })} data={terms} />
        </Fields>
        <Fields>
          <TextInput label={words.coSigner} withAsterisk maxLength={100} autoComplete="off" value={form.coSigner} onChange={(event) => change({ coSigner: event.currentTarget.value })} error={fault('coSigner')} />
          <TextInput label={words.relation} placeholder={words.relationHint} withAsterisk maxLength={100} autoComplete="off" value={form.relation} onChange={(event) => change({ relation: event.currentTarget.value })} error={fault('relation')} />
        </Fields>
        {isOnBoard(members, form.personId) && <Approver form={form} members={members} change={change} error={fault('approver')} />}
        <DecisionPreview clubId={clubId} on={on} form={form} name={name} rules={rules} />
        {problem && <ProblemNote problem={problem} />}
      </div>
    </Panel>
  )
}

/** Holds an office of the club on that day. */
export const isOnBoard = (members: readonly MemberRow[], personId: string): boolean => members.some((each) => each.personId === personId && each.offices.length > 0)

function Approver({ form, members, change, error }: Pick<BorrowerProps, 'form' | 'members' | 'change'> & { error: string | undefined }) {
  const words = useWords(vi, en).decide
  const others = members.filter(({ personId, offices }) => offices.length > 0 && personId !== form.personId)
  return (
    <NativeSelect
      label={words.approver} description={words.approverHint} withAsterisk value={form.approverId} onChange={(event) => change({ approverId: event.currentTarget.value })} error={error}
      data={[{ value: '', label: words.choose }, ...others.map(({ personId, fullName }) => ({ value: personId, label: fullName }))]}
    />
  )
}

type KindProps = Pick<BorrowerProps, 'clubId' | 'form' | 'change'> & { readonly fault: (field: BorrowerFault) => string | undefined }
function KindFields({ clubId, form, change, fault }: KindProps) {
  const words = useWords(vi, en).decide
  const { backs } = useWords(phoneVi, phoneEn).lend
  const { data } = useGet<CameBackView>(`/api/clubs/${clubId}/loans/came-back`)
  const cameBack = data?.loans ?? []
  return (
    <Fields>
      <TextInput label={words.what} placeholder={words.whatHint} withAsterisk maxLength={100} autoComplete="off" value={form.what} onChange={(event) => change({ what: event.currentTarget.value })} error={fault('what')} />
      <TextInput label={words.quantity} inputMode="decimal" withAsterisk maxLength={9} autoComplete="off" value={form.quantity} onChange={(event) => change({ quantity: event.currentTarget.value })} error={fault('quantity')} />
      <TextInput label={words.unit} withAsterisk maxLength={30} autoComplete="off" value={form.unit} onChange={(event) => change({ unit: event.currentTarget.value })} error={fault('unit')} />
      <NativeSelect label={words.comesBack} value={form.comesBack} onChange={(event) => change({ comesBack: event.currentTarget.value as BorrowerForm['comesBack'] })} data={options(backs)} />
      {form.comesBack !== 'cash' && <TextInput label={words.back} placeholder={words.backHint} withAsterisk maxLength={200} autoComplete="off" value={form.back} onChange={(event) => change({ back: event.currentTarget.value })} error={fault('back')} />}
      {cameBack.length > 0 && (
        <NativeSelect
          label={words.cameFrom} description={words.cameFromHint} value={form.fromLoanId} onChange={(event) => change({ fromLoanId: event.currentTarget.value })}
          data={[{ value: '', label: words.cameFromNobody }, ...cameBack.map(({ loanId, person, what, day }) => ({ value: loanId, label: words.cameFromOf(person, what, showDay(day)) }))]}
        />
      )}
    </Fields>
  )
}
