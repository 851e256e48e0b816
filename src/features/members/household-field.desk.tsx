import { Radio, Select } from '@mantine/core'
import { useWords } from '#client/language.ts'
import { searched } from '#features/clubs/area-select.desk.tsx'
import { birthText } from '#features/people/birth.ts'
import { en as peopleEn } from '#features/people/en.ts'
import { vi as peopleVi } from '#features/people/vi.ts'
import type { ApplicantRow, MemberRow } from './member-view.ts'
import styles from './person-fields.module.css'

/** `null`: as it is, or a household of their own; "" while nobody is chosen yet. */
export type HouseholdOf = string | null
type HouseholdProps = { readonly value: HouseholdOf; readonly change: (value: HouseholdOf) => void; readonly people: readonly (MemberRow | ApplicantRow)[]; readonly except: string | null; /** What null means. */ readonly asItIs: string; readonly error: string | undefined }

/** Whose household somebody lives in: the people of the club are to choose from. */
export function HouseholdField({ value, change, people, except, asItIs, error }: HouseholdProps) {
  const { form } = useWords(peopleVi, peopleEn)
  const choices = [...new Map(people.filter(({ personId }) => personId !== except).map((each) => [each.personId, each])).values()]
  return (
    <div className="stack">
      <Radio.Group label={form.household} description={form.householdHint} value={value === null ? 'own' : 'same'} onChange={(chosen) => change(chosen === 'own' ? null : '')}>
        <div className={styles.choices}><Radio value="own" label={asItIs} /><Radio value="same" label={form.sameHousehold} /></div>
      </Radio.Group>
      {value !== null && (
        <Select
          label={form.householdOf} placeholder={form.chooseHousehold} {...searched} value={value || null} onChange={(id) => change(id ?? '')} error={error}
          data={choices.map(({ personId, fullName, birth, hamlet }) => ({ value: personId, label: [fullName, birth && birthText(birth), hamlet].filter(Boolean).join(', ') }))}
        />
      )}
    </div>
  )
}
