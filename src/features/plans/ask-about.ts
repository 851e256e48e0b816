/** Hỏi lại: what the text does not say and nobody may guess, asked of a person; and the answers, kept as pieces of the text. */
import { type Day, dayInWords, isDay, parseDay } from '#kernel/day.ts'
import type { Plan, Target, Unread } from './plan.ts'
import { NOTES, type Piece, type PieceRole, type PlanDocument } from './plan-document.ts'
import { readFront } from './read-front.ts'

export type Question = {
  /** The key of its answer: `number`, `place`, `age:III.3`, `spelling:Văn Bản`. */
  readonly code: string
  readonly about: 'number' | 'date' | 'place' | 'authority' | 'signer' | 'age' | 'spelling' | 'unread'
  readonly anchor: string
  /** 0 where no line has it. */
  readonly line: number
  readonly values: Readonly<Record<string, string | number>>
  /** Offered, not taken, until a person says so. */
  readonly suggestion: string | null
  readonly choices: readonly string[]
}

/** By the question's code; an empty text is no answer. */
export type Answers = Readonly<Record<string, string | undefined>>

export function askAbout(plan: Plan, document: PlanDocument): Question[] {
  const front = (about: 'number' | 'date' | 'place' | 'authority' | 'signer', missing: boolean, suggestion: string | null = null): Question[] =>
    missing
      ? [{ code: about, about, anchor: about === 'authority' || about === 'signer' ? 'signing' : 'head', line: 0, values: {}, suggestion, choices: [] }]
      : []
  return [
    // what an annex says of the paper it belongs to is offered, but the paper itself has no number
    ...front('number', !document.pieces.some(({ role, text }) => role === 'number' && /\d/.test(text)), plan.number),
    ...front('date', plan.date === null),
    ...front('place', plan.place === null),
    ...front('authority', plan.authority === null),
    ...front('signer', plan.signer === null),
    ...onceEach(plan.targets.filter(({ age, ageStated }) => age !== null && !ageStated).map(askAge)),
    ...askSpellings(plan.targets, document),
    ...onceEach(plan.unread.map(askUnread)),
  ]
}

const askUnread = ({ anchor, line, text }: Unread): Question => ({
  code: `unread:${line}:${text.slice(0, 20)}`,
  about: 'unread',
  anchor,
  line,
  values: { text },
  suggestion: null,
  choices: [],
})

/** One code, one question: two figures of one target have one answer. */
const onceEach = (questions: readonly Question[]): Question[] => [...new Map(questions.toReversed().map((each) => [each.code, each])).values()].toReversed()

const askAge = ({ anchor, line, age, text }: Target): Question => ({
  code: `age:${anchor}`,
  about: 'age',
  anchor,
  line,
  values: { text },
  suggestion: String(age),
  choices: ['55', '60'],
})

/** Once a spelling; not again after a person has answered. */
function askSpellings(targets: readonly Target[], { pieces }: PlanDocument): Question[] {
  const asked = new Set(pieces.filter(({ anchor }) => anchor === NOTES).map(({ label }) => label))
  const questions: Question[] = []
  for (const { anchor, line, byArea } of targets) {
    for (const { written, name } of byArea) {
      if (written === name || asked.has(written)) continue
      asked.add(written)
      questions.push({ code: `spelling:${written}`, about: 'spelling', anchor, line, values: { written, name }, suggestion: name, choices: [name, written] })
    }
  }
  return questions
}

/** The printed lines stay as they are; what a person adds stands on line 0. Answers that answer nothing are passed over. */
export function answerQuestions(document: PlanDocument, answers: Answers): PlanDocument {
  const given = (code: string): string => answers[code]?.trim() ?? ''
  let pieces = document.pieces
  if (given('number') !== '') pieces = replace(pieces, 'number', 'head', [`Số: ${given('number').replace(/^Số\s*:?\s*/u, '')}`])
  const placeDate = placeDateOf(document, given('place'), given('date'))
  if (placeDate !== null) pieces = replace(pieces, 'place-date', 'head', [placeDate])
  if (given('authority') !== '') pieces = replace(pieces, 'authority', 'signing', given('authority').split('\n'))
  if (given('signer') !== '') pieces = replace(pieces, 'signer', 'signing', [given('signer')])
  return { pieces: withNotes(pieces, answers) }
}

/** "Lào Cai, ngày 28 tháng 5 năm 2018"; what is still unknown is left as dots. */
function placeDateOf(document: PlanDocument, place: string, date: string): string | null {
  const day: Day | undefined = isDay(date) ? date : parseDay(date)
  if (place === '' && day === undefined) return null
  const front = readFront(document)
  const known = day ?? front.date
  return `${place || front.place || '……'}, ${known ? dayInWords(known) : 'ngày …… tháng …… năm ……'}`
}

/** In the order of a letterhead and a foot, where a piece of the kind is not there yet. */
const ORDER: readonly PieceRole[] = ['superior', 'issuer', 'number', 'motto', 'place-date', 'kind']
const FOOT: readonly PieceRole[] = ['authority', 'signer']

function replace(pieces: readonly Piece[], role: PieceRole, anchor: string, texts: readonly string[]): readonly Piece[] {
  const added = texts.map((text): Piece => ({ anchor, role, label: '', text: text.trim(), line: 0 })).filter(({ text }) => text !== '')
  const own = pieces.findIndex((piece) => piece.role === role)
  const rest = pieces.filter((piece) => piece.role !== role)
  const at = own >= 0 ? own : placeFor(rest, role)
  return [...rest.slice(0, at), ...added, ...rest.slice(at)]
}

function placeFor(pieces: readonly Piece[], role: PieceRole): number {
  const order = FOOT.includes(role) ? FOOT : ORDER
  const later = new Set<PieceRole>(order.slice(order.indexOf(role) + 1))
  const before = pieces.findIndex((piece) => later.has(piece.role))
  if (before >= 0) return before
  if (order === ORDER) return 0
  const annex = pieces.findIndex(({ anchor }) => anchor === 'annex' || anchor === NOTES)
  return annex < 0 ? pieces.length : annex
}

/** Ages and spellings belong to no place of the text: they are kept beside it, each under what it is about. */
function withNotes(pieces: readonly Piece[], answers: Answers): readonly Piece[] {
  const added = Object.entries(answers).flatMap(([code, answer]) => {
    const [, about, label] = /^(age|spelling):(.+)$/su.exec(code) ?? []
    const text = answer?.trim() ?? ''
    if (!about || !label || text === '' || (about === 'age' && text !== '55' && text !== '60')) return []
    return [{ anchor: NOTES, role: 'note', label, text: about === 'age' ? `Người cao tuổi: từ ${text} tuổi trở lên` : text, line: 0 } satisfies Piece]
  })
  const again = new Set(added.map(({ label }) => label))
  return [...pieces.filter(({ anchor, label }) => anchor !== NOTES || !again.has(label)), ...added]
}
