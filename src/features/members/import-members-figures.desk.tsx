import { showNumber } from '#client/format.ts'
import { useWords } from '#client/language.ts'
import { Panel } from '#client/page.tsx'
import { BeforeAfter } from './before-after.desk.tsx'
import { rowsText } from './import-members-given.desk.tsx'
import { importEn } from './import-words.en.ts'
import { importVi } from './import-words.vi.ts'
import type { PreviewView } from './member-import-view.ts'

/** Cơ cấu trước và sau khi nhập: of the club, or of each club of the commune that the file touches. */
export function FiguresAfter({ preview }: { preview: PreviewView }) {
  const words = useWords(importVi, importEn).figures
  const touched = preview.clubs.filter(({ before, after }) => JSON.stringify(before) !== JSON.stringify(after))
  const shown = preview.clubs.length === 1 ? preview.clubs : touched
  if (preview.missing.includes('fullName') || shown.length === 0) return null
  const faulty = [...new Set(preview.faults.map(({ row }) => row))]
  return (
    <div className="stack">
      {shown.map(({ clubId, club, before, after }) => {
        const banded = after.standings.filter(({ band }) => band !== null)
        const out = banded.filter(({ verdict }) => verdict === 'under' || verdict === 'over').length
        const allMet = banded.length > 0 && banded.every(({ verdict }) => verdict === 'within')
        const title = words.title(showNumber(after.total), allMet ? words.allMet : out > 0 ? words.someOut(out) : '')
        return (
          <Panel key={clubId} title={preview.clubs.length > 1 ? `${club}. ${title}` : title} note={<>{words.before(showNumber(before.total))} {faulty.length > 0 && words.without(rowsText(faulty))}</>}>
            <BeforeAfter before={before.standings} after={after.standings} now={before.total} then={after.total} head={words.after} />
          </Panel>
        )
      })}
    </div>
  )
}
