/**
 * Bảng mã cũ trong ô: a cell holds a name, far too few letters to be sure by itself, so the whole file is the evidence:
 * once the file shows an old encoding, each of its cells with any trace of that encoding is marked.
 */
import type { CellLegacy, XlsxCell } from '#kernel/workbook.ts'
import { countSigns } from './legacy-encodings.ts'

/** A cell that may still be marked. */
export type Markable = { -readonly [Key in keyof XlsxCell]: XlsxCell[Key] }

/** Signs of one encoding in the whole file. One Zoë or Noël is not enough. */
const LEAST = 3

/** Fainter traces than what proves an encoding; none is in proper Vietnamese. */
const TRACES: Partial<Record<CellLegacy, RegExp>> = {
  // "TrÇn", "§«ng", "lín": letters of other languages, signs beside letters, a capital with a mark inside a word
  TCVN3: /[ÆÇËÎÏÐÑÖØÜÞßäåæçëîïñöøûüþ]|\p{Ll}[À-ÖØ-Þ]|[§«¡¢£¤¥¦](?=\p{L})|(?<=\p{L})«/u,
  // "Traàn", "Leâ", "Ñaøo": two vowels of which the second carries the first one's mark
  VNI: /[ÄÅËÏÑÖØÛÜäåæëïñöøûü]|[aeAE][àáãâèéêúùõÀÁÃÂÈÉÊÚÙÕ]|[oO][âÂ]|[uU][ùÙõÕ]/u,
}
/** Where a look is worth its time. */
const PERHAPS = /[\u0080-\u00bf\u00c4-\u00c7\u00cb\u00ce-\u00d2\u00d5-\u00d9\u00db\u00dc\u00de\u00df\u00e4-\u00e7\u00eb\u00ec\u00ee-\u00f2\u00f5-\u00f9\u00fb\u00fc\u00fe\ufffd?]|[aeoAEO][àáâãèéêúÀÁÂÃÈÉÊÚ]/

export class LegacyCells {
  private readonly suspects: Markable[] = []
  private readonly totals = new Map<CellLegacy, number>()

  hear(cell: Markable): void {
    if (!PERHAPS.test(cell.text)) return
    this.suspects.push(cell)
    for (const [encoding, count] of countSigns(plain(cell.text))) this.totals.set(encoding, (this.totals.get(encoding) ?? 0) + count)
  }

  /** When all cells are known. */
  mark(): void {
    const believed = [...this.totals].filter(([, total]) => total >= LEAST).sort(([, one], [, other]) => other - one)
    for (const cell of this.suspects) cell.legacy = believed.find(([encoding]) => shows(encoding, plain(cell.text)))?.[0] ?? null
  }
}

const shows = (encoding: CellLegacy, text: string): boolean => TRACES[encoding]?.test(text) === true || countSigns(text).has(encoding)

/** Without addresses, whose question marks are no lost letters. "giùm", "giòn", "quì" are proper words: their i and u belong to the consonant. */
const plain = (text: string): string => text.replace(/https?:\/\/\S+/g, '').replace(/(?<=g)i(?=\p{L})|(?<=q)u/giu, '')
