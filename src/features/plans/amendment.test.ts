import { describe, expect, it } from 'vitest'
import { day } from '#kernel/day.ts'
import { isRefusal } from '#kernel/refusal.ts'
import { edited, LAO_CAI_2018, readPlanText } from '../../../tests/plans/checked-text.ts'
import { type Amendment, amend, inForceOn } from './amendment.ts'
import { answerQuestions } from './ask-about.ts'
import { textOfPiece } from './document-difference.ts'
import type { PlanDocument } from './plan-document.ts'

const signed = readPlanText(LAO_CAI_2018).document
const textWith = (...edits: readonly (readonly [string, string])[]) => readPlanText(edited(LAO_CAI_2018, ...edits)).document
const CORRECTION = { id: 'a', kind: 'correcting', number: '201/UBND-VX', day: day('2018-06-10'), title: 'Đính chính' } as const
const CHANGE = { id: 'b', kind: 'amending', number: '230/KH-UBND', day: day('2018-08-01'), title: 'Sửa đổi, bổ sung' } as const
const planDay = day('2018-05-28')
const made = (before: PlanDocument, after: PlanDocument, heading: Omit<Amendment, 'changes'>, others: readonly Amendment[] = []) => amend(before, after, heading, { planDay, others }) as Amendment
const wordsOf = ({ pieces }: PlanDocument) => pieces.map(textOfPiece)

const righted = textWith(['Văn Bản', 'Văn Bàn'], ['h) Thời', 'b) Thời'])
const correction = made(signed, righted, CORRECTION)
const enlarged = textWith(['Văn Bản', 'Văn Bàn'], ['h) Thời', 'b) Thời'], ['giám sát 11', 'giám sát 16'], ['- Tuyên truyền về Câu lạc bộ liên thế hệ tự giúp nhau, về', '- Trích Quỹ Chăm sóc cho câu lạc bộ.\n- Tuyên truyền về Câu lạc bộ liên thế hệ tự giúp nhau, về'])
const change = made(righted, enlarged, CHANGE, [correction])

describe('a text in force', () => {
  it('is the signed one until the day of a later document', () => {
    expect(inForceOn(signed, [correction, change], day('2018-06-09'))).toEqual(signed)
    expect(wordsOf(inForceOn(signed, [correction, change], day('2018-06-10')))).toEqual(wordsOf(righted))
    expect(wordsOf(inForceOn(signed, [correction, change], day('2018-07-31')))).toEqual(wordsOf(righted))
    expect(wordsOf(inForceOn(signed, [correction, change], day('2018-08-01')))).toEqual(wordsOf(enlarged))
  })

  it('does not hang on the order in which the documents are handed over', () => {
    expect(inForceOn(signed, [change, correction], day('2019-01-01'))).toEqual(inForceOn(signed, [correction, change], day('2019-01-01')))
  })

  it('names the clauses that changed', () => {
    expect(correction.changes.map(({ anchor }) => anchor)).toEqual(['III.2', 'IV.2.b'])
    expect(change.changes.map(({ anchor, removed, added }) => [anchor, removed.length, added.length])).toEqual([['IV.4.a', 1, 1], ['VI.9', 0, 1]])
  })

  it('keeps number, day and signature, also where the reader was not shown them', () => {
    const whole = answerQuestions(signed, { number: '184/KH-UBND', date: '2018-05-28', place: 'Lào Cai', authority: 'TM. ỦY BAN NHÂN DÂN' })
    const shown: PlanDocument = { pieces: answerQuestions(righted, { number: '999/KH-UBND' }).pieces.filter(({ role }) => role !== 'signer') }
    const text = inForceOn(whole, [made(whole, shown, CORRECTION)], day('2018-07-01'))
    const kept = ({ pieces }: PlanDocument) => pieces.filter(({ role }) => ['number', 'place-date', 'authority', 'signer'].includes(role))
    expect(kept(text)).toEqual(kept(whole))
    expect(wordsOf(text).some((words) => words.includes('Văn Bàn (01'))).toBe(true)
  })
})

describe('an amending document is refused', () => {
  const refusal = (...given: Parameters<typeof amend>) => {
    const answer = amend(...given)
    return isRefusal(answer) ? [answer.refused, answer.because] : 'accepted'
  }
  it('before the plan it amends', () => {
    expect(refusal(signed, righted, { ...CORRECTION, day: day('2018-05-27') }, { planDay, others: [] })).toEqual(['plans/amendment-too-early', { day: '2018-05-27', planDay }])
    expect(refusal(signed, righted, { ...CORRECTION, day: planDay }, { planDay, others: [] })).toBe('accepted')
  })

  it('before one that is already recorded, or twice', () => {
    expect(refusal(signed, enlarged, { ...CHANGE, day: day('2018-06-01') }, { planDay, others: [correction] })).toEqual(['plans/later-amendment', { number: '201/UBND-VX', day: '2018-06-10' }])
    expect(refusal(signed, enlarged, CORRECTION, { planDay, others: [correction] })).toEqual(['plans/already-there', { number: '201/UBND-VX', day: '2018-06-10' }])
  })

  it('when it changes nothing', () => {
    expect(refusal(signed, textWith(['I. MỤC', '\nI. MỤC']), CORRECTION, { planDay, others: [] })).toEqual(['plans/nothing-changed', {}])
  })
})
