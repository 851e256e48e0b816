/** Thành viên theo từng giai đoạn: who belonged to which club from when to when. Nobody is a member twice at the same time. */
import { z } from 'zod'
import type { Day } from '#kernel/day.ts'
import { type Refusal, refuse } from '#kernel/refusal.ts'

/** Tự xin · chuyển nơi ở · chuyển câu lạc bộ · qua đời · sức khỏe · câu lạc bộ kết thúc · khác. */
export const LEAVE_REASONS = ['asked', 'moved', 'transferred', 'died', 'health', 'club-ended', 'other'] as const
export type LeaveReason = (typeof LEAVE_REASONS)[number]

export type Spell = { readonly id: string; readonly clubId: string; readonly joinedOn: Day; readonly leftOn: Day | null }

export const LeaveShape = z.object({ reason: z.enum(LEAVE_REASONS), note: z.string().trim().max(300).nullish().transform((text) => text || null), toClubId: z.uuid().nullish().transform((id) => id ?? null) })
export type LeaveGiven = z.output<typeof LeaveShape>

/** What joining is held against: the person's days, the club's, and their other spells. */
export type Joining = { readonly joinedOn: Day; readonly today: Day; readonly born: Day | null; readonly diedOn: Day | null; readonly spells: readonly Spell[]; readonly clubEndedOn: Day | null; readonly areaEndedOn: Day | null }

export function join({ joinedOn, today, born, diedOn, spells, clubEndedOn, areaEndedOn }: Joining): Day | Refusal {
  if (joinedOn > today) return refuse('members/joined-in-future', { day: joinedOn })
  if (born !== null && joinedOn < born) return refuse('members/joined-before-birth', { day: joinedOn, born })
  if (diedOn !== null && joinedOn > diedOn) return refuse('members/joined-after-death', { day: joinedOn, diedOn })
  if (clubEndedOn !== null && joinedOn >= clubEndedOn) return refuse('members/club-ended', { day: joinedOn, ended: clubEndedOn })
  if (areaEndedOn !== null && joinedOn > areaEndedOn) return refuse('members/area-ended', { day: joinedOn, ended: areaEndedOn })
  const other = spells.find(({ joinedOn: from, leftOn }) => leftOn === null || (from <= joinedOn && joinedOn <= leftOn) || from > joinedOn)
  return other ? refuse('members/already-a-member', { club: other.clubId, from: other.joinedOn, to: other.leftOn ?? '' }) : joinedOn
}

/** The last day as a member. */
export function leave(spell: Spell, leftOn: Day, today: Day): Day | Refusal {
  if (spell.leftOn !== null) return refuse('members/already-left', { day: spell.leftOn })
  if (leftOn < spell.joinedOn) return refuse('members/left-before-joining', { day: leftOn, joined: spell.joinedOn })
  if (leftOn > today) return refuse('members/left-in-future', { day: leftOn })
  return leftOn
}

export const spellOn = <One extends Spell>(spells: readonly One[], on: Day): One | undefined => spells.find(({ joinedOn, leftOn }) => joinedOn <= on && (leftOn === null || on <= leftOn))
