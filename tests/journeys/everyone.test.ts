/** What each kind of visitor meets: the stranger, the leader, the agency's officer, the administrator. */
import { afterAll, expect, inject, test } from 'vitest'
import { closeBrowser, enterAs, look, newVisitor } from './visitor.ts'

afterAll(closeBrowser)

test('whoever opens the demo sees the programme of 2018 and enters by one click', async () => {
  const visitor = await newVisitor()
  await visitor.page.getByText('184/KH-UBND').first().waitFor()
  await visitor.page.getByText('529,3').first().waitFor()
  await look(visitor, 'door')
  expect(await visitor.page.getByRole('button', { name: /mẫu/ }).count()).toBeGreaterThanOrEqual(18)
  await visitor.context.close()
})

test('a stranger gets nothing: no page, no figure, no file', async () => {
  const visitor = await newVisitor()
  const planId = await planIdOf()
  for (const path of ['/ke-hoach', `/ke-hoach/${planId}`, '/tai-khoan', '/nhat-ky']) {
    await visitor.go(path)
    expect(await visitor.page.getByRole('navigation').count()).toBe(0)
  }
  for (const path of ['/api/plans', `/api/plans/${planId}`, `/api/plans/${planId}/paper.docx`, '/api/accounts', '/api/areas', '/api/audit']) {
    const answer = await visitor.context.request.get(inject('address') + path)
    expect([path, answer.status()]).toEqual([path, 403])
    expect(await answer.json()).toEqual({ refused: 'access/not-signed-in', because: {} })
  }
  await visitor.context.close()
})

test('a leader reads the plan, and is offered nothing to change', async () => {
  const visitor = await enterAs('UBND tỉnh Lào Cai')
  const { page } = visitor
  await visitor.go('/ke-hoach')
  await page.getByRole('link', { name: '184/KH-UBND' }).first().click()
  await page.getByRole('heading', { level: 1, name: /184\/KH-UBND/ }).waitFor()
  await page.getByText('ít nhất 2.000').first().waitFor()
  expect(await page.getByRole('button', { name: /Soạn thảo|Sửa đổi/ }).count()).toBe(0)
  expect(await page.getByRole('link', { name: /Nội dung cần làm rõ|Nhập kế hoạch/ }).count()).toBe(0)
  expect(await page.getByText('Nguyễn Hữu Thể').count()).toBe(0)
  await look(visitor, 'leader-plan')
  await visitor.context.close()
})

test('an agency’s officer finds what its agency is given to do, and takes it away as Word', async () => {
  const visitor = await enterAs('UBND huyện Văn Bàn')
  const { page } = visitor
  const planId = await planIdOf()
  await visitor.go(`/ke-hoach/${planId}?tab=nhiem-vu`)
  await page.getByText('Nhiệm vụ của cơ quan tôi').first().waitFor()
  await page.getByText('Chỉ đạo các phòng, ban, UBND các xã, thị trấn liên quan').first().waitFor()
  await look(visitor, 'officer-duties')
  const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: /trích|Word/i }).first().click()])
  expect(file.suggestedFilename()).toMatch(/\.docx$/)
  await visitor.context.close()
})

test('the search forgives missing tone marks', async () => {
  const visitor = await enterAs('Quản trị hệ thống')
  const { page } = visitor
  await page.keyboard.press('/')
  await page.keyboard.type('van ban')
  await page.getByRole('option', { name: /huyện Văn Bàn/ }).first().click()
  await page.waitForURL(/dia-ban\/.+/)
  await look(visitor, 'area-history')
  await visitor.context.close()
})

test('the administrator issues an account, and its holder must change the password of the slip', async () => {
  const admin = await enterAs('Quản trị hệ thống')
  await admin.go('/tai-khoan')
  await look(admin, 'accounts')
  await admin.go('/tai-khoan/cap-moi')
  await look(admin, 'issue-account')
  const { page } = admin
  await page.getByLabel('Họ và tên').fill('Lò Văn Thử')
  await page.getByLabel('Số điện thoại').fill('0977 123 456')
  await page.getByLabel('Vai trò', { exact: true }).selectOption({ label: 'Cán bộ Hội huyện' })
  await page.locator('main').getByRole('textbox', { name: 'Địa bàn' }).or(page.locator('main').getByRole('combobox', { name: 'Địa bàn' })).first().fill('van ban')
  await page.getByRole('option', { name: /Văn Bàn/ }).last().click()
  await page.getByRole('button', { name: 'Cấp tài khoản' }).click()
  const password = /[a-z2-9]{4}-[a-z2-9]{4}-[a-z2-9]{4}/
  await page.getByText(password).first().waitFor()
  await look(admin, 'slip')
  const slip = password.exec((await page.locator('main').textContent()) ?? '')![0]
  await admin.context.close()

  const holder = await newVisitor()
  await holder.page.getByText('Đăng nhập bằng mật khẩu').click()
  await holder.page.getByLabel('Số điện thoại').fill('0977123456')
  await holder.page.getByLabel('Mật khẩu').first().fill(slip)
  await holder.page.getByRole('button', { name: 'Đăng nhập', exact: true }).click()
  await holder.page.getByRole('heading', { level: 1, name: /mật khẩu/i }).waitFor()
  await look(holder, 'first-password')
  expect(await holder.page.getByRole('navigation').count()).toBe(0)
  await holder.context.close()
})

async function planIdOf(): Promise<string> {
  const visitor = await enterAs('UBND tỉnh Lào Cai')
  const answer = await visitor.context.request.get(`${inject('address')}/api/plans`)
  const { plans } = (await answer.json()) as { plans: { id: string; number: string }[] }
  await visitor.context.close()
  return plans.find((plan) => plan.number === '184/KH-UBND')!.id
}
