/** Somebody in front of the desk: a browser window, entered by one click on a role's card. */
import { mkdirSync } from 'node:fs'
import { AxeBuilder } from '@axe-core/playwright'
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core'
import { expect, inject } from 'vitest'
import { browserOptions } from './browser.ts'

/** Set PICTURES to a folder to keep a picture of every screen that is looked at. */
const PICTURES = process.env.PICTURES

let browser: Promise<Browser> | undefined
export const openBrowser = (): Promise<Browser> => (browser ??= browserOptions().then((options) => chromium.launch(options)))
export async function closeBrowser(): Promise<void> {
  await (await browser)?.close()
  browser = undefined
}

export type Visitor = { readonly page: Page; readonly context: BrowserContext; readonly faults: string[]; go(path: string): Promise<void> }

/** A window of its own with no cookies. `faults` collects what the page complains of: errors, blocked styles, answers of 5xx. */
export async function newVisitor(options: { width?: number; height?: number; language?: 'vi' | 'en' } = {}): Promise<Visitor> {
  const context = await (await openBrowser()).newContext({ viewport: { width: options.width ?? 1366, height: options.height ?? 768 }, acceptDownloads: true, locale: 'vi-VN' })
  const page = await context.newPage()
  page.setDefaultTimeout(20_000)
  const faults: string[] = []
  page.on('pageerror', (problem) => faults.push(`error: ${problem.message}`))
  page.on('console', (message) => {
    if (message.type() === 'error' && !/status of 40[39]/.test(message.text())) faults.push(`console: ${message.text()}`)
  })
  page.on('response', (response) => {
    if (response.status() >= 500) faults.push(`${response.status()} ${response.url()}`)
  })
  const go = async (path: string) => {
    await page.goto(inject('address') + path)
    await page.waitForLoadState('networkidle')
  }
  await go('/')
  if (options.language === 'en') await page.getByRole('button', { name: 'English' }).click()
  return { page, context, faults, go }
}

/** One click on the card of the demo. */
export async function enterAs(place: string, options: Parameters<typeof newVisitor>[0] = {}): Promise<Visitor> {
  const visitor = await newVisitor(options)
  await visitor.page.getByRole('button', { name: place }).first().click()
  await visitor.page.getByRole('navigation').first().waitFor()
  await visitor.page.waitForLoadState('networkidle')
  return visitor
}

/** A row half under the dock scrolls free of it: WCAG 2.5.8 asks for its size, not for where the page stands now. */
const isUnderTheDock = ({ id, data }: { id: string; data: unknown }): boolean =>
  id === 'target-size' && typeof data === 'object' && data !== null && 'messageKey' in data && data.messageKey === 'partiallyObscured'

/** WCAG 2.2 AA, nothing cut off sideways, nothing the browser complained of; and a picture when asked for. */
export async function look({ page, faults }: Visitor, name: string): Promise<void> {
  await page.waitForLoadState('networkidle')
  await page.locator('h1').first().waitFor()
  const { violations } = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']).analyze()
  const found = violations.flatMap(({ id, nodes }) => nodes.filter((node) => !node.any.some(isUnderTheDock)).map((node) => `${name}: ${id}: ${node.html.slice(0, 160)}`))
  expect(found).toEqual([])
  expect(await isWiderThanItsWindow(page), `${name} scrolls sideways`).toBe(false)
  expect(faults, name).toEqual([])
  if (PICTURES) {
    mkdirSync(PICTURES, { recursive: true })
    await page.screenshot({ path: `${PICTURES}/${name}.png` })
  }
}

const isWiderThanItsWindow = (page: Page): Promise<boolean> => page.evaluate<boolean>('document.documentElement.scrollWidth > document.documentElement.clientWidth + 1')

/** Text at 200 %, as the browser's own setting makes it. */
export const doubleText = (page: Page): Promise<unknown> => page.evaluate("document.documentElement.style.fontSize = '200%'")
