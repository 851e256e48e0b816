/** Có thể đã có: who of many may be who of many others, without holding each against each. The question itself is asked by `signsOf`. */
import { type Alike, type Sign, signsOf } from '#features/people/likely-duplicate.ts'
import { fold } from '#kernel/vietnamese.ts'

export type Possible = Alike & { readonly id: string }
export type LikelyFound<Other extends Possible> = { readonly other: Other; readonly signs: readonly Sign[] }
type Folded<Other> = { readonly other: Other; readonly name: string }

/** At most so many are worth a person's look. */
const MOST = 10

/** Answers, for one after the other, who of `people` may be the same; those with more signs first. */
export function likelyAmong<Other extends Possible>(people: readonly Other[]): (given: Alike, except?: string) => LikelyFound<Other>[] {
  const [byWords, byHome, byPhone] = [new Map<string, Folded<Other>[]>(), new Map<string, Folded<Other>[]>(), new Map<string, Folded<Other>[]>()]
  for (const other of people) {
    const each = { other, name: fold(other.fullName) }
    put(byWords, sortedWords(each.name), each)
    if (other.phone) put(byPhone, other.phone, each)
    if (other.hamlet && other.birth) put(byHome, homeOf(other, fold(other.hamlet), other.birth.year), each)
  }
  return (given, except) => {
    const name = fold(given.fullName)
    const found = new Set((byWords.get(sortedWords(name)) ?? []).map(({ other }) => other))
    const near = [
      ...(given.phone ? (byPhone.get(given.phone) ?? []) : []),
      ...(given.hamlet && given.birth ? yearsAbout(given.birth.year).flatMap((year) => byHome.get(homeOf(given, fold(given.hamlet!), year)) ?? []) : []),
    ]
    for (const each of near) if (isNear(name, each.name)) found.add(each.other)
    return [...found]
      .filter(({ id }) => id !== except)
      .flatMap((other): LikelyFound<Other>[] => {
        const signs = signsOf(given, other)
        return signs ? [{ other, signs }] : []
      })
      .sort((one, other) => other.signs.length - one.signs.length || (one.other.id < other.other.id ? -1 : 1))
      .slice(0, MOST)
  }
}

const put = <Each>(index: Map<string, Each[]>, name: string, each: Each): void => {
  const same = index.get(name)
  if (same) same.push(each)
  else index.set(name, [each])
}
const sortedWords = (name: string): string => name.split(' ').sort().join(' ')
const homeOf = ({ areaId }: Alike, hamlet: string, year: number): string => `${areaId} ${year} ${hamlet}`
const yearsAbout = (year: number): number[] => [year - 1, year, year + 1]

/** At most one letter apart: a first look that costs nothing. */
function isNear(one: string, other: string): boolean {
  if (Math.abs(one.length - other.length) > 1) return false
  let start = 0
  while (start < one.length && one[start] === other[start]) start += 1
  let end = 0
  while (end < Math.min(one.length, other.length) - start && one[one.length - 1 - end] === other[other.length - 1 - end]) end += 1
  return Math.max(one.length, other.length) - start - end <= 1
}
