/** Readings whose question goes as a body, and text that has come to rest before it is asked about. */
import { keepPreviousData, useQuery, type UseQueryResult } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { post, type Problem } from '#client/api.ts'

/** Kept like any other reading, and read again when something at its address is written. Give null as the body to wait. */
export function useAsked<Answer>(path: string, body: object | null): UseQueryResult<Answer, Problem> {
  return useQuery<Answer, Problem>({ queryKey: [path, body], enabled: body !== null, placeholderData: keepPreviousData, retry: false, queryFn: () => post<Answer>(path, body!) })
}

const REST = 500 // milliseconds without a key

export function useRested(text: string): string {
  const [rested, setRested] = useState(text)
  useEffect(() => {
    const timer = setTimeout(() => setRested(text), REST)
    return () => clearTimeout(timer)
  }, [text])
  return rested
}
