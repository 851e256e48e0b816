/** The commands that look after the data: backup, restore, proof of the audit log. */
import { existsSync } from 'node:fs'
import path from 'node:path'
import { refuse } from '#kernel/refusal.ts'
import { Refused } from '#server/accept.ts'
import { proveAudit } from '#server/audit.ts'
import { type BackupMade, backUp, restore } from '#server/backup.ts'
import { type Engine, openEngine } from '#server/database.ts'
import { askHolder } from '#server/folder-lock.ts'
import { askForBackup } from './backup-while-running.ts'
import { readSecret, saveSecret } from './secret.ts'

const dataFolder = (): string => process.env.DATA_DIR ?? './data'
/** What keys the audit log of the data that the settings name. */
export const secretGiven = (): string => readSecret(dataFolder())
const address = (): string => process.env.DATABASE_URL || dataFolder()

/** The database that the settings name, for the time of one command. */
export async function withEngine<Answer>(work: (engine: Engine) => Promise<Answer>): Promise<Answer> {
  const engine = await openEngine(address())
  try {
    return await work(engine)
  } finally {
    await engine.close()
  }
}

/** What stands after a name such as `--club`. */
export function option(given: readonly string[], name: string): string | undefined {
  const at = given.indexOf(name)
  return at < 0 ? undefined : given[at + 1]
}

function fileGiven(given: readonly string[]): string {
  if (!given[0]) throw new Refused(refuse('cli/file-missing'))
  return path.resolve(given[0])
}

export async function backup(given: readonly string[]): Promise<number> {
  const file = fileGiven(given)
  if (existsSync(file)) throw new Refused(refuse('cli/file-exists', { file }))
  const made = (await askRunningServer(file)) ?? (await withEngine((engine) => backUp(engine, file, secretGiven(), new Date().toISOString())))
  console.log(`Đã sao lưu ${made.rows} dòng của ${made.tables} bảng vào ${made.file}. Hãy cất tệp này ở nơi an toàn, khác máy chủ.`)
  return 0
}

async function askRunningServer(file: string): Promise<BackupMade | undefined> {
  if (process.env.DATABASE_URL || !existsSync(dataFolder())) return undefined
  const answer = await askHolder(dataFolder(), askForBackup(file))
  if (answer === undefined) return undefined
  if (answer.startsWith('!')) throw new Error(answer.slice(2))
  return JSON.parse(answer) as BackupMade
}

export async function restoreFrom(given: readonly string[]): Promise<number> {
  const file = fileGiven(given)
  const done = await withEngine(async (engine) => {
    const restored = await restore(engine, file)
    const faults = await proveAudit(engine.db, restored.header.secret)
    return { ...restored, faults }
  })
  if (!process.env.AUTH_SECRET) saveSecret(dataFolder(), done.header.secret)
  console.log(`Đã khôi phục ${done.rows} dòng, mọi bảng khớp với bản sao lưu lúc ${done.header.madeAt}. Nhật ký: ${done.faults.length === 0 ? 'nguyên vẹn' : `có ${done.faults.length} chỗ bị sửa`}.`)
  return done.faults.length === 0 ? 0 : 1
}

export async function auditProve(): Promise<number> {
  const faults = await withEngine((engine) => proveAudit(engine.db, readSecret(dataFolder())))
  console.log(JSON.stringify({ ok: faults.length === 0, faults }, null, 2))
  return faults.length === 0 ? 0 : 1
}
