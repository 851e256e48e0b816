/** The clubs of 2017 and 2018, put in by an officer of each one's commune through the requests that people send. */
import { readFileSync } from 'node:fs'
import { referenceAreaId } from '#features/areas/area-reference.db.ts'
import type { Office } from '#features/clubs/board.ts'
import { addDays, day, type Day } from '#kernel/day.ts'
import { projectFolder } from '#server/project-folder.ts'
import { referenceId } from '#server/reference-file.ts'
import type { Serving } from '#server/serving.ts'
import { type DemoClub, demoClubId, foundedOn, type NamedPerson, namedMembers, namedPersonId, readDemoClubs } from './demo-club-list.ts'
import { registerMany } from './demo-crowd.ts'
import { birthFrom, type Given, type MadeUp, makeMembers, nameKey, NOTE } from './demo-members.ts'
import { demoOfficerId, demoPeople } from './demo-people.ts'
import { type Sent, sendTogether } from './demo-requests.ts'

/** The day for which the figures of the story hold. */
export const DEMO_DAY = day('2018-09-30')
/** Boards are named for the years of the project. */
const LAST_DAY_OF_TERM = '2020-12-31'

/** Answers of each club, by its key, the members who may be lent to: founders, those who hold no office first. */
export async function putInClubs(serving: Serving, planId: string): Promise<ReadonlyMap<string, readonly string[]>> {
  const clubs = readDemoClubs()
  const given: Given = { names: new Set([...clubs.flatMap(({ people }) => people.map(({ name }) => name)), ...demoPeople().map(({ name }) => name.replace(' (mẫu)', ''))].map(nameKey)), phones: 0 }
  const borrowers = new Map<string, readonly string[]>()
  for (const club of clubs) {
    const crowd = crowdOf(club, clubs, given)
    borrowers.set(club.key, borrowersOf(club, crowd))
    await sendTogether(serving, demoOfficerId(club.commune), requestsOf(club, crowd, planId))
  }
  await putInLeavings(serving, clubs)
  return borrowers
}

function requestsOf(club: DemoClub, crowd: readonly MadeUp[], planId: string): Sent[] {
  const [clubId, from] = [demoClubId(club.key), foundedOn(club)]
  const areaId = referenceAreaId('commune', club.commune)
  const { name, predecessor, since, covers, hamlets } = club
  return [
    ['/api/clubs', {
      id: clubId, since, place: { areaId, hamlet: hamlets[0], covers },
      club: { name, number: null, planId: club.ofPlan ? planId : null, predecessor: predecessor?.name ?? null, predecessorSince: predecessor?.since ?? null, paperOnly: club.paperOnly ?? false },
    }],
    ...(club.due ? [['/api/clubs/due-days', { clubId, due: club.due }] as const] : []),
    ...candidatesOf(club, clubId),
    ...regulationOf(club, clubId),
    ...club.events.map((event): Sent => ['/api/clubs/events', { clubId, event: { ...event, issuer: event.kind === 'decided' ? club.committee : null, fileId: club.regulation?.event === event.kind ? fileIdOf(club) : null } }]),
    ...groupsOf(club, clubId, () => null),
    [registerMany, { clubId, people: [...crowd.map((each, at) => bodyOf(club, areaId, each, at)), ...club.people.filter(({ again }) => !again).map((person) => namedBody(club, areaId, person))] }],
    ...club.people.filter(({ again }) => again).map((person): Sent => ['/api/people', { clubId, ...namedBody(club, areaId, person) }]),
    ...(club.board && from ? boardOf(club, clubId, from, crowd) : []),
    ...groupsOf(club, clubId, (at) => crowdId(club, ableAmong(club, crowd)[10 + at]!)),
    ...Object.entries(club.upkeep ?? {}).map(([month, shown]): Sent => ['/api/clubs/upkeep', upkeepOf(club, clubId, month, shown)]),
  ]
}

/** Whoever signed up did so in the weeks after the club was thought of, one after the other. */
function crowdOf(club: DemoClub, clubs: readonly DemoClub[], given: Given): readonly MadeUp[] {
  if (club.figures) return makeMembers(club, club.figures, namedMembers(club, clubs), foundedOn(club)!, DEMO_DAY, given)
  return club.signedUp ? makeMembers({ ...club, later: club.signedUp.total }, club.signedUp, [], club.since, DEMO_DAY, given) : []
}

const crowdId = ({ key }: DemoClub, at: number): string => referenceId(`demo person ${key} ${at}`)
const groupId = ({ key }: DemoClub, at: number): string => referenceId(`demo group ${key} ${at}`)
const fileIdOf = ({ key }: DemoClub): string => referenceId(`demo regulation ${key}`)
const inGroup = (club: DemoClub, hamlet: string): string | null => (club.groups ? groupId(club, Math.max(0, club.hamlets.indexOf(hamlet)) % club.groups.length) : null)
const UNKNOWN = { guardian: null, guardianPhone: null }

function bodyOf(club: DemoClub, areaId: string, each: MadeUp, at: number) {
  const { name, birth, sex, hamlet, phone, phoneOwner, ethnicity, disability, livesAlone, livesWith, joinedOn, classes } = each
  return {
    id: crowdId(club, at), as: club.figures ? 'member' : 'applicant', on: joinedOn, householdOf: livesWith === null ? null : crowdId(club, livesWith), groupId: inGroup(club, hamlet),
    person: { fullName: name, birth, sex, areaId, hamlet, phone, phoneOwner, ...UNKNOWN, note: NOTE },
    circumstance: { ethnicity, disability, livesAlone, classes },
  }
}

function namedBody(club: DemoClub, areaId: string, person: NamedPerson) {
  const { name, birth, sex, hamlet, phone, ethnicity, applied, joined, classYear } = person
  return {
    id: namedPersonId(club, person), as: applied ? 'applicant' : 'member', on: applied ?? joined ?? foundedOn(club), groupId: applied ? null : inGroup(club, hamlet),
    person: { fullName: name, birth: birthFrom(birth), sex, areaId, hamlet, phone: phone ?? null, phoneOwner: null, ...UNKNOWN, note: NOTE },
    circumstance: { ethnicity, disability: 'none', livesAlone: false, classes: [{ year: classYear ?? 2018, class: person.class, proof: null }] },
  }
}

function candidatesOf(club: DemoClub, clubId: string): Sent[] {
  return (club.candidates ?? []).flatMap(({ commune, hamlet, note, facts, chosenOn }): Sent[] => {
    const candidateId = referenceId(`demo candidate ${club.key} ${commune}`)
    const compared: Sent = ['/api/clubs/candidate-places', { id: candidateId, clubId, areaId: referenceAreaId('commune', commune), hamlet, facts, note }]
    return chosenOn ? [compared, ['/api/clubs/choose-place', { clubId, candidateId, day: chosenOn }]] : [compared]
  })
}

function regulationOf({ regulation, ...club }: DemoClub, clubId: string): Sent[] {
  if (!regulation) return []
  const content = readFileSync(new URL(`db/demo/${regulation.file}`, projectFolder)).toString('base64')
  return [['/api/clubs/files', { id: fileIdOf(club), clubId, kind: 'regulation', title: regulation.title, day: regulation.day, file: { name: regulation.file, content } }]]
}

const groupsOf = (club: DemoClub, clubId: string, leader: (at: number) => string | null): Sent[] =>
  (club.groups ?? []).map(({ name, task }, at): Sent => {
    const leaderId = leader(at)
    return ['/api/clubs/groups', { ...(leaderId ? { groupId: groupId(club, at) } : { id: groupId(club, at) }), clubId, name, task, leaderId, from: foundedOn(club), to: null }]
  })

/** Founders whom one can reach and whose age is known: who may be asked to hold an office, by their place in the list. */
const ableAmong = (club: DemoClub, crowd: readonly MadeUp[]): number[] =>
  crowd.flatMap(({ joinedOn, phone, phoneOwner, birth }, at) => (joinedOn === foundedOn(club) && phone && !phoneOwner && birth && birth.year > 1945 && birth.year < 1985 ? [at] : []))
const isWanted: Partial<Record<Office, (person: MadeUp) => boolean>> = {
  chair: ({ birth }) => birth!.year <= 1960, accountant: ({ birth }) => birth!.year >= 1955, treasurer: ({ sex, birth }) => sex === 'female' && birth!.year >= 1955, health: ({ sex }) => sex === 'female', care: ({ sex }) => sex === 'female',
}

function borrowersOf(club: DemoClub, crowd: readonly MadeUp[]): readonly string[] {
  const able = new Set(ableAmong(club, crowd))
  const founders = crowd.flatMap(({ joinedOn }, at) => (joinedOn === foundedOn(club) ? [at] : []))
  return [...founders.filter((at) => !able.has(at)), ...founders.filter((at) => able.has(at))].map((at) => crowdId(club, at))
}

function boardOf(club: DemoClub, clubId: string, from: Day, crowd: readonly MadeUp[]): Sent[] {
  const able = ableAmong(club, crowd)
  const choose = (office: Office): string => {
    const found = Math.max(0, able.findIndex((at) => isWanted[office]?.(crowd[at]!) ?? true))
    return crowdId(club, able.splice(found, 1)[0]!)
  }
  const termId = (office: Office): string => referenceId(`demo term ${club.key} ${office}`)
  const decision = club.events.find(({ kind }) => kind === 'decided')?.number ?? null
  const terms = club.board!.map((office): Sent => {
    const holder = club.people.find((person) => person.office === office)
    return ['/api/clubs/board', { id: termId(office), clubId, personId: holder ? namedPersonId(club, holder) : choose(office), office, from, to: LAST_DAY_OF_TERM, decision }]
  })
  const { handOver } = club
  return handOver ? [...terms, ['/api/clubs/board/hand-over', { clubId, termId: termId(handOver.office), lastDay: handOver.lastDay, successorId: choose(handOver.office), reason: handOver.reason }]] : terms
}

function upkeepOf(club: DemoClub, clubId: string, month: string, shown: 'kept' | 'not-met') {
  const [year, number] = month.split('-').map(Number)
  const evidence = shown === 'kept' ? `Biên bản sinh hoạt ngày ${club.meets}/${number}/${year}, báo cáo tháng, sổ quỹ (mẫu)` : `Báo cáo tháng ${number}/${year}: mưa lũ, không tổ chức sinh hoạt; sổ quỹ vẫn ghi (mẫu)`
  return { clubId, month: `${month}-01`, met: shown === 'kept', reported: true, fundBook: true, evidence }
}

/** Who has left since: after all clubs are there, since some went to another one. Within one commune its officer writes the transfer; else the one writes the leaving and the other admits. */
async function putInLeavings(serving: Serving, clubs: readonly DemoClub[]): Promise<void> {
  for (const commune of new Set(clubs.map((club) => club.commune))) {
    const sent: Sent[] = []
    const comers: { readonly next: DemoClub; readonly personId: string; readonly joinedOn: Day }[] = []
    for (const { club, person, left } of leavingsOf(clubs.filter((each) => each.commune === commune))) {
      const personId = namedPersonId(club, person)
      const { id: spellId } = await serving.engine.db.selectFrom('membership').select('id').where('person_id', '=', personId).executeTakeFirstOrThrow()
      const next = clubs.find(({ key }) => key === left.to)
      const toClubId = next ? demoClubId(next.key) : null
      if (next?.commune === commune) sent.push(['/api/memberships/transfer', { spellId, toClubId, lastDay: left.lastDay }])
      else sent.push(['/api/memberships/leave', { spellId, lastDay: left.lastDay, leave: { reason: left.reason, note: left.note ?? null, toClubId } }])
      if (next && next.commune !== commune) comers.push({ next, personId, joinedOn: addDays(left.lastDay, 1) })
    }
    if (sent.length > 0) await sendTogether(serving, demoOfficerId(commune), sent)
    for (const { next, personId, joinedOn } of comers) await sendTogether(serving, demoOfficerId(next.commune), [['/api/clubs/admit', { clubId: demoClubId(next.key), personIds: [personId], joinedOn }]])
  }
}
const leavingsOf = (clubs: readonly DemoClub[]) => clubs.flatMap((club) => club.people.flatMap((person) => (person.left ? [{ club, person, left: person.left }] : [])))
