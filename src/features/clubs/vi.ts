/** Câu lạc bộ: lời trên màn hình, trong giấy tờ và trong câu trả lời của máy chủ. */
import { shownDay, type Values } from '#kernel/refusal-values.ts'
import { small } from '#kernel/vietnamese.ts'
import { officesVi } from './office-words.ts'
import type { Criterion } from './candidate-place.ts'
import type { EventKind, Status } from './club-event.ts'
import type { FileKind } from './club-file.ts'
import type { SettingName } from './club-setting.ts'
import type { Measure } from './composition-band.ts'
import type { Step } from './founding-step.ts'

const statuses = {
  planned: 'Dự kiến', preparing: 'Đang chuẩn bị', decided: 'Đã có quyết định', launched: 'Đã ra mắt', active: 'Đang hoạt động', suspended: 'Tạm dừng', merged: 'Đã sáp nhập', dissolved: 'Đã giải thể',
} satisfies Record<Status, string>

/** Chín bước, ngắn gọn để đứng đầu cột. */
const steps = {
  'place-chosen': 'Chọn địa bàn', 'committee-formed': 'Cử Ban vận động', 'members-signed': 'Đăng ký thành viên', 'board-nominated': 'Nhân sự Ban Chủ nhiệm', 'regulation-drafted': 'Dự thảo quy chế',
  'request-sent': 'Tờ trình của Hội', decided: 'Quyết định của UBND', launched: 'Lễ ra mắt', 'first-meeting': 'Buổi sinh hoạt đầu',
} satisfies Record<Step, string>

const events = {
  planned: 'Đưa vào dự kiến', ...steps, decided: 'Quyết định thành lập', 'first-meeting': 'Buổi sinh hoạt đầu tiên', suspended: 'Tạm dừng hoạt động', resumed: 'Hoạt động trở lại', merged: 'Sáp nhập', dissolved: 'Giải thể',
} satisfies Record<EventKind, string>

const measures = {
  'aged-55': 'Từ 55 tuổi', 'aged-60': 'Từ 60 tuổi', women: 'Phụ nữ', poor: 'Nghèo, cận nghèo hoặc khó khăn', young: 'Dưới 55 tuổi', minority: 'Dân tộc thiểu số',
} satisfies Record<Measure, string>

const named = (words: Readonly<Record<string, string>>, code: string | number | undefined): string => words[String(code)] ?? String(code)
/** Inside a sentence: "lễ ra mắt". */
const event = (code: string | number | undefined): string => `“${code === 'upkeep' ? 'Minh chứng duy trì' : named(events, code)}”`

export const vi = {
  title: 'Câu lạc bộ',
  none: '–',
  statuses, steps, events, offices: officesVi, measures,
  covers: { hamlet: 'Một thôn, bản, tổ dân phố', hamlets: 'Nhiều thôn, bản, tổ dân phố', commune: 'Cả xã, phường' } as Readonly<Record<string, string>>,
  fileKinds: { regulation: 'Quy chế', decision: 'Quyết định', minutes: 'Biên bản', list: 'Danh sách', request: 'Tờ trình', photo: 'Ảnh', other: 'Tài liệu khác' } satisfies Record<FileKind, string>,
  criteria: {
    'aged-55': 'Số người từ 55 tuổi', 'poor-households': 'Số hộ nghèo, cận nghèo, khó khăn', willing: 'Số người có nguyện vọng tham gia', 'board-candidates': 'Số người có thể vào Ban Chủ nhiệm', 'meeting-place': 'Có chỗ sinh hoạt',
    'distance-km': 'Cách trung tâm xã (km)', 'care-fund': 'Quỹ Chăm sóc có thể hỗ trợ vốn ban đầu', association: 'Hội Người cao tuổi xã đồng thuận',
  } satisfies Record<Criterion, string>,
  settings: { 'meeting-cycle': 'Chu kỳ sinh hoạt', 'activity-areas': 'Mảng hoạt động', 'fund-rules': 'Quy định về quỹ', size: 'Quy mô', 'upkeep-rule': 'Quy tắc duy trì' } satisfies Record<SettingName, string>,
  frame: {
    tabs: 'Các phần của câu lạc bộ', overview: 'Tổng quan', members: 'Thành viên', fund: 'Quỹ', loans: 'Vay vốn', property: 'Đóng góp, tài sản', board: 'Ban Chủ nhiệm', founding: (done: number, all: number) => `Thành lập ${done}/${all}`, files: 'Hồ sơ', settings: 'Thiết lập', history: 'Lịch sử', edit: 'Sửa thông tin', print: 'In',
    decided: (day: string, number: string, by: string) => `${by || 'UBND xã'} quyết định ngày ${day}${number && ` (số ${number})`}`, launched: (day: string) => `ra mắt ngày ${day}`, met: (day: string) => `sinh hoạt lần đầu ngày ${day}`, notDecided: 'Chưa có quyết định thành lập',
    from: (name: string) => `Chuyển đổi từ ${name}`, paperOnly: 'Câu lạc bộ ghi sổ giấy, cán bộ Hội xã nhập thay.',
    notYet: (on: string) => `Đến ngày ${on} câu lạc bộ chưa có trong dự kiến nào. Chọn ngày muộn hơn ở ô “Số liệu đến”.`,
  },
  days: { overdue: (days: number) => `Quá hạn ${days} ngày`, left: (days: number) => `còn ${days} ngày`, today: 'đến hạn hôm nay', due: (day: string) => `hạn ${day}`, noDue: 'chưa đặt hạn' },
  stepStates: { done: 'Đã xong', passed: 'Không có minh chứng riêng', next: 'Việc tới', overdue: 'Quá hạn', open: 'Chưa làm' },
  founding: {
    panelDone: (all: number) => `Thành lập: đủ ${all} bước`, panelNext: (done: number, all: number, step: string, when: string) => `Thành lập: xong ${done}/${all} bước, việc tới là ${small(step)}${when && `, ${when}`}`,
    panelOverdue: (done: number, all: number, step: string, when: string) => `Thành lập: xong ${done}/${all} bước, ${small(step)} ${small(when)}`, panelClosed: (done: number, all: number) => `Thành lập: ${done}/${all} bước có ngày`,
    open: 'Xem đường đi đến thành lập', lead: 'Chín bước từ chọn địa bàn đến buổi sinh hoạt đầu. Bước nào xong thì ghi ngày và kèm minh chứng; tình trạng của câu lạc bộ theo đó mà đổi.',
    caption: 'Các bước thành lập của câu lạc bộ', 
    openFile: (step: string) => `Tải minh chứng: ${step}`, file: 'Tải tệp', record: 'Ghi đã xong', recordOf: (step: string) => `Ghi đã xong: ${step}`, choosePlace: 'Chọn trong bảng so sánh', setDue: 'Đặt hạn các bước',
    recorded: (step: string, status: string) => `Đã ghi: ${small(step)}. Tình trạng: ${small(status)}.`, day: 'Ngày hoàn thành', dayOf: { decided: 'Ngày quyết định', launched: 'Ngày ra mắt', 'first-meeting': 'Ngày sinh hoạt' } as Readonly<Record<string, string>>,
    numberOptional: 'Số, ký hiệu văn bản (nếu có)', numberNeeded: 'Số quyết định', numberHint: 'Ví dụ 31/QĐ-UBND', issuer: 'Cơ quan ký quyết định', issuerHint: 'Ví dụ UBND xã Khánh Yên Thượng', save: 'Ghi bước này',
    dueTitle: 'Hạn của các bước', dueMeaning: 'Hạn đặt theo các tháng thành lập trong kế hoạch; sửa cho hợp với địa phương. Ô để trống là không đặt hạn.', saveDue: 'Lưu hạn', dueSaved: 'Đã lưu hạn của các bước.',
  },
  candidates: {
    title: (count: number) => (count === 0 ? 'Địa bàn dự kiến: chưa có nơi nào để so sánh' : `Địa bàn dự kiến: so sánh ${count} nơi`), chosenTitle: (count: number, place: string) => `Địa bàn dự kiến: đã chọn ${place} trong ${count} nơi`,
    note: 'Bảng chỉ để so sánh; Hội và UBND xã cùng bàn rồi chọn.', caption: 'So sánh các địa bàn dự kiến', criterion: 'Tiêu chí', remark: 'Ghi chú', add: 'Thêm địa bàn', chosen: 'Đã chọn', choose: 'Chọn', chooseThis: (place: string) => `Chọn ${place}`,
    empty: 'Thêm từ hai nơi trở lên, ghi những gì đã khảo sát, rồi chọn một nơi.', area: 'Xã, phường', hamlet: 'Thôn, bản, tổ dân phố', facts: 'Đã khảo sát được gì', factsHint: 'Điều gì chưa biết thì để trống.', remarkHint: 'Đường đi, mùa mưa, sóng điện thoại, ý kiến của dân…',
    answers: { yes: 'Có', no: 'Chưa có', unsure: 'Chưa rõ' } as Readonly<Record<string, string>>, unknown: 'Chưa biết', save: 'Thêm địa bàn này', saved: 'Đã thêm địa bàn dự kiến.', chooseTitle: (place: string) => `Chọn ${place} để thành lập?`,
    chooseMeaning: 'Câu lạc bộ sẽ đứng ở nơi này và bước chọn địa bàn được ghi là xong.', chooseDay: 'Ngày thống nhất chọn', chooseVerb: 'Chọn nơi này', chose: 'Đã chọn địa bàn.', evidence: 'Biên bản khảo sát hoặc họp bàn', evidenceTitle: 'Biên bản chọn địa bàn',
    /** A count has its unit; what has none is answered yes or no. */
    units: { 'aged-55': 'người', 'poor-households': 'hộ', willing: 'người', 'board-candidates': 'người', 'meeting-place': '', 'distance-km': 'km', 'care-fund': '', association: '' } satisfies Record<Criterion, string>,
  },
  papers: {
    title: 'Giấy tờ thành lập', note: 'Tệp Word điền sẵn những gì đã ghi; in ra, điền tiếp chỗ còn chấm, rồi ký. Danh sách có dân tộc và diện hộ nên mỗi lượt tải được ghi vào nhật ký.',
    names: {
      candidates: 'Phiếu so sánh địa bàn', application: 'Đơn xin tham gia câu lạc bộ', founders: 'Danh sách thành viên sáng lập', minutes: 'Biên bản họp thành lập', request: 'Tờ trình của Hội Người cao tuổi xã', decision: 'Dự thảo quyết định của UBND xã', regulation: 'Quy chế mẫu của câu lạc bộ',
    },
  },
  evidence: { label: 'Minh chứng', hint: 'Tệp PDF, ảnh JPG hoặc PNG, Word hoặc Excel, đến 8 MB. Chưa có thì để trống, bổ sung sau ở Hồ sơ.', neededHint: 'Tệp PDF, ảnh JPG hoặc PNG, Word (.docx) hoặc Excel (.xlsx), đến 8 MB.', choose: 'Chọn tệp', another: 'Chọn tệp khác', drop: 'Bỏ tệp', chosen: (name: string, size: string) => `${name} (${size})` },
  board: {
    panel: (people: number, missing: string) => (missing ? `Ban Chủ nhiệm: ${people} người, còn thiếu ${missing}` : `Ban Chủ nhiệm: ${people} người, đủ năm chức danh chính`), panelNone: 'Ban Chủ nhiệm: chưa có ai', missing: (text: string) => `Còn thiếu: ${text}.`,
    few: (people: number, lower: number) => `Có ${people} người; Ban Chủ nhiệm thường từ ${lower} người.`, many: (people: number, upper: number) => `Có ${people} người; Ban Chủ nhiệm thường đến ${upper} người.`, vacant: 'chưa có', open: 'Xem Ban Chủ nhiệm', noPhone: 'chưa có số điện thoại',
    now: (day: string) => `Đang giữ chức danh, ngày ${day}`, before: 'Đã thôi giữ', coming: 'Sắp nhận', office: 'Chức danh', person: 'Họ và tên', phone: 'Điện thoại', from: 'Từ ngày', to: 'Đến ngày', decision: 'Quyết định', reason: 'Lý do thôi', handover: 'Biên bản bàn giao', handedTo: (name: string) => `Bàn giao cho ${name}`, acts: 'Thao tác', untilNext: 'chưa định ngày',
    appoint: 'Cử người', appointTitle: 'Cử người vào Ban Chủ nhiệm', appointMeaning: 'Chọn trong thành viên và người có nguyện vọng tham gia câu lạc bộ.', choosePerson: 'Gõ tên để tìm', nobody: 'Chưa có thành viên nào để chọn. Thêm thành viên trước.', toHint: 'Để trống nếu nhiệm kỳ chưa định ngày kết thúc.', decisionHint: 'Số quyết định hoặc biên bản bầu, nếu có.', appointVerb: 'Cử vào Ban Chủ nhiệm', appointed: 'Đã ghi người vào Ban Chủ nhiệm.',
    end: 'Thôi giữ', endTitle: (office: string, name: string) => `${name} thôi giữ chức danh ${small(office)}?`, lastDay: 'Ngày cuối giữ chức danh', reasonHint: 'Ví dụ: hết nhiệm kỳ, chuyển nơi ở, tuổi cao.', endVerb: 'Ghi thôi giữ', ended: 'Đã ghi ngày thôi giữ chức danh.',
    handOver: 'Bàn giao', handOverTitle: (office: string) => `Bàn giao chức danh ${small(office)}`, handOverMeaning: 'Người nhận giữ chức danh từ ngày hôm sau. Thủ quỹ, kế toán bàn giao cả tiền mặt, sổ sách và công nợ, có biên bản.', successor: 'Người nhận bàn giao', minutes: 'Biên bản bàn giao', minutesTitle: (office: string) => `Biên bản bàn giao ${small(office)}`, handOverVerb: 'Bàn giao', handedOver: 'Đã ghi bàn giao.',
    empty: 'Chưa có ai trong Ban Chủ nhiệm vào ngày này.', sizeNote: (lower: number, upper: number) => `Thường từ ${lower} đến ${upper} người. Kế toán và thủ quỹ là hai người khác nhau.`, apart: 'Kế toán và thủ quỹ là hai người khác nhau.', caption: 'Ban Chủ nhiệm câu lạc bộ',
  },
  groups: {
    title: (count: number) => (count === 0 ? 'Tổ: chưa chia tổ' : `${count} tổ`), note: 'Mỗi tổ trông nom một cụm dân cư hoặc lo một việc chung.', name: 'Tên tổ', task: 'Việc được giao', leader: 'Tổ trưởng', noLeader: 'chưa có tổ trưởng', add: 'Lập tổ', edit: 'Sửa', editOf: (name: string) => `Sửa ${name}`, addTitle: 'Lập tổ', save: 'Lưu tổ', saved: 'Đã lưu tổ.', caption: 'Các tổ của câu lạc bộ',
  },
  facts: {
    title: 'Câu lạc bộ này', number: 'Số thứ tự trong xã', place: 'Địa điểm', covers: 'Phạm vi', predecessor: 'Nguồn gốc', predecessorSince: (name: string, day: string) => `${name}, có từ ngày ${day}`, own: 'Thành lập mới', regulation: 'Quy chế đang áp dụng', noRegulation: 'Chưa có tệp quy chế', regulationOf: (title: string, day: string) => `${title}, từ ngày ${day}`,
    cycle: 'Sinh hoạt', size: 'Quy mô', sizeOf: (lower: number, upper: number) => `${lower}–${upper} thành viên`, plan: 'Kế hoạch thành lập', book: 'Ghi sổ', paper: 'Sổ giấy, cán bộ Hội xã nhập thay', online: 'Trên phần mềm',
  },
  upkeep: {
    panel: { yes: 'Duy trì hoạt động: Đạt', no: 'Duy trì hoạt động: Không đạt', unknown: 'Duy trì hoạt động: Chưa đủ số liệu' }, months: (count: number) => `${count} tháng gần nhất`, quarters: (count: number) => `${count} quý gần nhất`,
    rule: (asked: string, cycles: string, from: string) => `Được coi là duy trì khi ${asked} trong cả ${cycles} (quy tắc từ ngày ${from})`, ruleSource: (source: string) => `, theo ${source}`, asked: { met: 'có sinh hoạt', reported: 'gửi báo cáo', fundBook: 'ghi sổ quỹ' }, and: ' và ',
    cycle: 'Kỳ', met: 'Sinh hoạt', reported: 'Báo cáo', fundBook: 'Sổ quỹ', evidence: 'Minh chứng', yes: 'Có', no: 'Không', unknown: 'Chưa có số liệu', notAsked: 'không xét', month: (month: string) => `Tháng ${month}`, quarter: (quarter: number, year: number) => `Quý ${quarter}/${year}`, caption: 'Các kỳ gần nhất',
    record: 'Ghi minh chứng', recordTitle: 'Ghi minh chứng duy trì của một tháng', recordMonth: 'Tháng', recordMonthHint: 'Chọn một ngày bất kỳ trong tháng.', shows: 'Trong tháng đó, câu lạc bộ', checks: { met: 'Có sinh hoạt', reported: 'Đã gửi báo cáo', fundBook: 'Đã ghi sổ quỹ' }, evidenceHint: 'Dựa vào đâu, ví dụ: sổ sinh hoạt ngày 10/8, báo cáo tháng 8.', save: 'Ghi tháng này', saved: 'Đã ghi minh chứng.',
  },
  files: {
    inForce: (title: string, day: string) => `Quy chế đang áp dụng: ${title}, từ ngày ${day}.`, caption: 'Hồ sơ của câu lạc bộ', kind: 'Loại', name: 'Tên tài liệu', day: 'Ngày hiệu lực', file: 'Tệp', size: 'Cỡ (KB)', download: (title: string) => `Tải ${title}`, add: 'Thêm hồ sơ', empty: 'Chưa có hồ sơ nào',
    emptyMeaning: 'Quy chế, quyết định thành lập, biên bản, danh sách, ảnh ra mắt: mỗi tệp có ngày hiệu lực. Minh chứng của các bước thành lập cũng nằm ở đây.', addTitle: 'Thêm hồ sơ', nameHint: 'Ví dụ: Quy chế hoạt động, Quyết định thành lập', dayHint: 'Ngày ký hoặc ngày bắt đầu áp dụng, ví dụ 28/5/2018', file_: 'Tệp', save: 'Thêm vào hồ sơ', saved: 'Đã thêm vào hồ sơ.', closed: 'Tệp có tên người nên chỉ ai được xem danh sách thành viên mới tải được.',
  },
  setting: {
    title: 'Thiết lập đang áp dụng', lead: 'Mỗi thiết lập có ngày bắt đầu áp dụng và văn bản làm căn cứ; số liệu của thời gian trước giữ theo thiết lập lúc đó.', inForce: (from: string) => `Từ ngày ${from}`, source: (source: string) => `theo ${source}`, programme: 'chung của chương trình', own: 'riêng của câu lạc bộ', change: 'Đổi', changeOf: (name: string) => `Đổi ${small(name)}`, history: 'Các lần đã đặt', later: 'chưa đến ngày áp dụng',
    from: 'Áp dụng từ ngày', sourceField: 'Theo văn bản', sourceHint: 'Ví dụ: Quy chế hoạt động ngày 12/9/2018', save: 'Lưu thiết lập', saved: 'Đã lưu thiết lập.', sameDay: 'Đặt lại cùng một ngày thì giá trị mới thay giá trị cũ của ngày đó.',
    every: 'Sinh hoạt', everyOf: { month: 'Hằng tháng', quarter: 'Hằng quý' } as Readonly<Record<string, string>>, onDate: 'Vào ngày', onDateHint: 'Từ 1 đến 31; để trống nếu không cố định.', onDateOf: (cycle: string, date: number) => `${cycle}, ngày ${date}`, areas: 'Các mảng hoạt động', areasHint: 'Mỗi dòng một mảng.', areasOf: (count: number) => `${count} mảng`,
    ceiling: 'Mức vay cao nhất (đồng)', months: 'Thời hạn vay (tháng)', monthlyRate: 'Lãi mỗi tháng (%)', rateHint: 'Ví dụ 0,7', method: 'Cách tính lãi', methods: { flat: 'Trên số vay ban đầu', declining: 'Trên dư nợ giảm dần', equal: 'Trả đều mỗi kỳ', 'at-end': 'Trả một lần khi đến hạn' } as Readonly<Record<string, string>>, dues: 'Đóng góp mỗi kỳ (đồng)', duesHint: 'Của một thành viên, mỗi kỳ sinh hoạt.', twoFunds: 'Tách quỹ tăng thu nhập và quỹ hoạt động', oneFund: 'một quỹ chung', twoFundsOf: 'hai quỹ tách riêng',
    fundParts: { ceiling: (amount: string) => `vay đến ${amount}`, months: (count: number) => `thời hạn ${count} tháng`, rate: (rate: string) => `lãi ${rate}/tháng`, dues: (amount: string) => `đóng góp ${amount} mỗi kỳ`, grace: (count: number) => `ân hạn gốc ${count} tháng`, overdue: 'còn quá hạn vẫn được vay tiếp', share: (percent: number) => `trích ${percent}% số lãi cho hoạt động` },
    grace: 'Ân hạn gốc (tháng)', graceHint: 'Những tháng đầu chỉ trả lãi; để trống nếu không có.', roundTo: 'Làm tròn tiền gốc mỗi kỳ', roundHint: 'Kỳ cuối trả phần còn lại, tổng luôn đúng số vay.', overdueMayBorrow: 'Người còn khoản quá hạn vẫn được vay tiếp', interestShare: 'Phần lãi trích cho hoạt động (%)', shareHint: 'Từ quỹ tăng thu nhập sang quỹ hoạt động.', empty: 'Để trống nếu quy chế chưa nêu.', notSet: 'Chưa nêu',
    lower: 'Từ (người)', upper: 'Đến (người)', sizeHint: 'Chỉ để nhắc; câu lạc bộ đông hơn hoặc ít hơn vẫn ghi được.', cyclesOf: (count: number) => (count === 1 ? 'Kỳ gần nhất' : `Trong cả ${count} kỳ gần nhất`), cycles: 'Số kỳ gần nhất phải xét', asks: 'Trong mỗi kỳ, câu lạc bộ phải',
  },
  bands: {
    title: 'Mức cơ cấu', lead: (on: string) => `Mức áp dụng ngày ${on}. Mỗi mức có quyết định làm căn cứ và ngày bắt đầu; câu lạc bộ được xét theo mức của ngày đang xem.`, inForce: 'Đang áp dụng', caption: 'Mức cơ cấu đang áp dụng', entered: 'Các mức đã nhập', enteredCaption: 'Mức cơ cấu đã nhập cho cả chương trình', noneEntered: 'Chưa ai nhập mức nào; các mức đang áp dụng lấy từ quyết định của Trung ương.',
    noneEnteredYet: 'Chưa ai nhập mức nào.', ownEntered: 'Các mức riêng đã nhập của câu lạc bộ', crumb: 'Câu lạc bộ', none: (decision: string) => `Theo Quyết định ${decision} chưa biết mức cơ cấu nào nên câu lạc bộ không được xét là trong hay ngoài mức. Khi có hướng dẫn, chuyên viên Hội tỉnh nhập mức vào đây.`, noneYet: 'Vào ngày này chương trình chưa có mức cơ cấu nào.', measure: 'Nhóm', band: 'Mức', decision: 'Theo văn bản', from: 'Từ ngày', bandOf: (lower: number, upper: number) => `${lower}–${upper}%`, floorOf: (lower: number) => `từ ${lower}%`, whose: 'Của',
    enter: 'Nhập mức', enterTitle: 'Nhập mức cơ cấu', enterClub: 'Nhập mức riêng của câu lạc bộ', kind: 'Loại mức', kinds: { band: 'Khoảng: từ … đến …', floor: 'Mức sàn: từ … trở lên' } as Readonly<Record<string, string>>, lower: 'Từ (%)', upper: 'Đến (%)', save: 'Nhập mức này', saved: 'Đã nhập mức cơ cấu.', decisionHint: 'Số quyết định hoặc hướng dẫn, ví dụ 12/HD-HNCT', clubNote: 'Mức riêng theo quy chế của câu lạc bộ thay mức chung của chương trình.', panel: (count: number) => `Mức cơ cấu: ${count} nhóm có mức`, panelNone: 'Mức cơ cấu: chưa có mức nào', advice: 'Mức là để biết nên mời thêm ai; không từ chối ai vì mức.',
  },
  history: {
    caption: 'Mọi việc đã ghi về câu lạc bộ', panel: (count: number, voided: number) => (voided === 0 ? `Lịch sử: ${count} việc` : `Lịch sử: ${count} việc, ${voided} việc đã rút lại`), note: 'Việc đã rút lại vẫn còn ở đây, có gạch ngang, kèm lý do.', day: 'Ngày', what: 'Việc', paper: 'Văn bản', reason: 'Lý do, ghi chú', by: 'Người ghi', evidence: 'Minh chứng', acts: 'Thao tác', madeAt: (at: string) => `lúc ${at}`, system: 'hệ thống', into: (name: string) => `vào ${name}`,
    voided: (at: string, by: string) => `Rút lại lúc ${at}${by && `, ${by}`}`, take: 'Rút lại', takeOf: (what: string, day: string) => `Rút lại: ${small(what)} ngày ${day}`, takeTitle: (what: string) => `Rút lại việc “${what}”?`, takeMeaning: 'Dùng khi ghi nhầm. Tình trạng của câu lạc bộ được tính lại; dòng đã ghi vẫn còn trong lịch sử.', takeReason: 'Lý do rút lại', takeReasonHint: 'Ví dụ: ghi nhầm câu lạc bộ, nhầm ngày.', takeVerb: 'Rút lại', taken: 'Đã rút lại.',
    acts_: { suspended: 'Tạm dừng', resumed: 'Hoạt động trở lại', merged: 'Sáp nhập', dissolved: 'Giải thể' } as Readonly<Record<string, string>>, titles: { suspended: 'Ghi câu lạc bộ tạm dừng hoạt động', resumed: 'Ghi câu lạc bộ hoạt động trở lại', merged: 'Ghi câu lạc bộ sáp nhập', dissolved: 'Ghi câu lạc bộ giải thể' } as Readonly<Record<string, string>>,
    meanings: { suspended: 'Thời gian tạm dừng không tính vào câu lạc bộ đang hoạt động; hoạt động trở lại thì ghi tiếp.', resumed: 'Câu lạc bộ trở về tình trạng trước khi tạm dừng.', merged: 'Câu lạc bộ này kết thúc; số liệu đến ngày sáp nhập vẫn giữ nguyên.', dissolved: 'Câu lạc bộ kết thúc từ ngày này; số liệu trước đó vẫn giữ nguyên. Tiền và tài sản của quỹ được xử lý theo quy chế.' } as Readonly<Record<string, string>>,
    verbs: { suspended: 'Ghi tạm dừng', resumed: 'Ghi hoạt động trở lại', merged: 'Ghi sáp nhập', dissolved: 'Ghi giải thể' } as Readonly<Record<string, string>>, dayField: 'Từ ngày', number: 'Số quyết định (nếu có)', issuer: 'Cơ quan ký', intoField: 'Sáp nhập vào câu lạc bộ', chooseClub: 'Gõ tên để tìm', done: (status: string) => `Đã ghi. Tình trạng: ${small(status)}.`, filesOf: (what: string, day: string) => `Tải minh chứng: ${small(what)} ngày ${day}`,
  },
  form: {
    addTitle: 'Thêm câu lạc bộ', editTitle: (name: string) => `Sửa thông tin: ${name}`, lead: 'Câu lạc bộ bắt đầu ở tình trạng dự kiến; câu lạc bộ đã có từ trước thì ghi tiếp quyết định, lễ ra mắt và buổi sinh hoạt đầu ở trang Thành lập.', editLead: 'Sửa điều ghi chưa đúng. Câu lạc bộ chuyển sang nơi khác thì dùng phần “Chuyển địa điểm” bên dưới để giữ số liệu cũ.',
    name: 'Tên câu lạc bộ', nameHint: 'Ví dụ: CLB Bắc Hà 1', number: 'Số thứ tự trong xã', numberHint: 'Nếu xã có nhiều câu lạc bộ.', area: 'Xã, phường hoặc huyện', areaHint: 'Chưa rõ xã nào thì chọn huyện.', chooseArea: 'Gõ tên để tìm, không cần dấu', hamlet: 'Thôn, bản, tổ dân phố', hamletHint: 'Để trống nếu câu lạc bộ của cả xã.', covers: 'Phạm vi', coversHint: 'Theo quyết định thành lập, hoặc theo dự kiến.', plan: 'Thành lập theo kế hoạch', planHint: 'Hạn của các bước được đặt theo kế hoạch này.', noPlan: 'Không theo kế hoạch nào', since: 'Dự kiến từ ngày', sinceHint: 'Ngày câu lạc bộ được đưa vào dự kiến; câu lạc bộ cũ thì ghi ngày bắt đầu chuẩn bị.', paperOnly: 'Ghi sổ giấy, cán bộ Hội xã nhập thay',
    origin: 'Nguồn gốc', origins: { none: 'Thành lập mới', listed: 'Từ một câu lạc bộ đã có trong sổ', other: 'Chuyển đổi từ một mô hình khác' }, predecessorListed: 'Câu lạc bộ trước đó', predecessorOther: 'Tên mô hình trước đó', predecessorHint: 'Ví dụ: Câu lạc bộ dưỡng sinh thôn Nậm Cọ', predecessorSince: 'Có từ ngày', save: 'Thêm câu lạc bộ', saveEdit: 'Lưu thông tin', added: 'Đã thêm câu lạc bộ.', saved: 'Đã lưu thông tin.', about: 'Tên và địa điểm', background: 'Kế hoạch và nguồn gốc', 
    moveTitle: 'Chuyển địa điểm', moveNote: 'Từ ngày chuyển, câu lạc bộ thuộc nơi mới; số liệu trước đó vẫn thuộc nơi cũ.', moveFrom: 'Chuyển từ ngày', move: 'Chuyển đến nơi này', moved: 'Đã ghi nơi mới.', places: 'Các nơi đã đứng chân', from: (day: string) => `từ ngày ${day}`, fromTo: (from: string, to: string) => `từ ngày ${from} đến ngày ${to}`,
  },
  way: {
    ofNumber: (number: string) => `Kế hoạch ${number}`, title: 'Đường đi đến thành lập', all: (done: number, wanted: number, plan: string) => `${done}/${wanted} câu lạc bộ của ${plan} đã có quyết định`, none: (plan: string) => `Chưa có câu lạc bộ nào của ${plan}`, lead: (on: string) => `Đến ngày ${on}. Mỗi bước xong đều có ngày và minh chứng.`, plan: 'Kế hoạch', noPlan: 'Chưa có kế hoạch nào đã ký', noPlanMeaning: 'Nhập kế hoạch trước, rồi thêm các câu lạc bộ thành lập theo kế hoạch đó.',
    club: 'Câu lạc bộ', next: 'Việc tới', finished: (day: string) => `Sinh hoạt từ ${day}`, nextOf: (step: string, when: string) => `${step}${when && `: ${when}`}`, overdueOf: (step: string, when: string) => `${step}: ${small(when)}`, caption: (plan: string) => `Các bước thành lập của câu lạc bộ theo ${plan}`, panel: (count: number, overdue: number) => (overdue === 0 ? `${count} câu lạc bộ, không có bước nào quá hạn` : `${count} câu lạc bộ, ${overdue} câu lạc bộ có bước quá hạn`), key: 'Các dấu',
    breakdown: (missing: number) => (missing === 0 ? 'Phân bổ theo địa bàn: đủ câu lạc bộ như kế hoạch' : `Phân bổ theo địa bàn: còn thiếu ${missing} câu lạc bộ`), breakdownCaption: 'Phân bổ theo địa bàn của kế hoạch', area: 'Địa bàn', wanted: 'Kế hoạch', founded: 'Đã có quyết định', preparing: 'Đang chuẩn bị', missing: 'Còn thiếu', total: 'Cộng', add: 'Thêm câu lạc bộ', empty: 'Chưa có câu lạc bộ nào theo kế hoạch này', emptyMeaning: 'Thêm câu lạc bộ và chọn kế hoạch này; hạn của từng bước được đặt theo kế hoạch.', noBreakdown: 'Kế hoạch không phân bổ câu lạc bộ theo địa bàn.', printed: 'In',
    cell: (step: string, state: string, day: string) => `${step}: ${small(state)}${day && ` ${day}`}`,
  },
  typed: { upsideDown: 'Số dưới lớn hơn số trên.', whole: 'Ghi số nguyên, ví dụ 62.', money: 'Ghi số tiền bằng đồng, ví dụ 3.000.000.', percent: 'Ghi số nguyên từ 0 đến 100.', rate: 'Ghi phần trăm, nhiều nhất hai số lẻ, ví dụ 0,7.' },
  refusals: {
    'clubs/no-such-area': 'Không tìm thấy địa bàn này. Chọn lại trong danh sách.',
    'clubs/area-ended': '{area} chỉ có đến hết ngày {to}, trước ngày dự kiến đã ghi. Chọn đơn vị còn đến ngày đó, hoặc ghi ngày sớm hơn.',
    'clubs/area-too-wide': 'Câu lạc bộ đứng ở một xã, phường hoặc một huyện, không ghi cho cả tỉnh. Chọn địa bàn cụ thể hơn.',
    'clubs/name-taken': 'Địa bàn này đã có câu lạc bộ tên “{name}”. Thêm số thứ tự vào tên, hoặc mở câu lạc bộ đã có.',
    'clubs/own-predecessor': 'Câu lạc bộ không thể có nguồn gốc từ chính mình. Chọn câu lạc bộ khác.',
    'clubs/no-such-club': 'Không tìm thấy câu lạc bộ này. Mở lại danh sách câu lạc bộ để chọn.',
    'clubs/moved-too-early': 'Câu lạc bộ đến nơi đang đứng từ ngày {from}. Ghi ngày chuyển sau ngày đó; nếu nơi đang ghi chưa đúng thì sửa thông tin.',
    'clubs/event-in-future': ({ kind, day }: Values) => `Ngày ${shownDay(day)} chưa đến nên chưa ghi được ${event(kind)}. Ghi khi việc đã xong, hoặc đặt hạn cho bước đó.`,
    'clubs/event-twice': ({ kind, day }: Values) => `Đã ghi ${event(kind)} ngày ${shownDay(day)}. Nếu ngày đó nhầm, rút lại ở trang Lịch sử rồi ghi lại.`,
    'clubs/before-the-club': ({ day }: Values) => `Đến ngày ${shownDay(day)} câu lạc bộ chưa có trong dự kiến. Ghi ngày muộn hơn.`,
    'clubs/club-ended': ({ status }: Values) => `Câu lạc bộ ${small(named(statuses, status))} nên không ghi thêm việc. Nếu ghi nhầm việc đó, rút lại ở trang Lịch sử trước.`,
    'clubs/not-now': ({ kind, status }: Values) => `Vào ngày đó câu lạc bộ ở tình trạng “${named(statuses, status)}” nên chưa ghi được ${event(kind)}. Ghi việc xảy ra trước đó, hoặc xem lại ngày.`,
    'clubs/merged-into-missing': 'Chưa chọn câu lạc bộ nhận sáp nhập, hoặc đã chọn chính câu lạc bộ này. Chọn một câu lạc bộ khác.',
    'clubs/reason-missing': ({ kind }: Values) => `Việc ${event(kind)} cần có lý do. Ghi ngắn gọn vì sao rồi gửi lại.`,
    'clubs/decision-number-missing': 'Quyết định thành lập cần có số. Xem trên văn bản rồi ghi, ví dụ 31/QĐ-UBND.',
    'clubs/order-of-days': ({ kind, day, other, otherDay }: Values) => `${event(kind)} ngày ${shownDay(day)} không khớp thứ tự với ${event(other)} ngày ${shownDay(otherDay)}. Quyết định có trước, rồi đến lễ ra mắt, rồi buổi sinh hoạt đầu; xem lại ngày.`,
    'clubs/no-such-event': 'Việc này không còn trong lịch sử, có thể đã được rút lại. Tải lại trang để xem.',
    'clubs/planned-stays': 'Dòng đưa vào dự kiến là khởi đầu của câu lạc bộ nên không rút lại được. Câu lạc bộ không thành lập nữa thì ghi giải thể.',
    'clubs/later-stands-on-it': ({ kind }: Values) => `Có việc ghi sau dựa vào ${event(kind)}. Rút lại các việc sau trước, rồi rút lại việc này.`,
    'clubs/no-such-candidate': 'Không tìm thấy địa bàn dự kiến này. Tải lại trang để xem bảng so sánh mới nhất.',
    'clubs/term-ends-before-it-begins': 'Ngày kết thúc {to} sớm hơn ngày bắt đầu {from}. Xem lại hai ngày.',
    'clubs/term-ended': 'Chức danh này đã ghi kết thúc ngày {to}. Tải lại trang để xem.',
    'clubs/office-taken': ({ office, from }: Values) => `Chức danh ${small(named(officesVi, office))} đang có người giữ từ ngày ${shownDay(from)}. Ghi bàn giao, hoặc ghi người đó thôi giữ trước.`,
    'clubs/office-twice': ({ office }: Values) => `Người này đang giữ chức danh ${small(named(officesVi, office))} trong thời gian đó. Chọn chức danh khác, hoặc người khác.`,
    'clubs/offices-apart': ({ one, other }: Values) => `Người này đang là ${small(named(officesVi, one))} nên không giữ thêm chức danh ${small(named(officesVi, other))}: người ghi sổ và người giữ tiền là hai người khác nhau.`,
    'clubs/same-person': 'Người nhận bàn giao đang giữ chính chức danh này. Chọn người khác.',
    'clubs/no-such-term': 'Không tìm thấy chức danh này của câu lạc bộ. Tải lại trang để xem.',
    'clubs/no-such-group': 'Không tìm thấy tổ này trong câu lạc bộ. Tải lại trang để xem.',
    'clubs/no-such-file': 'Không tìm thấy tệp này. Mở lại trang Hồ sơ để chọn.',
    'clubs/file-empty': 'Tệp “{name}” trống. Chọn đúng tệp rồi gửi lại.',
    'clubs/file-too-large': 'Tệp “{name}” lớn quá {most} MB. Chụp ảnh cỡ nhỏ hơn hoặc lưu PDF nén, rồi chọn lại.',
    'clubs/file-not-taken': 'Tệp “{name}” không phải PDF, ảnh JPG, PNG, Word (.docx) hoặc Excel (.xlsx), hoặc đuôi tệp không khớp nội dung. Mở tệp, lưu lại đúng loại rồi chọn lại.',
    'clubs/band-not-percent': ({ measure }: Values) => `Mức của nhóm “${named(measures, measure)}” phải là số nguyên từ 0 đến 100.`,
    'clubs/band-without-upper': ({ measure }: Values) => `Mức dạng khoảng của nhóm “${named(measures, measure)}” chưa có số trên. Ghi thêm, hoặc chọn mức sàn.`,
    'clubs/floor-with-upper': ({ measure }: Values) => `Mức sàn của nhóm “${named(measures, measure)}” không có số trên. Bỏ số trên, hoặc chọn dạng khoảng.`,
    'clubs/band-upside-down': ({ lower, upper }: Values) => `Số dưới (${lower}%) lớn hơn số trên (${upper}%). Đổi lại cho đúng thứ tự.`,
    'clubs/band-of-all': 'Mức từ 100% thì thiếu một người là không thể đạt lại bằng cách mời thêm. Ghi mức thấp hơn.',
    'clubs/band-of-none': 'Mức đến 0% nghĩa là không ai thuộc nhóm này được tham gia. Ghi số trên từ 1%.',
  },
}
export type ClubWords = typeof vi
