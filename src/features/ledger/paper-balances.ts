/** Bảng cân đối tài khoản và vốn theo nguồn: on paper for the file, as sheets to go on working with. */
import { signedBy } from '#features/clubs/founding-phrases.ts'
import { type Day, formatDay } from '#kernel/day.ts'
import { type Dong, formatWhole, sumDong } from '#kernel/money.ts'
import type { OfficialDocument, PaperTable } from '#kernel/official-document.ts'
import type { Sheet, SheetCell } from '#kernel/sheet.ts'
import { type Account, type Fund, FUNDS, SOURCES, type Source } from './account.ts'
import { clubHead, clubWithHamlet, column, moneyTable, orEmpty, type PaperClub } from './club-form.ts'
import { vi } from './vi.ts'

type Line = { readonly fund: Fund; readonly account: Account; readonly source: Source | null; readonly debit: Dong; readonly credit: Dong }
export type BalancesFacts = { readonly of: PaperClub; readonly on: Day; readonly lines: readonly Line[]; readonly capital: Readonly<Record<Source, Dong>> }

const nameOf = ({ account, source }: Line): string => `${vi.accounts[account]}${source ? `: ${vi.sources[source]}` : ''}`
/** What is more on the side of debit, and on the side of credit. */
const left = ({ debit, credit }: Pick<Line, 'debit' | 'credit'>): readonly [number, number] => [Math.max(0, debit - credit), Math.max(0, credit - debit)]
const add = (numbers: readonly number[]): number => numbers.reduce((sum, each) => sum + each, 0)
const sums = (lines: readonly Line[]): readonly [number, number, number, number] => [sumDong(lines.map(({ debit }) => debit)), sumDong(lines.map(({ credit }) => credit)), add(lines.map((line) => left(line)[0])), add(lines.map((line) => left(line)[1]))]
const fundsIn = (lines: readonly Line[]) => FUNDS.map((fund) => ({ fund, of: lines.filter((line) => line.fund === fund) })).filter(({ of }) => of.length > 0)

const TITLES = ['Tài khoản', 'Phát sinh Nợ', 'Phát sinh Có', 'Dư Nợ', 'Dư Có'] as const
export function trialBalancePaper({ of, on, lines }: BalancesFacts): OfficialDocument {
  const rows: PaperTable['rows'][number][] = fundsIn(lines).flatMap((each) => [
    { cells: [vi.funds[each.fund], ...sums(each.of).map(formatWhole)], strong: true },
    ...each.of.map((line) => ({ cells: [nameOf(line), ...[line.debit, line.credit, ...left(line)].map(orEmpty)], strong: false })),
  ])
  const all = { cells: ['Tổng cộng', ...sums(lines).map(formatWhole)], strong: true }
  return {
    sheet: 'book', letterhead: clubHead(of, on), kind: 'BẢNG CÂN ĐỐI TÀI KHOẢN', title: `Đến hết ngày ${formatDay(on)}`,
    body: [{ kind: 'note', text: 'Đơn vị tính: đồng' }, { kind: 'table', table: moneyTable(TITLES.map((title, at) => column(title, at === 0 ? 0.4 : 0.15, at === 0 ? 'start' : 'end')), [...rows, all]) }],
    foot: { recipients: [], authority: [], signer: null, signatures: [['Kế toán', 'Chủ nhiệm'].map((sign) => signedBy([sign]))] }, annexes: [], sample: of.sample,
  }
}

export function balanceSheets({ of, on, lines, capital }: BalancesFacts): [Sheet, Sheet] {
  const reference = `(${clubWithHamlet(of)}. Đến hết ngày ${formatDay(on)})`
  const common = { reference, unit: 'Đơn vị tính: đồng', remarks: [], sample: of.sample } as const
  const columnSum = (values: readonly number[]): SheetCell => (values.length > 0 ? { value: add(values), sumOf: { rows: [0, values.length - 1] } } : 0)
  const capitals = SOURCES.map((source) => capital[source])
  const cells = lines.map((line): SheetCell[] => [vi.funds[line.fund], nameOf(line), line.debit, line.credit, ...left(line)])
  const total = [2, 3, 4, 5].map((at) => columnSum(cells.map((row) => row[at] as number)))
  return [
    {
      ...common, name: 'Vốn theo nguồn', title: 'VỐN CỦA CÂU LẠC BỘ THEO NGUỒN', columns: [{ title: 'Nguồn vốn', width: 60, align: 'start' }, { title: 'Số vốn', width: 20, align: 'end' }],
      rows: [...SOURCES.map((source) => ({ cells: [vi.sources[source], capital[source]], strong: false })), { cells: ['Cộng', columnSum(capitals)], strong: true }],
    },
    {
      ...common, name: 'Cân đối tài khoản', title: 'BẢNG CÂN ĐỐI TÀI KHOẢN', columns: ['Quỹ', ...TITLES].map((title, at) => ({ title, width: at === 0 ? 22 : at === 1 ? 60 : 18, align: at < 2 ? 'start' : 'end' })),
      rows: [...cells.map((each) => ({ cells: each, strong: false })), { cells: ['', 'Cộng', ...total], strong: true }],
    },
  ]
}
