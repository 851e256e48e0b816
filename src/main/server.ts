/** `npm start`: the real thing. Settings come from the environment; see docs/operations.md. */
import { randomInt } from 'node:crypto'
import { hasAdministrator, hasSampleAccounts } from '#features/accounts/account.db.ts'
import { slipPassword } from '#features/accounts/account.ts'
import { saveSetupCode } from '#features/accounts/setup-code.db.ts'
import { FolderInUse } from '#server/folder-lock.ts'
import { vietnamClock } from '#server/serving.ts'
import { backupResponder } from './backup-while-running.ts'
import { everyNight } from './nightly.ts'
import { readSecret } from './secret.ts'
import { closeOnSignal, makeServer } from './start-server.ts'

class Refusal extends Error {}

async function start(): Promise<void> {
  const folder = process.env.DATA_DIR ?? './data'
  const port = Number(process.env.PORT ?? 4100)
  const origin = process.env.ORIGIN ?? `http://localhost:${port}`
  const secret = readSecret(folder)
  const responder = backupResponder(secret)
  const running = await makeServer({
    address: process.env.DATABASE_URL || folder, secret, origin, clock: vietnamClock, sample: false, log: true,
    behindProxy: process.env.BEHIND_PROXY === '1', respond: responder.respond,
  })
  responder.serve(running.engine)
  const { db } = running.engine
  if (await hasSampleAccounts(db)) {
    await running.close()
    throw new Refusal(SAMPLE_DATA)
  }
  closeOnSignal(running)
  everyNight(running.engine, vietnamClock, (report) => running.app.log.info({ nightly: report }, 'nightly'))
  await running.app.listen({ port, host: process.env.HOST ?? '127.0.0.1' })
  if (!(await hasAdministrator(db))) {
    const code = slipPassword(randomInt)
    await saveSetupCode(db, code)
    console.log(`Mã thiết lập quản trị viên đầu tiên (dùng một lần) / one-time set-up code: ${code}`)
  }
  console.log(`Ready: ${origin}`)
}

const SAMPLE_DATA = `Cơ sở dữ liệu này chứa tài khoản mẫu của bản trình diễn nên không được dùng thật. Hãy chọn thư mục hoặc cơ sở dữ liệu khác.
This database holds accounts of the demo and must not be used for real work.`

start().catch((problem: Error) => {
  console.error(problem instanceof FolderInUse || problem instanceof Refusal ? problem.message : problem)
  process.exit(1)
})
