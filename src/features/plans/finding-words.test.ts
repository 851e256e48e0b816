import { describe, expect, it } from 'vitest'
import { checkText, edited, LAO_CAI_2018 } from '../../../tests/plans/checked-text.ts'
import { checkAsJson } from './check-json.ts'
import { type Finding, findingKey, found } from './finding.ts'
import { findingWords } from './finding-words.ts'
import { en } from './finding-words.en.ts'
import { vi } from './finding-words.vi.ts'

const findings = checkText(LAO_CAI_2018)
const said = (code: string, language: 'vi' | 'en' = 'vi') => findingWords(findings.find((finding) => finding.code === `plan-check/${code}`)!, language)

describe('a finding in words', () => {
  it('names the figures and the two places', () => {
    expect(said('elderly-share')).toEqual({
      title: '700 người cao tuổi là 35% của 2.000 thành viên, III.4 lại ghi 70%',
      computed: '700 : 2.000 = 35%. Chỗ này không ghi tuổi, theo Luật Người cao tuổi là từ 60 tuổi; III.4 tính từ 55 tuổi. Hai cách tính tuổi khác nhau thì hai số có thể cùng đúng.',
      suggestion: 'Ghi rõ tuổi ở cả hai chỗ và theo dõi riêng hai số.',
    })
    expect(said('care-fund-without-duty').title).toBe('320 triệu đồng từ Quỹ Chăm sóc, chưa giao nơi giữ quỹ trích')
    expect(said('capital-per-borrower').title).toBe('Vốn mới bình quân 400.000\u00a0đ cho mỗi người vay')
    expect(said('supervision-partial', 'en').computed).toBe('11 : 16 = 68,8%; 5 clubs are left. The estimate for 11 clubs is 1,6 million đồng a club.')
  })

  it('is whole in both languages, in composed letters, and suggests nothing where all is well', () => {
    for (const finding of findings) {
      for (const language of ['vi', 'en'] as const) {
        const words = findingWords(finding, language)
        const text = Object.values(words).join(' ')
        expect(text).not.toMatch(/undefined|NaN|null|\[object|\s{2,}(?=\S)/)
        expect(text).toBe(text.normalize('NFC'))
        expect([words.title !== '', words.computed !== '', words.suggestion === '']).toEqual([true, true, finding.severity === 'agrees'])
      }
    }
  })

  it('has the same codes in both languages', () => {
    expect(Object.keys(en)).toEqual(Object.keys(vi))
  })
})

describe('findings as data', () => {
  it('carry a code, a place, a severity, a sentence and the figures', () => {
    const [first] = checkAsJson(findings)
    expect(first).toEqual({
      code: 'plan-check/place-name', anchor: 'III.2', severity: 'error', values: { written: 'Văn Bản', name: 'Văn Bàn' },
      message: '“Văn Bản” có lẽ là “Văn Bàn”. Khác một dấu; tên “Văn Bàn” có ở chỗ khác hoặc trong danh mục địa bàn. Sửa “Văn Bản” thành “Văn Bàn”.',
    })
    expect(checkAsJson(findings)).toHaveLength(findings.length)
  })
})

describe('the key under which a reason is kept', () => {
  const keysOf = (given: readonly Finding[]) => given.map(findingKey)
  it('is another for each finding, and short', () => {
    expect(new Set(keysOf(findings)).size).toBe(findings.length)
    expect(Math.max(...keysOf(findings).map((key) => key.length))).toBeLessThan(100)
  })

  it('stays when lines are added above, and changes with the figures', () => {
    const moved = checkText(edited(LAO_CAI_2018, ['I. MỤC ĐÍCH', '\n\nI. MỤC ĐÍCH']))
    expect(keysOf(moved)).toEqual(keysOf(findings))
    const place = { anchor: 'III.3', line: 15 }
    const sum = (printed: number) => findingKey(found('error', 'plan-check/row-sum', place, { row: 'a', sum: 1, printed, difference: 1 }))
    expect(sum(1)).toBe(sum(1))
    expect(sum(1)).not.toBe(sum(2))
  })
})
