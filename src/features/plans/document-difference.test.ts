import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { edited, LAO_CAI_2018, readPlanText } from '../../../tests/plans/checked-text.ts'
import { differenceOf, textOfPiece } from './document-difference.ts'
import type { Piece, PlanDocument } from './plan-document.ts'

const { document } = readPlanText(LAO_CAI_2018)
const changedBy = (...edits: readonly (readonly [string, string])[]) => differenceOf(document, readPlanText(edited(LAO_CAI_2018, ...edits)).document)

describe('what changed between two texts', () => {
  it('is nothing where only lines moved', () => {
    expect(changedBy(['IV. NỘI DUNG', '\n\nIV. NỘI DUNG'])).toEqual([])
  })

  it('is shown word by word, at its clause', () => {
    const [change, ...others] = changedBy(['ít nhất 2.000 thành viên', 'ít nhất 960 thành viên'])
    expect(others).toEqual([])
    expect(change).toMatchObject({ kind: 'changed', anchor: 'III.3' })
    expect(change!.words.filter(({ kind }) => kind !== 'same')).toEqual([{ kind: 'removed', text: '2.000' }, { kind: 'added', text: '960' }])
  })

  it('keeps a clause that was changed apart from one that was put in before it', () => {
    const changes = changedBy(['2. Sở Lao động - Thương binh và Xã hội:\n- Phối hợp chặt chẽ', '2. Sở Lao động - Thương binh và Xã hội:\n- Hằng quý tổng hợp số liệu gửi Ủy ban nhân dân tỉnh.\n- Phối hợp thường xuyên'])
    expect(changes.map(({ kind, anchor, after: text }) => [kind, anchor, text?.slice(0, 20)])).toEqual([['added', 'VI.2', '- Hằng quý tổng hợp '], ['changed', 'VI.2', '- Phối hợp thường xu']])
  })

  it('takes a clause out, and names a mark that changed', () => {
    expect(changedBy(['- Cử cán bộ tham gia các lớp tập huấn kỹ thuật về thành lập và nhân rộng mô hình Câu lạc bộ liên thế hệ tự giúp nhau do Trung ương Hội Người cao tuổi Việt Nam tổ chức.\n', ''])).toMatchObject([{ kind: 'removed', anchor: 'IV.1.a', after: null }])
    expect(changedBy(['h) Thời gian', 'b) Thời gian'])).toMatchObject([{ kind: 'changed', before: 'h) Thời gian thực hiện: Từ tháng 7 - 10/2018.', after: 'b) Thời gian thực hiện: Từ tháng 7 - 10/2018.' }])
  })

  it('of a table is the row that changed', () => {
    const [change, ...others] = changedBy(['\t17,6\n\t17,6', '\t25,6\n\t25,6'])
    expect(others).toEqual([])
    expect(change).toMatchObject({ kind: 'changed', anchor: 'annex' })
    expect(change!.after).toMatch(/^4 \| .* \| 25,6 \| 25,6 \|/)
  })

  it('always gives both texts back, whatever was put in, taken out or changed', () => {
    const text = fc.array(fc.constantFrom('câu lạc bộ', 'Văn Bàn', '70%', 'thành viên', '2.000', 'h)', '…'), { maxLength: 8 }).map((words) => words.join(' '))
    const piece = fc.record({ anchor: fc.constantFrom('I', 'I.1', 'II.2'), role: fc.constantFrom('paragraph' as const, 'bullet' as const), label: fc.constantFrom('', '-'), text, line: fc.nat(9) })
    const some = fc.array(piece, { maxLength: 12 }).map((pieces): PlanDocument => ({ pieces }))
    const texts = ({ pieces }: { readonly pieces: readonly Piece[] }) => pieces.map(textOfPiece).toSorted()
    fc.assert(
      fc.property(some, some, (before, changed) => {
        const changes = differenceOf(before, changed)
        for (const { words, before: old, after: fresh } of changes) {
          expect(words.filter(({ kind }) => kind !== 'added').map((part) => part.text).join('')).toBe(old ?? '')
          expect(words.filter(({ kind }) => kind !== 'removed').map((part) => part.text).join('')).toBe(fresh ?? '')
        }
        const [gone, come] = [changes.map(({ before: old }) => old), changes.map(({ after: fresh }) => fresh)].map((side) => side.filter((text) => text !== null))
        expect(less(texts(before), gone!)).toEqual(less(texts(changed), come!))
      }),
      { numRuns: 200 },
    )
  })
})

/** What both texts have in common. */
function less(all: readonly string[], some: readonly string[]): string[] {
  const rest = [...all]
  for (const text of some) rest.splice(rest.indexOf(text), 1)
  return rest
}
