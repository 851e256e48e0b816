/** Khung các trang đóng góp, hiện vật, tài sản của một câu lạc bộ. */
import { useParams } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useWords } from '#client/language.ts'
import { Tabs } from '#client/page.tsx'
import { ClubFrame } from '#features/clubs/club-frame.desk.tsx'
import { deskEn } from './desk-words.en.ts'
import { deskVi } from './desk-words.vi.ts'

type FrameProps = { /** Buttons of the page within. */ readonly acts?: ReactNode; readonly children: (clubId: string) => ReactNode }

export function PropertyFrame({ acts, children }: FrameProps) {
  const { clubId } = useParams({ strict: false }) as { clubId: string }
  const words = useWords(deskVi, deskEn).parts
  const at = (text: string, page: string) => ({ text, to: `/cau-lac-bo/$clubId/dong-gop${page}`, params: { clubId } })
  return (
    <ClubFrame clubId={clubId} acts={acts}>
      {() => (
        <>
          <Tabs label={words.label} tabs={[at(words.given, ''), at(words.stock, '/hien-vat'), at(words.assets, '/tai-san')]} />
          {children(clubId)}
        </>
      )}
    </ClubFrame>
  )
}
