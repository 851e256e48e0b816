/** Duties and recipients: what is left unsaid to those who must act. */
import { fold } from '#kernel/vietnamese.ts'
import { finding, type Rule } from './finding.ts'

const A_TIME = /truoc ngay|cham nhat|dinh ky|hang (thang|quy|nam)|hang? ?quy|6 thang|sau thang|9 thang|ngay \d{1,2}|thang \d{1,2}\/|quy (i|ii|iii|iv|\d)\b/

/** Somebody must report, and nobody is told when. */
const reportDeadline: Rule = ({ plan }) => {
  const reporting = plan.duties.filter(({ text }) => /bao cao/.test(fold(text)))
  if (reporting.length === 0 || reporting.some(({ text }) => A_TIME.test(fold(text)))) return []
  return [finding('no-report-deadline', 'clarify', reporting[0]!, { duties: reporting.length, name: reporting[0]!.agency })]
}

/** The communes found and fund the clubs, and do not get the plan. */
const communesLeftOut: Rule = ({ plan, document }) => {
  const isCommune = (text: string): boolean => /\b(xa|phuong|thi tran)\b/.test(fold(text).replace(/xa hoi|nong nghiep va phat trien nong thon/g, ''))
  const acting = [...plan.activities.flatMap(({ coordinating }) => coordinating), ...plan.duties.map(({ text }) => text)].filter(isCommune)
  if (plan.recipients.length === 0 || acting.length === 0 || plan.recipients.some(isCommune)) return []
  const line = document.pieces.find(({ anchor }) => anchor === 'recipients')?.line ?? 0
  return [finding('recipients-without-communes', 'clarify', { anchor: 'recipients', line }, { recipients: plan.recipients.length, mentions: acting.length })]
}

export const dutyRules: readonly Rule[] = [reportDeadline, communesLeftOut]
