/** The papers of loans and of the whole fund as files, through the front door: 20 million of the Care Fund lent from 8/7/2017, on 30/9/2018. */
import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { day } from '#kernel/day.ts'
import { printedOf } from '../../../tests/documents/word-parts.ts'
import { workbookOf } from '../../../tests/documents/xlsx-parts.ts'
import { loanBody, makeClubWithFund, officers, register } from '../../../tests/registers.ts'
import { communeOf, LAO_CAI, openTestServer, type Person, type TestServer } from '../../../tests/test-server.ts'

const COMMUNE = communeOf('03109')
let server: TestServer
let officer: Person
let specialist: Person
let chair: Person
let treasurer: Person
let clubId: string
let dung: string
let name: string

beforeAll(async () => {
  server = await openTestServer()
  ;({ officer, specialist } = await officers(server, COMMUNE, LAO_CAI))
})
afterAll(() => server.close())
beforeEach(async () => {
  server.setDay(day('2018-09-30'))
  ;({ clubId, memberId: dung, treasurer, chair } = await makeClubWithFund(server, { officer, specialist }, COMMUNE))
  name = (await officer.get(`/api/people/${dung}`)).body.fullName
})

const seed = () => treasurer.post('/api/ledger/movements', { clubId, on: '2017-07-01', movement: { kind: 'capital', source: 'care-fund', amount: 20_000_000, place: 'cash', memo: 'Nhận vốn Quỹ Chăm sóc' } })
async function decide(personId = dung, more: object = {}, on = '2017-07-08'): Promise<string> {
  const loan = loanBody(personId, more)
  const decided = await chair.post('/api/loans/decisions', { clubId, day: on, vote: { present: 52, inFavour: 50, against: 0 }, loans: [loan] })
  expect(decided.status, JSON.stringify(decided.body)).toBe(201)
  return loan.loanId
}
async function lend(personId = dung, more: object = {}, on = '2017-07-08'): Promise<string> {
  const loanId = await decide(personId, more, on)
  const paid = await treasurer.post('/api/loans/pay-out', { loanId, on })
  expect(paid.status, JSON.stringify(paid.body)).toBe(201)
  return loanId
}
const repay = (loanId: string, amount: number, on: string) => treasurer.post('/api/loans/repay', { loanId, amount, on })
async function wordsOf(path: string): Promise<string[]> {
  const answer = await treasurer.get(path)
  expect(answer.status, JSON.stringify(answer.body)).toBe(200)
  return printedOf(answer.bytes).split('\n')
}
const reads = async () => (await sql<{ act: string }>`select act from audit_entry where stream = ${`reads:club:${clubId}`} order by position`.execute(server.engine.db)).rows.map(({ act }) => act).filter((act) => act.includes('papers') || act.includes('xlsx'))

describe('the papers of one loan', () => {
  test('before it is paid out: the application, and a debt note with the schedule that paying out today would mean', async () => {
    await seed()
    const loanId = await decide()
    const asked = await wordsOf(`/api/loans/${loanId}/papers/application`)
    expect(asked).toEqual(expect.arrayContaining(['ĐƠN VAY VỐN', `Họ và tên người vay: ${name}`, 'Buổi họp câu lạc bộ ngày 08/07/2017 đồng ý cho vay: 50/52 người dự họp tán thành.']))
    const note = await wordsOf(`/api/loans/${loanId}/papers/debt-note?on=2018-09-30`)
    expect(note).toEqual(expect.arrayContaining(['Lịch trả dự kiến, nếu giao ngày 30 tháng 9 năm 2018 (đồng):', '30/10/2018', '30/09/2019', '3.360.000', 'Người trong gia đình cùng ký: Lý A Mẫu, quan hệ với người vay: chồng']))
    expect(await reads()).toEqual(['/api/loans/:loanId/papers/:kind', '/api/loans/:loanId/papers/:kind'])
  })

  test('the borrower’s own book has each voucher with what is left after it', async () => {
    await seed()
    const loanId = await lend()
    await repay(loanId, 280_000, '2017-08-08')
    await repay(loanId, 560_000, '2017-10-08')
    const words = await wordsOf(`/api/loans/${loanId}/papers/book?on=2017-10-08`)
    expect(words).toEqual(expect.arrayContaining(['SỔ VAY VỐN', name, 'PC 01/2017', 'PT 02/2017', 'PT 03/2017', '2.750.000', '500.000', '60.000', 'Đến ngày 08/10/2017: gốc còn lại 2.250.000 đồng; kỳ tới ngày 08/11/2017.']))
  })

  test('an extension has the old rest and the new schedule, a debt note stays the first one', async () => {
    await seed()
    const loanId = await lend(dung, {}, '2018-08-08')
    expect((await treasurer.get(`/api/loans/${loanId}/papers/extension`)).body).toMatchObject({ refused: 'loans/not-extended' })
    await repay(loanId, 280_000, '2018-09-08')
    const extended = await chair.post('/api/loans/extend', { loanId, from: '2018-09-20', months: 11, firstDueOn: '2018-11-20', reason: 'animal-disease', note: 'Lợn chết vì dịch' })
    expect(extended.status, JSON.stringify(extended.body)).toBe(201)
    const words = await wordsOf(`/api/loans/${loanId}/papers/extension`)
    expect(words).toEqual(expect.arrayContaining(['Tôi đề nghị được gia hạn từ ngày 20 tháng 9 năm 2018. Lý do: Dịch bệnh vật nuôi, cây trồng (Lợn chết vì dịch).', '08/10/2018', '20/11/2018', '20/09/2019', '2.750.000']))
    expect(words).not.toContain('08/09/2018')
    const note = await wordsOf(`/api/loans/${loanId}/papers/debt-note`)
    expect(note).toEqual(expect.arrayContaining(['08/09/2018', '08/08/2019']))
    expect(note).not.toContain('20/11/2018')
  })

  test('a request to the owner is printed once it is recorded, and a refused reading leaves no line in the log', async () => {
    await seed()
    const loanId = await lend()
    expect((await treasurer.get(`/api/loans/${loanId}/papers/write-off-request`)).body).toMatchObject({ refused: 'loans/no-request' })
    expect(await reads()).toEqual([])
    await chair.post('/api/loans/write-off-requests', { loanId, source: 'care-fund', amount: 3_000_000, on: '2018-09-20', reason: 'Nhà cháy, hộ nghèo' })
    const words = (await wordsOf(`/api/loans/${loanId}/papers/write-off-request`)).join('\n')
    expect(words).toContain('4. Lý do không thu được: Nhà cháy, hộ nghèo.')
    expect(words).toContain('cho xử lý 3.000.000 đồng (ba triệu đồng)')
  })

  test('are not for another club’s people', async () => {
    await seed()
    const loanId = await lend()
    const other = await makeClubWithFund(server, { officer, specialist }, COMMUNE)
    for (const path of [`/api/loans/${loanId}/papers/book`, `/api/clubs/${clubId}/loans/papers/register`, `/api/clubs/${clubId}/loans/register.xlsx`]) expect((await other.chair.get(path)).status).toBe(403)
    expect((await treasurer.get(`/api/loans/${loanId}/papers/nothing`)).status).toBe(422)
  })
})

describe('the papers of the fund', () => {
  test('the sheet for the hamlet hall adds up, counts people and names nobody; its reading needs no line in the log', async () => {
    await seed()
    const other = await register(officer, clubId, COMMUNE.areaId)
    const [first] = [await lend(), await lend(other, { amount: 2_000_000 }), await lend(dung, { amount: 1_000_000 })]
    await repay(first, 300_000, '2017-08-08')
    const mistake = await repay(first, 100_000, '2017-08-09')
    await treasurer.post('/api/loans/reverse', { loanId: first, entryId: mistake.body.entryId, reason: 'Ghi hai lần' })
    const words = await wordsOf(`/api/clubs/${clubId}/loans/papers/public-sheet?from=2017-07-02&to=2017-12-31`)
    // 20 million; 250.000 + 30.000 + 20.000 in, 6 million out; what was taken back counts for nothing
    const at = (label: string) => words[words.indexOf(label) + 1]
    expect(['I. Tiền có đầu kỳ', 'II. Thu trong kỳ', '- Thu gốc cho vay', '- Thu lãi cho vay', '- Người vay trả trước', 'III. Chi trong kỳ', '- Cho vay bằng tiền', 'IV. Tiền có cuối kỳ', 'Đang cho vay'].map(at)).toEqual(['20.000.000', '300.000', '250.000', '30.000', '20.000', '6.000.000', '6.000.000', '14.300.000', '5.750.000'])
    expect(words).toContain('Số người đang vay: 2. Trong kỳ cho vay 3 lượt, 2 người.')
    expect(words.join()).not.toContain(name)
    expect(await reads()).toEqual([])
    expect((await treasurer.get(`/api/clubs/${clubId}/loans/papers/public-sheet?from=2018-01-02&to=2018-01-01`)).body.refused).toBe('loans/period-upside-down')
  })

  test('the cut-over has balances by source, half-repaid loans and the last numbers; none where the books began with the club', async () => {
    expect((await treasurer.get(`/api/clubs/${clubId}/loans/papers/cut-over`)).body).toMatchObject({ refused: 'loans/no-opening' })
    const opening = {
      income: { cash: 18_900_000, bank: 5_000_000, goods: 0 }, operating: { cash: 0, bank: 0 }, capital: { 'care-fund': 20_000_000, budget: 0, mobilised: 5_000_000 }, members: [{ personId: dung, amount: 200_000 }], lastNumbers: { receipt: 41, payment: 12, other: 0 },
      loans: [{ loanId: randomUUID(), personId: dung, amount: 3_000_000, lentOn: '2017-09-08', months: 6, monthlyRate: 100, method: 'flat', purpose: 'pigs', left: [{ dueOn: '2018-01-08', principal: 500_000, interest: 30_000 }, { dueOn: '2018-03-08', principal: 1_000_000, interest: 30_000 }] }],
    }
    const opened = await treasurer.post('/api/loans/opening', { clubId, on: '2017-12-31', paper: 'Biên bản chuyển sổ ngày 31/12/2017', opening })
    expect(opened.status, JSON.stringify(opened.body)).toBe(201)
    const words = await wordsOf(`/api/clubs/${clubId}/loans/papers/cut-over`)
    expect(words).toEqual(expect.arrayContaining(['Hôm nay, ngày 31 tháng 12 năm 2017, chúng tôi gồm:', 'Vốn: Vận động', '25.400.000', '2 kỳ, đến 08/03/2018', '1.500.000', '60.000', 'Phiếu thu số 41; phiếu chi số 12; phiếu kế toán số 0. Chứng từ mới đánh số tiếp theo.']))
    expect(words.filter((line) => line === name)).toHaveLength(2)
    expect(await reads()).toEqual(['/api/clubs/:clubId/loans/papers/:kind'])
  })

  test('a new treasurer takes over: from the board’s terms, with the count of that day and who owes what', async () => {
    await seed()
    await lend()
    const [old, next] = [await register(officer, clubId, COMMUNE.areaId, { name: 'Vàng Thị Cũ' }), await register(officer, clubId, COMMUNE.areaId, { name: 'Lý Thị Mới' })]
    const { termId } = (await specialist.post('/api/clubs/board', { clubId, personId: old, office: 'treasurer', from: '2017-06-10', to: null })).body
    await specialist.post('/api/clubs/board/hand-over', { clubId, termId, lastDay: '2018-07-31', successorId: next, reason: 'Xin nghỉ' })
    await treasurer.post('/api/ledger/counts', { clubId, on: '2018-07-31', fund: 'income', counted: 17_000_000, witnesses: ['Lò Văn Páo'] })
    const words = await wordsOf(`/api/clubs/${clubId}/loans/papers/handover?to=2018-07-31`)
    expect(words).toEqual(expect.arrayContaining(['1. Bên giao: Vàng Thị Cũ, Thủ quỹ', '2. Bên nhận: Lý Thị Mới, Thủ quỹ mới', '17.000.000', '2. Nợ phải thu: 1 khoản (đồng)', name, '3.000.000', '3.360.000', '- Chứng từ năm 2018: phiếu thu đến số 0, phiếu chi đến số 0, phiếu kế toán đến số 0.']))
    expect(words.filter((line) => line === '17.000.000')).toHaveLength(2)
    expect((await wordsOf(`/api/clubs/${clubId}/loans/papers/handover?to=2018-08-10`)).filter((line) => line === '…………')).toHaveLength(1)
  })

  test('the register on paper and as a sheet: what was handed out, with due and paid', async () => {
    await seed()
    const loanId = await lend()
    await repay(loanId, 280_000, '2017-08-08')
    await decide(dung, { amount: 1_000_000 })
    const words = await wordsOf(`/api/clubs/${clubId}/loans/papers/register?to=2017-10-18`)
    expect(words).toEqual(expect.arrayContaining(['SỔ THEO DÕI CHO VAY', name, 'Nuôi lợn', '250.000', '2.750.000', '560.000', 'Quá hạn 40 ngày', 'Cộng 1 khoản']))
    const [sheet] = (await workbookOf((await treasurer.get(`/api/clubs/${clubId}/loans/register.xlsx?to=2017-10-18`)).bytes)).sheets
    const cells = sheet!.rows.slice(4).map((row) => [1, 4, 8, 9, 10, 12, 13, 14].map((at) => row.cells[at]?.number ?? row.cells[at]?.text ?? ''))
    expect(cells).toEqual([[name, 3_000_000, 250_000, 30_000, 2_750_000, 500_000, 60_000, 40], ['Cộng 1 khoản', 3_000_000, 250_000, 30_000, 2_750_000, 500_000, 60_000, '']])
    expect(await reads()).toEqual(['/api/clubs/:clubId/loans/papers/:kind', '/api/clubs/:clubId/loans/register.xlsx'])
  })
})
