/** Địa bàn: the units that a clause names, each with the number it is given. */
import type { AreaShare } from './plan.ts'
import { NOTES, type PlanDocument } from './plan-document.ts'
import { foldInPlace } from './reading-words.ts'

export type KnownArea = { readonly name: string; readonly code: string }

const KIND = '(?:[Hh]uyện|[Tt]hành phố|TP\\.?|[Tt]hị xã|TX\\.?|[Tt]hị trấn|[Xx]ã|[Pp]hường)'
const NAME = "\\p{Lu}[\\p{L}'’]*(?:(?: - | |-)\\p{Lu}[\\p{L}'’]*)*"
/** "ở các huyện Văn Bàn (01 Câu lạc bộ), …", "gồm phường Quyết Tiến …" */
const LIST_START = new RegExp(`(?:^|\\s)(?:ở|tại|gồm|thuộc|trên địa bàn)\\s+(?:các\\s+)?(?=${KIND}\\s+\\p{Lu})`, 'u')
const ITEM = new RegExp(`\\s*(?:và\\s+)?(?:các\\s+)?(?:(${KIND})\\s+)?(${NAME})(?:\\s*\\(([^()]*)\\))?\\s*(?:[,;]|và(?=\\s)|$|(?=\\.))`, 'uy')
const CLUBS = /^0*(\d+) (?:cau lac bo|clb)/
/** "(không có huyện Nậm Nhùn)", "trừ thành phố Lai Châu" */
const EXCEPT = new RegExp(`(?:không có|không gồm|không bao gồm|trừ|ngoại trừ)\\s+((?:${KIND}\\s+)?${NAME}(?:,\\s*(?:${KIND}\\s+)?${NAME})*)`, 'u')
const MENTION = new RegExp(`${KIND}\\s+(${NAME}(?:(?:\\s*\\([^()]*\\))?,\\s+${NAME})*)`, 'gu')

type Written = { readonly kind: string; readonly written: string; readonly count: number | null }

export function namedPlaces(text: string): Written[] {
  const start = LIST_START.exec(text)
  if (!start) return []
  const found: Written[] = []
  let kind = ''
  ITEM.lastIndex = start.index + start[0].length
  for (let item = ITEM.exec(text); item; item = ITEM.exec(text)) {
    kind = item[1] ?? kind
    const clubs = CLUBS.exec(foldInPlace(item[3] ?? ''))
    found.push({ kind, written: item[2]!, count: clubs ? Number(clubs[1]) : null })
  }
  return found
}

export function exceptedPlaces(text: string): string[] {
  const found = EXCEPT.exec(text)
  return found ? found[1]!.split(/,\s*/).map((name) => name.replace(new RegExp(`^${KIND}\\s+`, 'u'), '')) : []
}

/** How a written name becomes the unit meant: by the areas given, else by how the same text writes it elsewhere; a person's answer comes first. */
export type NameBook = (place: Written) => AreaShare

export function nameBook(document: PlanDocument, areas: readonly KnownArea[] = []): NameBook {
  const mentions = mentionsIn(document)
  const answered = new Map(document.pieces.filter(({ anchor }) => anchor === NOTES).map(({ label, text }) => [label, text]))
  return (place) => {
    const said = answered.get(place.written)
    const area = areaMeant({ ...place, written: said ?? place.written }, areas)
    const name = said ?? area?.name ?? oftenerSpelling(place.written, mentions)
    return { name, written: place.written, count: place.count, code: area?.code ?? null }
  }
}

/** Of several units of one name the level decides: districts have codes of 3 digits, communes of 5. */
function areaMeant({ kind, written }: Written, areas: readonly KnownArea[]): KnownArea | null {
  const same = areas.filter(({ name }) => name === written)
  const alike = same.length > 0 ? same : areas.filter(({ name }) => foldInPlace(name) === foldInPlace(written))
  if (alike.length < 2) return alike[0] ?? null
  const digits = /^(xã|phường|thị trấn)/iu.test(kind) ? 5 : 3
  const fitting = alike.filter(({ code }) => code.length === digits)
  return fitting.length === 1 ? fitting[0]! : null
}

/** "Văn Bản" once and "Văn Bàn" three times: the second is meant. */
function oftenerSpelling(written: string, mentions: ReadonlyMap<string, number>): string {
  let name = written
  for (const [other, times] of mentions) {
    if (foldInPlace(other) === foldInPlace(written) && times > (mentions.get(name) ?? 0)) name = other
  }
  return name
}

function mentionsIn({ pieces }: PlanDocument): Map<string, number> {
  const mentions = new Map<string, number>()
  const texts = pieces.flatMap(({ text, rows }) => (rows ? rows.flatMap((row) => row.map((cell) => cell.text)) : [text]))
  for (const text of texts) {
    for (const found of text.matchAll(MENTION)) {
      for (const name of found[1]!.replace(/\s*\([^()]*\)/g, '').split(/,\s+/)) mentions.set(name, (mentions.get(name) ?? 0) + 1)
    }
  }
  return mentions
}
