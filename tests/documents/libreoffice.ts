/** Opens our papers with a program that is not ours. A machine without LibreOffice fails these tests; it does not pass them. */
import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'

const run = promisify(execFile)

/** `filter` as LibreOffice names it: "pdf", "csv:Text - txt - csv (StarCalc):…". Its settings live and die with the call. */
export async function convert(bytes: Uint8Array, name: string, filter: string): Promise<Uint8Array> {
  return inFolder(async (folder) => {
    const file = path.join(folder, name)
    await writeFile(file, bytes)
    await run('soffice', [
      `-env:UserInstallation=${pathToFileURL(path.join(folder, 'profile'))}`,
      '--headless',
      '--norestore',
      '--convert-to',
      filter,
      '--outdir',
      folder,
      file,
    ])
    return readFile(path.join(folder, `${path.parse(name).name}.${filter.split(':')[0]}`))
  })
}

/** The words of each page, in the order of the page. */
export async function pagesOf(pdf: Uint8Array): Promise<string[]> {
  return inFolder(async (folder) => {
    const file = path.join(folder, 'paper.pdf')
    await writeFile(file, pdf)
    const { stdout } = await run('pdftotext', ['-layout', file, '-'], { maxBuffer: 1 << 26 })
    return stdout.normalize('NFC').split('\f').slice(0, -1)
  })
}

/** Width and height of each page in whole millimetres. */
export async function pageSizes(pdf: Uint8Array): Promise<(readonly [number, number])[]> {
  return inFolder(async (folder) => {
    const file = path.join(folder, 'paper.pdf')
    await writeFile(file, pdf)
    const { stdout } = await run('pdfinfo', ['-f', '1', '-l', '999', file])
    return [...stdout.matchAll(/size:\s+([\d.]+) x ([\d.]+) pts/g)].map(([, width, height]) => [inMillimetres(width!), inMillimetres(height!)] as const)
  })
}

const inMillimetres = (points: string): number => Math.round((Number(points) * 25.4) / 72)

async function inFolder<Answer>(work: (folder: string) => Promise<Answer>): Promise<Answer> {
  const folder = await mkdtemp(path.join(tmpdir(), 'lien-the-he-papers-'))
  try {
    return await work(folder)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
