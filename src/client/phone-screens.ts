import { type ComponentType, createContext, useContext } from 'react'
import type { IconName } from './icons.tsx'
import type { Language } from './language.ts'
import type { Both, Door } from './screens.ts'
import type { Needs } from './signed-in.ts'

/** What a tile of the home page says below its name: asked of the server, put into words by `show`. */
export type Live = { readonly path: (clubId: string) => string; readonly show: (answer: never, language: Language) => string }
export type Tile = { readonly icon: IconName; readonly label?: Both; readonly live?: Live }

/** One address of the phone, `/clb` or below. The list of them stands in `main/phone-routes.tsx`. */
export type PhoneScreen = Address & (
  | { /** What people meet first: comes with the first load. */ readonly page: ComponentType }
  | { /** The file's default export is the page. Fetched when it is first opened. */ readonly load: Door }
)
type Address = {
  /** `/clb/thanh-vien/$personId`; the page reads `useParams().personId`. */
  readonly path: string
  readonly title: Both
  /** Stands on the home page as a tile. */
  readonly tile?: Tile
  readonly needs?: Needs
}

/** What a room shows on the home page above the tiles: how its matter stands. */
export type HomePart = { readonly name: string; readonly needs: Needs; readonly part: ComponentType }

export type Phone = {
  readonly screens: readonly PhoneScreen[]
  readonly home: readonly HomePart[]
  /** What stands before the first page: for strangers, and for a password that has to be changed. */
  readonly doors: { readonly SignIn: ComponentType; readonly changePassword: Door }
}

/** A tile's figure, whose answer's shape is known where the list is written. */
export const live = <Answer,>(path: (clubId: string) => string, show: (answer: Answer, language: Language) => string): Live => ({ path, show })

const PhoneContext = createContext<Phone | null>(null)
export const PhoneProvider = PhoneContext.Provider

export function usePhone(): Phone {
  const phone = useContext(PhoneContext)
  if (!phone) throw new Error('usePhone outside of the phone')
  return phone
}
