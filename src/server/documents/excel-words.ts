import type * as Hucre from 'hucre'
import { printable } from './printable.ts'

/** Words in a cell that stay words: "#N/A" and "_x000D_" have to be put so that Excel does not take them for something else. */
export function words(text: string): Partial<Hucre.Cell> {
  const value = printable(text).replace(/\r\n?/g, '\n').replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
  return value.startsWith('#') ? { value, type: 'richText', richText: [{ text: value }] } : { value, type: 'string' }
}
