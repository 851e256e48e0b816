/** Quy chế mẫu, phần quỹ và điều khoản cuối: the club's money, personal data, amendment. */
import { BLANK } from '#kernel/official-document.ts'
import type { FoundingFacts, FoundingSettings } from './founding-facts.ts'
import { associationOf, committeeOf, counted, inDong } from './founding-phrases.ts'
import type { Article, Chapter } from './paper-regulation.ts'

export const regulationFund = (facts: FoundingFacts): readonly Chapter[] => [
  { title: 'Quỹ của Câu lạc bộ', articles: [sources(facts), keeping(facts), lending(facts), openness(facts)] },
  { title: 'Điều khoản thi hành', articles: [personalData, feedback(facts), amendment(facts), force(facts)] },
]

const period = ({ meetingCycle }: FoundingSettings): string => (meetingCycle === 'monthly' ? 'tháng' : 'quý')

function sources({ settings }: FoundingFacts): Article {
  return {
    title: 'Nguồn quỹ',
    clauses: [
      {
        text: 'Quỹ hình thành từ:',
        points: [
          'Vốn hỗ trợ của Quỹ Chăm sóc và phát huy vai trò người cao tuổi, của ngân sách, dự án',
          `Đóng góp của thành viên: ${inDong(settings.contribution)}/người mỗi ${period(settings)}; gia đình khó khăn được bàn giảm hoặc miễn`,
          'Ủng hộ của tổ chức, cá nhân',
          'Tiền lãi cho vay và thu khác từ hoạt động của Câu lạc bộ',
        ],
      },
      'Mỗi nguồn được ghi sổ riêng. Khoản thành viên đóng góp không phải tiền gửi; Câu lạc bộ không hẹn trả lãi cho khoản này.',
    ],
  }
}

/** The one way from the lending money to the spending money is the share of the interest that the regulation fixes. */
function keeping({ settings }: FoundingFacts): Article {
  return {
    title: 'Quản lý quỹ',
    clauses: [
      settings.twoFunds
        ? `Câu lạc bộ có Quỹ tăng thu nhập để cho vay và Quỹ hoạt động để chi cho hoạt động chung. Tiền chỉ chuyển từ Quỹ tăng thu nhập sang Quỹ hoạt động bằng phần lãi được trích: ${settings.interestShare ?? BLANK}% số lãi thu được.`
        : `Quỹ dùng để cho vay và chi cho hoạt động chung. Phần lãi được trích cho hoạt động chung: ${settings.interestShare ?? BLANK}% số lãi thu được; vốn cho vay được giữ nguyên.`,
      'Mỗi khoản thu, chi có phiếu, có chữ ký của người nộp hoặc nhận, Kế toán, Thủ quỹ và Chủ nhiệm.',
      `Chủ nhiệm quyết định khoản chi đến ${inDong(null)}; khoản lớn hơn do buổi sinh hoạt quyết định.`,
      'Mức thăm hỏi khi ốm đau, hiếu, hỷ do Câu lạc bộ bàn và ghi vào biên bản hằng năm.',
    ],
  }
}

function rateOf({ monthlyRate }: FoundingSettings): string {
  if (monthlyRate === 0) return 'không thu lãi'
  return `lãi suất ${monthlyRate === null ? BLANK : String(monthlyRate / 100).replace('.', ',')}%/tháng`
}

/** A board member's own loan is approved by others; what the Care Fund lent is not the meeting's to write off. */
function lending({ settings }: FoundingFacts): Article {
  return {
    title: 'Cho vay',
    clauses: [
      'Quỹ cho thành viên vay bằng tiền hoặc hiện vật để tăng thu nhập; người nghèo, cận nghèo, khó khăn, phụ nữ được xét trước.',
      `Mức vay đến ${inDong(settings.loanCeiling)}/người; ${rateOf(settings)}; thời hạn đến ${counted(settings.loanMonths)} tháng; trả gốc và lãi tại buổi sinh hoạt theo kỳ ghi trong giấy nhận nợ.`,
      'Người vay làm đơn, có một người trong gia đình cùng ký. Ban Chủ nhiệm xét và đưa ra buổi sinh hoạt thông qua.',
      'Khoản vay của người trong Ban Chủ nhiệm do những người khác trong Ban Chủ nhiệm xét; người vay không tham gia xét.',
      'Khi ốm đau, thiên tai, dịch bệnh, người vay được bàn gia hạn hoặc chia lại kỳ trả. Việc chậm trả được trao đổi riêng, không nêu tên tại buổi sinh hoạt.',
      'Khoản không thu được thuộc vốn hỗ trợ thì Câu lạc bộ đề nghị nơi cấp vốn xử lý; thuộc vốn của Câu lạc bộ thì buổi sinh hoạt quyết định.',
    ],
  }
}

function openness(facts: FoundingFacts): Article {
  return {
    title: 'Công khai và kiểm kê',
    clauses: [
      `Ban Chủ nhiệm báo cáo thu, chi và số dư quỹ tại mỗi buổi sinh hoạt; mỗi ${facts.settings.meetingCycle === 'monthly' ? 'quý' : 'sáu tháng'} niêm yết số tổng hợp tại nơi sinh hoạt, không nêu tên người vay.`,
      'Cuối năm và khi thay Thủ quỹ, Câu lạc bộ kiểm kê quỹ, có đại diện thành viên chứng kiến và lập biên bản.',
      `${associationOf(facts)} được xem sổ quỹ khi hỗ trợ, kiểm tra.`,
    ],
  }
}

const personalData: Article = {
  title: 'Thông tin cá nhân',
  clauses: [
    'Câu lạc bộ chỉ ghi những thông tin cần cho công việc của Câu lạc bộ và giữ cẩn thận; thông tin về sức khỏe, hoàn cảnh, dân tộc, vay vốn chỉ người được giao việc mới được xem.',
    'Ảnh, số điện thoại, thông tin sức khỏe của một người chỉ được dùng khi người đó đồng ý; người đó có thể rút lại bất cứ lúc nào.',
  ],
}

function feedback(facts: FoundingFacts): Article {
  return {
    title: 'Biểu dương và góp ý',
    clauses: [
      'Cuối năm, Câu lạc bộ bình chọn, biểu dương và đề nghị khen thưởng người, tổ có nhiều đóng góp.',
      `Ý kiến góp ý, phản ánh được trả lời chậm nhất tại buổi sinh hoạt kế tiếp; việc chưa thống nhất được thì cùng trao đổi, hòa giải và đề nghị ${associationOf(facts)} hỗ trợ.`,
    ],
  }
}

function amendment(facts: FoundingFacts): Article {
  return {
    title: 'Sửa đổi, bổ sung Quy chế',
    clauses: [
      'Ban Chủ nhiệm hoặc một phần ba số thành viên có thể đề nghị sửa đổi, bổ sung Quy chế.',
      `Nội dung sửa đổi, bổ sung được quá nửa số thành viên tán thành và có hiệu lực khi ${committeeOf(facts)} quyết định.`,
    ],
  }
}

function force(facts: FoundingFacts): Article {
  return {
    title: 'Hiệu lực',
    clauses: [
      `Quy chế này có hiệu lực từ ngày Quyết định thành lập Câu lạc bộ có hiệu lực. Ban Chủ nhiệm và các thành viên thực hiện Quy chế này; ${associationOf(facts)} hướng dẫn, theo dõi.`,
    ],
  }
}
