/** A commune officer keeps a club's donor book, its goods and its asset book from paper: rice given and handed on, a giver who is not to be named, benches that were lent out. */
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { closeBrowser, enterAs, look, type Visitor } from './visitor.ts'

const PAPER = 'Sổ Tấm lòng vàng giấy, trang 3 (mẫu)'
const GIVER = 'Hợp tác xã Mẫu Hừng Đông'
let officer: Visitor
let page: Visitor['page']
let clubId: string

const ask = async (path: string) => (await officer.context.request.get(inject('address') + path)).json()
const dialog = () => page.getByRole('dialog')
const pressed = (name: string) => dialog().getByRole('button', { name, exact: true }).click()

beforeAll(async () => {
  officer = await enterAs('Hội Người cao tuổi xã Xuân Quang')
  ;({ page } = officer)
  const { clubs } = (await ask('/api/clubs')) as { clubs: { id: string; name: string }[] }
  clubId = clubs.find(({ name }) => name === 'Câu lạc bộ Bảo Thắng 2')!.id
})
afterAll(closeBrowser)

const at = (part: string) => officer.go(`/cau-lac-bo/${clubId}/dong-gop${part}`)

test('rice is given: what is missing is said, the line stands in the donor book with its sums', async () => {
  await at('')
  await page.getByRole('button', { name: 'Ghi hiện vật, ngày công' }).click()
  await pressed('Ghi hiện vật, ngày công')
  await dialog().getByText('Chưa điền.').first().waitFor()
  await dialog().getByLabel('Tên người hoặc đơn vị').fill(GIVER)
  await dialog().getByLabel('Hiện vật gì').fill('gạo nếp')
  await dialog().getByLabel('Số lượng').fill('mười')
  await dialog().getByText('Ghi một số lớn hơn 0, ví dụ 12,5.').waitFor()
  await dialog().getByLabel('Số lượng').fill('12,5')
  await dialog().getByLabel('Giá trị ước tính').fill('250000')
  await dialog().getByLabel('Theo giấy tờ nào').fill(PAPER)
  await look(officer, 'desk-contribution')
  await pressed('Ghi hiện vật, ngày công')
  await dialog().waitFor({ state: 'hidden' })
  await page.getByRole('row', { name: new RegExp(GIVER) }).getByText('12,5 kg gạo nếp').waitFor()
  await look(officer, 'desk-given')
})

test('work by a member, as a contribution: it is no gift, and stands under the members’ contributions', async () => {
  await page.getByRole('button', { name: 'Ghi hiện vật, ngày công' }).click()
  await dialog().getByLabel('Loại').selectOption('Đóng góp của thành viên')
  await dialog().getByRole('radio', { name: 'Ngày công' }).check()
  await dialog().getByLabel('Ai góp').selectOption({ index: 1 })
  await dialog().getByLabel('Làm việc gì').fill('sửa mái nhà văn hóa')
  await dialog().getByLabel('Mấy ngày công').fill('3')
  await dialog().getByLabel('Theo giấy tờ nào').fill(PAPER)
  await pressed('Ghi hiện vật, ngày công')
  await dialog().waitFor({ state: 'hidden' })
  expect(await page.getByText('3 ngày công: sửa mái nhà văn hóa').count()).toBe(0)
  await officer.go(`/cau-lac-bo/${clubId}/dong-gop?xem=dues`)
  await page.getByText('3 ngày công: sửa mái nhà văn hóa').waitFor()
})

test('the donor book goes out as Word and Excel', async () => {
  await at('')
  for (const [kind, file] of [['Word', 'so-tam-long-vang.docx'], ['Excel', 'so-tam-long-vang.xlsx']] as const) {
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: `Tải sổ Tấm lòng vàng (${kind})` }).click()])
    expect(download.suggestedFilename()).toBe(file)
  }
})

test('rice is handed on, never more than there is; the gift cannot be taken back while its rice is gone', async () => {
  await at('/hien-vat')
  await page.getByRole('button', { name: 'Phát, dùng hiện vật' }).click()
  await dialog().getByLabel('Chọn hiện vật').selectOption('gạo nếp (kg)')
  await dialog().getByLabel('Số lượng (kg)').fill('20')
  await dialog().getByText('Chỉ còn 12,5 kg.').waitFor()
  await dialog().getByLabel('Số lượng (kg)').fill('10')
  await dialog().getByLabel('Người khác, đơn vị').check()
  await dialog().getByLabel('Tên người hoặc đơn vị').fill('2 hộ neo đơn (mẫu)')
  await dialog().getByLabel('Theo giấy tờ nào').fill(PAPER)
  await look(officer, 'desk-issue')
  await pressed('Phát, dùng hiện vật')
  await dialog().waitFor({ state: 'hidden' })
  await page.getByRole('table', { name: 'Hiện vật được góp' }).getByRole('row', { name: /gạo nếp kg 12,5 10 2,5/ }).waitFor()
  await look(officer, 'desk-stock')
  await at('')
  await page.getByRole('button', { name: 'Bỏ 12,5 kg gạo nếp' }).click()
  await dialog().getByLabel('Vì sao bỏ').fill('Ghi nhầm câu lạc bộ')
  await pressed('Bỏ khoản đóng góp')
  await dialog().getByText('chỉ còn 2,5 kg chưa phát').waitFor()
  await dialog().getByRole('button', { name: 'Bỏ qua' }).click()
})

test('benches are given, counted and found fewer, with the reason; their giver is named to the board alone', async () => {
  await at('/tai-san')
  await page.getByRole('button', { name: 'Ghi tài sản' }).click()
  await dialog().getByRole('textbox', { name: 'Tài sản' }).fill('Ghế gỗ dài')
  await dialog().getByLabel('Nhóm').selectOption('Bàn ghế, đồ dùng')
  await dialog().getByLabel('Số lượng').fill('20')
  await dialog().getByLabel('Nguồn').selectOption('Được tặng')
  await dialog().getByLabel('Tên người hoặc đơn vị').fill(GIVER)
  await dialog().getByLabel('Người tặng không muốn nêu tên').check()
  await dialog().getByRole('textbox', { name: 'Ngày' }).fill('01/09/2018')
  await dialog().getByLabel('Theo giấy tờ nào').fill(PAPER)
  await look(officer, 'desk-asset-new')
  await pressed('Ghi tài sản')
  await dialog().waitFor({ state: 'hidden' })
  await page.getByRole('button', { name: 'Mở Ghế gỗ dài' }).click()
  await dialog().getByText('Có 20 cái. Được tặng').waitFor()
  await look(officer, 'desk-asset')
  await pressed('Kiểm kê')
  await dialog().getByLabel('Đếm được (cái)').fill('18')
  await dialog().getByLabel('Theo giấy tờ nào').fill(PAPER)
  await pressed('Kiểm kê')
  await dialog().getByText('Chưa điền.').waitFor()
  await dialog().getByLabel('Vì sao khác sổ').fill('Hai cái cho mượn chưa trả (mẫu)')
  await look(officer, 'desk-asset-check')
  await pressed('Kiểm kê')
  await dialog().getByText('Kiểm kê: 18 cái, tốt. Hai cái cho mượn chưa trả (mẫu)').waitFor()
  await dialog().getByRole('button', { name: 'Đóng', exact: true }).last().click()
  await page.getByRole('row', { name: /Ghế gỗ dài/ }).getByText('18 cái').waitFor()
  await look(officer, 'desk-assets')
  // A thing given stands in the donor book, and its giver is told to the board alone.
  await at('')
  await page.getByRole('row', { name: /20 cái ghế gỗ dài/ }).getByText('Không nêu tên').waitFor()
})
