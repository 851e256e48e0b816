/** Khóa của máy chủ: keys cookies and the audit log; made at the first start, kept beside the data, and part of every backup. */
import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'

export function readSecret(dataFolder: string, given = process.env.AUTH_SECRET): string {
  if (given) return given
  const file = secretFile(dataFolder)
  if (!existsSync(file)) saveSecret(dataFolder, randomBytes(32).toString('base64url'))
  return readFileSync(file, 'utf8').trim()
}

export function saveSecret(dataFolder: string, secret: string): void {
  mkdirSync(dataFolder, { recursive: true })
  writeFileSync(secretFile(dataFolder), `${secret}\n`, { mode: 0o600 })
}

const secretFile = (dataFolder: string): string => path.join(dataFolder, 'secret')
