import { shownDay, shownDong, type Values } from '#kernel/refusal-values.ts'

const fundsOf: Readonly<Record<string, string>> = { income: 'income fund', operating: 'operating fund' }
export const handoverRefusalsEn: Readonly<Record<string, string | ((because: Values) => string)>> = {
  'ledger/handover-same-person': 'Whoever hands over and whoever receives are one person. Choose one of them anew.',
  'ledger/handover-not-after-last': ({ day, last }) => `The handover before was on ${shownDay(last)}; ${shownDay(day)} is not after it. Check the day.`,
  'ledger/handed-over-already': ({ last }) => `These two handed over on ${shownDay(last)}. If that was a mistake, take it back first.`,
  'ledger/taker-not-treasurer': ({ day }) => `By the board’s record whoever receives is not the treasurer from ${shownDay(day)}. Change the board first, then record the handover.`,
  'ledger/giver-not-treasurer': () => `By the board’s record whoever hands over is not the treasurer right before. Choose another, or correct the board first.`,
  'ledger/count-not-of-day': ({ fund, day }) => `The cash box of the ${fundsOf[String(fund)] ?? ''} was not counted on ${shownDay(day)}. Count it before both and record the count, then the handover.`,
  'ledger/count-moved-on': ({ fund, counted, book }) => `After the count of the ${fundsOf[String(fund)] ?? ''} (${shownDong(counted)} counted) money was entered or it was counted again; the books now say ${shownDong(book)}. Count again, then record the handover.`,
  'ledger/handover-needs-witness': 'A treasurer’s handover needs at least one witness. Enter a name.',
  'ledger/handover-needs-paper': 'An officer who enters for a club names the minutes it comes from, for example: handover minutes of 31/7/2018.',
  'ledger/no-such-handover': 'This handover is not there, or was taken back already. Load the page again.',
}
