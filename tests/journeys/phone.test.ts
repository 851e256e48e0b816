/** A club's board on a phone: in by one tap, home, settings, text that grows; what is tapped is large, nothing is cut off sideways. */
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { fold } from '#kernel/vietnamese.ts'
import { heading, inspect, onPhoneAs, SIZE } from './phone-look.ts'
import { closeBrowser, doubleText, enterAs, newVisitor, type Visitor } from './visitor.ts'

const asChair = () => onPhoneAs(/Chủ nhiệm câu lạc bộ/)

let chair: Visitor
beforeAll(async () => {
  chair = await asChair()
})
afterAll(closeBrowser)

test('whoever opens the phone’s page of the demo gets in by one tap, and finds the club’s name, their own and what there is to do', async () => {
  const visitor = await newVisitor(SIZE)
  await visitor.go('/clb')
  await heading(visitor, 'Vào xem câu lạc bộ mẫu')
  expect(await visitor.page.getByRole('listitem').count()).toBe(5)
  await inspect(visitor, 'phone-sign-in')
  await visitor.page.getByRole('button', { name: /Thư ký câu lạc bộ/ }).click()
  await heading(visitor, /^Câu lạc bộ/)
  await visitor.page.getByText('Thư ký câu lạc bộ').waitFor()
  await visitor.page.getByRole('link', { name: /^Thành viên\s*\d+ người$/ }).waitFor()
  await inspect(visitor, 'phone-home')
  await visitor.context.close()
})

test('a wrong password says so and keeps what was typed; the password can be looked at', async () => {
  const visitor = await newVisitor(SIZE)
  const { page } = visitor
  await visitor.go('/clb')
  await page.getByText('Đăng nhập bằng mật khẩu').click()
  await page.getByRole('button', { name: 'Đăng nhập', exact: true }).click()
  expect(await page.getByText('Chưa điền.').count()).toBe(2)
  await page.getByLabel('Số điện thoại').fill('0900 000 014')
  await page.getByLabel('Mật khẩu', { exact: true }).fill('khong-phai')
  await page.getByText('Hiện mật khẩu').click()
  expect(await page.getByLabel('Mật khẩu', { exact: true }).getAttribute('type')).toBe('text')
  await page.getByRole('button', { name: 'Đăng nhập', exact: true }).click()
  await page.getByText('Số điện thoại hoặc mật khẩu chưa khớp').waitFor()
  expect(await page.getByLabel('Số điện thoại').inputValue()).toBe('0900 000 014')
  await inspect(visitor, 'phone-sign-in-refused')
  await page.getByLabel('Mật khẩu', { exact: true }).fill('mat-khau-mau-2018')
  await page.getByRole('button', { name: 'Đăng nhập', exact: true }).click()
  await heading(visitor, /^Câu lạc bộ/)
  await visitor.context.close()
})

test('whoever comes with a slip sets their own password first, then signs in with it', async () => {
  const { roles } = (await (await chair.context.request.get(`${inject('address')}/api/session`)).json()) as { roles: { areaId: string; clubId: string }[] }
  const { areaId, clubId } = roles[0]!
  const officer = await enterAs('Hội Người cao tuổi huyện Bảo Thắng')
  const issued = await officer.context.request.post(`${inject('address')}/api/accounts`, {
    data: { id: crypto.randomUUID(), name: 'Lò Thị Thử', phone: '0977 222 333', role: { role: 'club-secretary', areaId, agencyId: null, clubId, from: '2018-09-01', to: null } },
  })
  const { slip } = (await issued.json()) as { slip: { password: string } }
  await officer.context.close()

  const visitor = await newVisitor(SIZE)
  const { page } = visitor
  const signIn = async (password: string) => {
    await page.getByText('Đăng nhập bằng mật khẩu').click()
    await page.getByLabel('Số điện thoại').fill('0977222333')
    await page.getByLabel('Mật khẩu', { exact: true }).fill(password)
    await page.getByRole('button', { name: 'Đăng nhập', exact: true }).click()
  }
  await visitor.go('/clb/thanh-vien')
  await signIn(slip.password)
  await heading(visitor, 'Đặt mật khẩu của riêng mình')
  await page.getByLabel('Mật khẩu trên phiếu').fill(slip.password)
  await page.getByLabel('Mật khẩu mới', { exact: true }).fill('ga trong gay sang')
  await page.getByLabel('Ghi lại mật khẩu mới').fill('ga trong gay')
  await page.getByRole('button', { name: 'Đặt mật khẩu' }).click()
  await page.getByText('Hai lần ghi chưa giống nhau.').waitFor()
  await inspect(visitor, 'phone-first-password')
  await page.getByLabel('Ghi lại mật khẩu mới').fill('ga trong gay sang')
  await page.getByRole('button', { name: 'Đặt mật khẩu' }).click()
  await page.getByText('Đã đổi mật khẩu.').waitFor()
  await inspect(visitor, 'phone-password-changed')
  await page.getByRole('button', { name: 'Đóng' }).click()
  await signIn('ga trong gay sang')
  await heading(visitor, 'Thành viên')
  await visitor.context.close()
})

test('a page opened by its address is shown after signing in, and its way back leads to the page above', async () => {
  const visitor = await newVisitor(SIZE)
  await visitor.go('/clb/cai-dat')
  await visitor.page.getByRole('button', { name: /Chủ nhiệm câu lạc bộ/ }).click()
  await heading(visitor, 'Cài đặt')
  await visitor.page.getByRole('link', { name: 'Quay lại' }).click()
  await heading(visitor, /^Câu lạc bộ/)
  expect(new URL(visitor.page.url()).pathname).toBe('/clb')
  await visitor.go('/clb/khong-co')
  await heading(visitor, 'Không có trang này')
  await inspect(visitor, 'phone-no-page')
  await visitor.context.close()
})

test('the size of the text is chosen in the settings and remembered by the phone', async () => {
  const { page } = chair
  const sizeOf = async () => {
    await page.locator('legend').first().waitFor()
    return page.evaluate<number>("parseFloat(getComputedStyle(document.querySelector('legend')).fontSize)")
  }
  await page.getByRole('link', { name: /Cài đặt/ }).click()
  await heading(chair, 'Cài đặt')
  expect(await sizeOf()).toBe(18)
  await inspect(chair, 'phone-settings')
  await page.getByText('Rất lớn').click()
  expect(await sizeOf()).toBeCloseTo(18 * 1.3, 1)
  await inspect(chair, 'phone-settings-largest')
  await page.reload()
  await heading(chair, 'Cài đặt')
  expect(await sizeOf()).toBeCloseTo(18 * 1.3, 1)
  await page.getByText('Vừa', { exact: true }).click()
})

test('the pages speak English when asked', async () => {
  const { page } = chair
  await chair.go('/clb/cai-dat')
  await page.getByText('English').click()
  await heading(chair, 'Settings')
  expect(await page.locator('html').getAttribute('lang')).toBe('en')
  await inspect(chair, 'phone-settings-en')
  await page.getByRole('link', { name: 'Back' }).click()
  await page.getByText('Club chair').waitFor()
  await inspect(chair, 'phone-home-en')
  await chair.go('/clb/cai-dat')
  await page.getByText('Tiếng Việt').click()
})

describe('each page', () => {
  const PAGES = ['/clb', '/clb/thanh-vien', '/clb/thanh-vien/them', '/clb/cai-dat', '/clb/so-quy', '/clb/vay-von', '/clb/vay-von?che=1', '/clb/vay-von/moi']
  const nameOf = (path: string) => `phone-${path.split(/[/?]/).slice(2).map((part) => (part.length === 36 ? 'mot' : part)).join('-') || 'home'}`
  beforeAll(async () => {
    await chair.go('/clb/thanh-vien')
    const member = (await chair.page.locator('main li a').first().getAttribute('href'))!
    await chair.go('/clb/vay-von')
    const loan = (await chair.page.locator('main li a').first().getAttribute('href'))!
    await chair.go('/clb/so-quy')
    const voucher = (await chair.page.locator('main li a').first().getAttribute('href'))!
    PAGES.push(member, `${member}/roi`, loan, `${loan}/gia-han`, voucher)
  })

  test('on a window of 320 px', async () => {
    await chair.page.setViewportSize({ width: 320, height: 640 })
    for (const path of PAGES) {
      await chair.go(path)
      await inspect(chair, `${nameOf(path)}-320`)
    }
    await chair.page.setViewportSize(SIZE)
  })

  test('with text at 200 %', async () => {
    for (const path of PAGES) {
      await chair.go(path)
      await doubleText(chair.page)
      await inspect(chair, `${nameOf(path)}-200`)
    }
  })
})

test('somebody is added, looked at, and recorded as gone', async () => {
  const { page } = chair
  await chair.go('/clb/thanh-vien')
  await page.getByRole('link', { name: 'Thêm thành viên' }).click()
  await heading(chair, 'Thêm thành viên')
  await page.getByRole('button', { name: 'Ghi thành viên' }).click()
  expect(await page.getByText('Chưa điền.').count()).toBe(2)
  const name = page.getByLabel('Họ và tên', { exact: true })
  expect(await name.evaluate((field) => field === field.ownerDocument.activeElement)).toBe(true)
  await name.fill('Giàng Thị Mẫu Nhớ')
  await page.getByLabel('Sinh', { exact: true }).fill('31/02/1955')
  await page.getByText('Nữ', { exact: true }).click()
  await page.getByText(/Không có ngày 31\/02\/1955/).waitFor()
  await page.getByLabel('Sinh', { exact: true }).fill('1955')
  await page.getByRole('heading', { name: 'Sau khi ghi' }).waitFor()
  await inspect(chair, 'phone-add-filled')
  await page.getByRole('button', { name: 'Ghi thành viên' }).click()
  await heading(chair, 'Thành viên')
  await page.getByRole('searchbox').fill('mau nho')
  await page.getByRole('link', { name: /Giàng Thị Mẫu Nhớ/ }).click()
  await page.getByText('Sinh năm 1955, nữ').waitFor()
  await inspect(chair, 'phone-member-added')
  await page.getByRole('link', { name: 'Ghi rời câu lạc bộ' }).click()
  await page.getByRole('button', { name: 'Ghi rời câu lạc bộ' }).click()
  await page.getByText('Chọn một lý do.').waitFor()
  await page.getByText('Tự xin ra').click()
  await inspect(chair, 'phone-member-leaving')
  await page.getByRole('button', { name: 'Ghi rời câu lạc bộ' }).click()
  await heading(chair, 'Thành viên')
  await page.getByRole('searchbox').fill('mau nho')
  // The last day still counts.
  await page.getByText('rời sau ngày 30/09/2018').waitFor()
  await inspect(chair, 'phone-list-leaving')
})

test('a name is found without its tone marks, and the search is still there on coming back', async () => {
  const { page } = chair
  await chair.go('/clb')
  await page.getByRole('link', { name: /^Thành viên/ }).click()
  const rows = page.locator('main li b')
  await rows.first().waitFor()
  const all = await rows.count()
  const name = ((await rows.nth(Math.floor(all / 2)).textContent()) ?? '').replace(/\s*\(.*\)$/, '')
  await page.getByRole('searchbox').fill(fold(name))
  await expect.poll(() => rows.count()).toBeLessThan(all)
  await page.getByText(name).first().waitFor()
  await page.getByRole('link', { name: 'Quay lại' }).click()
  await heading(chair, /^Câu lạc bộ/)
  await page.goForward()
  await expect.poll(() => page.getByRole('searchbox').inputValue()).toBe(fold(name))
})

test('without a network the page says so in a sentence, and goes on when it is back', async () => {
  const visitor = await asChair()
  const { page } = visitor
  await page.route('**/api/clubs/*/members', (route) => route.abort())
  await visitor.context.setOffline(true)
  await page.getByText('Máy đang không có mạng').waitFor()
  await visitor.context.setOffline(false)
  await expect.poll(() => page.getByText('Máy đang không có mạng').count()).toBe(0)
  await page.reload()
  await page.getByText('Chưa xem được số liệu').waitFor({ timeout: 30_000 })
  await page.unroute('**/api/clubs/*/members')
  await page.reload()
  await page.getByRole('link', { name: /^Thành viên\s*\d+ người$/ }).waitFor()
  await visitor.context.close()
})

test('signing out is asked back, and then shows the door', async () => {
  const visitor = await asChair()
  const { page } = visitor
  await page.getByRole('link', { name: /Cài đặt/ }).click()
  await page.getByRole('button', { name: 'Đăng xuất' }).click()
  await page.getByRole('heading', { name: 'Đăng xuất khỏi máy này?' }).waitFor()
  await inspect(visitor, 'phone-leave')
  await page.getByRole('button', { name: 'Không, quay lại' }).click()
  await page.getByRole('button', { name: 'Đăng xuất' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Đăng xuất' }).click()
  await heading(visitor, 'Vào xem câu lạc bộ mẫu')
  expect(new URL(page.url()).pathname).toBe('/clb')
  await visitor.context.close()
})

test('whoever holds no role at a club is told so and shown to the officials’ pages', async () => {
  const visitor = await enterAs('Chuyên viên Hội tỉnh')
  await visitor.page.setViewportSize(SIZE)
  await visitor.go('/clb')
  await heading(visitor, 'Tài khoản này chưa giữ việc gì ở câu lạc bộ')
  await inspect(visitor, 'phone-no-club')
  await visitor.page.getByRole('link', { name: 'Trang dành cho cán bộ' }).click()
  await heading(visitor, 'Kế hoạch')
  await visitor.context.close()
})

test('whoever works at a club only is taken from the desk’s start to the phone’s pages', async () => {
  const visitor = await newVisitor()
  await visitor.page.getByRole('button', { name: /Chủ nhiệm câu lạc bộ/ }).click()
  await visitor.page.waitForURL('**/clb')
  await heading(visitor, /^Câu lạc bộ/)
  await visitor.context.close()
})
