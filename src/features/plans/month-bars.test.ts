import { expect, test } from 'vitest'
import { day } from '#kernel/day.ts'
import { barOf, chartOf, stepOn, workByBody, yearsOver } from './month-bars.ts'
import type { Activity } from './plan.ts'

const activity = (anchor: string, from: string | null, to: string | null, more: Partial<Activity> = {}): Activity => ({
  anchor, title: anchor, content: [], from: from ? day(from) : null, to: to ? day(to) : null, period: '', lead: null, coordinating: [], line: 1, ...more,
})

test('months of one year, and where a period stands among them', () => {
  const training = activity('IV.1', '2018-07-01', '2018-10-31')
  const chart = chartOf([training, activity('IV.5', '2018-12-01', '2018-12-31')])!
  expect(chart.unit).toBe('month')
  expect(chart.steps.map(({ part }) => part)).toEqual([7, 8, 9, 10, 11, 12])
  expect(barOf(training, chart)).toEqual({ first: 0, last: 3 })
  expect(stepOn(chart, '2018-09-30')).toBe(2)
  expect(stepOn(chart, '2018-06-30')).toBe(-1)
})

test('a chart over the turn of the year names both years', () => {
  const chart = chartOf([activity('IV.1', '2018-11-01', '2019-02-28')])!
  expect(yearsOver(chart)).toEqual([{ year: 2018, columns: 2 }, { year: 2019, columns: 2 }])
  expect(chart.steps.at(-1)).toEqual({ year: 2019, part: 2, from: '2019-02-01', to: '2019-02-28' })
})

test('a plan of four years is drawn in quarters, one of fifteen in years', () => {
  const four = chartOf([activity('IV.1', '2017-01-01', '2020-12-31')])!
  expect([four.unit, four.steps.length, four.steps[5]]).toEqual(['quarter', 16, { year: 2018, part: 2, from: '2018-04-01', to: '2018-06-30' }])
  const fifteen = chartOf([activity('IV.1', '2021-01-01', '2035-12-31')])!
  expect([fifteen.unit, fifteen.steps.length]).toEqual(['year', 15])
})

test('an activity without days has no bar, and without any there is no chart', () => {
  const always = activity('IV.2', null, null)
  expect(chartOf([always])).toBeNull()
  expect(barOf(always, chartOf([activity('IV.1', '2018-01-01', '2018-03-31')])!)).toBeNull()
})

test('each body has what it leads and what it takes part in, leaders first', () => {
  const one = activity('IV.1', null, null, { lead: 'Hội', coordinating: ['Sở Y tế'] })
  const two = activity('IV.2', null, null, { lead: 'Sở Y tế', coordinating: ['Hội', 'UBND các huyện'] })
  expect(workByBody([one, two]).map(({ body, work }) => [body, work.map((each) => `${each.activity.anchor}${each.leads ? '*' : ''}`)])).toEqual([
    ['Hội', ['IV.1*', 'IV.2']], ['Sở Y tế', ['IV.1', 'IV.2*']], ['UBND các huyện', ['IV.2']],
  ])
})
