/**
 * How the phone reads and writes. Each answer is kept under its address while the pages are open, so that a page that is come back to
 * is there at once; a write goes out once per intention and then has read anew what it changed.
 */
import { useCallback, useEffect, useState, useSyncExternalStore } from 'react'
import { addressOf, get, isUnanswered, type Params, post, Problem } from './api.ts'
import { SESSION } from './signed-in.ts'
import { WriteIds } from './write-id.ts'

type Kept = { readonly data: unknown; readonly error: Problem | null; readonly at: number }
const NOTHING: Kept = { data: undefined, error: null, at: 0 }
const FRESH_FOR = 30_000 // milliseconds
const WAITS = [400, 1500] // before the second and the third try

const kept = new Map<string, Kept>()
const asking = new Map<string, Promise<void>>()
const readers = new Map<string, Set<() => void>>()

/** What is known of an address at this moment. */
export const keptAt = (address: string): Kept => kept.get(address) ?? NOTHING
function put(address: string, next: Kept): void {
  kept.set(address, next)
  for (const reader of readers.get(address) ?? []) reader()
}

/** Asks the server; while an answer is on its way nobody asks for it twice, unless what is there has just changed. */
export function read(address: string, anew = false): Promise<void> {
  const underWay = asking.get(address)
  if (underWay && !anew) return underWay
  const isLatest = () => asking.get(address) === mine
  const mine: Promise<void> = patiently(address)
    .then((data) => { if (isLatest()) put(address, { data, error: null, at: Date.now() }) })
    .catch((problem: unknown) => {
      if (!(problem instanceof Problem)) throw problem
      if (isLatest()) put(address, { ...keptAt(address), error: problem })
      signedOut(problem)
    })
    .finally(() => { if (isLatest()) asking.delete(address) })
  asking.set(address, mine)
  return mine
}

/** A lost connection is asked again twice; an answer, also a no, is an answer. */
async function patiently(address: string): Promise<unknown> {
  for (const milliseconds of WAITS) {
    try {
      return await get<unknown>(address)
    } catch (problem) {
      if (!(problem instanceof Problem) || (problem.status !== 0 && problem.status < 502)) throw problem
      await new Promise((done) => setTimeout(done, milliseconds))
    }
  }
  return get<unknown>(address)
}

/** When the server no longer knows the session, that is read anew, and the door is shown. */
function signedOut({ refused }: Problem): void {
  if (refused === 'access/not-signed-in' || refused === 'access/must-change-password') void read(SESSION)
}

/** What begins with one of the addresses is read anew where it is on the screen, and forgotten where it is not. */
export async function refresh(starts: readonly string[]): Promise<void> {
  const changed = known().filter((address) => starts.some((start) => address.startsWith(start)))
  await Promise.all(changed.map((address) => (readers.get(address)?.size ? read(address, true) : forget(address))))
}
const known = (): string[] => [...new Set([...kept.keys(), ...asking.keys()])]
function forget(address: string): void {
  kept.delete(address)
  asking.delete(address) // an answer still on its way comes too late to count
}

/** After signing in or out: what the last person read is forgotten, and the right page is shown. */
export async function startAnew(): Promise<void> {
  const session = await patiently(SESSION)
  for (const address of known()) forget(address)
  put(SESSION, { data: session, error: null, at: Date.now() })
}

export type Reading<Answer> = {
  /** What was read last; also while it is read anew. */
  readonly data: Answer | undefined
  readonly error: Problem | null
  readonly retry: () => void
}

/** Reads, and keeps what was read. Give null as the path to wait. */
export function useGet<Answer>(path: string | null, params: Params = {}): Reading<Answer> {
  const address = path === null ? '' : addressOf(path, params)
  const subscribe = useCallback((reader: () => void) => {
    readers.set(address, (readers.get(address) ?? new Set()).add(reader))
    return () => void readers.get(address)?.delete(reader)
  }, [address])
  const { data, error } = useSyncExternalStore(subscribe, () => keptAt(address))
  useEffect(() => {
    if (address && Date.now() - keptAt(address).at > FRESH_FOR) void read(address)
  }, [address])
  const retry = () => {
    put(address, { ...keptAt(address), error: null })
    void read(address)
  }
  return { data: data as Answer | undefined, error, retry }
}

export type Writing<Body, Answer> = {
  /** `done` is given the answer, and comes before anything is read anew. */
  readonly send: (body: Body, done?: (answer: Answer) => void) => void
  readonly busy: boolean
  readonly problem: Problem | null
}

/** Writes once per intention, then reads again whatever begins with one of the addresses in `refreshes`. */
export function useWrite<Body extends object, Answer = unknown>(path: string, refreshes: readonly string[] = []): Writing<Body, Answer> {
  const [ids] = useState(() => new WriteIds())
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<Problem | null>(null)
  const write = async (body: Body, done?: (answer: Answer) => void) => {
    setBusy(true)
    setProblem(null)
    try {
      const answer = await post<Answer>(path, { ...body, id: ids.idFor(path, body) })
      ids.answered()
      done?.(answer)
      await refresh(refreshes)
    } catch (fault) {
      if (!(fault instanceof Problem)) throw fault
      if (!isUnanswered(fault)) ids.answered()
      setProblem(fault)
      signedOut(fault)
    } finally {
      setBusy(false)
    }
  }
  return { send: (body, done) => void write(body, done), busy, problem }
}
