/** Care Fund: what the server answers when something cannot be done yet. */
import { shownDay, type Values } from '#kernel/refusal-values.ts'
import type { CareFundKind } from './care-fund.ts'
import type { careFundRefusalsVi } from './care-fund-refusals.vi.ts'

const steps = {
  requested: 'request', decided: 'decision', declined: 'declining', postponed: 'postponing', transferred: 'transfer', 'handed-over': 'hand-over', received: 'receipt by the club',
} satisfies Record<CareFundKind, string> as Readonly<Record<string, string>>
const step = (kind: Values[string] | undefined): string => `“${steps[String(kind)] ?? ''}”`

export const careFundRefusalsEn: typeof careFundRefusalsVi = {
  'ledger/care-fund-in-future': ({ day }) => `${shownDay(day)} is still to come. Nothing was recorded; check the day.`,
  'ledger/care-fund-no-request': 'There is no request of this number yet. Record the request first, then this step.',
  'ledger/care-fund-not-now': ({ kind, last }) => `After the ${step(last)} the ${step(kind)} cannot be recorded yet. Open the page again to see the next step.`,
  'ledger/care-fund-order-of-days': ({ kind, day, last, lastDay }) => `The ${step(kind)} of ${shownDay(day)} stands before the ${step(last)} of ${shownDay(lastDay)}. Check the two days.`,
  'ledger/care-fund-no-such-step': 'This step was not found, or somebody else recorded it and takes it back themselves. Open the page again.',
  'ledger/care-fund-later-step': ({ kind, later }) => `After the ${step(kind)} there is already the ${step(later)}. Take the later step back first.`,
  'ledger/care-fund-number-missing': 'A decision needs its number. Type the number and save again.',
  'ledger/care-fund-other-file': 'This file is not among the club’s papers. Choose the file again.',
  'ledger/care-fund-file-there': 'This step has its file already, or was taken back. Nothing has changed.',
  'ledger/care-fund-no-entry': 'The fund book has no such entry of Care Fund capital, or it was reversed. Choose another or enter a new one.',
  'ledger/care-fund-entry-used': ({ voucher }) => `Voucher ${voucher} already belongs to a receipt. A voucher counts once; choose another.`,
}
