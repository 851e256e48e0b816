/** Nhập từ Excel: lời trên màn hình, trong tệp trả về và trong câu trả lời của máy chủ. */
import { vi as people } from '#features/people/vi.ts'
import type { NoteCode } from './member-sheet-cell.ts'

type Values = Readonly<Record<string, string | number>>
export type CellSentence = string | ((values: Values) => string)

/** Điều chưa nhập được ở một ô, và cách làm tiếp. */
const faults: Readonly<Record<string, CellSentence>> = {
  'people/not-a-birth': people.refusals['people/not-a-birth']!,
  'people/no-such-day': people.refusals['people/no-such-day']!,
  'people/born-in-future': people.refusals['people/born-in-future']!,
  'people/too-old': people.refusals['people/too-old']!,
  'members/two-births': 'Năm sinh ghi ở cả cột Nam và cột Nữ ({text}). Giữ lại một cột.',
  'members/name-missing': 'Chưa ghi họ và tên.',
  'members/not-a-name': '“{text}” chưa phải họ tên. Họ tên gồm chữ cái, từ 2 đến 100 chữ.',
  'members/broken-letters': '“{text}” bị vỡ chữ, thường do bảng mã cũ (TCVN3, VNI). Chuyển tệp sang Unicode rồi chọn lại.',
  'members/sex-missing': 'Chưa ghi giới tính. Chọn Nữ hoặc Nam.',
  'members/not-a-sex': 'Giới tính ghi “{text}”. Chọn Nữ hoặc Nam.',
  'members/no-such-ethnicity': 'Danh mục 54 dân tộc không có “{text}”. Chọn trong danh sách của ô.',
  'members/no-such-class': 'Diện hộ ghi “{text}”. Chọn Hộ nghèo, Hộ cận nghèo, Hoàn cảnh khó khăn, Trung bình hoặc Khá.',
  'members/class-missing': 'Có năm hoặc số giấy tờ rà soát nhưng chưa ghi diện hộ. Ghi diện hộ, hoặc bỏ trống cả ba ô.',
  'members/not-a-review-year': 'Năm rà soát ghi “{text}”. Ghi năm bốn chữ số, từ 1990 đến {last}.',
  'members/not-a-phone': 'Số điện thoại “{text}” chưa đủ hoặc thừa chữ số. Ghi mười chữ số, có số 0 ở đầu, mỗi ô một số.',
  'members/not-yes-or-no': 'Ô này ghi “{text}”. Chọn Có hoặc Không.',
  'members/no-such-disability': 'Khuyết tật ghi “{text}”. Chọn trong danh sách của ô.',
  'members/not-a-day': 'Chưa đọc được ngày vào “{text}”. Ghi đủ ngày, tháng, năm: 28/05/2018.',
  'members/day-missing': 'Ngày vào bị bỏ trống. Ghi lại ngày vào câu lạc bộ.',
  'members/joined-in-future': 'Ngày vào {day} chưa đến.',
  'members/joined-before-birth': 'Ngày vào {day} sớm hơn ngày sinh {born}. Xem lại hai ngày này.',
  'members/joined-after-death': 'Ngày vào {day} muộn hơn ngày mất {diedOn}. Xem lại ngày vào.',
  'members/club-ended': 'Câu lạc bộ đã kết thúc ngày {ended}, trước ngày vào {day}.',
  'members/area-ended': 'Đơn vị hành chính của câu lạc bộ đã kết thúc ngày {ended}, trước ngày vào {day}.',
  'members/already-a-member': ({ club, from, to }) => `Người này là thành viên ${club} từ ngày ${from}${to ? ` đến ngày ${to}` : ''}, trùng với ngày vào ở đây. Ghi chuyển câu lạc bộ ở trang của người ấy.`,
  'members/no-such-group': ({ text, groups }) => `Câu lạc bộ chưa có tổ “${text}”. ${groups ? `Các tổ đang có: ${groups}.` : 'Lập tổ ở trang câu lạc bộ trước, hoặc bỏ trống ô này.'}`,
  'members/no-such-club': 'Xã không có câu lạc bộ “{text}”. Chọn trong danh sách của ô.',
  'members/club-missing': 'Chưa ghi câu lạc bộ. Chọn trong danh sách của ô.',
  'members/other-club-named': 'Dòng này ghi câu lạc bộ khác. Đang nhập cho {club}: nhập dòng này ở trang câu lạc bộ của nó.',
  'members/club-changed': 'Người này đang là thành viên {club}. Chuyển câu lạc bộ thì ghi ở trang của người ấy, không đổi trong tệp.',
  'members/twice-in-file': 'Cùng một người với dòng {first}. Nếu là hai người, ghi thêm ngày sinh hoặc số điện thoại để phân biệt.',
  'members/which-person': 'Câu lạc bộ có {count} người cùng tên, cùng năm sinh nên chưa biết là ai. Ghi đủ ngày sinh, hoặc tải danh sách về và sửa trong tệp đó.',
  'members/unknown-id': 'Mã ẩn của dòng này không có trong hệ thống. Ghi lại người này vào một dòng trống rồi xóa dòng này.',
  'members/not-of-this-club': 'Dòng này của một người không thuộc danh sách đang nhập. Xóa dòng này; người chuyển đến thì ghi chuyển ở trang của người ấy.',
  'members/left-meanwhile': 'Sau khi tệp được tải về, người này đã rời câu lạc bộ, ngày cuối là {day}. Xóa dòng này; cần sửa thông tin thì sửa ở trang của người ấy.',
  'members/household-differs': 'Cùng hộ với {name} ở dòng {first}, nơi ghi {review}. Một hộ có một diện trong một năm: ghi hai dòng giống nhau.',
  'members/old-letters': 'Ô này dùng bảng mã cũ ({encoding}) nên không đọc được chữ. Chuyển tệp sang Unicode rồi chọn lại.',
  'members/cell-error': 'Ô này đang báo {text} nên không có giá trị. Ghi lại giá trị.',
  'members/formula-empty': 'Ô này là công thức mà tệp không lưu kèm giá trị. Mở bằng Excel, lưu lại, hoặc ghi thẳng giá trị vào ô.',
  'members/too-long': 'Ô này dài {letters} chữ, nhiều nhất là {most} chữ. Ghi ngắn lại.',
}

/** Điều đã làm thay khi đọc, để người nhập biết. */
const notes = {
  formula: 'Ô là công thức; lấy giá trị lưu trong tệp: {text}.',
  'zero-put-back': 'Excel bỏ mất số 0 đầu; đọc là {phone}.',
  'year-in-a-day': 'Ô định dạng ngày nhưng ghi năm; đọc là năm {year}.',
  'year-assumed': 'Không ghi năm rà soát; tính cho năm {year}.',
} satisfies Record<NoteCode, string>

const refusals: Readonly<Record<string, CellSentence>> = {
  ...Object.fromEntries(Object.entries(faults).filter(([code]) => code.startsWith('members/'))),
  'members/no-heads': 'Không thấy dòng tiêu đề trong tệp. Cần một dòng có Họ và tên, Ngày sinh, Giới tính… ở đầu danh sách; hoặc tải danh sách về rồi điền vào đó.',
  'members/old-letters-in-heads': 'Tệp dùng bảng mã cũ ({encoding}) nên không đọc được tiêu đề. Chuyển tệp sang Unicode rồi chọn lại.',
  'members/head-missing': ({ heads }) => `Chưa biết cột nào là ${heads}. Chỉ ra cột đó rồi làm tiếp.`,
  'members/other-list': 'Tệp này tải về từ danh sách của {list}. Mở trang của danh sách đó để nhập.',
  'members/faulty-rows': ({ count, row }) => `Còn ${count} dòng chưa nhập được, dòng đầu tiên là dòng ${row}. Sửa các dòng đó, hoặc chọn để lại các dòng đó.`,
  'members/choice-missing': 'Dòng {row}: trong tệp và trên hệ thống khác nhau, cần chọn lấy bên nào.',
  'members/nothing-to-import': 'Tệp không có gì khác với hệ thống nên không có gì để ghi.',
  'members/list-changed-meanwhile': 'Trong lúc xem, danh sách trên hệ thống vừa đổi nên những gì sẽ ghi không còn như đã xem. Xem lại rồi nhập.',
  'members/no-such-import': 'Không tìm thấy lần nhập này. Tải lại trang để xem các lần nhập.',
  'members/import-undone': 'Lần nhập này đã được hoàn tác trước đó.',
  'members/import-built-upon': ({ count, names }) => `Sau khi nhập, đã có người làm tiếp với ${count} người của tệp: ${names}. Hoàn tác cả tệp sẽ mất những việc ấy; sửa từng người ở trang của họ.`,
  'members/no-clubs-in-area': 'Địa bàn này chưa có câu lạc bộ nào.',
}

export const importVi = {
  heading: 'Nhập thành viên từ Excel', title: (name: string) => `Nhập thành viên ${name}`, crumb: 'Nhập từ Excel', clubs: 'Câu lạc bộ', lead: 'Tải danh sách về, sửa bằng Excel khi không có mạng, rồi nộp lại. Tệp tự lập cũng nhận được.', leadRead: (file: string, day: string) => (day ? `Tệp ${file}, tải về ngày ${day}.` : `Tệp ${file}.`),
  paperOnly: 'Nhập thay câu lạc bộ đang dùng sổ giấy.', steps: ['Chọn tệp', 'Xem trước, sửa', 'Nhập'],
  choose: {
    file: 'Tệp danh sách', hint: 'Tệp Excel .xlsx, tải về từ đây hoặc tự lập, tối đa 10 MB.', button: 'Chọn tệp', drop: 'hoặc kéo tệp vào đây', download: 'Tải danh sách về', downloadHint: 'Tệp có sẵn thành viên hiện nay, danh sách thả xuống và dòng trống để thêm người. Lượt tải được ghi lại vì tệp có thông tin riêng.',
    joinedOn: 'Ngày vào của người mới', joinedOnHint: 'Dùng cho dòng mới chưa ghi ngày vào.', enteredFor: 'Nhập thay, theo giấy tờ nào', enteredForHint: 'Ví dụ: sổ giấy của câu lạc bộ, trang 12. Bỏ trống nếu câu lạc bộ tự nhập.',
  },
  heads: {
    title: (count: number) => `${count} tiêu đề chưa rõ là cột gì`, note: 'Chỉ cần trả lời một lần; lần sau tệp có tiêu đề này sẽ tự nhận ra.', column: (letters: string) => `Cột ${letters}`, none: 'Không dùng cột này', choose: 'Chọn', again: 'Đọc lại theo các cột này',
    learnt: (count: number) => `${count} tiêu đề nhận ra nhờ lần nhập trước.`, missingTitle: 'Tệp chưa đủ cột', missing: (heads: string) => `Tệp chưa có cột ${heads}. Không có cột này thì chưa ghi được người mới.`,
  },
  counts: { new: 'dòng mới', changed: 'dòng thay đổi', toChoose: (count: number) => `, ${count} cần chọn`, faulty: 'dòng chưa nhập được', rows: 'dòng trong tệp', same: (count: number) => `, ${count} như cũ` },
  fields: {
    fullName: 'Họ và tên', birth: 'Ngày sinh', sex: 'Giới tính', ethnicity: 'Dân tộc', class: 'Diện hộ', classYear: 'Năm rà soát', proof: 'Số giấy tờ diện hộ', review: 'Diện hộ', hamlet: 'Thôn', phone: 'Điện thoại', phoneOwner: 'Điện thoại của ai', livesAlone: 'Sống một mình',
    disability: 'Khuyết tật', joinedOn: 'Ngày vào', group: 'Tổ', note: 'Ghi chú', club: 'Câu lạc bộ',
  },
  faulty: {
    title: (count: number) => (count === 1 ? 'Một ô chưa nhập được' : `${count} ô chưa nhập được`), one: (row: number, heading: string) => `Dòng ${row}, cột ${heading}`, note: 'Sửa ngay ở đây, hoặc tải tệp đã đánh dấu về sửa trong Excel rồi nộp lại.', row: 'Dòng', column: 'Cột', person: 'Người', said: 'Trong tệp', why: 'Vì sao',
    fix: 'Sửa lại', fixOf: (row: number, heading: string) => `Ghi lại ô ở dòng ${row}, cột ${heading}`, again: 'Kiểm tra lại', corrected: 'Tải tệp đã đánh dấu ô', more: (count: number) => `Hiện thêm ${count} ô`, noName: 'chưa có tên', fixed: 'Đã sửa ở đây', unfix: 'Bỏ sửa', unfixOf: (row: number, field: string) => `Bỏ sửa ô ở dòng ${row}, ${field}`, caption: 'Các ô chưa nhập được',
  },
  changes: {
    title: (people: number, open: number) => (open === 0 ? `${people} người thay đổi` : `${people} người thay đổi, ${open} ô cần chọn`), note: 'So ba bản: khi tải về, trong tệp nộp lên, trên hệ thống hôm nay. Ô vàng: đã khác so với khi tải về.', noteNoBase: 'So trong tệp với trên hệ thống hôm nay. Hai bên khác nhau thì cần chọn.',
    person: 'Người', field: 'Cột', base: (day: string) => (day ? `Khi tải về ${day}` : 'Khi tải về'), inFile: 'Trong tệp', inSystem: (day: string) => `Trên hệ thống ${day}`, will: 'Sẽ ghi', row: (row: number) => `dòng ${row}`, write: (text: string) => (text ? `Ghi ${text}` : 'Xóa trống'), keep: (text: string) => (text ? `Giữ ${text}` : 'Giữ ô trống'),
    takeFile: 'Lấy của tệp', takeSystem: 'Giữ của hệ thống', allFile: 'Lấy tất cả của tệp', allSystem: 'Giữ tất cả của hệ thống', caption: 'Những ô khác nhau giữa tệp và hệ thống', choice: (name: string, field: string) => `${name}, ${field}: lấy bên nào`, empty: 'trống', flip: 'Đổi', flipOf: (name: string, field: string) => `Đổi cách ghi: ${name}, ${field}`, more: (count: number) => `Hiện thêm ${count} ô`,
  },
  fresh: {
    caption: 'Các dòng mới', title: (count: number, likely: number) => (likely === 0 ? `${count} dòng mới` : `${count} dòng mới, ${likely} người có thể đã có`), first: (count: number) => `${count} dòng đầu.`, all: (count: number) => `Xem cả ${count} dòng`, onlyLikely: (count: number) => `xem ${count} người có thể đã có`, or: ' hoặc ', row: 'Dòng', birth: 'Sinh', sex: 'Giới', joined: (day: string) => `vào ngày ${day}`,
    likely: (name: string, birth: string, where: string) => `Có thể đã có: ${name}${birth && `, sinh ${birth}`}${where && `, ${where}`}`, waiting: 'Đang chờ vào câu lạc bộ', leaveOut: 'Để lại', leaveOutOf: (row: number) => `Để lại dòng ${row}`, few: 'Thu gọn', place: (club: string, area: string) => [club, area].filter(Boolean).join(', '),
  },
  figures: { title: (people: string, verdict: string) => `Sau khi nhập: ${people} người${verdict}`, after: 'Sau khi nhập', allMet: ', mọi mức đều đạt', someOut: (count: number) => `, ${count} mức chưa trong khoảng`, before: (people: string) => `Trước khi nhập: ${people} người.`, without: (rows: string) => `Chưa tính dòng ${rows}.` },
  absent: { title: (count: number) => `${count} người có trên hệ thống, không có trong tệp`, note: 'Nhập tệp không xóa ai. Ai đã rời câu lạc bộ thì ghi ở trang của người ấy.' },
  left: { title: (count: number) => `${count} dòng của người đã rời câu lạc bộ`, note: 'Các dòng này giữ như trên hệ thống.', on: (row: number, day: string) => `dòng ${row}, ngày cuối ${day}` },
  ignored: { title: (count: number) => `${count} dòng không phải thành viên, đã bỏ qua`, row: (row: number) => `Dòng ${row}` },
  remarks: { title: (count: number) => `${count} ô đã đọc khác chữ trong tệp` },
  foot: {
    nothing: 'Chưa có gì được ghi.', undoable: 'Nhập xong vẫn hoàn tác được cả tệp.', staying: (rows: string) => `Dòng ${rows} ở lại trong tệp trả về.`, drop: 'Bỏ tệp này', import: (fresh: number, changed: number) => `Nhập ${[...(fresh > 0 || changed === 0 ? [`${fresh} dòng mới`] : []), ...(changed > 0 ? [`${changed} dòng thay đổi`] : [])].join(', ')}`,
    skip: (count: number) => `Để lại ${count} dòng chưa nhập được, nhập các dòng còn lại`, openChoices: (count: number) => `Còn ${count} ô cần chọn lấy của tệp hay giữ của hệ thống.`, same: 'Tệp giống hệt hệ thống, không có gì để ghi.',
  },
  done: {
    title: (registered: number, joined: number, changed: number) => `Đã ghi ${[...(registered > 0 ? [`${registered} người mới`] : []), ...(joined > 0 ? [`${joined} người vào từ danh sách chờ`] : []), ...(changed > 0 ? [`${changed} người thay đổi`] : [])].join(', ')}`, skipped: (count: number) => `${count} dòng để lại, chưa ghi.`, likely: (count: number) => `${count} người có thể trùng với người đã có; xem ở danh sách Bản ghi có thể trùng.`,
    undo: 'Hoàn tác cả tệp', another: 'Nhập tệp khác', open: 'Xem danh sách thành viên',
  },
  earlier: { caption: 'Các lần nhập từ Excel', undoOf: (file: string, when: string) => `Hoàn tác tệp ${file} nhập lúc ${when}`, title: 'Các lần nhập trước', none: 'Chưa nhập tệp nào.', when: 'Lúc', by: 'Người nhập', file: 'Tệp', done: 'Đã ghi', undone: (when: string, by: string) => `Đã hoàn tác lúc ${when}${by && `, ${by}`}`, summary: (registered: number, joined: number, changed: number) => [`${registered} mới`, ...(joined > 0 ? [`${joined} từ danh sách chờ`] : []), `${changed} thay đổi`].join(', ') },
  undo: {
    title: 'Hoàn tác cả tệp này', meaning: 'Người do tệp này thêm sẽ ra khỏi danh sách, thông tin của họ bị xóa; người bị sửa trở lại như trước khi nhập. Muốn nhập lại thì dùng tệp cũ.', reason: 'Lý do', reasonHint: 'Ví dụ: nhập nhầm tệp của câu lạc bộ khác.', reasonShort: 'Ghi lý do từ ba chữ trở lên.', verb: 'Hoàn tác', done: 'Đã hoàn tác. Danh sách trở lại như trước khi nhập.',
  },
  notes, faults, refusals,
}
export type ImportWords = typeof importVi
