/** How a cell shows its number: as a day, a month, a year, a time of day, with leading zeros, as a share. */
export type NumberFormat = {
  readonly days: 'day' | 'month' | 'year' | 'time' | null
  /** "0000 000 000" */
  readonly zeros: string | null
  readonly percent: boolean
}

const GENERAL: NumberFormat = { days: null, zeros: null, percent: false }
const showing = (days: NumberFormat['days']): NumberFormat => ({ ...GENERAL, days })

/** The formats that a file names by number alone (ECMA-376 part 1, 18.8.30; 27 to 36 are the days of East Asian Excel). */
const BUILT_IN = new Map<number, NumberFormat>([
  ...[9, 10].map((id) => [id, { ...GENERAL, percent: true }] as const),
  ...[14, 15, 16, 22, 27, 28, 29, 30, 31, 34, 35, 36].map((id) => [id, showing('day')] as const),
  [17, showing('month')],
  ...[18, 19, 20, 21, 32, 33, 45, 46, 47].map((id) => [id, showing('time')] as const),
])
/** Excel's own limit; anything longer is no format. */
const LONGEST = 255

export function numberFormat(id: number, code: string | undefined): NumberFormat {
  if (code === undefined) return BUILT_IN.get(id) ?? GENERAL
  if (code.length > LONGEST || /^general$/i.test(code)) return GENERAL
  const [first = ''] = bare(code).split(';')
  return { days: daysIn(first), zeros: /^0[0 -]*0$/.test(first) ? first : null, percent: first.includes('%') }
}

/** Without what is not a code: words in quotes, colours and languages in brackets, letters that are escaped, spaces as wide as a letter. */
const bare = (code: string): string =>
  code
    .replace(/"[^"]*"/g, '')
    .replace(/\[[^\]]*\]/g, '')
    .replace(/[_*]./g, '')
    .replace(/\\(.)/g, (_, letter: string) => (/[ -]/.test(letter) ? letter : ''))
    .trim()

function daysIn(code: string): NumberFormat['days'] {
  if (code.includes('#')) return null
  if (/d/i.test(code)) return 'day'
  if (/y/i.test(code)) return /m/i.test(code) ? 'month' : 'year'
  if (/[hs]/i.test(code)) return 'time'
  return /m/i.test(code) ? 'month' : null
}

/** As a person reads it, with a decimal point and without the noise of the last digits, which Excel does not show either. */
export function shownNumber(value: number, { zeros, percent }: NumberFormat): string {
  if (zeros && Number.isSafeInteger(value) && value >= 0) return filled(zeros, value)
  return percent ? `${rounded(value * 100)}%` : String(rounded(value))
}

const rounded = (value: number): number => Number(value.toPrecision(15))

/** 912345678 in "0000 000 000" is 0912 345 678. */
function filled(zeros: string, value: number): string {
  const digits = String(value).padStart(zeros.replace(/[ -]/g, '').length, '0').split('')
  const places = zeros.split('').reverse()
  const end = places.map((place) => (place === '0' ? digits.pop() : place)).reverse()
  return digits.join('') + end.join('')
}

/** 0.354166 is 08:30. */
export function shownTime(serial: number): string {
  const minutes = Math.round((serial - Math.floor(serial)) * 1440) % 1440
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`
}
