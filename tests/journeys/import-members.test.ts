/** A commune officer enters a club that keeps its list on paper: the sheet goes out, comes back with slips, is put right, imported and taken back. */
import { readFile } from 'node:fs/promises'
import { afterAll, expect, inject, test } from 'vitest'
import { handMade } from '../member-lists.ts'
import { closeBrowser, enterAs, look } from './visitor.ts'

afterAll(closeBrowser)

test('a file made by hand is shown cell by cell before anything is written, and is taken back as a whole', async () => {
  const visitor = await enterAs('xã Xuân Hoà')
  const { page } = visitor
  const answer = await visitor.context.request.get(`${inject('address')}/api/clubs`)
  const { clubs } = (await answer.json()) as { clubs: { id: string; name: string }[] }
  const club = clubs.find(({ name }) => name.includes('Bảo Yên 2'))!
  const members = async () => ((await (await visitor.context.request.get(`${inject('address')}/api/clubs/${club.id}/members`)).json()) as { members: unknown[] }).members.length
  expect(await members()).toBe(0)

  await visitor.go(`/cau-lac-bo/${club.id}/nhap-excel`)
  const [sheet] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Tải danh sách về' }).click()])
  expect(sheet.suggestedFilename()).toMatch(/^thanh-vien-.*\.xlsx$/)
  expect((await readFile(await sheet.path())).subarray(0, 2).toString()).toBe('PK')

  const file = await handMade(
    ['Họ và tên', 'Ngày sinh', 'Nam/Nữ', 'Dân tộc', 'Thôn'],
    [['Nông Thị Mẫu An', '1950', 'Nữ', 'Tày', 'Mẫu 1'], ['Bàn Văn Mẫu', '31/02/1955', 'Nam', 'Dao', 'Mẫu 3'], ['Triệu Thị Mẫu Hương', '05/1949', 'Nữ', 'Dao', 'Mẫu 4']],
  )
  await page.locator('input[type=file]').setInputFiles({ name: 'so-giay-bao-yen-2.xlsx', mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', buffer: Buffer.from(file.content, 'base64') })
  await page.getByText('Dòng 3, cột Ngày sinh').first().waitFor()
  await page.getByText('Chưa có gì được ghi.').waitFor()
  expect(await members()).toBe(0)
  await look(visitor, 'import-preview')

  await page.getByLabel('Ghi lại ô ở dòng 3, cột Ngày sinh').fill('02/1955')
  await page.getByRole('button', { name: 'Kiểm tra lại' }).click()
  await page.getByRole('button', { name: 'Nhập 3 dòng mới' }).click()
  await page.getByText('Đã ghi 3 người mới').waitFor()
  expect(await members()).toBe(3)
  await look(visitor, 'import-done')

  await page.getByRole('button', { name: 'Hoàn tác cả tệp' }).first().click()
  await page.getByRole('dialog').getByLabel('Lý do').fill('nhập nhầm câu lạc bộ')
  await page.getByRole('dialog').getByRole('button', { name: 'Hoàn tác' }).click()
  await page.getByRole('dialog').waitFor({ state: 'detached' })
  await expect.poll(members).toBe(0)
  await page.getByText('Đã hoàn tác lúc').first().waitFor()
  await look(visitor, 'import-undone')
  await visitor.context.close()
})
