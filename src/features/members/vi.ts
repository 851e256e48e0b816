/** Thành viên: lời trên màn hình và trên giấy. */
import type { Measure } from '#features/clubs/composition-band.ts'
import type { LeaveReason } from './membership.ts'
import { refusalsVi } from './refusal-words.vi.ts'

const leaveReasons = {
  asked: 'Tự xin ra', moved: 'Chuyển nơi ở', transferred: 'Chuyển câu lạc bộ', died: 'Qua đời', health: 'Sức khỏe không cho phép', 'club-ended': 'Câu lạc bộ kết thúc', other: 'Lý do khác',
} satisfies Record<LeaveReason, string>

const many = (count: number): string => ['', 'mức cơ cấu', 'cả hai mức', 'cả ba mức', 'cả bốn mức', 'cả năm mức', 'cả sáu mức'][count] ?? `cả ${count} mức`

export const vi = {
  leaveReasons,
  title: 'Thành viên',
  name: 'Họ và tên', birth: 'Ngày sinh', birthYear: 'Năm sinh', age: 'Tuổi', sex: 'Giới tính', hamlet: 'Thôn', group: 'Tổ', joined: 'Ngày vào', left: 'Ngày cuối', leaveReason: 'Lý do rời', offices: 'Chức danh', flags: 'Ghi chú', phone: 'Điện thoại', club: 'Câu lạc bộ', commune: 'Xã, phường',
  ethnicity: 'Dân tộc', class: 'Diện hộ', disability: 'Khuyết tật', livesAlone: 'Sống một mình', acts: 'Thao tác', reason: 'Lý do', reasonHint: 'Ghi ngắn gọn để người sau hiểu.', needed: 'Chưa điền.', reasonShort: 'Ghi lý do từ ba chữ trở lên.', unknown: 'chưa rõ', from: 'Từ ngày', to: 'Đến ngày', stillNow: 'đến nay', none: '–',
  aged: (age: number) => `${age} tuổi`, classIn: (name: string, year: number) => `${name} ${year}`, classesIn: (year: number, name: string) => `${year}: ${name}`,
  readingLogged: 'Dữ liệu nhạy cảm: mỗi lượt xem được ghi vào nhật ký, có tên người xem.',
  kinds: {
    nouns: { person: (_count: number) => 'người', woman: (_count: number) => 'phụ nữ', man: (_count: number) => 'nam giới' },
    ages: { 'under-55': 'dưới 55 tuổi', '55-59': 'từ 55 đến 59 tuổi', '60-up': 'từ 60 tuổi', '55-up': 'từ 55 tuổi', 'under-60': 'dưới 60 tuổi' },
    poor: 'thuộc hộ nghèo, cận nghèo hoặc khó khăn', notPoor: 'thuộc hộ trung bình hoặc khá', minority: 'là người dân tộc thiểu số', notMinority: 'là người Kinh',
  },
  composition: {
    title: (within: number, under: number, over: number, unsure: number) => `Cơ cấu: ${[within && `${within} mức đạt`, under && `${under} mức còn thiếu`, over && `${over} mức cao hơn khoảng đặt ra`, unsure && `${unsure} mức chưa đủ số liệu`].filter(Boolean).join(', ')}`,
    noBands: 'Cơ cấu: chưa có mức áp dụng', nobody: 'Cơ cấu: chưa có thành viên', nobodyYet: (applicants: number) => (applicants === 0 ? 'Khi có thành viên, ở đây hiện tỷ lệ từng tiêu chí so với mức.' : `${applicants} người có nguyện vọng chưa tính vào cơ cấu. Nhận vào câu lạc bộ rồi thì ở đây hiện tỷ lệ từng tiêu chí so với mức.`), asOn: (day: string) => `Đến ngày ${day}.`, by: (decisions: string) => `Mức theo ${decisions}.`, decision: (number: string) => `Quyết định ${number}`,
    asTable: 'Xem dạng bảng', asChart: 'Xem dạng hình', outOf: (count: string, total: string) => `${count} trên ${total} người`, unknownOf: (count: string) => `chưa rõ ${count} người`, band: (lower: number, upper: number | null) => (upper === null ? `từ ${lower}%` : `${lower}–${upper}%`),
    words: { under: (lower: number) => `Dưới ${lower}%`, over: (upper: number) => `Trên ${upper}%`, within: 'Trong mức', 'no-band': 'Chưa có mức', 'no-data': 'Chưa đủ số liệu' },
    line: (name: string, percent: string, band: string) => `${name}: ${percent}, mức ${band}`, lineFree: (name: string, percent: string) => `${name}: ${percent}`, caption: 'Cơ cấu thành viên so với mức đang áp dụng', measure: 'Tiêu chí', count: 'Số người', share: 'Tỷ lệ', bandHead: 'Mức', verdict: 'So với mức', toInvite: 'Cần mời thêm',
    invite: { under: (count: string) => `${count} người trong diện này`, over: (count: string) => `${count} người ngoài diện này` },
    size: (total: string, lower: number, upper: number) => `${total} thành viên, quy mô thường từ ${lower} đến ${upper} người.`, small: 'Trong đó', 'aged-60': (share: string) => `từ 60 tuổi${share}`, core: 'phụ nữ từ 55 tuổi, nghèo, cận nghèo hoặc khó khăn', minority: (share: string) => `dân tộc thiểu số${share}`, alone: 'sống một mình', disabled: 'khuyết tật', households: 'hộ có thành viên',
    unknown: (birth: number, poverty: number, ethnicity: number) => `Chưa rõ: ${[birth && `ngày sinh của ${birth} người`, poverty && `diện hộ của ${poverty} người`, ethnicity && `dân tộc của ${ethnicity} người`].filter(Boolean).join('; ')}. Người chưa rõ thì không tính vào tiêu chí đó.`,
  },
  ages: {
    title: (step: string, count: number) => `Tuổi và giới: đông nhất là ${step}, ${count} người`, caption: 'Thành viên theo nhóm tuổi và giới', step: 'Nhóm tuổi', women: 'Nữ', men: 'Nam', under: (to: number) => `dưới ${to + 1} tuổi`, between: (from: number, to: number) => `${from}–${to} tuổi`, up: (from: number) => `từ ${from} tuổi`,
    unknown: (count: number) => `Không kể ${count} người chưa rõ ngày sinh.`,
  },
  navigator: {
    title: (whom: string, bands: number) => `Mời thêm ${whom} là đạt ${many(bands)}`, within: (bands: number) => (bands === 1 ? 'Mức cơ cấu đang đạt' : `${many(bands).replace('cả', 'Cả')} đều đạt`), withinMeaning: 'Mời thêm ai cũng nên xem trước tỷ lệ sẽ thay đổi ra sao.',
    noBands: 'Chưa có mức cơ cấu để so', noBandsMeaning: 'Quyết định đang áp dụng chưa nêu mức, chương trình cũng chưa nhập mức nào. Người phụ trách nhập mức ở phần thiết lập thì ở đây chỉ ra cần mời thêm ai.', none: (upTo: number) => `Mời thêm đến ${upTo} người vẫn chưa đạt mọi mức cùng lúc`,
    noneMeaning: 'Có thể đi từng bước: mời thêm theo mức còn xa nhất trước. Vì sao chưa cùng đạt được:', atLeast: (whom: string) => `ít nhất ${whom}`, among: (parts: string) => `Trong đó ${parts}.`, nobody: 'Chỉ mời thêm, không ai phải rời câu lạc bộ.',
    /** Giữa câu. */
    of: { 'aged-55': 'người từ 55 tuổi', 'aged-60': 'người từ 60 tuổi', women: 'phụ nữ', poor: 'người nghèo, cận nghèo hoặc khó khăn', young: 'người dưới 55 tuổi', minority: 'người dân tộc thiểu số' } satisfies Record<Measure, string>,
    fewer: {
      under: (n: number, name: string, count: string, total: string, share: string) => `Mời ${n} người thì chưa đủ: ${name} mới được ${count}/${total}, tức ${share}.`, over: (n: number, name: string, count: string, total: string, share: string) => `Mời ${n} người thì chưa đủ: ${name} vẫn là ${count}/${total}, tức ${share}.`,
      none: (name: string, count: string, total: string, share: string) => `Hiện nay ${name} là ${count}/${total}, tức ${share}.`,
    },
    why: {
      under: (name: string, spans: string) => `${name}: mời ${spans} người, dù tất cả trong diện này, vẫn chưa tới mức.`, over: (name: string, spans: string) => `${name}: mời ${spans} người, dù tất cả ngoài diện này, tỷ lệ vẫn cao hơn mức.`,
      between: (name: string, spans: string) => `${name}: mời ${spans} người thì không có số người nào rơi đúng vào khoảng của mức.`, against: (name: string, other: string, spans: string) => `${name} và ${other}: mời ${spans} người thì từng mức đạt được, nhưng không cùng lúc.`,
    },
    span: (from: number, to: number) => (from === to ? `${from}` : `từ ${from} đến ${to}`), table: 'Tỷ lệ nay và sau khi mời', item: 'Tiêu chí', now: 'Nay', after: 'Sau khi mời', afterPicked: 'Nếu nhận', members: 'Thành viên', other: 'Cách khác', alsoDoes: 'Cũng đạt mọi mức nếu mời:',
    applicants: (count: number) => `${count} người đang có nguyện vọng vào câu lạc bộ.`, noApplicants: 'Chưa có ai trong danh sách có nguyện vọng.', addApplicant: 'Thêm người có nguyện vọng', show: 'Xem tên, chọn người', showMeaning: 'Danh sách có diện hộ nên lượt xem được ghi vào nhật ký.', picked: (picked: number, all: number) => `Người có nguyện vọng: đã chọn ${picked}/${all}`,
    proposed: 'Những người được đánh dấu là cách chọn ít người nhất từ danh sách, ưu tiên người đăng ký trước. Bỏ hoặc thêm dấu để xem tỷ lệ sẽ ra sao.', notFound: (upTo: number) => `Danh sách này chưa đủ để đạt mọi mức, kể cả khi mời thêm đến ${upTo} người. Đánh dấu để xem trước từng người.`, missing: (parts: string) => `Danh sách còn thiếu: ${parts}.`,
    admit: (count: number) => `Nhận ${count} người vào câu lạc bộ`, hide: 'Cất danh sách', admitNone: 'Đánh dấu người để nhận', refreshing: 'Đang tính lại…',
  },
  overview: { membersTitle: (count: string) => `Thành viên: ${count} người`, all: (count: string) => `Xem cả ${count} thành viên`, noneYet: 'Chưa có thành viên nào', noneHint: 'Bấm “Thêm thành viên”, hoặc nhập cả danh sách từ tệp Excel.' },
  list: {
    title: (count: string) => `${count} thành viên`, caption: (club: string, day: string) => `Thành viên ${club}, đến ngày ${day}`, add: 'Thêm thành viên', download: 'Tải Excel', upload: 'Nhập Excel', downloaded: 'Đã tải danh sách. Tệp có dân tộc, diện hộ: giữ cẩn thận.', former: 'Cả người đã rời', onlyNow: 'Chỉ thành viên hiện nay',
    reveal: 'Xem dân tộc, diện hộ', revealed: 'Đang hiện dân tộc, diện hộ, khuyết tật, sống một mình. Lượt xem này đã được ghi vào nhật ký.', conceal: 'Ẩn', revealFormer: 'Hoàn cảnh chỉ hiện với thành viên và người có nguyện vọng vào ngày này.', alike: 'Có thể trùng', enteredFor: (paper: string) => `Ghi thay từ ${paper}`, birthUnknown: 'Chưa có ngày sinh',
    applicants: (count: number) => (count === 0 ? 'Chưa có ai đăng ký nguyện vọng' : `${count} người có nguyện vọng vào câu lạc bộ`), applicantsNote: 'Đã đăng ký, chưa tính vào số thành viên và cơ cấu.', applied: 'Ngày đăng ký', fromClub: 'Từ câu lạc bộ', admit: 'Nhận', admitOf: (name: string) => `Nhận ${name}`, withdraw: 'Thôi', withdrawOf: (name: string) => `${name} thôi nguyện vọng`,
    admitTitle: (count: number) => (count === 1 ? 'Nhận vào câu lạc bộ?' : `Nhận ${count} người vào câu lạc bộ?`), joinedOn: 'Là thành viên từ ngày', joinedHint: 'Ngày họp hoặc ngày quyết định kết nạp, ví dụ 28/5/2018', admitVerb: 'Nhận vào câu lạc bộ', admitted: (count: number) => `Đã nhận ${count} người vào câu lạc bộ.`,
    withdrawTitle: (name: string) => `${name} thôi nguyện vọng vào câu lạc bộ?`, withdrawMeaning: 'Tên được bỏ khỏi danh sách; sau này đăng ký lại lúc nào cũng được.', withdrawVerb: 'Ghi thôi nguyện vọng', withdrawn: 'Đã bỏ khỏi danh sách nguyện vọng.', withdrawnOn: 'Từ ngày',
  },
  register: {
    title: 'Thêm thành viên', lead: 'Ghi mỗi người một lần. Người đã có trong sổ thì chọn ngay ở ô “Có thể đã có trong sổ”.', as: 'Ghi là', asMember: 'Thành viên', asApplicant: 'Người có nguyện vọng, chưa kết nạp', onMember: 'Là thành viên từ ngày', onApplicant: 'Ngày đăng ký nguyện vọng', group: 'Tổ', noGroup: 'Chưa xếp tổ',
    enteredFor: 'Ghi thay từ giấy tờ nào', enteredForHint: 'Câu lạc bộ này ghi sổ giấy. Ví dụ: danh sách thành viên tháng 9/2018.', send: 'Ghi vào sổ', sendAnother: 'Ghi và thêm người nữa', done: (name: string) => `Đã ghi ${name} vào sổ.`, doneLikely: (name: string, count: number) => `Đã ghi ${name} vào sổ. Có ${count} người giống trong sổ, xem ở danh sách có thể trùng.`, faults: (count: number) => `Còn ${count} chỗ cần xem lại.`,
    likely: (count: number) => `Có thể đã có trong sổ (${count})`, likelyMeaning: 'Xem kỹ rồi chọn. Nếu là người khác, cứ điền tiếp và ghi vào sổ.', isThis: 'Là người này', isThisOf: (name: string) => `Là người này: ${name}`, open: 'Xem', openOf: (name: string) => `Xem ${name} trong trang mới`, isThisTitle: (name: string) => `Nhận ${name} vào câu lạc bộ?`,
    isThisMeaning: 'Người này đã có trong sổ nên không ghi thêm bản mới; phiếu đang điền được bỏ.', inClub: (club: string) => `đang ở ${club}`, inNoClub: 'chưa ở câu lạc bộ nào',
    effect: 'Nếu người này vào', effectHint: 'Điền giới tính, ngày sinh, diện hộ để thấy tỷ lệ sẽ thay đổi ra sao.', effectNone: 'Chưa có mức cơ cấu nào đang áp dụng.', effectApplicant: 'Người có nguyện vọng chưa tính vào cơ cấu.',
  },
  person: {
    states: { member: 'Thành viên', applicant: 'Có nguyện vọng', former: 'Đã rời câu lạc bộ', died: 'Đã mất', anonymised: 'Đã khử nhận dạng', none: 'Chưa vào câu lạc bộ' }, edit: 'Sửa thông tin', privacy: 'Quyền riêng tư', leave: 'Ghi rời câu lạc bộ', transfer: 'Chuyển câu lạc bộ', search: 'Tìm người',
    facts: 'Thông tin', phoneOf: (phone: string, owner: string) => `${phone} (máy của ${owner})`, guardian: 'Người đại diện', household: 'Người cùng hộ', alone: 'Chưa ghi ai khác', home: 'Nơi ở', died: 'Ngày mất', version: (version: number) => `Bản ${version}`, versionHead: 'Bản',
    sensitive: 'Hoàn cảnh', reveal: 'Xem hoàn cảnh, diện hộ', classes: 'Diện hộ các năm', noClasses: 'chưa ghi',
    spells: (count: number) => (count === 0 ? 'Chưa là thành viên câu lạc bộ nào' : count === 1 ? 'Tham gia một câu lạc bộ' : `${count} giai đoạn tham gia`), spellsCaption: 'Các giai đoạn là thành viên', applications: 'Nguyện vọng', appliedTo: (club: string, day: string) => `${club}, đăng ký ngày ${day}`, outcomes: { admitted: 'đã nhận', withdrawn: 'đã thôi', open: 'đang chờ' } as Readonly<Record<string, string>>, toClub: (club: string) => `sang ${club}`,
    offices: (count: number) => `Chức danh đã và đang giữ: ${count}`, officesCaption: 'Chức danh trong Ban Chủ nhiệm', likely: (count: number) => `Có thể trùng với ${count} người`, likelyMeaning: 'Giống về tên và năm sinh chưa chắc là một người. Hỏi người biết rõ rồi hãy gộp.', compare: 'So và gộp', compareOf: (name: string) => `So và gộp với ${name}`,
    history: (count: number) => `Lịch sử: ${count} bản`, historyNote: 'Mỗi lần sửa giữ lại bản cũ.', historyCaption: 'Các bản thông tin', when: 'Lúc', who: 'Người ghi', what: 'Đã sửa', first: 'Ghi lần đầu', nothing: 'Không còn nội dung bản này', someone: 'Hệ thống',
    merges: 'Bản ghi đã gộp vào đây', mergedOn: (name: string, at: string) => `${name}, gộp lúc ${at}`, undo: 'Hoàn tác', undoOf: (name: string) => `Hoàn tác gộp ${name}`, undoTitle: (name: string) => `Tách lại bản ghi ${name}?`, undoMeaning: 'Hai bản ghi trở lại đúng như trước khi gộp. Những gì sửa sau khi gộp ở bản được giữ sẽ không còn ở bản đó, nhưng vẫn xem được trong lịch sử.', undoVerb: 'Tách lại', undone: 'Đã tách lại hai bản ghi.',
    reopen: 'Rút lại việc rời', voidSpell: 'Bỏ dòng ghi nhầm', reopenOf: (club: string) => `Rút lại việc rời ${club}`, voidOf: (club: string) => `Bỏ giai đoạn ghi nhầm ở ${club}`,
  },
  leave: {
    title: (name: string) => `Ghi ${name} rời câu lạc bộ`, from: (club: string) => `Rời ${club}. Các tháng trước đó vẫn tính như cũ.`, lastDay: 'Ngày cuối là thành viên', diedOn: 'Ngày mất', why: 'Lý do', choose: 'Chọn lý do', note: 'Ghi thêm', noteHint: 'Nếu cần, ví dụ: về ở với con tại Lào Cai.', toClub: 'Câu lạc bộ chuyển đến', toClubHint: 'Nơi đó sẽ thấy người này trong danh sách có nguyện vọng. Chưa biết thì để trống.',
    chooseClub: 'Chọn câu lạc bộ', save: 'Ghi rời câu lạc bộ', saved: 'Đã ghi ngày rời câu lạc bộ.', died: 'Ngày này cũng được ghi là ngày mất trong sổ.',
    transferTitle: (name: string) => `Chuyển ${name} sang câu lạc bộ khác`, transferMeaning: 'Là thành viên nơi cũ đến hết ngày này, từ hôm sau là thành viên nơi mới.', transferSave: 'Chuyển câu lạc bộ', transferred: 'Đã chuyển câu lạc bộ.',
    reopenTitle: (club: string) => `Rút lại việc ghi rời ${club}?`, reopenMeaning: 'Người này lại là thành viên liên tục từ ngày vào, như chưa từng rời. Nếu đã ghi là qua đời thì ngày mất cũng được rút lại.', reopenVerb: 'Rút lại', reopened: 'Đã rút lại việc ghi rời câu lạc bộ.',
    voidTitle: (club: string) => `Bỏ giai đoạn ghi nhầm ở ${club}?`, voidMeaning: 'Giai đoạn này không tính ở đâu nữa, nhưng vẫn còn trong nhật ký. Chỉ dùng khi ghi nhầm người hoặc nhầm câu lạc bộ; ai rời thật thì ghi rời.', voidVerb: 'Bỏ giai đoạn', voided: 'Đã bỏ giai đoạn ghi nhầm.',
  },
  edit: {
    title: (name: string) => `Sửa thông tin: ${name}`, lead: 'Bản cũ được giữ lại. Trang này có phần nhạy cảm nên lượt mở được ghi vào nhật ký.', send: 'Lưu', saved: (count: number) => `Đã lưu, ${count} chỗ thay đổi.`, nothing: 'Không có gì thay đổi nên không ghi thêm bản mới.', open: 'Mở phần sửa', gate: 'Phần sửa có cả dân tộc, diện hộ, khuyết tật.',
    conflict: 'Người khác vừa lưu bản mới. Những gì đang điền ở đây vẫn còn nguyên.', merge: 'Đưa bản mới vào phiếu đang điền', merged: (version: number) => `Đã đưa bản ${version} vào: chỗ chưa sửa ở đây lấy theo bản mới, chỗ đang điền giữ nguyên. Xem lại rồi lưu.`, both: 'Hai nơi cùng sửa:', bothOf: (field: string, theirs: string, mine: string) => `${field}: bản mới ghi “${theirs}”, phiếu này ghi “${mine}”.`, changed: 'đã khác',
  },
  privacy: {
    title: (name: string) => `Quyền riêng tư: ${name}`, tab: 'Quyền riêng tư', lead: 'Hỏi từng việc, người được hỏi trả lời từng việc. Không trả lời là chưa đồng ý.', copy: 'Lấy bản sao dữ liệu', copied: 'Đã lập bản sao. Giao tận tay người có dữ liệu.', anonymise: 'Khử nhận dạng', consents: (given: number, all: number) => `Đồng ý ${given} trong ${all} việc`,
    standing: { given: 'Đồng ý', refused: 'Không đồng ý', never: 'Chưa hỏi' }, answer: 'Ghi trả lời', answerOf: (purpose: string) => `Ghi trả lời: ${purpose}`, said: (day: string, form: string) => `ngày ${day}, ${form}`, witnessed: (name: string) => `lời nói, người làm chứng là ${name}`, earlier: (count: number) => `Các lần trả lời (${count})`, readOut: 'Đọc cho người được hỏi nghe',
    question: 'Người được hỏi trả lời', agrees: 'Đồng ý', refuses: 'Không đồng ý', choose: 'Chọn một câu trả lời.', day: 'Ngày trả lời', form: 'Hình thức', chooseForm: 'Chọn hình thức.', witness: 'Người làm chứng', witnessHint: 'Họ tên người có mặt khi trả lời.', witnessNeeded: 'Trả lời bằng lời nói thì ghi người làm chứng.', save: 'Ghi câu trả lời', saved: 'Đã ghi câu trả lời.',
    requests: (open: number) => (open === 0 ? 'Yêu cầu về dữ liệu' : `${open} yêu cầu về dữ liệu đang chờ`), noRequests: 'Chưa có yêu cầu nào.', requestsCaption: 'Yêu cầu của người có dữ liệu', addRequest: 'Ghi yêu cầu', kind: 'Yêu cầu', chooseKind: 'Chọn yêu cầu', received: 'Ngày nhận', answerBy: 'Hạn trả lời', finishBy: 'Hạn làm xong', channel: 'Nhận qua', channelHint: 'Ví dụ: gặp trực tiếp, điện thoại, đơn viết tay.',
    deadlines: (answer: string, finish: string) => `Trả lời trước hết ngày ${answer}, làm xong trước hết ngày ${finish}. Ngày lễ chưa trừ.`, result: 'Kết quả', open: 'Đang chờ', late: 'Quá hạn', close: 'Kết thúc', closeOf: (kind: string) => `Kết thúc yêu cầu: ${kind}`, closeTitle: 'Kết thúc yêu cầu', doneOn: 'Ngày kết thúc', outcome: 'Kết quả', chooseOutcome: 'Chọn kết quả.', outcomeReason: 'Lý do', outcomeReasonHint: 'Không thực hiện thì ghi rõ lý do.',
    saveRequest: 'Ghi yêu cầu', requestSaved: 'Đã ghi yêu cầu.', saveClose: 'Kết thúc yêu cầu', closed: 'Đã kết thúc yêu cầu.', reads: (count: number) => (count === 0 ? 'Chưa ai xem dữ liệu nhạy cảm' : `Ai đã xem dữ liệu nhạy cảm: ${count} lượt`), readsNote: 'Kể cả lượt xem danh sách của câu lạc bộ có người này. Mới nhất đứng trước.', readsCaption: 'Các lượt xem dữ liệu nhạy cảm', when: 'Lúc', who: 'Người xem', role: 'Trong vai trò', what: 'Đã xem', where: 'Xem ở',
    inList: 'danh sách câu lạc bộ', alone: 'trang của người này', readFields: { ethnicity: 'dân tộc', class: 'diện hộ', disability: 'khuyết tật', livesAlone: 'sống một mình', note: 'ghi chú', everything: 'bản sao mọi dữ liệu' } as Readonly<Record<string, string>>,
    anonymiseTitle: (name: string) => `Khử nhận dạng ${name}?`, anonymiseGone: 'Mất hẳn, cả trong các bản cũ: họ tên, thôn, điện thoại, người đại diện, ghi chú, giấy tờ diện hộ; tên đã gõ trong sổ quỹ, khoản vay, biên bản kiểm kê; người cùng ký, người thừa kế và ghi chú của các khoản đã vay.', anonymiseStays: 'Vẫn còn để số liệu và tiền không đổi: năm sinh, giới tính, xã, dân tộc, diện hộ, thời gian ở câu lạc bộ; mọi khoản thu, chi, vay, trả với ngày, số tiền, số chứng từ. Tệp đã tải lên và giấy đã in không đổi theo: nhờ người quản trị bỏ từng tệp, tự hủy từng tờ.', anonymiseWhen: 'Chưa làm được khi người đó còn nợ, còn đứng tên cho khoản vay chưa trả hết, hoặc còn vốn góp trong quỹ.', anonymiseFinal: 'Không hoàn tác được. Chỉ làm khi người đó hoặc gia đình yêu cầu, hoặc đã hết thời gian lưu giữ.',
    anonymiseVerb: 'Khử nhận dạng', anonymised: (unclear: number) => (unclear === 0 ? 'Đã khử nhận dạng.' : `Đã khử nhận dạng. Còn ${unclear} chỗ gõ tên trùng với người khác trong vùng nên giữ nguyên.`), understood: 'Đã hiểu là không lấy lại được',
  },
  duplicates: {
    title: (count: number) => (count === 0 ? 'Không có cặp nào có thể trùng' : `${count} cặp có thể là một người`), lead: 'Mỗi ngày xem vài cặp. Hỏi người biết rõ trước khi trả lời; gộp nhầm thì hoàn tác được ở trang của người đó.', empty: 'Không còn cặp nào chờ trả lời', emptyHint: 'Khi có người mới ghi giống người đã có trong sổ, cặp đó sẽ hiện ở đây.',
    pair: (one: string, other: string) => `${one} và ${other}`, alike: (signs: string) => `Giống nhau: ${signs}.`, found: (day: string) => `Tìm thấy ngày ${day}`, caption: (name: string) => `So hai bản ghi ${name}`, field: 'Thông tin', different: 'Hai người khác nhau', differentOf: (name: string) => `Hai người khác nhau: ${name}`, merge: 'Gộp làm một', mergeOf: (name: string) => `Gộp làm một: ${name}`,
    saidDifferent: 'Đã ghi là hai người khác nhau. Cặp này không hiện lại nữa.', search: 'Tìm người', differs: 'khác nhau',
  },
  merge: {
    title: 'Gộp hai bản ghi', keep: 'Giữ bản ghi nào', keepHint: 'Bản kia trỏ về bản được giữ; không có gì bị xóa.', keepOf: (name: string, where: string) => `${name}, ${where}`, take: 'Ô nào lấy của bản nào', same: 'Các ô khác giống nhau, hoặc chỉ bản được giữ mới có.', filled: (parts: string) => `Bản được giữ còn trống nên lấy thêm của bản kia: ${parts}.`, allSame: 'Thông tin của hai bản giống nhau.', empty: '(để trống)', fieldOf: (field: string) => `${field}: lấy của bản nào`,
    sensitive: 'Chọn cả dân tộc, diện hộ, khuyết tật', sensitiveMeaning: 'Nếu không chọn: giữ như bản được giữ, chỗ còn trống thì lấy của bản kia.', spells: 'Các giai đoạn ở câu lạc bộ của cả hai bản đều giữ. Nếu trùng ngày thì chỉ tính một lần; bỏ giai đoạn ghi nhầm ở trang của người đó.', why: 'Vì sao là một người', whyHint: 'Nếu cần, ví dụ: trưởng thôn xác nhận.', save: 'Gộp làm một', saved: 'Đã gộp. Muốn tách lại, mở trang của người này.',
  },
  search: { title: 'Tìm người', lead: 'Gõ vài chữ trong tên, không cần dấu, không cần đúng thứ tự; hoặc gõ đủ số điện thoại.', field: 'Tên hoặc số điện thoại', found: (count: number) => (count === 0 ? 'Không thấy ai' : `${count} người`), most: (count: number) => `${count} người đầu tiên. Gõ thêm chữ để thu hẹp.`, none: 'Không thấy ai khớp', noneHint: 'Thử ít chữ hơn, hoặc chỉ gõ tên. Chỉ tìm trong địa bàn phụ trách.', caption: 'Người tìm thấy', duplicates: 'Có thể trùng', uploadCommune: 'Nhập Excel cả xã' },
  refusals: refusalsVi,
}
