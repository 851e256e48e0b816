/** Every screen of the desk, in both languages, at a desk's width, on a narrow window and with text at 200 %. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { closeBrowser, doubleText, enterAs, look, type Visitor } from './visitor.ts'

const PLAN_TABS = ['tong-quan', 'toan-van', 'chi-tieu', 'hoat-dong', 'du-toan', 'nhiem-vu', 'van-ban'] as const

let specialist: Visitor
let english: Visitor
let administrator: Visitor
let auditor: Visitor
let planPath: string
let areaPath: string
beforeAll(async () => {
  specialist = await enterAs('Chuyên viên Hội tỉnh')
  english = await enterAs('Ban đại diện Hội Người cao tuổi tỉnh', { language: 'en' })
  administrator = await enterAs('Quản trị hệ thống')
  auditor = await enterAs('Kiểm tra, giám sát')
  await specialist.go('/ke-hoach')
  planPath = (await specialist.page.getByRole('link', { name: '184/KH-UBND' }).first().getAttribute('href'))!.split('?')[0]!
  await specialist.go('/dia-ban?tim=van%20ban')
  areaPath = (await specialist.page.getByRole('link', { name: 'Văn Bàn' }).first().getAttribute('href'))!.split('?')[0]!
})
afterAll(closeBrowser)

/** Where each screen is, and who looks. */
function screens(): { name: string; path: string; by: 'specialist' | 'administrator' | 'auditor' }[] {
  return [
    { name: 'plan-list', path: '/ke-hoach', by: 'specialist' },
    ...PLAN_TABS.map((tab) => ({ name: `plan-${tab}`, path: `${planPath}?tab=${tab}`, by: 'specialist' as const })),
    { name: 'plan-findings', path: `${planPath}/diem-can-lam-ro`, by: 'specialist' },
    { name: 'plan-history', path: `${planPath}/lich-su`, by: 'specialist' },
    { name: 'plan-amend', path: `${planPath}/sua-doi`, by: 'specialist' },
    { name: 'plan-import', path: '/ke-hoach/nhap', by: 'specialist' },
    { name: 'areas', path: '/dia-ban', by: 'specialist' },
    { name: 'area-changes', path: '/dia-ban/thay-doi', by: 'specialist' },
    { name: 'area', path: areaPath, by: 'specialist' },
    { name: 'me', path: '/toi', by: 'specialist' },
    { name: 'accounts', path: '/tai-khoan', by: 'administrator' },
    { name: 'account-new', path: '/tai-khoan/cap-moi', by: 'administrator' },
    { name: 'audit-log', path: '/nhat-ky', by: 'auditor' },
  ]
}

const visitorOf = (by: 'specialist' | 'administrator' | 'auditor'): Visitor => ({ specialist, administrator, auditor })[by]

describe('each screen', () => {
  test('in Vietnamese at 1366 × 768', async () => {
    for (const { name, path, by } of screens()) {
      await visitorOf(by).go(path)
      await look(visitorOf(by), name)
    }
  }, 240_000)

  test('in English', async () => {
    for (const { name, path, by } of screens().filter(({ by: who }) => who === 'specialist')) {
      await english.go(path)
      await look(english, `${name}-en`)
      expect(await english.page.locator('html').getAttribute('lang'), name).toBe(by === 'specialist' ? 'en' : 'vi')
    }
  }, 240_000)

  test('on a window of 360 × 640', async () => {
    await specialist.page.setViewportSize({ width: 360, height: 640 })
    for (const { name, path } of screens().filter(({ by }) => by === 'specialist')) {
      await specialist.go(path)
      await look(specialist, `${name}-360`)
    }
    await specialist.page.setViewportSize({ width: 1366, height: 768 })
  }, 240_000)

  test('with text at 200 %', async () => {
    for (const { name, path } of screens().filter(({ by }) => by === 'specialist')) {
      await specialist.go(path)
      await doubleText(specialist.page)
      await look(specialist, `${name}-200`)
    }
  }, 240_000)
})

test('the words of both languages are complete', async () => {
  const untranslated = /\b(undefined|null|NaN|\[object Object\])\b|\{\w+\}/
  for (const visitor of [specialist, english]) {
    for (const { name, path, by } of screens()) {
      if (by !== 'specialist') continue
      await visitor.go(path)
      expect((await visitor.page.locator('body').textContent()) ?? '', `${name} at ${path}`).not.toMatch(untranslated)
    }
  }
}, 240_000)
