/** Khung các trang cho vay của một câu lạc bộ: the club's own frame, and the parts of its loan book beside one another. */
import { useParams } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useWords } from '#client/language.ts'
import { LinkButton } from '#client/link-button.tsx'
import { Tabs } from '#client/page.tsx'
import { useMay } from '#client/session.tsx'
import { ClubFrame } from '#features/clubs/club-frame.desk.tsx'
import type { ClubView } from '#features/clubs/club-view.ts'
import { en } from './desk-words.en.ts'
import { vi } from './desk-words.vi.ts'

type FrameProps = { /** The page is the one on which the meeting decides. */ readonly deciding?: boolean; readonly children: (view: ClubView) => ReactNode }

export function LoanFrame({ deciding, children }: FrameProps) {
  const { clubId } = useParams({ strict: false }) as { clubId: string }
  const words = useWords(vi, en).parts
  const mayDecide = useMay('money', 'approve')
  const at = (text: string, page: string) => ({ text, to: `/cau-lac-bo/$clubId/vay-von${page}`, params: { clubId } })
  return (
    <ClubFrame clubId={clubId} acts={mayDecide && !deciding && <LinkButton to="/cau-lac-bo/$clubId/vay-von/quyet-dinh" params={{ clubId }}>{words.decide}</LinkButton>}>
      {(view) => (
        <>
          <Tabs label={words.label} tabs={[at(words.register, ''), at(words.never, '/ai-chua-vay'), at(words.simulate, '/tinh-thu'), at(words.leavers, '/nguoi-da-roi')]} />
          {children(view)}
        </>
      )}
    </ClubFrame>
  )
}
