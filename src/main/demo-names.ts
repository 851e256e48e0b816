/** Made-up names as they are given among each people of Lào Cai. Put together by chance, so that any likeness to a person is chance. */
import type { Sex } from '#features/people/person.ts'

type Names = { readonly families: readonly string[]; readonly middle: Readonly<Record<Sex, readonly string[]>>; readonly given: Readonly<Record<Sex, readonly string[]>> }
const words = (text: string): readonly string[] => text.split(' ')

const GIVEN = {
  female: words('An Ánh Bích Bình Chanh Chiêm Chung Cúc Dần Diễm Diệp Dịu Duyên Đào Đoan Gấm Hà Hải Hạnh Hằng Hiên Hiền Hòa Hợi Hợp Huệ Hương Khuyên Lan Lành Lê Liễu Loan Lợi Lụa Luyến Mai Mão Mận Mùi Na Ngà Ngân Ngoan Ngọ Nhàn Nhất Nhâm Oanh Phượng Quế Quyên Sen Sim Tâm Thái Thắm Thân Thêu Thìn Thơm Thoa Thu Thủy Tỉnh Tị Tuyết Tươi Vân Viên Vinh Xuyến Yến'),
  male: words('Ất Bảo Bính Cảnh Chí Chinh Cương Cường Dũng Đạt Đoàn Giáp Giới Hải Hiến Hiệp Hoàn Hùng Hưng Khánh Khải Khoa Kiên Lâm Lộc Lợi Mạnh Nghiêm Nghĩa Nhân Ninh Phong Phúc Phương Quân Quảng Quyết San Sinh Sơn Tài Tân Thành Thăng Thế Thiện Thịnh Thọ Thuận Tiến Toàn Tới Trọng Trung Tuân Tuyên Tường Tứ Uy Vinh Vượng Xuân Xướng Yên'),
}
const VAN_THI = { female: ['Thị'], male: ['Văn'] }

const NAMES: Readonly<Record<string, Names>> = {
  /** Kinh */
  '01': {
    families: words('Nguyễn Trần Lê Phạm Vũ Đỗ Bùi Ngô Đặng Đinh Phan Trịnh Mai Cao Dương Đoàn Lưu Tạ Hoàng'),
    middle: { female: ['Thị', 'Thị', 'Thị', 'Thị Kim', 'Thị Ngọc', 'Thị Thanh', 'Thị Minh'], male: ['Văn', 'Văn', 'Đức', 'Xuân', 'Quang', 'Đình', 'Hữu', 'Trọng'] }, given: GIVEN,
  },
  /** Tày */
  '02': { families: words('Hoàng Nông Lương Ma La Cổ Lục Hà Lộc Lý Đàm Nguyễn'), middle: { female: ['Thị'], male: ['Văn', 'Văn', 'Ngọc', 'Đức'] }, given: GIVEN },
  /** Thái */
  '03': { families: words('Lò Lự Hà Vi Lường Cà Tòng Hoàng'), middle: VAN_THI, given: GIVEN },
  /** Mường */
  '06': { families: words('Bùi Đinh Quách Hà Trương'), middle: VAN_THI, given: GIVEN },
  /** Nùng */
  '07': {
    families: words('Vàng Lùng Thền Lèng Sền Tải Làn Nông Hoàng Lù Nùng Vương'), middle: { female: ['Thị'], male: ['Văn', 'Văn', 'Seo'] },
    given: { female: [...words('Chấn Dỉn Hồng Khoáy Mẩy Min Phà Sến Sín Xín'), ...GIVEN.female], male: [...words('Chín Dìn Dỉ Khìn Lìn Páo Phủ Sèng Sẻn Sín'), ...GIVEN.male] },
  },
  /** Mông */
  '08': {
    families: words('Giàng Sùng Thào Vàng Lý Ma Hảng Cư Lù Tráng Hầu Má Chấu Ly Lầu'), middle: { female: ['Thị'], male: ['A', 'A', 'Seo'] },
    given: {
      female: words('Chá Chi Chu Chúa Cở Dế Dí Dín Dợ Dua Gầu Giống Ka Khu Lan Lía Ly Mảo Máy Mo Mỷ Nhìa Pà Pàng Panh Sai Sáo Say Sâu Só Sông Sú Sua Súng Sư Va Và Xay Xoa Xúa'),
      male: words('Câu Chá Chẩn Chinh Chớ Chư Của Dế Dình Dờ Dơ Giáo Hòa Khoa Khua Lềnh Lồng Lử Lừ Mềnh Nhà Nủ Páo Phà Phừ Quả Sáng Sềnh Sì Sính Súa Sử Tếnh Thắng Thề Tủa Vảng Vinh Vư Xà'),
    },
  },
  /** Dao: a woman of many lines is called Mẩy after a word of her own, a man by his generation. */
  '09': {
    families: words('Tẩn Chảo Lý Phàn Bàn Triệu Đặng Lò Chẻo Dương'),
    middle: { female: words('Sử Tả Lở San Sì Ú Chiệp Cói Lụ Phù Diếp Siệu Khé Phẩy'), male: words('Láo A Phù Quẩy Vần Dùn Sài Ông Văn') },
    given: { female: words('Mẩy Mẩy Mẩy Mùi Liềm Nải Ghển Pham Viền Nhậy Chiêu'), male: words('Bình Cheng Chiệp Chòi Kinh Khé Khuần Lở Lụ Mình Phẩu Phây Quan San Sếnh Siểu Sử Tả Tiến Tình Trìu Vạn Vảng Xuân') },
  },
  /** Giáy */
  '25': {
    families: words('Lù Vàng Nông Lục Sần Vùi Phan Lò Hù Lồ Sẩm Hoàng Lý'), middle: VAN_THI,
    given: { female: [...words('Dín Ỉn Pằng Phấy Séng Sín Xín'), ...GIVEN.female], male: [...words('Din Ín Páo Phẩm Sài Sáng Sìn Siềng'), ...GIVEN.male] },
  },
  /** Phù Lá */
  '40': {
    families: words('Pờ Lồ Sải Chúng Páo Thàng Lý'), middle: { female: ['Thị'], male: ['A', 'Seo', 'Văn'] },
    given: { female: words('Chấn Dìn Dính Hoa Lan Mẩy Nhàn Pà Phìn Sến Sín Xoa'), male: words('Chẩn Chin Dìn Lìn Lử Páo Phìn Sèng Sín Sử Tờ Vảng') },
  },
}

/** `pick` answers a whole number below the one it is given. */
export function someName(ethnicity: string, sex: Sex, pick: (below: number) => number): string {
  const { families, middle, given } = NAMES[ethnicity] ?? NAMES['01']!
  const one = (list: readonly string[]): string => list[pick(list.length)]!
  return `${one(families)} ${one(middle[sex])} ${one(given[sex])}`
}
