/** What was asked, decided and received of the communes' Care Fund, put in by those who record it: the commune's officer and its committee's. */
import { readCareFundEntries } from '#features/ledger/care-fund.db.ts'
import type { Serving } from '#server/serving.ts'
import { type DemoClub, demoClubId } from './demo-club-list.ts'
import { DEMO_DAY } from './demo-clubs.ts'
import type { DemoMoney } from './demo-money-list.ts'
import { demoCommitteeId, demoOfficerId } from './demo-people.ts'
import { type Sent, sendTogether } from './demo-requests.ts'

/** After the club's own entries: the receipt is linked to the one in its books. */
export async function putInCareFund(serving: Serving, club: DemoClub, { careFund = [] }: DemoMoney): Promise<void> {
  const clubId = demoClubId(club.key)
  for (const { on: day, kind, number = null, amount, party } of careFund) {
    const about = { clubId, request: 1, day, number }
    const officer = (sent: Sent) => sendTogether(serving, demoOfficerId(club.commune), [sent])
    if (kind === 'requested') await officer(['/api/care-fund/request', { clubId, day, number, amount, party }])
    else if (kind === 'handed-over') await officer(['/api/care-fund/hand-over', { ...about, party }])
    else if (kind === 'received') await officer(['/api/care-fund/receive', { clubId, request: 1, receipt: { entryId: (await readCareFundEntries(serving.engine.db, [clubId], DEMO_DAY))[0]!.entryId } }])
    else await sendTogether(serving, demoCommitteeId(club.commune), [['/api/care-fund/decide', { ...about, answer: { kind, amount, ...(kind === 'transferred' && { place: 'cash' }) } }]])
  }
}
