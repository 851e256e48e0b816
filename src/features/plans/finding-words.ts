/** Lời của nội dung cần làm rõ: one finding in words, in the language asked for. */
import type { Finding, FindingCode, FindingOf, Severity } from './finding.ts'
import { en, severitiesEn } from './finding-words.en.ts'
import { severitiesVi, vi } from './finding-words.vi.ts'

export type FindingWords = {
  readonly title: string
  /** How it was worked out, with the figures. */
  readonly computed: string
  /** What a person might do; empty where all is well. */
  readonly suggestion: string
}
/** Every code has its words: a language that leaves one out does not compile. */
export type FindingBook = { readonly [Code in FindingCode]: (values: FindingOf<Code>['values']) => FindingWords }

export function findingWords({ code, values }: Pick<Finding, 'code' | 'values'>, language: 'vi' | 'en'): FindingWords {
  const write = (language === 'vi' ? vi : en)[code] as (given: typeof values) => FindingWords
  return write(values)
}

export const severityWords = (severity: Severity, language: 'vi' | 'en'): string => (language === 'vi' ? severitiesVi : severitiesEn)[severity]
