/** Soát tổ chức thực hiện: reports, recipients, and who is asked to do what. */
import { day, dayOf } from '#kernel/day.ts'
import { type Finding, found, type Place } from './finding.ts'
import type { Plan } from './plan.ts'
import { NOTES, type PlanDocument } from './plan-document.ts'
import { foldInPlace } from './reading-words.ts'
import { OUTSIDE } from './sections.ts'

/** "trước ngày 15/12", "hằng quý", "6 tháng, 1 năm", "định kỳ" with a time. */
const DEADLINE = /truoc ngay|cham nhat|truoc thang|ngay \d|hang (?:thang|quy|nam)|\b(?:3|6|9|12) thang|quy [ivx\d]|thang \d|cuoi nam|giua ky/

/** A duty to report that says by no day until when; or no such duty at all. */
export function checkReports({ duties }: Plan, { pieces }: PlanDocument): Finding[] {
  const first = duties[0]
  if (!first) return []
  const told = pieces.filter(({ anchor, text }) => anchor !== 'bases' && anchor !== NOTES && /\bbao cao\b/.test(foldInPlace(text)))
  if (told.some(({ text }) => DEADLINE.test(foldInPlace(text)))) return []
  const asked = duties.filter(({ text }) => /\bbao cao\b/.test(foldInPlace(text)))
  if (asked[0]) return [found('clarify', 'plan-check/report-without-deadline', asked[0], { duties: asked.length })]
  return told.length > 0
    ? []
    : [found('clarify', 'plan-check/no-report-asked', { anchor: first.anchor.split('.')[0]!, line: first.line }, { duties: duties.length })]
}

/** The communes' committees, by the letters as printed: folded, "xã hội" and "địa phương" would look alike. */
const COMMUNE = /(?<!\p{L})(?:xã|phường|thị trấn)(?!\p{L})(?! hội)/iu
const COMMUNE_BODY = /(?:UBND|Ủy ban nhân dân|Hội Người cao tuổi)(?:(?!\.|;).){0,40}?(?<!\p{L})(?:xã|phường|thị trấn)(?!\p{L})(?! hội)/iu

/** Communes have work to do but are not sent the plan. */
export function checkCommunesToldOf(plan: Plan, document: PlanDocument): Finding[] {
  const work = [
    ...plan.activities.flatMap(({ content, coordinating, lead }) => [...content, ...coordinating, lead ?? '']),
    ...plan.duties.flatMap(({ agencies, text }) => [...agencies, text]),
  ]
  if (
    plan.recipients.length === 0 ||
    !work.some((text) => COMMUNE_BODY.test(text)) ||
    plan.recipients.some((name) => COMMUNE.test(name) || AS_ABOVE.test(name))
  )
    return []
  return [found('clarify', 'plan-check/recipients-without-communes', recipientsOf(document), { recipients: plan.recipients.length })]
}
const AS_ABOVE = /^như (?:trên|mục|điều|phần)/iu

const recipientsOf = ({ pieces }: PlanDocument): Place => ({ anchor: 'recipients', line: pieces.find(({ anchor }) => anchor === 'recipients')?.line ?? 0 })

/** Names as offices shorten them, brought to one spelling. */
function plainName(name: string): string {
  return foldInPlace(name)
    .replace(/[^a-z0-9]+/g, ' ')
    .replace(/\buy ban nhan dan\b/g, 'ubnd')
    .replace(/\b(?:uy ban )?(?:mat tran to quoc|mttq)(?: viet nam)?\b/g, 'mttq')
    .replace(/\bpt th\b/g, 'phat thanh truyen hinh')
    .replace(/\bttdt\b/g, 'thong tin dien tu')
    .replace(/\bnct\b/g, 'nguoi cao tuoi')
    .replace(/\b(?:va|cac|de nghi)\b/g, ' ')
    .replace(/ +/g, ' ')
    .trim()
}

/** One body's name without "Sở" before it, which lists leave out, and the province's own name behind. */
const coreName = (agency: string): string =>
  plainName(agency)
    .replace(/^so /, '')
    .replace(/ tinh\b.*$/, '')

/** Bodies with a duty that the list of recipients does not name. */
export function checkRecipients({ duties, recipients }: Plan, document: PlanDocument): Finding[] {
  if (recipients.length === 0 || recipients.some((name) => AS_ABOVE.test(name))) return []
  const named = recipients.map((name) => ` ${plainName(name)} `).join('|')
  const allDepartments = recipients.some((name) => /^(?:cac )?so,? (?:ban,? )?nganh[^:]*$/.test(foldInPlace(name).trim()))
  const agencies = [...new Set(duties.flatMap((duty) => duty.agencies))]
  const missing = agencies.filter((agency) => {
    const core = coreName(agency)
    return core !== '' && !named.includes(` ${core}`) && !(allDepartments && /^(?:sở|các sở|ban |công an)/iu.test(agency))
  })
  return missing.length === 0
    ? []
    : [found('clarify', 'plan-check/recipient-missing', recipientsOf(document), { agencies: missing.join('; '), count: missing.length })]
}

/** A body that leads an activity but has no duty of its own. */
export function checkLeads({ activities, duties }: Plan): Finding[] {
  if (duties.length === 0) return []
  const bound = duties.flatMap(({ agencies, agency }) => [agency, ...agencies]).map(coreName)
  const leads = new Map(activities.flatMap((activity) => (activity.lead === null ? [] : [[coreName(activity.lead), activity] as const])))
  return [...leads].flatMap(([lead, activity]) =>
    bound.some((name) => name.includes(lead) || lead.includes(name))
      ? []
      : [found('clarify', 'plan-check/lead-without-duty', activity, { lead: activity.lead! })],
  )
}

/** Mặt trận và các đoàn thể: not under the People's Committee, so a plan requests. */
const FRONT = /mat tran to quoc|\bmttq\b|doan the|lien hiep phu nu|doan thanh nien|hoi nong dan|cuu chien binh/
export function checkFront({ duties }: Plan): Finding[] {
  const assigned = duties.filter(
    ({ kind, agencies, text }) => kind === 'assigned' && agencies.some((agency) => FRONT.test(foldInPlace(agency))) && !/^de nghi/.test(foldInPlace(text)),
  )
  const once = new Map(assigned.map((duty) => [duty.agency, duty]))
  return [...once.values()].map((duty) => found('clarify', 'plan-check/front-assigned', duty, { agency: duty.agency }))
}

/** Chính quyền địa phương hai cấp: districts ended with 30/6/2025. */
const DISTRICTS_ENDED = day('2025-07-01')
export function checkDistricts({ date, years }: Plan, { pieces }: PlanDocument): Finding[] {
  const on = date ?? (years ? dayOf(years.from, 1, 1) : null)
  if (!on || on < DISTRICTS_ENDED) return []
  const mentions = pieces.filter(({ anchor, text }) => !OUTSIDE.has(anchor) && /(?<!\p{L})huyện(?!\p{L})/iu.test(text))
  return mentions[0] ? [found('clarify', 'plan-check/districts-ended', mentions[0], { mentions: mentions.length, ended: DISTRICTS_ENDED })] : []
}
