/**
 * P12: what a first page brings over the wire, compressed as it is served: the page, its scripts, styles and fonts before anything is
 * pressed, with the heads of the answers; and what the first page after signing in adds. What people wrote is not counted. The desk's, and the phone's.
 */
import { type Browser, chromium, type Page } from 'playwright-core'
import { browserOptions } from '../tests/journeys/browser.ts'
import { startDemo } from '../tests/journeys/start-demo.ts'
import { print } from './figure.ts'

type Visit = { readonly address: string; readonly width: number; readonly enter: (page: Page) => Promise<void>; readonly first: string; readonly after: string; /** Counted as one load: on a phone people stay signed in and meet both at once. */ readonly together?: boolean; readonly goal: number }

export async function measure(): Promise<void> {
  const demo = await startDemo()
  const browser = await chromium.launch(await browserOptions())
  try {
    await visit(browser, {
      address: demo.address, width: 1366, goal: 400, first: 'the desk’s first load, everything, compressed', after: 'and what the list of plans adds after signing in',
      async enter(page) {
        await page.getByRole('button', { name: 'Chuyên viên Hội tỉnh' }).first().click()
        await page.waitForURL('**/ke-hoach**')
      },
    })
    await visit(browser, {
      address: `${demo.address}/clb`, width: 360, together: true, goal: 150, first: 'the phone’s first load, everything, compressed', after: 'first load and the club’s home after signing in, together',
      async enter(page) {
        await page.getByRole('button', { name: /Chủ nhiệm câu lạc bộ/ }).click()
        await page.getByRole('link', { name: /Cài đặt/ }).waitFor()
      },
    })
  } finally {
    await browser.close()
    await demo.stop()
  }
}

async function visit(browser: Browser, { address, width, enter, first, after, together = false, goal }: Visit): Promise<void> {
  const context = await browser.newContext({ viewport: { width, height: 700 } })
  const page = await context.newPage()
  const session = await context.newCDPSession(page)
  await session.send('Network.enable')
  let bytes = 0
  const data = new Set<string>()
  session.on('Network.requestWillBeSent', ({ requestId, request }) => { if (new URL(request.url).pathname.startsWith('/api/')) data.add(requestId) })
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => { if (!data.has(requestId)) bytes += encodedDataLength })
  await page.goto(address, { waitUntil: 'networkidle' })
  print({ figure: 'P12', what: first, value: bytes / 1024, unit: 'KB', floor: null, goal })
  if (!together) bytes = 0
  await enter(page)
  await page.waitForLoadState('networkidle')
  print({ figure: 'P12', what: after, value: bytes / 1024, unit: 'KB', floor: null, goal })
  await context.close()
}
