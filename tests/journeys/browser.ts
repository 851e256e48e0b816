/** The system's Chromium where there is one, else the one that comes with npm, so that no other install is needed. */
import { existsSync } from 'node:fs'
import type { LaunchOptions } from 'playwright-core'

const SYSTEM = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome']
/** A browser that is shut off from the network asks nobody for updates. */
const QUIET = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync']

export async function browserOptions(): Promise<LaunchOptions> {
  const own = process.env.CHROMIUM ?? SYSTEM.find((path) => existsSync(path))
  if (own) return { executablePath: own, args: QUIET }
  const { default: chromium } = await import('@sparticuz/chromium')
  // In a single process separate windows would share their cookies.
  return { executablePath: await chromium.executablePath(), args: [...chromium.args.filter((each) => each !== '--single-process' && each !== '--no-zygote'), ...QUIET] }
}
