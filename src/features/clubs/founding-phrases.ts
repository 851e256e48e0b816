/** Lời dùng chung của hồ sơ thành lập: names, places, days and shares as the papers say them, with dots for what nobody has given. */
import type { Day } from '#kernel/day.ts'
import { type Dong, formatWhole } from '#kernel/money.ts'
import { BLANK, type PaperTable, plainTable, type Signature, type TextBlock } from '#kernel/official-document.ts'
import { capital, fold } from '#kernel/vietnamese.ts'
import { withoutKind } from '#features/areas/area-name.ts'
import type { BoardCandidate, CompositionLine, FoundedClub, FoundingFacts } from './founding-facts.ts'
import type { Step } from './founding-step.ts'

/** One line of words; null where there is not a letter or digit in it. */
export function known(text: string | null | undefined): string | null {
  const line = (text ?? '').normalize('NFC').replace(/\s+/g, ' ').trim()
  return /[\p{L}\p{N}]/u.test(line) ? line : null
}

export const orDots = (text: string | null | undefined, size = 4): string => known(text) ?? BLANK.repeat(size)

/** How many dots a line of the body holds, and how many of them a letter takes. */
const LINE_OF_DOTS = 30
const dotsOf = (letter: string): number => (/[\s.,;:()/ijlt]/u.test(letter) ? 0.29 : letter === letter.toLowerCase() ? 0.47 : 0.7)

/** "Họ và tên: ………………" to the end of the line, for a hand to fill. */
export function toFill(label: string, given: string | null): string {
  const taken = [...`${label}: `].reduce((sum, letter) => sum + dotsOf(letter), 0)
  return `${label}: ${known(given) ?? BLANK[0]!.repeat(Math.max(4, Math.floor(LINE_OF_DOTS - taken)))}`
}
export const EMPTY_LINE = BLANK[0]!.repeat(LINE_OF_DOTS)

/** "05", as counts stand in official papers. */
export const counted = (count: number | null): string => (count === null ? BLANK : String(count).padStart(2, '0'))
export const inDong = (amount: Dong | null): string => `${amount === null ? BLANK.repeat(2) : formatWhole(amount)} đồng`

const PROGRAMME_NAME = 'Câu lạc bộ liên thế hệ tự giúp nhau'

/** The club's whole name, with its number in the commune. */
export function clubName({ name, number }: Pick<FoundedClub, 'name' | 'number'>): string {
  const written = known(name)?.replace(/^CLB(?=\s|$)/iu, 'Câu lạc bộ') ?? `${PROGRAMME_NAME} ${BLANK.repeat(3)}`
  const whole = fold(written).startsWith('cau lac bo') ? written : `${PROGRAMME_NAME} ${written}`
  return number === null || wordsOf(whole).includes(` so ${number} `) ? whole : `${whole} số ${number}`
}

const wordsOf = (text: string): string => ` ${fold(text).replace(/[^a-z0-9]+/g, ' ').trim()} `

/** Name and place, the place not said twice; in two parts, so that a title may break between them. */
function clubAndPlace({ club }: Pick<FoundingFacts, 'club'>): readonly [string, string] {
  const name = clubName(club)
  const isSaid = (place: string) => wordsOf(name).includes(wordsOf(place))
  const hamlet = known(club.hamlet)
  const withHamlet = hamlet === null || isSaid(hamlet) ? name : `${name}${/\d$/.test(name) ? ',' : ''} ${hamlet}`
  const around = [known(club.commune) ?? `xã ${BLANK.repeat(2)}`, known(club.district), known(club.province)].filter((place) => place !== null)
  return [withHamlet, around.filter((place) => !isSaid(place)).join(', ')]
}

export const clubInPlace = (facts: Pick<FoundingFacts, 'club'>): string => clubAndPlace(facts).filter(Boolean).join(', ')
export const clubTitle = (facts: Pick<FoundingFacts, 'club'>): string => clubAndPlace(facts).filter(Boolean).join(',\n')

/** Địa bàn hoạt động. */
export function clubArea({ club }: FoundingFacts): string {
  const hamlets = club.areaNames.map(known).filter((name) => name !== null)
  const within = hamlets.length > 0 ? hamlets.join(', ') : known(club.hamlet)
  const commune = orDots(club.commune)
  return within === null ? commune : fold(within) === fold(commune) ? commune : `${within}, ${commune}`
}

/** Bodies stand in full on papers. */
const inFull = (body: string): string => body.replace(/^UBND(?=\s)/iu, 'Ủy ban nhân dân').replace(/^Hội NCT(?=\s)/iu, 'Hội Người cao tuổi')

/** The commune's, by law, where nobody has given its name. */
export function committeeOf({ peoplesCommittee, club }: Pick<FoundingFacts, 'peoplesCommittee' | 'club'>): string {
  const given = known(peoplesCommittee)
  return given ? inFull(given) : `Ủy ban nhân dân ${orDots(club.commune)}`
}

export function associationOf({ association }: Pick<FoundingFacts, 'association'>): string {
  const given = known(association)
  return given ? inFull(given) : `Hội Người cao tuổi ${orDots(null)}`
}

/** Địa danh ghi trên văn bản: a commune by its own name alone; one that is called by a number keeps its kind (Decree 30/2020, annex I, II.4). */
export function placeOf({ commune }: Pick<FoundedClub, 'commune'>): string | null {
  const given = known(commune)
  if (given === null) return null
  const name = withoutKind(given)
  const place = /^\d/.test(name) ? given : name
  return capital(place)
}

/** A step of the founding, done or planned. */
export const stepOf = ({ steps }: FoundingFacts, step: Step) => steps.find((each) => each.step === step) ?? { step, day: null, number: null }
export const stepDay = (facts: FoundingFacts, step: Step): Day | null => stepOf(facts, step).day

/** "59,3%", rounded half up from whole numbers; blank of nobody. */
export function percent(count: number, total: number): string {
  if (total <= 0) return `${BLANK}%`
  const tenths = Math.floor((count * 2000 + total) / (total * 2))
  return `${Math.floor(tenths / 10)},${tenths % 10}%`
}

/** "60 - 70%", "từ 70%"; blank where no share is in force. */
export function bandOf({ lower, upper }: Pick<CompositionLine, 'lower' | 'upper'>): string {
  if (lower === null && upper === null) return `${BLANK}%`
  if (lower === null) return `đến ${upper}%`
  if (upper === null) return `từ ${lower}%`
  return lower === upper ? `${lower}%` : `${lower} - ${upper}%`
}

export const compositionOf = ({ label, count, total }: CompositionLine): string => `${orDots(label)}: ${counted(count)}/${total} người (${percent(count, total)})`

/** "- one;" … "- last." */
export const listed = (texts: readonly string[]): TextBlock[] =>
  texts.map((text, at) => ({ kind: 'bullet', text: `- ${text}${at < texts.length - 1 ? ';' : '.'}` }))

/** The letters of points, as the Vietnamese alphabet goes (Decree 30/2020, annex I, II.5). */
const POINTS = [...'abcdđeghiklmnopqrstuvxy']
export const points = (texts: readonly string[]): TextBlock[] =>
  texts.map((text, at) => ({ kind: 'point', text: `${POINTS[at] ? `${POINTS[at]})` : '-'} ${text}${at < texts.length - 1 ? ';' : '.'}` }))

/** Whoever signs by hand. */
export const signedBy = (authority: readonly string[], given: Partial<Omit<Signature, 'authority'>> = {}): Signature => ({
  placeAndDate: null,
  note: '(Ký, ghi rõ họ tên)',
  signer: null,
  ...given,
  authority,
})

/** The five roles that a board cannot do without, for a form that is still to be filled. */
const USUAL_ROLES = ['Chủ nhiệm', 'Phó Chủ nhiệm', 'Thư ký', 'Kế toán', 'Thủ quỹ'] as const
const NUMBERING = { title: 'TT', share: 0.08, align: 'center' } as const

/** Ban Chủ nhiệm as a table; its last column in the paper's own words, blank where it is filled by hand. */
export function boardTable(board: readonly BoardCandidate[], last: { readonly title: string; readonly text: string } | null): PaperTable {
  const rows = (board.length > 0 ? board : USUAL_ROLES.map((role) => ({ role, name: '', birthText: null }))).map(({ role, name, birthText }, at) => [
    String(at + 1),
    orDots(name),
    orDots(birthText, 2),
    orDots(role),
    ...(last ? [last.text] : []),
  ])
  const share = last ? { name: 0.34, role: 0.2 } : { name: 0.44, role: 0.28 }
  const columns = [
    NUMBERING,
    { title: 'Họ và tên', share: share.name, align: 'start' },
    { title: 'Ngày, năm sinh', share: 0.2, align: 'center' },
    { title: 'Chức danh', share: share.role, align: 'start' },
    ...(last ? [{ title: last.title, share: 0.18, align: 'center' } as const] : []),
  ] as const
  return { ...plainTable(columns, rows), whole: true, ...(board.length > 0 ? {} : { rowHeight: 9 }) }
}
