import type { ComponentType } from 'react'
import type { IconName } from './icons.tsx'
import type { Language } from './language.ts'
import { may, type Needs, type Session } from './signed-in.ts'

/** What something is called in both languages, where the words belong to a list and not to a feature. */
export type Both = Readonly<Record<Language, string>>

/** One address of the desk. The list of them stands in `main/desk-routes.tsx`. */
export type Screen = {
  /** `/ke-hoach/$planId`: the router's own way of writing parameters. */
  readonly path: string
  readonly title: Both
  /** Stands in the rail on the left; pages below (`/ke-hoach/…`) light it up too. */
  readonly nav?: { readonly section: string; readonly label?: Both; readonly icon: IconName }
  readonly needs?: Needs
  /** The file's default export is the page. Fetched when it is first opened. */
  readonly load: () => Promise<{ default: ComponentType }>
}
export type Section = { readonly id: string; readonly label: Both }

/** One more place where the search box looks. */
export type Finder = {
  readonly label: Both
  readonly needs?: Needs
  readonly find: (text: string, signal: AbortSignal) => Promise<readonly Hit[]>
}
export type Hit = { readonly text: string; readonly note?: string; readonly to: string }

export type Door = () => Promise<{ default: ComponentType }>
export type Desk = {
  readonly screens: readonly Screen[]
  readonly sections: readonly Section[]
  readonly finders: readonly Finder[]
  /** What stands before the desk: for strangers, for the first administrator, for a password that has to be changed. */
  readonly doors: { readonly signIn: Door; readonly setUp: Door; readonly changePassword: Door }
}

export const openTo = (screen: { readonly needs?: Needs }, session: Session): boolean => !screen.needs || may(session, screen.needs)

/** Where somebody begins: the first page of the rail that their roles open. */
export const firstScreen = (screens: readonly Screen[], session: Session): Screen | undefined => screens.find((screen) => screen.nav && openTo(screen, session))

/** The entry of the rail that a page belongs to: the one with the longest beginning in common. */
export function railEntryOf(screens: readonly Screen[], pathname: string): Screen | undefined {
  const fits = screens.filter((screen) => screen.nav && (pathname === screen.path || pathname.startsWith(`${screen.path}/`)))
  return fits.sort((one, other) => other.path.length - one.path.length)[0]
}

/** Whoever works at clubs only begins on the phone's pages; the desk stays open to them where their role reads something. */
export const worksAtClubsOnly = ({ roles }: Pick<Session, 'roles'>): boolean => roles.length > 0 && roles.every(({ clubId }) => clubId !== null)
