/** One meeting lends to two: a member of the board in money, whom another of the board looks at, and a member who takes a sow; what the rules refuse of one is said beside that one. */
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { closeBrowser, doubleText, enterAs, look, type Visitor } from './visitor.ts'

let officer: Visitor
let page: Visitor['page']
let clubId: string
type Member = { readonly personId: string; readonly fullName: string; readonly offices: readonly string[]; readonly joinedOn: string; readonly leftOn: string | null }
let [onBoard, ordinary, approver]: Member[] = []

const ask = async (path: string) => (await (await officer.context.request.get(inject('address') + path)).json()) as Record<string, any>

beforeAll(async () => {
  officer = await enterAs('Hội Người cao tuổi xã Xuân Quang')
  ;({ page } = officer)
  const { clubs } = (await ask('/api/clubs')) as { clubs: { id: string; name: string }[] }
  clubId = clubs.find(({ name }) => name === 'Câu lạc bộ Bảo Thắng 2')!.id
  const { members } = (await ask(`/api/clubs/${clubId}/members?on=2018-09-20`)) as { members: Member[] }
  const { loans } = (await ask(`/api/clubs/${clubId}/loans`)) as { loans: { personId: string }[] }
  // Whom no other journey of this club makes a borrower, a treasurer or somebody who leaves; of names that are like no other.
  const isFree = ({ personId, fullName, joinedOn, leftOn }: Member) => leftOn === null && joinedOn < '2018-07-01' && !loans.some((loan) => loan.personId === personId) && members.filter((each) => each.fullName.includes(fullName)).length === 1
  const board = members.filter(({ offices }) => offices.length > 0 && !offices.includes('treasurer'))
  onBoard = board.find(isFree)!
  approver = board.find(({ personId }) => personId !== onBoard!.personId)!
  ordinary = members.filter(({ offices }) => offices.length === 0).findLast(isFree)!
})
afterAll(closeBrowser)

const borrower = (number: number) => page.locator('section').filter({ has: page.getByRole('heading', { name: new RegExp(`^Người vay ${number}`) }) })
async function choose(number: number, { fullName }: Member): Promise<void> {
  await borrower(number).getByRole('combobox', { name: 'Thành viên vay' }).fill(fullName)
  await page.getByRole('option', { name: fullName }).first().click()
}

test('an empty decision says what is missing, in each place', async () => {
  await officer.go(`/cau-lac-bo/${clubId}/vay-von`)
  await page.getByRole('link', { name: 'Ghi quyết định' }).click()
  await page.getByRole('button', { name: 'Thêm người vay' }).click()
  await page.getByRole('button', { name: 'Ghi quyết định' }).click()
  await page.getByText('Còn 13 ô chưa điền.').waitFor()
  expect(await borrower(2).getByText('Chọn người vay.').count()).toBe(1)
  await look(officer, 'decision-missing')
})

test('the meeting, and each borrower on terms of their own; the schedules and what is read out are seen beforehand', async () => {
  await page.getByRole('textbox', { name: 'Ngày họp' }).fill('20/9/2018')
  await page.getByLabel('Số người dự họp').fill('50')
  await page.getByLabel('Số người đồng ý').fill('47')
  await page.getByLabel('Biên bản làm căn cứ').fill('Biên bản họp ngày 20/9/2018')

  await choose(1, onBoard!)
  await borrower(1).getByLabel('Vay để').selectOption('Trồng trọt')
  await borrower(1).getByLabel('Số tiền vay').fill('2000000')
  await borrower(1).getByLabel('Người nhà cùng ký').fill('Lù Văn Mẫu')
  await borrower(1).getByLabel('Quan hệ với người vay').fill('con trai')
  // 2.000.000 at 0,7 % a month on the first sum: 12 × 14.000.
  await borrower(1).getByText(/Lịch trả: 12 kỳ, từ 20\/10\/2018 đến 20\/09\/2019, tổng 2\.168\.000.đ \(lãi 168\.000.đ\)\./).waitFor()
  await borrower(1).getByText(new RegExp(`${onBoard!.fullName} vay 2\\.000\\.000.đ \\(hai triệu đồng\\) trong 12 tháng`)).waitFor()

  await choose(2, ordinary!)
  await borrower(2).getByLabel('Vay để').selectOption('Nuôi lợn')
  await borrower(2).getByRole('radio', { name: 'Hiện vật' }).check()
  await borrower(2).getByLabel('Tên hiện vật').fill('Lợn nái')
  await borrower(2).getByLabel('Trả những gì').fill('2 lợn con từ 10 kg')
  await borrower(2).getByLabel('Giá trị thỏa thuận').fill('6000000')
  await borrower(2).getByLabel('Người nhà cùng ký').fill('Lò Thị Mẫu')
  await borrower(2).getByLabel('Quan hệ với người vay').fill('vợ')
  await borrower(2).getByText(/Lịch trả: một lần, ngày 20\/09\/2019, 6\.000\.000.đ \(lãi 0.đ\)\./).waitFor()
  await page.getByText(/^2 người vay, tổng 8\.000\.000.đ\.$/).waitFor()
  await look(officer, 'decision-filled')
})

test('a borrower of the board needs another of the board', async () => {
  await page.getByRole('button', { name: 'Ghi quyết định' }).click()
  await page.getByText('Còn 1 ô chưa điền.').waitFor()
  const other = borrower(1).getByLabel('Người khác trong Ban Chủ nhiệm xét')
  expect(await other.getByRole('option', { name: onBoard!.fullName }).count()).toBe(0)
  await other.selectOption({ label: approver!.fullName })
  expect(await borrower(2).getByLabel('Người khác trong Ban Chủ nhiệm xét').count()).toBe(0)
})

test('more than the regulation lends is refused beside the one who asks for it, then mended', async () => {
  await page.getByRole('button', { name: 'Ghi quyết định' }).click()
  await borrower(2).getByText(/Quy chế cho vay đến 5\.000\.000.đ một người/).waitFor()
  expect(await borrower(1).getByRole('alert').count()).toBe(0)
  await look(officer, 'decision-refused')
  await page.setViewportSize({ width: 360, height: 640 })
  await look(officer, 'decision-narrow')
  await page.setViewportSize({ width: 1366, height: 768 })
  await doubleText(page)
  await look(officer, 'decision-200')
  await page.evaluate("document.documentElement.style.fontSize = ''")
  await borrower(2).getByLabel('Giá trị thỏa thuận').fill('3000000')
  await borrower(2).getByText(/Lịch trả: một lần, ngày 20\/09\/2019, 3\.000\.000/).waitFor()
  await page.getByRole('button', { name: 'Ghi quyết định' }).click()
  await page.getByText(/^Đã ghi quyết định của buổi họp ngày 20\/09\/2018: 2 người vay, tổng 5\.000\.000.đ\.$/).waitFor()
  await look(officer, 'decision-done')
})

test('both wait in the register, with the approver on the loan of the board’s member', async () => {
  await page.getByRole('link', { name: 'Đến trang vay vốn' }).click()
  const rows = page.getByRole('table', { name: 'Sổ theo dõi cho vay' }).getByRole('row')
  expect(await rows.filter({ hasText: onBoard!.fullName }).textContent()).toMatch(/Trồng trọt.*2\.000\.000.*Chờ giao/)
  expect(await rows.filter({ hasText: ordinary!.fullName }).textContent()).toMatch(/1 con lợn nái.*3\.000\.000.*Chờ giao/i)
  await page.getByRole('link', { name: onBoard!.fullName }).click()
  await page.getByText(/20\/09\/2018, 47\/50 phiếu đồng ý/).waitFor()
  await page.getByText(approver!.fullName).first().waitFor()
  await look(officer, 'decision-loan-waits')
})
