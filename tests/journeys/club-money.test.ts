/** A club's month of money on two phones: the treasurer takes in, collects, counts and closes; the chair writes down what the meeting decided. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { heading, inspect, onPhoneAs, SIZE } from './phone-look.ts'
import { closeBrowser, doubleText, type Visitor } from './visitor.ts'

let treasurer: Visitor
let chair: Visitor
beforeAll(async () => {
  treasurer = await onPhoneAs(/Kế toán, thủ quỹ/)
  chair = await onPhoneAs(/Chủ nhiệm câu lạc bộ/)
})
afterAll(closeBrowser)

/** What stands on the home page for a fund: "12.958.000 đ" → 12958000. */
async function balanceOf(fund: RegExp): Promise<number> {
  await treasurer.go('/clb')
  return Number(((await treasurer.page.getByRole('link', { name: fund }).textContent()) ?? '').match(/([\d.]+)\s*đ/)![1]!.replaceAll('.', ''))
}
const status = ({ page }: Visitor) => page.getByRole('status').filter({ hasText: /\S/ }).first()

test('the home page says what each fund has, and leads to its book', async () => {
  const { page } = treasurer
  await treasurer.go('/clb')
  await page.getByRole('link', { name: /Quỹ hoạt động/ }).click()
  await heading(treasurer, 'Sổ quỹ')
  expect(await page.getByRole('button', { name: 'Quỹ hoạt động' }).getAttribute('aria-pressed')).toBe('true')
  await page.getByText('Sổ đã khóa đến hết ngày 31/08/2018').waitFor()
  await inspect(treasurer, 'phone-fund-book')
})

test('a contribution is taken in, a zero too many is asked about, and what was written by mistake is taken back', async () => {
  const { page } = treasurer
  const was = await balanceOf(/Quỹ hoạt động/)
  const takeIn = async (sum: string) => {
    await treasurer.go('/clb/thu-chi?phia=in&viec=donation')
    await page.getByText('Quỹ hoạt động', { exact: true }).click()
    await page.getByLabel('Tên người hoặc đơn vị').fill('Cửa hàng Mẫu Phúc')
    await page.getByLabel('Số tiền').fill(sum)
  }
  await page.getByRole('link', { name: /Ghi thu – chi/ }).click()
  await page.getByText('Ủng hộ', { exact: true }).click()
  await page.getByRole('button', { name: 'Ghi sổ' }).click()
  await page.getByText('Chưa ghi số tiền.').waitFor()
  await inspect(treasurer, 'phone-record-empty')
  await takeIn('300000')
  await page.getByText('Ba trăm nghìn đồng').waitFor()
  expect(await page.getByLabel('Số tiền').inputValue()).toBe('300.000')
  await inspect(treasurer, 'phone-record')
  await page.getByRole('button', { name: 'Thu 300.000 đ, ghi sổ' }).click()
  await expect.poll(() => status(treasurer).textContent()).toMatch(/Đã thu 300\.000.đ, PT \d+\/2018/)
  await inspect(treasurer, 'phone-recorded')
  await takeIn('320000')
  await page.getByRole('button', { name: 'Thu 320.000 đ, ghi sổ' }).click()
  await page.getByRole('button', { name: 'Ghi khoản nữa' }).waitFor()

  await takeIn('3500000')
  await page.getByText(/3\.500\.000.đ gấp \d+ lần thường ngày \(320\.000.đ\)\./).waitFor()
  expect(await page.getByRole('button', { name: /ghi sổ/ }).count()).toBe(0)
  await inspect(treasurer, 'phone-record-tenfold')
  await page.getByRole('button', { name: 'Sửa lại' }).click()
  expect(await page.getByLabel('Số tiền').inputValue()).toBe('')
  await page.getByLabel('Số tiền').fill('350000')
  await page.getByRole('button', { name: 'Thu 350.000 đ, ghi sổ' }).click()
  await page.getByRole('button', { name: 'Bỏ ghi' }).click()
  await page.getByText('Đã bỏ. Cả hai dòng vẫn còn trong sổ.').waitFor()
  expect(await balanceOf(/Quỹ hoạt động/)).toBe(was + 620_000)
})

test('money that is not there is not paid out, and says so with the sums', async () => {
  const { page } = treasurer
  await treasurer.go('/clb/thu-chi?phia=out&viec=spending')
  await page.getByLabel('Số tiền').fill('90000000')
  await page.getByRole('button', { name: 'Số này đúng' }).click()
  await page.getByRole('button', { name: 'Chi 90.000.000 đ, ghi sổ' }).click()
  await page.getByRole('alert').getByText(/chỉ có .* chưa đủ 90\.000\.000.đ/).waitFor()
  await inspect(treasurer, 'phone-record-refused')
})

test('a borrower pays what is due in one press, and the names are covered before the phone goes round', async () => {
  const { page } = treasurer
  await treasurer.go('/clb/vay-von')
  await page.getByRole('heading', { name: /^Quá hạn · 2 khoản/ }).waitFor()
  const name = (await page.locator('main li b').first().textContent())!
  await page.getByRole('button', { name: 'Che tên khi chuyền máy' }).click()
  await page.getByText('Người vay 1', { exact: true }).waitFor()
  expect(await page.getByText(name).count()).toBe(0)
  await inspect(treasurer, 'phone-loans-covered')
  await page.getByRole('button', { name: 'Hiện tên' }).click()
  await page.getByRole('link', { name: new RegExp(name) }).click()
  await page.getByText(/^Quá hạn 82 ngày\. Còn phải trả 840\.000.đ \(gốc 750\.000.đ, lãi 90\.000.đ\)\.$/).waitFor()
  await inspect(treasurer, 'phone-loan')
  await page.getByRole('button', { name: 'Thu đủ 840.000 đ' }).click()
  await page.getByText(`Đã thu 840.000 đ của ${name}.`).waitFor()
  await page.getByText('Gốc 750.000 đ, lãi 90.000 đ.').first().waitFor()
  expect(await page.getByRole('button', { name: /^Thu đủ/ }).count()).toBe(0)
  await inspect(treasurer, 'phone-loan-taken')
  await page.getByRole('link', { name: 'Quay lại' }).click()
  await page.getByRole('heading', { name: /^Quá hạn · 1 khoản/ }).waitFor()
})

test('another sum: ten times what is due is asked about, and a part is kept to the đồng', async () => {
  const { page } = treasurer
  await treasurer.go('/clb/vay-von')
  await page.locator('main li a').first().click()
  await page.getByRole('link', { name: 'Số khác' }).click()
  await page.getByLabel('Số tiền').fill('5600000')
  await page.getByText(/5\.600\.000.đ gấp 10 lần/).waitFor()
  await inspect(treasurer, 'phone-repay-tenfold')
  await page.getByRole('button', { name: 'Sửa lại' }).click()
  await page.getByLabel('Số tiền').fill('100000')
  await page.getByRole('button', { name: 'Thu 100.000 đ, ghi sổ' }).click()
  await page.getByText(/Đã thu 100\.000.đ của/).waitFor()
  await page.getByText('Gốc 70.000 đ, lãi 30.000 đ.').waitFor()
  await page.getByRole('button', { name: 'Bỏ ghi' }).click()
  await page.getByText('Đã bỏ. Cả hai dòng vẫn còn trong sổ.').waitFor()
})

test('the chair writes down whom the meeting lends to, and the treasurer hands the money over', async () => {
  const { page } = chair
  await chair.go('/clb/vay-von')
  await page.getByRole('link', { name: 'Cho vay mới' }).click()
  await page.getByRole('button', { name: 'Đúng, ghi quyết định' }).click()
  await page.getByText('Chọn người vay.').waitFor()
  await page.getByRole('searchbox').fill('nguyen thi hong')
  await page.getByRole('button', { name: /Nguyễn Thị Hồng/ }).first().click()
  await page.getByLabel('Vay bao nhiêu?').fill('3000000')
  await page.getByLabel('Vay để làm gì?').selectOption({ label: 'Nuôi lợn' })
  await page.getByLabel('Người nhà cùng ký').fill('Nguyễn Văn Mẫu')
  await page.getByLabel('Là gì của người vay?').fill('chồng')
  await page.getByLabel('Bao nhiêu người dự họp?').fill('52')
  await page.getByLabel('Mấy người giơ tay đồng ý?').fill('50')
  await page.getByText('Nguyễn Thị Hồng vay 3.000.000 đ (ba triệu đồng) trong 12 tháng, lãi 1%/tháng, mỗi kỳ trả 280.000 đ. Đúng chưa ạ?').waitFor()
  await page.getByText('Gốc 3.000.000 đ, lãi 360.000 đ. Cộng các kỳ đúng bằng tổng này.').waitFor()
  await inspect(chair, 'phone-lend')
  await page.getByRole('button', { name: 'Đúng, ghi quyết định' }).click()
  await heading(chair, 'Vay vốn')

  const fund = await balanceOf(/Quỹ tăng thu nhập/)
  const { page: hers } = treasurer
  await treasurer.go('/clb/vay-von')
  await hers.getByRole('link', { name: /Nguyễn Thị Hồng/ }).click()
  await hers.getByRole('link', { name: 'Giao 3.000.000 đ' }).click()
  await hers.getByText('Giao cho Nguyễn Thị Hồng 3.000.000 đ (ba triệu đồng).').waitFor()
  await inspect(treasurer, 'phone-pay-out')
  await hers.getByRole('button', { name: 'Đã giao, ghi sổ' }).click()
  await hers.getByText(/Nguyễn Thị Hồng vay 3\.000\.000.đ ngày 30\/09\/2018/).waitFor()
  expect(await balanceOf(/Quỹ tăng thu nhập/)).toBe(fund - 3_000_000)
})

test('who is still behind may not borrow: the club’s rule is said in a sentence', async () => {
  const { page } = chair
  await chair.go('/clb/vay-von')
  const name = (await page.locator('main li b').first().textContent())!
  await chair.go('/clb/vay-von/moi')
  await page.getByRole('searchbox').fill(name)
  await page.getByRole('button', { name: new RegExp(name) }).first().click()
  await page.getByLabel('Vay bao nhiêu?').fill('1000000')
  await page.getByLabel('Vay để làm gì?').selectOption({ label: 'Trồng trọt' })
  await page.getByLabel('Người nhà cùng ký').fill('Người nhà')
  await page.getByLabel('Là gì của người vay?').fill('con')
  await page.getByLabel('Bao nhiêu người dự họp?').fill('52')
  await page.getByLabel('Mấy người giơ tay đồng ý?').fill('50')
  await page.getByRole('button', { name: 'Đúng, ghi quyết định' }).click()
  await page.getByText(/còn khoản quá hạn 51 ngày\. Theo quy chế câu lạc bộ, trả xong mới được vay tiếp/).waitFor()
})

test('a loan is extended for a disease of the animals, with both schedules seen before', async () => {
  const { page } = chair
  await chair.go('/clb/vay-von')
  await page.locator('main li a').first().click()
  await page.getByRole('link', { name: 'Gia hạn' }).click()
  await page.getByLabel('Vì sao gia hạn?').selectOption({ label: 'Dịch bệnh vật nuôi, cây trồng' })
  await page.getByLabel('Ghi rõ thêm').fill('Cá chết trong đợt rét')
  await page.getByText('Lịch mới', { exact: true }).waitFor()
  await page.getByText(/^12 kỳ, từ 30\/10\/2018 đến/).waitFor()
  await inspect(chair, 'phone-extend')
  await page.getByRole('button', { name: 'Ghi gia hạn' }).click()
  await page.getByText(/30\/09\/2018: Dịch bệnh vật nuôi/).waitFor()
  expect(await page.getByText(/^Quá hạn/).count()).toBe(0)
})

test('an animal that died is certified on the phone; the debt stays until the meeting has spoken', async () => {
  const { page } = treasurer
  await treasurer.go('/clb/vay-von')
  await page.getByRole('link', { name: /1 con lợn nái/ }).click()
  await page.getByRole('link', { name: 'Vật nuôi chết hoặc mất' }).click()
  await page.getByRole('button', { name: 'Ghi xác nhận' }).click()
  await page.getByText('Ghi tên người xác nhận.').waitFor()
  await page.getByLabel('Ai xác nhận?').fill('Thú y xã')
  await inspect(treasurer, 'phone-loss')
  await page.getByRole('button', { name: 'Ghi xác nhận' }).click()
  await page.getByText('30/09/2018: chết 1 con. Thú y xã xác nhận.').waitFor()
  await page.getByText('Còn phải trả 3.500.000 đ').waitFor()
  await inspect(treasurer, 'phone-loan-lost')
})

test('the month is closed only after the boxes are counted, with a gap and its reason', async () => {
  const { page } = treasurer
  await treasurer.go('/clb/so-quy/khoa-so')
  await page.getByRole('button', { name: 'Khóa sổ' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Khóa sổ' }).click()
  await page.getByText(/Chưa kiểm kê hòm tiền của quỹ tăng thu nhập/).waitFor()
  await inspect(treasurer, 'phone-close-refused')
  for (const [fund, gap] of [['income', -20_000], ['operating', 0]] as const) {
    const book = await balanceOf(fund === 'income' ? /Quỹ tăng thu nhập/ : /Quỹ hoạt động/)
    await treasurer.go(`/clb/so-quy/kiem-ke?quy=${fund}`)
    await page.getByText('Hoặc ghi thẳng tổng số').click()
    await page.getByRole('textbox', { name: 'Tiền đếm được' }).fill(String(book + gap))
    await page.getByLabel('Người chứng kiến').fill('Hà Thị Nhung')
    if (gap !== 0) {
      await page.getByText(/thiếu 20\.000.đ\./).waitFor()
      await page.getByRole('button', { name: 'Ghi kiểm kê' }).click()
      await page.getByText('Ghi lý do chênh lệch.').waitFor()
      await inspect(treasurer, 'phone-count-gap')
      await page.getByLabel('Lý do chênh lệch').fill('Trả lại tiền lẻ nhầm')
    } else await page.getByText(/khớp với sổ\./).waitFor()
    await page.getByRole('button', { name: 'Ghi kiểm kê' }).click()
    await heading(treasurer, 'Sổ quỹ')
  }
  await treasurer.go('/clb/so-quy/khoa-so')
  await page.getByRole('button', { name: 'Khóa sổ' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Khóa sổ' }).click()
  await heading(treasurer, 'Sổ quỹ')
  await page.getByText('Sổ đã khóa đến hết ngày 30/09/2018').waitFor()
})

describe('each page of money', () => {
  const PAGES = ['/clb', '/clb/so-quy?quy=operating', '/clb/thu-chi', '/clb/thu-chi?phia=in&viec=dues', '/clb/thu-chi?phia=out&viec=spending', '/clb/thu-chi?phia=out&viec=transfer', '/clb/so-quy/kiem-ke', '/clb/so-quy/khoa-so', '/clb/vay-von']
  beforeAll(async () => {
    await treasurer.go('/clb/vay-von')
    const loan = (await treasurer.page.locator('main li a').last().getAttribute('href'))!
    PAGES.push(loan, `${loan}/thu`, `${loan}/ket-qua`, `${loan}/tra-hien-vat`, `${loan}/mat`)
  })
  const nameOf = (path: string): string => `money-${path.replace(/[^a-z]+/g, '-').slice(0, 40)}`

  test('on a window of 320 px', async () => {
    await treasurer.page.setViewportSize({ width: 320, height: 640 })
    for (const path of PAGES) {
      await treasurer.go(path)
      await inspect(treasurer, `${nameOf(path)}-320`)
    }
    await treasurer.page.setViewportSize(SIZE)
  })

  test('with text at 200 %, and in English', async () => {
    for (const path of PAGES) {
      await treasurer.go(path)
      await doubleText(treasurer.page)
      await inspect(treasurer, `${nameOf(path)}-200`)
    }
    await treasurer.go('/clb/cai-dat')
    await treasurer.page.getByText('English').click()
    for (const path of PAGES) {
      await treasurer.go(path)
      await inspect(treasurer, `${nameOf(path)}-en`)
    }
  })
})
