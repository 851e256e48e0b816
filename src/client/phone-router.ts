/** Where the phone's pages are: paths, their parameters, filters in the address, and a way back. A router library would weigh more than all pages together. */
import { createContext, useContext, useSyncExternalStore } from 'react'

export const PHONE_HOME = '/clb'
export type PathParams = Readonly<Record<string, string>>

/** `/clb/thanh-vien/$personId` against `/clb/thanh-vien/12` → `{ personId: '12' }`; null when it is another page. */
export function matchPath(pattern: string, path: string): PathParams | null {
  const wanted = pattern.split('/')
  const given = path.replace(/\/+$/, '').split('/')
  if (wanted.length !== given.length) return null
  const params: Record<string, string> = {}
  for (const [at, part] of wanted.entries()) {
    const value = decoded(given[at]!)
    if (part.startsWith('$') && value) params[part.slice(1)] = value
    else if (part !== value) return null
  }
  return params
}

/** The page above one, by its address: the nearest that there is. The home page has none. */
export function pathAbove(path: string, patterns: readonly string[]): string | undefined {
  const above = path.replace(/\/+$/, '').replace(/\/[^/]*$/, '')
  if (above === '') return undefined
  return patterns.some((pattern) => matchPath(pattern, above)) ? above : pathAbove(above, patterns)
}

function decoded(text: string): string | null {
  try {
    return decodeURIComponent(text)
  } catch {
    return null // a half-copied address
  }
}

/** What the browser keeps beside each page of its history. */
type Entry = { /** The address of the page before, when it was one of ours. */ readonly from?: string; /** How far down the page was when it was left. */ readonly scroll?: number }
const entry = (): Entry => (history.state as Entry | null) ?? {}
const here = (): string => location.pathname + location.search

const listeners = new Set<() => void>()
const tell = () => {
  for (const listener of listeners) listener()
}
function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

export function startRouter(): void {
  history.scrollRestoration = 'manual'
  addEventListener('popstate', tell)
}

/** Goes to a page; with `replace` the page just left is not gone back to (a form after it was sent). */
export function go(to: string, { replace = false }: { readonly replace?: boolean } = {}): void {
  if (replace) history.replaceState({ from: entry().from }, '', to)
  else {
    history.replaceState({ ...entry(), scroll: scrollY }, '')
    history.pushState({ from: here() }, '', to)
  }
  tell()
}

/** To the page above. If that is where somebody came from, it comes back as it was left: filters, place on the page. */
export function goBack(to: string): void {
  const { from } = entry()
  if (from !== undefined && pathOf(from) === pathOf(to)) history.back()
  else go(to, { replace: true })
}
const pathOf = (address: string): string => address.split('?')[0]!

export const scrollKept = (): number => entry().scroll ?? 0

export const usePath = (): string => useSyncExternalStore(subscribe, () => location.pathname)

const ParamsContext = createContext<PathParams>({})
export const ParamsProvider = ParamsContext.Provider
export const useParams = (): PathParams => useContext(ParamsContext)

/** The filters of a page with their starting values; they stand in the address, so that they are still there on coming back. */
export function usePhoneState<State extends PathParams>(start: State): [State, (change: Partial<State>) => void] {
  const search = new URLSearchParams(useSyncExternalStore(subscribe, () => location.search))
  const state = Object.fromEntries(Object.entries(start).map(([name, value]) => [name, search.get(name) ?? value])) as State
  const set = (change: Partial<State>) => {
    const next = new URLSearchParams(location.search)
    for (const [name, value] of Object.entries(change) as [string, string][]) {
      if (value === start[name]) next.delete(name)
      else next.set(name, value)
    }
    const text = next.toString()
    history.replaceState(history.state, '', text ? `${location.pathname}?${text}` : location.pathname)
    tell()
  }
  return [state, set]
}
