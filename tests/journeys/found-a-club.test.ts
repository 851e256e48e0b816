/** A club is founded: from the plan’s wish through two places compared to its first meeting, with evidence and papers on the way. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { closeBrowser, enterAs, look, type Visitor } from './visitor.ts'

let specialist: Visitor
beforeAll(async () => {
  specialist = await enterAs('Chuyên viên Hội tỉnh')
})
afterAll(closeBrowser)

/** A list that is searched without tone marks. */
async function choose(visitor: Visitor, label: string, typed: string, option: RegExp): Promise<void> {
  const field = visitor.page.locator('main').getByRole('combobox', { name: label }).or(visitor.page.locator('main').getByRole('textbox', { name: label })).last()
  await field.click()
  await field.fill(typed)
  await visitor.page.getByRole('option', { name: option }).first().click()
}

test('a place of the plan is filled by a club that begins as a wish', async () => {
  const { page } = specialist
  await specialist.go('/cau-lac-bo/them')
  await page.getByLabel('Tên câu lạc bộ').fill('Câu lạc bộ Bắc Hà 2')
  await choose(specialist, 'Xã, phường hoặc huyện', 'ta chai', /Tà Chải/)
  await page.getByRole('textbox', { name: 'Dự kiến từ ngày' }).fill('1/7/2018')
  await page.getByLabel('Thành lập theo kế hoạch').selectOption({ label: '184/KH-UBND, 2018' })
  await page.getByRole('button', { name: 'Thêm câu lạc bộ' }).click()
  await page.getByRole('heading', { level: 1, name: 'Câu lạc bộ Bắc Hà 2' }).waitFor()
  await page.getByText('Dự kiến').first().waitFor()
  await look(specialist, 'founding-new')
})

test('two places are compared, one is chosen', async () => {
  const { page } = specialist
  for (const [hamlet, people] of [['Na Pắc Ngam', '64'], ['Na Thá', '41']] as const) {
    await page.getByRole('button', { name: 'Thêm địa bàn' }).click()
    const dialog = page.getByRole('dialog')
    await choose(specialist, 'Xã, phường', 'ta chai', /Tà Chải/)
    await dialog.getByLabel('Thôn, bản, tổ dân phố').fill(hamlet)
    await dialog.getByLabel('Số người từ 55 tuổi').fill(people)
    await dialog.getByLabel('Có chỗ sinh hoạt').selectOption({ label: 'Có' })
    await dialog.getByRole('button', { name: 'Thêm địa bàn này' }).click()
    await dialog.waitFor({ state: 'detached' })
  }
  await look(specialist, 'founding-places')
  await page.getByRole('button', { name: /^Chọn Na Pắc Ngam/ }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('textbox', { name: /Ngày thống nhất/ }).fill('9/7/2018')
  await dialog.getByRole('button', { name: 'Chọn nơi này' }).click()
  await dialog.waitFor({ state: 'detached' })
  await page.getByText('Đang chuẩn bị').first().waitFor()
})

async function record(step: string, day: string, number?: string): Promise<void> {
  const { page } = specialist
  await page.getByRole('button', { name: `Ghi đã xong: ${step}` }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('textbox', { name: /ngày/i }).first().fill(day)
  if (number) await dialog.getByLabel(/Số quyết định|Số, ký hiệu/).fill(number)
  await dialog.getByRole('button', { name: 'Ghi bước này' }).click()
  await dialog.waitFor({ state: 'detached' })
}

test('a launch before the decision is refused in words, and nothing is lost of what was typed', async () => {
  const { page } = specialist
  await record('Cử Ban vận động', '20/7/2018')
  await page.getByRole('button', { name: 'Ghi đã xong: Quyết định của UBND' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('textbox', { name: /ngày/i }).first().fill('5/10/2018')
  await dialog.getByLabel('Số quyết định').fill('31/QĐ-UBND')
  await dialog.getByRole('button', { name: 'Ghi bước này' }).click()
  await dialog.getByText(/chưa đến|tương lai|sau hôm nay|hôm nay/i).first().waitFor()
  expect(await dialog.getByLabel('Số quyết định').inputValue()).toBe('31/QĐ-UBND')
  await look(specialist, 'founding-refused')
  await dialog.getByRole('button', { name: 'Bỏ qua' }).click()
})

test('the papers come filled in, and step by step the club comes to its first meeting', async () => {
  const { page } = specialist
  const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Tờ trình của Hội Người cao tuổi xã' }).click()])
  expect(file.suggestedFilename()).toBe('to-trinh-thanh-lap.docx')
  for (const [step, day] of [['Đăng ký thành viên', '17/8/2018'], ['Nhân sự Ban Chủ nhiệm', '24/8/2018'], ['Dự thảo quy chế', '30/8/2018'], ['Tờ trình của Hội', '5/9/2018']] as const) await record(step, day)
  await record('Quyết định của UBND', '12/9/2018', '31/QĐ-UBND')
  await page.getByText('Đã có quyết định').first().waitFor()
  await record('Lễ ra mắt', '20/9/2018')
  await record('Buổi sinh hoạt đầu', '28/9/2018')
  await page.getByText('Đang hoạt động').first().waitFor()
  await page.getByRole('link', { name: /Thành lập 9\/9/ }).waitFor()
  await look(specialist, 'founding-done')
  await specialist.go('/cau-lac-bo/thanh-lap')
  await page.getByRole('link', { name: 'Câu lạc bộ Bắc Hà 2' }).or(page.getByRole('link', { name: 'Bắc Hà 2' })).first().waitFor()
  await look(specialist, 'founding-board')
})
