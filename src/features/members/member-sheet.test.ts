/** The list as a file: what heads and cells mean, however people write them; and that what goes out comes back the same. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { ETHNICITIES } from '#features/people/ethnicity.ts'
import { DISABILITIES, plainName, SEXES } from '#features/people/person.ts'
import { CLASSES } from '#features/people/poverty.ts'
import { day, dayOf, daysInMonth } from '#kernel/day.ts'
import { isRefusal } from '#kernel/refusal.ts'
import type { Workbook, XlsxCell } from '#kernel/workbook.ts'
import { readXlsx } from '#server/documents/read-xlsx.ts'
import { writeWorkbook } from '#server/documents/write-workbook.ts'
import { type Known, type KnownPerson, valuesOf } from './member-import-known.ts'
import { look } from './member-import.ts'
import { memberBook, shown } from './member-sheet.ts'
import { type ReadList, readList } from './member-sheet-read.ts'

const TODAY = day('2018-09-30')
const cell = (text: string): XlsxCell => ({ text, kind: text === '' ? 'empty' : 'text', formula: false, legacy: null })
const bookOf = (...rows: string[][]): Workbook => ({ uses1904: false, sheets: [{ name: 'DS', hidden: false, hiddenColumns: [], rows: rows.map((cells, at) => ({ number: at + 1, cells: cells.map(cell) })) }] })
function read(...rows: string[][]): ReadList {
  const list = readList(bookOf(...rows), { learnt: new Map(), given: {} }, TODAY)
  if (isRefusal(list)) throw new Error(list.refused)
  return list
}

describe('heads', () => {
  test('stand below a title and the place, are read without marks, commas and capitals, and a numbering below them is no person', () => {
    const list = read(['ỦY BAN NHÂN DÂN XÃ'], ['DANH SÁCH NGƯỜI CAO TUỔI'], ['STT', 'HỌ VÀ TÊN', 'Ngày, tháng, năm sinh', 'Giới', 'Chỗ ở hiện nay', 'SĐT'], ['1', '2', '3', '4', '5', '6'], ['1', 'Lý Thị Dung', '1950', 'Nữ', 'Thôn 2', ''])
    expect(list.rows.map(({ number, values }) => [number, values.fullName, shown('birth', values), values.hamlet])).toEqual([[5, 'Lý Thị Dung', '1950', 'Thôn 2']])
  })

  test('with the year of birth in the column of one’s sex, or with a mark at the women', () => {
    const split = read(['TT', 'Họ tên', 'Năm sinh', '', 'Thôn'], ['', '', 'Nam', 'Nữ', ''], ['1', 'Lò Văn Một', '1950', '', 'A'], ['2', 'Lò Thị Hai', '', '1952', 'A'], ['3', 'Lò Thị Ba', '1950', '1952', 'A'])
    expect(split.rows.map(({ values, faults }) => [values.sex, values.birth?.year, faults.map(({ refusal }) => refusal.refused)])).toEqual([['male', 1950, []], ['female', 1952, []], ['male', 1950, ['members/two-births']]])
    const marked = read(['Họ và tên', 'Năm sinh', 'Nữ'], ['Lò Văn Một', '1950', ''], ['Lò Thị Hai', '1952', 'x'])
    expect(marked.rows.map(({ values }) => values.sex)).toEqual(['male', 'female'])
    expect(marked.missing).toEqual([])
  })

  test('“Năm” and “Nam” are not taken for each other, and what is guessed is only a guess', () => {
    const list = read(['Họ và tên', 'Giới tính', 'Năm', 'Quê quán (thôn)', 'Ký tên'], ['Lò Thị Hai', 'Nữ', '1952', 'Thôn 1', ''])
    expect(list.heads.headings.filter(({ how }) => how === null).map(({ heading, guess }) => [heading, guess])).toEqual([['Năm', null], ['Quê quán (thôn)', 'hamlet'], ['Ký tên', null]])
    expect(list.rows[0]!.values).toMatchObject({ birth: null, hamlet: null })
  })

  test('sums, headings of groups and signatures are told and are no people', () => {
    const list = read(['TT', 'Họ và tên', 'Năm sinh', 'Giới tính'], ['', 'Thôn Bản Mẫu', '', ''], ['1', 'Lò Thị Hai', '1952', 'Nữ'], ['', 'Tổng cộng', '1', ''], ['', '', '', 'NGƯỜI LẬP'])
    expect(list.rows.map(({ number }) => number)).toEqual([3])
    expect(list.ignored).toEqual([{ row: 2, text: 'Thôn Bản Mẫu' }, { row: 4, text: 'Tổng cộng · 1' }, { row: 5, text: 'NGƯỜI LẬP' }])
  })
})

describe('cells', () => {
  const rowWith = (head: string, text: string) => read(['Họ và tên', 'Giới tính', head], ['Lò Thị Hai', 'Nữ', text]).rows[0]!
  test.each([
    ['Diện hộ', 'hn', 'review', 'Hộ nghèo 2018'], ['Diện hộ', 'Cận nghèo (2017)', 'review', 'Hộ cận nghèo 2017'], ['Hoàn cảnh', 'hộ có hoàn cảnh khó khăn', 'review', 'Hoàn cảnh khó khăn 2018'],
    ['Dân tộc', 'H’Mông', 'ethnicity', 'Mông'], ['Dân tộc', 'dân tộc Dao', 'ethnicity', 'Dao'], ['Dân tộc', 'ha nhi', 'ethnicity', 'Hà Nhì'],
    ['Điện thoại', '0912.345.678', 'phone', '0912345678'], ['Điện thoại', '+84 912 345 678', 'phone', '0912345678'], ['Sống một mình', 'x', 'livesAlone', 'Có'], ['Khuyết tật', 'khiếm thị', 'disability', 'Nhìn'], ['Ngày vào', '2/9/2017', 'joinedOn', '02/09/2017'],
  ] as const)('%s “%s”', (head, text, aspect, meaning) => {
    const { values, faults } = rowWith(head, text)
    expect([shown(aspect, values), faults]).toEqual([meaning, []])
  })
})

/** Letters and signs that a spreadsheet program may take for something else. */
const words = (most: number) => fc.array(fc.constantFrom(...'aăâbcdđeêghiklmnoôơpqrstuưvxyÁẤẶỆỈỌỨỹ0123456789 ', '=', '+', '-', '@', '#N/A', '"', "'", '<', '&', ';', '_x000D_', '1/2', '%'), { maxLength: 12 }).map((parts) => plainName(parts.join('')).slice(0, most).trim() || null)
const name = fc.tuple(fc.constantFrom('Lý', 'Đặng', 'Hoàng', 'Giàng'), fc.constantFrom('Thị', 'Văn', 'A', 'Ngọc Ánh'), fc.stringMatching(/^[A-ZĐ][a-zăâđêôơưáàảãạếềểễệíìỉĩị]{1,8}$/)).map((parts) => parts.join(' '))
const birth = fc.record({ year: fc.integer({ min: 1890, max: 2015 }), month: fc.option(fc.integer({ min: 1, max: 12 })), date: fc.option(fc.integer({ min: 1, max: 31 })) }).map(({ year, month, date }) => ({ year, month, date: month !== null && date !== null && date <= daysInMonth(year, month) ? date : null }))
const phone = fc.stringMatching(/^0[1-9][0-9]{8,9}$/)
const CLUB = { id: '11111111-1111-4111-8111-111111111111', name: 'CLB Mẫu', areaId: '22222222-2222-4222-8222-222222222222', places: [], endedOn: null, groups: [{ id: '33333333-3333-4333-8333-333333333333', name: 'Tổ 1' }, { id: '44444444-4444-4444-8444-444444444444', name: 'Tổ Đội =2' }] }
const member = fc
  .record({
    id: fc.uuid({ version: 4 }), fullName: name, birth: fc.option(birth), sex: fc.constantFrom(...SEXES), hamlet: words(100), phone: fc.option(phone), phoneOwner: words(100), note: words(500), ethnicity: fc.option(fc.constantFrom(...Object.keys(ETHNICITIES))),
    disability: fc.option(fc.constantFrom(...DISABILITIES)), livesAlone: fc.option(fc.boolean()), classes: fc.uniqueArray(fc.record({ year: fc.integer({ min: 1995, max: 2018 }), class: fc.constantFrom(...CLASSES), proof: words(200) }), { selector: ({ year }) => year, maxLength: 3 }),
    joined: fc.integer({ min: 1, max: 28 }), group: fc.option(fc.constantFrom(...CLUB.groups)),
  })
  .map(({ id, fullName, birth, sex, hamlet, phone, phoneOwner, note, ethnicity, disability, livesAlone, classes, joined, group }): KnownPerson => {
    const spell = { id, joinedOn: dayOf(2017, 6, joined) }
    return {
      person: { id, fullName, birth, sex, areaId: CLUB.areaId, hamlet, phone, phoneOwner, guardian: null, guardianPhone: null, note, householdId: id, diedOn: null, anonymisedAt: null, version: 1 },
      circumstance: { ethnicity, disability, livesAlone, classes: classes.toSorted((one, other) => one.year - other.year) }, clubId: CLUB.id, club: CLUB.name,
      spell: { ...spell, groupId: group?.id ?? null, group: group?.name ?? null }, spells: [{ ...spell, clubId: CLUB.id, club: CLUB.name, leftOn: null }],
    }
  })

describe('what goes out comes back', () => {
  async function backAgain(members: readonly KnownPerson[], ofArea: boolean) {
    const list = { kind: ofArea ? ('area' as const) : ('club' as const), id: CLUB.id, name: CLUB.name }
    const book = memberBook({ sheetId: '55555555-5555-4555-8555-555555555555', list, on: TODAY, sample: false, groups: CLUB.groups.map(({ name: group }) => group), clubs: ofArea ? [CLUB.name] : null, members: members.map((each) => ({ personId: each.person.id, values: valuesOf(each, TODAY) })) })
    const workbook = await readXlsx(await writeWorkbook(book), 'a.xlsx')
    if (isRefusal(workbook)) throw new Error(workbook.refused)
    const back = readList(workbook, { learnt: new Map(), given: {} }, TODAY)
    if (isRefusal(back)) throw new Error(back.refused)
    const known: Known = { clubs: [CLUB], members, applicants: [], roots: new Map(members.map(({ person }) => [person.id, person.id])), elsewhere: new Map() }
    return { back, looked: look(back, known, { ofClub: !ofArea, joinedOn: TODAY, today: TODAY }) }
  }

  test('any members at all: no change, no fault, nothing remarked', async () => {
    await fc.assert(fc.asyncProperty(fc.uniqueArray(member, { selector: ({ person }) => person.id, minLength: 1, maxLength: 8 }), fc.boolean(), async (members, ofArea) => {
      const { back, looked } = await backAgain(members, ofArea)
      expect(looked.map(({ kind, changes, faults, row }) => [kind, changes, faults.map(({ refusal, text }) => [refusal, text]), row.notes])).toEqual(members.map(() => ['same', [], [], []]))
      expect([back.ignored, back.rows.map(({ key }) => key)]).toEqual([[], members.map(({ person }) => person.id)])
    }), { numRuns: 60 })
  })

  test('one cell changed is one change, and none of another', async () => {
    await fc.assert(fc.asyncProperty(member, member, async (one, other) => {
      const changed = { ...one, person: { ...one.person, hamlet: 'Thôn Khác' } }
      fc.pre(one.person.id !== other.person.id && one.person.hamlet !== 'Thôn Khác')
      const { looked } = await backAgain([changed, other], false)
      expect(looked.every(({ changes }) => changes.length === 0)).toBe(true)
      const known: Known = { clubs: [CLUB], members: [one, other], applicants: [], roots: new Map([one, other].map(({ person }) => [person.id, person.id])), elsewhere: new Map() }
      const { back } = await backAgain([changed, other], false)
      expect(look(back, known, { ofClub: true, joinedOn: TODAY, today: TODAY }).flatMap(({ number, changes }) => changes.map(({ field, inFile, will }) => [number, field, inFile, will]))).toEqual([[2, 'hamlet', 'Thôn Khác', 'system']])
    }), { numRuns: 15 })
  })
})
