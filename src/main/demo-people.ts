/** Who signs in to the demo: made up, marked as sample, at least one for each role. */
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
import { demoClubId } from './demo-club-list.ts'

export type DemoPerson = { readonly role: Role; readonly name: string; readonly phone: string; readonly area: string; readonly agency?: string; readonly club?: string; readonly place: string }

type Officer = Pick<DemoPerson, 'name' | 'phone' | 'area'>
const readPeople = () => JSON.parse(readFileSync(new URL('db/demo/people.json', projectFolder), 'utf8')) as { people: DemoPerson[]; otherOfficers: Officer[]; otherCommittees: Officer[] }

/** Those who have a card on the door. */
export const demoPeople = (): readonly DemoPerson[] => readPeople().people
/** Commune officers without a card: they put their club's data in, and are seen in the log and the list of accounts. */
const otherOfficers = (): readonly Officer[] => readPeople().otherOfficers

/** Officers of commune People's Committees without a card. */
const otherCommittees = (): readonly Officer[] => readPeople().otherCommittees

/** Known to everybody who reads this: good only in the demo, whose folder is new each time. */
export const DEMO_PASSWORD = 'mat-khau-mau-2018'

const LEVEL_BY_CODE_LENGTH: Record<number, 'province' | 'district' | 'commune'> = { 2: 'province', 3: 'district', 5: 'commune' }

const accountIdOf = (phone: string): string => referenceId(`demo account ${phone}`)

export function demoOfficerId(commune: string): string {
  const known = demoPeople().find(({ role, area }) => role === 'commune-officer' && area === commune) ?? otherOfficers().find(({ area }) => area === commune)
  if (!known) throw new Error(`db/demo/people.json has no officer for commune ${commune}`)
  return accountIdOf(known.phone)
}

export function demoCommitteeId(commune: string): string {
  const known = otherCommittees().find(({ area }) => area === commune)
  if (!known) throw new Error(`db/demo/people.json has no committee officer for commune ${commune}`)
  return accountIdOf(known.phone)
}

/** The account of whoever has the card of this role at a club. */
export const demoCardId = (role: Role): string => accountIdOf(demoPeople().find((person) => person.role === role)!.phone)

/** The accounts with their roles, but for those held at a club: the clubs come after. */
export async function insertDemoPeople(tx: Tx): Promise<void> {
  const passwordHash = await hashSecret(DEMO_PASSWORD)
  const account = { passwordHash, mustChange: false, slipExpires: null, sample: true }
  for (const person of demoPeople()) {
    await insertAccount(tx, { id: accountIdOf(person.phone), name: person.name, phone: person.phone, ...account })
    if (!person.club) await hold(tx, person)
  }
  for (const [role, others] of [['commune-officer', otherOfficers()], ['commune-committee-officer', otherCommittees()]] as const) {
    for (const { name, area, phone } of others) {
      await insertAccount(tx, { id: accountIdOf(phone), name, phone, ...account })
      await hold(tx, { role, area, phone })
    }
  }
}

export async function insertClubRoles(tx: Tx): Promise<void> {
  for (const person of demoPeople()) if (person.club) await hold(tx, person)
}

async function hold(tx: Tx, { role, area, agency, club, phone }: Pick<DemoPerson, 'role' | 'area' | 'agency' | 'club' | 'phone'>): Promise<void> {
  await insertHolding(tx, {
    id: referenceId(`demo holding ${phone}`), accountId: accountIdOf(phone), role, areaId: referenceAreaId(LEVEL_BY_CODE_LENGTH[area.length]!, area),
    agencyId: agency ? referenceAgencyId(agency) : null, clubId: club ? demoClubId(club) : null, from: day('2017-01-01'), to: null, issuedBy: null,
  })
}
