/**
 * Lists what in a Word file breaks the layout of decree 30/2020 (annex I). Reads the file alone and has the decree's
 * ranges of its own, so that it can find the writer wrong.
 */
import { all, child, type Element, isOn, numberAt, openWord, wordsOf } from './word-parts.ts'

export type Violation = { readonly code: string; readonly where: string }
type Found = Violation[]
type Run = {
  readonly text: string
  readonly size: number
  readonly font: string
  readonly bold: boolean
  readonly italic: boolean
  readonly color: string
  readonly underlined: boolean
}

/**
 * A paper that a body issues; one that goes with such a paper (quy chế), which has its number and day; one that people make
 * themselves (đơn, danh sách, biên bản họp dân), with the motto alone and signed by hand.
 */
export type Form = 'issued' | 'attached' | 'people'

/** 1 mm in twips; the ranges of I.1 with half a twip for rounding. */
const MM = 56.6929
const between = (value: number, low: number, high: number): boolean => value >= low - 1 && value <= high + 1
const FONT = 'Times New Roman'
const MOTTO = ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc']
const STAMP = 'MẪU'
/** Number from 01, a slash, groups of letters joined by hyphens, no blanks; dots while it is not given. */
const NUMBER = /^Số: (?:0[1-9]|[1-9]\d+|…+)\/(?:…+|\p{Lu}[\p{L}\d]*(?:-\p{Lu}[\p{L}\d]*)+)$/u
/** A zero before days below 10 and months 1 and 2 alone. */
const PLACE_AND_DATE = /^(?:\p{Lu}[^,]*|…+), ngày (?:0[1-9]|[12]\d|3[01]|…+) tháng (?:0[12]|[3-9]|1[0-2]|…+) năm (?:\d{4}|…+)$/u

export function checkDecree30(bytes: Uint8Array, form: Form = 'issued'): Violation[] {
  const parts = openWord(bytes)
  const body = child(parts.get('word/document.xml'), 'w:body')!
  const defaults = child(parts.get('word/styles.xml'), 'w:docDefaults', 'w:rPrDefault', 'w:rPr')
  const found: Found = []
  const runsOf = (element: Element) =>
    all(element, 'w:r')
      .map((run) => readRun(run, defaults))
      .filter(({ text }) => text.trim() !== '')
  checkType(runsOf(body), found)
  checkPageNumbers(parts, body, found, defaults)
  const blocks = body.children.filter(({ name }) => name === 'w:p' || name === 'w:tbl')
  const end = blocks.findIndex((block) => child(block, 'w:pPr', 'w:sectPr'))
  const main = end < 0 ? blocks : blocks.slice(0, end + 1)
  checkPages(body, main.some(isWideTable), found)
  checkLetterhead(main[0], runsOf, found, form)
  checkTitle(main, runsOf, found, form)
  checkBody(main, found)
  const foot = main.findLast(({ name }) => name === 'w:tbl')
  if (form === 'issued') checkFoot(foot, runsOf, found)
  else checkSignatures(foot, runsOf, found)
  for (const table of blocks.slice(main.length).filter(({ name }) => name === 'w:tbl')) checkTable(table, found)
  return found
}

function readRun(run: Element, defaults: Element | undefined): Run {
  const own = child(run, 'w:rPr')
  const fonts = child(own, 'w:rFonts') ?? child(defaults, 'w:rFonts')
  const names = ['w:ascii', 'w:hAnsi', 'w:cs', 'w:eastAsia'].map((attribute) => fonts?.attributes[attribute] ?? '')
  return {
    text: wordsOf(run),
    size: numberAt(child(own, 'w:sz') ?? child(defaults, 'w:sz'), 'w:val'),
    font: names.every((name) => name === FONT) ? FONT : names.join('|'),
    bold: isOn(own, 'w:b'),
    italic: isOn(own, 'w:i'),
    color: child(own, 'w:color')?.attributes['w:val'] ?? 'auto',
    underlined: child(own, 'w:u') !== undefined,
  }
}

/** I.1: a paper may lie across for a table in it, not for words alone. */
const isWideTable = (block: Element): boolean => block.name === 'w:tbl' && all(child(block, 'w:tblGrid'), 'w:gridCol').length >= 6

/** I.1, I.3: A4; top and bottom 20–25 mm, left 30–35, right 15–20. Each section numbers its own pages. */
function checkPages(body: Element, mayLieAcross: boolean, found: Found): void {
  all(body, 'w:sectPr').forEach((section, at) => {
    const where = `section ${at + 1}`
    const size = child(section, 'w:pgSz')
    const [width, height] = [numberAt(size, 'w:w'), numberAt(size, 'w:h')]
    const isAcross = size?.attributes['w:orient'] === 'landscape'
    const [short, long] = isAcross ? [height, width] : [width, height]
    if (!between(short, 210 * MM, 210 * MM) || !between(long, 297 * MM, 297 * MM)) found.push({ code: 'paper-size', where })
    if (isAcross && at === 0 && !mayLieAcross) found.push({ code: 'orientation', where })
    const margins = child(section, 'w:pgMar')
    const ranges = { 'w:top': [20, 25], 'w:bottom': [20, 25], 'w:left': [30, 35], 'w:right': [15, 20] } as const
    for (const [side, [low, high]] of Object.entries(ranges)) {
      if (!between(numberAt(margins, side), low * MM, high * MM)) found.push({ code: 'margin', where: `${where} ${side.slice(2)}` })
    }
    if (at > 0 && child(section, 'w:type')?.attributes['w:val'] === 'continuous') found.push({ code: 'annex-page', where })
    if (at > 0 && numberAt(child(section, 'w:pgNumType'), 'w:start') !== 1) found.push({ code: 'annex-page-number', where })
  })
}

/** I.2: one font, black; nothing under 11 or over 14 pt; letters composed. */
function checkType(runs: readonly Run[], found: Found): void {
  for (const { text, size, font, color, underlined } of runs) {
    const where = text.slice(0, 40)
    if (font !== FONT) found.push({ code: 'font', where })
    if (!(size >= 22 && size <= 28)) found.push({ code: 'size', where })
    if (!['auto', '000000'].includes(color)) found.push({ code: 'color', where })
    if (underlined || /_{3,}/.test(text)) found.push({ code: 'underline', where })
    if (text !== text.normalize('NFC')) found.push({ code: 'not-composed', where })
  }
}

/** I.5: Arabic, 13–14 pt, centred in the top margin, not on the first page. */
function checkPageNumbers(parts: ReadonlyMap<string, Element>, body: Element, found: Found, defaults: Element | undefined): void {
  const targets = new Map((parts.get('word/_rels/document.xml.rels')?.children ?? []).map(({ attributes }) => [attributes.Id, `word/${attributes.Target}`]))
  for (const [at, section] of all(body, 'w:sectPr').entries()) {
    const where = `section ${at + 1}`
    const header = (type: string) => {
      const reference = section.children.find(({ name, attributes }) => name === 'w:headerReference' && attributes['w:type'] === type)
      return parts.get(targets.get(reference?.attributes['r:id'] ?? '') ?? '')
    }
    if (!isOn(section, 'w:titlePg') || hasPageField(header('first'))) found.push({ code: 'page-number-first', where })
    const line = all(header('default'), 'w:p').find(hasPageField)
    if (!line) {
      found.push({ code: 'page-number', where })
      continue
    }
    if (!isCentred(line, section)) found.push({ code: 'page-number-place', where })
    const run = all(line, 'w:r').find(hasPageField)!
    if (!between(readRun(run, defaults).size, 26, 28)) found.push({ code: 'page-number-size', where })
    const distance = numberAt(child(section, 'w:pgMar'), 'w:header')
    if (!(distance > 0 && distance < numberAt(child(section, 'w:pgMar'), 'w:top'))) found.push({ code: 'page-number-place', where })
  }
  for (const [name, part] of parts) {
    if (/footer\d*\.xml$/.test(name) && hasPageField(part)) found.push({ code: 'page-number-place', where: name })
  }
}

const hasPageField = (element: Element | undefined): boolean => all(element, 'w:instrText').some(({ text }) => text.trim() === 'PAGE')

/** By alignment, or by a tab in the middle of the text's width. */
function isCentred(line: Element, section: Element): boolean {
  if (alignmentOf(line) === 'center') return true
  const [size, margins] = [child(section, 'w:pgSz'), child(section, 'w:pgMar')]
  const middle = (numberAt(size, 'w:w') - numberAt(margins, 'w:left') - numberAt(margins, 'w:right')) / 2
  return all(line, 'w:tab').some((tab) => tab.attributes['w:val'] === 'center' && between(numberAt(tab, 'w:pos'), middle, middle))
}

const alignmentOf = (paragraph: Element): string => child(paragraph, 'w:pPr', 'w:jc')?.attributes['w:val'] ?? 'left'
const hasRule = (paragraph: Element): boolean =>
  wordsOf(paragraph) === '' && ['w:top', 'w:bottom'].some((side) => (child(paragraph, 'w:pPr', 'w:pBdr', side)?.attributes['w:val'] ?? 'none') === 'single')
const isCapital = (text: string): boolean => text === text.toLocaleUpperCase('vi')

type RunsOf = (element: Element) => Run[]
const everyRun = (runs: readonly Run[], test: (run: Run) => boolean): boolean => runs.length > 0 && runs.every(test)

/** II.1–II.4: issuer and number at the left, motto, place and date at the right, in this order. */
function checkLetterhead(table: Element | undefined, runsOf: RunsOf, found: Found, form: Form): void {
  const missing = (where: string) => found.push({ code: 'letterhead', where })
  if (table?.name !== 'w:tbl') return void missing('table')
  const borders = child(table, 'w:tblPr', 'w:tblBorders')
  if (borders?.children.some(({ attributes }) => !['none', 'nil'].includes(attributes['w:val'] ?? '')))
    found.push({ code: 'letterhead-borders', where: 'letterhead' })
  const rows = all(table, 'w:tr').map((row) => all(row, 'w:tc').map((cell) => all(cell, 'w:p')))
  const left = rows.flatMap((cells) => (form === 'people' ? [] : (cells[0] ?? [])))
  const right = rows.flatMap((cells) => cells[form === 'people' ? 0 : 1] ?? [])
  const wordsAt = (side: Element[]) => side.filter((each) => wordsOf(each) !== '')
  const [motto, below, date, ...more] = wordsAt(right)
  if (!motto || !below || (date === undefined) === (form === 'issued') || more.length > 0) return void missing('right')
  if (wordsOf(motto) !== MOTTO[0] || wordsOf(below) !== MOTTO[1]) found.push({ code: 'motto', where: `${wordsOf(motto)} ${wordsOf(below)}` })
  if (
    !everyRun(runsOf(motto), ({ bold, size }) => bold && between(size, 24, 26)) ||
    !everyRun(runsOf(below), ({ bold, size }) => bold && between(size, 26, 28))
  )
    found.push({ code: 'motto-type', where: 'motto' })
  if (!hasRule(right[right.indexOf(below) + 1] ?? below)) found.push({ code: 'motto-rule', where: 'motto' })
  for (const line of [...wordsAt(left), ...wordsAt(right)]) if (alignmentOf(line) !== 'center') found.push({ code: 'letterhead-place', where: wordsOf(line) })
  if (date) checkDate(date, runsOf, found)
  if (form === 'people') return
  const names = wordsAt(left)
  const number = form === 'issued' ? names.pop() : undefined
  if ((form === 'issued' && !number) || names.length === 0) return void missing('left')
  if (number && !NUMBER.test(wordsOf(number))) found.push({ code: 'number', where: wordsOf(number) })
  if (number && !everyRun(runsOf(number), ({ bold, italic, size }) => !bold && !italic && between(size, 26, 26)))
    found.push({ code: 'number-type', where: wordsOf(number) })
  const issuer = names.at(-1)!
  if (!isCapital(wordsOf(issuer)) || /^UBND\b/.test(wordsOf(issuer)) || !everyRun(runsOf(issuer), ({ bold, size }) => bold && between(size, 24, 26)))
    found.push({ code: 'issuer', where: wordsOf(issuer) })
  if (!hasRule(left[left.indexOf(issuer) + 1] ?? issuer)) found.push({ code: 'issuer-rule', where: wordsOf(issuer) })
}

/** A long one is held together by no-break blanks, so that it breaks before the day. */
function checkDate(line: Element, runsOf: RunsOf, found: Found): void {
  const place = wordsOf(line).replaceAll('\u00a0', ' ')
  if (!PLACE_AND_DATE.test(place)) found.push({ code: 'place-date', where: place })
  if (!everyRun(runsOf(line), ({ italic, bold, size }) => italic && !bold && between(size, 26, 28))) found.push({ code: 'place-date-type', where: place })
}

/** II.5: the kind in capitals, the subject under it, both bold and centred, a rule below; the paper that it goes with in italics between. */
function checkTitle(main: readonly Element[], runsOf: RunsOf, found: Found, form: Form): void {
  const lines = main.slice(1, main.findIndex((block, at) => at > 0 && hasRule(block)) + 1).filter((block) => wordsOf(block) !== '')
  const reference = form === 'issued' ? [] : lines.filter((line) => everyRun(runsOf(line), ({ italic, bold, size }) => italic && !bold && between(size, 26, 28)))
  if (reference.length > 0 && !/^\(.*\)$/u.test(reference.map(wordsOf).join(' '))) found.push({ code: 'reference', where: wordsOf(reference[0]!) })
  const title = lines.filter((line) => !reference.includes(line))
  const [kind, ...subject] = title
  if (!kind || subject.length === 0) return void found.push({ code: 'title', where: 'missing, or no rule under it' })
  if (!isCapital(wordsOf(kind))) found.push({ code: 'kind', where: wordsOf(kind) })
  for (const each of title) {
    if (alignmentOf(each) !== 'center' || !everyRun(runsOf(each), ({ bold, size }) => bold && between(size, 26, 28)))
      found.push({ code: 'title-type', where: wordsOf(each) })
  }
}

/** II.5–II.6: justified, first line 1 to 1.27 cm, at least 6 pt apart, lines single to 1.5. */
function checkBody(main: readonly Element[], found: Found): void {
  const from = main.findIndex((block, at) => at > 0 && hasRule(block)) + 1
  for (const block of main.slice(from)) {
    if (block.name !== 'w:p' || wordsOf(block) === '') continue
    const where = wordsOf(block).slice(0, 40)
    const spacing = child(block, 'w:pPr', 'w:spacing')
    const alignment = alignmentOf(block)
    if (!['both', 'center'].includes(alignment)) found.push({ code: 'body-alignment', where })
    if (alignment === 'both' && !between(numberAt(child(block, 'w:pPr', 'w:ind'), 'w:firstLine'), 567, 720)) found.push({ code: 'body-indent', where })
    if (!(numberAt(spacing, 'w:after') >= 120)) found.push({ code: 'body-spacing', where })
    if (!between(numberAt(spacing, 'w:line'), 240, 360)) found.push({ code: 'body-lines', where })
    for (const size of all(block, 'w:sz')) if (!between(numberAt(size, 'w:val'), 26, 28)) found.push({ code: 'body-size', where })
  }
}

/** II.7, II.9: the recipients at the left, the office and the name at the right, never parted by a page. */
function checkFoot(table: Element | undefined, runsOf: RunsOf, found: Found): void {
  const [left, right] = table ? all(table, 'w:tc') : []
  const [title, ...recipients] = left ? all(left, 'w:p').filter((each) => wordsOf(each) !== '') : []
  if (!table || !title || !right || wordsOf(title) !== 'Nơi nhận:') return void found.push({ code: 'foot', where: 'Nơi nhận' })
  if (!everyRun(runsOf(title), ({ bold, italic, size }) => bold && italic && size === 24)) found.push({ code: 'foot-recipients', where: 'Nơi nhận:' })
  for (const each of recipients) {
    if (!everyRun(runsOf(each), ({ bold, italic, size }) => !bold && !italic && size === 22)) found.push({ code: 'foot-recipients', where: wordsOf(each) })
  }
  if (recipients.length === 0) found.push({ code: 'foot-recipients', where: 'none' })
  const signing = all(right, 'w:p').filter((each) => wordsOf(each) !== '')
  if (signing.length === 0 || !isCapital(wordsOf(signing[0]!))) found.push({ code: 'foot-authority', where: signing[0] ? wordsOf(signing[0]) : 'none' })
  for (const each of signing) {
    if (alignmentOf(each) !== 'center' || !everyRun(runsOf(each), ({ bold, size }) => bold && between(size, 26, 28)))
      found.push({ code: 'foot-authority', where: wordsOf(each) })
  }
  if (all(table, 'w:tr').some((row) => !isOn(child(row, 'w:trPr'), 'w:cantSplit'))) found.push({ code: 'foot-split', where: 'Nơi nhận' })
}

/** II.7, for those who sign by hand: in what quality in bold capitals, how in italics, the name in bold; never parted by a page. */
function checkSignatures(table: Element | undefined, runsOf: RunsOf, found: Found): void {
  const places = table ? all(table, 'w:tc').map((cell) => all(cell, 'w:p').filter((each) => wordsOf(each) !== '')) : []
  if (!table || places.every((lines) => lines.length === 0)) return void found.push({ code: 'foot', where: 'signatures' })
  for (const lines of places.filter((each) => each.length > 0)) {
    const isDate = (line: Element): boolean => wordsOf(line).includes('ngày') && everyRun(runsOf(line), ({ italic }) => italic)
    const rest = isDate(lines[0]!) ? lines.slice(1) : lines
    if (rest.length < lines.length) checkDate(lines[0]!, runsOf, found)
    const [quality] = rest
    if (!quality || !isCapital(wordsOf(quality)) || !everyRun(runsOf(quality), ({ bold }) => bold))
      found.push({ code: 'foot-authority', where: quality ? wordsOf(quality) : 'none' })
    for (const line of rest) {
      if (alignmentOf(line) !== 'center' || !everyRun(runsOf(line), ({ bold, italic, size }) => bold !== italic && between(size, 26, 28)))
        found.push({ code: 'foot-authority', where: wordsOf(line) })
    }
  }
  if (all(table, 'w:tr').some((row) => !isOn(child(row, 'w:trPr'), 'w:cantSplit'))) found.push({ code: 'foot-split', where: 'signatures' })
}

/** Practice of annex tables: the header on every page, no row over two pages. */
function checkTable(table: Element, found: Found): void {
  const rows = all(table, 'w:tr')
  if (rows.length > 1 && !isOn(child(rows[0], 'w:trPr'), 'w:tblHeader')) found.push({ code: 'table-header', where: wordsOf(rows[0] ?? table) })
  if (rows.some((row) => !isOn(child(row, 'w:trPr'), 'w:cantSplit'))) found.push({ code: 'table-split', where: wordsOf(rows[0] ?? table) })
}

/** On how many of the file's headers the word of a sample, or another stamp, stands: first and later pages of each section. */
export function stampedHeaders(bytes: Uint8Array, stamp = STAMP): { stamped: number; headers: number } {
  const headers = [...openWord(bytes)].filter(([name]) => /header\d*\.xml$/.test(name))
  return { stamped: headers.filter(([, part]) => wordsOf(part).includes(stamp)).length, headers: headers.length }
}
