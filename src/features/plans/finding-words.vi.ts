/** Nội dung cần làm rõ, bằng tiếng Việt. Nói với người soạn thảo: nêu số, nêu chỗ, gợi ý; không yêu cầu ai giải trình. */
import { capital } from '#kernel/vietnamese.ts'
import type { Severity } from './finding.ts'
import type { FindingBook } from './finding-words.ts'
import type { Measure } from './plan.ts'
import { band, dayWritten, figure, money, percent } from './written-figures.ts'

export const severitiesVi: Readonly<Record<Severity, string>> = { error: 'Lỗi', contradiction: 'Chưa khớp', clarify: 'Cần làm rõ', agrees: 'Đã khớp' }

const MEASURES: Readonly<Record<Measure, string>> = {
  'clubs-maintained': 'câu lạc bộ được duy trì', 'clubs-established': 'câu lạc bộ thành lập mới', clubs: 'câu lạc bộ', 'clubs-trained': 'câu lạc bộ được tập huấn',
  'clubs-supervised': 'câu lạc bộ được giám sát', 'clubs-well-run': 'câu lạc bộ hoạt động tốt', members: 'thành viên', 'members-elderly': 'người cao tuổi', 'members-women': 'phụ nữ',
  'members-poor': 'người nghèo, cận nghèo, khó khăn', 'members-young': 'người trẻ', 'members-borrowed': 'thành viên được vay vốn', 'members-per-club': 'thành viên mỗi câu lạc bộ',
  'communes-with-club': 'xã có câu lạc bộ', 'districts-with-club': 'huyện có câu lạc bộ', 'fund-initial': 'vốn ban đầu của câu lạc bộ', other: 'chỉ tiêu khác',
}
const SOURCES = { budget: 'ngân sách', 'care-fund': 'Quỹ Chăm sóc và phát huy vai trò người cao tuổi', mobilised: 'nguồn xã hội hóa', other: 'nguồn khác', total: 'tổng kinh phí' } as const
const BOUNDS = { least: 'ít nhất', most: 'tối đa' }
const between = (lower: number | '', upper: number | '') => band(lower, upper, BOUNDS)
/** Sizes are counted, all else is a share. */
const unitOf = (measure: Measure) => (measure === 'members-per-club' ? ' người' : '%')
const off = (difference: number) => `lệch ${money(Math.abs(difference))}`
const inYear = (year: number | '') => (year === '' ? '' : ` năm ${year}`)

export const vi: FindingBook = {
  'plan-check/elderly-share': (v) => ({
    title: `${figure(v.count)} người cao tuổi là ${percent(v.percent)} của ${figure(v.members)} thành viên, ${v.against} lại ghi ${percent(v.wanted)}`,
    computed: `${figure(v.count)} : ${figure(v.members)} = ${percent(v.percent)}. ${v.ageStated === 'no' ? `Chỗ này không ghi tuổi, theo Luật Người cao tuổi là từ ${v.age} tuổi` : `Chỗ này tính từ ${v.age} tuổi`}; ${v.against} tính từ ${v.againstAge} tuổi.${v.age === v.againstAge ? '' : ' Hai cách tính tuổi khác nhau thì hai số có thể cùng đúng.'}`,
    suggestion: v.age === v.againstAge ? 'Sửa một trong hai số cho khớp.' : 'Ghi rõ tuổi ở cả hai chỗ và theo dõi riêng hai số.',
  }),
  'plan-check/share-differs': (v) => ({
    title: `${figure(v.count)} ${MEASURES[v.measure]} là ${percent(v.percent)}, ${v.against} ghi ${between(v.lower, v.upper)}%`,
    computed: `${figure(v.count)} : ${figure(v.members)} = ${percent(v.percent)}.`,
    suggestion: 'Sửa số người hoặc tỷ lệ cho khớp.',
  }),
  'plan-check/share-agrees': (v) => ({ title: `Số ${MEASURES[v.measure]} khớp với tỷ lệ ở ${v.against}`, computed: `${figure(v.count)} : ${figure(v.members)} = ${percent(v.percent)}.`, suggestion: '' }),
  'plan-check/members-per-club': (v) => ({
    title: `${figure(v.members)} thành viên trong ${figure(v.clubs)} câu lạc bộ là ${figure(v.each)} người mỗi câu lạc bộ`,
    computed: `Quy mô theo Quyết định ${v.decision} là ${between(v.lower, v.upper)} người; ${figure(v.clubs)} câu lạc bộ có từ ${figure(v.fewest)} đến ${figure(v.most)} thành viên.`,
    suggestion: 'Nêu cách tính số thành viên, hoặc ghi rõ có tính cả người được hưởng lợi ngoài câu lạc bộ.',
  }),
  'plan-check/members-per-club-own': (v) => ({
    title: `${figure(v.members)} thành viên trong ${figure(v.clubs)} câu lạc bộ là ${figure(v.each)} người mỗi câu lạc bộ, ${v.against} ghi ${between(v.lower, v.upper)}`,
    computed: `${figure(v.members)} : ${figure(v.clubs)} = ${figure(v.each)}.`,
    suggestion: 'Sửa số thành viên, số câu lạc bộ hoặc quy mô cho khớp.',
  }),
  'plan-check/members-per-club-agrees': (v) => ({ title: 'Số thành viên mỗi câu lạc bộ đúng quy mô', computed: `${figure(v.members)} : ${figure(v.clubs)} = ${figure(v.each)}.`, suggestion: '' }),
  'plan-check/clubs-sum': (v) => ({
    title: `Số câu lạc bộ${inYear(v.year)} không cộng ra ${figure(v.total)}`,
    computed: `Duy trì ${figure(v.kept)} + thành lập mới ${figure(v.added)} = ${figure(v.sum)}; kế hoạch ghi ${figure(v.total)}.`,
    suggestion: 'Xem lại ba số này.',
  }),
  'plan-check/clubs-sum-agrees': (v) => ({ title: `Số câu lạc bộ${inYear(v.year)} cộng đúng`, computed: `Duy trì ${figure(v.kept)} + thành lập mới ${figure(v.added)} = ${figure(v.total)}.`, suggestion: '' }),
  'plan-check/clubs-carried': (v) => ({
    title: `Năm ${v.year} duy trì ${figure(v.kept)} câu lạc bộ, cuối năm ${v.before} có ${figure(v.expected)}`,
    computed: `Số duy trì và số thành lập mới của năm ${v.before} cộng lại là ${figure(v.expected)}.`,
    suggestion: 'Xem lại số duy trì, hoặc ghi rõ câu lạc bộ nào ngừng hoạt động.',
  }),
  'plan-check/clubs-carried-agrees': (v) => ({ title: 'Số câu lạc bộ nối tiếp đúng qua các năm', computed: `Đã đối chiếu từ năm ${v.from} đến năm ${v.to}.`, suggestion: '' }),
  'plan-check/areas-sum': (v) => ({ title: `Phân bổ theo địa bàn cộng ra ${figure(v.sum)}, chỉ tiêu ghi ${figure(v.figure)}`, computed: `Cộng số của ${figure(v.areas)} địa bàn: ${figure(v.sum)}.`, suggestion: 'Sửa số phân bổ hoặc chỉ tiêu.' }),
  'plan-check/areas-sum-agrees': (v) => ({ title: 'Phân bổ theo địa bàn khớp chỉ tiêu', computed: `${figure(v.areas)} địa bàn cộng ra ${figure(v.figure)}.`, suggestion: '' }),
  'plan-check/norm-differs': (v) => ({
    title: `${capital(MEASURES[v.measure])}: kế hoạch ghi ${between(v.lower, v.upper)}${unitOf(v.measure)}, định mức là ${between(v.normLower, v.normUpper)}${unitOf(v.measure)}`,
    computed: `Định mức theo Quyết định ${v.decision}.`,
    suggestion: 'Nêu lý do khác định mức, hoặc sửa theo định mức.',
  }),
  'plan-check/shares-over-whole': (v) => ({ title: `Người cao tuổi và người trẻ cộng lại là ${percent(v.sum)}`, computed: `${percent(v.elderly)} + ${percent(v.young)} = ${percent(v.sum)}, quá 100%.`, suggestion: 'Giảm một trong hai tỷ lệ, hoặc ghi rõ tuổi để hai nhóm không trùng nhau.' }),
  'plan-check/maintain-undefined': (v) => ({
    title: '“Duy trì” chưa được định nghĩa',
    computed: `Có ${figure(v.clubs)} câu lạc bộ phải duy trì, chưa ghi thế nào là duy trì nên cuối năm khó xác nhận.`,
    suggestion: 'Ghi tiêu chí, chẳng hạn: sinh hoạt đủ trong ba kỳ gần nhất, có báo cáo, có ghi sổ quỹ.',
  }),

  'plan-check/supervision-partial': (v) => ({
    title: `Chỉ tiêu là mọi câu lạc bộ được giám sát, ${v.against} chỉ xếp lịch ${figure(v.scheduled)} trên ${figure(v.clubs)}`,
    computed: `${figure(v.scheduled)} : ${figure(v.clubs)} = ${percent(v.percent)}; còn ${figure(v.left)} câu lạc bộ.${v.eachCost > 0 ? ` Dự toán tính cho ${figure(v.scheduled)} câu lạc bộ là ${money(v.eachCost)} mỗi câu lạc bộ.` : ''}`,
    suggestion: `Thêm ${figure(v.left)} câu lạc bộ vào lịch${v.leftCost > 0 ? ` (khoảng ${money(v.leftCost)})` : ''}, hoặc ghi rõ thời điểm giám sát các câu lạc bộ này.`,
  }),
  'plan-check/class-seats': (v) => ({
    title: `Lớp tập huấn ${figure(v.seats)} chỗ, riêng Ban Chủ nhiệm đã cần ${figure(v.boards)}`,
    computed: `${v.board} người × ${figure(v.clubs)} câu lạc bộ = ${figure(v.boards)}; còn ${figure(v.left)} chỗ cho cán bộ các cấp. Ban Chủ nhiệm ${v.boardMost} người thì cần ${figure(v.boardsMost)} chỗ.`,
    suggestion: 'Phân chỗ cho từng câu lạc bộ và từng cấp, hoặc mở thêm lớp.',
  }),
  'plan-check/class-too-small': (v) => ({
    title: `Lớp tập huấn ${figure(v.seats)} chỗ không đủ cho Ban Chủ nhiệm của ${figure(v.clubs)} câu lạc bộ`,
    computed: `${v.board} người × ${figure(v.clubs)} câu lạc bộ = ${figure(v.boards)}; thiếu ${figure(v.short)} chỗ.`,
    suggestion: 'Tăng số chỗ hoặc mở thêm lớp.',
  }),
  'plan-check/class-before-clubs': (v) => ({
    title: 'Một lớp tập huấn, trong khi câu lạc bộ còn thành lập đến cuối kỳ',
    computed: `Lớp mở từ ${dayWritten(v.classFrom)} đến ${dayWritten(v.classTo)}; ${v.against} thành lập câu lạc bộ đến ${dayWritten(v.clubsTo)}. Câu lạc bộ thành lập sau ngày mở lớp chưa có Ban Chủ nhiệm để cử đi.`,
    suggestion: 'Mở lớp sau khi thành lập xong, hoặc ghi một buổi tập huấn bổ sung.',
  }),
  'plan-check/title-beyond-content': (v) => ({ title: `Tên hoạt động có “${v.promised}”, nội dung chưa nêu`, computed: 'Đã đối chiếu tên hoạt động với phần nội dung.', suggestion: 'Bổ sung nội dung, hoặc sửa tên hoạt động.' }),
  'plan-check/no-lead': (v) => ({ title: 'Hoạt động chưa ghi cơ quan chủ trì', computed: `“${v.title}”`, suggestion: 'Ghi cơ quan chủ trì.' }),
  'plan-check/no-period': (v) => ({ title: 'Hoạt động chưa ghi thời gian', computed: `“${v.title}”`, suggestion: 'Ghi thời gian thực hiện.' }),
  'plan-check/period-outside': (v) => ({ title: 'Thời gian thực hiện nằm ngoài kỳ kế hoạch', computed: `“${v.period}”; kế hoạch cho ${v.from === v.to ? `năm ${v.from}` : `giai đoạn ${v.from} - ${v.to}`}.`, suggestion: 'Sửa thời gian thực hiện.' }),
  'plan-check/period-passed': (v) => ({ title: 'Thời gian thực hiện đã hết trước ngày ký', computed: `“${v.period}” hết ngày ${dayWritten(v.to)}; kế hoạch ký ngày ${dayWritten(v.signed)}.`, suggestion: 'Sửa thời gian, hoặc chuyển thành kết quả đã đạt.' }),
  'plan-check/target-without-activity': (v) => ({ title: 'Chỉ tiêu chưa có hoạt động', computed: `Không hoạt động nào nói đến chỉ tiêu “${MEASURES[v.measure]}”.`, suggestion: 'Bổ sung hoạt động, hoặc bỏ chỉ tiêu.' }),
  'plan-check/club-count': (v) => ({ title: `Ghi ${figure(v.count)} câu lạc bộ, ${v.against} là ${figure(v.wanted)}`, computed: 'Số này không trùng số nào trong chỉ tiêu.', suggestion: 'Sửa cho khớp chỉ tiêu.' }),
  'plan-check/places-differ': (v) => ({
    title: `Địa bàn thành lập không giống ${v.against}`,
    computed: [v.missing && `Thiếu: ${v.missing}.`, v.added && `Thêm: ${v.added}.`].filter(Boolean).join(' '),
    suggestion: 'Sửa danh sách địa bàn cho giống nhau.',
  }),
  'plan-check/places-agree': (v) => ({ title: `Địa bàn thành lập giống ${v.against}`, computed: `${figure(v.places)} địa bàn.`, suggestion: '' }),

  'plan-check/row-sum': (v) => ({ title: `Dòng “${v.row}” cộng sai`, computed: `Các nguồn cộng ra ${money(v.sum)}, biểu ghi ${money(v.printed)}; ${off(v.difference)}.`, suggestion: 'Sửa tổng của dòng hoặc số của từng nguồn.' }),
  'plan-check/rows-agree': (v) => ({ title: 'Các dòng của biểu dự toán cộng đúng', computed: `${figure(v.rows)} dòng, kể cả dòng tổng cộng: tổng bằng các nguồn cộng lại.`, suggestion: '' }),
  'plan-check/column-sum': (v) => ({ title: `Cột “${v.column}” cộng sai`, computed: `Các dòng cộng ra ${money(v.sum)}, dòng tổng cộng ghi ${money(v.printed)}; ${off(v.difference)}.`, suggestion: 'Sửa dòng tổng cộng hoặc số của từng dòng.' }),
  'plan-check/columns-agree': (v) => ({ title: 'Các cột của biểu dự toán cộng đúng', computed: `${figure(v.columns)} cột: dòng tổng cộng bằng các dòng cộng lại.`, suggestion: '' }),
  'plan-check/text-sum': (v) => ({ title: 'Các nguồn trong lời văn không cộng ra tổng', computed: `Cộng ra ${money(v.sum)}, lời văn ghi ${money(v.printed)}; ${off(v.difference)}.`, suggestion: 'Sửa tổng hoặc số của từng nguồn.' }),
  'plan-check/text-sum-agrees': (v) => ({ title: 'Các nguồn trong lời văn cộng đúng', computed: `${figure(v.parts)} nguồn cộng ra ${money(v.total)}.`, suggestion: '' }),
  'plan-check/text-and-table': (v) => ({ title: `${capital(SOURCES[v.source])}: lời văn khác biểu dự toán`, computed: `Lời văn ghi ${money(v.text)}, biểu ghi ${money(v.table)}; ${off(v.difference)}.`, suggestion: 'Sửa một trong hai cho khớp.' }),
  'plan-check/text-and-table-agree': (v) => ({ title: 'Lời văn khớp biểu dự toán', computed: `${figure(v.figures)} số giống nhau; tổng kinh phí ${money(v.total)}.`, suggestion: '' }),
  'plan-check/per-club-sum': (v) => ({ title: 'Mức hỗ trợ mỗi câu lạc bộ nhân lên không ra số trong biểu', computed: `${money(v.each)} × ${figure(v.clubs)} = ${money(v.sum)}, biểu ghi ${money(v.printed)}; ${off(v.difference)}.`, suggestion: 'Sửa mức hỗ trợ, số câu lạc bộ hoặc số trong biểu.' }),
  'plan-check/per-club-sum-agrees': (v) => ({ title: 'Mức hỗ trợ mỗi câu lạc bộ khớp biểu dự toán', computed: `${money(v.each)} × ${figure(v.clubs)} = ${money(v.sum)}.`, suggestion: '' }),
  'plan-check/capital-per-borrower': (v) => ({
    title: `Vốn mới bình quân ${money(v.each)} cho mỗi người vay`,
    computed: `${money(v.total)} : ${figure(v.clubs)} = ${money(v.perClub)} mỗi câu lạc bộ; ${percent(v.percent)} của ${figure(v.members)} thành viên là ${figure(v.borrowers)} người vay. Món vay thường từ ${money(v.usual)}.`,
    suggestion: 'Nêu mức vay dự kiến và số vòng quay vốn trong năm, hoặc phần cho vay bằng hiện vật và vốn sẵn có.',
  }),
  'plan-check/capital-for-earlier-clubs': (v) => ({
    title: `“Vốn ban đầu” tính cả ${figure(v.earlier)} câu lạc bộ của các năm trước`,
    computed: `${figure(v.earlier)} × ${money(v.each)} = ${money(v.amount)}, trong ${figure(v.clubs)} câu lạc bộ; có nơi có thể đã nhận.`,
    suggestion: 'Ghi rõ câu lạc bộ cũ nào đã có vốn, và số trích thêm cho từng câu lạc bộ.',
  }),
  'plan-check/care-fund-without-duty': (v) => ({
    title: `${money(v.amount)} từ Quỹ Chăm sóc, chưa giao nơi giữ quỹ trích`,
    computed: `${money(v.amount)} là ${percent(v.percent)} của ${money(v.total)}. Quỹ Chăm sóc và phát huy vai trò người cao tuổi do UBND xã, phường quản lý; phần tổ chức thực hiện không giao việc trích quỹ.`,
    suggestion: 'Bổ sung việc trích quỹ: cơ quan, mức và thời hạn; gửi kế hoạch đến UBND xã, phường, thị trấn.',
  }),
  'plan-check/money-without-duty': (v) => ({ title: `${money(v.amount)} từ ${SOURCES[v.source]}, chưa giao cơ quan nào lo`, computed: 'Không nhiệm vụ nào nói đến nguồn này.', suggestion: 'Giao cơ quan bố trí hoặc huy động nguồn này.' }),
  'plan-check/work-without-money': (v) => ({ title: 'Việc chưa có dòng dự toán', computed: `“${v.work}”: biểu dự toán không có dòng nào ghi việc này.`, suggestion: 'Thêm dòng dự toán, hoặc ghi rõ nguồn chi.' }),
  'plan-check/line-without-activity': (v) => ({ title: `${money(v.total)} cho việc không có trong phần hoạt động`, computed: `Dòng “${v.title}”.`, suggestion: 'Bổ sung hoạt động, hoặc bỏ dòng dự toán.' }),

  'plan-check/report-without-deadline': () => ({ title: 'Chưa ghi thời hạn báo cáo', computed: 'Có giao báo cáo kết quả, không ghi kỳ báo cáo và ngày gửi.', suggestion: 'Ghi kỳ báo cáo (quý, 6 tháng, năm) và hạn gửi.' }),
  'plan-check/no-report-asked': (v) => ({ title: 'Chưa giao cơ quan nào báo cáo', computed: `Đã đọc ${figure(v.duties)} nhiệm vụ.`, suggestion: 'Giao báo cáo kết quả, kèm kỳ báo cáo và hạn gửi.' }),
  'plan-check/recipients-without-communes': (v) => ({ title: 'Nơi nhận chưa có UBND xã, phường, thị trấn', computed: `Cấp xã có việc trong kế hoạch; ${figure(v.recipients)} nơi nhận không có cấp xã.`, suggestion: 'Thêm UBND xã, phường, thị trấn liên quan vào nơi nhận.' }),
  'plan-check/recipient-missing': (v) => ({ title: 'Cơ quan có nhiệm vụ nhưng không có trong nơi nhận', computed: v.agencies, suggestion: 'Thêm vào nơi nhận.' }),
  'plan-check/lead-without-duty': (v) => ({ title: 'Cơ quan chủ trì không có trong phần tổ chức thực hiện', computed: v.lead, suggestion: 'Bổ sung nhiệm vụ của cơ quan này.' }),
  'plan-check/front-assigned': (v) => ({ title: 'Mặt trận, đoàn thể được giao việc như cơ quan hành chính', computed: v.agency, suggestion: 'Ghi “Đề nghị …” đối với Mặt trận Tổ quốc và các đoàn thể.' }),
  'plan-check/districts-ended': (v) => ({ title: 'Kế hoạch còn nhắc cấp huyện', computed: `${figure(v.mentions)} chỗ; từ ngày ${dayWritten(v.ended)} chính quyền địa phương chỉ còn hai cấp.`, suggestion: 'Chuyển việc của cấp huyện về tỉnh hoặc xã, phường, đặc khu.' }),

  'plan-check/basis-later': (v) => ({ title: `Căn cứ ${v.number} ban hành sau kế hoạch`, computed: `Căn cứ ngày ${dayWritten(v.date)}, kế hoạch ngày ${dayWritten(v.signed)}.`, suggestion: 'Xem lại ngày của căn cứ.' }),
  'plan-check/basis-period': (v) => ({ title: `Căn cứ ${v.number} chỉ đến năm ${v.to}`, computed: `${v.from === '' ? `Đến năm ${v.to}` : `Giai đoạn ${v.from} - ${v.to}`}; kế hoạch bắt đầu từ năm ${v.year}.`, suggestion: 'Dẫn quyết định của giai đoạn mới.' }),
  'plan-check/annex-number': (v) => ({ title: 'Phụ lục ghi số khác số của kế hoạch', computed: `Phụ lục: ${v.annex}; kế hoạch: ${v.own}.`, suggestion: `Sửa thành ${v.own}.` }),
  'plan-check/place-name': (v) => ({ title: `“${v.written}” có lẽ là “${v.name}”`, computed: `Khác một dấu; tên “${v.name}” có ở chỗ khác hoặc trong danh mục địa bàn.`, suggestion: `Sửa “${v.written}” thành “${v.name}”.` }),
  'plan-check/label': (v) => ({ title: `Thứ tự: “${v.written}” nên là “${v.wanted}”`, computed: 'Dấu đánh thứ tự không nối tiếp dấu đứng trước.', suggestion: `Sửa “${v.written}” thành “${v.wanted}”.` }),
  'plan-check/body-name': (v) => ({ title: `“${v.written}” thiếu chữ “Hội”`, computed: `Tên đúng: “${v.name}”.`, suggestion: `Sửa thành “${v.name}”.` }),
  'plan-check/stray-colon': (v) => ({ title: `Thừa dấu hai chấm: “${v.written}”`, computed: 'Dấu hai chấm đứng giữa câu.', suggestion: 'Bỏ dấu hai chấm.' }),
  'plan-check/word-twice': (v) => ({ title: `Lặp chữ: “${v.written}”`, computed: 'Một chữ được gõ hai lần.', suggestion: 'Bỏ một chữ.' }),
  'plan-check/other-year': (v) => ({ title: `“${v.written}” trong kế hoạch năm ${v.year}`, computed: 'Có thể còn sót từ kế hoạch của năm khác.', suggestion: `Sửa thành năm ${v.year}, nếu không nói về năm khác.` }),
}
