/** Ghi từng bước của Quỹ Chăm sóc: one dialog that asks for what the step needs, and one that takes a step back. */
import { NativeSelect, Textarea, TextInput } from '@mantine/core'
import { useState } from 'react'
import { DayField } from '#client/day-field.tsx'
import { useFaults } from '#client/form.tsx'
import { showDay, showDong } from '#client/format.ts'
import { useWords } from '#client/language.ts'
import { MoneyField } from '#client/money-field.tsx'
import { useMay, useSession, useWrite } from '#client/session.tsx'
import { toast } from '#client/toast.tsx'
import type { FileKind } from '#features/clubs/club-file.ts'
import { EvidenceField, type FileChosen, useEvidence } from '#features/clubs/evidence-field.desk.tsx'
import { useNeeded, WriteDialog } from '#features/clubs/write-dialog.desk.tsx'
import type { CareFundKind } from './care-fund.ts'
import type { CareFundEventView, ClubCareFundView } from './care-fund-view.ts'
import { en } from './care-fund-words.en.ts'
import { vi } from './care-fund-words.vi.ts'
import { en as ledgerEn } from './en.ts'
import { FUND_READS } from './fund-frame.desk.tsx'
import { keepsForOthers } from './movement-form.ts'
import { vi as ledgerVi } from './vi.ts'

/** What is read anew after a step: the books and figures with it. */
export const CARE_FUND_READS: readonly string[] = [...FUND_READS, '/api/care-fund']

/** Hội NCT xã or the committee asks and hands over; the committee decides; who keeps the club's book receives. */
export const rightFor = (kind: CareFundKind): 'ask' | 'decide' | 'receive' => (kind === 'requested' || kind === 'handed-over' ? 'ask' : kind === 'received' ? 'receive' : 'decide')
const PATHS = { requested: '/api/care-fund/request', decided: '/api/care-fund/decide', declined: '/api/care-fund/decide', postponed: '/api/care-fund/decide', transferred: '/api/care-fund/decide', 'handed-over': '/api/care-fund/hand-over', received: '/api/care-fund/receive' } satisfies Record<CareFundKind, string>
const BACK = { ask: '/api/care-fund/void', decide: '/api/care-fund/decide/void', receive: '/api/care-fund/receive/void' } as const
const PROVED_BY: Partial<Record<CareFundKind, FileKind>> = { requested: 'request', decided: 'decision', 'handed-over': 'minutes' }
/** As the club's files show it: "Quyết định cấp vốn 15/QĐ-UBND". */
export const fileAbout = ({ kind, number, day }: Pick<CareFundEventView, 'kind' | 'number' | 'day'>, name: string) => ({ kind: PROVED_BY[kind] ?? ('other' as const), title: [name, number?.trim()].filter(Boolean).join(' '), day })

type StepProps = { readonly clubId: string; readonly kind: CareFundKind; readonly request: number; readonly view: ClubCareFundView; readonly close: () => void }

/** What is usually typed: the target asked, the sum asked decided, what is left of the decision transferred. */
function usualSum(kind: CareFundKind, { target, requests }: ClubCareFundView, request: number): number | null {
  const of = requests.find((each) => each.request === request)
  if (kind === 'requested') return target
  const left = !of ? 0 : kind === 'decided' ? of.asked : kind === 'transferred' ? (of.decided ?? 0) - of.transferred : of.transferred - of.received
  return left > 0 ? left : null
}

export function StepDialog({ clubId, kind, request, view, close }: StepProps) {
  const all = useWords(vi, en)
  const words = all.acts
  const { places } = useWords(ledgerVi, ledgerEn)
  const { today, roles } = useSession()
  const mayAttach = useMay('club-settings', 'record')
  const [given, setGiven] = useState({ day: today as string, number: '', amount: usualSum(kind, view, request), party: '', place: 'cash', reason: '', entryId: view.unlinked[0]?.entryId ?? '', memo: words.memoText, enteredFor: '' })
  const [file, setFile] = useState<FileChosen | null>(null)
  const [tried, setTried] = useState(false)
  const evidence = useEvidence(clubId)
  const write = useWrite<object>(PATHS[kind], CARE_FUND_READS)
  const fault = useFaults(write.problem)
  const needed = useNeeded(tried)
  const change = (part: Partial<typeof given>) => setGiven({ ...given, ...part })
  const linked = kind === 'received' && given.entryId !== ''
  const fresh = kind === 'received' && !linked
  const has = {
    amount: kind === 'requested' || kind === 'decided' || kind === 'transferred' || fresh, number: kind !== 'received', party: kind === 'requested' || kind === 'handed-over',
    place: kind === 'transferred' || fresh, reason: kind === 'declined' || kind === 'postponed', paper: fresh && keepsForOthers(roles, clubId), file: mayAttach && (kind === 'requested' || kind === 'handed-over'),
  }
  const { day, number, amount, party, place, reason, entryId, memo, enteredFor } = given
  const isMissing = (!linked && !day) || (has.amount && !amount) || (kind === 'decided' && !number.trim()) || (has.reason && reason.trim().length < 3) || (fresh && memo.trim().length < 2) || (has.paper && enteredFor.trim().length < 2)
  const body = (fileId: string | null): object => {
    const paper = { clubId, day, number: number.trim() || null, fileId }
    if (kind === 'requested') return { ...paper, amount, party: party.trim() || null }
    if (kind === 'handed-over') return { ...paper, request, party: party.trim() || null }
    if (kind === 'received') return { clubId, request, receipt: linked ? { entryId } : { day, amount, place, memo: memo.trim(), enteredFor: enteredFor.trim() || null } }
    return { ...paper, request, answer: has.reason ? { kind, reason: reason.trim() } : kind === 'decided' ? { kind, amount } : { kind, amount, place } }
  }
  const send = () => {
    setTried(true)
    if (isMissing) return
    evidence.attach(file, fileAbout({ kind, number, day }, all.kinds[kind]), (fileId) => write.send(body(fileId), () => { toast(words.done); close() }))
  }
  return (
    <WriteDialog title={words[kind]} verb={words[kind]} busy={evidence.busy || write.busy} problem={evidence.problem ?? write.problem} send={send} close={close}>
      {kind === 'received' && view.unlinked.length > 0 && <NativeSelect label={words.receipt} description={words.receiptHint} value={entryId} onChange={(event) => change({ entryId: event.currentTarget.value })} data={[...view.unlinked.map((each) => ({ value: each.entryId, label: `${each.voucher}, ${showDay(each.day)}, ${showDong(each.amount)}` })), { value: '', label: words.newReceipt }]} />}
      {!linked && <DayField label={words.day} value={day} onDay={(text) => change({ day: text })} error={fault('day') ?? needed(day)} needed />}
      {has.number && <TextInput label={words.number} withAsterisk={kind === 'decided'} maxLength={60} autoComplete="off" value={number} onChange={(event) => change({ number: event.currentTarget.value })} error={fault('number') ?? (kind === 'decided' ? needed(number) : undefined)} />}
      {has.amount && <MoneyField label={words.amount} value={amount} change={(sum) => change({ amount: sum })} error={needed(amount ? 'x' : '')} needed />}
      {has.place && <NativeSelect label={fresh ? words.into : words.place} value={place} onChange={(event) => change({ place: event.currentTarget.value })} data={Object.entries(fresh ? places : words.ways).map(([value, label]) => ({ value, label }))} />}
      {has.party && <TextInput label={kind === 'requested' ? words.askedBy : words.parties} maxLength={150} autoComplete="off" value={party} onChange={(event) => change({ party: event.currentTarget.value })} />}
      {has.reason && <Textarea label={words.reason} description={words.reasonHint} rows={3} withAsterisk maxLength={500} value={reason} onChange={(event) => change({ reason: event.currentTarget.value })} error={needed(reason.trim().length < 3 ? '' : reason)} />}
      {fresh && <TextInput label={words.memo} withAsterisk maxLength={500} value={memo} onChange={(event) => change({ memo: event.currentTarget.value })} error={needed(memo)} />}
      {has.paper && <TextInput label={words.paper} withAsterisk maxLength={200} autoComplete="off" value={enteredFor} onChange={(event) => change({ enteredFor: event.currentTarget.value })} error={needed(enteredFor.trim().length < 2 ? '' : enteredFor)} />}
      {has.file && <EvidenceField label={words.scan} hint={words.scanHint} file={file} change={setFile} />}
    </WriteDialog>
  )
}

export function BackDialog({ event, close }: { event: CareFundEventView; close: () => void }) {
  const words = useWords(vi, en)
  const [reason, setReason] = useState('')
  const [tried, setTried] = useState(false)
  const write = useWrite<{ eventId: string; reason: string }>(BACK[rightFor(event.kind)], CARE_FUND_READS)
  const needed = useNeeded(tried)
  const send = () => {
    setTried(true)
    if (reason.trim().length < 3) return
    write.send({ eventId: event.id, reason: reason.trim() }, () => { toast(words.acts.undone); close() })
  }
  return (
    <WriteDialog title={words.acts.backTitle(words.kinds[event.kind])} verb={words.acts.back} danger busy={write.busy} problem={write.problem} send={send} close={close}>
      <p>{words.acts.backLead}</p>
      <Textarea label={words.acts.reason} description={words.acts.reasonHint} rows={3} withAsterisk maxLength={500} value={reason} onChange={(change) => setReason(change.currentTarget.value)} error={needed(reason.trim().length < 3 ? '' : reason)} />
    </WriteDialog>
  )
}
