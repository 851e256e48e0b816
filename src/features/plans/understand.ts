/** Đọc hiểu kế hoạch: a plan's pieces become its data. What is not understood is listed, never guessed and never dropped. */
import type { LegalBasis, Plan, Target, Unread } from './plan.ts'
import { NOTES, type Piece, type PlanDocument } from './plan-document.ts'
import { readYears } from './periods.ts'
import { readActivities } from './read-activities.ts'
import { readBases } from './read-bases.ts'
import { readDuties } from './read-duties.ts'
import { readEstimate } from './read-estimate.ts'
import { readFoot, readFront, unreadAround } from './read-front.ts'
import { readFunding } from './read-funding.ts'
import { type KnownArea, nameBook } from './read-places.ts'
import { readScope } from './read-scope.ts'
import { readFundTargets, readTargets } from './read-targets.ts'
import { foldInPlace, type SectionKind, trimClause } from './reading-words.ts'
import { bodyOf, type Said } from './sections.ts'

/** Areas, where they are known, give the places their codes and right their spelling. */
export function understand(document: PlanDocument, areas: readonly KnownArea[] = []): Plan {
  const said = bodyOf(document)
  const of = (kind: SectionKind): Said[] => said.filter((each) => each.kind === kind && !each.rows)
  const names = nameBook(document, areas)
  const front = readFront(document)
  const years = readYears(front.title)
  const bases = readAllBases(document, of('bases'))
  const targets = readTargets(of('targets'), names)
  const activities = readActivities(of('activities'), years)
  const funding = readFunding(of('funding'))
  const duties = readDuties(of('duties'))
  const estimate = readEstimate(
    document.pieces.filter(({ role }) => role === 'table'),
    unitOf(document),
  )
  const unread = [bases, targets, activities, funding, duties, estimate].flatMap((part) => part.unread).concat(unreadPieces(document, said))
  return {
    ...front,
    years,
    bases: bases.bases,
    purposes: of('purposes')
      .filter(({ role }) => role !== 'heading')
      .map(({ text }) => text),
    ...readScope(of('scope')),
    targets: [...targets.targets.map(withAnsweredAge(document)), ...readFundTargets(of('funding'), names)],
    activities: activities.activities,
    funding: funding.funding,
    estimate: estimate.estimate,
    duties: duties.duties,
    ...readFoot(document),
    unread: unread.toSorted((one, other) => one.line - other.line),
  }
}

/** The age that a person said is meant, where the text says only "người cao tuổi". */
function withAnsweredAge({ pieces }: PlanDocument): (target: Target) => Target {
  const ages = new Map(pieces.filter(({ anchor }) => anchor === NOTES).map(({ label, text }) => [label, /(55|60) tuổi/u.exec(text)?.[1]]))
  return (target) => {
    const age = ages.get(target.anchor)
    return age === undefined || target.age === null || target.ageStated ? target : { ...target, age: age === '55' ? 55 : 60, ageStated: true }
  }
}

/** Bases stand over the first section; some plans give them a section of their own. */
function readAllBases({ pieces }: PlanDocument, section: readonly Said[]): { readonly bases: readonly LegalBasis[]; readonly unread: readonly Unread[] } {
  const told: readonly Told[] = [...pieces.filter(({ role }) => role === 'basis'), ...section]
  const read = told.map((piece) => ({ piece, bases: readBases(piece) }))
  const silent = read.filter(({ piece, bases }) => bases.length === 0 && piece.role !== 'heading')
  return { bases: read.flatMap(({ bases }) => bases), unread: silent.map(({ piece }) => asUnread(piece)) }
}

/** Sections that are of no kind we read, and stray lines around the body. Tables are accounted for by the estimate. */
function unreadPieces(document: PlanDocument, said: readonly Said[]): Unread[] {
  const unknown = said.filter(({ kind, rows, role }) => !rows && role !== 'heading' && (kind === null || kind === 'background' || kind === 'schedule'))
  return [...unknown, ...unreadAround(document)].map(asUnread)
}

type Told = Pick<Piece, 'anchor' | 'role' | 'line' | 'text'>
const asUnread = ({ anchor, line, text }: Told): Unread => ({ anchor, line, text })

/** "Đơn vị tính: Triệu đồng" → "Triệu đồng", without the brackets it may stand in. */
function unitOf({ pieces }: PlanDocument): string | null {
  const printed = pieces.find(({ role }) => role === 'annex-unit')?.text
  return printed && /:/.test(foldInPlace(printed)) ? trimClause(printed.slice(printed.indexOf(':') + 1).replace(/\)\s*$/, '')) : null
}
