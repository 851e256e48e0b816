import { QueryClient, useMutation, useQuery, useQueryClient, type UseQueryResult } from '@tanstack/react-query'
import { createContext, useContext, useState } from 'react'
import { get, isUnanswered, type Params, post, Problem } from './api.ts'
import { WriteIds } from './write-id.ts'

export type HeldRole = {
  readonly id: string
  readonly role: string
  readonly areaId: string
  readonly areaCode: string
  readonly areaName: string
  readonly agencyId: string | null
  readonly agencyName: string | null
  readonly clubId: string | null
  readonly from: string
  readonly to: string | null
}
export type SignedIn = { readonly id: string; readonly name: string; readonly phone: string; readonly mustChangePassword: boolean }
export type Session = {
  readonly account: SignedIn | null
  readonly roles: readonly HeldRole[]
  /** What the roles may do somewhere. Screens hide what is not here; the server alone decides. */
  readonly can: Readonly<Record<string, readonly string[]>>
  readonly today: string
  readonly sample: boolean
  readonly setupNeeded: boolean
}
export const SESSION = '/api/session'

const SessionContext = createContext<Session | null>(null)
export const SessionProvider = SessionContext.Provider

export function useSession(): Session {
  const session = useContext(SessionContext)
  if (!session) throw new Error('useSession outside of the frame')
  return session
}

export type Needs = { readonly thing: string; readonly action: 'read' | 'record' | 'approve' }
export const may = (session: Session, needs: Needs): boolean => session.can[needs.thing]?.includes(needs.action) ?? false
export const useMay = (thing: string, action: Needs['action']): boolean => may(useSession(), { thing, action })

/** A lost connection is asked again twice; an answer, also a no, is an answer. */
export const makeQueryClient = (): QueryClient =>
  new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: 30_000,
        refetchOnWindowFocus: false,
        retry: (failures, problem) => failures < 2 && problem instanceof Problem && (problem.status === 0 || problem.status >= 502),
      },
    },
  })

/** Reads, and keeps what was read. Give null as the path to wait. */
export function useGet<Answer>(path: string | null, params: Params = {}): UseQueryResult<Answer, Problem> {
  const client = useQueryClient()
  return useQuery<Answer, Problem>({
    queryKey: [path, params],
    enabled: path !== null,
    queryFn: ({ signal }) => get<Answer>(path!, params, signal).catch((problem: unknown) => signedOut(client, problem)),
  })
}

export type Write<Body, Answer> = {
  /** Rejects with a Problem; most callers use `problem` instead and give what follows success as `done`. */
  readonly send: (body: Body, done?: (answer: Answer) => void) => void
  readonly busy: boolean
  readonly problem: Problem | null
  readonly forget: () => void
}

/** Writes once per intention, then reads again whatever begins with one of the addresses in `refreshes`. */
export function useWrite<Body extends object, Answer = unknown>(path: string, refreshes: readonly string[] = []): Write<Body, Answer> {
  const client = useQueryClient()
  const [ids] = useState(() => new WriteIds())
  const mutation = useMutation<Answer, Problem, { readonly body: Body; readonly done: ((answer: Answer) => void) | undefined }>({
    mutationFn: async ({ body }) => {
      try {
        const answer = await post<Answer>(path, { ...body, id: ids.idFor(path, body) })
        ids.answered()
        return answer
      } catch (problem) {
        if (!isUnanswered(problem)) ids.answered()
        return signedOut(client, problem)
      }
    },
    // What follows success comes first: reading anew may take the form itself off the page.
    onSuccess: (answer, { done }) => {
      done?.(answer)
      return client.invalidateQueries({ predicate: ({ queryKey }) => refreshes.some((start) => String(queryKey[0]).startsWith(start)) })
    },
  })
  return {
    send: (body, done) => mutation.mutate({ body, done }),
    busy: mutation.isPending,
    problem: mutation.error,
    forget: mutation.reset,
  }
}

/** When the server no longer knows the session, the frame reads it anew and shows the door. */
function signedOut(client: QueryClient, problem: unknown): never {
  if (problem instanceof Problem && (problem.refused === 'access/not-signed-in' || problem.refused === 'access/must-change-password')) void client.invalidateQueries({ queryKey: [SESSION] })
  throw problem
}
