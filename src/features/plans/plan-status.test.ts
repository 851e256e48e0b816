import { describe, expect, it } from 'vitest'
import { checkText, edited, LAO_CAI_2018, readPlanText } from '../../../tests/plans/checked-text.ts'
import { answerQuestions } from './ask-about.ts'
import { checkPlan } from './check-plan.ts'
import { findingKey } from './finding.ts'
import { allow, maySign, requireDraft, requireSigned, statusOf } from './plan-status.ts'
import { understand } from './understand.ts'

const [draft, signed] = [{ signedAt: null }, { signedAt: '2018-05-28T02:00:00Z' }]
const HEADING = { number: '184/KH-UBND', date: '2018-05-28', place: 'Lào Cai', authority: 'TM. ỦY BAN NHÂN DÂN', signer: 'Người Ký Mẫu' }

describe('a plan’s status', () => {
  it('is folded from what happened', () => {
    expect(statusOf([{ did: 'drafted' }, { did: 'edited' }])).toBe('draft')
    expect(statusOf([{ did: 'drafted' }, { did: 'signed' }])).toBe('signed')
    expect(statusOf([{ did: 'drafted' }, { did: 'signed' }, { did: 'amended' }])).toBe('signed')
  })

  it('says what may happen next', () => {
    expect(requireDraft(draft)).toBe(draft)
    expect(requireDraft(signed)).toEqual({ refused: 'plans/locked', because: {} })
    expect(allow(signed, 'sign')).toEqual({ refused: 'plans/locked', because: {} })
    expect(requireSigned(signed)).toBe(signed)
    expect(requireSigned(draft)).toEqual({ refused: 'plans/still-a-draft', because: {} })
    expect([allow(draft, 'draft-next-year'), allow(signed, 'draft-next-year')]).toEqual([draft, signed])
  })
})

describe('signing', () => {
  const given = (answers: Record<string, string>, text = LAO_CAI_2018) => {
    const document = answerQuestions(readPlanText(text).document, answers)
    const plan = understand(document)
    return { plan, findings: checkPlan(plan, document) }
  }
  const RIGHT = edited(LAO_CAI_2018, ['Văn Bản', 'Văn Bàn'], ['h) Thời', 'b) Thời'], ['với: điều', 'với điều'], ['diện Người cao', 'diện Hội Người cao'])

  it('wants number, day, place, authority and signer', () => {
    for (const field of ['place', 'authority'] as const) {
      const { plan, findings } = given({ ...HEADING, [field]: '' }, RIGHT)
      expect(maySign(plan, findings, [])).toEqual({ refused: 'plans/heading-missing', because: { field } })
    }
    const { plan, findings } = given(HEADING, RIGHT)
    for (const field of ['number', 'date', 'signer'] as const) expect(maySign({ ...plan, [field]: null }, findings, [])).toEqual({ refused: 'plans/heading-missing', because: { field } })
    expect(maySign(plan, findings, [])).toBeNull()
  })

  it('wants each error set right, or accepted; points to clarify do not hold it up', () => {
    const { plan, findings } = given(HEADING)
    const errors = findings.filter(({ severity }) => severity === 'error')
    expect(maySign(plan, findings, [])).toEqual({ refused: 'plans/open-errors', because: { count: 4, anchor: 'III.2' } })
    expect(maySign(plan, findings, errors.slice(1).map(findingKey))).toMatchObject({ because: { count: 1 } })
    expect(maySign(plan, findings, errors.map(findingKey))).toBeNull()
    expect(findings.some(({ severity }) => severity === 'contradiction')).toBe(true)
  })

  it('does not take a reason given for one wrong sum for another', () => {
    const wrong = (sum: string) => checkText(edited(RIGHT, ['\t529,3\n\t129,3', `\t529,3\n\t${sum}`])).filter(({ severity }) => severity === 'error')
    const { plan } = given(HEADING, RIGHT)
    const accepted = wrong('139,3').map(findingKey)
    expect(maySign(plan, wrong('139,3'), accepted)).toBeNull()
    expect(maySign(plan, wrong('149,3'), accepted)).toMatchObject({ refused: 'plans/open-errors' })
  })
})
