import type { LeaverWords } from './leaver-words.vi.ts'

export const en: LeaverWords = {
  title: 'Capital of leavers', rule: 'Who leaves has their own capital returned, less what they still owe the club (principal left and interest due); what is kept back is returned once the debt is paid.', titleOf: (people) => `Capital of leavers: ${people}`,
  inHand: (sum, cash, bank) => `The income fund has ${sum} in hand: cash box ${cash}, bank ${bank}. No more than that is returned.`, logged: 'The list tells what each owes, so each reading is logged.',
  none: 'No leaver’s capital is held', noneMeaning: (day) => `On ${day} nobody who has left still has capital of their own in the fund. When a member who put capital in leaves, the name will stand here.`,
  name: 'Name', left: 'Left on', reason: 'Why', unknown: 'Not known', died: 'Died', toClub: (club) => `to ${club}`, capital: 'Own capital', owes: 'Still owes', returnable: 'To be returned', standing: 'Standing', act: 'Act', sum: 'Sum',
  standings: { whole: () => 'All can be returned', part: (payable) => `The fund has only ${payable}`, 'no-money': () => 'No money in the fund yet', owes: (_payable, beyond) => (beyond ? `Owes ${beyond} more than the capital` : 'Owes as much as the capital') },
  pay: 'Return', payTo: (name) => `Return the capital of ${name}`, payLead: (name, capital, owes, payable) => `${name}: own capital ${capital}, still owes ${owes}, ${payable} can be returned now.`, amount: 'Sum returned', tooMuch: (payable) => `Only ${payable} can be returned now.`,
  receiver: 'Who receives it instead', receiverHint: 'Leave empty if they receive it themselves.', heir: 'The heir who receives it', heirHint: 'Name and relation, for example: Lý A Páo (son).', heirOf: (name, relation) => `${name} (${relation})`, memo: 'What for', memoOf: (name, died) => `Trả vốn góp của ${name} ${died ? '(đã mất)' : 'khi rời câu lạc bộ'}`, done: (number) => `The return is recorded, voucher ${number}.`,
}
