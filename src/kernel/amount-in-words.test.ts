import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { amountInEnglish, amountInWords } from './amount-in-words.ts'
import { dong } from './money.ts'

test.each([
  [0, 'không'],
  [1, 'một'],
  [4, 'bốn'],
  [5, 'năm'],
  [10, 'mười'],
  [11, 'mười một'],
  [14, 'mười bốn'],
  [15, 'mười lăm'],
  [20, 'hai mươi'],
  [21, 'hai mươi mốt'],
  [24, 'hai mươi tư'],
  [25, 'hai mươi lăm'],
  [37, 'ba mươi bảy'],
  [91, 'chín mươi mốt'],
  [100, 'một trăm'],
  [101, 'một trăm linh một'],
  [104, 'một trăm linh bốn'],
  [105, 'một trăm linh năm'],
  [110, 'một trăm mười'],
  [111, 'một trăm mười một'],
  [115, 'một trăm mười lăm'],
  [121, 'một trăm hai mươi mốt'],
  [555, 'năm trăm năm mươi lăm'],
  [999, 'chín trăm chín mươi chín'],
  [1_000, 'một nghìn'],
  [1_001, 'một nghìn không trăm linh một'],
  [1_010, 'một nghìn không trăm mười'],
  [1_021, 'một nghìn không trăm hai mươi mốt'],
  [1_500, 'một nghìn năm trăm'],
  [15_000, 'mười lăm nghìn'],
  [21_000, 'hai mươi mốt nghìn'],
  [54_000, 'năm mươi tư nghìn'],
  [100_000, 'một trăm nghìn'],
  [105_000, 'một trăm linh năm nghìn'],
  [280_000, 'hai trăm tám mươi nghìn'],
  [416_667, 'bốn trăm mười sáu nghìn sáu trăm sáu mươi bảy'],
  [1_000_000, 'một triệu'],
  [1_000_005, 'một triệu không trăm linh năm'],
  [1_005_000, 'một triệu không trăm linh năm nghìn'],
  [1_050_000, 'một triệu không trăm năm mươi nghìn'],
  [2_142_000, 'hai triệu một trăm bốn mươi hai nghìn'],
  [3_000_000, 'ba triệu'],
  [3_360_000, 'ba triệu ba trăm sáu mươi nghìn'],
  [25_000_000, 'hai mươi lăm triệu'],
  [50_700_000, 'năm mươi triệu bảy trăm nghìn'],
  [1_000_000_000, 'một tỷ'],
  [1_000_000_001, 'một tỷ không trăm linh một'],
  [1_000_001_000, 'một tỷ không trăm linh một nghìn'],
  [1_010_000_000, 'một tỷ không trăm mười triệu'],
  [2_500_000_000, 'hai tỷ năm trăm triệu'],
  [1_234_567_891, 'một tỷ hai trăm ba mươi tư triệu năm trăm sáu mươi bảy nghìn tám trăm chín mươi mốt'],
  [1_000_000_000_000, 'một nghìn tỷ'],
  [1_000_000_005_000, 'một nghìn tỷ không trăm linh năm nghìn'],
  [1_005_000_000_000, 'một nghìn không trăm linh năm tỷ'],
  [1_000_000_000_000_000, 'một triệu tỷ'],
  [1_000_500_000_000_000, 'một triệu năm trăm tỷ'],
  [8_999_999_999_999_999, 'tám triệu chín trăm chín mươi chín nghìn chín trăm chín mươi chín tỷ chín trăm chín mươi chín triệu chín trăm chín mươi chín nghìn chín trăm chín mươi chín'],
  [Number.MAX_SAFE_INTEGER, 'chín triệu không trăm linh bảy nghìn một trăm chín mươi chín tỷ hai trăm năm mươi tư triệu bảy trăm bốn mươi nghìn chín trăm chín mươi mốt'],
  [-0, 'không'],
  [-1, 'âm một'],
  [-280_000, 'âm hai trăm tám mươi nghìn'],
])('%d is %s đồng', (amount, words) => expect(amountInWords(dong(amount))).toBe(`${words} đồng`))

test.each([
  [0, 'zero'],
  [7, 'seven'],
  [13, 'thirteen'],
  [20, 'twenty'],
  [42, 'forty-two'],
  [100, 'one hundred'],
  [101, 'one hundred and one'],
  [119, 'one hundred and nineteen'],
  [280, 'two hundred and eighty'],
  [1_000, 'one thousand'],
  [1_005, 'one thousand and five'],
  [1_100, 'one thousand one hundred'],
  [280_000, 'two hundred and eighty thousand'],
  [1_000_042, 'one million and forty-two'],
  [1_005_000, 'one million five thousand'],
  [2_142_000, 'two million one hundred and forty-two thousand'],
  [1_000_000_000, 'one billion'],
  [1_000_000_000_001, 'one trillion and one'],
  [Number.MAX_SAFE_INTEGER, 'nine quadrillion seven trillion one hundred and ninety-nine billion two hundred and fifty-four million seven hundred and forty thousand nine hundred and ninety-one'],
  [-280_000, 'minus two hundred and eighty thousand'],
])('%d is %s đồng', (amount, words) => expect(amountInEnglish(dong(amount))).toBe(`${words} đồng`))

const SAID: Readonly<Record<string, number>> = { không: 0, linh: 0, một: 1, mốt: 1, hai: 2, ba: 3, bốn: 4, tư: 4, năm: 5, lăm: 5, sáu: 6, bảy: 7, tám: 8, chín: 9, mười: 10 }

/** As one listens: a word either says a digit or lifts what was said since the last lift. */
function listen(words: string): number {
  let [tys, lifted, heard] = [0, 0, 0]
  for (const word of words.replace(/^âm /, '').replace(/ đồng$/, '').split(' ')) {
    if (word === 'mươi') heard += (heard % 10) * 9
    else if (word === 'trăm') heard *= 100
    else if (word === 'nghìn') [lifted, heard] = [lifted + heard * 1_000, 0]
    else if (word === 'triệu') [lifted, heard] = [lifted + heard * 1_000_000, 0]
    else if (word === 'tỷ') [tys, lifted, heard] = [lifted + heard, 0, 0]
    else if (SAID[word] === undefined) throw new Error(`Not a number's word: ${word}`)
    else heard += SAID[word]
  }
  return (tys * 1_000_000_000 + lifted + heard) * (words.startsWith('âm ') ? -1 : 1)
}

const SAID_IN_ENGLISH: Readonly<Record<string, number>> = {
  zero: 0, and: 0, one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10, eleven: 11, twelve: 12, thirteen: 13, fourteen: 14, fifteen: 15, sixteen: 16, seventeen: 17, eighteen: 18, nineteen: 19,
  twenty: 20, thirty: 30, forty: 40, fifty: 50, sixty: 60, seventy: 70, eighty: 80, ninety: 90,
}
const LIFTED_BY: Readonly<Record<string, number>> = { thousand: 1e3, million: 1e6, billion: 1e9, trillion: 1e12, quadrillion: 1e15 }

function listenInEnglish(words: string): number {
  let [lifted, heard] = [0, 0]
  for (const word of words.replace(/^minus /, '').replace(/ đồng$/, '').split(/[ -]/)) {
    if (word === 'hundred') heard *= 100
    else if (LIFTED_BY[word]) [lifted, heard] = [lifted + heard * LIFTED_BY[word], 0]
    else if (SAID_IN_ENGLISH[word] === undefined) throw new Error(`Not a number's word: ${word}`)
    else heard += SAID_IN_ENGLISH[word]
  }
  return (lifted + heard) * (words.startsWith('minus ') ? -1 : 1)
}

describe('any amount', () => {
  // Of every length, and with holes: what goes wrong are the zeros.
  const ofAnyLength = fc.tuple(fc.nat(15), fc.maxSafeNat()).map(([length, digits]) => digits % 10 ** (length + 1))
  const withHoles = fc.array(fc.oneof(fc.constant(0), fc.nat(9), fc.integer({ min: 10, max: 99 }), fc.nat(999)), { maxLength: 5 }).map((groups) => groups.reduce((amount, group) => amount * 1000 + group, 0))
  const amounts = fc.tuple(fc.oneof(ofAnyLength, withHoles, fc.maxSafeNat()), fc.boolean()).map(([amount, isOwed]) => dong(isOwed && amount > 0 ? -amount : amount))

  it('is read back as itself', () => {
    fc.assert(fc.property(amounts, (amount) => void expect(listen(amountInWords(amount))).toBe(amount)), { numRuns: 1000 })
  })
  it('is read back as itself in English', () => {
    fc.assert(fc.property(amounts, (amount) => void expect(listenInEnglish(amountInEnglish(amount))).toBe(amount)), { numRuns: 1000 })
  })
  it('is spelled as papers spell it', () => {
    const never = [/mươi (một|bốn|năm)( |$)/, /mười (mốt|tư|năm) /, /linh (mốt|tư|lăm|mười|không)/, /(một|hai|ba|bốn|năm|sáu|bảy|tám|chín) mười/, /(mười|không) mươi/, /trăm không/, /^(âm )?không (?!đồng)/, / {2}/]
    fc.assert(
      fc.property(amounts, (amount) => {
        const words = amountInWords(amount)
        expect(never.filter((wrong) => wrong.test(words)), words).toEqual([])
        expect(words).toBe(words.normalize('NFC').toLocaleLowerCase('vi').trim())
      }),
      { numRuns: 1000 },
    )
  })
})
