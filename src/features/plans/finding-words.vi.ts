/** What each finding says, in the words of the office. Values arrive as text: numbers with dots, money in đồng. */
import type { FindingCode } from './finding.ts'

type Values = Readonly<Record<string, string>>
/** `title` names the matter, `computed` shows the sum, `suggestion` what a person might do. */
export type FindingText = { readonly title: string; readonly computed: (v: Values) => string; readonly suggestion: (v: Values) => string }

const none = () => ''

export const findingsVi: Readonly<Record<FindingCode, FindingText>> = {
  'place-name': {
    title: 'Tên địa bàn viết nhầm', computed: (v) => `Văn bản ghi “${v.name}”; trong tỉnh không có đơn vị tên này, gần nhất là “${v.meant}”.`, suggestion: (v) => `Sửa “${v.name}” thành “${v.meant}”.`,
  },
  lettering: { title: 'Đánh thứ tự điểm chưa đúng', computed: (v) => `Ghi “${v.printed}” ở chỗ phải là “${v.expected}”.`, suggestion: (v) => `Sửa “${v.printed}” thành “${v.expected}”.` },
  'area-breakdown': { title: 'Phân bổ theo địa bàn không bằng chỉ tiêu', computed: (v) => `Cộng ${v.areas} địa bàn được ${v.sum}, chỉ tiêu là ${v.total}.`, suggestion: () => 'Sửa số phân bổ hoặc chỉ tiêu cho khớp.' },
  'area-breakdown-adds-up': { title: 'Phân bổ theo địa bàn khớp chỉ tiêu', computed: (v) => `${v.areas} địa bàn cộng lại bằng ${v.total}.`, suggestion: none },
  'clubs-add-up': { title: 'Số câu lạc bộ khớp nhau', computed: (v) => `${v.old} duy trì + ${v.fresh} thành lập mới = ${v.total}.`, suggestion: none },
  'clubs-do-not-add-up': { title: 'Số câu lạc bộ không khớp', computed: (v) => `${v.old} duy trì + ${v.fresh} thành lập mới = ${v.sum}, nhưng chỉ tiêu cuối kỳ ghi ${v.total}.`, suggestion: () => 'Rà lại ba con số.' },
  'share-impossible': { title: 'Tỷ lệ vượt quá 100%', computed: (v) => `Ghi ${v.share}%.`, suggestion: () => 'Sửa tỷ lệ hoặc ghi lại thành số tuyệt đối.' },
  'band-reversed': { title: 'Khoảng tỷ lệ viết ngược', computed: (v) => `Mức dưới ${v.lower} lớn hơn mức trên ${v.upper}.`, suggestion: () => 'Đổi chỗ hai mức.' },
  'elderly-two-figures': {
    title: 'Hai mức về người cao tuổi không khớp nhau',
    computed: (v) => `${v.count} trên ${v.members} thành viên là ${v.computed}%, trong khi mục ${v.clause} yêu cầu ${v.stated}% (cần ${v.needed} người). Một bên tính từ ${v.ageHere} tuổi, một bên từ ${v.ageThere} tuổi.`,
    suggestion: () => 'Ghi rõ tuổi ở cả hai chỗ, hoặc sửa một trong hai con số.',
  },
  'age-unstated': { title: 'Chưa ghi tính người cao tuổi từ bao nhiêu tuổi', computed: (v) => `Tạm tính từ ${v.age} tuổi theo Luật Người cao tuổi.`, suggestion: (v) => `Ghi thêm “từ ${v.age} tuổi trở lên”, hoặc tuổi khác nếu kế hoạch dùng cách tính khác.` },
  'club-size': {
    title: 'Quy mô câu lạc bộ khác định mức', computed: (v) => `${v.members} thành viên chia cho ${v.clubs} câu lạc bộ là ${v.each} người mỗi câu lạc bộ; Quyết định ${v.decision} nêu ${v.from}–${v.to} người.`,
    suggestion: () => 'Làm rõ: giảm số thành viên, tăng số câu lạc bộ, hay tính cả người được giúp đỡ ngoài câu lạc bộ.',
  },
  'maintain-undefined': { title: 'Chưa nói thế nào là “duy trì hoạt động”', computed: (v) => `${v.clubs} câu lạc bộ phải duy trì nhưng không có tiêu chí để xét.`, suggestion: () => 'Ví dụ: sinh hoạt đủ ba kỳ gần nhất, có báo cáo, có sổ quỹ.' },
  'target-without-deadline': { title: 'Chỉ tiêu chưa có thời hạn', computed: (v) => `Kế hoạch nhiều năm nhưng chỉ tiêu ${v.amount} không ghi đến năm nào.`, suggestion: () => 'Ghi năm phải đạt.' },
  'supervised-fewer': {
    title: 'Lịch giám sát ít hơn chỉ tiêu', computed: (v) => `Mục ${v.clause} yêu cầu giám sát ${v.share}% của ${v.clubs} câu lạc bộ, hoạt động này chỉ xếp lịch ${v.scheduled}.`,
    suggestion: (v) => `Xếp lịch đủ ${v.wanted} câu lạc bộ, hoặc ghi rõ câu lạc bộ mới được giám sát khi nào.`,
  },
  'training-seats': {
    title: 'Số chỗ của lớp tập huấn khó đủ', computed: (v) => `Ban chủ nhiệm ít nhất ${v.board} người × ${v.clubs} câu lạc bộ đã là ${v.boards} người (nhiều nhất ${v.atMost}), lớp có ${v.seats} chỗ: còn ${v.left} chỗ cho cán bộ Hội và cán bộ huyện, xã.`,
    suggestion: () => 'Phân bổ số chỗ theo từng nơi hoặc mở thêm lớp bổ sung.',
  },
  'period-outside': { title: 'Thời gian nằm ngoài năm kế hoạch', computed: (v) => `Ghi “${v.period}”, kế hoạch của ${v.from === v.to ? `năm ${v.from}` : `giai đoạn ${v.from}–${v.to}`}.`, suggestion: () => 'Sửa thời gian thực hiện.' },
  'period-missing': { title: 'Hoạt động chưa có thời gian', computed: (v) => `“${v.title}” không ghi thời gian đọc được.`, suggestion: () => 'Ghi từ tháng nào đến tháng nào.' },
  'lead-missing': { title: 'Hoạt động chưa có cơ quan chủ trì', computed: (v) => `“${v.title}” không ghi cơ quan chủ trì.`, suggestion: () => 'Ghi cơ quan chủ trì.' },
  'lead-without-duty': { title: 'Cơ quan chủ trì không được giao nhiệm vụ', computed: (v) => `${v.name} chủ trì hoạt động này nhưng phần tổ chức thực hiện không nhắc tới.`, suggestion: () => 'Bổ sung nhiệm vụ của cơ quan này.' },
  'row-sum': { title: 'Dòng dự toán cộng sai', computed: (v) => `Dòng ${v.name}: tổng ghi ${v.printed}, cộng các nguồn được ${v.computed}.`, suggestion: () => 'Sửa tổng hoặc số của từng nguồn.' },
  'rows-add-up': { title: 'Các dòng của biểu cộng đúng', computed: (v) => `${v.rows} dòng: tổng mỗi dòng bằng tổng các nguồn.`, suggestion: none },
  'column-sum': { title: 'Cột dự toán cộng sai', computed: (v) => `${v.name ? `Cột “${v.name}”` : 'Cột tổng kinh phí'}: ghi ${v.printed}, cộng các dòng được ${v.computed}.`, suggestion: () => 'Sửa dòng tổng cộng hoặc số của từng dòng.' },
  'columns-add-up': { title: 'Các cột của biểu cộng đúng', computed: (v) => `${v.columns} cột, tổng cộng ${v.total}.`, suggestion: none },
  'funding-sum': { title: 'Kinh phí trong lời văn cộng sai', computed: (v) => `Tổng ghi ${v.printed}, cộng các nguồn được ${v.computed}.`, suggestion: () => 'Sửa tổng hoặc số của từng nguồn.' },
  'text-differs-from-table': { title: 'Lời văn và biểu dự toán khác nhau', computed: (v) => `${v.name || 'Tổng kinh phí'}: lời văn ghi ${v.text}, biểu ghi ${v.table}.`, suggestion: () => 'Sửa một bên cho khớp.' },
  'text-matches-table': { title: 'Lời văn khớp biểu dự toán', computed: (v) => `Tổng ${v.total} và ${v.sources} nguồn đều bằng nhau.`, suggestion: none },
  'per-club-differs': { title: 'Mức hỗ trợ mỗi câu lạc bộ không khớp nguồn quỹ', computed: (v) => `${v.each} × ${v.clubs} câu lạc bộ = ${v.computed}, nguồn quỹ ghi ${v.printed}.`, suggestion: () => 'Sửa mức hỗ trợ, số câu lạc bộ hoặc tổng nguồn.' },
  'per-club-adds-up': { title: 'Mức hỗ trợ mỗi câu lạc bộ khớp nguồn quỹ', computed: (v) => `${v.each} × ${v.clubs} câu lạc bộ = ${v.printed}.`, suggestion: none },
  'capital-per-borrower': {
    title: 'Nguồn vốn mới khó đủ cho số người được vay',
    computed: (v) => `${v.capital} chia cho ${v.clubs} câu lạc bộ là ${v.perClub} mỗi câu lạc bộ; ${v.share}% thành viên là ${v.borrowers} người vay, bình quân ${v.each} mỗi người.`,
    suggestion: (v) => `Làm rõ phần vốn đã có của câu lạc bộ cũ, số lượt quay vòng trong năm, hoặc lộ trình đạt; khoản vay dưới ${v.useful} khó tạo thêm thu nhập.`,
  },
  'care-fund-nobody-obliged': {
    title: 'Phần Quỹ Chăm sóc chưa giao cho ai', computed: (v) => `${v.amount} trong ${v.total} (${v.share}%) do UBND cấp xã quản lý, nhưng không nhiệm vụ nào giao cho UBND trích chuyển.`,
    suggestion: () => 'Thêm nhiệm vụ của UBND cấp huyện, cấp xã: trích Quỹ, mức và thời hạn.',
  },
  'initial-capital-for-old-clubs': { title: '“Vốn ban đầu” tính cả câu lạc bộ cũ', computed: (v) => `${v.clubs} câu lạc bộ được tính vốn ban đầu, trong đó ${v.old} câu lạc bộ đã thành lập từ trước, chỉ ${v.fresh} thành lập mới.`, suggestion: () => 'Làm rõ câu lạc bộ cũ đã nhận vốn chưa và được bổ sung bao nhiêu.' },
  'no-report-deadline': { title: 'Có nhiệm vụ báo cáo nhưng không có thời hạn', computed: (v) => `${v.duties} nhiệm vụ nhắc đến báo cáo (${v.name}), không nơi nào ghi kỳ hoặc ngày gửi.`, suggestion: () => 'Ghi kỳ báo cáo, ngày gửi và nơi nhận.' },
  'recipients-without-communes': { title: 'Nơi nhận không có cấp xã', computed: (v) => `Văn bản giao việc cho cấp xã ở ${v.mentions} chỗ nhưng ${v.recipients} nơi nhận không có UBND hoặc Hội cấp xã.`, suggestion: () => 'Bổ sung nơi nhận, hoặc giao UBND huyện sao gửi.' },
}
