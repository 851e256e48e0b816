/** The five lines of plan 184's estimate, in đồng. */
import { dong } from '#kernel/money.ts'
import type { Estimate, Plan } from '#features/plans/plan.ts'

const millions = (amount: number | null) => (amount === null ? null : dong(Math.round(amount * 1_000_000)))
const line = (number: string, title: string, total: number, bySource: readonly (number | null)[]) => ({
  number,
  title,
  total: millions(total),
  bySource: bySource.map(millions),
  line: 0,
})

export const exampleEstimate: Estimate = {
  unit: 'Triệu đồng',
  sources: [
    { kind: 'budget', title: 'Nguồn ngân sách tỉnh' },
    { kind: 'care-fund', title: 'Nguồn Quỹ Chăm sóc và phát huy vai trò người cao tuổi' },
    { kind: 'mobilised', title: 'Nguồn xã hội hóa' },
  ],
  lines: [
    line('1', 'Tổ chức 01 lớp tập huấn (khoảng 85 người, 1 ngày/lớp).', 50.7, [50.7, null, null]),
    line('2', 'Thành lập các Câu lạc bộ (Lễ ra mắt 5 câu lạc bộ)', 18, [18, null, null]),
    line('3', 'Hỗ trợ nguồn quỹ cho các Câu lạc bộ', 400, [null, 320, 80]),
    line('4', 'Giám sát, hỗ trợ, nâng cao năng lực', 17.6, [17.6, null, null]),
    line('5', 'Tổ chức Hội nghị tổng kết', 43, [43, null, null]),
  ],
  total: millions(529.3),
  totalBySource: [129.3, 320, 80].map(millions),
}

export const examplePlan: Plan = {
  number: '184/KH-UBND',
  date: null,
  kind: 'KẾ HOẠCH',
  issuer: 'UBND tỉnh Lào Cai',
  place: null,
  title: 'Triển khai thực hiện Đề án năm 2018',
  years: { from: 2018, to: 2018 },
  bases: [],
  purposes: [],
  scope: null,
  beneficiaries: null,
  targets: [],
  activities: [],
  funding: { total: null, approximate: false, bySource: [] },
  estimate: exampleEstimate,
  duties: [],
  recipients: [],
  authority: null,
  signer: null,
  unread: [],
}
