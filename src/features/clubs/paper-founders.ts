/** Danh sách sáng lập viên, thành viên đăng ký: who has signed up, each with a place to sign. */
import { BLANK, MOTTO_ALONE, type OfficialDocument, type PaperTable, placeAndDate, plainTable } from '#kernel/official-document.ts'
import type { Founder, FoundingFacts } from './founding-facts.ts'
import { associationOf, clubTitle, compositionOf, counted, known, listed, percent, placeOf, signedBy } from './founding-phrases.ts'
import { requestCited } from './paper-request.ts'

export function foundersPaper(facts: FoundingFacts): OfficialDocument {
  return {
    letterhead: MOTTO_ALONE,
    kind: 'DANH SÁCH',
    title: `Sáng lập viên, thành viên đăng ký tham gia\n${clubTitle(facts)}`,
    reference: `(Kèm theo Tờ trình ${requestCited(facts)})`,
    body: [{ kind: 'table', table: foundersTable(facts.founders) }, { kind: 'paragraph', text: totalOf(facts) }, ...listed(facts.composition.map(compositionOf))],
    foot: {
      recipients: [],
      authority: [],
      signer: null,
      signatures: [
        [signedBy(['Người lập danh sách']), signedBy(['TM. Ban vận động', 'Trưởng ban'], { placeAndDate: placeAndDate(placeOf(facts.club), null) })],
        [signedBy(['Xác nhận của', associationOf(facts)], { note: null })],
      ],
    },
    annexes: [],
    sample: facts.sample,
    across: true,
  }
}

const SEXES = { female: 'Nữ', male: 'Nam' } as const

/** Rows to fill by hand while nobody has signed up. */
const EMPTY_ROWS = 12

const COLUMNS = [
  { title: 'TT', share: 0.05, align: 'center' },
  { title: 'Họ và tên', share: 0.22, align: 'start' },
  { title: 'Ngày, năm sinh', share: 0.11, align: 'center' },
  { title: 'Giới tính', share: 0.07, align: 'center' },
  { title: 'Dân tộc', share: 0.1, align: 'center' },
  { title: 'Diện hộ', share: 0.18, align: 'start' },
  { title: 'Thôn, bản', share: 0.14, align: 'start' },
  { title: 'Ký tên', share: 0.13, align: 'center' },
] as const

function foundersTable(founders: readonly Founder[]): PaperTable {
  const filled = founders.map(({ name, birthText, sex, ethnicity, poverty, hamlet }) => [
    known(name) ?? BLANK.repeat(3),
    known(birthText) ?? BLANK,
    sex ? SEXES[sex] : BLANK,
    known(ethnicity) ?? BLANK,
    known(poverty) ?? BLANK,
    known(hamlet)?.replace(/^thôn\s+(?=\S)/iu, '') ?? BLANK,
    '',
  ])
  const rows = filled.length > 0 ? filled : Array.from({ length: EMPTY_ROWS }, () => ['', '', '', '', '', '', ''])
  return { ...plainTable(COLUMNS, rows.map((cells, at) => [String(at + 1), ...cells])), rowHeight: 8 }
}

function totalOf({ founders, composition }: FoundingFacts): string {
  if (founders.length === 0) return `Danh sách này có ${BLANK} người, trong đó có ${BLANK} nữ.`
  const women = founders.filter(({ sex }) => sex === 'female').length
  const unsaid = founders.filter(({ sex }) => sex === null).length
  const share = unsaid > 0 ? `${counted(unsaid)} người chưa ghi giới tính` : percent(women, founders.length)
  return `Danh sách này có ${counted(founders.length)} người, trong đó có ${counted(women)} nữ (${share})${composition.length > 0 ? '. Cơ cấu:' : '.'}`
}
