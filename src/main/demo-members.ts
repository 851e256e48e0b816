/** Makes up a club's members so that its figures come out as the story has them: the same people every time, none of them real. */
import { type Birth, bornOn, parseBirth } from '#features/people/birth.ts'
import { differByOneLetter } from '#features/people/likely-duplicate.ts'
import type { Sex } from '#features/people/person.ts'
import { isPoor, type PovertyClass, type YearClass } from '#features/people/poverty.ts'
import { ageOn } from '#features/members/composition.ts'
import { addDays, type Day, daysBetween, yearOf } from '#kernel/day.ts'
import { isRefusal } from '#kernel/refusal.ts'
import { fold } from '#kernel/vietnamese.ts'
import type { DemoClub, DemoFigures, NamedPerson } from './demo-club-list.ts'
import { someName } from './demo-names.ts'

type Pick = (below: number) => number
export type MadeUp = {
  readonly name: string; readonly sex: Sex; readonly birth: Birth | null; readonly ethnicity: string | null; readonly hamlet: string; readonly phone: string | null; readonly phoneOwner: string | null
  readonly classes: readonly YearClass[]; readonly livesAlone: boolean; readonly disability: 'none' | 'movement' | 'hearing-speech' | 'sight'; readonly joinedOn: Day
  /** Whose household it is, by the place in the list; null for their own. */
  readonly livesWith: number | null
}
/** What nobody may have twice: names and phones. */
export type Given = { readonly names: Set<string>; phones: number }

export const NOTE = 'Dữ liệu mẫu'
const LISTED = 'Danh sách hộ nghèo, cận nghèo năm 2018 (mẫu)'
/** Two names of the same words, tone marks aside, are one name to whoever searches. */
export const nameKey = (name: string): string => fold(name).split(' ').sort().join(' ')

/** Numbers that look like chance and are the same at every start. */
function chanceOf(seed: string): Pick {
  let state = [...seed].reduce((hash, letter) => Math.imul(hash ^ letter.codePointAt(0)!, 0x01000193), 0x811c9dc5)
  return (below) => {
    state = (state + 0x6d2b79f5) | 0
    const mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    const again = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((again ^ (again >>> 14)) >>> 0) % below
  }
}

export function birthFrom(text: string): Birth {
  const birth = parseBirth(text)
  if (isRefusal(birth)) throw new Error(`${text}: ${birth.refused}`)
  return birth
}

type Age = '60-up' | '55-59' | 'young' | 'unknown'
type Someone = { age: Age; woman: boolean; poor: boolean | null; ethnicity: string | null }

/** `figures` are of the whole club: those whom the story names are taken off first. */
export function makeMembers(club: DemoClub, figures: DemoFigures, named: readonly NamedPerson[], from: Day, on: Day, given: Given): readonly MadeUp[] {
  const pick = chanceOf(club.key)
  const people = traitsOf(club, figures, named, on, pick)
  const homes = householdsOf(people, pick)
  const alone = aloneAmong(people, homes, figures['lives-alone'] ?? Math.round(figures.total * 0.07))
  const made: MadeUp[] = []
  for (const [at, someone] of people.entries()) {
    const livesWith = homes.get(at) ?? null
    const home = livesWith === null ? undefined : made[livesWith]
    const birth = birthOf(someone.age, home?.birth ?? null, on, pick)
    const hamlet = home?.hamlet ?? club.hamlets[pick(club.hamlets.length)]!
    const sex = someone.woman ? 'female' : 'male'
    const name = freshName(someone.ethnicity, sex, made.filter((other) => other.hamlet === hamlet && isNearInAge(other.birth, birth)), given, pick)
    const isLate = at >= people.length - (club.later ?? 0)
    made.push({
      name, sex, birth, ethnicity: someone.ethnicity, hamlet, ...phoneOf(birth, on, given, pick), classes: home?.classes ?? classesOf(someone.poor, club.since < `${yearOf(on)}`, on, pick), livesAlone: alone.has(at),
      disability: pick(100) < (someone.age === '60-up' ? 8 : 3) ? (['movement', 'hearing-speech', 'sight'] as const)[pick(3)]! : 'none',
      joinedOn: isLate ? addDays(from, 40 + pick(Math.max(1, daysBetween(from, on) - 70))) : from, livesWith,
    })
  }
  return made
}

const isElderly = ({ age }: Someone): boolean => age === '60-up' || age === '55-59'
const isCore = (someone: Someone): boolean => isElderly(someone) && someone.woman && someone.poor === true

function traitsOf(club: DemoClub, figures: DemoFigures, named: readonly NamedPerson[], on: Day, pick: Pick): Someone[] {
  const known = named.map((person): Someone => {
    const age = ageOn(bornOn(birthFrom(person.birth)), on)
    return { age: age >= 60 ? '60-up' : age >= 55 ? '55-59' : 'young', woman: person.sex === 'female', poor: isPoor(person.class), ethnicity: person.ethnicity }
  })
  const less = (is: (someone: Someone) => boolean): number => known.filter(is).length
  const total = figures.total - known.length
  const [elder, elderly, unborn] = [figures['aged-60'] - less(({ age }) => age === '60-up'), figures['aged-55'] - less(isElderly), figures['birth-unknown'] ?? 0]
  const [women, poor, unreviewed] = [figures.women - less(({ woman }) => woman), figures.poor - less((each) => each.poor === true), figures['poverty-unknown'] ?? 0]
  const ages = shuffled<Age>([['60-up', elder], ['55-59', elderly - elder], ['unknown', unborn], ['young', total - elderly - unborn]], pick)
  const sexes = shuffled([[true, women], [false, total - women]], pick)
  const classes = shuffled([[true, poor], [null, unreviewed], [false, total - poor - unreviewed]], pick)
  const peoples = shuffled(sharedOut(club.ethnicities ?? { '01': 1 }, figures.total, known), pick)
  const people = ages.map((age, at): Someone => ({ age, woman: sexes[at]!, poor: classes[at]!, ethnicity: peoples[at]! }))
  if (figures.core !== undefined) bringCoreTo(people, figures.core - less(isCore))
  return people
}

/** Poverty changes hands between two people until as many are elderly, women and poor at once; no other count moves. */
function bringCoreTo(people: Someone[], wanted: number): void {
  for (let now = people.filter(isCore).length; now !== wanted; now = people.filter(isCore).length) {
    const more = now < wanted
    const one = people.find((each) => isElderly(each) && each.woman && each.poor === !more)
    const other = people.find((each) => !(isElderly(each) && each.woman) && each.poor === more)
    if (!one || !other) throw new Error(`No ${wanted} who are elderly, women and poor at once`)
    one.poor = more
    other.poor = !more
  }
}

/** So many of each, in an order by chance. */
function shuffled<Value>(counts: readonly (readonly [Value, number])[], pick: Pick): Value[] {
  const values = counts.flatMap(([value, count]) => Array.from({ length: count }, () => value))
  for (let at = values.length - 1; at > 0; at -= 1) {
    const other = pick(at + 1)
    ;[values[at], values[other]] = [values[other]!, values[at]!]
  }
  return values
}

/** The whole club's members shared out by weight (the largest remainders get what is left), less those already known. */
function sharedOut(weights: Readonly<Record<string, number>>, total: number, known: readonly Someone[]): [string, number][] {
  const sum = Object.values(weights).reduce((one, other) => one + other, 0)
  const shares = Object.entries(weights).map(([code, weight]) => ({ code, count: Math.floor((weight * total) / sum), rest: (weight * total) % sum }))
  const left = total - shares.reduce((one, { count }) => one + count, 0)
  for (const share of shares.toSorted((one, other) => other.rest - one.rest).slice(0, left)) share.count += 1
  for (const { ethnicity } of known) {
    const own = shares.find(({ code, count }) => code === ethnicity && count > 0) ?? shares.reduce((one, other) => (other.count > one.count ? other : one))
    own.count -= 1
  }
  return shares.map(({ code, count }) => [code, count])
}

/** Couples: a woman and, later in the list, a man of her people, age and class who lives with her. One household has one class. */
function householdsOf(people: readonly Someone[], pick: Pick): Map<number, number> {
  const homes = new Map<number, number>()
  const taken = new Set<number>()
  for (const [at, man] of people.entries()) {
    if (man.woman || man.age === 'unknown' || man.poor === null || pick(100) < 45) continue
    const wife = people.findIndex((each, place) => place < at && !taken.has(place) && each.woman && each.age === man.age && each.poor === man.poor && each.ethnicity === man.ethnicity)
    if (wife < 0) continue
    homes.set(at, wife)
    taken.add(wife)
  }
  return homes
}

function aloneAmong(people: readonly Someone[], homes: ReadonlyMap<number, number>, count: number): Set<number> {
  const shared = new Set([...homes.keys(), ...homes.values()])
  return new Set(people.flatMap(({ age }, at) => (age === '60-up' && !shared.has(at) ? [at] : [])).slice(0, count))
}

const SPANS: Readonly<Record<Exclude<Age, 'unknown'>, readonly (readonly [from: number, to: number])[]>> = {
  '60-up': [[60, 66], [60, 66], [67, 74], [67, 74], [75, 80], [81, 90]], '55-59': [[55, 59]], young: [[34, 44], [45, 54], [45, 54], [22, 33]],
}
/** As much of it as such a person knows: often the year alone. A husband is up to six years older, in the same span of ages. */
function birthOf(age: Age, wife: Birth | null, on: Day, pick: Pick): Birth | null {
  if (age === 'unknown') return null
  const [from, to] = SPANS[age][pick(SPANS[age].length)]!
  const years = wife ? Math.min(ageOn(bornOn(wife), on) + pick(6), age === '55-59' ? 59 : age === 'young' ? 54 : 95) : from + pick(to - from + 1)
  const known = pick(100)
  const month = known < (age === 'young' ? 85 : 50) ? 1 + pick(12) : null
  const date = month !== null && known < (age === 'young' ? 75 : 40) ? 1 + pick(28) : null
  const year = yearOf(on) - years
  return ageOn(bornOn({ year, month, date }), on) === years ? { year, month, date } : { year: year - 1, month, date }
}

const isNearInAge = (one: Birth | null, other: Birth | null): boolean => !one || !other || Math.abs(one.year - other.year) <= 1

/** A name that nobody has, and that nobody of the same hamlet and age has but for one letter: the register would ask whether they are one person. */
function freshName(ethnicity: string | null, sex: Sex, near: readonly MadeUp[], given: Given, pick: Pick): string {
  for (let tries = 0; tries < 1000; tries += 1) {
    const name = someName(ethnicity ?? '01', sex, pick)
    if (given.names.has(nameKey(name)) || near.some((other) => differByOneLetter(other.name, name))) continue
    given.names.add(nameKey(name))
    return name
  }
  throw new Error(`No more names for ${ethnicity}`)
}

const OWNERS = ['con trai', 'con gái', 'con dâu', 'cháu']
function phoneOf(birth: Birth | null, on: Day, given: Given, pick: Pick): { phone: string | null; phoneOwner: string | null } {
  const age = birth ? ageOn(bornOn(birth), on) : 70
  const chance = pick(100)
  const [own, childs] = age < 60 ? [88, 92] : age < 75 ? [60, 80] : [20, 60]
  if (chance >= childs) return { phone: null, phoneOwner: null }
  given.phones += 1
  return { phone: `0900${100_000 + given.phones}`, phoneOwner: chance < own ? null : OWNERS[pick(OWNERS.length)]! }
}

const POOR: readonly PovertyClass[] = ['poor', 'poor', 'poor', 'near-poor', 'near-poor', 'difficult']
function classesOf(poor: boolean | null, sinceLastYear: boolean, on: Day, pick: Pick): YearClass[] {
  if (poor === null) return []
  const year = yearOf(on)
  if (!poor) return [{ year, class: pick(5) === 0 ? 'better-off' : 'average', proof: null }]
  const now = POOR[pick(POOR.length)]!
  const review: YearClass = { year, class: now, proof: now === 'difficult' ? null : LISTED }
  const chance = pick(100)
  // A few have only last year's review, and some were poor then and are near-poor now.
  if (!sinceLastYear || chance >= 30) return [review]
  return chance < 4 ? [{ year: year - 1, class: 'poor', proof: null }] : [{ year: year - 1, class: 'poor', proof: null }, review]
}
