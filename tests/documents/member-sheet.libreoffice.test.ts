/** A member list that somebody opens in LibreOffice, saves, and sends back: 500 people, and not one cell is different. */
import { beforeAll, describe, expect, it } from 'vitest'
import { type Known, type KnownPerson, valuesOf } from '#features/members/member-import-known.ts'
import { look } from '#features/members/member-import.ts'
import { memberBook } from '#features/members/member-sheet.ts'
import { correctedBook } from '#features/members/member-sheet-corrected.ts'
import { readList } from '#features/members/member-sheet-read.ts'
import { importVi } from '#features/members/import-words.vi.ts'
import { ETHNICITIES } from '#features/people/ethnicity.ts'
import { DISABILITIES } from '#features/people/person.ts'
import { CLASSES } from '#features/people/poverty.ts'
import { day, dayOf } from '#kernel/day.ts'
import { isRefusal, type Refusal } from '#kernel/refusal.ts'
import type { Workbook } from '#kernel/workbook.ts'
import { writeWorkbook } from '#server/documents/write-workbook.ts'
import { convert } from './libreoffice.ts'
import { workbookOf } from './xlsx-parts.ts'

const TODAY = day('2018-09-30')
const COUNT = 500
const idOf = (at: number): string => `00000000-0000-4000-8000-${String(at).padStart(12, '0')}`
const CLUB = { id: idOf(9001), name: 'CLB Mẫu', areaId: idOf(9002), places: [], endedOn: null, groups: [{ id: idOf(9003), name: 'Tổ 1' }, { id: idOf(9004), name: 'Tổ 2' }] }
const of = <One>(list: readonly One[], at: number): One => list[at % list.length]!
const FAMILIES = ['Giàng', 'Lý', 'Vàng', 'Hoàng', 'Lù', 'Thào', 'Nông', 'Bàn', 'Triệu', 'Đặng']
const GIVEN = ['An', 'Bình', 'Chư', 'Dở', 'Đức', 'Hoa', 'Liên', 'Mẩy', 'Páo', 'Sáu', 'Thụ', 'Yến', 'Phượng']
const HAMLETS = ['Thôn 3', '3', '=SUM(A1)', 'Bản Phố 2', '+84', '1/2', '0123', '#N/A', "'Thôn", 'Nậm Mòn & Cốc Ly <trên>', '@home', '12E5', 'TRUE']

const members = Array.from({ length: COUNT }, (_, at): KnownPerson => {
  const spell = { id: idOf(at + 2000), joinedOn: dayOf(2016 + (at % 3), 1 + (at % 9), 1 + (at % 28)) }
  const birth = { year: 1905 + (at % 90), month: at % 3 === 0 ? null : 1 + (at % 12), date: at % 3 === 2 ? 1 + (at % 28) : null }
  return {
    person: {
      id: idOf(at), fullName: `${of(FAMILIES, at)} ${at % 2 ? 'Thị' : 'Văn'} ${of(GIVEN, at)} ${of(GIVEN, at * 7 + 3)}`, birth: at % 17 === 0 ? null : birth, sex: at % 2 ? 'female' : 'male', areaId: CLUB.areaId, hamlet: at % 11 === 0 ? null : of(HAMLETS, at), phone: at % 2 ? `09${String(10_000_000 + at)}` : null,
      phoneOwner: at % 6 ? null : 'con trai, anh "Minh"', guardian: null, guardianPhone: null, note: at % 8 ? null : '=HYPERLINK("x")', householdId: idOf(at), diedOn: null, anonymisedAt: null, version: 1,
    },
    circumstance: {
      ethnicity: at % 13 === 0 ? null : of(Object.keys(ETHNICITIES), at), disability: at % 5 ? of(DISABILITIES, at) : null, livesAlone: at % 4 ? at % 3 === 0 : null,
      classes: at % 7 === 0 ? [] : [{ year: 2015 + (at % 4), class: of(CLASSES, at), proof: at % 3 ? null : `0${at}/GCN` }],
    },
    clubId: CLUB.id, club: CLUB.name, spell: { ...spell, groupId: at % 3 ? null : CLUB.groups[0]!.id, group: at % 3 ? null : 'Tổ 1' }, spells: [{ ...spell, clubId: CLUB.id, club: CLUB.name, leftOn: null }],
  }
})
const known: Known = { clubs: [CLUB], members, applicants: [], roots: new Map(members.map(({ person }) => [person.id, person.id])), elsewhere: new Map() }
const book = memberBook({
  sheetId: idOf(9005), list: { kind: 'club', id: CLUB.id, name: CLUB.name }, on: TODAY, sample: true, groups: ['Tổ 1', 'Tổ 2'], clubs: null, members: members.map((member) => ({ personId: member.person.id, values: valuesOf(member, TODAY) })),
})
const readBack = (workbook: Workbook) => taken(readList(workbook, { learnt: new Map(), given: {} }, TODAY))
function taken<Answer>(answer: Answer | Refusal): Answer {
  if (isRefusal(answer)) throw new Error(answer.refused)
  return answer as Answer
}

describe('a member list saved by LibreOffice', () => {
  let saved: Workbook
  beforeAll(async () => {
    saved = await workbookOf(await convert(await writeWorkbook(book), 'thanh-vien.XLSX', 'xlsx'))
  })

  it('has the same 500 people in every cell, and knows what stood in it', () => {
    const list = readBack(saved)
    expect(list.base?.rows.size).toBe(COUNT)
    expect(list.rows).toHaveLength(COUNT)
    const looked = look(list, known, { ofClub: true, joinedOn: TODAY, today: TODAY })
    expect(looked.flatMap(({ changes }) => changes)).toEqual([])
    expect(looked.flatMap(({ faults }) => faults.map(({ row, text, refusal }) => [row, text, refusal.refused]))).toEqual([])
    expect(looked.flatMap(({ row }) => row.notes)).toEqual([])
    expect(new Set(looked.map(({ kind }) => kind))).toEqual(new Set(['same']))
  })

  it('keeps the keys out of sight', () => {
    expect(saved.sheets[0]!.hiddenColumns).toEqual([0, 1])
    expect(saved.sheets.filter(({ hidden }) => !hidden).map(({ name }) => name)).toEqual(['Thành viên', 'Hướng dẫn'])
  })

  it('and a marked copy of it, saved again, still compares with what was taken away', async () => {
    const list = readBack(saved)
    const marked = correctedBook({ workbook: saved, list, faults: [{ ...list.rows[4]!.at('birth'), refusal: { refused: 'people/no-such-day', because: { text: '31/02/1955', month: 2, year: 1955, days: 28 } } }], corrections: {}, sentences: importVi.faults, sample: true })
    const again = readBack(await workbookOf(await convert(await writeWorkbook(marked), 'danh-dau.XLSX', 'xlsx')))
    expect(look(again, known, { ofClub: true, joinedOn: TODAY, today: TODAY }).filter(({ kind }) => kind !== 'same')).toEqual([])
  })
})
