/** The people of the generated nation: names as they are common, by people and sex; ages, households and circumstances as in the clubs. The same seed gives the same nation. */
import { fold } from '#kernel/vietnamese.ts'

export type Chance = {
  /** From 0 to below `below`. */
  whole(below: number): number
  /** True so many times of a hundred. */
  percent(share: number): boolean
  pick<One>(from: readonly One[]): One
  uuid(): string
}

/** Mulberry32: small, quick, and the same everywhere. */
export function chanceOf(seed: number): Chance {
  let state = seed
  const draw = (): number => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return (mixed ^ (mixed >>> 14)) >>> 0
  }
  const whole = (below: number): number => Math.floor((draw() / 2 ** 32) * below)
  const hex = (): string => draw().toString(16).padStart(8, '0')
  return {
    whole,
    percent: (share) => (draw() / 2 ** 32) * 100 < share,
    pick: (from) => from[whole(from.length)]!,
    uuid() {
      const [a, b, c, d] = [hex(), hex(), hex(), hex()]
      return `${a}-${b.slice(0, 4)}-4${b.slice(5)}-8${c.slice(1, 4)}-${c.slice(4)}${d}`
    },
  }
}

/** "Nguyễn 30 Trần 11" → a list in which each stands as often as its share of a hundred says. */
const byShare = (text: string): readonly string[] => [...text.matchAll(/(\S+(?: \p{L}\S*)*) (\d+)/gu)].flatMap(([, name, share]) => Array<string>(Number(share)).fill(name!))
const words = (text: string): readonly string[] => text.split(' ')

const KINH = byShare('Nguyễn 30 Trần 11 Lê 9 Phạm 7 Hoàng 4 Huỳnh 2 Phan 4 Vũ 3 Võ 2 Đặng 3 Bùi 3 Đỗ 2 Hồ 2 Ngô 2 Dương 2 Lý 1 Đinh 1 Đào 1 Trịnh 1 Lương 1 Mai 1 Cao 1 Tạ 1 Tô 1 Lưu 1 Hà 1 Chu 1 Đoàn 1 Phùng 1 Thái 1')
const WOMEN = words('An Ánh Bích Bình Cúc Châu Chi Diễm Dung Duyên Đào Điệp Gấm Giang Hà Hải Hạnh Hằng Hậu Hiền Hoa Hòa Hoài Hoàn Hồng Huệ Huyền Hương Hường Khuyên Lài Lan Lành Lê Lệ Liên Liễu Linh Loan Lụa Lý Mai Mận Minh Mùi Mỹ Nam Nga Ngân Ngọc Nguyệt Nhàn Nhâm Nhung Nụ Oanh Phúc Phương Phượng Quý Quyên Sáu Sen Sinh Tâm Tẹo Thanh Thảo Thắm Thìn Thoa Thu Thuận Thúy Thủy Thư Tình Tính Trang Trâm Tuyết Tươi Út Vân Vinh Xuân Xuyến Yên Yến')
const MEN = words('An Anh Bảo Bình Bính Cảnh Công Cường Chiến Chính Chung Dân Dũng Duy Đại Đạt Điền Đình Định Đoàn Đông Đức Giang Giáp Hà Hải Hào Hiếu Hiệp Hòa Hoan Hoàng Học Hợi Hùng Huy Hưng Khải Khánh Khoa Kiên Kỳ Lâm Lập Lễ Lộc Lợi Long Luận Lực Mạnh Minh Nam Nghĩa Ngọc Nhân Ninh Phong Phú Phúc Phương Quang Quân Quế Quý Quyết Sơn Sửu Tài Tâm Tân Tấn Thành Thảo Thắng Thanh Thế Thiện Thịnh Thọ Thông Thuận Thức Tiến Toàn Trung Trường Tú Tuấn Tùng Tuyên Tý Văn Việt Vinh Vượng Xuân')
/** Most women are Thị and most men Văn; some have another middle name beside it or instead. */
const WOMEN_MIDDLE = [...byShare('Thị 70 Kim 3 Ngọc 3 Thanh 3 Bích 2 Thu 2'), ...words('Kim Thanh Ngọc Bích Xuân Thu Hồng Minh Mỹ Phương Thúy Tuyết Lệ Ánh Diệu Hoài Hương').map((second) => `Thị ${second}`)]
const MEN_MIDDLE = [...byShare('Văn 56'), ...words('Đức Xuân Hữu Ngọc Quang Đình Minh Thanh Công Bá Trọng Quốc Duy Thế Viết Tiến Hồng Mạnh Hoàng Anh Gia Huy Đăng Nhật Kim Phú Sỹ Tấn Trung Việt'), ...words('Bá Đức Hữu Minh Ngọc Quang Thanh Xuân').map((second) => `Văn ${second}`)]

type People = { readonly code: string; readonly family: readonly string[]; readonly women: readonly string[]; readonly men: readonly string[]; readonly womenMiddle: readonly string[]; readonly menMiddle: readonly string[] }
const people = (code: string, family: string, over: Partial<People> = {}): People => ({ code, family: byShare(family), women: WOMEN, men: MEN, womenMiddle: ['Thị'], menMiddle: ['Văn'], ...over })

const MAJORITY: People = { code: '01', family: KINH, women: WOMEN, men: MEN, womenMiddle: WOMEN_MIDDLE, menMiddle: MEN_MIDDLE }
const MINORITIES: readonly People[] = [
  people('02', 'Hoàng 20 Nông 18 Ma 10 Lương 9 Hà 8 Lý 8 Nguyễn 8 Bế 5 Triệu 5 Vi 4 La 3 Lộc 2'),
  people('03', 'Lò 30 Quàng 12 Cà 10 Lường 10 Hà 7 Vi 7 Hoàng 6 Tòng 5 Cầm 4 Lô 4 Bạc 2 Điêu 2'),
  people('06', 'Bùi 40 Quách 12 Đinh 12 Nguyễn 12 Hà 8 Phạm 6 Cao 4 Bạch 3'),
  people('08', 'Giàng 24 Vàng 18 Thào 14 Lý 12 Sùng 10 Hạng 6 Cư 4 Mùa 4 Lù 4 Ly 3', { women: words('Mỷ Dở Pàng Chư Dua Mai Súa Sua Dí Chá Máy Say Vang Ca Cở Xay Sáng Dợ Mao Pà'), men: words('Páo Dơ Chứ Sình Lử Tủa Vảng Chinh Phừ Của Sử Nủ Pao Sáng Dế Vừ Giống Lồng Tráng Hồ'), menMiddle: byShare('A 70 Seo 30') }),
  people('09', 'Lý 20 Bàn 20 Tẩn 16 Triệu 14 Phàn 10 Chảo 8 Đặng 8 Phùng 4', { women: words('Mẩy Mùi San Lụa Ghến Nái Pham Khé Nảy Sểnh Lai Liều'), men: words('Chiềm Phin Vạn Sơn Phấu Láo Sài Vần Lìn Hin Tá Quẩy'), womenMiddle: byShare('Thị 50 Tả 25 Lở 25'), menMiddle: byShare('Phù 30 Láo 30 Văn 40') }),
  people('07', 'Nông 24 Lương 14 Hoàng 14 Lý 12 Vàng 8 Lù 8 Thền 8 Long 6'),
  people('25', 'Vàng 25 Lù 20 Nông 15 Hoàng 15 Lý 10 Phan 10 Sần 5'),
  people('05', 'Thạch 30 Kim 18 Sơn 16 Lâm 10 Danh 10 Lý 8 Châu 6', { women: words('Rết Kha Phia Sóc Nan Chane Rây Sary Sết Pha'), men: words('Sóc Phone Khone Sal Chanh Thươne Rương Sô Rine Phum'), womenMiddle: byShare('Thị 60 Thị Sa 40'), menMiddle: byShare('Văn 50 Sa 50') }),
  people('12', 'H\'Nga 20 H\'Lan 20 H\'Bliă 20 Y Thắng 20 Y Bliu 20', { women: words('Niê Byă Mlô Êban Kbuôr Ayŭn'), men: words('Niê Byă Mlô Êban Kbuôr Ayŭn'), womenMiddle: [''], menMiddle: [''] }),
]

/** Which people live in a club's place: the Kinh in three of five, else one of the others, more often of the larger ones. */
export const settle = (chance: Chance): People => (chance.percent(60) ? MAJORITY : (MINORITIES[Math.min(chance.whole(MINORITIES.length), chance.whole(MINORITIES.length))] ?? MAJORITY))

export type MadePerson = {
  readonly id: string; readonly fullName: string; readonly folded: string; readonly year: number | null; readonly month: number | null; readonly date: number | null; readonly sex: 'female' | 'male'
  readonly householdId: string; readonly newHousehold: string | null; readonly phone: string | null; readonly hamlet: string
  readonly ethnicity: string | null; readonly disability: string | null; readonly alone: boolean | null
}

/** Diện hộ: two of three are poor, near-poor or in difficulty; some have not been reviewed. */
const CLASSES = byShare('poor 30 near-poor 20 difficult 15 average 25 better-off 8 unknown 2')
const DISABILITIES = byShare('none 90 movement 4 hearing-speech 2 sight 2 mind 1 other 1')

/** `before`: whose household it may be as well. */
export function makePerson(chance: Chance, there: People, before: MadePerson | undefined): MadePerson {
  const own = chance.percent(85) ? there : MAJORITY
  const sex = chance.percent(65) ? 'female' : 'male'
  const [middle, given] = sex === 'female' ? [own.womenMiddle, own.women] : [own.menMiddle, own.men]
  const fullName = [chance.pick(own.family), chance.pick(middle), chance.pick(given)].filter(Boolean).join(' ').normalize('NFC')
  const year = chance.percent(0.5) ? null : chance.percent(70) ? 1935 + chance.whole(29) : 1964 + chance.whole(27)
  const onlyYear = year === null || chance.percent(20)
  const shared = before !== undefined && chance.percent(12)
  const known = chance.percent(2) ? undefined : chance.pick(CLASSES)
  return {
    id: chance.uuid(), fullName, folded: fold(fullName), sex,
    year, month: onlyYear ? null : 1 + chance.whole(12), date: onlyYear ? null : 1 + chance.whole(28),
    householdId: shared ? before.householdId : chance.uuid(), newHousehold: shared ? null : (known ?? 'unknown'),
    phone: chance.percent(60) ? `0${3 + chance.whole(7)}${String(chance.whole(100_000_000)).padStart(8, '0')}` : null, hamlet: `Thôn ${1 + chance.whole(12)}`,
    ethnicity: chance.percent(1) ? null : own.code, disability: chance.percent(1) ? null : chance.pick(DISABILITIES), alone: chance.percent(1) ? null : chance.percent(8),
  }
}

/** One to three words of the name in any order, half of them typed without tone marks. */
export function typedOf(chance: Chance, fullName: string): string {
  const left = fullName.split(' ')
  const typed: string[] = []
  for (let wanted = 1 + chance.whole(3); wanted > 0 && left.length > 0; wanted -= 1) typed.push(...left.splice(chance.whole(left.length), 1))
  return chance.percent(50) ? fold(typed.join(' ')) : typed.join(' ')
}
