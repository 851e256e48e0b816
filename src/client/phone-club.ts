/** Câu lạc bộ của tôi: the club for which somebody keeps the book on this phone. */
import { useSyncExternalStore } from 'react'
import { keep, readKept } from './kept.ts'
import { useGet } from './phone-data.ts'
import { type Session, useSession } from './signed-in.ts'

export type MyClub = { readonly id: string; readonly areaName: string; /** Held there today. */ readonly roles: readonly string[] }

export function clubsOf(session: Pick<Session, 'roles'>): readonly MyClub[] {
  const clubs = new Map<string, MyClub>()
  for (const { clubId, areaName, role } of session.roles) if (clubId) clubs.set(clubId, { id: clubId, areaName, roles: [...(clubs.get(clubId)?.roles ?? []), role] })
  return [...clubs.values()]
}

const KEPT_AS = 'club'
const listeners = new Set<() => void>()
let chosen: string | null | undefined

/** For the few who keep the books of more than one club. */
export function chooseClub(id: string): void {
  chosen = id
  keep(KEPT_AS, id)
  for (const listener of listeners) listener()
}
const choice = (): string | null => (chosen ??= readKept(KEPT_AS))
function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

export const useMyClubs = (): readonly MyClub[] => clubsOf(useSession())

/** Every page of the phone has one: whoever holds no role at a club does not get past the door. */
export function useMyClub(): MyClub {
  const clubs = useMyClubs()
  const wanted = useSyncExternalStore(subscribe, choice)
  const club = clubs.find(({ id }) => id === wanted) ?? clubs[0]
  if (!club) throw new Error('useMyClub without a role at a club')
  return club
}

/** The club's name; null while it is on its way, and where the server does not (yet) know the club. */
export function useClubName(id: string): { readonly name: string | null; readonly settled: boolean } {
  const answer = useGet<{ club: { name: string } }>(`/api/clubs/${id}`)
  return { name: answer.data?.club.name ?? null, settled: answer.data !== undefined || answer.error !== null }
}
