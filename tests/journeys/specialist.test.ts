/** A provincial specialist's work with a plan, from the published file to next year's signed one. */
import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { closeBrowser, enterAs, look, type Visitor } from './visitor.ts'

/** The plan of 2018 under another number, as if another file had come in. */
const OTHER = readFileSync('db/demo/ke-hoach-184-kh-ubnd-2018.txt', 'utf8').replaceAll('184/KH-UBND', '190/KH-UBND')
const fileOf = (text: string | Buffer, name = 'ke-hoach-190.txt') => ({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(text) })

let specialist: Visitor
beforeAll(async () => {
  specialist = await enterAs('Chuyên viên Hội tỉnh')
})
afterAll(closeBrowser)

const heading = (name: string | RegExp) => specialist.page.getByRole('heading', { level: 1, name }).waitFor()

test('a file that cannot be read says so in a sentence, and nothing is stored', async () => {
  const { page } = specialist
  await specialist.go('/ke-hoach/nhap')
  await page.locator('input[type=file]').setInputFiles(fileOf('%PDF-1.4 something', 'ke-hoach.pdf'))
  await page.getByRole('alert').waitFor()
  const said = (await page.getByRole('alert').textContent()) ?? ''
  expect(said).toMatch(/PDF/)
  expect(said).toContain('Chưa có gì bị thay đổi')
  await page.locator('input[type=file]').setInputFiles(fileOf('Kính gửi ông bà', 'thu.txt'))
  await page.getByText('plans/no-sections').waitFor()
})

test('the signed plan is read, looked at beside its lines, its questions answered, and stored', async () => {
  const { page } = specialist
  await specialist.go('/ke-hoach/nhap')
  await page.locator('input[type=file]').setInputFiles(fileOf(OTHER))
  await page.getByRole('heading', { name: 'Chỉ tiêu: 11' }).waitFor()
  await page.getByText('Câu lạc bộ thành lập mới').first().waitFor()
  await look(specialist, 'import-look')
  await specialist.page.getByRole('button', { name: 'Tiếp tục: trả lời và lưu' }).first().click()
  await page.getByLabel('Số, ký hiệu văn bản').waitFor()
  expect(await page.getByLabel('Số, ký hiệu văn bản').inputValue()).toBe('190/KH-UBND')
  expect(await page.getByLabel('Địa danh ban hành').inputValue()).toBe('')
  await page.getByLabel('Địa danh ban hành').fill('Lào Cai')
  await page.getByLabel(/Thẩm quyền ký/).fill('TM. ỦY BAN NHÂN DÂN')
  await look(specialist, 'import-answers')
  await page.getByRole('button', { name: 'Lưu kế hoạch' }).click()
  await heading(/190\/KH-UBND/)
  await page.getByText('Đã ký').first().waitFor()
})

test('the same plan is not imported twice', async () => {
  const { page } = specialist
  await specialist.go('/ke-hoach/nhap')
  await page.locator('input[type=file]').setInputFiles(fileOf(OTHER, 'gui-lai.txt'))
  await page.getByText('Kế hoạch 190/KH-UBND đã có trong phần mềm').waitFor()
  expect(await page.getByRole('button', { name: 'Tiếp tục: trả lời và lưu' }).count()).toBe(0)
  await specialist.go('/ke-hoach')
  await page.getByRole('link', { name: '184/KH-UBND' }).first().waitFor()
  expect(await page.getByRole('link', { name: '190/KH-UBND' }).count()).toBe(1)
})

test('the points to clarify are noted with a reason, and the reason stays', async () => {
  const { page } = specialist
  await specialist.go('/ke-hoach')
  await page.getByRole('link', { name: '190/KH-UBND' }).click()
  await page.getByRole('link', { name: 'Nội dung cần làm rõ' }).click()
  await heading(/nội dung cần làm rõ/)
  const before = Number.parseInt((await page.locator('h1').textContent()) ?? '', 10)
  await page.getByRole('button', { name: 'Chấp nhận', exact: true }).first().click()
  await page.getByRole('dialog').getByLabel('Lý do').fill('Bản gốc in như vậy')
  await look(specialist, 'accept-dialog')
  await page.getByRole('dialog').getByRole('button', { name: 'Chấp nhận' }).click()
  await heading(`${before - 1} nội dung cần làm rõ`)
  await page.getByText('Bản gốc in như vậy').waitFor()
  await specialist.page.reload()
  await page.getByText('Bản gốc in như vậy').waitFor()
})

test('the plan is taken away as Word and the estimate as Excel', async () => {
  const { page } = specialist
  await specialist.go('/ke-hoach')
  await page.getByRole('link', { name: '184/KH-UBND' }).first().click()
  const [word] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Tải bản Word' }).click()])
  expect(word.suggestedFilename()).toMatch(/^ke-hoach-.*\.docx$/)
  await page.getByRole('link', { name: 'Dự toán', exact: true }).click()
  const [sheet] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: /Excel/ }).first().click()])
  expect(sheet.suggestedFilename()).toMatch(/^du-toan-.*\.xlsx$/)
})

test('next year’s plan is drafted, edited into a version, and what was typed outlives a closed page', async () => {
  const { page } = specialist
  await specialist.go('/ke-hoach')
  await page.getByRole('link', { name: '190/KH-UBND' }).click()
  await page.getByRole('button', { name: 'Lập dự thảo năm sau' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Lập dự thảo' }).click()
  await heading(/Soạn thảo Kế hoạch năm 2019/)
  await page.getByLabel('Chỉ hiện phần').selectOption('III')
  const members = page.locator('textarea').filter({ hasText: '2.000 thành viên' })
  await members.fill((await members.inputValue()).replace('2.000 thành viên', '960 thành viên'))
  await page.getByRole('button', { name: 'Lưu phiên bản mới (1 chỗ sửa)' }).waitFor()
  await look(specialist, 'draft')
  await page.reload()
  await page.getByText('Bản đang sửa của lần trước').waitFor()
  await page.getByLabel('Ghi chú cho lần sửa này').fill('theo định mức 60 người mỗi câu lạc bộ')
  await page.getByRole('button', { name: 'Lưu phiên bản mới (1 chỗ sửa)' }).click()
  await page.getByText('Đã lưu phiên bản 2.').waitFor()
  await page.getByRole('link', { name: 'Lịch sử', exact: true }).click()
  await page.locator('del').filter({ hasText: '2.000' }).waitFor()
  await page.locator('ins').filter({ hasText: '960' }).waitFor()
  await look(specialist, 'history')
})

test('the leader signs it only when its errors are settled, and then it is locked', async () => {
  const { page } = specialist
  await page.getByRole('link', { name: 'Nội dung cần làm rõ' }).click()
  await heading(/nội dung cần làm rõ/)
  const planPath = new URL(page.url()).pathname.replace('/diem-can-lam-ro', '')
  const leader = await enterAs('UBND tỉnh Lào Cai')
  await leader.go(`${planPath}/ky`)
  const sign = async () => {
    await leader.page.getByLabel('Số, ký hiệu').fill('15/KH-UBND')
    await leader.page.getByLabel('Ngày ban hành', { exact: true }).or(leader.page.getByRole('textbox', { name: 'Ngày ban hành' })).first().fill('1/2/2019')
    await leader.page.getByLabel('Địa danh').fill('Lào Cai')
    await leader.page.getByLabel('Họ tên người ký').fill('Người Ký (mẫu)')
    await leader.page.getByLabel('Thẩm quyền ký').fill('TM. ỦY BAN NHÂN DÂN')
    await leader.page.getByRole('button', { name: 'Đánh dấu đã ký và khóa' }).first().click()
    await leader.page.getByRole('dialog').getByRole('button', { name: 'Đánh dấu đã ký và khóa' }).click()
  }
  await sign()
  await leader.page.getByRole('alert').waitFor()
  await look(leader, 'sign-refused')
  const errors = page.locator('section').filter({ has: page.getByRole('heading', { level: 2, name: /^Lỗi/ }) })
  for (let left = await errors.getByRole('button', { name: 'Chấp nhận' }).count(); left > 0; left -= 1) {
    await errors.getByRole('button', { name: 'Chấp nhận' }).first().click()
    await page.getByRole('dialog').getByLabel('Lý do').fill('giữ như bản năm trước')
    await page.getByRole('dialog').getByRole('button', { name: 'Chấp nhận' }).click()
    await page.getByRole('dialog').waitFor({ state: 'detached' })
    await expect.poll(() => errors.getByRole('button', { name: 'Chấp nhận' }).count()).toBe(left - 1)
  }
  await sign()
  await leader.page.getByRole('heading', { level: 1, name: /15\/KH-UBND/ }).waitFor()
  await leader.page.getByText('Đã ký').first().waitFor()
  await specialist.go(`${planPath}/soan-thao`)
  await page.getByText('Kế hoạch đã ký nên không sửa trực tiếp được').waitFor()
  await leader.context.close()
})

test('a correcting document changes the text from its day on', async () => {
  const { page } = specialist
  await specialist.go('/ke-hoach')
  await page.getByRole('link', { name: '190/KH-UBND' }).click()
  await page.getByRole('link', { name: 'Sửa đổi, đính chính' }).click()
  await page.getByRole('radio', { name: 'Đính chính' }).check()
  await page.getByLabel('Số, ký hiệu').fill('201/UBND-VX')
  await page.getByRole('textbox', { name: 'Ngày có hiệu lực' }).fill('10/6/2018')
  await page.getByLabel('Trích yếu').fill('Đính chính Kế hoạch 190/KH-UBND')
  const clause = page.locator('textarea').filter({ hasText: 'Văn Bản' })
  await clause.fill((await clause.inputValue()).replace('Văn Bản', 'Văn Bàn'))
  await look(specialist, 'amend')
  await page.getByRole('button', { name: 'Lưu văn bản (1 chỗ sửa)' }).click()
  await page.getByText('Đính chính 201/UBND-VX').waitFor()
  const planPath = new URL(page.url()).pathname.replace('/lich-su', '')
  await specialist.go(`${planPath}?tab=toan-van&den-ngay=2018-06-09`)
  await page.getByText('các huyện Văn Bản').waitFor()
  await specialist.go(`${planPath}?tab=toan-van&den-ngay=2018-06-10`)
  await page.getByText('các huyện Văn Bàn (01').waitFor()
})
