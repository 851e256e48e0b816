/**
 * Which id a write goes out under. Pressing the button again after a lost answer repeats the same write under the same id, so that it is
 * done once; a write with another content, or after an answer came, is a new one.
 */
export class WriteIds {
  #open: { readonly content: string; readonly id: string } | null = null
  readonly #newId: () => string

  constructor(newId: () => string = () => crypto.randomUUID()) {
    this.#newId = newId
  }

  idFor(path: string, body: object): string {
    const content = JSON.stringify([path, body])
    if (this.#open?.content !== content) this.#open = { content, id: this.#newId() }
    return this.#open.id
  }

  /** An answer came, yes or no: the next press is a new write. */
  answered(): void {
    this.#open = null
  }
}
