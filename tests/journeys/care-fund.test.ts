/** The commune's Care Fund to the end: Hội asks, the committee decides and transfers, both sign the minutes, the club receives, once; what is taken back out of the books falls back by itself. */
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { closeBrowser, enterAs, look, type Visitor } from './visitor.ts'

const PAPER = 'Sổ quỹ giấy tháng 9/2018, trang 9 (mẫu)'
/** A small second share: what other journeys count in this club is the same before and after. */
const AMOUNT = '1.000.000'
let association: Visitor
let committee: Visitor
let clubId: string
let before: { capital: number; cash: number }

const ask = async (path: string) => (await (await association.context.request.get(inject('address') + path)).json()) as Record<string, any>
async function standing(): Promise<{ capital: number; cash: number }> {
  const { capital, funds } = await ask(`/api/clubs/${clubId}/ledger`)
  return { capital: capital['care-fund'], cash: funds[0].cash }
}
const at = (who: Visitor) => who.go(`/cau-lac-bo/${clubId}/quy-cham-soc`)
const dialog = ({ page }: Visitor) => page.getByRole('dialog')
async function open(who: Visitor, name: string): Promise<void> {
  await at(who)
  await who.page.getByRole('button', { name, exact: true }).click()
}
async function press(who: Visitor, name: string): Promise<void> {
  await dialog(who).getByRole('button', { name, exact: true }).click()
  await dialog(who).waitFor({ state: 'hidden' })
}
const day = (who: Visitor, text: string) => dialog(who).getByRole('textbox', { name: 'Ngày' }).fill(text)

beforeAll(async () => {
  association = await enterAs('Hội Người cao tuổi xã Xuân Quang')
  committee = await enterAs('UBND xã Xuân Quang')
  const { clubs } = await ask('/api/clubs')
  clubId = clubs.find(({ name }: { name: string }) => name === 'Câu lạc bộ Bảo Thắng 2').id
  before = await standing()
})
afterAll(closeBrowser)

test('Hội asks: the board of all communes says whose turn it is', async () => {
  await open(association, 'Ghi tờ trình')
  await day(association, '20/9/2018')
  await dialog(association).getByLabel('Số văn bản').fill('11/TTr-HNCT')
  await dialog(association).getByLabel('Số tiền').fill('')
  await dialog(association).getByRole('button', { name: 'Ghi tờ trình', exact: true }).click()
  await dialog(association).getByText('Chưa điền.').waitFor()
  await dialog(association).getByLabel('Số tiền').fill(AMOUNT)
  await look(association, 'desk-care-fund-request')
  await press(association, 'Ghi tờ trình')
  await association.page.getByText('Đã có tờ trình, từ 20/09/2018').waitFor()
  await committee.go('/quy-cham-soc')
  await committee.page.getByRole('row', { name: /Bảo Thắng 2.*Đã có tờ trình/ }).getByText('UBND xã').waitFor()
  await look(committee, 'desk-care-fund-board')
})

test('the committee decides under a number and transfers; Hội could not have', async () => {
  await at(association)
  expect(await association.page.getByRole('button', { name: 'Ghi quyết định cấp' }).count()).toBe(0)
  await open(committee, 'Ghi quyết định cấp')
  await day(committee, '24/9/2018')
  await dialog(committee).getByRole('button', { name: 'Ghi quyết định cấp', exact: true }).click()
  await dialog(committee).getByText('Chưa điền.').waitFor()
  expect(await dialog(committee).getByLabel('Số tiền').inputValue()).toBe(AMOUNT)
  await dialog(committee).getByLabel('Số văn bản').fill('71/QĐ-UBND')
  await look(committee, 'desk-care-fund-decide')
  await press(committee, 'Ghi quyết định cấp')
  await open(committee, 'Ghi chuyển tiền')
  await day(committee, '26/9/2018')
  await look(committee, 'desk-care-fund-transfer')
  await press(committee, 'Ghi chuyển tiền')
  await committee.page.getByText('Đã chuyển tiền, từ 26/09/2018').waitFor()
})

test('both sign the minutes; their scan comes later and is attached', async () => {
  const { page } = association
  await open(association, 'Ghi giao nhận')
  await day(association, '27/9/2018')
  await dialog(association).getByLabel('Ai giao, ai nhận').fill('UBND xã giao, Ban Chủ nhiệm nhận (mẫu)')
  await look(association, 'desk-care-fund-minutes')
  await press(association, 'Ghi giao nhận')
  await page.getByRole('button', { name: 'Gắn tệp: Biên bản giao nhận' }).click()
  await dialog(association).getByRole('button', { name: 'Gắn tệp', exact: true }).click()
  await dialog(association).getByText('Chọn một tệp.').waitFor()
  await dialog(association).locator('input[type=file]').setInputFiles({ name: 'bien-ban.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.4\n%%EOF\n') })
  await look(association, 'desk-care-fund-file')
  await press(association, 'Gắn tệp')
  const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Mở tệp: Biên bản giao nhận' }).click()])
  expect(file.suggestedFilename()).toMatch(/\.pdf$/)
  expect(await page.getByRole('button', { name: 'Gắn tệp: Biên bản giao nhận' }).count()).toBe(0)
})

test('the club receives: one entry of its books, and the money counts once', async () => {
  const { page } = association
  await open(association, 'Ghi đã nhận')
  await dialog(association).getByLabel('Phiếu thu').selectOption('Ghi phiếu thu mới')
  await day(association, '27/9/2018')
  await dialog(association).getByLabel('Ghi thay theo giấy tờ nào').fill(PAPER)
  await look(association, 'desk-care-fund-receive')
  await press(association, 'Ghi đã nhận')
  await page.getByText('Đã nhận, từ 27/09/2018').waitFor()
  expect(await standing()).toEqual({ capital: before.capital + 1_000_000, cash: before.cash + 1_000_000 })
  await look(association, 'desk-care-fund-received')
})

test('the entry is taken back out of the books: the step falls back, the money is gone from both at once', async () => {
  const { page } = association
  await page.getByRole('link', { name: /^PT / }).last().click()
  await page.getByRole('button', { name: /^Bỏ/ }).first().click()
  await dialog(association).getByLabel(/^Lý do/).fill('Ghi nhầm câu lạc bộ')
  await dialog(association).getByLabel(/theo/i).fill(PAPER)
  await dialog(association).getByRole('button', { name: /^Bỏ/ }).last().click()
  await dialog(association).waitFor({ state: 'hidden' })
  await at(association)
  await page.getByText('Đã giao nhận, từ 27/09/2018').waitFor()
  await page.getByText('Phiếu đã được bỏ bằng bút toán đảo.').waitFor()
  expect(await standing()).toEqual(before)
})
