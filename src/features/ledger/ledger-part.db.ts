/** What the books keep of a person: money that bears their name, their own capital, and where their name was typed. */
import { sql } from 'kysely'
import type { PersonPart, Subject } from '#features/members/person-part.db.ts'
import { type PersonSection, placesNamed } from '#features/members/person-section.ts'
import { anyOf, findTyped, forgetTyped, NEVER, placeOf, type Typed, type TypedTexts } from '#features/members/typed-name.db.ts'
import { valueWithoutNames } from '#features/people/anonymous.ts'
import { type Day, formatDay } from '#kernel/day.ts'
import { formatWhole } from '#kernel/money.ts'
import { refuse } from '#kernel/refusal.ts'
import type { Tx } from '#server/database.ts'
import { type Kind, OF_LOANS, type Voucher } from './entry.ts'
import { vi } from './vi.ts'
import { voucherNumber } from './voucher-number.ts'

const inClubs: TypedTexts['within'] = ({ clubs }) => anyOf('c.id', clubs)
const common = { within: inClubs, own: () => NEVER, club: sql`c.name` }
const namedOf = (records: readonly string[]) => sql`(${anyOf('t.person_id', records)} or exists (select 1 from ledger_posting p where p.entry_id = t.id and ${anyOf('p.person_id', records)}))`

const ENTRIES: TypedTexts = { ...common, table: 'ledger_entry', key: ['id'], names: ['memo', 'party', 'entered_for', 'reason'], from: sql`ledger_entry t join club c on c.id = t.club_id`, own: ({ records }) => sql`coalesce(${namedOf(records)}, false)`, day: sql`t.day`, what: 'Nội dung chứng từ' }
const COUNTS: TypedTexts = { ...common, table: 'cash_count', key: ['id'], names: ['reason', 'witnesses'], from: sql`cash_count t join club c on c.id = t.club_id`, day: sql`t.day`, what: 'Kiểm kê quỹ' }
const TEXTS: readonly TypedTexts[] = [
  ENTRIES, COUNTS,
  { ...common, table: 'ledger_matter', key: ['entry_id', 'code'], names: ['note'], from: sql`ledger_matter t join ledger_entry e on e.id = t.entry_id join club c on c.id = e.club_id`, day: sql`e.day`, what: 'Ghi chú xử lý việc chưa khớp' },
  { ...common, table: 'ledger_device', key: ['id'], names: ['label'], from: sql`ledger_device t join club c on c.id = t.club_id`, day: sql`null::date`, what: 'Tên máy ghi sổ' },
  { ...common, table: 'treasurer_handover', key: ['id'], names: ['witnesses', 'minutes', 'note', 'entered_for', 'undo_reason'], own: ({ records }) => sql`(${anyOf('t.from_person_id', records)} or ${anyOf('t.to_person_id', records)})`, from: sql`treasurer_handover t join club c on c.id = t.club_id`, day: sql`t.day`, what: 'Bàn giao thủ quỹ' },
  { ...common, table: 'care_fund_event', key: ['id'], names: ['party', 'reason', 'void_reason'], from: sql`care_fund_event t join club c on c.id = t.club_id`, day: sql`t.day`, what: 'Giấy tờ Quỹ Chăm sóc' },
]

type MoneyRow = { readonly id: string; readonly day: Day; readonly kind: Kind; readonly voucher: Voucher; readonly year: number; readonly number: number; readonly memo: string; readonly party: string | null; readonly enteredFor: string | null; readonly reason: string | null; readonly matters: string | null; readonly club: string; readonly isOwn: boolean; readonly own: number | null; readonly amount: number; readonly reversed: boolean }

/** Entries that bear the person's name, by id or as it was typed. What they borrowed and paid back is the loans' to tell; of money that they brought for somebody else's loan only the sum is said. */
async function readMoney(tx: Tx, { records, clubs, names, hasNamesake }: Subject): Promise<MoneyRow[]> {
  const { rows } = await sql<MoneyRow>`select t.id, t.day, t.kind, t.voucher, t.year, t.number, t.memo, t.party, t.entered_for as "enteredFor", t.reason, c.name as club, coalesce(${namedOf(records)}, false) as "isOwn",
      (select sum(abs(p.amount))::bigint from ledger_posting p where p.entry_id = t.id and ${anyOf('p.person_id', records)}) as own, (select sum(p.amount)::bigint from ledger_posting p where p.entry_id = t.id and p.amount > 0) as amount,
      exists (select 1 from ledger_entry r where r.reverses = t.id) as reversed, (select string_agg(m.note, '; ' order by m.settled_at) from ledger_matter m where m.entry_id = t.id) as matters
    from ledger_entry t join club c on c.id = t.club_id left join ledger_entry o on o.id = t.reverses
    where ${anyOf('t.club_id', clubs)} and (coalesce(${namedOf(records)}, false) and (coalesce(o.kind, t.kind) = 'opening' or coalesce(o.kind, t.kind) <> all(${[...OF_LOANS]}::text[])) or t.party is not null)
    order by t.day, t.club_id, t.position`.execute(tx)
  return rows.filter(({ isOwn, party }) => isOwn || (!hasNamesake && valueWithoutNames(party, names, false) !== party))
}

function moneySection(rows: readonly MoneyRow[]): PersonSection {
  const what = ({ kind, memo, reversed, enteredFor, reason, matters, isOwn }: MoneyRow) =>
    [vi.kinds[kind], !OF_LOANS.includes(kind) && memo, ...(isOwn ? [enteredFor && `Ghi theo: ${enteredFor}`, reason && `Lý do: ${reason}`, matters && `Đã xử lý: ${matters}`] : []), reversed && '(đã bỏ bằng bút toán đảo)'].filter(Boolean).join('. ')
  return {
    title: 'TIỀN NỘP, GÓP, ỦNG HỘ, NHẬN CÓ GHI TÊN',
    columns: [{ title: 'Ngày', share: 0.14, align: 'center' }, { title: 'Câu lạc bộ', share: 0.24 }, { title: 'Chứng từ', share: 0.14 }, { title: 'Việc', share: 0.32 }, { title: 'Số tiền (đồng)', share: 0.16, align: 'end' }],
    rows: rows.map((row) => [formatDay(row.day), row.club, voucherNumber(row), what(row), formatWhole(row.own ?? row.amount)]),
  }
}
const witnessed = ({ texts, named }: Typed): boolean => texts === COUNTS && 'witnesses' in named

export const ledgerPart: PersonPart = {
  name: 'ledger',
  async read(tx, subject) {
    const typed = (await findTyped(tx, subject, TEXTS)).filter(({ isOwn, texts, named }) => !isOwn && !(texts === ENTRIES && 'party' in named))
    return [
      moneySection(await readMoney(tx, subject)),
      placesNamed('CHỨNG KIẾN KIỂM KÊ QUỸ', typed.filter(witnessed).map(placeOf)),
      placesNamed('NƠI KHÁC CÓ GHI TÊN: SỔ QUỸ', typed.filter((each) => !witnessed(each)).map(placeOf)),
    ]
  },
  /** Capital that a member put in is theirs until it is given back: the books have to know whose it is. */
  async mayGo(tx, { records }) {
    const { rows } = await sql<{ club: string; amount: number }>`select c.name as club, (-sum(p.amount))::bigint as amount from ledger_posting p join club c on c.id = p.club_id
      where p.source = 'members' and ${anyOf('p.person_id', records)} group by c.id having sum(p.amount) <> 0 order by 2 desc`.execute(tx)
    return rows[0] ? refuse('ledger/still-has-capital', { club: rows[0].club, amount: Number(rows[0].amount) }) : null
  },
  forget: (tx, subject) => forgetTyped(tx, subject, TEXTS),
}
