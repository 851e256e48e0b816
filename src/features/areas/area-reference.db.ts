/** The areas that an installation starts with: Lào Cai down to communes and Yên Bái down to districts, as in 2018, then the changes since. */
import type { Day } from '#kernel/day.ts'
import { isRefusal } from '#kernel/refusal.ts'
import type { Tx } from '#server/database.ts'
import { readReference, referenceId } from '#server/reference-file.ts'
import type { Area, Level } from './area.ts'
import { AreaChangeFile, planChange } from './area-change.ts'
import { insertAreas, insertChange } from './area-change.db.ts'
import { readAllSpells } from './area.db.ts'

type UnitsFile = { from: string; units: { code: string; name: string; kind: string; level: Level; parent: string | null }[] }

/** Id of an area of the 2018 lists. */
export const referenceAreaId = (level: Level, code: string): string => referenceId(`area ${level} ${code}`)

const PARENT_LEVEL: Record<Level, Level> = { province: 'province', district: 'province', commune: 'district' }

function areasOf(file: UnitsFile): Area[] {
  return file.units.map((unit) => {
    const id = referenceAreaId(unit.level, unit.code)
    const parentId = unit.parent === null ? null : referenceAreaId(PARENT_LEVEL[unit.level], unit.parent)
    return { id, unitId: id, code: unit.code, name: unit.name, kind: unit.kind, level: unit.level, parentId, from: file.from as Day, to: null }
  })
}

export async function seedAreas(tx: Tx, now: string): Promise<void> {
  if (await tx.selectFrom('area').select('id').limit(1).executeTakeFirst()) return
  for (const name of ['areas-lao-cai-2018.json', 'areas-yen-bai-2018.json']) await insertAreas(tx, areasOf(readReference(name) as UnitsFile), null)
  await tx.insertInto('setting').values({ name: 'home-area', value: JSON.stringify(referenceAreaId('province', '10')) }).execute()
  for (const name of ['area-changes-2020.json', 'area-changes-2025.json']) await seedChange(tx, name, now)
}

async function seedChange(tx: Tx, name: string, now: string): Promise<void> {
  const change = AreaChangeFile.parse(readReference(name))
  let count = 0
  const planned = planChange(change, await readAllSpells(tx), () => referenceId(`area change ${change.decision} ${++count}`))
  if (isRefusal(planned)) throw new Error(`${name}: ${planned.refused}`)
  await insertChange(tx, referenceId(`change ${change.decision}`), change, planned, now)
}

/** Names and codes of the reference lists, for reading a plan where there is no database. */
export const referenceAreaNames = (): readonly { name: string; code: string }[] =>
  ['areas-lao-cai-2018.json', 'areas-yen-bai-2018.json'].flatMap((name) => (readReference(name) as UnitsFile).units.map((unit) => ({ name: unit.name, code: unit.code })))
