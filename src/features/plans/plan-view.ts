/** What the server answers about one document of the programme and about one plan; the screens share it. */
import type { z } from 'zod'
import type { Plan } from './plan.ts'
import type { PlanDocument } from './plan-document.ts'
import type { HeadShape } from './plan-shapes.ts'

export type Head = z.output<typeof HeadShape>
export type NamedBody = { readonly id: string; readonly name: string; readonly aliases: readonly string[] }
export type PlanView = {
  readonly head: Head
  /** In force on the day chosen. */
  readonly document: PlanDocument
  readonly plan: Plan
  readonly amendments: readonly { readonly kind: string; readonly number: string; readonly day: string; readonly title: string }[]
  readonly versions: readonly { readonly version: number; readonly note: string | null; readonly by: string; readonly at: string }[]
  readonly agencies: readonly NamedBody[]
}

/** 2018, or 2017–2020. */
export const yearsText = ({ from, to }: { readonly from: number; readonly to: number }): string => (from === to ? String(from) : `${from}–${to}`)

/** Where what carries it out, and who has not issued theirs, is answered. */
export type RelatedView = {
  readonly above: readonly Head[]
  readonly below: readonly (Head & { readonly agency: string | null })[]
  readonly missing: readonly { readonly id: string; readonly name: string }[]
}
