/** Quyền riêng tư: consent for each purpose, what somebody asks about their own data, a copy of it, and the end of it. */
import { sql } from 'kysely'
import { z } from 'zod'
import { DayShape } from '#features/accounts/account.ts'
import { ConsentShape } from '#features/people/consent.ts'
import { closePrivacyRequest, insertConsent, insertPrivacyRequest, readConsents, readPrivacyRequests } from '#features/people/consent.db.ts'
import { ANONYMOUS } from '#features/people/anonymous.ts'
import { anonymisePerson, findPerson } from '#features/people/person.db.ts'
import { REQUESTS } from '#features/people/privacy-request.ts'
import { refuse } from '#kernel/refusal.ts'
import { accept } from '#server/accept.ts'
import { writeDocx } from '#server/documents/docx.ts'
import type { Tx } from '#server/database.ts'
import { read, type Route, write } from '#server/route.ts'
import { membersPart } from './members-part.db.ts'
import { personDataPaper } from './person-data-paper.ts'
import { readPersonFile } from './person-file.db.ts'
import { findSubject, type PersonPart } from './person-part.db.ts'
import { both } from './typed-name.db.ts'
import { PrivacyView } from './privacy-view.ts'
import { ofPerson } from './member.api.ts'
import { streamsOfPerson } from './membership.api.ts'
import { readSpells } from './membership.db.ts'

const RECORD = { thing: 'members', action: 'record' } as const
/** Who read what is sensitive: of the person alone, and in lists of the clubs they belonged to. Latest first. */
async function readReads(tx: Tx, personId: string) {
  const clubs = [...new Set((await readSpells(tx, personId)).map(({ clubId }) => clubId))]
  const records = (await tx.selectFrom('person').select('id').where('root_id', '=', personId).execute()).map(({ id }) => id)
  const { rows } = await sql<{ at: string; name: string | null; role: string | null; fields: string[]; subject: string }>`select e.at, a.name, e.role, e.after -> 'fields' as fields, e.subject
    from audit_entry e left join account a on a.id = e.account_id where e.stream like 'reads:%' and e.subject = any(${[...records, ...clubs]}) order by e.at desc limit 200`.execute(tx)
  return rows.map((row) => ({ at: row.at, by: row.name, role: row.role, fields: row.fields, ofClub: !records.includes(row.subject) }))
}

/** The streams that change when a person is forgotten: their own, and each club where their name may have been typed. */
async function streamsOfForgetting(input: { personId: string }, tx: Tx): Promise<readonly [string, ...string[]]> {
  const [first, ...others] = await streamsOfPerson(input, tx)
  return [first, ...others, ...((await findSubject(tx, input.personId))?.clubs ?? []).map((id) => `club:${id}`)]
}

/** `later`: what the rooms after this one keep of people, each with its own part of the copy and of forgetting; given by `main`. */
export const privacyRoutes = (later: readonly PersonPart[]): readonly Route[] => [
  read({
    path: '/api/people/:personId/privacy',
    about: { vi: 'Hồ sơ quyền riêng tư của một người: đồng ý theo từng mục đích, yêu cầu đã nhận, ai đã xem dữ liệu nhạy cảm.', en: 'A person’s privacy file: consents, requests, who read what is sensitive.' },
    who: RECORD,
    input: z.object({ personId: z.uuid() }),
    answer: PrivacyView,
    place: ofPerson,
    async work({ tx, input }) {
      const person = (await findPerson(tx, input.personId)) ?? accept(refuse('people/no-such-person'))
      return { consents: await readConsents(tx, person.id), requests: await readPrivacyRequests(tx, person.id), reads: await readReads(tx, person.id) }
    },
  }),
  write({
    path: '/api/people/consents',
    deed: { vi: 'Ghi sự đồng ý về dữ liệu cá nhân', en: 'Recorded a consent' },
    about: { vi: 'Ghi một người đồng ý, không đồng ý hoặc rút lại đồng ý cho một mục đích.', en: 'Record that somebody agrees, refuses or takes back consent for one purpose.' },
    who: RECORD,
    stream: streamsOfPerson,
    input: z.object({ id: z.uuid(), personId: z.uuid(), consent: ConsentShape }),
    answer: z.object({}),
    place: ofPerson,
    async work({ tx, input, now, today, actor, record }) {
      const person = (await findPerson(tx, input.personId)) ?? accept(refuse('people/no-such-person'))
      if (input.consent.day > today) accept(refuse('people/consent-in-future', { day: input.consent.day }))
      await insertConsent(tx, input.id, person.id, input.consent, { accountId: actor!.accountId, at: now, writeId: input.id })
      record({ subject: person.id, after: { purpose: input.consent.purpose, given: input.consent.given, day: input.consent.day, form: input.consent.form } })
      return {}
    },
  }),
  write({
    path: '/api/people/privacy-requests',
    deed: { vi: 'Ghi yêu cầu về dữ liệu cá nhân', en: 'Recorded a privacy request' },
    about: { vi: 'Ghi một yêu cầu của chủ thể dữ liệu; hạn trả lời và hạn xong được tính ngay.', en: 'Record what somebody asks about their own data; the days to answer and to finish are worked out.' },
    who: RECORD,
    stream: streamsOfPerson,
    input: z.object({ id: z.uuid(), personId: z.uuid(), kind: z.enum(REQUESTS), receivedOn: DayShape, channel: z.string().trim().min(2).max(100) }),
    answer: z.object({ requestId: z.string() }),
    place: ofPerson,
    async work({ tx, input, now, actor, record }) {
      const { id, kind, receivedOn, channel } = input
      const person = (await findPerson(tx, input.personId)) ?? accept(refuse('people/no-such-person'))
      await insertPrivacyRequest(tx, id, person.id, { kind, receivedOn, channel }, { accountId: actor!.accountId, at: now, writeId: id })
      record({ subject: person.id, after: { request: id, kind, receivedOn } })
      return { requestId: id }
    },
  }),
  write({
    path: '/api/people/privacy-requests/close',
    deed: { vi: 'Kết thúc yêu cầu về dữ liệu cá nhân', en: 'Closed a privacy request' },
    about: { vi: 'Ghi yêu cầu đã làm xong, hoặc từ chối và vì sao.', en: 'Record that a request was done, or refused and why.' },
    who: RECORD,
    stream: streamsOfPerson,
    input: z.object({ id: z.uuid(), personId: z.uuid(), requestId: z.uuid(), doneOn: DayShape, outcome: z.enum(['done', 'refused']), reason: z.string().trim().max(500).nullable() }),
    answer: z.object({}),
    place: ofPerson,
    async work({ tx, input, record }) {
      const person = (await findPerson(tx, input.personId)) ?? accept(refuse('people/no-such-person'))
      const request = (await readPrivacyRequests(tx, person.id)).find(({ id }) => id === input.requestId) ?? accept(refuse('people/no-such-request'))
      if (request.doneOn) accept(refuse('people/request-closed', { day: request.doneOn }))
      if (input.doneOn < request.receivedOn) accept(refuse('people/request-closed-early', { received: request.receivedOn }))
      if (input.outcome === 'refused' && !input.reason) accept(refuse('people/reason-missing'))
      await closePrivacyRequest(tx, request.id, input)
      record({ subject: person.id, before: { request: request.id, doneOn: null }, after: { doneOn: input.doneOn, outcome: input.outcome } })
      return {}
    },
  }),
  read({
    path: '/api/people/:personId/data.docx',
    about: { vi: 'Bản sao mọi dữ liệu của một người, để giao cho chính người đó; lượt lấy được ghi nhật ký.', en: 'A copy of everything kept about a person, to be handed to them; logged.' },
    who: { thing: 'sensitive', action: 'record' },
    input: z.object({ personId: z.uuid() }),
    answer: 'file',
    place: ofPerson,
    async work({ tx, input, today, sample, logRead }) {
      const file = (await readPersonFile(tx, input.personId, [membersPart, ...later], today)) ?? accept(refuse('people/no-such-person'))
      logRead({ stream: 'people', subject: file.person.id, fields: ['everything'] })
      return { file: await writeDocx(personDataPaper(file, { today, sample })), name: `du-lieu-ca-nhan-${today}.docx`, type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document' }
    },
  }),
  write({
    path: '/api/people/anonymise',
    deed: { vi: 'Khử nhận dạng một người', en: 'Anonymised a person' },
    about: {
      vi: 'Xóa những gì cho biết người đó là ai, cả trong các bản cũ và ở nơi tên được gõ thành chữ; số liệu và tiền giữ nguyên. Còn nợ, còn đứng tên cho khoản vay hoặc còn vốn góp thì chưa làm được. Không hoàn tác được.',
      en: 'Destroy what tells who somebody was, in old versions and where the name was typed as text too; figures and money stay. Not while they owe, answer for a loan or have capital in the fund. It cannot be undone.',
    },
    who: RECORD,
    stream: streamsOfForgetting,
    input: z.object({ id: z.uuid(), personId: z.uuid(), reason: z.string().trim().min(3).max(300) }),
    answer: z.object({ replaced: z.number(), unclear: z.number() }),
    place: ofPerson,
    async work({ tx, input, now, today, actor, record }) {
      const subject = (await findSubject(tx, input.personId)) ?? accept(refuse('people/no-such-person'))
      const { person } = subject
      if (person.anonymisedAt) accept(refuse('people/anonymised'))
      const spell = (await readSpells(tx, person.id)).find(({ leftOn }) => leftOn === null || leftOn >= today)
      if (spell) accept(refuse('people/still-a-member', { club: spell.club }))
      const parts = [membersPart, ...later]
      for (const part of parts) {
        const open = await part.mayGo(tx, subject, today)
        if (open) accept(open)
      }
      // Names are looked for while it is still known what they are.
      let forgotten = { replaced: 0, unclear: 0 }
      for (const part of parts) forgotten = both(forgotten, await part.forget(tx, subject))
      await anonymisePerson(tx, person.id, ANONYMOUS, { accountId: actor!.accountId, at: now, writeId: input.id })
      record({ subject: person.id, before: { version: person.version }, after: { anonymised: true, ...forgotten } })
      return forgotten
    },
  }),
]
