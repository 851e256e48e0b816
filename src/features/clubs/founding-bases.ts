/** Căn cứ: the laws, national decisions and the province's own papers that a founding rests on, as cited on the day. */
import { type Day, day } from '#kernel/day.ts'
import { BLANK, dayOrBlank, type TextBlock } from '#kernel/official-document.ts'
import { normsOn } from '#features/plans/programme-norms.ts'
import type { FoundingFacts } from './founding-facts.ts'
import { known } from './founding-phrases.ts'

type Since = { readonly from: Day; readonly cited: readonly string[] }

/** What a People's Committee decides by. Laws are cited by their day, without a number (Decree 30/2020, annex I, II.6). */
const LOCAL_GOVERNMENT: readonly Since[] = [
  { from: day('2016-01-01'), cited: ['Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015'] },
  {
    from: day('2020-07-01'),
    cited: [
      'Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015',
      'Luật sửa đổi, bổ sung một số điều của Luật Tổ chức Chính phủ và Luật Tổ chức chính quyền địa phương ngày 22 tháng 11 năm 2019',
    ],
  },
  { from: day('2025-03-01'), cited: ['Luật Tổ chức chính quyền địa phương ngày 19 tháng 02 năm 2025'] },
  { from: day('2025-06-16'), cited: ['Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025'] },
]

const ELDERLY_LAW = 'Luật Người cao tuổi ngày 23 tháng 11 năm 2009'

const NATIONAL_SUBJECTS: Readonly<Record<string, string>> = {
  '1533/QĐ-TTg': 'phê duyệt Đề án nhân rộng mô hình Câu lạc bộ liên thế hệ tự giúp nhau giai đoạn 2016 - 2020',
  '1336/QĐ-TTg': 'phê duyệt Đề án nhân rộng mô hình Câu lạc bộ liên thế hệ tự giúp nhau giai đoạn đến năm 2025',
  '1648/QĐ-TTg': 'phê duyệt Đề án nhân rộng câu lạc bộ liên thế hệ tự giúp nhau đến năm 2035',
}

const lawsOn = (on: Day): readonly string[] => LOCAL_GOVERNMENT.findLast(({ from }) => from <= on)?.cited ?? []

/** The national decision in force on the day, unless the given bases name it already. */
function nationalDecision({ today, bases }: FoundingFacts): readonly string[] {
  const decision = normsOn(today)?.decision
  if (!decision || bases.some((basis) => basis.includes(decision.number))) return []
  return [[`Quyết định số ${decision.number}`, dayOrBlank(decision.from), 'của Thủ tướng Chính phủ', NATIONAL_SUBJECTS[decision.number]].filter(Boolean).join(' ')]
}

/** A plan is cited with its subject, unless that is all in capitals and its number says enough. */
export function planCited({ plan }: FoundingFacts): string {
  const title = known(plan?.title)
  const number = known(plan?.number)
  const isReadable = title !== null && (number === null || title !== title.toLocaleUpperCase('vi'))
  const subject = isReadable ? title.replace(/^\p{Lu}(?=\p{Ll})/u, (letter) => letter.toLocaleLowerCase('vi')) : null
  return [`Kế hoạch số ${number ?? BLANK}`, dayOrBlank(plan?.day ?? null), `của ${known(plan?.issuer) ?? BLANK.repeat(3)}`, subject].filter(Boolean).join(' ')
}

/** The province's own papers; one blank where neither they nor the plan are known. */
function ownPapers(facts: FoundingFacts): readonly string[] {
  const given = facts.bases.map((basis) => known(known(basis)?.replace(/^căn cứ\s+/iu, '').replace(/[\s;.,]+$/u, ''))).filter((basis) => basis !== null)
  return facts.plan || given.length === 0 ? [...given, planCited(facts)] : given
}

const asBases = (cited: readonly string[], last: string): TextBlock[] => [
  ...cited.map((text) => ({ kind: 'basis' as const, text: `Căn cứ ${text};` })),
  { kind: 'basis', text: `${last}.` },
]

/** Of the People's Committee's decision; the last says who asks for it. */
export const decisionBases = (facts: FoundingFacts, last: string): TextBlock[] =>
  asBases([...lawsOn(facts.today), ELDERLY_LAW, ...nationalDecision(facts), ...ownPapers(facts)], last)

/** Of the association's request; the last says what the people themselves have asked for. */
export const requestBases = (facts: FoundingFacts, last: string): TextBlock[] => asBases([ELDERLY_LAW, ...nationalDecision(facts), ...ownPapers(facts)], last)
