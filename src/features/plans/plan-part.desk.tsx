/** The frame of those parts of a plan that are pages of their own. */
import { useParams } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useWords } from '#client/language.ts'
import { Page } from '#client/page.tsx'
import { useGet } from '#client/session.tsx'
import { Loaded } from '#client/states.tsx'
import { useScope } from '#client/url-state.ts'
import { en as draftingEn } from './drafting-words.en.ts'
import { vi as draftingVi } from './drafting-words.vi.ts'
import { en } from './en.ts'
import { PlanTabs } from './plan-tabs.desk.tsx'
import { type PlanView, yearsText } from './plan-view.ts'
import { type PlanWords, vi } from './vi.ts'

export const useDraftingWords = () => useWords(draftingVi, draftingEn)

/** "Kế hoạch 184/KH-UBND", or by its years while it has no number. */
export function planName({ head }: PlanView, words: PlanWords): string {
  if (head.number) return `${words.kinds[head.kind]} ${head.number}`
  return head.years ? words.page.ofYears(words.kinds[head.kind], yearsText(head.years)) : head.title.replaceAll('\n', ' ')
}

/** The plan of the address: in force on the day of the top bar, or on the day given. `again` reads it anew. */
export function WithPlan({ on, children }: { on?: string; children: (view: PlanView, again: () => void) => ReactNode }) {
  const { planId } = useParams({ strict: false }) as { planId: string }
  const { day } = useScope()
  const view = useGet<PlanView>(`/api/plans/${planId}`, { on: on ?? day })
  return <Loaded from={view}>{(answer) => children(answer, () => void view.refetch())}</Loaded>
}

type PartProps = { readonly view: PlanView; readonly title: string; readonly lead: string; readonly badge?: ReactNode; readonly acts?: ReactNode; readonly children: ReactNode }

export function PlanPart({ view, title, lead, badge, acts, children }: PartProps) {
  const words = useWords(vi, en)
  const crumbs = [{ text: words.title, to: '/ke-hoach' }, { text: planName(view, words), to: '/ke-hoach/$planId', params: { planId: view.head.id } }, { text: title }]
  return (
    <Page title={title} lead={lead} badge={badge} crumbs={crumbs} acts={acts}>
      <PlanTabs planId={view.head.id} open={null} />
      {children}
    </Page>
  )
}
