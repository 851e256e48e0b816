/** What somebody chose on this device. Storage is closed in some private windows: the choice then lasts as long as the page. */
export function readKept(name: string): string | null {
  try {
    return localStorage.getItem(name)
  } catch {
    return null
  }
}

/** Whether it could be kept. */
export function keep(name: string, value: string): boolean {
  try {
    localStorage.setItem(name, value)
    return true
  } catch {
    return false
  }
}

function kept(): readonly string[] {
  try {
    return Object.keys(localStorage)
  } catch {
    return []
  }
}

export function forgetKept(name: string): void {
  if (readKept(name) !== null) localStorage.removeItem(name)
}

const DRAFT = 'draft:'
/** A form that is being filled in, of one account: whoever else uses this device does not come upon it. */
export const draftName = (accountId: string, about: string): string => `${DRAFT}${accountId}:${about}`
/** Whoever signs out leaves nothing half-typed behind. */
export const forgetDrafts = (): void => kept().filter((name) => name.startsWith(DRAFT)).forEach(forgetKept)
