/** A fund that has run on paper comes in by its cut-over sheet: what does not add up is said while it is typed, and all of it can be taken back. */
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { closeBrowser, doubleText, enterAs, look, type Visitor } from './visitor.ts'

let officer: Visitor
let clubId: string
let members: readonly { readonly fullName: string }[]
const ask = async (path: string) => (await (await officer.context.request.get(inject('address') + path)).json()) as Record<string, any>
const send = async (path: string, body: object) => {
  const answer = await officer.context.request.post(inject('address') + path, { data: { id: crypto.randomUUID(), ...body }, headers: { origin: inject('address') } })
  expect([path, answer.status()]).toEqual([path, 201])
}
/** The club's one line in the demo: capital mobilised at its launch. */
let seed: { readonly day: string; readonly in: number; readonly memo: string }

beforeAll(async () => {
  officer = await enterAs('xã Tà Chải')
  const { clubs } = await ask('/api/clubs')
  clubId = clubs.find(({ name }: { name: string }) => name.includes('Bắc Hà 1')).id
  ;({ members } = (await ask(`/api/clubs/${clubId}/members`)) as { members: typeof members })
  const { lines } = await ask(`/api/clubs/${clubId}/ledger/book?fund=income`)
  expect(lines).toHaveLength(1)
  seed = lines[0]
})
afterAll(closeBrowser)

test('with a line in the books the page says why nothing can be brought in', async () => {
  await officer.go(`/cau-lac-bo/${clubId}/quy/chuyen-so`)
  await officer.page.getByText('Sổ quỹ đã có chứng từ nên không chuyển sổ được nữa.').waitFor()
  const { lines } = await ask(`/api/clubs/${clubId}/ledger/book?fund=income`)
  await send('/api/ledger/reverse', { entryId: lines[0].entryId, reason: 'Đưa vào biểu chuyển sổ', enteredFor: 'Biên bản chuyển sổ' })
})

test('the sheet says what the fund has, whose it is and what is missing', async () => {
  const { page } = officer
  await officer.go(`/cau-lac-bo/${clubId}/quy/chuyen-so`)
  await page.getByRole('button', { name: 'Xem lại và chuyển sổ' }).click()
  await page.getByText('Còn chỗ chưa điền hoặc chưa đúng:').waitFor()
  await typeTheSheet()
})

async function typeTheSheet(): Promise<void> {
  const { page } = officer
  await page.getByRole('textbox', { name: /^Biên bản chuyển sổ/ }).fill('Biên bản chuyển sổ ngày 30/9/2018')
  await page.getByLabel('Hòm tiền').fill('2300000')
  await page.getByLabel('Vận động').fill('5000000')
  await page.getByText('Quỹ có ít hơn vốn 2.700.000').waitFor()
  await page.getByLabel('Phiếu thu').fill('41')
}

test('what was typed is there after a reload, and can be thrown away', async () => {
  const { page } = officer
  await page.getByText('Bản đang gõ được giữ trên máy này').waitFor()
  await page.reload()
  await page.getByText('Quỹ có ít hơn vốn 2.700.000').waitFor()
  expect(await page.getByRole('textbox', { name: /^Biên bản chuyển sổ/ }).inputValue()).toBe('Biên bản chuyển sổ ngày 30/9/2018')
  await look(officer, 'opening-kept')
  await page.getByRole('button', { name: 'Bỏ bản đang gõ' }).click()
  await look(officer, 'opening-drop')
  await page.getByRole('dialog').getByRole('button', { name: 'Bỏ bản đang gõ' }).click()
  await page.getByText('Chưa có số nào.').waitFor()
  expect(await page.getByText('Bản đang gõ được giữ trên máy này').count()).toBe(0)
  expect(await page.getByLabel('Hòm tiền').inputValue()).toBe('')
  await page.reload()
  await page.getByText('Chưa có số nào.').waitFor()
  await typeTheSheet()
})

test('a half-repaid loan: the instalments left come from its terms', async () => {
  const { page } = officer
  await page.getByRole('button', { name: 'Thêm khoản vay' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('combobox', { name: 'Người vay' }).click()
  await dialog.getByRole('combobox', { name: 'Người vay' }).fill(members[0]!.fullName)
  await page.getByRole('option', { name: members[0]!.fullName }).first().click()
  await dialog.getByLabel('Số tiền đã cho vay').fill('3000000')
  await dialog.getByRole('textbox', { name: 'Ngày cho vay' }).fill('15/9/2018')
  await dialog.getByLabel('Thời hạn (tháng)').fill('3')
  await dialog.getByLabel('Lãi mỗi tháng (%)').fill('0,7')
  await dialog.getByRole('button', { name: 'Điền theo điều kiện vay' }).click()
  // 3.000.000 đ over 3 months at 0,7 % on the first sum: 1.000.000 + 21.000 each.
  expect(await dialog.getByLabel('Gốc', { exact: true }).evaluateAll((all) => all.map((each) => (each as unknown as { value: string }).value))).toEqual(['1.000.000', '1.000.000', '1.000.000'])
  expect(await dialog.getByLabel('Lãi', { exact: true }).evaluateAll((all) => all.map((each) => (each as unknown as { value: string }).value))).toEqual(['21.000', '21.000', '21.000'])
  await dialog.getByText('Gốc còn lại 3.000.000').waitFor()
  await look(officer, 'opening-loan')
  await dialog.getByRole('button', { name: 'Ghi khoản này vào biểu' }).click()
  await dialog.waitFor({ state: 'detached' })
  // A loan filled in is kept with the rest.
  await page.reload()
  await page.getByText('Quỹ có đủ vốn, phần còn lại là kết dư.').waitFor()
  await look(officer, 'opening-sheet')
  await page.setViewportSize({ width: 360, height: 640 })
  await look(officer, 'opening-sheet-narrow')
  await page.setViewportSize({ width: 1366, height: 768 })
  await doubleText(page)
  await look(officer, 'opening-sheet-200')
  await page.evaluate("document.documentElement.style.fontSize = ''")
})

test('it comes in as one voucher after its sums were read back', async () => {
  const { page } = officer
  await page.getByRole('button', { name: 'Xem lại và chuyển sổ' }).click()
  const dialog = page.getByRole('dialog')
  // 2,3 + 3 million in the fund, 5 of them capital.
  await dialog.getByText(/Quỹ có 5\.300\.000.đ: vốn 5\.000\.000.đ, kết dư 300\.000.đ\. Có 1 khoản vay\./).waitFor()
  await dialog.getByRole('button', { name: 'Đúng, chuyển sổ' }).click()
  await page.getByText(/^Đã chuyển sổ vào ngày 30\/09\/2018, chứng từ PKT \d+\/2018\.$/).waitFor()
  await look(officer, 'opening-done')
  expect(await ask(`/api/clubs/${clubId}/ledger`)).toMatchObject({ lent: 3_000_000, capital: { mobilised: 5_000_000 }, funds: [{ cash: 2_300_000, bank: 0, surplus: 300_000 }] })
})

test('and is taken back as a whole, with its reason', async () => {
  const { page } = officer
  await page.getByRole('button', { name: 'Rút lại việc chuyển sổ' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('Lý do').fill('Nhập thử theo biên bản')
  await dialog.getByRole('button', { name: 'Rút lại việc chuyển sổ' }).click()
  await page.getByRole('button', { name: 'Xem lại và chuyển sổ' }).waitFor()
  expect(await ask(`/api/clubs/${clubId}/ledger`)).toMatchObject({ lent: 0, funds: [{ cash: 0, bank: 0 }] })
  await send('/api/ledger/movements', { clubId, on: seed.day, manner: 'happened', enteredFor: 'Sổ quỹ giấy', movement: { kind: 'capital', source: 'mobilised', amount: seed.in, place: 'cash', memo: seed.memo } })
})
