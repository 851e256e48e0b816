import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type OfficialDocument, printedTable } from '#kernel/official-document.ts'
import { writeDocx } from '#server/documents/docx.ts'
import { checkDecree30, stampedHeaders } from './decree-30-check.ts'
import { examplePaper } from './example-paper.ts'
import { openWord, spoil, wordsOf } from './word-parts.ts'

const written = writeDocx(examplePaper)

describe('papers keep to decree 30/2020', () => {
  const blank: OfficialDocument = {
    ...examplePaper,
    letterhead: {
      ...examplePaper.letterhead,
      superior: 'UBND tỉnh Lào Cai',
      issuer: '…………',
      number: 'Số: ……/……',
      placeAndDate: '…………, ngày …… tháng …… năm ……',
    },
    foot: { recipients: [], authority: [], signer: null },
  }
  it.each([
    ['every element given', examplePaper],
    ['everything left blank', blank],
    ['a sample', { ...examplePaper, sample: true }],
    [
      'decomposed letters in the words',
      { ...examplePaper, title: examplePaper.title.normalize('NFD'), foot: { ...examplePaper.foot, signer: 'Lò Thị Mẩy'.normalize('NFD') } },
    ],
  ])('%s: no violation', async (_, paper) => {
    expect(checkDecree30(await writeDocx(paper))).toEqual([])
  })

  /** Words that offices write, and what comes in by copying: marks of XML, control characters, halves of emoji, decomposed letters. */
  const piece = fc.constantFrom(
    'Câu lạc bộ',
    'Bảo Thắng',
    'Tổ chức',
    'Ủy ban'.normalize('NFD'),
    '2.000',
    '60 - 70%',
    '<w:p>',
    '&amp;',
    '"',
    '\u0000',
    '\u000b',
    '\ud83d',
    '👵',
    ']]>',
    '=1+1',
  )
  const words = fc.array(piece, { minLength: 1, maxLength: 40 }).map((pieces) => `Mục ${pieces.join(' ')}`)
  const random = fc.record({
    title: words,
    issuer: words,
    lines: fc.array(words, { maxLength: 12 }),
    recipients: fc.array(words, { maxLength: 5 }),
    signer: fc.option(words),
    rows: fc.array(fc.array(words, { minLength: 1, maxLength: 9 }), { minLength: 1, maxLength: 8 }),
    sample: fc.boolean(),
  })

  it('whatever the words are: no violation, every line on paper', async () => {
    await fc.assert(
      fc.asyncProperty(random, async ({ title, issuer, lines, recipients, signer, rows, sample }) => {
        const bytes = await writeDocx({
          ...examplePaper,
          title,
          letterhead: { ...examplePaper.letterhead, issuer },
          body: lines.map((text, at) => ({
            kind: (['basis', 'section', 'heading', 'clause', 'point', 'bullet', 'paragraph', 'note'] as const)[at % 8]!,
            text,
          })),
          foot: { ...examplePaper.foot, recipients, signer },
          annexes: [{ label: null, title, reference: null, unit: null, body: [{ kind: 'table', table: printedTable(rows) }] }],
          sample,
        })
        expect(checkDecree30(bytes)).toEqual([])
        const printed = wordsOf(openWord(bytes).get('word/document.xml')!)
        for (const text of lines) expect(printed).toContain(text.normalize('NFC').replace(/[\p{Cc}\p{Cs}]/gu, ''))
      }),
      { numRuns: 100 },
    )
  })

  it('stamps a sample on the first and later pages of every section, and nothing else', async () => {
    expect(stampedHeaders(await writeDocx({ ...examplePaper, sample: true }))).toEqual({ stamped: 4, headers: 4 })
    expect(stampedHeaders(await written)).toEqual({ stamped: 0, headers: 4 })
  })
})

/** Turns the first run properties before the words into others. */
const beforeWords = (words: string, from: string, to: string) => (xml: string) => {
  const at = xml.indexOf(`>${words}`)
  const start = xml.lastIndexOf('<w:p>', at)
  return xml.slice(0, start) + xml.slice(start, at).replace(from, to) + xml.slice(at)
}
const swap = (from: string | RegExp, to: string) => (xml: string) => xml.replace(from, to)

describe('the check finds each slip', () => {
  it.each<[string, (xml: string) => string, (string | RegExp)?]>([
    ['paper-size', swap('w:w="11906"', 'w:w="12240"')],
    ['orientation', swap(/(<w:sectPr>.*?<w:pgSz) w:w="11906" w:h="16838" w:orient="portrait"/, '$1 w:w="16838" w:h="11906" w:orient="landscape"')],
    ['margin', swap('w:left="1701"', 'w:left="1440"')],
    ['margin', swap('w:right="851"', 'w:right="1300"')],
    ['annex-page', swap(/(.*)<w:type w:val="nextPage"\/>/s, '$1<w:type w:val="continuous"/>')],
    ['annex-page-number', swap(/(.*)w:start="1"/s, '$1w:start="5"')],
    ['font', swap(/w:ascii="Times New Roman"/, 'w:ascii="Arial"'), 'word/styles.xml'],
    ['font', beforeWords('2. Toàn tỉnh', '<w:rPr>', '<w:rPr><w:rFonts w:ascii="Arial" w:hAnsi="Arial" w:cs="Arial" w:eastAsia="Arial"/>')],
    ['size', beforeWords('2. Toàn tỉnh', '<w:sz w:val="28"/>', '<w:sz w:val="20"/>')],
    ['body-size', beforeWords('2. Toàn tỉnh', '<w:sz w:val="28"/>', '<w:sz w:val="24"/>')],
    ['color', beforeWords('2. Toàn tỉnh', '<w:rPr>', '<w:rPr><w:color w:val="FF0000"/>')],
    ['underline', beforeWords('BÁO CÁO', '<w:rPr>', '<w:rPr><w:u w:val="single"/>')],
    ['not-composed', (xml) => xml.replace('Toàn tỉnh', 'Toàn tỉnh'.normalize('NFD'))],
    ['page-number-first', swap('<w:titlePg/>', '')],
    ['page-number', swap(/PAGE/, 'NUMPAGES'), /header\d+\.xml$/],
    ['page-number-place', swap('w:val="center"', 'w:val="right"'), /header\d+\.xml$/],
    ['page-number-place', swap('w:header="567"', 'w:header="1300"')],
    ['page-number-size', swap(/w:val="26"/g, 'w:val="20"'), /header\d+\.xml$/],
    ['letterhead', swap(/<w:tbl>.*?<\/w:tbl>/s, '')],
    ['letterhead-borders', swap(/<w:top w:val="none"/, '<w:top w:val="single"')],
    ['letterhead-place', beforeWords('Số: 05', 'w:val="center"', 'w:val="left"')],
    ['motto', swap('Độc lập - Tự do', 'Độc lập – Tự do')],
    ['motto-type', beforeWords('Độc lập', '<w:b/>', '')],
    ['motto-rule', swap(/(Hạnh phúc<\/w:t><\/w:r><\/w:p><w:p>.*?)<w:pBdr>.*?<\/w:pBdr>/s, '$1')],
    ['issuer', swap('ỦY BAN NHÂN DÂN', 'Ủy ban nhân dân')],
    ['issuer', swap('ỦY BAN NHÂN DÂN', 'UBND')],
    ['issuer-rule', swap(/<w:pBdr>.*?<\/w:pBdr>/s, '')],
    ['number', swap('Số: 05/BC-UBND', 'Số: 5/BC-UBND')],
    ['number', swap('Số: 05/BC-UBND', 'Số: 05 / BC-UBND')],
    ['number', swap('Số: 05/BC-UBND', 'Số 05/BC-UBND')],
    ['number-type', beforeWords('Số: 05', '<w:rPr>', '<w:rPr><w:b/>')],
    ['place-date', swap('ngày 05 tháng 02 năm 2018', 'ngày 5 tháng 2 năm 2018')],
    ['place-date', swap('ngày 05 tháng 02 năm 2018', 'ngày 05 tháng 08 năm 2018')],
    ['place-date', swap('Lào Cai, ngày', 'Lào Cai ngày')],
    ['place-date-type', beforeWords('Lào Cai, ngày', '<w:i/>', '')],
    ['title', swap(/(năm 2017<\/w:t><\/w:r><\/w:p><w:p>.*?)<w:pBdr>.*?<\/w:pBdr>/s, '$1')],
    ['kind', swap('BÁO CÁO', 'Báo cáo')],
    ['title-type', beforeWords('Kết quả hoạt động', '<w:b/>', '')],
    ['body-alignment', beforeWords('2. Toàn tỉnh', 'w:val="both"', 'w:val="left"')],
    ['body-indent', beforeWords('2. Toàn tỉnh', 'w:firstLine="720"', 'w:firstLine="0"')],
    ['body-spacing', beforeWords('2. Toàn tỉnh', 'w:after="120"', 'w:after="60"')],
    ['body-lines', beforeWords('2. Toàn tỉnh', 'w:line="264"', 'w:line="480"')],
    ['foot', swap('Nơi nhận:', 'Nơi gửi:')],
    ['foot-recipients', beforeWords('- Như trên', '<w:sz w:val="22"/>', '<w:sz w:val="24"/>')],
    ['foot-authority', swap('TM. ỦY BAN NHÂN DÂN', 'TM. Ủy ban nhân dân')],
    ['foot-authority', beforeWords('Lò Thị Mẩy', '<w:b/>', '')],
    ['foot-split', swap(/<w:cantSplit\/>/g, '')],
    ['table-header', swap(/<w:tblHeader\/>/g, '')],
    ['table-split', swap(/<w:cantSplit\/>/g, '')],
  ])('%s', async (code, change, part) => {
    const codes = checkDecree30(spoil(await written, change, part)).map((violation) => violation.code)
    expect(codes).toContain(code)
  })
})
