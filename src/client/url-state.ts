/** What is chosen on a screen stands in the address, so that a colleague who gets the link sees the same. */
import { useNavigate, useSearch } from '@tanstack/react-router'
import { useSession } from './session.tsx'

type Search = Readonly<Record<string, string>>

/** Addresses stay plain text: `?tim=an&vai-tro=leader`, without the quotes and brackets of JSON. */
export const parseSearch = (text: string): Record<string, string> => Object.fromEntries(new URLSearchParams(text))
export function stringifySearch(search: Readonly<Record<string, unknown>>): string {
  const pairs = Object.entries(search).filter(([, value]) => value !== undefined && value !== null && value !== '')
  const text = new URLSearchParams(pairs.map(([name, value]) => [name, String(value)])).toString()
  return text ? `?${text}` : ''
}

/** The filters of a screen with their starting values; a value equal to its start leaves the address. Other parameters are not touched. */
export function useUrlState<State extends Search>(start: State): [State, (change: Partial<State>) => void] {
  const search = useSearch({ strict: false }) as Search
  const navigate = useNavigate()
  const state = Object.fromEntries(Object.entries(start).map(([name, value]) => [name, search[name] ?? value])) as State
  const set = (change: Partial<State>) => {
    const written = Object.fromEntries(Object.entries(change).map(([name, value]) => [name, value === start[name] ? undefined : value]))
    void navigate({ to: '.', search: (before: Search) => ({ ...before, ...written }), replace: true } as never)
  }
  return [state, set]
}

export const AREA = 'dia-ban'
export const DAY = 'den-ngay'

/** The area and day chosen in the top bar, which every link of the desk carries along. The day is today unless another is chosen. */
export function useScope(): { areaId: string; day: string; setArea: (id: string) => void; setDay: (day: string) => void } {
  const { today } = useSession()
  const [scope, set] = useUrlState({ [AREA]: '', [DAY]: today })
  return { areaId: scope[AREA]!, day: scope[DAY]!, setArea: (id) => set({ [AREA]: id }), setDay: (day) => set({ [DAY]: day }) }
}
