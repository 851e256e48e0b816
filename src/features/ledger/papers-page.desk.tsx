/** Giấy tờ của quỹ: the books, minutes and the sheet for the hamlet hall, of the period that is chosen. */
import { DayField } from '#client/day-field.tsx'
import { Fields } from '#client/form.tsx'
import { useWords } from '#client/language.ts'
import { Panel } from '#client/page.tsx'
import { useGet } from '#client/session.tsx'
import { Loaded } from '#client/states.tsx'
import { useScope, useUrlState } from '#client/url-state.ts'
import { BookPapers } from './book-papers.desk.tsx'
import { yearBegins } from './cash-book.desk.tsx'
import { en } from './desk-words.en.ts'
import { vi } from './desk-words.vi.ts'
import { FundFrame, useBooks } from './fund-frame.desk.tsx'

export default function PapersPage() {
  return <FundFrame>{({ club }) => <Papers clubId={club.id} />}</FundFrame>
}

function Papers({ clubId }: { clubId: string }) {
  const words = useWords(vi, en).papers
  const { day } = useScope()
  const [{ tu, den }, set] = useUrlState({ tu: yearBegins(day), den: day })
  const books = useBooks(clubId)
  const opening = useGet<{ readonly standing: string }>(`/api/clubs/${clubId}/loans/opening`)
  return (
    <Loaded from={books}>
      {(view) => (
        <Panel title={words.title} note={words.note}>
          <div className="stack">
            <Fields>
              <DayField label={words.from} value={tu} onDay={(next) => set({ tu: next })} />
              <DayField label={words.to} value={den} onDay={(next) => set({ den: next })} />
            </Fields>
            <BookPapers clubId={clubId} funds={view.funds.map(({ fund }) => fund)} from={tu || undefined} to={den || undefined} counted={view.lastCounts.map(({ fund }) => fund)} opened={opening.data?.standing === 'opened' || opening.data?.standing === 'goes-on'} />
          </div>
        </Panel>
      )}
    </Loaded>
  )
}
