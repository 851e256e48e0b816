/** The areas that an installation starts with: Lào Cai down to communes and Yên Bái down to districts, as in 2018, then the changes of 2025. */
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
  const change = AreaChangeFile.parse(readReference('area-changes-2025.json'))
  let count = 0
  const planned = planChange(change, await readAllSpells(tx), () => referenceId(`area change ${change.decision} ${++count}`))
  if (isRefusal(planned)) throw new Error(`area-changes-2025.json: ${planned.refused}`)
  await insertChange(tx, referenceId(`change ${change.decision}`), change, planned, now)
}
