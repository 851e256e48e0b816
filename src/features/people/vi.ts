/** Con người: lời trên màn hình và trên giấy. */
type Values = Readonly<Record<string, string | number>>

export const vi = {
  sexes: { female: 'Nữ', male: 'Nam' },
  classes: { poor: 'Hộ nghèo', 'near-poor': 'Hộ cận nghèo', difficult: 'Hoàn cảnh khó khăn', average: 'Trung bình', 'better-off': 'Khá' },
  disabilities: { none: 'Không', movement: 'Vận động', 'hearing-speech': 'Nghe, nói', sight: 'Nhìn', mind: 'Thần kinh, trí tuệ', other: 'Khác' },
  signs: {
    'same-name': 'cùng họ tên', 'similar-name': 'họ tên khác một chữ cái', 'same-birth': 'cùng ngày sinh', 'same-year': 'cùng năm sinh', 'near-year': 'ngày hoặc năm sinh gần nhau', 'same-hamlet': 'cùng thôn', 'same-commune': 'cùng xã', 'same-phone': 'cùng số điện thoại',
  },
  addresses: { eldest: 'cụ', 'elder-woman': 'bà', 'elder-man': 'ông', woman: 'chị', man: 'anh' },
  fields: {
    fullName: 'Họ và tên', birth: 'Ngày sinh', sex: 'Giới tính', areaId: 'Xã, phường', hamlet: 'Thôn', phone: 'Điện thoại', phoneOwner: 'Điện thoại của ai', guardian: 'Người đại diện', guardianPhone: 'Điện thoại người đại diện', note: 'Ghi chú',
    ethnicity: 'Dân tộc', disability: 'Khuyết tật', livesAlone: 'Sống một mình', classes: 'Diện hộ', householdId: 'Hộ', diedOn: 'Ngày mất',
  },
  unknown: 'chưa rõ', yes: 'Có', no: 'Không', needed: 'Chưa điền.', born: (birth: string) => `sinh ${birth}`,
  form: {
    who: 'Người này', birthHint: 'Biết đến đâu ghi đến đó: 12/05/1958, 05/1958 hoặc 1958.', birthRead: (birth: string, age: number) => `Đọc là ${birth}, ${age} tuổi.`, birthUnknown: 'Chưa có ngày sinh. Không nhớ ngày thì chỉ cần ghi năm.',
    place: 'Nơi ở và hộ', areaNow: (name: string) => `Đang ghi: ${name}.`, hamletHint: 'Ví dụ: Thôn 3.', household: 'Hộ', ownHousehold: 'Hộ riêng', sameHousehold: 'Cùng hộ với một người đã có trong sổ', householdOf: 'Cùng hộ với', chooseHousehold: 'Chọn người cùng hộ', householdHint: 'Người cùng hộ thì cùng diện hộ.', householdStays: 'Giữ nguyên hộ hiện nay',
    contact: 'Liên lạc', phoneHint: 'Mười số, ví dụ 0912 345 678.', phoneOwnerHint: 'Bỏ trống nếu là máy của chính người này. Ví dụ: con trai, anh Minh.', guardianHint: 'Nếu người này cần người khác thay mặt: họ tên, quan hệ.',
    circumstance: 'Hoàn cảnh', circumstanceHint: 'Dữ liệu nhạy cảm: chỉ người được giao mới xem được, mỗi lượt xem được ghi lại. Chưa biết thì để trống.', choose: 'Chọn', notKnown: 'Chưa biết',
    classes: 'Diện hộ theo năm rà soát', classesHint: 'Diện hộ tính từ năm rà soát cho đến lần rà soát sau. Năm trước giữ nguyên, năm mới thêm một dòng.', year: 'Năm rà soát', class: 'Diện', proof: 'Số giấy tờ', proofHint: 'Sổ hộ nghèo, quyết định, biên bản.', addYear: 'Thêm năm', removeYear: (year: string) => `Bỏ dòng ${year}`, noClasses: 'Chưa ghi năm nào.', yearFault: 'Ghi năm bằng bốn chữ số.', noteHint: 'Chỉ ghi điều cần cho công việc của câu lạc bộ.',
  },
  faults: {
    fullName: 'Họ tên gồm chữ cái, ít nhất hai chữ.', phone: 'Số điện thoại có mười hoặc mười một số, bắt đầu bằng 0.', guardianPhone: 'Số điện thoại có mười hoặc mười một số, bắt đầu bằng 0.', areaId: 'Chọn xã, phường nơi người này ở.', hamlet: 'Tên thôn dài quá 100 chữ.',
  },
  purposes: {
    circumstances: 'Ghi dân tộc, khuyết tật, việc sống một mình', health: 'Ghi cân nặng, huyết áp, sức khỏe', 'loans-shared': 'Cho Hội Người cao tuổi xem khoản vay', picture: 'Dùng ảnh trong tin, bài về câu lạc bộ', 'phone-list': 'Ghi số điện thoại vào danh bạ của câu lạc bộ',
  },
  /** Đọc to cho người được hỏi; lời của bản 2026-1. */
  wordings: {
    circumstances: (you: string, readers: string) => `Câu lạc bộ xin ghi dân tộc, khuyết tật và việc sống một mình của ${you}, để biết ai cần được quan tâm, giúp đỡ. Chỉ những người này được xem: ${readers}. Mỗi lần xem đều được ghi lại.`,
    health: (you: string, readers: string) => `Câu lạc bộ xin ghi cân nặng, huyết áp của ${you} để theo dõi sức khỏe. Chỉ những người này được xem: ${readers}. Báo cáo lên trên chỉ có số người, không có tên.`,
    'loans-shared': (you: string, readers: string) => `Câu lạc bộ xin cho Hội Người cao tuổi xem khoản vay của ${you} để hỗ trợ và theo dõi: ${readers}. Người ngoài câu lạc bộ và Hội không được xem.`,
    picture: (you: string, _readers: string) => `Câu lạc bộ xin dùng ảnh có ${you} trong tin, bài về câu lạc bộ. Ảnh đã đăng thì người ngoài câu lạc bộ cũng xem được.`,
    'phone-list': (you: string, _readers: string) => `Câu lạc bộ xin ghi số điện thoại của ${you} vào danh bạ để các thành viên gọi cho nhau. Danh bạ không đưa cho người ngoài câu lạc bộ.`,
  },
  wordingEnd: (you: string) => `Trả lời thế nào, ${you} vẫn là thành viên như mọi người; lúc nào muốn đổi ý cũng được.`,
  forms: { paper: 'Giấy có chữ ký', spoken: 'Lời nói, có người làm chứng', electronic: 'Điện tử' },
  requests: { view: 'Xem dữ liệu của mình', copy: 'Nhận bản sao', correct: 'Sửa dữ liệu', delete: 'Xóa dữ liệu', restrict: 'Hạn chế sử dụng', object: 'Phản đối việc sử dụng', withdraw: 'Rút lại sự đồng ý' },
  outcomes: { done: 'Đã làm xong', refused: 'Không thực hiện' },
  refusals: {
    'people/no-such-person': 'Không tìm thấy người này trong sổ. Tìm lại theo tên rồi làm tiếp.',
    'people/not-a-birth': 'Chưa đọc được ngày sinh “{text}”. Ghi theo mẫu 12/05/1958, 05/1958 hoặc 1958.',
    'people/no-such-day': ({ text, month, year, days }: Values) => `Không có ngày ${text}: tháng ${month} năm ${year} chỉ có ${days} ngày. Không nhớ ngày thì ghi tháng và năm, hoặc chỉ ghi năm.`,
    'people/born-in-future': ({ text }: Values) => `Ngày sinh ${text} chưa đến. Xem lại năm sinh.`,
    'people/too-old': ({ text, age }: Values) => `Sinh ${text} thì nay đã ${age} tuổi. Xem lại năm sinh; chưa chắc thì để trống.`,
    'people/died-in-future': 'Ngày mất {day} chưa đến. Xem lại ngày.',
    'people/died-before-birth': 'Ngày mất {day} sớm hơn ngày sinh. Xem lại hai ngày này.',
    'people/changed-meanwhile': 'Người khác vừa sửa thông tin của người này. Không có gì bị ghi đè; xem bản mới rồi lưu lại.',
    'people/anonymised': 'Người này đã được khử nhận dạng nên không sửa, không gộp và không hoàn tác được nữa. Số liệu đã tính vẫn giữ nguyên.',
    'people/already-one': 'Hai bản ghi này đã là một người. Tải lại trang để xem danh sách mới.',
    'people/no-such-merge': 'Không tìm thấy lần gộp này. Tải lại trang của người đó.',
    'people/merge-undone': 'Lần gộp này đã được hoàn tác trước đó. Tải lại trang để xem hai bản ghi.',
    'people/later-merge-first': 'Sau lần gộp này còn một lần gộp khác. Hoàn tác lần gộp sau cùng trước.',
    'people/consent-in-future': 'Ngày trả lời {day} chưa đến. Ghi ngày người đó đã trả lời.',
    'people/no-such-request': 'Không tìm thấy yêu cầu này. Tải lại trang để xem các yêu cầu đã ghi.',
    'people/request-closed': 'Yêu cầu này đã kết thúc ngày {day}.',
    'people/request-closed-early': 'Ngày làm xong sớm hơn ngày nhận yêu cầu ({received}). Xem lại ngày.',
    'people/reason-missing': 'Không thực hiện một yêu cầu thì ghi rõ lý do để trả lời người yêu cầu.',
    'people/still-a-member': 'Người này đang là thành viên của {club}. Ghi rời câu lạc bộ trước, rồi mới khử nhận dạng.',
  },
}
