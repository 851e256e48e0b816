/** Who is signed in and what their roles open. Apart from how the desk and the phone read, so that neither loads the other's way. */
import { createContext, useContext } from 'react'

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
