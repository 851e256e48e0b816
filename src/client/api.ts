/** How the pages speak to the server: plain JSON, and one kind of error that screens can put into words. */

export type FieldFault = { readonly path: string; readonly code: string; readonly message: string }
export type Because = Readonly<Record<string, string | number>>

/** Anything but success. `refused` is the stable code; status 0 means that no answer came. */
export class Problem extends Error {
  readonly status: number
  readonly refused: string
  readonly because: Because
  readonly fields: readonly FieldFault[]

  constructor(status: number, refused: string, because: Because = {}, fields: readonly FieldFault[] = []) {
    super(refused)
    this.name = 'Problem'
    this.status = status
    this.refused = refused
    this.because = because
    this.fields = fields
  }
}

export type Params = Readonly<Record<string, string | number | null | undefined>>

/** `/api/areas?on=2018-09-30`; parameters that are empty are left out. */
export function addressOf(path: string, params: Params = {}): string {
  const query = new URLSearchParams()
  for (const [name, value] of Object.entries(params)) if (value !== undefined && value !== null && value !== '') query.set(name, String(value))
  const text = query.toString()
  return text ? `${path}?${text}` : path
}

export function get<Answer>(path: string, params: Params = {}, signal?: AbortSignal): Promise<Answer> {
  return ask<Answer>(addressOf(path, params), signal ? { signal } : {})
}

const WAITS = [400, 1500] // milliseconds before the second and the third try

/** Nobody knows whether it was done: no answer, or only a word from a proxy in between. */
export const isUnanswered = (problem: unknown): boolean => problem instanceof Problem && [0, 502, 504].includes(problem.status)

/**
 * Sends a write. One that carries an `id` is done once however often it is sent, so it is sent again when no answer came;
 * one without (signing in and out) is sent once.
 */
export async function post<Answer>(path: string, body: object, wait: (milliseconds: number) => Promise<void> = pause): Promise<Answer> {
  const request = { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }
  const waits = 'id' in body ? WAITS : []
  for (const milliseconds of waits) {
    try {
      return await ask<Answer>(path, request)
    } catch (problem) {
      if (!isUnanswered(problem)) throw problem
      await wait(milliseconds)
    }
  }
  return ask<Answer>(path, request)
}

const pause = (milliseconds: number): Promise<void> => new Promise((done) => setTimeout(done, milliseconds))

async function ask<Answer>(address: string, request: RequestInit): Promise<Answer> {
  const response = await fetch(address, { ...request, credentials: 'same-origin' }).catch((problem: unknown) => {
    if ((problem as Error).name === 'AbortError') throw problem
    throw new Problem(0, 'client/no-answer')
  })
  const answer: unknown = await response.json().catch(() => null)
  if (response.ok) return answer as Answer
  throw problemOf(response.status, answer)
}

function problemOf(status: number, answer: unknown): Problem {
  const said = (answer ?? {}) as { refused?: string; because?: Because; fields?: readonly FieldFault[] }
  return new Problem(status, said.refused ?? 'server/unexpected', said.because, said.fields)
}

/** A file that the server makes: saved under the name that the server gives it. */
export async function download(path: string, params: Params = {}): Promise<void> {
  const response = await fetch(addressOf(path, params), { credentials: 'same-origin' }).catch(() => {
    throw new Problem(0, 'client/no-answer')
  })
  if (!response.ok) throw problemOf(response.status, await response.json().catch(() => null))
  const name = /filename\*=UTF-8''([^;]+)/.exec(response.headers.get('content-disposition') ?? '')?.[1]
  const address = URL.createObjectURL(await response.blob())
  const link = Object.assign(document.createElement('a'), { href: address, download: name ? decodeURIComponent(name) : '' })
  link.click()
  URL.revokeObjectURL(address)
}
