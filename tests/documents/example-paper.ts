/** One memorable paper that has every element: a report of a People's Committee with a wide annex. */
import { day } from '#kernel/day.ts'
import { numberLine, type OfficialDocument, placeAndDate, plainTable, printedTable, STATE_MOTTO } from '#kernel/official-document.ts'

export const examplePaper: OfficialDocument = {
  letterhead: {
    superior: null,
    issuer: 'Ủy ban nhân dân tỉnh Lào Cai',
    motto: STATE_MOTTO,
    number: numberLine('05/BC-UBND'),
    placeAndDate: placeAndDate('Lào Cai', day('2018-02-05')),
  },
  kind: 'BÁO CÁO',
  title: 'Kết quả hoạt động của các Câu lạc bộ liên thế hệ tự giúp nhau năm 2017',
  body: [
    { kind: 'basis', text: 'Căn cứ Quyết định số 1533/QĐ-TTg ngày 02 tháng 8 năm 2016 của Thủ tướng Chính phủ;' },
    { kind: 'part', text: 'Phần thứ nhất' },
    { kind: 'section', text: 'I. KẾT QUẢ' },
    { kind: 'heading', text: '1. Thành lập câu lạc bộ' },
    { kind: 'clause', text: '2. Toàn tỉnh có 11 câu lạc bộ đang hoạt động.' },
    { kind: 'point', text: 'a) Nội dung:' },
    { kind: 'bullet', text: '- Tổ chức 01 lớp tập huấn.' },
    {
      kind: 'table',
      table: plainTable(
        [
          { title: 'TT', share: 0.1, align: 'center' },
          { title: 'Huyện', share: 0.9, align: 'start' },
        ],
        [['1', 'Bảo Thắng']],
      ),
    },
    { kind: 'note', text: '(Biểu chi tiết kèm theo)' },
    { kind: 'paragraph', text: 'Trên đây là báo cáo kết quả năm 2017./.' },
  ],
  foot: { recipients: ['- Như trên;', '- Lưu: VT, VX.'], authority: ['TM. Ủy ban nhân dân', 'KT. Chủ tịch', 'Phó Chủ tịch'], signer: 'Lò Thị Mẩy' },
  annexes: [
    {
      label: 'Phụ lục I',
      title: 'BIỂU TỔNG HỢP',
      reference: '(Kèm theo Báo cáo số 05/BC-UBND ngày 05 tháng 02 năm 2018 của Ủy ban nhân dân tỉnh Lào Cai)',
      unit: 'Đơn vị tính: Triệu đồng',
      body: [
        {
          kind: 'table',
          table: printedTable([
            ['TT', 'Nội dung', 'Tổng', 'Nguồn', 'Nguồn', 'Nguồn'],
            ['', '', '', 'Ngân sách', 'Quỹ', 'Xã hội hóa'],
            ['1', 'Tập huấn', '50,7', '50,7', '', ''],
            ['', 'Tổng cộng', '50,7', '50,7', '', ''],
          ]),
        },
      ],
    },
  ],
  sample: false,
}
