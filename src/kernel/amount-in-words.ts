/** Bằng chữ: an amount as vouchers spell it out beneath the figures, so that nobody adds a digit afterwards. Begins small: the paper says where a sentence begins. */
import type { Dong } from './money.ts'

const DIGITS = ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín']
/** What a digit is called after "mươi" where that is not its name. */
const AFTER_TENS = new Map([[1, 'mốt'], [4, 'tư'], [5, 'lăm']])
const GROUPS = ['', 'nghìn', 'triệu']
const TY = 1_000_000_000

/** 2142000 → "hai triệu một trăm bốn mươi hai nghìn đồng". */
export const amountInWords = (amount: Dong): string => `${amount < 0 ? 'âm ' : ''}${inVietnamese(Math.abs(amount)) || DIGITS[0]} đồng`

/** Tỷ has no larger word above it in use: what is over is counted in tỷ again, "một nghìn tỷ", "một triệu tỷ". */
function inVietnamese(amount: number): string {
  const below = amount % TY
  const tys = (amount - below) / TY
  return tys > 0 ? joined([`${inGroups(tys, false)} tỷ`, inGroups(below, true)]) : inGroups(below, false)
}

/** Below one tỷ; a group that is wholly zero is not said. With something before it a group has all its three places: "không trăm linh năm". */
function inGroups(amount: number, hasHigher: boolean): string {
  const groups = threes(amount)
  return joined(groups.map((group, at) => group > 0 && joined([threePlaces(group, hasHigher || at < groups.length - 1), GROUPS[at]])).reverse())
}

function threePlaces(group: number, isWhole: boolean): string {
  const [hundreds, tens, ones] = places(group)
  const hasHundreds = isWhole || hundreds > 0
  return joined([hasHundreds && `${DIGITS[hundreds]} trăm`, ...twoPlaces(tens, ones, hasHundreds)])
}

function twoPlaces(tens: number, ones: number, hasHundreds: boolean): (string | false)[] {
  if (tens === 0) return [hasHundreds && ones > 0 && 'linh', ones > 0 && DIGITS[ones]!]
  if (tens === 1) return ['mười', ones > 0 && (ones === 5 ? 'lăm' : DIGITS[ones]!)]
  return [`${DIGITS[tens]} mươi`, ones > 0 && (AFTER_TENS.get(ones) ?? DIGITS[ones]!)]
}

const ENGLISH = ['', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve', 'thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen']
const ENGLISH_TENS = ['', '', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety']
const ENGLISH_GROUPS = ['', 'thousand', 'million', 'billion', 'trillion', 'quadrillion']

/** 2142000 → "two million one hundred and forty-two thousand đồng", with the British "and"; the đồng keeps its name. */
export const amountInEnglish = (amount: Dong): string => `${amount < 0 ? 'minus ' : ''}${inEnglish(Math.abs(amount)) || 'zero'} đồng`

function inEnglish(amount: number): string {
  const groups = threes(amount)
  // "one million and five", but "one million five thousand": the last group alone is tied on.
  const isTied = groups.length > 1 && groups[0]! > 0 && groups[0]! < 100
  return joined(groups.map((group, at) => group > 0 && joined([at === 0 && isTied && 'and', belowThousand(group), ENGLISH_GROUPS[at]])).reverse())
}

function belowThousand(group: number): string {
  const [hundreds, tens, ones] = places(group)
  const rest = group % 100
  const words = rest < 20 ? ENGLISH[rest] : `${ENGLISH_TENS[tens]}${ones > 0 ? `-${ENGLISH[ones]}` : ''}`
  return joined([hundreds > 0 && `${ENGLISH[hundreds]} hundred`, hundreds > 0 && rest > 0 && 'and', words])
}

/** 2142000 → [0, 142, 2]: the last three places first. */
const threes = (amount: number): number[] => (amount < 1000 ? [amount] : [amount % 1000, ...threes((amount - (amount % 1000)) / 1000)])
const places = (group: number): [number, number, number] => [Math.floor(group / 100), Math.floor(group / 10) % 10, group % 10]
const joined = (words: readonly (string | false | undefined)[]): string => words.filter(Boolean).join(' ')
