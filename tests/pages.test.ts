/** Which of the two pages an address gets, and how the built files are sent. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { brotliCompressSync, brotliDecompressSync } from 'node:zlib'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { serveHttp } from '#server/http.ts'
import { openTestServer, type TestServer } from './test-server.ts'

let server: TestServer
let app: Awaited<ReturnType<typeof serveHttp>>
const folder = mkdtempSync(path.join(os.tmpdir(), 'pages-'))
beforeAll(async () => {
  mkdirSync(path.join(folder, 'assets'))
  writeFileSync(path.join(folder, 'index.html'), '<title>desk</title>')
  writeFileSync(path.join(folder, 'clb.html'), '<title>phone</title>')
  writeFileSync(path.join(folder, 'assets', 'phone-1.js'), 'start()')
  writeFileSync(path.join(folder, 'assets', 'phone-1.js.br'), brotliCompressSync('start()'))
  server = await openTestServer()
  app = await serveHttp(server.serving, { pages: pathToFileURL(`${folder}/`) })
})
afterAll(async () => {
  await app.close()
  await server.close()
  rmSync(folder, { recursive: true })
})

const get = (url: string) => app.inject({ method: 'GET', url })
const titleAt = async (url: string) => /<title>(\w+)<\/title>/.exec((await get(url)).body)?.[1]

test('the phone’s addresses get its page, all others the desk’s', async () => {
  for (const url of ['/clb', '/clb/', '/clb?tim=an', '/clb/thanh-vien', '/clb/thanh-vien/12?tu=danh-sach']) expect([url, await titleAt(url)]).toEqual([url, 'phone'])
  for (const url of ['/', '/cau-lac-bo', '/clbx', '/ke-hoach/clb', '/dia-ban?ve=/clb']) expect([url, await titleAt(url)]).toEqual([url, 'desk'])
})

test('both pages carry the protecting headers and are asked for anew each time', async () => {
  for (const url of ['/', '/clb', '/clb/thanh-vien']) {
    const { headers } = await get(url)
    expect(headers['content-security-policy']).toContain("script-src 'self'")
    expect(headers['content-security-policy']).not.toContain('unsafe')
    expect(headers['content-type']).toBe('text/html; charset=utf-8')
    expect(headers['cache-control']).toBe('no-cache')
  }
})

test('built files come compressed as they were built, for a year; one that is gone is no page', async () => {
  const file = await app.inject({ method: 'GET', url: '/assets/phone-1.js', headers: { 'accept-encoding': 'br' } })
  expect([file.headers['content-encoding'], file.headers['cache-control']]).toEqual(['br', 'public, max-age=31536000, immutable'])
  expect(brotliDecompressSync(file.rawPayload).toString()).toBe('start()')
  const gone = await get('/clb/assets/phone-0.js')
  expect([gone.statusCode, gone.json().refused]).toEqual([404, 'access/no-such-route'])
})
