/** Vouchers and books as files, through the front door: a club founded 10/5/2017, on 30/9/2018. */
import { sql } from 'kysely'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { day } from '#kernel/day.ts'
import { printedOf } from '../../../tests/documents/word-parts.ts'
import { workbookOf } from '../../../tests/documents/xlsx-parts.ts'
import { loanBody, makeClubWithFund, officers } from '../../../tests/registers.ts'
import { communeOf, LAO_CAI, openTestServer, type Person, type TestServer } from '../../../tests/test-server.ts'

const COMMUNE = communeOf('03109')
let server: TestServer
let officer: Person
let specialist: Person
let chair: Person
let treasurer: Person
let clubId: string
let memberId: string

beforeAll(async () => {
  server = await openTestServer()
  ;({ officer, specialist } = await officers(server, COMMUNE, LAO_CAI))
})
afterAll(() => server.close())
beforeEach(async () => {
  server.setDay(day('2018-09-30'))
  ;({ clubId, memberId, treasurer, chair } = await makeClubWithFund(server, { officer, specialist }, COMMUNE))
})

const move = async (movement: object, more: object = {}): Promise<string> => {
  const done = await treasurer.post('/api/ledger/movements', { clubId, on: '2018-07-10', movement: { memo: 'Ghi thử', ...movement }, ...more })
  expect(done.status, JSON.stringify(done.body)).toBe(201)
  return done.body.entryId
}
const seed = () => move({ kind: 'capital', source: 'care-fund', amount: 20_000_000, place: 'cash', memo: 'Nhận vốn Quỹ Chăm sóc', party: 'Quỹ Chăm sóc xã' })
async function paperOf(path: string): Promise<{ words: string[]; name: string }> {
  const answer = await treasurer.get(path)
  expect(answer.status, JSON.stringify(answer.body)).toBe(200)
  expect(answer.headers['content-type']).toContain('wordprocessingml')
  return { words: printedOf(answer.bytes).split('\n'), name: decodeURIComponent(String(answer.headers['content-disposition'])) }
}
const voucher = (entryId: string) => paperOf(`/api/ledger/entries/${entryId}/paper`)
const lastRead = async () => (await sql<{ act: string; after: object }>`select act, after from audit_entry where stream = ${`reads:club:${clubId}`} order by position desc limit 1`.execute(server.engine.db)).rows[0]

describe('a voucher to print', () => {
  test('has the club, both numbers, the sum in words and who paid', async () => {
    const { body } = await treasurer.post('/api/ledger/devices', { clubId, label: 'Máy của thủ quỹ' })
    const { words, name } = await voucher(await move({ kind: 'dues', fund: 'income', amount: 520_000, place: 'cash', memo: 'Đóng góp tháng 7', party: 'Tổ 1' }, { deviceNumber: `${body.prefix}-0001`, enteredFor: 'Danh sách thu ngày 10/7/2018' }))
    expect(name).toContain('PT-01-2018.docx')
    expect(words).toEqual(expect.arrayContaining(['PHIẾU THU', 'Số: PT 01/2018', 'Số máy: A-0001', 'Ngày 10 tháng 7 năm 2018', 'Người nộp tiền: Tổ 1', 'Số tiền: 520.000 đồng. Viết bằng chữ: năm trăm hai mươi nghìn đồng.', 'Ghi thay theo: Danh sách thu ngày 10/7/2018']))
    expect(words.join(' ')).toMatch(/HỘI NGƯỜI CAO TUỔI\u00a0?.XÃ/)
    expect(await lastRead()).toBeUndefined()
  })

  test('of a mistake and of its reversal name each other', async () => {
    await seed()
    const mistake = await move({ kind: 'donation', fund: 'income', amount: 100_000, place: 'cash' })
    const { body } = await treasurer.post('/api/ledger/reverse', { entryId: mistake, reason: 'Ghi hai lần' })
    expect((await voucher(body.entryId)).words).toEqual(expect.arrayContaining(['PHIẾU CHI', 'Số: PC 01/2018', 'Hủy chứng từ: PT 02/2018 ngày 10/07/2018 bằng bút toán đảo. Lý do: Ghi hai lần']))
    expect((await voucher(mistake)).words).toContain('Đã hủy: bằng PC 01/2018 ngày 10/07/2018')
  })

  test('of a repayment says what was left of the loan then, also when more was paid since; each reading is logged', async () => {
    await seed()
    const loan = loanBody(memberId)
    await chair.post('/api/loans/decisions', { clubId, day: '2018-07-10', vote: { present: 52, inFavour: 50, against: 0 }, loans: [loan] })
    const paidOut = await treasurer.post('/api/loans/pay-out', { loanId: loan.loanId, on: '2018-07-10' })
    const first = await treasurer.post('/api/loans/repay', { loanId: loan.loanId, amount: 300_000, on: '2018-08-10' })
    await treasurer.post('/api/loans/repay', { loanId: loan.loanId, amount: 260_000, on: '2018-09-10' })
    expect((await voucher(first.body.entryId)).words).toContain('Trong đó: gốc 250.000, lãi 30.000, trả trước 20.000 đồng. Sau chứng từ này gốc còn lại 2.750.000 đồng, tiền trả trước còn 20.000 đồng.')
    expect(await lastRead()).toMatchObject({ act: '/api/ledger/entries/:entryId/paper', after: { fields: ['loans'], people: 1 } })
    const lent = (await voucher(paidOut.body.entryId)).words
    expect(lent).toContain('Số tiền: 3.000.000 đồng. Viết bằng chữ: ba triệu đồng.')
    expect(lent.join()).not.toContain('Trong đó')
  })

  test('is not for another club’s treasurer, nor of an entry that is not there', async () => {
    const entryId = await seed()
    const other = await makeClubWithFund(server, { officer, specialist }, COMMUNE)
    expect((await other.treasurer.get(`/api/ledger/entries/${entryId}/paper`)).status).toBe(403)
    expect((await other.treasurer.get(`/api/clubs/${clubId}/ledger/book.xlsx`)).status).toBe(403)
    expect((await treasurer.get('/api/ledger/entries/no-id/paper')).status).toBe(422)
  })
})

describe('the books to print', () => {
  test('the cash book from a day: what was there, each line with its number, the sum of the month', async () => {
    await seed()
    await move({ kind: 'dues', fund: 'income', amount: 520_000, place: 'cash', memo: 'Đóng góp tháng 8' }, { on: '2018-08-12' })
    await move({ kind: 'spending', fund: 'income', amount: 150_000, place: 'cash', area: 'Chăm sóc sức khỏe', memo: 'Mua băng đo huyết áp' }, { on: '2018-08-12' })
    const { words } = await paperOf(`/api/clubs/${clubId}/ledger/papers/cash-book?from=2018-08-01&to=2018-08-31`)
    expect(words).toEqual(expect.arrayContaining(['SỔ QUỸ', 'Quỹ tăng thu nhập', 'Từ ngày 01/08/2018 đến ngày 31/08/2018', 'Tồn đầu kỳ, trước ngày 01/08/2018', '20.000.000', 'PT 02/2018', 'PC 01/2018', 'Cộng tháng 08/2018', '20.370.000']))
    const file = await treasurer.get(`/api/clubs/${clubId}/ledger/book.xlsx?from=2018-08-01&to=2018-08-31`)
    const [sheet] = (await workbookOf(file.bytes)).sheets
    expect(sheet!.rows.slice(4).map(({ cells }) => [1, 2, 3, 4, 5, 6].map((at) => cells[at]?.number ?? cells[at]?.text ?? ''))).toEqual([
      ['', '', 'Tồn đầu kỳ, trước ngày 01/08/2018', '', '', 20_000_000], ['PT 02/2018', '', 'Đóng góp tháng 8', 520_000, '', 20_520_000], ['', 'PC 01/2018', 'Mua băng đo huyết áp', '', 150_000, 20_370_000],
      ['', '', 'Cộng tháng 08/2018', 520_000, 150_000, 20_370_000], ['', '', 'Cộng phát sinh cả kỳ', 520_000, 150_000, 20_370_000], ['', '', 'Tồn cuối ngày 31/08/2018', '', '', 20_370_000],
    ])
  })

  test('of the bank alone, where only it is asked for', async () => {
    await seed()
    await move({ kind: 'transfer', fund: 'income', from: 'cash', amount: 5_000_000, memo: 'Gửi ngân hàng' })
    const { words } = await paperOf(`/api/clubs/${clubId}/ledger/papers/cash-book?place=bank`)
    expect(words).toEqual(expect.arrayContaining(['Quỹ tăng thu nhập, tài khoản ngân hàng', 'PKT 01/2018', '5.000.000']))
    expect(words).not.toContain('20.000.000')
  })

  test('the trial balance on paper and with the capital by source as sheets', async () => {
    await seed()
    await move({ kind: 'capital', source: 'mobilised', amount: 5_000_000, place: 'bank' }, { on: '2018-08-01' })
    expect((await paperOf(`/api/clubs/${clubId}/ledger/papers/trial-balance`)).words).toEqual(expect.arrayContaining(['BẢNG CÂN ĐỐI TÀI KHOẢN', 'Đến hết ngày 30/09/2018', 'Vốn: Vận động', '25.000.000']))
    const { sheets } = await workbookOf((await treasurer.get(`/api/clubs/${clubId}/ledger/balances.xlsx?to=2018-07-31`)).bytes)
    expect(sheets.map(({ name }) => name)).toEqual(['Vốn theo nguồn', 'Cân đối tài khoản'])
    expect(sheets[0]!.rows.slice(4).map(({ cells }) => [cells[0]!.text, cells[1]!.number])).toEqual([['Quỹ Chăm sóc và phát huy vai trò người cao tuổi', 20_000_000], ['Ngân sách, dự án', 0], ['Vận động', 0], ['Thành viên góp', 0], ['Cộng', 20_000_000]])
  })

  test('the minutes of the latest count or of the one named; none where nothing was counted', async () => {
    expect((await treasurer.get(`/api/clubs/${clubId}/ledger/papers/count`)).body).toMatchObject({ refused: 'ledger/no-count' })
    await seed()
    await specialist.post('/api/clubs/board', { clubId, personId: memberId, office: 'treasurer', from: '2017-06-10', to: null })
    const count = (on: string, counted: number, more: object) => treasurer.post('/api/ledger/counts', { id: crypto.randomUUID(), clubId, on, fund: 'income', counted, witnesses: ['Lò Văn Páo'], ...more })
    const early = crypto.randomUUID()
    expect((await count('2018-07-31', 20_000_000, { id: early })).status).toBe(201)
    expect((await count('2018-08-31', 19_980_000, { reason: 'Trả thừa tiền lẻ', notes: { '500000': 39, '200000': 2, '20000': 4 } })).status).toBe(201)
    const { words } = await paperOf(`/api/clubs/${clubId}/ledger/papers/count`)
    expect(words).toEqual(expect.arrayContaining(['Hôm nay, ngày 31 tháng 8 năm 2018, chúng tôi gồm:', '19.500.000', 'c) Chênh lệch: thiếu 20.000 đồng (hai mươi nghìn đồng).', 'd) Lý do: Trả thừa tiền lẻ. Đã ghi sổ phần chênh lệch theo PKT 01/2018.', '4. Người chứng kiến: Lò Văn Páo']))
    expect(words.filter((line) => line.startsWith('3. Thủ quỹ: ') && !line.includes('…'))).toHaveLength(1)
    expect((await paperOf(`/api/clubs/${clubId}/ledger/papers/count?count=${early}`)).words).toContain('c) Số tiền kiểm kê khớp với sổ quỹ.')
    expect((await treasurer.get(`/api/clubs/${clubId}/ledger/papers/count?fund=operating`)).body.refused).toBe('ledger/no-count')
  })
})
