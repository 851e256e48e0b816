/** Cơ quan, tổ chức: lời trên màn hình. */
export const vi = {
  title: 'Cơ quan, tổ chức',
  onDay: 'Danh sách vào ngày',
  name: 'Tên',
  kind: 'Loại',
  area: 'Địa bàn',
  under: 'Cấp trên',
  aliases: 'Cách ghi khác',
  successors: 'Chuyển nhiệm vụ về',
  kinds: { government: 'Cơ quan hành chính', association: 'Hội Người cao tuổi', front: 'Mặt trận Tổ quốc', union: 'Đoàn thể chính trị - xã hội', press: 'Báo chí, truyền thông' },
  asked: { assigned: 'Giao', requested: 'Đề nghị' },
  askedHint: 'Mặt trận và các đoàn thể không trực thuộc Ủy ban nhân dân nên kế hoạch đề nghị, không giao.',
}

export type AgencyWords = typeof vi
