/** Giấy tờ thành lập: the papers of a founding, to be filled in, printed and signed. */
import { z } from 'zod'
import { DayShape } from '#features/accounts/account.ts'
import { ofClub } from '#features/clubs/club.api.ts'
import { FOUNDING_PAPERS } from '#features/clubs/founding-facts.ts'
import { candidatesPaper } from '#features/clubs/paper-candidates.ts'
import { writeDocx } from '#server/documents/docx.ts'
import { read, type Route } from '#server/route.ts'
import { readCandidateFacts, readFoundingFacts } from './founding-papers.db.ts'
import { SENSITIVE_FIELDS } from './member.api.ts'

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

export const foundingPaperRoutes: readonly Route[] = [
  read({
    path: '/api/clubs/:clubId/papers/:paper',
    about: {
      vi: 'Giấy tờ thành lập câu lạc bộ (Word): đơn, danh sách, biên bản, tờ trình, dự thảo quyết định, quy chế, phiếu so sánh địa bàn. Danh sách có dân tộc, diện hộ nên lượt lấy được ghi.',
      en: 'The papers of founding a club as Word: application, founders, minutes, request, draft decision, regulation, comparison of places. Logged, since the list holds ethnicity and poverty class.',
    },
    who: { thing: 'sensitive', action: 'read' },
    input: z.object({ clubId: z.uuid(), paper: z.enum(['application.docx', 'founders.docx', 'minutes.docx', 'request.docx', 'decision.docx', 'regulation.docx', 'candidates.docx']), on: DayShape.optional() }),
    answer: 'file',
    place: ofClub,
    async work({ tx, input, today, sample, logRead }) {
      const on = input.on ?? today
      const kind = input.paper.replace('.docx', '')
      if (kind === 'candidates') return { file: await writeDocx(candidatesPaper(await readCandidateFacts(tx, input.clubId, on, sample))), name: 'phieu-so-sanh-dia-ban.docx', type: WORD }
      const paper = FOUNDING_PAPERS.find((each) => each.kind === kind)!
      const facts = await readFoundingFacts(tx, input.clubId, on, sample)
      if (kind === 'founders') logRead({ stream: `club:${input.clubId}`, subject: input.clubId, fields: SENSITIVE_FIELDS, people: facts.founders.length })
      return { file: await writeDocx(paper.write(facts)), name: `${paper.file}.docx`, type: WORD }
    },
  }),
]
