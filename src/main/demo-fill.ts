/** Everything that the demo begins with, in the order in which one thing stands on another. */
import { putInClubs } from './demo-clubs.ts'
import { putInMoney } from './demo-money.ts'
import { insertClubRoles, insertDemoPeople } from './demo-people.ts'
import { putInProgramme } from './demo-programme.ts'
import type { Running } from './start-server.ts'

export async function fillDemo({ app, engine, serving }: Pick<Running, 'app' | 'engine' | 'serving'>): Promise<void> {
  await engine.db.transaction().execute((tx) => insertDemoPeople(tx))
  const borrowers = await putInClubs(serving, await putInProgramme(app))
  await engine.db.transaction().execute((tx) => insertClubRoles(tx))
  await putInMoney(serving, borrowers)
}
