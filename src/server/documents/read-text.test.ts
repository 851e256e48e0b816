import { strToU8 } from 'fflate'
import { describe, expect, it } from 'vitest'
import { readLines } from './read-lines.ts'

const WORDS = 'KẾ HOẠCH\n\nChỉ tiêu năm 2018: thành lập 05 câu lạc bộ\nở huyện Văn Bàn'
const EXPECTED = [
  { line: 1, text: 'KẾ HOẠCH' },
  { line: 2, text: '' },
  { line: 3, text: 'Chỉ tiêu năm 2018: thành lập 05 câu lạc bộ' },
  { line: 4, text: 'ở huyện Văn Bàn' },
]
const read = (bytes: Uint8Array) => readLines(bytes, 'Kế hoạch.TXT')

describe('plain text', () => {
  it.each([
    ['UTF-8', strToU8(WORDS)],
    ['UTF-8 with its mark', new Uint8Array([0xef, 0xbb, 0xbf, ...strToU8(WORDS)])],
    ['UTF-16 little-endian', new Uint8Array(Buffer.from(`\ufeff${WORDS}`, 'utf16le'))],
    ['UTF-16 big-endian', new Uint8Array(Buffer.from(`\ufeff${WORDS}`, 'utf16le').swap16())],
    ['UTF-16 little-endian without its mark', new Uint8Array(Buffer.from(WORDS, 'utf16le'))],
    ['UTF-16 big-endian without its mark', new Uint8Array(Buffer.from(WORDS, 'utf16le').swap16())],
    ['Windows line ends', strToU8(WORDS.replaceAll('\n', '\r\n'))],
    ['old Mac line ends', strToU8(WORDS.replaceAll('\n', '\r'))],
    ['letters and tone marks apart', strToU8(WORDS.normalize('NFD'))],
    ['no-break blanks and marks that cannot be seen', strToU8(WORDS.replaceAll(' ', '\u00a0').replace('HOẠCH', 'HO\u200bẠCH'))],
  ])('%s', (_, bytes) => {
    expect(read(bytes)).toEqual(EXPECTED)
  })

  it('takes lines behind a TAB as cells; a blank line ends the row, any other line the table', () => {
    expect(read(strToU8('Biểu\n\tTT\n\tNội dung\n\n\t1\n\t\nSau\n\tA'))).toEqual([
      { line: 1, text: 'Biểu' },
      { line: 2, text: 'TT', cell: { table: 0, row: 0, column: 0 } },
      { line: 3, text: 'Nội dung', cell: { table: 0, row: 0, column: 1 } },
      { line: 4, text: '' },
      { line: 5, text: '1', cell: { table: 0, row: 1, column: 0 } },
      { line: 6, text: '', cell: { table: 0, row: 1, column: 1 } },
      { line: 7, text: 'Sau' },
      { line: 8, text: 'A', cell: { table: 1, row: 0, column: 0 } },
    ])
  })
})
