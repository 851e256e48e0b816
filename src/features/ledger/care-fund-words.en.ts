/** Care Fund: the words of the two pages of the desk. */
import type { CareFundWords } from './care-fund-words.vi.ts'

const kinds = { requested: 'Request', decided: 'Decision', declined: 'Declined', postponed: 'Postponed', transferred: 'Transfer', 'handed-over': 'Hand-over minutes', received: 'Received into the club’s books' }

export const en: CareFundWords = {
  title: 'Care Fund', kinds,
  steps: { ...kinds, requested: 'Requested', decided: 'Decided', transferred: 'Transferred', 'handed-over': 'Handed over', received: 'Received', none: 'Not requested yet', 'in-books': 'In the books, no papers yet' },
  waits: { committee: 'Commune People’s Committee', association: 'Commune association', club: 'Club treasurer' },
  days: (days) => `${days} days`, nobody: 'Nobody',
  board: {
    title: 'Care Fund by commune', lead: (day, target) => `As on ${day}. The target is ${target} for each club, from the commune’s Care Fund.`,
    sums: 'All together', target: 'Target', asked: 'Asked', decided: 'Decided', received: 'Received, with all papers', inBooks: 'In the books',
    less: (sum, target) => `The books hold ${sum} less than the target of ${target}.`, more: (sum, target) => `The books hold ${sum} more than the target of ${target}.`, even: (target) => `The books hold the target of ${target}.`,
    table: (clubs, waiting) => `${clubs} clubs, ${waiting} wait for a next step`, caption: 'Care Fund by commune and club', empty: 'No club in this area yet', emptyMeaning: 'A club is shown here once it is in the register.',
    commune: 'Commune', club: 'Club', step: 'Step', from: (day) => `since ${day}`, waitsFor: 'Waits for',
  },
  club: {
    title: 'Care Fund of the club', link: 'The way of the Care Fund’s capital', now: 'Where it stands', step: 'Step', since: (step, day) => `${step}, since ${day}`, waitsFor: 'Waits for', target: 'Target', asked: 'Asked', decided: 'Decided', transferred: 'Transferred', received: 'Received, with all papers', inBooks: 'In the books',
    less: (sum) => `${sum} less was received than decided.`, more: (sum) => `${sum} more was received than decided.`, request: (number) => `Request ${number}`, none: 'No request yet', noneMeaning: 'The commune association asks; the committee decides and transfers; both sign the hand-over minutes; the club takes the money into its books.',
    toCome: 'Not there yet', unlinked: 'Money in the books without papers', unlinkedLead: 'These entries are Care Fund capital and belong to no request yet. Record the request, decision and minutes, then link the entry as received.',
    number: (number) => `no. ${number}`, voucher: 'voucher', file: 'File', openFile: (step) => `Open the file: ${step}`, past: 'Taken back', pastReason: (reason) => `Reason: ${reason}`, reversed: 'The entry was reversed.',
  },
  acts: {
    requested: 'Record a request', decided: 'Record the decision', declined: 'Record as declined', postponed: 'Record as postponed', transferred: 'Record the transfer', 'handed-over': 'Record the hand-over', received: 'Record as received',
    back: 'Take the last step back', backTitle: (step) => `Take back: ${step}`, backLead: 'The step no longer counts; what was recorded and the reason are kept.',
    day: 'Day', number: 'Number of the paper', amount: 'Sum', askedBy: 'Who asks', parties: 'Who gives, who takes', place: 'How', ways: { cash: 'Cash', bank: 'Bank transfer' }, into: 'Money goes into', reason: 'Reason', reasonHint: 'At least 3 letters.',
    receipt: 'Voucher in the books', receiptHint: 'Money that is in the books already: choose its voucher. It is linked to this step and no money is added.', newReceipt: 'Make a new receipt', memo: 'What for', memoText: 'Nhận vốn từ Quỹ Chăm sóc và phát huy vai trò người cao tuổi', paper: 'Entered from which paper', scan: 'Scan or photo', scanHint: 'PDF, JPG or PNG picture, Word or Excel, up to 8 MB. If there is none yet, leave it empty and add it to this step later.',
    addFile: 'Add a file', addFileOf: (step) => `Add a file: ${step}`, fileTitle: (step, day) => `Add a file: ${step}, ${day}`, fileHint: 'PDF, JPG or PNG picture, Word or Excel, up to 8 MB. It stands in the club’s files as well.', fileAdded: 'File added.', done: 'Recorded.', undone: 'Taken back.',
  },
}
