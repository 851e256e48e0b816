import type { Day } from '#kernel/day.ts'
import type { Engine, Tx } from './database.ts'
import type { Actor, Place, Route, Who } from './route.ts'
import type { SignIn } from './sign-in.ts'

/** Who people are and what they may: given by the accounts feature, through `main`, since the server knows no feature. */
export type Authority = {
  /** The account with the roles it holds on that day; null when it has ended. */
  actorOf(tx: Tx, accountId: string, today: Day): Promise<Actor | null>
  /** The role in which the actor may do this there, or null. */
  roleFor(tx: Tx, actor: Actor, who: Exclude<Who, string>, place: Place, today: Day): Promise<string | null>
}

/** The day it is for the programme: the machine's in real use (Hồ Chí Minh time), a chosen one in the demo. */
export type Clock = { today(): Day; now(): string }

/** Works out anew what a write has touched, in the write's own transaction: given by the features, through `main`. */
export type Refresher = (tx: Tx, touched: ReadonlySet<string>, today: Day) => Promise<void>

/** Everything one running server is made of. */
export type Serving = {
  readonly engine: Engine
  readonly signIn: SignIn
  readonly authority: Authority
  readonly clock: Clock
  readonly routes: readonly Route[]
  readonly refreshers: readonly Refresher[]
  /** Keys the audit log and the hashes of bodies. */
  readonly secret: string
  readonly sample: boolean
  readonly origin: string
  /** Checks every answer against its declared shape; on in tests. */
  readonly checkAnswers?: boolean
}

/** The machine's clock, read in Việt Nam. */
export const vietnamClock: Clock = {
  today: () => new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Ho_Chi_Minh' }).format(new Date()) as Day,
  now: () => new Date().toISOString(),
}
