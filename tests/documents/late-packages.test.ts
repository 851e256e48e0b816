import { readdirSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'

const FOLDER = 'src/server/documents'
const files = readdirSync(FOLDER).filter((name) => /^(docx|xlsx|decree|write-workbook|book-lists|excel-words)/.test(name))

/** Both packages take longer to load than the rest of the server; only a paper that is written may load them. */
it.each(files)('%s loads docx and hucre only when a paper is written', (name) => {
  const source = readFileSync(`${FOLDER}/${name}`, 'utf8')
  expect(source.match(/^import (?!type\b)[^\n]*from '(?:docx|hucre)[^']*'/gm)).toBeNull()
})
