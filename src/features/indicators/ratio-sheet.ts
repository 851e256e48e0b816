/** Bộ chỉ số quỹ as a sheet: each with its definition, numerator, denominator, what it is not, and the value or why there is none. Vietnamese, with the English name beside. */
import { formatDay, isDay } from '#kernel/day.ts'
import type { Sheet, SheetColumn } from '#kernel/sheet.ts'
import { KINDS } from './ratio-pack.ts'
import type { RatiosView } from './ratio-view.ts'
import { ratiosEn } from './ratio-words.en.ts'
import { ratiosVi } from './ratio-words.vi.ts'

export function ratioSheet({ on, ratios }: RatiosView, given: { readonly area: string | null; readonly sample: boolean }): Sheet {
  const { heads, sheet, times, units, whys, origins } = ratiosVi
  const column = (title: string, width: number, align: SheetColumn['align'] = 'start'): SheetColumn => ({ title, width, align })
  return {
    name: sheet.name, title: `${sheet.title}${given.area ? `, ${given.area.toLocaleUpperCase('vi')}` : ''}`, reference: sheet.reference(isDay(on) ? formatDay(on) : on), unit: null,
    columns: [
      column('TT', 5, 'center'), column(heads.name, 26), column(heads.english, 26), column(heads.value, 13, 'end'), column(heads.unit, 8), column(heads.why, 22), column(heads.time, 14), column(heads.meaning, 36), column(heads.part, 24), column(heads.partValue, 14, 'end'), column(heads.whole, 24), column(heads.wholeValue, 14, 'end'), column(heads.not, 30), column(heads.origin, 13),
    ],
    rows: ratios.map(({ name, value, why, part, whole }, at) => {
      const [words, kind] = [ratiosVi.ratios[name], KINDS[name]]
      return { cells: [at + 1, words.name, ratiosEn.ratios[name].name, value, units[kind.unit]!, why ? whys[why] : '', times[kind.time]!, words.meaning, words.part, part, words.whole, whole, words.not, origins[kind.origin]!], strong: false }
    }),
    remarks: [sheet.remark], sample: given.sample,
  }
}
