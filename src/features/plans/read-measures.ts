/** Đo cái gì: which measure a figure belongs to, by the words around it. */
import type { Measure, Population, TargetUnit } from './plan.ts'
import type { Clause } from './read-quantities.ts'

export type Measured = { readonly measure: Measure; readonly unit: TargetUnit; readonly population: Population | null }

const CLUB = /^ ?(?:so |cac |mo hinh )*(?:cau lac bo|clb|mo hinh)\b/
const PER_CLUB = /\b(?:moi|mot|1|01) (?:cau lac bo|clb)|quy mo/
const COMMUNE = /^ ?(?:so |cac )*(?:xa|phuong|thi tran)\b/
const DISTRICT = /^ ?(?:so |cac )*(?:huyen|thanh pho|thi xa)\b/
const EARLIER = /da thanh lap|thanh lap (?:tu )?nam|cac nam truoc|\bcu\b(?! va moi)/

/** The people that clubs count, in the words of plans; whichever stands first is meant. */
const PEOPLE: readonly (readonly [Measure, RegExp])[] = [
  ['members-elderly', /nguoi cao tuoi|\bnct\b/],
  ['members-women', /phu nu|hoi vien nu|thanh vien nu/],
  ['members-poor', /ho ngheo|nguoi ngheo|can ngheo|hoan canh kho khan/],
  ['members-young', /nguoi tre|nguoi duoi 55|nguoi duoi 60|thanh nien/],
]

/** Nothing where the words are of no measure we know. */
export function measure(clause: Clause): readonly Measured[] {
  if (clause.of === 'money') return measureMoney(clause)
  return clause.of === 'percent' ? measureShare(clause) : measureCount(clause)
}

function measureMoney({ allBefore, allBehind }: Clause): Measured[] {
  return /quy|von ban dau/.test(allBefore + allBehind) ? [{ measure: 'fund-initial', unit: 'dong', population: null }] : []
}

function measureShare(clause: Clause): Measured[] {
  const behind = subjectOf(clause)
  if (CLUB.test(behind) || CLUB.test(clause.allBehind)) return measureClubShare(clause.allBehind)
  if (/(?:thanh vien|hoi vien|nguoi).*vay von/.test(clause.allBehind)) return [ofMembers('members-borrowed')]
  if (COMMUNE.test(behind)) return [{ measure: 'communes-with-club', unit: 'percent', population: communesMeant(clause.allBehind) }]
  if (DISTRICT.test(behind)) return [{ measure: 'districts-with-club', unit: 'percent', population: 'districts' }]
  const people = firstOf(PEOPLE, behind)
  return people ? [ofMembers(people)] : []
}

/** What the figure is of stands behind it ("70% là người cao tuổi"), or before it ("phụ nữ chiếm 60-70%"). */
const subjectOf = ({ before, behind }: Clause): string => (/[a-z]/.test(behind) && !/^ ?tro (len|xuong) ?$/.test(behind) ? behind : before)

const CLUB_SHARES: readonly (readonly [Measure, RegExp])[] = [
  ['clubs-trained', /tap huan/],
  ['clubs-supervised', /giam sat|kiem tra/],
  ['clubs-maintained', /giu vung|duy tri/],
  ['clubs-well-run', /hoat dong (?:co )?hieu qua|lam du hoat dong|quan ly tot|(?:dat|xep) loai (?:tot|kha)/],
]

/** One share may say several things: "100% câu lạc bộ được tập huấn và giám sát". */
function measureClubShare(behind: string): Measured[] {
  const population = EARLIER.test(behind) ? 'clubs-of-earlier-years' : 'clubs'
  if (/co quy|von ban dau/.test(behind)) return [{ measure: 'fund-initial', unit: 'percent', population }]
  return CLUB_SHARES.filter(([, words]) => words.test(behind)).map(([found]) => ({ measure: found, unit: 'percent', population }))
}

const ofMembers = (found: Measure): Measured => ({ measure: found, unit: 'percent', population: 'members' })

function communesMeant(behind: string): Population {
  if (/dan toc thieu so/.test(behind)) return 'communes-ethnic-minority'
  if (/nong thon/.test(behind)) return 'communes-rural'
  return /^ ?(?:so )?(?:phuong|thi tran)/.test(behind) ? 'wards-and-towns' : 'communes'
}

function measureCount(clause: Clause): Measured[] {
  const { before, behind, allBefore } = clause
  if (COMMUNE.test(behind) || DISTRICT.test(behind)) return measurePlaces(clause)
  if (/^ ?(?:thanh vien|hoi vien|nguoi tham gia|nguoi)(?! cao tuoi| ngheo| tre| thuoc)/.test(behind)) return [measureMembers(allBefore)]
  const people = /^ ?(?:thanh vien |hoi vien )?(?:la )?(?:nguoi|nct|phu nu|ho)\b/.test(behind) ? firstOf(PEOPLE, behind) : null
  if (people) return [{ measure: people, unit: 'person', population: 'members' }]
  if (!CLUB.test(behind) && /^ ?[a-z]/.test(behind) && !/^ ?(?:o|tai) /.test(behind)) return []
  const verb = clubVerb(before) ?? clubVerb(allBefore)
  const population = verb === 'clubs-maintained' && EARLIER.test(clause.allBehind) ? 'clubs-of-earlier-years' : null
  return verb ? [{ measure: verb, unit: 'club', population }] : []
}

function measurePlaces({ before, behind, allBehind }: Clause): Measured[] {
  const commune = COMMUNE.test(behind)
  if (/co mat/.test(before) || /co (?:it nhat )?(?:mo hinh )?(?:cau lac bo|clb)/.test(allBehind)) {
    return [
      commune ? { measure: 'communes-with-club', unit: 'commune', population: null } : { measure: 'districts-with-club', unit: 'district', population: null },
    ]
  }
  return []
}

const measureMembers = (before: string): Measured =>
  PER_CLUB.test(before) ? { measure: 'members-per-club', unit: 'person', population: 'clubs' } : { measure: 'members', unit: 'person', population: null }

/** The first verb is meant: "lập và giữ hoạt động chừng 10 câu lạc bộ". */
const CLUB_VERBS: readonly (readonly [Measure, RegExp])[] = [
  ['clubs', /tong so/],
  ['clubs-established', /\b(?:thanh lap|lap|xay dung|thi diem|them|ra mat|phat trien|nhan rong)\b/],
  ['clubs-maintained', /\b(?:duy tri|giu|cung co)\b/],
]
const clubVerb = (before: string): Measure | null =>
  /tong so/.test(before) ? 'clubs' : (firstOf(CLUB_VERBS, before) ?? (/\b(?:co|dat|gom)\b/.test(before) ? 'clubs' : null))

function firstOf(words: readonly (readonly [Measure, RegExp])[], text: string): Measure | null {
  let found: Measure | null = null
  let first = Number.POSITIVE_INFINITY
  for (const [each, pattern] of words) {
    const at = text.search(pattern)
    if (at >= 0 && at < first) [found, first] = [each, at]
  }
  return found
}
