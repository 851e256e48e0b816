/** The two rules of the house, checked on every import. A failure prints the import: move the code, never loosen this. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'

const FEATURES = ['areas', 'agencies', 'accounts', 'plans', 'people', 'clubs', 'members', 'ledger', 'loans', 'property', 'meetings', 'care', 'events', 'supervision', 'duties', 'budgets', 'news', 'indicators', 'reports']

type Room = { room: 'kernel' | 'server' | 'client' | 'main' | 'tests' | 'feature'; feature?: string; kind: 'rule' | 'db' | 'api' | 'screen' | 'test' }

function roomOf(file: string): Room {
  const parts = file.split('/')
  const kind = /\.test\.tsx?$/.test(file) ? 'test' : /\.db\.ts$/.test(file) ? 'db' : /\.api\.ts$/.test(file) ? 'api' : /\.(desk|phone)\.tsx$/.test(file) ? 'screen' : 'rule'
  if (parts[0] !== 'src') return { room: 'tests', kind: 'test' }
  if (parts[1] === 'features') return { room: 'feature', feature: parts[2]!, kind }
  return { room: parts[1] as Room['room'], kind }
}

/** What each kind of file may import of ours; `main` and tests may import anything. */
function mayImport(from: Room, to: Room): boolean {
  if (from.kind === 'test' || from.room === 'main' || from.room === 'tests') return true
  if (to.room === 'main' || to.room === 'tests') return false
  if (from.room === 'kernel') return to.room === 'kernel'
  if (from.room === 'server' || from.room === 'client') return to.room === 'kernel' || to.room === from.room
  if (to.room === 'feature' && FEATURES.indexOf(to.feature!) > FEATURES.indexOf(from.feature!)) return false
  const reach = { rule: ['rule'], db: ['rule', 'db'], api: ['rule', 'db', 'api'], screen: ['rule', 'screen'], test: [] }[from.kind] as string[]
  if (to.room === 'feature') return reach.includes(to.kind)
  if (to.room === 'server') return from.kind === 'db' || from.kind === 'api'
  if (to.room === 'client') return from.kind === 'screen'
  return true
}

const files = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? files(path.join(folder, entry.name)) : /\.tsx?$/.test(entry.name) ? [path.join(folder, entry.name)] : []))

/** Import and export statements, on one line or several, and imports on demand. */
const importsOf = (text: string): string[] =>
  [...text.matchAll(/^(?:import|export)\b(?:[^;'"]*?\bfrom\s*)?\s*'([^']+)'|\bimport\('([^']+)'\)/gm)].flatMap((found) => (/^export\b(?![^;'"]*\bfrom\s*')/.test(found[0]) ? [] : [found[1] ?? found[2]!]))

function target(file: string, imported: string): string | undefined {
  const aliased = /^#(kernel|features|server|client|main)\/(.+)$/.exec(imported)
  if (aliased) return `src/${aliased[1]}/${aliased[2]}`
  return imported.startsWith('.') ? path.normalize(path.join(path.dirname(file), imported)) : undefined
}

function wrongImports(sources: readonly { file: string; text: string }[]): string[] {
  return sources.flatMap(({ file, text }) =>
    importsOf(text).flatMap((imported) => {
      const to = target(file, imported)
      if (!to?.startsWith('src/')) return pureFault(file, imported)
      return mayImport(roomOf(file), roomOf(to)) ? [] : [`${file} may not import ${imported}`]
    }),
  )
}

/** Kernel and rules name no I/O, not even by package. */
const PURE_PACKAGES = new Set(['zod', 'diff'])
function pureFault(file: string, imported: string): string[] {
  const { room, kind } = roomOf(file)
  const pure = (room === 'kernel' && kind !== 'test') || (room === 'feature' && kind === 'rule')
  return pure && !imported.startsWith('.') && !PURE_PACKAGES.has(imported) ? [`${file} may not import ${imported}`] : []
}

const sources = ['src', 'tests', 'bench'].filter((folder) => existsSync(folder)).flatMap((folder) => files(folder)).map((file) => ({ file, text: readFileSync(file, 'utf8') }))

test('every import keeps to the two rules', () => {
  expect(sources.length).toBeGreaterThan(50)
  expect(wrongImports(sources)).toEqual([])
})

test('the check catches each way of breaking them', () => {
  const caught = (file: string, imported: string) => wrongImports([{ file, text: `import { x } from '${imported}'` }]).length === 1
  expect(caught('src/kernel/day.ts', '#features/plans/plan.ts')).toBe(true)
  expect(caught('src/features/areas/area.ts', '#features/plans/plan.ts')).toBe(true)
  expect(caught('src/features/plans/plan.ts', './plan.db.ts')).toBe(true)
  expect(caught('src/features/plans/plan.ts', 'node:fs')).toBe(true)
  expect(caught('src/features/plans/plan.desk.tsx', './plan.api.ts')).toBe(true)
  expect(caught('src/server/http.ts', '#features/plans/plan.ts')).toBe(true)
  expect(caught('src/client/api.ts', '#server/http.ts')).toBe(true)
  expect(caught('src/features/plans/plan.db.ts', './plan.api.ts')).toBe(true)
  expect(caught('src/features/plans/plan.api.ts', './plan.db.ts')).toBe(false)
})

test('features are those of the list, flat, and each file is healthy', () => {
  const features = readdirSync('src/features')
  expect(features.filter((name) => !FEATURES.includes(name))).toEqual([])
  const deep = sources.filter(({ file }) => file.startsWith('src/features/') && file.split('/').length > 4).map(({ file }) => file)
  expect(deep).toEqual([])
  const long = sources.filter(({ text }) => text.split('\n').length > 320).map(({ file }) => file)
  expect(long).toEqual([])
  const named = sources.filter(({ file }) => /(^|\/)(utils?|helpers?|common|types|index)\.tsx?$/.test(file)).map(({ file }) => file)
  expect(named).toEqual([])
})
