import { expect, test } from 'vitest'
import { day } from '#kernel/day.ts'
import { isRefusal } from '#kernel/refusal.ts'
import type { Area, Level } from './area.ts'
import { AreaChangeFile, type PlannedChange, planChange } from './area-change.ts'

const START = day('2016-01-01')
const unit = (level: Level, code: string, name: string, parentId: string | null, kind = 'xã'): Area => ({
  id: code, unitId: code, code, name, kind, level, parentId, from: START, to: null,
})
const PROVINCE = unit('province', '10', 'Lào Cai', null, 'tỉnh')
const OTHER = unit('province', '15', 'Yên Bái', null, 'tỉnh')
const SA_PA = unit('district', '088', 'Sa Pa', '10', 'huyện')
const BAC_HA = unit('district', '085', 'Bắc Hà', '10', 'huyện')
const BAN_CAI = unit('commune', '02899', 'Bản Cái', '085')
const NAM_LUC = unit('commune', '02893', 'Nậm Lúc', '085')
const COC_LAU = unit('commune', '02896', 'Cốc Lầu', '085')
const TA_VAN = unit('commune', '03040', 'Tả Van', '088')
const AREAS = [PROVINCE, OTHER, SA_PA, BAC_HA, BAN_CAI, NAM_LUC, COC_LAU, TA_VAN]

const ref = (area: Area) => ({ level: area.level, code: area.code })
function plan(steps: unknown[], areas: readonly Area[] = AREAS, on = '2025-07-01') {
  let count = 0
  const change = AreaChangeFile.parse({ decision: '1/NQ', title: 'Thử', day: on, steps })
  return planChange(change, areas, () => `new-${++count}`)
}
function planned(...given: Parameters<typeof plan>): PlannedChange {
  const answer = plan(...given)
  if (isRefusal(answer)) throw new Error(answer.refused)
  return answer
}
const refusalOf = (...given: Parameters<typeof plan>) => {
  const answer = plan(...given)
  return isRefusal(answer) ? answer.refused : 'planned'
}
const begun = (change: PlannedChange, name: string) => change.begins.find((area) => area.name === name)
const endedNames = (change: PlannedChange) => change.ends.map(({ area }) => area.name).sort()

test('a renamed unit stays the same unit, from the day of the change on', () => {
  const change = planned([{ do: 'rename', area: ref(SA_PA), to: { kind: 'thị xã' } }], AREAS, '2020-01-01')
  expect(begun(change, 'Sa Pa')).toMatchObject({ unitId: '088', code: '088', kind: 'thị xã', from: '2020-01-01', to: null })
  expect(change.ends.find(({ area }) => area.id === '088')?.lastDay).toBe('2019-12-31')
  expect(change.successions).toEqual([])
})

test('what stands under a renamed unit goes with it and stays the same unit', () => {
  const change = planned([{ do: 'rename', area: ref(SA_PA), to: { kind: 'thị xã' } }], AREAS, '2020-01-01')
  expect(begun(change, 'Tả Van')).toMatchObject({ unitId: '03040', parentId: begun(change, 'Sa Pa')?.id })
})

test('communes that merge end, and one new unit takes their place', () => {
  const change = planned([{ do: 'merge', from: [ref(BAN_CAI), ref(NAM_LUC), ref(COC_LAU)], to: { code: '02896', name: 'Cốc Lầu', kind: 'xã' } }])
  const made = begun(change, 'Cốc Lầu')!
  expect(endedNames(change)).toEqual(['Bản Cái', 'Cốc Lầu', 'Nậm Lúc'])
  expect(made).toMatchObject({ unitId: made.id, parentId: '085', level: 'commune' })
  expect(change.successions.map((link) => link.from).sort()).toEqual(['02893', '02896', '02899'])
  expect(new Set(change.successions.map((link) => link.to))).toEqual(new Set([made.id]))
})

test('a split district gives each commune a home, or is refused', () => {
  const halves = [
    { code: '901', name: 'Bắc Hà Đông', kind: 'huyện', children: ['02899', '02893'] },
    { code: '902', name: 'Bắc Hà Tây', kind: 'huyện', children: ['02896'] },
  ]
  const change = planned([{ do: 'split', from: ref(BAC_HA), to: halves }])
  expect(begun(change, 'Cốc Lầu')?.parentId).toBe(begun(change, 'Bắc Hà Tây')?.id)
  expect(change.successions.filter((link) => link.from === '085')).toHaveLength(2)
  expect(refusalOf([{ do: 'split', from: ref(BAC_HA), to: [halves[0], { ...halves[1], children: [] }] }])).toBe('areas/child-without-home')
})

test('the day the districts ended: communes stand right under the province, which takes the place of the districts', () => {
  const change = planned([{ do: 'end-level', level: 'district', under: ref(PROVINCE) }])
  expect(begun(change, 'Tả Van')).toMatchObject({ unitId: '03040', parentId: '10' })
  expect(change.successions).toEqual(expect.arrayContaining([{ from: '088', to: '10' }, { from: '085', to: '10' }]))
})

test('two provinces merge under a code that one of them had', () => {
  const change = planned([{ do: 'merge', from: [ref(PROVINCE), ref(OTHER)], to: { code: '15', name: 'Lào Cai', kind: 'tỉnh' } }])
  const made = begun(change, 'Lào Cai')!
  expect(made).toMatchObject({ code: '15', parentId: null })
  expect(begun(change, 'Sa Pa')?.parentId).toBe(made.id)
})

const END_LEVEL = { do: 'end-level', level: 'district', under: { level: 'province', code: '10' } }
const MERGE_COMMUNES = { do: 'merge', from: [ref(BAN_CAI), ref(NAM_LUC)], to: { code: '02893', name: 'Nậm Lúc', kind: 'xã' } }

test('communes moved and merged by one decision: who came of whom is not lost on the way', () => {
  const change = planned([END_LEVEL, MERGE_COMMUNES])
  const made = begun(change, 'Nậm Lúc')!
  expect(made.parentId).toBe('10')
  expect(change.successions).toEqual(expect.arrayContaining([{ from: '02899', to: made.id }, { from: '02893', to: made.id }]))
})

test('the same steps the other way round come to the same', () => {
  const shape = (change: PlannedChange) => change.begins.map((area) => [area.name, area.code, area.level]).sort()
  const heirs = (change: PlannedChange) => change.successions.map((link) => [link.from, change.begins.find((area) => area.id === link.to)?.name ?? link.to]).sort()
  const [one, other] = [planned([END_LEVEL, MERGE_COMMUNES]), planned([MERGE_COMMUNES, END_LEVEL])]
  expect(shape(one)).toEqual(shape(other))
  expect(heirs(one)).toEqual(heirs(other))
})

test('a unit made by one step and split by the next leaves all its heirs to those before it', () => {
  const change = planned([
    MERGE_COMMUNES,
    { do: 'split', from: { level: 'commune', code: '02893' }, to: [{ code: '90001', name: 'Một', kind: 'xã' }, { code: '90002', name: 'Hai', kind: 'xã' }] },
  ])
  const heirsOf = (id: string) => change.successions.filter((link) => link.from === id).map((link) => change.begins.find((area) => area.id === link.to)?.name).sort()
  expect(heirsOf('02899')).toEqual(['Hai', 'Một'])
  expect(heirsOf('02893')).toEqual(['Hai', 'Một'])
})

test('a code that is still in use is refused, one that the change sets free is not', () => {
  expect(refusalOf([{ do: 'rename', area: ref(BAN_CAI), to: { code: '02893' } }])).toBe('areas/code-twice')
  expect(refusalOf([MERGE_COMMUNES])).toBe('planned')
})

test('what is not there, or not of one level, is refused', () => {
  expect(refusalOf([{ do: 'rename', area: { level: 'commune', code: '99999' }, to: { name: 'X' } }])).toBe('areas/no-such-code')
  expect(refusalOf([{ do: 'merge', from: [ref(BAN_CAI), ref(SA_PA)], to: { code: '90001', name: 'X', kind: 'xã' } }])).toBe('areas/mixed-levels')
  expect(refusalOf([{ do: 're-parent', areas: [ref(SA_PA)], under: ref(BAN_CAI) }])).toBe('areas/wrong-level')
  expect(refusalOf([{ do: 'merge', from: [ref(BAN_CAI), ref(BAN_CAI)], to: { code: '90001', name: 'X', kind: 'xã' } }])).toBe('areas/named-twice')
})

test('communes of two districts merge only after one of them was moved to the other', () => {
  const merge = { do: 'merge', from: [ref(BAN_CAI), ref(TA_VAN)], to: { code: '90001', name: 'X', kind: 'xã' } }
  expect(refusalOf([merge])).toBe('areas/parents-differ')
  expect(begun(planned([{ do: 're-parent', areas: [ref(TA_VAN)], under: ref(BAC_HA) }, merge]), 'X')?.parentId).toBe('085')
})

test('a change before one already recorded is refused, and so is one on the very first day', () => {
  const moved = AREAS.map((area) => (area.id === '03040' ? { ...area, from: day('2026-01-01') } : area))
  expect(refusalOf([MERGE_COMMUNES], moved)).toBe('areas/later-change-exists')
  expect(refusalOf([MERGE_COMMUNES], AREAS, '2016-01-01')).toBe('areas/changed-that-day')
})

test('working a change out changes none of the areas given', () => {
  const before = structuredClone(AREAS)
  planned([END_LEVEL, MERGE_COMMUNES, { do: 'rename', area: ref(PROVINCE), to: { name: 'Hoàng Liên' } }])
  expect(AREAS).toEqual(before)
})
