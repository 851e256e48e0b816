import { isRefusal, type Refusal } from '#kernel/refusal.ts'

/** Carries a rule's refusal out of the work, so that the whole write is undone and the answer is 409. */
export class Refused extends Error {
  readonly refusal: Refusal
  constructor(refusal: Refusal) {
    super(refusal.refused)
    this.refusal = refusal
  }
}

/** Takes a rule's answer, or undoes the whole write if the rule refused. */
export function accept<Answer>(answer: Answer | Refusal): Exclude<Answer, Refusal> {
  if (isRefusal(answer)) throw new Refused(answer)
  return answer as Exclude<Answer, Refusal>
}
