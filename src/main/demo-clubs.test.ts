/** The story that the demo's clubs tell on 30/9/2018, in exact counts, through the same requests that the screens send. */
import { beforeAll, expect, test } from 'vitest'
import { proveFigures } from '#features/indicators/club-figures.db.ts'
import { proveLedger } from '#features/ledger/ledger-proof.db.ts'
import { type Alike, signsOf } from '#features/people/likely-duplicate.ts'
import { personOf } from '#features/people/person.db.ts'
import { proveAudit } from '#server/audit.ts'
import { openTestServer, type Person, SECRET, type TestServer } from '../../tests/test-server.ts'
import { demoClubId } from './demo-club-list.ts'
import { DEMO_DAY } from './demo-clubs.ts'
import { fillDemo } from './demo-fill.ts'
import { nameKey, NOTE } from './demo-members.ts'
import { DEMO_PASSWORD, demoPeople } from './demo-people.ts'

let server: TestServer
let specialist: Person
const enter = async (phone: string): Promise<Person> => (await server.signIn(phone, DEMO_PASSWORD)) as Person
/** Whoever has the card with these words. */
const enterAs = (place: string): Promise<Person> => enter(demoPeople().find((person) => person.place.includes(place))!.phone)

beforeAll(async () => {
  server = await openTestServer({ sample: true })
  await fillDemo(server)
  specialist = await enterAs('Ban đại diện Hội Người cao tuổi tỉnh')
}, 120_000)

type Row = {
  id: string; name: string; status: string; district: string; planId: string | null; keptUp: boolean | null; nextStep: string | null; nextDue: string | null; overdue: boolean
  figures: Record<string, number>; standings: { measure: string; verdict: string }[]
}
async function clubs(on?: string): Promise<Record<string, Row>> {
  const { body } = await specialist.get(`/api/figures${on ? `?on=${on}` : ''}`)
  return Object.fromEntries((body.rows as Row[]).map((row) => [row.name.replace('Câu lạc bộ ', ''), row]))
}

test('every club has the members of the story, and stands in or outside its bands as the story says', async () => {
  const rows = await clubs()
  const verdict = ({ standings }: Row, measure: string): string => standings.find((each) => each.measure === measure)!.verdict
  const told = Object.values(rows).map((row) => {
    const { figures, name, status, district } = row
    return [name.replace('Câu lạc bộ ', ''), district.replace(/^(huyện|thành phố) /, ''), status, figures.total, figures['aged-55'], figures['aged-60'], figures.women, figures.poor, ...['aged-55', 'women', 'poor'].map((measure) => verdict(row, measure))].join(' | ')
  })
  expect(told.sort()).toEqual([
    'Bát Xát 1 | Bát Xát | active | 78 | 55 | 49 | 49 | 50 | within | within | within',
    'Bát Xát 2 | Bát Xát | active | 64 | 43 | 38 | 39 | 43 | under | within | within',
    'Bảo Thắng 1 | Bảo Thắng | active | 124 | 84 | 75 | 76 | 79 | under | within | within',
    'Bảo Thắng 2 | Bảo Thắng | active | 86 | 62 | 56 | 54 | 55 | within | within | within',
    'Bảo Thắng 3 | Bảo Thắng | active | 72 | 52 | 47 | 45 | 46 | within | within | within',
    'Bảo Yên 1 | Bảo Yên | active | 52 | 37 | 33 | 32 | 33 | within | within | within',
    'Bảo Yên 2 | Bảo Yên | preparing | 0 | 0 | 0 | 0 | 0 | no-data | no-data | no-data',
    'Bắc Hà 1 | Bắc Hà | launched | 54 | 36 | 31 | 30 | 33 | under | under | within',
    'Lào Cai 1 | Lào Cai | active | 96 | 70 | 62 | 58 | 47 | within | within | under',
    'Lào Cai 2 | Lào Cai | active | 88 | 63 | 56 | 55 | 54 | within | within | within',
    'Mường Khương 1 | Mường Khương | active | 70 | 50 | 45 | 43 | 51 | within | within | over',
    'Mường Khương 2 | Mường Khương | active | 58 | 41 | 37 | 33 | 38 | within | under | within',
    'Sa Pa 1 | Sa Pa | active | 82 | 59 | 53 | 51 | 51 | within | within | within',
    'Sa Pa 2 | Sa Pa | active | 66 | 47 | 42 | 48 | 41 | within | over | within',
    'Si Ma Cai 1 | Si Ma Cai | preparing | 0 | 0 | 0 | 0 | 0 | no-data | no-data | no-data',
    'Văn Bàn 1 | Văn Bàn | decided | 50 | 35 | 31 | 31 | 31 | within | within | within',
  ].sort())
  expect(rows['Bắc Hà 1']!.figures).toMatchObject({ core: 14, minority: 47, 'lives-alone': 5, applicants: 7 })
  expect([rows['Bảo Yên 2']!.figures.applicants, rows['Si Ma Cai 1']!.figures.applicants]).toEqual([3, 17])
  const { body } = await specialist.get('/api/figures')
  expect(body.sum).toMatchObject({ clubs: 14, total: 1040, 'aged-55': 734, 'aged-60': 655, women: 644, poor: 652, applicants: 27, 'birth-unknown': 4, 'poverty-unknown': 3 })
})

test('of the eleven clubs nine were kept going; of the five new ones one is late and two are to come', async () => {
  const rows = await clubs()
  const old = Object.values(rows).filter(({ planId }) => planId === null)
  const named = (kept: boolean | null) => old.filter(({ keptUp }) => keptUp === kept).map(({ name }) => name)
  expect([old.length, named(true).length, named(false), named(null)]).toEqual([11, 9, ['Câu lạc bộ Mường Khương 2'], ['Câu lạc bộ Bát Xát 2']])
  const next = (name: string) => [rows[name]!.nextStep, rows[name]!.nextDue, rows[name]!.overdue]
  expect(next('Si Ma Cai 1')).toEqual(['members-signed', '2018-09-18', true])
  expect(next('Bảo Yên 2')).toEqual(['request-sent', '2018-10-10', false])
  expect(next('Bắc Hà 1')).toEqual(['first-meeting', '2018-10-05', false])
  expect(next('Văn Bàn 1')).toEqual(['launched', '2018-10-09', false])
  expect(next('Bảo Yên 1')).toEqual([null, null, false])
  const { body } = await specialist.get(`/api/clubs/founding?planId=${rows['Bắc Hà 1']!.planId}`)
  expect(body.breakdown.map((each: Record<string, unknown>) => [each.area, each.wanted, each.founded, each.preparing, each.missing])).toEqual([['Văn Bàn', 1, 1, 0, 0], ['Bảo Yên', 2, 1, 1, 0], ['Bắc Hà', 1, 1, 0, 0], ['Si Ma Cai', 1, 0, 1, 0]])
})

test('Bắc Hà 1 needs six women of 55 and over, three of them poor at least, and six of the seven who would like to join are such', async () => {
  const path = `/api/clubs/${demoClubId('bac-ha-1')}/navigator`
  const { body } = await specialist.get(path)
  expect([body.smallest, body.ranges]).toEqual([6, [{ measure: 'aged-55', least: 6, most: 6 }, { measure: 'women', least: 6, most: 6 }, { measure: 'poor', least: 3, most: 6 }]])
  const people = (await specialist.post(`${path}/people`)).body
  expect([people.applicants.filter(({ chosen }: { chosen: boolean }) => chosen).length, people.applicants.length, people.missing]).toEqual([6, 7, []])
  expect(people.after.filter(({ verdict }: { verdict: string }) => verdict !== 'no-band').map(({ verdict }: { verdict: string }) => verdict)).toEqual(['within', 'within', 'within'])
})

test('everybody is known as made up, and nobody has the name of another but the three who were entered twice', async () => {
  const rows = (await server.engine.db.selectFrom('person').selectAll().execute()).map((row) => ({ ...personOf(row), key: nameKey(row.full_name) }))
  expect(rows.filter(({ note }) => note !== NOTE)).toEqual([])
  expect(rows.filter(({ phone }) => phone !== null && !phone.startsWith('0900'))).toEqual([])
  const pairs: string[][] = []
  for (const [at, one] of rows.entries()) {
    for (const other of rows.slice(at + 1)) {
      const isWorthALook = one.areaId === other.areaId || one.key === other.key || (one.phone !== null && one.phone === other.phone)
      if (isWorthALook && signsOf(one as Alike, other as Alike)) pairs.push([one.fullName, other.fullName].sort())
    }
  }
  const meant = [['Lý Sử Mẩy', 'Lý Sử Mẩy'], ['Nguyễn Thị Hông', 'Nguyễn Thị Hồng'], ['Vàng Văn Dìn', 'Vàng Văn Dình']]
  expect(pairs.sort()).toEqual(meant)
  const asked = await server.engine.db.selectFrom('likely_duplicate').selectAll().execute()
  const nameOf = (id: string) => rows.find((row) => row.id === id)!.fullName
  expect(asked.map((pair) => [nameOf(pair.one_id), nameOf(pair.other_id)].sort()).sort()).toEqual(meant)
  expect(new Set(rows.map(({ key }) => key)).size).toBe(rows.length - 2)
})

test('those with a card at a club lead that club, and the officials’ cards stand above it', async () => {
  const clubId = demoClubId('bao-thang-1')
  const { terms } = (await (await enterAs('Câu lạc bộ Bảo Thắng 1')).get(`/api/clubs/${clubId}`)).body as { terms: { name: string; office: string }[] }
  const office = { 'club-chair': 'chair', 'club-secretary': 'secretary', 'club-treasurer': 'treasurer', 'health-helper': 'health', 'care-lead': 'care' } as Record<string, string>
  const cards = demoPeople().filter(({ role }) => role in office)
  expect(cards.map(({ role, name }) => [office[role], name.replace(' (mẫu)', '')])).toEqual(cards.map(({ role }) => [office[role], terms.find((term) => term.office === office[role])?.name]))
  for (const place of ['Hội Người cao tuổi xã Xuân Quang', 'UBND xã Xuân Quang', 'Trạm Y tế xã Xuân Quang', 'Hội Người cao tuổi huyện Bảo Thắng']) {
    expect((await (await enterAs(place)).get(`/api/clubs/${clubId}/members`)).body.members, place).toHaveLength(124)
  }
  const secretary = (await specialist.get(`/api/clubs/${demoClubId('bat-xat-1')}`)).body.terms.filter((term: { office: string }) => term.office === 'secretary')
  expect(secretary.map(({ from, to }: { from: string; to: string }) => [from, to])).toEqual([['2017-05-25', '2018-03-31'], ['2018-04-01', '2020-12-31']])
})

test('the past can be asked for: who left, who died, who moved to another club', async () => {
  const officer = await enterAs('Hội Người cao tuổi xã Xuân Quang')
  type Member = { fullName: string; leftOn: string | null; leaveReason: string | null; joinedOn: string }
  const { members } = (await officer.get(`/api/clubs/${demoClubId('bao-thang-1')}/members?former=1`)).body as { members: Member[] }
  const left = (list: Member[]) => list.filter(({ leftOn }) => leftOn !== null).map(({ fullName, leftOn, leaveReason }) => [fullName, leftOn, leaveReason])
  expect(left(members)).toEqual([['Đinh Thị Khuyến', '2018-05-31', 'moved'], ['Phạm Văn Thoại', '2018-02-12', 'died']])
  expect(members.find(({ fullName }) => fullName === 'Nông Văn Hiếu')).toMatchObject({ joinedOn: '2018-07-01', leftOn: null })
  const former = (await officer.get(`/api/clubs/${demoClubId('bao-thang-2')}/members?former=1`)).body.members as Member[]
  expect(left(former)).toEqual([['Nông Văn Hiếu', '2018-06-30', 'transferred']])
  const then = await clubs('2017-12-31')
  expect([Object.keys(then).length, then['Bảo Thắng 2']!.figures.total! > 0, then['Bảo Thắng 2']!.figures.total! <= 87]).toEqual([11, true, true])
})

test('the treasurer of Bảo Thắng 1 has two funds, twelve loans that run and two borrowers behind', async () => {
  const treasurer = await enter(demoPeople().find(({ role }) => role === 'club-treasurer')!.phone)
  const clubId = demoClubId('bao-thang-1')
  const ledger = (await treasurer.get(`/api/clubs/${clubId}/ledger`)).body
  expect(ledger).toMatchObject({ twoFunds: true, closedUntil: '2018-08-31', openMatters: 0, lentInKind: 3_500_000, capital: { 'care-fund': 20_000_000, budget: 0, mobilised: 8_000_000, members: 1_500_000 } })
  const { loans } = (await treasurer.get(`/api/clubs/${clubId}/loans`)).body as { loans: { state: { status: string; daysOverdue: number; overdue: { principal: number; interest: number } } }[] }
  const count = (status: string): number => loans.filter(({ state }) => state.status === status).length
  expect([loans.length, count('lent'), count('repaid'), count('decided')]).toEqual([24, 12, 11, 1])
  expect(loans.filter(({ state }) => state.daysOverdue > 0).map(({ state }) => [state.daysOverdue, state.overdue.principal, state.overdue.interest]).sort()).toEqual([[51, 500_000, 60_000], [82, 750_000, 90_000]])
})

test('the province’s clubs have the capital of the story, and every book stands up to its proof', async () => {
  const capital = { 'care-fund': 0, budget: 0, mobilised: 0, members: 0 }
  for (const club of Object.values(await clubs())) {
    const { body } = await specialist.get(`/api/clubs/${club.id}/ledger`)
    for (const source of Object.keys(capital) as (keyof typeof capital)[]) capital[source] += body.capital[source]
  }
  expect(capital).toEqual({ 'care-fund': 180_000_000, budget: 25_000_000, mobilised: 66_500_000, members: 1_500_000 })
  expect((await proveLedger(server.engine.db)).faults).toEqual([])
})

test('of the five new clubs one has its share of the Care Fund with all papers, one waits for the transfer, one has asked', async () => {
  const { body } = await specialist.get('/api/care-fund')
  const of = (key: string) => body.clubs.find(({ clubId }: { clubId: string }) => clubId === demoClubId(key))
  expect(of('bao-yen-1')).toMatchObject({ step: 'received', since: '2018-09-05', waitsFor: null, asked: 20_000_000, decided: 20_000_000, received: 20_000_000, inBooks: 20_000_000, gap: 0 })
  expect(of('bac-ha-1')).toMatchObject({ step: 'decided', since: '2018-09-26', days: 4, waitsFor: 'committee', decided: 20_000_000, received: 0 })
  expect(of('van-ban-1')).toMatchObject({ step: 'requested', since: '2018-09-20', days: 10, waitsFor: 'committee', asked: 20_000_000, decided: 0 })
})

test('the figures stand up to a recount and the log to its proof', async () => {
  expect(await proveFigures(server.engine.db, DEMO_DAY)).toEqual({ clubs: 16, faults: [] })
  expect(await proveAudit(server.engine.db, SECRET)).toEqual([])
})
