/** Sổ tài sản: what the club owns as on a day, by kind; what is gone is listed below with why. */
import { signedBy } from '#features/clubs/founding-phrases.ts'
import { clubHead, clubWithHamlet, column, confirmedBy, moneyTable, orEmpty, type PaperClub, sum } from '#features/ledger/club-form.ts'
import { type Day, formatDay } from '#kernel/day.ts'
import { type Dong, dong, formatWhole } from '#kernel/money.ts'
import type { Block, OfficialDocument } from '#kernel/official-document.ts'
import type { Sheet } from '#kernel/sheet.ts'
import { ASSET_KINDS, type AssetKind, type AssetOrigin, type AssetState, type Cause } from './asset.ts'
import { namesVi } from './names.vi.ts'

export type ListedAsset = AssetState & { readonly name: string; readonly kind: AssetKind; readonly unit: string; readonly acquiredOn: Day; readonly origin: AssetOrigin; readonly value: Dong | null; readonly giver: string | null; readonly unnamed: boolean }
export type GoneLine = { readonly name: string; readonly unit: string; readonly day: Day; readonly quantity: number; readonly cause: Cause; readonly note: string }
export type AssetListFacts = { readonly of: PaperClub; readonly on: Day; readonly assets: readonly ListedAsset[]; readonly gone: readonly GoneLine[] }

const originOf = ({ origin, giver, unnamed }: ListedAsset): string => [namesVi.assetOrigins[origin], unnamed ? null : giver].filter(Boolean).join(': ')
const TITLES = ['Số TT', 'Tên tài sản', 'Đơn vị', 'Số lượng', 'Ngày có', 'Nguồn', 'Giá trị khi có (đồng)', 'Tình trạng', 'Người giữ, nơi để', 'Kiểm kê gần nhất'] as const
const ALIGNS = ['center', 'start', 'center', 'end', 'center', 'start', 'end', 'start', 'start', 'center'] as const
const cellsOf = (asset: ListedAsset) => ({ unit: asset.unit, quantity: asset.quantity, day: formatDay(asset.acquiredOn), origin: originOf(asset), condition: namesVi.conditions[asset.condition], keeper: asset.keeper ?? '', checked: asset.lastCheckedOn ? formatDay(asset.lastCheckedOn) : '' })
const byKind = (assets: readonly ListedAsset[]) => ASSET_KINDS.map((kind) => ({ kind, of: assets.filter((asset) => asset.kind === kind && asset.quantity > 0) })).filter(({ of }) => of.length > 0)
const worthOf = (assets: readonly ListedAsset[]): number => assets.reduce((total, { value }) => total + (value ?? 0), 0)

/** The last words of the paper, with which the signatures stand. */
function totalText(held: readonly ListedAsset[]): string {
  const worth = worthOf(held)
  return `Câu lạc bộ đang có ${held.length} loại tài sản${worth > 0 ? `, giá trị khi có ${sum(dong(worth))}` : ''}.`
}

export function assetListPaper({ of, on, assets, gone }: AssetListFacts): OfficialDocument {
  const shares = [0.05, 0.17, 0.07, 0.06, 0.09, 0.16, 0.11, 0.09, 0.11, 0.09] as const
  let at = 0
  const groups = byKind(assets)
  const rows = groups.flatMap(({ kind, of: group }) => [
    { cells: ['', namesVi.assetKinds[kind], '', '', '', '', orEmpty(worthOf(group)), '', '', ''], strong: true },
    ...group.map((asset) => {
      at += 1
      const { unit, quantity, day, origin, condition, keeper, checked } = cellsOf(asset)
      return { cells: [String(at), asset.name, unit, formatWhole(quantity), day, origin, orEmpty(asset.value ?? 0), condition, keeper, checked], strong: false }
    }),
  ])
  const table: Block = { kind: 'table', table: moneyTable(TITLES.map((title, column_) => column(title, shares[column_]!, ALIGNS[column_])), rows) }
  return {
    sheet: 'book', across: true, letterhead: clubHead(of, on), kind: 'SỔ TÀI SẢN', title: `Tài sản của câu lạc bộ đến ngày ${formatDay(on)}`,
    body: [...(rows.length > 0 ? [table] : []), ...goneBlocks(gone), rows.length > 0 ? { kind: 'paragraph', text: totalText(groups.flatMap(({ of: group }) => group)) } : { kind: 'note', text: gone.length > 0 ? 'Câu lạc bộ không còn tài sản nào.' : 'Câu lạc bộ chưa ghi tài sản nào.' }],
    foot: { recipients: [], authority: [], signer: null, signatures: [[confirmedBy(of), signedBy(['Người ghi sổ']), signedBy(['Chủ nhiệm'])]] }, annexes: [], sample: of.sample,
  }
}
function goneBlocks(gone: readonly GoneLine[]): Block[] {
  if (gone.length === 0) return []
  const columns = [column('Ngày', 0.12, 'center'), column('Tên tài sản', 0.28), column('Số lượng', 0.12, 'end'), column('Vì sao giảm', 0.16), column('Lý do', 0.32)]
  return [{ kind: 'heading', text: 'Tài sản đã giảm' }, { kind: 'table', table: moneyTable(columns, gone.map(({ day, name, unit, quantity, cause, note }) => ({ cells: [formatDay(day), name, `${formatWhole(quantity)} ${unit}`, namesVi.causes[cause], note], strong: false }))) }]
}

export function assetListSheet({ of, on, assets }: AssetListFacts): Sheet {
  const widths = [8, 34, 10, 10, 12, 34, 18, 22, 26, 16] as const
  const listed = byKind(assets).flatMap((group) => group.of)
  const rows = listed.map((asset, at) => {
    const { unit, quantity, day, origin, condition, keeper, checked } = cellsOf(asset)
    return { cells: [at + 1, asset.name, unit, quantity, day, origin, asset.value, condition, keeper, checked], strong: false }
  })
  const all = { cells: ['', 'Cộng giá trị', '', null, '', '', listed.length > 0 ? { value: worthOf(listed), sumOf: { rows: [0, listed.length - 1] as const } } : 0, '', '', ''], strong: true }
  return { name: 'Tài sản', title: 'SỔ TÀI SẢN', reference: `(${clubWithHamlet(of)}. Đến ngày ${formatDay(on)})`, unit: 'Đơn vị tính: đồng', columns: TITLES.map((title, at) => ({ title, width: widths[at]!, align: ALIGNS[at]! })), rows: [...rows, all], remarks: [], sample: of.sample }
}
