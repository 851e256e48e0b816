import { useGet, useSession } from '#client/session.tsx'
import type { Refusal } from '#kernel/refusal.ts'
import { type ClubEvent, type EventGiven, recordEvent } from './club-event.ts'
import type { EventView } from './club-view.ts'

type Given = Omit<EventGiven, 'day' | 'fileId'> & { readonly day: string }

/** What the server will say to an event, by the same rule; undefined while the club's history is not known. */
export function useEventRule(clubId: string): (given: Given) => EventGiven | Refusal | undefined {
  const { today } = useSession()
  const { data } = useGet<{ events: readonly EventView[] }>(`/api/clubs/${clubId}/history`)
  return (given) => data && recordEvent(data.events.filter(({ voidedAt }) => voidedAt === null) as unknown as readonly ClubEvent[], { ...given, fileId: null } as EventGiven, today as EventGiven['day'])
}
