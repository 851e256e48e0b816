/** Khung các trang sổ quỹ của một câu lạc bộ: the club's own frame, and the parts of its books beside one another. */
import { useParams } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useWords } from '#client/language.ts'
import { LinkButton } from '#client/link-button.tsx'
import { Tabs } from '#client/page.tsx'
import { useGet, useMay } from '#client/session.tsx'
import { useScope } from '#client/url-state.ts'
import { CLUB_READS, ClubFrame } from '#features/clubs/club-frame.desk.tsx'
import type { ClubView } from '#features/clubs/club-view.ts'
import { en } from './desk-words.en.ts'
import { vi } from './desk-words.vi.ts'
import type { LedgerView } from './ledger-view.ts'

/** What is read anew after something was entered in a club's books. */
export const FUND_READS: readonly string[] = [...CLUB_READS, '/api/ledger', '/api/loans']

type FrameProps = { /** The page is the one on which money is recorded. */ readonly recording?: boolean; readonly children: (view: ClubView) => ReactNode }

export function FundFrame({ recording, children }: FrameProps) {
  const { clubId } = useParams({ strict: false }) as { clubId: string }
  const words = useWords(vi, en)
  const mayRecord = useMay('money', 'record')
  const acts = mayRecord && !recording && <LinkButton to="/cau-lac-bo/$clubId/quy/ghi" params={{ clubId }}>{words.record}</LinkButton>
  return (
    <ClubFrame clubId={clubId} acts={acts}>
      {(view) => (
        <>
          <Parts clubId={clubId} />
          {children(view)}
        </>
      )}
    </ClubFrame>
  )
}

function Parts({ clubId }: { clubId: string }) {
  const words = useWords(vi, en).parts
  const mayRecord = useMay('money', 'record')
  const { data } = useBooks(clubId)
  const at = (text: string, page: string) => ({ text, to: `/cau-lac-bo/$clubId/quy${page}`, params: { clubId } })
  const open = data?.openMatters ?? 0
  return <Tabs label={words.label} tabs={[at(words.book, ''), at(words.trial, '/can-doi'), at(words.papers, '/giay-to'), ...(mayRecord ? [at(words.count, '/kiem-ke'), at(words.close, '/khoa-so'), at(words.opening, '/chuyen-so')] : []), at(words.handover, '/ban-giao'), { ...at(words.matters, '/viec-can-xu-ly'), ...(open > 0 && { count: open }) }]} />
}

/** The club's funds as on a day; as on the day of the top bar where none is given. */
export function useBooks(clubId: string, on?: string) {
  const { day } = useScope()
  return useGet<LedgerView>(`/api/clubs/${clubId}/ledger`, { on: on || day })
}
