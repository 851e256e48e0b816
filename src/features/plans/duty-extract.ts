/** Bản trích nhiệm vụ: what one agency is given by a plan, in the plan's own words, to be sent with a letter. */
import {
  authorityOrBlank,
  type Block,
  issuerOrBlank,
  numberLine,
  type OfficialDocument,
  placeAndDate,
  plainTable,
  STATE_MOTTO,
} from '#kernel/official-document.ts'
import { refuse, type Refusal } from '#kernel/refusal.ts'
import { fold } from '#kernel/vietnamese.ts'
import type { Activity, Duty, Plan, Target } from './plan.ts'
import { planCitation } from './plan-paper.ts'

/** Who sends the extract; what is not given stays blank on the paper. */
export type ExtractGiven = {
  readonly sample: boolean
  readonly superior?: string | null
  readonly issuer?: string | null
  readonly place?: string | null
  readonly authority?: readonly string[]
}

export function dutyExtract(plan: Plan, agency: string, given: ExtractGiven): OfficialDocument | Refusal {
  const duties = plan.duties.filter((duty) => [duty.agency, ...duty.agencies].some((body) => isSameBody(body, agency)))
  const leading = plan.activities.filter(({ lead }) => lead !== null && isSameBody(lead, agency))
  const coordinating = plan.activities.filter((activity) => activity.coordinating.some((body) => isSameBody(body, agency)))
  const targets = targetsOf(plan, agency, leading.length > 0)
  if (duties.length + leading.length + coordinating.length === 0) return refuse('plans/agency-not-in-plan', { agency })
  const parts = [dutyPart(duties), leadingPart(leading), coordinatingPart(coordinating), targetPart(targets)].filter((part) => part !== null)
  return {
    letterhead: {
      superior: given.superior ?? null,
      issuer: issuerOrBlank(given.issuer ?? null),
      motto: STATE_MOTTO,
      number: numberLine(null),
      placeAndDate: placeAndDate(given.place ?? null, null),
    },
    kind: 'BẢN TRÍCH NHIỆM VỤ',
    title: `của ${agency}`,
    body: [
      { kind: 'paragraph', text: `Trích ${planCitation(plan)}:` },
      ...parts.flatMap(({ title, table }, at): Block[] => [
        { kind: 'section', text: `${ROMAN[at]}. ${title}` },
        { kind: 'table', table },
      ]),
      { kind: 'paragraph', text: 'Bản trích giữ nguyên câu chữ của Kế hoạch; chỗ nào khác với Kế hoạch thì thực hiện theo Kế hoạch./.' },
    ],
    foot: { recipients: [`- ${agency};`, '- Lưu: VT.'], authority: authorityOrBlank(given.authority ?? []), signer: null },
    annexes: [],
    sample: given.sample,
  }
}

type Part = { readonly title: string; readonly table: ReturnType<typeof plainTable> }
const ROMAN = ['I', 'II', 'III', 'IV'] as const

const NUMBERING = { title: 'TT', share: 0.07, align: 'center' } as const
const ANCHOR = { title: 'Mục trong Kế hoạch', share: 0.15, align: 'center' } as const
const numbered = (rows: readonly (readonly string[])[]): string[][] => rows.map((cells, at) => [String(at + 1), ...cells])

/** The Front and mass organisations are requested, not assigned. */
function dutyPart(duties: readonly Duty[]): Part | null {
  if (duties.length === 0) return null
  const areRequested = duties.every(({ kind }) => kind === 'requested')
  return {
    title: areRequested ? 'NỘI DUNG ĐỀ NGHỊ PHỐI HỢP' : 'NHIỆM VỤ ĐƯỢC GIAO',
    table: plainTable([NUMBERING, { title: 'Nội dung', share: 0.78, align: 'start' }, ANCHOR], numbered(duties.map(({ text, anchor }) => [text, anchor]))),
  }
}

const ACTIVITY = { title: 'Hoạt động', share: 0.38, align: 'start' } as const
const PERIOD = { title: 'Thời gian', share: 0.2, align: 'start' } as const
const titled = ({ title, anchor }: Activity): string => `${title.replace(/\s*:$/, '')} (mục ${anchor})`

function leadingPart(activities: readonly Activity[]): Part | null {
  if (activities.length === 0) return null
  const rows = activities.map((activity) => [titled(activity), activity.period, activity.coordinating.join('; ')])
  return {
    title: 'HOẠT ĐỘNG CHỦ TRÌ',
    table: plainTable([NUMBERING, ACTIVITY, PERIOD, { title: 'Cơ quan phối hợp', share: 0.35, align: 'start' }], numbered(rows)),
  }
}

function coordinatingPart(activities: readonly Activity[]): Part | null {
  if (activities.length === 0) return null
  const rows = activities.map((activity) => [titled(activity), activity.period, activity.lead ?? ''])
  return {
    title: 'HOẠT ĐỘNG PHỐI HỢP',
    table: plainTable([NUMBERING, ACTIVITY, PERIOD, { title: 'Cơ quan chủ trì', share: 0.35, align: 'start' }], numbered(rows)),
  }
}

/** The clauses of one numbered target stand together again. */
function targetPart(targets: readonly Target[]): Part | null {
  if (targets.length === 0) return null
  const clauses = new Map<string, Set<string>>()
  for (const { anchor, text } of targets) clauses.set(anchor, (clauses.get(anchor) ?? new Set()).add(text))
  const rows = [...clauses].map(([anchor, texts]) => [[...texts].join('; '), anchor])
  return {
    title: 'CHỈ TIÊU LIÊN QUAN',
    table: plainTable([NUMBERING, { title: 'Chỉ tiêu', share: 0.78, align: 'start' }, ANCHOR], numbered(rows)),
  }
}

/** A body that leads an activity answers for every target; a district or commune for those that name it. */
function targetsOf({ targets }: Plan, agency: string, isLeading: boolean): readonly Target[] {
  if (isLeading) return targets
  const area = areaOf(agency)
  return area === null ? [] : targets.filter(({ byArea }) => byArea.some(({ name }) => fold(name) === area || fold(name).endsWith(` ${area}`)))
}

/** "UBND huyện Văn Bàn" → "van ban" */
function areaOf(agency: string): string | null {
  return /^ubnd (?:huyen|thi xa|thanh pho|xa|phuong|thi tran) (.+)$/.exec(bodyWords(agency))?.[1] ?? null
}

const bodyWords = (body: string): string =>
  fold(body)
    .replace(/\buy ban nhan dan\b/g, 'ubnd')
    .replace(/^de nghi /, '')
    .replace(/[\s:;.,]+$/, '')

/** The same words, or a district among "UBND các huyện, thành phố", or one that the list names. */
export function isSameBody(printed: string, agency: string): boolean {
  const [one, other] = [bodyWords(printed), bodyWords(agency)]
  if (one === other) return true
  const area = areaOf(agency)
  if (area === null || !/^ubnd (?!tinh\b)/.test(one)) return false
  return (
    `${one},`.includes(` ${area},`) ||
    (/^ubnd (?:huyen|thi xa|thanh pho) /.test(other) &&
      /^ubnd (?:va hoi nguoi cao tuoi )?cac (?:huyen|thanh pho)(?:, thi xa)?(?:, (?:huyen|thanh pho))?(?:,|$)/.test(one))
  )
}
