/** What this room keeps of a person: what they gave, what they were handed, and where their name was typed. */
import { sql } from 'kysely'
import type { PersonPart, Subject } from '#features/members/person-part.db.ts'
import { type PersonSection, placesNamed } from '#features/members/person-section.ts'
import { anyOf, findTyped, forgetTyped, NEVER, placeOf, type TypedTexts } from '#features/members/typed-name.db.ts'
import { type Day, formatDay } from '#kernel/day.ts'
import type { Tx } from '#server/database.ts'
import { WORK_UNIT } from './contribution.ts'
import { namesVi } from './names.vi.ts'
import { formatQuantity, thingText } from './quantity-text.ts'
import type { WayOut } from './stock.ts'

const ofPerson = ({ records }: Subject) => sql`coalesce(${anyOf('t.person_id', records)}, false)`
const common = { within: ({ clubs }: Subject) => anyOf('c.id', clubs), own: ofPerson, club: sql`c.name` }
const inClub = (table: string) => sql`${sql.table(table)} t join club c on c.id = t.club_id`
const TEXTS: readonly TypedTexts[] = [
  { ...common, table: 'contribution', key: ['id'], names: ['party', 'what', 'note', 'entered_for', 'void_reason'], from: inClub('contribution'), day: sql`t.day`, what: 'Đóng góp hiện vật, ngày công' },
  // Why somebody was helped is a story of their life.
  { ...common, table: 'goods_issue', key: ['id'], names: ['party', 'what', 'note', 'entered_for', 'void_reason'], emptied: ['note'], from: inClub('goods_issue'), day: sql`t.day`, what: 'Phát hiện vật' },
  { ...common, table: 'asset', key: ['id'], names: ['party', 'name', 'keeper', 'note', 'entered_for', 'void_reason'], from: inClub('asset'), day: sql`t.acquired_on`, what: 'Sổ tài sản' },
  { ...common, own: () => NEVER, table: 'asset_event', key: ['id'], names: ['keeper', 'note', 'entered_for', 'void_reason'], from: sql`asset_event t join asset a on a.id = t.asset_id join club c on c.id = a.club_id`, day: sql`t.day`, what: 'Sổ tài sản: kiểm kê, sửa chữa, giảm' },
  { ...common, own: () => NEVER, table: 'lending_goods', key: ['entry_id', 'version', 'line'], names: ['what'], from: sql`lending_goods t join ledger_entry e on e.id = t.entry_id join club c on c.id = e.club_id`, day: sql`e.day`, what: 'Hiện vật cho vay' },
]

type Row = { readonly day: Day; readonly club: string; readonly origin: 'contribution' | 'asset' | WayOut; readonly what: string; readonly quantity: string; readonly unit: string; readonly note: string | null; readonly voided: boolean }
async function readThings(tx: Tx, { records }: Subject): Promise<Row[]> {
  const { rows } = await sql<Row>`
    select t.day, c.name as club, 'contribution' as origin, t.what, t.quantity, t.unit, t.note, t.voided_at is not null as voided from ${inClub('contribution')} where ${anyOf('t.person_id', records)}
    union all select t.acquired_on, c.name, 'asset', t.name, t.quantity, t.unit, t.note, t.voided_at is not null from ${inClub('asset')} where ${anyOf('t.person_id', records)}
    union all select t.day, c.name, t.way, t.what, t.quantity, t.unit, t.note, t.voided_at is not null from ${inClub('goods_issue')} where ${anyOf('t.person_id', records)} order by 1, 2`.execute(tx)
  return rows
}

const thingOf = ({ unit, quantity, what }: Row): string => (unit === WORK_UNIT ? `${namesVi.workDays(formatQuantity(Number(quantity)))}: ${what}` : thingText({ quantity: Number(quantity), unit, what }))
function section(title: string, rows: readonly Row[]): PersonSection {
  return {
    title, columns: [{ title: 'Ngày', share: 0.16, align: 'center' }, { title: 'Câu lạc bộ', share: 0.3 }, { title: 'Hiện vật, ngày công', share: 0.3 }, { title: 'Ghi chú', share: 0.24 }],
    rows: rows.map((row) => [formatDay(row.day), row.club, thingOf(row), [row.note, row.voided && '(đã bỏ)'].filter(Boolean).join(' ')]),
  }
}

export const propertyPart: PersonPart = {
  name: 'property',
  async read(tx, subject) {
    const things = await readThings(tx, subject)
    const typed = (await findTyped(tx, subject, TEXTS)).filter(({ isOwn }) => !isOwn)
    return [
      section('HIỆN VẬT, NGÀY CÔNG, TÀI SẢN ĐÃ GÓP', things.filter(({ origin }) => origin === 'contribution' || origin === 'asset')),
      section('HIỆN VẬT ĐÃ NHẬN', things.filter(({ origin }) => origin !== 'contribution' && origin !== 'asset')),
      placesNamed('NƠI KHÁC CÓ GHI TÊN: ĐÓNG GÓP, HIỆN VẬT, TÀI SẢN', typed.map(placeOf)),
    ]
  },
  /** What was given is given: nothing of it stays open between the person and the club. */
  mayGo: async () => null,
  forget: (tx, subject) => forgetTyped(tx, subject, TEXTS),
}
