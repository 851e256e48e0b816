/** A commune officer keeps a club's month from its paper book: in, out, the box counted with a gap, the month closed; then a line of the closed month is put right in the open one, and a new treasurer takes over. */
import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { closeBrowser, enterAs, look, type Visitor } from './visitor.ts'

const PAPER = 'Sổ quỹ giấy tháng 8/2018, trang 3'
let officer: Visitor
let books: string
/** What lay in the box at the end of August before the officer began. */
let before: number
/** All capital of the club before the officer began: nothing of what follows is capital. */
let capital: number

const ask = async (path: string) => (await (await officer.context.request.get(inject('address') + path)).json()) as Record<string, any>
async function send(path: string, body: object): Promise<void> {
  const answer = await officer.context.request.post(inject('address') + path, { data: { id: randomUUID(), ...body } })
  expect(answer.status(), await answer.text()).toBe(201)
}
const dots = (amount: number): string => amount.toString().replace(/\B(?=(\d{3})+$)/g, '.')

beforeAll(async () => {
  officer = await enterAs('Lò Thị Mai')
  const { clubs } = await ask('/api/clubs')
  const { id } = clubs.find(({ name }: { name: string }) => name.includes('Bảo Thắng 2'))
  books = `/cau-lac-bo/${id}/quy`
  before = (await ask(`/api/clubs/${id}/ledger?on=2018-08-31`)).funds[0].cash
  capital = Object.values<number>((await ask(`/api/clubs/${id}/ledger`)).capital).reduce((sum, each) => sum + each, 0)
  expect(capital).toBeGreaterThanOrEqual(25_000_000)
})
afterAll(closeBrowser)

test('what the members gave comes in: read back first, its number said after', async () => {
  const { page } = officer
  await officer.go(books)
  await page.getByRole('link', { name: 'Ghi thu, chi' }).click()
  await page.getByLabel('Khoản gì').selectOption({ label: 'Thành viên đóng góp' })
  await page.getByRole('textbox', { name: 'Ngày' }).fill('12/8/2018')
  await page.getByRole('button', { name: 'Xem lại trước khi ghi' }).click()
  await page.getByText('Còn 3 chỗ chưa điền.').waitFor()
  await page.getByLabel('Số tiền').fill('520000')
  await page.getByText('Năm trăm hai mươi nghìn đồng').waitFor()
  await page.getByRole('radio', { name: 'Người khác, đơn vị khác' }).check()
  await page.getByLabel('Tên người hoặc đơn vị').fill('Các tổ trưởng nộp')
  await page.getByLabel('Nội dung').fill('Đóng góp tháng 8')
  await page.getByLabel('Ghi thay theo sổ giấy nào').fill(PAPER)
  await page.getByRole('button', { name: 'Xem lại trước khi ghi' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByText('Thành viên đóng góp: 520.000').waitFor()
  await dialog.getByText('(năm trăm hai mươi nghìn đồng)').waitFor()
  await look(officer, 'books-read-back')
  await dialog.getByRole('button', { name: 'Đúng, ghi sổ' }).click()
  await page.getByText(/^Đã ghi phiếu thu PT \d+\/2018, ngày 12\/08\/2018\.$/).waitFor()
  await look(officer, 'books-recorded')
})

test('what was spent goes out next; the day and the paper are kept, and the area is said', async () => {
  const { page } = officer
  expect(await page.getByLabel('Ghi thay theo sổ giấy nào').inputValue()).toBe(PAPER)
  await page.getByLabel('Khoản gì').selectOption({ label: 'Chi hoạt động' })
  await page.getByLabel('Số tiền').fill('150000')
  await page.getByLabel('Mảng hoạt động').selectOption({ label: 'Chăm sóc sức khỏe' })
  await page.getByLabel('Tên người hoặc đơn vị').fill('Hiệu thuốc Mẫu')
  await page.getByLabel('Nội dung').fill('Mua băng đo huyết áp')
  await page.getByRole('button', { name: 'Xem lại trước khi ghi' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Đúng, ghi sổ' }).click()
  await page.getByText(/^Đã ghi phiếu chi PC \d+\/2018, ngày 12\/08\/2018\.$/).waitFor()
})

test('the month cannot be closed before the box is counted, and the page says so', async () => {
  const { page } = officer
  await page.getByRole('link', { name: 'Khóa sổ' }).click()
  await page.getByRole('textbox', { name: 'Khóa đến hết ngày' }).fill('31/8/2018')
  await page.getByRole('textbox', { name: 'Khóa đến hết ngày' }).press('Tab')
  await page.getByText('Chưa kiểm kê hòm tiền của quỹ tăng thu nhập trong kỳ đến ngày 31/08/2018.').waitFor()
  expect(await page.getByRole('button', { name: 'Khóa sổ' }).isDisabled()).toBe(true)
})

test('the box is counted note by note: 20.000 short, with its reason and a witness', async () => {
  const { page } = officer
  const [book, counted] = [before + 520_000 - 150_000, before + 520_000 - 150_000 - 20_000]
  await page.getByRole('link', { name: 'Kiểm kê quỹ' }).first().click()
  await page.getByRole('textbox', { name: 'Ngày đếm' }).fill('31/8/2018')
  await page.getByRole('textbox', { name: 'Ngày đếm' }).press('Tab')
  let left = counted
  for (const note of [500_000, 200_000, 100_000, 50_000, 20_000, 10_000, 5_000, 2_000, 1_000, 500, 200]) {
    if (left < note) continue
    await page.getByLabel(`Số tờ ${dots(note)}`, { exact: true }).fill(String(Math.floor(left / note)))
    left %= note
  }
  await page.getByText(`Tiền đếm được ${dots(counted)}\u00a0đ, sổ ghi ${dots(book)}\u00a0đ, thiếu 20.000\u00a0đ.`).waitFor()
  await page.getByRole('button', { name: 'Ghi kiểm kê' }).click()
  expect(await page.getByText('Chưa điền.').count()).toBe(3)
  await page.getByLabel('Lý do chênh lệch').fill('Trả lại tiền thừa cho người nộp mà chưa ghi')
  await page.getByLabel('Người chứng kiến').fill('Lù Văn Mẫu\nHà Thị Nhung')
  await page.getByLabel('Ghi thay theo sổ giấy nào').fill('Biên bản kiểm kê 31/8/2018')
  await look(officer, 'books-count')
  await page.getByRole('button', { name: 'Ghi kiểm kê' }).click()
  await page.getByText('Đã ghi kiểm kê ngày 31/08/2018.').waitFor()
})

test('the month is closed, after one question', async () => {
  const { page } = officer
  await page.getByRole('link', { name: 'Đến trang khóa sổ' }).click()
  await page.getByRole('textbox', { name: 'Khóa đến hết ngày' }).fill('31/8/2018')
  await page.getByRole('textbox', { name: 'Khóa đến hết ngày' }).press('Tab')
  await page.getByText('Quỹ tăng thu nhập: đã kiểm kê ngày 31/08/2018.').waitFor()
  await page.getByRole('button', { name: 'Khóa sổ' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Khóa sổ' }).click()
  await page.getByText('Lần khóa trước: 31/08/2018').waitFor()
})

test('a line of the closed month is taken back in the open one, and both lines stay in the book', async () => {
  const { page } = officer
  await page.getByRole('link', { name: 'Sổ quỹ' }).click()
  const line = page.getByRole('row', { name: /Đóng góp tháng 8/ })
  const number = (await line.getByRole('link').first().textContent())!
  await line.getByRole('link').first().click()
  await page.getByRole('heading', { name: `Phiếu thu ${number}` }).waitFor()
  await page.getByText('Năm trăm hai mươi nghìn đồng').waitFor()
  await look(officer, 'books-voucher')
  await page.getByRole('button', { name: 'Bỏ chứng từ này' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByText(/Sổ đã khóa đến hết ngày 31\/08\/2018, nên bút toán đảo nằm ở hôm nay/).waitFor()
  await dialog.getByLabel('Lý do bỏ').fill('Ghi hai lần cùng một khoản')
  await dialog.getByLabel('Ghi thay theo sổ giấy nào').fill(PAPER)
  await dialog.getByRole('button', { name: 'Bỏ chứng từ này' }).click()
  await page.getByText('Đây là bút toán đảo').waitFor()
  await page.getByText('việc của ngày 12/08/2018, kỳ đó đã khóa').waitFor()
  await page.getByRole('link', { name: 'Về sổ quỹ' }).click()
  const lines = page.getByRole('row', { name: /Đóng góp tháng 8/ })
  await lines.nth(1).waitFor()
  expect(await lines.count()).toBe(2)
  expect(await lines.nth(0).textContent()).toMatch(/12\/08\/2018.*Đã bỏ.*520\.000/)
  expect(await lines.nth(1).textContent()).toMatch(new RegExp(`30/09/2018.*Bút toán đảo.*bỏ ${number}.*Lý do: Ghi hai lần cùng một khoản.*Ghi muộn.*520\\.000`))
  await look(officer, 'books-corrected')
})

test('what came late waits for a person, who says how it was settled; debits equal credits', async () => {
  const { page } = officer
  await page.getByRole('link', { name: /^Việc cần xử lý/ }).click()
  await page.getByText('Việc ngày 12/08/2018 được ghi sau khi sổ đã khóa đến ngày 31/08/2018').waitFor()
  await page.getByRole('button', { name: /^Ghi đã xử lý/ }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('Đã xử lý thế nào').fill('Ban Chủ nhiệm đã đối chiếu với sổ giấy')
  await dialog.getByRole('button', { name: 'Ghi đã xử lý xong' }).click()
  await page.getByText('Không còn việc nào cần xử lý').waitFor()
  await page.getByRole('link', { name: 'Bảng cân đối' }).click()
  await page.getByText(/^Nợ bằng có/).waitFor()
  await page.getByText(`Bằng dư có của tài khoản Vốn: ${dots(capital)}`).waitFor()
})

test('the treasurer changes: the board first, then the count of that day, and the handover is recorded after it was read back', async () => {
  const { page } = officer
  const clubId = books.split('/')[2]!
  await officer.go(`${books}/ban-giao?ngay=2018-09-05`)
  await page.getByText('chưa có thủ quỹ mới vào dịp này').waitFor()
  expect(await page.getByRole('button', { name: 'Xem lại trước khi ghi' }).isDisabled()).toBe(true)
  const { terms } = await ask(`/api/clubs/${clubId}`)
  const { members } = await ask(`/api/clubs/${clubId}/members`)
  const old = terms.find(({ office, to }: { office: string; to: string | null }) => office === 'treasurer' && (to === null || to > '2018-09-05'))
  const next = members.find(({ offices }: { offices: string[] }) => offices.length === 0)
  await send('/api/clubs/board/hand-over', { clubId, termId: old.id, lastDay: '2018-09-05', successorId: next.personId, reason: 'Sức khỏe yếu' })
  await page.reload()
  await page.getByText('Ngày 05/09/2018 chưa kiểm kê hòm tiền của quỹ tăng thu nhập.').waitFor()
  await look(officer, 'books-handover-not-counted')
  await page.getByRole('link', { name: 'Đến trang kiểm kê quỹ' }).click()
  expect(await page.getByRole('textbox', { name: 'Ngày đếm' }).inputValue()).toBe('05/09/2018')
  const { funds } = await ask(`/api/clubs/${clubId}/ledger?on=2018-09-05`)
  await send('/api/ledger/counts', { clubId, on: '2018-09-05', fund: 'income', counted: funds[0].cash, witnesses: ['Lù Văn Mẫu'], enteredFor: 'Biên bản kiểm kê 5/9/2018' })
  await officer.go(`${books}/ban-giao?ngay=2018-09-05`)
  expect(await page.getByLabel('Người chứng kiến').inputValue()).toBe('Lù Văn Mẫu')
  await page.getByLabel('Người chứng kiến').fill('')
  await page.getByRole('button', { name: 'Xem lại trước khi ghi' }).click()
  expect(await page.getByText('Chưa điền.').count()).toBe(2)
  await page.getByLabel('Người chứng kiến').fill('Lù Văn Mẫu\nHà Thị Nhung')
  await page.getByLabel('Theo biên bản nào').fill('Biên bản bàn giao ngày 5/9/2018')
  await page.getByLabel('Số biên bản').fill('01/BB')
  await look(officer, 'books-handover')
  await page.getByRole('button', { name: 'Xem lại trước khi ghi' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByText(`Ngày 05/09/2018, ${old.name} giao tiền, sổ sách và nợ phải thu cho ${next.fullName}. Đúng chưa?`).waitFor()
  await dialog.getByText('Chứng kiến: Lù Văn Mẫu, Hà Thị Nhung').waitFor()
  await look(officer, 'books-handover-read-back')
  await dialog.getByRole('button', { name: 'Ghi bàn giao' }).click()
  await page.getByText(`Đã ghi: ngày 05/09/2018, ${old.name} bàn giao cho ${next.fullName}.`).waitFor()
  await page.getByText(`Ngày 05/09/2018: ${old.name} giao cho ${next.fullName}`).waitFor()
  await look(officer, 'books-handed-over')
  await page.setViewportSize({ width: 360, height: 640 })
  await look(officer, 'books-handed-over-narrow')
  await page.setViewportSize({ width: 1366, height: 768 })
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Tải biên bản bàn giao ngày 05/09/2018 (Word)' }).last().click()
  expect((await download).suggestedFilename()).toBe('bien-ban-ban-giao-thu-quy.docx')
})

test('the specialist of the province looks and is offered nothing to write', async () => {
  const specialist = await enterAs('Chuyên viên Hội tỉnh')
  await specialist.go(books)
  await specialist.page.getByText('Đã bỏ').first().waitFor()
  expect(await specialist.page.getByRole('link', { name: /Ghi thu, chi|Kiểm kê quỹ|Khóa sổ/ }).count()).toBe(0)
  await specialist.context.close()
})
