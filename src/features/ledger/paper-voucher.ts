/** Phiếu thu, phiếu chi, phiếu kế toán: one voucher on half a sheet across, to be signed by those who handed the money over. */
import { signedBy } from '#features/clubs/founding-phrases.ts'
import { amountInWords } from '#kernel/amount-in-words.ts'
import { type Day, dayInWords, formatDay } from '#kernel/day.ts'
import { type Dong, dong, formatWhole, sumDong } from '#kernel/money.ts'
import type { OfficialDocument, TextBlock } from '#kernel/official-document.ts'
import { FUNDS, type Fund, type Place, PLACES } from './account.ts'
import { formHead, type PaperClub, sum } from './club-form.ts'
import type { Entry, Posting, Voucher } from './entry.ts'
import { vi } from './vi.ts'
import { voucherNumber } from './voucher-number.ts'

type Cited = { readonly number: string; readonly day: Day }
export type VoucherFacts = {
  readonly of: PaperClub
  readonly entry: Pick<Entry, 'kind' | 'day' | 'happenedOn' | 'memo' | 'voucher' | 'year' | 'number' | 'deviceNumber' | 'enteredFor' | 'reason' | 'postings'>
  /** Who pays or receives: somebody of the register, or as it was written. */
  readonly who: string | null
  /** The voucher that this one takes back. */
  readonly reverses: Cited | null
  /** The one that took this one back. */
  readonly reversedBy: Cited | null
  /** Of a loan: what was left of it afterwards. */
  readonly left: { readonly principal: Dong; readonly advance: Dong } | null
}

const KINDS: Record<Voucher, string> = { receipt: 'PHIẾU THU', payment: 'PHIẾU CHI', other: 'PHIẾU KẾ TOÁN' }
const WHO: Record<Voucher, string> = { receipt: 'Người nộp tiền', payment: 'Người nhận tiền', other: 'Người liên quan' }
const places: Record<Place, string> = { cash: 'tiền mặt trong hòm tiền', bank: 'tiền gửi ngân hàng' }

export function voucherPaper(facts: VoucherFacts): OfficialDocument {
  const { of, entry } = facts
  const { voucher } = entry
  const signs = voucher === 'other' ? ['Người lập phiếu', 'Thủ quỹ', 'Chủ nhiệm'] : ['Người lập phiếu', WHO[voucher], 'Thủ quỹ', 'Chủ nhiệm']
  return {
    sheet: 'A5', across: true,
    letterhead: formHead(of, [`Số: ${voucherNumber(entry)}`, ...(entry.deviceNumber ? [`Số máy: ${entry.deviceNumber}`] : [])]),
    kind: KINDS[voucher], title: '', reference: dayInWords(entry.day).replace('ngày', 'Ngày'),
    body: linesOf(facts),
    foot: { recipients: [], authority: [], signer: null, signatures: [signs.map((sign) => signedBy([sign], { note: '(Ký, ghi rõ họ tên)' }))] },
    annexes: [], sample: of.sample,
  }
}

const said = (lead: string, text: string): TextBlock => ({ kind: 'paragraph', lead: `${lead}:`, text })

function linesOf({ entry, who, reverses, reversedBy, left }: VoucherFacts): TextBlock[] {
  const amount = amountOf(entry)
  const areas = [...new Set(entry.postings.map(({ area }) => area).filter((area) => area != null))]
  return [
    ...(who || entry.voucher !== 'other' ? [said(WHO[entry.voucher], who ?? '…'.repeat(40))] : []),
    said(entry.voucher === 'other' ? 'Nội dung' : 'Lý do', `${entry.memo}${areas.length > 0 ? ` (${areas.join('; ')})` : ''}`),
    ...(reverses ? [said('Hủy chứng từ', `${reverses.number} ngày ${formatDay(reverses.day)} bằng bút toán đảo. Lý do: ${entry.reason ?? ''}`)] : []),
    said('Số tiền', `${sum(amount)}. Viết bằng chữ: ${amountInWords(amount)}.`), ...loanLines(entry.postings, left),
    said('Quỹ', fundAndPlace(entry.postings)),
    said('Ghi Nợ', sideOf(entry.postings, 1)), said('Ghi Có', sideOf(entry.postings, -1)),
    ...(entry.happenedOn ? [said('Ngày xảy ra', `${formatDay(entry.happenedOn)}; ghi vào ngày trên phiếu vì sổ kỳ trước đã khóa`)] : []),
    ...(entry.enteredFor ? [said('Ghi thay theo', entry.enteredFor)] : []),
    ...(reversedBy ? [said('Đã hủy', `bằng ${reversedBy.number} ngày ${formatDay(reversedBy.day)}`)] : []),
  ]
}

/** What went in or out; of what moves within the club's money, or moves none, the side of debit, counted once where it only goes from one fund to the other. */
export function amountOf({ voucher, postings }: Pick<Entry, 'voucher' | 'postings'>): Dong {
  const money = sumDong(postings.filter(isMoney).map(({ amount }) => amount))
  if (voucher !== 'other') return dong(Math.abs(money))
  const debits = FUNDS.map((fund) => sumDong(postings.filter((each) => each.fund === fund && each.amount > 0).map(({ amount }) => amount)))
  return money === 0 ? dong(Math.max(...debits)) : sumDong(debits)
}
const isMoney = ({ account }: Pick<Posting, 'account'>): boolean => (PLACES as readonly string[]).includes(account)

/** How a repayment was split, and what is left of the loan. */
function loanLines(postings: readonly Posting[], left: VoucherFacts['left']): TextBlock[] {
  if (left === null) return []
  const of = (...accounts: readonly Posting['account'][]): number => -sumDong(postings.filter(({ account }) => accounts.includes(account)).map(({ amount }) => amount))
  const [principal, interest, advance] = [of('loans', 'loans-in-kind'), of('interest'), of('advances')]
  const parts = [principal !== 0 && `gốc ${formatWhole(principal)}`, interest !== 0 && `lãi ${formatWhole(interest)}`, advance > 0 && `trả trước ${formatWhole(advance)}`, advance < 0 && `trừ vào tiền trả trước ${formatWhole(-advance)}`].filter((part) => part !== false)
  const rest = `gốc còn lại ${sum(left.principal)}${left.advance > 0 ? `, tiền trả trước còn ${sum(left.advance)}` : ''}`
  return [said('Trong đó', `${parts.join(', ')} đồng. Sau chứng từ này ${rest}.`)]
}

function fundAndPlace(postings: readonly Posting[]): string {
  const [giving, taking] = ([-1, 1] as const).map((side) => FUNDS.find((fund) => placesOf(postings, fund, side).length > 0))
  if (giving && taking && giving !== taking) return `từ ${inFund(giving)} (${placesOf(postings, giving, -1).join(', ')}) sang ${inFund(taking)} (${placesOf(postings, taking, 1).join(', ')}).`
  const funds = FUNDS.filter((fund) => postings.some((each) => each.fund === fund)).map((fund) => {
    const [from, to] = [placesOf(postings, fund, -1), placesOf(postings, fund, 1)]
    const where = from.length > 0 && to.length > 0 ? `từ ${from.join(', ')} sang ${to.join(', ')}` : [...from, ...to].join(', ')
    return `${vi.funds[fund]}${where ? `, ${where}` : ''}`
  })
  return `${funds.join('; ')}.`
}
const inFund = (fund: Fund): string => vi.funds[fund].toLocaleLowerCase('vi')
const placesOf = (postings: readonly Posting[], fund: Fund, side: 1 | -1): string[] => PLACES.filter((place) => postings.some((each) => each.fund === fund && each.account === place && each.amount * side > 0)).map((place) => places[place])

/** "Tiền mặt 280.000": each account once, in words; with its fund where the entry moves both. */
function sideOf(postings: readonly Posting[], side: 1 | -1): string {
  const isBoth = new Set(postings.map(({ fund }) => fund)).size > 1
  const sums = new Map<string, number>()
  for (const { fund, account, source, amount } of postings) {
    if (amount * side <= 0) continue
    const name = `${vi.accounts[account]}${source ? ` (${vi.sources[source]})` : ''}${isBoth ? ` - ${vi.funds[fund]}` : ''}`
    sums.set(name, (sums.get(name) ?? 0) + amount * side)
  }
  return [...sums].map(([name, amount]) => `${name} ${formatWhole(amount)}`).join('; ')
}
