import type { Finding } from './finding.ts'
import { findingWords } from './finding-words.ts'

/** The findings as the command line prints them; money in đồng. */
export function checkAsJson(findings: readonly Finding[]) {
  return findings.map((finding) => {
    const { title, computed, suggestion } = findingWords(finding, 'vi')
    return { code: finding.code, anchor: finding.anchor, severity: finding.severity, message: [`${title}.`, computed, suggestion].filter((part) => part !== '').join(' '), values: finding.values }
  })
}
