import { expect, test } from 'vitest'
import { day } from '#kernel/day.ts'
import { plansOfYear } from './plan-of-year.ts'

const plan = (number: string, issued: string | null, from = 2018, to = from, more: object = {}) => ({ number, kind: 'plan' as const, version: 1, signedAt: '2018-05-28T02:00:00Z', years: { from, to }, day: issued && day(issued), ...more })
const numbers = (heads: readonly ReturnType<typeof plan>[], on: string) => plansOfYear(heads, day(on)).map(({ number }) => number)

test.each([
  ['the plan of the year', [plan('1', '2017-02-01', 2017), plan('2', '2018-05-28')], '2018-09-30', ['2']],
  ['a plan of several years too', [plan('1', '2017-01-20', 2017, 2020), plan('2', '2018-05-28')], '2018-09-30', ['2', '1']],
  ['what was issued later in the year only behind', [plan('1', '2018-11-01'), plan('2', '2018-05-28')], '2018-09-30', ['2', '1']],
  ['of one day the one stored first', [plan('1', '2018-05-28'), plan('2', '2018-05-28')], '2018-09-30', ['1', '2']],
  ['no drafts, no projects, nothing without a text', [plan('1', null, 2018, 2018, { signedAt: null }), plan('2', '2018-01-01', 2018, 2018, { kind: 'project' }), plan('3', '2018-01-01', 2018, 2018, { version: 0 })], '2018-09-30', []],
])('%s', (_, heads, on, wanted) => expect(numbers(heads, on)).toEqual(wanted))
