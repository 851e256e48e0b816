/** A plan as files: Word in the official layout, the estimate as a sheet, one agency's duties. */
import { z } from 'zod'
import type { OfficialDocument } from '#kernel/official-document.ts'
import type { Sheet } from '#kernel/sheet.ts'
import { accept } from '#server/accept.ts'
import { writeDocx } from '#server/documents/docx.ts'
import { writeXlsx } from '#server/documents/xlsx.ts'
import { read, type ReadWork, type Route } from '#server/route.ts'
import { dutyExtract } from './duty-extract.ts'
import { estimateSheet } from './estimate-sheet.ts'
import { knownAreas, placeOfPlan, planOrRefuse, READ, textOn } from './plan.api.ts'
import { planPaper } from './plan-paper.ts'
import { OnDay } from './plan-shapes.ts'
import { understand } from './understand.ts'

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
const Asked = z.object({ planId: z.uuid(), on: OnDay.optional() })

async function readText({ tx, input, today }: ReadWork<z.output<typeof Asked>>) {
  const head = await planOrRefuse(tx, input.planId)
  const document = await textOn(tx, head, input.on ?? today)
  const plan = understand(document, await knownAreas(tx, head.day ?? today))
  return { document, plan, name: `${head.number ?? 'du-thao'}`.replace(/[^\p{L}\p{N}.-]+/gu, '-') }
}

export const planPaperRoutes: readonly Route[] = [
  read({
    path: '/api/plans/:planId/paper.docx',
    about: { vi: 'Kế hoạch dạng Word theo thể thức Nghị định 30/2020, kèm biểu dự toán.', en: 'The plan as Word in the layout of Decree 30/2020, with its annex.' },
    who: READ,
    input: Asked,
    answer: 'file',
    place: placeOfPlan,
    async work(given) {
      const { document, plan, name } = await readText(given)
      return { file: await writeDocx(planPaper(document, plan, { sample: given.sample })), name: `ke-hoach-${name}.docx`, type: DOCX }
    },
  }),
  read({
    path: '/api/plans/:planId/estimate.xlsx',
    about: { vi: 'Biểu dự toán dạng Excel, tổng là công thức.', en: 'The estimate as a sheet with live sums.' },
    who: READ,
    input: Asked,
    answer: 'file',
    place: placeOfPlan,
    async work(given) {
      const { plan, name } = await readText(given)
      const sheet = accept(estimateSheet(plan, { sample: given.sample })) as Sheet
      return { file: await writeXlsx(sheet), name: `du-toan-${name}.xlsx`, type: XLSX }
    },
  }),
  read({
    path: '/api/plans/:planId/duties.docx',
    about: { vi: 'Bản trích nhiệm vụ của một cơ quan dạng Word.', en: 'One agency’s extract of duties as Word.' },
    who: READ,
    input: Asked.extend({ agency: z.string().min(2).max(300) }),
    answer: 'file',
    place: placeOfPlan,
    async work(given) {
      const { plan, name } = await readText(given)
      const paper = accept(dutyExtract(plan, given.input.agency, { sample: given.sample })) as OfficialDocument
      return { file: await writeDocx(paper), name: `trich-nhiem-vu-${name}.docx`, type: DOCX }
    },
  }),
]
