import { expect, test } from 'vitest'
import { byLetter } from './phone-letters.ts'

test('people stand under the letter of their given name, marks aside, in the order of an office list', () => {
  const names = ['Hoàng Văn Đức (mẫu)', 'Lý Thị Dung (mẫu)', 'Vàng Thị Ân (mẫu)', 'Nguyễn Thị An (mẫu)', 'Giàng A Páo', 'Trần Ánh', 'Lý Thị Đào']
  expect(byLetter(names, (name) => name)).toEqual([
    { letter: 'a', chip: 'A', heading: 'A, Ă, Â', rows: ['Nguyễn Thị An (mẫu)', 'Trần Ánh', 'Vàng Thị Ân (mẫu)'] },
    { letter: 'd', chip: 'D Đ', heading: 'D, Đ', rows: ['Lý Thị Dung (mẫu)', 'Lý Thị Đào', 'Hoàng Văn Đức (mẫu)'] },
    { letter: 'p', chip: 'P', heading: 'P', rows: ['Giàng A Páo'] },
  ])
  expect(byLetter([], (name: string) => name)).toEqual([])
})
