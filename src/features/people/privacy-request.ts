/** Yêu cầu của chủ thể dữ liệu: what somebody asks about their own data, and the days within which it is answered and done (Decree 356/2025, article 5). */
import { addDays, type Day } from '#kernel/day.ts'

export const REQUESTS = ['view', 'copy', 'correct', 'delete', 'restrict', 'object', 'withdraw'] as const
export type RequestKind = (typeof REQUESTS)[number]

export type PrivacyRequest = {
  readonly id: string; readonly kind: RequestKind; readonly receivedOn: Day; readonly answerBy: Day; readonly finishBy: Day; readonly channel: string; readonly doneOn: Day | null; readonly outcome: 'done' | 'refused' | null; readonly reason: string | null
}

const ANSWER_WORKING_DAYS = 2
/** Days to finish, by kind. */
const FINISH_DAYS: Record<RequestKind, number> = { view: 10, copy: 10, correct: 10, delete: 20, restrict: 15, object: 15, withdraw: 15 }

/** Saturdays and Sundays do not count; public holidays are for a person to add. */
function addWorkingDays(from: Day, count: number): Day {
  let at = from
  for (let left = count; left > 0; ) {
    at = addDays(at, 1)
    if (!isWeekend(at)) left -= 1
  }
  return at
}
const isWeekend = (value: Day): boolean => new Date(`${value}T00:00:00Z`).getUTCDay() % 6 === 0

export const deadlines = (kind: RequestKind, receivedOn: Day): { answerBy: Day; finishBy: Day } => ({ answerBy: addWorkingDays(receivedOn, ANSWER_WORKING_DAYS), finishBy: addDays(receivedOn, FINISH_DAYS[kind]) })
