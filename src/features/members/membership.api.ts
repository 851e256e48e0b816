/** Ghi thành viên: registering, changing, joining, leaving, moving between clubs; a mistake is taken back with its reason. */
import { z } from 'zod'
import { DayShape } from '#features/accounts/account.ts'
import { findArea } from '#features/areas/area.db.ts'
import { ofClub, streamOfClub } from '#features/clubs/club.api.ts'
import { findClub, placeOfClub, readEvents, readPlaces } from '#features/clubs/club.db.ts'
import { readTerms } from '#features/clubs/board.db.ts'
import { inOffice } from '#features/clubs/board.ts'
import { bornOn } from '#features/people/birth.ts'
import { noteDuplicates } from '#features/people/likely-duplicate.db.ts'
import { CircumstanceShape, die, fitPerson, NOTHING_KNOWN, PersonShape, tidyClasses } from '#features/people/person.ts'
import { type By, changePerson, findPerson, insertPerson } from '#features/people/person.db.ts'
import { addDays, type Day } from '#kernel/day.ts'
import { refuse } from '#kernel/refusal.ts'
import { accept } from '#server/accept.ts'
import type { Tx } from '#server/database.ts'
import { type Route, write, type WriteWork } from '#server/route.ts'
import { ofPerson } from './member.api.ts'
import { join, leave, LeaveShape } from './membership.ts'
import {
  closeApplication, closeSpell, clubsOfPerson, findClubOfSpell, findSpell, insertApplicant, insertSpell, isApplicant, readSpells, reopenSpell, setGroup, voidSpell,
} from './membership.db.ts'

const RECORD = { thing: 'members', action: 'record' } as const
const Reason = z.string().trim().min(3).max(500)
const by = ({ actor, now, input }: WriteWork<{ id: string }>): By => ({ accountId: actor!.accountId, at: now, writeId: input.id })

/** The streams that change with a person: each of their clubs, or the person alone. */
export async function streamsOfPerson({ personId }: { personId: string }, tx: Tx): Promise<readonly [string, ...string[]]> {
  const [first, ...others] = (await clubsOfPerson(tx, personId)).map((id) => `club:${id}`)
  return first ? [first, ...others] : [`people:${personId}`]
}
export async function touchPerson({ tx, touch }: Pick<WriteWork<unknown>, 'tx' | 'touch'>, personId: string): Promise<void> {
  for (const clubId of await clubsOfPerson(tx, personId)) touch(`club:${clubId}`)
}
const clubOfSpell = async (tx: Tx, spellId: string): Promise<string> => (await findClubOfSpell(tx, spellId)) ?? spellId
const ofSpell = async ({ spellId }: { spellId: string }, tx: Tx) => placeOfClub(tx, await clubOfSpell(tx, spellId))
const streamOfSpell = async ({ spellId }: { spellId: string }, tx: Tx) => `club:${await clubOfSpell(tx, spellId)}`
const spellGiven = async (tx: Tx, spellId: string) => (await findSpell(tx, spellId)) ?? accept(refuse('members/no-such-spell'))

/** Whether the person may join the club on that day; every write that begins a spell asks here. */
export async function checkJoining(tx: Tx, clubId: string, personId: string, joinedOn: Day, today: Day, except: string | null = null): Promise<Day> {
  const person = (await findPerson(tx, personId)) ?? accept(refuse('people/no-such-person'))
  const ended = (await readEvents(tx, clubId)).find(({ kind }) => kind === 'merged' || kind === 'dissolved')
  const place = (await readPlaces(tx, clubId)).find(({ from, to }) => from <= joinedOn && (to === null || joinedOn <= to))
  const area = place && (await findArea(tx, place.areaId))
  const spells = (await readSpells(tx, personId)).filter(({ id }) => id !== except)
  const given = { joinedOn, today, born: person.birth && bornOn(person.birth), diedOn: person.diedOn, spells, clubEndedOn: ended?.day ?? null, areaEndedOn: area?.to ?? null }
  const answer = join(given)
  if (typeof answer === 'string') return answer
  const club = spells.find(({ clubId: other }) => other === answer.because.club)?.club
  return accept(club ? { ...answer, because: { ...answer.because, club } } : answer)
}

export const membershipRoutes: readonly Route[] = [
  write({
    path: '/api/people',
    deed: { vi: 'Ghi người mới', en: 'Registered a person' },
    about: { vi: 'Ghi một người vào câu lạc bộ: là thành viên từ một ngày, hoặc có nguyện vọng vào.', en: 'Register a person with a club: as a member from a day, or as one who would like to join.' },
    who: RECORD,
    stream: streamOfClub,
    // Whoever may record members may record what is sensitive of them: a test holds the two rights together.
    input: z.object({
      id: z.uuid(), clubId: z.uuid(), as: z.enum(['member', 'applicant']), on: DayShape, person: PersonShape, circumstance: CircumstanceShape.nullable(), householdOf: z.uuid().nullish(), groupId: z.uuid().nullish(),
      enteredFor: z.string().trim().max(200).nullish(),
    }),
    answer: z.object({ personId: z.string(), likely: z.number() }),
    place: ofClub,
    async work(given) {
      const { tx, input, today, record, touch } = given
      const { id, clubId, on } = input
      if (!(await findClub(tx, clubId))) accept(refuse('clubs/no-such-club'))
      const person = accept(fitPerson(input.person, today))
      await insertPerson(tx, id, person, input.circumstance ?? NOTHING_KNOWN, input.householdOf ?? null, by(given))
      if (input.as === 'member') {
        const joinedOn = await checkJoining(tx, clubId, id, on, today)
        await insertSpell(tx, { id: crypto.randomUUID(), clubId, personId: id, joinedOn, groupId: input.groupId ?? null, enteredFor: input.enteredFor ?? null }, by(given))
      } else await insertApplicant(tx, { id: crypto.randomUUID(), clubId, personId: id, appliedOn: on }, by(given))
      const likely = await noteDuplicates(tx, (await findPerson(tx, id))!, today)
      record({ subject: id, after: { clubId, as: input.as, on, version: 1, ...(input.enteredFor && { enteredFor: true }) } })
      touch(`club:${clubId}`)
      return { personId: id, likely }
    },
  }),
  write({
    path: '/api/people/edit',
    deed: { vi: 'Sửa thông tin người', en: 'Changed a person’s data' },
    about: { vi: 'Sửa thông tin một người; bản cũ được giữ. Nếu người khác vừa sửa thì không ghi đè.', en: 'Change a person’s data; the old version is kept. Nothing is overwritten that somebody else has just changed.' },
    who: RECORD,
    stream: streamsOfPerson,
    input: z.object({ id: z.uuid(), personId: z.uuid(), version: z.int().min(1), person: PersonShape, circumstance: CircumstanceShape.nullable(), householdOf: z.uuid().nullish() }),
    answer: z.object({ version: z.number(), fields: z.array(z.string()), likely: z.number() }),
    place: ofPerson,
    async work(given) {
      const { tx, input, today, record } = given
      const person = (await findPerson(tx, input.personId)) ?? accept(refuse('people/no-such-person'))
      if (person.anonymisedAt) accept(refuse('people/anonymised'))
      if (person.version !== input.version) accept(refuse('people/changed-meanwhile', { version: person.version }))
      const data = accept(fitPerson(input.person, today))
      const first = (await readSpells(tx, person.id))[0]
      if (first && data.birth && bornOn(data.birth) > first.joinedOn) accept(refuse('members/joined-before-birth', { day: first.joinedOn, born: bornOn(data.birth) }))
      const home = input.householdOf ? await findPerson(tx, input.householdOf) : undefined
      const circumstance = input.circumstance && { ...input.circumstance, classes: tidyClasses(input.circumstance.classes) }
      const { fields, version } = await changePerson(tx, person.id, { data, ...(circumstance && { circumstance }), ...(home && { householdId: home.householdId }) }, by(given))
      const likely = fields.length === 0 ? 0 : await noteDuplicates(tx, (await findPerson(tx, person.id))!, today)
      if (fields.length > 0) record({ subject: person.id, before: { version: person.version }, after: { version, fields } })
      await touchPerson(given, person.id)
      return { version, fields, likely }
    },
  }),
  write({
    path: '/api/clubs/admit',
    deed: { vi: 'Kết nạp thành viên', en: 'Admitted members' },
    about: { vi: 'Nhận những người có nguyện vọng, hoặc người đã có trong sổ, làm thành viên từ một ngày.', en: 'Admit applicants, or people already registered, as members from a day.' },
    who: RECORD,
    stream: streamOfClub,
    input: z.object({ id: z.uuid(), clubId: z.uuid(), personIds: z.array(z.uuid()).min(1).max(200), joinedOn: DayShape }),
    answer: z.object({ admitted: z.number() }),
    // Somebody who is not on the club's list is admitted only by whoever may see them where they are.
    async place({ clubId, personIds }, tx) {
      const strangers = []
      for (const personId of personIds) if (!(await isApplicant(tx, clubId, personId))) strangers.push(...(await ofPerson({ personId }, tx)))
      return [await placeOfClub(tx, clubId), ...strangers]
    },
    async work(given) {
      const { tx, input, today, record, touch } = given
      for (const personId of new Set(input.personIds)) {
        const joinedOn = await checkJoining(tx, input.clubId, personId, input.joinedOn, today)
        await insertSpell(tx, { id: crypto.randomUUID(), clubId: input.clubId, personId, joinedOn }, by(given))
        await closeApplication(tx, input.clubId, personId, 'admitted', joinedOn)
        record({ subject: personId, after: { clubId: input.clubId, joinedOn } })
      }
      touch(`club:${input.clubId}`)
      return { admitted: new Set(input.personIds).size }
    },
  }),
  write({
    path: '/api/clubs/applicants/withdraw',
    deed: { vi: 'Rút nguyện vọng', en: 'Withdrew an application' },
    about: { vi: 'Ghi một người không còn nguyện vọng vào câu lạc bộ.', en: 'Record that somebody no longer wishes to join.' },
    who: RECORD,
    stream: streamOfClub,
    input: z.object({ id: z.uuid(), clubId: z.uuid(), personId: z.uuid(), on: DayShape }),
    answer: z.object({}),
    place: ofClub,
    async work({ tx, input, record, touch }) {
      if ((await closeApplication(tx, input.clubId, input.personId, 'withdrawn', input.on)) === 0) accept(refuse('members/no-such-applicant'))
      record({ subject: input.personId, after: { clubId: input.clubId, withdrawn: input.on } })
      touch(`club:${input.clubId}`)
      return {}
    },
  }),
  write({
    path: '/api/memberships/leave',
    deed: { vi: 'Ghi thành viên rời câu lạc bộ', en: 'Recorded that a member left' },
    about: { vi: 'Ghi ngày cuối là thành viên và lý do; qua đời cũng ghi ở đây. Nêu câu lạc bộ chuyển đến thì nơi đó thấy người này trong danh sách chờ.', en: 'Record the last day and the reason, death included; a club named as the next one finds the person on its list.' },
    who: RECORD,
    stream: streamOfSpell,
    input: z.object({ id: z.uuid(), spellId: z.uuid(), lastDay: DayShape, leave: LeaveShape }),
    answer: z.object({}),
    place: ofSpell,
    async work(given) {
      const { tx, input, today, record, touch } = given
      const spell = await spellGiven(tx, input.spellId)
      const leftOn = accept(leave(spell, input.lastDay, today))
      await refuseInOffice(tx, spell.clubId, spell.personId, leftOn)
      await closeSpell(tx, spell.id, leftOn, input.leave)
      const person = (await findPerson(tx, spell.personId))!
      if (input.leave.reason === 'died') await changePerson(tx, person.id, { diedOn: accept(die(person, leftOn, today)) }, by(given))
      const { toClubId } = input.leave
      if (input.leave.reason === 'transferred' && toClubId) {
        if (toClubId === spell.clubId || !(await findClub(tx, toClubId))) accept(refuse('members/transfer-nowhere'))
        await insertApplicant(tx, { id: crypto.randomUUID(), clubId: toClubId, personId: person.id, appliedOn: leftOn, fromClubId: spell.clubId }, by(given))
        touch(`club:${toClubId}`)
      }
      record({ subject: person.id, before: { spell: spell.id, left: null }, after: { left: leftOn, reason: input.leave.reason } })
      touch(`club:${spell.clubId}`)
      return {}
    },
  }),
  write({
    path: '/api/memberships/transfer',
    deed: { vi: 'Chuyển câu lạc bộ', en: 'Transferred a member' },
    about: { vi: 'Chuyển một thành viên sang câu lạc bộ khác: ngày cuối ở nơi cũ, từ hôm sau là thành viên nơi mới.', en: 'Transfer a member: the last day in the old club, a member of the new one from the next day.' },
    who: RECORD,
    stream: async (input, tx) => [await streamOfSpell(input, tx), `club:${input.toClubId}`],
    input: z.object({ id: z.uuid(), spellId: z.uuid(), toClubId: z.uuid(), lastDay: DayShape }),
    answer: z.object({ spellId: z.string() }),
    place: async (input, tx) => [await ofSpell(input, tx), await placeOfClub(tx, input.toClubId)],
    async work(given) {
      const { tx, input, today, record, touch } = given
      const { toClubId } = input
      const spell = await spellGiven(tx, input.spellId)
      if (toClubId === spell.clubId || !(await findClub(tx, toClubId))) accept(refuse('members/transfer-nowhere'))
      const leftOn = accept(leave(spell, input.lastDay, today))
      await refuseInOffice(tx, spell.clubId, spell.personId, leftOn)
      await closeSpell(tx, spell.id, leftOn, { reason: 'transferred', note: null, toClubId })
      const joinedOn = await checkJoining(tx, toClubId, spell.personId, addDays(leftOn, 1), addDays(today, 1), spell.id)
      await insertSpell(tx, { id: input.id, clubId: toClubId, personId: spell.personId, joinedOn }, by(given))
      await closeApplication(tx, toClubId, spell.personId, 'admitted', joinedOn)
      record({ subject: spell.personId, before: { clubId: spell.clubId, spell: spell.id }, after: { clubId: toClubId, spell: input.id, leftOn, joinedOn } })
      touch(`club:${spell.clubId}`)
      touch(`club:${toClubId}`)
      return { spellId: input.id }
    },
  }),
  write({
    path: '/api/memberships/reopen',
    deed: { vi: 'Rút lại việc ghi rời câu lạc bộ', en: 'Took a leaving back' },
    about: { vi: 'Rút lại việc ghi nhầm một người đã rời câu lạc bộ.', en: 'Take back a leaving recorded by mistake.' },
    who: RECORD,
    stream: streamOfSpell,
    input: z.object({ id: z.uuid(), spellId: z.uuid(), reason: Reason }),
    answer: z.object({}),
    place: ofSpell,
    async work(given) {
      const { tx, input, today, record, touch } = given
      const spell = await spellGiven(tx, input.spellId)
      if (spell.leftOn === null) accept(refuse('members/still-a-member'))
      const person = (await findPerson(tx, spell.personId))!
      if (person.diedOn === spell.leftOn && person.diedOn !== null) await changePerson(tx, person.id, { diedOn: null }, by(given))
      await checkJoining(tx, spell.clubId, spell.personId, spell.joinedOn, today, spell.id)
      await reopenSpell(tx, spell.id)
      record({ subject: spell.personId, before: { spell: spell.id, left: spell.leftOn }, after: { left: null } })
      touch(`club:${spell.clubId}`)
      return {}
    },
  }),
  write({
    path: '/api/memberships/void',
    deed: { vi: 'Bỏ một giai đoạn ghi nhầm', en: 'Struck out a spell entered by mistake' },
    about: { vi: 'Bỏ một giai đoạn thành viên ghi nhầm; không tính ở đâu nữa, vẫn còn để xem lại.', en: 'Strike out a spell entered by mistake: it counts nowhere and stays to be seen.' },
    who: RECORD,
    stream: streamOfSpell,
    input: z.object({ id: z.uuid(), spellId: z.uuid(), reason: Reason }),
    answer: z.object({}),
    place: ofSpell,
    async work(given) {
      const { tx, input, record, touch } = given
      const spell = await spellGiven(tx, input.spellId)
      await voidSpell(tx, spell.id, input.reason, by(given))
      record({ subject: spell.personId, before: { spell: spell.id, clubId: spell.clubId, joined: spell.joinedOn, left: spell.leftOn }, after: { voided: true } })
      touch(`club:${spell.clubId}`)
      return {}
    },
  }),
  write({
    path: '/api/memberships/group',
    deed: { vi: 'Xếp thành viên vào tổ', en: 'Put a member in a group' },
    about: { vi: 'Xếp một thành viên vào tổ, hoặc đưa ra khỏi tổ.', en: 'Put a member in a group, or in none.' },
    who: RECORD,
    stream: streamOfSpell,
    input: z.object({ id: z.uuid(), spellId: z.uuid(), groupId: z.uuid().nullable() }),
    answer: z.object({}),
    place: ofSpell,
    async work({ tx, input, record }) {
      const spell = await spellGiven(tx, input.spellId)
      await setGroup(tx, spell.id, input.groupId)
      record({ subject: spell.personId, after: { spell: spell.id, groupId: input.groupId } })
      return {}
    },
  }),
]

/** Whoever still holds an office hands it over first: money and books must have a keeper. */
async function refuseInOffice(tx: Tx, clubId: string, personId: string, lastDay: Day): Promise<void> {
  const root = (await findPerson(tx, personId))!.id
  const held = inOffice(await readTerms(tx, clubId), addDays(lastDay, 1)).find((term) => term.personId === root)
  if (held) accept(refuse('members/still-in-office', { office: held.office }))
}
