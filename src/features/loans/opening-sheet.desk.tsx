/** Biểu chuyển sổ: money, capital, loans and numbers, with what they come to beside them while they are typed. */
import { Button, TextInput } from '@mantine/core'
import { useState } from 'react'
import { DayField } from '#client/day-field.tsx'
import { Acts, ConfirmDialog } from '#client/dialog.tsx'
import { en as frameEn } from '#client/en.ts'
import { Fields, Form } from '#client/form.tsx'
import { showDay, showDong } from '#client/format.ts'
import { useKeptDraft } from '#client/kept-draft.ts'
import { useWords } from '#client/language.ts'
import { MoneyField } from '#client/money-field.tsx'
import { Panel } from '#client/page.tsx'
import { useWrite } from '#client/session.tsx'
import { toast } from '#client/toast.tsx'
import { useScope } from '#client/url-state.ts'
import { vi as frameVi } from '#client/vi.ts'
import type { ClubView } from '#features/clubs/club-view.ts'
import type { SettingValue } from '#features/clubs/club-setting.ts'
import { en as ledgerEn } from '#features/ledger/en.ts'
import { FUND_READS, useBooks } from '#features/ledger/fund-frame.desk.tsx'
import styles from '#features/ledger/fund.module.css'
import type { EnteredView } from '#features/ledger/ledger-view.ts'
import { vi as ledgerVi } from '#features/ledger/vi.ts'
import { voucherNumber } from '#features/ledger/voucher-number.ts'
import { stepOf } from './loan.ts'
import { OldLoanDialog } from './old-loan-dialog.desk.tsx'
import type { Opening } from './opening.ts'
import { OpeningCheck } from './opening-check.desk.tsx'
import { EMPTY_OPENING, type OldLoanForm, type OpeningFault, type OpeningForm, isBlankOpening, readKeptOpening, readOpening, sumsOf } from './opening-form.ts'
import { OpeningLoans, withLoan } from './opening-loans.desk.tsx'
import { OpeningMembers } from './opening-members.desk.tsx'
import { en } from './opening-words.en.ts'
import { vi } from './opening-words.vi.ts'
import openingStyles from './opening.module.css'

type Body = { clubId: string; on: string; paper: string; opening: Opening }

export function OpeningSheet({ clubId, inForce }: { clubId: string; inForce: ClubView['inForce'] }) {
  const words = useWords(vi, en)
  const { day } = useScope()
  const { form, set, isKept, drop } = useKeptDraft<OpeningForm>(`opening:${clubId}`, { ...EMPTY_OPENING, on: day }, readKeptOpening, isBlankOpening)
  const [tried, setTried] = useState(false)
  /** Fields keep what is half-typed in them: a sheet thrown away is another sheet. */
  const [round, setRound] = useState(0)
  const [editing, edit] = useState<OldLoanForm | null>(null)
  const [asking, ask] = useState<Opening | null>(null)
  const twoFunds = useBooks(clubId, form.on).data?.twoFunds ?? false
  const write = useWrite<Body, EnteredView>('/api/loans/opening', FUND_READS)
  const shown = twoFunds ? form : { ...form, operating: EMPTY_OPENING.operating }
  const read = readOpening(shown)
  const faults = 'faults' in read ? read.faults : []
  const change = (part: Partial<OpeningForm>) => set((before) => ({ ...before, ...part }))
  const check = () => {
    setTried(true)
    if ('opening' in read) ask(read.opening)
  }
  const send = () => {
    if (!asking) return
    write.send({ clubId, on: form.on, paper: form.paper.trim(), opening: asking }, (entered) => { drop(); toast(words.done(voucherNumber(entered))) })
    ask(null)
  }
  const sums = sumsOf(shown)
  const value = <Name extends 'fund-rules' | 'meeting-cycle'>(name: Name) => inForce.find((setting) => setting.name === name)?.value as SettingValue<Name> | undefined
  const terms = { on: form.on, roundTo: value('fund-rules')?.roundTo ?? 1000, every: stepOf(value('meeting-cycle') ?? { every: 'month', onDate: null }) }
  return (
    <div className={styles.columns}>
      <Form key={round} label={words.title} send={check} problem={write.problem}>
        <Panel title={words.title} note={words.lead}>
          <div className="stack">
            <Day form={form} change={change} faults={tried ? faults : []} />
            {isKept && <Kept drop={() => { drop(); setTried(false); setRound(round + 1) }} />}
          </div>
        </Panel>
        <Money form={form} change={change} twoFunds={twoFunds} />
        <OpeningMembers clubId={clubId} form={form} change={change} fault={tried && faults.includes('members')} />
        <OpeningLoans clubId={clubId} form={form} change={change} edit={edit} />
        <Numbers form={form} change={change} fault={faults.includes('lastNumbers')} />
        <Acts><Button type="submit" loading={write.busy}>{words.send}</Button></Acts>
      </Form>
      <OpeningCheck form={shown} twoFunds={twoFunds} read={read} tried={tried} />
      {editing && <OldLoanDialog key={editing.loanId} clubId={clubId} loan={editing} terms={terms} save={(loan) => { change({ loans: withLoan(form.loans, loan) }); edit(null) }} close={() => edit(null)} />}
      {asking && (
        <ConfirmDialog title={words.confirmTitle(showDay(form.on))} verb={words.confirm} confirm={send} close={() => ask(null)}>
          <p>{words.confirmLead(showDong(sums.has), showDong(sums.capital), showDong(sums.earned), form.loans.length)}</p>
        </ConfirmDialog>
      )}
    </div>
  )
}

/** What was typed stays through a reload, and can be thrown away. */
function Kept({ drop }: { drop: () => void }) {
  const words = useWords(vi, en).kept
  const [asking, ask] = useState(false)
  return (
    <div className={openingStyles.kept}>
      <p className="soft small">{words.line}</p>
      <Button size="compact-md" variant="default" onClick={() => ask(true)}>{words.drop}</Button>
      {asking && <ConfirmDialog title={words.dropTitle} verb={words.drop} danger confirm={() => { ask(false); drop() }} close={() => ask(false)}><p>{words.dropMeaning}</p></ConfirmDialog>}
    </div>
  )
}

type PartProps = { readonly form: OpeningForm; readonly change: (part: Partial<OpeningForm>) => void }

function Day({ form, change, faults }: PartProps & { faults: readonly OpeningFault[] }) {
  const words = useWords(vi, en)
  const { needed } = useWords(frameVi, frameEn).form
  return (
    <Fields>
      <DayField label={words.on} hint={words.onHint} value={form.on} onDay={(on) => change({ on })} error={faults.includes('on') ? needed : undefined} needed />
      <TextInput label={words.paper} description={words.paperHint} withAsterisk maxLength={200} autoComplete="off" value={form.paper} onChange={(event) => change({ paper: event.currentTarget.value })} error={faults.includes('paper') ? needed : undefined} />
    </Fields>
  )
}

function Money({ form, change, twoFunds }: PartProps & { twoFunds: boolean }) {
  const words = useWords(vi, en)
  const { funds, sources } = useWords(ledgerVi, ledgerEn)
  const { income, operating, capital } = form
  return (
    <>
      <Panel title={words.money}>
        <div className="stack">
          {twoFunds && <h3>{funds.income}</h3>}
          <Fields>
            {(['cash', 'bank', 'goods'] as const).map((place) => <MoneyField key={place} label={words[place]} value={income[place]} change={(sum) => change({ income: { ...income, [place]: sum } })} />)}
          </Fields>
          {twoFunds && <h3>{funds.operating}</h3>}
          {twoFunds && (
            <Fields>
              {(['cash', 'bank'] as const).map((place) => <MoneyField key={place} label={`${words[place]}, ${funds.operating.toLocaleLowerCase()}`} value={operating[place]} change={(sum) => change({ operating: { ...operating, [place]: sum } })} />)}
            </Fields>
          )}
        </div>
      </Panel>
      <Panel title={words.capital} note={words.capitalNote}>
        <Fields>
          {(['care-fund', 'budget', 'mobilised'] as const).map((source) => <MoneyField key={source} label={sources[source]} value={capital[source]} change={(sum) => change({ capital: { ...capital, [source]: sum } })} />)}
        </Fields>
      </Panel>
    </>
  )
}

function Numbers({ form: { lastNumbers }, change, fault }: PartProps & { fault: boolean }) {
  const words = useWords(vi, en)
  return (
    <Panel title={words.numbers} note={words.numbersNote}>
      <Fields>
        {(['receipt', 'payment', 'other'] as const).map((voucher) => (
          <TextInput key={voucher} label={words[voucher]} inputMode="numeric" autoComplete="off" value={lastNumbers[voucher]} onChange={(event) => change({ lastNumbers: { ...lastNumbers, [voucher]: event.currentTarget.value } })} error={fault && !/^\d{0,5}$/.test(lastNumbers[voucher].trim()) ? words.notNumber : undefined} />
        ))}
      </Fields>
    </Panel>
  )
}
