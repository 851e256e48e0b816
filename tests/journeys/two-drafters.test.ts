/** Two people at one draft: the second save is refused, and nothing that either typed is lost. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { closeBrowser, enterAs, look, type Visitor } from './visitor.ts'

let first: Visitor
let second: Visitor
beforeAll(async () => {
  first = await enterAs('Chuyên viên Hội tỉnh')
  second = await enterAs('Chuyên viên Hội tỉnh')
  await first.go('/ke-hoach')
  await first.page.getByRole('link', { name: '184/KH-UBND' }).first().click()
  await first.page.getByRole('button', { name: 'Lập dự thảo năm sau' }).click()
  await first.page.getByRole('dialog').getByRole('button', { name: 'Lập dự thảo' }).click()
  await first.page.getByRole('heading', { level: 1, name: /Soạn thảo/ }).waitFor()
  const draft = `${new URL(first.page.url()).pathname}?phan=III`
  await first.go(draft)
  await second.go(draft)
})
afterAll(closeBrowser)

const clause = ({ page }: Visitor, words: string) => page.locator('textarea').filter({ hasText: words })
async function put(visitor: Visitor, from: string, to: string): Promise<void> {
  const field = clause(visitor, from)
  await field.fill((await field.inputValue()).replace(from, to))
}
const save = ({ page }: Visitor, count: number) => page.getByRole('button', { name: `Lưu phiên bản mới (${count} chỗ sửa)` })

test('the second save says who was first, and carries over what does not clash', async () => {
  await put(first, 'Duy trì hoạt động', 'Tiếp tục duy trì hoạt động')
  await put(first, 'với ít nhất 2.000', 'có ít nhất 960')
  await first.page.getByLabel('Ghi chú cho lần sửa này').fill('sau họp giao ban')
  await put(second, 'với ít nhất', 'với tối thiểu')
  await save(second, 1).click()
  await second.page.getByText('Đã lưu phiên bản 2.').waitFor()

  await save(first, 2).click()
  await first.page.getByText('Người khác vừa lưu phiên bản 2').waitFor()
  await look(first, 'draft-edited-meanwhile')
  await first.page.getByRole('button', { name: 'Đưa 2 chỗ đang sửa sang phiên bản 2' }).click()
  await first.page.getByText('1 chỗ đang sửa đã được đưa sang phiên bản đó').waitFor()
  expect(await clause(first, 'Tiếp tục duy trì').count()).toBe(1)
  expect(await clause(first, 'với tối thiểu').count()).toBe(1)
  await first.page.locator('ins').filter({ hasText: '960' }).waitFor()
  await look(first, 'draft-carried-over')
})

test('what clashed stays to be seen after the page is closed, until it is put away', async () => {
  await first.page.reload()
  await first.page.locator('ins').filter({ hasText: '960' }).waitFor()
  expect(await first.page.getByLabel('Ghi chú cho lần sửa này').inputValue()).toBe('sau họp giao ban')
  await first.page.getByRole('button', { name: 'Đã xem, ẩn danh sách này' }).click()
  await save(first, 1).click()
  await first.page.getByText('Đã lưu phiên bản 3.').waitFor()
  await first.page.getByRole('button', { name: 'Chưa sửa chỗ nào' }).waitFor()
  expect(await first.page.getByText('chỗ người khác cũng đã sửa').count()).toBe(0)
})

test('a suggestion is put into the text by one press, and its point is gone', async () => {
  await first.page.getByRole('button', { name: 'Sửa thành “Văn Bàn”' }).click()
  await clause(first, 'huyện Văn Bàn').first().waitFor()
  await save(first, 1).waitFor()
  await expect.poll(() => first.page.getByRole('button', { name: 'Sửa thành “Văn Bàn”' }).count()).toBe(0)
  await first.page.getByRole('button', { name: 'Bỏ các chỗ đang sửa' }).click()
  await first.page.getByRole('dialog').getByRole('button', { name: 'Bỏ các chỗ đang sửa' }).click()
  await first.page.getByRole('button', { name: 'Chưa sửa chỗ nào' }).waitFor()
  await first.page.getByRole('button', { name: 'Sửa thành “Văn Bàn”' }).waitFor()
})
