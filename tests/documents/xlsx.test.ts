import { strFromU8, unzipSync } from 'fflate'
import { readXlsx } from 'hucre'
import { describe, expect, it } from 'vitest'
import { isRefusal } from '#kernel/refusal.ts'
import type { Sheet } from '#kernel/sheet.ts'
import { estimateSheet } from '#features/plans/estimate-sheet.ts'
import { writeXlsx } from '#server/documents/xlsx.ts'
import { examplePlan } from './example-estimate.ts'

const sheet = estimateSheet(examplePlan, { sample: false })
if (isRefusal(sheet)) throw new Error(sheet.refused)
const written = writeXlsx(sheet)
const partOf = (bytes: Uint8Array, name: string): string => strFromU8(unzipSync(bytes)[name]!)
const worksheet = async (): Promise<string> => partOf(await written, 'xl/worksheets/sheet1.xml')

describe('a sheet as Excel', () => {
  it('keeps sums as formulas with their values', async () => {
    const xml = await worksheet()
    expect(xml).toMatch(/<c r="C5"[^>]*><f>SUM\(D5:F5\)<\/f><v>50700000<\/v>/)
    expect(xml).toMatch(/<c r="C10"[^>]*><f>SUM\(C5:C9\)<\/f><v>529300000<\/v>/)
    expect(xml).toMatch(/<c r="E10"[^>]*><f>SUM\(E5:E9\)<\/f><v>320000000<\/v>/)
    expect(xml.match(/<f>/g)).toHaveLength(9)
  })

  it('freezes the header, repeats it in print, and prints on A4 across', async () => {
    const xml = await worksheet()
    expect(xml).toMatch(/<pane[^>]*ySplit="4"[^>]*state="frozen"/)
    expect(xml).toMatch(/<pageSetup[^>]*paperSize="9"/)
    expect(xml).toMatch(/<pageSetup[^>]*orientation="landscape"/)
    expect(partOf(await written, 'xl/workbook.xml')).toMatch(/_xlnm\.Print_Titles[^>]*>[^<]*\$4:\$4</)
  })

  it('groups whole numbers and says what is text', async () => {
    const styles = partOf(await written, 'xl/styles.xml')
    const xml = await worksheet()
    const format = (cell: string) => {
      const style = Number(new RegExp(`<c r="${cell}"[^>]* s="(\\d+)"`).exec(xml)![1])
      const cellFormats = styles.slice(styles.indexOf('<cellXfs'), styles.indexOf('</cellXfs>')).match(/<xf [^>]*numFmtId="\d+"/g)!
      const id = /numFmtId="(\d+)"/.exec(cellFormats[style]!)![1]!
      return new RegExp(`<numFmt numFmtId="${id}" formatCode="([^"]*)"`).exec(styles)?.[1] ?? id
    }
    const WHOLE = ['[$-42A]#,##0']
    const TEXT = ['@', '49']
    expect(WHOLE).toContain(format('C5')) // shown as 50.700.000 where numbers are written the Vietnamese way
    expect(WHOLE).toContain(format('D5'))
    expect(TEXT).toContain(format('B5'))
  })

  it('never lets words become a formula', async () => {
    const hostile = ['=1+1', '+84912345678', '-5', '@SUM(A1)', '=HYPERLINK("http://example.com","x")', '\t=1', "'=1", 'Bảo\u0000 Thắng\ud83d']
    const bytes = await writeXlsx({
      ...(sheet as Sheet),
      title: '=TITLE()',
      remarks: ['=REMARK()'],
      rows: hostile.map((text) => ({ cells: [text], strong: false })),
    })
    const xml = partOf(bytes, 'xl/worksheets/sheet1.xml')
    expect(xml).not.toContain('<f>')
    const { sheets } = await readXlsx(bytes)
    const column = sheets[0]!.rows.map((row) => row[0])
    expect(column).toEqual(expect.arrayContaining([...hostile.slice(0, -1), 'Bảo Thắng', '=TITLE()', '=REMARK()']))
    expect(xml.match(/<c r="A\d+"(?![^>]*t="(?:s|inlineStr)")[^>]*>(?=<v>)/g)).toBeNull()
  })

  it('stamps a sample in its first line and in the header of each further page', async () => {
    const bytes = await writeXlsx({ ...(sheet as Sheet), sample: true })
    expect((await readXlsx(bytes)).sheets[0]!.rows[0]![0]).toBe('MẪU')
    expect(partOf(bytes, 'xl/worksheets/sheet1.xml')).toMatch(/<oddHeader>[^<]*MẪU/)
    expect(await worksheet()).not.toContain('MẪU')
    expect((await readXlsx(await written)).sheets[0]!.rows.flat()).not.toContain('MẪU')
  })
})
