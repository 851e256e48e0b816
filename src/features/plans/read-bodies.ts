/** Cơ quan trong câu: a printed list of bodies, one each. */
import { foldInPlace, trimClause } from './reading-words.ts'

/**
 * How the name of a body begins. The capital and the tone tell: "Thể thao" in "Sở Văn hóa, Thể thao và Du lịch" is no body,
 * nor is "Xã hội", and Bảo Yên is not a newspaper (Báo).
 */
const BODY =
  '(?:(?:Sở|Ban|[ỦU][ỷy] ban|UBND|UBMTTQ|MTTQ|Mặt trận|Hội|Hiệp hội|Đài|Báo|Cổng|Phòng|Trung tâm|Công an|Liên đoàn|Tỉnh đoàn|Tỉnh Đoàn|Đoàn|Văn phòng|Cục|Chi cục|Kho bạc|Ngân hàng|Bảo hiểm|Bệnh viện|Bộ|Trường|Trạm|Đảng ủy|Huyện ủy|Thành ủy)|(?:[Cc]ác|[Mm]ột số) (?:[Ss]ở|[Bb]an|[Nn]gành|[Đđ]oàn thể|[Tt]ổ chức|[Cc]ơ quan|[Đđ]ơn vị|[Hh]ội|[Hh]uyện|[Xx]ã|[Pp]hòng|[Đđ]ịa phương))'
const NEXT_BODY = new RegExp(`(?:;|,| và) +(?=${BODY}(?!\\p{L}))|; *`, 'gu')
const BEGINS_WITH_BODY = new RegExp(`^\\s*(?:Đề nghị |ĐỀ NGHỊ |Giao )?${BODY}(?!\\p{L})`, 'u')

/** "Sở Y tế, UBND các huyện và Hội Phụ nữ tỉnh" → three. A bare "UBND" before "và" stays with what follows: "UBND và Hội … các huyện". */
export function splitBodies(printed: string): string[] {
  const bodies: string[] = []
  let from = 0
  for (const joint of printed.matchAll(NEXT_BODY)) {
    const body = printed.slice(from, joint.index)
    if (staysOpen(foldInPlace(body), joint[0])) continue
    bodies.push(body)
    from = joint.index + joint[0].length
  }
  return [...bodies, printed.slice(from)].map(trimClause).filter((body) => body !== '')
}

/** A name that cannot stand alone ("UBND", "các sở") goes on: "các sở, ban, ngành liên quan" is one. */
const staysOpen = (body: string, joint: string): boolean =>
  !joint.startsWith(';') && /^\s*(?:ubnd|hoi|ban|so|cac so|cac ban|cac nganh|nganh|cac huyen|(?:cac )?co quan|cac so, ban|cac so, nganh|so, ban)\s*$/.test(body)

/** Where the doers of a duty end: "Đài phát thanh - Truyền hình tỉnh, Báo Lào Cai | tăng cường …". "Ban Chỉ đạo" and "các tổ chức" are no verbs. */
const VERB =
  /(?<!\p{L})(?<!(?:các|Ban|ban|Ủy ban|chính trị,) )(?:chủ trì|phối hợp|chỉ đạo|tăng cường|hướng dẫn|tuyên truyền|tổ chức(?! (?:xã hội|chính trị|thành viên|đoàn thể|khác|liên quan))|bố trí|cân đối|căn cứ|theo dõi|tham mưu|xây dựng|thực hiện|triển khai|kiểm tra|giám sát|đảm bảo|bảo đảm|hỗ trợ|tổng hợp|báo cáo|huy động|vận động|tạo điều kiện|duy trì|có trách nhiệm|chịu trách nhiệm|quản lý|đưa tin|tiếp tục|lựa chọn|rà soát|lồng ghép|đẩy mạnh|ban hành|thành lập|giúp|tham gia|thẩm định|đôn đốc)(?!\p{L})/iu

/** The bodies a duty names as its own doers; none where it begins with its verb. */
export function doersOf(duty: string): string[] {
  const verb = VERB.exec(duty)
  const before = verb ? duty.slice(0, verb.index) : ''
  return BEGINS_WITH_BODY.test(before) ? splitBodies(before) : []
}

/** Whether two printings are of one body: "Đài phát thanh - Truyền hình tỉnh" of "Đài Phát thanh và Truyền hình tỉnh". */
export function isSameBody(one: string, other: string): boolean {
  const [a, b] = [namesOf(one), namesOf(other)]
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  return short.length > 0 && short[0] === long[0] && short.every((word) => long.includes(word))
}

const namesOf = (body: string): string[] =>
  foldInPlace(body)
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '' && word !== 'va')

export const beginsWithBody = (text: string): boolean => BEGINS_WITH_BODY.test(text)
