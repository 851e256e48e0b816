/** What an installation starts with, as data with its source, in db/reference. */
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { projectFolder } from './project-folder.ts'

export const readReference = (name: string): unknown => JSON.parse(readFileSync(new URL(`db/reference/${name}`, projectFolder), 'utf8'))

/** The same id on every installation for the same thing, shaped as a version-5 UUID. */
export function referenceId(key: string): string {
  const hex = createHash('sha1').update(`lien-the-he ${key}`).digest('hex')
  const variant = ((Number.parseInt(hex[16]!, 16) & 3) | 8).toString(16)
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-5${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20, 32)}`
}
