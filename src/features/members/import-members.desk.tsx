/** Nhập từ Excel vào một câu lạc bộ. */
import { useParams } from '@tanstack/react-router'
import { useWords } from '#client/language.ts'
import { ClubFrame } from '#features/clubs/club-frame.desk.tsx'
import { ImportFlow } from './import-members-flow.desk.tsx'
import { importEn } from './import-words.en.ts'
import { importVi } from './import-words.vi.ts'

export default function ImportMembers() {
  const { clubId } = useParams({ strict: false }) as { clubId: string }
  const words = useWords(importVi, importEn)
  return (
    <ClubFrame clubId={clubId}>
      {({ club }) => (
        <>
          <div>
            <h2>{words.heading}</h2>
            <p className="soft">{words.lead}</p>
          </div>
          <ImportFlow target={{ kind: 'club', id: clubId, name: club.name, paperOnly: club.paperOnly }} />
        </>
      )}
    </ClubFrame>
  )
}
