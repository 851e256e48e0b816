/** The numbers that Word shows before paragraphs and does not keep in the text: "IV.", "2.", "a)", "-". */
import { isRefusal, type Refusal } from '#kernel/refusal.ts'
import { type Attributes, listenTo } from './read-docx-xml.ts'

type Level = { format: string; text: string; start: number; restart: number | null; legal: boolean }
type Num = { abstract: string; readonly starts: Map<number, number> }
type NumberedStyle = { base: string | null; num: string | null; level: number | null }

/** Gives each paragraph its label, in order; it counts as it goes. */
export type Numbering = (num: string | null, level: number | null, style: string | null) => string

export function readNumbering(numberingXml: string | null, stylesXml: string | null): Numbering | Refusal {
  const lists = readLists(numberingXml)
  if (isRefusal(lists)) return lists
  const styles = readStyles(stylesXml)
  if (isRefusal(styles)) return styles
  return counting(lists, styles)
}

type Lists = { readonly abstracts: Map<string, Map<number, Level>>; readonly nums: Map<string, Num> }

function readLists(xml: string | null): Lists | Refusal {
  const lists: Lists = { abstracts: new Map(), nums: new Map() }
  let levels: Map<number, Level> | null = null
  let num: Num | null = null
  let level: Level | null = null
  let overridden = 0
  const open = (name: string, { abstractNumId = '', numId = '', ilvl = '0', val = '' }: Attributes): void => {
    if (name === 'abstractNum') {
      levels = new Map()
      lists.abstracts.set(abstractNumId, levels)
    } else if (name === 'num') {
      num = { abstract: '', starts: new Map() }
      lists.nums.set(numId, num)
    } else if (name === 'abstractNumId' && num) num.abstract = val
    else if (name === 'lvlOverride') overridden = Number(ilvl)
    else if (name === 'startOverride') num?.starts.set(overridden, Number(val))
    else if (name === 'lvl' && levels) {
      level = { format: 'decimal', text: '', start: 1, restart: null, legal: false }
      levels.set(Number(ilvl), level)
    } else if (level) describe(level, name, val)
  }
  const close = (name: string): void => {
    if (name === 'abstractNum') levels = null
    if (name === 'num') num = null
    if (name === 'lvl') level = null
  }
  return (xml === null ? null : listenTo(xml, 'word/numbering.xml', { open, close })) ?? lists
}

function describe(level: Level, name: string, val: string): void {
  if (name === 'numFmt') level.format = val
  else if (name === 'lvlText') level.text = val
  else if (name === 'start') level.start = Number(val)
  else if (name === 'lvlRestart') level.restart = Number(val)
  else if (name === 'isLgl') level.legal = val !== '0' && val !== 'false'
}

function readStyles(xml: string | null): Map<string, NumberedStyle> | Refusal {
  const styles = new Map<string, NumberedStyle>()
  let style: NumberedStyle | null = null
  const open = (name: string, { styleId = '', val = '' }: Attributes): void => {
    if (name === 'style') {
      style = { base: null, num: null, level: null }
      styles.set(styleId, style)
    } else if (name === 'basedOn' && style) style.base = val
    else if (name === 'numId' && style) style.num = val
    else if (name === 'ilvl' && style) style.level = Number(val)
  }
  const close = (name: string): void => {
    if (name === 'style') style = null
  }
  return (xml === null ? null : listenTo(xml, 'word/styles.xml', { open, close })) ?? styles
}

function counting({ abstracts, nums }: Lists, styles: ReadonlyMap<string, NumberedStyle>): Numbering {
  const counts = new Map<string, number[]>()
  const begun = new Set<string>()
  return (ownNum, ownLevel, styleId) => {
    const style = numberedStyle(styles, styleId)
    const num = ownNum ?? style?.num ?? null
    const at = ownLevel ?? style?.level ?? 0
    const list = num === null || num === '0' ? undefined : nums.get(num)
    const levels = list && abstracts.get(list.abstract)
    const level = levels?.get(at)
    if (!list || !levels || !level) return ''
    const count = counts.get(list.abstract) ?? []
    counts.set(list.abstract, count)
    if (!begun.has(num!)) {
      begun.add(num!)
      for (const [overridden, start] of list.starts) count[overridden] = start - 1
    }
    count[at] = (count[at] ?? level.start - 1) + 1
    for (let deeper = at + 1; deeper < count.length; deeper++) if (levels.get(deeper)?.restart !== 0) delete count[deeper]
    return labelOf(level, levels, count)
  }
}

/** A style may have its number from the style it is based on; a ring of styles ends the search. */
function numberedStyle(styles: ReadonlyMap<string, NumberedStyle>, styleId: string | null): NumberedStyle | null {
  let style = styleId === null ? undefined : styles.get(styleId)
  for (let steps = 0; style && steps < 20; steps++) {
    if (style.num !== null) return style
    style = style.base === null ? undefined : styles.get(style.base)
  }
  return null
}

function labelOf(level: Level, levels: ReadonlyMap<number, Level>, count: readonly number[]): string {
  if (level.format === 'none') return ''
  if (level.format === 'bullet') return /^[\ue000-\uf8ff\s]*$/.test(level.text) ? '-' : level.text.trim()
  return level.text.replace(/%(\d)/g, (_, digit: string) => {
    const at = Number(digit) - 1
    const format = level.legal ? 'decimal' : (levels.get(at)?.format ?? 'decimal')
    return numberIn(format, count[at] ?? levels.get(at)?.start ?? 1)
  })
}

function numberIn(format: string, count: number): string {
  if (format === 'upperRoman') return roman(count)
  if (format === 'lowerRoman') return roman(count).toLowerCase()
  if (format === 'upperLetter') return letter(count).toUpperCase()
  if (format === 'lowerLetter') return letter(count)
  return format === 'decimalZero' ? String(count).padStart(2, '0') : String(count)
}

/** After z Word writes aa, bb, cc. */
function letter(count: number): string {
  if (count < 1) return ''
  return String.fromCharCode(97 + ((count - 1) % 26)).repeat(Math.min(Math.floor((count - 1) / 26) + 1, 10))
}

const ROMANS: readonly (readonly [number, string])[] = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
]
function roman(count: number): string {
  let [left, text] = [Math.min(Math.max(count, 0), 3999), '']
  for (const [value, sign] of ROMANS) {
    while (left >= value) [left, text] = [left - value, text + sign]
  }
  return text
}
