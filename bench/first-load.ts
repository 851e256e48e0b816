/** P12: what the desk's first page brings over the wire, compressed as it is served: the page, its scripts, styles and fonts before anything is pressed. */
import { chromium } from 'playwright-core'
import { browserOptions } from '../tests/journeys/browser.ts'
import { startDemo } from '../tests/journeys/start-demo.ts'
import { print } from './figure.ts'

export async function measure(): Promise<void> {
  const demo = await startDemo()
  const browser = await chromium.launch(await browserOptions())
  try {
    const page = await browser.newPage()
    const session = await page.context().newCDPSession(page)
    await session.send('Network.enable')
    let bytes = 0
    session.on('Network.loadingFinished', (event) => (bytes += event.encodedDataLength))
    await page.goto(demo.address, { waitUntil: 'networkidle' })
    print({ figure: 'P12', what: 'the desk’s first load, everything, compressed', value: bytes / 1024, unit: 'KB', floor: null, goal: 400 })
    bytes = 0
    await page.getByRole('button', { name: 'Chuyên viên Hội tỉnh' }).first().click()
    await page.waitForURL('**/ke-hoach**')
    await page.waitForLoadState('networkidle')
    print({ figure: 'P12', what: 'and what the list of plans adds after signing in', value: bytes / 1024, unit: 'KB', floor: null, goal: 400 })
  } finally {
    await browser.close()
    await demo.stop()
  }
}
