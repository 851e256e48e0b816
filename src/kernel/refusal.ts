/** A rule's "no": a stable code that the screens put into words, and the values that explain it. */
export type Refusal = { readonly refused: string; readonly because: Readonly<Record<string, string | number>> }

export const refuse = (refused: string, because: Refusal['because'] = {}): Refusal => ({ refused, because })

export const isRefusal = (answer: unknown): answer is Refusal =>
  typeof answer === 'object' && answer !== null && 'refused' in answer && 'because' in answer
