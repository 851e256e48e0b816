import { Button } from '@mantine/core'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { ConfirmDialog } from '#client/dialog.tsx'
import { useWrite } from '#client/session.tsx'
import { ProblemNote } from '#client/states.tsx'
import { toast } from '#client/toast.tsx'
import { useDraftingWords } from './plan-part.desk.tsx'
import type { Head } from './plan-view.ts'

/** Drafts next year's plan from this one and opens it for editing. */
export function NextYearButton({ head }: { head: Head }) {
  const words = useDraftingWords().next
  const navigate = useNavigate()
  const [asking, ask] = useState(false)
  const { send, busy, problem } = useWrite<object, { planId: string }>(`/api/plans/${head.id}/next-year`, ['/api/plans'])
  if (!head.years) return null
  const go = () =>
    send({}, ({ planId }) => {
      toast(words.done)
      void navigate({ to: '/ke-hoach/$planId/soan-thao', params: { planId } as never })
    })
  return (
    <>
      <Button variant="default" onClick={() => ask(true)}>{words.button}</Button>
      {asking && (
        <ConfirmDialog title={words.title} verb={words.go} busy={busy} confirm={go} close={() => ask(false)}>
          <p>{words.meaning(String(head.years.to + 1))}</p>
          {problem && <ProblemNote problem={problem} />}
        </ConfirmDialog>
      )}
    </>
  )
}
