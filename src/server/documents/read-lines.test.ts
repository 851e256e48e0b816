import { strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { isRefusal } from '#kernel/refusal.ts'
import { MOST_BYTES, readLines } from './read-lines.ts'

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
const documentXml = (body: string): string => `<?xml version="1.0" encoding="UTF-8"?><w:document ${W}><w:body>${body}</w:body></w:document>`
const paragraph = (text: string): string => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`
const docx = (parts: Record<string, string | Uint8Array>): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries(parts).map(([name, part]) => [name, typeof part === 'string' ? strToU8(part) : part])))

/** The code, and the values that explain it. */
function refusalOf(bytes: Uint8Array, name: string): [string, object] {
  const answer = readLines(bytes, name)
  if (!isRefusal(answer)) throw new Error(`read ${answer.length} lines`)
  return [answer.refused, answer.because]
}

describe('files that are no plan to read', () => {
  const bytes = (...values: number[]): Uint8Array => new Uint8Array([...values, ...Array(64).fill(0)])
  const good = { 'word/document.xml': documentXml(paragraph('KẾ HOẠCH')) }

  it('too large, empty, without words', () => {
    expect(refusalOf(new Uint8Array(MOST_BYTES + 1), 'a.txt')).toEqual(['documents/too-large', { bytes: MOST_BYTES + 1, most: MOST_BYTES }])
    expect(refusalOf(new Uint8Array(0), 'a.txt')).toEqual(['documents/empty', {}])
    expect(refusalOf(strToU8(' \r\n\t\n ---- '), 'a.txt')[0]).toBe('documents/no-text')
    expect(refusalOf(docx({ 'word/document.xml': documentXml(paragraph('')) }), 'a.docx')[0]).toBe('documents/no-text')
  })

  it.each([
    ['a.pdf', '%PDF-1.7', 'documents/pdf'],
    ['a.txt', '%PDF-1.7', 'documents/pdf'],
    ['a.doc', 'x', 'documents/old-word'],
    ['a.docm', 'PK', 'documents/macros'],
    ['a.xlsx', 'PK', 'documents/spreadsheet'],
    ['a.xls', 'x', 'documents/spreadsheet'],
    ['a.png', 'x', 'documents/wrong-extension'],
    ['kehoach', 'x', 'documents/wrong-extension'],
    ['a.docx', 'KẾ HOẠCH', 'documents/wrong-extension'],
  ])('%s holding %s', (name, content, code) => {
    expect(refusalOf(strToU8(content), name)[0]).toBe(code)
  })

  it('Word 97 and encrypted documents under another name', () => {
    const compound = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]
    expect(refusalOf(bytes(...compound), 'a.docx')[0]).toBe('documents/old-word')
    expect(refusalOf(bytes(...compound, ...Buffer.from('EncryptedPackage', 'utf16le')), 'a.docx')[0]).toBe('documents/encrypted')
  })

  it('a zip that is no Word document', () => {
    expect(refusalOf(docx({ 'xl/workbook.xml': '<x/>' }), 'a.docx')[0]).toBe('documents/spreadsheet')
    expect(refusalOf(docx({ 'readme.md': 'x' }), 'a.docx')).toEqual(['documents/wrong-extension', { extension: 'docx', found: 'zip' }])
    expect(refusalOf(docx(good), 'a.txt')).toEqual(['documents/wrong-extension', { extension: 'txt', found: 'zip' }])
    expect(refusalOf(docx(good).slice(0, 80), 'a.docx')[0]).toBe('documents/damaged')
  })

  it('macros, however they are hidden', () => {
    expect(refusalOf(docx({ ...good, 'word/vbaProject.bin': 'x' }), 'a.docx')[0]).toBe('documents/macros')
    expect(refusalOf(docx({ ...good, '[Content_Types].xml': '<Types ct="application/vnd.ms-word.document.macroEnabled.main+xml"/>' }), 'a.docx')[0]).toBe(
      'documents/macros',
    )
  })

  it('zip bombs: by ratio, by size, by entries; and zips in the zip', () => {
    const zeros = new Uint8Array(5 * 1024 * 1024)
    expect(refusalOf(docx({ ...good, 'word/media/a.bmp': zeros }), 'a.docx')).toEqual([
      'documents/zip-bomb',
      expect.objectContaining({ entry: 'word/media/a.bmp', most: 100 }),
    ])
    expect(refusalOf(docx(Object.fromEntries(Array.from({ length: 70 }, (_, at) => [`word/${at}.bin`, new Uint8Array(1024 * 1024)]))), 'a.docx')).toEqual([
      'documents/zip-bomb',
      expect.objectContaining({ unpacked: 70 * 1024 * 1024 }),
    ])
    expect(refusalOf(docx({ ...good, ...Object.fromEntries(Array.from({ length: 2001 }, (_, at) => [`word/${at}`, ''])) }), 'a.docx')).toEqual([
      'documents/zip-bomb',
      expect.objectContaining({ entries: 2002 }),
    ])
    expect(refusalOf(docx({ ...good, 'word/embeddings/a.zip': docx(good) }), 'a.docx')).toEqual(['documents/nested-zip', { entry: 'word/embeddings/a.zip' }])
  })

  it('a part that is larger than its zip says is not unpacked beyond it', () => {
    const lying = docx({ 'word/document.xml': documentXml(paragraph('dài '.repeat(5000))) })
    const view = new DataView(lying.buffer)
    for (let at = 0; at < lying.length - 4; at++) {
      if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 120, true)
      if (view.getUint32(at, true) === 0x04034b50) view.setUint32(at + 22, 120, true)
    }
    expect(refusalOf(lying, 'a.docx')[0]).toBe('documents/damaged')
  })

  it('document types, entities and broken XML, with their line', () => {
    const xml = documentXml(paragraph('x')).replace('?>', '?>\n<!DOCTYPE w [<!ENTITY a "aaaa">]>')
    expect(refusalOf(docx({ 'word/document.xml': xml }), 'a.docx')).toEqual(['documents/doctype', { entry: 'word/document.xml', line: 2 }])
    expect(refusalOf(docx({ ...good, 'word/styles.xml': '<!DOCTYPE x><x/>' }), 'a.docx')[0]).toBe('documents/doctype')
    expect(refusalOf(docx({ 'word/document.xml': documentXml(paragraph('&unknown;')) }), 'a.docx')[0]).toBe('documents/damaged')
    expect(refusalOf(docx({ 'word/document.xml': documentXml('<w:p>') }), 'a.docx')[0]).toBe('documents/damaged')
    expect(refusalOf(docx({ 'word/document.xml': documentXml('<w:r>'.repeat(600) + '</w:r>'.repeat(600)) }), 'a.docx')[0]).toBe('documents/damaged')
  })

  it('texts too long to be a plan', () => {
    expect(refusalOf(strToU8(`KẾ HOẠCH\n${'dài '.repeat(6000)}`), 'a.txt')).toEqual(['documents/line-too-long', expect.objectContaining({ line: 2 })])
    expect(refusalOf(strToU8('một dòng của kế hoạch\n'.repeat(60_000)), 'a.txt')[0]).toBe('documents/too-long')
  })

  it('bytes that are no text, with the line', () => {
    expect(refusalOf(new Uint8Array([...strToU8('KẾ HOẠCH\nnăm '), 0xff, 0x41]), 'a.txt')).toEqual(['documents/not-text', { line: 2 }])
    expect(refusalOf(strToU8('KẾ HOẠCH\n\u0000 2018 dài thêm một ít cho đủ'), 'a.txt')).toEqual(['documents/not-text', { line: 2 }])
  })
})

describe('old encodings are recognised, never converted', () => {
  const TCVN3 = 'KÕ ho¹ch n¨m 2018\nTriÓn khai thùc hiÖn §Ò ¸n thµnh lËp vµ nh©n réng m« h×nh C©u l¹c bé liªn thÕ hÖ tù gióp nhau trªn ®Þa bµn tØnh'
  const VNI =
    'Keá hoaïch naêm 2018\nTrieån khai thöïc hieän Ñeà aùn thaønh laäp vaø nhaân roäng moâ hình Caâu laïc boä lieân theá heä töï giuùp nhau treân ñòa baøn tænh'
  const CP1258 =
    'KêÌ hoaòch nãm 2018\nTriêÒn khai thýòc hiêòn Ðêì aìn thaÌnh lâòp vaÌ nhân rôòng mô hiÌnh Câu laòc bôò liên thêì hêò týò giuìp nhau trên ðiòa baÌn'
  const MOJIBAKE = Buffer.from('Kế hoạch năm 2018\nTriển khai thực hiện Đề án thành lập và nhân rộng mô hình Câu lạc bộ liên thế hệ tự giúp nhau').toString(
    'latin1',
  )

  it.each([
    ['TCVN3', TCVN3],
    ['VNI', VNI],
    ['Windows-1258', CP1258],
  ])('%s, as bytes and pasted into Unicode or Word', (encoding, text) => {
    const bytes = Uint8Array.from(text, (letter) => letter.charCodeAt(0))
    expect(refusalOf(bytes, 'a.txt')).toEqual(['documents/legacy-encoding', { encoding, line: 1 }])
    expect(refusalOf(strToU8(text), 'a.txt')).toEqual(['documents/legacy-encoding', { encoding, line: 1 }])
    const word = docx({ 'word/document.xml': documentXml(text.split('\n').map(paragraph).join('')) })
    expect(refusalOf(word, 'a.docx')).toEqual(['documents/legacy-encoding', { encoding, line: 1 }])
  })

  it('UTF-8 that was shown in a wrong table, and letters lost to question marks', () => {
    expect(refusalOf(strToU8(MOJIBAKE), 'a.txt')).toEqual(['documents/mojibake', { line: 1 }])
    const shown = new TextDecoder('windows-1252').decode(strToU8('Kế hoạch năm 2018: thành lập 05 câu lạc bộ ở các huyện, vận động nguồn lực'))
    expect(refusalOf(strToU8(`Tiêu đề\n${shown}`), 'a.txt')).toEqual(['documents/mojibake', { line: 2 }])
    expect(refusalOf(strToU8('K? ho?ch n?m 2018\nTri?n khai th?c hi?n ?? án thành l?p và nhân r?ng mô hình'), 'a.txt')).toEqual([
      'documents/mojibake',
      { line: 1 },
    ])
  })

  it('leaves proper Vietnamese alone, old tone places, foreign names and a stray sign included', () => {
    const proper =
      'Hoà Bình, thuỷ lợi, quý, khoẻ, hoá, toán, uỷ ban, ngoài, loà xoà; Hội nghị tại Curaçao và Malmö; cạnh tranh ©2018; ½ ngày; "thật không?" - ai hỏi? được.'
    const answer = readLines(strToU8(`KẾ HOẠCH\n${proper}\n${'Triển khai thực hiện Đề án năm 2018. '.repeat(20)}`), 'a.txt')
    expect(isRefusal(answer)).toBe(false)
  })
})
