/** Địa bàn: an administrative unit in one spell of its life: one name, code and parent, from a day to a day. */
import type { Day } from '#kernel/day.ts'

export const LEVELS = ['province', 'district', 'commune'] as const
export type Level = (typeof LEVELS)[number]

export type Area = {
  /** The spell. */
  readonly id: string
  /** The unit, through renaming and moving; a merger or split makes new units. */
  readonly unitId: string
  readonly code: string
  /** Without the kind: "Văn Bàn". */
  readonly name: string
  /** Tỉnh, huyện, thị xã, thành phố, xã, phường, thị trấn. */
  readonly kind: string
  readonly level: Level
  readonly parentId: string | null
  readonly from: Day
  /** Last day; null while it lasts. */
  readonly to: Day | null
}

/** "huyện Văn Bàn", "thành phố Lào Cai". */
export const fullName = (area: Pick<Area, 'kind' | 'name'>): string => `${area.kind} ${area.name}`

/** Where an area stands against the area of a role, on a day. */
export type Standing = 'same' | 'below' | 'above' | 'apart'

export const inForce = (area: Area, on: Day): boolean => area.from <= on && (area.to === null || on <= area.to)
