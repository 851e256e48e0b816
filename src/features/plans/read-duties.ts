/** Đọc nhiệm vụ của từng cơ quan: who is assigned, or requested, to do what. */
import type { Duty, DutyKind, Unread } from './plan.ts'
import { beginsWithBody, doersOf, isSameBody, splitBodies } from './read-bodies.ts'
import { foldInPlace, sectionKind, trimClause, withoutColon } from './reading-words.ts'
import { leadOf, leftOver, type Said } from './sections.ts'

export type ReadDuties = { readonly duties: readonly Duty[]; readonly unread: readonly Unread[] }

type Agency = { readonly name: string; readonly bodies: readonly string[]; readonly kind: DutyKind; readonly from: Pick<Said, 'anchor' | 'role' | 'label'> }

export function readDuties(said: readonly Said[]): ReadDuties {
  const duties: Duty[] = []
  const unread: Unread[] = []
  let agency: Agency | null = null
  for (const piece of said) {
    const named = agencyIn(piece)
    if (named) {
      agency = agencyOf(named.agency, piece)
      if (named.duty !== '') duties.push(dutyOf(piece, named.duty, agency))
      continue
    }
    const doing: Agency | null = agency && belongsTo(piece, agency) ? agency : headingAgency(piece)
    if (doing) {
      duties.push(dutyOf(piece, piece.text, doing))
      continue
    }
    const loose = looseDuties(piece)
    duties.push(...loose.duties)
    unread.push(...loose.unread)
  }
  return { duties, unread }
}

/** Under its heading everything; under a bullet only the bullets of another sign ("+" under "-"). */
const belongsTo = ({ anchor, role, label }: Said, { from }: Agency): boolean =>
  from.role === 'bullet' ? anchor === from.anchor && role === 'bullet' && label !== from.label : anchor === from.anchor || anchor.startsWith(`${from.anchor}.`)

/** "C. TỔ CHỨC THỰC HIỆN — I. Hội Người cao tuổi tỉnh": the section's own heading names the body. */
function headingAgency(piece: Said): Agency | null {
  const heading = piece.under.at(-1) ?? ''
  return piece.label !== '' && piece.role !== 'heading' && beginsWithBody(heading) && sectionKind(heading) === null ? agencyOf(heading, piece) : null
}

/** "3. Sở Tài chính:" heads its duties; "- Sở Tài chính: bố trí …" and "1. Giao Sở Tài chính: …" hold one of their own. */
function agencyIn({ role, label, text, under }: Said): { agency: string; duty: string } | null {
  if (label === '' || !beginsWithBody(text)) return null
  const numbered = role === 'heading' || role === 'point'
  if (numbered && (/:$/.test(text) || doersOf(text).length === 0)) return { agency: text, duty: '' }
  const { lead, matter } = leadOf(text, 150)
  if (lead === '' || (role === 'bullet' && under.length > 1)) return null
  return { agency: lead, duty: matter }
}

function agencyOf(printed: string, from: Agency['from']): Agency {
  const requested = /^de nghi /.test(foldInPlace(printed))
  const name = withoutColon(printed).replace(/^(?:Đề nghị|Giao|ĐỀ NGHỊ|GIAO)\s+/u, '')
  return { name, bodies: splitBodies(name), kind: requested ? 'requested' : 'assigned', from }
}

function dutyOf({ anchor, line }: Said, text: string, { name, bodies, kind }: Agency): Duty {
  const doers = doersOf(text)
  const own = bodies.filter((body) => doers.some((doer) => isSameBody(doer, body)))
  return {
    anchor,
    agency: name,
    agencies: own.length > 0 ? own : bodies,
    kind: kind === 'requested' || /^de nghi /.test(foldInPlace(text)) ? 'requested' : 'assigned',
    text,
    line,
  }
}

/** Without a heading of its own: "Hội Người cao tuổi tỉnh chủ trì; các sở, ban, ngành phối hợp", or the section's "CHỦ TRÌ: Hội …". */
function looseDuties(piece: Said): ReadDuties {
  const duties: Duty[] = []
  const left: string[] = []
  for (const sentence of piece.text
    .split(/;|\.\s+(?=\p{Lu})/u)
    .map(trimClause)
    .filter((each) => each !== '')) {
    const bare = sentence.replace(/^(?:Đề nghị|Giao)\s+/u, '')
    const doers = doersOf(bare)
    const section = piece.under.at(-1) ?? ''
    const alone = doers.length === 0 && beginsWithBody(bare) && /chu tri|phoi hop/.test(foldInPlace(section))
    if (alone) duties.push(looseDuty(piece, sentence, splitBodies(bare), `${section}: ${sentence}`))
    else if (doers.length > 0) duties.push(looseDuty(piece, sentence, doers, sentence))
    else left.push(sentence)
  }
  return { duties, unread: leftOver(piece, left, duties.length === 0) }
}

const looseDuty = ({ anchor, line }: Said, sentence: string, agencies: readonly string[], text: string): Duty => ({
  anchor,
  agency: agencies.join(', '),
  agencies,
  kind: /^de nghi /.test(foldInPlace(sentence)) ? 'requested' : 'assigned',
  text,
  line,
})
