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

export default defineConfig({
  plugins: [react(), precompress()],
  // `npm run demo` in one window, `npx vite` in another: pages change as they are written.
  server: { proxy: { '/api': 'http://localhost:4100' } },
  build: {
    outDir: 'dist/pages',
    emptyOutDir: true,
    target: 'chrome109', // the last that runs on Windows 7 and 8.1, which offices still have
    assetsInlineLimit: 0, // fonts and pictures as data: addresses are refused by our own content security policy
    modulePreload: { polyfill: false },
  },
})
