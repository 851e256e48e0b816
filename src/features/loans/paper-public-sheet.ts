/** Bảng công khai tài chính: what goes up in the hamlet hall. Totals alone: nobody is named, what came in and went out adds up to what is there. */
import { signedBy } from '#features/clubs/founding-phrases.ts'
import { type Fund, SOURCES, type Source } from '#features/ledger/account.ts'
import { clubHead, column, confirmedBy, moneyTable, type PaperClub } from '#features/ledger/club-form.ts'
import type { Flow } from '#features/ledger/entry.ts'
import { vi } from '#features/ledger/vi.ts'
import { type Day, formatDay } from '#kernel/day.ts'
import { type Dong, formatWhole } from '#kernel/money.ts'
import type { OfficialDocument, PaperTable } from '#kernel/official-document.ts'

type Money = { readonly cash: Dong; readonly bank: Dong }
export type PublicFacts = {
  readonly of: PaperClub
  readonly from: Day
  readonly to: Day
  /** The club's funds: one before they were parted. */
  readonly funds: readonly Fund[]
  readonly before: Readonly<Record<Fund, Money>>
  readonly after: Readonly<Record<Fund, Money>>
  readonly flows: readonly Flow[]
  readonly capital: Readonly<Record<Source, Dong>>
  readonly lent: { readonly money: Dong; readonly inKind: Dong; readonly goods: Dong }
  /** Who still owes on the last day; loans handed out in the period, and to how many people. */
  readonly borrowers: { readonly now: number; readonly turns: number; readonly people: number }
}

export type PublicLine = { readonly label: string; readonly amounts: Readonly<Record<Fund, number>> }
type Rule = { readonly side: 'in' | 'out'; readonly label: (flow: Flow) => string; readonly fits: (flow: Flow) => boolean }
const rule = (side: Rule['side'], label: string | Rule['label'], kinds: readonly Flow['kind'][], accounts: readonly Flow['account'][]): Rule => ({ side, label: typeof label === 'string' ? () => label : label, fits: ({ kind, account }) => kinds.includes(kind) && accounts.includes(account) })
const ofSource = (words: string) => ({ source }: Flow) => `${words}: ${source ? vi.sources[source] : ''}`

/** By what each entry was for; a reversal stands with what it takes back. */
const RULES: readonly Rule[] = [
  rule('in', 'Số dư chuyển sổ', ['opening'], ['cash', 'bank']), rule('in', ofSource('Nhận vốn'), ['capital'], ['capital']),
  rule('in', 'Thu gốc cho vay', ['repayment'], ['loans', 'loans-in-kind']), rule('in', 'Thu lãi cho vay', ['repayment'], ['interest']), rule('in', 'Người vay trả trước', ['repayment'], ['advances']),
  rule('in', 'Thành viên đóng góp', ['dues'], ['dues']), rule('in', 'Ủng hộ', ['donation'], ['donations']), rule('in', 'Thu khác', ['other-income', 'repayment'], ['other-income']), rule('in', 'Bán hiện vật', ['goods-sold'], ['goods']),
  rule('in', 'Lãi trích từ quỹ tăng thu nhập', ['interest-share'], ['share-received']), rule('in', 'Thừa khi kiểm kê', ['count-gap'], ['count-over']),
  rule('out', 'Cho vay bằng tiền', ['loan'], ['loans']), rule('out', ({ area }) => `Chi hoạt động: ${area ?? 'việc chung'}`, ['spending'], ['spending']), rule('out', 'Mua hiện vật để cho vay', ['goods-bought'], ['goods']),
  rule('out', ofSource('Trả vốn'), ['capital-return'], ['capital']), rule('out', 'Trả lại tiền trả trước', ['advance-return'], ['advances']), rule('out', 'Trích lãi sang quỹ hoạt động', ['interest-share'], ['share-given']), rule('out', 'Thiếu khi kiểm kê', ['count-gap'], ['count-short']),
  { side: 'in', label: () => 'Nhận khi tách quỹ', fits: ({ kind, account, fund }) => kind === 'fund-split' && account === 'retained' && fund === 'operating' },
  { side: 'out', label: () => 'Chuyển khi tách quỹ', fits: ({ kind, account, fund }) => kind === 'fund-split' && account === 'retained' && fund === 'income' },
]

/** Lines of one side, each label once. What comes in lies on the other side of its account; an opening is told by the money itself. */
export function publicLines(flows: readonly Flow[], side: Rule['side']): PublicLine[] {
  const lines = new Map<string, Record<Fund, number>>()
  for (const { label, fits } of RULES.filter((each) => each.side === side)) {
    for (const flow of flows.filter(fits)) {
      const amounts = lines.get(label(flow)) ?? { income: 0, operating: 0 }
      const isMoney = flow.account === 'cash' || flow.account === 'bank'
      amounts[flow.fund] += side === 'out' || isMoney ? flow.amount : -flow.amount
      lines.set(label(flow), amounts)
    }
  }
  return [...lines].map(([label, amounts]) => ({ label, amounts })).filter(({ amounts }) => amounts.income !== 0 || amounts.operating !== 0)
}
const total = (lines: readonly PublicLine[]): Record<Fund, number> => ({ income: lines.reduce((sum, { amounts }) => sum + amounts.income, 0), operating: lines.reduce((sum, { amounts }) => sum + amounts.operating, 0) })
const each = (of: (fund: Fund) => number): Record<Fund, number> => ({ income: of('income'), operating: of('operating') })

export function publicSheetPaper(facts: PublicFacts): OfficialDocument {
  const { of, from, to, borrowers } = facts
  return {
    sheet: 'book', letterhead: clubHead(of, to), kind: 'BẢNG CÔNG KHAI TÀI CHÍNH', title: `Từ ngày ${formatDay(from)} đến ngày ${formatDay(to)}`,
    body: [
      { kind: 'table', table: moneyMoved(facts) },
      { kind: 'heading', text: `Vốn và cho vay đến ngày ${formatDay(to)}` }, { kind: 'table', table: standing(facts) },
      { kind: 'paragraph', text: `Số người đang vay: ${borrowers.now}. Trong kỳ cho vay ${borrowers.turns} lượt, ${borrowers.people} người${toldOf(facts.flows)}.` },
    ],
    foot: { recipients: [], authority: [], signer: null, signatures: [[confirmedBy(of), signedBy(['Thủ quỹ']), signedBy(['Chủ nhiệm'])]] }, annexes: [], sample: of.sample,
  }
}

function moneyMoved({ funds, before, after, flows }: PublicFacts): PaperTable {
  const [received, paid] = [publicLines(flows, 'in'), publicLines(flows, 'out')]
  const cells = (label: string, amounts: Readonly<Record<Fund, number>>): string[] => [label, ...funds.map((fund) => formatWhole(amounts[fund])), ...(funds.length > 1 ? [formatWhole(funds.reduce((sum, fund) => sum + amounts[fund], 0))] : [])]
  const strong = (label: string, amounts: Readonly<Record<Fund, number>>) => ({ cells: cells(label, amounts), strong: true })
  const plain = ({ label, amounts }: PublicLine) => ({ cells: cells(`- ${label}`, amounts).map((cell) => (cell === '0' ? '' : cell)), strong: false })
  const rows = [
    strong('I. Tiền có đầu kỳ', each((fund) => before[fund].cash + before[fund].bank)), strong('II. Thu trong kỳ', total(received)), ...received.map(plain), strong('III. Chi trong kỳ', total(paid)), ...paid.map(plain),
    strong('IV. Tiền có cuối kỳ', each((fund) => after[fund].cash + after[fund].bank)), plain({ label: 'Trong hòm tiền', amounts: each((fund) => after[fund].cash) }), plain({ label: 'Tại ngân hàng', amounts: each((fund) => after[fund].bank) }),
  ]
  const heads = funds.length > 1 ? [...funds.map((fund) => vi.funds[fund]), 'Cộng'] : ['Số tiền']
  return moneyTable([column('Nội dung (đồng)', 1 - heads.length * 0.17), ...heads.map((head) => column(head, 0.17, 'end'))], rows)
}

function standing({ capital, lent }: PublicFacts): PaperTable {
  const row = (label: string, amount: number, strong = false) => ({ cells: [label, formatWhole(amount)], strong })
  const held = SOURCES.filter((source) => capital[source] !== 0)
  const rows = [
    row('Vốn theo nguồn', held.reduce((sum, source) => sum + capital[source], 0), true), ...held.map((source) => row(`- ${vi.sources[source]}`, capital[source])),
    row('Đang cho vay', lent.money + lent.inKind, true), row('- Bằng tiền', lent.money), ...(lent.inKind > 0 ? [row('- Bằng hiện vật', lent.inKind)] : []), ...(lent.goods > 0 ? [row('Hiện vật câu lạc bộ đang giữ', lent.goods, true)] : []),
  ]
  return moneyTable([column('Nội dung', 0.8), column('Số tiền', 0.2, 'end')], rows, { whole: true })
}

/** What moved without money: the reader would miss it in the loans. */
function toldOf(flows: readonly Flow[]): string {
  const of = (kind: Flow['kind'], accounts: readonly Flow['account'][], sign: 1 | -1) => sign * flows.filter((flow) => flow.kind === kind && accounts.includes(flow.account)).reduce((sum, { amount }) => sum + amount, 0)
  const parts = [['cho vay hiện vật trị giá', of('loan-in-kind', ['loans-in-kind'], 1)], ['nhận lại hiện vật trị giá', of('repayment-in-kind', ['loans-in-kind'], -1)], ['xóa nợ', of('write-off', ['loans', 'loans-in-kind'], -1)]] as const
  return parts.filter(([, amount]) => amount !== 0).map(([words, amount]) => `; ${words} ${formatWhole(amount)} đồng`).join('')
}
