/** What would be, before it is: asks the server while a form is filled in; nothing is recorded. */
import { useEffect, useState } from 'react'
import { post, Problem } from './api.ts'

const TYPING = 400 // milliseconds without a key before it is asked

export type Preview<Answer> = { readonly data: Answer | null; readonly problem: Problem | null }

/** Give null as the body while there is not enough to ask. An answer to an earlier question never stands beside a later one. */
export function usePreview<Answer>(path: string, body: object | null): Preview<Answer> {
  const asked = body === null ? null : JSON.stringify(body)
  const [told, setTold] = useState<Preview<Answer> & { readonly of: string | null }>({ data: null, problem: null, of: null })
  useEffect(() => {
    if (asked === null) return
    const stop = new AbortController()
    const tell = (next: Preview<Answer>) => !stop.signal.aborted && setTold({ ...next, of: asked })
    const later = setTimeout(() => {
      post<Answer>(path, JSON.parse(asked) as object).then((data) => tell({ data, problem: null }), (problem: unknown) => tell({ data: null, problem: problem instanceof Problem ? problem : null }))
    }, TYPING)
    return () => {
      stop.abort()
      clearTimeout(later)
    }
  }, [path, asked])
  return told.of === asked ? told : { data: null, problem: null }
}
