import { describe, expect, it } from 'vitest'
import { doersOf, isSameBody, splitBodies } from './read-bodies.ts'

describe('lists of bodies', () => {
  it.each([
    ['Sở Y tế, UBND các huyện và Hội Phụ nữ tỉnh', ['Sở Y tế', 'UBND các huyện', 'Hội Phụ nữ tỉnh']],
    ['Sở Văn hóa, Thể thao và Du lịch', ['Sở Văn hóa, Thể thao và Du lịch']],
    ['Sở Lao động - Thương binh và Xã hội; Sở Tài chính.', ['Sở Lao động - Thương binh và Xã hội', 'Sở Tài chính']],
    ['UBND và Hội Người cao tuổi các huyện, thành phố', ['UBND và Hội Người cao tuổi các huyện, thành phố']],
    ['UBND các huyện Văn Bàn, Bảo Yên, Bắc Hà', ['UBND các huyện Văn Bàn, Bảo Yên, Bắc Hà']],
    ['Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh và các Đoàn thể tỉnh', ['Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh', 'các Đoàn thể tỉnh']],
  ])('%s', (printed, bodies) => {
    expect(splitBodies(printed)).toEqual(bodies)
  })

  it.each([
    ['Đài phát thanh - Truyền hình tỉnh, Báo Lào Cai tăng cường thông tin', ['Đài phát thanh - Truyền hình tỉnh', 'Báo Lào Cai']],
    ['Chỉ đạo các đơn vị y tế, Sở Tài chính', []],
    ['Ban Chỉ đạo tỉnh hướng dẫn các địa phương', ['Ban Chỉ đạo tỉnh']],
    ['Các tổ chức chính trị - xã hội tuyên truyền', ['Các tổ chức chính trị - xã hội']],
  ])('who does: %s', (duty, doers) => {
    expect(doersOf(duty)).toEqual(doers)
  })

  it('knows one body by two printings, and two bodies of one kind apart', () => {
    expect(isSameBody('Đài phát thanh - Truyền hình tỉnh', 'Đài Phát thanh và Truyền hình tỉnh')).toBe(true)
    expect(isSameBody('Cổng thông tin điện tử tỉnh', 'Cổng thông tin điện tử tỉnh Lào Cai')).toBe(true)
    expect(isSameBody('Sở Y tế', 'Sở Tài chính')).toBe(false)
    expect(isSameBody('tỉnh Lào Cai', 'Cổng thông tin điện tử tỉnh Lào Cai')).toBe(false)
  })
})
