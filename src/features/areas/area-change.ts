/** Thay đổi địa giới: what a decision does to the areas, worked out whole before anything is written. */
import { z } from 'zod'
import { addDays, type Day, isDay } from '#kernel/day.ts'
import { type Refusal, refuse } from '#kernel/refusal.ts'
import { type Area, inForce, LEVELS, type Level } from './area.ts'

const Ref = z.object({ level: z.enum(LEVELS), code: z.string().min(1).max(10) })
const NewUnit = z.object({ code: z.string().regex(/^\d{1,6}$/), name: z.string().trim().min(1).max(100), kind: z.string().trim().min(1).max(30) })

export const ChangeStep = z.discriminatedUnion('do', [
  z.object({ do: z.literal('rename'), area: Ref, to: NewUnit.partial() }),
  z.object({ do: z.literal('re-parent'), areas: z.array(Ref).min(1).max(1000), under: Ref }),
  z.object({ do: z.literal('merge'), from: z.array(Ref).min(2).max(100), to: NewUnit }),
  z.object({ do: z.literal('split'), from: Ref, to: z.array(NewUnit.extend({ children: z.array(z.string()).default([]) })).min(2).max(20) }),
  z.object({ do: z.literal('end-level'), level: z.enum(['district', 'commune']), under: Ref }),
])
/** The file that a clerk uploads or the installation comes with: decision, day, steps in order. */
export const AreaChangeFile = z.object({
  decision: z.string().trim().min(1).max(60),
  title: z.string().trim().min(1).max(300),
  day: z.string().refine(isDay, { message: 'not a day' }).transform((text) => text as Day),
  steps: z.array(ChangeStep).min(1).max(500),
})
export type AreaChangeFile = z.output<typeof AreaChangeFile>
type Step = z.output<typeof ChangeStep>
type AreaRef = z.output<typeof Ref>

export type PlannedChange = {
  /** Spells that end; `lastDay` is the day before the change. */
  readonly ends: readonly { readonly area: Area; readonly lastDay: Day }[]
  readonly begins: readonly Area[]
  /** Which new unit takes the place of which. */
  readonly successions: readonly { readonly from: string; readonly to: string }[]
}

class Stop extends Error {
  readonly refusal: Refusal
  constructor(refusal: Refusal) {
    super(refusal.refused)
    this.refusal = refusal
  }
}

/** The areas as a step finds them: those in force, with what earlier steps of the same change have made of them. */
class Working {
  readonly day: Day
  readonly newId: () => string
  readonly current = new Map<string, Area>()
  readonly before: ReadonlyMap<string, Area>
  /** Units that ended, and the units that took their place. */
  readonly heirs = new Map<string, readonly string[]>()

  constructor(areas: readonly Area[], day: Day, newId: () => string) {
    this.day = day
    this.newId = newId
    for (const area of areas) if (inForce(area, day)) this.current.set(area.id, area)
    this.before = new Map(this.current)
  }

  find(ref: AreaRef): Area {
    const found = [...this.current.values()].filter((area) => area.level === ref.level && area.code === ref.code)
    if (found.length !== 1) throw new Stop(refuse('areas/no-such-code', { code: ref.code, day: this.day }))
    return found[0]!
  }

  children(id: string): Area[] {
    return [...this.current.values()].filter((area) => area.parentId === id)
  }

  /** A new spell of the same unit; one that began with this very change is altered in place. */
  replace(area: Area, changed: Partial<Area>): Area {
    const fresh = area.from === this.day ? { ...area, ...changed } : { ...area, ...changed, id: this.newId(), from: this.day, to: null }
    this.current.delete(area.id)
    this.current.set(fresh.id, fresh)
    if (fresh.id !== area.id) for (const child of this.children(area.id)) this.replace(child, { parentId: fresh.id })
    return fresh
  }

  begin(unit: { code: string; name: string; kind: string }, level: Level, parentId: string | null): Area {
    const id = this.newId()
    const area: Area = { id, unitId: id, code: unit.code, name: unit.name, kind: unit.kind, level, parentId, from: this.day, to: null }
    this.current.set(id, area)
    return area
  }

  /** `heirs` take its place; they may themselves end in a later step of the same change. */
  end(area: Area, heirs: readonly Area[]): void {
    if (this.children(area.id).length > 0) throw new Stop(refuse('areas/has-children', { name: area.name, count: this.children(area.id).length }))
    this.current.delete(area.id)
    this.heirs.set(area.unitId, heirs.map((heir) => heir.unitId))
  }
}

const STEPS: { [Do in Step['do']]: (work: Working, step: Extract<Step, { do: Do }>) => void } = {
  rename(work, step) {
    const area = work.find(step.area)
    const { code = area.code, name = area.name, kind = area.kind } = step.to
    work.replace(area, { code, name, kind })
  },
  're-parent'(work, step) {
    const parent = work.find(step.under)
    for (const ref of step.areas) {
      const area = work.find(ref)
      if (LEVELS.indexOf(parent.level) >= LEVELS.indexOf(area.level)) throw new Stop(refuse('areas/wrong-level', { name: area.name, parent: parent.name }))
      work.replace(area, { parentId: parent.id })
    }
  },
  merge(work, step) {
    const gone = step.from.map((ref) => work.find(ref))
    const level = gone[0]!.level
    if (new Set(gone).size < gone.length) throw new Stop(refuse('areas/named-twice', { name: step.to.name }))
    if (gone.some((area) => area.level !== level)) throw new Stop(refuse('areas/mixed-levels', { name: step.to.name }))
    // Which of the parents the new unit gets is for the decision to say: a step before this one moves the others there.
    if (gone.some((area) => area.parentId !== gone[0]!.parentId)) throw new Stop(refuse('areas/parents-differ', { name: step.to.name }))
    const made = work.begin(step.to, level, gone[0]!.parentId)
    for (const area of gone) {
      for (const child of work.children(area.id)) work.replace(child, { parentId: made.id })
      work.end(area, [made])
    }
  },
  split(work, step) {
    const gone = work.find(step.from)
    const children = work.children(gone.id)
    const made = step.to.map((unit) => ({ unit, area: work.begin(unit, gone.level, gone.parentId) }))
    for (const child of children) {
      const home = made.find(({ unit }) => unit.children.includes(child.code))
      if (!home) throw new Stop(refuse('areas/child-without-home', { name: child.name, code: child.code }))
      work.replace(child, { parentId: home.area.id })
    }
    work.end(gone, made.map(({ area }) => area))
  },
  'end-level'(work, step) {
    const top = work.find(step.under)
    for (const area of work.children(top.id).filter((each) => each.level === step.level)) {
      for (const child of work.children(area.id)) work.replace(child, { parentId: top.id })
      work.end(area, [top])
    }
  },
}

/** What the change would do to these areas (all spells), or why it cannot: nothing is half worked out. */
export function planChange(change: AreaChangeFile, areas: readonly Area[], newId: () => string): PlannedChange | Refusal {
  const later = areas.find((area) => area.from > change.day)
  if (later) return refuse('areas/later-change-exists', { day: later.from })
  const work = new Working(areas, change.day, newId)
  try {
    for (const step of change.steps) (STEPS[step.do] as (work: Working, step: Step) => void)(work, step)
    refuseDoubles(work)
  } catch (problem) {
    if (problem instanceof Stop) return problem.refusal
    throw problem
  }
  const ends = [...work.before.values()].filter((area) => !work.current.has(area.id)).map((area) => ({ area, lastDay: addDays(change.day, -1) }))
  const sameDay = ends.find(({ area, lastDay }) => area.from > lastDay)
  if (sameDay) return refuse('areas/changed-that-day', { name: sameDay.area.name, day: change.day })
  return { ends, begins: [...work.current.values()].filter((area) => !work.before.has(area.id)), successions: successionsOf(work) }
}

/** From each unit that was there before and is gone, to those that stand in its place once every step is done. */
function successionsOf(work: Working): { from: string; to: string }[] {
  const standing = new Map([...work.current.values()].map((area) => [area.unitId, area.id]))
  const lastHeirs = (unit: string): string[] => (standing.has(unit) ? [standing.get(unit)!] : (work.heirs.get(unit) ?? []).flatMap(lastHeirs))
  const gone = [...work.before.values()].filter((area) => !standing.has(area.unitId))
  return gone.flatMap((area) => [...new Set(lastHeirs(area.unitId))].map((to) => ({ from: area.id, to })))
}

function refuseDoubles(work: Working): void {
  const seen = new Set<string>()
  for (const area of work.current.values()) {
    const key = `${area.level} ${area.code}`
    if (seen.has(key)) throw new Stop(refuse('areas/code-twice', { code: area.code, name: area.name }))
    seen.add(key)
  }
}
