/** Every screen about clubs, people and figures, in both languages, at a desk's width, on a narrow window and with text at 200 %. */
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { closeBrowser, doubleText, enterAs, look, type Visitor } from './visitor.ts'

type Who = 'specialist' | 'officer'
let visitors: Record<Who, Visitor>
let paths: readonly { readonly name: string; readonly path: string; readonly by: Who }[]

beforeAll(async () => {
  visitors = { specialist: await enterAs('Chuyên viên Hội tỉnh'), officer: await enterAs('Lò Thị Mai') }
  const ask = async (by: Who, path: string) => (await (await visitors[by].context.request.get(inject('address') + path)).json()) as Record<string, any>
  const { clubs } = await ask('specialist', '/api/clubs')
  const named = (part: string): string => `/cau-lac-bo/${clubs.find(({ name }: { name: string }) => name.includes(part)).id}`
  const [working, founding, preparing] = [named('Bảo Thắng 1'), named('Bắc Hà 1'), named('Si Ma Cai 1')]
  const { members } = await ask('officer', `/api/clubs/${working.slice('/cau-lac-bo/'.length)}/members`)
  const { roles } = await ask('officer', '/api/session')
  const person = `/nguoi/${members[0].personId}`
  const { lines } = await ask('officer', `/api/clubs/${working.slice('/cau-lac-bo/'.length)}/ledger/book?fund=income`)
  const { loans } = await ask('officer', `/api/clubs/${working.slice('/cau-lac-bo/'.length)}/loans`)
  const loanId = loans.find((loan: { state: { daysOverdue: number } }) => loan.state.daysOverdue > 0)?.loanId ?? loans[0].loanId
  paths = [
    { name: 'clubs', path: '/cau-lac-bo', by: 'specialist' },
    { name: 'clubs-founding', path: '/cau-lac-bo/thanh-lap', by: 'specialist' },
    { name: 'club-new', path: '/cau-lac-bo/them', by: 'specialist' },
    { name: 'club', path: working, by: 'specialist' },
    { name: 'club-navigator', path: founding, by: 'specialist' },
    { name: 'club-edit', path: `${working}/sua`, by: 'specialist' },
    { name: 'club-members', path: `${working}/thanh-vien`, by: 'officer' },
    { name: 'club-member-new', path: `${working}/thanh-vien/them`, by: 'officer' },
    { name: 'club-excel', path: `${working}/nhap-excel`, by: 'officer' },
    { name: 'commune-excel', path: `/dia-ban/${roles[0].areaId}/nhap-thanh-vien`, by: 'officer' },
    { name: 'club-board', path: `${working}/ban-chu-nhiem`, by: 'specialist' },
    { name: 'club-steps', path: `${preparing}/thanh-lap`, by: 'specialist' },
    { name: 'club-files', path: `${working}/ho-so`, by: 'specialist' },
    { name: 'club-settings', path: `${working}/thiet-lap`, by: 'specialist' },
    { name: 'club-history', path: `${working}/lich-su`, by: 'specialist' },
    { name: 'club-fund', path: `${working}/quy`, by: 'specialist' },
    { name: 'club-fund-operating', path: `${working}/quy?quy=operating&noi=cash&tu=2018-06-01`, by: 'officer' },
    { name: 'club-trial', path: `${working}/quy/can-doi`, by: 'specialist' },
    { name: 'club-money-papers', path: `${working}/quy/giay-to`, by: 'specialist' },
    { name: 'club-loans', path: `${working}/vay-von`, by: 'specialist' },
    { name: 'club-loan', path: `${working}/vay-von/${loanId}`, by: 'officer' },
    { name: 'club-voucher', path: `${working}/quy/chung-tu/${lines.at(-1).entryId}`, by: 'officer' },
    { name: 'club-matters', path: `${working}/quy/viec-can-xu-ly`, by: 'officer' },
    { name: 'club-record', path: `${working}/quy/ghi?loai=spending`, by: 'officer' },
    { name: 'club-record-share', path: `${working}/quy/ghi?loai=interest-share`, by: 'officer' },
    { name: 'club-count', path: `${working}/quy/kiem-ke`, by: 'officer' },
    { name: 'club-opening', path: `${working}/quy/chuyen-so`, by: 'officer' },
    { name: 'club-close', path: `${working}/quy/khoa-so`, by: 'officer' },
    { name: 'club-handover', path: `${working}/quy/ban-giao`, by: 'officer' },
    { name: 'club-decision', path: `${working}/vay-von/quyet-dinh`, by: 'officer' },
    { name: 'club-fairness', path: `${working}/vay-von/ai-chua-vay`, by: 'officer' },
    { name: 'club-leavers', path: `${working}/vay-von/nguoi-da-roi`, by: 'officer' },
    { name: 'club-turnover', path: `${working}/vay-von/tinh-thu`, by: 'specialist' },
    { name: 'club-turnover-large', path: `${working}/vay-von/tinh-thu?muc-vay=30000000&thang=24`, by: 'officer' },
    { name: 'club-given', path: `${working}/dong-gop`, by: 'officer' },
    { name: 'club-stock', path: `${working}/dong-gop/hien-vat`, by: 'officer' },
    { name: 'club-assets', path: `${working}/dong-gop/tai-san`, by: 'specialist' },
    { name: 'care-fund', path: '/quy-cham-soc', by: 'specialist' },
    { name: 'club-care-fund', path: `${working}/quy-cham-soc`, by: 'officer' },
    { name: 'people', path: '/nguoi?tim=giang', by: 'specialist' },
    { name: 'people-officer', path: '/nguoi', by: 'officer' },
    { name: 'duplicates', path: '/nguoi/co-the-trung', by: 'officer' },
    { name: 'person', path: person, by: 'officer' },
    { name: 'person-edit', path: `${person}/sua`, by: 'officer' },
    { name: 'person-privacy', path: `${person}/quyen-rieng-tu`, by: 'officer' },
    { name: 'funds', path: '/quy', by: 'specialist' },
    { name: 'funds-ratios', path: '/quy/chi-so', by: 'specialist' },
    { name: 'freeze', path: '/so-lieu/chot', by: 'specialist' },
    { name: 'bands', path: '/co-cau', by: 'specialist' },
  ]
})
afterAll(closeBrowser)

async function lookAtAll(suffix: string): Promise<void> {
  for (const { name, path, by } of paths) {
    await visitors[by].go(path)
    await look(visitors[by], `${name}${suffix}`)
  }
}
const each = Object.freeze(['specialist', 'officer'] as const)

describe('each screen', () => {
  test('in Vietnamese at 1366 × 768', () => lookAtAll(''), 480_000)

  test('in English', async () => {
    for (const who of each) await visitors[who].page.getByRole('button', { name: 'English' }).click()
    await lookAtAll('-en')
    for (const who of each) expect(await visitors[who].page.locator('html').getAttribute('lang')).toBe('en')
    for (const who of each) await visitors[who].page.getByRole('button', { name: 'Tiếng Việt' }).click()
  }, 480_000)

  test('in a narrow window', async () => {
    for (const who of each) await visitors[who].page.setViewportSize({ width: 360, height: 640 })
    await lookAtAll('-narrow')
    for (const who of each) await visitors[who].page.setViewportSize({ width: 1366, height: 768 })
  }, 480_000)

  test('with text at 200 %', async () => {
    for (const { name, path, by } of paths) {
      await visitors[by].go(path)
      await doubleText(visitors[by].page)
      await look(visitors[by], `${name}-200`)
    }
  }, 480_000)
})
