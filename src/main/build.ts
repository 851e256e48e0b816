/** Builds the server bundle and the pages when they are missing or older than what they are made from; `npm start` and `npm run demo` begin here. */
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { projectFolder } from '#server/project-folder.ts'

const MADE_FROM = ['src', 'index.html', 'clb.html', 'vite.config.ts', 'package-lock.json', 'tsconfig.base.json']
const STAMP = new URL('dist/made-from', projectFolder)

function digestOfSources(): string {
  const hash = createHash('sha256')
  const add = (address: URL) => {
    if (address.href.endsWith('/')) for (const entry of readdirSync(address, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1))) add(new URL(entry.name + (entry.isDirectory() ? '/' : ''), address))
    else if (!/\.test\.tsx?$/.test(address.href)) hash.update(address.pathname.slice(projectFolder.pathname.length)).update(readFileSync(address))
  }
  for (const each of MADE_FROM) add(new URL(each === 'src' ? 'src/' : each, projectFolder))
  return hash.digest('hex')
}

async function buildServer(): Promise<void> {
  const { build } = await import('esbuild')
  await build({
    entryPoints: ['server', 'demo', 'cli'].map((name) => fileURLToPath(new URL(`src/main/${name}.ts`, projectFolder))).concat(fileURLToPath(new URL('src/server/embedded-worker.ts', projectFolder))),
    outdir: fileURLToPath(new URL('dist/server/', projectFolder)),
    entryNames: '[name]',
    bundle: true, splitting: true, platform: 'node', format: 'esm', target: 'node20', packages: 'external', sourcemap: true, logLevel: 'warning',
  })
}

/** Always as people get them: a suite of tests sets NODE_ENV to its own, and React would come with all of its warnings, half as heavy again. */
async function buildPages(): Promise<void> {
  const { build } = await import('vite')
  const given = process.env.NODE_ENV
  process.env.NODE_ENV = 'production'
  try {
    await build({ root: fileURLToPath(projectFolder), logLevel: 'warn' })
  } finally {
    if (given === undefined) delete process.env.NODE_ENV
    else process.env.NODE_ENV = given
  }
}

/** Answers whether there was anything to do. */
export async function buildWhenStale(): Promise<boolean> {
  const digest = digestOfSources()
  if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === digest) return false
  rmSync(new URL('dist/', projectFolder), { recursive: true, force: true })
  mkdirSync(new URL('dist/', projectFolder))
  await Promise.all([buildServer(), buildPages()])
  writeFileSync(STAMP, digest)
  return true
}

/** Run as a command; bench and journeys call the function. */
if (process.argv[1] === fileURLToPath(import.meta.url) && (await buildWhenStale())) console.log('Built.')
