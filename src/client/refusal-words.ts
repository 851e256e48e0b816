/** Puts a refusal into a sentence. Each feature writes the sentences of its own codes; `main` hands them all over at the start. */
import { isDay } from '#kernel/day.ts'
import type { Because, Problem } from './api.ts'
import { en } from './en.ts'
import { showDay, showMoment, showNumber } from './format.ts'
import type { Language } from './language.ts'
import { vi } from './vi.ts'

/** "Khóa đến {until}.", or a function where a sentence needs more than filling in. */
export type Sentence = string | ((because: Because) => string)
export type RefusalWords = Readonly<Record<string, Sentence>>

const sentences: Record<Language, Record<string, Sentence>> = { vi: { ...vi.refusals }, en: { ...en.refusals } }

export function teachRefusals(words: Readonly<Record<Language, RefusalWords>>): void {
  Object.assign(sentences.vi, words.vi)
  Object.assign(sentences.en, words.en)
}

export function sentenceOf(problem: Pick<Problem, 'refused' | 'because'>, language: Language): string {
  const sentence = sentences[language][problem.refused]
  if (sentence === undefined) return sentenceOf({ refused: 'client/unknown', because: {} }, language)
  return typeof sentence === 'function' ? sentence(problem.because) : fill(sentence, problem.because)
}

const PLACEHOLDER = /\{(\w+)\}/g

/** Fills in the values, days and moments and numbers written as on every screen. */
export const fill = (sentence: string, values: Because): string => sentence.replace(PLACEHOLDER, (_, name: string) => show(values[name]))

const MOMENT = /^\d{4}-\d{2}-\d{2}T/

function show(value: string | number | undefined): string {
  if (value === undefined) return ''
  if (typeof value === 'number') return showNumber(value)
  if (isDay(value)) return showDay(value)
  return MOMENT.test(value) ? showMoment(value) : value
}
