/** Nội dung cần làm rõ as other programs read them: the code and figures for machines, a Vietnamese sentence for people. */
import type { Finding } from './finding.ts'
import { findingWords } from './finding-words.ts'

export function checkAsJson(findings: readonly Finding[]) {
  return findings.map((finding) => {
    const { title, computed, suggestion } = findingWords(finding, 'vi')
    const message = [`${title}.`, computed, suggestion].filter((part) => part !== '').join(' ')
    return { code: finding.code, anchor: finding.anchor, severity: finding.severity, message, values: { ...finding.values } }
  })
}
