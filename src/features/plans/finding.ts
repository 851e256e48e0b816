/**
 * Nội dung cần làm rõ: one thing that the check of a plan found, with the figures that explain it.
 * `error` is a slip or a wrong sum; `contradiction` two places that do not fit; `clarify` something left open; `agrees` a sum that was checked.
 */
import type { FindingValues } from './finding-values.ts'
import type { PlanDocument } from './plan-document.ts'

export type Severity = 'error' | 'contradiction' | 'clarify' | 'agrees'

/** Words of the text, and what they might be instead; it is a person who puts it in. */
export type Suggestion = { readonly anchor: string; readonly line: number; readonly from: string; readonly to: string }

export type FindingCode = keyof FindingValues
export type FindingOf<Code extends FindingCode> = {
  readonly code: Code
  readonly anchor: string
  /** 0 where no line has it. */
  readonly line: number
  readonly severity: Severity
  readonly values: Readonly<FindingValues[Code]>
  readonly suggestion: Suggestion | null
}
export type Finding = { [Code in FindingCode]: FindingOf<Code> }[FindingCode]

/** Where in the text it stands. */
export type Place = { readonly anchor: string; readonly line: number }

/** Makes one finding; `from` and `to` are the words to be replaced at the same place. */
export function found<Code extends FindingCode>(
  severity: Severity, code: Code, { anchor, line }: Place, values: FindingValues[Code], replace?: { readonly from: string; readonly to: string },
): Finding {
  // a finding of one code is one of the union, which the compiler cannot follow through the generic code
  return { code, anchor, line, severity, values, suggestion: replace ? { anchor, line, ...replace } : null } as unknown as Finding
}

/** Open points first, agreement last; within each by line, what stands on no line at the end. */
const RANK: Readonly<Record<Severity, number>> = { error: 0, contradiction: 1, clarify: 2, agrees: 3 }
export function inOrder(findings: readonly Finding[]): Finding[] {
  const at = ({ line }: Finding): number => (line === 0 ? Number.POSITIVE_INFINITY : line)
  return findings.toSorted((one, other) => RANK[one.severity] - RANK[other.severity] || compare(at(one), at(other)))
}
const compare = (one: number, other: number): number => (one === other ? 0 : one < other ? -1 : 1)

/**
 * What a reason for accepting is kept under: the code, the place and the figures. When a figure changes the point is open again;
 * when only lines are added above it, it is not.
 */
export const findingKey = ({ code, anchor, values }: Finding): string => `${code}@${anchor}#${digest(Object.values(values).join('\u001f'))}`

/** FNV-1a over 32 bits: short, and the same everywhere. It tells apart, it protects nothing. */
function digest(text: string): string {
  let hash = 0x811c9dc5
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  return (hash >>> 0).toString(16).padStart(8, '0')
}

/** The text with the suggested words in it; unchanged where the words are no longer there. */
export function takeSuggestion(document: PlanDocument, { anchor, line, from, to }: Suggestion): PlanDocument {
  const at = document.pieces.findIndex((piece) => piece.anchor === anchor && piece.line === line && (piece.label === from || piece.text.includes(from)))
  const piece = document.pieces[at]
  if (!piece) return document
  const mended = piece.label === from ? { ...piece, label: to } : { ...piece, text: piece.text.replace(from, () => to) }
  return { pieces: document.pieces.with(at, mended) }
}
