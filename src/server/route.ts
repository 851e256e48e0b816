/** Routes as data: a feature's `.api.ts` exports them, `http.ts` serves them, and OpenAPI and the access matrix are read off the same list. */
import type { z } from 'zod'
import type { Day } from '#kernel/day.ts'
import type { Change, Tampering } from './audit.ts'
import type { Database, Tx } from './database.ts'
import type { SignIn } from './sign-in.ts'

/** Who may: somebody who holds this ability at the place asked for, or one of three wider circles. */
export type Who = { readonly thing: string; readonly action: 'read' | 'record' | 'approve' } | 'anyone' | 'signed-in' | 'demo'

/** Where something stands: in an area, with an agency or a club of that area if it is theirs. */
export type OnePlace = { readonly areaId: string; readonly agencyId?: string | null; readonly clubId?: string | null }
/**
 * Where a request acts; of several places one role must cover each.
 * `any` = wherever the account holds the ability; the work then narrows the answer to the reach of its roles.
 */
export type Place = OnePlace | readonly OnePlace[] | 'any'

/** One role held by the account, on the server's day. */
export type Holding = {
  readonly id: string
  readonly role: string
  readonly areaId: string
  readonly agencyId: string | null
  readonly clubId: string | null
  readonly from: Day
  readonly to: Day | null
}
/** Who is signed in; `role` is the one in which this request is made. */
export type Actor = { readonly accountId: string; readonly name: string; readonly mustChangePassword: boolean; readonly holdings: readonly Holding[]; readonly role: string | null }

export type ReadWork<Input> = {
  readonly tx: Tx
  readonly input: Input
  /** Null only where `who` lets anyone in. */
  readonly actor: Actor | null
  readonly today: Day
  /** True under `npm run demo`: what is made is stamped as a sample. */
  readonly sample: boolean
  /** Walks the audit log's chains; each place where one does not hold. */
  readonly proveAudit: () => Promise<Tampering[]>
  /**
   * Says that somebody read what is sensitive about a person (ethnicity, poverty, health, loans): whose, which fields. Written to the
   * audit log in a chain of its own before the answer goes out; what could not be logged is not answered.
   */
  readonly logRead: (seen: { readonly stream: string; readonly subject: string; readonly fields: readonly string[]; readonly people?: number }) => void
  /** What the audit log's `act` (a route's path) is called: a write's deed, what a reading is about; null for one that this version no longer has. */
  readonly deedOf: (act: string) => WriteRoute['deed'] | null
}
export type WriteWork<Input> = ReadWork<Input> & {
  /** The moment of the write, ISO 8601. */
  readonly now: string
  /** Adds to the audit log, in the order called. A write that records nothing has changed nothing. */
  readonly record: (change: Change) => void
  /** What has to be worked out anew before the write is done: `club:…` for a club's figures, `areas` after a change of boundaries. */
  readonly touch: (what: string) => void
}

/** A file answered as it is, not as JSON. */
export type FileAnswer = { readonly file: Uint8Array; readonly name: string; readonly type: string }
export const isFile = (answer: unknown): answer is FileAnswer => typeof answer === 'object' && answer !== null && 'file' in answer

export type Streams = string | readonly [string, ...string[]]

type Described = { readonly path: string; /** One sentence for the documentation page. */ readonly about: { readonly vi: string; readonly en: string }; readonly who: Who }

export type ReadRoute = Described & {
  readonly kind: 'read'
  /** A read with a body (a file to be looked at, nothing stored) is a POST. */
  readonly method: 'get' | 'post'
  readonly input: z.ZodType
  readonly answer: z.ZodType | 'file'
  readonly place: (input: never, tx: Tx, today: Day) => Promise<Place> | Place
  readonly work: (given: ReadWork<never>) => Promise<unknown>
}
export type WriteRoute = Described & {
  readonly kind: 'write'
  /** What was done, in a few words, as the audit log names it. */
  readonly deed: { readonly vi: string; readonly en: string }
  readonly method: 'post'
  readonly input: z.ZodType
  readonly answer: z.ZodType
  readonly place: (input: never, tx: Tx, today: Day) => Promise<Place> | Place
  /** What may not change under two writers at once: `club:…`, `plans:…`, `areas`. All are locked, in order of name; the first is the audit chain's name. */
  readonly stream: (input: never, tx: Tx) => Streams | Promise<Streams>
  /** What of the answer is kept for a repeat of the same id; a one-time password is not. Default: all. */
  readonly kept?: (answer: never) => unknown
  readonly work: (given: WriteWork<never>) => Promise<unknown>
}
/** Signing in and out: the one sort of route that sets cookies; sign-in works over a connection of its own, outside a transaction. */
export type EntryRoute = Described & {
  readonly kind: 'entry'
  readonly method: 'post'
  readonly input: z.ZodType
  readonly answer: z.ZodType
  readonly work: (given: EntryWork<never>) => Promise<{ answer: unknown; cookies: readonly string[] }>
}
export type EntryWork<Input> = { readonly db: Database; readonly input: Input; readonly headers: Headers; readonly now: string; readonly today: Day; readonly signIn: SignIn }
export type Route = ReadRoute | WriteRoute | EntryRoute

type ReadGiven<Input extends z.ZodType, Answer extends z.ZodType | 'file'> = Omit<ReadRoute, 'kind' | 'method' | 'input' | 'answer' | 'place' | 'work'> & {
  method?: 'get' | 'post'
  input: Input
  answer: Answer
  place?: (input: z.output<Input>, tx: Tx, today: Day) => Promise<Place> | Place
  work: (given: ReadWork<z.output<Input>>) => Promise<Answer extends z.ZodType ? z.input<Answer> : FileAnswer>
}
type WriteGiven<Input extends z.ZodType<{ id: string }>, Answer extends z.ZodType> = Omit<WriteRoute, 'kind' | 'method' | 'input' | 'answer' | 'place' | 'stream' | 'kept' | 'work'> & {
  input: Input
  answer: Answer
  place?: (input: z.output<Input>, tx: Tx, today: Day) => Promise<Place> | Place
  stream: string | ((input: z.output<Input>, tx: Tx) => Streams | Promise<Streams>)
  kept?: (answer: z.input<Answer>) => z.input<Answer>
  work: (given: WriteWork<z.output<Input>>) => Promise<z.input<Answer>>
}

/** A question that changes nothing. `place` defaults to `any`. Throw through `accept` to refuse. */
export function read<Input extends z.ZodType, Answer extends z.ZodType | 'file'>(given: ReadGiven<Input, Answer>): ReadRoute {
  return { kind: 'read', method: 'get', place: () => 'any', ...given } as unknown as ReadRoute
}

/**
 * The only way to change anything. The body carries `id`, made by the device. `http.ts` checks the session, the shape and the right,
 * then runs `work` in one transaction, once per id, holding the stream's lock, and writes the audit log with what `record` was told.
 */
export function write<Input extends z.ZodType<{ id: string }>, Answer extends z.ZodType>(given: WriteGiven<Input, Answer>): WriteRoute {
  const stream = typeof given.stream === 'string' ? () => given.stream as string : given.stream
  return { kind: 'write', method: 'post', place: () => 'any', ...given, stream } as unknown as WriteRoute
}

/** See `EntryRoute`. */
export function entry<Input extends z.ZodType, Answer extends z.ZodType>(
  given: Omit<EntryRoute, 'kind' | 'method' | 'input' | 'answer' | 'work'> & {
    input: Input
    answer: Answer
    work: (given: EntryWork<z.output<Input>>) => Promise<{ answer: z.input<Answer>; cookies: readonly string[] }>
  },
): EntryRoute {
  return { kind: 'entry', method: 'post', ...given } as unknown as EntryRoute
}
