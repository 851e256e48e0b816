import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import react from '@vitejs/plugin-react'
import { defineConfig, type Plugin } from 'vite'

/** Compresses once, here, what would otherwise be compressed for every visitor. */
function precompress(): Plugin {
  return {
    name: 'precompress',
    apply: 'build',
    writeBundle({ dir }) {
      for (const name of readdirSync(dir!, { recursive: true, encoding: 'utf8' })) {
        if (!/\.(?:js|css|svg)$/.test(name)) continue
        const file = join(dir!, name)
        const bytes = readFileSync(file)
        writeFileSync(`${file}.br`, brotliCompressSync(bytes))
        writeFileSync(`${file}.gz`, gzipSync(bytes, { level: 9 }))
      }
    },
  }
}

/** While pages are written: every address of the phone is one page, as on the real server. */
function phonePages(): Plugin {
  return {
    name: 'phone-pages',
    configureServer(server) {
      server.middlewares.use((request, _, next) => {
        if (/^\/clb(?:\/[^.]*)?(?:\?|$)/.test(request.url ?? '')) request.url = '/clb.html'
        next()
      })
    },
  }
}

export default defineConfig({
  plugins: [react(), precompress(), phonePages()],
  // `npm run demo` in one window, `npx vite` in another: pages change as they are written.
  server: { proxy: { '/api': 'http://localhost:4100' } },
  build: {
    outDir: 'dist/pages',
    emptyOutDir: true,
    rolldownOptions: { input: { desk: 'index.html', phone: 'clb.html' } },
    target: 'chrome109', // the last that runs on Windows 7 and 8.1, which offices still have
    assetsInlineLimit: 0, // fonts and pictures as data: addresses are refused by our own content security policy
    modulePreload: { polyfill: false },
  },
})
