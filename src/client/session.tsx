import { QueryClient, useMutation, useQuery, useQueryClient, type UseQueryResult } from '@tanstack/react-query'
import { useState } from 'react'
import { get, isUnanswered, type Params, post, Problem } from './api.ts'
import { forgetDrafts } from './kept.ts'
import { SESSION } from './signed-in.ts'
import { WriteIds } from './write-id.ts'

export { type HeldRole, may, type Needs, SESSION, type Session, SessionProvider, type SignedIn, useMay, useSession } from './signed-in.ts'

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

/** What the last person read is forgotten before anybody else signs in; then the door is shown. */
export function forgetSession(client: QueryClient): Promise<void> {
  forgetDrafts()
  client.removeQueries({ predicate: ({ queryKey }) => queryKey[0] !== SESSION })
  return client.resetQueries({ queryKey: [SESSION] })
}
