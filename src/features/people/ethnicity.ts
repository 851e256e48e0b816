/** Dân tộc: the 54 peoples of the official list, by its codes (Decision 121-TCTK/PPCĐ, 2/3/1979), as offices write them today. */
import { fold } from '#kernel/vietnamese.ts'

export const ETHNICITIES = {
  '01': 'Kinh', '02': 'Tày', '03': 'Thái', '04': 'Hoa', '05': 'Khơ-me', '06': 'Mường', '07': 'Nùng', '08': 'Mông', '09': 'Dao', '10': 'Gia-rai', '11': 'Ngái', '12': 'Ê-đê', '13': 'Ba-na', '14': 'Xơ-đăng', '15': 'Sán Chay',
  '16': 'Cơ-ho', '17': 'Chăm', '18': 'Sán Dìu', '19': 'Hrê', '20': 'Mnông', '21': 'Ra-glai', '22': 'Xtiêng', '23': 'Bru-Vân Kiều', '24': 'Thổ', '25': 'Giáy', '26': 'Cơ-tu', '27': 'Gié-Triêng', '28': 'Mạ', '29': 'Khơ-mú', '30': 'Co', '31': 'Tà-ôi',
  '32': 'Chơ-ro', '33': 'Kháng', '34': 'Xinh-mun', '35': 'Hà Nhì', '36': 'Chu-ru', '37': 'Lào', '38': 'La Chí', '39': 'La Ha', '40': 'Phù Lá', '41': 'La Hủ', '42': 'Lự', '43': 'Lô Lô', '44': 'Chứt', '45': 'Mảng', '46': 'Pà Thẻn', '47': 'Cơ Lao',
  '48': 'Cống', '49': 'Bố Y', '50': 'Si La', '51': 'Pu Péo', '52': 'Brâu', '53': 'Ơ-đu', '54': 'Rơ-măm', '55': 'Người nước ngoài',
} as const satisfies Readonly<Record<string, string>>

/** As written elsewhere for the same people. */
const ALSO: Readonly<Record<string, string>> = { hmong: '08', 'h mong': '08', meo: '08', 'ta oi': '31', 'ha nhi': '35', 'phu la': '40', viet: '01', 'bo y': '49', giay: '25', 'day': '25', man: '09' }

const plain = (text: string): string => fold(text).replace(/-/g, ' ')
const BY_NAME = new Map(Object.entries(ETHNICITIES).map(([code, name]) => [plain(name), code]))

export const isEthnicity = (code: string): boolean => Object.hasOwn(ETHNICITIES, code)
export const ethnicityName = (code: string | null): string => (code === null ? '' : ((ETHNICITIES as Readonly<Record<string, string>>)[code] ?? ''))

/** The code for what somebody wrote, with or without tone marks; undefined when it is on no list. */
export const ethnicityOf = (text: string): string | undefined => BY_NAME.get(plain(text)) ?? ALSO[plain(text)]

/** Dân tộc thiểu số: all peoples of the country but the Kinh. */
export const isMinority = (code: string | null): boolean | null => (code === null ? null : code !== '01' && code !== '55')
