/** A commune officer keeps the loan book of a club that keeps paper: takes a repayment, extends with both schedules seen, records a lost animal and postpones it, returns the capital of who has left. */
import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { personBody } from '../registers.ts'
import { closeBrowser, enterAs, look, type Visitor } from './visitor.ts'

const PAPER = 'Sổ vay giấy tháng 9/2018'
let officer: Visitor
let clubId: string
let page: Visitor['page']

const ask = async (path: string) => (await officer.context.request.get(inject('address') + path)).json()
async function send(path: string, body: object): Promise<Record<string, any>> {
  const answer = await officer.context.request.post(inject('address') + path, { data: { id: randomUUID(), ...body } })
  expect(answer.status(), await answer.text()).toBe(201)
  return await answer.json()
}

beforeAll(async () => {
  officer = await enterAs('Hội Người cao tuổi xã Xuân Quang')
  ;({ page } = officer)
  const { clubs } = (await ask('/api/clubs')) as { clubs: { id: string; name: string }[] }
  clubId = clubs.find(({ name }) => name === 'Câu lạc bộ Bảo Thắng 2')!.id
})
afterAll(closeBrowser)

const register = () => officer.go(`/cau-lac-bo/${clubId}/vay-von`)
const dialog = () => page.getByRole('dialog')

test('the register begins with who is overdue, and says the sums and the ages', async () => {
  await register()
  await page.getByRole('table', { name: 'Sổ theo dõi cho vay' }).waitFor()
  const rows = page.getByRole('table', { name: 'Sổ theo dõi cho vay' }).getByRole('row')
  await rows.nth(1).getByText('Quá hạn 49 ngày').waitFor()
  const ages = page.getByRole('table', { name: 'Tuổi nợ quá hạn' })
  expect(await ages.getByRole('row', { name: /31–90 ngày/ }).getByRole('cell').allTextContents()).toEqual(['1', '1.750.000', '13,5%'])
  await look(officer, 'desk-loan-register')
})

test('a repayment is taken, with its split, from the paper that is named', async () => {
  await register()
  await page.getByRole('table', { name: 'Sổ theo dõi cho vay' }).getByRole('row').nth(1).getByRole('link').click()
  await page.getByText('542.000 đ, quá hạn 49 ngày').waitFor()
  await look(officer, 'desk-loan')
  await page.getByRole('button', { name: 'Ghi thu nợ' }).click()
  expect(await dialog().getByLabel('Số tiền').inputValue()).toBe('542.000')
  await dialog().getByRole('button', { name: 'Ghi thu nợ' }).click()
  await dialog().getByText('Chưa điền.').waitFor()
  await dialog().getByLabel('Số tiền').fill('271000')
  await dialog().getByLabel('Theo giấy tờ nào').fill(PAPER)
  await look(officer, 'desk-loan-repay')
  await dialog().getByRole('button', { name: 'Ghi thu nợ' }).click()
  await page.getByText('Đã thu: gốc 250.000 đ, lãi 21.000 đ.').waitFor()
  await page.getByText('271.000 đ, quá hạn 18 ngày').waitFor()
})

test('it is extended for a disease of the animals, after both schedules were seen side by side, and taken back', async () => {
  await page.getByRole('button', { name: 'Gia hạn' }).click()
  // Nobody’s reason is taken for granted.
  await dialog().getByRole('button', { name: 'Gia hạn' }).click()
  await dialog().getByText('Chưa điền.').first().waitFor()
  await dialog().getByLabel('Vì sao gia hạn').selectOption('Dịch bệnh vật nuôi, cây trồng')
  await dialog().getByLabel('Ghi rõ thêm').fill('Lợn ốm tháng 9')
  await dialog().getByLabel('Theo giấy tờ nào').fill('Biên bản họp ngày 12/9/2018')
  await dialog().getByText(/^12 kỳ, từ 30\/10\/2018 đến 30\/09\/2019/).waitFor()
  await look(officer, 'desk-loan-extend')
  await dialog().getByRole('button', { name: 'Gia hạn' }).click()
  await page.getByText(/Lịch 2, từ ngày 30\/09\/2018\. Gia hạn: dịch bệnh vật nuôi, cây trồng\. Lợn ốm tháng 9/).waitFor()
  expect(await page.getByText(/quá hạn 18 ngày/).count()).toBe(0)
  await page.getByRole('button', { name: 'Rút lại gia hạn' }).click()
  await dialog().getByLabel('Lý do').fill('Ghi nhầm người')
  await dialog().getByRole('button', { name: 'Rút lại gia hạn' }).click()
  await page.getByText('271.000 đ, quá hạn 18 ngày').waitFor()
})

test('an animal that died is certified, the debt stays, and the meeting postpones it', async () => {
  const { members } = (await ask(`/api/clubs/${clubId}/members`)) as { members: { personId: string; fullName: string; offices: string[]; joinedOn: string }[] }
  const { loans } = (await ask(`/api/clubs/${clubId}/loans`)) as { loans: { personId: string }[] }
  const free = members.find(({ personId, offices, joinedOn }) => offices.length === 0 && joinedOn < '2018-07-01' && !loans.some((loan) => loan.personId === personId))!
  const loanId = randomUUID()
  // In September: whoever closed August before does not stand in the way.
  const enteredFor = 'Biên bản họp ngày 12/9/2018'
  await send('/api/ledger/movements', { clubId, on: '2018-09-10', movement: { kind: 'goods-bought', amount: 4_000_000, place: 'cash', memo: 'Mua 1 lợn nái để cho vay' }, enteredFor })
  await send('/api/loans/decisions', {
    clubId, day: '2018-09-12', vote: { present: 50, inFavour: 48, against: 0 }, enteredFor,
    loans: [{ loanId, personId: free.personId, amount: 4_000_000, months: 12, monthlyRate: 0, method: 'at-end', purpose: 'pigs', coSigner: { name: 'Người nhà', relation: 'con' }, inKind: { what: 'Lợn nái', quantity: 1, unit: 'con', comesBack: 'offspring', back: '2 lợn con' } }],
  })
  await officer.go(`/cau-lac-bo/${clubId}/vay-von/${loanId}`)
  await page.getByRole('button', { name: 'Ghi giao' }).click()
  await dialog().getByLabel('Theo giấy tờ nào').fill(enteredFor)
  await dialog().getByRole('button', { name: 'Ghi giao' }).click()
  await page.getByRole('button', { name: 'Ghi chết, mất' }).click()
  await dialog().getByLabel('Vì sao').selectOption('Tiêu hủy theo thú y')
  await dialog().getByLabel('Ai xác nhận').fill('Thú y xã và trưởng thôn')
  await look(officer, 'desk-loan-loss')
  await dialog().getByRole('button', { name: 'Ghi chết, mất' }).click()
  await page.getByText(/30\/09\/2018: Tiêu hủy theo thú y 1 con, Thú y xã và trưởng thôn xác nhận/).waitFor()
  await page.getByText('Số nợ chưa đổi.').waitFor()
  await page.getByText('4.000.000 đ').first().waitFor()
  expect(await page.getByRole('button', { name: 'Ghi chết, mất' }).count()).toBe(0)
  await look(officer, 'desk-loan-lost')
  await page.getByRole('button', { name: 'Gia hạn' }).first().click()
  await dialog().getByLabel('Ghi rõ thêm').fill('Lợn chết, giao lại con khác sau')
  // The certificate has said why, and a sow comes back once: at the end of the new term.
  expect(await dialog().getByLabel('Vì sao gia hạn').inputValue()).toBe('animal-disease')
  expect(await dialog().getByLabel('Kỳ trả đầu của lịch mới').inputValue()).toBe('30/09/2019')
  await dialog().getByLabel('Theo giấy tờ nào').fill('Biên bản họp ngày 28/9/2018')
  await dialog().getByText(/^1 kỳ, từ 30\/09\/2019/).waitFor()
  await dialog().getByRole('button', { name: 'Gia hạn' }).click()
  await page.getByText(/Gia hạn: dịch bệnh vật nuôi/).waitFor()
})

test('two leave with capital of their own in the fund: one takes it along, of the other the heir receives it', async () => {
  const leavers = `/cau-lac-bo/${clubId}/vay-von/nguoi-da-roi`
  await officer.go(leavers)
  await page.getByText('Không còn giữ vốn của ai đã rời').waitFor()
  const { areaLine } = (await ask(`/api/clubs/${clubId}`)) as { areaLine: { id: string; level: string }[] }
  const commune = areaLine.find(({ level }) => level === 'commune')!.id
  for (const [name, amount, reason] of [['Bế Thị Rời', 300_000, 'moved'], ['Bế Văn Khuất', 200_000, 'died']] as const) {
    const { personId } = await send('/api/people', { clubId, as: 'member', on: '2018-07-01', enteredFor: PAPER, ...personBody(commune, { name, hamlet: 'Thôn Mẫu 5' }) })
    await send('/api/ledger/movements', { clubId, on: '2018-09-11', movement: { kind: 'capital', source: 'members', amount, place: 'cash', memo: 'Góp vốn', personId }, enteredFor: PAPER })
    const { members } = (await ask(`/api/clubs/${clubId}/members`)) as { members: { personId: string; spellId: string }[] }
    await send('/api/memberships/leave', { spellId: members.find((member) => member.personId === personId)!.spellId, lastDay: '2018-09-20', leave: { reason } })
  }
  await officer.go(leavers)
  await page.getByRole('heading', { name: 'Vốn của 2 người đã rời' }).waitFor()
  const table = page.getByRole('table', { name: 'Vốn của người đã rời' })
  await table.getByRole('row', { name: /Bế Thị Rời.*20\/09\/2018.*Chuyển nơi ở.*300\.000.*300\.000.*Trả được cả/ }).waitFor()
  await look(officer, 'desk-leavers')
  await page.getByRole('button', { name: 'Trả vốn cho Bế Thị Rời' }).click()
  expect(await dialog().getByLabel('Số tiền trả').inputValue()).toBe('300.000')
  await dialog().getByLabel('Số tiền trả').fill('350000')
  await dialog().getByText('Nay chỉ trả được 300.000').waitFor()
  await dialog().getByLabel('Số tiền trả').fill('300000')
  await dialog().getByLabel('Theo giấy tờ nào').fill('Phiếu chi giấy ngày 30/9/2018')
  await dialog().getByRole('button', { name: 'Trả vốn cho Bế Thị Rời' }).click()
  await page.getByText(/^Đã ghi trả vốn, chứng từ PC \d+\/2018\.$/).waitFor()
  await page.getByRole('heading', { name: 'Vốn của 1 người đã rời' }).waitFor()
  await page.getByRole('button', { name: 'Trả vốn cho Bế Văn Khuất' }).click()
  await dialog().getByLabel('Theo giấy tờ nào').fill('Phiếu chi giấy ngày 30/9/2018')
  await dialog().getByRole('button', { name: 'Trả vốn cho Bế Văn Khuất' }).click()
  await dialog().getByText('Chưa điền.').waitFor()
  await dialog().getByLabel('Người thừa kế nhận tiền').fill('Bế Văn Con (con trai)')
  await look(officer, 'desk-leaver-heir')
  await dialog().getByRole('button', { name: 'Trả vốn cho Bế Văn Khuất' }).click()
  await page.getByText('Không còn giữ vốn của ai đã rời').waitFor()
  await look(officer, 'desk-leavers-none')
  await page.getByRole('link', { name: 'Quỹ', exact: true }).click()
  await page.getByRole('row', { name: /Trả vốn góp của Bế Văn Khuất.*Bế Văn Con \(con trai\).*200\.000/ }).waitFor()
})

test('a specialist of the province looks and is offered nothing to write', async () => {
  const specialist = await enterAs('Chuyên viên Hội tỉnh')
  await specialist.go(`/cau-lac-bo/${clubId}/vay-von`)
  await specialist.page.getByRole('table', { name: 'Sổ theo dõi cho vay' }).getByRole('link').first().click()
  await specialist.page.getByText('Lịch trả').first().waitFor()
  expect(await specialist.page.getByRole('button', { name: /Ghi thu nợ|Gia hạn|Xóa nợ|Bỏ/ }).count()).toBe(0)
  await specialist.context.close()
})
