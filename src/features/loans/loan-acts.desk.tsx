/** Việc của khoản vay: a button for each; the first is the main one. */
import { Button } from '@mantine/core'
import { useWords } from '#client/language.ts'
import { useMay } from '#client/session.tsx'
import { en } from './desk-words.en.ts'
import { vi } from './desk-words.vi.ts'
import { type Act, actsOf, type Plain } from './loan-acts.ts'
import type { LoanView } from './loan-view.ts'

const WORDS = { 'pay-out': 'payOut', repay: 'repay', 'return-in-kind': 'returnInKind', 'return-advance': 'returnAdvance', extend: 'extend', 'undo-extension': 'undoExtension', loss: 'loss', 'write-off': 'writeOff', request: 'request', heir: 'heir', result: 'result', cancel: 'cancel' } as const satisfies Record<Plain, string>

export function LoanActs({ loan, act }: { readonly loan: LoanView; readonly act: (act: Act) => void }) {
  const words = useWords(vi, en).acts
  const may = { record: useMay('money', 'record'), decide: useMay('money', 'approve') }
  return actsOf(loan, may).map((kind, at) => <Button key={kind} {...(at > 0 && { variant: 'default' })} onClick={() => act({ kind })}>{words[WORDS[kind]]}</Button>)
}
