/** Somebody who did everything a person can do in the money rooms, and is anonymised: their name stands nowhere any more, and no sum has changed. */
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ANONYMOUS } from '#features/people/anonymous.ts'
import { proveLedger } from '#features/ledger/ledger-proof.db.ts'
import { printedOf } from './documents/word-parts.ts'
import { loanBody, makeClubWithFund, officers, personBody, register } from './registers.ts'
import { communeOf, LAO_CAI, openTestServer, type Person, type TestServer } from './test-server.ts'

const COMMUNE = communeOf('03109')
const NAME = 'Sùng Thị Kỳ Lạ'
/** The second record of the same person, as another list spelt it. */
const TWIN = 'Sùng Thị Kì Lạ'
const SON = 'Vàng Văn Con Trai Lạ'
const TRACE = /S[ùu]ng Th[ịi] K[ỳìyi] L[ạa]|sung thi ky la|sung thi ki la/i

/** Where a name may still stand, and why. Nothing else of the database may hold it. */
const MAY_STAY: Readonly<Record<string, string>> = {
  'stored_file.bytes': 'an uploaded original is what it was when it was signed; it is removed by hand on request (decision 0013)',
}

let server: TestServer
let officer: Person
let treasurer: Person
let chair: Person
let clubId: string
let neighbourId: string
let id: string
let twinId: string
let neighbourLoan: string
let ownLoan: string

const ok = async (by: Person, path: string, body: object) => {
  const done = await by.post(path, body)
  expect([path, done.status, done.body.refused]).toEqual([path, 201, undefined])
  return done.body
}
const move = (on: string, movement: object, more: object = {}) => ok(treasurer, '/api/ledger/movements', { clubId, on, manner: 'happened', movement, ...more })
const anonymise = async (personId = id) => (await officer.post('/api/people/anonymise', { personId, reason: 'theo yêu cầu của gia đình' })).body

/** Each place of the database where the trace stands, as table.column. */
async function traces(): Promise<string[]> {
  const { rows: columns } = await sql<{ table_name: string; column_name: string; is_bytes: boolean }>`select c.table_name, c.column_name, c.data_type = 'bytea' as is_bytes from information_schema.columns c
    join information_schema.tables t on t.table_schema = c.table_schema and t.table_name = c.table_name and t.table_type = 'BASE TABLE'
    where c.table_schema = current_schema() and c.data_type in ('text', 'character varying', 'json', 'jsonb', 'ARRAY', 'bytea') order by 1, 2`.execute(server.engine.db)
  expect(columns.length).toBeGreaterThan(150)
  const found = []
  for (const { table_name, column_name, is_bytes } of columns) {
    const column = sql.ref(column_name)
    const { rows } = await sql<{ text: string }>`select distinct ${is_bytes ? sql`convert_from(${column}, 'UTF8')` : sql`${column}::text`} as text from ${sql.table(table_name)} where ${column} is not null`.execute(server.engine.db)
    if (rows.some(({ text }) => TRACE.test(text.normalize('NFC')))) found.push(`${table_name}.${column_name}`)
  }
  return found
}
const sums = async () => (await sql`select club_id, fund, account, source, sum(amount)::bigint as amount, count(*)::int as lines from ledger_posting group by 1, 2, 3, 4 order by 1, 2, 3, 4`.execute(server.engine.db)).rows
const vouchers = async () => (await sql`select id, position, kind, day, happened_on, person_id, voucher, year, number, device_number, reverses, made_by, made_at from ledger_entry order by club_id, position`.execute(server.engine.db)).rows

beforeAll(async () => {
  server = await openTestServer()
  const both = await officers(server, COMMUNE, LAO_CAI)
  officer = both.officer
  const made = await makeClubWithFund(server, both, COMMUNE)
  ;({ clubId, treasurer, chair, memberId: neighbourId } = made)
  id = await register(officer, clubId, COMMUNE.areaId, { name: NAME, phone: '0911333888', birth: '1951' })
  twinId = await register(officer, clubId, COMMUNE.areaId, { name: TWIN, birth: '1951' })
  await ok(officer, '/api/people/merge', { keptId: id, goneId: twinId, take: [], reason: `${TWIN} là ${NAME}` })
  await move('2017-07-01', { kind: 'capital', source: 'mobilised', amount: 20_000_000, place: 'cash', memo: 'Vốn vận động' })
  // Contributed, donated under both records and as a typed name, put capital in and took it out, a line taken back.
  await move('2017-07-02', { kind: 'dues', fund: 'income', amount: 20_000, place: 'cash', memo: `Bà ${NAME} đóng quý III`, personId: id })
  await move('2017-07-03', { kind: 'donation', fund: 'income', amount: 100_000, place: 'cash', memo: `Gia đình bà ${NAME.toLocaleUpperCase('vi')} ủng hộ`, party: NAME }, { enteredFor: `Giấy tay của ${NAME}` })
  await move('2017-07-04', { kind: 'capital', source: 'members', amount: 500_000, place: 'cash', memo: 'Góp vốn', personId: twinId })
  const wrong = await move('2017-07-05', { kind: 'donation', fund: 'income', amount: 70_000, place: 'cash', memo: 'Sung Thi Ky La ủng hộ', party: `chị ${NAME.normalize('NFD')}` })
  await ok(treasurer, '/api/ledger/reverse', { entryId: wrong.entryId, reason: `${NAME} nói là ghi nhầm` })
  // Borrowed, with a husband and a son; two versions of the schedule; a result; repaid by the son, a payment taken back.
  const loan = loanBody(id, { amount: 1_200_000, months: 3, monthlyRate: 0, purposeNote: `${NAME} mua thuốc cho mẹ`, coSigner: { name: SON, relation: `con trai bà ${NAME}` } })
  ownLoan = loan.loanId
  // The neighbour's loan, which the person signs; a daughter of the same name but longer stays herself.
  const signed = loanBody(neighbourId, { amount: 600_000, months: 2, monthlyRate: 0, coSigner: { name: NAME, relation: 'chị dâu' } })
  neighbourLoan = signed.loanId
  await ok(chair, '/api/loans/decisions', { clubId, day: '2017-07-08', vote: { present: 40, inFavour: 40, against: 0 }, note: `Bà ${NAME} trình bày`, loans: [loan, signed] })
  for (const loanId of [ownLoan, neighbourLoan]) await ok(treasurer, '/api/loans/pay-out', { loanId, on: '2017-07-10' })
  await ok(chair, '/api/loans/extend', { loanId: ownLoan, from: '2017-08-20', months: 4, firstDueOn: '2017-09-20', reason: 'illness', note: `${NAME} nằm viện` })
  await ok(treasurer, '/api/loans/results', { loanId: ownLoan, on: '2018-01-10', result: 'better', byAmount: 200_000, outOfPoverty: false, note: `${NAME} đã khỏe` })
  // Saw the box being counted, and settled nothing.
  await ok(treasurer, '/api/ledger/counts', { clubId, on: '2017-08-31', fund: 'income', counted: 18_820_000, witnesses: ['Ông Tẩn Văn Khác', `Bà ${NAME}`], reason: null })
  await ok(treasurer, '/api/ledger/devices', { clubId, label: `Máy của ${NAME}` })
  // Gave rice and work, was handed rice, keeps the club's loudspeaker; named in the notes of others'.
  const rice = { form: 'goods', purpose: 'gift', what: 'gạo', quantity: 20, unit: 'kg' }
  await ok(treasurer, '/api/contributions', { clubId, on: '2017-09-01', contribution: { ...rice, personId: twinId, note: `Bà ${NAME} cho` } })
  await ok(treasurer, '/api/contributions', { clubId, on: '2017-09-01', contribution: { ...rice, party: `Nhà bà ${NAME}` } })
  const { contributionId } = await ok(treasurer, '/api/contributions', { clubId, on: '2017-09-01', contribution: { form: 'work', purpose: 'dues', what: `dọn nhà cho ${NAME}`, quantity: 2, personId: neighbourId } })
  await ok(treasurer, '/api/contributions/undo', { clubId, contributionId, reason: `${NAME} bảo không phải` })
  await ok(treasurer, '/api/stock/issues', { clubId, on: '2017-09-05', issue: { what: 'gạo', quantity: 5, unit: 'kg', way: 'given', personId: id, note: `${NAME} ốm nặng` } })
  const { assetId } = await ok(treasurer, '/api/assets', { clubId, asset: { name: 'Loa kéo', kind: 'sound', quantity: 1, unit: 'cái', acquiredOn: '2017-09-01', origin: 'given', personId: id, keeper: `Nhà bà ${NAME}` } })
  await ok(treasurer, '/api/assets/events', { clubId, assetId, event: { kind: 'moved', day: '2017-10-01', keeper: `Con dâu bà ${NAME}`, note: `${NAME} nhờ` } })
  // Witness to another's consent, that person's representative, in the notes of another's leaving.
  await ok(officer, '/api/people/consents', { personId: neighbourId, consent: { purpose: 'health', given: true, day: '2018-02-01', form: 'spoken', witness: NAME } })
  const ward = personBody(COMMUNE.areaId, { name: 'Người Được Trông' })
  const { personId: wardId } = await ok(officer, '/api/people', { clubId, as: 'member', on: '2017-06-10', ...ward, person: { ...ward.person, guardian: `${NAME}, cháu` } })
  const { spells } = (await officer.get(`/api/people/${wardId}`)).body
  await ok(officer, '/api/memberships/leave', { spellId: spells[0].id, lastDay: '2018-06-30', leave: { reason: 'moved', note: `Về ở với ${NAME}` } })
  await ok(officer, '/api/clubs/files', { clubId, kind: 'list', title: 'Danh sách ngày thành lập', day: '2017-06-10', file: { name: 'danh-sach.pdf', content: Buffer.from(`%PDF-1.4\n1. ${NAME}`).toString('base64') } })
})
afterAll(() => server.close())

describe('the copy', () => {
  const wordsOfCopy = async (personId: string) => printedOf((await officer.get(`/api/people/${personId}/data.docx`)).bytes)

  test('has what both records did: money, loans with their schedule and payments, what was signed and seen', async () => {
    for (const words of [await wordsOfCopy(id), await wordsOfCopy(twinId)]) {
      for (const said of ['Bà Sùng Thị Kỳ Lạ đóng quý III', '100.000', 'Góp vốn', '500.000', 'VAY VỐN', '1.200.000', `${NAME} mua thuốc cho mẹ`, SON, `${NAME} nằm viện`, `${NAME} đã khỏe`, 'LỊCH TRẢ NỢ', '10/07/2017', 'Cùng ký với người vay', '600.000', 'CHỨNG KIẾN KIỂM KÊ QUỸ', '31/08/2017', 'TÀI SẢN ĐÃ GÓP', '20 kg gạo', '1 cái loa kéo', 'HIỆN VẬT ĐÃ NHẬN', `${NAME} ốm nặng`]) expect(words).toContain(said)
    }
  })

  test('says of another’s loan that they signed, when and how much, and nothing of the other', async () => {
    const { body: neighbour } = await officer.get(`/api/people/${neighbourId}`)
    const words = await wordsOfCopy(id)
    for (const of of [neighbour.fullName, 'chị dâu', 'Người Được Trông', 'Ông Tẩn Văn Khác']) expect(words).not.toContain(of)
    expect(await wordsOfCopy(neighbourId)).toContain(`${NAME} (chị dâu)`)
  })

  test('a namesake about makes typed names nobody’s: they are left out, and the paper says so', async () => {
    const other = await register(officer, clubId, COMMUNE.areaId, { name: NAME, birth: '1980' })
    const words = await wordsOfCopy(other)
    expect(words).toContain('có người khác trùng họ tên')
    for (const said of ['600.000', '100.000', '1.200.000', 'mua thuốc']) expect(words).not.toContain(said)
    // Known by id all the same.
    expect(await wordsOfCopy(id)).toContain('1.200.000')
    // The namesake was entered by mistake and is forgotten again, which touches nobody else's name.
    const { spells } = (await officer.get(`/api/people/${other}`)).body
    await ok(officer, '/api/memberships/void', { spellId: spells[0].id, reason: 'ghi nhầm' })
    const before = await vouchers()
    const done = await anonymise(other)
    expect([done.refused, done.replaced, done.unclear > 8]).toEqual([undefined, 0, true])
    expect(await vouchers()).toEqual(before)
    expect(await wordsOfCopy(neighbourId)).toContain(`${NAME} (chị dâu)`)
  })
})

test('not while something is open between the person and the club: each room says what', async () => {
  expect(await anonymise()).toMatchObject({ refused: 'people/still-a-member' })
  const { spells } = (await officer.get(`/api/people/${id}`)).body
  for (const spell of spells) await officer.post('/api/memberships/leave', { spellId: spell.id, lastDay: '2018-08-31', leave: { reason: 'asked', note: `${NAME} xin ra` } })
  expect(await anonymise()).toMatchObject({ refused: 'ledger/still-has-capital', because: { amount: 500_000 } })
  await move('2018-09-01', { kind: 'capital-return', source: 'members', amount: 500_000, place: 'cash', memo: 'Trả lại vốn góp', personId: id })
  expect(await anonymise()).toMatchObject({ refused: 'loans/still-owes', because: { amount: 1_200_000 } })
  const paid = await ok(treasurer, '/api/loans/repay', { loanId: ownLoan, on: '2018-09-02', amount: 1_300_000, party: `${SON}, con bà ${NAME}` })
  expect(paid.state.status).toBe('repaid')
  expect(await anonymise()).toMatchObject({ refused: 'loans/still-in-advance', because: { amount: 100_000 } })
  await ok(treasurer, '/api/loans/return-advance', { loanId: ownLoan, on: '2018-09-03', amount: 100_000 })
  expect(await anonymise()).toMatchObject({ refused: 'loans/still-answers', because: { amount: 600_000, as: 'co-signer' } })
  await ok(treasurer, '/api/loans/repay', { loanId: neighbourLoan, on: '2018-09-04', amount: 600_000, party: NAME })
})

test('afterwards the name stands in no text of any table, and every sum, day and number is what it was', async () => {
  expect((await traces()).length).toBeGreaterThan(15)
  const [sumsBefore, vouchersBefore] = [await sums(), await vouchers()]
  const done = await anonymise()
  expect([done.refused, done.unclear]).toEqual([undefined, 0])
  expect(done.replaced).toBeGreaterThan(15)
  expect(await traces()).toEqual(Object.keys(MAY_STAY))
  expect(await sums()).toEqual(sumsBefore)
  expect(await vouchers()).toEqual(vouchersBefore)
  expect((await proveLedger(server.engine.db)).faults).toEqual([])
  expect((await (await server.person('auditor', LAO_CAI)).get('/api/audit')).body.faults).toEqual([])
  const { loans } = (await treasurer.get(`/api/clubs/${clubId}/loans`)).body
  expect(loans.find(({ loanId }: { loanId: string }) => loanId === ownLoan)).toMatchObject({ person: ANONYMOUS, amount: 1_200_000, state: { status: 'repaid' } })
  const own = (await treasurer.get(`/api/loans/${ownLoan}`)).body
  expect(own).toMatchObject({ purposeNote: null, coSigner: { name: ANONYMOUS } })
  expect(own.versions.map(({ reason, note }: { reason: string; note: string | null }) => [reason, note])).toEqual([['initial', null], ['illness', null]])
  expect((await treasurer.get(`/api/loans/${neighbourLoan}`)).body.coSigner).toEqual({ name: ANONYMOUS, relation: 'chị dâu' })
  const { lines } = (await treasurer.get(`/api/clubs/${clubId}/ledger/book?fund=income`)).body
  expect(lines.find(({ memo }: { memo: string }) => memo.endsWith('đóng quý III'))).toMatchObject({ who: ANONYMOUS, memo: `Bà ${ANONYMOUS} đóng quý III`, in: 20_000 })
  const { rows } = await sql<{ witnesses: string[] }>`select witnesses from cash_count where club_id = ${clubId}`.execute(server.engine.db)
  expect(rows[0]!.witnesses).toEqual(['Ông Tẩn Văn Khác', `Bà ${ANONYMOUS}`])
  // The son who paid was named on their voucher.
  const { rows: sons } = await sql`select 1 from ledger_entry where party like ${`%${SON}%`} or memo like ${`%${SON}%`}`.execute(server.engine.db)
  expect(sons).toEqual([])
})

describe('of what is never changed the database lets a name go, and nothing else', () => {
  const db = () => server.engine.db
  const entry = async () => (await sql<{ id: string }>`select id from ledger_entry where club_id = ${clubId} and memo = 'Vốn vận động'`.execute(db())).rows[0]!.id

  test('a part of a text gives way to the word', async () => {
    const before = await vouchers()
    await sql`update ledger_entry set memo = ${`Vốn ${ANONYMOUS}`} where id = ${await entry()}`.execute(db())
    expect((await sql<{ memo: string }>`select memo from ledger_entry where memo like 'Vốn %'`.execute(db())).rows).toEqual([{ memo: `Vốn ${ANONYMOUS}` }])
    expect(await vouchers()).toEqual(before)
  })

  test('not another word, nothing added, nothing taken away, no other column', async () => {
    const entryId = await sql<{ id: string }>`select id from ledger_entry where club_id = ${clubId} and kind = 'capital-return'`.execute(db()).then(({ rows }) => rows[0]!.id)
    const refused = (set: ReturnType<typeof sql>) => expect(sql`update ledger_entry set ${set} where id = ${entryId}`.execute(db())).rejects.toThrow('ledger_entry is append-only')
    const withName = `Trả lại ${ANONYMOUS}`
    await refused(sql`memo = 'Trả lại vốn'`)
    await refused(sql`memo = ${`Trả lại vốn góp ${ANONYMOUS}`}`)
    await refused(sql`memo = ${`Trả hết ${ANONYMOUS}`}`)
    await refused(sql`memo = ''`)
    await refused(sql`party = ${ANONYMOUS}, person_id = null`)
    await refused(sql`memo = ${withName}, day = '2018-09-02'`)
    await refused(sql`memo = ${withName}, number = number + 1`)
    await refused(sql`memo = ${withName}, kind = 'donation'`)
    await refused(sql`reason = ${ANONYMOUS}`)
    await refused(sql`person_id = ${neighbourId}`)
    await expect(sql`delete from ledger_entry where id = ${entryId}`.execute(db())).rejects.toThrow('ledger_entry is append-only')
    await expect(sql`update ledger_posting set amount = amount + 1 where entry_id = ${entryId}`.execute(db())).rejects.toThrow('ledger_posting is append-only')
  })

  test('a list of witnesses keeps its length; a count keeps its sum; a percent sign is only a sign', async () => {
    const refused = (set: ReturnType<typeof sql>) => expect(sql`update cash_count set ${set} where club_id = ${clubId}`.execute(db())).rejects.toThrow('cash_count is append-only')
    await refused(sql`witnesses = ${JSON.stringify([ANONYMOUS])}::jsonb`)
    await refused(sql`witnesses = ${JSON.stringify(['Ông Tẩn Văn Khác', 'Bà %'])}::jsonb`)
    await refused(sql`counted = counted + 1`)
    await expect(sql`update consent set given = false, witness = ${ANONYMOUS} where witness is not null`.execute(db())).rejects.toThrow('consent is append-only')
    await expect(sql`update loan_result set result = 'worse', note = null`.execute(db())).rejects.toThrow('loan_result is append-only')
    await expect(sql`update loan_decision set in_favour = 1`.execute(db())).rejects.toThrow('loan_decision is append-only')
    await sql`update cash_count set witnesses = ${JSON.stringify([`Ông ${ANONYMOUS}`, `Bà ${ANONYMOUS}`])}::jsonb where club_id = ${clubId}`.execute(db())
    expect((await sql<{ witnesses: string[] }>`select witnesses from cash_count where club_id = ${clubId}`.execute(db())).rows[0]!.witnesses).toHaveLength(2)
  })
})

test('what was given stays given, by nobody who is known; nothing else of it may change', async () => {
  const { lines } = (await treasurer.get(`/api/clubs/${clubId}/contributions?purpose=gift`)).body
  expect(lines.filter(({ origin }: { origin: string }) => origin !== 'entry').map(({ giver, what, quantity }: Record<string, unknown>) => [giver, quantity, what])).toEqual([[ANONYMOUS, 1, 'Loa kéo'], [`Nhà bà ${ANONYMOUS}`, 20, 'gạo'], [ANONYMOUS, 20, 'gạo']])
  await expect(sql`update contribution set party = ${ANONYMOUS}, quantity = 1 where party is not null`.execute(server.engine.db)).rejects.toThrow('property/not-rewritten')
  await expect(sql`update goods_issue set what = 'ngô'`.execute(server.engine.db)).rejects.toThrow('property/not-rewritten')
})

test('the word of the migration is the word of the software', async () => {
  const { rows } = await sql<{ gone: boolean; other: boolean }>`select name_gone('Lý A', ${ANONYMOUS}) as gone, name_gone('Lý A', 'Người khác') as other`.execute(server.engine.db)
  expect(rows).toEqual([{ gone: true, other: false }])
})
