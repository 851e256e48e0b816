/** Đọc hoạt động: each numbered heading of the activities, with its content, its period and its bodies. */
import type { Activity, Unread } from './plan.ts'
import { readPeriod, type Years } from './periods.ts'
import { splitBodies } from './read-bodies.ts'
import { foldInPlace, trimClause, withoutColon } from './reading-words.ts'
import { leadOf, type Said } from './sections.ts'

export type ReadActivities = { readonly activities: readonly Activity[]; readonly unread: readonly Unread[] }

type Field = 'content' | 'period' | 'lead' | 'coordinating' | 'bodies'
type Draft = { anchor: string; title: string; line: number; content: string[]; period: string[]; lead: string[]; coordinating: string[] }

const FIELDS: readonly (readonly [Field, RegExp])[] = [
  ['content', /^(?:noi dung|muc tieu|yeu cau|cach thuc|hinh thuc|ket qua)/],
  ['period', /^(?:thoi gian|tien do|thoi han|thoi diem)/],
  ['lead', /^(?:co quan |don vi )?chu tri/],
  ['coordinating', /^(?:co quan |don vi |cac don vi )?phoi hop/],
  ['bodies', /^(?:co quan|don vi|phan cong|to chuc) ?(?:thuc hien|chu tri|phu trach)/],
]

export function readActivities(said: readonly Said[], years: Years | null): ReadActivities {
  const drafts: Draft[] = []
  const unread: Unread[] = []
  let field: Field = 'content'
  const opens = activityOpeners(said)
  for (const piece of said) {
    if (opens(piece)) {
      const { lead, matter } = leadOf(piece.text)
      drafts.push({
        anchor: piece.anchor,
        title: titleOf(piece.text),
        line: piece.line,
        content: lead === '' ? [] : [matter],
        period: [],
        lead: [],
        coordinating: [],
      })
      field = 'content'
      continue
    }
    const draft = drafts.at(-1)
    if (!draft || piece.rows) unread.push({ anchor: piece.anchor, line: piece.line, text: piece.text })
    else field = addTo(draft, field, piece)
  }
  return { activities: drafts.map((draft) => activityOf(draft, years)), unread }
}

/** The uppermost numbers of the section; bullets where the section has no numbers at all. */
function activityOpeners(said: readonly Said[]): (piece: Said) => boolean {
  const uppermost = said.filter(isNumbered).reduce((least, { anchor }) => Math.min(least, anchor.split('.').length), Number.POSITIVE_INFINITY)
  if (uppermost !== Number.POSITIVE_INFINITY) return (piece) => isNumbered(piece) && piece.anchor.split('.').length === uppermost
  return said.some(({ role }) => role === 'point') ? ({ role }) => role === 'point' : ({ role, label }) => role === 'bullet' && !label.startsWith('+')
}

const isNumbered = ({ role, label }: Pick<Said, 'role' | 'label'>): boolean => label !== '' && (role === 'heading' || role === 'paragraph')

function titleOf(text: string): string {
  const { lead } = leadOf(text)
  return trimClause(lead === '' ? text : lead)
}

/** Puts a piece where its lead words say; without any it belongs with what stands before it. */
function addTo(draft: Draft, field: Field, piece: Said): Field {
  const { lead, matter } = leadOf(piece.text)
  const head = lead === '' ? withoutColon(piece.text) : lead
  const named = lead === '' && !/:$/.test(piece.text) ? null : fieldOf(head)
  if (named) {
    if (lead !== '') fill(draft, named, matter)
    return named
  }
  const kept = piece.role === 'point' ? 'content' : field
  fill(draft, kept, piece.text)
  return kept
}

const fieldOf = (head: string): Field | null => FIELDS.find(([, words]) => words.test(foldInPlace(head)))?.[0] ?? null

function fill(draft: Draft, field: Field, text: string): void {
  if (field !== 'bodies') {
    draft[field].push(text)
    return
  }
  const [leading = '', joining = ''] = text.split(/[;,]?\s*(?:phối hợp với|phối hợp)\s*/iu)
  draft.lead.push(leading.replace(/\s+chủ trì$/u, ''))
  if (joining !== '') draft.coordinating.push(joining)
}

function activityOf({ anchor, title, line, content, period, lead, coordinating }: Draft, years: Years | null): Activity {
  const printed = trimClause(period.join('; '))
  const { from, to } = readPeriod(printed, years)
  const leading = trimClause(lead.join('; '))
  return { anchor, title, content, from, to, period: printed, lead: leading === '' ? null : leading, coordinating: coordinating.flatMap(splitBodies), line }
}
