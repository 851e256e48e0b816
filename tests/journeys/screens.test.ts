/** Every screen of the desk, in both languages, at a desk's width, on a narrow window and with text at 200 %. */
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { closeBrowser, doubleText, enterAs, look, type Visitor } from './visitor.ts'

const PLAN_TABS = ['tong-quan', 'toan-van', 'chi-tieu', 'hoat-dong', 'du-toan', 'nhiem-vu', 'van-ban'] as const

let specialist: Visitor
let administrator: Visitor
let auditor: Visitor
let leader: Visitor
let planPath: string
let draftPath: string
let areaPath: string
beforeAll(async () => {
  specialist = await enterAs('Chuyên viên Hội tỉnh')
  administrator = await enterAs('Quản trị hệ thống')
  auditor = await enterAs('Kiểm tra, giám sát')
  leader = await enterAs('UBND tỉnh Lào Cai')
  await specialist.go('/ke-hoach')
  planPath = (await specialist.page.getByRole('link', { name: '184/KH-UBND' }).first().getAttribute('href'))!.split('?')[0]!
  const drafted = await specialist.context.request.post(`${inject('address')}/api${planPath.replace('/ke-hoach/', '/plans/')}/next-year`, { data: { id: crypto.randomUUID() } })
  draftPath = `/ke-hoach/${((await drafted.json()) as { planId: string }).planId}`
  await specialist.go('/dia-ban?tim=van%20ban')
  areaPath = (await specialist.page.getByRole('link', { name: 'Văn Bàn' }).first().getAttribute('href'))!.split('?')[0]!
})
afterAll(closeBrowser)

type Who = 'specialist' | 'administrator' | 'auditor' | 'leader'

/** Where each screen is, and who looks. */
function screens(): { name: string; path: string; by: Who }[] {
  return [
    { name: 'plan-list', path: '/ke-hoach', by: 'specialist' },
    ...PLAN_TABS.map((tab) => ({ name: `plan-${tab}`, path: `${planPath}?tab=${tab}`, by: 'specialist' as const })),
    { name: 'plan-findings', path: `${planPath}/diem-can-lam-ro`, by: 'specialist' },
    { name: 'plan-history', path: `${planPath}/lich-su`, by: 'specialist' },
    { name: 'plan-amend', path: `${planPath}/sua-doi`, by: 'specialist' },
    { name: 'plan-draft', path: `${draftPath}/soan-thao`, by: 'specialist' },
    { name: 'plan-sign', path: `${draftPath}/ky`, by: 'leader' },
    { name: 'plan-import', path: '/ke-hoach/nhap', by: 'specialist' },
    { name: 'funds-totals', path: '/quy', by: 'leader' },
    { name: 'funds-capital', path: '/quy/von', by: 'leader' },
    { name: 'areas', path: '/dia-ban', by: 'specialist' },
    { name: 'area-changes', path: '/dia-ban/thay-doi', by: 'specialist' },
    { name: 'area', path: areaPath, by: 'specialist' },
    { name: 'me', path: '/toi', by: 'specialist' },
    { name: 'accounts', path: '/tai-khoan', by: 'administrator' },
    { name: 'account-new', path: '/tai-khoan/cap-moi', by: 'administrator' },
    { name: 'audit-log', path: '/nhat-ky', by: 'auditor' },
  ]
}

const visitorOf = (by: Who): Visitor => ({ specialist, administrator, auditor, leader })[by]

/** The switch in the top bar; it is kept on this computer, so it holds for the pages that follow. */
async function speak(language: 'Tiếng Việt' | 'English'): Promise<void> {
  for (const visitor of [specialist, administrator, auditor, leader]) await visitor.page.getByRole('button', { name: language }).click()
}

describe('each screen', () => {
  test('in Vietnamese at 1366 × 768', async () => {
    for (const { name, path, by } of screens()) {
      await visitorOf(by).go(path)
      await look(visitorOf(by), name)
    }
  }, 480_000)

  test('in English', async () => {
    await speak('English')
    for (const { name, path, by } of screens()) {
      await visitorOf(by).go(path)
      await look(visitorOf(by), `${name}-en`)
      expect(await visitorOf(by).page.locator('html').getAttribute('lang'), name).toBe('en')
    }
    await speak('Tiếng Việt')
  }, 480_000)

  test('on a window of 360 × 640', async () => {
    for (const { name, path, by } of screens()) {
      await visitorOf(by).page.setViewportSize({ width: 360, height: 640 })
      await visitorOf(by).go(path)
      await look(visitorOf(by), `${name}-360`)
      await visitorOf(by).page.setViewportSize({ width: 1366, height: 768 })
    }
  }, 480_000)

  test('with text at 200 %', async () => {
    for (const { name, path, by } of screens()) {
      await visitorOf(by).go(path)
      await doubleText(visitorOf(by).page)
      await look(visitorOf(by), `${name}-200`)
    }
  }, 480_000)
})

test('the words of both languages are complete', async () => {
  const untranslated = /\b(undefined|null|NaN|\[object Object\])\b|\{\w+\}/
  for (const language of ['English', 'Tiếng Việt'] as const) {
    await speak(language)
    for (const { name, path, by } of screens()) {
      await visitorOf(by).go(path)
      expect((await visitorOf(by).page.locator('body').textContent()) ?? '', `${name} at ${path}`).not.toMatch(untranslated)
    }
  }
}, 480_000)
