/** The people of the demo: made up, marked as sample, one for each role. */
import { readFileSync } from 'node:fs'
import { insertAccount, insertHolding } from '#features/accounts/account.db.ts'
import type { Role } from '#features/accounts/role.ts'
import { referenceAgencyId } from '#features/agencies/agency-reference.db.ts'
import { referenceAreaId } from '#features/areas/area-reference.db.ts'
import { day } from '#kernel/day.ts'
import type { Tx } from '#server/database.ts'
import { projectFolder } from '#server/project-folder.ts'
import { referenceId } from '#server/reference-file.ts'
import { hashSecret } from '#server/sign-in.ts'

export type DemoPerson = { readonly role: Role; readonly name: string; readonly phone: string; readonly area: string; readonly agency?: string; readonly club?: string; readonly place: string }

export const demoPeople = (): readonly DemoPerson[] => (JSON.parse(readFileSync(new URL('db/demo/people.json', projectFolder), 'utf8')) as { people: DemoPerson[] }).people

/** Known to everybody who reads this: good only in the demo, whose folder is new each time. */
export const DEMO_PASSWORD = 'mat-khau-mau-2018'

const LEVEL_BY_CODE_LENGTH: Record<number, 'province' | 'district' | 'commune'> = { 2: 'province', 3: 'district', 5: 'commune' }

export async function insertDemoPeople(tx: Tx): Promise<void> {
  const passwordHash = await hashSecret(DEMO_PASSWORD)
  for (const person of demoPeople()) {
    const id = referenceId(`demo account ${person.phone}`)
    await insertAccount(tx, { id, name: person.name, phone: person.phone, passwordHash, mustChange: false, slipExpires: null, sample: true })
    await insertHolding(tx, {
      id: referenceId(`demo holding ${person.phone}`), accountId: id, role: person.role, areaId: referenceAreaId(LEVEL_BY_CODE_LENGTH[person.area.length]!, person.area),
      agencyId: person.agency ? referenceAgencyId(person.agency) : null, clubId: person.club ? referenceId(`demo club ${person.club}`) : null, from: day('2017-01-01'), to: null, issuedBy: null,
    })
  }
}
