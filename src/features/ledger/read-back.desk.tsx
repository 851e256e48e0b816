/** Đọc lại trước khi ghi: what the books will have, in words, before it is written. */
import { Button } from '@mantine/core'
import { Acts, Dialog } from '#client/dialog.tsx'
import { showDay } from '#client/format.ts'
import { useWords } from '#client/language.ts'
import { Facts } from '#client/page.tsx'
import { useGet, type Write } from '#client/session.tsx'
import { Note, ProblemNote } from '#client/states.tsx'
import { amountInWords } from '#kernel/amount-in-words.ts'
import { addMonths, type Day } from '#kernel/day.ts'
import { type Dong, dong, formatDong } from '#kernel/money.ts'
import { en } from './en.ts'
import type { BookView } from './ledger-view.ts'
import { asksFor, type MovementBody, type MovementForm, wayOf } from './movement-form.ts'
import { en as recordEn } from './record-words.en.ts'
import { vi as recordVi } from './record-words.vi.ts'
import { vi } from './vi.ts'
import { timesUsual, usualSum } from './usual-sum.ts'
import { useMemberName } from './who-fields.desk.tsx'

type ReadBackProps = {
  readonly clubId: string
  readonly form: MovementForm
  readonly body: MovementBody
  readonly twoFunds: boolean
  readonly write: Pick<Write<never, unknown>, 'busy' | 'problem'>
  readonly send: () => void
  readonly close: () => void
}

export function ReadBack({ clubId, form, body, twoFunds, write, send, close }: ReadBackProps) {
  const own = useWords(recordVi, recordEn).move
  const { amount } = body.movement
  return (
    <Dialog title={own.readBack} close={close} wide>
      <div className="stack">
        <p>{own.readBackLead(showDay(body.on))}</p>
        <p><strong>{own.kinds[form.kind]}: {formatDong(amount)}</strong> (<span lang="vi">{amountInWords(amount)}</span>)</p>
        <Tenfold clubId={clubId} form={form} amount={amount} />
        <MovementFacts clubId={clubId} form={form} body={body} twoFunds={twoFunds} />
        {write.problem && <ProblemNote key={write.problem.refused} problem={write.problem} />}
        <Acts>
          <Button variant="default" onClick={close}>{own.correct}</Button>
          <Button loading={write.busy} onClick={send}>{own.write}</Button>
        </Acts>
      </div>
    </Dialog>
  )
}

/** Có thừa một số 0 không: asked where the sum is ten times what was usual for the same kind. */
function Tenfold({ clubId, form: { kind, fund, on }, amount }: Pick<ReadBackProps, 'clubId' | 'form'> & { amount: Dong }) {
  const own = useWords(recordVi, recordEn).move
  const { data } = useGet<BookView>(`/api/clubs/${clubId}/ledger/book`, { fund, from: addMonths(on as Day, -12), to: on })
  const usual = usualSum((data?.lines ?? []).filter((line) => line.kind === kind && !line.reversedBy).map((line) => line.in + line.out))
  const times = timesUsual(amount, usual)
  return times !== null && usual !== null && <Note tone="warn">{own.tenfold(formatDong(amount), times, formatDong(dong(usual)))}</Note>
}

function MovementFacts({ clubId, form, body, twoFunds }: Pick<ReadBackProps, 'clubId' | 'form' | 'body' | 'twoFunds'>) {
  const names = useWords(vi, en)
  const words = useWords(recordVi, recordEn)
  const own = words.move
  const { kind } = form
  const way = wayOf(kind)
  const sent = body.movement as { personId?: string | null; party?: string | null; area?: string | null }
  const member = useMemberName(clubId, form.on, sent.personId ?? '')
  const asks = (field: Parameters<typeof asksFor>[1]) => asksFor(kind, field, twoFunds)
  const lines = [
    asks('source') && { name: own.source, value: names.sources[form.source] },
    asks('fund') && { name: own.fund, value: names.funds[form.fund] },
    asks('place') && { name: own.places[way], value: names.places[form.place] },
    asks('from') && { name: kind === 'transfer' ? own.from : own.fromFund, value: kind === 'transfer' ? own.fromOf[form.from] : names.places[form.from] },
    asks('to') && { name: own.toFund, value: names.places[form.to] },
    asks('area') && { name: own.area, value: sent.area ?? own.noArea },
    asks('whom') && { name: way === 'in' ? own.payer : way === 'out' ? own.payee : own.giver, value: sent.personId ? member : (sent.party ?? own.nobody) },
    { name: own.memo, value: body.movement.memo },
    body.enteredFor !== null && { name: words.enteredFor, value: body.enteredFor },
    { name: own.manner, value: body.manner === 'asked' ? own.asked : own.happened },
  ]
  return <Facts facts={lines.filter((line) => line !== false)} />
}
