/** Cơ quan, tổ chức: the bodies that a plan speaks to, and which of them a printed name means. */
import type { Day } from '#kernel/day.ts'
import { fold } from '#kernel/vietnamese.ts'

export const AGENCY_KINDS = ['government', 'association', 'front', 'union', 'press'] as const
export type AgencyKind = (typeof AGENCY_KINDS)[number]

export type Agency = {
  readonly id: string
  readonly kind: AgencyKind
  readonly areaId: string
  readonly areaLevel: 'province' | 'district' | 'commune'
  /** Giao (assigned), or đề nghị (requested): the Front and its members do not stand under the People's Committee. */
  readonly asked: 'assigned' | 'requested'
  readonly name: string
  /** As plans write it: "Đài PT-TH tỉnh". */
  readonly aliases: readonly string[]
  readonly parentId: string | null
  /** Among whom its duties were shared out when it ended. */
  readonly successorIds: readonly string[]
  readonly from: Day
  readonly to: Day | null
}

const normal = (text: string): string =>
  fold(text)
    .replace(/uy ban nhan dan/g, 'ubnd')
    .replace(/uy ban mttq|uy ban mat tran to quoc( viet nam)?/g, 'mttq')
    .replace(/ban dai dien hoi|ban dai dien/g, 'hoi')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()

/** Words that stand between the names in a list and name nobody. */
const BETWEEN = new Set(['va', 'cac', 'co', 'quan', 'so', 'nganh', 'ban', 'lien', 'cap', 'de', 'nghi'])

/** "UBND các huyện, thành phố", "các Đoàn thể tỉnh": one phrase for many bodies. Communes are known, but their bodies are not listed. */
const GROUPS: readonly { readonly means: RegExp; readonly are: (agency: Agency) => boolean }[] = [
  { means: /^ubnd( cac)?( huyen| thanh pho| thi xa)+( xa| phuong| thi tran)*$/, are: (agency) => agency.kind === 'government' && agency.areaLevel === 'district' },
  { means: /^hoi nguoi cao tuoi( cac)?( huyen| thanh pho| thi xa)+( xa| phuong| thi tran)*$/, are: (agency) => agency.kind === 'association' && agency.areaLevel === 'district' },
  { means: /^(ubnd|hoi nguoi cao tuoi)( cac)?( xa| phuong| thi tran)+$/, are: () => false },
  { means: /^doan the( tinh)?$/, are: (agency) => agency.kind === 'union' },
]

/** Two bodies of the same places: "UBND và Hội Người cao tuổi các huyện". */
const PAIR = /^ubnd va hoi nguoi cao tuoi( cac)?( .+)$/

/**
 * The agencies that printed words mean, perhaps several; empty when any word of it names a body that is not in the list:
 * half a match would hide who was left out.
 */
export function matchAgencies(printed: string, agencies: readonly Agency[]): Agency[] {
  const wanted = normal(printed)
  const pair = PAIR.exec(wanted)
  const texts = pair ? [`ubnd${pair[1] ?? ''}${pair[2]}`, `hoi nguoi cao tuoi${pair[1] ?? ''}${pair[2]}`] : [wanted]
  const named = namesOf(agencies)
  const found = texts.map((text) => matchWords(text.split(' ').filter(Boolean), (words) => matchOne(words, named, agencies)))
  return found.includes(null) ? [] : [...new Set(found.flat() as Agency[])]
}

type Match = readonly Agency[] | null

/** Longest names first: "Văn hóa, Thể thao và Du lịch" is one body, not three. Each end of the line is worked out once. */
function matchWords(words: readonly string[], one: (words: string) => Match): Match {
  const known = new Map<number, Match>([[words.length, []]])
  for (let start = words.length - 1; start >= 0; start -= 1) known.set(start, matchFrom(start, words, one, known))
  return known.get(0) ?? null
}

function matchFrom(start: number, words: readonly string[], one: (words: string) => Match, known: ReadonlyMap<number, Match>): Match {
  for (let end = words.length; end > start; end -= 1) {
    const rest = known.get(end)
    const here = rest ? one(words.slice(start, end).join(' ')) : null
    if (here && rest) return [...here, ...rest]
  }
  return BETWEEN.has(words[start]!) ? (known.get(start + 1) ?? null) : null
}

function namesOf(agencies: readonly Agency[]): ReadonlyMap<string, readonly Agency[]> {
  const named = new Map<string, Agency[]>()
  for (const agency of agencies) {
    for (const name of new Set([agency.name, ...agency.aliases].map(normal))) named.set(name, [...(named.get(name) ?? []), agency])
  }
  return named
}

/** One body, or one phrase for many; null when the words are neither. */
function matchOne(words: string, named: ReadonlyMap<string, readonly Agency[]>, agencies: readonly Agency[]): Match {
  const exact = named.get(words)
  if (exact) return exact
  const group = GROUPS.find((each) => each.means.test(words))
  return group ? agencies.filter(group.are) : inNamedDistricts(words, agencies)
}

/** "UBND các huyện Văn Bàn, Bảo Yên": those of the kind whose district is named; null when a name is none of them. */
function inNamedDistricts(wanted: string, agencies: readonly Agency[]): Match {
  const list = /^(ubnd|hoi nguoi cao tuoi)(?: cac)? (?:huyen|thanh pho|thi xa) (.+)$/.exec(wanted)
  if (!list) return null
  const kind: AgencyKind = list[1] === 'ubnd' ? 'government' : 'association'
  let rest = ` ${list[2]} `
  const found = agencies.filter((agency) => {
    const district = agency.kind === kind && agency.areaLevel === 'district' ? normal(agency.name).split(/ (?:huyen|thanh pho|thi xa) /)[1] : undefined
    if (!district || !rest.includes(` ${district} `)) return false
    rest = rest.replace(` ${district} `, ' ')
    return true
  })
  return found.length > 0 && rest.replace(/ (va|cac|huyen|thanh pho|thi xa)(?= )/g, '').trim() === '' ? found : null
}
