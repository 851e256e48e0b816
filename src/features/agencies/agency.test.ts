import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { day } from '#kernel/day.ts'
import { type Agency, type AgencyKind, matchAgencies } from './agency.ts'

type Listed = { key: string; name: string; kind: AgencyKind; area: string; asked?: 'requested'; parent?: string; aliases?: string[]; from?: string; to?: string }
const listed = (JSON.parse(readFileSync('db/reference/agencies-lao-cai.json', 'utf8')) as { agencies: Listed[] }).agencies
const IN_2018 = listed
  .filter((each) => (each.from ?? '2016-01-01') <= '2018-05-28')
  .map((each): Agency => ({
    id: each.key, kind: each.kind, areaId: each.area, areaLevel: each.area.length === 2 ? 'province' : 'district', asked: each.asked ?? 'assigned', name: each.name,
    aliases: each.aliases ?? [], parentId: each.parent ?? null, successorIds: [], from: day('2016-01-01'), to: null,
  }))
const keys = (printed: string) => matchAgencies(printed, IN_2018).map((agency) => agency.id).sort()
const NINE = ['080', '082', '083', '084', '085', '086', '087', '088', '089']
const UNIONS = ['cuu-chien-binh-tinh', 'ldld-tinh', 'nong-dan-tinh', 'phu-nu-tinh', 'tinh-doan']

test.each([
  ['Ban đại diện Hội Người cao tuổi tỉnh', 'hoi-nct-tinh'],
  ['Sở Lao động - Thương binh và Xã hội', 'so-ldtbxh'],
  ['Sở Lao động – Thương binh và Xã hội:', 'so-ldtbxh'],
  ['Sở Tài chính', 'so-tai-chinh'],
  ['Sở Y tế', 'so-y-te'],
  ['Sở Văn hóa, Thể thao và Du lịch', 'so-vhttdl'],
  ['Sở Nông nghiệp và Phát triển nông thôn', 'so-nnptnt'],
  ['Sở Thông tin và truyền thông', 'so-tttt'],
  ['Đài Phát thanh và Truyền hình tỉnh', 'dai-ptth'],
  ['Đài phát thanh - Truyền hình tỉnh', 'dai-ptth'],
  ['Đài PT-TH tỉnh', 'dai-ptth'],
  ['Báo Lào Cai', 'bao-lao-cai'],
  ['Cổng thông tin điện tử tỉnh Lào Cai', 'cong-ttdt'],
  ['Cổng TTĐT tỉnh', 'cong-ttdt'],
  ['Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh', 'mttq-tinh'],
  ['Uỷ ban MTTQ tỉnh', 'mttq-tinh'],
  ['UBND huyện Văn Bàn', 'ubnd-089'],
])('section VI and the recipients of the plan of 2018: %s', (printed, key) => {
  expect(keys(printed)).toEqual([key])
})

test('one phrase for many bodies', () => {
  expect(keys('UBND các huyện, thành phố')).toEqual(NINE.map((code) => `ubnd-${code}`))
  expect(keys('Ủy ban nhân dân các huyện, thành phố')).toEqual(NINE.map((code) => `ubnd-${code}`))
  expect(keys('Hội Người cao tuổi các huyện, thành phố')).toEqual(NINE.map((code) => `hoi-nct-${code}`))
  expect(keys('Ban đại diện Hội Người cao tuổi các huyện, xã')).toEqual(NINE.map((code) => `hoi-nct-${code}`))
  expect(keys('các Đoàn thể tỉnh')).toEqual(UNIONS)
})

test('only the districts that are named', () => {
  expect(keys('UBND các huyện Văn Bàn, Bảo Yên, Bắc Hà, Si Ma Cai')).toEqual(['ubnd-084', 'ubnd-085', 'ubnd-087', 'ubnd-089'])
  expect(keys('Hội Người cao tuổi các huyện Văn Bàn và Bảo Yên')).toEqual(['hoi-nct-087', 'hoi-nct-089'])
  expect(keys('UBND thành phố Lào Cai')).toEqual(['ubnd-080'])
  expect(keys('UBND các huyện Văn Bàn, Than Uyên')).toEqual([])
})

test('several bodies in one line', () => {
  expect(keys('Ủy ban MTTQ tỉnh và các Đoàn thể tỉnh')).toEqual([...UNIONS, 'mttq-tinh'].sort())
  expect(keys('UBND và Hội Người cao tuổi các huyện, thành phố')).toEqual([...NINE.map((code) => `hoi-nct-${code}`), ...NINE.map((code) => `ubnd-${code}`)])
  expect(keys('Các sở, ngành: Tài chính, Lao động - Thương binh và Xã hội, Y tế, Nông nghiệp và Phát triển nông thôn, Thông tin và Truyền thông, Văn hóa, Thể thao và Du lịch')).toEqual(
    ['so-ldtbxh', 'so-nnptnt', 'so-tai-chinh', 'so-tttt', 'so-vhttdl', 'so-y-te'],
  )
  expect(keys('Báo Lào Cai, Đài PT-TH tỉnh, Cổng TTĐT tỉnh')).toEqual(['bao-lao-cai', 'cong-ttdt', 'dai-ptth'])
  expect(keys('Sở Thông tin và Truyền thông, Đài Phát thanh và Truyền hình tỉnh, Báo Lào Cai, Cổng thông tin điện tử tỉnh Lào Cai')).toEqual(['bao-lao-cai', 'cong-ttdt', 'dai-ptth', 'so-tttt'])
})

test('who works together in section IV; bodies of communes are known but not listed', () => {
  const four = ['ubnd-084', 'ubnd-085', 'ubnd-087', 'ubnd-089']
  expect(keys('Sở Lao động - Thương binh và Xã hội, UBND các huyện Văn Bàn, Bảo Yên, Bắc Hà, Si Ma Cai; UBND xã, thị trấn và Hội Người cao tuổi huyện, xã liên quan')).toEqual(
    [...NINE.map((code) => `hoi-nct-${code}`), 'so-ldtbxh', ...four],
  )
  expect(keys('UBND và Hội Người cao tuổi các huyện, thành phố, xã, thị trấn')).toHaveLength(18)
  expect(keys('Đề nghị Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh và các Đoàn thể tỉnh')).toEqual([...UNIONS, 'mttq-tinh'].sort())
})

test('a body that is not in the list is nobody, not somebody like it', () => {
  expect(keys('Sở Giao thông vận tải')).toEqual([])
  expect(keys('UBND xã, thị trấn')).toEqual([])
  expect(keys('Trung tâm Y tế dự phòng')).toEqual([])
  expect(keys('Sở Y tế, Sở Giao thông vận tải')).toEqual([])
  expect(keys('UBND huyện Than Uyên')).toEqual([])
  expect(keys('')).toEqual([])
})

test('the Front and its members are asked, everybody else is told', () => {
  expect(IN_2018.filter((agency) => agency.asked === 'requested').map((agency) => agency.id).sort()).toEqual([...UNIONS, 'mttq-tinh'].sort())
})
