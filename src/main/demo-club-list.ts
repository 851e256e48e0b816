/** The clubs of the demo as they stand in db/demo/clubs.json: what happened to each, what its members should come to, and the few people whom the story names. */
import { readFileSync } from 'node:fs'
import type { Office } from '#features/clubs/board.ts'
import type { PlaceFacts } from '#features/clubs/candidate-place.ts'
import type { EventKind } from '#features/clubs/club-event.ts'
import type { Step } from '#features/clubs/founding-step.ts'
import type { LeaveReason } from '#features/members/membership.ts'
import type { Sex } from '#features/people/person.ts'
import type { PovertyClass } from '#features/people/poverty.ts'
import type { Day } from '#kernel/day.ts'
import { projectFolder } from '#server/project-folder.ts'
import { referenceId } from '#server/reference-file.ts'

/** Of how many people each is true, those whom the story names among them. `core`: women of 55 and over who are poor, near-poor or in difficulty. */
export type DemoFigures = {
  readonly total: number; readonly 'aged-55': number; readonly 'aged-60': number; readonly women: number; readonly poor: number
  readonly core?: number; readonly 'lives-alone'?: number; readonly 'birth-unknown'?: number; readonly 'poverty-unknown'?: number
}
/** Somebody whom the story names. */
export type NamedPerson = {
  readonly name: string; readonly sex: Sex; /** As people say it: 1957, 04/1961, 16/05/1962. */ readonly birth: string; readonly ethnicity: string; readonly class: PovertyClass; readonly classYear?: number; readonly hamlet: string
  readonly phone?: string; readonly office?: Office; /** A member from this day; else from the founding. */ readonly joined?: Day; /** Entered though they are in the register already. */ readonly again?: true; /** Would like to join, since. */ readonly applied?: Day
  readonly left?: { readonly reason: LeaveReason; readonly lastDay: Day; readonly note?: string; readonly to?: string }
}
export type DemoClub = {
  readonly key: string; readonly name: string; readonly commune: string; /** Who decides on its founding. */ readonly committee: string; readonly hamlets: readonly string[]; readonly covers: 'hamlet' | 'hamlets' | 'commune'; readonly since: Day
  /** Founded for the plan of 2018. */
  readonly ofPlan?: true
  readonly paperOnly?: true
  readonly predecessor?: { readonly name: string; readonly since: Day }
  readonly events: readonly { readonly kind: EventKind; readonly day: Day; readonly number?: string }[]
  readonly due?: Readonly<Record<Step, Day>>
  readonly candidates?: readonly { readonly commune: string; readonly hamlet: string; readonly note: string | null; readonly facts: PlaceFacts; readonly chosenOn?: Day }[]
  readonly board?: readonly Office[]
  readonly handOver?: { readonly office: Office; readonly lastDay: Day; readonly reason: string }
  readonly groups?: readonly { readonly name: string; readonly task: string }[]
  readonly regulation?: { readonly title: string; readonly day: Day; readonly file: string; /** The step that it is the evidence of. */ readonly event?: EventKind }
  /** On which date of the month it meets, and what each month showed; a month that is not named has no evidence. */
  readonly meets?: number
  readonly upkeep?: Readonly<Record<string, 'kept' | 'not-met'>>
  /** Members, or where the club is still to be founded who has signed up. */
  readonly figures?: DemoFigures
  readonly signedUp?: DemoFigures
  /** How many of a hundred or so are of each people. */
  readonly ethnicities?: Readonly<Record<string, number>>
  /** How many of the members came after the founding. */
  readonly later?: number
  readonly people: readonly NamedPerson[]
}

export const readDemoClubs = (): readonly DemoClub[] => (JSON.parse(readFileSync(new URL('db/demo/clubs.json', projectFolder), 'utf8')) as { clubs: DemoClub[] }).clubs

export const demoClubId = (key: string): string => referenceId(`demo club ${key}`)
export const namedPersonId = (club: Pick<DemoClub, 'key'>, { name }: Pick<NamedPerson, 'name'>): string => referenceId(`demo person ${club.key} ${name}`)

/** The day from which its founders are members: the decision's. */
export const foundedOn = ({ events }: DemoClub): Day | undefined => events.find(({ kind }) => kind === 'decided')?.day

/** The named people who are in the club's figures, those who came over from another club too. */
export const namedMembers = (club: DemoClub, clubs: readonly DemoClub[]): readonly NamedPerson[] => [
  ...club.people.filter(({ left, applied }) => !left && !applied),
  ...clubs.flatMap(({ people }) => people.filter(({ left }) => left?.to === club.key)),
]
