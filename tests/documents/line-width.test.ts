import { expect, it } from 'vitest'
import { widthOf } from '#server/documents/docx-line-width.ts'

/** Widths in points as a page set in bold Times New Roman really has them. */
it.each([
  ['Độc lập - Tự do - Hạnh phúc', 14, 171.2, 0.02],
  ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 13, 271.9, 0.02],
  ['TỈNH LÀO CAI', 13, 91.8, 0.06],
])('%s', (text, points, measured, tolerance) => {
  const width = widthOf(text, points * 2) / 20
  expect(Math.abs(width - measured) / measured).toBeLessThan(tolerance)
  expect(widthOf(text.normalize('NFD'), points * 2)).toBe(widthOf(text, points * 2))
})
