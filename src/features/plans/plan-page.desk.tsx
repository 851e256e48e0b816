/** Một kế hoạch: its head, and its parts beside one another. */
import { Button } from '@mantine/core'
import { Link, useParams } from '@tanstack/react-router'
import type { ComponentType } from 'react'
import { showDay } from '#client/format.ts'
import { useWords } from '#client/language.ts'
import { Page } from '#client/page.tsx'
import { useGet, useMay } from '#client/session.tsx'
import { Loaded, Note } from '#client/states.tsx'
import { useScope, useUrlState } from '#client/url-state.ts'
import { en } from './en.ts'
import { FileButton } from '#client/file-button.tsx'
import { NextYearButton } from './next-year-button.desk.tsx'
import { PlanActivities } from './plan-activities.desk.tsx'
import { PlanDuties } from './plan-duties.desk.tsx'
import { PlanEstimate } from './plan-estimate.desk.tsx'
import { PlanStatus } from './plan-list.desk.tsx'
import { PlanOverview } from './plan-overview.desk.tsx'
import { PlanRelated } from './plan-related.desk.tsx'
import { isTab, PlanTabs, type Tab, TABS } from './plan-tabs.desk.tsx'
import { PlanTargets } from './plan-targets.desk.tsx'
import { PlanText } from './plan-text.desk.tsx'
import { type Head, type PlanView, yearsText } from './plan-view.ts'
import { type PlanWords, vi } from './vi.ts'

export default function PlanPage() {
  const { planId } = useParams({ strict: false }) as { planId: string }
  const { day } = useScope()
  const view = useGet<PlanView>(`/api/plans/${planId}`, { on: day })
  return <Loaded from={view}>{(answer) => <Opened view={answer} on={day} />}</Loaded>
}

const PARTS: Record<Tab, ComponentType<{ view: PlanView }>> = {
  'tong-quan': PlanOverview, 'toan-van': PlanText, 'chi-tieu': PlanTargets, 'hoat-dong': PlanActivities, 'du-toan': PlanEstimate, 'nhiem-vu': PlanDuties, 'van-ban': PlanRelated,
}

function Opened({ view, on }: { view: PlanView; on: string }) {
  const words = useWords(vi, en)
  const [{ tab }] = useUrlState({ tab: TABS[0] as string })
  const open = isTab(tab) ? tab : TABS[0]
  const { head, plan, amendments } = view
  const inForce = amendments.filter((amendment) => amendment.day <= on)
  const Part = PARTS[open]
  const name = nameOf(head, words)
  const crumbs = [{ text: words.title, to: '/ke-hoach' }, ...(plan.years ? [{ text: words.targets.inYear(plan.years.to) }] : []), { text: head.number ?? words.noNumber }]
  const lead = [plan.issuer, showDay(head.day)].filter(Boolean).join(', ')
  return (
    <Page title={name} badge={<PlanStatus plan={head} />} lead={`${lead}${lead ? '. ' : ''}${head.signedAt ? words.page.locked : words.page.open}`} crumbs={crumbs} acts={<PlanActs view={view} on={on} />}>
      <PlanTabs planId={head.id} open={open} counts={{ 'chi-tieu': plan.targets.length, 'hoat-dong': plan.activities.length, 'nhiem-vu': plan.duties.length }} />
      {inForce.length > 0 && <Note>{words.page.amended(inForce.length, showDay(on))}</Note>}
      <Part view={view} />
    </Page>
  )
}

/** "Kế hoạch 184/KH-UBND"; before it has a number, its years, else its title. */
function nameOf({ kind, number, years, title }: Head, words: PlanWords): string {
  if (number) return `${words.kinds[kind]} ${number}`
  return years ? words.page.ofYears(words.kinds[kind], yearsText(years)) : title.replaceAll('\n', ' ')
}

function PlanActs({ view: { head }, on }: { view: PlanView; on: string }) {
  const words = useWords(vi, en).page
  const mayRecord = useMay('plan', 'record')
  const maySign = useMay('plan-signing', 'approve')
  const to = (page: string) => ({ to: `/ke-hoach/$planId/${page}`, params: { planId: head.id } as never })
  return (
    <>
      {mayRecord && <Button component={Link} {...to(head.signedAt ? 'sua-doi' : 'soan-thao')} variant="default">{head.signedAt ? words.amend : words.edit}</Button>}
      {maySign && !head.signedAt && <Button component={Link} {...to('ky')} variant="default">{words.sign}</Button>}
      {mayRecord && <NextYearButton head={head} />}
      <FileButton path={`/api/plans/${head.id}/paper.docx`} params={{ on }} main>{words.word}</FileButton>
    </>
  )
}
