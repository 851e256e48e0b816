/** Before any test: one database, migrated and with the reference data, from which every test file takes a copy in a fraction of a second. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import pg from 'pg'
import type { TestProject } from 'vitest/node'
import { seedReference } from '#main/seed-reference.ts'
import { embeddedEngine, openEngine } from '#server/database.ts'
import { openEmbedded } from '#server/embedded-session.ts'
import { migrate } from '#server/migrate.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** A dump of the embedded engine, or the name of a template on the server in TEST_DATABASE. */
    template: string
  }
}

const TEMPLATE = 'lien_the_he_template'

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const server = process.env.TEST_DATABASE
  return server ? onPostgres(project, server) : embedded(project)
}

async function embedded(project: TestProject): Promise<() => Promise<void>> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'lien-the-he-test-'))
  const session = await openEmbedded('memory:')
  const engine = embeddedEngine(session)
  await migrate(engine)
  await engine.db.transaction().execute((tx) => seedReference(tx))
  const file = path.join(folder, 'template.tar')
  writeFileSync(file, Buffer.from(await (await session.dump()).arrayBuffer()))
  await engine.close()
  project.provide('template', file)
  return async () => rmSync(folder, { recursive: true, force: true })
}

async function onPostgres(project: TestProject, server: string): Promise<() => Promise<void>> {
  const admin = new pg.Client({ connectionString: server })
  await admin.connect()
  await admin.query(`drop database if exists ${TEMPLATE}`)
  await admin.query(`create database ${TEMPLATE}`)
  const address = new URL(server)
  address.pathname = `/${TEMPLATE}`
  const engine = await openEngine(address.href)
  await migrate(engine)
  await engine.db.transaction().execute((tx) => seedReference(tx))
  await engine.close()
  project.provide('template', TEMPLATE)
  return async () => {
    const { rows } = await admin.query<{ datname: string }>(`select datname from pg_database where datname like 'lien_the_he_test_%'`)
    for (const { datname } of rows) await admin.query(`drop database if exists ${datname} with (force)`)
    await admin.query(`drop database ${TEMPLATE}`)
    await admin.end()
  }
}
