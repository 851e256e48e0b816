/** Chết, mất, thừa kế, kết quả, hủy, bỏ ghi: what happened to the loan beside the money, and taking back what was entered by mistake. */
import { Checkbox, NativeSelect, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useWords } from '#client/language.ts'
import { MoneyField } from '#client/money-field.tsx'
import { ActForm, NeededText } from './act-form.desk.tsx'
import { en as deskEn } from './desk-words.en.ts'
import { vi as deskVi } from './desk-words.vi.ts'
import { en } from './en.ts'
import { quantityOf } from './lend-form.ts'
import { notLost } from './loan-acts.ts'
import type { DialogProps } from './loan-dialogs.desk.tsx'
import { quantityText } from './loan-text.ts'
import type { Result as Told } from './loan.ts'
import type { LossCause } from './loss.ts'
import { vi } from './vi.ts'

export function LossRecord({ clubId, loan, close }: DialogProps) {
  const words = useWords(deskVi, deskEn).acts
  const [cause, setCause] = useState<LossCause>('died')
  const [quantity, setQuantity] = useState(quantityText(notLost(loan)))
  const [certifiedBy, setCertifiedBy] = useState('')
  const [paper, setPaper] = useState('')
  const isWhole = quantityOf(quantity) > 0
  return (
    <ActForm clubId={clubId} path="/api/loans/losses" title={words.loss} dated close={close} body={({ on }) => (isWhole && certifiedBy.trim().length >= 2 ? { loanId: loan.loanId, loss: { day: on, cause, quantity: quantityOf(quantity), certifiedBy: certifiedBy.trim(), paper: paper.trim() || null } } : null)}>
      {(tried) => (
        <>
          <p>{words.lossLead}</p>
          <NativeSelect label={words.cause} value={cause} onChange={({ currentTarget: { value: next } }) => setCause(next as LossCause)} data={(Object.entries(words.causes) as [LossCause, string][]).map(([value, label]) => ({ value, label }))} />
          <NeededText label={`${words.quantity} (${loan.inKind?.unit ?? ''})`} value={isWhole ? quantity : ''} change={setQuantity} tried={tried} least={1} most={9} />
          <NeededText label={words.certifiedBy} hint={words.certifiedHint} value={certifiedBy} change={setCertifiedBy} tried={tried} />
          <TextInput label={words.certificate} maxLength={200} autoComplete="off" value={paper} onChange={(event) => setPaper(event.currentTarget.value)} />
        </>
      )}
    </ActForm>
  )
}

export function Heir({ clubId, loan, close }: DialogProps) {
  const words = useWords(deskVi, deskEn).acts
  const [name, setName] = useState(loan.heir?.name ?? '')
  const [relation, setRelation] = useState(loan.heir?.relation ?? '')
  return (
    <ActForm clubId={clubId} path="/api/loans/heir" title={words.heir} close={close} body={() => (name.trim().length >= 2 && relation.trim().length >= 2 ? { loanId: loan.loanId, name: name.trim(), relation: relation.trim() } : null)}>
      {(tried) => (
        <>
          <NeededText label={words.name} value={name} change={setName} tried={tried} most={100} />
          <NeededText label={words.relation} value={relation} change={setRelation} tried={tried} most={100} />
        </>
      )}
    </ActForm>
  )
}

export function Result({ clubId, loan, close }: DialogProps) {
  const words = useWords(deskVi, deskEn).acts
  const names = useWords(vi, en).results
  const [result, setResult] = useState<Told>('better')
  const [byAmount, setByAmount] = useState<number | null>(null)
  const [outOfPoverty, setOut] = useState(false)
  return (
    <ActForm clubId={clubId} path="/api/loans/results" title={words.result} dated close={close} body={({ on }) => ({ loanId: loan.loanId, on, result, byAmount: result === 'same' ? null : byAmount, outOfPoverty })}>
      {() => (
        <>
          <NativeSelect label={words.result_} value={result} onChange={({ currentTarget: { value: next } }) => setResult(next as Told)} data={Object.entries(names).map(([value, label]) => ({ value, label }))} />
          {result !== 'same' && <MoneyField label={words.by} value={byAmount} change={setByAmount} />}
          <Checkbox label={words.outOfPoverty} checked={outOfPoverty} onChange={(event) => setOut(event.currentTarget.checked)} />
        </>
      )}
    </ActForm>
  )
}

type Undoing = { readonly path: string; readonly title: string; readonly lead: string; readonly more?: object; readonly dated?: boolean }

/** All that is taken back needs a reason and stays to be seen. */
function Undo({ clubId, loan, close, path, title, lead, more, dated }: DialogProps & Undoing) {
  const words = useWords(deskVi, deskEn).acts
  const [reason, setReason] = useState('')
  return (
    <ActForm clubId={clubId} path={path} title={title} danger {...(dated && { dated })} close={close} body={({ on }) => (reason.trim().length >= 3 ? { loanId: loan.loanId, ...(dated && { on }), ...more, reason: reason.trim() } : null)}>
      {(tried) => (
        <>
          <p>{lead}</p>
          <NeededText label={words.reason} value={reason} change={setReason} tried={tried} least={3} most={500} />
        </>
      )}
    </ActForm>
  )
}

export function TakeBack({ entryId, ...props }: DialogProps & { readonly entryId: string }) {
  const words = useWords(deskVi, deskEn)
  return <Undo {...props} path="/api/loans/reverse" title={words.one.takeBack} lead={words.acts.undoLead} more={{ entryId }} />
}
export function UndoLoss({ lossId, ...props }: DialogProps & { readonly lossId: string }) {
  const words = useWords(deskVi, deskEn)
  return <Undo {...props} path="/api/loans/losses/undo" title={words.acts.undoLoss} lead={words.one.losses} more={{ lossId }} />
}
export function UndoExtension(props: DialogProps) {
  const words = useWords(deskVi, deskEn)
  return <Undo {...props} path="/api/loans/extend/undo" title={words.acts.undoExtension} lead={words.one.earlier} />
}
export function Cancel(props: DialogProps) {
  const words = useWords(deskVi, deskEn).acts
  return <Undo {...props} path="/api/loans/cancel" title={words.cancel} lead={words.cancelLead} dated />
}
