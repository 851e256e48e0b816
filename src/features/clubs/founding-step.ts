/** Chín bước thành lập: from the place to the first meeting. Each step that is done is an event with its day and evidence. */
import { addDays, type Day, daysBetween } from '#kernel/day.ts'
import type { ClubEvent } from './club-event.ts'

export const STEPS = ['place-chosen', 'committee-formed', 'members-signed', 'board-nominated', 'regulation-drafted', 'request-sent', 'decided', 'launched', 'first-meeting'] as const
export type Step = (typeof STEPS)[number]

export type StepState = {
  readonly step: Step; readonly doneOn: Day | null; readonly due: Day | null; readonly eventId: string | null; readonly fileId: string | null; readonly number: string | null
  readonly state: 'done' | 'passed' | 'next' | 'overdue' | 'open'
}

/**
 * `passed`: without evidence of its own, though a later step is done. The first that is still to be done is `next`, or `overdue` when
 * its day has gone by, as is any other whose day has gone by.
 */
export function stepsOn(events: readonly ClubEvent[], due: Readonly<Partial<Record<Step, Day>>>, on: Day): readonly StepState[] {
  const done = new Map(events.filter(({ day }) => day <= on).map((event) => [event.kind, event]))
  const last = STEPS.findLastIndex((step) => done.has(step))
  return STEPS.map((step, at) => {
    const event = done.get(step)
    const dueOn = due[step] ?? null
    const state = event ? 'done' : at < last ? 'passed' : dueOn !== null && dueOn < on ? 'overdue' : at === last + 1 ? 'next' : 'open'
    return { step, doneOn: event?.day ?? null, due: dueOn, eventId: event?.id ?? null, fileId: event?.fileId ?? null, number: event?.number ?? null, state }
  })
}

export const isDone = ({ state }: StepState): boolean => state === 'done' || state === 'passed'

/** Hạn mặc định: the plan's months for founding, shared out over the nine steps; a person sets them as it suits the place. */
export function dueDays(from: Day, to: Day): Record<Step, Day> {
  const days = Math.max(0, daysBetween(from, to))
  return Object.fromEntries(STEPS.map((step, at) => [step, addDays(from, Math.round((days * (at + 1)) / STEPS.length))])) as Record<Step, Day>
}
