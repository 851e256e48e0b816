/** A club outside its bands: who is to be invited is worked out, chosen by name, looked at before and admitted; on the phone the chair sees it. */
import { afterAll, expect, inject, test } from 'vitest'
import { closeBrowser, enterAs, look } from './visitor.ts'

afterAll(closeBrowser)

test('the officer invites six women of 55 and over, and every band is right', async () => {
  const visitor = await enterAs('xã Tà Chải')
  const { page } = visitor
  const answer = await visitor.context.request.get(`${inject('address')}/api/clubs`)
  const { clubs } = (await answer.json()) as { clubs: { id: string; name: string }[] }
  const club = clubs.find(({ name }) => name.includes('Bắc Hà 1'))!
  await visitor.go(`/cau-lac-bo/${club.id}`)
  await page.getByRole('heading', { name: /Mời thêm 6 phụ nữ từ 55 tuổi/ }).waitFor()
  await page.getByText('36 trên 54 người').first().waitFor()
  await look(visitor, 'composition-before')
  await page.getByRole('button', { name: 'Xem tên, chọn người' }).click()
  await page.getByRole('checkbox').first().waitFor()
  expect(await page.getByRole('checkbox', { checked: true }).count()).toBe(6)
  await look(visitor, 'composition-names')
  await page.getByRole('button', { name: 'Nhận 6 người vào câu lạc bộ' }).click()
  await page.getByRole('dialog').getByRole('button', { name: /^Nhận vào câu lạc bộ/ }).click()
  await page.getByRole('dialog').waitFor({ state: 'detached' })
  await page.getByText('42 trên 60 người').first().waitFor()
  await page.getByText('36 trên 60 người').first().waitFor()
  expect(await page.getByText(/Dưới 60|Dưới 70/).count()).toBe(0)
  await look(visitor, 'composition-after')
  await visitor.context.close()
})
