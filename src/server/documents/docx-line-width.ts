/** How wide bold Times New Roman runs, in parts of its size: enough to draw a rule as long as the words above it. */
const BLANK = 0.25
const THIN = 0.3
const SMALL = 0.51
const CAPITAL = 0.74
/** Of the dots of a blank, three in one letter. */
const DOTS = 1

/** In twips, for a size in half points. Off by at most a few percent, as the tests measure on the official motto. */
export function widthOf(text: string, halfPoints: number): number {
  let parts = 0
  for (const letter of text.normalize('NFC')) parts += widthOfLetter(letter)
  return Math.round(parts * halfPoints * 10)
}

function widthOfLetter(letter: string): number {
  if (/\s/u.test(letter)) return BLANK
  if (letter === '…') return DOTS
  if (/[-.,;:()'’/"“”ijltrIf]/u.test(letter)) return THIN
  return letter === letter.toLowerCase() ? SMALL : CAPITAL
}
