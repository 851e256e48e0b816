/** What somebody chose on this device. Storage is closed in some private windows: the choice then lasts as long as the page. */
export function readKept(name: string): string | null {
  try {
    return localStorage.getItem(name)
  } catch {
    return null
  }
}

export function keep(name: string, value: string): void {
  try {
    localStorage.setItem(name, value)
  } catch {
    // nothing to be done
  }
}
