/** Tên gọi trong sổ đóng góp, hiện vật và tài sản: như nhau trên màn hình, trên giấy và trong Excel. */
import type { AssetKind, AssetOrigin, Cause, Condition } from './asset.ts'
import type { Purpose } from './contribution.ts'
import type { WayOut } from './stock.ts'

export const namesVi = {
  purposes: { gift: 'Ủng hộ', dues: 'Đóng góp của thành viên' } satisfies Record<Purpose, string>,
  ways: { given: 'Phát', used: 'Dùng cho hoạt động', sold: 'Bán', spoiled: 'Hỏng' } satisfies Record<WayOut, string>,
  assetKinds: { sound: 'Loa đài, âm thanh', health: 'Dụng cụ y tế', furniture: 'Bàn ghế, đồ dùng', culture: 'Văn nghệ, thể thao', production: 'Dụng cụ sản xuất', other: 'Tài sản khác' } satisfies Record<AssetKind, string>,
  assetOrigins: { bought: 'Mua', given: 'Được tặng', 'handed-over': 'Được cấp, bàn giao' } satisfies Record<AssetOrigin, string>,
  conditions: { good: 'Tốt', worn: 'Cũ, còn dùng', broken: 'Hỏng, chờ sửa' } satisfies Record<Condition, string>,
  causes: { broken: 'Hỏng hẳn', lost: 'Mất', sold: 'Đã bán', given: 'Đã tặng', 'handed-over': 'Bàn giao nơi khác' } satisfies Record<Cause, string>,
  unnamed: 'Không nêu tên', workDays: (days: string) => `${days} ngày công`,
}
export type PropertyNames = typeof namesVi
