/** What the screens of figures ask for: the sheet of clubs, and a month's frozen figures. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { readXlsx } from '#server/documents/read-xlsx.ts'
import type { Workbook } from '#kernel/workbook.ts'
import { makeClub, officers, register } from '../../../tests/registers.ts'
import { communeOf, districtOf, LAO_CAI, openTestServer, type Person, type TestServer } from '../../../tests/test-server.ts'

const COMMUNE = communeOf('03109')
const ELSEWHERE = communeOf('02647')
let server: TestServer
let officer: Person
let specialist: Person
beforeAll(async () => {
  server = await openTestServer()
  ;({ officer, specialist } = await officers(server, COMMUNE, LAO_CAI))
})
afterAll(() => server.close())

const pick = ({ fullName, birth, sex, areaId, hamlet, phone, phoneOwner, guardian, guardianPhone }: Record<string, unknown>) => ({ fullName, birth, sex, areaId, hamlet, phone, phoneOwner, guardian, guardianPhone, note: null })

test('the sheet has the clubs within reach, as on the day, and is an Excel file that can be read', async () => {
  const clubId = await makeClub(specialist, COMMUNE.areaId, { name: 'Câu lạc bộ Nậm Tha 1' })
  await makeClub(specialist, ELSEWHERE.areaId, { name: 'Câu lạc bộ nơi khác' })
  await register(officer, clubId, COMMUNE.areaId, { birth: '1950' })
  const names = async (person: Person, query = '') => {
    const answer = await person.get(`/api/figures.xlsx${query}`)
    expect([answer.status, answer.headers['content-type']]).toEqual([200, 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'])
    const book = (await readXlsx(answer.bytes, 'so-lieu.xlsx')) as Workbook
    return book.sheets[0]!.rows.map(({ cells }) => cells[1]?.text ?? '').filter((text) => text.startsWith('Câu lạc bộ ') || text.startsWith('Cộng'))
  }
  expect(await names(specialist)).toEqual(['Câu lạc bộ Nậm Tha 1', 'Câu lạc bộ nơi khác', 'Cộng 2 câu lạc bộ'])
  expect(await names(officer)).toEqual(['Câu lạc bộ Nậm Tha 1', 'Cộng 1 câu lạc bộ'])
  expect(await names(officer, `?area=${ELSEWHERE.areaId}`)).toEqual([])
  expect(await names(specialist, `?area=${COMMUNE.areaId}`)).toEqual(['Câu lạc bộ Nậm Tha 1', 'Cộng 1 câu lạc bộ'])
})

test('a month’s frozen figures show where a recount differs; whoever keeps another district does not see them', async () => {
  const clubId = await makeClub(specialist, COMMUNE.areaId)
  const id = await register(officer, clubId, COMMUNE.areaId, { birth: '1950' })
  const frozenOf = async (person: Person, query: string) => (await person.get(`/api/figures/frozen${query}`)).body
  expect((await frozenOf(specialist, '?year=2018&month=8')).frozen).toEqual([])
  expect((await specialist.post('/api/figures/freeze', { clubIds: [clubId], year: 2018, month: 8 })).status).toBe(201)
  expect(await frozenOf(specialist, '?year=2018&month=8')).toMatchObject({ first: '2018-08-01', last: '2018-08-31', frozen: [{ clubId, figures: { total: 1, 'aged-55': 1 }, drift: [] }] })
  const { body: person } = await officer.get(`/api/people/${id}`)
  await officer.post('/api/people/edit', { personId: id, version: person.version, person: { ...pick(person), birth: { year: 1970, month: null, date: null } }, circumstance: null })
  const [frozen] = (await frozenOf(officer, '?year=2018&month=8')).frozen
  expect(frozen.figures['aged-55']).toBe(1)
  expect(frozen.drift).toContainEqual({ name: 'aged-55', frozen: 1, now: 0 })
  const other = await server.person('district-officer', districtOf('082'))
  expect((await frozenOf(other, '?year=2018&month=8')).frozen).toEqual([])
  expect(await frozenOf(specialist, '')).toMatchObject({ first: '2018-08-01', last: '2018-08-31' })
})
