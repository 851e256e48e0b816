/** Quy chế mẫu, phần tổ chức: name, purpose, members, board, groups, meetings and activities. */
import { BLANK } from '#kernel/official-document.ts'
import { normsOn } from '#features/plans/programme-norms.ts'
import type { FoundingFacts } from './founding-facts.ts'
import { associationOf, bandOf, clubArea, clubInPlace, committeeOf, counted, known, orDots } from './founding-phrases.ts'
import type { Article, Chapter } from './paper-regulation.ts'

export const regulationChapters = (facts: FoundingFacts): readonly Chapter[] => [
  { title: 'Quy định chung', articles: general(facts) },
  { title: 'Thành viên', articles: [joining, composition(facts), rights, duties, leaving] },
  { title: 'Tổ chức', articles: organisation(facts) },
  { title: 'Sinh hoạt và hoạt động', articles: activities(facts) },
]

function general(facts: FoundingFacts): Article[] {
  const [committee, association] = [committeeOf(facts), associationOf(facts)]
  return [
    {
      title: 'Tên gọi và địa bàn',
      clauses: [
        `Tên gọi: ${clubInPlace(facts)} (sau đây gọi là Câu lạc bộ).`,
        `Địa bàn hoạt động: ${clubArea(facts)}.`,
        `Nơi sinh hoạt: ${orDots(null, 8)}`,
      ],
    },
    {
      title: 'Tính chất và nguyên tắc',
      clauses: [
        `Câu lạc bộ là tổ chức xã hội tự nguyện, gồm người thuộc nhiều lứa tuổi và hoàn cảnh sống gần nhau; do ${committee} quyết định thành lập, trực thuộc ${association}.`,
        'Câu lạc bộ hoạt động theo nguyên tắc tự nguyện, tự quản, cùng bàn và quyết định theo đa số, công khai, tự chịu trách nhiệm về tài chính.',
        `Câu lạc bộ không có con dấu riêng. Giấy tờ của Câu lạc bộ có chữ ký của Chủ nhiệm; khi cần thì đề nghị ${association} xác nhận.`,
      ],
    },
    {
      title: 'Mục đích',
      clauses: [
        'Nâng cao đời sống vật chất, tinh thần và sức khỏe của người cao tuổi, phụ nữ, người nghèo và các thành viên khác.',
        'Gắn kết các thế hệ: người cao tuổi truyền kinh nghiệm, người trẻ góp sức và kiến thức.',
        'Giúp đỡ nhau khi ốm đau, hoạn nạn; giúp người gặp khó khăn trong cộng đồng, kể cả người ngoài Câu lạc bộ.',
      ],
    },
  ]
}

const joining: Article = {
  title: 'Tham gia Câu lạc bộ',
  clauses: [
    'Người sống trên địa bàn, tán thành Quy chế và tự nguyện làm đơn thì được tham gia, không phân biệt nam nữ, dân tộc, tôn giáo, giàu nghèo.',
    'Người không viết được có thể nhờ viết hộ và điểm chỉ vào đơn.',
    'Ban Chủ nhiệm nhận đơn và giới thiệu tại buổi sinh hoạt gần nhất; việc tham gia tính từ ngày được Câu lạc bộ thông qua và ghi vào sổ thành viên.',
    'Mỗi người là thành viên của một câu lạc bộ trong cùng một thời gian; khi chuyển chỗ ở thì được giới thiệu sang câu lạc bộ nơi mới.',
  ],
}

/** Over a band nobody is asked to leave, under it others are invited. */
function composition({ composition, settings: { size } }: FoundingFacts): Article {
  const bands = composition.map((line) => `${orDots(line.label)}: ${bandOf(line)}`)
  return {
    title: 'Số lượng và cơ cấu thành viên',
    clauses: [
      `Câu lạc bộ có từ ${counted(size?.lower ?? null)} đến ${counted(size?.upper ?? null)} thành viên.`,
      { text: 'Cơ cấu thành viên hướng tới:', points: bands.length > 0 ? bands : [`${orDots(null, 6)}: ${BLANK}%`, `${orDots(null, 6)}: ${BLANK}%`, `${orDots(null, 6)}: ${BLANK}%`] },
      'Nhóm nào còn thiếu thì Câu lạc bộ mời thêm. Không vì cơ cấu mà từ chối người tự nguyện tham gia hoặc đề nghị ai thôi tham gia.',
    ],
  }
}

const rights: Article = {
  title: 'Quyền của thành viên',
  clauses: [
    'Dự sinh hoạt, tham gia các hoạt động; được chăm sóc, giúp đỡ và vay vốn theo Quy chế.',
    'Bàn và biểu quyết công việc của Câu lạc bộ; ứng cử, giới thiệu và bầu Ban Chủ nhiệm.',
    'Được biết tình hình thu, chi và quỹ; hỏi, góp ý và được trả lời, chậm nhất tại buổi sinh hoạt kế tiếp.',
    'Xem, đề nghị sửa thông tin về mình; thôi tham gia khi có nguyện vọng.',
  ],
}

const duties: Article = {
  title: 'Trách nhiệm của thành viên',
  clauses: [
    'Dự sinh hoạt đều; khi vắng thì báo trước cho tổ trưởng hoặc Ban Chủ nhiệm.',
    'Góp sức, góp công vào ít nhất một hoạt động, tùy sức khỏe và hoàn cảnh.',
    'Đóng góp theo mức đã bàn; dùng vốn vay đúng việc đã đề nghị và trả đúng hẹn, gặp trở ngại thì báo sớm để cùng tìm cách tháo gỡ.',
    'Giữ gìn đoàn kết; giữ kín chuyện riêng của nhau.',
  ],
}

const leaving: Article = {
  title: 'Thôi tham gia',
  clauses: [
    'Thành viên muốn thôi tham gia thì báo Ban Chủ nhiệm. Phần vốn vay, vốn góp được đối chiếu và giải quyết trước khi ghi vào sổ.',
    'Thành viên lâu ngày không dự sinh hoạt được thì Ban Chủ nhiệm thăm hỏi, tìm hiểu và cùng tìm cách tham gia phù hợp.',
    'Thành viên qua đời thì phần vốn vay, vốn góp được giải quyết với người thừa kế, có xem xét hoàn cảnh gia đình.',
  ],
}

function organisation(facts: FoundingFacts): Article[] {
  const size = normsOn(facts.today)?.board
  return [
    {
      title: 'Ban Chủ nhiệm',
      clauses: [
        `Ban Chủ nhiệm có từ ${counted(size?.lower ?? null)} đến ${counted(size?.upper ?? null)} người, gồm Chủ nhiệm, Phó Chủ nhiệm, Thư ký, Kế toán, Thủ quỹ và các ủy viên.`,
        `Ban Chủ nhiệm do thành viên bầu tại cuộc họp có ít nhất hai phần ba số thành viên dự; người trúng cử được quá nửa số người dự họp tán thành. ${committeeOf(facts)} công nhận.`,
        `Nhiệm kỳ của Ban Chủ nhiệm là ${BLANK} năm.`,
        'Kế toán và Thủ quỹ là hai người khác nhau; Chủ nhiệm không kiêm Thủ quỹ.',
      ],
    },
    {
      title: 'Phân công trong Ban Chủ nhiệm',
      clauses: [
        'Chủ nhiệm phụ trách chung, chủ trì sinh hoạt, ký giấy tờ. Phó Chủ nhiệm giúp Chủ nhiệm và thay mặt khi Chủ nhiệm vắng.',
        'Thư ký ghi sổ thành viên, biên bản sinh hoạt và soạn báo cáo.',
        'Kế toán ghi sổ thu, chi, sổ vay. Thủ quỹ giữ tiền và cùng Kế toán đối chiếu hằng tháng.',
        'Ủy viên phụ trách từng mảng hoạt động: chăm sóc sức khỏe, chăm sóc tại nhà, văn nghệ và các việc khác.',
      ],
    },
    {
      title: 'Kiện toàn và bàn giao',
      clauses: [
        'Khi thiếu người hoặc có người xin nghỉ, Câu lạc bộ bầu bổ sung tại buổi sinh hoạt gần nhất và đề nghị công nhận.',
        'Người thôi nhiệm vụ bàn giao sổ sách, giấy tờ, tài sản cho người kế nhiệm. Việc bàn giao quỹ có biên bản kiểm kê tiền, đối chiếu sổ và danh sách còn nợ, có chữ ký của bên giao, bên nhận và Chủ nhiệm.',
      ],
    },
    {
      title: 'Các tổ',
      clauses: [
        'Câu lạc bộ chia thành các tổ theo nơi ở; mỗi tổ có tổ trưởng do thành viên trong tổ chọn.',
        'Tổ trưởng nắm tình hình các gia đình trong tổ, mỗi tháng báo với Ban Chủ nhiệm người ốm đau, gặp khó khăn cần giúp đỡ.',
        'Khi cần, Câu lạc bộ lập thêm nhóm theo việc: văn nghệ, thể dục, sản xuất, chăm sóc tại nhà.',
      ],
    },
  ]
}

/** As many as the programme usually has, where the club has not said its own. */
const USUAL_AREAS = 8

function activities(facts: FoundingFacts): Article[] {
  const { meetingCycle, meetingDay, activityAreas } = facts.settings
  const areas = activityAreas.map(known).filter((area) => area !== null)
  const when =
    meetingCycle === 'monthly'
      ? `mỗi tháng một lần, vào ngày ${counted(meetingDay)} hằng tháng`
      : `mỗi quý một lần, vào ngày ${counted(meetingDay)} của tháng do Ban Chủ nhiệm báo trước`
  return [
    {
      title: 'Sinh hoạt định kỳ',
      clauses: [
        `Câu lạc bộ sinh hoạt ${when}; khi phải đổi ngày thì Ban Chủ nhiệm báo trước ít nhất 03 ngày.`,
        'Mỗi buổi thường có: đo huyết áp, cân nặng; báo cáo việc đã làm, thu chi; nói chuyện chuyên đề; bàn việc giúp đỡ nhau và kế hoạch kỳ tới; văn nghệ, trò chơi.',
        'Thư ký ghi biên bản, số người dự và các nội dung đã thống nhất.',
      ],
    },
    {
      title: 'Mảng hoạt động',
      clauses: [
        { text: 'Câu lạc bộ hoạt động trên các mảng:', points: areas.length > 0 ? areas : Array.from({ length: USUAL_AREAS }, () => orDots(null, 10)) },
        'Câu lạc bộ chọn việc phù hợp với nguyện vọng của thành viên và điều kiện từng thời gian.',
      ],
    },
    {
      title: 'Kế hoạch, sổ sách và báo cáo',
      clauses: [
        'Ban Chủ nhiệm lập kế hoạch tháng, quý, năm và đưa ra bàn tại buổi sinh hoạt.',
        'Câu lạc bộ có sổ thành viên, sổ biên bản, sổ thu chi của từng quỹ, sổ vay và trả, sổ chăm sóc tại nhà, sổ tài sản.',
        `Câu lạc bộ báo cáo ${associationOf(facts)} theo định kỳ và khi có việc đột xuất.`,
      ],
    },
  ]
}
