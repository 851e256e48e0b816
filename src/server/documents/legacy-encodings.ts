/**
 * Bảng mã cũ: text typed in TCVN3 (.VnTime), VNI or Windows-1258 looks like words to a machine and like noise to a person.
 * It is recognised and refused, never converted: a wrong guess would change names and sums in silence.
 */
import type { SourceLine } from '#kernel/source-line.ts'

export type Legacy = 'TCVN3' | 'VNI' | 'Windows-1258' | 'mojibake'
export type FoundLegacy = { readonly encoding: Legacy /** The first line that shows it. */; readonly line: number }

/** What Vietnamese in Unicode never has, and how often it must be seen before a text is refused. */
const SIGNS: readonly { readonly encoding: Legacy; readonly sign: RegExp; readonly least: number }[] = [
  // UTF-8 bytes shown as Windows-1252: "Káº¿ hoáº¡ch", "Ä‘á»“ng"; or letters already lost to question marks
  { encoding: 'mojibake', sign: /á[º»][\u0080-\u00bf€-™ƒ‚„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜š›œžŸ]|Ä[‘\u0091]|Æ[°¡](?=\p{L})|\ufffd|\p{L}\?{1,2}\p{L}/gu, least: 3 },
  // "KÕ ho¹ch", "triÓn", "®ång": signs and fractions inside words
  { encoding: 'TCVN3', sign: /(?<=\p{L})[µ¸¶·¹¨¾¼½©®ª¬\u00ad]|[µ¸¶·¹¨¾¼½©®¬\u00ad](?=\p{L})/gu, least: 4 },
  // "Keá hoaïch", "ñoàng": Scandinavian and Spanish letters behind vowels
  { encoding: 'VNI', sign: /[aeiouyâêôöAEIOUYÂÊÔÖ][øûïäåëüØÛÏÄÅËÜ]|[ñÑ](?=\p{L})|[aeiouAEIOU][ùÙõÕ]/gu, least: 4 },
  // "KêÌ hoaòch", "ðôÌng": Windows-1258 shown as Windows-1252
  { encoding: 'Windows-1258', sign: /[aeiouyâêôãõýAEIOUYÂÊÔÃÕÝ][ÌÒÞ]|ð(?=\p{L})|[aeiouyâêôãõý][ìòþ](?=\p{L}|\s)/gu, least: 4 },
]

/** Of several the one with the most signs; nothing in proper text, where a stray sign is below the least. */
export function findLegacy(lines: readonly SourceLine[]): FoundLegacy | null {
  let found: FoundLegacy | null = null
  let most = 0
  const letters = lines.reduce((sum, { text }) => sum + text.length, 0)
  for (const { encoding, sign, least } of SIGNS) {
    const counts = lines.map(({ text }) => text.match(sign)?.length ?? 0)
    const total = counts.reduce((sum, count) => sum + count, 0)
    if (total < least || total < letters / 400 || total <= most) continue
    most = total
    found = { encoding, line: lines[counts.findIndex((count) => count > 0)]!.line }
  }
  return found
}

/** Bytes that are not UTF-8: each old encoding read as itself, judged by what its text would look like. */
export function legacyOfBytes(bytes: Uint8Array): FoundLegacy | null {
  const texts = new TextDecoder('windows-1252').decode(bytes).split('\n')
  const found = findLegacy(texts.map((text, at) => ({ line: at + 1, text })))
  return found && found.encoding !== 'mojibake' ? found : null
}

/** How often one text, however short, shows the signs of each encoding; without those that it does not show. */
export function countSigns(text: string): ReadonlyMap<Legacy, number> {
  const counts = SIGNS.map(({ encoding, sign }) => [encoding, text.match(sign)?.length ?? 0] as const)
  return new Map(counts.filter(([, count]) => count > 0))
}
