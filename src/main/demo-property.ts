/** What the demo's clubs were given and own beside money (db/demo/property.json), put in by whoever keeps each club's books. */
import { readFileSync } from 'node:fs'
import { readEntries } from '#features/ledger/ledger.db.ts'
import type { Thing } from '#features/property/amount.ts'
import type { AssetEvent } from '#features/property/asset.ts'
import type { Day } from '#kernel/day.ts'
import { projectFolder } from '#server/project-folder.ts'
import { referenceId } from '#server/reference-file.ts'
import type { Serving } from '#server/serving.ts'
import { type DemoClub, demoClubId } from './demo-club-list.ts'
import { type Sent, sendTogether } from './demo-requests.ts'

/** `who`: a place among the members who may be asked. `boughtWith`, `memo`: the entry of the books that says these words. */
type DemoProperty = {
  readonly contributions?: readonly ({ readonly on: Day; readonly who?: number } & Readonly<Record<string, unknown>>)[]
  readonly issues?: readonly ({ readonly on: Day } & Readonly<Record<string, unknown>>)[]
  readonly lending?: readonly { readonly memo: string; readonly things: readonly Thing[] }[]
  readonly assets?: readonly ({ readonly name: string; readonly boughtWith?: string; readonly events?: readonly AssetEvent[] } & Readonly<Record<string, unknown>>)[]
}
const readAll = (): Readonly<Record<string, DemoProperty>> => (JSON.parse(readFileSync(new URL('db/demo/property.json', projectFolder), 'utf8')) as { clubs: Record<string, DemoProperty> }).clubs

/** After the club's money: things bought name their voucher. */
export async function putInProperty(serving: Serving, club: DemoClub, treasurer: string, people: readonly string[], enteredFor: string | null): Promise<void> {
  const property = readAll()[club.key]
  if (!property) return
  const clubId = demoClubId(club.key)
  const { contributions = [], issues = [], lending = [], assets = [] } = property
  const entries = await readEntries(serving.engine.db, { clubId })
  const entryOf = (memo: string): string => entries.find((entry) => entry.memo === memo)!.id
  const assetId = (name: string): string => referenceId(`demo asset ${club.key} ${name}`)
  await sendTogether(serving, treasurer, [
    ...contributions.map(({ on, who, ...contribution }): Sent => ['/api/contributions', { clubId, on, enteredFor, contribution: { ...contribution, ...(who !== undefined && { personId: people[who] }) } }]),
    ...issues.map(({ on, ...issue }): Sent => ['/api/stock/issues', { clubId, on, enteredFor, issue }]),
    ...lending.map(({ memo, things }): Sent => ['/api/stock/lending', { clubId, entryId: entryOf(memo), things }]),
    ...assets.map(({ boughtWith, events: _, ...asset }): Sent => ['/api/assets', { id: assetId(asset.name), clubId, enteredFor, asset: { ...asset, ...(boughtWith && { entryId: entryOf(boughtWith) }) } }]),
    ...assets.flatMap(({ name, events = [] }) => events.map((event): Sent => ['/api/assets/events', { clubId, assetId: assetId(name), enteredFor, event }])),
  ])
}
