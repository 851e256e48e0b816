/** Sổ tài sản: what the club owns and goes on using, seen and recorded. */
import { z } from 'zod'
import { DayShape } from '#features/accounts/account.ts'
import { ofClub, streamOfClub } from '#features/clubs/club.api.ts'
import { by, READ } from '#features/ledger/ledger.api.ts'
import type { Day } from '#kernel/day.ts'
import { refuse } from '#kernel/refusal.ts'
import { accept } from '#server/accept.ts'
import type { Tx } from '#server/database.ts'
import { read, type Route, write } from '#server/route.ts'
import { AssetEventShape, AssetShape, assetOn, mayForget, mayHappen, mayOwn } from './asset.ts'
import { insertAsset, insertAssetEvent, isSpendingOf, readAssets, type StoredAsset, voidAsset, voidAssetEvent } from './asset.db.ts'
import { EnteredFor, OfClub, readClubDays, Reason, RECORD } from './contribution.api.ts'
import { AssetsView } from './property-view.ts'

const OfAsset = OfClub.extend({ id: z.uuid(), assetId: z.uuid() })
const given = async (tx: Tx, { clubId, assetId }: { readonly clubId: string; readonly assetId: string }): Promise<StoredAsset> => (await readAssets(tx, clubId)).find(({ id }) => id === assetId) ?? accept(refuse('property/no-such-asset'))

export function assetView(asset: StoredAsset, on: Day): z.input<typeof AssetsView>['assets'][number] {
  const { id, name, kind, unit, acquiredOn, origin, value, entryId, giver, unnamed, note, enteredFor, events } = asset
  const state = assetOn(asset, events.map(({ event }) => event), on)
  return {
    id, name, kind, unit, acquiredOn, origin, value, entryId, giver, unnamed, note, enteredFor, first: asset.quantity, ...state,
    events: events.filter(({ event }) => event.day <= on).map(({ id: eventId, event }) => ({
      id: eventId, day: event.day, kind: event.kind, quantity: 'quantity' in event ? event.quantity : null, condition: 'condition' in event ? event.condition : null, keeper: 'keeper' in event ? event.keeper : null, cause: 'cause' in event ? event.cause : null, note: event.note ?? null,
    })),
  }
}

export const assetRoutes: readonly Route[] = [
  read({
    path: '/api/clubs/:clubId/assets',
    about: { vi: 'Sổ tài sản của câu lạc bộ như vào một ngày: từ đâu có, còn bao nhiêu, tình trạng, ai giữ, và những gì đã xảy ra.', en: 'A club’s assets as on a day: from where, how many are left, in which state, who keeps them, and what became of them.' },
    who: READ,
    input: OfClub.extend({ on: DayShape.optional() }),
    answer: AssetsView,
    place: ofClub,
    async work({ tx, input, today }) {
      const on = input.on ?? today
      return { on, assets: (await readAssets(tx, input.clubId)).filter(({ acquiredOn }) => acquiredOn <= on).map((asset) => assetView(asset, on)) }
    },
  }),
  write({
    path: '/api/assets',
    deed: { vi: 'Ghi tài sản', en: 'Recorded an asset' },
    about: { vi: 'Ghi một tài sản: mua bằng tiền quỹ, được tặng (vào Sổ Tấm lòng vàng) hoặc được bàn giao.', en: 'Record an asset: bought by the fund, given (and so in the donor book) or handed over.' },
    who: RECORD,
    stream: streamOfClub,
    input: OfClub.extend({ id: z.uuid(), asset: AssetShape, enteredFor: EnteredFor }),
    answer: z.object({ assetId: z.string() }),
    place: ofClub,
    async work(work) {
      const { tx, input, today, record } = work
      const { id, clubId } = input
      await readClubDays(tx, clubId, today, input.asset)
      const asset = accept(mayOwn(input.asset, today))
      if (asset.entryId && !(await isSpendingOf(tx, clubId, asset.entryId))) accept(refuse('property/not-its-spending'))
      await insertAsset(tx, { id, enteredFor: input.enteredFor ?? null }, clubId, asset, by(work))
      record({ subject: id, after: { kind: asset.kind, quantity: asset.quantity, origin: asset.origin, acquiredOn: asset.acquiredOn } })
      return { assetId: id }
    },
  }),
  write({
    path: '/api/assets/undo',
    deed: { vi: 'Bỏ một tài sản ghi nhầm', en: 'Took an asset back' },
    about: { vi: 'Bỏ một tài sản ghi nhầm, với những gì đã ghi về nó; lý do được giữ. Tài sản đã hỏng, mất, bán thì ghi giảm chứ không bỏ.', en: 'Take an asset entered by mistake back, with what was recorded of it. What broke, was lost or sold is recorded as gone instead.' },
    who: RECORD,
    stream: streamOfClub,
    input: OfAsset.extend({ reason: Reason }),
    answer: z.object({}),
    place: ofClub,
    async work(work) {
      const { tx, input, record } = work
      const asset = await given(tx, input)
      await voidAsset(tx, asset.id, input.reason, by(work))
      record({ subject: asset.id, before: { kind: asset.kind, quantity: asset.quantity }, after: { voided: true } })
      return {}
    },
  }),
  write({
    path: '/api/assets/events',
    deed: { vi: 'Ghi kiểm kê, sửa chữa, giảm tài sản', en: 'Recorded what became of an asset' },
    about: { vi: 'Ghi một tài sản được kiểm kê, đổi người giữ, sửa chữa, hoặc giảm vì hỏng, mất, bán, tặng, bàn giao.', en: 'Record that an asset was checked, moved, repaired, or is gone: broken, lost, sold, given or handed over.' },
    who: RECORD,
    stream: streamOfClub,
    input: OfAsset.extend({ event: AssetEventShape, enteredFor: EnteredFor }),
    answer: z.object({ eventId: z.string(), quantity: z.number() }),
    place: ofClub,
    async work(work) {
      const { tx, input, today, record } = work
      const asset = await given(tx, input)
      const event = accept(mayHappen(input.event, asset, asset.events.map((each) => each.event), today))
      await insertAssetEvent(tx, { id: input.id, enteredFor: input.enteredFor ?? null }, asset.id, event, by(work))
      const { quantity } = assetView(await given(tx, input), today)
      record({ subject: asset.id, after: { event: input.id, kind: event.kind, day: event.day, left: quantity } })
      return { eventId: input.id, quantity }
    },
  }),
  write({
    path: '/api/assets/events/undo',
    deed: { vi: 'Bỏ một dòng của sổ tài sản', en: 'Took a line of the asset book back' },
    about: { vi: 'Bỏ một lần kiểm kê, đổi người giữ, sửa chữa hoặc giảm ghi nhầm; lý do được giữ.', en: 'Take a line entered by mistake back; its reason is kept.' },
    who: RECORD,
    stream: streamOfClub,
    input: OfAsset.extend({ eventId: z.uuid(), reason: Reason }),
    answer: z.object({}),
    place: ofClub,
    async work(work) {
      const { tx, input, record } = work
      const asset = await given(tx, input)
      const stored = asset.events.find(({ id }) => id === input.eventId) ?? accept(refuse('property/no-such-line'))
      const no = mayForget(stored.event, asset, asset.events.filter(({ id }) => id !== stored.id).map(({ event }) => event))
      if (no) accept(no)
      await voidAssetEvent(tx, stored.id, input.reason, by(work))
      record({ subject: asset.id, before: { event: stored.id, kind: stored.event.kind, day: stored.event.day }, after: { voided: true } })
      return {}
    },
  }),
]
