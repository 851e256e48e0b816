/** An officer's account from the slip to the hand-over, through the front door. */
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { day } from '#kernel/day.ts'
import { hashSecret } from '#server/sign-in.ts'
import { type Answer, communeOf, districtOf, openTestServer, type Person, type TestServer } from '../../../tests/test-server.ts'
import { saveSetupCode } from './setup-code.db.ts'

let server: TestServer
let administrator: Person
let districtOfficer: Person
beforeAll(async () => {
  server = await openTestServer()
})
afterAll(() => server.close())

const isPerson = (signedIn: Person | Answer): signedIn is Person => 'post' in signedIn
const refusedOf = (signedIn: Person | Answer): string => (isPerson(signedIn) ? 'signed in' : signedIn.body.refused)
async function enter(phone: string, password: string): Promise<Person> {
  const signedIn = await server.signIn(phone, password)
  if (!isPerson(signedIn)) throw new Error(JSON.stringify(signedIn.body))
  return signedIn
}

describe('the first administrator', () => {
  const given = { name: 'Người Quản Trị', phone: '0911 222 333', password: 'mot mat khau dai' }

  test('is made with the code printed at the first start, and only once', async () => {
    expect((await server.stranger.get('/api/session')).body.setupNeeded).toBe(true)
    await saveSetupCode(server.engine.db, 'abcd-efgh-kmnp')
    expect((await server.stranger.post('/api/setup', { ...given, code: 'abcd-efgh-kmnq' })).body.refused).toBe('accounts/wrong-setup-code')
    expect((await server.stranger.post('/api/setup', { ...given, code: ' ABCD-efgh-kmnp ' })).status).toBe(201)
    expect((await server.stranger.post('/api/setup', { ...given, phone: '0911222334', code: 'abcd-efgh-kmnp' })).body.refused).toBe('accounts/already-set-up')
    administrator = await enter('0911222333', given.password)
    expect((await server.stranger.get('/api/session')).body.setupNeeded).toBe(false)
  })

  test('can never be the last to go', async () => {
    const { body } = await administrator.get('/api/accounts')
    const holdingId = body.accounts[0].roles[0].id
    expect((await administrator.post('/api/accounts/roles/end', { holdingId, lastDay: '2018-12-31', reason: 'hết nhiệm kỳ' })).body.refused).toBe('accounts/last-administrator')
  })
})

const DISTRICT_ROLE = { role: 'district-officer', ...districtOf('086'), from: '2018-01-01' }

describe('an account issued by the officer above', () => {
  test('is handed over on a slip, whose password must be changed first', async () => {
    const issued = await administrator.post('/api/accounts', { name: 'Giàng Thị Mẫu', phone: '+84 912 345 678', role: DISTRICT_ROLE })
    expect(issued.status).toBe(201)
    const { slip } = issued.body
    expect(slip).toMatchObject({ name: 'Giàng Thị Mẫu', phone: '0912345678', password: expect.stringMatching(/^[a-z2-9]{4}(-[a-z2-9]{4}){2}$/) })
    const fresh = await enter('0912345678', slip.password)
    expect((await fresh.get('/api/areas')).body.refused).toBe('access/must-change-password')
    expect((await fresh.post('/api/session/password', { current: slip.password, next: slip.password })).body.refused).toBe('accounts/same-password')
    expect((await fresh.post('/api/session/password', { current: slip.password, next: '0912345678' })).body.refused).toBe('accounts/weak-password')
    expect((await fresh.post('/api/session/password', { current: 'wrong', next: 'mot mat khau moi' })).body.refused).toBe('accounts/wrong-password')
    expect((await fresh.post('/api/session/password', { current: slip.password, next: 'mot mat khau moi' })).status).toBe(201)
    districtOfficer = await enter('0912345678', 'mot mat khau moi')
    expect((await districtOfficer.get('/api/areas')).status).toBe(200)
  })

  test('its one-time password is told once and is kept nowhere', async () => {
    const id = crypto.randomUUID()
    const body = { id, name: 'Người Thứ Hai', phone: '0912345679', role: DISTRICT_ROLE }
    const first = await administrator.post('/api/accounts', body)
    const again = await administrator.post('/api/accounts', body)
    expect([again.status, again.body.slip.password]).toEqual([200, null])
    const { rows } = await sql<{ answer: string }>`select answer::text as answer from write`.execute(server.engine.db)
    expect(rows.some(({ answer }) => answer.includes(first.body.slip.password))).toBe(false)
  })

  test('a slip that was not used within seven days stops working', async () => {
    const issued = await administrator.post('/api/accounts', { name: 'Người Thứ Ba', phone: '0912345680', role: DISTRICT_ROLE })
    server.setDay(day('2018-10-08'))
    expect(refusedOf(await server.signIn('0912345680', issued.body.slip.password))).toBe('accounts/slip-expired')
    server.setDay(day('2018-09-30'))
  })

  test('nobody issues above themselves, outside their area or for a phone in use', async () => {
    const issue = async (role: object, phone = '0933333333') => {
      const { status, body } = await districtOfficer.post('/api/accounts', { name: 'Ai Đó Khác', phone, role: { from: '2018-01-01', ...role } })
      return [status, body.refused]
    }
    expect(await issue({ role: 'province-specialist', ...districtOf('086') })).toEqual([409, 'accounts/not-yours-to-issue'])
    expect(await issue({ role: 'commune-officer', ...communeOf('03109') })).toEqual([403, 'access/not-yours'])
    expect(await issue({ role: 'commune-officer', ...districtOf('086') })).toEqual([409, 'accounts/wrong-level'])
    expect(await issue({ role: 'commune-officer', ...communeOf('02914') }, '0912345678')).toEqual([409, 'accounts/phone-in-use'])
    expect(await issue({ role: 'club-chair', ...communeOf('02914') })).toEqual([409, 'accounts/club-missing'])
    expect(await issue({ role: 'commune-officer', ...communeOf('02914'), to: '2017-01-01' })).toEqual([409, 'accounts/ends-before-it-begins'])
    expect((await districtOfficer.post('/api/accounts', { name: 'A', phone: '12', role: {} })).status).toBe(422)
  })
})

describe('signing in', () => {
  test('five wrong passwords lock the account for a quarter of an hour; a reset opens it', async () => {
    for (let count = 1; count <= 4; count += 1) expect(refusedOf(await server.signIn('0912345678', 'sai mat khau'))).toBe('accounts/wrong-sign-in')
    expect(refusedOf(await server.signIn('0912345678', 'sai mat khau'))).toBe('accounts/locked')
    expect(refusedOf(await server.signIn('0912345678', 'mot mat khau moi'))).toBe('accounts/locked')
    const reset = await administrator.post('/api/accounts/reset', { accountId: districtOfficer.accountId })
    expect(reset.status).toBe(201)
    expect((await districtOfficer.get('/api/areas')).body.refused).toBe('access/not-signed-in')
    const back = await enter('0912345678', reset.body.slip.password)
    await back.post('/api/session/password', { current: reset.body.slip.password, next: 'mat khau lan ba' })
    districtOfficer = await enter('0912345678', 'mat khau lan ba')
  })

  test('guesses sent all at once are all counted', async () => {
    const answers = await Promise.all(Array.from({ length: 12 }, () => server.signIn('0912345679', 'doan mo')))
    expect(answers.map(refusedOf).filter((refused) => refused === 'accounts/locked').length).toBeGreaterThan(0)
    expect(refusedOf(await server.signIn('0912345679', 'doan mo'))).toBe('accounts/locked')
  })

  test('an unknown phone is answered like a wrong password', async () => {
    expect(refusedOf(await server.signIn('0999999999', 'gi cung duoc'))).toBe('accounts/wrong-sign-in')
  })

  test('signing out everywhere ends every session', async () => {
    const other = await enter('0912345678', 'mat khau lan ba')
    expect((await other.post('/api/session/end-everywhere')).body.ended).toBe(2)
    expect((await districtOfficer.get('/api/areas')).body.refused).toBe('access/not-signed-in')
    districtOfficer = await enter('0912345678', 'mat khau lan ba')
  })
})

describe('when a term ends', () => {
  const holdingOf = async (phone: string): Promise<string> => {
    const { body } = await administrator.get('/api/accounts')
    return body.accounts.find((account: { phone: string }) => account.phone === phone).roles[0].id
  }

  test('the role passes to a successor from the next day on', async () => {
    const handed = await administrator.post('/api/accounts/hand-over', { holdingId: await holdingOf('0912345678'), lastDay: '2018-10-31', to: { name: 'Người Kế Nhiệm', phone: '0912345688' } })
    expect(handed.status).toBe(201)
    await enter('0912345688', handed.body.slip.password)
    const rolesOn = async (phone: string, on: string) => {
      server.setDay(day(on))
      const { body } = await administrator.get('/api/accounts')
      server.setDay(day('2018-09-30'))
      return body.accounts.find((account: { phone: string }) => account.phone === phone).roles.map((role: { from: string; to: string | null }) => [role.from, role.to])
    }
    expect(await rolesOn('0912345678', '2018-11-01')).toEqual([['2018-01-01', '2018-10-31']])
    expect(await rolesOn('0912345688', '2018-11-01')).toEqual([['2018-11-01', null]])
    expect((await districtOfficer.get('/api/accounts')).status).toBe(200)
    server.setDay(day('2018-11-01'))
    expect((await districtOfficer.get('/api/accounts')).body.refused).toBe('access/not-yours')
    server.setDay(day('2018-09-30'))
    expect((await administrator.post('/api/accounts/hand-over', { holdingId: await holdingOf('0912345678'), lastDay: '2018-10-31', to: { name: 'Ai Nữa', phone: '0912345689' } })).body.refused).toBe('accounts/already-handed-over')
  })

  test('an account that has ended signs nobody in, and its sessions are over at once', async () => {
    const person = await server.person('commune-officer', communeOf('02914'))
    expect((await administrator.post('/api/accounts/end', { accountId: person.accountId, reason: 'chuyển công tác' })).status).toBe(201)
    expect((await person.get('/api/areas')).body.refused).toBe('access/not-signed-in')
    expect(refusedOf(await server.signIn(person.phone, 'mat-khau-thu'))).toBe('accounts/ended')
  })

  test('nobody resets or ends their own account', async () => {
    expect((await administrator.post('/api/accounts/end', { accountId: administrator.accountId, reason: 'thử xem sao' })).body.refused).toBe('accounts/not-your-own')
  })
})

test('passwords are kept as salted hashes', async () => {
  const { rows } = await sql<{ password: string }>`select password from credential`.execute(server.engine.db)
  expect(rows.length).toBeGreaterThan(3)
  for (const { password } of rows) expect(password).toMatch(/^[0-9a-f]{32}:[0-9a-f]{128}$/)
  expect(await hashSecret('x')).not.toBe(await hashSecret('x'))
})
