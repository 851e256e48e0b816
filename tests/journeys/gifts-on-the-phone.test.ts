/** What a club is given beside money, on two phones: the treasurer writes down rice and days of work, gives goods out and takes mistakes back; the chair looks. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { heading, inspect, onPhoneAs, SIZE } from './phone-look.ts'
import { closeBrowser, doubleText, type Visitor } from './visitor.ts'

/** A thing that nobody else in the demo gives. */
const THING = 'thảo quả khô'
const GIVER = 'Bà Mẫu Thảo Quả'
const RECEIVER = 'Hộ Mẫu Neo Đơn'

let treasurer: Visitor
let chair: Visitor
beforeAll(async () => {
  treasurer = await onPhoneAs(/Kế toán, thủ quỹ/)
  chair = await onPhoneAs(/Chủ nhiệm câu lạc bộ/)
})
afterAll(closeBrowser)

const rows = ({ page }: Visitor, text: string | RegExp) => page.getByRole('main').getByRole('listitem').filter({ hasText: text })
/** What stands at the right of a thing’s row. */
const left = (visitor: Visitor, thing: string) => rows(visitor, thing).first().locator(':scope > * > :last-child').textContent()

test('the home page leads to what was given; goods by one who does not wish to be named stand in the donor book', async () => {
  const { page } = treasurer
  await page.getByRole('link', { name: 'Đóng góp', exact: true }).click()
  await heading(treasurer, 'Đóng góp')
  await page.getByRole('button', { name: 'Tấm lòng vàng' }).click()
  await page.getByRole('heading', { name: 'Năm 2018' }).waitFor()
  await page.getByRole('link', { name: 'Ghi hiện vật, ngày công' }).click()
  await heading(treasurer, 'Ghi hiện vật, ngày công')
  await page.getByRole('button', { name: 'Ghi vào sổ' }).click()
  for (const fault of ['Chưa ghi là gì.', 'Ghi một số lớn hơn 0, ví dụ 12,5.']) await page.getByText(fault, { exact: true }).waitFor()
  await inspect(treasurer, 'phone-give-empty')
  await page.getByLabel('Tên người hoặc đơn vị').fill(GIVER)
  await page.getByText('Không muốn nêu tên trong sổ in ra').click()
  await page.getByLabel('Hiện vật gì?').fill(THING)
  await page.getByLabel('Bao nhiêu?').fill('12,5')
  expect(await page.getByLabel('Đơn vị', { exact: true }).inputValue()).toBe('kg')
  await inspect(treasurer, 'phone-give')
  await page.getByRole('button', { name: `Ghi 12,5 kg ${THING}` }).click()
  await page.getByText(`Đã ghi 12,5 kg ${THING}.`).waitFor()
  await inspect(treasurer, 'phone-given-recorded')
  await page.getByRole('link', { name: 'Xem sổ đóng góp' }).click()
  await page.getByRole('button', { name: 'Tấm lòng vàng', pressed: true }).waitFor()
  expect(await rows(treasurer, GIVER).textContent()).toContain(`30/09: 12,5 kg ${THING}. Không nêu tên`)
  await page.getByRole('definition').filter({ hasText: `12,5 kg ${THING}` }).waitFor()
  await inspect(treasurer, 'phone-donor-book')
})

test('a member’s days of work name the member, and what was written by mistake is taken back at once', async () => {
  const { page } = treasurer
  await treasurer.go('/clb/dong-gop/moi')
  await page.getByText('Ngày công', { exact: true }).click()
  await page.getByLabel('Làm việc gì?').fill('phơi thảo quả')
  await page.getByLabel('Mấy ngày công?').fill('1,5')
  await page.getByRole('button', { name: 'Ghi 1,5 ngày công: phơi thảo quả' }).click()
  await page.getByText('Chọn một thành viên.').waitFor()
  await page.getByRole('searchbox').fill('nguyen thi hong')
  await page.getByRole('button', { name: /Nguyễn Thị Hồng/ }).first().click()
  await inspect(treasurer, 'phone-give-work')
  await page.getByRole('button', { name: 'Ghi 1,5 ngày công: phơi thảo quả' }).click()
  await page.getByText('Đã ghi 1,5 ngày công: phơi thảo quả.').waitFor()
  await treasurer.go('/clb/dong-gop')
  expect(await rows(treasurer, 'phơi thảo quả').textContent()).toMatch(/Nguyễn Thị Hồng.*30\/09: 1,5 ngày công, phơi thảo quả\. Thành viên đóng góp/)
  await treasurer.go('/clb/dong-gop/moi')
  await page.getByText('Ngày công', { exact: true }).click()
  await page.getByRole('searchbox').fill('nguyen thi hong')
  await page.getByRole('button', { name: /Nguyễn Thị Hồng/ }).first().click()
  await page.getByLabel('Làm việc gì?').fill('phơi thảo quả')
  await page.getByLabel('Mấy ngày công?').fill('2')
  await page.getByRole('button', { name: 'Ghi 2 ngày công: phơi thảo quả' }).click()
  await page.getByRole('button', { name: 'Bỏ ghi' }).click()
  await page.getByText('Đã bỏ. Dòng này không còn trong sổ.').waitFor()
  await page.getByRole('link', { name: 'Xem sổ đóng góp' }).click()
  await page.getByRole('heading', { name: 'Tháng 09/2018' }).waitFor()
  expect(await rows(treasurer, 'phơi thảo quả').count()).toBe(1)
  await inspect(treasurer, 'phone-contributions')
})

test('money is a line of the books: it is written there, and its row leads to its voucher', async () => {
  const { page } = treasurer
  await treasurer.go('/clb/dong-gop?xem=gift')
  const money = rows(treasurer, /\d.đ$/).first()
  const [giver, sum] = [(await money.locator('b').textContent())!, (await money.textContent())!.match(/[\d.]+.đ$/)![0]]
  await money.getByRole('link').click()
  await heading(treasurer, 'Chứng từ')
  await page.getByText(sum, { exact: true }).first().waitFor()
  await page.getByText(giver, { exact: true }).waitFor()
  await treasurer.go('/clb/dong-gop?xem=gift')
  await page.getByRole('link', { name: 'Ghi tiền' }).click()
  await heading(treasurer, 'Ghi thu – chi')
  expect(await page.getByRole('radio', { name: 'Ủng hộ' }).isChecked()).toBe(true)
})

test('goods are given out, never more than are left, and taken back in the other order', async () => {
  const { page } = treasurer
  await treasurer.go('/clb/dong-gop')
  await page.getByRole('link', { name: 'Hiện vật', exact: true }).click()
  await heading(treasurer, 'Hiện vật')
  await inspect(treasurer, 'phone-goods')
  expect(await left(treasurer, 'Thảo quả khô')).toBe('12,5 kg')
  await page.getByRole('link', { name: 'Phát hiện vật' }).click()
  await page.getByLabel('Phát thứ gì?').selectOption({ label: `${THING} (12,5 kg)` })
  await page.getByLabel('Bao nhiêu kg?').fill('20')
  await page.getByText('Chỉ còn 12,5 kg, không phát hơn được.').waitFor()
  await inspect(treasurer, 'phone-issue-too-many')
  await page.getByLabel('Bao nhiêu kg?').fill('2,5')
  await page.getByText('Phát xong còn 10 kg.').waitFor()
  await page.getByRole('button', { name: `Ghi 2,5 kg ${THING}` }).click()
  await page.getByText('Chọn thành viên, hoặc ghi tên người, hộ được nhận.').waitFor()
  await page.getByText('Người khác, đơn vị', { exact: true }).click()
  await page.getByLabel('Tên người hoặc đơn vị').fill(RECEIVER)
  await inspect(treasurer, 'phone-issue')
  await page.getByRole('button', { name: `Ghi 2,5 kg ${THING}` }).click()
  await page.getByText(`Đã ghi phát: 2,5 kg ${THING}.`).waitFor()
  await inspect(treasurer, 'phone-issued')
  await page.getByRole('link', { name: 'Xem hiện vật' }).click()
  await rows(treasurer, RECEIVER).waitFor()
  expect(await left(treasurer, 'Thảo quả khô')).toBe('10 kg')

  const takeBack = async (text: string) => {
    await rows(treasurer, text).getByRole('button').click()
    await page.getByLabel('Vì sao bỏ?').fill('Ghi nhầm')
    await page.getByRole('button', { name: 'Bỏ khỏi sổ' }).click()
  }
  await treasurer.go('/clb/dong-gop')
  await rows(treasurer, THING).getByRole('button').click()
  await page.getByRole('button', { name: 'Bỏ khỏi sổ' }).click()
  await page.getByText('Ghi vài chữ lý do.').waitFor()
  await inspect(treasurer, 'phone-take-back')
  await page.getByRole('button', { name: 'Không, quay lại' }).click()
  await takeBack(THING)
  await page.getByText(`Trong 12,5 kg ${THING} này chỉ còn 10 kg chưa phát.`).waitFor()
  await inspect(treasurer, 'phone-take-back-refused')

  await treasurer.go('/clb/hien-vat')
  await takeBack(RECEIVER)
  await page.getByText('Đã bỏ khỏi sổ.').waitFor()
  await expect.poll(() => left(treasurer, 'Thảo quả khô')).toBe('12,5 kg')
  await treasurer.go('/clb/dong-gop')
  await takeBack(THING)
  await page.getByText('Đã bỏ khỏi sổ.').waitFor()
  await expect.poll(() => rows(treasurer, THING).count()).toBe(0)
  await takeBack('phơi thảo quả')
  await expect.poll(() => rows(treasurer, 'phơi thảo quả').count()).toBe(0)
})

test('the chair sees all of it and writes nothing', async () => {
  const { page } = chair
  await chair.go('/clb/dong-gop?xem=gift')
  await page.getByRole('heading', { name: 'Năm 2018' }).waitFor()
  expect(await rows(chair, /kg|quyển|ngày công/).count()).toBeGreaterThan(0)
  for (const path of ['/clb/dong-gop', '/clb/dong-gop?xem=gift', '/clb/hien-vat', '/clb/tai-san']) {
    await chair.go(path)
    await page.getByRole('listitem').first().waitFor()
    expect(await page.getByRole('link', { name: /^(Ghi|Phát)/ }).count(), path).toBe(0)
    expect(await page.getByRole('listitem').getByRole('button').count(), path).toBe(0)
  }
  await chair.go('/clb/dong-gop')
  await page.getByRole('link', { name: 'Tài sản', exact: true }).click()
  await heading(chair, 'Tài sản')
  expect(await rows(chair, 'Ghế nhựa').textContent()).toMatch(/Tốt\. Giữ: Nhà văn hóa Thôn Mẫu 2\. Kiểm kê ngày 30\/06\/2018.*56 cái/)
  await inspect(chair, 'phone-assets')
})

describe('each page of gifts and goods', () => {
  const PAGES = ['/clb', '/clb/dong-gop', '/clb/dong-gop?ky=nam', '/clb/dong-gop?xem=gift', '/clb/dong-gop/moi', '/clb/dong-gop/moi?loai=gift', '/clb/hien-vat', '/clb/hien-vat/phat', '/clb/tai-san']
  const nameOf = (path: string): string => `gifts-${path.replace(/[^a-z]+/g, '-')}`

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
