/** The commune's Care Fund and one club, by the two who record it: put off, declined and asked anew; then what was in the books all along is linked; then a second sum is decided, transferred, handed over, received, taken back and received again. */
import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { closeBrowser, doubleText, enterAs, look, type Visitor } from './visitor.ts'

const CLUB = 'Câu lạc bộ Bảo Thắng 2'
const PAPER = 'Phiếu thu giấy ngày 27/9/2018'
/** A scan as a phone makes it: one white point. */
const SCAN = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8/5+hHgAHggJ/PchI7wAAAABJRU5ErkJggg==', 'base64')

let officer: Visitor
let committee: Visitor
let clubId: string
/** What the box held before anything was received here. */
let before: number

const ask = async (path: string) => (await (await officer.context.request.get(inject('address') + path)).json()) as Record<string, any>
const cash = async (): Promise<number> => (await ask(`/api/clubs/${clubId}/ledger`)).funds[0].cash
const standing = async () => (await ask(`/api/clubs/${clubId}/care-fund`)).standing

beforeAll(async () => {
  officer = await enterAs('Hội Người cao tuổi xã Xuân Quang')
  committee = await enterAs('UBND xã Xuân Quang')
  const { clubs } = (await ask('/api/clubs')) as { clubs: { id: string; name: string }[] }
  clubId = clubs.find(({ name }) => name === CLUB)!.id
  before = await cash()
})
afterAll(closeBrowser)

const dialogOf = ({ page }: Visitor) => page.getByRole('dialog')
/** The club's page, from the board, as whoever works with the fund opens it. */
async function open(visitor: Visitor): Promise<void> {
  await visitor.go('/quy-cham-soc')
  await visitor.page.getByRole('table', { name: 'Quỹ Chăm sóc theo xã và câu lạc bộ' }).getByRole('link', { name: CLUB }).click()
  await visitor.page.getByRole('heading', { name: 'Quỹ Chăm sóc của câu lạc bộ' }).waitFor()
}
const boardRow = ({ page }: Visitor) => page.getByRole('table', { name: 'Quỹ Chăm sóc theo xã và câu lạc bộ' }).getByRole('row').filter({ hasText: CLUB })
/** Opens the dialog; sends it empty where `lacks` says what it then asks for; fills it; records it. */
async function record(visitor: Visitor, act: string, fields: Readonly<Record<string, string>>, { lacks, empty, picture, into = visitor.page }: { lacks?: number; empty?: readonly string[]; picture?: string; into?: any } = {}): Promise<void> {
  await into.getByRole('button', { name: act, exact: true }).click()
  const dialog = dialogOf(visitor)
  if (lacks !== undefined) {
    for (const label of empty ?? []) await dialog.getByRole('textbox', { name: label }).fill('')
    await dialog.getByRole('button', { name: act, exact: true }).click()
    await dialog.getByText('Chưa điền.').first().waitFor()
    expect(await dialog.getByText('Chưa điền.').count(), act).toBe(lacks)
    if (picture) await look(visitor, `${picture}-missing`)
  }
  for (const [label, text] of Object.entries(fields)) await dialog.getByRole('textbox', { name: label }).fill(text)
  if (picture) await look(visitor, picture)
  await dialog.getByRole('button', { name: act, exact: true }).click()
  await dialog.waitFor({ state: 'detached' })
}
const request = ({ page }: Visitor, number: number) => page.locator('section').filter({ has: page.getByRole('heading', { name: `Đề nghị lần ${number}` }) })

test('the board says whose money is in the books without its papers', async () => {
  await officer.go('/quy-cham-soc')
  await boardRow(officer).getByText('Có trong sổ, chưa có giấy tờ').waitFor()
  await look(officer, 'care-fund-board')
  await open(officer)
  await officer.page.getByRole('heading', { name: 'Tiền trong sổ chưa có giấy tờ' }).waitFor()
  await look(officer, 'care-fund-club-none')
})

test('the association asks; the committee puts it off, then declines, each with its reason', async () => {
  const { page } = officer
  await record(officer, 'Ghi tờ trình', { Ngày: '20/7/2017', 'Số văn bản': '05/TTr-HNCT', 'Số tiền': '20000000', 'Ai đề nghị': 'Hội Người cao tuổi xã' }, { lacks: 2, empty: ['Ngày', 'Số tiền'], picture: 'care-fund-request' })
  await request(officer, 1).getByText('Tờ trình đề nghị: 20/07/2017, số 05/TTr-HNCT').waitFor()
  // What the association asks, the committee answers.
  expect(await page.getByRole('button', { name: 'Ghi quyết định cấp' }).count()).toBe(0)
  await open(committee)
  await record(committee, 'Ghi trả lời lùi lại', { Ngày: '5/8/2017', 'Lý do': 'Chờ xã quyết toán sáu tháng đầu năm' }, { lacks: 1, picture: 'care-fund-postpone' })
  await request(committee, 1).getByText(/Trả lời lùi lại: 05\/08\/2017, Chờ xã quyết toán/).waitFor()
  await record(committee, 'Ghi trả lời chưa cấp', { Ngày: '30/8/2017', 'Lý do': 'Quỹ của xã năm nay đã phân bổ hết' }, { lacks: 1 })
  await request(committee, 1).getByText(/Trả lời chưa cấp: 30\/08\/2017/).waitFor()
  expect(await request(committee, 1).getByRole('button', { name: /^Ghi/ }).count()).toBe(0)
  await look(committee, 'care-fund-declined')
  expect(await standing()).toMatchObject({ step: 'declined', waitsFor: 'association', asked: 0 })
})

test('it is asked anew; a day that cannot be is refused, a paper that is scanned later is put to its step', async () => {
  await open(officer)
  await record(officer, 'Ghi tờ trình', { Ngày: '5/1/2018', 'Số văn bản': '02/TTr-HNCT', 'Số tiền': '20000000' })
  await open(committee)
  await request(committee, 2).getByRole('button', { name: 'Ghi quyết định cấp' }).click()
  const dialog = dialogOf(committee)
  await dialog.getByRole('textbox', { name: 'Ngày' }).fill('4/1/2018')
  await dialog.getByRole('button', { name: 'Ghi quyết định cấp' }).click()
  await dialog.getByText('Chưa điền.').waitFor()
  await dialog.getByRole('textbox', { name: 'Số văn bản' }).fill('03/QĐ-UBND')
  expect(await dialog.getByRole('textbox', { name: 'Số tiền' }).inputValue()).toBe('20.000.000')
  await dialog.getByRole('button', { name: 'Ghi quyết định cấp' }).click()
  await dialog.getByText('Ngày 04/01/2018 của “quyết định cấp” ở trước “tờ trình” ngày 05/01/2018. Xem lại hai ngày này.').waitFor()
  await look(committee, 'care-fund-decide-refused')
  await dialog.getByRole('textbox', { name: 'Ngày' }).fill('12/1/2018')
  await dialog.getByRole('button', { name: 'Ghi quyết định cấp' }).click()
  await dialog.waitFor({ state: 'detached' })
  await record(committee, 'Ghi chuyển tiền', { Ngày: '15/1/2018', 'Số văn bản': 'UNC 12' }, { lacks: 1, empty: ['Ngày'], picture: 'care-fund-transfer' })
  // The committee keeps no files of the club; the association does.
  expect(await committee.page.getByRole('button', { name: /^Bổ sung tệp/ }).count()).toBe(0)

  await open(officer)
  const { page } = officer
  await request(officer, 2).getByRole('button', { name: 'Bổ sung tệp: Quyết định cấp vốn' }).click()
  await dialogOf(officer).getByRole('button', { name: 'Bổ sung tệp' }).click()
  await dialogOf(officer).getByText('Chưa điền.').waitFor()
  await dialogOf(officer).locator('input[type=file]').setInputFiles({ name: 'quyet-dinh-03.png', mimeType: 'image/png', buffer: SCAN })
  await look(officer, 'care-fund-file')
  await dialogOf(officer).getByRole('button', { name: 'Bổ sung tệp' }).click()
  const [scan] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Mở tệp: Quyết định cấp vốn' }).click()])
  expect(scan.suggestedFilename()).toBe('quyet-dinh-03.png')
  expect(readFileSync(await scan.path())).toEqual(SCAN)
  expect(await page.getByRole('button', { name: 'Bổ sung tệp: Quyết định cấp vốn' }).count()).toBe(0)
})

test('what was in the books all along is linked to its papers and counts once', async () => {
  const { page } = officer
  await record(officer, 'Ghi giao nhận', { Ngày: '16/1/2018', 'Số văn bản': '01/BBGN', 'Ai giao, ai nhận': 'UBND xã giao, Ban Chủ nhiệm nhận' }, { lacks: 1, empty: ['Ngày'], picture: 'care-fund-hand-over' })
  await request(officer, 2).getByRole('button', { name: 'Ghi đã nhận' }).click()
  const [entry] = (await ask(`/api/clubs/${clubId}/care-fund`)).unlinked
  expect(await dialogOf(officer).getByLabel('Chứng từ trong sổ quỹ').inputValue()).toBe(entry.entryId)
  await look(officer, 'care-fund-receive-link')
  await dialogOf(officer).getByRole('button', { name: 'Ghi đã nhận' }).click()
  await request(officer, 2).getByText(/Câu lạc bộ nhận vào sổ: \d/).waitFor()
  expect(await page.getByRole('heading', { name: 'Tiền trong sổ chưa có giấy tờ' }).count()).toBe(0)
  expect(await cash()).toBe(before)
  expect(await standing()).toMatchObject({ step: 'received', waitsFor: null, received: 20_000_000, inBooks: 20_000_000, gap: 0 })
  await look(officer, 'care-fund-linked')
})

test('a second sum goes all the way; its receipt is the club’s own entry, once', async () => {
  await record(officer, 'Ghi tờ trình', { Ngày: '10/9/2018', 'Số văn bản': '11/TTr-HNCT', 'Số tiền': '3000000', 'Ai đề nghị': 'Hội Người cao tuổi xã' })
  await open(committee)
  await record(committee, 'Ghi quyết định cấp', { Ngày: '18/9/2018', 'Số văn bản': '66/QĐ-UBND' }, { lacks: 1, picture: 'care-fund-decide' })
  await record(committee, 'Ghi chuyển tiền', { Ngày: '25/9/2018' }, { into: request(committee, 3) })
  await look(committee, 'care-fund-transferred')
  await committee.go('/quy-cham-soc')
  await boardRow(committee).getByText('Đã chuyển tiền').waitFor()
  await boardRow(committee).getByText('Hội Người cao tuổi xã').waitFor()
  await open(officer)
  await record(officer, 'Ghi giao nhận', { Ngày: '26/9/2018', 'Ai giao, ai nhận': 'UBND xã giao, thủ quỹ nhận' })
  await officer.go('/quy-cham-soc')
  await boardRow(officer).getByText('Thủ quỹ câu lạc bộ').waitFor()
  await open(officer)
  await receive({ picture: true })
  await request(officer, 3).getByText(/Câu lạc bộ nhận vào sổ: 27\/09\/2018, 3\.000\.000/).waitFor()
  expect(await cash()).toBe(before + 3_000_000)
  expect(await standing()).toMatchObject({ step: 'received', received: 23_000_000, inBooks: 23_000_000 })
})

async function receive({ picture }: { picture: boolean }): Promise<void> {
  await record(officer, 'Ghi đã nhận', { Ngày: '27/9/2018', 'Số tiền': '3000000', 'Ghi thay theo giấy tờ nào': PAPER }, picture ? { lacks: 2, empty: ['Ngày'], picture: 'care-fund-receive' } : {})
}

test('the money is in the club’s book in one line; the board has it too', async () => {
  const { page } = officer
  await officer.go(`/cau-lac-bo/${clubId}/quy`)
  const lines = page.getByRole('row', { name: /27\/09\/2018.*Nhận vốn từ Quỹ Chăm sóc và phát huy vai trò người cao tuổi/ })
  await lines.first().waitFor()
  expect(await lines.count()).toBe(1)
  expect(await lines.first().textContent()).toContain('3.000.000')
  await officer.go('/quy-cham-soc')
  await boardRow(officer).getByText('Đã nhận').first().waitFor()
  expect((await boardRow(officer).getByRole('cell').allTextContents()).slice(-4)).toEqual(['23.000.000', '23.000.000', '23.000.000', '23.000.000'])
  await look(officer, 'care-fund-board-received')
})

test('a reversed receipt takes the step back; it is received again, and counts once', async () => {
  const { page } = officer
  await open(officer)
  await request(officer, 3).getByRole('link', { name: /^PT \d+\/2018$/ }).click()
  await page.getByRole('button', { name: 'Bỏ chứng từ này' }).click()
  await dialogOf(officer).getByLabel('Lý do bỏ').fill('Ghi nhầm ngày nhận')
  await dialogOf(officer).getByLabel('Ghi thay theo sổ giấy nào').fill(PAPER)
  await dialogOf(officer).getByRole('button', { name: 'Bỏ chứng từ này' }).click()
  await page.getByText('Đây là bút toán đảo').waitFor()
  expect(await cash()).toBe(before)
  await open(officer)
  await page.getByText('Phiếu đã được bỏ bằng bút toán đảo.').waitFor()
  expect(await standing()).toMatchObject({ step: 'handed-over', waitsFor: 'club', received: 20_000_000, inBooks: 20_000_000 })
  await look(officer, 'care-fund-fallen')
  await receive({ picture: false })
  await request(officer, 3).getByText(/Câu lạc bộ nhận vào sổ: 27\/09\/2018, 3\.000\.000/).waitFor()
  expect(await cash()).toBe(before + 3_000_000)
  expect(await standing()).toMatchObject({ step: 'received', waitsFor: null, received: 23_000_000, inBooks: 23_000_000 })
})

test('a step is taken back with its reason and stays readable; each page holds on a phone’s width and at double text', async () => {
  const { page } = officer
  await record(officer, 'Ghi tờ trình', { Ngày: '29/9/2018', 'Số tiền': '1000000' })
  await request(officer, 4).getByRole('button', { name: 'Rút lại bước cuối' }).click()
  await dialogOf(officer).getByRole('button', { name: 'Rút lại bước cuối' }).click()
  await dialogOf(officer).getByText('Chưa điền.').waitFor()
  await dialogOf(officer).getByLabel('Lý do').fill('Ghi nhầm câu lạc bộ')
  await look(officer, 'care-fund-back')
  await dialogOf(officer).getByRole('button', { name: 'Rút lại bước cuối' }).click()
  await page.getByText('Lý do: Ghi nhầm câu lạc bộ').waitFor()
  expect(await page.getByRole('heading', { name: 'Đề nghị lần 4' }).count()).toBe(0)
  for (const [name, path] of [['care-fund-club', `/cau-lac-bo/${clubId}/quy-cham-soc`], ['care-fund-board', '/quy-cham-soc']] as const) {
    await officer.go(path)
    await page.setViewportSize({ width: 360, height: 640 })
    await look(officer, `${name}-narrow`)
    await page.setViewportSize({ width: 1366, height: 768 })
    await doubleText(page)
    await look(officer, `${name}-200`)
  }
  await page.evaluate("document.documentElement.style.fontSize = ''")
})
