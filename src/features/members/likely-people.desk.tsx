/** Có thể đã có trong sổ: who looks alike, while somebody is being entered. A question, never a block. */
import { Button } from '@mantine/core'
import { Link, useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useWords } from '#client/language.ts'
import { Panel } from '#client/page.tsx'
import { useSession } from '#client/session.tsx'
import { birthText } from '#features/people/birth.ts'
import { en as peopleEn } from '#features/people/en.ts'
import { PersonShape } from '#features/people/person.ts'
import { type PersonDraft, readBirth } from '#features/people/person-draft.ts'
import { vi as peopleVi } from '#features/people/vi.ts'
import type { Day } from '#kernel/day.ts'
import { isRefusal } from '#kernel/refusal.ts'
import { AdmitDialog } from './admit-dialog.desk.tsx'
import { useAsked, useRested } from './asked.desk.tsx'
import { en } from './en.ts'
import type { LikelyView } from './member-view.ts'
import styles from './person-fields.module.css'
import { vi } from './vi.ts'

const Checked = PersonShape.pick({ fullName: true, birth: true, areaId: true, hamlet: true, phone: true })

/** What is asked about, as text: null while there is no name yet, or something cannot be read. */
function questionOf(draft: PersonDraft, today: Day): string {
  const birth = readBirth(draft.birth, today)
  const { fullName, areaId, hamlet, phone } = draft
  const parsed = Checked.safeParse({ fullName, birth: isRefusal(birth) ? null : birth, areaId, hamlet, phone: PersonShape.shape.phone.safeParse(phone).success ? phone : null })
  return fullName.trim().includes(' ') && parsed.success ? JSON.stringify(parsed.data) : ''
}

type LikelyProps = { readonly clubId: string; readonly draft: PersonDraft; readonly as: 'member' | 'applicant' }

export function LikelyPeople({ clubId, draft, as }: LikelyProps) {
  const words = useWords(vi, en).register
  const question = useRested(questionOf(draft, useSession().today as Day))
  const asked = useAsked<{ likely: readonly LikelyView[] }>('/api/people/check', question ? { clubId, person: JSON.parse(question) as object } : null)
  const [same, setSame] = useState<LikelyView | null>(null)
  const navigate = useNavigate()
  const likely = question ? (asked.data?.likely ?? []) : []
  return (
    <div role="status" className={styles.likelyBox}>
      {likely.length > 0 && (
        <Panel title={words.likely(likely.length)} note={words.likelyMeaning}>
          <ul className={styles.likely}>{likely.map((each) => <Likely key={each.personId} person={each} as={as} same={() => setSame(each)} />)}</ul>
        </Panel>
      )}
      {same && (
        <AdmitDialog
          clubId={clubId} people={[same]} title={words.isThisTitle(same.fullName)} note={words.isThisMeaning} close={() => setSame(null)}
          done={() => void navigate({ to: '/nguoi/$personId', params: { personId: same.personId } as never })}
        />
      )}
    </div>
  )
}

function Likely({ person, as, same }: { person: LikelyView; as: LikelyProps['as']; same: () => void }) {
  const words = useWords(vi, en)
  const people = useWords(peopleVi, peopleEn)
  const { personId, fullName, birth, hamlet, area, club, signs } = person
  return (
    <li>
      <b>{fullName}</b>
      <span>{[birth && people.born(birthText(birth)), hamlet, area].filter(Boolean).join(', ')}; {club ? words.register.inClub(club) : words.register.inNoClub}</span>
      <span className="soft small">{words.duplicates.alike(signs.map((sign) => people.signs[sign]).join(', '))}</span>
      <span className="line">
        {as === 'member' && <Button size="compact-md" variant="default" aria-label={words.register.isThisOf(fullName)} onClick={same}>{words.register.isThis}</Button>}
        <Link to="/nguoi/$personId" params={{ personId } as never} target="_blank" aria-label={words.register.openOf(fullName)}>{words.register.open}</Link>
      </span>
    </li>
  )
}
