import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { isRefusal } from '#kernel/refusal.ts'
import { fold } from '#kernel/vietnamese.ts'
import { answerQuestions } from '#features/plans/ask-about.ts'
import { layOut } from '#features/plans/lay-out.ts'
import type { Plan } from '#features/plans/plan.ts'
import type { PlanDocument } from '#features/plans/plan-document.ts'
import { planPaper } from '#features/plans/plan-paper.ts'
import { understand } from '#features/plans/understand.ts'
import { writeDocx } from '#server/documents/docx.ts'
import { readLines } from '#server/documents/read-lines.ts'
import { checkDecree30 } from '../documents/decree-30-check.ts'

function documentOf(bytes: Uint8Array, name: string): PlanDocument {
  const lines = readLines(bytes, name)
  if (isRefusal(lines)) throw new Error(`${lines.refused} ${JSON.stringify(lines.because)}`)
  return layOut(lines)
}

async function thereAndBack(before: PlanDocument): Promise<{ after: PlanDocument; bytes: Uint8Array }> {
  const bytes = await writeDocx(planPaper(before, understand(before), { sample: false }))
  return { after: documentOf(bytes, 'ke-hoach.docx'), bytes }
}

/** Every field but the numbers of lines; the letterhead has the issuer's name in full and in capitals. */
function comparable(plan: Plan): unknown {
  const told = JSON.parse(JSON.stringify(plan, (key, value: unknown) => (key === 'line' ? undefined : value))) as Plan
  return { ...told, issuer: told.issuer === null ? null : fold(told.issuer).replace(/^ubnd\b/, 'uy ban nhan dan') }
}

/** What stands between letterhead and signature, and the annex. */
function body({ pieces }: PlanDocument): unknown[] {
  return pieces
    .filter(({ anchor, role }) => !['head', 'signing'].includes(anchor) && !['note', 'recipients'].includes(role))
    .map(({ role, anchor, label, text, rows }) => ({
      role,
      anchor,
      label,
      text,
      rows: rows?.map((row, at) => (at === 0 ? oncePrinted(row.map((cell) => cell.text)) : row.map((cell) => cell.text))),
    }))
}

/** A heading over three columns stands three times in a text and once in Word. */
function oncePrinted(row: readonly string[]): string[] {
  const once = row.map((text, at) => (text === row[at - 1] ? '' : text))
  while (once.at(-1) === '') once.pop()
  return once
}

const files = [
  'db/demo/ke-hoach-184-kh-ubnd-2018.txt',
  ...['lai_chau_2017_2020_plan', 'ninh_thuan_2025_plan', 'son_la_2016_2020_plan'].map((name) => `tests/plans/files/${name}.txt`),
]

describe.each(files)('%s written as Word and read again', (file) => {
  const before = documentOf(readFileSync(file), file)

  it('says the same in every field', async () => {
    const { after } = await thereAndBack(before)
    expect(comparable(understand(after))).toEqual(comparable(understand(before)))
  })

  it('has every piece of the body and the annex again, with its mark, slips included', async () => {
    const { after } = await thereAndBack(before)
    expect(body(after)).toEqual(body(before))
    expect(body((await thereAndBack(after)).after)).toEqual(body(after))
  })

  it('keeps to decree 30/2020', async () => {
    expect(checkDecree30((await thereAndBack(before)).bytes)).toEqual([])
  })
})

it('brings back what a person has answered: number, place, day, office', async () => {
  const file = files[0]!
  const answers = { number: '184/KH-UBND', place: 'Lào Cai', authority: 'TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH', signer: 'Nguyễn Hữu Thể' }
  const answered = answerQuestions(documentOf(readFileSync(file), file), answers)
  const { after, bytes } = await thereAndBack(answered)
  expect(understand(after)).toMatchObject({ ...answers, date: '2018-05-28' })
  expect(comparable(understand(after))).toEqual(comparable(understand(answered)))
  expect(checkDecree30(bytes)).toEqual([])
})
