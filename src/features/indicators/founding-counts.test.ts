/** The strip above the table of clubs, in the figures of the plan of 2018. */
import { expect, test } from 'vitest'
import type { FoundingView } from '#features/clubs/club-view.ts'
import { foundingCounts, placesMissing } from './founding-counts.ts'

type Row = FoundingView['rows'][number]
const row = (name: string, given: Partial<Row>): Row => ({ name, status: 'preparing', decidedOn: null, overdue: false, steps: [], ...given }) as Row
const late = [{ step: 'place-chosen', state: 'done' }, { step: 'members-signed', state: 'overdue' }] as Row['steps']
const place = (area: string, wanted: number, missing: number) => ({ area, wanted, founded: 0, preparing: wanted - missing, missing })

test('3 of the 5 clubs that the plan gives to its districts are decided; Si Ma Cai 1 is late at its members', () => {
  const rows = [row('Bảo Yên 1', { decidedOn: '2018-08-20', status: 'active' }), row('Bắc Hà 1', { decidedOn: '2018-08-20', status: 'launched' }), row('Văn Bàn 1', { decidedOn: '2018-09-01', status: 'decided' }), row('Si Ma Cai 1', { overdue: true, steps: late })]
  expect(foundingCounts({ rows, breakdown: [place('Văn Bàn', 1, 0), place('Bảo Yên', 2, 1), place('Bắc Hà', 1, 0), place('Si Ma Cai', 1, 0)] })).toEqual({ founded: 3, wanted: 5, late: [{ name: 'Si Ma Cai 1', step: 'members-signed' }] })
})

test('a plan that names no places wants the clubs that are there, and a dissolved one is not founded', () => {
  expect(foundingCounts({ rows: [row('Một', { decidedOn: '2018-08-20', status: 'dissolved' }), row('Hai', {})], breakdown: [] })).toEqual({ founded: 0, wanted: 2, late: [] })
})

test('where nobody prepares a club yet', () => {
  expect(placesMissing({ breakdown: [place('Bảo Yên', 2, 1), place('Bắc Hà', 1, 0)] })).toEqual([{ area: 'Bảo Yên', count: 1 }])
})
