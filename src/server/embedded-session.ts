import fs from 'node:fs'
import { PGlite } from '@electric-sql/pglite'
import { NodeFS } from '@electric-sql/pglite/nodefs'
import { READ } from './sql-values.ts'

/** What one embedded database answers to, whether it runs in this thread (tests) or in a worker (the server). */
export type EmbeddedSession = {
  query(sql: string, parameters: readonly unknown[]): Promise<EmbeddedResult>
  script(sql: string): Promise<void>
  close(): Promise<void>
}
export type EmbeddedResult = { rows: unknown[]; affected: number }

type EmscriptenFile = { nfd?: number }
type EmscriptenModule = { NODEFS: { stream_ops: Record<string, (file: EmscriptenFile) => number> } }

/**
 * PGlite's file layer has no fsync, so a power cut could lose money that was already acknowledged.
 * This gives it one. It leans on PGlite's internals: the version is pinned and a test counts the calls.
 */
export class DurableNodeFS extends NodeFS {
  static synced = 0

  override async init(...given: Parameters<NodeFS['init']>): ReturnType<NodeFS['init']> {
    const ready = await super.init(...given)
    const addFsync = (module: unknown) => {
      ;(module as EmscriptenModule).NODEFS.stream_ops.fsync = (file) => {
        if (file.nfd !== undefined) {
          fs.fdatasyncSync(file.nfd)
          DurableNodeFS.synced += 1
        }
        return 0
      }
    }
    ready.emscriptenOpts.preRun = [...(ready.emscriptenOpts.preRun ?? []), addFsync as never]
    return ready
  }
}

/** `-F` would switch fsync off; the default `fdatasync` method stays a no-op inside the engine, hence the last setting. */
const DURABLE = PGlite.defaultStartParams.filter((flag) => flag !== '-F').concat('-c', 'fsync=on', '-c', 'wal_sync_method=fsync')

/** `place` is a folder, or `memory:` (optionally filled from a template dumped before). */
export async function openEmbedded(place: string, template?: Blob): Promise<EmbeddedSession & { dump(): Promise<Blob> }> {
  const filled = template ? { loadDataDir: template } : {}
  const pglite =
    place === 'memory:'
      ? await PGlite.create({ parsers: READ, ...filled })
      : await PGlite.create({ fs: new DurableNodeFS(place), startParams: DURABLE, parsers: READ, ...filled })
  return {
    async query(sql, parameters) {
      const { rows, affectedRows } = await pglite.query(sql, parameters as unknown[])
      return { rows, affected: affectedRows ?? 0 }
    },
    async script(sql) {
      await pglite.exec(sql)
    },
    async dump() {
      return pglite.dumpDataDir('none')
    },
    close: () => pglite.close(),
  }
}
