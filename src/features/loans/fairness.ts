/**
 * Ai đã được vay, ai chưa: people apart from turns, and to whom the turns and the money went. Plan III.4 asks that at least half of the members borrow.
 * Who is poor is sensitive: it goes out as one total, and only of so many people that it tells of none of them.
 */

/** A member of the day. `isPromised`: the meeting has decided, and the money is not handed over yet. */
export type FairMember = { readonly personId: string; readonly name: string; readonly joinedOn: string; readonly hamlet: string | null; readonly isPromised: boolean }
/** Lượt vay: one loan that was handed over, in kind at its value. `isPoor`: of a poor, near-poor or struggling household when it was lent; null where no class is known. */
export type FairTurn = { readonly personId: string; readonly amount: number; readonly isWoman: boolean; readonly isPoor: boolean | null }

/** `turns` and `sum` are every loan ever handed over, of former members too; `people` are who had them, each once. */
export type Share = { readonly people: number; readonly turns: number; readonly sum: number }
export type Fairness = {
  readonly members: number
  /** Members of the day who have had a loan. */
  readonly borrowed: number
  /** How many people make a half, and how many more are needed for it. */
  readonly half: number
  readonly needed: number
  readonly all: Share
  readonly women: Share
  /** Null where fewer than `FEWEST` people have borrowed: a total of so few would name somebody. */
  readonly poor: Share | null
  /** Members of the day who have never had a loan, the longest a member first. */
  readonly never: readonly FairMember[]
}

export const FEWEST = 5

function shareOf(turns: readonly FairTurn[]): Share {
  return { people: new Set(turns.map(({ personId }) => personId)).size, turns: turns.length, sum: turns.reduce((sum, { amount }) => sum + amount, 0) }
}

/** 27 of 62: 31 make a half, so 4 more are needed. */
export function fairness(members: readonly FairMember[], turns: readonly FairTurn[]): Fairness {
  const had = new Set(turns.map(({ personId }) => personId))
  const never = members.filter(({ personId }) => !had.has(personId))
  const [borrowed, half] = [members.length - never.length, Math.ceil(members.length / 2)]
  const all = shareOf(turns)
  return {
    members: members.length, borrowed, half, needed: Math.max(0, half - borrowed), all, women: shareOf(turns.filter(({ isWoman }) => isWoman)), poor: all.people < FEWEST ? null : shareOf(turns.filter(({ isPoor }) => isPoor === true)),
    never: [...never].sort((one, other) => (one.joinedOn < other.joinedOn ? -1 : one.joinedOn > other.joinedOn ? 1 : 0)),
  }
}
